package lineage

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// What a record costs every operator: read and verified once, then indexed.
func BenchmarkRead(b *testing.B) {
	k := signer(b, nil)
	s, err := exampleRun().Statement(model("m"))
	if err != nil {
		b.Fatal(err)
	}
	e, err := k.Sign(s)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(e)))
	for b.Loop() {
		r, err := ParseEnvelope(e)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := r.Statement.Content(r.ID); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkApply(b *testing.B) {
	k := signer(b, nil)
	s, err := exampleRun().Statement(model("m"))
	if err != nil {
		b.Fatal(err)
	}
	e, err := k.Sign(s)
	if err != nil {
		b.Fatal(err)
	}
	index := &Index{}
	index.read(e)
	for b.Loop() {
		if err := index.Apply(NewMemory(), []Entry{{Leaf: 1, Time: 1, Submitter: common.Address{1}, Envelope: e}}); err != nil {
			b.Fatal(err)
		}
	}
}
