package docs

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"math/big"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/node"
)

// This file holds the reference pages to the code: configuration, metrics and reasons in operators.md, values in parameters.md, and
// what protocol.md points at.

// firstCells gives the code spans in the first column of the tables under a heading, with the row's other cells.
func firstCells(t *testing.T, page, section string) map[string][]string {
	t.Helper()
	rows, here := map[string][]string{}, false
	for _, line := range readLines(t, page) {
		if heading, ok := strings.CutPrefix(line, "## "); ok {
			here = heading == section
		}
		if !here || !strings.HasPrefix(line, "| `") {
			continue
		}
		cells := strings.Split(strings.Trim(line, "| "), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		name := strings.Trim(cells[0], "`")
		if _, twice := rows[name]; twice {
			t.Errorf("%s lists %s twice", page, name)
		}
		rows[name] = cells[1:]
	}
	if len(rows) == 0 {
		t.Fatalf("%s has no rows under %q", page, section)
	}
	return rows
}

// sameNames compares what a page lists with what the code has.
func sameNames(t *testing.T, page string, listed map[string][]string, inCode map[string]bool) {
	t.Helper()
	if len(inCode) == 0 {
		t.Fatal("nothing was found in the code")
	}
	for _, name := range slices.Sorted(maps.Keys(inCode)) {
		if _, ok := listed[name]; !ok {
			t.Errorf("%s does not list %s", page, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(listed)) {
		if !inCode[name] {
			t.Errorf("%s lists %s, which the code does not have", page, name)
		}
	}
}

// --- operators.md ---

// configKeys gives the keys of a configuration struct; those of list elements have [] after the list's name.
func configKeys(t reflect.Type, prefix string, keys map[string]bool) {
	for i := range t.NumField() {
		f := t.Field(i)
		key, kind := prefix+f.Tag.Get("koanf"), f.Type
		if kind.Kind() == reflect.Slice && kind.Elem().Kind() == reflect.Struct {
			key, kind = key+"[]", kind.Elem()
		}
		if kind.Kind() == reflect.Struct {
			configKeys(kind, key+".", keys)
			continue
		}
		keys[key] = true
	}
}

func TestOperatorsListsTheConfiguration(t *testing.T) {
	keys := map[string]bool{}
	configKeys(reflect.TypeFor[node.Config](), "", keys)
	sameNames(t, "operators.md", firstCells(t, "operators.md", "Configuration"), keys)
}

// The environment overrides what is marked with a star.
func TestOperatorsMarksTheEnvironment(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(root, "node", "config.go"))
	if err != nil {
		t.Fatal(err)
	}
	list := regexp.MustCompile(`range \[\]string\{([^}]*)\}`).FindSubmatch(b)
	if list == nil {
		t.Fatal("node/config.go was not understood")
	}
	for key, cells := range firstCells(t, "operators.md", "Configuration") {
		if inCode := strings.Contains(string(list[1]), strconv.Quote(key)); inCode != strings.HasSuffix(cells[0], "*") {
			t.Errorf("operators.md: %s has the default %q, the environment overrides it: %v", key, cells[0], inCode)
		}
	}
}

// The example in operators.md is a configuration once its ellipses are filled in.
func TestOperatorsExampleLoads(t *testing.T) {
	b, err := os.ReadFile("operators.md")
	if err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindSubmatch(b)
	if block == nil {
		t.Fatal("operators.md has no example")
	}
	text := strings.Replace(string(block[1]), `network: "0x..."`, `network: "0x`+strings.Repeat("12", 32)+`"`, 1)
	text = strings.ReplaceAll(text, `"0x..."`, `"0x`+strings.Repeat("34", 20)+`"`)
	name := filepath.Join(t.TempDir(), "operator.yaml")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	cfg, err := node.LoadConfig(name)
	if err != nil {
		t.Fatal(err)
	}
	if len(cfg.Chains) != 1 || len(cfg.Chains[0].Endpoints) != 2 || cfg.Relay.MaxFeeGwei != 50 || cfg.API.Listen != node.DefaultAPIListen {
		t.Errorf("the example is read as %+v", cfg)
	}
}

// metricNames finds the metrics that one file defines: whole names, and names under a namespace and subsystem.
func metricNames(t *testing.T, name string, names map[string]bool) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, filepath.FromSlash(name)), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	consts, subsystem, short := map[string]string{}, "", []string{}
	text := func(e ast.Expr) string {
		switch e := e.(type) {
		case *ast.BasicLit:
			if s, err := strconv.Unquote(e.Value); err == nil && e.Kind == token.STRING {
				return s
			}
		case *ast.Ident:
			return consts[e.Name]
		}
		return ""
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			for i, name := range n.Names {
				if i < len(n.Values) {
					consts[name.Name] = text(n.Values[i])
				}
			}
		case *ast.KeyValueExpr:
			key, ok := n.Key.(*ast.Ident)
			switch {
			case ok && key.Name == "Subsystem":
				subsystem = text(n.Value)
			case ok && key.Name == "Name":
				short = append(short, text(n.Value))
			}
		case *ast.CallExpr:
			if f, ok := n.Fun.(*ast.Ident); ok && slices.Contains([]string{"counter", "gauge", "opts"}, f.Name) && len(n.Args) > 0 {
				short = append(short, text(n.Args[0]))
			}
		}
		return true
	})
	for _, name := range short {
		switch {
		case strings.HasPrefix(name, "lineal_"):
			names[name] = true
		case subsystem != "" && name != "":
			names["lineal_"+subsystem+"_"+name] = true
		}
	}
}

