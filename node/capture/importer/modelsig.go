package importer

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	_ "crypto/sha512" // SHA-384, for keys on P-384
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/secure-systems-lab/go-securesystemslib/dsse"

	"github.com/lineal-network/lineal/node/lineage"
)

// OpenSSF model signing v1.0: a Sigstore bundle (JSON) with a DSSE envelope over an in-toto statement, whose predicate lists the files with
// their SHA-256 and whose one subject is the root over them. Keys are on P-256 or P-384; the hash follows the curve. Signatures of
// Sigstore's public service (Fulcio, Rekor) are another kind and are not verified here.

const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json"

// ErrSigned says that a model signature does not hold, or not for this model.
var ErrSigned = errors.New("model signature refused")

func refused(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{ErrSigned}, args...)...)
}

// Trust says whose model signatures are believed: one of the keys, or who has a certificate under one of the roots.
type Trust struct {
	Keys  []crypto.PublicKey
	Roots *x509.CertPool
	// Model is the signed file or directory; empty: where the signature lies.
	Model string
	// Ignore are paths in the model that may be there unsigned, beside those that the signature itself names.
	Ignore []string
}

// bundle is as much of a Sigstore bundle as model signing uses. Old signers put the key's bytes where the format wants a hint.
type bundle struct {
	MediaType string `json:"mediaType"`
	Material  struct {
		PublicKey   *publicKey        `json:"publicKey,omitempty"`
		Chain       *certificates     `json:"x509CertificateChain,omitempty"`
		TlogEntries []json.RawMessage `json:"tlogEntries"`
	} `json:"verificationMaterial"`
	Envelope struct {
		PayloadType string            `json:"payloadType"`
		Payload     string            `json:"payload"`
		Signatures  []bundleSignature `json:"signatures"`
	} `json:"dsseEnvelope"`
}

type publicKey struct {
	Hint string `json:"hint,omitempty"`
}

type certificates struct {
	Certificates []rawCertificate `json:"certificates"`
}

type rawCertificate struct {
	RawBytes []byte `json:"rawBytes"`
}

type bundleSignature struct {
	Sig   string  `json:"sig"`
	KeyID *string `json:"keyid,omitempty"`
}

// Verified is a model signature that holds.
type Verified struct {
	Name     string
	Root     lineage.Digest
	Files    []lineage.ManifestEntry
	Key      crypto.PublicKey
	Signer   string // the certificate's subject; empty for a bare key
	Envelope []byte // the DSSE envelope with the key beside the signature: a lineage record as it is
}

// VerifyModel verifies a model.sig and that the model has exactly the files that were signed, with their digests.
func VerifyModel(sig []byte, t Trust) (Verified, error) {
	v, m, err := verifySignature(sig, t)
	if err != nil {
		return v, err
	}
	return v, compareFiles(m, t)
}

// verifySignature verifies the signature and the statement's own consistency.
func verifySignature(sig []byte, t Trust) (v Verified, m lineage.ModelSignature, err error) {
	var b bundle
	if err := json.Unmarshal(sig, &b); err != nil {
		return v, m, refused("not a Sigstore bundle: %w", err)
	}
	if b.MediaType != bundleType {
		return v, m, refused("media type %.80q, want %s", b.MediaType, bundleType)
	}
	if b.Envelope.PayloadType != lineage.PayloadType || len(b.Envelope.Signatures) != 1 {
		return v, m, refused("want one signature over %s, got %d over %.80q", lineage.PayloadType, len(b.Envelope.Signatures), b.Envelope.PayloadType)
	}
	payload, err := base64.StdEncoding.DecodeString(b.Envelope.Payload)
	if err != nil {
		return v, m, refused("payload: %w", err)
	}
	raw, err := base64.StdEncoding.DecodeString(b.Envelope.Signatures[0].Sig)
	if err != nil {
		return v, m, refused("signature: %w", err)
	}
	if v.Key, v.Signer, err = b.verifyKey(dsse.PAE(b.Envelope.PayloadType, payload), raw, t); err != nil {
		return v, m, err
	}
	if m, err = v.readStatement(payload); err != nil {
		return v, m, err
	}
	plain, err := json.Marshal(map[string]any{"payloadType": b.Envelope.PayloadType, "payload": b.Envelope.Payload,
		"signatures": []map[string]string{{"sig": b.Envelope.Signatures[0].Sig, "keyid": ""}}})
	if err != nil {
		return v, m, fmt.Errorf("encode envelope: %w", err)
	}
	if v.Envelope, err = lineage.WithKey(plain, v.Key); errors.Is(err, lineage.ErrTooLarge) {
		err = nil // a model of very many files: verified, but no record
	}
	return v, m, err
}

