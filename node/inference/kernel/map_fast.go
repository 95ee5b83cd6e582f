//go:build amd64 || arm64

package kernel

// Without assembly every element is left to the oracle: each fast function says that it did none.

func unaryFast(UnaryOp, []float32, []float32, float32, float32) int { return 0 }

func binaryFast(BinaryOp, []float32, []float32, []float32) int { return 0 }

func sumFast(ReduceOp, *[Lanes]float32, []float32) int { return 0 }

func maxFast([]float32) (float32, int) { return -inf32, 0 }

func expSumFast(*[Lanes]float32, []float32, []float32, float32) int { return 0 }

func normRowFast([]float32, float32, []float32, []float32) int { return 0 }

func f16FromFast([]F16, []float32) int { return 0 }

func f16ToFast([]float32, []F16) int { return 0 }
