package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

// withoutSecrets refuses a statement that holds what looks like a secret: whoever publishes it cannot take it back. It does not change
// the statement, because what is signed is what its user wrote.
func withoutSecrets(s lineage.Statement) error {
	b, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("encode the statement: %w", err)
	}
	var v map[string]any
	if err := json.Unmarshal(b, &v); err != nil {
		return fmt.Errorf("read the statement: %w", err)
	}
	r, err := capture.NewRedactor(capture.RedactConfig{}, nil)
	if err != nil {
		return err
	}
	if at := secretIn(r, "", "", v); at != "" {
		return usagef("%s: a record is published for ever; take it out, or pass --publish-as-it-is if it is no secret", at)
	}
	return nil
}

// secretIn names the first place of a secret in a JSON value, with the value redacted, or nothing.
func secretIn(r *capture.Redactor, path, key string, v any) string {
	switch v := v.(type) {
	case string:
		if strings.HasPrefix(v, capture.Redacted[:len(capture.Redacted)-1]) {
			return ""
		}
		if got := r.Value(key, v); got != v {
			return fmt.Sprintf("%s looks like a secret or holds one (%.200s)", path, got)
		}
	case []any:
		for i, x := range v {
			if at := secretIn(r, fmt.Sprintf("%s[%d]", path, i), key, x); at != "" {
				return at
			}
		}
	case map[string]any:
		var keys []string
		for k := range v {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		for _, k := range keys {
			if at := secretIn(r, strings.TrimPrefix(path+"."+k, "."), k, v[k]); at != "" {
				return at
			}
		}
	}
	return ""
}
