package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/lineage"
)

// recordNode is a node whose ledger takes every record at once; it proves each in a tree of two leaves, itself and a constant.
type recordNode struct {
	state   *lineage.Memory
	index   lineage.Index
	network common.Hash
	leaves  map[common.Hash]leaf.Record
	at      map[common.Hash]uint64
	forge   bool
}

// aside is the rest of that node: it knows its network.
type aside struct {
	api.Backend
	n *recordNode
}

func (a aside) Status(context.Context) api.Status { return api.Status{Network: a.n.network} }

func (n *recordNode) Submit(_ context.Context, envelope, authorization []byte) (api.RecordAck, error) {
	id := lineage.RecordID(envelope)
	if err := n.index.Check(n.state, envelope); err != nil {
		return api.RecordAck{ID: id}, fmt.Errorf("%w: %w", api.ErrUnservable, err)
	}
	digest := block.RecordDigest(n.network, sha256.Sum256(envelope))
	pub, err := crypto.SigToPub(digest[:], authorization)
	if err != nil {
		return api.RecordAck{}, fmt.Errorf("%w: %w", api.ErrUnauthorized, err)
	}
	r := leaf.Record{Time: 1_800_000_000, Submitter: crypto.PubkeyToAddress(*pub), Envelope: envelope}
	n.at[id.Bytes()] = uint64(len(n.leaves))
	n.leaves[id.Bytes()] = r
	return api.RecordAck{ID: id}, n.index.Apply(n.state, []lineage.Entry{{Leaf: n.at[id.Bytes()], Time: r.Time, Submitter: r.Submitter, Envelope: envelope}})
}

func (n *recordNode) Record(_ context.Context, id common.Hash) (*api.RecordView, error) {
	r, ok := n.leaves[id]
	if !ok {
		return nil, api.ErrNotFound
	}
	own, other := leaf.Hash(r.Encode()), sha256.Sum256([]byte{0})
	root := sha256.Sum256(append(append([]byte{1}, own[:]...), other[:]...))
	if n.forge {
		root[0] ^= 1
	}
	zero := uint64(0)
	return &api.RecordView{ID: lineage.NewDigest(id), State: "final", Envelope: string(r.Envelope), Submitter: r.Submitter.Hex(), Time: r.Time,
		Leaf: &zero, Size: 2, Proof: []hexutil.Bytes{other[:]}, Checkpoint: "test\n2\n" + base64.StdEncoding.EncodeToString(root[:]) + "\n\n— test x\n"}, nil
}

func (n *recordNode) Final(common.Hash) (<-chan struct{}, func()) {
	c := make(chan struct{})
	close(c)
	return c, func() {}
}

func (n *recordNode) View(fn func(lineage.State) error) error { return fn(n.state) }

// bench gives a function that runs the program against a fresh node, in a directory with a record key.
func recordBench(t *testing.T) (*recordNode, func(args ...string) string) {
	t.Helper()
	n := &recordNode{state: lineage.NewMemory(), network: common.HexToHash("0x42"), leaves: map[common.Hash]leaf.Record{}, at: map[common.Hash]uint64{}}
	srv := httptest.NewServer(api.New(api.Config{Backend: aside{n: n}, Records: n}))
	t.Cleanup(srv.Close)
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	t.Chdir(t.TempDir())
	run := func(args ...string) string {
		t.Helper()
		if args[0] == "record" || args[0] == "lineage" {
			args = append(args, "--node", srv.URL)
		}
		out, err := lineal(t, args...)
		if err != nil {
			t.Fatalf("lineal %s: %v\n%s", strings.Join(args, " "), err, out)
		}
		return strings.TrimSpace(out)
	}
	run("keys", "record")
	return n, run
}

