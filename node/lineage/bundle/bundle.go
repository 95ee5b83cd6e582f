package bundle

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/lineage"
)

// Format names the layout. A reader refuses others.
const Format = "lineal.network/bundle/1"

// Bounds of a bundle: generous for a model's whole history, small for a laptop's memory.
const (
	MaxSize    = 512 << 20 // of the whole file
	MaxFiles   = 200_000
	MaxRecords = 100_000
	MaxSets    = 4096 // eleven years of daily epochs
	maxProof   = 64   // hashes: a tree of 2^64 leaves
	maxJSON    = 256 << 20
)

// Manifest says what the bundle is about, and binds its files.
type Manifest struct {
	Format  string         `json:"format"`
	Model   lineage.Digest `json:"model"`
	Network Network        `json:"network"`
	Created string         `json:"created"` // RFC 3339, by the packer's clock
	By      string         `json:"by"`      // program and version that packed it
	Missing []string       `json:"missing"` // what the packer looked for and did not find
	Files   []File         `json:"files"`   // all others, by name
}

// Network identifies the ledger.
type Network struct {
	ID          common.Hash    `json:"id"`
	HomeChainID uint64         `json:"homeChainId"`
	Registry    common.Address `json:"registry"`
}

// File is one file's fingerprint.
type File struct {
	Name   string         `json:"name"`
	Size   int64          `json:"size"`
	SHA256 lineage.Digest `json:"sha256"`
}

// Epoch is an operator set with the handover that the set before it signed; the first has none.
type Epoch struct {
	Set         *quorum.Set         `json:"set"`
	Handover    *claim.SetHandover  `json:"handover,omitempty"`
	Certificate *quorum.Certificate `json:"certificate,omitempty"`
}

// Checkpoint is a final block's header. The certificate is on the header itself, or on the last seal (see package simplex on epochs): a header
// that differs from the one below it in parent and view only.
type Checkpoint struct {
	Header      claim.Checkpoint   `json:"header"`
	Seals       []claim.Checkpoint `json:"seals,omitempty"`
	Certificate quorum.Certificate `json:"certificate"`
}

// Record is where a record stands in the ledger; its envelope is in a file of its own.
type Record struct {
	ID        lineage.Digest `json:"id"`
	Leaf      uint64         `json:"leaf"`
	Time      uint64         `json:"time"`
	Submitter common.Address `json:"submitter"`
	Proof     []common.Hash  `json:"proof"`
	Envelope  []byte         `json:"-"`
}

// Receipt is an inference's leaf.
type Receipt struct {
	Index uint64        `json:"leaf"`
	Leaf  hexutil.Bytes `json:"bytes"`
	Proof []common.Hash `json:"proof"`
}

// Status is a leaf of the policy state.
type Status struct {
	Policy string        `json:"policy,omitempty"` // its name, as a record of the bundle registers it
	Status claim.Status  `json:"status"`
	Index  uint32        `json:"index"`
	Proof  []common.Hash `json:"proof"`
}

// Bundle is a bundle's content.
type Bundle struct {
	Manifest   Manifest
	Sets       []Epoch
	Checkpoint Checkpoint
	Note       []byte // nil: none
	Records    []Record
	Receipts   []Receipt
	Statuses   []Status
	Anchors    []Anchor
	Timestamp  []byte            // nil: none
	Reports    map[string][]byte // by file name below reports/
}

// names of the files.
const (
	fileManifest   = "manifest.json"
	fileSets       = "sets.json"
	fileCheckpoint = "checkpoint.json"
	fileNote       = "checkpoint.note"
	fileRecords    = "records.json"
	fileReceipts   = "receipts.json"
	fileStatuses   = "statuses.json"
	fileAnchors    = "anchors.json"
	fileTimestamp  = "timestamp.tsr"
	dirRecords     = "records/"
	dirReports     = "reports/"
)

func recordFile(id lineage.Digest) string {
	return dirRecords + strings.TrimPrefix(string(id), "sha256:") + ".json"
}

// Pack encodes a bundle. It fills in the manifest's format and files.
func (b *Bundle) Pack() ([]byte, error) {
	files := map[string][]byte{}
	for name, v := range map[string]any{fileSets: b.Sets, fileCheckpoint: b.Checkpoint, fileRecords: orEmpty(b.Records),
		fileReceipts: orEmpty(b.Receipts), fileStatuses: orEmpty(b.Statuses), fileAnchors: orEmpty(b.Anchors)} {
		text, err := encode(v)
		if err != nil {
			return nil, fmt.Errorf("pack %s: %w", name, err)
		}
		files[name] = text
	}
	for _, r := range b.Records {
		files[recordFile(r.ID)] = r.Envelope
	}
	if b.Note != nil {
		files[fileNote] = b.Note
	}
	if b.Timestamp != nil {
		files[fileTimestamp] = b.Timestamp
	}
	for name, content := range b.Reports {
		if strings.Contains(name, "/") || !fileName.MatchString(name) {
			return nil, fmt.Errorf("pack report %q: want a plain file name", name)
		}
		files[dirReports+name] = content
	}
	m := b.Manifest
	m.Format, m.Files, m.Missing = Format, nil, orEmpty(m.Missing)
	for name, content := range files {
		m.Files = append(m.Files, File{name, int64(len(content)), lineage.DigestOf(content)})
	}
	slices.SortFunc(m.Files, func(a, c File) int { return strings.Compare(a.Name, c.Name) })
	text, err := encode(m)
	if err != nil {
		return nil, fmt.Errorf("pack the manifest: %w", err)
	}
	files[fileManifest] = text
	return seal(files)
}

