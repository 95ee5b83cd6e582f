// Package onnx runs ONNX models with bits that do not depend on the machine.
//
//	model bytes ──Load──► Model ──NewSession──► Session ──Run──► outputs
//	              (decode,         (resolve names,       (operators in a fixed order,
//	               limits)          fold, fuse, build)    cost meter, cancellation)
//
// What it promises:
//
//   - Outputs are a pure function of model bytes, inputs and EngineName: the thread count, the SIMD level and the machine do
//     not change a bit. All arithmetic is that of docs/exactness.md (package kernel).
//   - The metered cost is a pure function of the same three, so operators agree on "too dear".
//   - Bad input of any kind gives an *Error that names node and operator, within the limits; it never panics.
//   - Error.Deterministic tells failures that every operator sees alike from those of this machine (time, memory, a fault).
//
// What it does not do: training graphs beyond the optimizers of the operator set, devices other than the CPU, and sparse
// kernels (sparse initializers are made dense).
//
// Reading order: op.go (how an operator is written), optable.go (which exist), session.go and exec.go (how they run), compile.go
// (how a graph becomes a program), passes.go, patterns.go, chain.go and layout.go (what makes it fast), decode.go (how bytes become a graph),
// trace.go and identity.go (what can be signed about a run and a model). Each op_*.go file is one family of operators.
package onnx

import "crypto/sha256"

// EngineName names the arithmetic and the cost model. Any change of bits, of metered cost or of what is rejected needs a new name.
const EngineName = "lineal.exact/1"

// EngineID is the identity of the engine in claims: SHA-256 of EngineName.
var EngineID = sha256.Sum256([]byte(EngineName))
