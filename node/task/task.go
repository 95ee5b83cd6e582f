// Package task is the unit of a node's work, one request, and the book that remembers how far each one is.
//
// A task moves forward only:
//
//	accepted ─► executed ─► certified ─► done
//	    └───────────┴───────────┴─────► expired
//
// Each step is one durable update, so a node that is killed at any moment finds in the book what it had promised: accepted tasks are
// executed again (the result is the same, bit for bit), executed ones are signed again (the guard lets the same body pass),
// certified ones are relayed again (a second delivery is harmless).
package task

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
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
	Block     BlockRef      `json:"block"` // intake evidence; never signed
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
	Accepted  Phase = "accepted"
	Executed  Phase = "executed"
	Certified Phase = "certified"
	Done      Phase = "done"    // delivered to every destination, or there was none
	Expired   Phase = "expired" // the deadline passed without a certificate; the requester can take the fee back
)

// Open reports whether a node still has work to do for a task in this phase.
func (p Phase) Open() bool { return p == Accepted || p == Executed || p == Certified }

// Record is a task and its state.
type Record struct {
	Task        Task                `json:"task"`
	Phase       Phase               `json:"phase"`
	Accepted    time.Time           `json:"accepted"`
	Body        *claim.Inference    `json:"body,omitempty"` // own result; or the certified one when this node has none
	Cost        uint64              `json:"cost,omitempty"` // metered cost of own execution
	Certificate *quorum.Certificate `json:"certificate,omitempty"`
	Note        string              `json:"note,omitempty"` // why this node abstained or the task expired, for people
}

// ErrUnknown says that the book has no such task.
var ErrUnknown = errors.New("unknown request")

// Book keeps tasks in the store.
type Book struct{ db *store.Store }

// NewBook opens the book over a store.
func NewBook(db *store.Store) *Book { return &Book{db} }

func taskKey(id common.Hash) []byte   { return store.Key(store.TableTask, id[:]) }
func inputKey(id common.Hash) []byte  { return store.Key(store.TableInput, id[:], []byte("i")) }
func outputKey(id common.Hash) []byte { return store.Key(store.TableInput, id[:], []byte("o")) }

// Accept writes a new task down. It reports false, and changes nothing, when the task is known already.
func (b *Book) Accept(ctx context.Context, t Task, now time.Time) (fresh bool, err error) {
	err = b.db.Update(ctx, func(tx *store.Tx) error {
		fresh = false
		if _, err := tx.Get(taskKey(t.ID)); !errors.Is(err, store.ErrNotFound) {
			return err
		}
		fresh = true
		if t.Input != nil {
			if err := tx.Set(inputKey(t.ID), t.Input); err != nil {
				return err
			}
		}
		return putRecord(tx, &Record{Task: t, Phase: Accepted, Accepted: now.UTC()})
	})
	if err != nil {
		return false, fmt.Errorf("accept task %s: %w", t.ID, err)
	}
	return fresh, nil
}

// Execute records this node's own result.
func (b *Book) Execute(ctx context.Context, id common.Hash, body claim.Inference, output []byte, cost uint64) error {
	return b.change(ctx, id, "record result", func(tx *store.Tx, r *Record) error {
		if r.Phase == Accepted {
			r.Phase = Executed
		}
		r.Body, r.Cost = &body, cost
		return tx.Set(outputKey(id), output)
	})
}

// Certify records the certificate. It reports false when the task had one already, or has ended.
func (b *Book) Certify(ctx context.Context, id common.Hash, body claim.Inference, cert *quorum.Certificate) (fresh bool, err error) {
	err = b.change(ctx, id, "record certificate", func(_ *store.Tx, r *Record) error {
		fresh = false
		if r.Phase != Accepted && r.Phase != Executed {
			return nil
		}
		fresh = true
		r.Phase, r.Certificate, r.Body = Certified, cert, &body
		return nil
	})
	return fresh, err
}

// Finish ends a task as done or expired, with a reason for people.
func (b *Book) Finish(ctx context.Context, id common.Hash, p Phase, note string) error {
	return b.change(ctx, id, "finish task", func(_ *store.Tx, r *Record) error {
		if r.Phase.Open() {
			r.Phase = p
		}
		if note != "" {
			r.Note = note
		}
		return nil
	})
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
	var r Record
	if err := json.Unmarshal(v, &r); err != nil {
		return nil, fmt.Errorf("stored task %s: %w", id, err)
	}
	return &r, nil
}

func putRecord(tx *store.Tx, r *Record) error {
	v, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return tx.Set(taskKey(r.Task.ID), v)
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
		return rd.Scan([]byte{byte(store.TableTask)}, func(key, value []byte) error {
			var r Record
			if err := json.Unmarshal(value, &r); err != nil {
				return fmt.Errorf("stored task %x: %w", key[1:], err)
			}
			if r.Phase.Open() {
				ids = append(ids, r.Task.ID)
			}
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