// readStatement reads the signed statement and checks that it is consistent.
func (v *Verified) readStatement(payload []byte) (m lineage.ModelSignature, err error) {
	var st struct {
		Type          string                 `json:"_type"`
		Subject       []lineage.Resource     `json:"subject"`
		PredicateType string                 `json:"predicateType"`
		Predicate     lineage.ModelSignature `json:"predicate"`
	}
	if err := json.Unmarshal(payload, &st); err != nil {
		return m, refused("statement: %w", err)
	}
	if st.Type != lineage.StatementType || st.PredicateType != lineage.PredicateOpenSSF {
		return m, refused("it signs a %.80q of type %.80q, want %s of type %s", st.Type, st.PredicateType, lineage.StatementType, lineage.PredicateOpenSSF)
	}
	if err := st.Predicate.Validate(st.Subject); err != nil {
		return m, refused("%w", err)
	}
	v.Name, v.Root, v.Files = st.Subject[0].Name, st.Subject[0].SHA256(), st.Predicate.Resources
	return st.Predicate, nil
}

// verifyKey finds the key that made the signature among those that are trusted.
func (b *bundle) verifyKey(pae, sig []byte, t Trust) (crypto.PublicKey, string, error) {
	if b.Material.Chain != nil && len(b.Material.Chain.Certificates) > 0 {
		cert, err := b.verifyChain(t)
		if err != nil {
			return nil, "", err
		}
		if err := lineage.VerifyPAE(cert.PublicKey, pae, sig); err != nil {
			return nil, "", refused("%w", err)
		}
		return cert.PublicKey, cert.Subject.String(), nil
	}
	if len(t.Keys) == 0 {
		return nil, "", refused("it was made with a bare key: name the signer's public key (--public-key)")
	}
	for _, key := range t.Keys {
		if hint := b.Material.PublicKey; hint != nil && hint.Hint != "" && hint.Hint != keyHint(key) {
			continue
		}
		if lineage.VerifyPAE(key, pae, sig) == nil {
			return key, "", nil
		}
	}
	return nil, "", refused("none of the %d given keys made it", len(t.Keys))
}

// maxChain bounds the certificates of a bundle; real chains have two or three.
const maxChain = 10

// verifyChain verifies the signing certificate as of when it became valid, as the format's own tool does: models outlive certificates, and
// without a timestamp nothing says when the signature was made.
func (b *bundle) verifyChain(t Trust) (*x509.Certificate, error) {
	if t.Roots == nil {
		return nil, refused("it was made with a certificate: name the roots to trust (--certificate-chain)")
	}
	if len(b.Material.Chain.Certificates) > maxChain {
		return nil, refused("%d certificates, at most %d", len(b.Material.Chain.Certificates), maxChain)
	}
	var certs []*x509.Certificate
	for _, raw := range b.Material.Chain.Certificates {
		c, err := x509.ParseCertificate(raw.RawBytes)
		if err != nil {
			return nil, refused("certificate: %w", err)
		}
		certs = append(certs, c)
	}
	between := x509.NewCertPool()
	for _, c := range certs[1:] {
		between.AddCert(c)
	}
	leaf := certs[0]
	if _, err := leaf.Verify(x509.VerifyOptions{Roots: t.Roots, Intermediates: between, CurrentTime: leaf.NotBefore,
		KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}}); err != nil {
		return nil, refused("certificate: %w", err)
	}
	if leaf.KeyUsage&x509.KeyUsageDigitalSignature == 0 && !slices.Contains(leaf.ExtKeyUsage, x509.ExtKeyUsageCodeSigning) {
		return nil, refused("the certificate is not for signing")
	}
	return leaf, nil
}

