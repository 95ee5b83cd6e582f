package ledger

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"testing"
)

// The parts of a snapshot, and the entries in them, come from a peer: what is cut off or too long is refused, and what is read was there.
func FuzzSnapshotParts(f *testing.F) {
	var whole bytes.Buffer
	chunk := append(binary.BigEndian.AppendUint16(nil, 2), "ka"...)
	chunk = append(binary.BigEndian.AppendUint32(chunk, 3), "val"...)
	for kind, b := range map[byte][]byte{partState: chunk, partEdge: nil} {
		if err := writePart(&whole, kind, b); err != nil {
			f.Fatal(err)
		}
	}
	f.Add(whole.Bytes())
	f.Add([]byte{partState, 0xff, 0xff, 0xff, 0xff})
	f.Add([]byte{partState, 0, 0, 0, 8, 0, 1, 'k', 0xff, 0xff, 0xff, 0xff, 0})
	f.Fuzz(func(t *testing.T, stream []byte) {
		r := bytes.NewReader(stream)
		for {
			_, b, err := readPart(r)
			if err != nil {
				if !errors.Is(err, ErrSnapshot) && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
					t.Errorf("untyped error: %v", err)
				}
				return
			}
			size := 0
			err = entries(b, func(key, value []byte) error {
				size += 6 + len(key) + len(value)
				return nil
			})
			if err != nil && !errors.Is(err, ErrSnapshot) {
				t.Errorf("untyped error: %v", err)
			}
			if size > len(b) || err == nil && size != len(b) {
				t.Errorf("%d bytes of entries in a part of %d", size, len(b))
			}
		}
	})
}