func TestOperatorsListsTheMetrics(t *testing.T) {
	names := map[string]bool{}
	for _, f := range goFiles(t) {
		if !f.test && slices.Contains(f.other, "github.com/prometheus/client_golang/prometheus") {
			metricNames(t, f.path, names)
		}
	}
	sameNames(t, "operators.md", firstCells(t, "operators.md", "Metrics"), names)
}

// reasonsIn finds the first group of a pattern in a folder's files.
func reasonsIn(t *testing.T, folder, pattern string) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	files, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(folder), "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		for _, m := range regexp.MustCompile(pattern).FindAllSubmatch(b, -1) {
			found[string(m[1])] = true
		}
	}
	return found
}

func TestOperatorsListsTheReasons(t *testing.T) {
	sameNames(t, "operators.md", firstCells(t, "operators.md", "Why a node abstains"), reasonsIn(t, "node/execute", `abstain\("([a-z-]+)"`))
	sameNames(t, "operators.md", firstCells(t, "operators.md", "Why a log is refused"),
		reasonsIn(t, "node/intake", `(?m)^\s*Reason\w+\s+Reason = "([a-z-]+)"`))
	sameNames(t, "operators.md", firstCells(t, "operators.md", "Why a worker failed"),
		reasonsIn(t, "node/inference/sandbox", `(?m)^\s*Reason\w+\s+Reason = "([a-z-]+)"`))
}

// --- parameters.md ---

// onlyTime imports the package time and nothing else: enough for the values of constants.
type onlyTime struct{ types.Importer }

// Import implements types.Importer.
func (o onlyTime) Import(path string) (*types.Package, error) {
	if path != "time" {
		return nil, fmt.Errorf("%s is not needed", path)
	}
	return o.Importer.Import(path)
}

// constants gives the constants of a folder whose values follow from itself and package time.
func constants(t *testing.T, folder string, imports types.Importer, fset *token.FileSet) map[string]*big.Int {
	t.Helper()
	var files []*ast.File
	for _, f := range goFiles(t) {
		if f.folder() != folder || f.test || strings.HasSuffix(f.path, "_other.go") {
			continue
		}
		parsed, err := parser.ParseFile(fset, filepath.Join(root, filepath.FromSlash(f.path)), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, parsed)
	}
	checker := types.Config{Importer: imports, Error: func(error) {}} // most of a package cannot be understood without its imports
	p, _ := checker.Check(folder, fset, files, nil)
	values := map[string]*big.Int{}
	for _, name := range p.Scope().Names() {
		c, ok := p.Scope().Lookup(name).(*types.Const)
		if !ok {
			continue
		}
		if v := constant.ToInt(c.Val()); v.Kind() == constant.Int {
			n, ok := new(big.Int).SetString(v.ExactString(), 10)
			if ok {
				values[name] = n
			}
		}
	}
	return values
}