// keyHint names a key in a bundle: the SHA-256 of its PEM.
func keyHint(key crypto.PublicKey) string {
	der, err := x509.MarshalPKIXPublicKey(key)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}))
	return hex.EncodeToString(sum[:])
}

// gitPaths are never part of a signed model.
var gitPaths = []string{".git", ".gitattributes", ".github", ".gitignore"}

// Ignoring leaves out git's own files, the named paths and what is below them.
func Ignoring(paths []string) func(name string) bool {
	return ignoring(slices.Concat(gitPaths, paths))
}

// ignoring leaves out the named paths and what is below them.
func ignoring(paths []string) func(name string) bool {
	return func(name string) bool {
		for _, p := range paths {
			p = filepath.ToSlash(filepath.Clean(p))
			if name == p || strings.HasPrefix(name, p+"/") {
				return true
			}
		}
		return false
	}
}

// modelFiles lists a model's files as a signature does; a single file is ".".
func modelFiles(model string, ignore []string) ([]lineage.ManifestEntry, error) {
	info, err := os.Stat(model)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		d, err := digestFile(model)
		return []lineage.ManifestEntry{{Name: ".", Algorithm: "sha256", Digest: d.Hex()}}, err
	}
	entries, err := lineage.Manifest(os.DirFS(model), ignoring(slices.Concat(gitPaths, ignore)))
	lineage.SortManifest(entries)
	return entries, err
}

// compareFiles says what differs between the signed files and those on disk.
func compareFiles(m lineage.ModelSignature, t Trust) error {
	if m.Serialization.Method != "files" || m.Serialization.AllowSymlinks || !slices.Contains([]string{"", "sha256"}, m.Serialization.HashType) {
		return refused("it lists %s by %s; only whole files by sha256, without symbolic links, can be compared", m.Serialization.Method, m.Serialization.HashType)
	}
	actual, err := modelFiles(t.Model, slices.Concat(t.Ignore, m.Serialization.IgnorePaths))
	if errors.Is(err, lineage.ErrInvalid) {
		return refused("%w", err)
	}
	if err != nil {
		return fmt.Errorf("hash model: %w", err)
	}
	want := map[string]string{}
	for _, e := range m.Resources {
		want[e.Name] = e.Digest
	}
	var wrong []string
	for _, e := range actual {
		switch d, ok := want[e.Name]; {
		case !ok:
			wrong = append(wrong, e.Name+" is not signed")
		case d != e.Digest:
			wrong = append(wrong, e.Name+" has other bytes")
		}
		delete(want, e.Name)
	}
	for name := range want {
		wrong = append(wrong, name+" is missing")
	}
	slices.Sort(wrong)
	if len(wrong) > 0 {
		return refused("%s", clip(strings.Join(wrong, "; "), 2000))
	}
	return nil
}

// SignModel signs a model file or directory and returns the bundle, to be written to model.sig. The chain, if any, begins with the
// key's own certificate. ignore names paths in the model that are not signed; the signature's own path must be among them if it lies there.
func SignModel(model string, key crypto.Signer, chain []*x509.Certificate, ignore []string) ([]byte, error) {
	pub, ok := key.Public().(*ecdsa.PublicKey)
	if !ok {
		return nil, invalid("models are signed with keys on P-256 or P-384, not with a %T", key.Public())
	}
	if len(chain) > 0 && !pub.Equal(chain[0].PublicKey) {
		return nil, invalid("the certificate is of another key")
	}
	files, err := modelFiles(model, ignore)
	if err != nil {
		return nil, fmt.Errorf("hash model: %w", err)
	}
	root, err := lineage.ListedRoot(files)
	if err != nil {
		return nil, err
	}
	p := lineage.ModelSignature{Resources: files}
	p.Serialization.Method, p.Serialization.HashType = "files", "sha256"
	p.Serialization.IgnorePaths = slices.Sorted(slices.Values(slices.Concat(gitPaths, ignore)))
	abs, err := filepath.Abs(model)
	if err != nil {
		return nil, err
	}
	payload, err := json.Marshal(map[string]any{"_type": lineage.StatementType, "predicateType": lineage.PredicateOpenSSF, "predicate": p,
		"subject": []map[string]any{{"name": filepath.Base(abs), "digest": map[string]string{"sha256": root.Hex()}}}})
	if err != nil {
		return nil, fmt.Errorf("encode statement: %w", err)
	}
	pae, opts := dsse.PAE(lineage.PayloadType, payload), crypto.SHA256
	switch pub.Curve {
	case elliptic.P256():
	case elliptic.P384():
		opts = crypto.SHA384
	default:
		return nil, invalid("models are signed with keys on P-256 or P-384, not on %s", pub.Curve.Params().Name)
	}
	h := opts.New()
	h.Write(pae)
	sig, err := key.Sign(rand.Reader, h.Sum(nil), opts)
	if err != nil {
		return nil, fmt.Errorf("sign model: %w", err)
	}
	return encodeBundle(payload, sig, pub, chain)
}

