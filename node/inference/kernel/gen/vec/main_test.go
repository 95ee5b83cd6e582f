package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// TestCommitted says whether the committed files are what the generator writes.
func TestCommitted(t *testing.T) {
	for name, want := range Files() {
		got, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Fatalf("read %s: %v", name, err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is not what gen/vec writes: run go generate in the kernel package", name)
		}
	}
}

// TestPressure: a body with more live values than registers is refused, not miscompiled.
func TestPressure(t *testing.T) {
	k := kernel{name: "Wide", op: "OpWide", unroll: 1, body: func(b *builder) {
		var vs []value
		for range 40 {
			vs = append(vs, b.load(1))
		}
		sum := vs[0]
		for _, v := range vs[1:] {
			sum = b.add(sum, v)
		}
		b.store(0, sum)
	}}
	for _, s := range []isa{avx2, avx512} {
		if _, ok := attempt(0, func(limit int) []byte {
			p := &x86{isa: s}
			p.fam, p.consts, p.perVec = families[0], newConstTable(4), 64/s.bytes
			return p.kernel(k, limit)
		}); ok {
			t.Errorf("%s takes 40 live values", s.level)
		}
	}
}
