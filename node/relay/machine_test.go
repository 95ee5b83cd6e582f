package relay

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ethrpc"
)

var t0 = time.Unix(1_800_000_000, 0)

// testTuning has round numbers: fees are raised by 10 %, a transaction is replaced after ten seconds.
func testTuning() Tuning {
	t := Tuning{
		InFlight: 2, Resubmit: 10 * time.Second, LookEvery: 3 * time.Second, Retry: time.Second, MaxRetry: 4 * time.Second, MaxTries: 3,
		BumpPercent: 10, MinTip: big.NewInt(10), MaxFee: big.NewInt(1000), FeesEvery: time.Hour,
	}
	if err := t.complete(false); err != nil {
		panic(err)
	}
	return t
}

func id(n byte) common.Hash { return common.Hash{n} }

func testJob(n byte) Job {
	return Job{ChainID: 1, Key: id(n), Call: Call{To: common.Address{1}}, Delivered: Call{To: common.Address{2}}, GasLimit: 50_000}
}

// turn is an event at a time, and what should follow from it. Savings and tellings are left out: every test would list them.
type turn struct {
	at    time.Duration // after t0
	ev    any
	want  string // effects, in order
	phase Phase  // of job 1 afterwards; empty: not checked
}

func show(e effect) string {
	switch e := e.(type) {
	case doNonce:
		return "nonce"
	case doFees:
		return "fees"
	case doSettled:
		return "settled"
	case doPrepare:
		if e.estimate {
			return fmt.Sprintf("estimate(%d)", e.job.Key[0])
		}
		return fmt.Sprintf("prepare(%d)", e.job.Key[0])
	case doSend:
		verb := "send"
		if e.a.Cancel {
			verb = "cancel"
		}
		return fmt.Sprintf("%s(%d nonce=%d tip=%v cap=%v)", verb, e.job.Key[0], e.nonce, e.a.Tip, e.a.Cap)
	case doLook:
		var hashes []string
		for _, h := range e.hashes {
			hashes = append(hashes, string(h[0]))
		}
		ask := ""
		if e.ask {
			ask = " ask"
		}
		return fmt.Sprintf("look(%d %s%s)", e.job.Key[0], strings.Join(hashes, ""), ask)
	case doConfirm:
		return fmt.Sprintf("confirm(%d)", e.job.Key[0])
	}
	return ""
}

// Events of the tests, in short.
func newJob(n byte, change ...func(*Job)) evJob {
	j := testJob(n)
	for _, c := range change {
		c(&j)
	}
	return evJob{&entry{Job: j, Phase: Waiting}}
}

func head(number uint64) evHead {
	return evHead{ethrpc.Block{Number: number, BaseFee: big.NewInt(100)}}
}

func prepared(n byte) evPrepared { return evPrepared{key: id(n), gas: 50_000} }

func reverts(n byte) evPrepared {
	return evPrepared{key: id(n), err: errors.New("execution reverted"), reverted: true}
}

func sent(n byte, hash byte) evSent { return evSent{key: id(n), hash: common.Hash{hash}} }

func notSent(n byte, hash byte, class ethrpc.Class) evSent {
	return evSent{key: id(n), hash: common.Hash{hash}, class: class, err: errors.New("refused")}
}

func missing(n byte, next uint64) evLooked { return evLooked{key: id(n), next: next} }

func receiptOf(n byte, hash byte, block uint64) evLooked {
	return evLooked{key: id(n), receipt: &receipt{common.Hash{hash}, place{block, common.Hash{byte(block)}}, true, 21}}
}

func deadline(d time.Duration) func(*Job) { return func(j *Job) { j.Deadline = t0.Add(d) } }

func pendingFromOutbox(n byte, nonce uint64, hash byte) evJob {
	return evJob{&entry{
		Job: testJob(n), Phase: Pending, Nonce: &nonce, Out: true,
		Attempts: []attempt{{Hash: common.Hash{hash}, Gas: 50_000, Tip: big.NewInt(7), Cap: big.NewInt(9)}},
	}}
}

func play(t *testing.T, m *machine, script []turn) {
	t.Helper()
	phases := map[common.Hash]Phase{}
	for i, turn := range script {
		var got []string
		if job, ok := turn.ev.(evJob); ok { // the machine changes it, and scripts are played more than once
			e := *job.e
			e.Attempts = slices.Clone(e.Attempts)
			turn.ev = evJob{&e}
		}
		for _, e := range m.step(t0.Add(turn.at), turn.ev) {
			if tell, ok := e.(doTell); ok {
				phases[tell.status.Key] = tell.status.Phase
			}
			if text := show(e); text != "" {
				got = append(got, text)
			}
		}
		if text := strings.Join(got, " "); text != turn.want {
			t.Fatalf("turn %d (%+v): %q, want %q", i, turn.ev, text, turn.want)
		}
		phase := phases[id(1)]
		if e := m.jobs[id(1)]; e != nil {
			phase = e.Phase
		}
		if turn.phase != "" && phase != turn.phase {
			t.Fatalf("turn %d (%+v): the job is %s, want %s", i, turn.ev, phase, turn.phase)
		}
	}
}

