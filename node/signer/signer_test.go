package signer

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/store"
)

var network = common.HexToHash("0x77")

func openStore(t *testing.T, dir string) *store.Store {
	t.Helper()
	db, err := store.Open(store.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() }) // some tests close it earlier
	return db
}

func answer(id, output byte) claim.Inference {
	return claim.Inference{RequestID: common.Hash{id}, OutputCommitment: common.Hash{output}, Assurance: claim.Full()}
}

func TestGuardSignsOneBodyPerSlot(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	db := openStore(t, dir)
	key := bls.GenerateKey()
	g := NewGuard(key, network, db)
	first := claim.New(network, 1, answer(1, 1))
	sig, err := g.Sign(ctx, first)
	if err != nil || !key.PublicKey().Verify(first.Digest(), sig) {
		t.Fatalf("first signature: %v", err)
	}
	if _, err := g.Sign(ctx, first); err != nil {
		t.Errorf("the same claim again: %v", err)
	}
	if _, err := g.Sign(ctx, claim.New(network, 2, answer(1, 1))); err != nil {
		t.Errorf("the same body in a later epoch: %v", err)
	}
	if _, err := g.Sign(ctx, claim.New(network, 1, answer(2, 2))); err != nil {
		t.Errorf("another slot: %v", err)
	}
	if _, err := g.Sign(ctx, claim.New(network, 2, answer(1, 2))); !errors.Is(err, ErrEquivocation) {
		t.Errorf("a second body in a later epoch: %v", err)
	}
	if _, err := g.Sign(ctx, claim.New(common.HexToHash("0x78"), 1, answer(3, 1))); !errors.Is(err, ErrNetwork) {
		t.Errorf("another network: %v", err)
	}

	// A restart forgets nothing.
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	g = NewGuard(key, network, openStore(t, dir))
	if _, err := g.Sign(ctx, claim.New(network, 1, answer(1, 2))); !errors.Is(err, ErrEquivocation) {
		t.Errorf("a second body after a restart: %v", err)
	}
}

// Finalizing and nullifying one view share a slot.
func TestGuardSharesDecideSlot(t *testing.T) {
	g := NewGuard(bls.GenerateKey(), network, openStore(t, t.TempDir()))
	if _, err := g.Sign(context.Background(), claim.New(network, 1, claim.Nullify{Epoch: 1, View: 5})); err != nil {
		t.Fatal(err)
	}
	if _, err := g.Sign(context.Background(), claim.New(network, 1, claim.Checkpoint{Epoch: 1, View: 5})); !errors.Is(err, ErrEquivocation) {
		t.Errorf("finalize after nullify: %v", err)
	}
}

// Of many racing bodies for one slot exactly one is signed.
func TestGuardRace(t *testing.T) {
	g := NewGuard(bls.GenerateKey(), network, openStore(t, t.TempDir()))
	var signed atomic.Int32
	var wg sync.WaitGroup
	for i := range byte(32) {
		wg.Go(func() {
			_, err := g.Sign(context.Background(), claim.New(network, 1, answer(1, i)))
			switch {
			case err == nil:
				signed.Add(1)
			case !errors.Is(err, ErrEquivocation):
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if signed.Load() != 1 {
		t.Errorf("%d bodies were signed for one slot", signed.Load())
	}
}

// A refused claim takes nothing from the others, and what is stored with the decisions is stored once.
func TestGuardSignAll(t *testing.T) {
	ctx := context.Background()
	db := openStore(t, t.TempDir())
	key := bls.GenerateKey()
	g := NewGuard(key, network, db)
	a, b, c := claim.New(network, 1, answer(1, 1)), claim.New(network, 1, answer(1, 2)), claim.New(network, 1, answer(2, 1))
	note := []byte("Wnote")
	sigs, refused, err := g.SignAll(ctx, func(tx *store.Tx) error { return tx.Set(note, []byte("v")) }, a, b, c)
	if err != nil {
		t.Fatal(err)
	}
	if refused[0] != nil || !errors.Is(refused[1], ErrEquivocation) || refused[2] != nil {
		t.Fatalf("refusals: %v", refused)
	}
	if sigs[1] != nil || !key.PublicKey().Verify(a.Digest(), sigs[0]) || !key.PublicKey().Verify(c.Digest(), sigs[2]) {
		t.Error("the signatures are not those of the claims that were not refused")
	}
	if err := db.View(func(r store.Reader) error { _, err := r.Get(note); return err }); err != nil {
		t.Errorf("what was to be stored with the decisions: %v", err)
	}
	// What fails beside the decisions undoes them.
	broken := errors.New("broken")
	d := claim.New(network, 1, answer(3, 1))
	if sigs, _, err := g.SignAll(ctx, func(*store.Tx) error { return broken }, d); !errors.Is(err, broken) || sigs != nil {
		t.Errorf("signed although the update failed: %v", err)
	}
	if _, err := g.Sign(ctx, claim.New(network, 1, answer(3, 2))); err != nil {
		t.Errorf("a decision of a failed update remains: %v", err)
	}
}

// A decision without a signature binds like one with it.
func TestGuardDecide(t *testing.T) {
	ctx := context.Background()
	g := NewGuard(bls.GenerateKey(), network, openStore(t, t.TempDir()))
	if refused, err := g.Decide(ctx, nil, claim.New(network, 1, answer(1, 1))); err != nil || refused[0] != nil {
		t.Fatal(refused, err)
	}
	if _, err := g.Sign(ctx, claim.New(network, 1, answer(1, 2))); !errors.Is(err, ErrEquivocation) {
		t.Errorf("a second body: %v", err)
	}
	if _, err := g.Sign(ctx, claim.New(network, 1, answer(1, 1))); err != nil {
		t.Errorf("the decided body: %v", err)
	}
}

// When the decision cannot be stored, nothing is signed.
func TestGuardAbstainsWithoutStore(t *testing.T) {
	db := openStore(t, t.TempDir())
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	g := NewGuard(bls.GenerateKey(), network, db)
	if sig, err := g.Sign(context.Background(), claim.New(network, 1, answer(1, 1))); err == nil || sig != nil {
		t.Errorf("signed without a durable decision: %v", err)
	}
}

func TestKeystoreRoundTrip(t *testing.T) {
	path := filepath.Join(t.TempDir(), "keys", "bls.json")
	key := bls.GenerateKey()
	if err := SaveKeystore(path, key, "password"); err != nil {
		t.Fatal(err)
	}
	back, err := LoadKeystore(path, "password")
	if err != nil || !back.PublicKey().Equal(key.PublicKey()) {
		t.Fatalf("load: %v", err)
	}
	if info, _ := os.Stat(path); info.Mode().Perm() != 0o600 {
		t.Errorf("the keystore is readable by others: %v", info.Mode())
	}
	if _, err := LoadKeystore(path, "wrong"); !errors.Is(err, ErrPassword) {
		t.Errorf("wrong password: %v", err)
	}
	if err := SaveKeystore(path, bls.GenerateKey(), "password"); !errors.Is(err, os.ErrExist) {
		t.Errorf("overwriting a key: %v", err)
	}
	b, _ := os.ReadFile(path)
	forged := strings.Replace(string(b), `"pubkey": "`, `"pubkey": "00`, 1)
	if err := os.WriteFile(path, []byte(forged), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadKeystore(path, "password"); err == nil {
		t.Error("a keystore with another public key is accepted")
	}
	for name, content := range map[string]string{"empty": "", "not JSON": "x", "another version": `{"version":3,"crypto":{}}`, "no crypto": `{"version":4}`} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadKeystore(path, "password"); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
