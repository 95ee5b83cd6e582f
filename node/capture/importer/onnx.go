package importer

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"google.golang.org/protobuf/encoding/protowire"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

// Fields of ONNX's ModelProto. The graph, which holds the weights, is gone past and never read.
const (
	fieldIR       = 1
	fieldProducer = 2
	fieldProdVers = 3
	fieldDomain   = 4
	fieldVersion  = 5
	fieldOpsets   = 8
	fieldProps    = 14
	fieldGraph    = 7
)

// Bounds of metadata_props.
const (
	maxProps     = 1000
	maxPropKey   = 1 << 10
	maxPropValue = 64 << 10
	// maxSmallField bounds a field that is read into memory; only the graph and functions are larger.
	maxSmallField = 1 << 20
)

// PropRecords is the key of metadata_props under which record ids stand, separated by commas.
const PropRecords = "lineal.records"

// modelHead is what a model file says beside its graph.
type modelHead struct {
	IR, Version                 uint64
	Producer, ProducerV, Domain string
	Opsets                      []string
	Props                       map[string]string
	graph                       bool
}

// modelField is a top-level field where it lies in the file.
type modelField struct {
	number     protowire.Number
	kind       protowire.Type
	start, end int64 // of the whole field, tag included
	body       int64 // where a byte string's bytes begin
}

// eachModelField goes through a file's top-level fields without reading their bytes.
//
// SECURITY: the file is anybody's. Lengths are compared with the file's size before anything is skipped or read.
func eachModelField(f io.ReaderAt, size int64, visit func(modelField) error) error {
	var head [2 * binary.MaxVarintLen64]byte
	for at := int64(0); at < size; {
		n, err := f.ReadAt(head[:min(int64(len(head)), size-at)], at)
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		number, kind, k := protowire.ConsumeTag(head[:n])
		if k < 0 {
			return invalid("not an ONNX model: %w at byte %d", protowire.ParseError(k), at)
		}
		field := modelField{number: number, kind: kind, start: at, body: at + int64(k)}
		switch kind {
		case protowire.VarintType:
			_, k := protowire.ConsumeVarint(head[k:n])
			if k < 0 {
				return invalid("not an ONNX model: %w at byte %d", protowire.ParseError(k), at)
			}
			field.end = field.body + int64(k)
		case protowire.BytesType:
			length, k := protowire.ConsumeVarint(head[k:n])
			if k < 0 || length > uint64(size) {
				return invalid("not an ONNX model: a field of %d bytes at byte %d of %d", length, at, size)
			}
			field.body += int64(k)
			field.end = field.body + int64(length)
		case protowire.Fixed32Type:
			field.end = field.body + 4
		case protowire.Fixed64Type:
			field.end = field.body + 8
		default:
			return invalid("not an ONNX model: wire type %d at byte %d", kind, at)
		}
		if field.end > size {
			return invalid("the model is cut off: field %d ends at byte %d of %d", number, field.end, size)
		}
		if err := visit(field); err != nil {
			return err
		}
		at = field.end
	}
	return nil
}

func readField(f io.ReaderAt, m modelField) ([]byte, error) {
	if m.end-m.body > maxSmallField {
		return nil, invalid("field %d of the model has %d bytes, at most %d", m.number, m.end-m.body, maxSmallField)
	}
	b := make([]byte, m.end-m.body)
	_, err := f.ReadAt(b, m.body)
	if errors.Is(err, io.EOF) && m.end == m.body {
		err = nil
	}
	return b, err
}

// readHead reads what a model says beside its graph.
func readHead(f io.ReaderAt, size int64) (h modelHead, err error) {
	h.Props = map[string]string{}
	err = eachModelField(f, size, func(m modelField) error {
		if m.number == fieldGraph {
			h.graph = true
			return nil
		}
		if !slices.Contains([]protowire.Number{fieldIR, fieldProducer, fieldProdVers, fieldDomain, fieldVersion, fieldOpsets, fieldProps}, m.number) {
			return nil
		}
		b, err := readField(f, m)
		if err != nil {
			return err
		}
		return h.take(m.number, b)
	})
	if err == nil && !h.graph {
		err = invalid("not an ONNX model: it has no graph")
	}
	return h, err
}

func (h *modelHead) take(number protowire.Number, b []byte) error {
	switch number {
	case fieldIR:
		h.IR, _ = protowire.ConsumeVarint(b)
	case fieldVersion:
		h.Version, _ = protowire.ConsumeVarint(b)
	case fieldProducer:
		h.Producer = string(b)
	case fieldProdVers:
		h.ProducerV = string(b)
	case fieldDomain:
		h.Domain = string(b)
	case fieldOpsets:
		var domain string
		var version uint64
		if err := eachProtoField(b, func(n protowire.Number, value []byte, v uint64) {
			if n == 1 {
				domain = string(value)
			} else if n == 2 {
				version = v
			}
		}); err != nil {
			return err
		}
		h.Opsets = append(h.Opsets, fmt.Sprintf("%s:%d", first(domain, "ai.onnx"), version))
	case fieldProps:
		key, value, err := property(b)
		if err != nil {
			return err
		}
		if _, twice := h.Props[key]; !twice && len(h.Props) < maxProps {
			h.Props[key] = value
		}
	}
	return nil
}

func property(b []byte) (key, value string, err error) {
	err = eachProtoField(b, func(n protowire.Number, v []byte, _ uint64) {
		if n == 1 {
			key = string(v)
		} else if n == 2 {
			value = string(v)
		}
	})
	return key, value, err
}

