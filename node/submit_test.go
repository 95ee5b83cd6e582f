package node

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/execute"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/node/task"
	"github.com/lineal-network/lineal/p2p"
)

const clock = 1_800_000_000 // of the test's chains

var (
	hub       = common.HexToAddress("0x11")
	engine    = common.HexToHash("0xe1")
	model     = common.HexToHash("0xa1")
	revoked   = common.HexToHash("0xa2")
	unread    = common.HexToHash("0xa3") // the registry cannot be read for it
	requester = newKey(1)
)

func newKey(seed byte) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{seed}, 32))
	if err != nil {
		panic(err)
	}
	return key
}

type registry struct{}

func (registry) Model(_ context.Context, digest common.Hash) (execute.Model, error) {
	switch digest {
	case model:
		return execute.Model{Size: 10, Active: true}, nil
	case revoked:
		return execute.Model{Size: 10}, nil
	case unread:
		return execute.Model{}, errors.New("no endpoint answers")
	}
	return execute.Model{}, execute.ErrUnknownModel
}

// newTestNode is a node without a network: it has a store, serves the chains 1 and 2, and knows the test's models.
func newTestNode(t testing.TB, free func(string) (uint64, error)) *Node {
	t.Helper()
	db, err := store.Open(store.Config{Dir: t.TempDir(), Free: free})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	book, err := task.NewBook(db)
	if err != nil {
		t.Fatal(err)
	}
	n := &Node{cfg: Config{API: APIConfig{PerMinute: 3}, Relay: RelayConfig{Unpaid: true}}, log: slog.New(slog.DiscardHandler), db: db, book: book, chains: map[uint64]*chain{},
		queue: newScheduler(), lanes: newLanes(), quota: newQuotas(3), gossipQuota: newQuotas(3), executor: &execute.Executor{Engine: engine, Registry: registry{}}, metrics: newMetrics(nil)}
	for _, id := range []uint64{1, 2} {
		c := &chain{cfg: ChainConfig{ChainID: id, Hub: hub}}
		c.time.Store(clock)
		n.chains[id] = c
	}
	n.stages.Accept = n.accept
	return n
}

// submission is one that is right, after change.
func submission(t testing.TB, change func(*api.Submission)) api.Submission {
	t.Helper()
	s := api.Submission{InputSalt: common.HexToHash("0x5a"), Input: []byte("input")}
	s.Request = claim.Request{OriginChainID: 1, Hub: hub, Requester: crypto.PubkeyToAddress(requester.PublicKey), Nonce: claim.SignedNonce | 1, Model: model,
		EngineID: engine, MinAssurance: claim.Full(), OperatorFee: new(big.Int), RelayFee: new(big.Int), Deadline: clock + 60,
		InputCommitment: claim.InputCommitment(s.InputSalt, s.Input)}
	if change != nil {
		change(&s)
	}
	sign(t, &s, requester)
	return s
}

func sign(t testing.TB, s *api.Submission, key *ecdsa.PrivateKey) {
	t.Helper()
	if s.Request.Validate() != nil {
		return // it has no identity that could be signed
	}
	digest := s.Request.SigningDigest()
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		t.Fatal(err)
	}
	s.Signature = sig
}

