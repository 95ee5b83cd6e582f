package main

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

// testLedger is a served ledger of records, certified by a set of one, in the data directory of a node.
type testLedger struct {
	dir, url, key, cosigner, set, setHash string
	store                                 *store.Store
	log                                   *tlog.Log
	operators                             *quorum.Set
	bls                                   *bls.SecretKey
	network                               common.Hash
}

func newTestLedger(t *testing.T) *testLedger {
	t.Helper()
	l := &testLedger{dir: t.TempDir(), network: common.Hash{7}, bls: bls.GenerateKey()}
	private, err := tlog.LoadOrCreateKey(filepath.Join(l.dir, tlog.KeyFile))
	if err != nil {
		t.Fatal(err)
	}
	operator := common.Address{1}
	k, err := tlog.NewKey(private, l.network, operator)
	if err != nil {
		t.Fatal(err)
	}
	l.key = k.VerifierKey()
	if l.store, err = store.Open(store.Config{Dir: filepath.Join(l.dir, "store")}); err != nil {
		t.Fatal(err)
	}
	if l.log, err = tlog.Open(l.store, tlog.Config{Origin: tlog.Origin(l.network), Key: k}); err != nil {
		t.Fatal(err)
	}
	if l.operators, err = quorum.NewSet(4, 1<<40, []quorum.Member{{Operator: operator, Key: l.bls.PublicKey(), Weight: 1}}); err != nil {
		t.Fatal(err)
	}
	set, err := json.Marshal(l.operators)
	if err != nil {
		t.Fatal(err)
	}
	l.set = filepath.Join(t.TempDir(), "set.json")
	if err := os.WriteFile(l.set, set, 0o600); err != nil {
		t.Fatal(err)
	}
	l.setHash = l.operators.Hash().Hex()
	l.grow(t, 300)
	l.cosign(t, common.Address{9})
	mux := http.NewServeMux()
	mux.Handle("/ledger/", http.StripPrefix("/ledger", l.log.Handler()))
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	l.url = srv.URL + "/ledger"
	return l
}

