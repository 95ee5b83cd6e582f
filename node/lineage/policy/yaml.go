package policy

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v3"
)

// notKnown is how the decoder says that a key is nothing.
var notKnown = regexp.MustCompile(`^line (\d+): field (\S+) not found in type (?:policy\.)?(\w+)`)

// yamlKeys are the keys of what people write, by the types that they are read into.
var yamlKeys = func() map[string][]string {
	out := map[string][]string{}
	for _, v := range []any{Document{}, Rule{}, Trust{}, Suite{}, SuiteNode{}, SuiteTest{}, SuiteBan{}, SuiteRevocation{}} {
		t := reflect.TypeOf(v)
		for i := range t.NumField() {
			if name, _, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ","); name != "" {
				out[t.Name()] = append(out[t.Name()], name)
			}
		}
	}
	return out
}()

// explainYAML says in the file's own words what a decoder says in those of this program.
func explainYAML(err error) error {
	var te *yaml.TypeError
	if !errors.As(err, &te) {
		return err
	}
	var lines []string
	for _, text := range te.Errors {
		if m := notKnown.FindStringSubmatch(text); m != nil {
			text = fmt.Sprintf("line %s: there is no %q here", m[1], m[2])
			if known := yamlKeys[m[3]]; known != nil {
				text += ", only " + strings.Join(known, ", ")
			}
		}
		lines = append(lines, text)
	}
	return errors.New(strings.Join(lines, "; "))
}
