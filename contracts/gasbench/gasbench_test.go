package gasbench_test

import (
	"encoding/json"
	"flag"
	"os"
	"reflect"
	"testing"

	"github.com/lineal-network/lineal/contracts/contracttest"
	"github.com/lineal-network/lineal/contracts/gasbench"
)

var update = flag.Bool("update", false, "rewrite the gas snapshot")

// targets are the most that each figure may be.
var targets = gasbench.Figures{
	KnownAggregate: 195_000, N256Absent25First: 385_000, N256Absent25Again: 196_000, N1024Absent102: 900_000, Handover: 340_000,
	Batch256PerResult: 7_000, Batch256Settled: 25_000, Single: 260_000, Inclusion2p20: 45_000,
}

// TestGas measures on an in-process chain, compares with the targets and with the committed snapshot. Gas is deterministic, but
// calldata holds hashes whose zero bytes are cheaper, so figures may drift by a fraction of a percent when addresses change.
func TestGas(t *testing.T) {
	w := contracttest.New(t, 0)
	got, err := gasbench.Run(t.Context(), w.Client(), w.Deployer, func(string) {})
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.MarshalIndent(got, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%s", text)
	if *update {
		if err := os.WriteFile("snapshot.json", append(text, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	stored, err := os.ReadFile("snapshot.json")
	if err != nil {
		t.Fatal(err)
	}
	var want gasbench.Figures
	if err := json.Unmarshal(stored, &want); err != nil {
		t.Fatal(err)
	}
	g, s, m := reflect.ValueOf(got), reflect.ValueOf(want), reflect.ValueOf(targets)
	for i := range g.NumField() {
		name, gas := g.Type().Field(i).Name, g.Field(i).Uint()
		if gas > m.Field(i).Uint() {
			t.Errorf("%s costs %d, the target is %d", name, gas, m.Field(i).Uint())
		}
		if old := s.Field(i).Uint(); gas*200 > old*201 || gas*200 < old*199 {
			t.Errorf("%s costs %d, the snapshot says %d; run with -update if that is meant", name, gas, old)
		}
	}
}