func TestCheckAccepts(t *testing.T) {
	n := newTestNode(t, nil)
	for name, change := range map[string]func(*api.Submission){
		"inline": nil,
		"empty input": func(s *api.Submission) {
			s.Input = nil
			s.Request.InputCommitment = claim.InputCommitment(s.InputSalt, nil)
		},
		"by reference":   func(s *api.Submission) { s.Input, s.InputSalt, s.Pointer = nil, common.Hash{}, "artifact:00" },
		"last moment":    func(s *api.Submission) { s.Request.Deadline = clock },
		"no fees at all": func(s *api.Submission) { s.Request.OperatorFee, s.Request.RelayFee = nil, nil },
		"largest input": func(s *api.Submission) {
			s.Input = make([]byte, api.MaxInput)
			s.Request.InputCommitment = claim.InputCommitment(s.InputSalt, s.Input)
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := submission(t, change)
			for _, v := range []byte{0, 27} {
				signed := s
				signed.Signature = bytes.Clone(s.Signature)
				signed.Signature[64] += v
				got, err := n.check(signed, task.FromAPI)
				if err != nil {
					t.Fatal(err)
				}
				if got.ID != s.Request.ID() || got.Source != task.FromAPI || !bytes.Equal(got.Input, s.Input) || got.Pointer != s.Pointer {
					t.Errorf("got %+v", got)
				}
			}
		})
	}
}

// refusals are submissions that no node takes, with what HTTP says of them and what gossip does with them.
var refusals = map[string]struct {
	change  func(*api.Submission)
	resign  bool // the change is signed, too
	err     error
	says    string
	verdict error
}{
	"a fee for operators": {func(s *api.Submission) { s.Request.OperatorFee = big.NewInt(1) }, true, api.ErrBadRequest, "requestFor", rejectRequest},
	"a fee for the relay": {func(s *api.Submission) { s.Request.RelayFee = big.NewInt(1) }, true, api.ErrBadRequest, "requestFor", rejectRequest},
	"a negative fee":      {func(s *api.Submission) { s.Request.RelayFee = big.NewInt(-1) }, false, api.ErrBadRequest, "128 bits", rejectRequest},
	"a fee of 300 bits": {func(s *api.Submission) { s.Request.OperatorFee = new(big.Int).Lsh(big.NewInt(1), 300) }, false, api.ErrBadRequest, "128 bits",
		rejectRequest},
	"a hub's nonce": {func(s *api.Submission) { s.Request.Nonce = 1 }, true, api.ErrBadRequest, "bit 63", rejectRequest},
	"another mode":  {func(s *api.Submission) { s.Request.MinAssurance.Mode = claim.ModeProven }, true, api.ErrBadRequest, "mode 3", rejectRequest},
	"too many destinations": {func(s *api.Submission) {
		for i := range claim.MaxDestinations + 1 {
			s.Request.Destinations = append(s.Request.Destinations, claim.Destination{ChainID: uint64(i)})
		}
	}, true, api.ErrBadRequest, "destinations", rejectRequest},
	"a chain twice": {func(s *api.Submission) { s.Request.Destinations = []claim.Destination{{ChainID: 1}, {ChainID: 1}} }, true, api.ErrBadRequest, "twice",
		rejectRequest},
	"another hub":          {func(s *api.Submission) { s.Request.Hub[0]++ }, true, api.ErrUnservable, "does not serve", ignoreForeign},
	"another origin":       {func(s *api.Submission) { s.Request.OriginChainID = 9 }, true, api.ErrUnservable, "does not serve", ignoreForeign},
	"no signature":         {func(s *api.Submission) { s.Signature = nil }, false, api.ErrUnauthorized, "65 bytes", rejectSignature},
	"a long signature":     {func(s *api.Submission) { s.Signature = append(s.Signature, 0) }, false, api.ErrUnauthorized, "65 bytes", rejectSignature},
	"a false recovery id":  {func(s *api.Submission) { s.Signature[64] = 9 }, false, api.ErrUnauthorized, "not the requester's", rejectSignature},
	"a signature of zeros": {func(s *api.Submission) { s.Signature = make([]byte, 65) }, false, api.ErrUnauthorized, "not the requester's", rejectSignature},
	"somebody else's signature": {func(s *api.Submission) { s.Request.Requester[0]++ }, true, api.ErrUnauthorized, "not the requester's",
		rejectSignature},
	"a change after signing": {func(s *api.Submission) { s.Request.Model[0]++ }, false, api.ErrUnauthorized, "not the requester's", rejectSignature},
	"another input":          {func(s *api.Submission) { s.Input[0]++ }, false, api.ErrBadRequest, "commitment", rejectRequest},
	"another salt":           {func(s *api.Submission) { s.InputSalt[0]++ }, false, api.ErrBadRequest, "commitment", rejectRequest},
	"pointer and input":      {func(s *api.Submission) { s.Pointer = "artifact:00"; s.InputSalt = common.Hash{} }, false, api.ErrBadRequest, "not both", rejectRequest},
	"pointer and salt":       {func(s *api.Submission) { s.Pointer = "artifact:00"; s.Input = nil }, false, api.ErrBadRequest, "not both", rejectRequest},
	"an input one byte too long": {func(s *api.Submission) {
		s.Input = make([]byte, api.MaxInput+1)
		s.Request.InputCommitment = claim.InputCommitment(s.InputSalt, s.Input)
	}, true, api.ErrBadRequest, "at most 65536", rejectRequest},
	"a deadline that has passed": {func(s *api.Submission) { s.Request.Deadline = clock - 1 }, true, api.ErrUnservable, "deadline has passed", ignoreDeadline},
}

