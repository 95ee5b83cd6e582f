package kernel

func (l Level) supported() bool { return l == Scalar || l == NEON } // Advanced SIMD is part of every arm64 that Go runs on
