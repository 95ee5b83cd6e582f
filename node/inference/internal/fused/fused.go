// Package fused checks in tests that a package multiplies and adds with two roundings wherever it does not ask for one.
//
// The Go compiler fuses a*b + c, also across statements, on every architecture that has the instruction in its base set; amd64 is not
// one of them. Arithmetic whose bits must not depend on the machine rounds each product by a conversion, float64(a*b) + c, which
// forbids that. One forgotten conversion shows on other machines only: so this package compiles for arm64, everywhere, and counts.
package fused

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

var (
	header      = regexp.MustCompile(`^(\S.*) STEXT `)
	instruction = regexp.MustCompile(`\sFN?M(ADD|SUB)[SD]\s`)
)

// Check compiles the package in the current directory, which must have at least functions functions, for arm64. Each function may have
// as many fused instructions as allowed says under its name (qualified by its import path if it is another package's, as for
// instances of generic functions), and no other may have any. What is allowed must be there: that shows that the check sees.
func Check(t *testing.T, functions int, allowed map[string]int) {
	t.Helper()
	if testing.Short() {
		t.Skip("compiles for another architecture")
	}
	gotool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("no go command")
	}
	list := exec.Command(gotool, "list", "-f", "{{.ImportPath}}", ".")
	path, err := list.Output()
	if err != nil {
		t.Fatalf("name the package: %v", err)
	}
	cmd := exec.Command(gotool, "build", "-gcflags=-S", "-o", os.DevNull, ".")
	cmd.Env = append(os.Environ(), "GOOS=linux", "GOARCH=arm64", "CGO_ENABLED=0")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("compile for arm64: %v\n%.2000s", err, out)
	}
	own := strings.TrimSpace(string(path)) + "."
	seen, count := 0, map[string]int{}
	name := ""
	for line := range strings.Lines(string(out)) {
		if m := header.FindStringSubmatch(line); m != nil {
			name = strings.TrimPrefix(m[1], own)
			seen++
		} else if instruction.MatchString(line) {
			count[name]++
		}
	}
	if seen < functions {
		t.Fatalf("the compiler's output shows %d functions, want at least %d: is it read rightly?", seen, functions)
	}
	for f, n := range count {
		if n > allowed[f] {
			t.Errorf("%s has %d fused operations, %d are allowed: round the product by a conversion, or list a math.FMA", f, n, allowed[f])
		}
	}
	for f, n := range allowed {
		if count[f] != n {
			t.Errorf("%s has %d fused operations, %d are listed", f, count[f], n)
		}
	}
}
