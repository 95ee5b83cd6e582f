package lineage

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// typed reports whether an error is of a class that callers decide on.
func typed(err error) bool {
	for _, class := range []error{ErrMalformed, ErrInvalid, ErrTooLarge, ErrSignature} {
		if errors.Is(err, class) {
			return true
		}
	}
	return false
}

// Any statement is refused with a typed error or is valid, and then signs, reads back the same, and goes into the index, whose graph answers.
func FuzzStatement(f *testing.F) {
	for _, b := range examples(f) {
		f.Add(b)
	}
	f.Add([]byte(`{"_type":"https://in-toto.io/Statement/v1","subject":[{"digest":{"sha256":""}}],"predicateType":"x","predicate":{}}`))
	k := signer(f, nil)
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := ParseStatement(b)
		if err != nil {
			if !typed(err) {
				t.Fatalf("an error of no class: %v", err)
			}
			return
		}
		if _, err := s.Content(""); err != nil {
			if !typed(err) {
				t.Fatalf("an error of no class: %v", err)
			}
			return
		}
		e, err := k.SignPayload(b)
		if err != nil {
			return // too large as an envelope
		}
		state, index := NewMemory(), &Index{}
		if err := index.Check(state, e); err != nil {
			t.Fatalf("a valid statement in a signed envelope: %v", err)
		}
		if err := index.Apply(state, []Entry{{Leaf: 0, Time: 1, Submitter: common.Address{1}, Envelope: e}}); err != nil {
			t.Fatalf("apply: %v", err)
		}
		g := NewGraph(state, Latest)
		for _, r := range s.Subject {
			if s.PredicateType == PredicateKey {
				continue
			}
			if _, err := g.Node(r.SHA256()); err != nil {
				t.Fatalf("node: %v", err)
			}
			if _, _, err := g.Taint(t.Context(), r.SHA256(), 1, Bounds{}); err != nil {
				t.Fatalf("taint: %v", err)
			}
		}
	})
}

// Any envelope is refused with a typed error or verifies.
func FuzzEnvelope(f *testing.F) {
	k := signer(f, nil)
	for _, b := range examples(f) {
		e, err := k.SignPayload(b)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(e)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := ParseEnvelope(b)
		if err != nil {
			if !typed(err) {
				t.Fatalf("an error of no class: %v", err)
			}
			return
		}
		if len(r.Signers) == 0 || r.ID != RecordID(b) {
			t.Fatalf("record %+v", r)
		}
	})
}

// State entries come from other operators' snapshots: broken ones are errors, and what decodes encodes to the same.
func FuzzEntries(f *testing.F) {
	h := &header{recorded: 3, named: 1, name: "n", inline: []link{{leaf: 3, kind: 1}}}
	f.Add(h.encode())
	f.Add((&meta{predicate: "p"}).encode())
	f.Add(encodeFact(1, "n", []byte("1")))
	f.Add(announced{leaf: 1}.encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		if h, err := decodeHeader(b); err == nil && string(h.encode()) != string(b) {
			t.Errorf("header %x became %x", b, h.encode())
		}
		if m, err := decodeMeta(b); err == nil && string(m.encode()) != string(b) {
			t.Errorf("record %x became %x", b, m.encode())
		}
		if g, name, v, err := decodeFact(b); err == nil && string(encodeFact(g, name, v)) != string(b) {
			t.Errorf("fact %x", b)
		}
		_, _ = decodeAnnounced(b)
		_, _, _ = readLink(b)
	})
}

// What passes decodes, and nothing panics.
func FuzzJSON(f *testing.F) {
	f.Add([]byte(`{"a":[1,{"b":null}],"params":{"x":1,"X":2}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if checkJSON(b) == nil && !json.Valid(b) {
			t.Errorf("%q is no JSON", b)
		}
	})
}
