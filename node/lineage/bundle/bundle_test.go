package bundle_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/bundle"
	"github.com/lineal-network/lineal/node/lineage/bundle/bundletest"
	"github.com/lineal-network/lineal/node/lineage/report"
)

func world(t testing.TB, epochs int) *bundletest.World {
	t.Helper()
	w, err := bundletest.NewWorld(epochs)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func make3(t testing.TB, w *bundletest.World, records int) *bundle.Bundle {
	t.Helper()
	model, statements, err := bundletest.Statements(records)
	if err != nil {
		t.Fatal(err)
	}
	b, err := w.Bundle(model, statements)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// addReports adds every report that there is, in every form.
func addReports(t testing.TB, b *bundle.Bundle) {
	t.Helper()
	reporter, err := b.Reporter()
	if err != nil {
		t.Fatal(err)
	}
	b.Reports = map[string][]byte{}
	for _, kind := range report.Kinds() {
		r, err := reporter.Report(context.Background(), kind)
		if err != nil {
			t.Fatal(err)
		}
		text, err := r.JSON()
		if err != nil {
			t.Fatal(err)
		}
		var html, pdf bytes.Buffer
		if err := errors.Join(r.HTML(&html, report.LinksInBundle), r.PDF(&pdf, report.LinksInBundle)); err != nil {
			t.Fatal(err)
		}
		b.Reports[string(kind)+".json"], b.Reports[string(kind)+".html"], b.Reports[string(kind)+".pdf"] = text, html.Bytes(), pdf.Bytes()
	}
}

func pack(t testing.TB, b *bundle.Bundle) []byte {
	t.Helper()
	data, err := b.Pack()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// failed lists the details of the checks that failed.
func failed(r *bundle.Result) (out []string) {
	for _, c := range r.Checks {
		if c.State == bundle.Fails {
			out = append(out, c.Name+": "+c.Detail)
		}
	}
	return out
}

func state(r *bundle.Result, name string) bundle.State {
	for _, c := range r.Checks {
		if c.Name == name {
			return c.State
		}
	}
	return ""
}

func TestBundleHolds(t *testing.T) {
	w := world(t, 3)
	b := make3(t, w, 5)
	addReports(t, b)
	data := pack(t, b)
	r := bundle.Verify(data, bundle.Trust{})
	if !r.Valid || r.Pinned || r.Records != 6 || r.Receipts != 1 || len(r.Statuses) != 1 {
		t.Fatalf("%+v", r)
	}
	for _, name := range []string{"network", "pinned set", "chain 31337", "completeness"} {
		if name != "chain 31337" && state(r, name) != bundle.Unchecked {
			t.Errorf("%s is %s without a pin", name, state(r, name))
		}
	}
	pinned := bundle.Verify(data, bundle.Trust{Network: w.Network.ID, Set: w.Sets[1].Hash(), Now: time.Unix(bundletest.Day, 0)})
	if !pinned.Valid || !pinned.Pinned || state(pinned, "network") != bundle.Holds || state(pinned, "pinned set") != bundle.Holds {
		t.Errorf("%+v", pinned.Checks)
	}
	if again := pack(t, b); !bytes.Equal(again, data) {
		t.Error("the same bundle packs to other bytes")
	}
}

// Each changed byte is found, and named by file where it is in one.
func TestEveryByteCounts(t *testing.T) {
	b := make3(t, world(t, 2), 3)
	data := pack(t, b)
	step := 1
	if len(data) > 20_000 {
		step = len(data) / 20_000
	}
	for at := 0; at < len(data); at += step {
		changed := bytes.Clone(data)
		changed[at] ^= 0x41
		if _, err := bundle.Read(changed); !errors.Is(err, bundle.ErrBundle) {
			t.Fatalf("byte %d of %d changed: %v", at, len(data), err)
		}
	}
	at := bytes.Index(data, []byte("CC-BY")) // the envelope is base64, so look into the manifest's list instead
	if at >= 0 {
		t.Fatal("the envelope is not encoded")
	}
	name := "records/" + b.Records[1].ID.Hex() + ".json"
	inside := bytes.Index(data, b.Records[1].Envelope)
	changed := bytes.Clone(data)
	changed[inside+20] ^= 1
	if _, err := bundle.Read(changed); err == nil || !strings.Contains(err.Error(), name) {
		t.Errorf("a changed record is not named: %v", err)
	}
	for _, cut := range []int{0, 1, 100, len(data) / 2, len(data) - 1} {
		if _, err := bundle.Read(data[:cut]); !errors.Is(err, bundle.ErrBundle) {
			t.Errorf("cut to %d bytes: %v", cut, err)
		}
	}
}

// What is repacked with false content is found by what it says.
func TestForgeriesAreFound(t *testing.T) {
	w := world(t, 3)
	other := make3(t, world(t, 3), 4) // of another network: other keys
	for name, c := range map[string]struct {
		forge func(b *bundle.Bundle)
		trust bundle.Trust
		want  string
	}{
		"a forged handover":                {forge: func(b *bundle.Bundle) { b.Sets[2].Handover.ValidUntil++ }, want: "sets.json: epoch 3"},
		"a handover signed by nobody":      {forge: func(b *bundle.Bundle) { b.Sets[1].Certificate.Signers = []byte{1} }, want: "sets.json: epoch 2"},
		"a set that nobody handed over to": {forge: func(b *bundle.Bundle) { b.Sets = append(b.Sets[:2:2], other.Sets[2]) }, want: "sets.json: epoch 3"},
		"a missing epoch":                  {forge: func(b *bundle.Bundle) { b.Sets = append(b.Sets[:1:1], b.Sets[2]) }, want: "sets.json: epoch 3"},
		"no set of the checkpoint's epoch": {forge: func(b *bundle.Bundle) { b.Sets = b.Sets[:2] }, want: "sets.json"},
		"an unknown pinned set":            {trust: bundle.Trust{Set: common.Hash{1}}, want: "the set that you trust"},
		"another network":                  {trust: bundle.Trust{Network: common.Hash{1}}, want: "you trust"},
		"a checkpoint of another ledger":   {forge: func(b *bundle.Bundle) { b.Checkpoint = other.Checkpoint }, want: "checkpoint.json"},
		"a larger ledger":                  {forge: func(b *bundle.Bundle) { b.Checkpoint.Header.LedgerSize++ }, want: "checkpoint.json"},
		"a proof of another ledger":        {forge: func(b *bundle.Bundle) { b.Records[0].Proof = other.Records[0].Proof }, want: "records.json: record " + "sha256:"},
		"a record of another time":         {forge: func(b *bundle.Bundle) { b.Records[0].Time++ }, want: "records.json: record"},
		"a record of another submitter":    {forge: func(b *bundle.Bundle) { b.Records[0].Submitter[0]++ }, want: "records.json: record"},
		"a record that is not signed": {forge: func(b *bundle.Bundle) {
			b.Records[0].Envelope = bytes.Replace(b.Records[0].Envelope, []byte(`"sig":"`), []byte(`"sig":"AAAA`), 1)
			b.Records[0].ID = lineage.RecordID(b.Records[0].Envelope)
		}, want: "records/"},
		"records out of order":        {forge: func(b *bundle.Bundle) { b.Records[0], b.Records[1] = b.Records[1], b.Records[0] }, want: "out of the ledger's order"},
		"a receipt of another model":  {forge: func(b *bundle.Bundle) { b.Receipts[0].Leaf[300] ^= 1 }, want: "receipts.json"},
		"a receipt that is not there": {forge: func(b *bundle.Bundle) { b.Receipts[0].Leaf[20] ^= 1 }, want: "receipts.json"},
		"a better status":             {forge: func(b *bundle.Bundle) { b.Statuses[0].Status.ValidUntil++ }, want: "statuses.json"},
		"a status of another model":   {forge: func(b *bundle.Bundle) { b.Manifest.Model = lineage.DigestOf([]byte("x")) }, want: "statuses.json"},
		"an anchor of another size":   {forge: func(b *bundle.Bundle) { b.Anchors[0].Contract[0]++ }, want: "anchors.json"},
		"a status there twice":        {forge: func(b *bundle.Bundle) { b.Statuses = append(b.Statuses, b.Statuses[0]) }, want: "there twice"},
		"a status by another name":    {forge: func(b *bundle.Bundle) { b.Statuses[0].Policy = "eu-high-risk" }, want: "no record of the bundle registers policy"},
		"a chain there twice":         {forge: func(b *bundle.Bundle) { b.Anchors = append(b.Anchors, b.Anchors[0]) }, want: "the chain is there twice"},
		"a time yet to come":          {trust: bundle.Trust{Now: time.Unix(bundletest.Day-86400, 0)}, want: "yet to come"},
		"a page that says more": {forge: func(b *bundle.Bundle) {
			addReports(t, b)
			b.Reports["annex-iv.html"] = bytes.Replace(b.Reports["annex-iv.html"], []byte("Nothing is recorded."), []byte("All is well."), 1)
		}, want: "reports/annex-iv.html"},
		"a report of no kind":           {forge: func(b *bundle.Bundle) { b.Reports = map[string][]byte{"novel.json": []byte("{}")} }, want: "reports/novel.json"},
		"a note of another ledger":      {forge: func(b *bundle.Bundle) { b.Note = noteOf(b, "lineal.network/ledger/00") }, want: "checkpoint.note"},
		"an anchor without its receipt": {forge: func(b *bundle.Bundle) { b.Anchors[0].Index = 2 }, want: "anchors.json"},
		"an anchor in another block":    {forge: func(b *bundle.Bundle) { b.Anchors[0].BlockHash[0]++ }, want: "anchors.json"},
		"a note of another tree":        {forge: func(b *bundle.Bundle) { b.Note = []byte("x\n1\nAAAA\n\n— a b\n") }, want: "checkpoint.note"},
		"a report that says more": {forge: func(b *bundle.Bundle) {
			addReports(t, b)
			b.Reports["annex-iv.json"] = bytes.Replace(b.Reports["annex-iv.json"], []byte(`"missing"`), []byte(`"signed"`), 1)
		}, want: "reports/annex-iv.json"},
		"a time stamp that is none": {forge: func(b *bundle.Bundle) { b.Timestamp = []byte("x") }, want: "timestamp.tsr"},
		"a seal that is no seal":    {forge: func(b *bundle.Bundle) { b.Checkpoint.Seals = append(b.Checkpoint.Seals, claim.Checkpoint{View: 13}) }, want: "checkpoint.json"},
	} {
		t.Run(name, func(t *testing.T) {
			b := make3(t, w, 4)
			if c.forge != nil {
				c.forge(b)
			}
			r := bundle.Verify(pack(t, b), c.trust)
			if r.Valid {
				t.Fatal("it holds")
			}
			if got := strings.Join(failed(r), "\n"); !strings.Contains(got, c.want) {
				t.Errorf("want %q in:\n%s", c.want, got)
			}
		})
	}
}

// noteOf is a note with a signature line that nobody can check.
func noteOf(b *bundle.Bundle, origin string) []byte {
	root := b.Checkpoint.Header.LedgerRoot
	return fmt.Appendf(nil, "%s\n%d\n%s\n\n\u2014 somebody AAAAAAAA\n", origin, b.Checkpoint.Header.LedgerSize, base64.StdEncoding.EncodeToString(root[:]))
}

func TestNote(t *testing.T) {
	b := make3(t, world(t, 1), 3)
	b.Note = noteOf(b, fmt.Sprintf("lineal.network/ledger/%x", b.Manifest.Network.ID[:]))
	if r := bundle.Verify(pack(t, b), bundle.Trust{}); !r.Valid || state(r, "note") != bundle.Holds || state(r, "note signatures") != bundle.Unchecked {
		t.Errorf("%v", failed(r))
	}
}

// A set whose time is over signs nothing: the chains refuse it, and so does the verifier.
func TestCheckpointAfterItsSet(t *testing.T) {
	w := world(t, 1)
	b := make3(t, w, 3)
	b.Checkpoint.Header.Time = w.Sets[0].ValidUntil() + 1
	c, err := w.Certify(w.Sets[0], b.Checkpoint.Header)
	if err != nil {
		t.Fatal(err)
	}
	b.Checkpoint.Certificate = *c
	if got := strings.Join(failed(bundle.Verify(pack(t, b), bundle.Trust{})), "\n"); !strings.Contains(got, "signatures count until") {
		t.Errorf("it holds: %s", got)
	}
}

// No text of a bundle reaches a terminal as anything but text.
func TestPrintIsPlain(t *testing.T) {
	b := make3(t, world(t, 1), 3)
	b.Manifest.By = "x\n\x1b[2Jok        everything \u202egnihtyna"
	var out bytes.Buffer
	if err := bundle.Verify(pack(t, b), bundle.Trust{}).Print(&out, false); err != nil {
		t.Fatal(err)
	}
	if text := out.String(); strings.ContainsAny(text, "\x1b\u202e") || strings.Contains(text, "\nok        everything") || !strings.Contains(text, `x\u000a\u001b[2Jok`) {
		t.Errorf("%q", text)
	}
}

// A bundle is not a way into the file system, nor into memory.
func TestReportNames(t *testing.T) {
	for _, name := range []string{"", "../x", "a/b", ".hidden", "/x"} {
		b := make3(t, world(t, 1), 3)
		b.Reports = map[string][]byte{name: nil}
		if _, err := b.Pack(); err == nil {
			t.Errorf("report %q was packed", name)
		}
	}
}

// cmd/lineal-verify stays small: no network, no peers, no data base.
func TestImportsNoNetwork(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "github.com/lineal-network/lineal/node/lineage/bundle", "github.com/lineal-network/lineal/cmd/lineal-verify").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range strings.Fields(string(out)) {
		if p == "net/http" || p == "net/rpc" || strings.Contains(p, "libp2p") || strings.Contains(p, "badger") || strings.Contains(p, "google.golang.org/grpc") {
			t.Errorf("it imports %s", p)
		}
	}
}

func FuzzRead(f *testing.F) {
	data := pack(f, make3(f, world(f, 1), 3))
	f.Add(data)
	f.Add(data[:len(data)/2])
	f.Add([]byte("PK\x05\x06"))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := bundle.Read(data)
		if err != nil {
			if !errors.Is(err, bundle.ErrBundle) {
				t.Errorf("untyped error: %v", err)
			}
			return
		}
		if again, err := b.Pack(); err != nil || !bytes.Equal(again, data) {
			t.Errorf("what is read packs to other bytes: %v", err)
		}
		bundle.Verify(data, bundle.Trust{})
	})
}

