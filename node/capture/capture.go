// Package capture takes what other systems say and show of models and makes it lineage records. Its folders know one system each; what
// they share is here: the [Sink] that takes their statements, and the [Spool] behind it.
//
//	mlflow, openlineage, importers ──Statement──► Spool: sign, write to disk ──► Submitter ──► ledger
//	                                                       │ refused for good
//	                                                       └──► dead letters, kept for inspection
//
// # What is promised
//
//   - When Record returns without an error, the signed record is on disk. It reaches the ledger in the order of the spool, however long
//     the ledger is away, and across restarts; it may be submitted twice, which is no error there.
//   - A record that the ledger refuses for good moves to the dead letters with the reason and is counted; nothing else leaves the spool.
//   - The spool is bounded by [MaxSpooled]. Beyond it Record fails with [ErrFull], and the caller says what it lost in a gap record when
//     there is room again.
//
// It does not judge what it takes: which grade a fact has is for the package that saw it happen.
package capture

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
)

// Bounds.
const (
	// MaxSpooled is how many records wait for the ledger: at 60 KiB each, 3 GiB at most, weeks of a busy team's runs.
	MaxSpooled = 50_000
	// MaxDead bounds the dead letters; the oldest go first.
	MaxDead = 1000
	// firstRetry and lastRetry bound the wait after the ledger could not be reached.
	firstRetry = 250 * time.Millisecond
	lastRetry  = 30 * time.Second
	// submitBatch is how many records are read from disk at once: 64 of 60 KiB.
	submitBatch = 64
)

// Errors that callers decide on.
var (
	// ErrFull says that the spool holds MaxSpooled records because the ledger has been away for long.
	ErrFull = errors.New("the capture spool is full: the node cannot be reached, or refuses for lack of quota; see its log")
	// ErrRefused is for submitters: the record will never be taken. Errors of package lineage about the record mean the same.
	ErrRefused = errors.New("the record was refused for good")
)

// Sink takes statements. When a method returns without an error, the record is durable; its id is that of the signed envelope.
// The grades are in the statement: see [lineage.Statement.Graded].
type Sink interface {
	Record(ctx context.Context, s lineage.Statement) (id string, err error)
	// Gap records that something was missed about the subject.
	Gap(ctx context.Context, g lineage.Gap, subject lineage.Resource) (id string, err error)
}

// Config makes a spool.
type Config struct {
	Store      *store.Store
	Signer     *lineage.Signer
	Submitter  lineage.Submitter
	Logger     *slog.Logger
	Registerer prometheus.Registerer // nil: no metrics
}

// Spool is the durable [Sink]. It is safe for concurrent use.
type Spool struct {
	cfg     Config
	wake    chan struct{}
	records *prometheus.CounterVec

	mu    sync.Mutex // guards next and held
	next  uint64
	held  int
	dead  uint64
	after chan struct{} // closed and replaced whenever the spool got shorter
}

// Keys: the table of capture, 'q' and a sequence number.
var (
	spoolPrefix = store.Key(store.TableCapture, []byte("q"))
	deadPrefix  = store.Key(store.TableDeadLetter, []byte("q"))
)

func numbered(prefix []byte, n uint64) []byte {
	return binary.BigEndian.AppendUint64(append([]byte{}, prefix...), n)
}

// NewSpool opens the spool in a store; Run must run for records to reach the ledger.
func NewSpool(cfg Config) (*Spool, error) {
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	s := &Spool{cfg: cfg, wake: make(chan struct{}, 1), after: make(chan struct{}),
		records: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_capture_records_total", Help: "Captured records, by what became of them."}, []string{"result"})}
	err := cfg.Store.View(func(r store.Reader) error {
		count := func(prefix []byte, each func(n uint64)) error {
			return r.Scan(prefix, func(k, _ []byte) error {
				if len(k) == len(prefix)+8 {
					each(binary.BigEndian.Uint64(k[len(prefix):]))
				}
				return nil
			})
		}
		return errors.Join(count(spoolPrefix, func(n uint64) { s.next, s.held = n+1, s.held+1 }), count(deadPrefix, func(n uint64) { s.dead = n + 1 }))
	})
	if err != nil {
		return nil, fmt.Errorf("open the capture spool: %w", err)
	}
	if cfg.Registerer != nil {
		cfg.Registerer.MustRegister(s.records, prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "lineal_capture_spooled",
			Help: "Captured records that wait for the ledger."}, func() float64 { return float64(s.Held()) }))
	}
	return s, nil
}

// Held is how many records wait.
func (s *Spool) Held() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.held
}

// Drained returns when no record waits any more.
func (s *Spool) Drained(ctx context.Context) error {
	for {
		s.mu.Lock()
		held, after := s.held, s.after
		s.mu.Unlock()
		if held == 0 {
			return nil
		}
		select {
		case <-after:
		case <-ctx.Done():
			return fmt.Errorf("%d records wait for the node: %w", held, ctx.Err())
		}
	}
}

// Item is a signed record that is to be spooled.
type Item struct {
	ID       string
	Envelope []byte
}

// Sign makes the record of a statement without spooling it.
func (s *Spool) Sign(st lineage.Statement) (Item, error) {
	b, err := s.cfg.Signer.Sign(st)
	if err != nil {
		s.records.WithLabelValues("unsignable").Inc()
		return Item{}, fmt.Errorf("sign a captured record: %w", err)
	}
	return Item{string(lineage.RecordID(b)), b}, nil
}

