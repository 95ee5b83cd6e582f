package kernel

import (
	"errors"
	"math"
	"testing"
)

func TestArgBest(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		x                            []float64
		stride                       int
		first, last, minimum, lowest int // ArgMax first and last, ArgMin first and last
	}{
		{nil, 1, -1, -1, -1, -1},
		{[]float64{3}, 1, 0, 0, 0, 0},
		{[]float64{1, 5, 2, 5, 1}, 1, 1, 3, 0, 4},
		{[]float64{1, nan, 9, nan, 0}, 1, 1, 3, 1, 3},
		{[]float64{nan, 2}, 1, 0, 0, 0, 0},
		{[]float64{4, 100, 7, 100, 7, 100, 4}, 2, 1, 2, 0, 3},
		{[]float64{math.Inf(-1), math.Inf(-1)}, 1, 0, 1, 0, 1},
	} {
		got := [4]int{ArgMax(c.x, c.stride, false), ArgMax(c.x, c.stride, true), ArgMin(c.x, c.stride, false), ArgMin(c.x, c.stride, true)}
		if want := [4]int{c.first, c.last, c.minimum, c.lowest}; got != want {
			t.Errorf("%v by %d: %v, want %v", c.x, c.stride, got, want)
		}
	}
}

// TestReduce64 checks every reduction on numbers for which any order gives the same sum.
func TestReduce64(t *testing.T) {
	x := []float64{1, 2, 4, 8, 16, 32, -1, 0.5, 3, 1, 2, 5} // 2×3×2
	dst := make([]float64, 4)
	for op, want := range map[ReduceOp][]float64{
		RedSum: {1 + 4 + 16, 2 + 8 + 32, -1 + 3 + 2, 0.5 + 1 + 5}, RedMean: {7, 14, 4.0 / 3, 6.5 / 3}, RedSumSquare: {273, 1092, 14, 26.25},
		RedL1: {21, 42, 6, 6.5}, RedL2: {math.Sqrt(273), math.Sqrt(1092), math.Sqrt(14), math.Sqrt(26.25)}, RedProd: {64, 512, -6, 2.5},
		RedMax: {16, 32, 3, 5}, RedMin: {1, 2, -1, 0.5}, RedLogSum: {Log64(21), Log64(42), Log64(4), Log64(6.5)},
	} {
		if err := Reduce64(op, dst, x, 2, 3, 2); err != nil {
			t.Fatal(err)
		}
		for i := range want {
			if dst[i] != want[i] {
				t.Errorf("reduction %d: output %d is %v, want %v", op, i, dst[i], want[i])
			}
		}
	}
	if err := Reduce64(RedLogSumExp, dst[:1], []float64{1000, 1000}, 1, 2, 1); err != nil || math.Abs(dst[0]-1000-math.Ln2) > 1e-12 {
		t.Errorf("log sum exp of twice 1000 is %v (%v)", dst[0], err)
	}
	if Reduce64(RedSum, dst, x, 2, 3, 1) == nil || Reduce64(numReduce, dst, x, 2, 3, 2) == nil {
		t.Error("a wrong shape or an unknown reduction is accepted")
	}
	if Sum([]float32{1, 2, 3}) != 6 {
		t.Error("Sum is wrong")
	}
}

// TestLanes fixes the order of a sum: with these terms every other one rounds differently.
func TestLanes(t *testing.T) {
	x := make([]float32, 40)
	for i := range x {
		x[i] = 1 / float32(3*i+1)
	}
	var p [16]float32
	for i, v := range x {
		p[i%16] += v
	}
	want := (((p[0] + p[8]) + (p[4] + p[12])) + ((p[2] + p[10]) + (p[6] + p[14]))) +
		(((p[1] + p[9]) + (p[5] + p[13])) + ((p[3] + p[11]) + (p[7] + p[15])))
	plain := float32(0)
	for _, v := range x {
		plain += v
	}
	if plain == want {
		t.Fatal("the terms do not show the order")
	}
	for _, l := range Available() {
		old := Current()
		err := Use(l)
		got := Sum(x)
		if err = errors.Join(err, Use(old)); err != nil {
			t.Fatal(err)
		}
		if got != want {
			t.Errorf("%v: %v, want %v", l, got, want)
		}
	}
}

