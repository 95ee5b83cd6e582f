package relay

import (
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/lineal-network/lineal/node/ethrpc"
)

// simTx is a transaction of the relay's account in the simulated chain.
type simTx struct {
	hash     common.Hash
	key      common.Hash // of the job; zero for an empty transfer or a stranger's
	nonce    uint64
	tip, cap *big.Int
}

// simBlock holds what a block changed.
type simBlock struct {
	number uint64
	hash   common.Hash
	txs    []simTx
	others []common.Hash // jobs delivered by other relayers
}

// sim plays one sender's machine against a chain that forgets, reorganizes, raises its base fee, and against endpoints that lose
// answers and are slow.
type sim struct {
	t           *rapid.T
	m           *machine
	now         time.Time
	chain       []simBlock
	pool        map[uint64]simTx
	base        int64
	hashes      int
	outstanding []effect // ordered and not answered yet
	ended       map[common.Hash]Phase
	faults      bool
}

const simConfirmations = 2 // reorganizations are never deeper

func newSim(t *rapid.T) *sim {
	tuning := testTuning()
	tuning.InFlight, tuning.MaxTries, tuning.FeesEvery = 3, 1000, 5*time.Second
	return &sim{
		t: t, m: newMachine(tuning, false), now: t0, chain: []simBlock{{number: 1, hash: common.Hash{1}}}, pool: map[uint64]simTx{},
		base: 100, ended: map[common.Hash]Phase{}, faults: true,
	}
}

func (s *sim) head() simBlock { return s.chain[len(s.chain)-1] }

func (s *sim) hash() common.Hash {
	s.hashes++
	return common.BigToHash(big.NewInt(int64(s.hashes)))
}

func (s *sim) nonce() (next uint64) {
	for _, b := range s.chain {
		next += uint64(len(b.txs))
	}
	return next
}

func (s *sim) delivered(key common.Hash, blocks []simBlock) bool {
	for _, b := range blocks {
		for _, tx := range b.txs {
			if tx.key == key {
				return true
			}
		}
		for _, k := range b.others {
			if k == key {
				return true
			}
		}
	}
	return false
}

// event feeds the machine and takes over its effects.
func (s *sim) event(ev any) {
	busy := map[string]int{}
	for _, e := range s.m.step(s.now, ev) {
		switch e := e.(type) {
		case doSave:
		case doTell:
			if e.status.Phase.Final() {
				if was, twice := s.ended[e.status.Key]; twice {
					s.t.Fatalf("job %s ended as %s and again as %s", e.status.Key, was, e.status.Phase)
				}
				s.ended[e.status.Key] = e.status.Phase
			}
		default:
			s.outstanding = append(s.outstanding, e)
		}
	}
	for _, e := range s.outstanding {
		if key, ok := keyOf(e); ok {
			if busy[key]++; busy[key] > 1 {
				s.t.Fatalf("two effects for job %s are under way", key)
			}
		}
	}
	if n := len(s.m.inFlight); n > s.m.t.InFlight {
		s.t.Fatalf("%d nonces in use", n)
	}
}

func keyOf(e effect) (string, bool) {
	switch e := e.(type) {
	case doPrepare:
		return e.job.Key.String(), true
	case doSend:
		return e.job.Key.String(), true
	case doLook:
		return e.job.Key.String(), true
	case doConfirm:
		return e.job.Key.String(), true
	}
	return "", false
}

var errSim = errors.New("no answer")

