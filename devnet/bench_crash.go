package devnet

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// How whole nodes are killed.
const (
	// crashPace is the pause between two records handed to one operator.
	crashPace = 250 * time.Millisecond
	// upWithin and downWithin bound how long the operators are left alone between kills, and how long a killed one stays down.
	upWithin   = 3 * time.Second
	downWithin = time.Second
	// handWithin is how long an operator may take to acknowledge a record before it is asked again.
	handWithin = 10 * time.Second
	// crashWithin is how long all operators may take in the end until they have every record.
	crashWithin = 3 * time.Minute
)

// CrashResult is what killing operators came to.
type CrashResult struct {
	Kills         int
	Records       int // acknowledged
	Refused       int // submissions that were not acknowledged, mostly because the operator was down
	Missing       int // acknowledged records that are not final with a proof that holds at every operator
	Equivocations int // slashings, and what any operator recorded of two bodies for one slot
	Problems      []string
}

// OK reports whether nothing was lost, and nobody signed two bodies.
func (r *CrashResult) OK() bool {
	return r.Records > 0 && r.Missing == 0 && r.Equivocations == 0 && len(r.Problems) == 0
}

// crash is the state of a run: which operators are up, and what they acknowledged.
type crash struct {
	n *Network
	s *scribe

	mu      sync.Mutex // guards what follows
	up      map[int]*api.Client
	ids     []common.Hash
	refused int
}

// BenchCrash kills one operator after another with SIGKILL at random moments, and starts it again, while records are handed to all that are up. Then
// it looks for records that are missing and for operators who signed two bodies for a slot. It needs operators in processes of their own.
func (n *Network) BenchCrash(ctx context.Context, kills int, seed uint64, done func(kill, records int)) (CrashResult, error) {
	var r CrashResult
	if !n.cfg.Processes {
		return r, fmt.Errorf("operators in this process cannot be killed: start the devnet with Processes")
	}
	s, err := n.newScribe()
	if err != nil {
		return r, err
	}
	if err := n.awaitReady(ctx); err != nil {
		return r, err
	}
	c := &crash{n: n, s: s, up: map[int]*api.Client{}}
	for _, o := range n.Operators {
		c.up[o.Number] = o.Client()
	}
	killing, stop := context.WithCancel(ctx)
	g, working := errgroup.WithContext(killing)
	for i := range n.Operators {
		g.Go(func() error { return c.hand(working, i) })
	}
	g.Go(func() error {
		defer stop()
		rng := rand.New(rand.NewPCG(seed, 2))
		for range kills {
			if err := c.kill(working, rng); err != nil {
				return err
			}
			r.Kills++
			done(r.Kills, c.records())
		}
		return nil
	})
	err = g.Wait()
	stop()
	r.Records, r.Refused, s.ids = len(c.ids), c.refused, c.ids
	if err != nil {
		return r, err
	}
	return r, n.crashed(ctx, s, &r)
}

func (c *crash) records() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.ids)
}

// idle waits, and reports whether there is time left.
func idle(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

// hand gives records to one operator while it is up. Each is an account's of its own: one account's quota would hold them back in the end.
func (c *crash) hand(ctx context.Context, number int) error {
	for i := 0; idle(ctx, crashPace); i++ {
		c.mu.Lock()
		client := c.up[number]
		c.mu.Unlock()
		if client == nil {
			continue
		}
		account, err := crypto.GenerateKey()
		if err != nil {
			return err
		}
		// The end of the run does not cut off what is under way: whether it was acknowledged would not be known.
		within, cancel := context.WithTimeout(context.WithoutCancel(ctx), handWithin)
		id, err := c.s.hand(within, client, account, fmt.Sprintf("data set %d of operator %d", i, number))
		cancel()
		c.mu.Lock()
		if err == nil {
			c.ids = append(c.ids, id)
		} else {
			c.refused++
		}
		c.mu.Unlock()
	}
	return nil
}

// kill kills one operator and starts it again. Records go on to be handed to it until it is dead.
func (c *crash) kill(ctx context.Context, rng *rand.Rand) error {
	o := c.n.Operators[rng.IntN(len(c.n.Operators))]
	up, down := time.Duration(rng.Int64N(int64(upWithin))), time.Duration(rng.Int64N(int64(downWithin)))
	if !idle(ctx, up) {
		return ctx.Err()
	}
	if err := o.Kill(); err != nil {
		return fmt.Errorf("kill operator %d: %w", o.Number, err)
	}
	c.mu.Lock()
	delete(c.up, o.Number)
	c.mu.Unlock()
	if !idle(ctx, down) {
		return ctx.Err()
	}
	if err := c.n.StartOperator(ctx, o); err != nil {
		return err
	}
	c.mu.Lock()
	c.up[o.Number] = o.Client()
	c.mu.Unlock()
	return nil
}

// crashed looks for what is missing, and for what should not be there.
func (n *Network) crashed(ctx context.Context, s *scribe, r *CrashResult) error {
	if err := n.awaitReady(ctx); err != nil {
		return err
	}
	missing, err := s.missing(ctx, crashWithin)
	if err != nil {
		return err
	}
	r.Missing = len(missing)
	var rep Report
	for id, number := range missing {
		rep.problem("record %s was acknowledged and is not final at operator %d", leaf.IDString(id), number)
	}
	if err := n.oneHistory(ctx, &rep, n.Operators); err != nil {
		return err
	}
	slashed, err := n.slashings(ctx)
	if err != nil {
		return err
	}
	for _, e := range slashed {
		rep.problem("%s", e.Detail)
	}
	r.Equivocations = len(slashed)
	for _, o := range n.Operators {
		events, err := o.Client().Events(ctx)
		if err != nil {
			return fmt.Errorf("events of operator %d: %w", o.Number, err)
		}
		for _, e := range events {
			if e.Kind == "equivocation" {
				r.Equivocations++
				rep.problem("operator %d recorded that operator %s equivocated: %s", o.Number, e.Operator, e.Detail)
			}
		}
	}
	r.Problems = rep.Problems
	return nil
}

// missing waits for every record at every operator, and returns those that did not come, each with an operator that lacks it.
func (s *scribe) missing(ctx context.Context, within time.Duration) (map[common.Hash]int, error) {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	var mu sync.Mutex
	out := map[common.Hash]int{}
	var g errgroup.Group
	for _, o := range s.n.Operators {
		g.Go(func() error {
			for _, id := range s.ids {
				for {
					ok, err := s.final(ctx, o, id)
					if ok {
						break
					}
					if err != nil && ctx.Err() == nil {
						return err
					}
					if !idle(ctx, ledgerPoll) {
						mu.Lock()
						out[id] = o.Number
						mu.Unlock()
						break
					}
				}
			}
			return nil
		})
	}
	return out, g.Wait()
}
