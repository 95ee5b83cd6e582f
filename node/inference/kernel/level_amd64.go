package kernel

import "golang.org/x/sys/cpu"

var (
	hasVNNI = cpu.X86.HasAVX512VNNI
)

func (l Level) supported() bool {
	switch l {
	case AVX2:
		return cpu.X86.HasAVX2 && cpu.X86.HasFMA
	case AVX512:
		// x/sys reports these only when the operating system saves the registers too.
		return cpu.X86.HasAVX2 && cpu.X86.HasFMA && cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512DQ && cpu.X86.HasAVX512VL
	}
	return l == Scalar
}
