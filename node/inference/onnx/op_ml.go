package onnx

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// ai.onnx.ml: encoders and small transformers of features.

var mlOps = []op{
	{domain: mlDomain, name: "LabelEncoder", since: 1, in: one(1), out: one(1), build: buildCategories("classes_strings", "")},
	{domain: mlDomain, name: "LabelEncoder", since: 2, in: one(1), out: one(1), build: buildLabelEncoder},
	{domain: mlDomain, name: "CategoryMapper", since: 1, in: one(1), out: one(1), build: buildCategories("cats_strings", "cats_int64s")},
	{domain: mlDomain, name: "ArrayFeatureExtractor", since: 1, in: one(2), out: one(1), build: buildFeatureExtractor},
	{domain: mlDomain, name: "Binarizer", since: 1, in: one(1), out: one(1), build: buildBinarizer},
	{domain: mlDomain, name: "FeatureVectorizer", since: 1, in: arity{1, many}, out: one(1), build: buildFeatureVectorizer},
	{domain: mlDomain, name: "Imputer", since: 1, in: one(1), out: one(1), build: buildImputer},
	{domain: mlDomain, name: "OneHotEncoder", since: 1, in: one(1), out: one(1), build: buildOneHotEncoder},
	{domain: mlDomain, name: "ZipMap", since: 1, in: one(1), out: one(1), build: buildZipMap},
	{domain: mlDomain, name: "DictVectorizer", since: 1, in: one(1), out: one(1), values: true, build: buildDictVectorizer},
	{domain: mlDomain, name: "CastMap", since: 1, in: one(1), out: one(1), values: true, build: buildCastMap},
}

// label is a key of a lookup: text, or the bits of a number. Zeros are one key, NaNs are one key.
type label struct {
	text string
	bits uint64
}

func labelList(t *Tensor) []label {
	out := make([]label, t.Len())
	switch d := t.data.(type) {
	case []string:
		for i, s := range d {
			out[i].text = s
		}
		return out
	case []float32, []float64:
		for i, v := range float64s(t) {
			switch {
			case v != v:
				v = math.NaN()
			case v == 0:
				v = 0
			}
			out[i].bits = math.Float64bits(v)
		}
		return out
	}
	for i, v := range int64s(t) {
		out[i].bits = uint64(v)
	}
	return out
}

// lookup maps labels to rows of a table whose last row is the default.
type lookup struct {
	from  DType
	index map[label]int
	table *Tensor
}

func lookupOf(keys, values, def *Tensor) (*lookup, error) {
	if keys.Len() != values.Len() || def.Len() != 1 || def.DType != values.DType {
		return nil, fmt.Errorf("%d keys for %d values of type %v, default of type %v", keys.Len(), values.Len(), values.DType, def.DType)
	}
	l := &lookup{from: keys.DType, index: make(map[label]int, keys.Len()), table: newTensor(values.DType, []int{values.Len() + 1})}
	for i, k := range labelList(keys) {
		l.index[k] = i
	}
	copyStrided(nil, l.table, 0, []int{1}, values, 0, []int{1}, []int{values.Len()})
	copyStrided(nil, l.table, values.Len(), []int{1}, def, 0, []int{1}, []int{1})
	return l, nil
}

func (l *lookup) run(c *Call) error {
	x := c.In(0)
	if x.DType != l.from {
		return c.badType(0)
	}
	y := c.Out(0, l.table.DType, x.Shape)
	c.Cost(x.Len(), transcendental)
	return c.Do(func() {
		rows := make([]int, x.Len())
		for i, k := range labelList(x) {
			row, ok := l.index[k]
			if !ok {
				row = l.table.Len() - 1
			}
			rows[i] = row
		}
		gatherRuns(c.Pool(), y, l.table, rows, 1)
	})
}

// attrList is a list attribute given in one of four forms, nil if none is there.
func attrList(n *Node, name string) *Tensor {
	switch {
	case n.Has(name + "_tensor"):
		return n.Tensor(name + "_tensor")
	case n.Has(name + "_strings"):
		return vectorOf(n.Strs(name + "_strings"))
	case n.Has(name + "_int64s"):
		return vectorOf(n.Int64s(name + "_int64s"))
	case n.Has(name + "_floats"):
		return vectorOf(n.Floats(name + "_floats"))
	}
	return nil
}

