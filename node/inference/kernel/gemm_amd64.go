package kernel

var (
	microAVX2 = microKernels{level: AVX2, rows: 6, nr: 16, run: runAVX2, wide: wideAVX2, depth: depthAVX2, depthRows: 6,
		packRows: packRowsAVX2, transpose8: transpose8AVX2}
	microAVX512 = microKernels{level: AVX512, rows: 14, nr: 32, masks: true, run: runAVX512, wide: wideAVX512, depth: depthAVX512, depthRows: 8,
		packRows: packRowsAVX512, transpose8: transpose8AVX2}
)

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