func orEmpty[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

func encode(v any) ([]byte, error) {
	b, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return nil, err
	}
	return append(b, '\n'), nil
}

// Read opens a bundle and checks its form: the container, the manifest, every file's fingerprint and encoding. What it says is checked by
// [Verify]. Errors match [ErrBundle] and name the file.
//
// SECURITY: a bundle comes from anyone. Sizes are bounded before anything is allocated by them.
func Read(data []byte) (*Bundle, error) {
	files, err := open(data)
	if err != nil {
		return nil, err
	}
	b := &Bundle{}
	if err := decode(files, fileManifest, &b.Manifest); err != nil {
		return nil, err
	}
	if b.Manifest.Format != Format {
		return nil, bad(fileManifest, "its format is %.40q, this program reads %q", b.Manifest.Format, Format)
	}
	if _, err := time.Parse(time.RFC3339, b.Manifest.Created); err != nil || !b.Manifest.Model.Valid() {
		return nil, bad(fileManifest, "the model %.80q or the time %.40q is none", b.Manifest.Model, b.Manifest.Created)
	}
	if err := b.Manifest.check(files); err != nil {
		return nil, err
	}
	for name, v := range map[string]any{fileSets: &b.Sets, fileCheckpoint: &b.Checkpoint, fileRecords: &b.Records, fileReceipts: &b.Receipts,
		fileStatuses: &b.Statuses, fileAnchors: &b.Anchors} {
		if err := decode(files, name, v); err != nil {
			return nil, err
		}
	}
	b.Note, b.Timestamp = files[fileNote], files[fileTimestamp]
	if len(b.Sets) > MaxSets || len(b.Records) > MaxRecords {
		return nil, bad(fileManifest, "%d operator sets and %d records, at most %d and %d", len(b.Sets), len(b.Records), MaxSets, MaxRecords)
	}
	for i, e := range b.Sets {
		if e.Set == nil {
			return nil, bad(fileSets, "entry %d has no set", i)
		}
	}
	used := map[string]bool{fileManifest: true, fileSets: true, fileCheckpoint: true, fileNote: true, fileRecords: true, fileReceipts: true,
		fileStatuses: true, fileAnchors: true, fileTimestamp: true}
	for i := range b.Records {
		r := &b.Records[i]
		name := recordFile(r.ID)
		envelope, ok := files[name]
		if !ok || used[name] {
			return nil, bad(fileRecords, "record %.80s has no file of its own", r.ID)
		}
		r.Envelope, used[name] = envelope, true
	}
	for name, content := range files {
		switch {
		case used[name]:
		case strings.HasPrefix(name, dirReports):
			if b.Reports == nil {
				b.Reports = map[string][]byte{}
			}
			b.Reports[strings.TrimPrefix(name, dirReports)] = content
		default:
			return nil, bad(name, "nothing refers to it")
		}
	}
	return b, nil
}

// check compares the manifest with the files.
func (m *Manifest) check(files map[string][]byte) error {
	if len(m.Files) != len(files)-1 {
		return bad(fileManifest, "it lists %d files, there are %d", len(m.Files), len(files)-1)
	}
	for i, f := range m.Files {
		content, ok := files[f.Name]
		switch {
		case i > 0 && m.Files[i-1].Name >= f.Name:
			return bad(fileManifest, "%.80q is out of order", f.Name)
		case !ok || f.Name == fileManifest:
			return bad(fileManifest, "it lists %.80q, which is not there", f.Name)
		case int64(len(content)) != f.Size || lineage.DigestOf(content) != f.SHA256:
			return bad(f.Name, "it has %d bytes with %s, the manifest says %d with %.80s", len(content), lineage.DigestOf(content), f.Size, f.SHA256)
		}
	}
	return nil
}

// decode reads a JSON file, which must be as [Bundle.Pack] writes it: what a reader would overlook is refused.
func decode(files map[string][]byte, name string, v any) error {
	content, ok := files[name]
	if !ok {
		return bad(name, "it is missing")
	}
	if len(content) > maxJSON {
		return bad(name, "it has %d bytes, at most %d", len(content), maxJSON)
	}
	if err := json.Unmarshal(content, v); err != nil {
		return bad(name, "%w", err)
	}
	again, err := encode(v)
	if err != nil {
		return bad(name, "%w", err)
	}
	if string(again) != string(content) {
		return bad(name, "it is not in canonical form")
	}
	return nil
}
