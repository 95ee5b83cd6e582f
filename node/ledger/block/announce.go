package block

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// derive checks an answer and computes what follows from it, once a block.
func (r *run) derive(a *Answer) (*derived, error) {
	if d := r.known[a]; d != nil {
		return d, nil
	}
	if err := r.x.engine(a.Body.EngineID, r.header.Height); err != nil {
		return nil, err
	}
	print := a.print()
	d := r.prints[print]
	if d == nil {
		var err error
		if d, err = r.x.derive(a, print); err != nil {
			return nil, err
		}
		if len(r.prints) == MaxAnswers {
			return nil, fmt.Errorf("%w: more than %d answers", ErrRoom, MaxAnswers)
		}
		r.prints[print] = d
	}
	r.known[a] = d
	return d, nil
}

// derive does so once for all operators' announcements of the answer, and for all blocks.
func (x *Executor) derive(a *Answer, print string) (*derived, error) {
	if d, ok := x.answers.get(print); ok {
		return d, nil
	}
	if err := a.Check(); err != nil {
		return nil, err
	}
	d := derive(a)
	x.answers.put(print, d)
	return d, nil
}

// verify checks one operator's signature, once.
func (x *Executor) verify(k *bls.PublicKey, keyID common.Address, digest common.Hash, signature []byte) bool {
	id := claim.Keccak256(keyID[:], digest[:], signature)
	if ok, known := x.verified.get(id); known {
		return ok
	}
	sig, err := bls.ParseSignature(signature)
	if err != nil || !k.Verify(digest, sig) {
		return false
	}
	x.verified.put(id, true)
	return true
}

// checked is an announcement that may go into the block.
type checked struct {
	*Announced
	id      common.Address
	account account
	answers []*derived
	payer   common.Address // zero: none
}

// checkAnnounced judges an announcement by itself and against its operator's account. Order of numbers is left to the caller.
func (r *run) checkAnnounced(a *Announced) (*checked, error) {
	if a.Epoch != r.header.Epoch {
		return nil, fmt.Errorf("%w: %d, the block is of %d", ErrOtherEpoch, a.Epoch, r.header.Epoch)
	}
	if a.Signer < 0 || a.Signer >= r.ops.set.Len() {
		return nil, ErrSigner
	}
	if len(a.Answers) == 0 && len(a.Consent) == 0 || len(a.Answers) > MaxAnnounced {
		return nil, fmt.Errorf("%w: an announcement of %d answers, at most %d are allowed", ErrAnswer, len(a.Answers), MaxAnnounced)
	}
	c := &checked{Announced: a, id: r.ops.id(a.Signer)}
	var err error
	if c.account, _, err = accountOf(r.tx, c.id); err != nil {
		return nil, err
	}
	if a.Number < c.account.next {
		return nil, fmt.Errorf("%w: %d, the next is %d", ErrNumber, a.Number, c.account.next)
	}
	slots := make(map[slotKey]bool, len(a.Answers))
	for _, x := range a.Answers {
		d, err := r.derive(x)
		if err != nil {
			return nil, err
		}
		if slots[d.key] {
			return nil, fmt.Errorf("%w: of request %s", ErrSlotTwice, d.Body.RequestID)
		}
		slots[d.key] = true
		c.answers = append(c.answers, d)
	}
	said, payer, err := consented(r.x.network, c.id, a.Consent)
	if err != nil {
		return nil, err
	}
	c.payer = payer
	if !r.x.announced(a, c.id, r.ops.set.Member(a.Signer).Key, statements(c.answers, said)) {
		return nil, ErrSignature
	}
	return c, nil
}

// announced checks an announcement's signature, once. What is remembered is named by the list of its statements: the tree over it, 3,000 hashes for
// a full one, is not made again either.
func (x *Executor) announced(a *Announced, id common.Address, k *bls.PublicKey, list []onchain.Statement) bool {
	h := sha256.New()
	h.Write(id[:])
	h.Write(a.Operator[:])
	h.Write(num(a.Epoch))
	h.Write(num(a.Number))
	h.Write(a.Signature[:])
	for i := range list {
		h.Write(list[i].Slot[:])
		h.Write(list[i].BodyHash[:])
	}
	var name common.Hash
	h.Sum(name[:0])
	if ok, known := x.verified.get(name); known {
		return ok
	}
	ok := x.verify(k, id, claim.New(x.network, a.Epoch, a.body(list)).Digest(), a.Signature[:])
	if ok {
		x.verified.put(name, true)
	}
	return ok
}

