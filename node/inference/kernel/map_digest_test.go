package kernel

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"hash"
	"math"
	"testing"
)

// vectorDigest is the digest of everything that TestVectorDigest computes. It is the same on every architecture, at every GOAMD64 and at
// every level. Another value means other bits, and other bits need another engine version (docs/exactness.md).
const vectorDigest = "d4abe7cda81c4d0bfa3467ee85e012f56df7a00c370320f35a5d43dfea3f957d"

func hash32(h hash.Hash, x ...float32) {
	var b [4]byte
	for _, v := range x {
		u := math.Float32bits(v)
		if v != v {
			u = 0x7fc00000
		}
		binary.LittleEndian.PutUint32(b[:], u)
		h.Write(b[:])
	}
}

func hash64(h hash.Hash, x ...float64) {
	var b [8]byte
	for _, v := range x {
		u := math.Float64bits(v)
		if v != v {
			u = 0x7ff8000000000000
		}
		binary.LittleEndian.PutUint64(b[:], u)
		h.Write(b[:])
	}
}

// wide turns test floats into float64 with low bits set.
func wide(rng *splitmix, x []float32) []float64 {
	y := make([]float64, len(x))
	for i, v := range x {
		y[i] = float64(v)
		if u := rng.next(); v-v == 0 && u%4 != 0 {
			y[i] = math.Float64frombits(math.Float64bits(y[i]) | u>>36)
		}
	}
	return y
}

func digestVectors(t *testing.T) string {
	h := sha256.New()
	rng := splitmix(10)
	try := func(errs ...error) {
		if err := errors.Join(errs...); err != nil {
			t.Fatal(err)
		}
	}
	x := append(append([]float32{}, specialFloats...), testFloats(&rng, 700)...)
	y := append(testFloats(&rng, 700), specialFloats...)
	x64, y64 := wide(&rng, x), wide(&rng, y)
	dst, dst64 := make([]float32, len(x)), make([]float64, len(x))
	for op := range numUnary {
		try(UnaryWith(op, dst, x, 0.75, 1.25), Unary64(op, dst64, x64, 0.75, 1.25))
		hash32(h, dst...)
		hash64(h, dst64...)
	}
	for i, v := range x64 {
		hash64(h, Log2_64(v), Log10_64(v), Atanh64(v), Pow64(v, y64[i]), Pow64(math.Abs(v), float64(i%9)-3.7))
		hash32(h, Log2_32(x[i]), Log10_32(x[i]))
	}
	for op := range numBinary {
		try(Binary(op, dst, x, y), Binary64(op, dst64, x64, y64))
		hash32(h, dst...)
		hash64(h, dst64...)
	}
	for i, v := range x { // mostly moderate numbers for what follows
		if v-v != 0 || abs32(v) > 1e6 {
			x[i] = float32(i%19) - 9.3
			x64[i] = float64(i%23) - 11.7
		}
	}
	for op := range numReduce {
		for _, n := range []int{1, 5, 16, 33, 250} {
			hash32(h, Reduce1(op, x[:n]), reduceScalar(op, x, n, 3))
			hash64(h, reduceScalar(op, x64, n, 3))
		}
	}
	for _, cols := range []int{3, 32, 77} {
		n := 7 * cols
		try(Softmax(nil, dst[:n], x[:n], 7, cols))
		hash32(h, dst[:n]...)
		try(LogSoftmax(nil, dst[:n], x[:n], 7, cols))
		hash32(h, dst[:n]...)
		try(LayerNorm(nil, dst[:n], x[:n], 7, cols, y[:cols], x[:cols], 1e-5, nil, nil))
		hash32(h, dst[:n]...)
		try(RMSNorm(nil, dst[:n], x[:n], 7, cols, x[:cols], 1e-5))
		hash32(h, dst[:n]...)
		try(GroupNorm(nil, dst[:n], x[:n], 1, 7, cols, 7, x[:7], x[7:14], 1e-5), Softmax64(dst64[:n], x64[:n], 7, cols, false))
		hash32(h, dst[:n]...)
		hash64(h, dst64[:n]...)
	}
	mul, add := make([]float32, 9), make([]float32, 9)
	try(BatchNormFold(mul, add, x[:9], x[9:18], x[18:27], []float32{1, 2, 3, 4, 5, 6, 7, 8, 9}, 1e-5))
	hash32(h, mul...)
	hash32(h, add...)
	try(ScaleShiftNHWC(nil, dst[:90], x[:90], mul, add))
	hash32(h, dst[:90]...)
	for _, shape := range poolShapes {
		s := dims3(shape)
		s.P = 3
		src := testFloats(&rng, s.Batch*s.Channels*s.In[0]*s.In[1]*s.In[2])
		out := make([]float32, s.Batch*s.Channels*s.Out[0]*s.Out[1]*s.Out[2])
		for kind := range numPool {
			try(PoolND(nil, kind, &s, out, src, nil))
			hash32(h, out...)
		}
	}
	for _, v := range y64 {
		for s := range smallFormats {
			h.Write([]byte{SmallFrom(SmallFloat(s), v, true), SmallFrom(SmallFloat(s), v, false)})
		}
		hash32(h, F16From64(v).Float32(), BF16From64(v).Float32(), float32(ToInt[int8](v)), float32(ToInt[uint16](v)))
		hash64(h, float64(ToInt[int64](v)), float64(ToInt[uint64](v)), float64(ToInt[int32](v)))
	}
	return hex.EncodeToString(h.Sum(nil))
}

func TestVectorDigest(t *testing.T) {
	for _, l := range Available() {
		old := Current()
		if err := Use(l); err != nil {
			t.Fatal(err)
		}
		got := digestVectors(t)
		if err := Use(old); err != nil {
			t.Fatal(err)
		}
		if got != vectorDigest {
			t.Errorf("%v: digest %s, want %s", l, got, vectorDigest)
		}
	}
}
