package policy

import (
	"fmt"
	"reflect"
	"time"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"

	"github.com/lineal-network/lineal/node/lineage"
)

// Types of the vocabulary.
var (
	nodeType  = types.NewObjectType("lineal.Node")
	taintType = types.NewObjectType("lineal.Taint")
	nowType   = types.NewObjectType("lineal.Now", traits.SubtractorType|traits.ComparerType)
	ageType   = types.NewObjectType("lineal.Age", traits.ComparerType)
)

// field is one field of a type: how it is read and whether it is known.
type field struct {
	typ *types.Type
	get func(n *nodeValue) ref.Val
	// fact is the name of the fact that the field stands for, if it stands for one.
	fact string
}

// nodeFields are the fields of lineal.Node. The set is frozen with environment policy/v1; a golden test holds it.
var nodeFields = map[string]field{
	"digest":  {typ: types.StringType, get: func(n *nodeValue) ref.Val { return types.String(n.Digest) }},
	"kind":    {typ: types.StringType, get: func(n *nodeValue) ref.Val { return types.String(n.Kind) }},
	"name":    {typ: types.StringType, get: func(n *nodeValue) ref.Val { return types.String(n.label()) }},
	"names":   {typ: types.NewListType(types.StringType), get: func(n *nodeValue) ref.Val { return types.NewStringList(adapter, n.Names) }},
	"missing": {typ: types.BoolType, get: func(n *nodeValue) ref.Val { return types.Bool(n.Missing) }},
	"depth":   {typ: types.IntType, get: func(n *nodeValue) ref.Val { return types.Int(n.depth) }},
	"author":  {typ: types.StringType, get: (*nodeValue).author},
	"bonded":  {typ: types.BoolType, get: func(n *nodeValue) ref.Val { return types.Bool(n.Origin != nil && n.Origin.Bonded) }},
	"time":    {typ: types.TimestampType, get: (*nodeValue).recordedAt},
	"grade":   {typ: types.StringType, get: (*nodeValue).originGrade},

	"evaluations": {typ: types.NewListType(nodeType), get: func(n *nodeValue) ref.Val { return n.attachedList(lineage.Evaluated) }},
	"approvals":   {typ: types.NewListType(nodeType), get: func(n *nodeValue) ref.Val { return n.attachedList(lineage.Approved) }},
	"decisions":   {typ: types.NewListType(nodeType), get: func(n *nodeValue) ref.Val { return n.attachedList(lineage.Decided) }},

	"licence":      factField("licence.spdx"),
	"source":       factField("source.uri"),
	"publisher":    factField("source.publisher"),
	"consent":      factField("consent"),
	"personalData": factField("personal-data"),
	"verdict":      factField("approval.decision"), // of an approval
	"role":         factField("approval.role"),
	"scope":        factField("approval.scope"),
}

func factField(name string) field {
	return field{typ: types.StringType, fact: name, get: func(n *nodeValue) ref.Val { return n.text(name) }}
}

// taintFields are the fields of lineal.Taint.
var taintFields = map[string]struct {
	typ *types.Type
	get func(t *taintValue) ref.Val
}{
	"kind":      {types.StringType, func(t *taintValue) ref.Val { return types.String(t.Kind) }},
	"subject":   {types.StringType, func(t *taintValue) ref.Val { return types.String(t.Subject) }},
	"list":      {types.StringType, func(t *taintValue) ref.Val { return types.String(t.List) }},
	"reason":    {types.StringType, func(t *taintValue) ref.Val { return types.String(t.Reason) }},
	"by":        {types.StringType, func(t *taintValue) ref.Val { return types.String(t.By) }},
	"bonded":    {types.BoolType, func(t *taintValue) ref.Val { return types.Bool(t.Bonded) }},
	"time":      {types.TimestampType, func(t *taintValue) ref.Val { return timestamp(t.Time) }},
	"inherited": {types.BoolType, func(t *taintValue) ref.Val { return types.Bool(t.Inherited) }},
}

// provider tells CEL of our two types, beside its own.
type provider struct{ *types.Registry }

var adapter = func() *types.Registry {
	r, err := types.NewRegistry()
	if err != nil {
		panic(err) // of constants only; unreachable
	}
	return r
}()

// FindStructType implements types.Provider.
func (p provider) FindStructType(name string) (*types.Type, bool) {
	switch name {
	case nodeType.TypeName():
		return types.NewTypeTypeWithParam(nodeType), true
	case taintType.TypeName():
		return types.NewTypeTypeWithParam(taintType), true
	}
	return nil, false
}

// FindIdent implements types.Provider: the types are no values, so a rule cannot construct or compare them.
func (p provider) FindIdent(name string) (ref.Val, bool) { return p.Registry.FindIdent(name) }

