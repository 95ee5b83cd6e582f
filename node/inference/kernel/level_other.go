//go:build !amd64 && !arm64

package kernel

func (l Level) supported() bool { return l == Scalar }
