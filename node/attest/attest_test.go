package attest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var network = common.HexToHash("0x4e")

// node is one attester of a network without I/O: frames wait in queues until the test delivers them.
type node struct {
	*Attester
	peer      string
	certified []*quorum.Certified
	agrees    []bool
	evidence  []*Evidence
	dissents  []*Dissent
	outFrames [][]byte
	outCerts  [][]byte
	replies   map[string][][]byte
	opened    int
}

type world struct {
	t     *testing.T
	now   time.Time
	set   *quorum.Set
	keys  []*bls.SecretKey
	nodes []*node
}

func newWorld(t *testing.T, n int) *world {
	w := &world{t: t, now: time.Unix(1_800_000_000, 0)}
	var members []quorum.Member
	for i := range n {
		key := bls.GenerateKey()
		w.keys = append(w.keys, key)
		members = append(members, quorum.Member{Operator: common.Address{byte(i + 1)}, Key: key.PublicKey(), Weight: 1, PeerID: fmt.Sprint(i)})
	}
	var err error
	if w.set, err = quorum.NewSet(1, 2_000_000_000, members); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		nd := &node{peer: fmt.Sprint(i), replies: map[string][][]byte{}}
		nd.Attester = New(Config{
			Network: network, Self: common.Address{byte(i + 1)},
			Set: func(epoch uint64) *quorum.Set {
				if epoch == 1 {
					return w.set
				}
				return nil
			},
			Sign:      func(_ context.Context, c claim.Claim) (*bls.Signature, error) { return w.keys[i].Sign(c.Digest()), nil },
			Broadcast: func(_ context.Context, f []byte) { nd.outFrames = append(nd.outFrames, f) },
			Publish:   func(_ context.Context, m []byte) { nd.outCerts = append(nd.outCerts, m) },
			Opened:    func(common.Hash, string) { nd.opened++ },
			Reply:     func(_ context.Context, p string, m []byte) { nd.replies[p] = append(nd.replies[p], m) },
			Lookup: func(id common.Hash) *quorum.Certified {
				for _, c := range nd.certified {
					if c.Body.RequestID == id {
						return c
					}
				}
				return nil
			},
			Certified: func(_ context.Context, c *quorum.Certified, agrees bool) {
				nd.certified, nd.agrees = append(nd.certified, c), append(nd.agrees, agrees)
			},
			Equivocated: func(_ context.Context, e *Evidence) { nd.evidence = append(nd.evidence, e) },
			Dissented:   func(_ context.Context, d *Dissent) { nd.dissents = append(nd.dissents, d) },
			Now:         func() time.Time { return w.now },
			Logger:      slog.New(slog.DiscardHandler),
		})
		w.nodes = append(w.nodes, nd)
	}
	return w
}

// deliver carries all waiting messages to all others until none is left.
func (w *world) deliver() {
	for moved := true; moved; {
		moved = false
		for i, from := range w.nodes {
			frames, certs := from.outFrames, from.outCerts
			from.outFrames, from.outCerts = nil, nil
			for j, to := range w.nodes {
				if i == j {
					continue
				}
				for _, f := range frames {
					moved = true
					if err := to.HandlePartial(context.Background(), from.peer, f); err != nil && !errors.Is(err, ErrNotNow) {
						w.t.Errorf("partial from %d to %d: %v", i, j, err)
					}
				}
				for _, m := range certs {
					moved = true
					switch c, err := to.CheckCertificate(m); {
					case err == nil:
						to.HandleCertificate(context.Background(), c)
					case !errors.Is(err, ErrNotNow):
						w.t.Errorf("certificate from %d to %d: %v", i, j, err)
					}
				}
			}
		}
	}
}

// pass lets time pass in steps, with all messages delivered.
func (w *world) pass(d time.Duration) {
	for end := w.now.Add(d); w.now.Before(end); {
		w.now = w.now.Add(5 * time.Millisecond)
		for _, n := range w.nodes {
			n.Tick(context.Background(), w.now)
		}
		w.deliver()
	}
}

func result(id, output byte) claim.Inference {
	return claim.Inference{RequestID: common.Hash{id}, Outcome: claim.OutcomeAnswered, OutputCommitment: common.Hash{output}, Assurance: claim.Full()}
}

