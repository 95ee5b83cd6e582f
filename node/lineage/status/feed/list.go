package feed

import (
	"bytes"
	"crypto"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/lineal-network/lineal/node/lineage"
)

// Format is what a list says it is, and PayloadType its type in a DSSE envelope.
const (
	Format      = "lineal.sourcelist/v1"
	PayloadType = "application/vnd.lineal.sourcelist.v1+json"
)

// Bounds of a list. It must fit into one record; a longer one is published in parts, each a list of its own.
const (
	MaxEnvelope = 256 << 10
	MaxEntries  = lineage.MaxMaterials
	MaxSelector = 512
	// MaxTerm bounds how long a list may say that it is good for.
	MaxTerm = 366 * 24 * time.Hour
	// maxAhead is how far a publisher's clock may be ahead.
	maxAhead = 10 * time.Minute
)

// Errors, each an alarm.
var (
	// ErrMalformed says that bytes are no list.
	ErrMalformed = errors.New("not a source list")
	// ErrSignature says that no configured key signed the list.
	ErrSignature = errors.New("source list not signed by a configured key")
	// ErrStale says that the list's term is over.
	ErrStale = errors.New("source list out of date")
	// ErrContradicts says that the list does not follow from the one before.
	ErrContradicts = errors.New("source list contradicts its forerunner")
)

// List is a list as its publisher signs it.
type List struct {
	Format     string               `json:"format"`
	URI        string               `json:"uri"` // where it is published: its name
	Publisher  string               `json:"publisher"`
	Serial     uint64               `json:"serial"` // grows with each publication
	Previous   lineage.Digest       `json:"previous,omitempty"`
	Issued     time.Time            `json:"issued"`
	ValidUntil time.Time            `json:"validUntil"`
	Entries    []lineage.ListedItem `json:"entries"` // all that is listed; what is not there any more is no longer listed
}

type envelope struct {
	PayloadType string      `json:"payloadType"`
	Payload     []byte      `json:"payload"`
	Signatures  []signature `json:"signatures"`
}

type signature struct {
	KeyID string `json:"keyid,omitempty"`
	Sig   []byte `json:"sig"`
}

// Opened is a list whose signature holds.
type Opened struct {
	List
	Digest lineage.Digest // of the envelope as published
}

func pae(payload []byte) []byte {
	return fmt.Appendf(nil, "DSSEv1 %d %s %d %s", len(PayloadType), PayloadType, len(payload), payload)
}

// Sign publishes a list.
func Sign(l List, key *lineage.Signer) ([]byte, error) {
	l.Format = Format
	if err := l.validate(); err != nil {
		return nil, err
	}
	payload, err := json.Marshal(l)
	if err != nil {
		return nil, fmt.Errorf("encode source list: %w", err)
	}
	sig, err := key.SignPAE(pae(payload))
	if err != nil {
		return nil, fmt.Errorf("sign source list: %w", err)
	}
	return json.MarshalIndent(envelope{PayloadType, payload, []signature{{key.KeyID(), sig}}}, "", " ")
}

// Open verifies a published list as of now. SECURITY: these bytes come from anywhere.
func Open(b []byte, keys []crypto.PublicKey, uri string, now time.Time) (*Opened, error) {
	o, err := Inspect(b, keys)
	switch {
	case err != nil:
		return nil, err
	case o.URI != uri:
		return nil, fmt.Errorf("%w: it is the list %.200q, not %s", ErrMalformed, o.URI, uri)
	case !now.Before(o.ValidUntil):
		return nil, fmt.Errorf("%w: it was good until %s; ask its publisher", ErrStale, o.ValidUntil.Format(time.RFC3339))
	case o.Issued.After(now.Add(maxAhead)):
		return nil, fmt.Errorf("%w: it is issued at %s, in the future", ErrStale, o.Issued.Format(time.RFC3339))
	}
	return o, nil
}

