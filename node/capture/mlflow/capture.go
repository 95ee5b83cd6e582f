package mlflow

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
)

const (
	// flushEvery is how long what was captured may be in memory only.
	flushEvery = 100 * time.Millisecond
	// idleAfter is how long nothing must come until the session mark is taken away.
	idleAfter = time.Second
	// maxFlush is how much one transaction of a flush takes, below the store's bound.
	maxFlush = 256 << 10
	// maxSpoolWait is how many finished records may wait in memory for room in the spool; then nothing is taken from the queue.
	maxSpoolWait = 256
)

// System names MLflow in capture and gap records.
const System = "mlflow"

// Config makes a capture.
type Config struct {
	// Builder names the tracking server in records: the same for the proxy, after restarts, and for backfill. Its public URL is a good name.
	Builder    string
	Store      *store.Store
	Spool      *capture.Spool
	Redactor   *capture.Redactor
	Logger     *slog.Logger
	Registerer prometheus.Registerer
	Now        func() time.Time
}

// Capture keeps what is known of a tracking server and makes the records. It owns one goroutine, Run; everything else reaches it by
// its queue.
type Capture struct {
	cfg    Config
	log    *slog.Logger
	queue  *queue
	jobs   chan func() error
	events *prometheus.CounterVec
	alarms prometheus.Counter

	// Of Run's goroutine only.
	known    *known
	records  []capture.Item
	marked   bool
	unmarked time.Time // since when nothing came
}

// New opens the capture's state.
func New(cfg Config) (*Capture, error) {
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Builder == "" {
		return nil, errors.New("capture needs a name for the tracking server")
	}
	if cfg.Redactor == nil {
		var err error
		if cfg.Redactor, err = capture.NewRedactor(capture.RedactConfig{}, cfg.Registerer); err != nil {
			return nil, err
		}
	}
	c := &Capture{cfg: cfg, log: cfg.Logger, queue: newQueue(), jobs: make(chan func() error), known: newKnown(cfg.Store),
		events: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_capture_events_total", Help: "Calls to MLflow that capture should understand, by result."}, []string{"result"}),
		alarms: prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_capture_mismatch_total", Help: "Artifacts whose bytes were not those hashed before; any is an alarm."})}
	if cfg.Registerer != nil {
		cfg.Registerer.MustRegister(c.events, c.alarms, prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "lineal_capture_queue_bytes",
			Help: "Bytes of calls that wait for capture."}, func() float64 { return float64(c.queue.bytes.Load()) }))
	}
	return c, nil
}

// enqueue takes an event off the request path.
func (c *Capture) enqueue(e *event) {
	e.at = c.cfg.Now()
	if !c.queue.put(e) {
		c.events.WithLabelValues("dropped").Inc()
	}
}

