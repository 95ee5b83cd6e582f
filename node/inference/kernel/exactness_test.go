package kernel

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

const specification = "../../../docs/exactness.md"

// coefficients lists every polynomial under its name in docs/exactness.md.
func coefficients() string {
	var b strings.Builder
	table := func(name string, n int, at func(int) string) {
		fmt.Fprintf(&b, "- `%s`:", name)
		for i := range n {
			fmt.Fprintf(&b, " %s", at(i))
		}
		b.WriteString("\n")
	}
	t32 := func(name string, c []float32) {
		table(name, len(c), func(i int) string { return fmt.Sprintf("%x", c[i]) })
	}
	t64 := func(name string, c []float64) {
		table(name, len(c), func(i int) string { return fmt.Sprintf("%x", c[i]) })
	}
	b.WriteString("float32:\n\n")
	t32("Q32 (exp)", exp32Q)
	t32("P32 (log)", log32P)
	t32("T32 (tanh)", tanh32T)
	t32("E32 (erf, small)", erf32E)
	t32("F32 (erf, large)", erf32F)
	b.WriteString("\nfloat64:\n\n")
	t64("Q64 (exp)", exp64Q)
	t64("P1 (expm1)", expm1P64)
	t64("L64 (log)", log64L)
	t64("D64 (logDD)", logDDT)
	t64("S64 (sin)", sin64S)
	t64("C64 (cos)", cos64C)
	t64("A64 (asin)", asin64A)
	t64("B64 (atan)", atan64A)
	t64("E64 (erf)", erf64E0)
	for i := range erf64Pieces {
		t64(fmt.Sprintf("E%d (erf below %v)", i+1, erf64Pieces[i].below), erf64Pieces[i].c)
	}
	b.WriteString("\nThe binary digits of 2/pi behind the point, as words of 64 bits:\n\n-")
	for _, w := range twoOverPiBits {
		fmt.Fprintf(&b, " %016x", w)
	}
	b.WriteString("\n")
	return b.String()
}

// TestSpecificationStatesTheCoefficients keeps the document and the code together; LINEAL_UPDATE=1 rewrites the document's section.
func TestSpecificationStatesTheCoefficients(t *testing.T) {
	const from, to = "<!-- coefficients -->\n", "<!-- end of coefficients -->"
	text, err := os.ReadFile(specification)
	if err != nil {
		t.Fatalf("read the specification: %v", err)
	}
	before, rest, ok := strings.Cut(string(text), from)
	got, after, ok2 := strings.Cut(rest, to)
	if !ok || !ok2 {
		t.Fatalf("%s lacks the section of coefficients", specification)
	}
	if got == coefficients() {
		return
	}
	if os.Getenv("LINEAL_UPDATE") == "" {
		t.Fatalf("%s states other coefficients than the code; LINEAL_UPDATE=1 go test rewrites them", specification)
	}
	if err := os.WriteFile(specification, []byte(before+from+coefficients()+to+after), 0o644); err != nil {
		t.Fatal(err)
	}
}
