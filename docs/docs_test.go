// Package docs keeps the documents in step with the code: what structure.md says of the tree and of the direction of imports, and
// what dependencies.md says of go.mod and of the tools, is checked here.
package docs

import (
	"bufio"
	"encoding/json"
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/lineal-network/lineal"

const root = ".."

// goFile is one file of the tree with what it imports of this module, as folders, and of others, as import paths.
type goFile struct {
	path  string // with slashes, from the root
	test  bool
	doc   string // the package comment
	own   []string
	other []string
}

func (f goFile) folder() string { return path.Dir(f.path) }

func goFiles(t *testing.T) []goFile {
	t.Helper()
	var out []goFile
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if base := d.Name(); base == "node_modules" || base == "testdata" || (strings.HasPrefix(base, ".") && name != root) {
				return filepath.SkipDir
			}
			if _, err := os.Stat(filepath.Join(name, "go.mod")); err == nil && name != root {
				return filepath.SkipDir // a module of its own
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		f := goFile{path: filepath.ToSlash(rel), test: strings.HasSuffix(name, "_test.go")}
		parsed, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly|parser.ParseComments)
		if err != nil {
			return err
		}
		f.doc = parsed.Doc.Text()
		for _, spec := range parsed.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if own, ok := strings.CutPrefix(imported, module+"/"); ok {
				f.own = append(f.own, own)
			} else {
				f.other = append(f.other, imported)
			}
		}
		out = append(out, f)
		return nil
	})
	if err != nil {
		t.Fatalf("walk the tree: %v", err)
	}
	return out
}

// --- structure.md ---

// structureLine is "folder/   what it is" in the code block of structure.md.
var structureLine = regexp.MustCompile(`^([a-z][\w./-]*)/ {2,}(\S.*)$`)

func structure(t *testing.T) map[string]string {
	t.Helper()
	lines := map[string]string{}
	for _, line := range readLines(t, "structure.md") {
		if m := structureLine.FindStringSubmatch(line); m != nil {
			if _, twice := lines[m[1]]; twice {
				t.Errorf("structure.md lists %s twice", m[1])
			}
			lines[m[1]] = m[2]
		}
	}
	if len(lines) == 0 {
		t.Fatal("structure.md lists no folders")
	}
	return lines
}

func TestStructureListsEveryPackage(t *testing.T) {
	listed := structure(t)
	for _, f := range goFiles(t) {
		if _, ok := listed[f.folder()]; !ok {
			t.Errorf("structure.md has no line for %s/", f.folder())
			listed[f.folder()] = "said once"
		}
	}
}

func TestStructureListsOnlyWhatIsThere(t *testing.T) {
	for folder := range structure(t) {
		if info, err := os.Stat(filepath.Join(root, filepath.FromSlash(folder))); err != nil || !info.IsDir() {
			t.Errorf("structure.md lists %s/, which is not there", folder)
		}
	}
}

// A package's comment is its specification: there is exactly one, and it opens as go doc expects.
func TestEveryPackageHasOneComment(t *testing.T) {
	comments := map[string]int{}
	for _, f := range goFiles(t) {
		if f.test {
			continue
		}
		comments[f.folder()] += 0
		if f.doc == "" {
			continue
		}
		comments[f.folder()]++
		if !strings.HasPrefix(f.doc, "Package ") && !strings.HasPrefix(f.doc, "Command ") && !strings.HasPrefix(f.doc, "Code generated") {
			t.Errorf("%s: the package comment opens with %q", f.path, strings.SplitN(f.doc, "\n", 2)[0])
		}
	}
	for folder, n := range comments {
		if n != 1 && folder != "contracts/bindings" {
			t.Errorf("%s has %d package comments, want one", folder, n)
		}
	}
}

// The top level is what the project promises to be; a new folder there is a decision, not an accident.
func TestTopLevel(t *testing.T) {
	allowed := []string{"LICENSE", "README.md", "cmd", "consensus", "contracts", "devnet", "docs", "go.mod", "go.sum", "node", "p2p"}
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !slices.Contains(allowed, e.Name()) {
			t.Errorf("%s is at the top level: put it under %s", e.Name(), strings.Join(allowed, ", "))
		}
	}
}

// --- the direction of imports ---

// Layers from top to bottom. A package imports only from layers below its own; within a layer, see mayImport.
const (
	layerCmd = iota
	layerDevnet
	layerNode
	layerStage
	layerService
	layerP2P
	layerContracts
	layerConsensus
)

var (
	stages   = []string{"intake", "execute", "attest", "relay", "ledger", "capture", "api"}
	services = []string{"task", "inference", "artifact", "signer", "ethrpc", "lineage", "store", "telemetry"}
)