func (w *world) submit(i int, body claim.Inference) {
	w.t.Helper()
	if err := w.nodes[i].Submit(context.Background(), 1, body); err != nil {
		w.t.Fatal(err)
	}
}

// forge makes operator i's partial without any guard.
func (w *world) forge(i int, body claim.Inference) []byte {
	b, err := json.Marshal(Partial{Epoch: 1, Operator: i, Body: body, Signature: w.keys[i].Sign(claim.New(network, 1, body).Digest()).Bytes()})
	if err != nil {
		w.t.Fatal(err)
	}
	return b
}

func TestEveryoneGetsOneCertificate(t *testing.T) {
	w := newWorld(t, 4)
	for i := range w.nodes {
		w.submit(i, result(1, 7))
	}
	w.deliver()
	w.pass(20 * time.Millisecond)
	first := ""
	for i, n := range w.nodes {
		if len(n.certified) != 1 || !n.agrees[0] {
			t.Fatalf("node %d has %d certificates", i, len(n.certified))
		}
		b, _ := json.Marshal(n.certified[0])
		if first == "" {
			first = string(b)
		}
		if string(b) != first {
			t.Errorf("node %d has another certificate", i)
		}
		if n.certified[0].Certificate.Signers.Count() != 4 {
			t.Errorf("%d signers, all were there", n.certified[0].Certificate.Signers.Count())
		}
	}
}

func TestNoCertificateWithoutQuorum(t *testing.T) {
	w := newWorld(t, 4)
	w.submit(0, result(1, 7))
	w.submit(1, result(1, 7))
	w.deliver()
	w.pass(3 * time.Second)
	for i, n := range w.nodes {
		if len(n.certified) != 0 {
			t.Errorf("node %d certified with half of the weight", i)
		}
	}
	w.submit(2, result(1, 7))
	w.deliver()
	w.pass(3 * time.Second)
	if len(w.nodes[3].certified) != 1 {
		t.Error("no certificate with three of four")
	}
}

// The first in order is dead: the next one takes over after one backup delay.
func TestBackupAggregates(t *testing.T) {
	w := newWorld(t, 4)
	body := result(1, 7)
	dead := 0
	for Rank(body.RequestID, dead, 4) != 0 {
		dead++
	}
	for i := range w.nodes {
		if i != dead {
			w.submit(i, body)
		}
	}
	w.nodes[dead].outFrames = nil
	w.deliver()
	w.nodes[dead].open = map[common.Hash]*slotState{} // it is dead: it knows nothing
	for end := w.now.Add(DefaultBackup + 50*time.Millisecond); w.now.Before(end); w.now = w.now.Add(5 * time.Millisecond) {
		for i, n := range w.nodes {
			if i != dead {
				n.Tick(context.Background(), w.now)
			}
		}
		w.deliver()
	}
	for i, n := range w.nodes {
		if i != dead && len(n.certified) != 1 {
			t.Errorf("node %d has %d certificates", i, len(n.certified))
		}
	}
}

func TestGarbageSignatureIsDropped(t *testing.T) {
	w := newWorld(t, 4)
	body := result(1, 7)
	var bad Partial
	if err := json.Unmarshal(w.forge(3, result(9, 9)), &bad); err != nil {
		t.Fatal(err)
	}
	bad.Body = body // a good point, signed over something else
	frame, _ := json.Marshal(bad)
	for i := range 3 {
		if err := w.nodes[i].HandlePartial(context.Background(), "3", frame); err != nil {
			t.Fatal(err)
		}
		w.submit(i, body)
	}
	w.deliver()
	w.pass(2 * time.Second)
	for i, n := range w.nodes[:3] {
		if len(n.certified) != 1 || n.certified[0].Certificate.Signers.Has(3) {
			t.Errorf("node %d: %d certificates", i, len(n.certified))
		}
	}
}

