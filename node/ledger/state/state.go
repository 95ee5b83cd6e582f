// Package state is the ledger's state: an ordered map of keys to values that only the execution of blocks changes.
//
//	store (state after the last final block) ◄─ overlay of a notarized block ◄─ overlay of its child ◄─ Tx of a block in execution
//
// A [Reader] reads any of these. A [Tx] collects the changes of one block over a reader; its [Tx.Diff] is what the block did. Reading is
// always through the whole chain, so a block's execution sees exactly its ancestors' changes and its own.
//
// Modules share the map by a first byte of their own: 'b' blocks, 'l' lineage, 'p' policy, 's' series.
//
// The state has a commitment that costs O(changes) to carry along: see [Sum].
package state

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sort"
)

// First bytes of keys: who owns them.
const (
	PrefixBlock   byte = 'b'
	PrefixLineage byte = 'l'
	PrefixPolicy  byte = 'p'
	PrefixSeries  byte = 's'
)

// Bounds of an entry: the store's.
const (
	MaxKey   = 1 << 10
	MaxValue = 256 << 10
)

// ErrEntry says that a key or a value is not allowed.
var ErrEntry = errors.New("state entry out of bounds")

// Reader reads a state. What it returns must not be changed.
type Reader interface {
	Get(key []byte) (value []byte, ok bool, err error)
	// Scan calls fn with all entries whose key begins with prefix, in order of keys, until fn returns an error, which it hands through.
	Scan(prefix []byte, fn func(key, value []byte) error) error
}

// Change is a new value for a key, or its end when Value is nil. Before is what stood there, nil when nothing did.
type Change struct {
	Key, Value, Before []byte
}

// entry is what a Tx knows of a key.
type entry struct {
	before  []byte // nil: absent
	value   []byte // nil: absent
	written bool
}

// Tx is a block's changes over its parent's state. It is not safe for concurrent use. Slices given to it must not be changed afterwards.
type Tx struct {
	parent Reader
	known  map[string]*entry
	keys   []string // written ones, sorted when clean
	clean  bool
	failed error // of reading the parent
}

// NewTx begins a block's changes.
func NewTx(parent Reader) *Tx { return &Tx{parent: parent, known: map[string]*entry{}, clean: true} }

func (t *Tx) load(key []byte) (*entry, error) {
	if e := t.known[string(key)]; e != nil {
		return e, nil
	}
	v, ok, err := t.parent.Get(key)
	if err != nil {
		t.fail(err)
		return nil, err
	}
	e := &entry{}
	if ok {
		if v == nil {
			v = []byte{}
		}
		e.before, e.value = v, v
	}
	t.known[string(key)] = e
	return e, nil
}

// Get implements [Reader].
func (t *Tx) Get(key []byte) ([]byte, bool, error) {
	e, err := t.load(key)
	if err != nil {
		return nil, false, err
	}
	return e.value, e.value != nil, nil
}

// Set stores a value.
func (t *Tx) Set(key, value []byte) error {
	if len(key) < 2 || len(key) > MaxKey || len(value) > MaxValue {
		return fmt.Errorf("%w: key of %d bytes, value of %d", ErrEntry, len(key), len(value))
	}
	if value == nil {
		value = []byte{}
	}
	return t.write(key, value)
}

// Delete removes a key, present or not.
func (t *Tx) Delete(key []byte) error { return t.write(key, nil) }

func (t *Tx) write(key, value []byte) error {
	e, err := t.load(key)
	if err != nil {
		return err
	}
	if e.value = value; !e.written {
		e.written = true
		t.keys, t.clean = append(t.keys, string(key)), false
	}
	return nil
}

func (t *Tx) sorted() []string {
	if !t.clean {
		slices.Sort(t.keys)
		t.clean = true
	}
	return t.keys
}

// Scan implements [Reader]; it sees the changes so far. fn must not write to the Tx.
func (t *Tx) Scan(prefix []byte, fn func(key, value []byte) error) error {
	keys := within(t.sorted(), prefix)
	var theirs error
	err := merged(t.parent, prefix, len(keys), func(i int) (string, []byte) { return keys[i], t.known[keys[i]].value },
		func(key, value []byte) error {
			theirs = fn(key, value)
			return theirs
		})
	if err != nil && theirs == nil {
		t.fail(err)
	}
	return err
}

func (t *Tx) fail(err error) {
	if t.failed == nil {
		t.failed = err
	}
}

// Err is the first error of the parent's, if there was one: whatever was concluded from the Tx since then may be wrong.
func (t *Tx) Err() error { return t.failed }

// Diff returns what changed, in order of keys. Entries that ended as they began are left out.
func (t *Tx) Diff() []Change {
	var out []Change
	for _, k := range t.sorted() {
		e := t.known[k]
		if (e.before == nil) == (e.value == nil) && bytes.Equal(e.before, e.value) {
			continue
		}
		out = append(out, Change{Key: []byte(k), Value: e.value, Before: e.before})
	}
	return out
}

// within is the stretch of sorted keys that begin with prefix.
func within(keys []string, prefix []byte) []string {
	from := sort.SearchStrings(keys, string(prefix))
	to := from + sort.Search(len(keys)-from, func(i int) bool { return !bytes.HasPrefix([]byte(keys[from+i]), prefix) })
	return keys[from:to]
}

// merged scans n own entries over a parent's.
func merged(parent Reader, prefix []byte, n int, at func(i int) (string, []byte), fn func(key, value []byte) error) error {
	i := 0
	own := func(until []byte, bounded bool) error { // own entries before a key
		for ; i < n; i++ {
			k, v := at(i)
			if bounded && k >= string(until) {
				return nil
			}
			if v != nil {
				if err := fn([]byte(k), v); err != nil {
					return err
				}
			}
		}
		return nil
	}
	err := parent.Scan(prefix, func(key, value []byte) error {
		if err := own(key, true); err != nil {
			return err
		}
		if i < n {
			if k, v := at(i); k == string(key) {
				if i++; v == nil {
					return nil
				}
				return fn(key, v)
			}
		}
		return fn(key, value)
	})
	if err != nil {
		return err
	}
	return own(nil, false)
}

// Overlay is a block's finished changes over a parent. It is immutable, and safe for concurrent use if the parent is.
type Overlay struct {
	parent Reader
	diff   []Change
	at     map[string]int
}

// NewOverlay lays a diff, which is in order of keys, over a parent.
func NewOverlay(parent Reader, diff []Change) *Overlay {
	o := &Overlay{parent: parent, diff: diff, at: make(map[string]int, len(diff))}
	for i, c := range diff {
		o.at[string(c.Key)] = i
	}
	return o
}

// Over is the same changes over another parent.
func (o *Overlay) Over(parent Reader) *Overlay {
	return &Overlay{parent: parent, diff: o.diff, at: o.at}
}

// Get implements [Reader].
func (o *Overlay) Get(key []byte) ([]byte, bool, error) {
	if i, ok := o.at[string(key)]; ok {
		return o.diff[i].Value, o.diff[i].Value != nil, nil
	}
	return o.parent.Get(key)
}

// Scan implements [Reader].
func (o *Overlay) Scan(prefix []byte, fn func(key, value []byte) error) error {
	from := sort.Search(len(o.diff), func(i int) bool { return bytes.Compare(o.diff[i].Key, prefix) >= 0 })
	to := from + sort.Search(len(o.diff)-from, func(i int) bool { return !bytes.HasPrefix(o.diff[from+i].Key, prefix) })
	own := o.diff[from:to]
	return merged(o.parent, prefix, len(own), func(i int) (string, []byte) { return string(own[i].Key), own[i].Value }, fn)
}