// The container's checksum keeps a fuzzer of whole archives from what is in it, so here each file is changed and packed again, as a forger would.
func FuzzContent(f *testing.F) {
	base := make3(f, world(f, 2), 3)
	header, receipt := base.Anchors[0].Header, base.Anchors[0].Receipt
	f.Add(byte(0), []byte(header))
	f.Add(byte(1), []byte(receipt))
	f.Add(byte(2), []byte(base.Anchors[0].Proof[0]))
	f.Add(byte(3), []byte(base.Receipts[0].Leaf))
	f.Add(byte(4), base.Records[0].Envelope)
	f.Add(byte(5), []byte("0\x03\x02\x01\x00"))
	f.Add(byte(6), noteOf(base, "lineal.network/ledger/00"))
	f.Fuzz(func(t *testing.T, which byte, content []byte) {
		b := *base
		var before []byte
		switch which % 7 {
		case 0:
			a := b.Anchors[0]
			before, a.Header = a.Header, content
			b.Anchors = []bundle.Anchor{a}
		case 1:
			a := b.Anchors[0]
			before, a.Receipt = a.Receipt, content
			b.Anchors = []bundle.Anchor{a}
		case 2:
			a := b.Anchors[0]
			before, a.Proof = a.Proof[0], append([]hexutil.Bytes{content}, a.Proof[1:]...)
			b.Anchors = []bundle.Anchor{a}
		case 3:
			r := b.Receipts[0]
			before, r.Leaf = r.Leaf, content
			b.Receipts = []bundle.Receipt{r}
		case 4:
			r := b.Records[0]
			before, r.Envelope, r.ID = r.Envelope, content, lineage.RecordID(content)
			b.Records = append([]bundle.Record{r}, b.Records[1:]...)
		case 5:
			b.Timestamp = content
		case 6:
			b.Note = content
		}
		data, err := b.Pack()
		if err != nil {
			return
		}
		if r := bundle.Verify(data, bundle.Trust{}); r.Valid && which%7 < 6 && !bytes.Equal(before, content) {
			t.Errorf("other content of kind %d holds: %x", which%7, content)
		}
	})
}

func BenchmarkVerify1000(b *testing.B) {
	data := pack(b, make3(b, world(b, 5), 1000))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if r := bundle.Verify(data, bundle.Trust{}); !r.Valid {
			b.Fatal(failed(r))
		}
	}
}
