package onnx

// tracer records digests of node outputs.
type tracer struct{ prog *program }

func (t *tracer) record(n *Node, out []Value) {}
