package observe

import (
	"encoding/binary"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/lineal-network/lineal/consensus/claim"
)

func floats(name string, v ...float32) claim.Tensor {
	t := claim.Tensor{Name: name, DType: claim.Float32, Shape: []uint64{1, uint64(len(v))}}
	for _, x := range v {
		t.Data = binary.LittleEndian.AppendUint32(t.Data, math.Float32bits(x))
	}
	return t
}

const example = `{"version": 1, "series": [
  {"id": 2, "name": "confidence", "output": "p", "of": "max", "edges": [0.5, 0.9]},
  {"id": 1, "name": "digit", "output": "p", "of": "argmax", "classes": 3},
  {"id": 7, "name": "first", "output": "p", "of": "element", "index": 0, "edges": [-1, 0, 1]},
  {"id": 9, "name": "label", "output": "label", "of": "element", "edges": [0, 1, 2]}]}`

func TestObserve(t *testing.T) {
	d, err := Parse([]byte(example))
	if err != nil {
		t.Fatal(err)
	}
	label := claim.Tensor{Name: "label", DType: claim.Int64, Shape: []uint64{1}, Data: binary.LittleEndian.AppendUint64(nil, 1)}
	nan := float32(math.NaN())
	inf := float32(math.Inf(1))
	for name, c := range map[string]struct {
		out  []claim.Tensor
		want []Bin
	}{
		"all":                 {[]claim.Tensor{label, floats("p", 0.25, 0.5, 0.25)}, []Bin{{1, 1}, {2, 1}, {7, 2}, {9, 2}}},
		"on the edge":         {[]claim.Tensor{floats("p", -1, -2)}, []Bin{{1, 0}, {2, 0}, {7, 1}}},
		"the first of equals": {[]claim.Tensor{floats("p", 0, 1, 1)}, []Bin{{1, 1}, {2, 2}, {7, 2}}},
		"beyond the classes":  {[]claim.Tensor{floats("p", 0, 0, 0, 0, 5)}, []Bin{{1, 3}, {2, 2}, {7, 2}}},
		"not a number":        {[]claim.Tensor{floats("p", nan, 0.6)}, []Bin{{1, 1}, {2, 1}, {7, 4}}},
		"no number at all":    {[]claim.Tensor{floats("p", nan, nan)}, []Bin{{1, 3}, {2, 3}, {7, 4}}},
		"infinite":            {[]claim.Tensor{floats("p", inf, 0)}, []Bin{{1, 0}, {2, 2}, {7, 3}}},
		"missing":             {[]claim.Tensor{floats("q", 1)}, nil},
		"empty":               {[]claim.Tensor{{Name: "p", DType: claim.Float32, Shape: []uint64{0}}}, nil},
		"strings":             {[]claim.Tensor{{Name: "p", DType: claim.String, Shape: []uint64{0}}}, nil},
		"complex":             {[]claim.Tensor{{Name: "p", DType: claim.Complex64, Shape: []uint64{1}, Data: make([]byte, 8)}}, nil},
	} {
		got := d.Observe(c.out)
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
		if back, err := Decode(Encode(got)); err != nil || !reflect.DeepEqual(back, got) {
			t.Errorf("%s: decoded %v, %v", name, back, err)
		}
	}
}

// Every type is read as the number that it is.
func TestTypes(t *testing.T) {
	d, err := Parse([]byte(`{"version":1,"series":[{"id":1,"name":"x","output":"x","of":"element","edges":[-2.5,-1.5,-0.5,0.5,1.5]}]}`))
	if err != nil {
		t.Fatal(err)
	}
	for dt, c := range map[claim.DType]struct {
		data []byte
		bin  uint32
	}{
		claim.Int8: {[]byte{0xfe}, 1}, claim.Uint8: {[]byte{1}, 4}, claim.Bool: {[]byte{0}, 3},
		claim.Int16: {[]byte{0xff, 0xff}, 2}, claim.Uint16: {[]byte{2, 0}, 5},
		claim.Int32: {[]byte{0xfe, 0xff, 0xff, 0xff}, 1}, claim.Uint32: {[]byte{0, 0, 0, 1}, 5},
		claim.Int64: {[]byte{0, 0, 0, 0, 0, 0, 0, 0x80}, 0}, claim.Uint64: {[]byte{0, 0, 0, 0, 0, 0, 0, 0x80}, 5},
		claim.Float64:  {binary.LittleEndian.AppendUint64(nil, math.Float64bits(-0.5)), 3},
		claim.BFloat16: {[]byte{0x80, 0xbf}, 2}, // -1
	} {
		got := d.Observe([]claim.Tensor{{Name: "x", DType: dt, Shape: []uint64{1}, Data: c.data}})
		if len(got) != 1 || got[0].Bin != c.bin {
			t.Errorf("type %d: %v, want bin %d", dt, got, c.bin)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	one := func(series string) string { return `{"version":1,"series":[` + series + `]}` }
	good := `{"id":1,"name":"x","output":"x","of":"max","edges":[1]}`
	if _, err := Parse([]byte(one(good))); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"nothing": "", "no JSON": "{", "no series": one(""), "another version": strings.Replace(one(good), "1", "2", 1),
		"an unknown field": one(`{"id":1,"name":"x","output":"x","of":"max","edges":[1],"more":1}`),
		"twice the id":     one(good + "," + good),
		"two values":       one(good) + one(good),
		"unknown kind":     one(`{"id":1,"name":"x","output":"x","of":"min","edges":[1]}`),
		"no edges":         one(`{"id":1,"name":"x","output":"x","of":"max"}`),
		"falling edges":    one(`{"id":1,"name":"x","output":"x","of":"max","edges":[1,1]}`),
		"no classes":       one(`{"id":1,"name":"x","output":"x","of":"argmax"}`),
		"many classes":     one(`{"id":1,"name":"x","output":"x","of":"argmax","classes":256}`),
		"an index of all":  one(`{"id":1,"name":"x","output":"x","of":"max","index":1,"edges":[1]}`),
		"no name":          one(`{"id":1,"output":"x","of":"max","edges":[1]}`),
		"a large id":       one(`{"id":70000,"name":"x","output":"x","of":"max","edges":[1]}`),
		"too long":         one(good) + strings.Repeat(" ", MaxDeclaration),
	} {
		if _, err := Parse([]byte(text)); !errors.Is(err, ErrDeclaration) {
			t.Errorf("%s: got %v, want ErrDeclaration", name, err)
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	for name, b := range map[string][]byte{
		"cut": make([]byte, 5), "too many": make([]byte, binSize*(MaxSeries+1)), "out of order": Encode([]Bin{{2, 0}, {1, 0}}),
		"twice": Encode([]Bin{{1, 0}, {1, 0}}), "a large bin": Encode([]Bin{{1, MaxBin + 1}}),
	} {
		if bins, err := Decode(b); err == nil {
			t.Errorf("%s: decoded %v", name, bins)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(example))
	f.Add([]byte(`{"version":1,"series":[{"id":1,"name":"x","output":"x","of":"argmax","classes":3}]}`))
	out := []claim.Tensor{floats("x", 1, float32(math.NaN()), -3), floats("p", 1, 2)}
	f.Fuzz(func(t *testing.T, text []byte) {
		d, err := Parse(text)
		if err != nil {
			return
		}
		if _, err := Decode(Encode(d.Observe(out))); err != nil {
			t.Fatal(err)
		}
	})
}