func refused(t testing.TB, change func(*api.Submission), resign bool) api.Submission {
	if resign {
		return submission(t, change)
	}
	s := submission(t, nil)
	change(&s)
	return s
}

func TestSubmitRefuses(t *testing.T) {
	n := newTestNode(t, nil)
	for name, tc := range refusals {
		t.Run(name, func(t *testing.T) {
			_, err := n.Submit(t.Context(), refused(t, tc.change, tc.resign))
			if !errors.Is(err, tc.err) || !strings.Contains(fmt.Sprint(err), tc.says) {
				t.Errorf("got %v, want %v and %q", err, tc.err, tc.says)
			}
		})
	}
	noTasks(t, n)
}

// noTasks checks that nothing was written down.
func noTasks(t *testing.T, n *Node) {
	t.Helper()
	if err := n.book.Unfinished(func(r *task.Record) error { return fmt.Errorf("task %s was accepted", r.Task.ID) }); err != nil {
		t.Error(err)
	}
}

// What is well formed may still be nothing that this network, or this node, can do.
func TestSubmitUnservable(t *testing.T) {
	n := newTestNode(t, nil)
	n.quota = newQuotas(1000)
	to := func(chain uint64) func(*api.Submission) {
		return func(s *api.Submission) { s.Request.Destinations = []claim.Destination{{ChainID: chain}} }
	}
	for name, tc := range map[string]struct {
		change func(*api.Submission)
		unpaid bool
		err    error
		says   string
	}{
		"unknown model":         {func(s *api.Submission) { s.Request.Model = common.HexToHash("0xff") }, true, api.ErrNotFound, "register its SHA-256"},
		"revoked model":         {func(s *api.Submission) { s.Request.Model = revoked }, true, api.ErrUnservable, "deprecated or revoked"},
		"registry unreadable":   {func(s *api.Submission) { s.Request.Model = unread }, true, api.ErrUnavailable, "no endpoint answers"},
		"another engine":        {func(s *api.Submission) { s.Request.EngineID[0]++ }, true, api.ErrUnservable, "is not active, ask for"},
		"a policy":              {func(s *api.Submission) { s.Request.PolicyID[0]++ }, true, api.ErrUnservable, "without one"},
		"unknown destination":   {to(9), true, api.ErrUnservable, "destination chain 9"},
		"unpaid destination":    {to(2), false, api.ErrUnservable, "paid answers only"},
		"unknown and not taken": {to(9), false, api.ErrUnservable, "destination chain 9"},
	} {
		t.Run(name, func(t *testing.T) {
			n.cfg.Relay.Unpaid = tc.unpaid
			_, err := n.Submit(t.Context(), submission(t, tc.change))
			if !errors.Is(err, tc.err) || !strings.Contains(fmt.Sprint(err), tc.says) {
				t.Errorf("got %v, want %v and %q", err, tc.err, tc.says)
			}
		})
	}
	noTasks(t, n)
}

