package openlineage

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/gowebpki/jcs"

	"github.com/lineal-network/lineal/node/lineage"
)

const (
	// maxFactsPerRecord leaves room for what the record itself adds.
	maxFactsPerRecord = 300
	// maxFactBytes is what all facts of one record may hold: half of an envelope, which base64 makes a third longer.
	maxFactBytes = 24 << 10
	// maxText bounds one text among facts.
	maxText = 512
	// maxList bounds one list's bytes.
	maxList = 3 << 10
)

// Redact gives the value that may be published of a parameter, environment variable or tag.
type Redact func(name, value string) string

// facts gathers what is said of one subject, within the bounds of a record. What does not fit is counted as a fact of its own.
type facts struct {
	values  map[string]any
	bytes   int
	dropped int
}

func newFacts() *facts { return &facts{values: map[string]any{}} }

func (f *facts) set(name string, value any) {
	b, err := json.Marshal(value)
	if err != nil || len(name) > lineage.MaxFactName || len(f.values) >= maxFactsPerRecord || f.bytes+len(b)+len(name) > maxFactBytes {
		f.dropped++
		return
	}
	f.bytes += len(b) + len(name)
	f.values[name] = value
}

func (f *facts) text(name, value string) {
	if value = strings.TrimSpace(value); value != "" {
		f.set(name, clip(value, maxText))
	}
}

func (f *facts) number(name string, value *float64) {
	if value != nil {
		f.set(name, *value)
	}
}

func (f *facts) list(name string, items []string) {
	if len(items) == 0 {
		return
	}
	size := 0
	out := make([]any, 0, len(items))
	for _, item := range items {
		item = clip(item, maxText)
		if size += len(item) + 3; size > maxList {
			f.set(name+".more", float64(len(items)-len(out)))
			break
		}
		out = append(out, item)
	}
	f.set(name, out)
}

// done gives the facts, with how many did not fit.
func (f *facts) done() map[string]any {
	if f.dropped > 0 {
		f.values["openlineage.dropped-facts"] = float64(f.dropped)
	}
	return f.values
}

// digests notes each facet by the SHA-256 of its canonical JSON (RFC 8785).
func (f *facts) digests(of string, facets Facets) {
	for _, name := range slices.Sorted(maps.Keys(facets)) {
		if canonical, err := jcs.Transform(facets[name]); err == nil {
			f.set(of+"."+factName(name), hexSum(canonical))
		}
	}
}

// factName makes a facet's or column's name fit for a fact's.
func factName(name string) string { return clip(strings.Join(strings.Fields(name), "_"), 120) }

// mapped reads one facet into a value of its type; false if it is absent, deleted or of another shape.
func mapped[T any](facets Facets, name string) (v T, ok bool) {
	raw, there := facets[name]
	if !there {
		return v, false
	}
	var deleted struct {
		Deleted bool `json:"_deleted"`
	}
	if json.Unmarshal(raw, &deleted) != nil || deleted.Deleted || json.Unmarshal(raw, &v) != nil {
		return v, false
	}
	return v, true
}

// owner is someone named in an ownership facet.
type owner struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// owners names teams and counts everyone else: a person's name does not belong into a ledger that is for ever.
func (f *facts) owners(prefix string, facets Facets) {
	o, ok := mapped[struct {
		Owners []owner `json:"owners"`
	}](facets, "ownership")
	if !ok {
		return
	}
	var teams []string
	others := 0
	for _, w := range o.Owners {
		kind, _, _ := strings.Cut(w.Name, ":")
		if slices.Contains([]string{"team", "group", "org", "organization", "application", "service"}, strings.ToLower(kind)) && !strings.Contains(w.Name, "@") {
			teams = append(teams, join(w.Name, w.Type))
		} else {
			others++
		}
	}
	f.list(prefix+".owners", teams)
	if others > 0 {
		f.set(prefix+".owners.unnamed", float64(others))
	}
}

// tags of a tags facet.
func (f *facts) tags(prefix string, facets Facets, redact Redact) {
	t, ok := mapped[struct {
		Tags []struct {
			Key, Value, Field string
		} `json:"tags"`
	}](facets, "tags")
	if !ok {
		return
	}
	for _, tag := range t.Tags {
		name := prefix + ".tag." + factName(tag.Key)
		if tag.Field != "" {
			name = prefix + ".column." + factName(tag.Field) + ".tag." + factName(tag.Key)
		}
		f.text(name, redact(tag.Key, tag.Value))
	}
}

// join puts a qualifier behind a text.
func join(text, qualifier string) string {
	if qualifier == "" {
		return text
	}
	return fmt.Sprintf("%s (%s)", text, qualifier)
}
