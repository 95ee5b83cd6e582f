package onnx

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
)

// Strings. What counts as white space, letter or case follows the Unicode tables of the Go release that the engine is built with.

var stringOps = []op{
	{name: "StringConcat", since: 20, in: one(2), out: one(1), build: buildStringConcat},
	{name: "StringSplit", since: 20, in: one(1), out: one(2), build: buildStringSplit},
	{name: "RegexFullMatch", since: 20, in: one(1), out: one(1), build: buildRegexFullMatch},
	{name: "StringNormalizer", since: 10, in: one(1), out: one(1), build: buildStringNormalizer},
	{name: "TfIdfVectorizer", since: 9, in: one(1), out: one(1), build: buildTfIdf},
}

// stringBytes is the size of the text in a tensor of strings.
func stringBytes(v []string) int64 {
	n := int64(0)
	for _, s := range v {
		n += int64(len(s))
	}
	return n
}

// newText charges text that a node is about to make.
func (c *Call) newText(bytes int64) error {
	if bytes > c.run.lim.StringBytes {
		return tooDear("%d bytes of text, limit %d", bytes, c.run.lim.StringBytes)
	}
	return c.run.charge(bytes, 0)
}

func buildStringConcat(*Node) (exec, error) {
	return func(c *Call) error {
		a, b := c.In(0), c.In(1)
		if a.DType != String || b.DType != String {
			return c.badType(1)
		}
		shape, err := broadcast(a.Shape, b.Shape)
		if err != nil {
			return err
		}
		y := c.Out(0, String, shape)
		c.Cost(y.Len(), 4)
		return c.Do(func() {
			av, bv := a.data.([]string), b.data.([]string)
			if y.Len() == 0 {
				return
			}
			// Every element of an operand is used equally often.
			total := satAdd(satMul(stringBytes(av), int64(y.Len()/a.Len())), satMul(stringBytes(bv), int64(y.Len()/b.Len())))
			if err := c.newText(total); err != nil {
				c.Check(err)
				return
			}
			combineFunc(nil, shape, y.data.([]string), av, a.Shape, bv, b.Shape, func(s, t string) string { return s + t })
		})
	}, nil
}

// buildStringSplit cuts each string and gives the pieces along a new last axis, filled up with empty strings, and their number.
func buildStringSplit(n *Node) (exec, error) {
	delimiter, limit := n.Str("delimiter", ""), n.Int("maxsplit", -1)
	return func(c *Call) error {
		x := c.In(0)
		if x.DType != String {
			return c.badType(0)
		}
		if err := c.Need(0); err != nil {
			return err
		}
		src := x.data.([]string)
		if err := c.newText(stringBytes(src)); err != nil {
			return err
		}
		most := 0 // count before cutting: the limits decide first
		for _, s := range src {
			most = max(most, countPieces(s, delimiter, limit))
		}
		y := c.Out(0, String, append(slices.Clone(x.Shape), most))
		count := c.Out(1, Int64, x.Shape)
		return c.Do(func() {
			for i, s := range src {
				p := splitString(s, delimiter, limit)
				copy(y.data.([]string)[i*most:], p)
				if count.Len() > 0 {
					count.data.([]int64)[i] = int64(len(p))
				}
			}
		})
	}, nil
}

// splitString cuts at a delimiter, or at runs of white space if it is empty; at most limit cuts unless that is negative.
func splitString(s, delimiter string, limit int) []string {
	if delimiter != "" {
		if limit < 0 {
			return strings.Split(s, delimiter)
		}
		return strings.SplitN(s, delimiter, limit+1)
	}
	var out []string
	s = strings.TrimLeftFunc(s, unicode.IsSpace)
	for s != "" {
		end := strings.IndexFunc(s, unicode.IsSpace)
		if end < 0 || len(out) == limit {
			return append(out, s)
		}
		out = append(out, s[:end])
		s = strings.TrimLeftFunc(s[end:], unicode.IsSpace)
	}
	return out
}

// countPieces is len(splitString).
func countPieces(s, delimiter string, limit int) int {
	if delimiter != "" {
		n := strings.Count(s, delimiter) + 1
		if limit >= 0 {
			n = min(n, limit+1)
		}
		return n
	}
	n, inside := 0, false
	for _, r := range s {
		if space := unicode.IsSpace(r); space {
			inside = false
		} else if !inside {
			inside = true
			n++
		}
	}
	if limit >= 0 {
		n = min(n, limit+1)
	}
	return n
}

