package ledger

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

// ErrAudit says that the blocks in a store are not what operators made final.
var ErrAudit = errors.New("the blocks do not hold")

// BlocksAudit says what [AuditBlocks] verified.
type BlocksAudit struct {
	First        uint64 `json:"first"` // height of the first block here; above 1 when the node joined later
	Last         uint64 `json:"last"`
	Certificates uint64 `json:"certificates"` // verified; each covers the blocks up to it
	// Covered is the height up to which certificates were verified. Above it are blocks of epochs whose set the auditor does not have.
	Covered uint64 `json:"covered"`
}

// AuditBlocks verifies the final blocks in the store of a node that does not run: each names its parent, its header names its data, the log has
// the root that it states at its size, and a certificate under its epoch's operator set covers it. set returns a trusted set, or an error
// when there is none; then certificates of that epoch are left out, and Covered says so. What a block does is not executed again: that more than
// two thirds of the weight signed the root after it says so. progress may be nil.
func AuditBlocks(ctx context.Context, s *store.Store, log *tlog.Log, network common.Hash, set func(epoch uint64) (*quorum.Set, error),
	progress func(done, total uint64)) (r BlocksAudit, err error) {
	err = s.View(func(reader store.Reader) error {
		first, last, err := heights(reader)
		if err != nil || last == 0 {
			return err
		}
		r.First, r.Last = first, last
		a := blockAuditor{network: network, log: log, set: set, sets: map[uint64]*quorum.Set{}, report: &r}
		for h := first; h <= last; h++ {
			if err := ctx.Err(); err != nil {
				return err
			}
			e, err := readEntry(reader, h)
			if err != nil {
				return fmt.Errorf("block %d: %w", h, err)
			}
			if err := a.block(h, e); err != nil {
				return fmt.Errorf("%w: block %d: %w", ErrAudit, h, err)
			}
			if progress != nil {
				progress(h-first+1, last-first+1)
			}
		}
		return nil
	})
	return r, err
}

// heights finds the first and the last final block; both are 0 when there is none.
func heights(r store.Reader) (first, last uint64, err error) {
	if last, err = readHead(r); err != nil {
		if errors.Is(err, store.ErrNotFound) {
			err = nil
		}
		return 0, 0, err
	}
	found := errors.New("found")
	err = r.Scan(store.Key(store.TableBlock, []byte{keyHeight}), func(k, _ []byte) error {
		first = binary.BigEndian.Uint64(k[2:])
		return found
	})
	if !errors.Is(err, found) {
		return 0, 0, errors.Join(fmt.Errorf("%w: a head at height %d and no block", ErrCorrupt, last), err)
	}
	return first, last, nil
}

type blockAuditor struct {
	network common.Hash
	log     *tlog.Log
	set     func(epoch uint64) (*quorum.Set, error)
	sets    map[uint64]*quorum.Set // nil: none is trusted
	report  *BlocksAudit
	before  *claim.Checkpoint
}

func (a *blockAuditor) block(height uint64, e simplex.Entry) error {
	h := e.Block.Header
	switch {
	case h.Height != height:
		return fmt.Errorf("its header says height %d", h.Height)
	case h.DataHash != claim.Keccak256(e.Block.Data):
		return errors.New("its header names other data")
	case a.before == nil:
	case h.Parent != a.before.Hash():
		return fmt.Errorf("its parent is %s, the block before is %s", h.Parent, a.before.Hash())
	case h.LedgerSize < a.before.LedgerSize || h.Time < a.before.Time || h.Epoch < a.before.Epoch:
		return errors.New("size, time or epoch go back")
	}
	a.before = &h
	root, err := a.log.Root(h.LedgerSize)
	if err != nil {
		return err
	}
	if root != tlog.Hash(h.LedgerRoot) {
		return fmt.Errorf("it states root %s at %d leaves, the log has %x", h.LedgerRoot, h.LedgerSize, root)
	}
	if e.Proof == nil {
		return nil // a later one covers it
	}
	return a.proof(h, e.Proof)
}

// proof verifies the certificate of a block, or of the last of the seals above it.
func (a *blockAuditor) proof(h claim.Checkpoint, p *simplex.Proof) error {
	certified := h
	for _, s := range p.Seals {
		want := h
		want.Parent, want.View = certified.Hash(), s.View
		if s != want || s.View <= certified.View {
			return errors.New("a seal above it is none of it")
		}
		certified = s
	}
	c := p.Certificate
	if c == nil || c.Kind != claim.KindCheckpoint || c.Block != certified.Hash() || c.Epoch != certified.Epoch || c.View != certified.View {
		return errors.New("its certificate is for something else")
	}
	set, ok := a.sets[h.Epoch]
	if !ok {
		if s, err := a.set(h.Epoch); err == nil {
			set = s
		}
		a.sets[h.Epoch] = set
	}
	if set == nil {
		return nil
	}
	signature, err := bls.ParseSignature(c.Signature)
	if err != nil {
		return fmt.Errorf("its certificate: %w", err)
	}
	q := quorum.Certificate{Claim: c.Claim(a.network), SetHash: set.Hash(), Signers: c.Signers, Signature: signature}
	if err := q.Verify(set); err != nil {
		return fmt.Errorf("its certificate: %w", err)
	}
	a.report.Certificates++
	a.report.Covered = h.Height
	return nil
}
