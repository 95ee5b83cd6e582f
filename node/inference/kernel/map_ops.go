package kernel

//go:generate go run ./gen/vec -dir .

// Operations that only the assembly knows as such.
const (
	opDivScalar = numUnary + iota // x/a
	opMaxScalar                   // BinMax of x and a
	opMinScalar
)

// mapSumOp is a map whose results are added up at once.
type mapSumOp uint8

const (
	mapSumExp    mapSumOp = iota // dst = e^(x-a), summed
	mapSumCentre                 // dst = x-a, squares summed
)

// normOp is the last step of a normalization, or all of one.
type normOp uint8

const (
	normScaleBias normOp = iota // (x/a)·scale + bias
	normScale                   // (x/a)·scale
	normShift                   // x·scale + bias
	normShiftRelu               // Relu32 of that
)

// quantOp names a conversion kernel.
type quantOp uint8

const (
	quantBytes quantOp = iota
	quantU8
	quantS8
	quantInt32
	quantHalf
)
