package importer

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/lineal-network/lineal/node/lineage"
)

const (
	// MaxDocument bounds a document. Records hold 60 KiB; a Croissant file that lists many record sets is the largest that occurs.
	MaxDocument = 8 << 20
	// maxText bounds one text among facts, maxList the items of a list.
	maxText = 512
	maxList = 64
	// maxFacts bounds the facts of one import.
	maxFacts = 300
)

// ErrFormat says that a file is not of the format it was taken for, or has nothing that could become a record; the text says what to do.
var ErrFormat = errors.New("cannot import")

func invalid(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{ErrFormat}, args...)...)
}

// Imported is what came out of a file.
type Imported struct {
	// Statements are to be signed by whoever imports.
	Statements []lineage.Statement
	// Envelopes are signed by somebody else already, and verified.
	Envelopes [][]byte
	// Notes say what a reader should know: what was left out, what is named and not hashed.
	Notes []string
}

// Options are what a file cannot say itself.
type Options struct {
	// Subject is the digest of what the document is about; empty: the importer finds it, or says that it cannot.
	Subject lineage.Digest
	// Name is the subject's name; empty: as the document says.
	Name string
	// Trust says which signatures are believed (model.sig).
	Trust Trust
}

// NamedDigest stands for something that nobody hashed: the SHA-256 of "lineal.named.v1", system, kind, name and version, each followed by a
// zero byte.
func NamedDigest(system string, kind lineage.Kind, name, version string) lineage.Digest {
	return lineage.DigestOf([]byte("lineal.named.v1\x00" + system + "\x00" + string(kind) + "\x00" + name + "\x00" + version + "\x00"))
}

// Import reads a file of a format: one of Formats.
func Import(format, path string, o Options) (Imported, error) {
	read, ok := formats[format]
	if !ok {
		return Imported{}, invalid("format %q; known are %s", format, strings.Join(Formats(), ", "))
	}
	out, err := read(path, o)
	if err != nil {
		return Imported{}, fmt.Errorf("import %s: %w", path, err)
	}
	return out, nil
}

var formats = map[string]func(path string, o Options) (Imported, error){
	"modelsig": importModelSig, "cyclonedx": document(CycloneDX), "croissant": document(Croissant), "huggingface": importCard,
	"onnx": importONNX, "wandb": document(webhookFile(WandB)), "comet": document(webhookFile(Comet)),
}

// Formats lists the formats that Import knows.
func Formats() []string {
	var out []string
	for name := range formats {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// document reads a bounded file for an importer of bytes.
func document(read func(b []byte, o Options) (Imported, error)) func(string, Options) (Imported, error) {
	return func(path string, o Options) (Imported, error) {
		b, err := readDocument(path)
		if err != nil {
			return Imported{}, err
		}
		return read(b, o)
	}
}

func readDocument(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, MaxDocument+1))
	if err != nil {
		return nil, err
	}
	if len(b) > MaxDocument {
		return nil, invalid("more than %d bytes", MaxDocument)
	}
	return b, nil
}

// DigestPath names a file by its SHA-256, a directory by the root of its OpenSSF manifest, leaving out what ignore names.
func DigestPath(path string, ignore func(name string) bool) (lineage.Digest, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", err
	}
	if info.IsDir() {
		entries, err := lineage.Manifest(os.DirFS(path), ignore)
		if err != nil {
			return "", err
		}
		return lineage.ManifestRoot(entries)
	}
	return digestFile(path)
}

func digestFile(path string) (lineage.Digest, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.CopyBuffer(h, f, make([]byte, 256<<10)); err != nil {
		return "", fmt.Errorf("hash %s: %w", path, err)
	}
	return lineage.NewDigest([32]byte(h.Sum(nil))), nil
}

// facts gathers facts within bounds.
type facts map[string]any

func (f facts) set(name string, value any) {
	if len(f) < maxFacts && len(name) <= lineage.MaxFactName {
		f[name] = value
	}
}

func (f facts) text(name, value string) {
	if value = strings.TrimSpace(value); value != "" {
		f.set(name, clip(value, maxText))
	}
}

func (f facts) list(name string, items []string) {
	var out []any
	for _, item := range items {
		if item = strings.TrimSpace(item); item != "" && len(out) < maxList {
			out = append(out, clip(item, 200))
		}
	}
	if len(out) > 0 {
		f.set(name, clipList(out))
	}
	if more := len(items) - len(out); more > 0 {
		f.set(name+".more", float64(more))
	}
}

// clipList keeps a list within a fact's bytes.
func clipList(items []any) []any {
	for len(items) > 1 {
		if b, err := json.Marshal(items); err == nil && len(b) <= lineage.MaxFactValue {
			break
		}
		items = items[:len(items)-1]
	}
	return items
}

// word makes a name fit for a fact's.
func word(name string) string { return clip(strings.Join(strings.Fields(name), "_"), 120) }

// clip cuts text at a rune's border.
func clip(text string, limit int) string {
	if len(text) <= limit {
		return strings.ToValidUTF8(text, "?")
	}
	for limit > 0 && text[limit]&0xc0 == 0x80 {
		limit--
	}
	return strings.ToValidUTF8(text[:limit], "?")
}

// captured makes the record of facts about one subject.
func captured(system, event string, subject lineage.Resource, f facts, from, parts []lineage.Resource) (lineage.Statement, error) {
	k := &lineage.Capture{System: system, Event: event, Facts: f, DerivedFrom: from, Contains: parts}
	return lineage.NewStatement(k, subject)
}