// units of the values in parameters.md: durations in nanoseconds, sizes in bytes. Other words count things.
var units = map[string]int64{"ms": 1e6, "s": 1e9, "min": 60e9, "h": 3600e9, "d": 86400e9, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30}

// quantity reads "12 ms", "64 KiB" or "4096".
func quantity(text string) (*big.Int, error) {
	number, unit, _ := strings.Cut(text, " ")
	n, ok := new(big.Int).SetString(strings.ReplaceAll(number, ",", ""), 10)
	if !ok {
		return nil, fmt.Errorf("%q is no quantity", text)
	}
	if f, ok := units[unit]; ok {
		n.Mul(n, big.NewInt(f))
	}
	return n, nil
}

func TestQuantity(t *testing.T) {
	for text, want := range map[string]int64{"12 ms": 12e6, "64 KiB": 65536, "4,096": 4096, "3 blocks": 3, "2 d": 2 * 86400e9} {
		if got, err := quantity(text); err != nil || got.Int64() != want {
			t.Errorf("%q is %v (%v), want %d", text, got, err, want)
		}
	}
	if _, err := quantity("many"); err == nil {
		t.Error("no error for a word")
	}
}

func TestParametersAreTheCodes(t *testing.T) {
	if build.Default.GOROOT == "" { // a test that was built with -trimpath does not know where package time is
		out, err := exec.Command("go", "env", "GOROOT").Output()
		if err != nil {
			t.Fatal(err)
		}
		build.Default.GOROOT = strings.TrimSpace(string(out))
	}
	fset := token.NewFileSet()
	imports := onlyTime{importer.ForCompiler(fset, "source", nil)}
	folders := map[string]map[string]*big.Int{}
	in := func(folder string) map[string]*big.Int {
		if folders[folder] == nil {
			folders[folder] = constants(t, folder, imports, fset)
		}
		return folders[folder]
	}
	rows := firstCells(t, "parameters.md", "Nodes")
	for name, cells := range rows {
		folder, ident, ok := strings.Cut(name, ".")
		if !ok || len(cells) != 3 {
			t.Errorf("parameters.md: %s wants folder.Constant, a value, a reason and who may change it", name)
			continue
		}
		want, err := quantity(cells[0])
		if got := in(folder)[ident]; err != nil || got == nil || got.Cmp(want) != 0 {
			t.Errorf("parameters.md says %s is %s (%v, %v), the code says %v", name, cells[0], want, err, got)
		}
	}
	// What is exported as a default is somebody's to change, and so listed.
	for _, folder := range []string{"node", "node/api", "node/artifact", "node/attest", "node/ethrpc", "node/execute", "node/intake", "node/relay", "node/store", "p2p"} {
		for ident := range in(folder) {
			if _, ok := rows[folder+"."+ident]; strings.HasPrefix(ident, "Default") && !ok {
				t.Errorf("parameters.md does not list %s.%s", folder, ident)
			}
		}
	}
}

func TestParametersAreTheDeployments(t *testing.T) {
	for section, params := range map[string]any{"The home chain": deploy.DefaultHomeParams(), "Every chain": deploy.DefaultChainParams()} {
		rows, v := firstCells(t, "parameters.md", section), reflect.ValueOf(params)
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			cells, listed := rows[name]
			if v.Field(i).IsZero() { // identity and places, which have no defaults
				continue
			}
			if !listed {
				t.Errorf("parameters.md does not list %s under %q", name, section)
				continue
			}
			want, err := quantity(cells[0])
			if err != nil {
				t.Errorf("parameters.md: %s: %v", name, err)
				continue
			}
			_, unit, _ := strings.Cut(cells[0], " ")
			switch {
			case unit == "ether":
				want.Mul(want, big.NewInt(1e18))
			case units[unit] != 0:
				want.Div(want, big.NewInt(1e9)) // contracts count seconds
			}
			if got := fmt.Sprint(v.Field(i).Interface()); got != want.String() {
				t.Errorf("parameters.md says %s is %s, the code says %s", name, cells[0], got)
			}
		}
	}
}