func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A team records everything about a model by hand, and reads it back.
func TestRecordsByHand(t *testing.T) {
	n, lineal := recordBench(t)
	write(t, "loans.csv", "1,2,3")
	write(t, "model.onnx", "weights")
	write(t, "base/weights.bin", "old")
	write(t, "train.py", "fit()")
	lineal("record", "dataset", "loans.csv", "--name", "loans", "--licence", "CC-BY-4.0", "--jurisdiction", "DE,EU", "--consent", "contract", "--consent-expires",
		"2999-01-01", "--article10", "a=one row a loan", "--article10", "h=none before 2025", "--collection", "export", "--collected-from", "2025-01-01",
		"--commit", "steward=Ada Lovelace", "--personal-data", "pseudonymised")
	lineal("record", "run", "--builder", "https://ci.example", "--id", "7", "--name", "fit", "--data", "loans.csv", "--code", "train.py", "--base", "base", "--param", "lr=0.1",
		"--metric", "auc=0.91", "--env", "python=3.12", "--env", "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMIK7MDENG", "--made", "model.onnx")
	lineal("record", "model", "model.onnx", "--name", "credit", "--version", "3", "--alias", "champion", "--watch", string(lineage.DigestOf([]byte("p")))+"@1,10")
	lineal("record", "evaluation", "model.onnx", "--dataset", "loans.csv", "--metric", "auc=0.9", "--metric", "auc[age>60]=0.8", "--passed")
	lineal("record", "approval", "model.onnx", "--role", "risk", "--expires", "2999-01-01")
	lineal("record", "deployment", "model.onnx", "--environment", "production")
	lineal("record", "decision", "model.onnx", "--decision", "waive", "--rule", "r", "--reason", "because")
	lineal("record", "supersession", "model.onnx", "--of", "base")
	write(t, "bom.json", `{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"metadata":{"component":{"type":"machine-learning-model","name":"credit","licenses":[{"license":{"id":"MIT"}}]}}}`)
	lineal("record", "bom", "model.onnx", "--file", "bom.json")
	id := lineal("record", "revocation", "loans.csv", "--reason", "licence")

	tree := lineal("lineage", "credit@champion", "--facts")
	for _, r := range n.leaves {
		payload, err := lineage.ParseEnvelope(r.Envelope)
		if err != nil || strings.Contains(string(payload.Payload), "wJalr") {
			t.Errorf("a secret is in a record: %s, %v", payload.Payload, err)
		}
	}
	for _, want := range []string{"model model.onnx", "produced-by: run fit", "trained-on: dataset loans", "derived-from: model base", "eval.auc[age>60] = 0.8",
		"approval.role = risk  [signed by origin]", "licence.spdx = MIT  [declared by origin]", "TAINTED (revoked: licence)", "MISSING"} {
		if !strings.Contains(tree, want) {
			t.Errorf("the tree lacks %q:\n%s", want, tree)
		}
	}
	if down := lineal("lineage", "loans.csv", "--down", "--format", "dot"); !strings.HasPrefix(down, "digraph") || !strings.Contains(down, "trained-on") {
		t.Errorf("dot:\n%s", down)
	}
	if m := lineal("lineage", "model.onnx", "--format", "mermaid"); !strings.HasPrefix(m, "flowchart") || !strings.Contains(m, "-->|\"produced-by\"|") {
		t.Errorf("mermaid:\n%s", m)
	}
	var v api.LineageView
	if err := json.Unmarshal([]byte(lineal("lineage", "model.onnx", "--format", "json")), &v); err != nil || v.Node.Kind != lineage.KindModel {
		t.Errorf("json: %v", err)
	}
	if out := lineal("record", "show", id); !strings.Contains(out, lineage.PredicateRevocation) || !strings.Contains(out, "final: leaf") {
		t.Errorf("show:\n%s", out)
	}
	if out := lineal("record", "verify", id); !strings.Contains(out, "leaf 0 of the tree of size 2") {
		t.Errorf("verify:\n%s", out)
	}
	exported := lineal("record", "export", "loans.csv")
	if n := strings.Count(exported, "\n") + 1; n != 2 {
		t.Errorf("%d records exported, want the data set's and its revocation:\n%s", n, exported)
	}
	write(t, "first.json", strings.SplitN(exported, "\n", 2)[0]+"\n")
	if out := lineal("record", "verify", "first.json"); !strings.Contains(out, "not checked: whether it is in a ledger") || strings.Contains(exported, "Lovelace") {
		t.Errorf("verify a file:\n%s", out)
	}
	var predicate lineage.Dataset
	r, err := lineage.ParseEnvelope([]byte(strings.SplitN(exported, "\n", 2)[0]))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(r.Statement.Predicate, &predicate); err != nil {
		t.Fatal(err)
	}
	commitment := string(predicate.Commitments["steward"])
	opening := lineal("record", "opening", "show", commitment)
	write(t, "opening.json", opening)
	if out := lineal("record", "opening", "check", commitment, "opening.json"); !strings.Contains(opening, "Ada Lovelace") || !strings.Contains(out, "it opens") {
		t.Errorf("opening: %s, %s", opening, out)
	}
	lineal("record", "opening", "erase", commitment)
}

