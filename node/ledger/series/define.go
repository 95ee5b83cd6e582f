package series

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/inference/observe"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// PredicateType names records that define feeds.
const PredicateType = "https://lineal.network/attestation/series/v1"

// Bounds of definitions.
const (
	// DefaultWindow and DefaultMinimum are the built-in definition's: an hour, and enough observations that a histogram says something.
	DefaultWindow  = 3600
	DefaultMinimum = 30
	// MinWindow and MaxWindow bound a window, in seconds: a round must be worth its signatures, and an end must be in sight.
	MinWindow = 10
	MaxWindow = 31 * 86400
	// MaxDefinitions bounds those of one model: each costs work for each of its receipts. Who is late waits for one to expire.
	MaxDefinitions = 16
	// Lifetime is how long a definition counts, in seconds of ledger time; then it must be recorded again, so that none stays for ever.
	Lifetime = 366 * 86400
	// MaxRequesters bounds a population.
	MaxRequesters = 256
	// MaxChains bounds the chains that a definition's rounds are pushed to.
	MaxChains = 16
	// maxName bounds names, for people.
	maxName = 64
	// maxCount bounds a declared baseline's counts, so that sums stay far below 2^63.
	maxCount = 1 << 40
)

// ErrDefinition says why a record defines nothing.
var ErrDefinition = errors.New("no definition of a series")

// Definition says what is counted, from which requests. It is the predicate of a record whose subject is the model.
type Definition struct {
	Name       string              `json:"name"`
	Window     uint64              `json:"window"`            // seconds
	Minimum    uint64              `json:"minimum,omitempty"` // observations that a window needs for its drift; 0: DefaultMinimum
	Population Population          `json:"population"`
	Chains     []uint64            `json:"chains,omitempty"`   // that rounds are pushed to; anyone may bring a round to any chain
	Baseline   map[uint16][]uint64 `json:"baseline,omitempty"` // counts by bin, by series; a series without: its first window with enough
}

// Population is whose requests count.
type Population struct {
	Name       string           `json:"name"`
	Requesters []common.Address `json:"requesters,omitempty"` // none: everybody
}

// builtin is every model's definition without a record.
func builtin() Definition {
	return Definition{Name: "built in", Window: DefaultWindow, Minimum: DefaultMinimum, Population: Population{Name: "everybody"}}
}

// counts reports whether a request of this account counts.
func (d *Definition) counts(requester common.Address) bool {
	return len(d.Population.Requesters) == 0 || slices.Contains(d.Population.Requesters, requester)
}

func (d *Definition) check() error {
	switch {
	case d.Name == "" || len(d.Name) > maxName || d.Population.Name == "" || len(d.Population.Name) > maxName:
		return fmt.Errorf("%w: definition and population need names of at most %d bytes", ErrDefinition, maxName)
	case d.Window < MinWindow || d.Window > MaxWindow:
		return fmt.Errorf("%w: a window of %d s, want %d to %d", ErrDefinition, d.Window, MinWindow, MaxWindow)
	case len(d.Chains) > MaxChains:
		return fmt.Errorf("%w: %d chains, at most %d are allowed", ErrDefinition, len(d.Chains), MaxChains)
	case len(d.Population.Requesters) > MaxRequesters || len(d.Baseline) > observe.MaxSeries:
		return fmt.Errorf("%w: %d requesters and %d baselines, at most %d and %d are allowed", ErrDefinition, len(d.Population.Requesters), len(d.Baseline),
			MaxRequesters, observe.MaxSeries)
	}
	for id, counts := range d.Baseline {
		if len(counts) == 0 || len(counts) > observe.MaxBin+1 || slices.Max(counts) > maxCount || slices.Max(counts) == 0 {
			return fmt.Errorf("%w: the baseline of series %d", ErrDefinition, id)
		}
	}
	return nil
}

// statement is the part of an in-toto statement in a DSSE envelope that is looked at.
type statement struct {
	Subject []struct {
		Digest map[string]string `json:"digest"`
	} `json:"subject"`
	PredicateType string          `json:"predicateType"`
	Predicate     json.RawMessage `json:"predicate"`
}

// definitionOf reads a record. ok is false for records about something else; an error says what is wrong with one that means to define.
//
// SECURITY: anybody can submit records; who signed one does not matter here, for its feeds carry its id.
func definitionOf(r leaf.Record) (model common.Hash, d Definition, ok bool, err error) {
	if !bytes.Contains(r.Envelope, []byte("application/vnd.in-toto+json")) {
		return model, d, false, nil
	}
	var envelope struct {
		Payload string `json:"payload"`
	}
	if json.Unmarshal(r.Envelope, &envelope) != nil {
		return model, d, false, nil
	}
	payload, err := base64.StdEncoding.DecodeString(envelope.Payload)
	if err != nil {
		return model, d, false, nil
	}
	var s statement
	if json.Unmarshal(payload, &s) != nil || s.PredicateType != PredicateType {
		return model, d, false, nil
	}
	if len(s.Subject) != 1 || len(s.Subject[0].Digest["sha256"]) != 64 {
		return model, d, true, fmt.Errorf("%w: its subject must be one model by its sha256", ErrDefinition)
	}
	if err := model.UnmarshalText([]byte("0x" + s.Subject[0].Digest["sha256"])); err != nil {
		return model, d, true, fmt.Errorf("%w: subject: %w", ErrDefinition, err)
	}
	dec := json.NewDecoder(bytes.NewReader(s.Predicate))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&d); err != nil {
		return model, d, true, fmt.Errorf("%w: %w", ErrDefinition, err)
	}
	if d.Minimum == 0 {
		d.Minimum = DefaultMinimum
	}
	return model, d, true, d.check()
}
