package claim

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
)

func sampleTensors() []Tensor {
	return []Tensor{
		{Name: "x", DType: Float32, Shape: []uint64{1, 2}, Data: []byte{0, 0, 128, 63, 0, 0, 0, 64}},
		{Name: "", DType: Int64, Shape: nil, Data: []byte{7, 0, 0, 0, 0, 0, 0, 0}},
		{Name: "a name that is longer than one word of thirty-two bytes", DType: String, Shape: []uint64{2},
			Data: []byte{2, 0, 0, 0, 'o', 'k', 0, 0, 0, 0}},
		{Name: "empty", DType: Bool, Shape: []uint64{0, 3}, Data: nil},
	}
}

// The layout is Solidity's own: go-ethereum's ABI encoder must agree byte for byte.
func TestEncodeTensorsIsABI(t *testing.T) {
	typ, err := abi.NewType("tuple[]", "", []abi.ArgumentMarshaling{
		{Name: "name", Type: "string"}, {Name: "dtype", Type: "uint8"}, {Name: "shape", Type: "uint64[]"}, {Name: "data", Type: "bytes"}})
	if err != nil {
		t.Fatal(err)
	}
	type tuple struct {
		Name  string
		Dtype uint8
		Shape []uint64
		Data  []byte
	}
	for n := range sampleTensors() {
		list := sampleTensors()[:n+1]
		var tuples []tuple
		for _, s := range list {
			shape := s.Shape
			if shape == nil {
				shape = []uint64{}
			}
			tuples = append(tuples, tuple{s.Name, uint8(s.DType), shape, s.Data})
		}
		want, err := abi.Arguments{{Type: typ}}.Pack(tuples)
		if err != nil {
			t.Fatal(err)
		}
		if got := EncodeTensors(list); !bytes.Equal(got, want) {
			t.Fatalf("%d tensors: encoding differs from the ABI encoder's\n got %x\nwant %x", n+1, got, want)
		}
	}
}

func TestDecodeTensorsRoundTrip(t *testing.T) {
	enc := EncodeTensors(sampleTensors())
	dec, err := DecodeTensors(enc)
	if err != nil {
		t.Fatal(err)
	}
	if again := EncodeTensors(dec); !bytes.Equal(enc, again) {
		t.Fatal("decoding and encoding again changed the bytes")
	}
}

func TestDecodeTensorsRefuses(t *testing.T) {
	good := EncodeTensors(sampleTensors()[:1])
	mutate := func(f func(b []byte) []byte) []byte { return f(bytes.Clone(good)) }
	huge := Tensor{Name: "x", DType: Float32, Shape: []uint64{1 << 40, 1 << 40}}
	cases := map[string][]byte{
		"empty":               nil,
		"truncated":           good[:len(good)-1],
		"trailing":            append(bytes.Clone(good), make([]byte, 32)...),
		"non-zero padding":    mutate(func(b []byte) []byte { b[len(b)-1] = 1; return b }),
		"offset elsewhere":    mutate(func(b []byte) []byte { b[95] = 64; return b }),
		"count too large":     mutate(func(b []byte) []byte { b[61] = 0xff; return b }),
		"wrong length":        EncodeTensors([]Tensor{{Name: "x", DType: Float32, Shape: []uint64{3}, Data: make([]byte, 8)}}),
		"unknown type":        EncodeTensors([]Tensor{{Name: "x", DType: 99, Shape: []uint64{1}, Data: make([]byte, 8)}}),
		"overflowing shape":   EncodeTensors([]Tensor{huge}),
		"bool that is 2":      EncodeTensors([]Tensor{{Name: "x", DType: Bool, Shape: []uint64{1}, Data: []byte{2}}}),
		"string past the end": EncodeTensors([]Tensor{{Name: "x", DType: String, Shape: []uint64{1}, Data: []byte{9, 0, 0, 0}}}),
	}
	for name, b := range cases {
		if _, err := DecodeTensors(b); !errors.Is(err, ErrTensor) {
			t.Errorf("%s: got %v, want ErrTensor", name, err)
		}
	}
}

func FuzzDecodeTensors(f *testing.F) {
	f.Add(EncodeTensors(sampleTensors()))
	f.Add(EncodeTensors(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		tensors, err := DecodeTensors(b)
		if err != nil {
			return
		}
		if !bytes.Equal(EncodeTensors(tensors), b) {
			t.Fatal("accepted an encoding that is not canonical")
		}
	})
}

func TestWordsSigned(t *testing.T) {
	var w words
	w.int(big.NewInt(-1))
	if !bytes.Equal(w.buf, bytes.Repeat([]byte{0xff}, 32)) {
		t.Fatalf("-1 encodes as %x", w.buf)
	}
}