func TestSubmitWithinQuota(t *testing.T) {
	n := newTestNode(t, nil)
	unservable := func(i uint64) api.Submission {
		return submission(t, func(s *api.Submission) { s.Request.Nonce, s.Request.Model = claim.SignedNonce|i, revoked })
	}
	for i := range uint64(3) {
		if _, err := n.Submit(t.Context(), unservable(i)); errors.Is(err, api.ErrQuota) {
			t.Fatalf("request %d: %v", i, err)
		}
	}
	if _, err := n.Submit(t.Context(), unservable(3)); !errors.Is(err, api.ErrQuota) {
		t.Errorf("the fourth of three: %v", err)
	}
}

// A full disk is the node's trouble, and the answer says so; nothing is left behind.
func TestSubmitOnAFullDisk(t *testing.T) {
	n := newTestNode(t, nil)
	n.stages.Accept = func(context.Context, task.Task) error { return fmt.Errorf("accept: %w", store.ErrDiskFull) }
	_, err := n.Submit(t.Context(), submission(t, nil))
	if !errors.Is(err, api.ErrStorage) || !errors.Is(err, store.ErrDiskFull) {
		t.Errorf("got %v, want %v", err, api.ErrStorage)
	}
	noTasks(t, n)
}

func TestValidateRequest(t *testing.T) {
	n := newTestNode(t, nil)
	encode := func(s api.Submission) []byte {
		b, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	good := submission(t, nil)
	if err := n.validateRequest(t.Context(), "", encode(good)); err != nil {
		t.Fatalf("a good request: %v", err)
	}
	for name, tc := range refusals {
		t.Run(name, func(t *testing.T) {
			if err := n.validateRequest(t.Context(), "", encode(refused(t, tc.change, tc.resign))); !errors.Is(err, tc.verdict) {
				t.Errorf("got %v, want %v", err, tc.verdict)
			}
		})
	}
	for _, garbage := range []string{"", "{", "[]", "null", `{"request": 7}`, "\x00\xff", `{"input": "0xzz"}`} {
		err := n.validateRequest(t.Context(), "", []byte(garbage))
		var v *p2p.Verdict
		if !errors.As(err, &v) || !v.IsReject() {
			t.Errorf("%q: got %v, want a rejection", garbage, err)
		}
	}
	if n.handleRequest(t.Context(), "", encode(good)); len(n.checked.tasks) != 0 {
		t.Error("a request is remembered that was taken")
	}
	lanesDone(t, n)
	if _, err := n.book.Get(good.Request.ID()); err != nil {
		t.Fatalf("a gossiped request was not taken: %v", err)
	}
	if err := n.validateRequest(t.Context(), "", encode(good)); !errors.Is(err, ignoreKnown) {
		t.Errorf("a known request: %v, want %v", err, ignoreKnown)
	}
}

// lanesDone runs what waits in a node's lanes.
func lanesDone(t *testing.T, n *Node) {
	t.Helper()
	for len(n.lanes.queue) > 0 {
		(<-n.lanes.queue)(t.Context())
	}
}

// What is remembered of checked requests is found by the very message, once, and is bounded.
func TestCheckedRequests(t *testing.T) {
	var c checked
	if _, ok := c.take([]byte("a")); ok {
		t.Error("nothing was checked")
	}
	c.put([]byte("a"), task.Task{Pointer: "a"})
	if _, ok := c.take([]byte("b")); ok {
		t.Error("another message's request")
	}
	if got, ok := c.take([]byte("a")); !ok || got.Pointer != "a" {
		t.Errorf("got %v, %v", got, ok)
	}
	if _, ok := c.take([]byte("a")); ok {
		t.Error("taken twice")
	}
	for i := range 2*maxCheckedRequests + 1 {
		if c.put(fmt.Append(nil, i), task.Task{}); len(c.tasks) > maxCheckedRequests {
			t.Fatalf("%d requests are remembered", len(c.tasks))
		}
	}
}

// Jobs run beside each other, and who brings one waits only while too many wait.
func TestLanes(t *testing.T) {
	l := newLanes()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() { _ = l.run(ctx) })
	}
	met := make(chan struct{})
	for _, job := range []func(context.Context){ // each waits for the other
		func(context.Context) { met <- struct{}{} },
		func(context.Context) { <-met; cancel() },
	} {
		l.do(ctx, job)
	}
	all.Wait()
	for range lanesQueue {
		l.do(t.Context(), func(context.Context) {})
	}
	if l.do(ctx, func(context.Context) {}); len(l.queue) != lanesQueue { // full, and ctx has ended
		t.Errorf("%d jobs wait", len(l.queue))
	}
}