func TestLiarIsOutvotedAndReported(t *testing.T) {
	w := newWorld(t, 4)
	lie := w.forge(3, result(1, 66))
	for i := range 3 {
		if err := w.nodes[i].HandlePartial(context.Background(), "3", lie); err != nil {
			t.Fatal(err)
		}
		w.submit(i, result(1, 7))
	}
	w.deliver()
	w.pass(2 * time.Second)
	for i, n := range w.nodes[:3] {
		if len(n.certified) != 1 || n.certified[0].Body != result(1, 7) {
			t.Fatalf("node %d: wrong or no certificate", i)
		}
		if len(n.dissents) != 1 || n.dissents[0].Operator != (common.Address{4}) {
			t.Errorf("node %d: %d dissents", i, len(n.dissents))
		}
		if len(n.evidence) != 0 {
			t.Errorf("node %d: a single wrong answer is not equivocation", i)
		}
	}
}

// The liar tells node 0 one thing and the others another; echoes bring both together.
func TestEquivocationAcrossPeersIsFound(t *testing.T) {
	w := newWorld(t, 4)
	for i := range 3 {
		body := result(1, 66)
		if i == 0 {
			body = result(1, 7)
		}
		if err := w.nodes[i].HandlePartial(context.Background(), "3", w.forge(3, body)); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 3 {
		w.submit(i, result(1, 7))
	}
	w.deliver()
	w.pass(2 * time.Second)
	e := w.nodes[0].evidence
	if len(e) == 0 {
		t.Fatal("node 0 found no evidence")
	}
	if !claim.Conflicts(e[0].A.Claim, e[0].B.Claim) || e[0].Operator != (common.Address{4}) {
		t.Error("the evidence does not prove equivocation")
	}
	for _, s := range []Statement{e[0].A, e[0].B} {
		sig, err := bls.ParseSignature(s.Signature)
		if err != nil || !w.keys[3].PublicKey().Verify(s.Claim.Digest(), sig) {
			t.Error("the evidence's signatures do not hold")
		}
	}
}

// A second body after the certificate is still evidence.
func TestEquivocationAfterCertificate(t *testing.T) {
	w := newWorld(t, 4)
	for i := range w.nodes {
		w.submit(i, result(1, 7))
	}
	w.deliver()
	w.pass(20 * time.Millisecond)
	if err := w.nodes[0].HandlePartial(context.Background(), "2", w.forge(2, result(1, 8))); err != nil {
		t.Fatal(err)
	}
	if len(w.nodes[0].evidence) != 1 {
		t.Error("no evidence")
	}
}

// An operator that was away repeats its partial and gets the certificate.
func TestRepeatedPartialIsAnswered(t *testing.T) {
	w := newWorld(t, 4)
	for i := range 3 {
		w.submit(i, result(1, 7))
	}
	for i := range 3 { // operator 3 is away
		for _, f := range w.nodes[i].outFrames {
			for j := range 3 {
				if i != j {
					_ = w.nodes[j].HandlePartial(context.Background(), w.nodes[i].peer, f)
				}
			}
		}
		w.nodes[i].outFrames = nil
	}
	for range 400 {
		w.now = w.now.Add(5 * time.Millisecond)
		for _, n := range w.nodes[:3] {
			n.Tick(context.Background(), w.now)
			n.outCerts = nil
		}
	}
	w.submit(3, result(1, 7))
	w.nodes[3].outFrames = nil // lost
	w.now = w.now.Add(resendFirst)
	w.nodes[3].Tick(context.Background(), w.now)
	if len(w.nodes[3].outFrames) != 1 {
		t.Fatalf("%d repetitions", len(w.nodes[3].outFrames))
	}
	if err := w.nodes[0].HandlePartial(context.Background(), "3", w.nodes[3].outFrames[0]); err != nil {
		t.Fatal(err)
	}
	answers := w.nodes[0].replies["3"]
	if len(answers) != 1 {
		t.Fatalf("%d answers", len(answers))
	}
	if c, err := w.nodes[3].CheckCertificate(answers[0]); err != nil {
		t.Errorf("the answer is no certificate: %v", err)
	} else {
		w.nodes[3].HandleCertificate(context.Background(), c)
	}
	if len(w.nodes[3].certified) != 1 {
		t.Error("no certificate after the answer")
	}
}

// Who repeats a partial still waits: the request is looked for again, for as long as this node has no result of its own.
func TestRepeatedPartialOpensAgain(t *testing.T) {
	w := newWorld(t, 4)
	w.submit(0, result(1, 7))
	hear := func(frame []byte, want int, why string) {
		t.Helper()
		if err := w.nodes[1].HandlePartial(context.Background(), "0", frame); err != nil {
			t.Fatal(err)
		}
		if got := w.nodes[1].opened; got != want {
			t.Errorf("%s: told %d times, want %d", why, got, want)
		}
	}
	first := w.nodes[0].outFrames[0]
	hear(first, 1, "the first partial")
	hear(first, 1, "its copy")
	w.now = w.now.Add(resendFirst)
	w.nodes[0].Tick(context.Background(), w.now)
	again := w.nodes[0].outFrames[1]
	hear(again, 2, "a repetition")
	w.submit(1, result(1, 7))
	hear(again, 2, "a repetition after the own result")
}

func TestRefusedMessages(t *testing.T) {
	w := newWorld(t, 4)
	n := w.nodes[0]
	edit := func(f func(*Partial)) []byte {
		var p Partial
		if err := json.Unmarshal(w.forge(1, result(1, 7)), &p); err != nil {
			t.Fatal(err)
		}
		f(&p)
		b, _ := json.Marshal(p)
		return b
	}
	for _, c := range []struct {
		name, from string
		frame      []byte
		want       error
	}{
		{"garbage", "1", []byte("garbage"), ErrMessage},
		{"too large", "1", make([]byte, MaxMessageSize+1), ErrMessage},
		{"another epoch", "1", edit(func(p *Partial) { p.Epoch = 2 }), ErrNotNow},
		{"no such operator", "1", edit(func(p *Partial) { p.Operator = 4 }), ErrMessage},
		{"negative operator", "1", edit(func(p *Partial) { p.Operator = -1 }), ErrMessage},
		{"short signature", "1", edit(func(p *Partial) { p.Signature = p.Signature[1:] }), ErrMessage},
		{"forwarded with a bad signature", "2", edit(func(p *Partial) { p.Body = result(1, 8) }), ErrMessage},
	} {
		if err := n.HandlePartial(context.Background(), c.from, c.frame); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, err, c.want)
		}
	}
	for name, m := range map[string][]byte{"garbage": []byte("{"), "empty": []byte("{}"), "too large": make([]byte, MaxMessageSize+1)} {
		if _, err := n.CheckCertificate(m); !errors.Is(err, ErrMessage) {
			t.Errorf("certificate, %s: %v", name, err)
		}
	}
	if err := n.Submit(context.Background(), 2, result(1, 7)); err == nil {
		t.Error("a result under an unknown epoch is signed")
	}
}

