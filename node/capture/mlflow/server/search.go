package server

import (
	"cmp"
	"encoding/base64"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
)

// Bounds of a search expression: a person writes a few conditions, a program some dozens.
const (
	maxFilter     = 16 << 10
	maxConditions = 100
)

// attributes gives a value of an object by kind (attribute, metric, param, tag, dataset) and key: a string, a float64, or absent.
type attributes func(kind, key string) (any, bool)

func stringValue(v string, ok bool) (any, bool) { return v, ok }

// promptTag marks registered prompts. The client adds its absence to every search for models, as a comparison with 'true'.
const promptTag = "mlflow.prompt.is_prompt"

// promptSource is what the client gives as the source of a prompt: nothing can be loaded from there.
const promptSource = "dummy-source"

// condition is one comparison of a filter.
type condition struct {
	kind, key string
	op        string
	values    []string
	pattern   *regexp.Regexp // LIKE, ILIKE
}

func badFilter(format string, args ...any) error {
	return rest.Errorf(rest.InvalidParameter, "Invalid filter: "+format, args...)
}

type token struct {
	text   string
	quoted byte // ' or " or ` or 0
}

// tokenize cuts a filter into words, quoted strings and operators.
func tokenize(s string) ([]token, error) {
	if len(s) > maxFilter {
		return nil, badFilter("more than %d bytes", maxFilter)
	}
	var out []token
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			i++
		case c == '\'' || c == '"' || c == '`':
			j := i + 1
			var b strings.Builder
			for j < len(s) && s[j] != c {
				if s[j] == '\\' && j+1 < len(s) && s[j+1] == c {
					j++
				}
				b.WriteByte(s[j])
				j++
			}
			if j >= len(s) {
				return nil, badFilter("a quote is not closed")
			}
			out, i = append(out, token{b.String(), c}), j+1
		case strings.IndexByte("(),", c) >= 0:
			out, i = append(out, token{string(c), 0}), i+1
		case strings.IndexByte("<>=!", c) >= 0:
			j := i + 1
			if j < len(s) && s[j] == '=' {
				j++
			}
			out, i = append(out, token{s[i:j], 0}), j
		case c == '.':
			out, i = append(out, token{".", 0}), i+1
		default:
			j := i
			for j < len(s) && strings.IndexByte(" \t\r\n'\"`(),<>=!", s[j]) < 0 && (s[j] != '.' || isNumber(s[i:j+1]) || j+1 >= len(s) || !strings.ContainsAny(s[j+1:j+2], "\"`")) {
				j++
			}
			out, i = append(out, token{s[i:j], 0}), j
		}
	}
	return out, nil
}

func isNumber(s string) bool {
	_, err := strconv.ParseFloat(s, 64)
	return err == nil
}

var kinds = map[string]string{
	"attribute": "attribute", "attributes": "attribute", "attr": "attribute", "run": "attribute",
	"metric": "metric", "metrics": "metric", "param": "param", "params": "param", "parameter": "param", "parameters": "param",
	"tag": "tag", "tags": "tag", "dataset": "dataset", "datasets": "dataset",
}

// parser walks over tokens.
type parser struct {
	tokens []token
	at     int
}

func (p *parser) next() (token, bool) {
	if p.at >= len(p.tokens) {
		return token{}, false
	}
	p.at++
	return p.tokens[p.at-1], true
}

func (p *parser) word(words ...string) bool {
	for i, w := range words {
		if p.at+i >= len(p.tokens) || p.tokens[p.at+i].quoted != 0 || !strings.EqualFold(p.tokens[p.at+i].text, w) {
			return false
		}
	}
	p.at += len(words)
	return true
}

// field reads kind.key, key, or kind."key".
func (p *parser) field() (kind, key string, err error) {
	t, ok := p.next()
	if !ok || t.quoted == '\'' {
		return "", "", badFilter("a field name is missing")
	}
	if t.quoted != 0 {
		return "attribute", t.text, nil
	}
	kind, key = "attribute", t.text
	if head, rest, cut := strings.Cut(t.text, "."); cut {
		if kind, key = kinds[head], rest; kind == "" {
			return "", "", badFilter("there are no %.40q: choose from attributes, metrics, params, tags, datasets", head)
		}
	} else if k := kinds[t.text]; k != "" && p.word(".") {
		kind, key = k, ""
	}
	if key == "" {
		t, ok := p.next()
		if !ok {
			return "", "", badFilter("a key is missing after %q", t.text)
		}
		key = t.text
	}
	return kind, strings.TrimPrefix(key, "."), nil
}

