package kernel

import "golang.org/x/sys/cpu"

var microNEON = microKernels{level: NEON, rows: 6, nr: 16, run: sgemmNEON, wide: sgemmNEONWide, depth: sdepthNEON, depthRows: 6,
	madd: smlalNEON, pairGroup: 1}

func init() {
	if cpu.ARM64.HasASIMDDP {
		microNEON.quads, microNEON.quadsWide, microNEON.signedA = sdotNEON, sdotNEONWide, true
	}
}

// micro returns the kernels of a level, nil for the oracle.
func micro(l Level) *microKernels {
	if l == NEON {
		return &microNEON
	}
	return nil
}
