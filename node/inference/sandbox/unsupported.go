//go:build !unix

package sandbox

import (
	"context"
	"fmt"
	"io"
	"runtime"
)

// Main does nothing: there are no workers on this system.
func Main(...Handler) {}

// Missing names what the system lacks for the sandbox.
func Missing() []string { return []string{"a sandbox for " + runtime.GOOS} }

// Stats counts what happened since the pool was made.
type Stats struct{}

// Pool cannot be made on this system.
type Pool struct{}

// NewPool refuses.
func NewPool(Config) (*Pool, error) {
	return nil, fmt.Errorf("%w: run the node on Linux, or in a Linux container or virtual machine", ErrUnsupported)
}

// Run refuses.
func (*Pool) Run(context.Context, Job) (Result, error) { return Result{}, ErrUnsupported }

// Stats returns nothing.
func (*Pool) Stats() Stats { return Stats{} }

// Close does nothing.
func (*Pool) Close() error { return nil }

// SelfTest refuses.
func SelfTest(context.Context, io.Writer) error { return ErrUnsupported }