// TestParallelMaps: threads do not change what one call computes.
func TestParallelMaps(t *testing.T) {
	pool := NewPool(3)
	defer pool.Close()
	rng := splitmix(14)
	n := 3*mapGrain + 17
	a, b := testFloats(&rng, n), testFloats(&rng, n)
	one, many := make([]float32, n), make([]float32, n)
	if err := errors.Join(UnaryWith(OpElu, one, a, 0.3, 0), UnaryPar(pool, OpElu, many, a, 0.3, 0)); err != nil {
		t.Fatal(err)
	}
	if i := differ(many, one); i >= 0 {
		t.Fatalf("unary: element %d is %v with threads, %v without", i, many[i], one[i])
	}
	for _, c := range [][2][]float32{{a, b}, {a, b[:1]}, {a[:1], b}, {a[:1], b[:1]}} {
		if err := errors.Join(Binary(BinSub, one, c[0], c[1]), BinaryPar(pool, BinSub, many, c[0], c[1])); err != nil {
			t.Fatal(err)
		}
		if i := differ(many, one); i >= 0 {
			t.Fatalf("binary of %d and %d: element %d is %v with threads, %v without", len(c[0]), len(c[1]), i, many[i], one[i])
		}
	}
	if UnaryPar(pool, OpExp, one, a[:3], 0, 0) == nil || BinaryPar(pool, BinAdd, one, a[:3], b) == nil || BinaryPar(pool, numBinary, one, a, b) == nil {
		t.Error("wrong lengths or operations are accepted")
	}
}

// TestNormValues checks normalizations against their formulas in float64.
func TestNormValues(t *testing.T) {
	x := []float32{1, 2, 3, 4, 10, 20, 30, 41}
	y, mean, inv := make([]float32, 8), make([]float32, 2), make([]float32, 2)
	if err := LayerNorm(nil, y, x, 2, 4, []float32{1, 2, 1, 1}, []float32{0, 0, 0, 5}, 0, mean, inv); err != nil {
		t.Fatal(err)
	}
	near := func(what string, got float32, want float64) {
		t.Helper()
		if math.Abs(float64(got)-want) > 1e-6*math.Max(1, math.Abs(want)) {
			t.Errorf("%s is %v, want %v", what, got, want)
		}
	}
	near("first mean", mean[0], 2.5)
	near("second mean", mean[1], 25.25)
	near("first inverse deviation", inv[0], 1/math.Sqrt(1.25))
	near("first output", y[0], -1.5/math.Sqrt(1.25))
	near("second output", y[1], -2*0.5/math.Sqrt(1.25))
	near("fourth output", y[3], 1.5/math.Sqrt(1.25)+5)
	if err := RMSNorm(nil, y, x, 2, 4, []float32{1, 1, 1, 2}, 0); err != nil {
		t.Fatal(err)
	}
	near("rms output", y[3], 2*4/math.Sqrt(7.5))
	mul, add := make([]float32, 1), make([]float32, 1)
	if err := BatchNormFold(mul, add, []float32{3}, []float32{1}, []float32{2}, []float32{4}, 0); err != nil {
		t.Fatal(err)
	}
	near("batch factor", mul[0], 1.5)
	near("batch addend", add[0], -2)
	d := make([]float64, 2)
	if err := Softmax64(d, []float64{0, math.Ln2}, 1, 2, true); err != nil {
		t.Fatal(err)
	}
	near("log softmax", float32(d[1]), math.Log(2./3))
	if BatchNormFold(mul, add, nil, nil, nil, nil, 0) == nil || Softmax64(d, d[:1], 1, 2, false) == nil ||
		LayerNorm(nil, y, x, 2, 4, nil, nil, 0, mean[:1], nil) == nil || ScaleShiftNHWC(nil, y, x, mul, nil) == nil {
		t.Error("wrong lengths are accepted")
	}
	if FloatsToInts(make([]int8, 1), []float32{1, 2}) == nil || IntsToFloats(make([]float32, 1), []int32{1, 2}) == nil {
		t.Error("conversions of different lengths are accepted")
	}
	i8 := make([]int8, 3)
	if err := FloatsToInts(i8, []float32{-1.9, 200, nan32}); err != nil || i8[0] != -1 || i8[1] != 127 || i8[2] != 0 {
		t.Errorf("conversion to int8: %v (%v)", i8, err)
	}
}
