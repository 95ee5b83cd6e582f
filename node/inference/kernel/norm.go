package kernel

import (
	"errors"
	"fmt"
)

// LayerNorm normalizes each row of cols elements: mean = Mean(x); d = x - mean; q = Mean(d·d); y = d / sqrt(q + eps), then ·scale, then
// +bias, each step rounded: the composition of the seven operators that exporters write. scale and bias have cols elements; a nil one
// is left out. mean and invStd, if not nil, receive the mean and 1/sqrt(q+eps) of each row. dst may be src.
func LayerNorm(p *Pool, dst, src []float32, rows, cols int, scale, bias []float32, eps float32, mean, invStd []float32) error {
	if err := checkNorm(dst, src, rows, cols, scale, bias); err != nil {
		return err
	}
	if mean != nil && len(mean) != rows || invStd != nil && len(invStd) != rows {
		return fmt.Errorf("%w: layer norm of %d rows keeps %d means and %d deviations", ErrShape, rows, len(mean), len(invStd))
	}
	p.For(rows, max(1, 4096/max(cols, 1)), func(lo, hi int) {
		for r := lo; r < hi; r++ {
			y := dst[r*cols : (r+1)*cols]
			m, std := centre(y, src[r*cols:(r+1)*cols], eps)
			scaleRow(y, std, scale, bias)
			if mean != nil {
				mean[r] = m
			}
			if invStd != nil {
				invStd[r] = 1 / std
			}
		}
	})
	return nil
}

// centre sets y to x - mean and returns the mean and sqrt(Mean(y·y) + eps).
func centre(y, x []float32, eps float32) (mean, std float32) {
	mean = Mean(x)
	var p [Lanes]float32
	n := mapSumFast(mapSumCentre, y, x, mean, &p)
	for i, v := range x[n:] {
		d := v - mean
		y[n+i] = d
		p[i%Lanes] += float32(d * d)
	}
	return mean, Sqrt32(foldSum(&p)/float32(len(x)) + eps)
}

// scaleRow sets y to (y / std)·scale + bias.
func scaleRow(y []float32, std float32, scale, bias []float32) {
	n := normRowFast(y, std, scale, bias)
	for i := n; i < len(y); i++ {
		v := y[i] / std
		if scale != nil {
			v = float32(v * scale[i])
		}
		if bias != nil {
			v += bias[i]
		}
		y[i] = v
	}
}

// RMSNorm normalizes each row: y = x / sqrt(Mean(x·x) + eps), then ·scale. dst may be src.
func RMSNorm(p *Pool, dst, src []float32, rows, cols int, scale []float32, eps float32) error {
	if err := checkNorm(dst, src, rows, cols, scale, nil); err != nil {
		return err
	}
	p.For(rows, max(1, 4096/max(cols, 1)), func(lo, hi int) {
		for r := lo; r < hi; r++ {
			x, y := src[r*cols:(r+1)*cols], dst[r*cols:(r+1)*cols]
			std := Sqrt32(Reduce1(RedSumSquare, x)/float32(cols) + eps)
			copy(y, x)
			scaleRow(y, std, scale, nil)
		}
	})
	return nil
}

func checkNorm(dst, src []float32, rows, cols int, scale, bias []float32) error {
	if len(dst) != len(src) || !fits(len(src), rows, cols) || scale != nil && len(scale) != cols || bias != nil && len(bias) != cols {
		return fmt.Errorf("%w: normalization of %d rows of %d from %d elements into %d, scale %d, bias %d",
			ErrShape, rows, cols, len(src), len(dst), len(scale), len(bias))
	}
	return nil
}

// BatchNormFold turns inference batch normalization into one multiplication and one addition per element: mul = scale / sqrt(variance +
// eps), add = bias - mean·mul, each step rounded. y = x·mul + add is batch normalization in lineal.exact/1.
func BatchNormFold(mul, add, scale, bias, mean, variance []float32, eps float32) error {
	n := len(mul)
	if len(add) != n || len(scale) != n || len(bias) != n || len(mean) != n || len(variance) != n {
		return fmt.Errorf("%w: batch norm of %d channels with %d scales, %d biases, %d means, %d variances",
			ErrShape, n, len(scale), len(bias), len(mean), len(variance))
	}
	for c := range mul {
		mul[c] = scale[c] / Sqrt32(variance[c]+eps)
		add[c] = bias[c] - float32(mean[c]*mul[c])
	}
	return nil
}

