// Package observe turns a model's answers into bins, by the declaration that the model carries: what drift and other series count
// (protocol rule 27).
//
//	metadata_props["lineal.bins"] ─Parse─► Declaration ─┐
//	                        output tensors ─────────────┴─Observe─► bins: (series, bin), one for each series
//
// A declaration is JSON of at most [MaxDeclaration] bytes:
//
//	{"version": 1, "series": [
//	  {"id": 1, "name": "digit",      "output": "probabilities", "of": "argmax",  "classes": 10},
//	  {"id": 2, "name": "confidence", "output": "probabilities", "of": "max",     "edges": [0.5, 0.8, 0.9, 0.95, 0.99]},
//	  {"id": 3, "name": "score",      "output": "scores",        "of": "element", "index": 0, "edges": [-1, 0, 1]}]}
//
// of "element" is one element of the output, counted row by row from 0; "max" is the largest element; both are put into bins by edges: the bin
// is the number of edges that are not greater than the value, and NaN has a bin of its own behind the others, len(edges)+1. Of "argmax" is
// the index of the first largest element; the bin is that index, or classes when the index is larger. NaN is smaller than everything. A
// value is compared as a float64 (every element type converts exactly, 64-bit integers beyond 2^53 to the nearest).
//
// Everything is a pure function of the declaration and the canonical output: comparisons only, no arithmetic, so all operators find the same
// bins. A series whose output is missing, empty, too short or of another type than numbers is left out. A declaration that does not
// parse declares nothing: a model is not refused for it.
package observe

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/lineal-network/lineal/consensus/claim"
)

// Property is the key of the declaration among a model's metadata.
const Property = "lineal.bins"

// Bounds of a declaration.
const (
	// MaxDeclaration bounds its JSON.
	MaxDeclaration = 16 << 10
	// MaxSeries is how many series a model declares: each is a word in every receipt.
	MaxSeries = 32
	// MaxEdges bounds the edges of a series; it has two bins more than edges.
	MaxEdges = 254
	// MaxBin is the largest bin there is.
	MaxBin = MaxEdges + 1
	// maxName bounds a series' name, for people.
	maxName = 64
)

// ErrDeclaration says why a declaration is none.
var ErrDeclaration = errors.New("bad " + Property)

// What a series looks at.
const (
	OfElement = "element"
	OfMax     = "max"
	OfArgmax  = "argmax"
)

// Series is one declared series.
type Series struct {
	ID      uint16    `json:"id"`
	Name    string    `json:"name"`
	Output  string    `json:"output"`
	Of      string    `json:"of"`
	Index   uint64    `json:"index,omitempty"`
	Edges   []float64 `json:"edges,omitempty"`
	Classes uint32    `json:"classes,omitempty"`
}

// Declaration is what a model declares.
type Declaration struct {
	Version int      `json:"version"`
	Series  []Series `json:"series"`
}

// Bin is one observation: which series, and which of its bins.
type Bin struct {
	Series uint16 `json:"series"`
	Bin    uint32 `json:"bin"`
}

// Parse reads a declaration. Its series are in the order of their ids.
//
// SECURITY: the text is part of a model that anybody may have written.
func Parse(text []byte) (*Declaration, error) {
	if len(text) > MaxDeclaration {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are allowed", ErrDeclaration, len(text), MaxDeclaration)
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	var d Declaration
	if err := dec.Decode(&d); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDeclaration, err)
	}
	if dec.More() {
		return nil, fmt.Errorf("%w: more than one value", ErrDeclaration)
	}
	if d.Version != 1 || len(d.Series) == 0 || len(d.Series) > MaxSeries {
		return nil, fmt.Errorf("%w: version %d with %d series; want version 1 with 1 to %d", ErrDeclaration, d.Version, len(d.Series), MaxSeries)
	}
	slices.SortStableFunc(d.Series, func(a, b Series) int { return int(a.ID) - int(b.ID) })
	for i, s := range d.Series {
		if i > 0 && s.ID == d.Series[i-1].ID {
			return nil, fmt.Errorf("%w: two series have the id %d", ErrDeclaration, s.ID)
		}
		if err := s.check(); err != nil {
			return nil, fmt.Errorf("%w: series %d: %w", ErrDeclaration, s.ID, err)
		}
	}
	return &d, nil
}

func (s *Series) check() error {
	edged := s.Of == OfElement || s.Of == OfMax
	switch {
	case s.Name == "" || len(s.Name) > maxName || s.Output == "":
		return errors.New("it needs a short name, and an output to look at")
	case !edged && s.Of != OfArgmax:
		return fmt.Errorf("of %q, want %s, %s or %s", s.Of, OfElement, OfMax, OfArgmax)
	case s.Of != OfElement && s.Index != 0:
		return errors.New("an index is for elements only")
	case edged && (len(s.Edges) == 0 || len(s.Edges) > MaxEdges || s.Classes != 0):
		return fmt.Errorf("%d edges, want 1 to %d, and no classes", len(s.Edges), MaxEdges)
	case !edged && (s.Classes == 0 || s.Classes > MaxBin || len(s.Edges) > 0):
		return fmt.Errorf("%d classes, want 1 to %d, and no edges", s.Classes, MaxBin)
	}
	for i, e := range s.Edges {
		if math.IsInf(e, 0) || math.IsNaN(e) || i > 0 && e <= s.Edges[i-1] {
			return errors.New("edges must be finite and ascend")
		}
	}
	return nil
}

