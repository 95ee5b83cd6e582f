package kernel

import (
	"strings"
	"sync/atomic"
	"testing"
)

func TestPoolCoversEachIndexOnce(t *testing.T) {
	for _, threads := range []int{0, 1, 2, 5} {
		p := NewPool(threads)
		for _, n := range []int{0, 1, 7, 64, 1000} {
			for _, grain := range []int{0, 1, 3, 2000} {
				seen := make([]atomic.Int32, n)
				p.For(n, grain, func(lo, hi int) {
					if lo%max(grain, 1) != 0 || lo >= hi {
						t.Errorf("range [%d, %d) with grain %d", lo, hi, grain)
					}
					for i := lo; i < hi; i++ {
						seen[i].Add(1)
					}
				})
				for i := range seen {
					if c := seen[i].Load(); c != 1 {
						t.Fatalf("threads %d, n %d, grain %d: index %d ran %d times", threads, n, grain, i, c)
					}
				}
			}
		}
		p.Close()
		p.Close() // twice is harmless
	}
	var none *Pool
	ran := 0
	none.For(5, 1, func(lo, hi int) { ran += hi - lo })
	none.Close()
	if ran != 5 || none.Threads() != 1 {
		t.Errorf("a nil pool ran %d of 5 on %d threads", ran, none.Threads())
	}
}

func TestPoolNestedAndConcurrentLoops(t *testing.T) {
	p := NewPool(3)
	defer p.Close()
	var total atomic.Int64
	p.For(20, 1, func(lo, hi int) {
		for range hi - lo {
			p.For(50, 1, func(lo, hi int) { total.Add(int64(hi - lo)) })
		}
	})
	if total.Load() != 20*50 {
		t.Errorf("%d inner iterations, want %d", total.Load(), 20*50)
	}
}

func TestPoolPassesPanicsOn(t *testing.T) {
	p := NewPool(2)
	defer p.Close()
	caught := func() (v any) {
		defer func() { v = recover() }()
		p.For(100, 1, func(lo, _ int) {
			if lo >= 50 {
				panic("broken output")
			}
		})
		return nil
	}()
	if s, ok := caught.(string); !ok || !strings.Contains(s, "broken output") {
		t.Fatalf("caught %v", caught)
	}
	ran := atomic.Int64{}
	p.For(100, 1, func(lo, hi int) { ran.Add(int64(hi - lo)) })
	if ran.Load() != 100 {
		t.Errorf("after a panic the pool ran %d of 100", ran.Load())
	}
}
