package node

import (
	"context"
	"encoding/json"
	"errors"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/attest"
)

var handoverNetwork = common.HexToHash("0x77")

// handoverWorld is a set of operators whose frames the test carries by hand.
type handoverWorld struct {
	t         testing.TB
	now       time.Time
	set       *quorum.Set
	keys      []*bls.SecretKey // by index in the set
	nodes     []*gatherer
	body      claim.SetHandover
	said      [][][]byte // frames that each node broadcast
	replies   []string   // whom anybody replied to
	certified []*quorum.Certificate
	refuse    error // what certified returns
	forged    []common.Address
}

func newHandoverWorld(t testing.TB) *handoverWorld {
	const size = 4
	w := &handoverWorld{t: t, now: time.Unix(clock, 0), said: make([][][]byte, size)}
	var members []quorum.Member
	for i := range size {
		key := bls.GenerateKey()
		w.keys = append(w.keys, key)
		members = append(members, quorum.Member{Operator: common.BytesToAddress([]byte{byte(i + 1)}), Key: key.PublicKey(), Weight: 10, PeerID: strconv.Itoa(i)})
	}
	var err error
	if w.set, err = quorum.NewSet(5, clock+1000, members); err != nil {
		t.Fatal(err)
	}
	w.body = claim.SetHandover{FromEpoch: 5, FromSetHash: w.set.Hash(), ToEpoch: 6, ToSetHash: common.HexToHash("0x66"), HomeBlock: 9, ValidUntil: clock + 2000}
	for i := range size {
		w.nodes = append(w.nodes, &gatherer{network: handoverNetwork, self: members[i].Operator, limit: maxHandovers, open: map[gatherKey]*gathering{},
			sign:      func(_ context.Context, c claim.Claim) (*bls.Signature, error) { return w.keys[i].Sign(c.Digest()), nil },
			broadcast: func(_ context.Context, frame []byte) { w.said[i] = append(w.said[i], frame) },
			reply:     func(_ context.Context, peer string, _ []byte) { w.replies = append(w.replies, peer) },
			failed:    func(claim.Claim, error) {},
		})
	}
	return w
}

// gathering is what each node begins.
func (w *handoverWorld) gathering(body claim.SetHandover) gathering {
	return gathering{set: w.set, body: body, shown: true,
		certified: func(_ context.Context, c *quorum.Certificate) error {
			w.certified = append(w.certified, c)
			return w.refuse
		},
		foreign: func(_ context.Context, m quorum.Member, p *gatherPartial) {
			if _, _, err := forgery(handoverNetwork, p); err == nil {
				w.forged = append(w.forged, m.Operator)
			}
		},
	}
}

func (w *handoverWorld) begin(nodes ...int) {
	w.t.Helper()
	for _, i := range nodes {
		if err := w.nodes[i].begin(w.t.Context(), w.gathering(w.body), w.now); err != nil {
			w.t.Fatal(err)
		}
	}
}

// frame is what an operator's key signs.
func (w *handoverWorld) frame(i int, body claim.SetHandover) []byte {
	signed := claim.New(handoverNetwork, w.set.Epoch(), body)
	shown, err := json.Marshal(body)
	if err != nil {
		w.t.Fatal(err)
	}
	b, err := json.Marshal(gatherPartial{Claim: signed, Body: shown, Operator: i, Signature: w.keys[i].Sign(signed.Digest()).Bytes()})
	if err != nil {
		w.t.Fatal(err)
	}
	return b
}

// hear gives a node the first broadcast of others.
func (w *handoverWorld) hear(node int, from ...int) {
	w.t.Helper()
	for _, i := range from {
		if err := w.nodes[node].handle(w.t.Context(), strconv.Itoa(i), w.said[i][0]); err != nil {
			w.t.Fatal(err)
		}
	}
}

func (w *handoverWorld) tick(node int, later time.Duration) {
	w.now = w.now.Add(later)
	w.nodes[node].tick(w.t.Context(), w.now)
}

func TestHandoverByAll(t *testing.T) {
	w := newHandoverWorld(t)
	w.begin(0, 1, 2, 3)
	w.hear(0, 1, 2, 3)
	w.tick(0, 0)
	if len(w.certified) != 1 || w.certified[0].Signers.Count() != 4 || w.certified[0].Verify(w.set) != nil {
		t.Fatalf("certificates: %+v", w.certified)
	}
	if want := claim.New(handoverNetwork, 5, w.body); w.certified[0].Claim != want {
		t.Errorf("it is for %+v, not for %+v", w.certified[0].Claim, want)
	}
	w.tick(0, time.Hour)
	if len(w.certified) != 1 {
		t.Error("a handover was certified twice")
	}
	if len(w.replies) != 3 || w.replies[0] != "1" {
		t.Errorf("replies to %v: whoever begins asks for the others' signatures", w.replies)
	}
}