// Observe puts an answer into bins, ascending by series.
func (d *Declaration) Observe(outputs []claim.Tensor) []Bin {
	var bins []Bin
	for i := range d.Series {
		s := &d.Series[i]
		at := slices.IndexFunc(outputs, func(t claim.Tensor) bool { return t.Name == s.Output })
		if at < 0 {
			continue
		}
		if bin, ok := s.observe(&outputs[at]); ok {
			bins = append(bins, Bin{s.ID, bin})
		}
	}
	return bins
}

func (s *Series) observe(t *claim.Tensor) (uint32, bool) {
	size, fixed := t.DType.Size()
	read := reader(t.DType)
	if !fixed || read == nil || len(t.Data) == 0 {
		return 0, false
	}
	n := uint64(len(t.Data)) / size
	if s.Of == OfElement {
		if s.Index >= n {
			return 0, false
		}
		return s.bin(read(t.Data[s.Index*size:])), true
	}
	best, index := math.NaN(), uint64(0)
	for i := range n {
		if v := read(t.Data[i*size:]); v > best || math.IsNaN(best) && !math.IsNaN(v) {
			best, index = v, i
		}
	}
	if s.Of == OfMax {
		return s.bin(best), true
	}
	if math.IsNaN(best) {
		return s.Classes, true
	}
	return uint32(min(index, uint64(s.Classes))), true
}

// bin is the number of edges that are not greater than v.
func (s *Series) bin(v float64) uint32 {
	if math.IsNaN(v) {
		return uint32(len(s.Edges)) + 1
	}
	n, _ := slices.BinarySearchFunc(s.Edges, v, func(edge, v float64) int {
		if edge <= v {
			return -1
		}
		return 1
	})
	return uint32(n)
}

// reader reads one element of a type, or is nil for types that are not plain numbers.
func reader(t claim.DType) func(b []byte) float64 {
	le := binary.LittleEndian
	switch t {
	case claim.Float32:
		return func(b []byte) float64 { return float64(math.Float32frombits(le.Uint32(b))) }
	case claim.Float64:
		return func(b []byte) float64 { return math.Float64frombits(le.Uint64(b)) }
	case claim.Int8:
		return func(b []byte) float64 { return float64(int8(b[0])) }
	case claim.Uint8, claim.Bool:
		return func(b []byte) float64 { return float64(b[0]) }
	case claim.Int16:
		return func(b []byte) float64 { return float64(int16(le.Uint16(b))) }
	case claim.Uint16:
		return func(b []byte) float64 { return float64(le.Uint16(b)) }
	case claim.Int32:
		return func(b []byte) float64 { return float64(int32(le.Uint32(b))) }
	case claim.Uint32:
		return func(b []byte) float64 { return float64(le.Uint32(b)) }
	case claim.Int64:
		return func(b []byte) float64 { return float64(int64(le.Uint64(b))) }
	case claim.Uint64:
		return func(b []byte) float64 { return float64(le.Uint64(b)) }
	case claim.BFloat16:
		return func(b []byte) float64 { return float64(math.Float32frombits(uint32(le.Uint16(b)) << 16)) }
	}
	return nil
}

// binSize is what an encoded bin takes.
const binSize = 6

// Encode writes bins as the worker hands them to the node: series in 2 bytes and bin in 4, big-endian.
func Encode(bins []Bin) []byte {
	var b []byte
	for _, x := range bins {
		b = binary.BigEndian.AppendUint16(b, x.Series)
		b = binary.BigEndian.AppendUint32(b, x.Bin)
	}
	return b
}

// Decode reads what [Encode] wrote.
//
// SECURITY: the bytes come from a worker that an untrusted model may have taken over; what they can do is to make this operator announce
// another observation than the others, which is outvoted.
func Decode(b []byte) ([]Bin, error) {
	if len(b)%binSize != 0 || len(b) > MaxSeries*binSize {
		return nil, fmt.Errorf("%d bytes are no bins", len(b))
	}
	var bins []Bin
	for ; len(b) > 0; b = b[binSize:] {
		x := Bin{binary.BigEndian.Uint16(b), binary.BigEndian.Uint32(b[2:])}
		if x.Bin > MaxBin || len(bins) > 0 && x.Series <= bins[len(bins)-1].Series {
			return nil, fmt.Errorf("bin %d of series %d is out of place", x.Bin, x.Series)
		}
		bins = append(bins, x)
	}
	return bins, nil
}
