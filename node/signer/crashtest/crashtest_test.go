package crashtest

import (
	"context"
	"fmt"
	"os"
	"testing"

	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/node/store"
)

// The test binary is three programs: the tests, a child, and a child that forgets what the ones before it promised.
func TestMain(m *testing.M) {
	if len(os.Args) == 3 && os.Args[1] == "forgetful" {
		if err := os.RemoveAll(storeDir(os.Args[2])); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	if len(os.Args) > 1 && (os.Args[1] == "child" || os.Args[1] == "forgetful") {
		if err := Child(os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/golang/glog.(*fileSink).flushDaemon"),
		goleak.IgnoreTopFunction("go.opencensus.io/stats/view.(*worker).start"))
}

func TestKilledGuardForgetsNothing(t *testing.T) {
	const kills = 9 // one of them while the store opens
	r, err := Run(t.Context(), Config{Dir: t.TempDir(), Kills: kills, Seed: 1, Command: []string{os.Args[0], "child"}})
	if err != nil {
		t.Fatal(err)
	}
	if !r.OK() || r.Kills != kills || r.Decisions < kills/2 {
		t.Errorf("%+v", r)
	}
}

// A guard that loses its memory is found out.
func TestForgetfulGuardIsFoundOut(t *testing.T) {
	dir := t.TempDir()
	r, err := Run(t.Context(), Config{Dir: dir, Kills: 3, Seed: 1, Command: []string{os.Args[0], "forgetful", dir}})
	if err != nil {
		t.Fatal(err)
	}
	if r.OK() || r.Missing == 0 || r.SecondBodies == 0 || len(r.Problems) == 0 {
		t.Errorf("%+v", r)
	}
}

func TestChildThatEndsByItselfIsAFailure(t *testing.T) {
	if _, err := Run(t.Context(), Config{Dir: t.TempDir(), Kills: 1, Command: []string{"false"}}); err == nil {
		t.Error("no error")
	}
}

func TestAudit(t *testing.T) {
	db, err := store.Open(store.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	key := bls.GenerateKey()
	stored := []uint64{7, largeEvery, 9}
	for slot, nonce := range stored {
		err := db.Update(t.Context(), func(tx *store.Tx) error {
			c := decision(1, uint64(slot), nonce)
			if err := tx.Set(store.Key(store.TableGuard, c.Network[:], c.Slot[:]), c.BodyHash[:]); err != nil || slot == 2 {
				return err // the record of slot 2 is lost
			}
			return remember(tx, uint64(slot), []uint64{nonce})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		name            string
		acked           map[uint64]uint64
		missing, second int
	}{
		{"as acknowledged", map[uint64]uint64{0: 7, 1: largeEvery}, 0, 0},
		{"another body", map[uint64]uint64{0: 8, 1: largeEvery}, 2, 0},
		{"no record", map[uint64]uint64{2: 9}, 1, 0},
		{"no decision", map[uint64]uint64{3: 1}, 1, 1},
	} {
		lost, err := audit(context.Background(), db, key, 2, c.acked)
		if err != nil {
			t.Fatal(err)
		}
		got := [2]int{}
		for _, l := range lost {
			if l.second {
				got[1]++
			} else {
				got[0]++
			}
		}
		if got != [2]int{c.missing, c.second} {
			t.Errorf("%s: %v", c.name, lost)
		}
	}
}
