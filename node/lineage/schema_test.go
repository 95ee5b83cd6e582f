package lineage

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	itav1 "github.com/in-toto/attestation/go/v1"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"google.golang.org/protobuf/encoding/protojson"
)

const schemas = "../../docs/schemas"

func compile(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	s, err := c.Compile(filepath.Join(schemas, name+".v1.json"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// examples gives the documented statements by file name.
func examples(t testing.TB) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	files, err := filepath.Glob(filepath.Join(schemas, "examples", "*.json"))
	if err != nil || len(files) < 16 {
		t.Fatalf("%d examples, %v", len(files), err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[strings.TrimSuffix(filepath.Base(f), ".json")] = b
	}
	return out
}

func ownName(predicateType string) (string, bool) {
	name, ok := strings.CutPrefix(predicateType, own)
	return strings.TrimSuffix(name, "/v1"), ok
}

// Every example is a valid statement to this package, to in-toto's own library and, if the type is ours, to its schema; and each type has one.
func TestExamples(t *testing.T) {
	seen := map[string]bool{}
	for name, b := range examples(t) {
		s, err := ParseStatement(b)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if err := s.Lint(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		seen[s.PredicateType] = true
		var theirs itav1.Statement
		if err := protojson.Unmarshal(b, &theirs); err != nil {
			t.Errorf("%s: in-toto reads: %v", name, err)
		} else if err := theirs.Validate(); err != nil {
			t.Errorf("%s: in-toto: %v", name, err)
		}
		if c, err := s.Content(digest("record")); err != nil || len(c.Nodes) == 0 && c.key == nil {
			t.Errorf("%s: content %+v, %v", name, c, err)
		}
		short, ours := ownName(s.PredicateType)
		if !ours {
			continue
		}
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(s.Predicate))
		if err != nil {
			t.Fatal(err)
		}
		if err := compile(t, short).Validate(v); err != nil {
			t.Errorf("%s: schema: %v", name, err)
		}
	}
	for _, p := range allTypes {
		if !seen[p] {
			t.Errorf("%s has no example", p)
		}
	}
}

var allTypes = []string{PredicateSLSA, PredicateCycloneDX, PredicateOpenSSF, PredicateDataset, PredicateEvaluation, PredicateApproval, PredicateDeployment,
	PredicateSupersession, PredicateRevocation, PredicateCapture, PredicateGap, PredicateDecision, PredicatePolicy, PredicateRegistration,
	PredicateSourceList, PredicateKey}

// The schemas have the members that the Go types have, at every level, and no others.
func TestSchemasHaveTheTypesMembers(t *testing.T) {
	for _, p := range allTypes {
		name, ours := ownName(p)
		if !ours {
			continue
		}
		b, err := os.ReadFile(filepath.Join(schemas, name+".v1.json"))
		if err != nil {
			t.Errorf("%s: %v", p, err)
			continue
		}
		var s schemaPart
		if err := json.Unmarshal(b, &s); err != nil {
			t.Fatal(err)
		}
		compareMembers(t, name, &s, &s, reflect.TypeOf(newPredicate(p)).Elem())
	}
}

type schemaPart struct {
	Ref        string                 `json:"$ref"`
	Defs       map[string]*schemaPart `json:"$defs"`
	Properties map[string]*schemaPart `json:"properties"`
	Items      *schemaPart            `json:"items"`
}

func compareMembers(t *testing.T, where string, root, s *schemaPart, typ reflect.Type) {
	t.Helper()
	for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice && s.Items != nil {
		if typ.Kind() == reflect.Slice {
			s = s.Items
		}
		typ = typ.Elem()
	}
	if s.Ref != "" {
		s = root.Defs[strings.TrimPrefix(s.Ref, "#/$defs/")]
	}
	if typ.Kind() != reflect.Struct || typ.String() == "time.Time" {
		return
	}
	members := map[string]reflect.Type{}
	for _, f := range reflect.VisibleFields(typ) {
		if tag := strings.Split(f.Tag.Get("json"), ",")[0]; !f.Anonymous && tag != "" {
			members[tag] = f.Type
		}
	}
	got, want := slices.Sorted(maps.Keys(s.Properties)), slices.Sorted(maps.Keys(members))
	if !slices.Equal(got, want) {
		t.Errorf("%s: the schema has %q, the type has %q", where, got, want)
		return
	}
	for _, m := range want {
		compareMembers(t, where+"."+m, root, s.Properties[m], members[m])
	}
}