// do runs a job in the capture's goroutine, after everything that was queued before.
func (c *Capture) do(ctx context.Context, job func() error) error {
	if err := c.reached(ctx); err != nil {
		return err
	}
	done := make(chan error, 1)
	select {
	case c.jobs <- func() error { err := job(); done <- err; return err }:
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// reached returns when everything that was queued before is part of what is known.
func (c *Capture) reached(ctx context.Context) error {
	e := &event{reached: make(chan struct{})}
	e.at = c.cfg.Now()
	c.queue.bytes.Add(e.weight())
	select {
	case c.queue.ch <- e:
	case <-ctx.Done():
		c.queue.bytes.Add(-e.weight())
		return ctx.Err()
	}
	select {
	case <-e.reached:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Run captures until ctx ends; then it takes what is queued, writes it and takes the session mark away.
func (c *Capture) Run(ctx context.Context) error {
	if err := c.resume(); err != nil {
		return err
	}
	tick := time.NewTicker(flushEvery)
	defer tick.Stop()
	for {
		in, jobs := c.queue.ch, c.jobs
		if len(c.records) > maxSpoolWait || c.known.cached() > maxCached {
			in, jobs = nil, nil // the disk or the spool does not follow: what comes meanwhile is queued, then counted
		}
		select {
		case e := <-in:
			c.take(e)
		case job := <-jobs:
			c.mark()
			c.attempt("job", job)
		case <-tick.C:
			c.tick()
		case <-ctx.Done():
			return c.stop()
		}
	}
}

func (c *Capture) attempt(what string, f func() error) {
	if err := f(); err != nil {
		c.log.Warn("capture: "+what, "err", err)
	}
}

// take handles one event. What cannot be understood becomes a gap; nothing stops the capture.
func (c *Capture) take(e *event) {
	c.queue.taken(e)
	if e.reached != nil {
		close(e.reached)
		return
	}
	c.mark()
	if err := c.apply(e); err != nil {
		c.events.WithLabelValues("unreadable").Inc()
		c.log.Warn("a call was not understood", "op", e.op, "err", err)
		c.gap("unreadable", fmt.Sprintf("a successful call to the tracking server was not understood (%s)", reason(err)), c.server(), e.at, e.at, "")
		return
	}
	c.events.WithLabelValues("captured").Inc()
}

// reason names an error without the bytes that it may quote.
func reason(err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return "the message is no JSON"
	case errors.As(err, &kind):
		return "the field " + kind.Field + " has another type"
	case errors.Is(err, errTooMany):
		return "it exceeds a bound"
	case errors.Is(err, errTruncated):
		return errTruncated.Error()
	case errors.Is(err, errIncomplete):
		return errIncomplete.Error()
	}
	return "it could not be recorded"
}

var (
	errTruncated  = fmt.Errorf("the message has more than %d bytes", maxKept)
	errIncomplete = errors.New("the answer lacks the id of what was made")
)

func (c *Capture) tick() {
	if l := c.queue.takeLoss(); l.n > 0 {
		detail := fmt.Sprintf("capture was overloaded: %d calls that changed something passed unrecorded", l.n)
		if !c.gap("dropped", detail, c.server(), l.from, l.to, "") {
			c.queue.returnLoss(l)
		}
	}
	if err := c.flush(); err != nil {
		c.log.Error("what was captured is not on disk yet", "err", err)
		return
	}
	if c.marked && len(c.queue.ch) == 0 && c.cfg.Now().Sub(c.unmarked) > idleAfter {
		c.attempt("take the session mark away", func() error { return c.setMark(false) })
	}
}

func (c *Capture) stop() error {
	for {
		select {
		case e := <-c.queue.ch:
			c.take(e)
			continue
		default:
		}
		break
	}
	c.tick()
	return errors.Join(c.flush(), c.setMark(false))
}

// The session mark is on disk while something may be in memory only: found at a start, it says that a crash lost something.

var markKey = objectKey(kindMark, "session")

func (c *Capture) mark() {
	c.unmarked = c.cfg.Now()
	if !c.marked {
		c.attempt("set the session mark", func() error { return c.setMark(true) })
	}
}

func (c *Capture) setMark(on bool) error {
	err := c.cfg.Store.Update(context.Background(), func(tx *store.Tx) error {
		if on {
			return tx.Set(markKey, fmt.Append(nil, c.cfg.Now().UnixMilli()))
		}
		return tx.Delete(markKey)
	})
	if err == nil {
		c.marked = on
	}
	return err
}

// resume looks for the mark of a session that did not end in order.
func (c *Capture) resume() error {
	var since int64
	found, err := read(c.cfg.Store, markKey, &since)
	if err != nil || !found {
		return err
	}
	from, to := time.UnixMilli(since), c.cfg.Now()
	c.log.Warn("the last session ended without writing everything; what it saw last may be missing", "since", from)
	c.gap("dropped", "capture ended without writing everything: calls since the last write may be missing", c.server(), from, to, "")
	if err := c.flush(); err != nil {
		return err
	}
	return c.setMark(false)
}

// flush writes what changed, with the records that follow from it.
func (c *Capture) flush() error {
	if len(c.known.dirty) == 0 && len(c.records) == 0 {
		return nil
	}
	for len(c.known.dirty) > 0 || len(c.records) > 0 {
		keys, values, items, err := c.chunk()
		if err != nil {
			return err
		}
		if c.marked {
			keys, values = append(keys, string(markKey)), append(values, fmt.Append(nil, c.cfg.Now().UnixMilli()))
		}
		done := func(error) {}
		err = c.cfg.Store.Update(context.Background(), func(tx *store.Tx) (err error) {
			for i, k := range keys {
				if values[i] == nil {
					err = tx.Delete([]byte(k))
				} else {
					err = tx.Set([]byte(k), values[i])
				}
				if err != nil {
					return err
				}
			}
			done, err = c.cfg.Spool.Add(tx, items...)
			return err
		})
		done(err)
		if err != nil {
			return fmt.Errorf("write what was captured: %w", err)
		}
		for _, k := range keys {
			delete(c.known.dirty, k)
		}
		c.records = c.records[len(items):]
	}
	if c.known.cached() > maxCached/2 {
		c.known.forget()
	}
	return nil
}

// chunk takes what fits one transaction.
func (c *Capture) chunk() (keys []string, values [][]byte, items []capture.Item, err error) {
	size := 0
	for _, r := range c.records {
		if size > maxFlush {
			return nil, nil, items, nil
		}
		items, size = append(items, r), size+len(r.Envelope)
	}
	for k, v := range c.known.dirty {
		if size > maxFlush || len(keys) > 1000 {
			break
		}
		var b []byte
		if v != nil {
			if b, err = json.Marshal(v); err != nil {
				return nil, nil, nil, fmt.Errorf("encode capture state: %w", err)
			}
		}
		keys, values, size = append(keys, k), append(values, b), size+len(k)+len(b)
	}
	return keys, values, items, nil
}

// server names the tracking server itself, as the subject of gaps that belong to no run.
func (c *Capture) server() lineage.Resource {
	return lineage.NewResource("", c.cfg.Builder, ServerDigest(c.cfg.Builder))
}

// ServerDigest names a tracking server: the SHA-256 of "lineal.mlflow.server.v1", a zero byte and its name.
func ServerDigest(builder string) lineage.Digest {
	return lineage.DigestOf([]byte("lineal.mlflow.server.v1\x00" + builder))
}

// record signs a statement; it goes to the spool with the next flush.
func (c *Capture) record(st lineage.Statement, err error) (string, error) {
	if err != nil {
		return "", err
	}
	item, err := c.cfg.Spool.Sign(st)
	if err != nil {
		return "", err
	}
	c.records = append(c.records, item)
	return item.ID, nil
}

// gap records a gap; once, if it has a name. It reports whether it is recorded or was before.
func (c *Capture) gap(kind, detail string, subject lineage.Resource, from, to time.Time, name string) bool {
	if name != "" {
		fresh, err := c.known.once(kind + "\x00" + name)
		if err != nil || !fresh {
			return err == nil
		}
	}
	g := &lineage.Gap{System: System, Gap: kind, Detail: c.cfg.Redactor.Clean("", detail, lineage.MaxName)}
	if !from.IsZero() {
		from, to := from.UTC(), to.UTC()
		g.From, g.To = &from, &to
	}
	st, err := lineage.NewStatement(g, subject.Graded(lineage.Observed))
	if _, err = c.record(st, err); err != nil {
		c.log.Error("a gap was not recorded", "gap", kind, "detail", detail, "err", err)
		return false
	}
	c.log.Warn("gap", "gap", kind, "detail", g.Detail, "subject", subject.Name)
	return true
}