// ScaleShiftNCHW sets dst = src·mul[c] + add[c], two roundings, for batch × len(mul) planes of the given size. dst may be src.
func ScaleShiftNCHW(p *Pool, dst, src []float32, batch, plane int, mul, add []float32) error {
	c := len(mul)
	if len(add) != c || len(dst) != len(src) || !fits(len(src), batch, c, plane) {
		return fmt.Errorf("%w: scale and shift of %d×%d×%d from %d elements into %d", ErrShape, batch, c, plane, len(src), len(dst))
	}
	p.For(batch*c, max(1, mapGrain/max(plane, 1)), func(lo, hi int) {
		for i := lo; i < hi; i++ {
			_ = UnaryWith(OpMulAdd, dst[i*plane:(i+1)*plane], src[i*plane:(i+1)*plane], mul[i%c], add[i%c]) // checked above
		}
	})
	return nil
}

// ScaleShiftNHWC is the same with the channel fastest: rows of len(mul) elements. dst may be src.
func ScaleShiftNHWC(p *Pool, dst, src []float32, mul, add []float32) error {
	c := len(mul)
	if len(dst) != len(src) || c == 0 && len(src) != 0 || c != 0 && len(src)%c != 0 {
		return fmt.Errorf("%w: scale and shift of rows of %d from %d elements into %d", ErrShape, c, len(src), len(dst))
	}
	rows := len(src) / max(c, 1)
	if k := Lanes / gcd(c, Lanes); k > 1 && c < maxTiled && len(add) == c && rows >= 4*k {
		// As in BinaryRow: k rows at a time fill the vectors.
		whole := rows / k * k * c
		if err := ScaleShiftRows(p, dst[:whole], k*c, src[:whole], k*c, rows/k, repeated(mul, k), repeated(add, k), false); err != nil {
			return err
		}
		dst, src, rows = dst[whole:], src[whole:], rows%k
	}
	return ScaleShiftRows(p, dst, c, src, c, rows, mul, add, false)
}

// ScaleShiftRows sets dst = src·mul[c] + add[c], then Relu32 if relu is set, for rows of len(mul) elements that lie ldd and lds elements apart.
// dst may be src.
func ScaleShiftRows(p *Pool, dst []float32, ldd int, src []float32, lds, rows int, mul, add []float32, relu bool) error {
	c := len(mul)
	if len(add) != c {
		return fmt.Errorf("%w: %d factors and %d addends", ErrShape, c, len(add))
	}
	if err := errors.Join(checkView("scaled input", len(src), rows, c, lds), checkView("scaled output", len(dst), rows, c, ldd)); err != nil {
		return err
	}
	if c == 0 {
		return nil
	}
	p.For(rows, max(1, mapGrain/c), func(lo, hi int) {
		done := scaleShiftFast(dst[lo*ldd:], ldd, src[lo*lds:], lds, hi-lo, mul, add, relu)
		if done == c {
			return
		}
		for r := lo; r < hi; r++ {
			x, y := src[r*lds:r*lds+c], dst[r*ldd:r*ldd+c]
			for i := done; i < c; i++ {
				v := float32(x[i]*mul[i]) + add[i]
				if relu {
					v = Relu32(v)
				}
				y[i] = v
			}
		}
	})
	return nil
}

// GroupNorm normalizes groups of channels in NCHW order: each group of each batch entry like a row of LayerNorm, with scale and bias per
// channel. groups = channels is instance normalization; groups = 1 takes all channels together. dst may be src.
func GroupNorm(p *Pool, dst, src []float32, batch, channels, plane, groups int, scale, bias []float32, eps float32) error {
	if len(dst) != len(src) || !fits(len(src), batch, channels, plane) || groups <= 0 || channels%groups != 0 ||
		len(scale) != channels || len(bias) != channels {
		return fmt.Errorf("%w: group norm of %d×%d×%d in %d groups from %d elements into %d, scale %d, bias %d",
			ErrShape, batch, channels, plane, groups, len(src), len(dst), len(scale), len(bias))
	}
	per := channels / groups
	size := per * plane
	p.For(batch*groups, max(1, 4096/max(size, 1)), func(lo, hi int) {
		for g := lo; g < hi; g++ {
			y := dst[g*size : (g+1)*size]
			_, std := centre(y, src[g*size:(g+1)*size], eps)
			first := g % groups * per
			for c := range per {
				z := y[c*plane : (c+1)*plane]
				binaryRange(BinDiv, z, z, []float32{std})
				_ = UnaryWith(OpMulAdd, z, z, scale[first+c], bias[first+c]) // sizes agree
			}
		}
	})
	return nil
}
