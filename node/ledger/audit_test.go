package ledger

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

// A stopped node's blocks are verified from its store alone, and a change of any of them is found.
func TestAuditBlocks(t *testing.T) {
	net := newTestNet(t, 1, fast)
	net.startAll()
	net.submit(0)
	net.nodes[0].await(1)
	if _, err := net.nodes[0].ledger.Wait(t.Context(), 6); err != nil {
		t.Fatal(err)
	}
	net.nodes[0].stop()
	s, err := store.Open(store.Config{Dir: net.nodes[0].dir, MinFree: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	log, err := tlog.Open(s, tlog.Config{})
	if err != nil {
		t.Fatal(err)
	}
	trusted := func(epoch uint64) (*quorum.Set, error) {
		if epoch != 1 {
			return nil, errors.New("no such set")
		}
		return net.set, nil
	}
	audit := func(set func(uint64) (*quorum.Set, error), network common.Hash) (BlocksAudit, error) {
		return AuditBlocks(context.Background(), s, log, network, set, nil)
	}
	r, err := audit(trusted, testNetwork)
	if err != nil || r.First != 1 || r.Last < 6 || r.Covered != r.Last || r.Certificates == 0 {
		t.Fatalf("%+v, %v", r, err)
	}
	if r, err := audit(func(uint64) (*quorum.Set, error) { return nil, errors.New("none") }, testNetwork); err != nil || r.Covered != 0 || r.Certificates != 0 {
		t.Errorf("without a trusted set: %+v, %v", r, err)
	}
	if _, err := audit(func(uint64) (*quorum.Set, error) { return newTestNet(t, 1, fast).set, nil }, testNetwork); !errors.Is(err, ErrAudit) {
		t.Errorf("under another set: %v", err)
	}
	if _, err := audit(trusted, common.Hash{9}); !errors.Is(err, ErrAudit) {
		t.Errorf("in another network: %v", err)
	}
	for name, damage := range map[string]func(tx *store.Tx, b *Block) error{
		"other data":   func(tx *store.Tx, b *Block) error { return tx.Set(dataKey(b.Hash()), []byte("other")) },
		"no data":      func(tx *store.Tx, b *Block) error { return tx.Delete(dataKey(b.Hash())) },
		"another one":  func(tx *store.Tx, b *Block) error { return swap(tx, heightKey(3), heightKey(2)) },
		"none at all":  func(tx *store.Tx, b *Block) error { return tx.Delete(heightKey(3)) },
		"a torn entry": func(tx *store.Tx, b *Block) error { return tx.Set(heightKey(3), []byte{1}) },
	} {
		b, err := (&Ledger{cfg: Config{Store: s}}).BlockAt(3)
		if err != nil {
			t.Fatal(err)
		}
		saved := map[string][]byte{}
		err = s.Update(t.Context(), func(tx *store.Tx) error {
			for _, k := range [][]byte{dataKey(b.Hash()), heightKey(2), heightKey(3)} {
				if saved[string(k)], err = tx.Get(k); err != nil {
					return err
				}
			}
			return damage(tx, b)
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := audit(trusted, testNetwork); err == nil {
			t.Errorf("%s: not found", name)
		}
		err = s.Update(t.Context(), func(tx *store.Tx) error {
			for k, v := range saved {
				if err := tx.Set([]byte(k), v); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func swap(tx *store.Tx, a, b []byte) error {
	v, err := tx.Get(b)
	if err != nil {
		return err
	}
	return tx.Set(a, v)
}