// parseFilter reads conditions joined by AND.
func parseFilter(s string) ([]condition, error) {
	tokens, err := tokenize(s)
	if err != nil || len(tokens) == 0 {
		return nil, err
	}
	p := &parser{tokens: tokens}
	var out []condition
	for {
		c, err := p.condition()
		if err != nil {
			return nil, err
		}
		out = append(out, c)
		if len(out) > maxConditions {
			return nil, badFilter("more than %d conditions", maxConditions)
		}
		if p.at == len(p.tokens) {
			return out, nil
		}
		if !p.word("and") {
			return nil, badFilter("conditions are joined by AND, found %q", p.tokens[p.at].text)
		}
	}
}

func (p *parser) condition() (c condition, err error) {
	if c.kind, c.key, err = p.field(); err != nil {
		return c, err
	}
	switch {
	case p.word("is", "not", "null"):
		c.op = "is not null"
		return c, nil
	case p.word("is", "null"):
		c.op = "is null"
		return c, nil
	case p.word("not", "in"):
		c.op = "not in"
	case p.word("in"):
		c.op = "in"
	default:
		t, ok := p.next()
		c.op = strings.ToLower(t.text)
		if !ok || t.quoted != 0 || !slices.Contains([]string{"=", "!=", "<", "<=", ">", ">=", "like", "ilike"}, c.op) {
			return c, badFilter("no comparison after %s", c.key)
		}
	}
	if c.op == "in" || c.op == "not in" {
		c.values, err = p.list()
		return c, err
	}
	t, ok := p.next()
	if !ok || t.quoted == '`' || (t.quoted == 0 && !isNumber(t.text)) {
		return c, badFilter("the value of %s must be a quoted string or a number", c.key)
	}
	if err := c.comparable(t); err != nil {
		return c, err
	}
	c.values = []string{t.text}
	if c.op == "like" || c.op == "ilike" {
		c.pattern, err = likePattern(t.text, c.op == "ilike")
	}
	return c, err
}

// comparable refuses what would silently find nothing: metrics are compared as numbers, everything that is text as quoted text.
func (c condition) comparable(value token) error {
	text := c.op == "like" || c.op == "ilike"
	switch c.kind {
	case "metric":
		if value.quoted != 0 || text {
			return badFilter("the metric %s is compared with a number without quotes", c.key)
		}
	case "param", "tag", "dataset":
		if value.quoted == 0 {
			return badFilter("the value of the %s %s must be in quotes", c.kind, c.key)
		}
		if !text && c.op != "=" && c.op != "!=" {
			return badFilter("the %s %s is text, which is compared by =, !=, LIKE, ILIKE or IN, not by %s", c.kind, c.key, c.op)
		}
	}
	return nil
}

func (p *parser) list() (out []string, err error) {
	if !p.word("(") {
		return nil, badFilter("IN wants a list in parentheses")
	}
	for {
		t, ok := p.next()
		if !ok || t.text == ")" && t.quoted == 0 {
			return nil, badFilter("the list of IN is not complete")
		}
		out = append(out, t.text)
		if p.word(")") {
			return out, nil
		}
		if !p.word(",") {
			return nil, badFilter("the values of IN are separated by commas")
		}
	}
}

// likePattern turns SQL's wildcards into a regular expression, which runs in linear time.
func likePattern(s string, fold bool) (*regexp.Regexp, error) {
	var b strings.Builder
	b.WriteString("(?s)")
	if fold {
		b.WriteString("(?i)")
	}
	b.WriteString("^")
	for _, r := range s {
		switch r {
		case '%':
			b.WriteString(".*")
		case '_':
			b.WriteString(".")
		default:
			b.WriteString(regexp.QuoteMeta(string(r)))
		}
	}
	b.WriteString("$")
	re, err := regexp.Compile(b.String())
	if err != nil {
		return nil, badFilter("the pattern %.40q does not compile", s)
	}
	return re, nil
}

// match evaluates a condition. A field that an object lacks matches nothing but IS NULL.
func (c condition) match(get attributes) bool {
	if c.kind == "dataset" {
		v, _ := get(c.kind, c.key)
		list, _ := v.([]string)
		return slices.ContainsFunc(list, func(s string) bool { return c.holds(s) })
	}
	v, ok := get(c.kind, c.key)
	if !ok && c.kind == "tag" && c.key == promptTag {
		v, ok = "false", true
	}
	switch c.op {
	case "is null":
		return !ok
	case "is not null":
		return ok
	}
	return ok && c.holds(v)
}

