package kernel

import "fmt"

// Softmax sets each row of cols elements to e^(x-m) / sum, m the row's largest element: the composition of ReduceMax, Sub, Exp,
// ReduceSum and Div, bit for bit. A NaN or a row of infinities gives NaN. dst may be src.
func Softmax(p *Pool, dst, src []float32, rows, cols int) error {
	return softmaxRows(p, dst, src, rows, cols, softmaxBlock)
}

// LogSoftmax sets each row to (x-m) - log(sum of e^(x-m)). dst may be src.
func LogSoftmax(p *Pool, dst, src []float32, rows, cols int) error {
	return softmaxRows(p, dst, src, rows, cols, func(dst, src []float32, rows, cols int) {
		for r := range rows {
			logSoftmaxRow(dst[r*cols:(r+1)*cols], src[r*cols:(r+1)*cols])
		}
	})
}

func softmaxRows(p *Pool, dst, src []float32, rows, cols int, f func(dst, src []float32, rows, cols int)) error {
	if len(dst) != len(src) || !fits(len(src), rows, cols) {
		return fmt.Errorf("%w: softmax of %d rows of %d from %d elements into %d", ErrShape, rows, cols, len(src), len(dst))
	}
	if cols == 0 {
		return nil
	}
	p.For(rows, max(1, 4096/cols), func(lo, hi int) {
		f(dst[lo*cols:hi*cols], src[lo*cols:hi*cols], hi-lo, cols)
	})
	return nil
}

func softmaxBlock(dst, src []float32, rows, cols int) {
	if softmaxFast(dst, src, rows, cols) || softmaxPadded(dst, src, rows, cols) {
		return
	}
	for r := range rows {
		softmaxRow(dst[r*cols:(r+1)*cols], src[r*cols:(r+1)*cols])
	}
}

// softmaxScratch is how many elements padded rows may take at a time: 16 KB stay in the first cache.
const softmaxScratch = 4096

// softmaxPadded fills rows up to whole groups with -Inf, which is never the only largest element and whose exponential adds +0 to its lane.
func softmaxPadded(dst, src []float32, rows, cols int) bool {
	wide := (cols + Lanes - 1) &^ (Lanes - 1)
	if wide > softmaxScratch {
		return false
	}
	block := min(rows, softmaxScratch/wide)
	buf := make([]float32, block*wide)
	for r := 0; r < rows; r += block {
		n := min(block, rows-r)
		for i := range n {
			row := buf[i*wide : (i+1)*wide]
			setAll(row[copy(row, src[(r+i)*cols:(r+i+1)*cols]):], -inf32)
		}
		if !softmaxFast(buf, buf, n, wide) {
			return false // the level has no kernel: nothing is done yet
		}
		for i := range n {
			copy(dst[(r+i)*cols:(r+i+1)*cols], buf[i*wide:])
		}
	}
	return true
}

func softmaxRow(dst, src []float32) {
	m := maxVec(src)
	s := expSum(dst, src, m)
	binaryRange(BinDiv, dst, dst, []float32{s})
}

// expSum sets dst to e^(src-m) and returns its sum.
func expSum(dst, src []float32, m float32) float32 {
	var p [Lanes]float32
	n := mapSumFast(mapSumExp, dst, src, m, &p)
	for i, v := range src[n:] {
		e := Exp32(v - m)
		dst[n+i] = e
		p[i%Lanes] += e
	}
	return foldSum(&p)
}

func logSoftmaxRow(dst, src []float32) {
	m := maxVec(src)
	// dst may be src, so the exponentials go through a small buffer that keeps the lanes aligned.
	var buf [256]float32
	var p [Lanes]float32
	for o := 0; o < len(src); o += len(buf) {
		part := src[o:min(o+len(buf), len(src))]
		n := mapSumFast(mapSumExp, buf[:len(part)], part, m, &p)
		for i, v := range part[n:] {
			p[i%Lanes] += Exp32(v - m)
		}
	}
	l := Log32(foldSum(&p))
	for i, v := range src {
		dst[i] = float32(v-m) - l
	}
}

// Softmax64 is Softmax, or LogSoftmax with log, in float64.
func Softmax64(dst, src []float64, rows, cols int, log bool) error {
	if len(dst) != len(src) || !fits(len(src), rows, cols) {
		return fmt.Errorf("%w: softmax of %d rows of %d from %d elements into %d", ErrShape, rows, cols, len(src), len(dst))
	}
	for r := range rows {
		x, y := src[r*cols:(r+1)*cols], dst[r*cols:(r+1)*cols]
		m := reduceScalar(RedMax, x, cols, 1)
		var p [Lanes]float64
		for i, v := range x {
			p[i%Lanes] += Exp64(v - m)
		}
		s := fold(&p, addOf[float64])
		l := Log64(s)
		for i, v := range x {
			if log {
				y[i] = float64(v-m) - l
			} else {
				y[i] = Exp64(v-m) / s
			}
		}
	}
	return nil
}
