package onnx

import "math"

// Limits bound what a model may ask of the engine. They decide what is rejected, so operators that must agree use the same
// ones: DefaultLimits belongs to EngineName.
type Limits struct {
	ModelBytes int64 // size of the model's bytes; 2 GiB is protobuf's own bound
	Nodes      int   // nodes over all graphs after functions are expanded; the largest public models have about 10^5
	Values     int   // names over all graphs: initializers, inputs and outputs of nodes
	Attributes int   // attribute entries, and elements of attribute lists
	Depth      int   // nesting of subgraphs, functions and types; real models need 4
	Rank       int   // dimensions of a tensor; numpy's own bound is 64, real models need 8

	TensorBytes int64 // bytes of one tensor
	// LiveBytes bounds the bytes of all values alive at one moment, constants included; views count once per name. They are those of the
	// prepared program, in which fused nodes have no values between them: sessions that must agree use the same options.
	LiveBytes   int64
	Cost        int64 // metered cost of a run, see Meter
	Steps       int64 // nodes executed in a run, loop bodies counted each time
	StringBytes int64 // bytes of all strings made in a run
}

// DefaultLimits are the limits of EngineName.
func DefaultLimits() Limits {
	return Limits{
		ModelBytes:  2 << 30,
		Nodes:       200_000,
		Values:      1_000_000,
		Attributes:  50_000_000, // tree ensembles keep their nodes in attribute lists
		Depth:       32,
		Rank:        32,
		TensorBytes: 2 << 30,
		LiveBytes:   4 << 30,
		Cost:        1 << 42, // about an hour of scalar work, minutes of vector work
		Steps:       50_000_000,
		StringBytes: 256 << 20,
	}
}

// orDefault replaces zero fields by the defaults, so that a caller can set just what matters to it.
func (l Limits) orDefault() Limits {
	d := DefaultLimits()
	pick := func(p *int, v int) {
		if *p <= 0 {
			*p = v
		}
	}
	pick64 := func(p *int64, v int64) {
		if *p <= 0 {
			*p = v
		}
	}
	pick64(&l.ModelBytes, d.ModelBytes)
	pick(&l.Nodes, d.Nodes)
	pick(&l.Values, d.Values)
	pick(&l.Attributes, d.Attributes)
	pick(&l.Depth, d.Depth)
	pick(&l.Rank, d.Rank)
	pick64(&l.TensorBytes, d.TensorBytes)
	pick64(&l.LiveBytes, d.LiveBytes)
	pick64(&l.Cost, d.Cost)
	pick64(&l.Steps, d.Steps)
	pick64(&l.StringBytes, d.StringBytes)
	return l
}

// Meter is what a run cost. It depends on model, input and EngineName only.
//
// Cost is in steps: an operator charges its multiply-adds or element operations (transcendentals several), each output charges a step
// per 8 bytes, and each node a constant. A step is priced for the worst case, so data that slow a processor (subnormal numbers) do
// not change the cost, and a time budget must allow for them.
type Meter struct {
	Cost      int64 // total steps
	Nodes     int64 // nodes executed
	PeakBytes int64 // most bytes alive at one moment, constants included
}

const nodeCost = 64 // steps charged for executing any node: dispatch, shapes, allocation

func satAdd(a, b int64) int64 {
	if b > math.MaxInt64-a {
		return math.MaxInt64
	}
	return a + b
}

// satMul multiplies non-negative numbers, saturating.
func satMul(a, b int64) int64 {
	if a > 0 && b > math.MaxInt64/a {
		return math.MaxInt64
	}
	return a * b
}
