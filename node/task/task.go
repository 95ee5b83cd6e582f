// Package task is the unit of a node's work, one request, and the book that remembers how far each one is.
//
// A task moves forward only:
//
//	accepted ─► executed ─► certified ─► done
//	    └───────────┴───────────┴─────► expired
//
// It is certified once it has both a certificate and this node's own output, in whichever order they come; the certificate alone is
// kept beside the task, and even before it. A node whose own result is not the certified one has nothing to deliver.
//
// Each step is one durable update, so a node that is killed at any moment finds in the book what it had promised: accepted tasks are
// executed again (the result is the same, bit for bit), executed ones are signed again (the guard lets the same body pass),
// certified ones are relayed again (a second delivery is harmless).
//
// The book also says which artifacts open tasks need (Needs), so that nothing takes them away.
package task

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/inference/observe"
	"github.com/lineal-network/lineal/node/store"
)

// Source says how a request reached this node.
type Source string

// The sources.
const (
	FromChain  Source = "chain"  // an event of the hub on the origin chain
	FromAPI    Source = "api"    // this node's HTTP API
	FromGossip Source = "gossip" // another operator's API, by gossip
)

// Task is a request with what is needed to work on it. It is immutable.
type Task struct {
	ID        common.Hash   `json:"id"`
	Request   claim.Request `json:"request"`
	InputSalt common.Hash   `json:"inputSalt"`
	Input     []byte        `json:"-"`                 // canonical tensors; nil while only Pointer is known
	Pointer   string        `json:"pointer,omitempty"` // where the input is when it is not inline
	Signature []byte        `json:"signature,omitempty"`
	Source    Source        `json:"source"`
	Batch     bool          `json:"batch,omitempty"` // the answer goes into the ledger with others instead of being certified by itself
	Block     BlockRef      `json:"block"`           // intake evidence; never signed
}

// PointerScheme starts a pointer to an artifact of the network: its content is the salt (32 bytes) and then the input.
const PointerScheme = "artifact:"

// Pointed is the artifact that a pointer leads to; false if it is none, and no other kind is followed.
func Pointed(pointer string) (common.Hash, bool) {
	digits, ok := strings.CutPrefix(pointer, PointerScheme)
	if b, err := hex.DecodeString(digits); ok && err == nil && len(b) == common.HashLength {
		return common.Hash(b), true
	}
	return common.Hash{}, false
}

// artifacts are what the task cannot be worked on without: its model, and the input that is not inline.
func (t *Task) artifacts() []common.Hash {
	list := []common.Hash{t.Request.Model}
	if d, ok := Pointed(t.Pointer); ok {
		list = append(list, d)
	}
	return list
}

// BlockRef names the block in which a chain's request was seen.
type BlockRef struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// Phase is how far a task is.
type Phase string

// The phases.
const (
	PhaseAccepted  Phase = "accepted"
	PhaseExecuted  Phase = "executed"
	PhaseCertified Phase = "certified"
	PhaseDone      Phase = "done"    // handed to the outbox of every destination
	PhaseExpired   Phase = "expired" // the deadline passed without a certificate; the requester can take the fee back
)

// Open reports whether a node still has work to do for a task in this phase.
func (p Phase) Open() bool { return p == PhaseAccepted || p == PhaseExecuted || p == PhaseCertified }

// Record is a task and its state.
type Record struct {
	Task        Task             `json:"task"`
	Phase       Phase            `json:"phase"`
	Accepted    time.Time        `json:"accepted"`
	Body        *claim.Inference `json:"body,omitempty"` // own result
	InputSalt   common.Hash      `json:"inputSalt"`      // as used: the task\'s, or the one that came with the data
	Cost        uint64           `json:"cost,omitempty"` // metered cost of own execution
	Bins        []observe.Bin    `json:"bins,omitempty"` // that the own answer falls into
	Took        time.Duration    `json:"took,omitempty"` // own sandboxed run
	Certified   common.Hash      `json:"certified"`      // hash of the certified body; zero without a certificate, which Certificate returns
	CertifiedAt time.Time        `json:"certifiedAt,omitzero"`
	Note        string           `json:"note,omitempty"` // why this node abstained or the task expired, for people
}

