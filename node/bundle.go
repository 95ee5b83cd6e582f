package node

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/bundle"
	"github.com/lineal-network/lineal/node/lineage/policy"
	"github.com/lineal-network/lineal/node/lineage/status"
)

// Bounds of a bundle that this node packs.
const (
	// maxBundleReceipts is how many of a model's answers a bundle holds, the latest; a kilobyte each with the proof.
	maxBundleReceipts = 10_000
	// bundleSettles is how long a bundle waits for a block whose policy root is that of the state after it: idle blocks come every few seconds.
	bundleSettles = 20 * time.Second
)

// packing is a bundle in the making, over one snapshot of the state.
type packing struct {
	*bundle.Bundle
	n      *Node
	ledger *ledger.Ledger
	head   claim.Checkpoint
	leaves []uint64 // of the records
}

// packBundle packs what the ledger knows of a model, as of its last final block.
func (n *Node) packBundle(ctx context.Context, model lineage.Digest) ([]byte, error) {
	l := n.Ledger()
	if l == nil {
		return nil, errNoLedger
	}
	p := &packing{n: n, ledger: l}
	if err := p.gather(ctx, model); err != nil {
		return nil, err
	}
	if err := errors.Join(p.certify(), p.prove(ctx), p.handovers()); err != nil {
		return nil, fmt.Errorf("pack the bundle of %s: %w", model, err)
	}
	p.sign(ctx)
	p.anchors(ctx)
	return p.Pack()
}

// errUnsettled says that the last block changed what policies say: only the next header commits to it.
var errUnsettled = errors.New("the last block changed the policy state")

// gather reads the state after a block whose header commits to the same policy state.
func (p *packing) gather(ctx context.Context, model lineage.Digest) error {
	ctx, cancel := context.WithTimeout(ctx, bundleSettles)
	defer cancel()
	for {
		err := p.ledger.View(func(head claim.Checkpoint, r state.Reader) error { return p.snapshot(ctx, head, r, model) })
		if !errors.Is(err, errUnsettled) {
			return err
		}
		if _, err := p.ledger.Wait(ctx, p.head.Height+1); err != nil {
			return fmt.Errorf("%w: %w, and no block followed", api.ErrUnavailable, errUnsettled)
		}
	}
}

func (p *packing) snapshot(ctx context.Context, head claim.Checkpoint, r state.Reader, model lineage.Digest) error {
	p.head = head
	b := &bundle.Bundle{Manifest: bundle.Manifest{Model: model, Created: time.Now().UTC().Format(time.RFC3339), By: "lineal " + p.n.version,
		Network: bundle.Network{ID: p.n.cfg.Network, HomeChainID: p.n.cfg.Home.ChainID, Registry: p.n.cfg.Home.Registry}}}
	p.Bundle, p.leaves = b, nil
	if err := p.statuses(r, model); err != nil {
		return err
	}
	policies := make([]lineage.Digest, len(b.Statuses))
	for i, s := range b.Statuses {
		policies[i] = lineage.NewDigest(s.Status.Policy)
	}
	records, missing, err := bundle.Collect(ctx, lineage.NewGraph(r, head.LedgerSize), model, policies)
	unknown := errors.Is(err, lineage.ErrNotFound)
	if err != nil && !unknown {
		return err
	}
	b.Manifest.Missing = missing
	for _, rec := range records {
		p.leaves = append(p.leaves, rec.Leaf)
	}
	answers, err := answersOf(r, common.Hash(model.Bytes()), 0, 1<<30)
	if unknown && len(answers) == 0 && err == nil {
		return fmt.Errorf("%w: the ledger knows nothing of %s", api.ErrNotFound, model)
	}
	if cut := len(answers) - maxBundleReceipts; cut > 0 {
		b.Manifest.Missing = append(b.Manifest.Missing, fmt.Sprintf("the first %d of the model's %d receipts", cut, len(answers)))
		answers = answers[cut:]
	}
	for _, a := range answers {
		b.Receipts = append(b.Receipts, bundle.Receipt{Index: a.Leaf})
	}
	return err
}

// statuses adds what policies say of the model. The header commits to the state before its block, so the block must have changed nothing.
func (p *packing) statuses(r state.Reader, model lineage.Digest) error {
	root, err := p.n.policies.Root(r)
	if err != nil {
		return err
	}
	if root != p.head.PolicyRoot {
		return errUnsettled
	}
	watched, err := status.OfModel(r, common.Hash(model.Bytes()))
	if err != nil {
		return err
	}
	for _, w := range watched {
		proof, err := status.Prove(r, w.Status.Model, w.Status.Policy)
		if errors.Is(err, status.ErrWithheld) {
			return fmt.Errorf("%w: %w", errUnsettled, err)
		}
		if err != nil {
			return err
		}
		s := bundle.Status{Status: proof.Status, Index: proof.Position, Proof: proof.Siblings}
		if source, err := status.Source(r, w.Status.Policy); err == nil && source != nil {
			if doc, err := policy.ParseDocument(source); err == nil {
				s.Policy = doc.Name
			}
		}
		p.Statuses = append(p.Statuses, s)
	}
	return nil
}

// certify adds the header and what makes it final.
func (p *packing) certify() error {
	chain, proof, set, err := p.ledger.Certificate(p.head.Height)
	if err != nil {
		return err
	}
	if len(chain) > 1 { // the last final block is always certified by itself, or by seals
		return fmt.Errorf("block %d is final by a later one", p.head.Height)
	}
	c, err := proof.Certificate.Quorum(p.n.cfg.Network, simplex.CommitteeOf(set))
	if err != nil {
		return err
	}
	p.Checkpoint = bundle.Checkpoint{Header: p.head, Seals: proof.Seals, Certificate: *c}
	return nil
}

