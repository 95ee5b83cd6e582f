package models

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"math"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"google.golang.org/protobuf/encoding/protowire"
)

func TestAllMatchTheManifest(t *testing.T) {
	all := All()
	var names []string
	for _, m := range all {
		names = append(names, m.Name)
		if m.SHA256 != sha256.Sum256(m.Bytes) {
			t.Errorf("%s: SHA256 is not that of Bytes", m.Name)
		}
		if len(m.Bytes) == 0 || len(m.Bytes) > MaxBytes {
			t.Errorf("%s: %d bytes, want 1 to %d", m.Name, len(m.Bytes), MaxBytes)
		}
		if len(m.Samples) < 16 {
			t.Errorf("%s: %d samples, want at least 16", m.Name, len(m.Samples))
		}
		if m.InputName == "" || m.Task == "" || m.Tolerance <= 0 {
			t.Errorf("%s: input %q, task %q, tolerance %v", m.Name, m.InputName, m.Task, m.Tolerance)
		}
	}
	if got, want := strings.Join(names, " "), "digits tumour-linear tumour-trees"; got != want {
		t.Errorf("models %q, want %q", got, want)
	}
}

func TestAllReturnsItsOwnSlice(t *testing.T) {
	All()[0].Name = "changed"
	if got := All()[0].Name; got != "digits" {
		t.Errorf("a caller's change is seen by others: %q", got)
	}
}

func TestByName(t *testing.T) {
	if m, ok := ByName("tumour-trees"); !ok || m.Name != "tumour-trees" {
		t.Errorf("tumour-trees: got %q, %v", m.Name, ok)
	}
	if m, ok := ByName("no-such-model"); ok {
		t.Errorf("no-such-model: got %q", m.Name)
	}
}

// The references are the devnet's oracle for "the answer is right", so they are checked for what must hold of them.
func TestReferences(t *testing.T) {
	for _, m := range All() {
		right, seen := 0, map[int64]bool{}
		for i, s := range m.Samples {
			seen[s.Label] = true
			best, sum := 0, 0.0
			for c, p := range s.Reference.Probabilities {
				if sum += float64(p); p > s.Reference.Probabilities[best] {
					best = c
				}
			}
			if math.Abs(sum-1) > 1e-5 {
				t.Errorf("%s sample %d: probabilities sum to %v", m.Name, i, sum)
			}
			if int64(best) != s.Reference.Label {
				t.Errorf("%s sample %d: label %d, but class %d is likelier", m.Name, i, s.Reference.Label, best)
			}
			if s.Reference.Label == s.Label {
				right++
			}
		}
		if right*10 < len(m.Samples)*9 {
			t.Errorf("%s: only %d of %d samples right", m.Name, right, len(m.Samples))
		}
		if len(seen) < min(len(m.Classes), 8) {
			t.Errorf("%s: samples of only %d classes", m.Name, len(seen))
		}
	}
}

func TestProvenanceIsInTheModel(t *testing.T) {
	for _, m := range All() {
		facts, err := metadataProps(m.Bytes)
		if err != nil {
			t.Fatalf("%s: %v", m.Name, err)
		}
		if facts["lineal.model"] != m.Name || facts["lineal.task"] != m.Task {
			t.Errorf("%s: says it is %q, for %q", m.Name, facts["lineal.model"], facts["lineal.task"])
		}
		var classes []string
		if err := json.Unmarshal([]byte(facts["lineal.classes"]), &classes); err != nil || strings.Join(classes, "|") != strings.Join(m.Classes, "|") {
			t.Errorf("%s: classes %q, want %q", m.Name, classes, m.Classes)
		}
		for _, key := range []string{
			"lineal.licence", "lineal.data.name", "lineal.data.source", "lineal.data.licence", "lineal.data.split",
			"lineal.heldout.accuracy", "lineal.training.date", "lineal.training.libraries",
		} {
			if facts[key] == "" {
				t.Errorf("%s: no %s", m.Name, key)
			}
		}
		for _, key := range []string{"lineal.data.file.sha256", "lineal.data.train.sha256", "lineal.data.heldout.sha256"} {
			if raw, err := hex.DecodeString(facts[key]); err != nil || len(raw) != sha256.Size {
				t.Errorf("%s: %s is no SHA-256: %q", m.Name, key, facts[key])
			}
		}
	}
}

// A change of the script without a new training would leave models whose provenance is false.
func TestProvenanceNamesTheCommittedScript(t *testing.T) {
	for file, key := range map[string]string{
		"train.py":         "lineal.training.script.sha256",
		"requirements.txt": "lineal.training.requirements.sha256",
	} {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		digest := sha256.Sum256(raw)
		for _, m := range All() {
			facts, err := metadataProps(m.Bytes)
			if err != nil {
				t.Fatalf("%s: %v", m.Name, err)
			}
			if got, want := facts[key], hex.EncodeToString(digest[:]); got != want {
				t.Errorf("%s: made by %s %s, committed is %s: run train.py", m.Name, file, got, want)
			}
		}
	}
}