// IsCertified reports whether the request has a certificate, of whatever result.
func (r *Record) IsCertified() bool { return r.Certified != common.Hash{} }

// advance moves an open task to the phase that it has earned.
func (r *Record) advance() {
	switch {
	case !r.Phase.Open() || r.Body == nil:
	case !r.IsCertified():
		r.Phase = PhaseExecuted
	case r.Certified == r.Body.Hash():
		r.Phase = PhaseCertified
	}
}

// ErrUnknown says that the book has no such task.
var ErrUnknown = errors.New("unknown request")

// Book keeps tasks in the store. It is safe for concurrent use.
type Book struct {
	db *store.Store

	mu    sync.Mutex                    // guards what follows
	held  map[common.Hash][]common.Hash // artifacts of open tasks, by task
	needs map[common.Hash]int           // by how many open tasks an artifact is needed
}

// NewBook opens the book over a store.
func NewBook(db *store.Store) (*Book, error) {
	b := &Book{db: db, held: map[common.Hash][]common.Hash{}, needs: map[common.Hash]int{}}
	err := b.Unfinished(func(r *Record) error {
		b.hold(&r.Task)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the open tasks: %w", err)
	}
	return b, nil
}

// Needs reports whether an open task needs an artifact: from before its acceptance is durable until its end is.
func (b *Book) Needs(artifact common.Hash) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.needs[artifact] > 0
}

func (b *Book) hold(t *Task) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.held[t.ID] != nil {
		return
	}
	b.held[t.ID] = t.artifacts()
	for _, d := range b.held[t.ID] {
		b.needs[d]++
	}
}

func (b *Book) release(ids ...common.Hash) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, id := range ids {
		for _, d := range b.held[id] {
			if b.needs[d]--; b.needs[d] == 0 {
				delete(b.needs, d)
			}
		}
		delete(b.held, id)
	}
}

// settle releases what is held for a task that is not open, after an acceptance that changed nothing. Whoever ends a task releases after the end
// is durable, so one that is open here is released later.
func (b *Book) settle(id common.Hash) {
	if r, err := b.Get(id); errors.Is(err, ErrUnknown) || err == nil && !r.Phase.Open() {
		b.release(id)
	}
}

func certificateKey(id common.Hash) []byte { return store.Key(store.TableCertificate, id[:]) }

// openKey marks unfinished tasks, so that finding them does not read all that were ever finished.
func openKey(id common.Hash) []byte   { return store.Key(store.TableOpen, id[:]) }
func taskKey(id common.Hash) []byte   { return store.Key(store.TableTask, id[:]) }
func inputKey(id common.Hash) []byte  { return store.Key(store.TableInput, id[:], []byte("i")) }
func outputKey(id common.Hash) []byte { return store.Key(store.TableInput, id[:], []byte("o")) }

// Accept writes a new task down. It reports false, and changes nothing, when the task is known already.
func (b *Book) Accept(ctx context.Context, t Task, now time.Time) (fresh bool, err error) {
	b.hold(&t)
	defer func() {
		if err != nil || !fresh {
			b.settle(t.ID)
		}
	}()
	err = b.db.Update(ctx, func(tx *store.Tx) error {
		fresh = false
		if known, err := tx.Has(taskKey(t.ID)); known || err != nil {
			return err
		}
		fresh = true
		if t.Input != nil {
			if err := tx.Set(inputKey(t.ID), t.Input); err != nil {
				return err
			}
		}
		c, err := getCertificate(tx, t.ID)
		if err != nil {
			return err
		}
		r := &Record{Task: t, Phase: PhaseAccepted, Accepted: now.UTC()}
		if c != nil {
			r.Certified, r.CertifiedAt = c.Body.Hash(), r.Accepted
		}
		return putRecord(tx, r)
	})
	if err != nil {
		return false, fmt.Errorf("accept task %s: %w", t.ID, err)
	}
	return fresh, nil
}