// maxPattern bounds a regular expression, whose program can be a thousand times as long.
const maxPattern = 1 << 12

func buildRegexFullMatch(n *Node) (exec, error) {
	pattern := n.Str("pattern", "")
	if len(pattern) > maxPattern {
		return nil, tooDear("pattern of %d bytes, limit %d", len(pattern), maxPattern)
	}
	parsed, err := syntax.Parse(pattern, syntax.Perl) // by itself, so that it cannot close the group around it
	if err != nil {
		return nil, fmt.Errorf("pattern: %w", err)
	}
	prog, err := syntax.Compile(parsed.Simplify())
	if err != nil {
		return nil, fmt.Errorf("pattern: %w", err)
	}
	steps := len(prog.Inst) + 4 // matching visits every instruction for every character at worst
	re, err := regexp.Compile(`\A(?:` + pattern + `)\z`)
	if err != nil {
		return nil, fmt.Errorf("pattern: %w", err)
	}
	return func(c *Call) error {
		x := c.In(0)
		if x.DType != String {
			return c.badType(0)
		}
		y := c.Out(0, Bool, x.Shape)
		return c.Do(func() {
			src := x.data.([]string)
			c.Cost(int(min(stringBytes(src), maxElems))+len(src), steps)
			if c.err != nil {
				return
			}
			for i, s := range src {
				y.data.([]bool)[i] = re.MatchString(s)
			}
		})
	}, nil
}

// buildStringNormalizer drops stop words and changes the case of the rest.
func buildStringNormalizer(n *Node) (exec, error) {
	action, sensitive := n.Str("case_change_action", "NONE"), n.Bool("is_case_sensitive", false)
	change := map[string]func(string) string{"NONE": strings.Clone, "LOWER": strings.ToLower, "UPPER": strings.ToUpper}[action]
	if change == nil {
		return nil, n.unsupported("case_change_action %q", action)
	}
	key := strings.ToLower
	if sensitive {
		key = strings.Clone
	}
	stop := map[string]bool{}
	for _, w := range n.Strs("stopwords") {
		stop[key(w)] = true
	}
	return func(c *Call) error {
		x := c.In(0)
		if x.DType != String {
			return c.badType(0)
		}
		if x.Rank() != 1 && (x.Rank() != 2 || x.Shape[0] != 1) {
			return fmt.Errorf("shape %v, want a list or one row", x.Shape)
		}
		if err := c.Need(0); err != nil {
			return err
		}
		src := x.data.([]string)
		if err := c.newText(satMul(4, stringBytes(src))); err != nil { // changing case can lengthen a string
			return err
		}
		kept := []string{}
		for _, s := range src {
			if !stop[key(s)] {
				kept = append(kept, change(s))
			}
		}
		if len(kept) == 0 {
			kept = []string{""}
		}
		shape := slices.Clone(x.Shape)
		shape[len(shape)-1] = len(kept)
		y := c.Out(0, String, shape)
		return c.Do(func() { copy(y.data.([]string), kept) })
	}, nil
}

// tfidf counts n-grams of a pool in rows of tokens.
type tfidf struct {
	weight             []float32 // of each output; 1 where none is given
	mode               string
	size               int
	least, most, skips int
	strings            *grams[string]
	ints               *grams[int64]
}

// grams is a tree of n-grams: next leads from a node along a token, output[node] is the column that an n-gram counts in, or -1.
type grams[K comparable] struct {
	next   map[gramStep[K]]int
	output []int
}

type gramStep[K comparable] struct {
	node  int
	token K
}

