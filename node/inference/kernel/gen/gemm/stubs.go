package main

import (
	"bytes"
	"fmt"
	"go/format"
	"log"
	"strings"
)

func lower(s string) string { return strings.ToLower(s) }

// stubs declares the kernels of one architecture and the functions that choose among them.
func stubs(sets []isa) []byte {
	var b bytes.Buffer
	b.WriteString(header + "package kernel\n\nimport \"unsafe\"\n\n")
	for _, s := range sets {
		fmt.Fprintf(&b, "// run%s runs the kernel for a number of rows and of vectors per panel; rows is 1 to %d, vecs 1 or 2.\n", s.level, s.rows)
		fmt.Fprintf(&b, "func run%s(t *tile, rows, vecs int) {\nswitch rows*2+vecs-1 {\n", s.level)
		for rows := 1; rows <= s.rows; rows++ {
			for vecs := 1; vecs <= 2; vecs++ {
				fmt.Fprintf(&b, "case %d:\n%s(t)\n", rows*2+vecs-1, kernelName(s.level, rows, vecs, 1))
			}
		}
		fmt.Fprintf(&b, "}\n}\n\n// wide%s runs the kernel for few rows and several panels.\nfunc wide%s(t *tile, rows int) {\nswitch rows {\n", s.level, s.level)
		for _, w := range wide {
			fmt.Fprintf(&b, "case %d:\n%s(t)\n", w.rows, kernelName(s.level, w.rows, 2, w.panels))
		}
		fmt.Fprintf(&b, "}\n}\n\n// depth%s runs the depthwise kernel; rows is 1 to %d.\n", s.level, s.depth)
		fmt.Fprintf(&b, "func depth%s(t *tile, rows, vecs int) {\nswitch rows*2+vecs-1 {\n", s.level)
		for rows := 1; rows <= s.depth; rows++ {
			for vecs := 1; vecs <= 2; vecs++ {
				fmt.Fprintf(&b, "case %d:\n%s(t)\n", rows*2+vecs-1, depthName(s.level, rows, vecs))
			}
		}
		b.WriteString("}\n}\n\n")
		decl := func(name string) { fmt.Fprintf(&b, "//go:noescape\nfunc %s(t *tile)\n\n", name) }
		for rows := 1; rows <= s.rows; rows++ {
			decl(kernelName(s.level, rows, 1, 1))
			decl(kernelName(s.level, rows, 2, 1))
		}
		for _, w := range wide {
			decl(kernelName(s.level, w.rows, 2, w.panels))
		}
		for rows := 1; rows <= s.depth; rows++ {
			decl(depthName(s.level, rows, 1))
			decl(depthName(s.level, rows, 2))
		}
	}
	for _, s := range sets {
		fmt.Fprintf(&b, "//go:noescape\nfunc packRows%s(dst, src unsafe.Pointer, ld, k int)\n\n", s.level)
	}
	b.WriteString("//go:noescape\nfunc transpose8AVX2(dst, src unsafe.Pointer, ldd, lds, n int)\n")
	text, err := format.Source(b.Bytes())
	if err != nil {
		log.Fatalf("format stubs: %v", err)
	}
	return text
}
