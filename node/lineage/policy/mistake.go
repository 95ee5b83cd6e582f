package policy

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cel.dev/cel-go/common"
)

// CEL's own messages are exact, and leave people who write their first policy puzzled. What follows adds the likely remedy to the first of them; the
// others mostly follow from it.

// explainMistake puts a compiler's complaints into words. errs has at least one.
func explainMistake(expression string, params map[string]any, errs []*common.Error) string {
	first := errs[0]
	for _, e := range errs { // what comes first in the text is the cause
		if e.Location.Line() < first.Location.Line() || e.Location.Line() == first.Location.Line() && e.Location.Column() < first.Location.Column() {
			first = e
		}
	}
	at := fmt.Sprintf("column %d", first.Location.Column()+1)
	lines := strings.Split(expression, "\n")
	if len(lines) > 1 && strings.TrimSpace(lines[1]) != "" {
		at = fmt.Sprintf("line %d, column %d", first.Location.Line(), first.Location.Column()+1)
	}
	text := fmt.Sprintf("at %s: %s", at, strings.TrimPrefix(strings.TrimSuffix(first.Message, " (in container '')"), "Syntax error: "))
	if n := first.Location.Line(); n >= 1 && n <= len(lines) {
		text += fmt.Sprintf("\n | %s\n | %s^", lines[n-1], strings.Repeat(".", max(first.Location.Column(), 0)))
	}
	if h := remedy(expression, params, first); h != "" {
		text += "\n (" + h + ")"
	}
	return text
}

// remedies are what to do about a message; $1 is its first group.
var remedies = []struct {
	message *regexp.Regexp
	say     string
}{
	{regexp.MustCompile(`token recognition error at: '= ?'|token recognition error at: '=[^>=]`), `equality is written ==`},
	{regexp.MustCompile(`token recognition error at: '=>`), `a loop is written list.all(x, x.field == "…"), with a comma`},
	{regexp.MustCompile(`mismatched input '(and|or|not)'|extraneous input '(and|or|not)'`), `and, or and not are written &&, || and !`},
	{regexp.MustCompile(`mismatched input '!'`), `"not in" is written !(x in list)`},
	{regexp.MustCompile(`mismatched input '(not|is)'`), `write !(x in list), or x == y`},
	{regexp.MustCompile(`missing '\)'|expecting '\)'|mismatched input '<EOF>'|extraneous input '\)'`), `look whether each bracket and quotation mark is closed, and once only`},
	{regexp.MustCompile(`type 'list\(lineal.Node\)' does not support field selection`), `a list has no fields, its members have: datasets.all(d, d.licence == "MIT"), or exists`},
	{regexp.MustCompile(`applied to 'list\(lineal.Node\)\.|list\(lineal.Node\)\.\(string\)`), `ask the members of the list: list.all(x, …) or list.exists(x, …)`},
	{regexp.MustCompile(`lineal.Age, (int|double|string)`), `an age is compared with days(90) or duration("36h")`},
	{regexp.MustCompile(`invalid duration argument`), `durations are in hours at most: duration("2160h"), or days(90)`},
	{regexp.MustCompile(`lineal.Now`), `now stands on the left: now < t, now - t < days(90)`},
	{regexp.MustCompile(`\(double, int\)`), `numbers of facts have a point: write 1.0, not 1`},
	{regexp.MustCompile(`\(int, double\)`), `sizes and depths are whole numbers: write 1, not 1.0`},
	{regexp.MustCompile(`, null\)|\(null, `), `nothing is null; what is not known fails by itself, and has(n.licence) or n.knows("licence.spdx") asks for it`},
	{regexp.MustCompile(`\(list\([a-zA-Z.]+\), int\)`), `a list has a size: size(missing) == 0`},
	{regexp.MustCompile(`'_==_' applied to '\(list|'_!=_' applied to '\(list`), `a list is compared by what is in it: size(list) == 0, list.exists(x, …)`},
	{regexp.MustCompile(`'_\[_\]' applied to '\(lineal`), `a fact is read with n.text("licence.spdx"), n.number("eval.accuracy"), …`},
	{regexp.MustCompile(`'_\+_' applied to '\(string`), `texts are not joined here; compare their parts, or use startsWith and endsWith`},
	{regexp.MustCompile(`'_<_' applied to '\(timestamp|'_>_' applied to '\(timestamp|'_[<>]=_' applied to '\(timestamp`), `times are compared with now on the left (now < t), or with timestamp("2026-01-01T00:00:00Z")`},
	{regexp.MustCompile(`'!_' applied to`), `only what is true or false can be negated: !(x in list), !has(n.licence)`},
	{regexp.MustCompile(`expected type 'bool'`), `both sides of && and || must be true or false`},
	{regexp.MustCompile(`exceeds nesting limit`), `at most three loops may be inside each other`},
}