// announce takes an announcement (protocol rule 18).
func (r *run) announce(a *Announced) error {
	c, err := r.checkAnnounced(a)
	if err != nil {
		return err
	}
	if a.Number != c.account.next {
		return fmt.Errorf("%w: %d, the next is %d", ErrGap, a.Number, c.account.next)
	}
	tallies := make([]*tally, len(c.answers))
	open := c.account.open
	for i, d := range c.answers {
		if tallies[i], err = r.tally(d); err != nil {
			return err
		}
		if tallies[i].fresh() && !tallies[i].decided {
			open++
		}
	}
	if open > MaxOpen {
		return fmt.Errorf("%w: %d, at most %d are allowed", ErrOpen, open, MaxOpen)
	}
	c.account.open = open
	c.account.next++
	if err := c.account.put(r.tx, c.id); err != nil {
		return err
	}
	if c.payer != (common.Address{}) {
		if err := r.tx.Set(key('P', c.payer[:]), c.id[:]); err != nil {
			return err
		}
	}
	for i, d := range c.answers {
		if err := r.count(c, d, tallies[i]); err != nil {
			return err
		}
	}
	return nil
}

// fresh reports whether nobody announced the slot yet.
func (t *tally) fresh() bool { return len(t.variants) == 0 }

// tally reads the tally of an answer's slot; a new one is not written yet. That of a slot which has its receipt is decided.
func (r *run) tally(d *derived) (*tally, error) {
	v, ok, err := r.tx.Get(key('W', d.key[:]))
	if err != nil {
		return nil, err
	}
	if ok {
		return decodeTally(v)
	}
	t := &tally{height: r.header.Height}
	_, t.decided, err = receiptAt(r.tx, d.key)
	return t, err
}

// count adds an operator's announcement of an answer to the slot's tally, and makes the receipt when it is enough.
func (r *run) count(c *checked, d *derived, t *tally) error {
	if t.fresh() && t.decided {
		return nil // its receipt came by certificate, or long ago: a tally would be state that anyone can have for nothing
	}
	seat := r.ops.seats[c.Signer]
	at := -1
	for i, v := range t.variants {
		if hasSeat(v.seats, seat) {
			return r.again(c, d, t, v)
		}
		if v.bodyHash == d.bodyHash && v.obsHash == d.obsHash {
			at = i
		}
	}
	if t.fresh() {
		r.opened = append(r.opened, d.key)
		t.opener = c.id
	}
	if at < 0 {
		if len(t.variants) == maxVariants {
			return nil
		}
		at = len(t.variants)
		t.variants = append(t.variants, variant{bodyHash: d.bodyHash, obsHash: d.obsHash})
	}
	t.variants[at].seats = withSeat(t.variants[at].seats, seat)
	if !t.decided {
		agreed, voted, observed := r.weigh(t, d)
		total := r.ops.set.TotalWeight()
		if quorum.Reached(agreed, total) {
			if err := r.receipt(d, t, leaf.Receipt{Agreed: agreed, Voted: voted}, quorum.Reached(observed, total), false); err != nil {
				return err
			}
		}
	}
	return r.tx.Set(key('W', d.key[:]), t.encode())
}

// weigh sums the weight behind an answer, behind any answer to its slot, and behind the answer with the same observation.
func (r *run) weigh(t *tally, d *derived) (agreed, voted, observed uint64) {
	for _, v := range t.variants {
		w := r.ops.weigh(v.seats)
		voted += w
		if v.bodyHash == d.bodyHash {
			agreed += w
			if v.obsHash == d.obsHash {
				observed += w
			}
		}
	}
	return agreed, voted, observed
}

// receipt makes a slot's receipt, whose weights are given: once for ever.
func (r *run) receipt(d *derived, t *tally, l leaf.Receipt, bins, direct bool) error {
	l.Body, l.OriginChainID, l.Requester, l.PolicyID = d.Body, d.Request.OriginChainID, d.Request.Requester, d.Request.PolicyID
	l.Epoch, l.Time = r.header.Epoch, r.header.Time
	if bins {
		l.Bins = d.Bins
	}
	index := r.leaf(l)
	r.res.Receipts = append(r.res.Receipts, Receipt{Leaf: index, Answer: d.Answer, Direct: direct})
	if !direct {
		r.res.answers = append(r.res.answers, answered{onchain.Item{Request: d.Request, Body: d.Body}, index})
	}
	if t != nil {
		if err := r.close(t); err != nil {
			return err
		}
		t.decided = true
	}
	return r.tx.Set(key('R', d.key[:]), append(num(index), d.bodyHash[:]...))
}

// close gives a tally's opener its room back.
func (r *run) close(t *tally) error {
	if t.decided || t.opener == (common.Address{}) {
		return nil
	}
	a, ok, err := accountOf(r.tx, t.opener)
	if err != nil || !ok || a.open == 0 {
		return err
	}
	a.open--
	return a.put(r.tx, t.opener)
}