// Flags come on top of a predicate from a file: what is given counts, and only that.
func TestRecordFlagsComeOnTopOfAFile(t *testing.T) {
	_, lineal := recordBench(t)
	write(t, "loans.csv", "1,2,3")
	write(t, "model.onnx", "weights")
	write(t, "approval.json", `{"decision":"rejected","role":"legal","reason":"from the file"}`)
	write(t, "dataset.json", `{"name":"loans","version":"1","licence":"MIT","source":{"uri":"https://a.example"},"consent":{"basis":"contract","scope":"research"},"jurisdiction":["DE"],"personalData":"none"}`)
	predicate := func(args ...string) map[string]any {
		t.Helper()
		var envelope struct{ Payload []byte }
		if err := json.Unmarshal([]byte(lineal(append([]string{"record"}, append(args, "--dry-run")...)...)), &envelope); err != nil {
			t.Fatal(err)
		}
		var statement struct{ Predicate map[string]any }
		if err := json.Unmarshal(envelope.Payload, &statement); err != nil {
			t.Fatal(err)
		}
		return statement.Predicate
	}
	p := predicate("approval", "model.onnx", "--file", "approval.json", "--role", "risk")
	if p["role"] != "risk" || p["decision"] != "rejected" || p["reason"] != "from the file" {
		t.Errorf("an approval: %v", p)
	}
	p = predicate("dataset", "loans.csv", "--file", "dataset.json", "--version", "2", "--jurisdiction", "EU,FR", "--consent-scope", "production")
	consent, _ := p["consent"].(map[string]any)
	if p["version"] != "2" || p["licence"] != "MIT" || fmt.Sprint(p["jurisdiction"]) != "[EU FR]" || consent["basis"] != "contract" || consent["scope"] != "production" {
		t.Errorf("a data set: %v", p)
	}
	if p = predicate("dataset", "loans.csv", "--file", "dataset.json"); p["version"] != "1" || fmt.Sprint(p["jurisdiction"]) != "[DE]" {
		t.Errorf("without flags the file counts: %v", p)
	}
}

