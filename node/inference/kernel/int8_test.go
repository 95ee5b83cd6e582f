package kernel

import (
	"errors"
	"fmt"
	"testing"
)

func fillBytes(seed uint64, n int) []byte {
	x := make([]byte, n)
	for i := range x {
		x[i] = byte(mix64(&seed))
		if mix64(&seed)%5 == 0 {
			x[i] = []byte{0, 127, 128, 255}[mix64(&seed)%4] // where saturation would show
		}
	}
	return x
}

func zeros(seed uint64, kind uint64, n int, signed bool) []int32 {
	count := []int{0, 1, n}[kind%3]
	z := make([]int32, count)
	for i := range z {
		z[i] = widen(byte(mix64(&seed)), signed)
	}
	return z
}

// naiveInt8 is the definition in 64 bits, cut to 32 at the end.
func naiveInt8(m, n, k int, a, b Int8) []int32 {
	c := make([]int32, m*n)
	for i := range m {
		for j := range n {
			sum := int64(0)
			for kk := range k {
				sum += int64(a.at(i, kk)-a.zero(i)) * int64(b.at(kk, j)-b.zero(j))
			}
			c[i*n+j] = int32(sum)
		}
	}
	return c
}

func TestGemmInt8(t *testing.T) {
	pool := NewPool(2)
	defer pool.Close()
	run := func(t *testing.T) {
		seed := uint64(3)
		for i := range 400 {
			r := mix64(&seed)
			m, n, k := int(r%20), int(r>>8%70), int(r>>16%50)
			if i%10 == 0 {
				m, n, k = m*5, n*2, k*12
			}
			p := pool
			if i%2 == 0 {
				p = nil
			}
			int8AgainstDefinition(t, p, m, n, k, uint8(r>>24), r)
		}
	}
	t.Run("scalar", func(t *testing.T) {
		before := Current()
		defer func() { _ = Use(before) }()
		_ = Use(Scalar)
		run(t)
	})
	eachLevel(t, func(t *testing.T) {
		run(t)
		if ks := micro(Current()); ks.quads != nil {
			saved := ks.quads
			ks.quads = nil
			defer func() { ks.quads = saved }()
			t.Run("without dot products", run)
		}
	})
}

func TestConvInt8(t *testing.T) {
	before := Current()
	defer func() { _ = Use(before) }()
	for _, l := range Available() {
		if err := Use(l); err != nil {
			t.Fatal(err)
		}
		t.Run(l.String(), testConvInt8)
	}
}

func testConvInt8(t *testing.T) {
	for i, s := range convCases {
		for v := range 4 {
			t.Run(fmt.Sprintf("%d/%d", i, v), func(t *testing.T) {
				signed := v&1 == 1
				k := s.C / s.Groups * s.KH * s.KW
				x, w := fillBytes(uint64(i), s.N*s.H*s.W*s.C), fillBytes(uint64(v), s.OutC*k)
				zx := widen(byte(37*i), signed)
				zw := zeros(uint64(i), uint64(v), s.OutC, !signed)
				pw, err := PackConvInt8(s.OutC, s.C, s.Groups, s.KH, s.KW, w, !signed, zw)
				if err != nil {
					t.Fatal(err)
				}
				pixels := s.N * s.OutH() * s.OutW()
				y := make([]int32, pixels*s.OutC)
				if err := Conv2DInt8(nil, s, x, signed, zx, pw, y); err != nil {
					t.Fatal(err)
				}
				// The float64 convolution of such small integers is exact.
				sp := s.spec(false)
				fx, fw, fy := make([]float64, len(x)), make([]float64, len(w)), make([]float64, len(y))
				for n := range s.N {
					for p := range s.H * s.W {
						for c := range s.C {
							fx[(n*s.C+c)*s.H*s.W+p] = float64(widen(x[(n*s.H*s.W+p)*s.C+c], signed) - zx)
						}
					}
				}
				for j := range w {
					z := int32(0)
					if len(zw) == 1 {
						z = zw[0]
					} else if len(zw) > 1 {
						z = zw[j/k]
					}
					fw[j] = float64(widen(w[j], !signed) - z)
				}
				if err := ConvND64(nil, *sp, fx, fw, nil, fy); err != nil {
					t.Fatal(err)
				}
				each := pixels / s.N
				for j, got := range y {
					n, p, c := j/s.OutC/each, j/s.OutC%each, j%s.OutC
					if want := fy[(n*s.OutC+c)*each+p]; float64(got) != want {
						t.Fatalf("element %d is %d, want %v", j, got, want)
					}
				}
			})
		}
	}
}

func TestInt8RefusesBadSizes(t *testing.T) {
	x := make([]byte, 16)
	pb, err := PackInt8(4, 4, Int8{Data: x, LD: 4})
	if err != nil {
		t.Fatal(err)
	}
	_, short := PackInt8(4, 5, Int8{Data: x, LD: 5})
	_, zero := PackInt8(4, 4, Int8{Data: x, LD: 4, Signed: true, Zero: []int32{128}})
	_, count := PackInt8(4, 4, Int8{Data: x, LD: 4, Zero: []int32{1, 2}})
	for name, err := range map[string]error{
		"short b": short, "zero point beyond int8": zero, "two zero points for four columns": count,
		"other k":    GemmInt8(nil, 1, 4, 3, Int8{Data: x, LD: 3}, pb, make([]int32, 4), 4),
		"short c":    GemmInt8(nil, 2, 4, 4, Int8{Data: x, LD: 4}, pb, make([]int32, 7), 4),
		"short a":    GemmInt8(nil, 5, 4, 4, Int8{Data: x, LD: 4}, pb, make([]int32, 20), 4),
		"negative z": GemmInt8(nil, 1, 4, 4, Int8{Data: x, LD: 4, Zero: []int32{-1}}, pb, make([]int32, 4), 4),
	} {
		if !errors.Is(err, ErrShape) {
			t.Errorf("%s: %v, want ErrShape", name, err)
		}
	}
}