// Inspect verifies a list's signature and form, whatever its name and its term: a list of long ago is still its publisher's.
func Inspect(b []byte, keys []crypto.PublicKey) (*Opened, error) {
	if len(b) > MaxEnvelope {
		return nil, fmt.Errorf("%w: %d bytes, at most %d; publish it in parts", ErrMalformed, len(b), MaxEnvelope)
	}
	var e envelope
	if err := json.Unmarshal(b, &e); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if e.PayloadType != PayloadType {
		return nil, fmt.Errorf("%w: payloadType is %.80q, want %s", ErrMalformed, e.PayloadType, PayloadType)
	}
	if len(e.Signatures) == 0 || len(e.Signatures) > lineage.MaxSignatures {
		return nil, fmt.Errorf("%w: %d signatures, want 1 to %d", ErrMalformed, len(e.Signatures), lineage.MaxSignatures)
	}
	if !signedBy(&e, keys) {
		return nil, ErrSignature
	}
	o := &Opened{Digest: lineage.DigestOf(b)}
	dec := json.NewDecoder(bytes.NewReader(e.Payload))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&o.List); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if err := o.validate(); err != nil {
		return nil, err
	}
	return o, nil
}

func signedBy(e *envelope, keys []crypto.PublicKey) bool {
	for _, s := range e.Signatures {
		for _, k := range keys {
			if lineage.VerifyPAE(k, pae(e.Payload), s.Sig) == nil {
				return true
			}
		}
	}
	return false
}

func (l *List) validate() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: "+format, append([]any{ErrMalformed}, args...)...)
	}
	switch {
	case l.Format != Format:
		return bad("format is %.80q, want %s", l.Format, Format)
	case l.URI == "" || len(l.URI) > MaxSelector:
		return bad("uri has %d bytes, want 1 to %d", len(l.URI), MaxSelector)
	case len(l.Publisher) > MaxSelector:
		return bad("publisher has %d bytes, at most %d", len(l.Publisher), MaxSelector)
	case l.Serial == 0:
		return bad("serial is 0; begin with 1")
	case l.Previous != "" && !l.Previous.Valid():
		return bad("previous is no digest")
	case l.ValidUntil.Before(l.Issued) || l.ValidUntil.Sub(l.Issued) > MaxTerm:
		return bad("it is good from %s to %s; at most %s are allowed", l.Issued.Format(time.RFC3339), l.ValidUntil.Format(time.RFC3339), MaxTerm)
	case len(l.Entries) > MaxEntries:
		return bad("%d entries, at most %d; publish it in parts", len(l.Entries), MaxEntries)
	}
	for i, e := range l.Entries {
		for _, text := range []string{e.URIPrefix, e.Licence, e.NamePrefix, e.Reason} {
			if len(text) > MaxSelector {
				return bad("entry %d has a text of %d bytes, at most %d", i, len(text), MaxSelector)
			}
		}
	}
	// the rest is what the record demands of it
	if err := l.Record().Validate([]lineage.Resource{lineage.NewResource(lineage.KindSourceList, "", lineage.DigestOf(nil))}); err != nil {
		return bad("%w", err)
	}
	return nil
}

// Record is the list as the ledger's record says it.
func (l *List) Record() *lineage.SourceList {
	return &lineage.SourceList{URI: l.URI, Publisher: l.Publisher, Serial: l.Serial, Previous: string(l.Previous), Entries: l.Entries}
}

// Seen is what is known of a list already.
type Seen struct {
	Serial uint64
	Digest lineage.Digest
}

// Follows says whether a list is newer than what is known: true to record it, false if it is the same.
func (o *Opened) Follows(seen Seen) (bool, error) {
	switch {
	case seen.Serial == 0:
		return true, nil
	case o.Serial == seen.Serial && o.Digest == seen.Digest:
		return false, nil
	case o.Serial == seen.Serial:
		return false, fmt.Errorf("%w: serial %d was another list before (%s, now %s)", ErrContradicts, o.Serial, seen.Digest.Short(), o.Digest.Short())
	case o.Serial < seen.Serial:
		return false, fmt.Errorf("%w: serial %d comes after %d", ErrContradicts, o.Serial, seen.Serial)
	case o.Serial == seen.Serial+1 && o.Previous != "" && o.Previous != seen.Digest:
		return false, fmt.Errorf("%w: it says that it follows %s, but serial %d is %s", ErrContradicts, o.Previous.Short(), seen.Serial, seen.Digest.Short())
	}
	return true, nil
}

// LoadKey reads a publisher's public key: SPKI in PEM.
func LoadKey(path string) (crypto.PublicKey, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read publisher's key: %w", err)
	}
	block, _ := pem.Decode(b)
	if block == nil {
		return nil, fmt.Errorf("publisher's key %s is no PEM file", path)
	}
	k, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil, fmt.Errorf("publisher's key %s: %w", path, err)
	}
	return k, nil
}