func eachProtoField(b []byte, visit func(n protowire.Number, value []byte, v uint64)) error {
	for len(b) > 0 {
		number, kind, n := protowire.ConsumeTag(b)
		if n < 0 {
			return invalid("not an ONNX model: %w", protowire.ParseError(n))
		}
		b = b[n:]
		var value []byte
		var v uint64
		switch kind {
		case protowire.BytesType:
			value, n = protowire.ConsumeBytes(b)
		case protowire.VarintType:
			v, n = protowire.ConsumeVarint(b)
		default:
			n = protowire.ConsumeFieldValue(number, kind, b)
		}
		if n < 0 {
			return invalid("not an ONNX model: %w", protowire.ParseError(n))
		}
		visit(number, value, v)
		b = b[n:]
	}
	return nil
}

// ReadProps reads the metadata_props of a model file.
func ReadProps(path string) (map[string]string, error) {
	f, size, err := openModel(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	h, err := readHead(f, size)
	if err != nil {
		return nil, fmt.Errorf("read properties of %s: %w", path, err)
	}
	return h.Props, nil
}

func openModel(path string) (*os.File, int64, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, 0, err
	}
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		_ = f.Close()
		return nil, 0, invalid("%s is not a regular file (%w)", path, errors.Join(err))
	}
	return f, info.Size(), nil
}

// EmbedProps copies a model file and sets metadata_props in the copy. Every other byte stays as it is and where it is; the given properties
// come last, by key, in place of those of the same keys. So the same call gives the same bytes, and a second one changes nothing.
// An empty value removes a property. Memory does not grow with the model; what is at out appears whole or not at all.
func EmbedProps(ctx context.Context, in, out string, props map[string]string) (err error) {
	if len(props) > maxProps {
		return invalid("%d properties, at most %d", len(props), maxProps)
	}
	for k, v := range props {
		if k == "" || len(k) > maxPropKey || len(v) > maxPropValue {
			return invalid("property %.40q with a value of %d bytes; keys have 1 to %d bytes, values at most %d", k, len(v), maxPropKey, maxPropValue)
		}
	}
	f, size, err := openModel(in)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := readHead(f, size); err != nil {
		return fmt.Errorf("embed into %s: %w", in, err)
	}
	tmp, err := os.CreateTemp(filepath.Dir(out), "."+filepath.Base(out)+"-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", out, err)
	}
	defer func() {
		if err != nil {
			_ = tmp.Close()
			_ = os.Remove(tmp.Name())
		}
	}()
	w := bufio.NewWriterSize(tmp, 1<<20)
	if err := copyFields(ctx, w, f, size, props); err != nil {
		return fmt.Errorf("embed into %s: %w", in, err)
	}
	if err := errors.Join(w.Flush(), tmp.Chmod(0o644), tmp.Sync(), tmp.Close()); err != nil {
		return fmt.Errorf("write %s: %w", out, err)
	}
	if err := os.Rename(tmp.Name(), out); err != nil {
		return fmt.Errorf("write %s: %w", out, err)
	}
	return nil
}

// copyStep is how much is copied between two looks at the context.
const copyStep = 8 << 20

func copyFields(ctx context.Context, w io.Writer, f *os.File, size int64, props map[string]string) error {
	err := eachModelField(f, size, func(m modelField) error {
		if m.number == fieldProps {
			b, err := readField(f, m)
			if err != nil {
				return err
			}
			key, _, err := property(b)
			if _, replaced := props[key]; err != nil || replaced {
				return err
			}
		}
		for at := m.start; at < m.end; at += copyStep {
			if err := ctx.Err(); err != nil {
				return err
			}
			if _, err := io.Copy(w, io.NewSectionReader(f, at, min(copyStep, m.end-at))); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, key := range slices.Sorted(maps.Keys(props)) {
		if props[key] == "" {
			continue
		}
		var entry, field []byte
		entry = protowire.AppendString(protowire.AppendTag(entry, 1, protowire.BytesType), key)
		entry = protowire.AppendString(protowire.AppendTag(entry, 2, protowire.BytesType), props[key])
		field = protowire.AppendBytes(protowire.AppendTag(field, fieldProps, protowire.BytesType), entry)
		if _, err := w.Write(field); err != nil {
			return err
		}
	}
	return nil
}

// importONNX makes the record of what a model file says of itself. The digest is observed, what it says is declared.
func importONNX(path string, o Options) (Imported, error) {
	f, size, err := openModel(path)
	if err != nil {
		return Imported{}, err
	}
	defer f.Close()
	h, err := readHead(f, size)
	if err != nil {
		return Imported{}, err
	}
	digest, err := digestFile(path)
	if err != nil {
		return Imported{}, err
	}
	if o.Subject != "" && o.Subject != digest {
		return Imported{}, invalid("the file is %s, not the subject %s", digest, o.Subject)
	}
	o.Subject = ""
	subject, _ := subjectOf(o, lineage.KindModel, base(path), digest, lineage.Declared)
	said := facts{}
	said.text("onnx.producer", h.Producer+" "+h.ProducerV)
	said.text("onnx.domain", h.Domain)
	said.set("onnx.ir-version", float64(h.IR))
	said.set("onnx.model-version", float64(h.Version))
	said.list("onnx.opsets", h.Opsets)
	for _, key := range slices.Sorted(maps.Keys(h.Props)) {
		said.text("onnx.prop."+word(key), capture.Redact(key, h.Props[key]))
	}
	k := &lineage.Capture{System: "onnx", Event: "model-described", Facts: said}
	k.Facts["file.bytes"] = float64(size)
	k.Grades = map[string]lineage.Grade{"file.bytes": lineage.Observed}
	st, err := lineage.NewStatement(k, subject)
	return Imported{Statements: []lineage.Statement{st}}, err
}
