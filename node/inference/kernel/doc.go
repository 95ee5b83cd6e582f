// Package kernel computes: matrix products, convolutions, elementwise maps, reductions. Every function of it is a function of its
// inputs alone: the same bits on every machine, at every SIMD width, with any number of threads. It knows nothing of graphs.
//
//	       onnx (graph, operators)
//	         │ slices, shapes
//	         ▼
//	Gemm Conv2D GemmInt8 …          maps, reductions, norms, softmax
//	         │                               │
//	         ▼ drivers: blocks, threads      ▼
//	microkernels (generated assembly: AVX2, AVX-512, NEON) ─── each equals ──► the scalar oracle (pure Go, FMA32)
//
// # Numbers (lineal.exact/1)
//
// docs/exactness.md is the normative text. The gist for products:
//
//   - Each output of a float32 product starts as +0 and takes its terms in ascending k: acc = fma(a[k], b[k], acc), one rounding each.
//     A convolution's k runs over (kh, kw, channel), the channel fastest. A tap in the padding contributes fma(+0, w, acc).
//     Blocks of k are continued from the stored accumulator; the reduction is never split.
//   - Then the epilogue (see Epilogue), each step rounded by itself: multiply by alpha and by Scale, add C and Add, activation.
//   - float64 products are the same with math.FMA. Integer products wrap.
//   - Which NaN comes out is not specified, that one comes out is: hashing makes NaN canonical.
//
// Vectors run across outputs, so neither a tile's size nor a thread's share can change a bit.
//
// # Products: functions of this half of the package
//
//	FMA32(a, b, c)                              exact float32 fused multiply-add in pure Go
//	Use(Level), Current(), Available()          which instruction set computes; LINEAL_KERNEL names one from outside
//	NewPool(n), (*Pool).For(n, grain, f)        threads over outputs; a nil *Pool is one thread
//
//	PackB(k, n, b, ldb, trans)                  a constant right-hand side, laid out for the kernels; keep it, drop b
//	Gemm(p, m, n, k, a, lda, B, c, ldc, e)      c = epilogue(a·B), B packed
//	GemmDyn(p, m, n, k, A, B, c, ldc, e)        c = epilogue(A·B), both given as Matrix (either may be transposed)
//	BatchGemm(p, batch, m, n, k, A, B, c, ...)  many GemmDyn with their own offsets
//	Gemm64, GemmInt                             float64, wrapping integers (plain Go)
//
//	ConvShape, PackConv, Conv2D                 NHWC convolution: groups, dilation, pads, strides, depthwise, pointwise
//	PackConvTranspose, ConvTranspose2D          NHWC transposed convolution
//	ConvND, ConvND64, ConvTransposeND(64)       channels-first, any rank, plain Go
//
//	PackInt8, GemmInt8                          u8/s8 × u8/s8 into int32 with zero points
//	PackConvInt8, Conv2DInt8                    the same as NHWC convolution
//
// # Maps: functions of the other half
//
//	Unary, UnaryWith, UnaryPar (UnaryOp)        dst = f(x; a, b): activations, roots, transcendentals; Unary64
//	Binary, BinaryPar (BinaryOp)                dst = f(a, b), either may be single; BinaryRow, BinaryCol: one row or column for many; Binary64
//	Exp32, Log32, Tanh32, Erf32, Sin32, Pow32 … the scalar functions, and Exp64 … in float64
//
//	Reduce (ReduceOp), Reduce1, Sum, Mean       16 strided partial results and one tree, along any axis; Reduce64, ArgMax, ArgMin
//	Softmax, LogSoftmax, LayerNorm, RMSNorm     rows; GroupNorm: groups of channels; BatchNormFold with ScaleShift…: batch normalization
//	PoolND (PoolKind)                           max, mean and Lp windows of up to three axes, channels first or last; Pool64
//	Transpose                                   NCHW to NHWC and back
//
//	F16, BF16, SmallFrom, SmallTo, E8M0From     float formats of 16, 8 and 4 bits
//	ToInt, FloatsToInts, IntsToFloats           saturating conversions; PackNarrow for integers of 4 and 2 bits
//	Quantize, Dequantize                        with scale and zero point
//
// # Contract
//
// Slices given as outputs must not overlap inputs, unless a function says otherwise. Sizes are checked before anything is written: a
// wrong one is an error that wraps ErrShape, never a panic. Functions may be called concurrently; packed operands are read-only after
// packing. Use must not be called while a kernel runs. A packed operand remembers the level it was packed for and stays valid (and
// gives the same bits) after Use.
package kernel
