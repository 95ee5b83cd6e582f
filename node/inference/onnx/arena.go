package onnx

import (
	"math/bits"
	"slices"
	"sync"
	"unsafe"
)

// buffer is the memory of one or more tensors. refs counts the slots of frames that hold such a tensor; when it falls to 0 the
// memory can serve another value. A buffer that no slot ever counted (an output of the whole run) is left to the garbage collector.
type buffer struct {
	mem  []uint64
	refs int
	// view is the memory as elements, as the last tensor saw it: the next one is often of the same type and length.
	view   any
	dtype  DType
	length int
}

// shaped is a tensor with room for its shape, so that both are one allocation.
type shaped struct {
	Tensor
	dims [6]int
}

// newShaped is a tensor without elements that has its own copy of shape.
func newShaped(dt DType, shape []int) *Tensor {
	if len(shape) > len(shaped{}.dims) {
		return &Tensor{DType: dt, Shape: slices.Clone(shape)}
	}
	t := &shaped{Tensor: Tensor{DType: dt}}
	t.Shape = t.dims[:copy(t.dims[:], shape):len(shape)]
	return &t.Tensor
}

// arena keeps free buffers by size class. It serves one run at a time.
type arena struct {
	free [64 * classSteps][]*buffer
}

// classSteps is the number of sizes between two powers of two: at most a quarter of a buffer is unused.
const classSteps = 4

func newArenas() *sync.Pool { return &sync.Pool{New: func() any { return new(arena) }} }

// classOf is the least class whose buffers hold n words.
func classOf(words int) int {
	if words < classSteps {
		return words
	}
	e := bits.Len(uint(words-1)) - 3 // words-1 has the form 1xx..., xx chooses the step
	if e < 0 {
		e = 0
	}
	step := (words - 1) >> e // 4..7, or below for small sizes
	return e*classSteps + step + 1
}

// classWords is the size of a class's buffers.
func classWords(class int) int {
	if class < 2*classSteps {
		return class
	}
	e := (class - 1 - classSteps) / classSteps
	step := class - 1 - e*classSteps
	return (step + 1) << e
}

func (a *arena) get(bytes int) (b *buffer, fresh bool) {
	c := classOf((bytes + 7) / 8)
	if l := a.free[c]; len(l) > 0 {
		b = l[len(l)-1]
		a.free[c] = l[:len(l)-1]
		return b, false
	}
	return &buffer{mem: make([]uint64, classWords(c))}, true
}

func (a *arena) put(b *buffer) {
	c := classOf(len(b.mem))
	a.free[c] = append(a.free[c], b)
}

// alloc gives t its elements, zeroed if asked.
func (r *run) alloc(t *Tensor, zero bool) {
	n := t.Len()
	bytes := n * t.DType.Width()
	if r.arena == nil || bytes == 0 || t.DType == String {
		t.data = makeData(t.DType, n)
		return
	}
	b, fresh := r.arena.get(bytes)
	if zero && !fresh {
		clear(b.mem[:(bytes+7)/8])
	}
	if b.view == nil || b.dtype != t.DType || b.length != n {
		b.view, b.dtype, b.length = viewWords(t.DType, b.mem, n), t.DType, n
	}
	t.buf, t.data = b, b.view
}

// viewWords is the memory as n elements of a type.
func viewWords(dt DType, mem []uint64, n int) any {
	p := unsafe.Pointer(&mem[0])
	switch dt.info().store {
	case stF32:
		return unsafe.Slice((*float32)(p), n)
	case stF64:
		return unsafe.Slice((*float64)(p), n)
	case stI8:
		return unsafe.Slice((*int8)(p), n)
	case stI16:
		return unsafe.Slice((*int16)(p), n)
	case stI32:
		return unsafe.Slice((*int32)(p), n)
	case stI64:
		return unsafe.Slice((*int64)(p), n)
	case stU8:
		return unsafe.Slice((*uint8)(p), n)
	case stU16:
		return unsafe.Slice((*uint16)(p), n)
	case stU32:
		return unsafe.Slice((*uint32)(p), n)
	case stU64:
		return unsafe.Slice((*uint64)(p), n)
	case stBool:
		return unsafe.Slice((*bool)(p), n)
	case stC64:
		return unsafe.Slice((*complex64)(p), n)
	case stC128:
		return unsafe.Slice((*complex128)(p), n)
	}
	return nil
}

// retain counts one more slot that holds v.
func retain(v Value) { count(v, 1) }

func count(v Value, d int) {
	switch v := v.(type) {
	case *Tensor:
		if v != nil && v.buf != nil {
			v.buf.refs += d
		}
	case *Sequence:
		for _, x := range v.Items {
			count(x, d)
		}
	case *Optional:
		if v.Value != nil {
			count(v.Value, d)
		}
	case *Map:
		if v.Values != nil {
			count(v.Values, d)
		}
	}
}

// detach cuts a result off from the bookkeeping: its memory is the caller's from now on, who may give it to other runs at once.
func detach(v Value) {
	switch v := v.(type) {
	case *Tensor:
		if v != nil && v.buf != nil {
			v.buf = nil
		}
	case *Sequence:
		for _, x := range v.Items {
			detach(x)
		}
	case *Optional:
		if v.Value != nil {
			detach(v.Value)
		}
	case *Map:
		if v.Values != nil {
			v.Values.buf = nil
		}
	}
}

// drop counts one slot less without freeing: somebody outside the frame still holds v.
func drop(v Value) { count(v, -1) }

// release counts one slot less and takes back memory that no slot holds any more.
func (r *run) release(v Value) {
	switch v := v.(type) {
	case *Tensor:
		if v.buf != nil {
			if v.buf.refs--; v.buf.refs == 0 {
				r.reclaim(v)
			}
		}
	case *Sequence:
		for _, x := range v.Items {
			r.release(x)
		}
	case *Optional:
		if v.Value != nil {
			r.release(v.Value)
		}
	case *Map:
		if v.Values != nil {
			r.release(v.Values)
		}
	}
}

// reclaim puts a tensor's memory back. The tensor must not be used afterwards, so its elements are taken away.
func (r *run) reclaim(t *Tensor) {
	if r.arena != nil && t.buf != nil {
		r.arena.put(t.buf)
		t.buf, t.data = nil, nil
	}
}
