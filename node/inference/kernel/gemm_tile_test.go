//go:build amd64 || arm64

package kernel

import (
	"testing"
	"unsafe"
)

// The generator has these offsets as constants (gen/gemm/main.go): the kernels read the struct by them.
func TestTileLayout(t *testing.T) {
	var x tile
	for _, f := range []struct {
		name      string
		got, want uintptr
	}{
		{"a", unsafe.Offsetof(x.a), 0}, {"lda", unsafe.Offsetof(x.lda), 8}, {"offs", unsafe.Offsetof(x.offs), 16},
		{"segs", unsafe.Offsetof(x.segs), 24}, {"k", unsafe.Offsetof(x.k), 32}, {"b", unsafe.Offsetof(x.b), 40},
		{"bStep", unsafe.Offsetof(x.bStep), 48}, {"pStep", unsafe.Offsetof(x.pStep), 56}, {"c", unsafe.Offsetof(x.c), 64},
		{"ldc", unsafe.Offsetof(x.ldc), 72}, {"tiles", unsafe.Offsetof(x.tiles), 80}, {"aStep", unsafe.Offsetof(x.aStep), 88},
		{"cStep", unsafe.Offsetof(x.cStep), 96}, {"flags", unsafe.Offsetof(x.flags), 104}, {"bias", unsafe.Offsetof(x.bias), 112},
		{"ldBias", unsafe.Offsetof(x.ldBias), 120}, {"add", unsafe.Offsetof(x.add), 128}, {"ldAdd", unsafe.Offsetof(x.ldAdd), 136},
		{"alpha", unsafe.Offsetof(x.alpha), 144}, {"lo", unsafe.Offsetof(x.lo), 148}, {"hi", unsafe.Offsetof(x.hi), 152},
		{"maskLo", unsafe.Offsetof(x.maskLo), 156}, {"maskHi", unsafe.Offsetof(x.maskHi), 158},
		{"row1", unsafe.Offsetof(x.row1), 160}, {"row2", unsafe.Offsetof(x.row2), 168}, {"scale", unsafe.Offsetof(x.scale), 176},
		{"pf", unsafe.Offsetof(x.pf), 184}, {"pfEnd", unsafe.Offsetof(x.pfEnd), 192},
	} {
		if f.got != f.want {
			t.Errorf("%s is at %d, the kernels read it at %d", f.name, f.got, f.want)
		}
	}
	if tileAccum|tileAlpha|tileBias|tileAdd|tileClip|tileMask|tileRank1|tileRank2|tileScale != 1<<9-1 {
		t.Error("the flags are not the generator's nine bits")
	}
}
