package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// fakeLedger has three blocks and one receipt.
type fakeLedger struct{}

var receipted = common.HexToHash("0x11")

func (fakeLedger) LedgerStatus() (*LedgerStatus, error) { return &LedgerStatus{Height: 3}, nil }

func (fakeLedger) Block(height uint64, data bool) (*BlockView, error) {
	if height > 3 {
		return nil, fmt.Errorf("%w: height %d", ErrNotFound, height)
	}
	v := &BlockView{Header: claim.Checkpoint{Height: height}}
	v.Certificate = quorum.Certificate{Signers: quorum.NewBitmap(4), Signature: bls.GenerateKey().Sign(common.Hash{1})}
	if data {
		v.Data = hexutil.Bytes("data")
	}
	return v, nil
}

func (fakeLedger) Receipt(_ context.Context, request common.Hash) (*ReceiptView, error) {
	if request != receipted {
		return nil, ErrNotFound
	}
	return &ReceiptView{RequestID: request, Leaf: 5, LeafProof: LeafProof{Size: 9}}, nil
}

func (fakeLedger) Receipted(common.Hash) (<-chan struct{}, func()) {
	done := make(chan struct{})
	close(done)
	return done, func() {}
}

func (fakeLedger) Log() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Write([]byte(r.URL.Path)) })
}

func TestLedgerRoutes(t *testing.T) {
	srv := httptest.NewServer(New(Config{Backend: &backend{}, Ledger: fakeLedger{}}))
	defer srv.Close()
	c, ctx := &Client{Base: srv.URL}, context.Background()
	if b, err := c.Block(ctx, 0, true); err != nil || b.Header.Height != 3 || string(b.Data) != "data" {
		t.Errorf("head: %+v, %v", b, err)
	}
	if b, err := c.Block(ctx, 2, false); err != nil || b.Header.Height != 2 || b.Data != nil {
		t.Errorf("block 2: %+v, %v", b, err)
	}
	if _, err := c.Block(ctx, 4, false); !errors.Is(err, ErrNotFound) {
		t.Errorf("block 4: %v", err)
	}
	if r, err := c.Receipt(ctx, receipted, time.Second); err != nil || r.Leaf != 5 || r.Size != 9 {
		t.Errorf("receipt: %+v, %v", r, err)
	}
	if _, err := c.Receipt(ctx, common.Hash{1}, 0); !errors.Is(err, ErrNotFound) {
		t.Errorf("another request's receipt: %v", err)
	}
	for path, want := range map[string]int{"/v1/blocks/0": 400, "/v1/blocks/x": 400, "/v1/blocks/1?data=perhaps": 400, "/v1/receipts/1": 400,
		"/v1/receipts/" + receipted.Hex() + "?wait=-1s": 400, "/ledger/checkpoint": 200, "/ledger/tile/0/000": 200} {
		resp, err := http.Get(srv.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		if resp.Body.Close(); resp.StatusCode != want {
			t.Errorf("%s answers %d, want %d", path, resp.StatusCode, want)
		}
	}
	// Without a ledger they say so.
	none := httptest.NewServer(New(Config{Backend: &backend{}}))
	defer none.Close()
	if _, err := (&Client{Base: none.URL}).Block(ctx, 0, false); !errors.Is(err, ErrUnavailable) {
		t.Errorf("without a ledger: %v", err)
	}
}
