package onnx

// The structures of onnx.proto, as far as running needs them. Names follow the schema.

type modelPB struct {
	irVersion  int64
	opsets     map[string]int64 // domain ("" is ai.onnx) → version
	graph      *graphPB
	functions  []*functionPB
	properties []property
	producer   string
}

type property struct{ key, value string }

type graphPB struct {
	name     string
	nodes    []*nodePB
	inits    []*tensorPB
	sparse   []*sparsePB
	inputs   []valueInfoPB
	outputs  []valueInfoPB
	valueTyp []valueInfoPB
}

type nodePB struct {
	inputs, outputs []string
	name, op        string
	domain          string
	overload        string
	attrs           []*attrPB
	builtin         *op // set by expandGradients only: the operator itself
}

// attrType numbers AttributeProto.AttributeType.
type attrType int32

const (
	attrUndefined attrType = 0
	attrFloat     attrType = 1
	attrInt       attrType = 2
	attrString    attrType = 3
	attrTensor    attrType = 4
	attrGraph     attrType = 5
	attrFloats    attrType = 6
	attrInts      attrType = 7
	attrStrings   attrType = 8
	attrTensors   attrType = 9
	attrGraphs    attrType = 10
	attrSparse    attrType = 11
	attrSparses   attrType = 12
	attrTypeProto attrType = 13
	attrTypes     attrType = 14
)

type attrPB struct {
	name    string
	ref     string // ref_attr_name: the attribute of the enclosing function
	typ     attrType
	f       float32
	i       int64
	s       []byte
	t       *tensorPB
	g       *graphPB
	sparse  *sparsePB
	typePB  *typePB
	floats  []float32
	ints    []int64
	strs    [][]byte
	tensors []*tensorPB
	graphs  []*graphPB
	numSp   int
	numTp   int
}

type tensorPB struct {
	name     string
	dims     []int64
	dtype    DType
	segment  bool
	external bool
	extern   []property
	raw      []byte
	hasRaw   bool
	f32      []float32
	i32      []int32
	i64      []int64
	f64      []float64
	u64      []uint64
	strs     [][]byte
}

type sparsePB struct {
	values, indices *tensorPB
	dims            []int64
}

type valueInfoPB struct {
	name string
	typ  *typePB
}

type typeKind uint8

const (
	kindNone typeKind = iota
	kindTensor
	kindSequence
	kindMap
	kindOptional
	kindSparse
	kindOpaque
)

type typePB struct {
	kind     typeKind
	elem     DType // tensors: element; maps: key
	hasShape bool
	dims     []dimPB
	inner    *typePB // sequence, optional: element; map: value
}

type dimPB struct {
	value int64
	known bool
	param string
}

type functionPB struct {
	name, domain, overload string
	inputs, outputs        []string
	attrNames              []string
	attrDefaults           []*attrPB
	nodes                  []*nodePB
	opsets                 map[string]int64
}
