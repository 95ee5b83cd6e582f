package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/devnet"
	"github.com/lineal-network/lineal/node/inference"
	"github.com/lineal-network/lineal/node/inference/sandbox"
)

func TestMain(m *testing.M) {
	sandbox.Main(inference.Handler{})
	os.Exit(m.Run())
}

// lineal runs the program in this process and returns its standard output.
func lineal(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(&out)
	root.SetErr(&bytes.Buffer{})
	err := root.ExecuteContext(t.Context())
	return out.String(), err
}

func TestEveryCommandExplainsItself(t *testing.T) {
	var walk func(*cobra.Command)
	walk = func(c *cobra.Command) {
		if c.Short == "" || c.Runnable() && c.Args == nil {
			t.Errorf("%s: no summary, or no rule for arguments", c.CommandPath())
		}
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(newRoot())
	for _, name := range []string{"devnet", "node", "infer", "verify", "keys", "version", "bench", "sandbox"} {
		if out, err := lineal(t, name, "--help"); err != nil || !strings.Contains(out, "Usage:") {
			t.Errorf("%s --help: %v\n%s", name, err, out)
		}
	}
}

func TestWrongUsage(t *testing.T) {
	for name, args := range map[string][]string{
		"an unknown flag":        {"version", "--no-such"},
		"an unknown command":     {"nod"},
		"an unknown subcommand":  {"record", "datset"},
		"too few arguments":      {"bundle"},
		"too many arguments":     {"version", "x"},
		"a flag that is missing": {"contracts", "deploy"},
		"no number":              {"devnet", "--operators", "four"},
		"an unknown scenario":    {"devnet", "--scenario", "no-such"},
		"an unknown fault":       {"devnet", "operator", "--fault", "no-such"},
		"no model":               {"infer", "--key", "01"},
		"an unknown model":       {"infer", "--key", "01", "--model", "no-such"},
		"no input":               {"infer", "--key", "01", "--model", "digits"},
		"a sample out of range":  {"infer", "--key", "01", "--model", "digits", "--sample", "100000"},
		"no key":                 {"infer", "--model", "digits", "--sample", "0"},
		"a short key":            {"infer", "--model", "digits", "--sample", "0", "--key", "01"},
		"a bad destination":      {"infer", "--model", "digits", "--sample", "0", "--key", strings.Repeat("01", 32), "--to", "here"},
		"keys without password":  {"keys", "new", "--dir", t.TempDir()},
		"a proof for no network": {"keys", "pop", "--network", "x"},
	} {
		t.Run(name, func(t *testing.T) {
			var usage *usageError
			if _, err := lineal(t, args...); !errors.As(err, &usage) {
				t.Errorf("got %v, want a usage error", err)
			}
		})
	}
}

func TestVersion(t *testing.T) {
	out, err := lineal(t, "version", "--json")
	if err != nil {
		t.Fatal(err)
	}
	var v versionInfo
	if err := json.Unmarshal([]byte(out), &v); err != nil {
		t.Fatal(err)
	}
	if v.Version == "" || v.Go == "" || v.Engine == "" || len(v.EngineID) != 66 || v.Kernel == "" {
		t.Errorf("got %+v", v)
	}
	if out, err := lineal(t, "version"); err != nil || !strings.Contains(out, v.EngineID) {
		t.Errorf("for people: %q, %v", out, err)
	}
}

func TestParseEther(t *testing.T) {
	for text, want := range map[string]string{"1": "1000000000000000000", "0.003": "3000000000000000", "0": "0", "1e-18": "1"} {
		if got, ok := parseEther(text); !ok || got.String() != want {
			t.Errorf("%s: %v, %v, want %s", text, got, ok, want)
		}
	}
	for _, text := range []string{"", "-1", "x", "1 ether"} {
		if got, ok := parseEther(text); ok {
			t.Errorf("%q was read as %v", text, got)
		}
	}
}

// An answer asked for over HTTP and on a chain verifies offline, and nothing else does.
func TestInferAndVerify(t *testing.T) {
	n, err := devnet.Start(context.Background(), devnet.Config{Chains: 1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	key, file := hex.EncodeToString(crypto.FromECDSA(n.UserKey())), filepath.Join(t.TempDir(), "answer.json")
	set, err := n.Operators[0].Client().Set(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	base := []string{"infer", "--node", n.Operators[1].URL(), "--key", key, "--model", "digits", "--sample", "0", "--json"}
	for name, args := range map[string][]string{
		"over HTTP":  {"--out", file},
		"on a chain": {"--rpc", n.Chains[0].URL(0), "--hub", n.Chains[0].Manifest.Address(deploy.InferenceHub).Hex()},
	} {
		out, err := lineal(t, append(base[:len(base):len(base)], args...)...)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var a answer
		if err := json.Unmarshal([]byte(out), &a); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if a.Outcome != "answered" || a.Signers < 3 || a.SetHash != set.Hash() || len(a.Outputs) != 2 {
			t.Errorf("%s: %s", name, out)
		}
	}
	out, err := lineal(t, "verify", file, "--set-hash", set.Hash().Hex(), "--network", n.Home.NetworkID.Hex())
	if err != nil || !strings.HasPrefix(out, "valid: ") || strings.Contains(out, "the file's own") {
		t.Fatalf("%v\n%s", err, out)
	}
	if out, err := lineal(t, "verify", file); err != nil || !strings.Contains(out, "not checked: the operator set is the file's own") {
		t.Errorf("what was not checked is not told: %v\n%s", err, out)
	}
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var v verifiable
	if err := json.Unmarshal(whole, &v); err != nil {
		t.Fatal(err)
	}
	other := strings.Repeat("ab", 32)
	for name, tc := range map[string]struct {
		old, new string
		args     []string
		says     string
	}{
		"another output":   {v.Body.OutputCommitment.Hex(), "0x" + other, nil, "does not hold"},
		"another request":  {v.Body.RequestID.Hex(), "0x" + other, nil, "does not hold"},
		"another set hash": {"", "", []string{"--set-hash", "0x" + other}, "you trust"},
		"another network":  {"", "", []string{"--network", "0x" + other}, "does not hold"},
		"no certificate":   {string(whole), "{}", nil, "certificate"},
		"no JSON":          {string(whole), "garbage", nil, "invalid character"},
	} {
		t.Run(name, func(t *testing.T) {
			tampered := filepath.Join(t.TempDir(), "answer.json")
			text := string(whole)
			if tc.old != "" {
				if text = strings.Replace(text, tc.old, tc.new, 1); text == string(whole) {
					t.Fatal("the test changes nothing")
				}
			}
			if err := os.WriteFile(tampered, []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
			if out, err := lineal(t, append([]string{"verify", tampered}, tc.args...)...); err == nil || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("got %v, want an error with %q\n%s", err, tc.says, out)
			}
		})
	}
}
