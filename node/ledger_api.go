package node

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/lineage"
)

// ledgerAPI shows the ledger over HTTP.
type ledgerAPI struct{ n *Node }

var (
	_ api.Ledger  = ledgerAPI{}
	_ api.Records = ledgerAPI{}
)

// errNoLedger says that the ledger has not begun on this node.
var errNoLedger = fmt.Errorf("%w: the ledger begins when the operator set is known; try again in a moment", api.ErrUnavailable)

func (a ledgerAPI) ledger() (*ledger.Ledger, error) {
	if l := a.n.Ledger(); l != nil {
		return l, nil
	}
	return nil, errNoLedger
}

// LedgerStatus implements api.Ledger.
func (a ledgerAPI) LedgerStatus() (*api.LedgerStatus, error) {
	l, err := a.ledger()
	if err != nil {
		return nil, err
	}
	epoch, err := l.Epoch()
	if err != nil {
		return nil, err
	}
	h := l.Head().Header
	return &api.LedgerStatus{Height: h.Height, Hash: h.Hash(), Epoch: epoch, Size: h.LedgerSize, Root: h.LedgerRoot, Time: h.Time, Waiting: l.Waiting()}, nil
}

// Block implements api.Ledger.
func (a ledgerAPI) Block(height uint64, data bool) (*api.BlockView, error) {
	l, err := a.ledger()
	if err != nil {
		return nil, err
	}
	b, err := l.BlockAt(height)
	if errors.Is(err, ledger.ErrNotHere) {
		return nil, fmt.Errorf("%w: %w", api.ErrNotFound, err)
	}
	if err != nil {
		return nil, err
	}
	chain, proof, set, err := l.Certificate(height)
	if err != nil {
		return nil, err
	}
	c, err := proof.Certificate.Quorum(a.n.cfg.Network, simplex.CommitteeOf(set))
	if err != nil {
		return nil, err
	}
	v := &api.BlockView{Header: b.Header, Hash: b.Hash(), FirstLeaf: b.FirstLeaf, Chain: chain, Seals: proof.Seals, Certificate: *c}
	if data {
		v.Data = b.Data
	}
	return v, nil
}

// Receipt implements api.Ledger.
func (a ledgerAPI) Receipt(ctx context.Context, request common.Hash) (*api.ReceiptView, error) {
	l, err := a.ledger()
	if err != nil {
		return nil, err
	}
	at, ok, err := l.Receipt(claim.Inference{RequestID: request, Assurance: claim.Full()})
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, fmt.Errorf("%w: the ledger has no receipt for request %s", api.ErrNotFound, request)
	}
	b, proof, err := a.leaf(ctx, at.Leaf)
	if err != nil {
		return nil, err
	}
	return &api.ReceiptView{RequestID: request, Leaf: at.Leaf, Data: b, LeafProof: proof}, nil
}

// leaf reads a leaf with its proof under the published checkpoint.
func (a ledgerAPI) leaf(ctx context.Context, index uint64) ([]byte, api.LeafProof, error) {
	var p api.LeafProof
	log := a.n.ordering.log
	text, err := log.Checkpoint(ctx)
	if err != nil {
		return nil, p, loading(err)
	}
	c, err := a.n.ordering.open(text, tlog.Origin(a.n.cfg.Network))
	if err != nil {
		return nil, p, err
	}
	b, err := log.Leaf(index)
	if err != nil {
		return nil, p, loading(err)
	}
	path, err := log.Inclusion(index, c.Size)
	if err != nil {
		return nil, p, loading(err)
	}
	p = api.LeafProof{Size: c.Size, Checkpoint: string(text), Proof: []hexutil.Bytes{}}
	for _, h := range path {
		p.Proof = append(p.Proof, h[:])
	}
	return b, p, nil
}

// loading says of what is missing that it is on its way.
func loading(err error) error {
	if errors.Is(err, tlog.ErrMissing) {
		return fmt.Errorf("%w: this node joined the ledger lately and still loads its past; ask another node, or later (%w)", api.ErrUnavailable, err)
	}
	return err
}