// answer answers one outstanding effect.
func (s *sim) answer(i int) {
	e := s.outstanding[i]
	s.outstanding = append(s.outstanding[:i:i], s.outstanding[i+1:]...)
	lost := s.faults && rapid.IntRange(0, 9).Draw(s.t, "lost") == 0
	switch e := e.(type) {
	case doNonce:
		s.reading(e, evNonce{s.nonce()}, lost)
	case doFees:
		s.reading(e, evFees{fees: ethrpc.Fees{Base: big.NewInt(s.base), Tip: big.NewInt(20)}}, lost)
	case doSettled:
		s.reading(e, evSettled{s.head().number - min(s.head().number, simConfirmations)}, lost)
	case doPrepare:
		ev := evPrepared{key: e.job.Key, gas: 50_000}
		if lost {
			ev.err, ev.reverted = errSim, rapid.Bool().Draw(s.t, "reverted")
		} else {
			ev.delivered = s.delivered(e.job.Key, s.chain)
		}
		s.event(ev)
	case doSend:
		s.event(s.take(e, lost))
	case doLook:
		ev := evLooked{key: e.job.Key}
		if lost {
			ev.err = errSim
		} else if ev.receipt = s.receipt(e.hashes); ev.receipt == nil {
			ev.next, ev.delivered = s.nonce(), e.ask && s.delivered(e.job.Key, s.chain)
		}
		s.event(ev)
	case doConfirm:
		ev := evConfirmed{key: e.job.Key}
		if lost {
			ev.err = errSim
		} else {
			ev.delivered = s.delivered(e.job.Key, s.chain[:max(0, len(s.chain)-simConfirmations)])
		}
		s.event(ev)
	}
}

func (s *sim) reading(what effect, ev any, lost bool) {
	if lost {
		ev = evFailed{what}
	}
	s.event(ev)
}

func (s *sim) receipt(hashes []common.Hash) *receipt {
	for _, hash := range hashes {
		for _, b := range s.chain {
			for _, tx := range b.txs {
				if tx.hash == hash {
					return &receipt{hash, place{b.number, b.hash}, true, 21}
				}
			}
		}
	}
	return nil
}

// take is a node's pool: it answers as go-ethereum does.
func (s *sim) take(e doSend, lost bool) evSent {
	tx := simTx{hash: e.a.Hash, nonce: e.nonce, tip: e.a.Tip, cap: e.a.Cap}
	if tx.hash == (common.Hash{}) {
		tx.hash = s.hash()
	}
	if !e.a.Cancel {
		tx.key = e.job.Key
	}
	if tx.cap.Cmp(s.m.t.MaxFee) > 0 {
		s.t.Fatalf("a cap of %v exceeds the limit", tx.cap)
	}
	ev := evSent{key: e.job.Key, hash: tx.hash}
	refuse := func(class ethrpc.Class) evSent {
		ev.class, ev.err = class, errSim
		return ev
	}
	was, replaces := s.pool[tx.nonce]
	switch {
	case tx.nonce < s.nonce():
		return refuse(ethrpc.NonceTooLow)
	case replaces && was.hash == tx.hash:
		return refuse(ethrpc.AlreadyKnown)
	case replaces && (!tenth(was.tip, tx.tip) || !tenth(was.cap, tx.cap)):
		return refuse(ethrpc.Underpriced)
	case s.faults && rapid.IntRange(0, 15).Draw(s.t, "mood") == 0:
		return refuse(rapid.SampledFrom([]ethrpc.Class{ethrpc.Unknown, ethrpc.InsufficientFunds, ethrpc.NonceTooHigh}).Draw(s.t, "refusal"))
	}
	s.pool[tx.nonce] = tx
	if lost {
		return refuse(ethrpc.Transport) // it arrived all the same
	}
	return ev
}

func tenth(was, now *big.Int) bool {
	return new(big.Int).Mul(now, big.NewInt(100)).Cmp(new(big.Int).Mul(was, big.NewInt(110))) >= 0
}

// mine seals a block with what is executable and pays enough.
func (s *sim) mine() {
	b := simBlock{number: s.head().number + 1, hash: s.hash()}
	for next := s.nonce(); ; next++ {
		tx, ok := s.pool[next]
		if !ok || tx.cap.Cmp(big.NewInt(s.base)) < 0 {
			break
		}
		delete(s.pool, next)
		b.txs = append(b.txs, tx)
	}
	for nonce := range s.pool {
		if nonce < s.nonce()+uint64(len(b.txs)) {
			delete(s.pool, nonce)
		}
	}
	s.chain = append(s.chain, b)
	s.event(evHead{ethrpc.Block{Number: b.number, Hash: b.hash, BaseFee: big.NewInt(s.base)}})
}

