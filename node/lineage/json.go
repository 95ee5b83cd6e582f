package lineage

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// freeForm are the objects whose keys are data: names there may differ in case only, as in scikit-learn's parameters.
var freeForm = map[string]bool{"params": true, "environment": true, "lineal_metrics": true, "lineal_tags": true, "facts": true, "grades": true,
	"commitments": true, "annotations": true, "digest": true, "externalParameters": true, "internalParameters": true, "properties": true}

// outermost are the members of statements and envelopes, by what they fold to. They must be spelt as they are.
var outermost = map[string]string{}

func init() {
	for _, name := range []string{"_type", "subject", "predicateType", "predicate", "payloadType", "payload", "signatures"} {
		outermost[fold(name)] = name
	}
}

// scope is an object or a list that checkJSON is in.
type scope struct {
	object, free bool
	key          string              // the member that is being read
	few          []string            // the members so far, while they are few
	many         map[string]struct{} // afterwards
}

// add notes a member and reports whether it is new.
func (s *scope) add(name string) bool {
	if s.many != nil {
		_, old := s.many[name]
		s.many[name] = struct{}{}
		return !old
	}
	for _, old := range s.few {
		if old == name {
			return false
		}
	}
	if s.few = append(s.few, name); len(s.few) > 16 {
		s.many = make(map[string]struct{}, 64)
		for _, old := range s.few {
			s.many[old] = struct{}{}
		}
	}
	return true
}

// checkJSON refuses what is no JSON, nests too deep, or names a member of an object twice, also in another case: Go's decoder would take the
// last and ignore case, other readers would not, and a record must say the same to all.
func checkJSON(b []byte) error {
	if !utf8.Valid(b) || !json.Valid(b) {
		return fmt.Errorf("%w: it is not JSON in UTF-8", ErrMalformed)
	}
	var stack []scope
	expect := false // a member's name comes next
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case '{', '[':
			if len(stack) == MaxJSONDepth {
				return fmt.Errorf("%w: JSON nested deeper than %d", ErrTooLarge, MaxJSONDepth)
			}
			s := scope{object: b[i] == '{'}
			if n := len(stack); n > 0 {
				s.free = stack[n-1].free || freeForm[stack[n-1].key]
			}
			stack = append(stack, s)
			expect = s.object
		case '}', ']':
			stack = stack[:len(stack)-1]
			expect = false
		case ',':
			expect = stack[len(stack)-1].object
		case '"':
			end := i + 1
			for ; b[end] != '"'; end++ {
				if b[end] == '\\' {
					end++
				}
			}
			if expect {
				if err := member(&stack[len(stack)-1], b[i:end+1], len(stack) == 1); err != nil {
					return err
				}
				expect = false
			}
			i = end
		}
	}
	return nil
}

// member takes the quoted name of an object's member.
func member(s *scope, quoted []byte, outer bool) error {
	if plain := quoted[1 : len(quoted)-1]; bytes.IndexByte(plain, '\\') < 0 {
		s.key = string(plain)
	} else if err := json.Unmarshal(quoted, &s.key); err != nil {
		return fmt.Errorf("%w: a member's name: %w", ErrMalformed, err)
	}
	name := s.key
	if !s.free {
		name = fold(name)
	}
	if !s.add(name) {
		return fmt.Errorf("%w: member %s occurs twice in an object", ErrMalformed, clip(s.key))
	}
	if want := outermost[name]; outer && want != "" && want != s.key {
		return fmt.Errorf("%w: member %s must be spelt %s", ErrMalformed, clip(s.key), want)
	}
	return nil
}

// fold makes names equal that Go's decoder takes for each other: each rune becomes the smallest of those that differ from it in case only.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf {
			if 'a' <= r && r <= 'z' {
				r -= 'a' - 'A'
			}
			return r
		}
		for {
			next := unicode.SimpleFold(r)
			if next <= r {
				return next
			}
			r = next
		}
	}, name)
}
