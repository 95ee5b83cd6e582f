// Package crashtest kills a process that is only a store and a guard, again and again, and looks for what it forgot.
//
//	parent ── job: where the last round ended, a sample of what was acknowledged ──► child: audits the sample, then signs slots until it dies
//	       ◄── each acknowledged (slot, nonce) ─────────────────────────────────────
//	SIGKILL at a random moment ──► the next child, on the same directory ──► ... ──► an audit of everything
//
// A body follows from its slot and a nonce that is random each time, so a decision that was lost shows as a second body: each round starts a
// little before the slot at which the last one ended, and asks for every slot of its sample with a body that was never acknowledged. With
// each decision goes a record of its nonce, in the same update of the store; some are large enough for the value log.
//
// Most kills come 1 to 60 ms after a round's first acknowledgement, and some at any moment after the start of the process, while the store
// opens. What SIGKILL cannot show is a loss of power: the pages that the system holds survive the process.
package crashtest

import (
	"bufio"
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/node/store"
)

// How rounds go.
const (
	// killWithin is the latest moment of a kill after the first acknowledgement: several syncs of the disk.
	killWithin = 60 * time.Millisecond
	// openingEvery is how often a process is killed by the clock since its start instead, and openingWithin the latest moment of that.
	openingEvery  = 8
	openingWithin = 200 * time.Millisecond
	// overlap is how many slots before the last acknowledged one a round starts: what was in flight when the last process died, and more.
	overlap = 64
	// sample is how many decisions of all earlier rounds a child audits at its start.
	sample = 64
	// shownProblems bounds what a result tells in words; its numbers count everything.
	shownProblems = 10
	// roundWithin ends a round in which nothing happens: a child opens its store in well under a second.
	roundWithin = time.Minute
)

// Config is a run.
type Config struct {
	Dir     string
	Kills   int
	Seed    uint64
	Command []string       // a program that calls [Child] with its standard input and output
	Done    func(kill int) // called after each kill; may be nil
}

// Result is what a run came to.
type Result struct {
	Kills        int
	Decisions    int      // acknowledged slots
	Missing      int      // of them, those whose decision or record is not in the store as it was acknowledged
	SecondBodies int      // of them, those for which a second body was signed
	Problems     []string // some of them in words
}

// OK reports whether nothing was lost.
func (r *Result) OK() bool { return r.Missing == 0 && r.SecondBodies == 0 }

// job is what a child is told.
type job struct {
	Dir   string            `json:"dir"`
	Key   string            `json:"key"`
	Seed  uint64            `json:"seed"`
	Epoch uint64            `json:"epoch"`
	From  uint64            `json:"from"`
	Known map[uint64]uint64 `json:"known"` // slot -> nonce
}

// run is the parent's memory: it never dies, so what it remembers is the truth.
type run struct {
	cfg     Config
	key     *bls.SecretKey
	rng     *rand.Rand
	acked   map[uint64]uint64 // slot -> nonce
	slots   []uint64          // its keys, in the order in which they were acknowledged
	top     uint64            // the highest of them
	missing map[uint64]bool
	second  map[uint64]bool
	result  Result
}

// Run kills children until it is done, then audits everything. An error is a failure to run; what was lost is in the result.
func Run(ctx context.Context, cfg Config) (Result, error) {
	r := &run{cfg: cfg, key: bls.GenerateKey(), rng: rand.New(rand.NewPCG(cfg.Seed, 1)), acked: map[uint64]uint64{},
		missing: map[uint64]bool{}, second: map[uint64]bool{}}
	for kill := range cfg.Kills {
		if err := r.round(ctx, uint64(kill)+1); err != nil {
			return r.sum(), fmt.Errorf("kill %d: %w", kill+1, err)
		}
		r.result.Kills++
		if cfg.Done != nil {
			cfg.Done(kill + 1)
		}
	}
	db, err := store.Open(store.Config{Dir: storeDir(cfg.Dir)})
	if err != nil {
		return r.sum(), err
	}
	lost, err := audit(ctx, db, r.key, uint64(cfg.Kills)+1, r.acked)
	for _, l := range lost {
		r.lost(l)
	}
	return r.sum(), errors.Join(err, db.Close())
}