func buildTfIdf(n *Node) (exec, error) {
	t := &tfidf{mode: n.Str("mode", "TF"), least: n.Int("min_gram_length", 1), most: n.Int("max_gram_length", 1), skips: n.Int("max_skip_count", 0)}
	switch t.mode {
	case "TF", "IDF", "TFIDF":
	default:
		return nil, n.unsupported("mode %q", t.mode)
	}
	counts, columns, weights := n.Ints("ngram_counts"), n.Ints("ngram_indexes"), n.Floats("weights")
	if t.least < 1 || t.most < t.least || t.most > maxWindow || t.skips < 0 || t.skips > maxWindow || len(weights) > 0 && len(weights) != len(columns) {
		return nil, fmt.Errorf("n-grams of %d to %d tokens, skipping %d, with %d weights for %d columns", t.least, t.most, t.skips, len(weights), len(columns))
	}
	for _, k := range columns {
		if k < 0 || k >= maxElems {
			return nil, fmt.Errorf("n-gram index %d", k)
		}
		t.size = max(t.size, k+1)
	}
	if t.size > n.prog.lim.Attributes {
		return nil, tooDear("n-gram index %d, limit %d", t.size-1, n.prog.lim.Attributes)
	}
	t.weight = make([]float32, t.size)
	for i, k := range columns {
		if t.weight[k] = 1; len(weights) > 0 {
			t.weight[k] = weights[i]
		}
	}
	var err error
	if pool := n.Strs("pool_strings"); pool != nil {
		t.strings, err = gramsOf(pool, counts, columns, t.least, t.most)
	} else {
		t.ints, err = gramsOf(n.Int64s("pool_int64s"), counts, columns, t.least, t.most)
	}
	return t.run, err
}

// gramsOf builds the tree. counts[i] is where the n-grams of i+1 tokens start in the pool; columns has one entry an n-gram.
func gramsOf[K comparable](pool []K, counts, columns []int, least, most int) (*grams[K], error) {
	g := &grams[K]{next: map[gramStep[K]]int{}, output: []int{-1}}
	id := 0
	for i, start := range counts {
		end, size := len(pool), i+1
		if i+1 < len(counts) {
			end = counts[i+1]
		}
		if start < 0 || end < start || end > len(pool) || (end-start)%size != 0 {
			return nil, fmt.Errorf("ngram_counts %v for a pool of %d", counts, len(pool))
		}
		for ; start < end; start, id = start+size, id+1 {
			if id >= len(columns) {
				return nil, fmt.Errorf("%d ngram_indexes are too few", len(columns))
			}
			if size < least || size > most {
				continue
			}
			at := 0
			for _, token := range pool[start : start+size] {
				step := gramStep[K]{at, token}
				to, ok := g.next[step]
				if !ok {
					to = len(g.output)
					g.next[step] = to
					g.output = append(g.output, -1)
				}
				at = to
			}
			g.output[at] = columns[id]
		}
	}
	return g, nil
}

// count adds the n-grams of a row to its columns, for every distance between tokens. Single tokens count once.
func (g *grams[K]) count(t *tfidf, row []K, out []float32) {
	least := t.least
	for distance := 1; distance <= t.skips+1 && distance*(least-1) < len(row); distance++ {
		for start := 0; start+distance*(least-1) < len(row); start++ {
			at, size := 0, 1
			for i := start; size <= t.most && i < len(row); i, size = i+distance, size+1 {
				to, ok := g.next[gramStep[K]{at, row[i]}]
				if !ok {
					break
				}
				if at = to; size >= least && g.output[at] >= 0 {
					out[g.output[at]]++
				}
			}
		}
		if least == 1 {
			if least = 2; least > t.most {
				return
			}
		}
	}
}

func (t *tfidf) run(c *Call) error {
	x := c.In(0)
	if x.DType == String && t.strings == nil || x.DType != String && (t.ints == nil || !isIndex(x)) {
		return c.badType(0)
	}
	rows, shape := 1, []int{t.size}
	if x.Rank() == 2 {
		rows, shape = x.Shape[0], []int{x.Shape[0], t.size}
	} else if x.Rank() > 2 {
		return fmt.Errorf("shape %v, want tokens or rows of tokens", x.Shape)
	}
	y := c.Out(0, Float32, shape)
	c.Cost(x.Len(), min(t.most, x.Len()), 8*min(t.skips+1, max(1, x.Len())))
	return c.Do(func() {
		cols := x.Len() / max(1, rows)
		out := y.data.([]float32)
		ints := int64s(x)
		c.Pool().For(rows, 1, func(lo, hi int) {
			for r := lo; r < hi; r++ {
				row := out[r*t.size : (r+1)*t.size]
				if t.strings != nil {
					t.strings.count(t, x.data.([]string)[r*cols:(r+1)*cols], row)
				} else {
					t.ints.count(t, ints[r*cols:(r+1)*cols], row)
				}
				t.weigh(row)
			}
		})
	})
}

func (t *tfidf) weigh(row []float32) {
	for i, n := range row {
		switch {
		case t.mode == "TFIDF":
			row[i] = n * t.weight[i]
		case t.mode == "IDF" && n > 0:
			row[i] = t.weight[i]
		}
	}
}