// One requester cannot have more passed on than its quota, however many operators it asks.
func TestGossipQuota(t *testing.T) {
	n := newTestNode(t, nil)
	taken := 0
	for i := range uint64(5) {
		s := submission(t, func(s *api.Submission) { s.Request.Nonce = claim.SignedNonce | i })
		b, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		n.handleRequest(t.Context(), "", b)
		lanesDone(t, n)
		if _, err := n.book.Get(s.Request.ID()); err == nil {
			taken++
		}
	}
	if taken != 3 {
		t.Errorf("%d requests were taken, the quota is 3", taken)
	}
}

func TestQuotas(t *testing.T) {
	q, now := newQuotas(2), time.Unix(clock, 0)
	a, b := common.Address{1}, common.Address{2}
	for i, tc := range []struct {
		who  common.Address
		at   time.Duration
		want bool
	}{
		{a, 0, true}, {a, 0, true}, {a, 0, false}, // two at once
		{b, 0, true},                                                                            // each for itself
		{a, 29 * time.Second, false}, {a, 30 * time.Second, true}, {a, 30 * time.Second, false}, // then two a minute
		{a, 10 * time.Minute, true}, {a, 10 * time.Minute, true}, {a, 10 * time.Minute, false}, // patience is not hoarded
	} {
		if got := q.allow(tc.who, now.Add(tc.at)); got != tc.want {
			t.Errorf("step %d: got %v, want %v", i, got, tc.want)
		}
	}
	for i := range maxQuotaAccounts + 10 {
		q.allow(common.BigToAddress(big.NewInt(int64(i))), now)
	}
	if len(q.byAccount) > maxQuotaAccounts {
		t.Errorf("%d accounts are remembered", len(q.byAccount))
	}
}

// Whatever bytes members gossip: the validator answers with nil or a verdict, and what it passes is a request that check passes.
func FuzzValidateRequest(f *testing.F) {
	n := newTestNode(f, nil)
	seeds := []api.Submission{submission(f, nil)}
	for _, tc := range refusals {
		seeds = append(seeds, refused(f, tc.change, tc.resign))
	}
	for _, s := range seeds {
		b, err := json.Marshal(s)
		if err != nil {
			f.Fatal(err)
		}
		if len(b) < 4096 {
			f.Add(b)
		}
	}
	f.Add([]byte("null"))
	f.Fuzz(func(t *testing.T, data []byte) {
		err := n.validateRequest(t.Context(), "", data)
		var v *p2p.Verdict
		if err != nil && !errors.As(err, &v) {
			t.Fatalf("%v is no verdict", err)
		}
		if err != nil {
			return
		}
		var s api.Submission
		if err := json.Unmarshal(data, &s); err != nil {
			t.Fatalf("passed, and does not decode: %v", err)
		}
		if _, err := n.check(s, task.FromGossip); err != nil {
			t.Fatalf("passed, and is refused: %v", err)
		}
	})
}