// Three of four wait for the fourth, then go on without; two are too few and keep asking.
func TestHandoverByQuorum(t *testing.T) {
	w := newHandoverWorld(t)
	w.begin(0, 1, 2)
	w.hear(0, 1)
	w.tick(0, time.Hour)
	if len(w.certified) != 0 || len(w.said[0]) != 2 {
		t.Fatalf("two of four: %d certificates, said %d times", len(w.certified), len(w.said[0]))
	}
	w.hear(0, 2)
	w.tick(0, 0)
	if len(w.certified) != 0 {
		t.Fatal("the quorum did not wait for the last signature")
	}
	w.refuse = errors.New("a chain cannot be read")
	w.tick(0, gatherLinger)
	w.refuse = nil
	w.tick(0, gatherTick)
	w.tick(0, gatherTick)
	if len(w.certified) != 2 || w.certified[0].Signers.Count() != 3 || w.certified[1] != w.certified[0] {
		t.Errorf("a certificate that was not delivered is delivered again, then no more: %d times", len(w.certified))
	}
}

func TestHandoverRefuses(t *testing.T) {
	w := newHandoverWorld(t)
	early := w.frame(1, w.body)
	if err := w.nodes[0].handle(t.Context(), "1", early); !errors.Is(err, attest.ErrNotNow) {
		t.Errorf("before the own beginning: %v", err)
	}
	w.begin(0)
	alien := newHandoverWorld(t)
	var outside gatherPartial
	if err := json.Unmarshal(early, &outside); err != nil {
		t.Fatal(err)
	}
	outside.Operator = 4
	far, err := json.Marshal(outside)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		from  string
		frame []byte
	}{
		"no JSON":               {"1", []byte("{")},
		"somebody else's":       {"2", early},
		"an index out of range": {"1", far},
		"another key":           {"1", alien.frame(1, w.body)},
	} {
		if err := w.nodes[0].handle(t.Context(), c.from, c.frame); !errors.Is(err, attest.ErrMessage) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if len(w.forged) != 0 {
		t.Errorf("forgers: %v", w.forged)
	}
	w.hear(0)
	w.tick(0, time.Hour)
	if len(w.certified) != 0 {
		t.Error("what was refused counted")
	}
}

// A signature on a handover that the registry does not have is evidence, and does not count.
func TestHandoverForged(t *testing.T) {
	w := newHandoverWorld(t)
	w.begin(0, 1)
	w.hear(0, 1)
	lie := w.body
	lie.ToSetHash[0] ^= 1
	for i := 1; i < 4; i++ {
		if err := w.nodes[0].handle(t.Context(), strconv.Itoa(i), w.frame(i, lie)); err != nil {
			t.Fatal(err)
		}
	}
	w.tick(0, time.Hour)
	if len(w.forged) != 3 || w.forged[0] != w.set.Member(1).Operator || len(w.certified) != 0 {
		t.Errorf("forgers %v, %d certificates", w.forged, len(w.certified))
	}
}

// Whoever is outside the set signs nothing but gathers; a guard that refuses ends the beginning; old handovers are forgotten.
func TestHandoverBegin(t *testing.T) {
	w := newHandoverWorld(t)
	observer := w.nodes[3]
	observer.self = common.HexToAddress("0xdead")
	w.begin(3, 0, 1, 2)
	if len(w.said[3]) != 0 {
		t.Error("an observer signed")
	}
	w.hear(3, 0, 1, 2)
	w.tick(3, 0)
	w.tick(3, gatherLinger)
	if len(w.certified) != 1 {
		t.Error("an observer did not gather")
	}
	refused := errors.New("the guard refuses")
	w.nodes[0].sign = func(context.Context, claim.Claim) (*bls.Signature, error) { return nil, refused }
	if err := w.nodes[0].begin(t.Context(), w.gathering(w.body), w.now); !errors.Is(err, refused) {
		t.Errorf("a refused signature: %v", err)
	}
	for epoch := w.body.FromEpoch + 1; epoch < w.body.FromEpoch+4; epoch++ {
		next := w.body
		next.FromEpoch, next.ToEpoch = epoch, epoch+1
		if err := observer.begin(t.Context(), w.gathering(next), w.now); err != nil {
			t.Fatal(err)
		}
	}
	if len(observer.open) != 2 {
		t.Errorf("%d handovers are remembered", len(observer.open))
	}
}

func FuzzHandoverFrame(f *testing.F) {
	w := newHandoverWorld(f)
	w.begin(0)
	f.Add(w.frame(1, w.body))
	f.Add([]byte(`{"operator":-1}`))
	f.Fuzz(func(t *testing.T, frame []byte) {
		_ = w.nodes[0].handle(t.Context(), "1", frame)
		if s := w.nodes[0].open[gatherKey{5, w.body.Slot()}]; len(s.sigs) > 2 {
			t.Errorf("%d signatures of two operators", len(s.sigs))
		}
	})
}