// One operator cannot fill the memory with slots of requests that nobody knows.
func TestForeignSlotsAreBounded(t *testing.T) {
	w := newWorld(t, 4)
	n := w.nodes[0]
	var err error
	for i := 0; i <= maxForeign && err == nil; i++ {
		body := result(0, 0)
		body.RequestID = common.BigToHash(common.Big1)
		body.RequestID[0], body.RequestID[1], body.RequestID[2] = byte(i), byte(i>>8), 1
		b, _ := json.Marshal(Partial{Epoch: 1, Operator: 1, Body: body, Signature: make([]byte, bls.SignatureSize)})
		err = n.HandlePartial(context.Background(), "1", b)
	}
	if !errors.Is(err, ErrNotNow) {
		t.Errorf("after %d slots: %v", maxForeign, err)
	}
	if err := n.HandlePartial(context.Background(), "2", w.forge(2, result(5, 5))); err != nil {
		t.Errorf("another operator is locked out: %v", err)
	}
}

func TestRunStopsWithContext(t *testing.T) {
	w := newWorld(t, 1)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error)
	go func() { done <- w.nodes[0].Run(ctx) }()
	w.submit(0, result(1, 7))
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func FuzzHandlePartial(f *testing.F) {
	w := newWorld(&testing.T{}, 4)
	f.Add(w.forge(1, result(1, 7)))
	f.Fuzz(func(t *testing.T, b []byte) {
		_ = w.nodes[0].HandlePartial(context.Background(), "1", b)
		_, _ = w.nodes[0].CheckCertificate(b)
	})
}
