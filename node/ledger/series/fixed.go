package series

import "math/big"

// Unit is the feeds' fixed point: an answer of 1,000,000 is 1.
const Unit = 1_000_000

// lnBits are the fraction bits of [Ln].
const lnBits = 32

var (
	one128 = new(big.Int).Lsh(big.NewInt(1), 128)
	// ln2 is floor(ln 2 · 2^64).
	ln2, _ = new(big.Int).SetString("b17217f7d1cf79ab", 16)
)

// Ln is ln(p/q) · 2^32 for p, q > 0, computed so:
//
//  1. If p < q, it is -Ln(q/p).
//  2. e is the largest number with q·2^e <= p, and x = floor(p·2^127 / (q·2^e)), in [2^127, 2^128).
//  3. Thirty-two times: x = floor(x² / 2^127); if x >= 2^128 then the next bit of the fraction is 1 and x = floor(x/2), else it is 0.
//  4. With L = e·2^32 + fraction, which is log2(p/q)·2^32 rounded down, the result is floor(L · floor(ln 2 · 2^64) / 2^64).
func Ln(p, q *big.Int) *big.Int {
	if p.Cmp(q) < 0 {
		l := Ln(q, p)
		return l.Neg(l)
	}
	e := p.BitLen() - q.BitLen()
	if new(big.Int).Lsh(q, uint(e)).Cmp(p) > 0 {
		e--
	}
	x := new(big.Int).Lsh(p, 127)
	x.Div(x, new(big.Int).Lsh(q, uint(e)))
	l := big.NewInt(int64(e))
	for range lnBits {
		x.Mul(x, x).Rsh(x, 127)
		l.Lsh(l, 1)
		if x.Cmp(one128) >= 0 {
			l.SetBit(l, 0, 1)
			x.Rsh(x, 1)
		}
	}
	return l.Mul(l, ln2).Rsh(l, 64)
}

// PSI is the population stability index of the histogram a against b, in millionths, as the package comment defines it. Bins are found by
// their place; a shorter histogram lacks the last ones. It is 0 when either is empty.
func PSI(a, b []uint64) int64 {
	var sumA, sumB, k uint64
	at := func(h []uint64, i int) uint64 {
		if i < len(h) {
			return h[i]
		}
		return 0
	}
	n := max(len(a), len(b))
	for i := range n {
		if x, y := at(a, i), at(b, i); x|y != 0 {
			sumA, sumB, k = sumA+x, sumB+y, k+1
		}
	}
	if sumA == 0 || sumB == 0 {
		return 0
	}
	twice := func(v, more uint64) *big.Int {
		w := new(big.Int).SetUint64(v)
		return w.Lsh(w, 1).Add(w, new(big.Int).SetUint64(more))
	}
	totalA, totalB := twice(sumA, k), twice(sumB, k)
	sum := new(big.Int)
	for i := range n {
		x, y := at(a, i), at(b, i)
		if x|y == 0 {
			continue
		}
		p, q := twice(x, 1), twice(y, 1)
		p.Mul(p, totalB)
		q.Mul(q, totalA)
		l := Ln(p, q)
		sum.Add(sum, l.Mul(l, p.Sub(p, q)))
	}
	d := totalA.Mul(totalA, totalB)
	sum.Mul(sum, big.NewInt(Unit)).Div(sum, d.Lsh(d, lnBits))
	return sum.Int64() // below 2^50: a logarithm of two counts is below 2^8
}

// rate is part of all in millionths, rounded down.
func rate(part, all uint64) int64 {
	v := new(big.Int).Mul(new(big.Int).SetUint64(part), big.NewInt(Unit))
	return v.Div(v, new(big.Int).SetUint64(all)).Int64()
}
