package simplex

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

var testNetwork = claim.Keccak256([]byte("simplex test"))

// ledger is a small application: the data is the height, and 0xff as its first byte makes a block invalid.
type ledger struct {
	last uint64     // height of the epoch's last block; 0: none
	next *Committee // its successor
}

func (l ledger) Build(parent, draft claim.Checkpoint, _ bool) (claim.Checkpoint, []byte, bool) {
	data := fmt.Appendf(nil, "block %d", draft.Height)
	draft.DataHash = claim.Keccak256(data)
	return draft, data, true
}

func (ledger) Holds(h claim.Checkpoint, data []byte) bool { return h.DataHash == claim.Keccak256(data) }

func (ledger) Validate(_, _ claim.Checkpoint, data []byte) error {
	if len(data) == 0 || data[0] == 0xff {
		return errors.New("bad data")
	}
	return nil
}

func (l ledger) Successor(h claim.Checkpoint, _ []byte) *Committee {
	if l.next != nil && h.Height == l.last {
		return l.next
	}
	return nil
}

// operators makes n keys and their set; equal weights.
func operators(t *testing.T, epoch uint64, n int) ([]*bls.SecretKey, *quorum.Set, *Committee) {
	t.Helper()
	var keys []*bls.SecretKey
	var members []quorum.Member
	for i := range n {
		seed := sha256.Sum256([]byte{byte(i)})
		seed[0] = 0 // below the group order
		key, err := bls.ParseSecretKey(seed[:])
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, key)
		members = append(members, quorum.Member{Operator: common.Address{19: byte(i + 1)}, Key: key.PublicKey(), Weight: 5})
	}
	set, err := quorum.NewSet(epoch, 1_000_000, members)
	if err != nil {
		t.Fatal(err)
	}
	return keys, set, CommitteeOf(set)
}

// net runs machines in lockstep: every message arrives at once, in order.
type net struct {
	t        *testing.T
	keys     []*bls.SecretKey
	machines []*Machine
	final    [][]Delivery
	evidence []Evidence
	alarms   []error
	records  [][]Record
	sent     []Message
	now      int64
	mute     map[int]bool
}

func config(app Application, self common.Address) Config {
	return Config{Network: testNetwork, Self: self, App: app, Scheme: BLS{},
		Propose: 200, Certify: 200, Retry: 300, Idle: 0, MaxAhead: 2000, TimeUnit: 1}
}

func newNet(t *testing.T, app Application, keys []*bls.SecretKey, c *Committee) *net {
	t.Helper()
	n := &net{t: t, keys: keys, now: 10_000, mute: map[int]bool{}, final: make([][]Delivery, len(keys)), records: make([][]Record, len(keys))}
	for i := range keys {
		m, err := New(config(app, c.Operators[i]), Start{Committee: c}, n.now)
		if err != nil {
			t.Fatal(err)
		}
		n.machines = append(n.machines, m)
	}
	return n
}

type letter struct {
	from, to int
	msg      Message
}

// run ticks all machines and delivers up to limit messages.
func (n *net) run(limit int) {
	var post []letter
	var apply func(i int, e Effects)
	apply = func(i int, e Effects) {
		n.records[i] = append(n.records[i], e.Writes...)
		n.final[i] = append(n.final[i], e.Deliver...)
		n.evidence = append(n.evidence, e.Evidence...)
		n.alarms = append(n.alarms, e.Alarms...)
		for _, v := range e.Sign {
			v.Signature = n.keys[i].Sign(v.Claim(testNetwork).Digest()).Bytes()
			apply(i, n.machines[i].Signed(n.now, v))
		}
		for _, s := range e.Send {
			n.sent = append(n.sent, s.Message)
			for to := range n.machines {
				if to != i && (s.To == (common.Address{}) || s.To == common.Address{19: byte(to + 1)}) && !n.mute[i] && !n.mute[to] {
					post = append(post, letter{i, to, s.Message})
				}
			}
		}
		for _, s := range e.Serve {
			a := Answer(s.Height, 8, func(h uint64) (Delivery, bool) {
				if h == 0 || h > uint64(len(n.final[i])) {
					return Delivery{}, false
				}
				return n.final[i][h-1], true
			})
			if to := int(s.To[19]) - 1; a != nil && !n.mute[i] && !n.mute[to] {
				post = append(post, letter{i, to, a})
			}
		}
	}
	for i, m := range n.machines {
		apply(i, m.Tick(n.now))
	}
	for ; limit > 0 && len(post) > 0; limit-- {
		l := post[0]
		post = post[1:]
		decoded, err := Decode(Encode(l.msg)) // what arrives has been on a wire
		if err != nil {
			n.t.Fatalf("decode %T: %v", l.msg, err)
		}
		apply(l.to, n.machines[l.to].Receive(n.now, common.Address{19: byte(l.from + 1)}, decoded))
	}
}

