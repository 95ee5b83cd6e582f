package ledger

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// An operator announces by itself who pays for its records; the others then know it, and nobody else's consent.
func TestConsentIsAnnounced(t *testing.T) {
	net := newTestNet(t, 4, Timing{})
	id := block.OperatorID(net.nodes[1].key.PublicKey())
	consent, err := ethcrypto.Sign(block.ConsentDigest(testNetwork, id).Bytes(), submitter)
	if err != nil {
		t.Fatal(err)
	}
	net.nodes[1].consent = consent
	net.startAll()
	account, payers, other := ethcrypto.PubkeyToAddress(submitter.PublicKey), block.NewPayers(), net.nodes[3].ledger
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	for {
		_, news := other.headAndNews()
		var got common.Address
		var ok bool
		err := other.View(func(_ claim.Checkpoint, r state.Reader) (err error) {
			got, ok, err = payers.Of(r, account)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if ok {
			if got != id {
				t.Errorf("the account acts for %s, want %s", got, id)
			}
			return
		}
		select {
		case <-ctx.Done():
			t.Fatal("the consent is not in the ledger")
		case <-news:
		}
	}
}