// solidityConstant is a constant that is a number, perhaps with a unit.
var solidityConstant = regexp.MustCompile(`(?m)^\s*uint\d+ public constant (\w+) = ([\d_]+)(?: (minutes|hours|days))?;`)

func TestParametersAreTheContracts(t *testing.T) {
	found := map[string]string{}
	for _, name := range []string{"Feeds.sol", "PolicyRegistry.sol", "hub/HubState.sol"} {
		b, err := os.ReadFile(filepath.Join(root, "contracts", "src", filepath.FromSlash(name)))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range solidityConstant.FindAllSubmatch(b, -1) {
			unit := map[string]string{"minutes": " min", "hours": " h", "days": " d", "": ""}[string(m[3])]
			found[string(m[1])] = strings.ReplaceAll(string(m[2]), "_", "") + unit
		}
	}
	rows := firstCells(t, "parameters.md", "Constants of the contracts")
	inCode := map[string]bool{}
	for name, value := range found {
		inCode[name] = true
		if cells := rows[name]; len(cells) > 0 && strings.ReplaceAll(strings.TrimSuffix(cells[0], " gas"), ",", "") != value {
			t.Errorf("parameters.md says %s is %s, the code says %s", name, cells[0], value)
		}
	}
	sameNames(t, "parameters.md", rows, inCode)
}

// --- what the pages point at ---

// pathSpan is a code span that names a file or a folder of the tree.
var pathSpan = regexp.MustCompile("`((?:cmd|consensus|contracts|devnet|docs|node|p2p|\\.ci)/[\\w./-]+)`")

// fileTypes tell a file from a package with one of its names.
var fileTypes = []string{".go", ".js", ".json", ".md", ".mod", ".py", ".s", ".sh", ".sol", ".txt", ".yml"}

func TestPagesPointAtWhatIsThere(t *testing.T) {
	var pages []string
	for _, pattern := range []string{"*.md", "decisions/*.md", "../README.md"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, found...)
	}
	if len(pages) < 5 {
		t.Fatalf("only %d pages were found", len(pages))
	}
	link := regexp.MustCompile(`\]\(([^)#:]+)(?:#[^)]*)?\)`)
	for _, page := range pages {
		for _, line := range readLines(t, page) {
			for _, m := range pathSpan.FindAllStringSubmatch(line, -1) {
				target := m[1]
				if ext := path.Ext(target); ext != "" && !slices.Contains(fileTypes, ext) {
					target = strings.TrimSuffix(target, ext) // a package's name
				}
				if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(target))); err != nil {
					t.Errorf("%s names %s, which is not there", page, m[1])
				}
			}
			for _, m := range link.FindAllStringSubmatch(line, -1) {
				if _, err := os.Stat(filepath.Join(filepath.Dir(page), m[1])); err != nil {
					t.Errorf("%s links to %s, which is not there", page, m[1])
				}
			}
		}
	}
}

// testSpan is a code span that names a test, in Go or Solidity.
var testSpan = regexp.MustCompile("`((?:Test[A-Z]|test_|testFuzz_|invariant_)\\w+)`")

func TestPagesNameTestsThatExist(t *testing.T) {
	tests := map[string]bool{}
	declared := regexp.MustCompile(`(?m)^\s*func(?:tion)? ((?:Test[A-Z]|test_|testFuzz_|invariant_)\w+)\(`)
	read := func(name string) {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range declared.FindAllSubmatch(b, -1) {
			tests[string(m[1])] = true
		}
	}
	for _, f := range goFiles(t) {
		if f.test {
			read(filepath.Join(root, filepath.FromSlash(f.path)))
		}
	}
	solidity, err := filepath.Glob(filepath.Join(root, "contracts", "test", "*.sol"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range solidity {
		read(name)
	}
	named := 0
	for _, page := range []string{"protocol.md", "threat-model.md"} {
		for _, line := range readLines(t, page) {
			for _, m := range testSpan.FindAllStringSubmatch(line, -1) {
				named++
				if !tests[m[1]] {
					t.Errorf("%s names %s, which is not there", page, m[1])
				}
			}
		}
	}
	if named < 50 {
		t.Errorf("only %d tests are named: was the page understood?", named)
	}
}