func buildLabelEncoder(n *Node) (exec, error) {
	keys, values := attrList(n, "keys"), attrList(n, "values")
	if n.attrErr != nil {
		return nil, n.attrErr
	}
	if keys == nil || values == nil {
		return nil, fmt.Errorf("keys and values are needed")
	}
	def := n.Tensor("default_tensor")
	switch {
	case def != nil:
	case values.DType == String:
		def = scalarOf(n.Str("default_string", "_Unused"))
	case values.DType.isFloat():
		def = castTo(scalarOf(n.Float("default_float", float32(math.Copysign(0, -1)))), values.DType)
	default:
		def = castTo(scalarOf(int64(n.Int("default_int64", -1))), values.DType)
	}
	l, err := lookupOf(keys, values, def)
	if err != nil {
		return nil, err
	}
	return l.run, nil
}

// buildCategories maps strings to integers or back, as the input's type says. Without a list of integers they count from 0.
func buildCategories(strs, ints string) func(n *Node) (exec, error) {
	return func(n *Node) (exec, error) {
		text := vectorOf(n.Strs(strs))
		numbers := newTensor(Int64, []int{text.Len()})
		for i := range text.Len() {
			numbers.data.([]int64)[i] = int64(i)
		}
		if ints != "" {
			numbers = vectorOf(n.Int64s(ints))
		}
		encode, err := lookupOf(text, numbers, scalarOf(int64(n.Int("default_int64", -1))))
		if err != nil {
			return nil, err
		}
		decode, err := lookupOf(numbers, text, scalarOf(n.Str("default_string", "_Unused")))
		if err != nil {
			return nil, err
		}
		return func(c *Call) error {
			if c.In(0).DType == String {
				return encode.run(c)
			}
			return decode.run(c)
		}, nil
	}
}

// buildFeatureExtractor picks columns of the last dimension.
func buildFeatureExtractor(*Node) (exec, error) {
	return func(c *Call) error {
		x, ix := c.In(0), c.In(1)
		if ix.DType != Int64 {
			return c.badType(1)
		}
		if x.Rank() < 1 {
			return fmt.Errorf("shape %v has no features", x.Shape)
		}
		cols := x.Shape[x.Rank()-1]
		shape := slices.Clone(x.Shape)
		if shape[len(shape)-1] = ix.Len(); len(shape) == 1 {
			shape = []int{1, ix.Len()}
		}
		y := c.Out(0, x.DType, shape)
		c.Cost(y.Len())
		return c.Do(func() {
			picked, err := c.Ints(1)
			if err != nil {
				c.Check(err)
				return
			}
			rows := make([]int, 0, y.Len())
			for r := range y.Len() / max(1, len(picked)) {
				for _, k := range picked {
					if k < 0 || k >= cols {
						c.Fail("feature %d of %d", k, cols)
						return
					}
					rows = append(rows, r*cols+k)
				}
			}
			gatherRuns(c.Pool(), y, x, rows, 1)
		})
	}, nil
}

