//go:build unix

package sandbox

import (
	"bytes"
	"fmt"
	"io"
	"os"

	"golang.org/x/sys/unix"
)

// windowSize bounds the inputs that pass through a worker's window, without new pages to allocate and to map for each task: a picture of
// 224 x 224 x 3 in float32 has 600 KB. A window's pages stay resident, so it is no larger.
const windowSize = 1 << 20

// keptOutput bounds the pages that a worker's result memory keeps between tasks.
const keptOutput = 1 << 20

// mapWindow gives f the size of a window and maps it writable.
func mapWindow(f *os.File) ([]byte, error) {
	if err := f.Truncate(windowSize); err != nil {
		return nil, fmt.Errorf("size shared memory: %w", err)
	}
	mem, err := unix.Mmap(int(f.Fd()), 0, windowSize, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_SHARED)
	if err != nil {
		return nil, fmt.Errorf("map shared memory: %w", err)
	}
	return mem, nil
}

// fillBlob writes exactly size bytes of r.
func fillBlob(f *os.File, r io.Reader, size int64) error {
	var n int64
	var err error
	if b, ok := r.(*bytes.Reader); ok {
		n, err = b.WriteTo(f) // one system call
	} else {
		n, err = io.Copy(f, io.LimitReader(r, size+1))
	}
	if err != nil {
		return fmt.Errorf("fill shared memory: %w", err)
	}
	if n != size {
		return fmt.Errorf("fill shared memory: got %d bytes, %d were announced", n, size)
	}
	return nil
}

// readBlob copies the first size bytes out, so that what is hashed and signed can no longer change.
func readBlob(f *os.File, size int64) ([]byte, error) {
	out := make([]byte, size)
	if _, err := f.ReadAt(out, 0); err != nil && (err != io.EOF || size != 0) {
		return nil, fmt.Errorf("read the result: %w", err)
	}
	return out, nil
}

// mapBlob maps size bytes read-only and closes fd. flags may ask for the pages at once.
func mapBlob(fd int, size int64, flags int) ([]byte, error) {
	defer unix.Close(fd)
	if size == 0 {
		return []byte{}, nil
	}
	b, err := unix.Mmap(fd, 0, int(size), unix.PROT_READ, unix.MAP_SHARED|flags)
	if err != nil {
		return nil, fmt.Errorf("map shared memory: %w", err)
	}
	return b, nil
}

func unmapBlob(b []byte) {
	if len(b) > 0 {
		_ = unix.Munmap(b)
	}
}