func TestFinalizationsAreCheckpointCertificates(t *testing.T) {
	keys, set, c := operators(t, 1, 4)
	n := newNet(t, ledger{}, keys, c)
	n.run(400)
	for i, final := range n.final {
		if len(final) < 2 {
			t.Fatalf("node %d delivered %d blocks", i, len(final))
		}
		for k, d := range final {
			if d.Block.Header.Height != uint64(k+1) || d.Block.Hash() != n.final[0][k].Block.Hash() {
				t.Errorf("node %d: delivery %d is block %s of height %d", i, k, d.Block.Hash(), d.Block.Header.Height)
			}
			if d.Proof == nil {
				continue
			}
			cert, err := d.Proof.Certificate.Quorum(testNetwork, c)
			if err != nil {
				t.Fatal(err)
			}
			if cert.Claim != claim.New(testNetwork, 1, d.Block.Header) {
				t.Error("the finalization is not the header's Checkpoint claim")
			}
			if err := cert.Verify(set); err != nil {
				t.Errorf("the certificate does not hold: %v", err)
			}
			cert.Claim.BodyHash[0] ^= 1
			if cert.Verify(set) == nil {
				t.Error("the certificate holds for another body")
			}
		}
	}
	if len(n.alarms)+len(n.evidence) > 0 {
		t.Errorf("alarms %v, evidence %v", n.alarms, n.evidence)
	}
}

func TestOneSilentOperatorOfFourIsTolerated(t *testing.T) {
	keys, _, c := operators(t, 1, 4)
	n := newNet(t, ledger{}, keys, c)
	n.mute[2] = true
	for range 12 {
		n.run(150)
		n.now += 250
	}
	if got := len(n.final[0]); got < 2 {
		t.Errorf("three of four delivered %d blocks", got)
	}
	n.mute[1] = true
	before := len(n.final[0])
	for range 6 {
		n.run(150)
		n.now += 250
	}
	if got := len(n.final[0]); got > before {
		t.Errorf("two of four delivered %d blocks more", got-before)
	}
}

// A node that comes back finds the final blocks, one that was cut off catches up.
func TestCatchUpAndRestore(t *testing.T) {
	keys, _, c := operators(t, 1, 4)
	n := newNet(t, ledger{}, keys, c)
	n.mute[3] = true
	for range 8 {
		n.run(200)
		n.now += 250
	}
	if len(n.final[3]) != 0 || len(n.final[0]) == 0 {
		t.Fatalf("deliveries before: %d and %d", len(n.final[0]), len(n.final[3]))
	}
	n.mute[3] = false
	last := n.final[0][len(n.final[0])-1]
	start := Start{Committee: c, Tip: last.Block.Header, Records: n.records[0]}
	m, err := New(config(ledger{}, c.Operators[0]), start, n.now)
	if err != nil {
		t.Fatal(err)
	}
	_, before := n.machines[0].View()
	if _, after := m.View(); after != before {
		t.Errorf("restored into view %d, was in %d", after, before)
	}
	n.machines[0] = m
	for range 8 {
		n.run(400)
		n.now += 250
	}
	if a, b := len(n.final[3]), len(n.final[1]); a == 0 || a+3 < b {
		t.Errorf("the node that was cut off has %d blocks of %d", a, b)
	}
	if len(n.evidence) > 0 {
		t.Error("the restored node equivocated")
	}
}