func buildBinarizer(n *Node) (exec, error) {
	threshold := n.Float("threshold", 0)
	return func(c *Call) error {
		x := c.In(0)
		if x.DType != Float32 && x.DType != Float64 && !x.DType.isInt() {
			return c.badType(0)
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(x.Len())
		return c.Do(func() {
			v := make([]int64, x.Len())
			for i, e := range float64s(x) {
				if e > float64(threshold) {
					v[i] = 1
				}
			}
			narrowTo(y, &Tensor{DType: Int64, Shape: x.Shape, data: v})
		})
	}, nil
}

// buildFeatureVectorizer puts inputs side by side as float32, each cut or filled with zeros to its width; a vector is one row.
func buildFeatureVectorizer(n *Node) (exec, error) {
	widths := n.Ints("inputdimensions")
	if len(widths) != n.NumIn() {
		return nil, fmt.Errorf("%d widths for %d inputs", len(widths), n.NumIn())
	}
	total := 0
	for _, w := range widths {
		if w < 0 || w > maxElems {
			return nil, fmt.Errorf("width %d", w)
		}
		total += w
	}
	return func(c *Call) error {
		rows := -1
		for i := range c.NumIn() {
			x := c.In(i)
			if x == nil || x.DType != Float32 && x.DType != Float64 && !x.DType.isInt() {
				return c.badType(i)
			}
			n := 1
			if x.Rank() == 2 {
				n = x.Shape[0]
			} else if x.Rank() != 1 {
				return fmt.Errorf("input %d has shape %v", i, x.Shape)
			}
			if rows >= 0 && n != rows {
				return fmt.Errorf("inputs have %d and %d rows", rows, n)
			}
			rows = n
		}
		y := c.Out(0, Float32, []int{rows, total})
		c.Cost(y.Len(), 2)
		return c.Do(func() {
			at := 0
			for i, w := range widths {
				x := castTo(c.In(i), Float32)
				own := x.Shape[x.Rank()-1]
				copyStrided(c.Pool(), y, at, []int{total, 1}, x, 0, []int{own, 1}, []int{rows, min(w, own)})
				at += w
			}
		})
	}, nil
}

// buildImputer replaces one value (NaN, usually) by a value for each feature.
func buildImputer(n *Node) (exec, error) {
	floats, ints := n.Floats("imputed_value_floats"), n.Int64s("imputed_value_int64s")
	if (len(floats) == 0) == (len(ints) == 0) {
		return nil, fmt.Errorf("want either imputed floats or integers")
	}
	float, integer := float64(n.Float("replaced_value_float", 0)), int64(n.Int("replaced_value_int64", 0))
	count := max(len(floats), len(ints))
	return func(c *Call) error {
		x := c.In(0)
		if x.DType != Float32 && x.DType != Float64 && !x.DType.isInt() || x.DType.isInt() != (len(ints) > 0) {
			return c.badType(0)
		}
		rows, cols, err := c.rows()
		if err != nil {
			return err
		}
		if count != 1 && count != cols {
			return fmt.Errorf("%d imputed values for %d features", count, cols)
		}
		y := c.Out(0, x.DType, x.Shape)
		c.Cost(rows, cols, 2)
		return c.Do(func() {
			if x.DType.isInt() {
				v := int64s(x)
				for i, e := range v {
					if e == integer {
						v[i] = ints[i%count]
					}
				}
				intsToInts(y, v)
				return
			}
			v := float64s(x)
			for i, e := range v {
				if e == float || e != e && float != float {
					v[i] = float64(floats[i%count])
				}
			}
			narrowTo(y, &Tensor{DType: Float64, Shape: x.Shape, data: v})
		})
	}, nil
}

// buildOneHotEncoder adds a last dimension with a 1 at the category of each element, none for unknown ones (an error if zeros = 0).
func buildOneHotEncoder(n *Node) (exec, error) {
	cats, zeros := attrList(n, "cats"), n.Bool("zeros", true)
	if n.attrErr != nil {
		return nil, n.attrErr
	}
	if cats == nil || cats.Len() == 0 {
		return nil, fmt.Errorf("no categories")
	}
	index := map[label]int{}
	for i, k := range labelList(cats) {
		index[k] = i
	}
	return func(c *Call) error {
		x := c.In(0)
		if (x.DType == String) != (cats.DType == String) || x.DType != String && x.DType != Float32 && x.DType != Float64 && !x.DType.isInt() {
			return c.badType(0)
		}
		y := c.Out(0, Float32, append(slices.Clone(x.Shape), cats.Len()))
		c.Cost(x.Len(), transcendental)
		return c.Do(func() {
			src := x
			if x.DType != String {
				src = castTo(x, Int64)
			}
			for i, k := range labelList(src) {
				if at, ok := index[k]; ok {
					y.data.([]float32)[i*cats.Len()+at] = 1
				} else if !zeros {
					c.Fail("element %d has an unknown category", i)
					return
				}
			}
		})
	}, nil
}

// buildZipMap makes a map from class labels to scores of each row.
func buildZipMap(n *Node) (exec, error) {
	lab := labelsOf(n, "classlabels_int64s", "classlabels_strings")
	if lab.len() == 0 {
		return nil, fmt.Errorf("no class labels")
	}
	return func(c *Call) error {
		x := c.In(0)
		if x.DType != Float32 {
			return c.badType(0)
		}
		rows, cols, err := c.rows()
		if err != nil {
			return err
		}
		if cols != lab.len() {
			return fmt.Errorf("%d scores for %d labels", cols, lab.len())
		}
		c.Cost(rows, cols+nodeCost)
		return c.Do(func() {
			s := &Sequence{}
			for r := range rows {
				m := &Map{StringKeys: lab.strs, Values: vectorOf(x.data.([]float32)[r*cols : (r+1)*cols])}
				if len(lab.strs) == 0 {
					m.IntKeys = lab.ints
				}
				s.Items = append(s.Items, m)
			}
			c.Set(0, s)
		})
	}, nil
}

// mapInput is input 0 as a map, checked.
func (c *Call) mapInput() (*Map, []label, error) {
	m, ok := c.Value(0).(*Map)
	if !ok {
		return nil, nil, c.badType(0)
	}
	keys := vectorOf(m.IntKeys)
	if m.StringKeys != nil {
		keys = vectorOf(m.StringKeys)
	}
	if m.Values == nil || m.Values.Len() != keys.Len() {
		return nil, nil, fmt.Errorf("map of %d keys without as many values", keys.Len())
	}
	return m, labelList(keys), nil
}

// buildDictVectorizer makes one row of the values of a map in the order of the vocabulary; absent keys give zero.
func buildDictVectorizer(n *Node) (exec, error) {
	var keys []label
	ofStrings := n.Has("string_vocabulary")
	if ofStrings {
		keys = labelList(vectorOf(n.Strs("string_vocabulary")))
	} else {
		keys = labelList(vectorOf(n.Int64s("int64_vocabulary")))
	}
	return func(c *Call) error {
		m, have, err := c.mapInput()
		if err != nil {
			return err
		}
		if ofStrings != (m.StringKeys != nil) {
			return c.badType(0)
		}
		y := c.Out(0, m.Values.DType, []int{1, len(keys)})
		c.Cost(len(keys)+len(have), transcendental)
		return c.Do(func() {
			at := make(map[label]int, len(have))
			for i, k := range have {
				at[k] = i
			}
			rows := make([]int, len(keys))
			for i, k := range keys {
				row, ok := at[k]
				if !ok {
					row = -1
				}
				rows[i] = row
			}
			gatherRuns(c.Pool(), y, m.Values, rows, 1)
		})
	}, nil
}

// buildCastMap makes one row of the values of a map in ascending order of its integer keys, or at the places that the keys name.
func buildCastMap(n *Node) (exec, error) {
	to, ok := map[string]DType{"TO_FLOAT": Float32, "TO_STRING": String, "TO_INT64": Int64}[n.Str("cast_to", "TO_FLOAT")]
	form, most := n.Str("map_form", "DENSE"), n.Int("max_map", 1)
	if !ok || form != "DENSE" && form != "SPARSE" {
		return nil, n.unsupported("cast_to %q, map_form %q", n.Str("cast_to", ""), form)
	}
	return func(c *Call) error {
		m, _, err := c.mapInput()
		if err != nil {
			return err
		}
		if m.StringKeys != nil {
			return c.badType(0)
		}
		size := len(m.IntKeys)
		if form == "SPARSE" {
			size = most
		}
		y := c.Out(0, to, []int{1, size})
		c.Cost(len(m.IntKeys), transcendental)
		return c.Do(func() {
			values := newTensor(to, m.Values.Shape)
			if err := convert(values, m.Values, true, "up"); err != nil {
				c.Check(err)
				return
			}
			order := make([]int, len(m.IntKeys))
			for i := range order {
				order[i] = i
			}
			slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(m.IntKeys[a], m.IntKeys[b]) })
			if form == "DENSE" {
				gatherRuns(c.Pool(), y, values, order, 1)
				return
			}
			places := make([]int, len(order))
			for i, k := range m.IntKeys {
				if k < 0 || k >= int64(size) {
					c.Fail("key %d outside a row of %d", k, size)
					return
				}
				places[i] = int(k)
			}
			scatterRuns(y, values, places, 1)
		})
	}, nil
}
