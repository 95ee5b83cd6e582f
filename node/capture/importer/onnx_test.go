package importer

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"google.golang.org/protobuf/encoding/protowire"

	"github.com/lineal-network/lineal/node/lineage"
)

// onnxFile writes a model whose graph is n opaque bytes.
func onnxFile(t testing.TB, n int, props ...string) []byte {
	t.Helper()
	var b []byte
	b = protowire.AppendVarint(protowire.AppendTag(b, fieldIR, protowire.VarintType), 10)
	b = protowire.AppendString(protowire.AppendTag(b, fieldProducer, protowire.BytesType), "skl2onnx")
	b = protowire.AppendBytes(protowire.AppendTag(b, fieldGraph, protowire.BytesType), bytes.Repeat([]byte{7}, n))
	for i := 0; i+1 < len(props); i += 2 {
		var entry []byte
		entry = protowire.AppendString(protowire.AppendTag(entry, 1, protowire.BytesType), props[i])
		entry = protowire.AppendString(protowire.AppendTag(entry, 2, protowire.BytesType), props[i+1])
		b = protowire.AppendBytes(protowire.AppendTag(b, fieldProps, protowire.BytesType), entry)
	}
	var opset []byte
	opset = protowire.AppendVarint(protowire.AppendTag(opset, 2, protowire.VarintType), 17)
	return protowire.AppendBytes(protowire.AppendTag(b, fieldOpsets, protowire.BytesType), opset)
}

func save(t testing.TB, b []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "m.onnx")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func load(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestEmbedProps(t *testing.T) {
	in := save(t, onnxFile(t, 3<<20, "author", "x", "lineal.bins", "b", "lineal.records", "old"))
	out := filepath.Join(t.TempDir(), "out.onnx")
	props := map[string]string{"lineal.records": "sha256:1", "alpha": "α", "author": ""}
	if err := EmbedProps(context.Background(), in, out, props); err != nil {
		t.Fatal(err)
	}
	got, err := ReadProps(out)
	if err != nil || len(got) != 3 || got["lineal.records"] != "sha256:1" || got["alpha"] != "α" || got["lineal.bins"] != "b" {
		t.Errorf("properties %v, %v", got, err)
	}
	once := load(t, out)
	if !bytes.Contains(once, bytes.Repeat([]byte{7}, 3<<20)) {
		t.Error("the graph changed")
	}
	if err := EmbedProps(context.Background(), out, out, props); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(load(t, out), once) {
		t.Error("a second time changes the file")
	}
	// Taking everything away again gives what was there before, without those properties.
	if err := EmbedProps(context.Background(), out, out, map[string]string{"lineal.records": "", "alpha": ""}); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(load(t, out), onnxFile(t, 3<<20, "lineal.bins", "b")) {
		t.Error("something else changed")
	}
	canceled, cancel := context.WithCancel(context.Background())
	cancel()
	if err := EmbedProps(canceled, in, out, props); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: %v", err)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(out), ".*")); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestEmbedRefusals(t *testing.T) {
	good := onnxFile(t, 100, "k", "v")
	for name, b := range map[string][]byte{"empty": {}, "text": []byte("hello, this is no model at all"), "cut off": good[:60], "no graph": {8, 10},
		"a length beyond": {0x3a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f}, "a group": {0x3b, 0x3c}} {
		out := filepath.Join(t.TempDir(), "out")
		if err := EmbedProps(context.Background(), save(t, b), out, map[string]string{"a": "b"}); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := os.Stat(out); err == nil {
			t.Errorf("%s: something was written", name)
		}
	}
	for name, props := range map[string]map[string]string{"no key": {"": "x"}, "long key": {strings.Repeat("k", maxPropKey+1): "x"}, "long value": {"k": strings.Repeat("v", maxPropValue+1)}} {
		if err := EmbedProps(context.Background(), save(t, good), filepath.Join(t.TempDir(), "out"), props); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := ReadProps(t.TempDir()); err == nil {
		t.Error("a directory is a model")
	}
}

func TestImportONNX(t *testing.T) {
	path := save(t, onnxFile(t, 10, "task", "credit", "api_key", "hunter2"))
	got, err := Import("onnx", path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := lineage.DigestOf(load(t, path))
	want(t, factsOf(t, got, d), map[string]string{"onnx.producer": `"skl2onnx"`, "onnx.ir-version": "10", "onnx.opsets": `["ai.onnx:17"]`, "onnx.prop.task": `"credit"`, "onnx.prop.api_key": `"[redacted]"`})
	if _, err := Import("onnx", path, Options{Subject: model}); !errors.Is(err, ErrFormat) {
		t.Errorf("another subject: %v", err)
	}
}

func FuzzModelHead(f *testing.F) {
	f.Add(onnxFile(f, 10, "k", "v"))
	f.Add([]byte{0x3a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f})
	f.Fuzz(func(t *testing.T, b []byte) {
		_, err := readHead(bytes.NewReader(b), int64(len(b)))
		if err != nil && !errors.Is(err, ErrFormat) {
			t.Errorf("untyped: %v", err)
		}
	})
}