func TestLoadRefuses(t *testing.T) {
	replace := func(file, old, new string) func(fstest.MapFS) {
		return func(m fstest.MapFS) {
			changed := strings.Replace(string(m[file].Data), old, new, 1)
			if changed == string(m[file].Data) {
				t.Fatalf("%s does not contain %q", file, old)
			}
			m[file] = &fstest.MapFile{Data: []byte(changed)}
		}
	}
	// redigest makes the manifest agree with changed samples, so that what is checked is their content.
	redigest := func(change func(fstest.MapFS)) func(fstest.MapFS) {
		return func(m fstest.MapFS) {
			before := sha256.Sum256(m["samples/digits.json"].Data)
			change(m)
			after := sha256.Sum256(m["samples/digits.json"].Data)
			replace("manifest.json", hex.EncodeToString(before[:]), hex.EncodeToString(after[:]))(m)
		}
	}
	for _, c := range []struct {
		name   string
		change func(fstest.MapFS)
		want   string
	}{
		{"no manifest", func(m fstest.MapFS) { delete(m, "manifest.json") }, "read manifest"},
		{"broken manifest", replace("manifest.json", "{", ""), "parse manifest"},
		{"no model", func(m fstest.MapFS) { delete(m, "digits.onnx") }, "read digits.onnx"},
		{"changed model", func(m fstest.MapFS) {
			m["digits.onnx"] = &fstest.MapFile{Data: append([]byte{0}, m["digits.onnx"].Data...)}
		}, "digits.onnx has digest"},
		{"wrong size", replace("manifest.json", `"bytes": `, `"bytes": 1`), "bytes, want"},
		{"no samples", func(m fstest.MapFS) { delete(m, "samples/digits.json") }, "read samples/digits.json"},
		{"changed samples", replace("samples/digits.json", `"label": `, `"label":  `), "has digest"},
		{"broken samples", redigest(replace("samples/digits.json", "{", "")), "parse"},
		{"another's samples", redigest(replace("samples/digits.json", `"digits"`, `"tumour"`)), "they are of"},
		{"another type", redigest(replace("samples/digits.json", "float32", "float64")), "want float32"},
		{"another shape", redigest(replace("samples/digits.json", "[1, 1, 8, 8]", "[1, 1, 8, 9]")), "values for shape"},
		{"another label", redigest(replace("samples/digits.json", `"labelName": "`, `"labelName": "x`)), "is not class"},
		{"a probability more", redigest(replace("samples/digits.json", `"probabilities": [`, `"probabilities": [0.5, `)), "probabilities for"},
	} {
		t.Run(c.name, func(t *testing.T) {
			from := copied(t)
			if _, err := load(from); err != nil {
				t.Fatalf("the unchanged copy: %v", err)
			}
			c.change(from)
			if _, err := load(from); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

func copied(t *testing.T) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		raw, err := files.ReadFile(name)
		out[name] = &fstest.MapFile{Data: raw}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// metadataProps reads field 14 of a ModelProto, a list of (key = 1, value = 2), without an ONNX library.
func metadataProps(model []byte) (map[string]string, error) {
	props := map[string]string{}
	err := eachBytesField(model, func(number protowire.Number, value []byte) error {
		if number != 14 {
			return nil
		}
		var entry [3]string
		err := eachBytesField(value, func(number protowire.Number, value []byte) error {
			if number == 1 || number == 2 {
				entry[number] = string(value)
			}
			return nil
		})
		props[entry[1]] = entry[2]
		return err
	})
	return props, err
}

func eachBytesField(raw []byte, visit func(protowire.Number, []byte) error) error {
	for len(raw) > 0 {
		number, kind, n := protowire.ConsumeTag(raw)
		if n < 0 {
			return protowire.ParseError(n)
		}
		raw = raw[n:]
		if kind != protowire.BytesType {
			if n = protowire.ConsumeFieldValue(number, kind, raw); n < 0 {
				return protowire.ParseError(n)
			}
			raw = raw[n:]
			continue
		}
		value, n := protowire.ConsumeBytes(raw)
		if n < 0 {
			return protowire.ParseError(n)
		}
		if err := visit(number, value); err != nil {
			return err
		}
		raw = raw[n:]
	}
	return nil
}

func TestReadmeStatesTheFigures(t *testing.T) {
	raw, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range All() {
		size := fmt.Sprintf("%d,%03d bytes", len(m.Bytes)/1000, len(m.Bytes)%1000)
		correct := fmt.Sprintf("%d of %d", m.HeldOut.Correct, m.HeldOut.Rows)
		found := false
		for line := range strings.Lines(string(raw)) {
			found = found || strings.HasPrefix(line, "| `"+m.Name+"` |") && strings.Contains(line, size) && strings.Contains(line, correct)
		}
		if !found {
			t.Errorf("README.md has no row of %s with %q and %q", m.Name, size, correct)
		}
	}
}
