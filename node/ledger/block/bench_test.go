package block

import (
	"testing"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/store"
)

// benchBlock is a block of n receipts, announced by four operators in orders of their own.
func benchBlock(b *testing.B, n int, bins ...leaf.Bin) (*world, []*Item) {
	w := newWorld(b, 4)
	list := answers(0, n, withBins(bins...))
	var items []*Item
	for op := range 4 {
		own := make([]*Answer, n)
		for i := range own {
			a := *list[(i*[]int{1, 3, 7, 9}[op]+op)%n]
			own[i] = &a
		}
		for ; len(own) > 0; own = own[min(len(own), 250):] {
			items = append(items, w.announced(op, own[:min(len(own), 250)]...))
		}
	}
	return w, items
}

func BenchmarkExecute(b *testing.B) {
	for _, bins := range [][]leaf.Bin{nil, {{Series: 0, Bin: 3}, {Series: 1, Bin: 17}}} {
		b.Run(map[bool]string{true: "observed", false: "plain"}[bins != nil], func(b *testing.B) {
			w, items := benchBlock(b, 500, bins...)
			header, data := w.build(items...)
			b.Run("cold", func(b *testing.B) {
				for b.Loop() {
					if _, err := newExecutor(Config{Network: testNetwork}).Execute(w.state, header, data); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(len(data))/500, "B/receipt")
			})
			x := newExecutor(Config{Network: testNetwork})
			b.Run("admitted", func(b *testing.B) {
				for b.Loop() {
					if _, err := x.Execute(w.state, header, data); err != nil {
						b.Fatal(err)
					}
				}
			})
			b.Run("build", func(b *testing.B) {
				for b.Loop() {
					w.app.Finalize(w.header.Hash())
					w.build(items...)
				}
			})
			b.Run("admit", func(b *testing.B) {
				for b.Loop() {
					if err := w.app.Admit(w.state, items[0], w.now); err != nil {
						b.Fatal(err)
					}
				}
			})
		})
	}
}

func BenchmarkDecode(b *testing.B) {
	w, items := benchBlock(b, 500)
	_, data := w.build(items...)
	for b.Loop() {
		if _, err := Decode(1, data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSum(b *testing.B) {
	var s state.Sum
	k, v := make([]byte, 40), make([]byte, 80)
	for b.Loop() {
		s.Add(k, v)
	}
}

func BenchmarkDerive(b *testing.B) {
	a := answer(1)
	for b.Loop() {
		if err := a.Check(); err != nil {
			b.Fatal(err)
		}
		derive(a)
	}
}

// stored is a final state in a node's store.
type stored struct{ s *store.Store }

func (s stored) View(fn func(state.Reader) error) error {
	return s.s.View(func(r store.Reader) error { return fn(state.Stored(r)) })
}

// BenchmarkStored judges a block of 500 receipts over a store that has 100,000.
func BenchmarkStored(b *testing.B) {
	w, items := benchBlock(b, 500)
	s, err := store.Open(store.Config{Dir: b.TempDir(), Free: func(string) (uint64, error) { return 1 << 40, nil }})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	var diff []state.Change
	for k, v := range w.state {
		diff = append(diff, state.Change{Key: []byte(k), Value: v})
	}
	for n := range 100_000 {
		h := claim.Keccak256(num(uint64(n)))
		diff = append(diff, state.Change{Key: key('R', h[:], []byte{1, 0, 0, 0, 0}), Value: make([]byte, 40)})
		if len(diff) == 10_000 || n == 99_999 {
			if err := s.Update(b.Context(), func(tx *store.Tx) error { return state.Store(tx, diff) }); err != nil {
				b.Fatal(err)
			}
			diff = nil
		}
	}
	header, data := w.build(items...)
	x := newExecutor(Config{Network: testNetwork})
	for b.Loop() {
		err := stored{s}.View(func(r state.Reader) error {
			_, err := x.Execute(r, header, data)
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}
