//go:build !amd64 && !arm64

package kernel

// Without assembly every element is left to the oracle: each fast function says that it did none.

func unaryFast(UnaryOp, []float32, []float32, float32, float32) int { return 0 }

func binaryFast(BinaryOp, []float32, []float32, []float32) int { return 0 }

func sumFast(ReduceOp, *[Lanes]float32, []float32) int { return 0 }

func extremeFast(kind ReduceOp, _ []float32) (float32, int) {
	if kind == RedMax {
		return -inf32, 0
	}
	return inf32, 0
}

func mapSumFast(mapSumOp, []float32, []float32, float32, *[Lanes]float32) int { return 0 }

func normRowFast([]float32, float32, []float32, []float32) int { return 0 }

func softmaxFast(dst, src []float32, rows, cols int) bool { return false }

func binaryRowsFast(op BinaryOp, dst, a, row []float32) int { return 0 }

func scaleShiftFast(dst []float32, ldd int, src []float32, lds, rows int, mul, add []float32, relu bool) int {
	return 0
}

func sumColumnsFast(dst, src []float32, n, inner int) int { return 0 }

func maxTapsFast(dst, src []float32, offs []int) int { return 0 }

func meanTapsFast(dst, src []float32, offs []int, div float32) int { return 0 }

func transposeFast(dst, src []float32, rows, cols int) int { return 0 }

func f16FromFast([]F16, []float32) int { return 0 }

func f16ToFast([]float32, []F16) int { return 0 }

func quantizeFast(dst []uint8, src []float32, scale, lo, hi, zero float32) int { return 0 }

func dequantizeFast(op quantOp, dst []float32, src []uint8, scale, zero float32) int { return 0 }

func intFast(dst []float32, src []int32, scale float32) int { return 0 }
