package openlineage

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
)

const (
	// Patience is how long a run that has not ended may be silent before it is recorded as it is.
	Patience = 24 * time.Hour
	// sweepEvery is how often to look for such runs, and for ended ones that the sink could not take at once.
	sweepEvery = time.Minute
	// MaxOpenRuns bounds the runs gathered at a time: 10,000 of some 20 KB. A new one beyond it makes the one that is silent the
	// longest a record.
	MaxOpenRuns = 10_000
	// maxRun bounds what is gathered of one run; an event that would exceed it makes a record of what is there first.
	maxRun = 4 << 20
	// MaxDead bounds the dead letters; the oldest go first.
	MaxDead = 1000
	// maxDeadBytes is how much is kept of one.
	maxDeadBytes = 64 << 10
	// maxDescribed is how many data sets' descriptions are remembered, so that the same one is not recorded every day.
	maxDescribed = 16_384
)

// Config makes a collector.
type Config struct {
	Store      *store.Store
	Sink       capture.Sink
	Redact     Redact // default capture.Redact
	Logger     *slog.Logger
	Registerer prometheus.Registerer // nil: no metrics
	Now        func() time.Time      // default time.Now
}

// Collector gathers events and makes them records. It is safe for concurrent use.
type Collector struct {
	cfg    Config
	events *prometheus.CounterVec

	mu        sync.Mutex           // one event at a time; guards what follows
	open      map[string]gathering // runs by key in the store
	dead      uint64
	described map[lineage.Digest]string
}

// gathering is what is remembered of a run that is in the store.
type gathering struct {
	heard time.Time
	ended bool
}

var (
	runPrefix  = store.Key(store.TableCapture, []byte("o"))
	deadPrefix = store.Key(store.TableDeadLetter, []byte("o"))
)

// NewCollector opens a collector on a store; Run must run for silent runs to become records.
func NewCollector(cfg Config) (*Collector, error) {
	if cfg.Redact == nil {
		cfg.Redact = capture.Redact
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	c := &Collector{cfg: cfg, open: map[string]gathering{}, described: map[lineage.Digest]string{},
		events: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_openlineage_events_total", Help: "OpenLineage events, by what became of them."}, []string{"result"})}
	err := cfg.Store.View(func(r store.Reader) error {
		return errors.Join(r.Scan(runPrefix, func(k, v []byte) error {
			var run openRun
			if err := json.Unmarshal(v, &run); err != nil {
				return fmt.Errorf("read gathered run: %w", err)
			}
			c.open[string(k)] = gathering{run.LastHeard, run.ended()}
			return nil
		}), r.Scan(deadPrefix, func(k, _ []byte) error {
			c.dead = binary.BigEndian.Uint64(k[len(deadPrefix):]) + 1
			return nil
		}))
	})
	if err != nil {
		return nil, fmt.Errorf("open the OpenLineage collector: %w", err)
	}
	if cfg.Registerer != nil {
		cfg.Registerer.MustRegister(c.events, prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "lineal_openlineage_open_runs",
			Help: "Runs whose events are being gathered."}, func() float64 { return float64(c.Open()) }))
	}
	return c, nil
}

// Open is how many runs are being gathered.
func (c *Collector) Open() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.open)
}

// Take takes one event. When it returns without an error, the event is durable. ErrEvent says that it never will be taken; it is kept as a
// dead letter.
func (c *Collector) Take(ctx context.Context, raw []byte) error {
	e, err := Parse(raw)
	c.mu.Lock()
	defer c.mu.Unlock()
	if err == nil {
		err = c.take(ctx, e, raw)
	}
	switch {
	case err == nil:
		c.events.WithLabelValues("taken").Inc()
	case forGood(err):
		c.events.WithLabelValues("invalid").Inc()
		err = errors.Join(err, c.bury(ctx, raw, err))
	default:
		c.events.WithLabelValues("deferred").Inc()
	}
	return err
}