// bareTexts are values that people write without quotation marks.
var bareTexts = []string{"observed", "fetched", "signed", "declared", "approved", "rejected", "banned", "restricted", "revoked", "MIT"}

// synonyms are what people write for what there is here.
var synonyms = map[string]string{
	"every": "all", "forall": "all", "any": "exists", "some": "exists", "one": "exists_one", "len": "size", "length": "size", "count": "size", "unique": "distinct",
	"toset": "distinct", "set": "distinct", "license": "licence", "licenses": "licences", "spdx": "licence", "uri": "source", "url": "source", "origin": "source",
	"sha256": "digest", "hash": "digest", "id": "digest", "type": "kind", "parents": "ancestors", "sources": "datasets", "data": "datasets", "dataset": "datasets",
	"evals": "evaluations", "bans": "taints", "revocations": "taints", "signer": "author", "key": "author", "timestamp": "time", "date": "time", "regex": "matches",
	"includes": "contains", "today": "now", "day": "days",
}

var (
	undeclared = regexp.MustCompile(`undeclared reference to '([^']+)'`)
	noField    = regexp.MustCompile(`undefined field '([^']+)'`)
	usedParam  = regexp.MustCompile(`\bparams\.([a-zA-Z_][a-zA-Z0-9_]*)`)
)

// Names of functions and loops that rules may use, for suggestions.
var callable = []string{"all", "exists", "exists_one", "map", "filter", "size", "has", "days", "distinct", "startsWith", "endsWith", "contains", "matches", "duration",
	"timestamp", "int", "double", "string", "text", "number", "flag", "texts", "moment", "knows", "gradeOf", "observer", "independent"}

func remedy(expression string, params map[string]any, e *common.Error) string {
	if m := undeclared.FindStringSubmatch(e.Message); m != nil {
		switch {
		case m[1] == "params":
			return paramRemedy(expression, params)
		case slices.Contains(bareTexts, m[1]):
			return fmt.Sprintf(`is it a text? then write "%s"`, m[1])
		default:
			return suggest(m[1], append(append(sortedKeys(variables), callable...), "params"))
		}
	}
	if m := noField.FindStringSubmatch(e.Message); m != nil {
		if s := suggest(m[1], append(sortedKeys(nodeFields), sortedKeys(taintFields)...)); s != "" {
			return s
		}
		return `fields are in docs/policy.md, under Words; other facts are read by name: n.text("licence.spdx"), n.number("eval.accuracy"), n.flag("eval.passed")`
	}
	for _, r := range remedies {
		if m := r.message.FindStringSubmatchIndex(e.Message); m != nil {
			return string(r.message.ExpandString(nil, r.say, e.Message, m))
		}
	}
	return ""
}

func paramRemedy(expression string, params map[string]any) string {
	for _, m := range usedParam.FindAllStringSubmatch(expression, -1) {
		if _, ok := params[m[1]]; ok {
			continue
		}
		if s := suggest(m[1], sortedKeys(params)); s != "" {
			return "params.x needs x under params: in the policy; " + s
		}
		return fmt.Sprintf("params.x needs x under params: in the policy, and there is no %s", m[1])
	}
	return "params.x needs x under params: in the policy"
}

// suggest finds what somebody may have meant.
func suggest(word string, known []string) string {
	if s, ok := synonyms[strings.ToLower(word)]; ok && slices.Contains(known, s) {
		return fmt.Sprintf("did you mean %s?", s)
	}
	best, distance := "", len(word)/3+1
	for _, k := range known {
		if d := editDistance(strings.ToLower(word), strings.ToLower(k)); d < distance {
			best, distance = k, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("did you mean %s?", best)
}

// editDistance counts the bytes to insert, take out or change between two short words.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}