// reorg replaces the latest blocks; their transactions return to the pool, or do not.
func (s *sim) reorg(depth int, keep bool) {
	depth = min(depth, len(s.chain)-1)
	gone := s.chain[len(s.chain)-depth:]
	s.chain = s.chain[: len(s.chain)-depth : len(s.chain)-depth]
	for _, b := range gone {
		for _, tx := range b.txs {
			if keep {
				s.pool[tx.nonce] = tx
			}
		}
	}
	for range depth + 1 {
		s.mine()
	}
}

func (s *sim) fault() {
	switch rapid.IntRange(0, 4).Draw(s.t, "fault") {
	case 0:
		s.pool = map[uint64]simTx{}
	case 1:
		s.reorg(rapid.IntRange(1, simConfirmations).Draw(s.t, "depth"), rapid.Bool().Draw(s.t, "keep"))
	case 2:
		s.base = rapid.Int64Range(50, 900).Draw(s.t, "base fee")
	case 3: // another relayer is faster
		last := &s.chain[len(s.chain)-1]
		last.others = append(last.others[:len(last.others):len(last.others)], id(byte(rapid.IntRange(1, 6).Draw(s.t, "other's job"))))
	case 4: // somebody uses the key, against the rules
		s.pool[s.nonce()] = simTx{hash: s.hash(), nonce: s.nonce(), tip: big.NewInt(1000), cap: big.NewInt(1000)}
	}
}

func (s *sim) pass(d time.Duration) {
	s.now = s.now.Add(d)
	s.event(nil)
}

// Whatever happens, once the world is calm every job ends, and a job that is said to be delivered is on the chain.
func TestEveryJobEndsWell(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := newSim(t)
		jobs := rapid.IntRange(1, 6).Draw(t, "jobs")
		for n := range jobs {
			s.event(newJob(byte(n + 1)))
		}
		for range rapid.IntRange(0, 150).Draw(t, "steps") {
			switch kind := rapid.IntRange(0, 9).Draw(t, "step"); {
			case kind < 5 && len(s.outstanding) > 0:
				s.answer(rapid.IntRange(0, len(s.outstanding)-1).Draw(t, "which"))
			case kind < 7:
				s.mine()
			case kind < 9:
				s.pass(time.Duration(rapid.IntRange(0, 12).Draw(t, "seconds")) * time.Second)
			default:
				s.fault()
			}
		}
		s.faults, s.base = false, 100
		for range 400 {
			for len(s.outstanding) > 0 {
				s.answer(0)
			}
			if len(s.ended) == jobs {
				break
			}
			s.mine()
			at, ok := s.m.wake()
			if !ok || !at.After(s.now) {
				t.Fatalf("with open jobs the machine wants to be woken at %v, %v; it is %v", at, ok, s.now)
			}
			s.pass(at.Sub(s.now))
		}
		for n := range jobs {
			key := id(byte(n + 1))
			if phase := s.ended[key]; !phase.Done() || !s.delivered(key, s.chain) {
				t.Fatalf("job %d ended as %q, delivered: %v; %s", n+1, phase, s.delivered(key, s.chain), s.describe(key))
			}
		}
		if len(s.m.inFlight) != 0 {
			t.Fatalf("nonces are left in use: %v", s.m.inFlight)
		}
	})
}

func (s *sim) describe(key common.Hash) string {
	e := s.m.jobs[key]
	if e == nil {
		return "forgotten"
	}
	return fmt.Sprintf("%+v; chain nonce %d, believed %d, pool %v", *e, s.nonce(), s.m.next, s.pool)
}