// forGood says whether an event will never be taken.
func forGood(err error) bool {
	for _, e := range []error{ErrEvent, lineage.ErrInvalid, lineage.ErrMalformed, lineage.ErrTooLarge} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

func (c *Collector) take(ctx context.Context, e *Event, raw []byte) error {
	switch {
	case e.Run != nil:
		return c.takeRun(ctx, e, raw)
	case e.Job != nil:
		st, err := jobStatement(e, c.cfg.Redact)
		if err != nil {
			return err
		}
		_, err = c.cfg.Sink.Record(ctx, st)
		return err
	default:
		return c.describe(ctx, e, *e.Dataset)
	}
}

// describe records what an event says of a data set, unless it was the last thing that was said of it.
func (c *Collector) describe(ctx context.Context, e *Event, d Dataset) error {
	facts, err := json.Marshal(d.describe(c.cfg.Redact))
	if err != nil {
		return fmt.Errorf("describe data set: %w", err)
	}
	digest, _ := d.identity()
	sum := hexSum(facts)
	if c.described[digest] == sum {
		return nil
	}
	st, something, err := d.statement("dataset-described", e, c.cfg.Redact)
	if err != nil || !something {
		return err
	}
	if _, err := c.cfg.Sink.Record(ctx, st); err != nil {
		return err
	}
	if len(c.described) >= maxDescribed {
		clear(c.described) // they are recorded once more, which harms nobody
	}
	c.described[digest] = sum
	return nil
}

func runKey(e *Event) []byte {
	d := RunDigest(e.Job.Namespace, e.Run.RunID).Bytes()
	return append(slices.Clone(runPrefix), d[:]...)
}

// takeRun adds an event to its run, and records the run if the event ends it.
func (c *Collector) takeRun(ctx context.Context, e *Event, raw []byte) error {
	key := runKey(e)
	run, err := c.load(key)
	if err != nil {
		return err
	}
	now := c.cfg.Now().UTC()
	run.add(e, raw, now)
	b, err := json.Marshal(run)
	if err != nil {
		return fmt.Errorf("gather run: %w", err)
	}
	if len(b) > maxRun {
		return invalid("the events of run %s have %d bytes together, at most %d are gathered", run.Run.RunID, len(b), maxRun)
	}
	if _, known := c.open[string(key)]; !known && len(c.open) >= MaxOpenRuns {
		if err := c.finish(ctx, []byte(c.quietest())); err != nil {
			return err
		}
	}
	if run.ended() {
		// Tried before anything is written: a run that cannot become a record must not be answered with success.
		if _, err := run.statements(c.cfg.Redact); err != nil {
			return err
		}
	}
	if err := c.cfg.Store.Update(ctx, func(tx *store.Tx) error { return tx.Set(key, b) }); err != nil {
		return fmt.Errorf("gather run: %w", err)
	}
	c.open[string(key)] = gathering{now, run.ended()}
	if !run.ended() {
		return nil
	}
	if err := c.finish(ctx, key); err != nil {
		c.cfg.Logger.Warn("an OpenLineage run waits for the capture spool", "run", run.Run.RunID, "err", err)
	}
	return nil // durable either way
}

func (c *Collector) load(key []byte) (*openRun, error) {
	run := &openRun{}
	err := c.cfg.Store.View(func(r store.Reader) error {
		v, err := r.Get(key)
		if errors.Is(err, store.ErrNotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		return json.Unmarshal(v, run)
	})
	if err != nil {
		return nil, fmt.Errorf("read gathered run: %w", err)
	}
	return run, nil
}

// quietest is the run that has been silent the longest.
func (c *Collector) quietest() (key string) {
	for k, g := range c.open {
		if key == "" || g.heard.Before(c.open[key].heard) {
			key = k
		}
	}
	return key
}

// finish records a run and forgets it. Records are the same bytes when it is done twice, so a crash in between is harmless.
func (c *Collector) finish(ctx context.Context, key []byte) error {
	run, err := c.load(key)
	if err != nil {
		return err
	}
	statements, err := run.statements(c.cfg.Redact)
	if err != nil {
		return err
	}
	at := &Event{Producer: run.Producer, time: run.Started}
	if run.ended() {
		at.time = run.Finished
	}
	for _, sets := range []map[string]*Dataset{run.Inputs, run.Outputs} {
		for _, d := range sets {
			if err := c.describe(ctx, at, *d); err != nil {
				return err
			}
		}
	}
	for _, st := range statements {
		if _, err := c.cfg.Sink.Record(ctx, st); err != nil {
			return err
		}
	}
	if err := c.cfg.Store.Update(ctx, func(tx *store.Tx) error { return tx.Delete(key) }); err != nil {
		return fmt.Errorf("end gathered run: %w", err)
	}
	delete(c.open, string(key))
	c.events.WithLabelValues("recorded-run").Inc()
	return nil
}

// Run records runs that have fallen silent, until ctx ends.
func (c *Collector) Run(ctx context.Context) error {
	ticker := time.NewTicker(sweepEvery)
	defer ticker.Stop()
	for {
		if err := c.Sweep(ctx); err != nil && ctx.Err() == nil {
			c.cfg.Logger.Warn("OpenLineage runs wait", "err", err)
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			return nil
		}
	}
}

// Sweep records the runs that have ended or been silent for Patience.
func (c *Collector) Sweep(ctx context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	var errs []error
	for key, g := range c.open {
		if g.ended || c.cfg.Now().Sub(g.heard) >= Patience {
			errs = append(errs, c.finish(ctx, []byte(key)))
		}
	}
	return errors.Join(errs...)
}

// DeadLetter is an event that could not be taken, with the reason. It may hold secrets: it is for the operator's eyes.
type DeadLetter struct {
	Time   time.Time `json:"time"`
	Reason string    `json:"reason"`
	Event  string    `json:"event"`
	Bytes  int       `json:"bytes"` // of the whole event, of which the beginning is kept
}

// bury keeps a dead letter. Called with mu held.
func (c *Collector) bury(ctx context.Context, raw []byte, why error) error {
	letter, err := json.Marshal(DeadLetter{c.cfg.Now().UTC(), why.Error(), string(raw[:min(len(raw), maxDeadBytes)]), len(raw)})
	if err != nil {
		return fmt.Errorf("keep a malformed event: %w", err)
	}
	number := func(n uint64) []byte { return binary.BigEndian.AppendUint64(slices.Clone(deadPrefix), n) }
	err = c.cfg.Store.Update(ctx, func(tx *store.Tx) error {
		if c.dead >= MaxDead {
			if err := tx.Delete(number(c.dead - MaxDead)); err != nil {
				return err
			}
		}
		return tx.Set(number(c.dead), letter)
	})
	if err != nil {
		return fmt.Errorf("keep a malformed event: %w", err)
	}
	c.dead++
	return nil
}

// DeadLetters gives the kept events, the latest first, at most limit.
func (c *Collector) DeadLetters(limit int) (out []DeadLetter, err error) {
	err = c.cfg.Store.View(func(r store.Reader) error {
		return r.Scan(deadPrefix, func(_, v []byte) error {
			var d DeadLetter
			if err := json.Unmarshal(v, &d); err != nil {
				return err
			}
			out = append(out, d)
			return nil
		})
	})
	slices.Reverse(out)
	return out[:min(len(out), limit)], err
}
