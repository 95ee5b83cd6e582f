package task

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/store"
)

func newBook(t *testing.T, dir string) (*Book, *store.Store) {
	t.Helper()
	db, err := store.Open(store.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() }) // some tests close it earlier
	b, err := NewBook(db)
	if err != nil {
		t.Fatal(err)
	}
	return b, db
}

func sample(n byte) Task {
	r := claim.Request{OriginChainID: 1, Nonce: uint64(n)}
	return Task{ID: r.ID(), Request: r, Input: []byte{1, 2, n}, Source: FromChain}
}

func TestPhasesSurviveRestart(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	b, db := newBook(t, dir)
	tk := sample(1)
	if fresh, err := b.Accept(ctx, tk, time.Now()); !fresh || err != nil {
		t.Fatalf("accept: %v, %v", fresh, err)
	}
	if fresh, err := b.Accept(ctx, tk, time.Now()); fresh || err != nil {
		t.Fatalf("a duplicate is accepted: %v, %v", fresh, err)
	}
	body := claim.Inference{RequestID: tk.ID, Outcome: claim.OutcomeAnswered, Assurance: claim.Full()}
	if _, err := b.Execute(ctx, tk.ID, Result{Body: body, Output: []byte("out"), Cost: 42, Took: time.Second}); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	b, _ = newBook(t, dir)
	r, err := b.Get(tk.ID)
	if err != nil || r.Phase != PhaseExecuted || !bytes.Equal(r.Task.Input, tk.Input) || *r.Body != body || r.Cost != 42 {
		t.Fatalf("after restart: %+v, %v", r, err)
	}
	if out, err := b.Output(tk.ID); string(out) != "out" || err != nil {
		t.Errorf("output %q, %v", out, err)
	}
	open := 0
	if err := b.Unfinished(func(*Record) error { open++; return nil }); err != nil || open != 1 {
		t.Errorf("%d unfinished, %v", open, err)
	}
}

func TestCertifyOnce(t *testing.T) {
	ctx := context.Background()
	b, _ := newBook(t, t.TempDir())
	tk := sample(1)
	if _, err := b.Accept(ctx, tk, time.Now()); err != nil {
		t.Fatal(err)
	}
	key := bls.GenerateKey()
	body := claim.Inference{RequestID: tk.ID, Assurance: claim.Full()}
	c := claim.New(common.Hash{}, 1, body)
	cert := &quorum.Certified{Body: body, Certificate: quorum.Certificate{Claim: c, Signers: quorum.Bitmap{1}, Signature: key.Sign(c.Digest())}}
	for i, want := range []bool{true, false} {
		if _, fresh, err := b.Certify(ctx, cert, time.Now()); fresh != want || err != nil {
			t.Errorf("certificate %d: fresh %v, %v", i, fresh, err)
		}
	}
	if err := b.Finish(ctx, tk.ID, PhaseDone, ""); err != nil {
		t.Fatal(err)
	}
	// A late result must not bring an ended task back.
	if _, err := b.Execute(ctx, tk.ID, Result{Body: body}); err != nil {
		t.Fatal(err)
	}
	if r, err := b.Get(tk.ID); err != nil || r.Phase != PhaseDone || !r.IsCertified() {
		t.Errorf("phase %v, %v", r.Phase, err)
	}
}

// A receipt ends a task of a batch: done, if the own result is the answer, and only then.
func TestReceipted(t *testing.T) {
	ctx := context.Background()
	b, _ := newBook(t, t.TempDir())
	var answers []claim.Inference
	add := func(n byte, batch bool, result *claim.Inference) common.Hash {
		t.Helper()
		tk := sample(n)
		tk.Batch = batch
		if _, err := b.Accept(ctx, tk, time.Now()); err != nil {
			t.Fatal(err)
		}
		answer := claim.Inference{RequestID: tk.ID, Outcome: claim.OutcomeAnswered, Assurance: claim.Full()}
		answers = append(answers, answer)
		if result == nil {
			result = &answer
		}
		result.RequestID = tk.ID
		if result.Outcome != 0 {
			if _, err := b.Execute(ctx, tk.ID, Result{Body: *result}); err != nil {
				t.Fatal(err)
			}
		}
		return tk.ID
	}
	same := add(1, true, nil)
	other := add(2, true, &claim.Inference{Outcome: claim.OutcomeRejected, Assurance: claim.Full()})
	none := add(3, true, &claim.Inference{})
	direct := add(4, false, nil)
	answers = append(answers, claim.Inference{RequestID: common.Hash{9}})
	over, done, err := b.Receipted(ctx, answers)
	if err != nil || !slices.Equal(over, []common.Hash{same, other, none}) || !slices.Equal(done, []common.Hash{same}) {
		t.Fatalf("over %v, done %v, %v", over, done, err)
	}
	for id, want := range map[common.Hash]Phase{same: PhaseDone, other: PhaseExecuted, none: PhaseAccepted, direct: PhaseExecuted} {
		if r, err := b.Get(id); err != nil || r.Phase != want {
			t.Errorf("task %s: %s, want %s (%v)", id, r.Phase, want, err)
		}
	}
	if over, done, err = b.Receipted(ctx, answers[:1]); err != nil || len(over)+len(done) != 0 {
		t.Errorf("a receipt twice: over %v, done %v, %v", over, done, err)
	}
}

