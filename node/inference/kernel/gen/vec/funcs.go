package main

// The functions of docs/exactness.md, operation for operation; map_math32.go is the same in Go.

const (
	signBit = 0x80000000
	absMask = 0x7fffffff
	magic   = 0x4b400000 // 1.5·2^23
	posInf  = 0x7f800000
	negInf  = 0xff800000
	quiet   = 0x7fc00000
)

func (b *builder) horner(x value, c ...float32) value {
	p := b.f(c[len(c)-1])
	for i := len(c) - 2; i >= 0; i-- {
		p = b.fma(p, x, b.f(c[i]))
	}
	return p
}

func (b *builder) abs(x value) value { return b.and(x, b.bits(absMask)) }

// copysign gives magnitude y, which must not be negative, the sign of x.
func (b *builder) copysign(y, x value) value {
	// A NaN's sign does not count, so an OR does.
	return b.or(y, b.and(x, b.bits(signBit)))
}

// exp is e^x for x already clamped. With normal, e^x is known to be a normal number.
func (b *builder) exp(x value, normal bool) value {
	t := b.fma(x, b.f(0x1.715476p+0), b.bits(magic))
	n := b.sub(t, b.bits(magic))
	r := b.fma(n, b.f(-0x1.62e430p-1), x)
	r = b.fma(n, b.f(0x1.05c610p-29), r)
	p := b.horner(r, 1, 1, 0x1.fffffcp-2, 0x1.55548cp-3, 0x1.555858p-5, 0x1.123de2p-7, 0x1.6ac76ep-10)
	if b.arch == "avx512" {
		return b.op(opScale, 0, p, n)
	}
	bias := b.bits(127 << 23)
	if normal {
		// t's low bits are n.
		return b.mul(p, b.addI(b.shl(t, 23), bias))
	}
	i := b.subI(t, b.bits(magic))
	h := b.sar(i, 1)
	l := b.subI(i, h)
	return b.mul(b.mul(p, b.addI(b.shl(h, 23), bias)), b.addI(b.shl(l, 23), bias))
}

// expFull is Exp32.
func (b *builder) expFull(x value) value {
	return b.exp(b.minC(b.f(89), b.maxC(b.f(-104), x)), false)
}

// log is Log32.
func (b *builder) log(x value) value {
	const root = 0x3f3504f3
	small := b.lt(x, b.f(0x1p-126))
	y := b.pick(small, b.mul(x, b.f(0x1p23)), x)
	i := b.subI(y, b.bits(root))
	k := b.add(b.floatOfInt(b.sar(i, 23)), b.pick(small, b.f(-23), b.f(0)))
	f := b.sub(b.addI(b.and(i, b.bits(0x7fffff)), b.bits(root)), b.f(1))
	s := b.mul(f, f)
	p := b.horner(f, 0x1.555548p-2, -0x1.000006p-2, 0x1.99a4b6p-3, -0x1.555c4ep-3, 0x1.23376ap-3, -0x1.fc2204p-4, 0x1.e6f060p-4,
		-0x1.de3c0ep-4, 0x1.14579ap-4)
	r := b.mul(b.mul(s, f), p)
	r = b.fma(k, b.f(-0x1.05c610p-29), r)
	r = b.fma(s, b.f(-0.5), r)
	r = b.fma(k, b.f(0x1.62e430p-1), b.add(f, r))
	r = b.pick(b.lt(x, b.bits(posInf)), r, x)
	special := b.pick(b.eq(x, b.f(0)), b.bits(negInf), b.bits(quiet))
	return b.pick(b.le(x, b.f(0)), special, r)
}

// tanh is Tanh32.
func (b *builder) tanh(x value) value {
	z := b.abs(x)
	c := b.minC(b.f(16), z)
	e := b.exp(b.add(c, c), true)
	big := b.sub(b.f(1), b.div(b.f(2), b.add(e, b.f(1))))
	w := b.mul(z, z)
	t := b.horner(w, -0x1.555552p-2, 0x1.11103ap-3, -0x1.b9f65ap-5, 0x1.64ba88p-6, -0x1.18bbbap-7, 0x1.8eceaep-9, -0x1.ac7370p-11,
		0x1.e28832p-14)
	y := b.fma(b.mul(w, t), z, z)
	return b.copysign(b.pick(b.lt(z, b.f(1)), y, big), x)
}

// erf is Erf32.
func (b *builder) erf(x value) value {
	z := b.abs(x)
	c := b.minC(b.f(4), z)
	q := b.fma(b.horner(c, 0x1.079262p-3, 0x1.451940p-1, 0x1.b46cdap-4, -0x1.89a242p-6, 0x1.ed707cp-9, -0x1.717034p-12, 0x1.da3740p-17), c, c)
	big := b.sub(b.f(1), b.exp(b.xor(q, b.bits(signBit)), true))
	e := b.horner(b.mul(z, z), 0x1.06eba8p-3, -0x1.812740p-2, 0x1.ce2d50p-4, -0x1.b7fe92p-6, 0x1.542e2cp-8, -0x1.a50c10p-11, 0x1.4c3760p-14)
	y := b.fma(e, z, z)
	return b.copysign(b.pick(b.lt(z, b.f(1)), y, big), x)
}

// sigmoid is Sigmoid32.
func (b *builder) sigmoid(x value) value {
	e := b.exp(b.maxC(b.f(-104), b.or(x, b.bits(signBit))), false)
	num := b.pick(b.lt(x, b.f(0)), e, b.f(1))
	return b.div(num, b.add(e, b.f(1)))
}

// gelu is Gelu32.
func (b *builder) gelu(x value) value {
	e := b.add(b.erf(b.div(x, b.f(0x1.6a09e6p+0))), b.f(1))
	return b.mul(b.mul(x, e), b.f(0.5))
}

// geluTanh is GeluTanh32.
func (b *builder) geluTanh(x value) value {
	q := b.mul(b.mul(x, x), x)
	t := b.tanh(b.mul(b.add(x, b.mul(q, b.f(0x1.6e4e26p-5))), b.f(0x1.988454p-1)))
	return b.mul(b.mul(x, b.f(0.5)), b.add(t, b.f(1)))
}

// clip is max then min with the first operand winning only if strictly beyond.
func (b *builder) clip(x, lo, hi value) value { return b.minC(hi, b.maxC(lo, x)) }

func (b *builder) hardSigmoid(x, alpha, beta value) value {
	return b.clip(b.add(b.mul(x, alpha), beta), b.f(0), b.f(1))
}