// FindStructFieldNames implements types.Provider.
func (p provider) FindStructFieldNames(name string) ([]string, bool) {
	switch name {
	case nodeType.TypeName():
		return sortedKeys(nodeFields), true
	case taintType.TypeName():
		return sortedKeys(taintFields), true
	}
	return nil, false
}

// FindStructFieldType implements types.Provider.
func (p provider) FindStructFieldType(structType, name string) (*types.FieldType, bool) {
	switch structType {
	case nodeType.TypeName():
		f, ok := nodeFields[name]
		if !ok {
			return nil, false
		}
		return &types.FieldType{Type: f.typ,
			IsSet: func(target any) bool {
				n, ok := target.(*nodeValue)
				return ok && (f.fact == "" || n.knows(f.fact))
			},
			GetFrom: func(target any) (any, error) {
				n, ok := target.(*nodeValue)
				if !ok {
					return nil, fmt.Errorf("no lineal.Node but a %T", target)
				}
				return orError(f.get(n))
			}}, true
	case taintType.TypeName():
		f, ok := taintFields[name]
		if !ok {
			return nil, false
		}
		return &types.FieldType{Type: f.typ, IsSet: func(any) bool { return true },
			GetFrom: func(target any) (any, error) {
				t, ok := target.(*taintValue)
				if !ok {
					return nil, fmt.Errorf("no lineal.Taint but a %T", target)
				}
				return f.get(t), nil
			}}, true
	}
	return nil, false
}

// NewValue implements types.Provider: rules read the graph, they do not make it up.
func (p provider) NewValue(name string, _ map[string]ref.Val) ref.Val {
	return types.NewErr("a rule cannot construct a %s", name)
}

func orError(v ref.Val) (any, error) {
	if e, ok := v.(*types.Err); ok {
		return nil, e.Unwrap()
	}
	return v, nil
}

// object gives a value the methods of ref.Val that our types share: they convert to nothing but themselves.
type object struct{ typ *types.Type }

// ConvertToNative implements ref.Val.
func (o object) ConvertToNative(t reflect.Type) (any, error) {
	return nil, fmt.Errorf("a %s is no %s", o.typ.TypeName(), t)
}

// Type implements ref.Val.
func (o object) Type() ref.Type { return o.typ }

func convert(v ref.Val, t *types.Type, to ref.Type) ref.Val {
	switch to {
	case types.TypeType:
		return t
	case ref.Type(t):
		return v
	}
	return types.NewErr("a %s is no %s", t.TypeName(), to.TypeName())
}

// nodeValue is a node of the graph as one evaluation sees it: through its trust, grade and trace.
type nodeValue struct {
	*node
	e     *evaluation
	depth int
	// of is the subject of an evaluation, approval or decision, and at when that was recorded.
	of *node
	at uint64
}

// ConvertToNative implements ref.Val.
func (n *nodeValue) ConvertToNative(t reflect.Type) (any, error) {
	return object{nodeType}.ConvertToNative(t)
}

// ConvertToType implements ref.Val.
func (n *nodeValue) ConvertToType(t ref.Type) ref.Val { return convert(n, nodeType, t) }

// Equal implements ref.Val: things are equal by content.
func (n *nodeValue) Equal(other ref.Val) ref.Val {
	o, ok := other.(*nodeValue)
	return types.Bool(ok && o.Digest == n.Digest)
}

// Type implements ref.Val.
func (n *nodeValue) Type() ref.Type { return nodeType }

// Value implements ref.Val.
func (n *nodeValue) Value() any { return n }

// taintValue is one reason not to trust something.
type taintValue struct{ Taint }

// ConvertToNative implements ref.Val.
func (t *taintValue) ConvertToNative(to reflect.Type) (any, error) {
	return object{taintType}.ConvertToNative(to)
}

// ConvertToType implements ref.Val.
func (t *taintValue) ConvertToType(to ref.Type) ref.Val { return convert(t, taintType, to) }

// Equal implements ref.Val.
func (t *taintValue) Equal(other ref.Val) ref.Val {
	o, ok := other.(*taintValue)
	return types.Bool(ok && o.Taint == t.Taint)
}

// Type implements ref.Val.
func (t *taintValue) Type() ref.Type { return taintType }

// Value implements ref.Val.
func (t *taintValue) Value() any { return t }

func timestamp(seconds uint64) ref.Val {
	return types.Timestamp{Time: time.Unix(int64(min(seconds, maxSeconds)), 0).UTC()}
}

// maxSeconds is the end of the year 9999, where CEL's timestamps end.
const maxSeconds = 253402300799
