package p2p

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"testing"
	"testing/iotest"
)

func readAllFrames(b []byte, max int) (frames [][]byte, err error) {
	r := frameReader{r: bufio.NewReaderSize(iotest.HalfReader(bytes.NewReader(b)), readBuffer), max: max}
	for {
		f, err := r.next()
		if err != nil {
			return frames, err
		}
		frames = append(frames, f)
	}
}

func TestFramesSurviveTheWire(t *testing.T) {
	var wire bytes.Buffer
	want := [][]byte{{1}, bytes.Repeat([]byte("ab"), 50), make([]byte, 3*readBuffer), {2}}
	for _, f := range want {
		if err := writeFrame(&wire, f); err != nil {
			t.Fatal(err)
		}
	}
	got, err := readAllFrames(wire.Bytes(), 3*readBuffer)
	if !errors.Is(err, io.EOF) || len(got) != len(want) {
		t.Fatalf("%d frames, %v", len(got), err)
	}
	for i := range want {
		if !bytes.Equal(got[i], want[i]) {
			t.Errorf("frame %d differs", i)
		}
	}
}

func TestBadFramesAreRefused(t *testing.T) {
	tests := map[string]struct {
		wire []byte
		want error
	}{
		"nothing":        {nil, io.EOF},
		"half a header":  {[]byte{0, 0}, io.ErrUnexpectedEOF},
		"header only":    {[]byte{0, 0, 0, 5}, io.ErrUnexpectedEOF},
		"cut off":        {[]byte{0, 0, 0, 5, 1, 2, 3}, io.ErrUnexpectedEOF},
		"empty":          {[]byte{0, 0, 0, 0}, ErrMalformed},
		"too large":      {[]byte{0, 0, 0, 11, 1}, ErrTooLarge},
		"far too large":  {[]byte{255, 255, 255, 255, 1}, ErrTooLarge},
		"text, not ours": {[]byte("GET / HTTP/1.1\r\n\r\n"), ErrTooLarge},
	}
	for name, test := range tests {
		if frames, err := readAllFrames(test.wire, 10); !errors.Is(err, test.want) || len(frames) != 0 {
			t.Errorf("%s: %d frames, %v, want %v", name, len(frames), err, test.want)
		}
	}
}

func FuzzFrames(f *testing.F) {
	f.Add([]byte{0, 0, 0, 1, 7}, 10)
	f.Add([]byte{0, 0, 0, 0}, 10)
	f.Add([]byte{0, 0, 0, 2, 1, 2, 0, 0, 1, 0}, 100)
	f.Add([]byte{255, 255, 255, 255}, 1<<20)
	f.Fuzz(func(t *testing.T, wire []byte, max int) {
		max = 1 + max&0xffff
		frames, err := readAllFrames(wire, max)
		if err == nil {
			t.Fatal("reading ended without an error")
		}
		var again bytes.Buffer
		for _, frame := range frames {
			if len(frame) == 0 || len(frame) > max {
				t.Fatalf("frame of %d bytes, at most %d allowed", len(frame), max)
			}
			_ = writeFrame(&again, frame)
		}
		if !bytes.HasPrefix(wire, again.Bytes()) {
			t.Error("what was read is not what was written")
		}
		if errors.Is(err, io.EOF) && again.Len() != len(wire) {
			t.Error("a clean end, but bytes are left")
		}
	})
}

func FuzzPeerList(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{0, 0, 0, 3, 1, 2, 3})
	f.Fuzz(func(t *testing.T, b []byte) {
		list, err := decodePeerList(b)
		if err == nil && len(list) > MaxMembers {
			t.Error("list exceeds its bound")
		}
	})
}
