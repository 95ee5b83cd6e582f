package lineage

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// freeForm are the objects whose keys are data: names there may differ in case only, as in scikit-learn's parameters.
var freeForm = []string{"params", "environment", "lineal_metrics", "lineal_tags", "facts", "grades", "commitments", "annotations", "digest",
	"externalParameters", "internalParameters", "properties"}

// checkJSON bounds the nesting and refuses an object that names a member twice, also in another case: Go's decoder would take the last
// and ignore case, other readers would not, and a record must say the same to all.
func checkJSON(b []byte) error {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.UseNumber()
	type level struct {
		object, free bool
		wantKey      bool
		key          string
		seen         map[string]bool
	}
	var stack []level
	for {
		tok, err := dec.Token()
		if err == io.EOF {
			return fmt.Errorf("%w: JSON ends early", ErrMalformed)
		}
		if err != nil {
			return fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		if d, ok := tok.(json.Delim); ok && (d == '{' || d == '[') {
			free := len(stack) > 0 && (stack[len(stack)-1].free || rank(freeForm, stack[len(stack)-1].key) >= 0)
			if len(stack) == MaxJSONDepth {
				return fmt.Errorf("%w: JSON nested deeper than %d", ErrTooLarge, MaxJSONDepth)
			}
			l := level{object: d == '{', free: free, wantKey: d == '{'}
			if l.object {
				l.seen = map[string]bool{}
			}
			stack = append(stack, l)
			continue
		}
		if d, ok := tok.(json.Delim); ok && (d == '}' || d == ']') {
			stack = stack[:len(stack)-1]
		} else if len(stack) > 0 && stack[len(stack)-1].wantKey {
			top := &stack[len(stack)-1]
			key, _ := tok.(string)
			folded := key
			if !top.free {
				folded = strings.ToLower(key)
			}
			if top.seen[folded] {
				return fmt.Errorf("%w: member %s occurs twice in an object", ErrMalformed, clip(key))
			}
			top.seen[folded] = true
			top.key, top.wantKey = key, false
			continue
		}
		if len(stack) == 0 {
			break
		}
		if top := &stack[len(stack)-1]; top.object {
			top.wantKey = true
		}
	}
	if _, err := dec.Token(); err != io.EOF {
		return fmt.Errorf("%w: something follows the JSON value", ErrMalformed)
	}
	return nil
}