func TestRecordMistakes(t *testing.T) {
	n, good := recordBench(t)
	write(t, "d.csv", "1")
	id := good("record", "dataset", "d.csv", "--licence", "MIT")
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"no licence of SPDX":  {[]string{"record", "dataset", "d.csv", "--licence", "free"}, "LicenseRef-<name>"},
		"no file, no digest":  {[]string{"record", "approval", "nothing.onnx"}, "neither a file"},
		"no key":              {[]string{"record", "approval", "d.csv", "--sign-key", "none.pem"}, "lineal keys record"},
		"two payers":          {[]string{"record", "approval", "d.csv", "--payer", "k", "--token-file", "t"}, "either an account pays"},
		"no builder":          {[]string{"record", "run"}, "--builder and --id"},
		"no number":           {[]string{"record", "evaluation", "d.csv", "--metric", "auc=high"}, "NAME=NUMBER"},
		"no such reason":      {[]string{"record", "revocation", "d.csv", "--reason", "dislike"}, "want one of"},
		"no such point":       {[]string{"record", "dataset", "d.csv", "--article10", "z=x"}, "a to h"},
		"no date":             {[]string{"record", "approval", "d.csv", "--expires", "soon"}, "want a date"},
		"unknown member":      {[]string{"record", "approval", "d.csv", "--file", "p.json"}, "docs/lineage.md"},
		"the same again":      {[]string{"record", "submit", "e.json"}, "in the ledger already"},
		"tampered":            {[]string{"record", "verify", "bad.json"}, "does not verify"},
		"no such format":      {[]string{"lineage", "d.csv", "--format", "png"}, "tree, json, dot or mermaid"},
		"unknown thing":       {[]string{"lineage", "nobody"}, "nothing is recorded by that name"},
		"an unknown opening":  {[]string{"record", "opening", "show", "00"}, "nothing here opens"},
		"a statement of none": {[]string{"record", "statement", "p.json"}, "_type"},
	} {
		write(t, "p.json", `{"verdict":"fine"}`)
		e := n.leaves[lineage.Digest(id).Bytes()].Envelope
		write(t, "e.json", string(e))
		write(t, "bad.json", string(bytes.Replace(e, []byte(`"payload":"`), []byte(`"payload":"ew`), 1)))
		args := c.args
		if args[0] != "keys" {
			args = append(args, "--node", "http://127.0.0.1:1")
		}
		if name == "the same again" || name == "unknown thing" {
			args = append(c.args, "--node", serverOf(t, n))
		}
		if out, err := lineal(t, args...); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q\n%s", name, err, c.want, out)
		}
	}
	n.forge = true
	if _, err := lineal(t, "record", "verify", id, "--node", serverOf(t, n)); err == nil || !strings.Contains(err.Error(), "proof of inclusion") {
		t.Errorf("a forged checkpoint: %v", err)
	}
	if _, err := lineal(t, "keys", "record"); !errors.Is(err, os.ErrExist) {
		t.Errorf("the key is overwritten: %v", err)
	}
}

func serverOf(t *testing.T, n *recordNode) string {
	t.Helper()
	srv := httptest.NewServer(api.New(api.Config{Backend: aside{n: n}, Records: n}))
	t.Cleanup(srv.Close)
	return srv.URL
}

// Nothing that looks like a secret is signed, wherever it stands; its user may know better.
func TestRecordsHoldNoSecrets(t *testing.T) {
	_, run := recordBench(t)
	write(t, "d.csv", "1")
	write(t, "statement.json", `{"_type": "https://in-toto.io/Statement/v1", "subject": [{"name": "d", "digest": {"sha256": "`+strings.Repeat("0a", 32)+`"}}],
		"predicateType": "https://example.org/own/v1", "predicate": {"steps": [{"env": {"DB_PASSWORD": "hunter2"}}]}}`)
	for _, args := range [][]string{
		{"dataset", "d.csv", "--source", "https://u:hunter2@example.org/d"},
		{"dataset", "d.csv", "--note", "the password is hunter2"},
		{"run", "--builder", "https://ci.example?token=hunter2", "--id", "7", "--data", "d.csv"},
		{"statement", "statement.json"},
	} {
		args = append([]string{"record"}, append(args, "--dry-run")...)
		out, err := lineal(t, args...)
		if err == nil || strings.Contains(out+err.Error(), "hunter2") || !strings.Contains(err.Error(), "--publish-as-it-is") {
			t.Errorf("%s: %v %s", args, err, out)
		}
		run(append(args, "--publish-as-it-is")...)
	}
}
