package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sort"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/artifact"
	"github.com/lineal-network/lineal/node/inference/onnx"
	"github.com/lineal-network/lineal/node/task"
)

var _ api.Backend = (*Node)(nil)

// View implements api.Backend.
func (n *Node) View(id common.Hash, salt *common.Hash) (*api.View, error) {
	r, err := n.book.Get(id)
	if errors.Is(err, task.ErrUnknown) {
		return nil, fmt.Errorf("%w: this node knows no request %s", api.ErrNotFound, id)
	}
	if err != nil {
		return nil, err
	}
	v := &api.View{RequestID: id, Phase: r.Phase, Source: r.Task.Source, Request: r.Task.Request, Body: r.Body, Note: r.Note,
		InferenceMs: milliseconds(r.Took)}
	if !r.IsCertified() {
		return v, nil
	}
	c, err := n.book.Certificate(id)
	if err != nil || c == nil {
		return nil, fmt.Errorf("certificate of %s: %w", id, errors.Join(err, errors.New("not in the store")))
	}
	v.Body, v.Certificate, v.CertificateMs = &c.Body, &c.Certificate, milliseconds(r.CertifiedAt.Sub(r.Accepted))
	if r.Phase.Open() {
		v.Phase = task.PhaseCertified
	}
	// SECURITY: the salt is the key to the output. Requests made on a chain have published theirs.
	told := r.Task.Source == task.FromChain && r.Task.Pointer == "" || salt != nil && r.Body != nil && *salt == r.InputSalt
	if told && r.Body != nil && *r.Body == c.Body {
		if v.Output, err = n.book.Output(id); err != nil {
			return nil, err
		}
		s := claim.OutputSalt(r.InputSalt, id)
		v.OutputSalt = &s
	}
	return v, nil
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// Ended implements api.Backend.
func (n *Node) Ended(id common.Hash) (<-chan struct{}, func()) {
	ended, release := n.waiters.on(id)
	if r, err := n.book.Get(id); err == nil && (r.IsCertified() || !r.Phase.Open()) {
		n.waiters.end(id)
	}
	return ended, release
}

// Set implements api.Backend.
func (n *Node) Set(epoch uint64) *quorum.Set { return n.home.set(epoch) }

// Status implements api.Backend.
func (n *Node) Status(context.Context) api.Status {
	st := api.Status{Version: n.version, Operator: n.cfg.Keys.Operator, PeerID: n.host.ID().String(), Addresses: n.host.Addrs(), Network: n.cfg.Network,
		EngineID: onnx.EngineID, EngineName: onnx.EngineName, Peers: len(n.host.Connected())}
	if set := n.home.set(0); set != nil {
		st.Epoch, st.SetHash, st.InSet = set.Epoch(), set.Hash(), set.IndexOf(n.cfg.Keys.Operator) >= 0
	}
	if s, err := (ledgerAPI{n}).LedgerStatus(); err == nil {
		st.Ledger = s
	}
	for id, c := range n.chains {
		cs := api.ChainStatus{ChainID: id, Hub: c.cfg.Hub, Relayer: n.relayer, Endpoints: map[string]string{}}
		for url, state := range c.rpc.States() {
			cs.Endpoints[url] = state.String()
		}
		st.Chains = append(st.Chains, cs)
	}
	sort.Slice(st.Chains, func(i, j int) bool { return st.Chains[i].ChainID < st.Chains[j].ChainID })
	return st
}

// PutArtifact implements api.Backend. What an administrator stores stays until he takes it away.
func (n *Node) PutArtifact(ctx context.Context, r io.Reader) (common.Hash, int64, error) {
	digest, size, err := n.artifacts.PutFor(ctx, pinAdmin, r)
	switch {
	case errors.Is(err, artifact.ErrQuota), errors.Is(err, artifact.ErrDiskFull):
		return common.Hash{}, 0, fmt.Errorf("%w: %w", api.ErrStorage, err)
	case errors.Is(err, artifact.ErrTooLarge):
		return common.Hash{}, 0, fmt.Errorf("%w: %w", api.ErrBadRequest, err)
	case err != nil:
		return common.Hash{}, 0, err
	}
	if err := n.artifacts.Pin(digest, pinAdmin); err != nil {
		return common.Hash{}, 0, err
	}
	return common.Hash(digest), size, nil
}

// pinAdmin owns the pins of what administrators stored, pinModel those of registered models.
const (
	pinAdmin = "admin"
	pinModel = "model"
)

// Ready implements api.Backend.
func (n *Node) Ready() error {
	set := n.home.set(0)
	if set == nil {
		return errors.New("no operator set is known yet: operators register, then anyone calls rollEpoch on the registry")
	}
	if connected := len(n.host.Connected()) + 1; !quorum.Reached(uint64(connected), uint64(set.Len())) {
		return fmt.Errorf("%d of %d operators are connected, this one included: not enough for a certificate", connected, set.Len())
	}
	return nil
}
