package gasbench_test

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

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
	compare(t, got, snapshot(t))
}

// snapshot is what was committed.
func snapshot(t *testing.T) (want gasbench.Figures) {
	t.Helper()
	stored, err := os.ReadFile("snapshot.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(stored, &want); err != nil {
		t.Fatal(err)
	}
	return want
}

// compare holds figures against the targets and the snapshot.
func compare(t *testing.T, got, want gasbench.Figures) {
	t.Helper()
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

// anvilKey is the first of anvil's well-known accounts.
const anvilKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"

// TestGasElsewhere measures on the chain behind LINEAL_TEST_RPC (contracts/test.sh starts anvil) and compares with the snapshot.
func TestGasElsewhere(t *testing.T) {
	url := os.Getenv("LINEAL_TEST_RPC")
	if url == "" {
		t.Skip("LINEAL_TEST_RPC names no chain")
	}
	key, err := crypto.HexToECDSA(anvilKey)
	if err != nil {
		t.Fatal(err)
	}
	client, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	waitFor(t, client)
	got, err := gasbench.Run(t.Context(), client, key, func(string) {})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%+v", got)
	compare(t, got, snapshot(t))
}

// waitFor asks until the chain answers.
func waitFor(t *testing.T, client *ethclient.Client) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		if _, err := client.ChainID(ctx); err == nil {
			return
		}
		select {
		case <-ctx.Done():
			t.Fatal("the chain does not answer")
		case <-tick.C:
		}
	}
}
