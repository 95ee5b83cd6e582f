package importer

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lineal-network/lineal/node/lineage"
)

func newKey(t testing.TB, c elliptic.Curve) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(c, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// issue makes a certificate; parent nil: self-signed.
func issue(t testing.TB, name string, key, by *ecdsa.PrivateKey, parent *x509.Certificate, usage x509.KeyUsage) *x509.Certificate {
	t.Helper()
	c := &x509.Certificate{SerialNumber: big.NewInt(time.Now().UnixNano()), Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour),
		NotAfter: time.Now().Add(-time.Minute), KeyUsage: usage, BasicConstraintsValid: true, IsCA: usage == x509.KeyUsageCertSign}
	if parent == nil {
		parent = c
	}
	der, err := x509.CreateCertificate(rand.Reader, c, parent, &key.PublicKey, by)
	if err != nil {
		t.Fatal(err)
	}
	out, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func writeFiles(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// The files of OpenSSF's own tool verify here: keys and certificates, files and directories.
func TestVerifyOpenSSFsSignatures(t *testing.T) {
	data := os.Getenv("LINEAL_TESTDATA")
	if data == "" {
		t.Skip("LINEAL_TESTDATA is not set: OpenSSF's signed models are not here")
	}
	dir := t.TempDir()
	if out, err := exec.Command("tar", "xJf", filepath.Join(data, "model-signing", "bundles.tar.xz"), "-C", dir).CombinedOutput(); err != nil {
		t.Skipf("no signed models: %v: %s", err, out)
	}
	dir = filepath.Join(dir, "scripts", "tests")
	read := func(name string) []byte {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	keys, err := ReadPublicKeys(read("keys/certificate/signing-key-pub.pem"))
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(read("keys/certificate/ca-cert.pem"))
	for name, trust := range map[string]Trust{
		"v1.0.0-certificate":  {Roots: roots},
		"v1.0.0-elliptic-key": {Keys: keys, Model: filepath.Join(dir, "v1.0.0-elliptic-key", "signme-1")},
		"v1.0.1-certificate":  {Roots: roots, Ignore: []string{"ignore-me"}},
		"v1.0.1-elliptic-key": {Keys: keys, Ignore: []string{"ignore-me"}},
	} {
		path := filepath.Join(dir, name, "model.sig")
		got, err := Import("modelsig", path, Options{Trust: trust})
		if err != nil || len(got.Envelopes) != 1 {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if _, err := lineage.ParseEnvelope(got.Envelopes[0]); err != nil {
			t.Errorf("%s: its envelope is no record: %v", name, err)
		}
		if _, err := Import("modelsig", path, Options{Trust: Trust{Keys: []crypto.PublicKey{newKey(t, elliptic.P384()).Public()}, Roots: x509.NewCertPool(), Model: trust.Model, Ignore: trust.Ignore}}); !errors.Is(err, ErrSigned) {
			t.Errorf("%s by strangers: %v", name, err)
		}
		changed := trust
		if changed.Model == "" {
			changed.Model = filepath.Join(dir, name)
			if err := os.WriteFile(filepath.Join(dir, name, "signme-1"), []byte("other bytes"), 0o600); err != nil {
				t.Fatal(err)
			}
		} else if err := os.WriteFile(changed.Model, []byte("other bytes"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Import("modelsig", path, Options{Trust: changed}); !errors.Is(err, ErrSigned) || !strings.Contains(err.Error(), "other bytes") {
			t.Errorf("%s with other bytes: %v", name, err)
		}
	}
}

func TestSignAndVerify(t *testing.T) {
	for _, curve := range []elliptic.Curve{elliptic.P256(), elliptic.P384()} {
		dir := writeFiles(t, map[string]string{"a-b": "1", "a/b": "2", "weights.bin": "3", ".git/config": "4", "notes": "5"})
		key := newKey(t, curve)
		sig, err := SignModel(dir, key, nil, []string{"model.sig", "notes"})
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, "model.sig")
		if err := os.WriteFile(path, sig, 0o600); err != nil {
			t.Fatal(err)
		}
		trust := Trust{Keys: []crypto.PublicKey{newKey(t, curve).Public(), key.Public()}, Model: dir}
		v, err := VerifyModel(sig, trust)
		if err != nil {
			t.Fatal(err)
		}
		if v.Name != filepath.Base(dir) || len(v.Files) != 3 || v.Files[0].Name != "a/b" || v.Files[1].Name != "a-b" {
			t.Errorf("verified: %+v", v)
		}
		if root, err := lineage.ManifestRoot(v.Files); err != nil || root != v.Root {
			t.Errorf("root %s, %v", root, err)
		}
		if _, err := lineage.ParseEnvelope(v.Envelope); err != nil {
			t.Errorf("no record: %v", err)
		}
		for name, change := range map[string]func() error{
			"is not signed":   func() error { return os.WriteFile(filepath.Join(dir, "new"), nil, 0o600) },
			"has other bytes": func() error { return os.WriteFile(filepath.Join(dir, "a-b"), []byte("x"), 0o600) },
			"is missing":      func() error { return os.Remove(filepath.Join(dir, "weights.bin")) },
			"regular":         func() error { return os.Symlink("a-b", filepath.Join(dir, "link")) },
		} {
			if err := change(); err != nil {
				t.Fatal(err)
			}
			if _, err := VerifyModel(sig, trust); !errors.Is(err, ErrSigned) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func TestCertificates(t *testing.T) {
	dir := writeFiles(t, map[string]string{"m": "1"})
	model := filepath.Join(dir, "m")
	caKey, key := newKey(t, elliptic.P384()), newKey(t, elliptic.P256())
	ca := issue(t, "root", caKey, caKey, nil, x509.KeyUsageCertSign)
	cert := issue(t, "signer", key, caKey, ca, x509.KeyUsageDigitalSignature)
	roots := x509.NewCertPool()
	roots.AddCert(ca)
	sig, err := SignModel(model, key, []*x509.Certificate{cert}, nil)
	if err != nil {
		t.Fatal(err)
	}
	v, err := VerifyModel(sig, Trust{Roots: roots, Model: model}) // the certificate has expired since
	if err != nil || v.Signer != "CN=signer" {
		t.Errorf("signer %q, %v", v.Signer, err)
	}
	useless := issue(t, "useless", key, caKey, ca, x509.KeyUsageKeyAgreement)
	sig, err = SignModel(model, key, []*x509.Certificate{useless}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, trust := range map[string]Trust{"not for signing": {Roots: roots, Model: model}, "no roots": {Model: model}, "a key": {Model: model, Keys: []crypto.PublicKey{key.Public()}}} {
		if _, err := VerifyModel(sig, trust); !errors.Is(err, ErrSigned) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := SignModel(model, newKey(t, elliptic.P256()), []*x509.Certificate{cert}, nil); !errors.Is(err, ErrFormat) {
		t.Errorf("a certificate of another key: %v", err)
	}
}

func TestSigningNeedsAKeyOfTheFormat(t *testing.T) {
	dir := writeFiles(t, map[string]string{"m": "1"})
	_, ed, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for name, key := range map[string]crypto.Signer{"Ed25519": ed, "P-224": newKey(t, elliptic.P224())} {
		if _, err := SignModel(dir, key, nil, nil); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := SignModel(t.TempDir(), newKey(t, elliptic.P256()), nil, nil); err == nil {
		t.Error("an empty directory is signed")
	}
}

// Every change of a bundle is found.
func TestChangedBundles(t *testing.T) {
	dir := writeFiles(t, map[string]string{"m": "1"})
	key := newKey(t, elliptic.P256())
	sig, err := SignModel(dir, key, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	trust := Trust{Keys: []crypto.PublicKey{key.Public()}, Model: dir}
	for name, change := range map[string]func(b *bundle){
		"nothing":    nil,
		"media type": func(b *bundle) { b.MediaType = "x" },
		"payload":    func(b *bundle) { b.Envelope.Payload = "e30=" },
		"no base64":  func(b *bundle) { b.Envelope.Payload = "!" },
		"signature":  func(b *bundle) { b.Envelope.Signatures[0].Sig = "MAA=" },
		"two":        func(b *bundle) { b.Envelope.Signatures = append(b.Envelope.Signatures, b.Envelope.Signatures[0]) },
		"none":       func(b *bundle) { b.Envelope.Signatures = nil },
		"type":       func(b *bundle) { b.Envelope.PayloadType = "text/plain" },
		"hint":       func(b *bundle) { b.Material.PublicKey.Hint = strings.Repeat("0", 64) },
	} {
		var b bundle
		if err := json.Unmarshal(sig, &b); err != nil {
			t.Fatal(err)
		}
		if change != nil {
			change(&b)
		}
		raw, err := json.Marshal(b)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := VerifyModel(raw, trust); (change == nil) != (err == nil) || err != nil && !errors.Is(err, ErrSigned) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzVerifyModel(f *testing.F) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte(`{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":"00"},"tlogEntries":[]},"dsseEnvelope":{"payloadType":"application/vnd.in-toto+json","payload":"e30=","signatures":[{"sig":"MAA=","keyid":null}]}}`))
	f.Add([]byte(`{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"x509CertificateChain":{"certificates":[{"rawBytes":"MAA="}]}},"dsseEnvelope":{"payloadType":"application/vnd.in-toto+json","payload":"","signatures":[{"sig":""}]}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, err := VerifyModel(b, Trust{Keys: []crypto.PublicKey{key.Public()}, Roots: x509.NewCertPool(), Model: "."}); err == nil {
			t.Error("a signature out of nowhere holds")
		}
	})
}