// Receipted implements api.Ledger.
func (a ledgerAPI) Receipted(request common.Hash) (<-chan struct{}, func()) {
	final, release := a.n.receipts.on(request)
	if l := a.n.Ledger(); l != nil {
		if _, ok, err := l.Receipt(claim.Inference{RequestID: request, Assurance: claim.Full()}); ok && err == nil {
			a.n.receipts.end(request)
		}
	}
	return final, release
}

// Log implements api.Ledger.
func (a ledgerAPI) Log() http.Handler { return a.n.ordering.log.Handler() }

// Submit implements api.Records.
func (a ledgerAPI) Submit(ctx context.Context, envelope, authorization []byte) (api.RecordAck, error) {
	l, err := a.ledger()
	if err != nil {
		return api.RecordAck{}, err
	}
	if len(authorization) == 0 {
		if authorization, err = a.n.payFor(envelope); err != nil {
			return api.RecordAck{}, err
		}
	}
	ack, err := l.SubmitRecord(ctx, envelope, authorization)
	if err != nil {
		return api.RecordAck{}, submittable(err)
	}
	return api.RecordAck{ID: lineage.Digest(leaf.IDString(ack.ID)), AcceptedAt: ack.Accepted, Known: ack.Known}, nil
}

// payFor authorizes a record in the name of the node's own account.
func (n *Node) payFor(envelope []byte) ([]byte, error) {
	digest := block.RecordDigest(n.cfg.Network, sha256.Sum256(envelope))
	return ethcrypto.Sign(digest[:], n.payer)
}

// submittable translates why a record was not taken.
func submittable(err error) error {
	switch {
	case errors.Is(err, block.ErrQuota), errors.Is(err, block.ErrShared):
		return fmt.Errorf("%w: %w", api.ErrQuota, err)
	case errors.Is(err, ledger.ErrRefused):
		return fmt.Errorf("%w: %w", api.ErrUnservable, err)
	case errors.Is(err, block.ErrNotNow), errors.Is(err, ledger.ErrPoolFull), errors.Is(err, ledger.ErrObserver):
		return fmt.Errorf("%w: %w", api.ErrUnavailable, err)
	}
	return storable(err)
}

// Record implements api.Records.
func (a ledgerAPI) Record(ctx context.Context, id common.Hash) (*api.RecordView, error) {
	l, err := a.ledger()
	if err != nil {
		return nil, err
	}
	s, err := l.RecordStatus(id)
	if err != nil {
		return nil, err
	}
	v := &api.RecordView{ID: lineage.Digest(leaf.IDString(id)), State: s.State, Reason: s.Reason}
	switch s.State {
	case ledger.Unknown:
		return nil, fmt.Errorf("%w: this node knows no record %s", api.ErrNotFound, v.ID)
	case ledger.Final:
	default:
		return v, nil
	}
	b, proof, err := a.leaf(ctx, s.Leaf)
	if err != nil {
		return nil, err
	}
	decoded, err := leaf.Decode(b)
	if err != nil {
		return nil, err
	}
	r, ok := decoded.(leaf.Record)
	if !ok {
		return nil, fmt.Errorf("leaf %d is no record", s.Leaf)
	}
	v.Envelope, v.Submitter, v.Time, v.Leaf = string(r.Envelope), r.Submitter.Hex(), r.Time, &s.Leaf
	v.Size, v.Proof, v.Checkpoint = proof.Size, proof.Proof, proof.Checkpoint
	return v, nil
}

// Final implements api.Records.
func (a ledgerAPI) Final(id common.Hash) (<-chan struct{}, func()) {
	final, release := a.n.records.on(id)
	if l := a.n.Ledger(); l != nil {
		if s, err := l.RecordStatus(id); err == nil && (s.State == ledger.Final || s.State == ledger.Refused) {
			a.n.records.end(id)
		}
	}
	return final, release
}

// View implements api.Records.
func (a ledgerAPI) View(fn func(lineage.State) error) error {
	l, err := a.ledger()
	if err != nil {
		return err
	}
	return l.View(func(_ claim.Checkpoint, r state.Reader) error { return fn(r) })
}