// grow appends records as a certified block.
func (l *testLedger) grow(t *testing.T, n int) {
	t.Helper()
	var leaves [][]byte
	for i := range n {
		envelope, err := json.Marshal(map[string]int{"number": i})
		if err != nil {
			t.Fatal(err)
		}
		leaves = append(leaves, leaf.Record{Time: 5, Submitter: common.Address{2}, Envelope: envelope}.Encode())
	}
	err := l.store.Update(context.Background(), func(tx *store.Tx) error {
		root, size, err := l.log.Append(tx, leaves)
		if err != nil {
			return err
		}
		h := claim.Checkpoint{Epoch: 4, Height: 1, LedgerRoot: root, LedgerSize: size}
		c := &quorum.Certificate{Claim: claim.New(l.network, 4, h), SetHash: l.operators.Hash(), Signers: quorum.Bitmap{1}}
		c.Signature = l.bls.Sign(c.Claim.Digest())
		return l.log.Publish(tx, h, c)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// cosign adds another operator's line.
func (l *testLedger) cosign(t *testing.T, operator common.Address) {
	t.Helper()
	_, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	k, err := tlog.NewKey(private, l.network, operator)
	if err != nil {
		t.Fatal(err)
	}
	l.cosigner = k.CosignerKey()
	other, err := tlog.Open(l.store, tlog.Config{Origin: tlog.Origin(l.network), Key: k})
	if err != nil {
		t.Fatal(err)
	}
	c, err := other.Cosign()
	if err != nil {
		t.Fatal(err)
	}
	if err := l.log.AddCosignature(context.Background(), operator, *c); err != nil {
		t.Fatal(err)
	}
}

func TestLedgerCommands(t *testing.T) {
	l := newTestLedger(t)
	saved := filepath.Join(t.TempDir(), "checkpoint")
	trusted := []string{"--url", l.url, "--key", l.key, "--cosigner", l.cosigner, "--set", l.set, "--set-hash", l.setHash}
	for name, c := range map[string]struct {
		args []string
		want string // in the output
	}{
		"checkpoint":       {[]string{"checkpoint"}, `"size": 300`},
		"raw checkpoint":   {[]string{"checkpoint", "--raw"}, "lineal.network/ledger/07"},
		"inclusion":        {[]string{"proof", "299"}, `"index": 299`},
		"an earlier tree":  {[]string{"proof", "7", "--size", "100"}, `"size": 100`},
		"consistency":      {[]string{"proof", "--from", "100"}, `"fromSize": 100`},
		"leaf":             {[]string{"leaf", "7"}, `"number": 7`},
		"tail":             {[]string{"tail"}, `"index":299`},
		"tail from":        {[]string{"tail", "--from", "298"}, `"index":298`},
		"audit":            {[]string{"audit", "--min-cosigners", "1"}, "leaves       300 verified"},
		"audit as JSON":    {[]string{"audit", "--json"}, `"valid": true`},
		"audit with a set": {[]string{"audit"}, "more than two thirds"},
	} {
		if out, err := lineal(t, append(append([]string{"ledger"}, c.args...), trusted...)...); err != nil || !strings.Contains(out, c.want) {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
	if out, err := lineal(t, append([]string{"ledger", "audit", "--save", saved}, trusted...)...); err != nil {
		t.Fatal(out, err)
	}
	l.grow(t, 50)
	if out, err := lineal(t, append([]string{"ledger", "audit", "--since", saved}, trusted...)...); err != nil || !strings.Contains(out, "extends") {
		t.Errorf("audit since an earlier one: %v\n%s", err, out)
	}
	if out, err := lineal(t, "ledger", "audit", "--url", l.url); err != nil || strings.Count(out, "not checked") != 2 {
		t.Errorf("without trust it must say what it did not check: %v\n%s", err, out)
	}
	if err := l.store.Close(); err != nil {
		t.Fatal(err)
	}
	if out, err := lineal(t, "ledger", "audit", "--data", l.dir, "--set", l.set); err != nil || !strings.Contains(out, "350 verified") {
		t.Errorf("of a stopped node: %v\n%s", err, out)
	}
}

func TestLedgerCommandsRefuse(t *testing.T) {
	l := newTestLedger(t)
	other := newTestLedger(t)
	forged := filepath.Join(t.TempDir(), "checkpoint")
	if err := os.WriteFile(forged, []byte("nothing\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, args := range map[string][]string{
		"another log's key":      {"checkpoint", "--url", l.url, "--key", other.key},
		"another set":            {"checkpoint", "--url", l.url, "--set", other.set},
		"another set's hash":     {"checkpoint", "--url", l.url, "--set", l.set, "--set-hash", other.setHash},
		"a leaf beyond":          {"leaf", "300", "--url", l.url},
		"a size beyond":          {"proof", "--from", "301", "--url", l.url},
		"no such server":         {"checkpoint", "--url", "http://127.0.0.1:1/ledger"},
		"no address":             {"checkpoint", "--url", "ledger"},
		"no cosigner's line":     {"audit", "--url", l.url, "--cosigner", other.cosigner, "--min-cosigners", "1"},
		"more than are named":    {"audit", "--url", l.url, "--min-cosigners", "1"},
		"no earlier checkpoint":  {"audit", "--url", l.url, "--since", forged},
		"no data directory":      {"audit", "--data", t.TempDir()},
		"a malformed anchor":     {"audit", "--url", l.url, "--anchor", "http://127.0.0.1:1"},
		"no key":                 {"checkpoint", "--url", l.url, "--key", "no-such-file"},
		"no index and no --from": {"proof", "--url", l.url},
		"a size and --from":      {"proof", "--from", "10", "--size", "20", "--url", l.url},
		"a leaf beyond the size": {"proof", "200", "--size", "100", "--url", l.url},
	} {
		if out, err := lineal(t, append([]string{"ledger"}, args...)...); err == nil {
			t.Errorf("%s: accepted\n%s", name, out)
		}
	}
}

func TestKeysOfTheLedger(t *testing.T) {
	file := filepath.Join(t.TempDir(), "ledger.key")
	args := []string{"keys", "ledger", "--file", file, "--network", common.Hash{7}.Hex(), "--operator", common.Address{1}.Hex()}
	if out, err := lineal(t, args...); err == nil {
		t.Errorf("keys of a file that is not there: %s", out)
	}
	made, err := lineal(t, append(args, "--create")...)
	if err != nil || !strings.Contains(made, "lineal.network/operator/01") {
		t.Fatalf("%v\n%s", err, made)
	}
	if again, err := lineal(t, args...); err != nil || again != made {
		t.Errorf("read again: %v\n%s", err, again)
	}
}

// anchorRPC is a chain that knows one thing: the tree heads that its Checkpoints contract accepted.
func anchorRPC(t *testing.T, latest uint64, roots map[uint64]tlog.Hash) string {
	t.Helper()
	abi, err := bindings.CheckpointsMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var req struct {
			ID     json.RawMessage   `json:"id"`
			Method string            `json:"method"`
			Params []json.RawMessage `json:"params"`
		}
		if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
			t.Error(err)
			return
		}
		result := "0x539"
		if req.Method == "eth_call" {
			var call struct{ Input hexutil.Bytes }
			if err := json.Unmarshal(req.Params[0], &call); err != nil {
				t.Error(err)
			}
			method, err := abi.MethodById(call.Input)
			if err != nil {
				t.Error(err)
				return
			}
			var out []byte
			if method.Name == "latest" {
				out, err = method.Outputs.Pack(bindings.ICheckpointsHead{Root: roots[latest], Size: latest})
			} else {
				args, argErr := method.Inputs.Unpack(call.Input[4:])
				if argErr != nil {
					t.Error(argErr)
					return
				}
				out, err = method.Outputs.Pack([32]byte(roots[args[0].(uint64)]))
			}
			if err != nil {
				t.Error(err)
			}
			result = hexutil.Encode(out)
		}
		json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": req.ID, "result": result})
	}))
	t.Cleanup(srv.Close)
	return srv.URL + "," + common.Address{5}.Hex()
}

func TestAuditAgainstAChain(t *testing.T) {
	l := newTestLedger(t)
	l.grow(t, 20)
	root, err := l.log.Root(300)
	if err != nil {
		t.Fatal(err)
	}
	out, err := lineal(t, "ledger", "audit", "--url", l.url, "--anchor", anchorRPC(t, 300, map[uint64]tlog.Hash{300: root}))
	if err != nil || !strings.Contains(out, "1337 agrees at size 300") {
		t.Errorf("%v\n%s", err, out)
	}
	if out, err := lineal(t, "ledger", "audit", "--url", l.url, "--anchor", anchorRPC(t, 0, nil)); err != nil || !strings.Contains(out, "no tree head yet") {
		t.Errorf("nothing anchored: %v\n%s", err, out)
	}
	if out, err := lineal(t, "ledger", "audit", "--url", l.url, "--anchor", anchorRPC(t, 300, map[uint64]tlog.Hash{300: {1}})); !errors.Is(err, tlog.ErrFork) {
		t.Errorf("another history on the chain: %v\n%s", err, out)
	}
}
