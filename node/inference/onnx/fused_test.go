package onnx

import (
	"testing"

	"github.com/lineal-network/lineal/node/inference/internal/fused"
)

// TestNothingElseIsFused reads what the compiler makes of the package for arm64: only the one function that asks for it fuses.
func TestNothingElseIsFused(t *testing.T) { fused.Check(t, 1000, map[string]int{"fma64": 1}) }