// Add puts records into the spool as part of a caller's update, so that the caller's state and its records are durable together. The
// caller calls done with the update's outcome.
func (s *Spool) Add(tx *store.Tx, items ...Item) (done func(error), err error) {
	s.mu.Lock()
	first := s.next
	if s.held+len(items) > MaxSpooled {
		s.mu.Unlock()
		s.records.WithLabelValues("full").Add(float64(len(items)))
		return func(error) {}, ErrFull
	}
	s.next += uint64(len(items))
	s.held += len(items)
	s.mu.Unlock()
	done = func(err error) {
		if err != nil {
			s.shorter(len(items))
			return
		}
		s.records.WithLabelValues("spooled").Add(float64(len(items)))
		select {
		case s.wake <- struct{}{}:
		default:
		}
	}
	for i, item := range items {
		if err := tx.Set(numbered(spoolPrefix, first+uint64(i)), item.Envelope); err != nil {
			return done, err
		}
	}
	return done, nil
}

func (s *Spool) shorter(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.held -= n
	close(s.after)
	s.after = make(chan struct{})
}

// Record implements Sink.
func (s *Spool) Record(ctx context.Context, st lineage.Statement) (string, error) {
	item, err := s.Sign(st)
	if err != nil {
		return "", err
	}
	done := func(error) {}
	err = s.cfg.Store.Update(ctx, func(tx *store.Tx) (err error) {
		done, err = s.Add(tx, item)
		return err
	})
	done(err)
	if err != nil {
		return "", fmt.Errorf("spool a captured record: %w", err)
	}
	return item.ID, nil
}

// Gap implements Sink.
func (s *Spool) Gap(ctx context.Context, g lineage.Gap, subject lineage.Resource) (string, error) {
	st, err := lineage.NewStatement(&g, subject.Graded(lineage.Observed))
	if err != nil {
		return "", fmt.Errorf("make a gap record: %w", err)
	}
	return s.Record(ctx, st)
}

// Run submits what is spooled until ctx ends.
func (s *Spool) Run(ctx context.Context) error {
	wait := firstRetry
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-s.wake:
		case <-timer.C:
		}
		more, err := s.submit(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			s.cfg.Logger.Warn("captured records wait: the node did not take them", "held", s.Held(), "retry", wait, "err", err)
			timer.Reset(wait)
			wait = min(2*wait, lastRetry)
		case more:
			timer.Reset(0)
			wait = firstRetry
		default:
			wait = firstRetry
		}
	}
}

var errEnough = errors.New("enough")

// submit takes one batch to the ledger. It stops at the first record that could not be submitted, so that order is kept.
func (s *Spool) submit(ctx context.Context) (more bool, err error) {
	var keys, envelopes [][]byte
	err = s.cfg.Store.View(func(r store.Reader) error {
		return r.Scan(spoolPrefix, func(k, v []byte) error {
			if len(keys) == submitBatch {
				return errEnough
			}
			keys, envelopes = append(keys, k), append(envelopes, v)
			return nil
		})
	})
	if err != nil && !errors.Is(err, errEnough) {
		return false, err
	}
	more = errors.Is(err, errEnough)
	for i, k := range keys {
		_, err := s.cfg.Submitter.Submit(ctx, envelopes[i])
		if errors.Is(err, lineage.ErrDuplicate) {
			err = nil
		}
		if err != nil && !forGood(err) {
			return false, err
		}
		if err := s.finish(k, envelopes[i], err); err != nil {
			return false, err
		}
	}
	return more, nil
}

func forGood(err error) bool {
	for _, e := range []error{ErrRefused, lineage.ErrMalformed, lineage.ErrInvalid, lineage.ErrTooLarge, lineage.ErrSignature} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

// DeadLetter is a record that was refused, with the reason.
type DeadLetter struct {
	Time     time.Time `json:"time"`
	Reason   string    `json:"reason"`
	Envelope []byte    `json:"envelope"`
}

// finish takes a record out of the spool; a refused one becomes a dead letter.
func (s *Spool) finish(k, envelope []byte, refusal error) error {
	var letter []byte
	if refusal != nil {
		var err error
		if letter, err = json.Marshal(DeadLetter{time.Now().UTC(), refusal.Error(), envelope}); err != nil {
			return err
		}
	}
	err := s.cfg.Store.Update(context.Background(), func(tx *store.Tx) error {
		if letter != nil {
			if err := tx.Set(numbered(deadPrefix, s.dead), letter); err != nil {
				return err
			}
			if s.dead >= MaxDead {
				if err := tx.Delete(numbered(deadPrefix, s.dead-MaxDead)); err != nil {
					return err
				}
			}
		}
		return tx.Delete(k)
	})
	if err != nil {
		return fmt.Errorf("take a record out of the spool: %w", err)
	}
	s.shorter(1)
	result := "submitted"
	if refusal != nil {
		result = "refused"
		s.dead++
		s.cfg.Logger.Error("a captured record was refused for good and is kept as a dead letter", "record", lineage.RecordID(envelope), "err", refusal)
	}
	s.records.WithLabelValues(result).Inc()
	return nil
}

// DeadLetters gives the refused records, the oldest first.
func (s *Spool) DeadLetters() (out []DeadLetter, err error) {
	err = s.cfg.Store.View(func(r store.Reader) error {
		return r.Scan(deadPrefix, func(_, v []byte) error {
			var d DeadLetter
			if err := json.Unmarshal(v, &d); err != nil {
				return err
			}
			out = append(out, d)
			return nil
		})
	})
	return out, err
}
