package openlineage

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"github.com/lineal-network/lineal/node/lineage"
)

// EvidenceFacet is the name of the one custom facet, on datasets and runs; its schema is docs/schemas/openlineage-evidence.json.
const EvidenceFacet = "lineal_evidence"

// EvidenceSchema is the _schemaURL of the custom facet.
const EvidenceSchema = "https://lineal.network/schemas/openlineage-evidence/v1/LinealEvidenceFacet.json"

// Evidence is the custom facet: what a thing is by content, and where the ledger says so.
type Evidence struct {
	Producer  string `json:"_producer"`
	SchemaURL string `json:"_schemaURL"`
	// Digest is "sha256:<hex>": of the file, of the directory's OpenSSF manifest, of the table's export.
	Digest string `json:"digest"`
	// Record is the id of the lineage record whose subject it is, Proof its place in the ledger.
	Record string `json:"record,omitempty"`
	Proof  *Proof `json:"proof,omitempty"`
}

// Proof is an RFC 6962 inclusion proof of a record's leaf under a checkpoint.
type Proof struct {
	LeafIndex uint64 `json:"leafIndex"`
	TreeSize  uint64 `json:"treeSize"`
	// LeafHash and Path are hex; the path goes from the leaf to the root.
	LeafHash string   `json:"leafHash"`
	Path     []string `json:"path"`
	// Checkpoint is the signed note (C2SP tlog-checkpoint) of a tree of TreeSize leaves.
	Checkpoint string `json:"checkpoint"`
}

// NamedDigest stands for a data set that nobody hashed: the SHA-256 of "lineal.openlineage.dataset.v1", namespace, name and version, each
// followed by a zero byte. Two of the same name and version count as one; whether they are the same bytes is not known.
func NamedDigest(namespace, name, version string) lineage.Digest {
	return lineage.DigestOf([]byte("lineal.openlineage.dataset.v1\x00" + namespace + "\x00" + name + "\x00" + version + "\x00"))
}

// JobDigest stands for a job: the SHA-256 of "lineal.openlineage.job.v1", namespace and name, each followed by a zero byte.
func JobDigest(namespace, name string) lineage.Digest {
	return lineage.DigestOf([]byte("lineal.openlineage.job.v1\x00" + namespace + "\x00" + name + "\x00"))
}

// builder is the URI of what runs a namespace's jobs.
func builder(namespace string) string { return "openlineage://" + namespace }

// RunDigest names a run as records do.
func RunDigest(namespace, runID string) lineage.Digest {
	return lineage.RunDigest(builder(namespace), runID)
}

// evidenceOf reads the custom facet; false if there is none that holds a digest.
func evidenceOf(f Facets) (Evidence, lineage.Digest, bool) {
	var e Evidence
	raw, ok := f[EvidenceFacet]
	if !ok || json.Unmarshal(raw, &e) != nil || !lineage.Digest(e.Digest).Valid() {
		return e, "", false
	}
	return e, lineage.Digest(e.Digest), true
}

// identity gives a data set's digest, and whether it is one of content.
func (d Dataset) identity() (digest lineage.Digest, byContent bool) {
	if _, digest, ok := evidenceOf(d.Facets); ok {
		return digest, true
	}
	var version struct {
		DatasetVersion string `json:"datasetVersion"`
	}
	_ = json.Unmarshal(d.Facets["version"], &version) // absent or of another shape: no version
	return NamedDigest(d.Namespace, d.Name, version.DatasetVersion), false
}

// resource names a data set as a subject or material.
func (d Dataset) resource() lineage.Resource {
	digest, _ := d.identity()
	r := lineage.NewResource(lineage.KindDataset, clip(d.Namespace+"/"+d.Name, lineage.MaxName), digest)
	return r.Graded(lineage.Declared)
}

func hexSum(b []byte) string {
	sum := sha256.Sum256(b)
	return "sha256:" + hex.EncodeToString(sum[:])
}

// clip cuts text at a rune's border.
func clip(text string, limit int) string {
	if len(text) <= limit {
		return text
	}
	for limit > 0 && text[limit]&0xc0 == 0x80 {
		limit--
	}
	return text[:limit]
}