func TestUnknownTask(t *testing.T) {
	b, _ := newBook(t, t.TempDir())
	if _, err := b.Get(common.Hash{1}); !errors.Is(err, ErrUnknown) {
		t.Errorf("get: %v", err)
	}
	if err := b.Finish(context.Background(), common.Hash{1}, PhaseDone, ""); !errors.Is(err, ErrUnknown) {
		t.Errorf("finish: %v", err)
	}
}

// Certificate, request and own result may come in any order; with all three the task is certified, unless the result differs.
func TestCertificateInAnyOrder(t *testing.T) {
	ctx := context.Background()
	key := bls.GenerateKey()
	for name, agrees := range map[string]bool{"agreeing": true, "contradicted": false} {
		for order := range 2 {
			b, _ := newBook(t, t.TempDir())
			tk := sample(1)
			body := claim.Inference{RequestID: tk.ID, Assurance: claim.Full()}
			own := body
			if !agrees {
				own.OutputCommitment = common.Hash{1}
			}
			c := claim.New(common.Hash{}, 1, body)
			certified := &quorum.Certified{Body: body, Certificate: quorum.Certificate{Claim: c, Signature: key.Sign(c.Digest())}}
			steps := []func() error{
				func() error { _, err := b.Accept(ctx, tk, time.Now()); return err },
				func() error { _, err := b.Execute(ctx, tk.ID, Result{Body: own}); return err },
			}
			certify := func() error { _, _, err := b.Certify(ctx, certified, time.Now()); return err }
			if order == 0 {
				steps = append([]func() error{certify}, steps...)
			} else {
				steps = append(steps, certify)
			}
			for _, step := range steps {
				if err := step(); err != nil {
					t.Fatal(err)
				}
			}
			r, err := b.Get(tk.ID)
			if err != nil || !r.IsCertified() || (r.Phase == PhaseCertified) != agrees {
				t.Errorf("%s, order %d: phase %s, %v", name, order, r.Phase, err)
			}
		}
	}
}

// An open task's artifacts are needed from its acceptance to its end, across restarts, whoever else needs them.
func TestNeeds(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	b, db := newBook(t, dir)
	model, input := common.Hash{0xaa}, common.Hash{0xbb}
	batch := func(n byte) Task {
		tk := sample(n)
		tk.Request.Model = model
		tk.ID, tk.Input, tk.Batch = tk.Request.ID(), nil, true
		return tk
	}
	first, second, third := batch(1), batch(2), batch(3)
	first.Pointer = PointerScheme + common.Bytes2Hex(input[:])
	second.Pointer = "https://elsewhere.example/input"
	want := func(what string, m, i bool) {
		t.Helper()
		if b.Needs(model) != m || b.Needs(input) != i {
			t.Errorf("%s: model %v, input %v, want %v and %v", what, b.Needs(model), b.Needs(input), m, i)
		}
	}
	accept := func(tk Task, fresh bool) {
		t.Helper()
		if got, err := b.Accept(ctx, tk, time.Now()); got != fresh || err != nil {
			t.Fatalf("accept: %v, %v", got, err)
		}
	}
	finish := func(tk Task, p Phase) {
		t.Helper()
		if err := b.Finish(ctx, tk.ID, p, ""); err != nil {
			t.Fatal(err)
		}
	}
	want("before anything", false, false)
	accept(first, true)
	accept(second, true)
	accept(first, false)
	want("accepted", true, true)
	finish(first, PhaseDone)
	want("one is done", true, false)
	accept(first, false)
	want("asked again for what is done", true, false)
	finish(second, PhaseExpired)
	want("the other expired", false, false)
	third.Pointer = first.Pointer
	accept(third, true)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	b, db = newBook(t, dir)
	want("after a restart", true, true)
	body := claim.Inference{RequestID: third.ID}
	if _, err := b.Execute(ctx, third.ID, Result{Body: body}); err != nil {
		t.Fatal(err)
	}
	want("executed", true, true)
	if _, done, err := b.Receipted(ctx, []claim.Inference{body}); len(done) != 1 || err != nil {
		t.Fatalf("receipted: %v, %v", done, err)
	}
	want("its receipt is final", false, false)
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Accept(ctx, batch(4), time.Now()); err == nil {
		t.Error("accepted by a closed store")
	}
}

func TestPointed(t *testing.T) {
	d := common.Hash{1, 2}
	for pointer, ok := range map[string]bool{PointerScheme + common.Bytes2Hex(d[:]): true, PointerScheme: false, common.Bytes2Hex(d[:]): false, PointerScheme + "zz": false,
		PointerScheme + common.Bytes2Hex(d[:31]): false, "http://127.0.0.1/": false, "": false} {
		if got, is := Pointed(pointer); is != ok || ok && got != d {
			t.Errorf("%q: %s, %v", pointer, got, is)
		}
	}
}
