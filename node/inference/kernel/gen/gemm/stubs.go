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
	b.WriteString(header + "package kernel\n\nimport \"unsafe\"\n")
	decl := func(name, args string) { fmt.Fprintf(&b, "\n//go:noescape\nfunc %s(%s)\n", name, args) }
	for _, s := range sets {
		for _, d := range s.kinds() {
			choose(&b, s, d)
			for rows := 1; rows <= s.most(d); rows++ {
				decl(kernelName(d, s.level, rows, 1, 1), "t *tile")
				decl(kernelName(d, s.level, rows, 2, 1), "t *tile")
			}
			if d.wide() {
				for _, w := range wide {
					decl(kernelName(d, s.level, w.rows, 2, w.panels), "t *tile")
				}
			}
		}
		decl("packRows"+s.level, "dst, src unsafe.Pointer, ld, k int")
	}
	decl("transpose8AVX2", "dst, src unsafe.Pointer, ldd, lds, n int")
	text, err := format.Source(b.Bytes())
	if err != nil {
		log.Fatalf("format stubs: %v", err)
	}
	return text
}

// choose writes the functions that call the kernel for a number of rows.
func choose(b *bytes.Buffer, s isa, d kind) {
	fmt.Fprintf(b, "\n// %s%s runs the kernel for 1 to %d rows and 1 or 2 half panels.\n", kindNames[d], s.level, s.most(d))
	fmt.Fprintf(b, "func %s%s(t *tile, rows, halves int) {\nswitch rows*2+halves-1 {\n", kindNames[d], s.level)
	for rows := 1; rows <= s.most(d); rows++ {
		for halves := 1; halves <= 2; halves++ {
			fmt.Fprintf(b, "case %d:\n%s(t)\n", rows*2+halves-1, kernelName(d, s.level, rows, halves, 1))
		}
	}
	b.WriteString("}\n}\n")
	if !d.wide() {
		return
	}
	fmt.Fprintf(b, "\n// %s%sWide runs the kernel for few rows and several panels.\n", kindNames[d], s.level)
	fmt.Fprintf(b, "func %s%sWide(t *tile, rows int) {\nswitch rows {\n", kindNames[d], s.level)
	for _, w := range wide {
		fmt.Fprintf(b, "case %d:\n%s(t)\n", w.rows, kernelName(d, s.level, w.rows, 2, w.panels))
	}
	b.WriteString("}\n}\n")
}