// place gives a folder's layer and its unit: packages of one unit, such as node/inference and what is below it, may import each other.
func place(folder string) (layer int, unit string, err error) {
	parts := strings.Split(folder, "/")
	switch parts[0] {
	case "cmd":
		return layerCmd, strings.Join(parts[:min(2, len(parts))], "/"), nil
	case "devnet":
		return layerDevnet, "devnet", nil
	case "p2p":
		return layerP2P, "p2p", nil
	case "contracts":
		return layerContracts, "contracts", nil
	case "consensus":
		return layerConsensus, "consensus", nil
	case "node":
		switch {
		case len(parts) == 1:
			return layerNode, "node", nil
		case folder == "node/ledger/leaf": // a format, pure: whoever reads the ledger needs it
			return layerContracts, folder, nil
		case slices.Contains(stages, parts[1]):
			return layerStage, parts[1], nil
		case slices.Contains(services, parts[1]):
			return layerService, parts[1], nil
		}
	}
	return 0, "", fmt.Errorf("%s is neither a stage nor a service nor another known place: add it to structure.md and to this test", folder)
}

// mayImport says why from must not import to, or nil.
func mayImport(from, to string) error {
	fromLayer, fromUnit, err := place(from)
	if err != nil {
		return err
	}
	toLayer, toUnit, err := place(to)
	if err != nil {
		return err
	}
	switch {
	case fromLayer == toLayer && fromUnit == toUnit:
		return nil
	case fromLayer == layerStage && toLayer == layerStage:
		return fmt.Errorf("stage %s imports stage %s: they meet in node/wire.go only", from, to)
	case fromLayer == layerService && toLayer == layerService:
		return nil // services build on each other; the compiler refuses circles
	case fromLayer < toLayer:
		return nil
	}
	return fmt.Errorf("%s imports %s, which is not below it", from, to)
}

func bothStages(a, b string) bool {
	la, _, errA := place(a)
	lb, _, errB := place(b)
	return errA == nil && errB == nil && la == layerStage && lb == layerStage
}

func TestImportsRunDown(t *testing.T) {
	for _, f := range goFiles(t) {
		if strings.HasPrefix(f.path, "docs/") {
			continue
		}
		for _, to := range f.own {
			// A test may stand on the devnet's chains and models, as on any fixture, and run another stage beside its own.
			if f.test && (to == "devnet/models" || strings.HasPrefix(to, "devnet/chain") || bothStages(f.folder(), to)) {
				continue
			}
			if err := mayImport(f.folder(), to); err != nil {
				t.Errorf("%s: %v", f.path, err)
			}
		}
	}
}

// The protocol is free of I/O: that is what lets the simulator and the offline verifier run it as it is.
func TestConsensusDoesNoIO(t *testing.T) {
	for _, f := range goFiles(t) {
		if f.test || !strings.HasPrefix(f.path, "consensus/") {
			continue
		}
		for _, p := range f.other {
			if p == "os" || p == "net" || p == "syscall" || strings.HasPrefix(p, "os/") || strings.HasPrefix(p, "net/") {
				t.Errorf("%s imports %s", f.path, p)
			}
		}
	}
}

func TestMayImport(t *testing.T) {
	for _, c := range []struct {
		from, to string
		ok       bool
	}{
		{"cmd/lineal", "devnet", true},
		{"cmd/lineal", "consensus/claim", true},
		{"cmd/lineal-verify", "cmd/lineal", false},
		{"devnet", "node", true},
		{"devnet", "devnet/chain", true},
		{"node", "devnet", false},
		{"node", "node/attest", true},
		{"node/attest", "node", false},
		{"node/attest", "node/relay", false},
		{"node/attest", "node/signer", true},
		{"node/api/client", "node/api", true},
		{"node/signer", "node/attest", false},
		{"node/inference", "node/inference/onnx", true},
		{"node/inference/onnx", "node/inference/kernel", true},
		{"node/artifact", "node/store", true},
		{"node/artifact", "p2p", true},
		{"p2p", "node/store", false},
		{"p2p", "contracts/bindings", true},
		{"p2p", "consensus/claim", true},
		{"contracts/deploy", "contracts/bindings", true},
		{"contracts/deploy", "p2p", false},
		{"consensus/quorum", "consensus/bls", true},
		{"consensus/quorum", "contracts/bindings", false},
		{"node/newthing", "consensus/claim", false},
		{"node/attest", "internal/util", false},
	} {
		if err := mayImport(c.from, c.to); (err == nil) != c.ok {
			t.Errorf("%s -> %s: got %v, want allowed %v", c.from, c.to, err, c.ok)
		}
	}
}