// again looks at a slot that the operator announced before: the same is no matter, another body or observation is equivocation
// (protocol rule 4). The first counts.
func (r *run) again(c *checked, d *derived, t *tally, earlier variant) error {
	e := leaf.Evidence{Key: r.ops.set.Member(c.Signer).Key.Bytes()}
	a, b := leaf.Statement{Slot: d.slot, BodyHash: earlier.bodyHash}, leaf.Statement{Slot: d.slot, BodyHash: d.bodyHash}
	if a.BodyHash == b.BodyHash {
		a, b = leaf.Statement{Slot: d.obsSlot, BodyHash: earlier.obsHash}, leaf.Statement{Slot: d.obsSlot, BodyHash: d.obsHash}
		if a.BodyHash == b.BodyHash || a.BodyHash == (common.Hash{}) || b.BodyHash == (common.Hash{}) {
			return nil
		}
	}
	for _, s := range []*leaf.Statement{&a, &b} {
		s.Kind = claim.KindAnnouncement
	}
	a.Since, b.Since = t.height, r.header.Height
	e.A, e.B = ordered(a, b)
	k := key('E', c.id[:], a.Slot[:])
	if _, known, err := r.tx.Get(k); err != nil || known || len(r.res.found) == MaxEvidence {
		return err
	}
	r.res.found = append(r.res.found, e)
	return r.tx.Set(k, []byte{1})
}

// remember lists the tallies that the block opened, to be pruned when their time is over.
func (r *run) remember() error {
	for n := 0; len(r.opened) > 0; n++ {
		chunk := r.opened[:min(len(r.opened), pruneChunk)]
		r.opened = r.opened[len(chunk):]
		list := make([]byte, 0, len(chunk)*len(slotKey{}))
		for _, k := range chunk {
			list = append(list, k[:]...)
		}
		if err := r.tx.Set(key('X', num(r.header.Height), binary.BigEndian.AppendUint32(nil, uint32(n))), list); err != nil {
			return err
		}
	}
	return nil
}

// prune drops the tallies whose time is over.
func (r *run) prune() error {
	if r.header.Height <= TallyBlocks {
		return nil
	}
	var lists, keys [][]byte
	err := r.tx.Scan(key('X', num(r.header.Height-TallyBlocks)), func(k, v []byte) error {
		lists, keys = append(lists, k), append(keys, v)
		return nil
	})
	if err != nil {
		return err
	}
	for i, list := range keys {
		for ; len(list) > 0; list = list[len(slotKey{}):] {
			if len(list) < len(slotKey{}) {
				return errState
			}
			k := key('W', list[:len(slotKey{})])
			v, ok, err := r.tx.Get(k)
			if err != nil {
				return err
			}
			if !ok {
				continue
			}
			t, err := decodeTally(v)
			if err != nil {
				return err
			}
			if err := r.close(t); err != nil {
				return err
			}
			if err := r.tx.Delete(k); err != nil {
				return err
			}
		}
		if err := r.tx.Delete(lists[i]); err != nil {
			return err
		}
	}
	return nil
}

// ConsentDigest is what an account signs to have its records paid by an operator's quota: keccak256("lineal.payer.v1" ‖ network ‖ operator), the operator
// by its [OperatorID].
func ConsentDigest(network common.Hash, operator common.Address) common.Hash {
	return claim.Keccak256([]byte("lineal.payer.v1"), network[:], operator[:])
}

// consented reads a payer's consent, and what an announcement states about it.
func consented(network common.Hash, operator common.Address, consent []byte) ([]onchain.Statement, common.Address, error) {
	if len(consent) == 0 {
		return nil, common.Address{}, nil
	}
	payer, err := recoverAccount(ConsentDigest(network, operator), consent)
	if err != nil {
		return nil, payer, fmt.Errorf("%w: %w", ErrConsent, err)
	}
	a, p := common.LeftPadBytes(operator[:], 32), common.LeftPadBytes(payer[:], 32)
	return []onchain.Statement{{Slot: claim.Keccak256(slotPayer[:], a, p), BodyHash: claim.Keccak256(tagPayer[:], p)}}, payer, nil
}

// recoverAccount finds the account that signed a digest; v is 0 or 1, or 27 or 28 as wallets write it.
func recoverAccount(digest common.Hash, signature []byte) (a common.Address, err error) {
	if len(signature) != accountSize {
		return a, fmt.Errorf("a signature of %d bytes, want %d", len(signature), accountSize)
	}
	var s [accountSize]byte
	copy(s[:], signature)
	if s[64] >= 27 {
		s[64] -= 27
	}
	pub, err := crypto.SigToPub(digest[:], s[:])
	if err != nil {
		return a, fmt.Errorf("recover the account: %w", err)
	}
	return crypto.PubkeyToAddress(*pub), nil
}
