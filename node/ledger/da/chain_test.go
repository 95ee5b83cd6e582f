package da_test

import (
	"bytes"
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/lineal-network/lineal/devnet/chain"
	"github.com/lineal-network/lineal/devnet/chain/chaintest"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/ledger/da"
	"github.com/lineal-network/lineal/node/relay"
	"github.com/lineal-network/lineal/node/relay/outboxtest"
)

// sidecars makes the sidecar of pieces in memory.
type sidecars []da.Piece

func (s sidecars) Sidecar(context.Context, []common.Hash) (*types.BlobTxSidecar, error) {
	return da.Sidecar(s)
}

// TestBlobsOnAChain sends two blobs by the relay's sender for blobs, finds their names in the transaction that the chain has, and proves
// elements to the chain's own precompile.
func TestBlobsOnAChain(t *testing.T) {
	const chainID, within = 93_144, time.Minute
	c := chaintest.Start(t, chain.Config{ChainID: chainID})
	rpc, err := ethrpc.New(ethrpc.Config{ChainID: chainID, Endpoints: []ethrpc.Endpoint{{URL: c.URL(0), WS: c.WS(0)}}})
	if err != nil {
		t.Fatal(err)
	}
	pieces, err := da.Blobs{}.Pack(bytes.Repeat([]byte("block"), da.BlobBytes/4))
	if err != nil {
		t.Fatal(err)
	}
	names := []common.Hash{pieces[0].Name, pieces[1].Name}
	ended := make(chan relay.Status, 1)
	r, err := relay.New(t.Context(), relay.Config{Outbox: &outboxtest.Memory{}, OnChange: func(s relay.Status) {
		if s.Phase.Final() {
			ended <- s
		}
	}, Chains: []relay.ChainConfig{{Chain: rpc, Signer: relay.KeySigner(chain.Key(3)), Finality: ethrpc.Confirmations(0), Sidecars: sidecars(pieces)}}})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), within)
	var group sync.WaitGroup
	group.Go(func() { _ = rpc.Run(ctx) })
	group.Go(func() { _ = r.Run(ctx) })
	defer func() { cancel(); group.Wait(); rpc.Close() }()

	self := chain.Address(3)
	job := relay.Job{ChainID: chainID, Key: common.Hash{1}, Call: relay.Call{To: self}, Blobs: names}
	if err := r.Enqueue(ctx, relay.Job{ChainID: chainID, Key: common.Hash{2}, Call: relay.Call{To: self}, Delivered: relay.Call{To: self}}); !errors.Is(err, relay.ErrLane) {
		t.Errorf("a call for the sender of blobs: %v", err)
	}
	if err := r.Enqueue(ctx, job); err != nil {
		t.Fatal(err)
	}
	var status relay.Status
	select {
	case status = <-ended:
	case <-ctx.Done():
		s, _ := r.Status(chainID, job.Key)
		t.Fatalf("not settled: %+v", s)
	}
	if status.Phase != relay.Delivered {
		t.Fatalf("ended as %+v", status)
	}
	client, err := ethclient.DialContext(ctx, c.URL(0))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	tx, _, err := client.TransactionByHash(ctx, status.Tx)
	if err != nil {
		t.Fatal(err)
	}
	if got := tx.BlobHashes(); len(got) != 2 || got[0] != names[0] || got[1] != names[1] {
		t.Errorf("the transaction names %v, want %v", got, names)
	}
	proof, err := da.Prove(pieces[1].Data, 77)
	if err != nil {
		t.Fatal(err)
	}
	ask := func(input []byte) ([]byte, error) {
		return client.CallContract(ctx, ethereum.CallMsg{To: &da.PointEvaluation, Data: input, Gas: 200_000}, nil)
	}
	if out, err := ask(proof.Input()); err != nil || !bytes.Equal(out, da.PrecompileAnswer()) {
		t.Errorf("the precompile answers %x, %v", out, err)
	}
	proof.Value[31]++
	if out, err := ask(proof.Input()); err == nil {
		t.Errorf("the precompile takes a false element: %x", out)
	}
}