// --- dependencies.md ---

// dependencyRow is "| `name` | version | what for | why this one | licence |".
var dependencyRow = regexp.MustCompile("^\\| `([^`]+)` \\| ([^| ]+) \\|(.*)\\|$")

// dependencyRows gives the versions by name of one section of dependencies.md.
func dependencyRows(t *testing.T, section string) map[string]string {
	t.Helper()
	rows, here := map[string]string{}, ""
	for _, line := range readLines(t, "dependencies.md") {
		if heading, ok := strings.CutPrefix(line, "## "); ok {
			here = heading
		}
		m := dependencyRow.FindStringSubmatch(line)
		if m == nil || here != section {
			continue
		}
		if _, twice := rows[m[1]]; twice {
			t.Errorf("dependencies.md lists %s twice", m[1])
		}
		cells := strings.Split(m[3], "|")
		if len(cells) != 3 || slices.ContainsFunc(cells, func(c string) bool { return strings.TrimSpace(c) == "" }) {
			t.Errorf("dependencies.md: %s needs what it is for, why this one, and its licence", m[1])
		}
		rows[m[1]] = m[2]
	}
	if len(rows) == 0 {
		t.Fatalf("dependencies.md has no rows under %q", section)
	}
	return rows
}

// requirement is a line of go.mod's require blocks.
var requirement = regexp.MustCompile(`^\s*(?:require )?([\w.-]+\.[\w./-]+) (v\S+)(\s*// indirect)?$`)

func TestDependenciesListEveryModule(t *testing.T) {
	rows := dependencyRows(t, "Go modules")
	required, direct := map[string]string{}, map[string]bool{}
	for _, line := range readLines(t, filepath.Join(root, "go.mod")) {
		if m := requirement.FindStringSubmatch(line); m != nil {
			required[m[1]], direct[m[1]] = m[2], m[3] == ""
		}
	}
	if !direct["github.com/ethereum/go-ethereum"] {
		t.Fatal("go.mod was not understood")
	}
	for _, name := range slices.Sorted(maps.Keys(direct)) {
		if _, ok := rows[name]; direct[name] && !ok {
			t.Errorf("dependencies.md has no row for %s %s", name, required[name])
		}
	}
	for name, version := range rows {
		if required[name] != version {
			t.Errorf("dependencies.md has %s %s, go.mod has %q", name, version, required[name])
		}
	}
}

func TestDependenciesListThePinnedTools(t *testing.T) {
	pins := map[string]string{}
	for _, line := range readLines(t, filepath.Join(root, ".ci", "run")) {
		if version, ok := strings.CutPrefix(line, "golangci_lint="); ok {
			pins["golangci-lint"] = version
		}
	}
	// Of Python, what train.py imports; the rest of requirements.txt is what those need.
	for _, line := range readLines(t, filepath.Join(root, "devnet", "models", "requirements.txt")) {
		name, version, ok := strings.Cut(line, "==")
		if ok && slices.Contains([]string{"numpy", "onnx", "onnxruntime", "scikit-learn", "scipy", "skl2onnx"}, name) {
			pins[name] = version
		}
	}
	if len(pins) != 7 {
		t.Fatalf("found %d pins of the linter and Python, want 7: %v", len(pins), pins)
	}
	var npm struct{ Dependencies, DevDependencies map[string]string }
	raw, err := os.ReadFile(filepath.Join(root, "contracts", "package.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &npm); err != nil {
		t.Fatalf("contracts/package.json: %v", err)
	}
	maps.Copy(pins, npm.Dependencies)
	maps.Copy(pins, npm.DevDependencies)

	if rows := dependencyRows(t, "Tools"); !maps.Equal(rows, pins) {
		t.Errorf("dependencies.md lists the tools\n%v\nthe pins are\n%v", rows, pins)
	}
}

// go-ethereum's library is under the LGPL, its cmd folder under the GPL, which would bind the whole binary.
func TestNothingOfGoEthereumsCommands(t *testing.T) {
	for _, f := range goFiles(t) {
		for _, p := range f.other {
			if strings.HasPrefix(p, "github.com/ethereum/go-ethereum/cmd") {
				t.Errorf("%s imports %s, which is under the GPL-3.0", f.path, p)
			}
		}
	}
}

func readLines(t *testing.T, name string) []string {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var lines []string
	scanner := bufio.NewScanner(file)
	for scanner.Scan() {
		lines = append(lines, scanner.Text())
	}
	if err := scanner.Err(); err != nil {
		t.Fatalf("read %s: %v", name, err)
	}
	return lines
}
