package lineage

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func signer(t testing.TB, curve elliptic.Curve) *Signer {
	t.Helper()
	if curve == nil {
		s, err := GenerateSigner()
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	key, err := ecdsa.GenerateKey(curve, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewSigner(key)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func digest(text string) Digest { return DigestOf([]byte(text)) }

func model(name string) Resource { return NewResource(KindModel, name, digest(name)) }
func data(name string) Resource  { return NewResource(KindDataset, name, digest(name)) }

func exampleRun() Run {
	return Run{Builder: "https://mlflow.example", Invocation: "4f1c", Name: "fit", Status: "finished", Started: time.Unix(1_700_000_000, 0),
		Finished: time.Unix(1_700_000_060, 0), Params: map[string]string{"C": "1", "c": "2"}, Metrics: map[string]float64{"accuracy": 0.93},
		Inputs: []Resource{data("train"), NewResource(KindCode, "train.py", digest("code"))}}
}

func TestEnvelopeRoundTrip(t *testing.T) {
	s, err := exampleRun().Statement(model("m").Graded(Observed))
	if err != nil {
		t.Fatal(err)
	}
	for _, curve := range []elliptic.Curve{nil, elliptic.P256(), elliptic.P384()} {
		k := signer(t, curve)
		e, err := k.Sign(s)
		if err != nil {
			t.Fatal(err)
		}
		r, err := ParseEnvelope(e)
		if err != nil {
			t.Fatal(err)
		}
		if r.Observer() != k.KeyID() || r.ID != RecordID(e) || r.Statement.PredicateType != PredicateSLSA {
			t.Errorf("read back %+v", r)
		}
		var env Envelope
		if err := json.Unmarshal(e, &env); err != nil {
			t.Fatal(err)
		}
		env.Payload = "A" + env.Payload[1:]
		for name, bad := range map[string]Envelope{
			"payload":   env,
			"other key": {PayloadType, env.Payload, []Signature{{Sig: env.Signatures[0].Sig, PublicKey: env.Signatures[0].PublicKey[:8]}}},
		} {
			b, _ := json.Marshal(bad)
			if _, err := ParseEnvelope(b); err == nil {
				t.Errorf("%s changed and accepted", name)
			}
		}
	}
	if _, err := NewSigner(must(ecdsa.GenerateKey(elliptic.P521(), rand.Reader))); !errors.Is(err, ErrInvalid) {
		t.Errorf("P-521: %v", err)
	}
}

func must(k *ecdsa.PrivateKey, err error) crypto.Signer {
	if err != nil {
		panic(err)
	}
	return k
}

func TestContentOfARun(t *testing.T) {
	run := exampleRun()
	s, err := run.Statement(model("m").Graded(Observed))
	if err != nil {
		t.Fatal(err)
	}
	c, err := s.Content("")
	if err != nil {
		t.Fatal(err)
	}
	want := []ContentEdge{
		{digest("m"), run.Digest(), ProducedBy, Observed},
		{run.Digest(), digest("train"), TrainedOn, Declared},
		{run.Digest(), digest("code"), UsedCode, Declared},
	}
	if len(c.Edges) != len(want) {
		t.Fatalf("edges %v", c.Edges)
	}
	for i := range want {
		if c.Edges[i] != want[i] {
			t.Errorf("edge %d is %v, want %v", i, c.Edges[i], want[i])
		}
	}
	facts := map[string]string{}
	for _, f := range c.Facts {
		facts[f.Name] = string(f.Value)
	}
	if facts["param.C"] != `"1"` || facts["param.c"] != `"2"` || facts["metric.accuracy"] != "0.93" {
		t.Errorf("facts %v", facts)
	}
}

func TestCheckJSON(t *testing.T) {
	for text, ok := range map[string]bool{
		`{"a":1,"b":[{"a":1},{"a":2}]}`:  true,
		`{"params":{"C":1,"c":2}}`:       true,
		`{"a":{"b":1},"a":2}`:            false,
		`{"subject":1,"Subject":2}`:      false,
		`{"params":{"C":1,"C":2}}`:       false,
		`{"subject":1,"\u0053ubject":2}`: false,
		`{"subject":1,"ſubject":2}`:      false,
		`{"ſubject":2}`:                  false,
		`{"Predicate":{}}`:               false,
		`{"x":{"Predicate":{}}}`:         true,
		`{"a":"}{,\"[","b":"\\"}`:        true,
		"{\"a\":\"\xff\"}":               false,
		`{"k":1,"K":2}`:                  false,
		`{"a":1} x`:                      false,
		`{"a":`:                          false,
		``:                               false,
		strings.Repeat("[", 32) + strings.Repeat("]", 32):         true,
		strings.Repeat("[", 33) + strings.Repeat("]", 33):         false,
		`{"a":` + strings.Repeat("[", 40000):                      false,
		`{"annotations":{"x":{"Y":1,"y":2}},"b":{"q":1,"r":"q"}}`: true,
	} {
		if err := checkJSON([]byte(text)); (err == nil) != ok {
			t.Errorf("%s: %v", clip(text), err)
		}
	}
}

func TestManifestRoot(t *testing.T) {
	// From OpenSSF's own signed example.
	entries := []ManifestEntry{
		{"signme-2", "sha256", "32dcb1f8e1ae52d5963e56a6ba06ab58b424c15ed2a6b70d2feca1d089370028"},
		{"signme-1", "sha256", "f6310066c7320497ea554260c32c43660bff648cb2a61194832cc086077085e1"},
	}
	root, err := ManifestRoot(entries)
	if err != nil || root.Hex() != "61d4849d9d90076d6215f4d525f13d6574af8e3f67aef3e6f36fc40a14fdd226" {
		t.Errorf("root %s, %v", root, err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(dir+"/b", []byte("2"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(dir+"/a", 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(dir+"/a/x", []byte("1"), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := Manifest(os.DirFS(dir), nil)
	if err != nil || len(got) != 2 || got[0].Name != "a/x" || got[0].Digest != DigestOf([]byte("1")).Hex() {
		t.Errorf("manifest %v, %v", got, err)
	}
	if got, err := Manifest(os.DirFS(dir), func(name string) bool { return name == "a" }); err != nil || len(got) != 1 {
		t.Errorf("ignoring a: %v, %v", got, err)
	}
	if err := os.Symlink("b", dir+"/link"); err != nil {
		t.Fatal(err)
	}
	if _, err := Manifest(os.DirFS(dir), nil); !errors.Is(err, ErrInvalid) {
		t.Errorf("symbolic link: %v", err)
	}
	if _, err := ManifestRoot(nil); !errors.Is(err, ErrInvalid) {
		t.Errorf("empty directory: %v", err)
	}
}

func TestDigestAndCID(t *testing.T) {
	d := digest("x")
	for _, text := range []string{string(d), d.Hex(), "0x" + d.Hex(), d.CID().String(), strings.ToUpper(d.Hex())} {
		if got, err := ParseDigest(text); err != nil || got != d {
			t.Errorf("%s: %s, %v", text, got, err)
		}
	}
	if !strings.HasPrefix(d.CID().String(), "bafkrei") {
		t.Errorf("CID %s", d.CID())
	}
	for _, text := range []string{"", "sha256:12", "QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n",
		"bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi", strings.Repeat("b", 500)} {
		if _, err := ParseDigest(text); err == nil {
			t.Errorf("%s accepted", clip(text))
		}
	}
}

func TestCommitment(t *testing.T) {
	c, o := Commit("Ada Lovelace")
	if !c.Opens(o) || c.validate("name") != nil {
		t.Error("does not open")
	}
	c2, _ := Commit("Ada Lovelace")
	if c == c2 {
		t.Error("two commitments to one value are the same: the value can be linked")
	}
	other := o
	other.Value = "Charles Babbage"
	if c.Opens(other) {
		t.Error("opens to another value")
	}
	erased := o
	erased.Salt = nil
	if c.Opens(erased) || erased.Commitment().Opens(erased) {
		t.Error("opens without the salt")
	}
}

func TestOpenings(t *testing.T) {
	path := filepath.Join(t.TempDir(), "openings.json")
	o, err := OpenOpenings(path)
	if err != nil {
		t.Fatal(err)
	}
	kept, err := o.Commit("Ada Lovelace")
	if err != nil {
		t.Fatal(err)
	}
	gone, err := o.Commit("Charles Babbage")
	if err != nil {
		t.Fatal(err)
	}
	if err := o.Erase(gone); err != nil {
		t.Fatal(err)
	}
	if o, err = OpenOpenings(path); err != nil {
		t.Fatal(err)
	}
	if x, err := o.Open(kept); err != nil || x.Value != "Ada Lovelace" || !kept.Opens(x) {
		t.Errorf("kept: %+v, %v", x, err)
	}
	if _, err := o.Open(gone); !errors.Is(err, ErrNotFound) {
		t.Errorf("erased: %v", err)
	}
	if err := o.Erase(gone); !errors.Is(err, ErrNotFound) {
		t.Errorf("erased twice: %v", err)
	}
	b, err := os.ReadFile(path)
	if err != nil || strings.Contains(string(b), "Babbage") {
		t.Errorf("the file still has it: %s, %v", b, err)
	}
	for name, content := range map[string]string{"not JSON": "x", "another value": strings.Replace(string(b), "Ada", "Eve", 1)} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenOpenings(path); !typed(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenOpenings(path); err == nil {
		t.Error("a file that others can read is taken")
	}
}

func TestSignerFiles(t *testing.T) {
	dir := t.TempDir()
	k := signer(t, nil)
	if err := k.Save(filepath.Join(dir, "key.pem")); err != nil {
		t.Fatal(err)
	}
	again, err := LoadSigner(filepath.Join(dir, "key.pem"))
	if err != nil || again.KeyID() != k.KeyID() {
		t.Errorf("read back %v, %v", again, err)
	}
	if err := k.Save(filepath.Join(dir, "key.pem")); err == nil {
		t.Error("a key was overwritten")
	}
	if err := os.WriteFile(filepath.Join(dir, "no.pem"), []byte("no"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"no.pem", "absent.pem"} {
		if _, err := LoadSigner(filepath.Join(dir, name)); err == nil {
			t.Errorf("%s is a key", name)
		}
	}
}

// A model.sig's envelope has no key beside its signature; with it, the record verifies, and only with the right one.
func TestWithKey(t *testing.T) {
	k := signer(t, elliptic.P384())
	e, err := k.SignPayload(examples(t)["model-signature"])
	if err != nil {
		t.Fatal(err)
	}
	var env Envelope
	if err := json.Unmarshal(e, &env); err != nil {
		t.Fatal(err)
	}
	env.Signatures[0].PublicKey, env.Signatures[0].KeyID = "", ""
	bare, err := json.Marshal(env)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ParseEnvelope(bare); !errors.Is(err, ErrInvalid) {
		t.Errorf("without a key: %v", err)
	}
	full, err := WithKey(bare, k.key.Public())
	if err != nil {
		t.Fatal(err)
	}
	if r, err := ParseEnvelope(full); err != nil || r.Observer() != k.KeyID() {
		t.Errorf("with its key: %v", err)
	}
	if _, err := WithKey(bare, signer(t, elliptic.P384()).key.Public()); !errors.Is(err, ErrSignature) {
		t.Errorf("with another's: %v", err)
	}
}
