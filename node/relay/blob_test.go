package relay

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ethrpc"
)

// blobJob carries a blob.
func blobJob(n byte) evJob {
	return newJob(n, func(j *Job) { j.Delivered, j.GasLimit, j.Blobs = Call{}, 0, []common.Hash{{1, n}} })
}

// blobMachine has sent job 1 at a blob fee of 40, with a limit of 300.
func blobMachine(t *testing.T) *machine {
	t.Helper()
	tuning := Tuning{Resubmit: 10 * time.Second, LookEvery: 3 * time.Second, MinTip: big.NewInt(10), MaxFee: big.NewInt(10_000), MaxBlobFee: big.NewInt(300), FeesEvery: time.Hour}
	if err := tuning.complete(true); err != nil {
		t.Fatal(err)
	}
	m := newMachine(tuning, true)
	for _, ev := range []any{head(10), blobJob(1), evNonce{5}, evFees{ethrpc.Fees{Base: big.NewInt(100), Tip: big.NewInt(50)}, big.NewInt(40)}, evPrepared{key: id(1), gas: 21_000}, sent(1, 'a')} {
		m.step(t0, ev)
	}
	return m
}

// A replacement of a blob transaction doubles all three prices, up to the limit of each; then it is sent again as it is, and says so.
func TestBlobFees(t *testing.T) {
	m := blobMachine(t)
	e := m.jobs[id(1)]
	if a := e.last(); a.Tip.Int64() != 50 || a.Cap.Int64() != 250 || a.Blob.Int64() != 80 {
		t.Fatalf("offered %v, %v, %v", a.Tip, a.Cap, a.Blob)
	}
	at := t0
	overdue := func() {
		at = at.Add(11 * time.Second)
		m.step(at, missing(1, 5))
		m.step(at, evSent{key: id(1), hash: common.Hash{byte(len(e.Attempts))}})
	}
	overdue()
	if a := e.last(); len(e.Attempts) != 2 || a.Tip.Int64() != 100 || a.Cap.Int64() != 500 || a.Blob.Int64() != 160 || e.FeeCapped {
		t.Errorf("raised to %v, %v, %v, capped %v", a.Tip, a.Cap, a.Blob, e.FeeCapped)
	}
	overdue()
	if a := e.last(); len(e.Attempts) != 2 || a.Blob.Int64() != 160 || !e.FeeCapped {
		t.Errorf("beyond the limit: %v, %d attempts, capped %v", a.Blob, len(e.Attempts), e.FeeCapped)
	}
	if p, capped := offerBlob(big.NewInt(301), big.NewInt(300)); p.Int64() != 300 || !capped {
		t.Errorf("a blob fee above the limit: %v, %v", p, capped)
	}
	if p, capped := offerBlob(nil, big.NewInt(300)); p.Int64() != 1 || capped {
		t.Errorf("no blob fee: %v, %v", p, capped)
	}
}

// One blob transaction at a time: pools hold few, and a gap would hold up all.
func TestBlobsOneByOne(t *testing.T) {
	m := blobMachine(t)
	m.step(t0, blobJob(2))
	for _, e := range m.step(t0, evPrepared{key: id(2), gas: 21_000}) {
		if send, ok := e.(doSend); ok {
			t.Errorf("sent beside another: %+v", send)
		}
	}
	m.step(t0, head(11))
	sent := false
	for _, e := range m.step(t0, receiptOf(1, 'a', 11)) {
		_, ok := e.(doSend)
		sent = sent || ok
	}
	if !sent || m.jobs[id(1)] != nil {
		t.Errorf("after the first is settled the second was sent: %v", sent)
	}
}

func TestBlobTuning(t *testing.T) {
	for name, tuning := range map[string]Tuning{"a small raise": {BumpPercent: 99}, "no limit": {MaxBlobFee: new(big.Int)}} {
		if err := tuning.complete(true); err == nil {
			t.Errorf("%s passes", name)
		}
	}
}

func TestJobKinds(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Job)
		ok     bool
	}{
		"a batch":                 {func(j *Job) { j.Batch, j.Delivered = true, Call{} }, true},
		"a batch of unknown gas":  {func(j *Job) { j.Batch, j.GasLimit = true, 0 }, false},
		"blobs":                   {func(j *Job) { j.Blobs, j.Delivered = []common.Hash{{1}}, Call{} }, true},
		"too many blobs":          {func(j *Job) { j.Blobs = make([]common.Hash, MaxBlobs+1) }, false},
		"blobs with a deadline":   {func(j *Job) { j.Blobs, j.Deadline = []common.Hash{{1}}, t0 }, false},
		"blobs in a batch":        {func(j *Job) { j.Blobs, j.Batch = []common.Hash{{1}}, true }, false},
		"a call without question": {func(j *Job) { j.Delivered = Call{} }, false},
	} {
		j := testJob(1)
		c.change(&j)
		if err := j.validate(); (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type noSigner struct{ Signer }

func (noSigner) Address() common.Address { return common.Address{7} }

// A batch is done when its own simulation says that nothing is left to do, and is asked with its own gas. Blobs are never done by somebody else.
func TestBatchQuestion(t *testing.T) {
	s := &sender{signer: noSigner{}}
	job := testJob(1)
	job.Batch = true
	for left, done := range map[byte]bool{0: true, 1: false, 200: false} {
		got, err := s.delivered(job, func(msg ethereum.CallMsg) ([]byte, error) {
			if *msg.To != job.Call.To || msg.Gas != job.GasLimit || msg.From != (common.Address{7}) {
				t.Errorf("asked %+v", msg)
			}
			return common.LeftPadBytes([]byte{left}, 32), nil
		})
		if err != nil || got != done {
			t.Errorf("%d left: %v, %v", left, got, err)
		}
	}
	if _, err := s.delivered(job, func(ethereum.CallMsg) ([]byte, error) { return nil, nil }); err == nil {
		t.Error("no answer passes")
	}
	job = blobJob(1).e.Job
	if done, err := s.delivered(job, func(ethereum.CallMsg) ([]byte, error) { return nil, errors.New("asked") }); done || err != nil {
		t.Errorf("blobs: %v, %v", done, err)
	}
}

// The gas limit of a batch is not replaced by an estimate after a revert.
func TestBatchIsNotEstimated(t *testing.T) {
	m := newMachine(testTuning(), true)
	m.step(t0, head(10))
	m.step(t0, newJob(1, func(j *Job) { j.Batch = true }))
	m.step(t0, reverts(1))
	for _, e := range m.step(t0.Add(2*time.Second), nil) {
		if p, ok := e.(doPrepare); ok && p.estimate {
			t.Error("it is estimated")
		}
	}
	if e := m.jobs[id(1)]; e.estimate {
		t.Error("it will be estimated")
	}
}