// Who asks for a block above the last final one, and lacks final ones, gets both: either alone leads it nowhere.
func TestLaggardGetsWhatIsFinal(t *testing.T) {
	keys, _, c := operators(t, 1, 4)
	n := newNet(t, ledger{}, keys, c)
	m := n.machines[0]
	var above common.Hash
	for k := range 500 {
		n.run(20 + k%40) // what is under way when a run ends is lost, so nodes differ
		for hash, at := range m.blocks {
			if at != m.tip && m.tip.block.Header.Height > 0 {
				above = hash
			}
		}
		if above != (common.Hash{}) {
			break
		}
		n.now += 300
	}
	if above == (common.Hash{}) {
		t.Fatal("no block was ever above a final one")
	}
	e := m.Receive(n.now, c.Operators[3], &Fetch{Epoch: 1, Height: 0, Blocks: []common.Hash{above}})
	entries, served := 0, len(e.Serve) == 1 && e.Serve[0] == Serve{c.Operators[3], 1}
	for _, s := range e.Send {
		if a, ok := s.Message.(*Entries); ok && s.To == c.Operators[3] {
			entries += len(a.Items)
		}
	}
	if entries != 1 || !served {
		t.Errorf("%d entries and served %t, want 1 and true", entries, served)
	}
	if e := m.Receive(n.now, c.Operators[3], &Fetch{Epoch: 1, Height: m.Tip().Height, Blocks: []common.Hash{above}}); len(e.Serve) != 0 {
		t.Error("one that is not behind was served, too")
	}
}

func TestRestoreRefusesTwoVotesInASlot(t *testing.T) {
	_, _, c := operators(t, 1, 4)
	vote := func(kind claim.Kind, block byte) Record {
		return Record{Vote: &Vote{Kind: kind, Epoch: 1, View: 3, Block: common.Hash{block}}}
	}
	start := Start{Committee: c, Records: []Record{vote(claim.KindNullify, 0), vote(claim.KindCheckpoint, 7)}}
	if _, err := New(config(ledger{}, c.Operators[0]), start, 0); err == nil {
		t.Error("finalize and nullify of one view were restored")
	}
	start.Records[1] = vote(claim.KindNotarize, 7) // another slot
	if _, err := New(config(ledger{}, c.Operators[0]), start, 0); err != nil {
		t.Error(err)
	}
}

func TestEpochsHandOver(t *testing.T) {
	keys, _, first := operators(t, 1, 4)
	_, set, second := operators(t, 2, 4)
	n := newNet(t, ledger{last: 2, next: second}, keys, first)
	n.run(700)
	for i, final := range n.final {
		if len(final) < 3 {
			t.Fatalf("node %d delivered %d blocks", i, len(final))
		}
		if final[1].Next != second || final[0].Next != nil || final[2].Next != nil {
			t.Errorf("node %d: the wrong block ends the epoch", i)
		}
		third := final[2].Block.Header
		if third.Epoch != 2 || third.View == 0 || third.Parent != final[1].Block.Hash() || final[1].Block.Header.Epoch != 1 {
			t.Errorf("node %d: the second epoch does not start on the last block of the first: %+v", i, third)
		}
		for _, d := range final[2:] {
			if d.Proof == nil {
				continue
			}
			if cert, err := d.Proof.Certificate.Quorum(testNetwork, second); err != nil || cert.Verify(set) != nil {
				t.Errorf("node %d: the new set's certificate does not hold: %v", i, err)
			}
		}
	}
}

func TestLeadersRotateByWeight(t *testing.T) {
	c := (&Committee{Epoch: 3, Operators: make([]common.Address, 4), Weights: []uint64{1, 2, 3, 4}}).Seal()
	var turns [4]int
	const views = 1000
	for v := range uint64(views) {
		turns[Leader(c, v)]++
	}
	for i, w := range c.Weights {
		if want := views * int(w) / 10; turns[i] < want-5 || turns[i] > want+5 {
			t.Errorf("operator %d of weight %d led %d of %d views", i, w, turns[i], views)
		}
	}
}

