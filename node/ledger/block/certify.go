package block

import (
	"crypto/sha256"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/trees"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// certified checks a certificate once.
func (x *Executor) certified(what claim.Claim, set *quorum.Set, signers quorum.Bitmap, signature []byte) error {
	hash := set.Hash()
	id := certificateID(what.Digest(), hash, signers, signature)
	if ok, known := x.verified.get(id); ok && known {
		return nil
	}
	sig, err := bls.ParseSignature(signature)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrCertificate, err)
	}
	c := quorum.Certificate{Claim: what, SetHash: hash, Signers: signers, Signature: sig}
	if err := c.Verify(set); err != nil {
		return fmt.Errorf("%w: %w", ErrCertificate, err)
	}
	x.verified.put(id, true)
	return nil
}

func certificateID(digest, set common.Hash, signers quorum.Bitmap, signature []byte) common.Hash {
	return claim.Keccak256([]byte("certificate"), digest[:], set[:], signature, signers)
}

// Vouch notes that the caller has verified a certificate under the set that it names, so that it is not verified again.
//
// SECURITY: what is vouched for is held to be valid by this node alone; a certificate that does not verify would make it disagree with all others.
func (x *Executor) Vouch(c *quorum.Certificate) {
	x.verified.put(certificateID(c.Claim.Digest(), c.SetHash, c.Signers, c.Signature.Bytes()), true)
}

// certify takes an answer that was certified directly, by the block's set or the one before (protocol rule 25).
func (r *run) certify(c *Certified) error {
	ops := r.ops
	if c.Epoch != r.header.Epoch {
		if ops = r.before; ops == nil || c.Epoch != r.header.Epoch-1 {
			return fmt.Errorf("%w: it is of epoch %d, the block of %d", ErrCertificate, c.Epoch, r.header.Epoch)
		}
	}
	d, err := r.derive(c.Answer)
	if err != nil {
		return err
	}
	if err := r.absent(key('R', d.key[:])); err != nil {
		return err
	}
	if err := r.x.certified(claim.New(r.x.network, c.Epoch, d.Body), ops.set, c.Signers, c.Signature[:]); err != nil {
		return err
	}
	v, ok, err := r.tx.Get(key('W', d.key[:]))
	if err != nil {
		return err
	}
	signed := ops.set.Weight(c.Signers)
	l := leaf.Receipt{Agreed: signed, Voted: signed}
	if !ok {
		return r.receipt(d, nil, l, false, true)
	}
	t, err := decodeTally(v)
	if err != nil {
		return err
	}
	_, _, observed := r.weigh(t, d)
	if err := r.receipt(d, t, l, quorum.Reached(observed, r.ops.set.TotalWeight()), true); err != nil {
		return err
	}
	return r.tx.Set(key('W', d.key[:]), t.encode())
}

// data takes a record of where the content of earlier blocks is.
func (r *run) data(d leaf.Data) error {
	if err := d.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrData, err)
	}
	if d.To >= r.header.Height || d.To-d.From >= MaxDataRange {
		return fmt.Errorf("%w: %d to %d in block %d", ErrData, d.From, d.To, r.header.Height)
	}
	id := sha256.Sum256(d.Encode())
	if err := r.absent(key('D', id[:])); err != nil {
		return err
	}
	return r.tx.Set(key('D', id[:]), num(r.leaf(d)))
}

// handover takes the certified change of sets, which makes the block the last of its epoch (protocol rule 15).
func (r *run) handover(h *Handover) error {
	if r.res.Next != nil {
		return fmt.Errorf("%w: a second one", ErrHandover)
	}
	b := h.Body
	if b.FromEpoch != r.header.Epoch || b.FromSetHash != r.ops.set.Hash() || b.ToEpoch != b.FromEpoch+1 {
		return fmt.Errorf("%w: it is from epoch %d (%s) to %d", ErrHandover, b.FromEpoch, b.FromSetHash, b.ToEpoch)
	}
	set, err := h.Set()
	if err != nil {
		return err
	}
	if err := r.x.certified(claim.New(r.x.network, b.FromEpoch, b), r.ops.set, h.Signers, h.Signature[:]); err != nil {
		return err
	}
	r.res.Next = set
	return putSet(r.tx, set)
}

// Set rebuilds the new set from its members, and checks that it is the certified one. Operators are named by their ids.
func (h *Handover) Set() (*quorum.Set, error) {
	set, err := named(h.Body.ToEpoch, h.Body.ValidUntil, h.Members)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHandover, err)
	}
	if set.Hash() != h.Body.ToSetHash {
		return nil, fmt.Errorf("%w: its members hash to %s, it names %s", ErrHandover, set.Hash(), h.Body.ToSetHash)
	}
	return set, nil
}

// ordered puts the statement with the smaller body hash first.
func ordered(a, b leaf.Statement) (leaf.Statement, leaf.Statement) {
	if a.BodyHash.Cmp(b.BodyHash) > 0 {
		a, b = b, a
	}
	return a, b
}

// evidence takes a proof of equivocation, once for each key and slot (protocol rule 4).
func (r *run) evidence(e leaf.Evidence) error {
	k, err := bls.ParsePublicKey(e.Key)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrEvidence, err)
	}
	id := OperatorID(k)
	if _, ok, err := accountOf(r.tx, id); err != nil {
		return err
	} else if !ok {
		return fmt.Errorf("%w: the key is no operator's", ErrEvidence)
	}
	if e.A.Slot != e.B.Slot || e.A.BodyHash.Cmp(e.B.BodyHash) >= 0 {
		return fmt.Errorf("%w: the statements do not conflict, or not in order", ErrEvidence)
	}
	if err := r.absent(key('E', id[:], e.A.Slot[:])); err != nil {
		return err
	}
	for _, s := range []leaf.Statement{e.A, e.B} {
		if err := r.x.statement(k, id, s); err != nil {
			return err
		}
	}
	r.leaf(e)
	return r.tx.Set(key('E', id[:], e.A.Slot[:]), []byte{1})
}

// statement checks that a key made a statement.
func (x *Executor) statement(k *bls.PublicKey, id common.Address, s leaf.Statement) error {
	switch a := s.Announced; {
	case s.Since != 0 || !s.Kind.Valid():
		return fmt.Errorf("%w: a statement of kind %d without its signature", ErrEvidence, s.Kind)
	case a == nil:
	case s.Kind != claim.KindAnnouncement || a.Index >= a.Announcement.Count || a.Announcement.Root == common.Hash{} ||
		a.Announcement.Root != trees.AnnouncementRoot(trees.Statement{Slot: s.Slot, BodyHash: s.BodyHash}, a.Index, a.Proof):
		return fmt.Errorf("%w: a statement is not in its announcement", ErrEvidence)
	}
	if !x.verify(k, id, s.Claim(x.network).Digest(), s.Signature) {
		return fmt.Errorf("%w: a signature does not verify", ErrEvidence)
	}
	return nil
}