// Result is what this node found.
type Result struct {
	Body   claim.Inference
	Output []byte
	Salt   common.Hash // of the input
	Cost   uint64
	Bins   []observe.Bin
	Took   time.Duration
}

// Execute records this node's own result.
func (b *Book) Execute(ctx context.Context, id common.Hash, res Result) (r *Record, err error) {
	err = b.change(ctx, id, "record result", func(tx *store.Tx, rec *Record) error {
		rec.Body, rec.InputSalt, rec.Cost, rec.Bins, rec.Took = &res.Body, res.Salt, res.Cost, res.Bins, res.Took
		rec.advance()
		r = rec
		return tx.Set(outputKey(id), res.Output)
	})
	return r, err
}

// Certify records a certificate, also of a task that has not been seen yet. It returns the task's record, or nil, and
// whether the certificate is the first.
func (b *Book) Certify(ctx context.Context, c *quorum.Certified, now time.Time) (r *Record, fresh bool, err error) {
	id := c.Body.RequestID
	err = b.db.Update(ctx, func(tx *store.Tx) error {
		r, fresh = nil, false
		_, err := tx.Get(certificateKey(id))
		if err == nil {
			r, err = getRecord(tx, id)
			return ignoreUnknown(err)
		}
		if !errors.Is(err, store.ErrNotFound) {
			return err
		}
		fresh = true
		v, err := json.Marshal(c)
		if err != nil {
			return err
		}
		if err := tx.Set(certificateKey(id), v); err != nil {
			return err
		}
		rec, err := getRecord(tx, id)
		if err != nil {
			return ignoreUnknown(err)
		}
		r = rec
		r.Certified, r.CertifiedAt = c.Body.Hash(), now.UTC()
		r.advance()
		return putRecord(tx, r)
	})
	if err != nil {
		return nil, false, fmt.Errorf("record certificate of %s: %w", id, err)
	}
	return r, fresh, nil
}

func ignoreUnknown(err error) error {
	if errors.Is(err, ErrUnknown) {
		return nil
	}
	return err
}

// Certificate returns a request's certificate, or nil.
func (b *Book) Certificate(id common.Hash) (c *quorum.Certified, err error) {
	err = b.db.View(func(rd store.Reader) error {
		c, err = getCertificate(rd, id)
		return err
	})
	return c, err
}

func getCertificate(rd store.Reader, id common.Hash) (*quorum.Certified, error) {
	v, err := optional(rd, certificateKey(id))
	if v == nil || err != nil {
		return nil, err
	}
	var c quorum.Certified
	if err := json.Unmarshal(v, &c); err != nil {
		return nil, fmt.Errorf("stored certificate %s: %w", id, err)
	}
	return &c, nil
}

// Finish ends a task as done or expired, with a reason for people.
func (b *Book) Finish(ctx context.Context, id common.Hash, p Phase, note string) error {
	err := b.change(ctx, id, "finish task", func(_ *store.Tx, r *Record) error {
		if r.Phase.Open() {
			r.Phase = p
		}
		if note != "" {
			r.Note = note
		}
		return nil
	})
	if err == nil && !p.Open() {
		b.release(id)
	}
	return err
}

