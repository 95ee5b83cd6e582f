package artifact

import (
	"bytes"
	"errors"
	"testing"
)

func TestRequestsSurviveTheWire(t *testing.T) {
	d := Sum([]byte("x"))
	for _, r := range []request{
		{op: opList, digest: d},
		{op: opRange, digest: d, length: 1},
		{op: opRange, digest: d, offset: 7 * ChunkSize, length: maxRange},
	} {
		if got, err := decodeRequest(r.encode()); err != nil || got != r {
			t.Errorf("%+v became %+v, %v", r, got, err)
		}
	}
}

func TestMalformedRequestsAreRefused(t *testing.T) {
	d := Sum([]byte("x"))
	tests := map[string][]byte{
		"empty":            nil,
		"short":            request{op: opList, digest: d}.encode()[:48],
		"long":             append(request{op: opList, digest: d}.encode(), 0),
		"unknown":          request{op: 3, digest: d}.encode(),
		"list with range":  request{op: opList, digest: d, length: 1}.encode(),
		"range of nothing": request{op: opRange, digest: d}.encode(),
		"range too long":   request{op: opRange, digest: d, length: maxRange + 1}.encode(),
		"range inside":     request{op: opRange, digest: d, offset: 1, length: 1}.encode(),
		"negative offset":  request{op: opRange, digest: d, offset: -ChunkSize, length: 1}.encode(),
		"negative length":  request{op: opRange, digest: d, length: -1}.encode(),
	}
	for name, b := range tests {
		if _, err := decodeRequest(b); !errors.Is(err, errRequest) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzDecodeRequest(f *testing.F) {
	f.Add(request{op: opList}.encode())
	f.Add(request{op: opRange, offset: ChunkSize, length: 5}.encode())
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := decodeRequest(b)
		if err != nil {
			return
		}
		if !bytes.Equal(r.encode(), b) {
			t.Errorf("%x is not canonical", b)
		}
		if r.offset < 0 || r.length < 0 || r.offset+r.length < 0 || r.length > maxRange {
			t.Errorf("range %d+%d", r.offset, r.length)
		}
	})
}