func encodeBundle(payload, sig []byte, pub crypto.PublicKey, chain []*x509.Certificate) ([]byte, error) {
	var b bundle
	b.MediaType = bundleType
	b.Material.TlogEntries = []json.RawMessage{}
	if len(chain) > 0 {
		b.Material.Chain = &certificates{}
		for _, c := range chain {
			b.Material.Chain.Certificates = append(b.Material.Chain.Certificates, rawCertificate{c.Raw})
		}
	} else {
		b.Material.PublicKey = &publicKey{keyHint(pub)}
	}
	empty := ""
	b.Envelope.PayloadType, b.Envelope.Payload = lineage.PayloadType, base64.StdEncoding.EncodeToString(payload)
	b.Envelope.Signatures = []bundleSignature{{base64.StdEncoding.EncodeToString(sig), &empty}}
	out, err := json.Marshal(b)
	if err != nil {
		return nil, fmt.Errorf("encode bundle: %w", err)
	}
	return append(out, '\n'), nil
}

// importModelSig verifies a signature and keeps its envelope as the signer's record.
func importModelSig(path string, o Options) (Imported, error) {
	sig, err := readDocument(path)
	if err != nil {
		return Imported{}, err
	}
	t := o.Trust
	if t.Model == "" {
		t.Model = filepath.Dir(path)
	}
	if rel, err := filepath.Rel(t.Model, path); err == nil && filepath.IsLocal(rel) {
		t.Ignore = append(slices.Clone(t.Ignore), rel)
	}
	v, err := VerifyModel(sig, t)
	if err != nil {
		return Imported{}, err
	}
	if v.Envelope == nil {
		return Imported{}, invalid("the signature holds, but a list of %d files is too long for a record", len(v.Files))
	}
	return Imported{Envelopes: [][]byte{v.Envelope}}, nil
}

// ReadPublicKeys reads public keys, or the keys of certificates, from PEM.
func ReadPublicKeys(b []byte) (keys []crypto.PublicKey, err error) {
	err = eachPEM(b, func(block *pem.Block) error {
		if block.Type == "CERTIFICATE" {
			c, err := x509.ParseCertificate(block.Bytes)
			if err != nil {
				return err
			}
			keys = append(keys, c.PublicKey)
			return nil
		}
		key, err := x509.ParsePKIXPublicKey(block.Bytes)
		keys = append(keys, key)
		return err
	})
	return keys, err
}

// ReadCertificates reads certificates from PEM.
func ReadCertificates(b []byte) (certs []*x509.Certificate, err error) {
	err = eachPEM(b, func(block *pem.Block) error {
		c, err := x509.ParseCertificate(block.Bytes)
		certs = append(certs, c)
		return err
	})
	return certs, err
}

func eachPEM(b []byte, visit func(*pem.Block) error) error {
	found := false
	for block, rest := pem.Decode(b); block != nil; block, rest = pem.Decode(rest) {
		found = true
		if err := visit(block); err != nil {
			return invalid("PEM %s: %w", block.Type, err)
		}
	}
	if !found || bytes.TrimSpace(b) == nil {
		return invalid("no PEM in it: %w", fs.ErrInvalid)
	}
	return nil
}
