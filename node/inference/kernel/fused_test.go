package kernel

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// fusedAllowed is how many fused instructions each function has when compiled for arm64: those that its math.FMA calls ask for, inlined
// horner64 included. Everything else that multiplies and adds must round twice, and would not if a conversion were forgotten: the
// compiler fuses a*b + c, also across statements, wherever the architecture can.
var fusedAllowed = map[string]int{
	"horner64": 1, "Exp64": 1, "expTail64": 1, "Expm1_64": 3, "log1p64": 2, "logDD": 12, "logBase64": 4, "Pow64": 5,
	"reduceAngle": 3, "reduceHuge": 2, "sinReduced": 2, "cosReduced": 3, "Sin64": 4, "Cos64": 4, "Tan64": 2,
	"asinTail": 1, "asinHalf": 2, "Asin64": 1, "Acos64": 1, "Atan64": 1, "Erf64": 3, "Gemm64.func1": 1,
	// Compares the product of sizes with a bound; both are whole numbers below 2^53 wherever it matters.
	"(*ConvShape).checkPadding": 1,
}

// TestNothingElseIsFused compiles the package for arm64, which has fused instructions in its base set, and reads the compiler's output.
func TestNothingElseIsFused(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles for another architecture")
	}
	gotool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("no go command")
	}
	cmd := exec.Command(gotool, "build", "-gcflags=-S", "-o", os.DevNull, ".")
	cmd.Env = append(os.Environ(), "GOOS=linux", "GOARCH=arm64", "CGO_ENABLED=0")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("compile for arm64: %v\n%.2000s", err, out)
	}
	head := regexp.MustCompile(`^\S*/kernel\.(\S+) STEXT`)
	fused := regexp.MustCompile(`\sFN?M(ADD|SUB)[SD]\s`)
	count, name, functions := map[string]int{}, "", 0
	for line := range strings.Lines(string(out)) {
		if m := head.FindStringSubmatch(line); m != nil {
			name = m[1]
			functions++
		} else if fused.MatchString(line) {
			count[name]++
		}
	}
	if functions < 100 {
		t.Fatalf("the compiler's output shows %d functions only: is it read rightly?", functions)
	}
	for f, n := range count {
		if n > fusedAllowed[f] {
			t.Errorf("%s has %d fused operations, %d are allowed: round the product by a conversion, or list a math.FMA", f, n, fusedAllowed[f])
		}
	}
	if count["logDD"] == 0 {
		t.Error("math.FMA is not seen: is the compiler's output read rightly?")
	}
}