// Receipted takes answers that are in the ledger. over are the requests that were asked for in a batch, had no end yet, and have one now: their
// answer is decided. Those of them whose own result it is are done.
func (b *Book) Receipted(ctx context.Context, answers []claim.Inference) (over, done []common.Hash, err error) {
	err = b.db.Update(ctx, func(tx *store.Tx) error {
		over, done = nil, nil
		for i := range answers {
			id := answers[i].RequestID
			r, err := getRecord(tx, id)
			if errors.Is(err, ErrUnknown) {
				continue
			}
			if err != nil {
				return err
			}
			if !r.Task.Batch || r.IsCertified() || !r.Phase.Open() {
				continue
			}
			over = append(over, id)
			if r.Body == nil || *r.Body != answers[i] {
				continue
			}
			done = append(done, id)
			r.Phase = PhaseDone
			if err := putRecord(tx, r); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, nil, fmt.Errorf("record %d receipts: %w", len(answers), err)
	}
	b.release(done...)
	return over, done, nil
}

// Note records why this node cannot work on a task now.
func (b *Book) Note(ctx context.Context, id common.Hash, note string) error {
	return b.change(ctx, id, "note on task", func(_ *store.Tx, r *Record) error {
		r.Note = note
		return nil
	})
}

func (b *Book) change(ctx context.Context, id common.Hash, what string, fn func(*store.Tx, *Record) error) error {
	err := b.db.Update(ctx, func(tx *store.Tx) error {
		r, err := getRecord(tx, id)
		if err != nil {
			return err
		}
		if err := fn(tx, r); err != nil {
			return err
		}
		return putRecord(tx, r)
	})
	if err != nil {
		return fmt.Errorf("%s %s: %w", what, id, err)
	}
	return nil
}

func getRecord(rd store.Reader, id common.Hash) (*Record, error) {
	v, err := rd.Get(taskKey(id))
	if errors.Is(err, store.ErrNotFound) {
		return nil, ErrUnknown
	}
	if err != nil {
		return nil, err
	}
	r, err := decodeRecord(v)
	if err != nil {
		return nil, fmt.Errorf("stored task %s: %w", id, err)
	}
	return r, nil
}

func putRecord(tx *store.Tx, r *Record) error {
	v, err := encodeRecord(r)
	if err != nil {
		return fmt.Errorf("encode task %s: %w", r.Task.ID, err)
	}
	if r.Phase.Open() {
		err = tx.Set(openKey(r.Task.ID), nil)
	} else {
		err = tx.Delete(openKey(r.Task.ID))
	}
	if err != nil {
		return err
	}
	return tx.Set(taskKey(r.Task.ID), v)
}

// Known reports whether the book has a task, for much less than reading it costs.
func (b *Book) Known(id common.Hash) (known bool, err error) {
	err = b.db.View(func(rd store.Reader) error {
		known, err = rd.Has(taskKey(id))
		return err
	})
	return known, err
}

// Get returns a task's record, its input included where it is known.
func (b *Book) Get(id common.Hash) (r *Record, err error) {
	err = b.db.View(func(rd store.Reader) error {
		if r, err = getRecord(rd, id); err != nil {
			return err
		}
		r.Task.Input, err = optional(rd, inputKey(id))
		return err
	})
	return r, err
}

// Output returns the output that this node computed, or nil.
func (b *Book) Output(id common.Hash) (out []byte, err error) {
	err = b.db.View(func(rd store.Reader) error {
		out, err = optional(rd, outputKey(id))
		return err
	})
	return out, err
}

func optional(rd store.Reader, key []byte) ([]byte, error) {
	v, err := rd.Get(key)
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	return v, err
}

// Unfinished calls fn with every task that still needs work, for the start of a node.
func (b *Book) Unfinished(fn func(*Record) error) error {
	var ids []common.Hash
	err := b.db.View(func(rd store.Reader) error {
		return rd.Scan([]byte{byte(store.TableOpen)}, func(key, _ []byte) error {
			ids = append(ids, common.BytesToHash(key[1:]))
			return nil
		})
	})
	if err != nil {
		return err
	}
	for _, id := range ids {
		r, err := b.Get(id)
		if err != nil {
			return err
		}
		if err := fn(r); err != nil {
			return err
		}
	}
	return nil
}
