package intake

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/task"
)

// Set is the operator set of an epoch as the registry states it. Its hash has not been recomputed.
type Set struct {
	Header  bindings.OperatorSet
	Members []bindings.Member
	Block   task.BlockRef // at which it was read
}

// Slashed says that an operator lost stake.
type Slashed struct {
	Operator common.Address
	Reporter common.Address
	Fault    uint8 // 1 equivocation, 2 forged handover, 3 verdict
	KeyHash  common.Hash
	Tx       common.Hash
	Block    task.BlockRef
}

// SetsConfig sets up the watch over the operator registry on the home chain.
type SetsConfig struct {
	Client   *ethrpc.Client
	Registry common.Address
	Finality ethrpc.Finality
	// OnSet is given the current set at the start, and each set that begins later, in order. An error has it given again.
	OnSet func(ctx context.Context, s Set) error
	// OnSlashed is told of slashed operators, from now on. It may be told twice. May be nil.
	OnSlashed func(ctx context.Context, s Slashed) error

	Follow FollowConfig // Every and Retry, where they differ from the defaults
	Log    *slog.Logger
}

// Sets watches the operator registry.
type Sets struct {
	*Follower
	cfg   SetsConfig
	epoch uint64 // of the latest set that was given to OnSet; 0: none yet
}

var (
	registryABI       = bindings.NewOperatorRegistry()
	epochStartedTopic = registryTopic(bindings.OperatorRegistryEpochStartedEventName)
	slashedTopic      = registryTopic(bindings.OperatorRegistrySlashedEventName)
)

func registryTopic(event string) common.Hash {
	abi, err := bindings.OperatorRegistryMetaData.ParseABI()
	if err != nil {
		panic(err) // as for requestedTopic
	}
	return abi.Events[event].ID
}

// NewSets sets up the watch; Run starts it.
func NewSets(cfg SetsConfig) (*Sets, error) {
	if cfg.Client == nil || cfg.OnSet == nil || cfg.Registry == (common.Address{}) {
		return nil, errors.New("watch operator sets: client, registry and OnSet are needed")
	}
	if cfg.OnSlashed == nil {
		cfg.OnSlashed = func(context.Context, Slashed) error { return nil }
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	s := &Sets{cfg: cfg}
	follow := cfg.Follow
	follow.Client, follow.Finality, follow.Log = cfg.Client, cfg.Finality, cfg.Log
	follow.Cursors, follow.Start = nil, 0 // the current set is read anew at each start
	follow.Addresses, follow.Topics = []common.Address{cfg.Registry}, [][]common.Hash{{epochStartedTopic, slashedTopic}}
	follow.Handle = s.handle
	follow.onBegin = s.current
	var err error
	s.Follower, err = NewFollower(follow)
	return s, err
}

// current gives the set of the current epoch to OnSet, unless it has had it.
func (s *Sets) current(ctx context.Context, at ethrpc.Block) error {
	epoch, err := CurrentEpoch(ctx, s.cfg.Client, s.cfg.Registry, at.Hash)
	if err != nil || epoch == 0 {
		return err
	}
	return s.give(ctx, epoch, at)
}

func (s *Sets) give(ctx context.Context, epoch uint64, at ethrpc.Block) error {
	if epoch <= s.epoch {
		return nil
	}
	set, err := ReadSet(ctx, s.cfg.Client, s.cfg.Registry, epoch, at)
	if err != nil {
		return err
	}
	if err := s.cfg.OnSet(ctx, set); err != nil {
		return fmt.Errorf("take over the operator set of epoch %d: %w", epoch, err)
	}
	s.epoch = epoch
	s.cfg.Log.Info("intake: operator set", "epoch", epoch, "operators", len(set.Members))
	return nil
}

func (s *Sets) handle(ctx context.Context, b Batch) error {
	for i := range b.Logs {
		l := &b.Logs[i]
		block := task.BlockRef{Number: l.BlockNumber, Hash: l.BlockHash}
		if l.Topics[0] == slashedTopic {
			e, err := registryABI.UnpackSlashedEvent(l)
			if err != nil {
				return fmt.Errorf("decode Slashed event in %s: %w", l.TxHash, err)
			}
			if err := s.cfg.OnSlashed(ctx, Slashed{e.Operator, e.Reporter, e.Fault, e.KeyHash, l.TxHash, block}); err != nil {
				return fmt.Errorf("note the slashing of %s: %w", e.Operator, err)
			}
			continue
		}
		e, err := registryABI.UnpackEpochStartedEvent(l)
		if err != nil {
			return fmt.Errorf("decode EpochStarted event in %s: %w", l.TxHash, err)
		}
		if err := s.give(ctx, e.Epoch, b.To); err != nil {
			return err
		}
	}
	return nil
}

// CurrentEpoch reads the registry's current epoch after a block, from two endpoints; 0 before the first.
func CurrentEpoch(ctx context.Context, c *ethrpc.Client, registry common.Address, at common.Hash) (uint64, error) {
	out, err := agreedCall(ctx, c, registry, registryABI.PackCurrentEpoch(), at)
	if err != nil {
		return 0, fmt.Errorf("read current epoch: %w", err)
	}
	epoch, err := registryABI.UnpackCurrentEpoch(out)
	if err != nil {
		return 0, fmt.Errorf("decode current epoch (is there a registry at %s?): %w", registry, err)
	}
	return epoch, nil
}

// ReadSet reads an epoch's operator set after a block, from two endpoints.
func ReadSet(ctx context.Context, c *ethrpc.Client, registry common.Address, epoch uint64, at ethrpc.Block) (Set, error) {
	out, err := agreedCall(ctx, c, registry, registryABI.PackOperatorSet(epoch), at.Hash)
	if err != nil {
		return Set{}, fmt.Errorf("read operator set of epoch %d: %w", epoch, err)
	}
	set, err := registryABI.UnpackOperatorSet(out)
	if err != nil {
		return Set{}, fmt.Errorf("decode operator set of epoch %d: %w", epoch, err)
	}
	if set.Set.Epoch != epoch || int(set.Set.Count) != len(set.Members) {
		return Set{}, fmt.Errorf("asked for the operator set of epoch %d, got epoch %d with %d of %d members", epoch, set.Set.Epoch,
			len(set.Members), set.Set.Count)
	}
	return Set{set.Set, slices.Clip(set.Members), task.BlockRef{Number: at.Number, Hash: at.Hash}}, nil
}

func agreedCall(ctx context.Context, c *ethrpc.Client, to common.Address, data []byte, at common.Hash) ([]byte, error) {
	return ethrpc.Agreed(ctx, c, func(ctx context.Context, r ethrpc.Reader) ([]byte, error) {
		return r.CallContractAtHash(ctx, ethereum.CallMsg{To: &to, Data: data}, at)
	}, bytes.Equal)
}
