package lineage

import (
	"errors"
	"fmt"
	"reflect"
	"sync"
	"testing"
)

// snapshot is a state that may be asked by several at once, and sees to it that it is told so.
type snapshot struct {
	*Memory
	mu    sync.Mutex // guards asked
	asked map[string]int
	fails string // the key that cannot be read
}

func (s *snapshot) Shared() {}

func (s *snapshot) Get(key []byte) ([]byte, bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.asked[string(key)]++; string(key) == s.fails {
		return nil, false, errDisk
	}
	return s.Memory.Get(key)
}

var errDisk = errors.New("the disk fails")

// wide is a model that is trained on many data sets in two generations, each data set by a run of its own.
func wide(t *testing.T) (*Memory, Digest) {
	t.Helper()
	s, key := NewMemory(), signer(t, nil)
	var entries []Entry
	record := func(st Statement, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		envelope, err := key.Sign(st)
		if err != nil {
			t.Fatal(err)
		}
		entries = append(entries, Entry{Leaf: uint64(len(entries)), Time: uint64(1000 + len(entries)), Envelope: envelope})
	}
	thing := func(kind Kind, name string) Resource { return NewResource(kind, name, DigestOf([]byte(name))) }
	last := Run{Builder: "https://b.example", Invocation: "last"}
	for i := range 60 {
		part := thing(KindDataset, fmt.Sprint("part ", i))
		run := Run{Builder: "https://b.example", Invocation: fmt.Sprint(i), Inputs: []Resource{thing(KindDataset, fmt.Sprint("raw ", i)), thing(KindDataset, "shared")}}
		record(run.Statement(part))
		last.Inputs = append(last.Inputs, part)
	}
	m := thing(KindModel, "wide")
	record(last.Statement(m))
	if err := (&Index{}).Apply(s, entries); err != nil {
		t.Fatal(err)
	}
	return s, m.SHA256()
}

// Reading ahead changes nothing but when things are read: the same closures, within the same bounds, and nothing is read twice.
func TestReadAheadChangesNothing(t *testing.T) {
	memory, d := wide(t)
	for _, b := range []Bounds{{}, {Depth: 2}, {Depth: 3, Nodes: 70}, {Edges: 100}, {Trusted: true}, {Derives: true}} {
		for _, graph := range []func(State) *Graph{
			func(s State) *Graph { return NewGraph(s, Latest) },
			func(s State) *Graph { return NewGraph(s, 40) },
			func(s State) *Graph { return NewGraphAt(s, 1060) },
		} {
			s := &snapshot{Memory: memory, asked: map[string]int{}}
			got, err := graph(s).Ancestors(t.Context(), d, b)
			want, plainErr := graph(memory).Ancestors(t.Context(), d, b)
			if fmt.Sprint(err) != fmt.Sprint(plainErr) || !reflect.DeepEqual(got, want) {
				t.Errorf("%+v: %v, want %v; or other nodes", b, err, plainErr)
			}
			for k, n := range s.asked {
				if n > 1 {
					t.Errorf("%+v: %q was read %d times", b, k, n)
				}
			}
		}
	}
}

// What cannot be read fails the walk as it does without reading ahead.
func TestReadAheadFails(t *testing.T) {
	memory, d := wide(t)
	s := &snapshot{Memory: memory, asked: map[string]int{}, fails: string(digestKey(tableHeader, DigestOf([]byte("raw 30")).Bytes()))}
	if _, err := NewGraph(s, Latest).Ancestors(t.Context(), d, Bounds{}); !errors.Is(err, errDisk) {
		t.Errorf("got %v, want %v", err, errDisk)
	}
	s = &snapshot{Memory: memory, asked: map[string]int{}, fails: s.fails}
	if _, err := NewGraph(s, Latest).Ancestors(t.Context(), d, Bounds{Depth: 2}); err != nil {
		t.Errorf("what is beyond the depth was needed: %v", err)
	}
}

// Things that were read ahead are the same as those read one by one; what cannot be read is told when it is asked for.
func TestNodesAheadChangeNothing(t *testing.T) {
	memory, d := wide(t)
	nobody := func(Digest) bool { return false }
	broken := string(digestKey(tableHeader, DigestOf([]byte("part 30")).Bytes()))
	for _, at := range []Size{Latest, 40, 0} {
		for _, fails := range []string{"", broken} {
			s := &snapshot{Memory: memory, asked: map[string]int{}}
			ahead, plain := NewGraph(s, at), NewGraph(memory, at)
			level, read := []Digest{d}, 0
			for len(level) > 0 {
				s.fails = fails
				ahead.NodesAhead(level, nobody)
				read += len(ahead.ahead)
				s.fails = ""
				var next []Digest
				for _, x := range level {
					got, gotErr := ahead.Parents(x)
					want, wantErr := plain.Parents(x)
					if !reflect.DeepEqual(got, want) || fmt.Sprint(gotErr) != fmt.Sprint(wantErr) {
						t.Fatalf("at %d, %s has %d parents (%v), want %d (%v)", at, x.Short(), len(got), gotErr, len(want), wantErr)
					}
					for _, e := range want {
						n, nErr := ahead.Node(e.To)
						m, mErr := plain.Node(e.To)
						if !reflect.DeepEqual(n, m) || fmt.Sprint(nErr) != fmt.Sprint(mErr) {
							t.Fatalf("at %d, %s is %+v (%v), want %+v (%v)", at, e.To.Short(), n, nErr, m, mErr)
						}
						next = append(next, e.To)
					}
				}
				level = next
			}
			if fails == "" && at == Latest && read < 120 {
				t.Errorf("%d things were read ahead, want the data sets and their runs", read)
			}
		}
	}
}
