package signer

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/store"
)

// A node signs, is backed up, signs more, loses its disk and is restored: it must not sign a second body for what it forgot (protocol rule 28).
func TestGuardAfterRestore(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	key, db := bls.GenerateKey(), openStore(t, filepath.Join(dir, "lost"))
	before := NewGuard(key, network, db)
	remembered, forgotten := claim.New(network, 3, answer(1, 1)), claim.New(network, 3, answer(2, 1))
	if _, err := before.Sign(ctx, remembered); err != nil {
		t.Fatal(err)
	}
	file, err := os.Create(filepath.Join(dir, "backup"))
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(db.Backup(file), file.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := before.Sign(ctx, forgotten); err != nil {
		t.Fatal(err)
	}
	restored := filepath.Join(dir, "restored")
	if err := store.Restore(store.Config{Dir: restored}, file.Name()); err != nil {
		t.Fatal(err)
	}
	db = openStore(t, restored)
	guard := NewGuard(key, network, db)
	refused := func(when string, c claim.Claim) {
		t.Helper()
		if _, err := guard.Sign(ctx, c); !errors.Is(err, ErrRestored) {
			t.Errorf("%s: %v", when, err)
		}
	}
	second := claim.New(network, 3, answer(2, 2)) // of the forgotten slot
	refused("before the network is known", second)
	if _, err := guard.Sign(ctx, remembered); err != nil {
		t.Errorf("what it remembers: %v", err)
	}
	for _, epoch := range []uint64{4, 4, 5} { // the network is in epoch 4 when the node is restored
		if from, paused, err := guard.Resume(ctx, epoch); err != nil || !paused || from != 6 {
			t.Fatalf("in epoch %d: from %d, paused %t, %v", epoch, from, paused, err)
		}
		refused("too early", second)
		refused("too early, in the epoch after", claim.New(network, 5, answer(3, 1)))
		if err := db.Close(); err != nil { // a restart changes nothing
			t.Fatal(err)
		}
		db = openStore(t, restored)
		guard = NewGuard(key, network, db)
	}
	if _, paused, err := guard.Resume(ctx, 6); err != nil || paused {
		t.Fatalf("in epoch 6: paused %t, %v", paused, err)
	}
	if _, err := guard.Sign(ctx, claim.New(network, 6, answer(4, 1))); err != nil {
		t.Errorf("in epoch 6: %v", err)
	}
	if _, paused, err := before.Resume(ctx, 9); err != nil && !errors.Is(err, store.ErrClosed) || paused {
		t.Errorf("a store that was not restored: paused %t, %v", paused, err)
	}
}
