package policy

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// Ready policies, with their tests. They are templates: those that name people do so in params, which are empty, and fail until they are filled.
//
//go:embed library/*.yaml
var library embed.FS

// Library lists the names of the ready policies.
func Library() []string {
	files, err := fs.Glob(library, "library/*.yaml")
	if err != nil {
		return nil // of a constant pattern only
	}
	var out []string
	for _, f := range files {
		if name := strings.TrimSuffix(path.Base(f), ".yaml"); !strings.HasSuffix(name, "_test") {
			out = append(out, name)
		}
	}
	return out
}

// Ready gives a ready policy's source and its tests.
func Ready(name string) (source, tests []byte, err error) {
	if source, err = library.ReadFile("library/" + name + ".yaml"); err == nil {
		tests, err = library.ReadFile("library/" + name + "_test.yaml")
	}
	if err != nil {
		return nil, nil, fmt.Errorf("no ready policy %q; there are %s", name, strings.Join(Library(), ", "))
	}
	return source, tests, nil
}