// sign adds the checkpoint's signed note, if the published one is still of this tree.
func (p *packing) sign(ctx context.Context) {
	text, err := p.n.ordering.log.Checkpoint(ctx)
	if lines := strings.SplitN(string(text), "\n", 3); err == nil && len(lines) == 3 && lines[1] == strconv.FormatUint(p.head.LedgerSize, 10) {
		p.Note = text
		return
	}
	p.Manifest.Missing = append(p.Manifest.Missing, "the checkpoint's signed note: the published one is of another tree by now")
}

// prove adds the leaves with their proofs.
func (p *packing) prove(ctx context.Context) error {
	log := p.n.ordering.log
	at := func(index uint64) ([]byte, []common.Hash, error) {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		b, err := log.Leaf(index)
		if err != nil {
			return nil, nil, err
		}
		path, err := log.Inclusion(index, p.head.LedgerSize)
		out := make([]common.Hash, len(path))
		for i, h := range path {
			out[i] = common.Hash(h)
		}
		return b, out, err
	}
	for _, index := range p.leaves {
		b, path, err := at(index)
		if err != nil {
			return err
		}
		l, err := leaf.Decode(b)
		if err != nil {
			return err
		}
		rec, ok := l.(leaf.Record)
		if !ok {
			return fmt.Errorf("leaf %d is no record", index)
		}
		p.Records = append(p.Records, bundle.Record{ID: lineage.RecordID(rec.Envelope), Leaf: index, Time: rec.Time, Submitter: rec.Submitter, Proof: path, Envelope: rec.Envelope})
	}
	for i := range p.Receipts {
		b, path, err := at(p.Receipts[i].Index)
		if err != nil {
			return err
		}
		p.Receipts[i].Leaf, p.Receipts[i].Proof = b, path
	}
	return nil
}

// handovers adds the operator sets from the ledger's first to the checkpoint's, each with what handed over to it: the last block of each epoch has
// it. A node that joined above the first block begins where it did.
func (p *packing) handovers() error {
	epoch := p.head.Epoch
	last := p.n.home.set(epoch)
	if last == nil {
		return fmt.Errorf("the operator set of epoch %d is not known", epoch)
	}
	var sets []bundle.Epoch // backwards
	for next := last; ; epoch-- {
		if epoch == p.n.cfg.Ledger.FirstEpoch {
			sets = append(sets, bundle.Epoch{Set: next})
			break
		}
		h, err := p.handoverTo(epoch)
		if errors.Is(err, ledger.ErrNotHere) {
			p.Manifest.Missing = append(p.Manifest.Missing, fmt.Sprintf("handovers before epoch %d: this node joined later; pin that set, or ask another node", epoch))
			sets = append(sets, bundle.Epoch{Set: next})
			break
		}
		if err != nil {
			return err
		}
		before := p.n.home.set(epoch - 1)
		if before == nil {
			if before, err = p.setAt(epoch - 1); err != nil {
				return err
			}
		}
		sig, err := bls.ParseSignature(h.Signature[:])
		if err != nil {
			return err
		}
		body := h.Body
		sets = append(sets, bundle.Epoch{Set: next, Handover: &body, Certificate: &quorum.Certificate{
			Claim: claim.New(p.n.cfg.Network, epoch-1, body), SetHash: before.Hash(), Signers: h.Signers, Signature: sig}})
		next = before
	}
	for i := len(sets) - 1; i >= 0; i-- {
		p.Sets = append(p.Sets, sets[i])
	}
	return nil
}

// setAt makes an earlier epoch's set of the handover that began it.
func (p *packing) setAt(epoch uint64) (*quorum.Set, error) {
	h, err := p.handoverTo(epoch)
	if err != nil {
		return nil, fmt.Errorf("find the operator set of epoch %d: %w", epoch, err)
	}
	members := make([]quorum.Member, len(h.Members))
	for i, s := range h.Members {
		key, err := bls.ParsePublicKey(s.Key[:])
		if err != nil {
			return nil, err
		}
		members[i] = quorum.Member{Operator: block.OperatorID(key), Key: key, Weight: s.Weight}
	}
	return quorum.NewSet(epoch, h.Body.ValidUntil, members)
}

// handoverTo finds the handover that began an epoch, in the last block of the one before.
func (p *packing) handoverTo(epoch uint64) (*block.Handover, error) {
	low, high := uint64(1), p.head.Height // the first block of an epoch >= this one is in (low-1, high]
	for low < high {
		mid := (low + high) / 2
		h, err := p.ledger.HeaderAt(mid)
		switch {
		case errors.Is(err, ledger.ErrNotHere):
			low = mid + 1 // below where this node joined
		case err != nil:
			return nil, err
		case h.Epoch >= epoch:
			high = mid
		default:
			low = mid + 1
		}
	}
	b, err := p.ledger.BlockAt(low - 1)
	if err != nil {
		return nil, err
	}
	content, err := block.Decode(b.Header.Epoch, b.Data)
	if err != nil {
		return nil, err
	}
	if content.Handover == nil || content.Handover.Body.ToEpoch != epoch {
		return nil, fmt.Errorf("block %d does not hand over to epoch %d", b.Header.Height, epoch)
	}
	return content.Handover, nil
}