func storeDir(dir string) string { return filepath.Join(dir, "store") }

func (r *run) sum() Result {
	r.result.Decisions, r.result.Missing, r.result.SecondBodies = len(r.acked), len(r.missing), len(r.second)
	return r.result
}

func (r *run) lost(l loss) {
	if l.second {
		r.second[l.slot] = true
	} else {
		r.missing[l.slot] = true
	}
	if len(r.result.Problems) < shownProblems {
		r.result.Problems = append(r.result.Problems, fmt.Sprintf("after %d kills, %s", r.result.Kills, l))
	}
}

// job chooses what a child is to audit and where it goes on.
func (r *run) job(epoch uint64) job {
	j := job{Dir: storeDir(r.cfg.Dir), Key: hex.EncodeToString(r.key.Bytes()), Seed: r.rng.Uint64(), Epoch: epoch, Known: map[uint64]uint64{}}
	for range min(sample, len(r.slots)) {
		s := r.slots[r.rng.IntN(len(r.slots))]
		j.Known[s] = r.acked[s]
	}
	j.From = r.top - min(r.top, overlap)
	return j
}

// round runs one child until it is killed.
func (r *run) round(ctx context.Context, epoch uint64) error {
	ctx, cancel := context.WithTimeout(ctx, roundWithin)
	defer cancel()
	told, err := json.Marshal(r.job(epoch))
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, r.cfg.Command[0], r.cfg.Command[1:]...)
	in, err := cmd.StdinPipe() // it stays open while the child is to live
	if err != nil {
		return err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	var said bytes.Buffer
	cmd.Stderr = &said
	if err := cmd.Start(); err != nil {
		return err
	}
	var killed atomic.Bool
	kill := func() {
		killed.Store(true)
		_ = cmd.Process.Kill() // it may have ended by itself, which Wait tells
	}
	moment := func(within time.Duration) time.Duration {
		return time.Millisecond + time.Duration(r.rng.Int64N(int64(within-time.Millisecond)))
	}
	opening, soon := moment(openingWithin), moment(killWithin) // always both, so that a seed means the same moments
	var timer *time.Timer
	if epoch%openingEvery == 0 {
		timer = time.AfterFunc(opening, kill)
	}
	_, err = in.Write(append(told, '\n'))
	if killed.Load() {
		err = nil // it died before it heard
	}
	for lines := bufio.NewReader(out); err == nil; {
		var line string
		if line, err = lines.ReadString('\n'); err != nil {
			break // what was cut off was not acknowledged
		}
		if err = r.heard(line); err == nil && timer == nil && strings.HasPrefix(line, sayAcked) {
			timer = time.AfterFunc(soon, kill)
		}
	}
	if err != nil && !errors.Is(err, io.EOF) {
		kill()
	}
	ended := cmd.Wait()
	if timer != nil {
		timer.Stop()
	}
	switch {
	case err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, os.ErrClosed):
		return err
	case !killed.Load():
		return errors.Join(fmt.Errorf("the child ended by itself or did nothing; it said: %s", strings.TrimSpace(said.String())), ended, ctx.Err())
	}
	return ctx.Err()
}

// heard takes a line of a child.
func (r *run) heard(line string) error {
	var what string
	var slot, nonce uint64
	if _, err := fmt.Sscan(line, &what, &slot, &nonce); err != nil {
		return fmt.Errorf("the child said %q: %w", line, err)
	}
	switch what {
	case sayAcked:
		before, twice := r.acked[slot]
		if twice && before != nonce {
			r.lost(loss{slot: slot, second: true, what: fmt.Sprintf("was acknowledged with nonce %x, then with %x", before, nonce)})
		}
		if !twice {
			r.acked[slot] = nonce
			r.slots = append(r.slots, slot)
			r.top = max(r.top, slot)
		}
	case sayMissing, saySecond:
		r.lost(loss{slot: slot, second: what == saySecond, what: strings.TrimSpace(line)})
	default:
		return fmt.Errorf("the child said %q", line)
	}
	return nil
}

// sorted are the slots of decisions, so that a run does the same with the same seed.
func sorted(decisions map[uint64]uint64) []uint64 { return slices.Sorted(maps.Keys(decisions)) }
