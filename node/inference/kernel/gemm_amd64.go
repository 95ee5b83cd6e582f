package kernel

var (
	microAVX2 = microKernels{level: AVX2, rows: 6, nr: 16, run: sgemmAVX2, wide: sgemmAVX2Wide, depth: sdepthAVX2, depthRows: 6,
		packRows: packRowsAVX2, transpose8: transpose8AVX2, madd: maddAVX2, pairGroup: 2}
	microAVX512 = microKernels{level: AVX512, rows: 14, nr: 32, masks: true, run: sgemmAVX512, wide: sgemmAVX512Wide, depth: sdepthAVX512, depthRows: 8,
		packRows: packRowsAVX512, transpose8: transpose8AVX2, madd: maddAVX512, pairGroup: 2}
)

func init() {
	if hasVNNI {
		microAVX512.quads, microAVX512.quadsWide = vnniAVX512, vnniAVX512Wide
	}
}

// micro returns the kernels of a level, nil for the oracle.
func micro(l Level) *microKernels {
	switch l {
	case AVX2:
		return &microAVX2
	case AVX512:
		return &microAVX512
	}
	return nil
}
