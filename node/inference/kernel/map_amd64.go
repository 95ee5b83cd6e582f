package kernel

// hasHalf says whether the float16 conversions can run. AVX-512 brings its own; beside AVX2 they are an extension of their own (F16C),
// which every processor with AVX2 has, but a hypervisor may hide.
var hasHalf = AVX512.supported() || AVX2.supported() && cpuidF16C()

// cpuidF16C reads the F16C flag of the processor.
func cpuidF16C() bool