func (c condition) holds(v any) bool {
	if f, ok := v.(float64); ok {
		return slices.ContainsFunc(c.values, func(s string) bool {
			w, err := strconv.ParseFloat(s, 64)
			return err == nil && compared(c.op, cmp.Compare(f, w), math.IsNaN(f))
		})
	}
	s, _ := v.(string)
	switch c.op {
	case "like", "ilike":
		return c.pattern.MatchString(s)
	case "in":
		return slices.Contains(c.values, s)
	case "not in":
		return !slices.Contains(c.values, s)
	}
	return compared(c.op, strings.Compare(s, c.values[0]), false)
}

func compared(op string, order int, nan bool) bool {
	switch op {
	case "=", "in":
		return order == 0 && !nan
	case "!=", "not in":
		return order != 0
	case "<":
		return order < 0 && !nan
	case "<=":
		return order <= 0 && !nan
	case ">":
		return order > 0 && !nan
	case ">=":
		return order >= 0 && !nan
	}
	return false
}

// order is one order_by clause.
type order struct {
	kind, key string
	desc      bool
}

func parseOrder(clauses []string) ([]order, error) {
	var out []order
	for _, s := range clauses {
		o := order{}
		fields := strings.TrimRightFunc(s, unicode.IsSpace)
		if i := strings.LastIndexAny(fields, " \t"); i >= 0 {
			switch strings.ToUpper(fields[i+1:]) {
			case "DESC":
				o.desc, fields = true, fields[:i]
			case "ASC":
				fields = fields[:i]
			}
		}
		tokens, err := tokenize(fields)
		if err != nil {
			return nil, err
		}
		p := &parser{tokens: tokens}
		if o.kind, o.key, err = p.field(); err != nil || p.at != len(tokens) {
			return nil, rest.Errorf(rest.InvalidParameter, "Invalid order_by clause '%.100s'", s)
		}
		out = append(out, o)
	}
	return out, nil
}

// search filters, orders and pages. The tie breakers make the order total, so that pages neither repeat nor skip.
func search[T any](list []T, in searchMessage, of func(T) attributes, tieBreakers ...string) (page []T, next string, err error) {
	conditions, err := parseFilter(in.Filter)
	if err != nil {
		return nil, "", err
	}
	orders, err := parseOrder(append(slices.Clone([]string(in.OrderBy)), tieBreakers...))
	if err != nil {
		return nil, "", err
	}
	list = slices.DeleteFunc(list, func(x T) bool {
		get := of(x)
		return slices.ContainsFunc(conditions, func(c condition) bool { return !c.match(get) })
	})
	slices.SortStableFunc(list, func(a, b T) int {
		ga, gb := of(a), of(b)
		for _, o := range orders {
			if d := compareBy(ga, gb, o); d != 0 {
				return d
			}
		}
		return 0
	})
	limit := in.MaxResults
	if limit == 0 {
		limit = 1000
	}
	if limit < 0 || limit > maxResults {
		return nil, "", rest.Errorf(rest.InvalidParameter, "max_results must be between 1 and %d, not %d", maxResults, limit)
	}
	from := 0
	if in.PageToken != "" {
		b, derr := base64.RawURLEncoding.DecodeString(in.PageToken)
		n, nerr := strconv.Atoi(string(b))
		if derr != nil || nerr != nil || n < 0 {
			return nil, "", rest.Errorf(rest.InvalidParameter, "Invalid page token")
		}
		from = min(n, len(list))
	}
	to := min(from+limit, len(list))
	if to < len(list) {
		next = base64.RawURLEncoding.EncodeToString([]byte(strconv.Itoa(to)))
	}
	return list[from:to], next, nil
}

// compareBy orders two objects; what is missing or not a number comes last in either direction, as MLflow has it.
func compareBy(a, b attributes, o order) int {
	va, oka := a(o.kind, o.key)
	vb, okb := b(o.kind, o.key)
	na, nb := !oka || isNaN(va), !okb || isNaN(vb)
	switch {
	case na && nb:
		return 0
	case na:
		return 1
	case nb:
		return -1
	}
	var d int
	fa, isA := va.(float64)
	fb, isB := vb.(float64)
	if isA && isB {
		d = cmp.Compare(fa, fb)
	} else {
		sa, _ := va.(string)
		sb, _ := vb.(string)
		d = strings.Compare(sa, sb)
	}
	if o.desc {
		return -d
	}
	return d
}

func isNaN(v any) bool {
	f, ok := v.(float64)
	return ok && math.IsNaN(f)
}
