// Package digest computes one number that says whether this machine computes as every other one does.
//
//	kernels (every function of package kernel × edge shapes × special values)  ┐
//	operators (operators.txt: every row of the operator table, opset by opset) ├─► entries ─► one SHA-256
//	models (given by the caller, on their samples)                             ┘
//
// The set is fixed. All inputs come from integers (splitmix64, seeded by the entry's name), none from a file that may be absent. Every
// NaN counts as the same one, as it does wherever results are hashed. The digest must not depend on the kernel level, on the threads, on
// the architecture, or on how the compiler was told to make the program; expected.json has what it is for onnx.EngineName, entry
// by entry, so that a difference says where it comes from.
package digest

import (
	"context"
	"crypto/sha256"
	_ "embed" // of the expected digests
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"

	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/onnx"
)

// Sum is a SHA-256 digest; in text it is hex.
type Sum [sha256.Size]byte

func (s Sum) String() string { return hex.EncodeToString(s[:]) }

// MarshalText makes Sum a string in JSON.
func (s Sum) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText is the inverse.
func (s *Sum) UnmarshalText(text []byte) error {
	raw, err := hex.DecodeString(string(text))
	if err != nil || len(raw) != len(s) {
		return fmt.Errorf("%.80q is no SHA-256 digest", text)
	}
	copy(s[:], raw)
	return nil
}

// Entry is one part of the set.
type Entry struct {
	Name  string `json:"name"`
	Cases int    `json:"cases"` // how many computations it takes in
	Sum   Sum    `json:"digest"`
}

// Report is what a run found.
type Report struct {
	Engine  string  `json:"engine"`
	Sum     Sum     `json:"digest"`
	Entries []Entry `json:"entries"`
}

// Model is a model with inputs to run it on.
type Model struct {
	Name  string
	Bytes []byte
	Input string // the name of its only input
	Rows  []*onnx.Tensor
}

// Options configure a run.
type Options struct {
	Pool   *kernel.Pool // nil is one thread
	Models []Model
}

// FromSample makes a row of a Model.
func FromSample(shape []int64, data []float32) (*onnx.Tensor, error) {
	dims := make([]int, len(shape))
	for i, d := range shape {
		dims[i] = int(d)
	}
	t, err := onnx.New(dims, data)
	if err != nil {
		return nil, fmt.Errorf("make a row of shape %v: %w", shape, err)
	}
	return t, nil
}

//go:embed expected.json
var expectedJSON []byte

// Expected is the report of any correct run with the models of the devnet.
func Expected() (Report, error) {
	var r Report
	if err := json.Unmarshal(expectedJSON, &r); err != nil {
		return r, fmt.Errorf("read the expected digests: %w", err)
	}
	return r, nil
}

// Diff names the entries of r that are not as in want, and those that only one of them has.
func (r Report) Diff(want Report) []string {
	var names []string
	sums := map[string]Sum{}
	for _, e := range want.Entries {
		sums[e.Name] = e.Sum
	}
	for _, e := range r.Entries {
		if s, ok := sums[e.Name]; !ok || s != e.Sum {
			names = append(names, e.Name)
		}
		delete(sums, e.Name)
	}
	for _, e := range want.Entries {
		if _, ok := sums[e.Name]; ok {
			names = append(names, e.Name)
		}
	}
	return names
}

// Run computes the whole set at the current kernel level.
func Run(ctx context.Context, opts Options) (Report, error) {
	r := Report{Engine: onnx.EngineName}
	operators, err := operatorEntries()
	if err != nil {
		return r, err
	}
	all := append(kernelEntries(), operators...)
	for i := range opts.Models {
		all = append(all, opts.Models[i].entry())
	}
	total := sha256.New()
	for _, e := range all {
		if err := ctx.Err(); err != nil {
			return r, err
		}
		done, err := compute(ctx, opts, e)
		if err != nil {
			return r, err
		}
		fmt.Fprintf(total, "%s %s\n", done.Name, done.Sum)
		r.Entries = append(r.Entries, done)
	}
	total.Sum(r.Sum[:0])
	return r, nil
}

func compute(ctx context.Context, opts Options, e entry) (Entry, error) {
	c := &computation{ctx: ctx, pool: opts.Pool, h: sha256.New(), random: seed(e.name)}
	if err := e.run(c); err != nil {
		return Entry{}, fmt.Errorf("compute %s: %w", e.name, err)
	}
	done := Entry{Name: e.name, Cases: c.cases}
	c.h.Sum(done.Sum[:0])
	return done, nil
}

// entry is what an Entry is computed by.
type entry struct {
	name string
	run  func(c *computation) error
}

// computation is the state of one entry.
type computation struct {
	ctx    context.Context
	pool   *kernel.Pool
	h      hash.Hash
	random splitmix
	cases  int
}

func (m *Model) entry() entry {
	return entry{"model " + m.Name, func(c *computation) error {
		model, err := onnx.Load(m.Bytes, onnx.LoadOptions{})
		if err != nil {
			return err
		}
		session, err := model.NewSession(onnx.SessionOptions{Pool: c.pool})
		if err != nil {
			return err
		}
		for _, row := range m.Rows {
			res, err := session.Run(c.ctx, map[string]onnx.Value{m.Input: row})
			if err != nil {
				return err
			}
			for _, out := range model.Outputs() {
				if err := c.value(res.Outputs[out.Name]); err != nil {
					return err
				}
			}
			c.cases++
		}
		return nil
	}}
}

// value takes in an output of any kind.
func (c *computation) value(v onnx.Value) error {
	switch v := v.(type) {
	case *onnx.Tensor:
		d := onnx.TensorDigest(v)
		c.h.Write(d[:])
		return nil
	case *onnx.Sequence:
		fmt.Fprintf(c.h, "sequence of %d\n", len(v.Items))
		for _, item := range v.Items {
			if err := c.value(item); err != nil {
				return err
			}
		}
		return nil
	case *onnx.Map:
		fmt.Fprintf(c.h, "map of %q %d\n", v.StringKeys, v.IntKeys)
		return c.value(v.Values)
	case *onnx.Optional:
		fmt.Fprintf(c.h, "optional %v\n", v.Value != nil)
		if v.Value == nil {
			return nil
		}
		return c.value(v.Value)
	}
	return fmt.Errorf("an output is a %T", v)
}
