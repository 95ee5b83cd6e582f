package api

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// LedgerStatus is how far a node's ledger is.
type LedgerStatus struct {
	Height uint64      `json:"height"`
	Hash   common.Hash `json:"hash"`
	Epoch  uint64      `json:"epoch"` // of the next block
	Size   uint64      `json:"size"`  // leaves
	Root   common.Hash `json:"root"`
	Time   uint64      `json:"time"` // of the last final block, seconds
	// Waiting counts what this node holds to be ordered.
	Waiting int `json:"waiting"`
}

// BlockView is a final block with what proves it.
type BlockView struct {
	Header    claim.Checkpoint `json:"header"`
	Hash      common.Hash      `json:"hash"`
	FirstLeaf uint64           `json:"firstLeaf"`
	Data      hexutil.Bytes    `json:"data,omitempty"` // when asked for with ?data=true
	// Chain leads from the block's header to the certified one: each is the next one's parent. It has one header when the block itself is
	// certified. Seals repeat the last block of an epoch.
	Chain       []claim.Checkpoint `json:"chain"`
	Seals       []claim.Checkpoint `json:"seals,omitempty"`
	Certificate quorum.Certificate `json:"certificate"`
}

// ReceiptView is a request's receipt with its proof.
type ReceiptView struct {
	RequestID common.Hash   `json:"requestId"`
	Leaf      uint64        `json:"leaf"`
	Data      hexutil.Bytes `json:"data"` // the leaf's bytes
	LeafProof
}

// LeafProof proves that a leaf is in the ledger: an RFC 6962 inclusion path to the root of the signed note.
type LeafProof struct {
	Size       uint64          `json:"size"`
	Proof      []hexutil.Bytes `json:"proof"`
	Checkpoint string          `json:"checkpoint"`
}

// Ledger is what the interface needs of the ordered ledger. All methods are safe for concurrent use; while the ledger has not begun they return
// ErrUnavailable.
type Ledger interface {
	LedgerStatus() (*LedgerStatus, error)
	// Block returns a final block, or ErrNotFound; without its data unless that is asked for.
	Block(height uint64, data bool) (*BlockView, error)
	// Receipt returns a request's first receipt, or ErrNotFound.
	Receipt(ctx context.Context, request common.Hash) (*ReceiptView, error)
	// Receipted returns a channel that is closed when the request has a receipt, and a function to call after waiting.
	Receipted(request common.Hash) (final <-chan struct{}, release func())
	// Log serves the ledger's tiles and checkpoint (C2SP tlog-tiles).
	Log() http.Handler
}

// keeping lets handlers answer if the node keeps a ledger.
func keeping(ledger bool) func(http.HandlerFunc) http.HandlerFunc {
	return func(h http.HandlerFunc) http.HandlerFunc {
		if ledger {
			return h
		}
		return func(w http.ResponseWriter, _ *http.Request) {
			fail(w, fmt.Errorf("%w: this node keeps no ledger", ErrUnavailable))
		}
	}
}

func (s *server) ledgerRoutes(mux *http.ServeMux) {
	need := keeping(s.cfg.Ledger != nil)
	mux.HandleFunc("GET /v1/blocks/{height}", need(s.viewBlock))
	mux.HandleFunc("GET /v1/receipts/{id}", need(s.viewReceipt))
	mux.HandleFunc("GET /ledger/{path...}", need(func(w http.ResponseWriter, r *http.Request) {
		http.StripPrefix("/ledger", s.cfg.Ledger.Log()).ServeHTTP(w, r)
	}))
}

func (s *server) viewBlock(w http.ResponseWriter, r *http.Request) {
	var height uint64
	if text := r.PathValue("height"); text == "head" {
		status, err := s.cfg.Ledger.LedgerStatus()
		if err != nil {
			fail(w, err)
			return
		}
		height = status.Height
	} else {
		var err error
		if height, err = strconv.ParseUint(text, 10, 64); err != nil || height == 0 {
			fail(w, fmt.Errorf("%w: height %q, want a positive number or head", ErrBadRequest, text))
			return
		}
	}
	data := false
	if text := r.URL.Query().Get("data"); text != "" {
		var err error
		if data, err = strconv.ParseBool(text); err != nil {
			fail(w, fmt.Errorf("%w: data is %q, want true or false", ErrBadRequest, text))
			return
		}
	}
	b, err := s.cfg.Ledger.Block(height, data)
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, b)
}

func (s *server) viewReceipt(w http.ResponseWriter, r *http.Request) {
	id, err := parseHash(r.PathValue("id"))
	if err != nil {
		fail(w, fmt.Errorf("%w: request id: %w", ErrBadRequest, err))
		return
	}
	if text := r.URL.Query().Get("wait"); text != "" {
		if err := s.waitFor(r, text, func() (<-chan struct{}, func()) { return s.cfg.Ledger.Receipted(id) }); err != nil {
			fail(w, err)
			return
		}
	}
	v, err := s.cfg.Ledger.Receipt(r.Context(), id)
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, v)
}

// Block asks for a final block; height 0 asks for the last.
func (c *Client) Block(ctx context.Context, height uint64, data bool) (*BlockView, error) {
	name := "head"
	if height > 0 {
		name = strconv.FormatUint(height, 10)
	}
	var v BlockView
	err := c.do(ctx, http.MethodGet, "/v1/blocks/"+name+"?data="+strconv.FormatBool(data), nil, nil, &v)
	return &v, err
}

// Receipt asks for a request's receipt, waiting at most wait for it.
func (c *Client) Receipt(ctx context.Context, request common.Hash, wait time.Duration) (*ReceiptView, error) {
	path := "/v1/receipts/" + request.Hex()
	if wait > 0 {
		path += "?wait=" + url.QueryEscape(wait.String())
	}
	var v ReceiptView
	err := c.do(ctx, http.MethodGet, path, nil, nil, &v)
	return &v, err
}
