package node

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/execute"
	"github.com/lineal-network/lineal/node/intake"
	"github.com/lineal-network/lineal/node/store"
)

// Bounds of what is remembered of the home chain.
const (
	// modelFresh is how long a model's activity is believed; its other facts never change.
	modelFresh = 10 * time.Second
	// maxModels bounds the cache; a record has about 100 bytes.
	maxModels = 4096
)

// home knows what the home chain decides: the network's identity, operator sets and models. It reads at settled blocks, from two endpoints
// where two are configured (protocol rule 16), and keeps the sets that it was given. It is safe for concurrent use.
type home struct {
	rpc      *ethrpc.Client
	finality ethrpc.Finality
	cfg      HomeConfig
	db       *store.Store

	mu     sync.Mutex // guards what follows
	sets   map[uint64]*quorum.Set
	epoch  uint64 // the latest
	models map[common.Hash]modelEntry
}

type modelEntry struct {
	model execute.Model
	at    time.Time
}

func newHome(rpc *ethrpc.Client, finality ethrpc.Finality, cfg HomeConfig, db *store.Store) *home {
	return &home{rpc: rpc, finality: finality, cfg: cfg, db: db, sets: map[uint64]*quorum.Set{}, models: map[common.Hash]modelEntry{}}
}

// call reads a contract at a settled block, agreed by two endpoints.
func (h *home) call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	return settledCall(ctx, h.rpc, h.finality, to, data)
}

// settledCall reads a contract of a chain at a settled block, agreed by two endpoints.
func settledCall(ctx context.Context, rpc *ethrpc.Client, finality ethrpc.Finality, to common.Address, data []byte) ([]byte, error) {
	block, err := rpc.SettledBlock(ctx, finality)
	if err != nil {
		return nil, err
	}
	return ethrpc.Agreed(ctx, rpc, func(ctx context.Context, r ethrpc.Reader) ([]byte, error) {
		return r.CallContractAtHash(ctx, ethereum.CallMsg{To: &to, Data: data}, block.Hash)
	}, bytes.Equal)
}

// ErrNetwork says that the configuration pins another network than the registry belongs to.
var ErrNetwork = errors.New("the registry belongs to another network than the configuration pins")

// checkNetwork compares the pinned network id with the registry's.
func (h *home) checkNetwork(ctx context.Context, pinned common.Hash) error {
	reg := bindings.NewOperatorRegistry()
	out, err := h.call(ctx, h.cfg.Registry, reg.PackNetworkId())
	if err != nil {
		return fmt.Errorf("read the network id: %w", err)
	}
	id, err := reg.UnpackNetworkId(out)
	if err != nil {
		return fmt.Errorf("read the network id (is there a registry at %s?): %w", h.cfg.Registry, err)
	}
	if id != pinned {
		return fmt.Errorf("%w: it says %s, pinned is %s", ErrNetwork, common.Hash(id), pinned)
	}
	return nil
}

// take checks a set that the registry lists, and keeps it durably.
func (h *home) take(ctx context.Context, s intake.Set) (*quorum.Set, error) {
	reg := bindings.NewOperatorRegistry()
	out, err := h.call(ctx, h.cfg.Registry, reg.PackSetHashOf(s.Header.Epoch))
	if err != nil {
		return nil, fmt.Errorf("read the hash of operator set %d: %w", s.Header.Epoch, err)
	}
	fixed, err := reg.UnpackSetHashOf(out)
	if err != nil {
		return nil, fmt.Errorf("read the hash of operator set %d: %w", s.Header.Epoch, err)
	}
	set, err := onchain.Set(bindings.OperatorSetOutput{Set: s.Header, Members: s.Members}, fixed)
	if err != nil {
		return nil, err
	}
	b, err := json.Marshal(set)
	if err != nil {
		return nil, fmt.Errorf("encode operator set %d: %w", set.Epoch(), err)
	}
	if err := h.db.Update(ctx, func(tx *store.Tx) error { return tx.Set(setKey(set.Epoch()), b) }); err != nil {
		return nil, fmt.Errorf("keep operator set %d: %w", set.Epoch(), err)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.sets[set.Epoch()], h.epoch = set, max(h.epoch, set.Epoch())
	return set, nil
}

func setKey(epoch uint64) []byte {
	return store.Key(store.TableSet, binary.BigEndian.AppendUint64(nil, epoch))
}

// set returns the set of an epoch if this node ever took it; epoch 0 asks for the current one.
func (h *home) set(epoch uint64) *quorum.Set {
	h.mu.Lock()
	defer h.mu.Unlock()
	if epoch == 0 {
		epoch = h.epoch
	}
	if s := h.sets[epoch]; s != nil || epoch == 0 {
		return s
	}
	var s quorum.Set
	err := h.db.View(func(r store.Reader) error {
		b, err := r.Get(setKey(epoch))
		if err != nil {
			return err
		}
		return json.Unmarshal(b, &s)
	})
	if err != nil {
		return nil
	}
	h.sets[epoch] = &s
	return &s
}

// validSet returns the set of an epoch whose certificates may still count: the current one and the one before.
func (h *home) validSet(epoch uint64) *quorum.Set {
	h.mu.Lock()
	current := h.epoch
	h.mu.Unlock()
	if epoch == 0 || epoch > current || epoch+1 < current {
		return nil
	}
	return h.set(epoch)
}

// Model implements execute.Registry.
func (h *home) Model(ctx context.Context, digest common.Hash) (execute.Model, error) {
	h.mu.Lock()
	entry, ok := h.models[digest]
	h.mu.Unlock()
	if ok && time.Since(entry.at) < modelFresh {
		return entry.model, nil
	}
	reg := bindings.NewModelRegistry()
	out, err := h.call(ctx, h.cfg.Models, reg.PackGet(digest))
	if ethrpc.ClassOf(err) == ethrpc.Reverted {
		return execute.Model{}, execute.ErrUnknownModel
	}
	if err != nil {
		return execute.Model{}, fmt.Errorf("read the model registry: %w", err)
	}
	m, err := reg.UnpackGet(out)
	if err != nil {
		return execute.Model{}, fmt.Errorf("read the model registry: %w", err)
	}
	const active = 1 // IModelRegistry.ModelState.Active
	model := execute.Model{LineageRoot: m.LineageRoot, Size: m.Size, Active: m.State == active}
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.models) >= maxModels {
		clear(h.models)
	}
	h.models[digest] = modelEntry{model, time.Now()}
	return model, nil
}