// named makes a resource of something without a digest; uri may be empty.
func named(system string, kind lineage.Kind, name, version, uri string) lineage.Resource {
	r := lineage.NewResource(kind, clip(name, lineage.MaxName), NamedDigest(system, kind, name, version)).Graded(lineage.Declared)
	r.URI = clip(uri, lineage.MaxName)
	return r
}

// subjectOf takes the option's subject, or what the document itself found.
func subjectOf(o Options, kind lineage.Kind, name string, found lineage.Digest, g lineage.Grade) (lineage.Resource, bool) {
	d := o.Subject
	if d == "" {
		d = found
	} else {
		g = lineage.Declared
	}
	if o.Name != "" {
		name = o.Name
	}
	return lineage.NewResource(kind, clip(name, lineage.MaxName), d).Graded(g), d != ""
}

func base(path string) string { return filepath.Base(filepath.Clean(path)) }

// licenceOf makes an SPDX expression of what people write: an id in any case, a URL, a name. What SPDX does not list becomes a LicenseRef.
func licenceOf(text string) string {
	text = strings.TrimSpace(text)
	if text == "" {
		return ""
	}
	trimmed := strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(text), "https://"), "http://"), "/")
	trimmed = strings.TrimPrefix(trimmed, "www.")
	if id, ok := licenceURLs[trimmed]; ok {
		return id
	}
	if strings.HasPrefix(trimmed, "spdx.org/licenses/") {
		text = strings.TrimSuffix(base(text), ".html")
	}
	if rest, ok := strings.CutPrefix(trimmed, "creativecommons.org/licenses/"); ok {
		if parts := strings.Split(rest, "/"); len(parts) >= 2 {
			text = "CC-" + strings.ToUpper(parts[0]) + "-" + parts[1]
		}
	}
	if id, ok := licenceIDs[strings.ToLower(text)]; ok {
		return id
	}
	if lineage.CheckLicence(text) == nil {
		return text
	}
	ref := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '.' || r == '-' {
			return r
		}
		return '-'
	}, text)
	return "LicenseRef-" + clip(strings.Trim(ref, "-"), 100)
}

// licenceIDs are the ids that Hugging Face writes otherwise than SPDX does.
var licenceIDs = map[string]string{
	"apache-2.0": "Apache-2.0", "mit": "MIT", "bsd": "BSD-3-Clause", "bsd-2-clause": "BSD-2-Clause", "bsd-3-clause": "BSD-3-Clause", "isc": "ISC", "wtfpl": "WTFPL",
	"unlicense": "Unlicense", "zlib": "Zlib", "mpl-2.0": "MPL-2.0", "afl-3.0": "AFL-3.0", "artistic-2.0": "Artistic-2.0", "bsl-1.0": "BSL-1.0", "ms-pl": "MS-PL",
	"cc0-1.0": "CC0-1.0", "cc-by-2.0": "CC-BY-2.0", "cc-by-2.5": "CC-BY-2.5", "cc-by-3.0": "CC-BY-3.0", "cc-by-4.0": "CC-BY-4.0", "cc-by-sa-3.0": "CC-BY-SA-3.0",
	"cc-by-sa-4.0": "CC-BY-SA-4.0", "cc-by-nc-2.0": "CC-BY-NC-2.0", "cc-by-nc-3.0": "CC-BY-NC-3.0", "cc-by-nc-4.0": "CC-BY-NC-4.0", "cc-by-nd-4.0": "CC-BY-ND-4.0",
	"cc-by-nc-nd-3.0": "CC-BY-NC-ND-3.0", "cc-by-nc-nd-4.0": "CC-BY-NC-ND-4.0", "cc-by-nc-sa-2.0": "CC-BY-NC-SA-2.0", "cc-by-nc-sa-3.0": "CC-BY-NC-SA-3.0",
	"cc-by-nc-sa-4.0": "CC-BY-NC-SA-4.0", "cdla-sharing-1.0": "CDLA-Sharing-1.0", "cdla-permissive-1.0": "CDLA-Permissive-1.0", "cdla-permissive-2.0": "CDLA-Permissive-2.0",
	"epl-1.0": "EPL-1.0", "epl-2.0": "EPL-2.0", "eupl-1.1": "EUPL-1.1", "eupl-1.2": "EUPL-1.2", "agpl-3.0": "AGPL-3.0-only", "gpl": "GPL-3.0-only", "gpl-2.0": "GPL-2.0-only",
	"gpl-3.0": "GPL-3.0-only", "lgpl": "LGPL-3.0-only", "lgpl-2.1": "LGPL-2.1-only", "lgpl-3.0": "LGPL-3.0-only", "odc-by": "ODC-By-1.0", "odbl": "ODbL-1.0", "pddl": "PDDL-1.0",
	"postgresql": "PostgreSQL", "ofl-1.1": "OFL-1.1", "ncsa": "NCSA", "ecl-2.0": "ECL-2.0", "osl-3.0": "OSL-3.0", "lppl-1.3c": "LPPL-1.3c",
}

// licenceURLs are the pages that documents name instead of a licence.
var licenceURLs = map[string]string{
	"creativecommons.org/publicdomain/zero/1.0": "CC0-1.0", "apache.org/licenses/license-2.0": "Apache-2.0", "apache.org/licenses/license-2.0.txt": "Apache-2.0",
	"opensource.org/licenses/mit": "MIT", "opensource.org/license/mit": "MIT", "opendatacommons.org/licenses/odbl/1-0": "ODbL-1.0", "opendatacommons.org/licenses/by/1-0": "ODC-By-1.0",
	"opendatacommons.org/licenses/pddl/1-0": "PDDL-1.0",
}
