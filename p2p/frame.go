package p2p

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// A frame on the wire is its length (four bytes, big-endian) and that many bytes, at least one.
const frameHeader = 4

// frameReader reads frames of at most max bytes.
type frameReader struct {
	r   *bufio.Reader
	max int
	// begun is called when a frame has begun but is not whole in the buffer yet: from then on the sender may not stall.
	begun func() error
	// reserve is asked before memory for a frame beyond the buffer is taken; release gives it back.
	reserve func(size int) error
}

// next returns the next frame in memory of its own. io.EOF means a clean end between frames; a frame that is cut off is
// io.ErrUnexpectedEOF; a length of 0 or above max is ErrMalformed or ErrTooLarge.
func (f *frameReader) next() ([]byte, error) {
	if _, err := f.r.Peek(1); err != nil {
		return nil, err
	}
	if f.r.Buffered() < frameHeader {
		if err := f.begin(); err != nil {
			return nil, err
		}
	}
	header, err := f.r.Peek(frameHeader)
	if err != nil {
		return nil, cutOff(err)
	}
	size := int64(binary.BigEndian.Uint32(header))
	switch {
	case size == 0:
		return nil, fmt.Errorf("frame of no bytes: %w", ErrMalformed)
	case size > int64(f.max):
		return nil, fmt.Errorf("frame of %d bytes, at most %d allowed: %w", size, f.max, ErrTooLarge)
	}
	if f.r.Buffered() < frameHeader+int(size) {
		if err := f.begin(); err != nil {
			return nil, err
		}
		if f.reserve != nil && int(size) > readBuffer {
			if err := f.reserve(int(size)); err != nil {
				return nil, err
			}
		}
	}
	if _, err := f.r.Discard(frameHeader); err != nil {
		return nil, cutOff(err)
	}
	frame := make([]byte, size)
	if _, err := io.ReadFull(f.r, frame); err != nil {
		return nil, cutOff(err)
	}
	return frame, nil
}

func (f *frameReader) begin() error {
	if f.begun == nil {
		return nil
	}
	return f.begun()
}

func cutOff(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// writeFrame writes one frame; the caller has checked its size.
func writeFrame(w io.Writer, frame []byte) error {
	var header [frameHeader]byte
	binary.BigEndian.PutUint32(header[:], uint32(len(frame)))
	if _, err := w.Write(header[:]); err != nil {
		return err
	}
	_, err := w.Write(frame)
	return err
}
