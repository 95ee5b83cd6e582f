package main

import (
	"bytes"
	"fmt"
	"log"
)

// errPressure is the panic of an allocator that has run out; the kernel is tried again with fewer constants held in registers.
type errPressure struct{}

// pool hands out registers of one kind.
type pool struct{ free []int }

func newPool(from, to int) *pool {
	p := &pool{}
	for r := to - 1; r >= from; r-- {
		p.free = append(p.free, r)
	}
	return p
}

func (p *pool) get() int {
	if len(p.free) == 0 {
		panic(errPressure{})
	}
	r := p.free[len(p.free)-1]
	p.free = p.free[:len(p.free)-1]
	return r
}

func (p *pool) put(r int) { p.free = append(p.free, r) }

// printer is what both back ends share: the text, the registers, where values live.
type printer struct {
	bytes.Buffer
	fam    family
	b      *builder
	last   []int
	regs   *pool
	masks  *pool // AVX-512 only
	loc    map[value]int
	hoist  map[value]int // constants and parameters in registers
	consts *constTable
	perVec int // vectors in a group of 16
	state  []int
}

func (p *printer) ins(format string, args ...any) {
	p.WriteByte('\t')
	fmt.Fprintf(p, format, args...)
	p.WriteByte('\n')
}

// release frees the operands that die at operation i.
func (p *printer) release(i int) {
	o := p.b.ops[i]
	for n, a := range o.args {
		if p.dies(a, i) && !contains(o.args[:n], a) {
			p.poolOf(a).put(p.loc[a])
			delete(p.loc, a)
		}
	}
}

func (p *printer) dies(a value, i int) bool {
	return !p.b.fixed(a) && p.last[a] == i
}

func (p *printer) poolOf(a value) *pool {
	if p.masks != nil && p.b.ops[a].mask() {
		return p.masks
	}
	return p.regs
}

// parameter is the register of the body's only parameter.
func (p *printer) parameter() int {
	for v, o := range p.b.ops {
		if o.kind == opParam {
			return p.hoist[value(v)]
		}
	}
	panic("the body has no parameter")
}

func contains(s []value, v value) bool {
	for _, x := range s {
		if x == v {
			return true
		}
	}
	return false
}

// constTable is the file's table of constants, each repeated to fill a vector where the architecture wants that.
type constTable struct {
	bytes int // of an entry
	order []uint32
	at    map[uint32]int
}

func newConstTable(bytes int) *constTable { return &constTable{bytes: bytes, at: map[uint32]int{}} }

func (c *constTable) offset(u uint32) int {
	off, ok := c.at[u]
	if !ok {
		off = len(c.order) * c.bytes
		c.at[u] = off
		c.order = append(c.order, u)
	}
	return off
}

func (c *constTable) print(w *bytes.Buffer) {
	for i, u := range c.order {
		for o := 0; o < c.bytes; o += 4 {
			fmt.Fprintf(w, "DATA vecConst<>+%d(SB)/4, $0x%08x\n", i*c.bytes+o, u)
		}
	}
	fmt.Fprintf(w, "GLOBL vecConst<>(SB), RODATA|NOPTR, $%d\n", len(c.order)*c.bytes)
}

// attempt prints a kernel with at most that many constants held in registers, and says whether the registers sufficed.
func attempt(limit int, print func(limit int) []byte) (text []byte, ok bool) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case errPressure:
			ok = false
		default:
			panic(r)
		}
	}()
	return print(limit), true
}

// best prints with as many constants in registers as fit.
func best(name string, most int, print func(limit int) []byte) []byte {
	for limit := most; limit >= 0; limit-- {
		if text, ok := attempt(limit, print); ok {
			return text
		}
	}
	log.Fatalf("%s does not fit into the registers", name)
	return nil
}