func TestMachine(t *testing.T) {
	for name, script := range scripts {
		t.Run(name, func(t *testing.T) { play(t, newMachine(testTuning(), true), script) })
	}
}

// The same where blocks are settled later than they are seen.
func TestMachineWithFinality(t *testing.T) {
	for name, script := range map[string][]turn{
		"settled": begun(
			turn{ev: sent(1, 'a')},
			turn{at: s, ev: head(11), want: "look(1 a)"},
			turn{at: s, ev: receiptOf(1, 'a', 11), want: "settled", phase: Mined},
			turn{at: s, ev: evSettled{8}},
			turn{at: 2 * s, ev: head(14), want: "settled"},
			turn{at: 2 * s, ev: evSettled{11}, want: "look(1 a)", phase: Mined},
			turn{at: 2 * s, ev: receiptOf(1, 'a', 11), phase: Delivered},
		),
		"moved to another block": begun(
			turn{ev: sent(1, 'a')},
			turn{at: s, ev: head(11), want: "look(1 a)"},
			turn{at: s, ev: receiptOf(1, 'a', 11), want: "settled", phase: Mined},
			turn{at: s, ev: evSettled{11}, want: "look(1 a)"},
			turn{at: s, ev: receiptOf(1, 'a', 12), phase: Mined},
			turn{at: 2 * s, ev: head(15), want: "settled"},
			turn{at: 2 * s, ev: evSettled{12}, want: "look(1 a)"},
			turn{at: 2 * s, ev: receiptOf(1, 'a', 12), phase: Delivered},
		),
		"the block vanishes": begun(
			turn{ev: sent(1, 'a')},
			turn{at: s, ev: head(11), want: "look(1 a)"},
			turn{at: s, ev: receiptOf(1, 'a', 11), want: "settled", phase: Mined},
			turn{at: s, ev: evSettled{11}, want: "look(1 a)"},
			turn{at: s, ev: missing(1, 5), want: "send(1 nonce=5 tip=50 cap=250)", phase: Pending},
			turn{at: s, ev: sent(1, 'a')},
		),
		"elsewhere, settled": {
			{ev: head(10)},
			{ev: newJob(1), want: "prepare(1) nonce fees"},
			{ev: evPrepared{key: id(1), delivered: true}, want: "settled", phase: Confirming},
			{ev: evSettled{9}},
			{ev: head(11), want: "settled"},
			{ev: evSettled{10}, want: "confirm(1)"},
			{ev: evConfirmed{key: id(1), delivered: true}, phase: Elsewhere},
		},
		"elsewhere, vanished": {
			{ev: head(10)},
			{ev: newJob(1), want: "prepare(1) nonce fees"},
			{ev: evPrepared{key: id(1), delivered: true}, want: "settled", phase: Confirming},
			{ev: evSettled{10}, want: "confirm(1)"},
			{ev: evConfirmed{key: id(1)}, phase: Waiting},
			{at: 3 * s, want: "prepare(1)"},
		},
		"the confirmation fails": {
			{ev: head(10)},
			{ev: newJob(1), want: "prepare(1) nonce fees"},
			{ev: evPrepared{key: id(1), delivered: true}, want: "settled", phase: Confirming},
			{ev: evSettled{10}, want: "confirm(1)"},
			{ev: evConfirmed{key: id(1), err: errors.New("timeout")}, phase: Confirming},
			{at: s, want: "confirm(1)"},
		},
		"the settled block cannot be read": begun(
			turn{ev: sent(1, 'a')},
			turn{at: s, ev: head(11), want: "look(1 a)"},
			turn{at: s, ev: receiptOf(1, 'a', 11), want: "settled", phase: Mined},
			turn{at: s, ev: evFailed{doSettled{}}},
			turn{at: 2 * s, want: "settled"},
		),
	} {
		t.Run(name, func(t *testing.T) { play(t, newMachine(testTuning(), false), script) })
	}
}

func TestTuningIsChecked(t *testing.T) {
	for name, tuning := range map[string]Tuning{
		"small raise":         {BumpPercent: 9},
		"limit below the tip": {MinTip: big.NewInt(5), MaxFee: big.NewInt(4)},
		"negative tip":        {MinTip: big.NewInt(-1)},
	} {
		if err := tuning.complete(false); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	var defaults Tuning
	if err := defaults.complete(false); err != nil || defaults.InFlight != DefaultInFlight || defaults.MaxFee.Sign() <= 0 {
		t.Errorf("defaults: %+v, %v", defaults, err)
	}
}
