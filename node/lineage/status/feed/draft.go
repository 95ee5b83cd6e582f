package feed

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/lineal-network/lineal/node/lineage"
)

// Draft is a list as its publisher writes it, in YAML. Serial, forerunner and times are added when it is signed.
type Draft struct {
	URI       string       `yaml:"uri"`
	Publisher string       `yaml:"publisher"`
	ValidFor  string       `yaml:"validFor"` // from its signing on
	Entries   []DraftEntry `yaml:"entries"`
}

// DraftEntry is an entry of a draft.
type DraftEntry struct {
	Digest     string `yaml:"digest,omitempty"`
	URIPrefix  string `yaml:"uriPrefix,omitempty"`
	Licence    string `yaml:"licence,omitempty"`
	NamePrefix string `yaml:"namePrefix,omitempty"`
	Action     string `yaml:"action"`
	Reason     string `yaml:"reason,omitempty"`
}

// Template is a draft to fill in. It has no entries: a list that is published by mistake must ban nothing.
func Template(uri, publisher string) []byte {
	quoted := func(s string) string { b, _ := yaml.Marshal(s); return strings.TrimSpace(string(b)) } // a text always encodes
	return fmt.Appendf(nil, `# A list of banned or restricted sources. Sign it with 'lineal policy sources sign', publish what that writes, and change this file for
# the next one: entries are all that is listed, so what you take out is no longer listed.
uri: %s        # where the signed list is published; the list's name for ever
publisher: %s
validFor: 720h   # after that, operators take no new copy of it (what is in force stays); sign it again in time

# Each entry names sources in one way, and says ban, restrict (use with care), or lift (as if it were not there):
#   digest: sha256:9a0c...                       a file or directory, by its content
#   uriPrefix: https://scraped.example/          data whose source.uri begins so
#   licence: CC-BY-NC-4.0                        data under a licence, by its SPDX id, exactly
#   namePrefix: leaked-                          data sets whose name begins so
# for example
#   - {uriPrefix: "https://scraped.example/", action: ban, reason: collected without consent}
entries: []
`, quoted(uri), quoted(publisher))
}

// ParseDraft reads a draft.
func ParseDraft(source []byte) (*Draft, error) {
	if len(source) > MaxEnvelope {
		return nil, fmt.Errorf("%w: a draft of %d bytes, at most %d", ErrMalformed, len(source), MaxEnvelope)
	}
	d := &Draft{}
	dec := yaml.NewDecoder(bytes.NewReader(source))
	dec.KnownFields(true)
	if err := dec.Decode(d); err != nil {
		if errors.Is(err, io.EOF) {
			err = errors.New("the file is empty")
		}
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if err := dec.Decode(new(any)); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: more than one document in the file", ErrMalformed)
	}
	return d, nil
}

// selector is what an entry names, for people.
func selector(e lineage.ListedItem) string {
	switch {
	case e.Digest != "":
		return e.Digest
	case e.URIPrefix != "":
		return "sources that begin with " + e.URIPrefix
	case e.Licence != "":
		return "licence " + e.Licence
	}
	return "data sets named " + e.NamePrefix + "…"
}

// Describe puts an entry into words.
func Describe(e lineage.ListedItem) string {
	text := e.Action + " " + selector(e)
	if e.Reason != "" {
		text += ": " + e.Reason
	}
	return text
}

// Next makes the list that follows the one before, nil for the first.
func (d *Draft) Next(before *Opened, now time.Time) (List, error) {
	term, err := time.ParseDuration(d.ValidFor)
	if err != nil || term <= 0 {
		return List{}, fmt.Errorf("%w: validFor is %q, want a time like 720h", ErrMalformed, d.ValidFor)
	}
	now = now.UTC().Truncate(time.Second)
	l := List{Format: Format, URI: d.URI, Publisher: d.Publisher, Serial: 1, Issued: now, ValidUntil: now.Add(term), Entries: []lineage.ListedItem{}}
	if before != nil {
		if before.URI != d.URI {
			return List{}, fmt.Errorf("%w: the list before is %q, this one %q: another name is another list, which begins with serial 1 in a file of its own", ErrContradicts, before.URI,
				d.URI)
		}
		l.Serial, l.Previous = before.Serial+1, before.Digest
	}
	seen := map[string]int{}
	for i, e := range d.Entries {
		item := lineage.ListedItem(e)
		if first, ok := seen[selector(item)]; ok {
			return List{}, fmt.Errorf("%w: entries %d and %d both name %s", ErrMalformed, first+1, i+1, selector(item))
		}
		seen[selector(item)] = i
		l.Entries = append(l.Entries, item)
	}
	return l, l.validate()
}

// Diff says in words what a list changes, against the one before, nil for the first.
func Diff(before *Opened, after List) (out []string) {
	was := map[lineage.ListedItem]bool{}
	if before != nil {
		for _, e := range before.Entries {
			was[e] = true
		}
	}
	for _, e := range after.Entries {
		if !was[e] {
			out = append(out, "+ "+Describe(e))
		}
		delete(was, e)
	}
	if before != nil {
		for _, e := range before.Entries {
			if was[e] {
				out = append(out, "- "+Describe(e))
			}
		}
	}
	return out
}

// Warnings are what a publisher may not have meant.
func Warnings(l List) (out []string) {
	for i, e := range l.Entries {
		at := fmt.Sprintf("entry %d (%s)", i+1, Describe(e))
		host := strings.TrimPrefix(strings.TrimPrefix(e.URIPrefix, "https://"), "http://")
		switch {
		case e.URIPrefix != "" && host == "":
			out = append(out, at+" names every source of a scheme")
		case e.URIPrefix != "" && !strings.Contains(e.URIPrefix, ":"):
			out = append(out, at+" has no scheme: sources are compared as they are written, https://… with it")
		case host != e.URIPrefix && !strings.Contains(host, "/"):
			out = append(out, at+" names other hosts, too, whose names begin so; end it with /")
		case e.NamePrefix != "" && len(e.NamePrefix) < 3:
			out = append(out, at+" names very many data sets")
		case e.Licence != "" && strings.ContainsAny(e.Licence, " ()"):
			out = append(out, at+" is no single SPDX id; licences are compared as they are written")
		case e.Reason == "" && e.Action != "lift":
			out = append(out, at+" gives no reason; it is what people are shown")
		}
	}
	return out
}
