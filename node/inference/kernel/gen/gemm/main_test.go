package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The committed kernels are what the generator writes.
func TestGeneratedFilesAreCurrent(t *testing.T) {
	for name, want := range Files() {
		got, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Errorf("%v; run go generate in the kernel package", err)
			continue
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s differs from what the generator writes; run go generate in the kernel package", name)
		}
	}
}

// Every tile must fit into the registers: accumulators, a row of B, and at least one operand.
func TestTilesFitRegisters(t *testing.T) {
	for _, s := range isas {
		if need := s.rows*2 + 2 + 1; need > s.regs {
			t.Errorf("%s: %d rows need %d registers of %d", s.level, s.rows, need, s.regs)
		}
		if s.rows > 15 || s.depth > 15 {
			t.Errorf("%s: rows beyond the three base registers", s.level)
		}
		for _, w := range wide {
			if need := w.rows*2*w.panels + w.rows + 1; need > s.regs {
				t.Errorf("%s: %d rows of %d panels need %d registers of %d", s.level, w.rows, w.panels, need, s.regs)
			}
		}
	}
	if need := neonRows*2*neonHalf + neonRows + 2; need > 32 {
		t.Errorf("NEON: %d registers of 32", need)
	}
}
