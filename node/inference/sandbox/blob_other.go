//go:build unix && !linux

package sandbox

import (
	"errors"
	"fmt"
	"io"
	"os"
)

// Without memfd, files that have no name any more take its place. They are not sealed: such systems run unsandboxed anyway.

const mapAtOnce = 0

func newBlob(name string, r io.Reader, size int64) (*os.File, error) {
	f, err := unnamedFile(name)
	if err != nil {
		return nil, err
	}
	if err := fillBlob(f, r, size); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

func newWindow() (*os.File, []byte, error) {
	f, err := unnamedFile("window")
	if err != nil {
		return nil, nil, err
	}
	mem, err := mapWindow(f)
	if err != nil {
		f.Close()
		return nil, nil, err
	}
	return f, mem, nil
}

func trimOutput(f *os.File, size int64) error {
	if err := errors.Join(f.Truncate(0), f.Truncate(size)); err != nil {
		return fmt.Errorf("trim shared memory: %w", err)
	}
	return nil
}

func newOutput(size int64) (*os.File, error) {
	f, err := unnamedFile("result")
	if err != nil {
		return nil, err
	}
	if err := f.Truncate(size); err != nil {
		f.Close()
		return nil, fmt.Errorf("size shared memory: %w", err)
	}
	return f, nil
}

func unnamedFile(name string) (*os.File, error) {
	f, err := os.CreateTemp("", "lineal-"+name)
	if err != nil {
		return nil, fmt.Errorf("create shared memory: %w", err)
	}
	if err := os.Remove(f.Name()); err != nil {
		f.Close()
		return nil, fmt.Errorf("create shared memory: %w", err)
	}
	return f, nil
}