func TestConfigurationIsChecked(t *testing.T) {
	_, _, c := operators(t, 1, 1)
	good := config(ledger{}, c.Operators[0])
	if _, err := New(good, Start{Committee: c}, 0); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Config, *Start){
		"application": func(c *Config, _ *Start) { c.App = nil },
		"scheme":      func(c *Config, _ *Start) { c.Scheme = nil },
		"retry":       func(c *Config, _ *Start) { c.Retry = 0 },
		"unit":        func(c *Config, _ *Start) { c.TimeUnit = 0 },
		"idle":        func(c *Config, _ *Start) { c.Idle = -1 },
		"committee":   func(_ *Config, s *Start) { s.Committee = nil },
		"unsealed":    func(_ *Config, s *Start) { s.Committee = &Committee{Operators: make([]common.Address, 1)} },
	} {
		cfg, start := good, Start{Committee: c}
		change(&cfg, &start)
		if _, err := New(cfg, start, 0); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestCodecIsCanonical(t *testing.T) {
	for _, msg := range samples() {
		b := Encode(msg)
		again, err := Decode(b)
		if err != nil {
			t.Errorf("%T: %v", msg, err)
			continue
		}
		if !bytes.Equal(Encode(again), b) {
			t.Errorf("%T does not come back", msg)
		}
		for cut := range b {
			if _, err := Decode(b[:cut]); !errors.Is(err, ErrMalformed) {
				t.Fatalf("%T cut to %d of %d bytes: %v", msg, cut, len(b), err)
			}
		}
		if _, err := Decode(append(b, 0)); !errors.Is(err, ErrMalformed) {
			t.Errorf("%T with a byte more: %v", msg, err)
		}
	}
	vote := samples()[1].(*Vote)
	for _, rec := range []Record{{Vote: vote}, {Block: NewBlock(claim.Checkpoint{View: 4}, []byte("x"))},
		{Certificate: samples()[2].(*Certificate)}, {Evidence: &Evidence{common.Address{1}, *vote, *vote}}} {
		b := EncodeRecord(rec)
		again, err := DecodeRecord(b)
		if err != nil || !bytes.Equal(EncodeRecord(again), b) {
			t.Errorf("%+v comes back as %+v, %v", rec, again, err)
		}
		if _, err := DecodeRecord(b[:len(b)-1]); !errors.Is(err, ErrMalformed) {
			t.Errorf("a record cut short: %v", err)
		}
	}
}

// samples has one of each message.
func samples() []Message {
	cert := &Certificate{claim.KindNotarize, 1, 2, common.Hash{3}, quorum.Bitmap{7}, []byte{9, 9}}
	block := NewBlock(claim.Checkpoint{Epoch: 1, View: 2, Height: 3, Time: 4, LedgerSize: 5, Parent: common.Hash{6}}, []byte("data"))
	proof := &Proof{[]claim.Checkpoint{{View: 8}}, cert}
	return []Message{
		&Proposal{block, 3, []byte{1}, []*Certificate{cert}},
		&Vote{claim.KindCheckpoint, 1, 2, common.Hash{1}, 3, []byte{4}},
		cert,
		&Fetch{1, 7, []uint64{2, 3}, []common.Hash{{4}}},
		&Sync{1, 2},
		&Entries{1, []Entry{{block, cert, nil}, {block, nil, proof}}, []*Certificate{cert}},
	}
}

func FuzzDecode(f *testing.F) {
	for _, msg := range samples() {
		f.Add(Encode(msg))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		msg, err := Decode(b)
		if err == nil && !bytes.Equal(Encode(msg), b) {
			t.Errorf("%x is read as what is written %x", b, Encode(msg))
		}
		rec, err := DecodeRecord(b)
		if err == nil && !bytes.Equal(EncodeRecord(rec), b) {
			t.Errorf("record %x is read as what is written %x", b, EncodeRecord(rec))
		}
		entry, err := DecodeEntry(b)
		if err == nil && !bytes.Equal(EncodeEntry(entry), b) {
			t.Errorf("entry %x is read as what is written %x", b, EncodeEntry(entry))
		}
	})
}
