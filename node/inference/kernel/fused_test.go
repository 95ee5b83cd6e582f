package kernel

import (
	"testing"

	"github.com/lineal-network/lineal/node/inference/internal/fused"
)

// fusedAllowed is how many fused instructions each function has when compiled for arm64: those that its math.FMA calls ask for, inlined
// horner64 included. Everything else that multiplies and adds must round twice, and would not if a conversion were forgotten: the
// compiler fuses a*b + c, also across statements, wherever the architecture can.
var fusedAllowed = map[string]int{
	"horner64": 1, "Exp64": 1, "expTail64": 1, "Expm1_64": 3, "log1p64": 2, "logDD": 12, "logBase64": 4, "Pow64": 5,
	"reduceAngle": 3, "reduceHuge": 2, "sinReduced": 2, "cosReduced": 3, "Sin64": 4, "Cos64": 4, "Tan64": 2,
	"asinTail": 1, "asinHalf": 2, "Asin64": 1, "Acos64": 1, "Atan64": 1, "Erf64": 3, "Gemm64.func1": 1,
	// Compares the product of sizes with a bound; both are whole numbers below 2^53 wherever it matters.
	"(*ConvShape).checkPadding": 1,
}

// TestNothingElseIsFused reads what the compiler makes of the package for arm64.
func TestNothingElseIsFused(t *testing.T) { fused.Check(t, 100, fusedAllowed) }
