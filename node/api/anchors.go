package api

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Anchors is what the interface needs of what the ledger brings to chains and to data availability, and of its series. All methods are safe
// for concurrent use.
type Anchors interface {
	// Anchors tells what each chain has of the ledger.
	Anchors(ctx context.Context) AnchorStatus
	// AnchorNow brings the newest certified checkpoint to every chain.
	AnchorNow(ctx context.Context) (AnchorStatus, error)
	// BlobRanges lists ranges of blocks that data leaves name, from a height on.
	BlobRanges(from uint64, limit int) ([]BlobRange, error)
	// Blob returns an archived blob.
	Blob(name common.Hash) ([]byte, error)
	// BlobProof proves one field element of an archived blob.
	BlobProof(name common.Hash, index int) (json.RawMessage, error)
	// Feeds lists feeds after an id, of one model if it is not nil.
	Feeds(model *common.Hash, after common.Hash, limit int) ([]FeedView, error)
	// Feed returns a feed with its history.
	Feed(id common.Hash) (*FeedHistory, error)
}

// AnchorStatus is how far chains are.
type AnchorStatus struct {
	Height uint64        `json:"height"` // of the ledger
	Size   uint64        `json:"size"`
	Chains []AnchorChain `json:"chains"`
	Blobs  *BlobStatus   `json:"blobs,omitempty"` // absent: this node posts none
}

// AnchorChain is what a chain has of the ledger, and the call that is to bring it more.
type AnchorChain struct {
	ChainID     uint64         `json:"chainId"`
	Checkpoints common.Address `json:"checkpoints"`
	Height      uint64         `json:"height"`
	Size        uint64         `json:"size"`
	Root        common.Hash    `json:"root"`
	Time        uint64         `json:"time"`
	Error       string         `json:"error,omitempty"` // why the chain could not be asked
	Job         *CallStatus    `json:"job,omitempty"`
}

// CallStatus is how far a call of the relay is.
type CallStatus struct {
	Phase     string      `json:"phase"`
	Tx        common.Hash `json:"tx"`
	Attempts  int         `json:"attempts"`
	FeeCapped bool        `json:"feeCapped,omitempty"` // the fee limit holds it up
	Note      string      `json:"note,omitempty"`
}

// BlobStatus is how far blocks are on the data-availability layer.
type BlobStatus struct {
	ChainID  uint64         `json:"chainId"`
	Account  common.Address `json:"account"` // pays for blobs: fund it
	Next     uint64         `json:"next"`    // the first block that no data leaf names yet
	Archived uint64         `json:"archived"`
	Posting  []CallStatus   `json:"posting,omitempty"`
}

// BlobRange is a range of blocks with the blobs that carry it.
type BlobRange struct {
	From    uint64        `json:"from"`
	To      uint64        `json:"to"`
	Content common.Hash   `json:"content"`
	ChainID uint64        `json:"chainId"`
	Tx      common.Hash   `json:"tx"`
	Blobs   []common.Hash `json:"blobs"`
	Leaf    uint64        `json:"leaf"` // index of the data leaf
}

// FeedView is a feed with its newest round.
type FeedView struct {
	ID         common.Hash      `json:"id"`
	Model      common.Hash      `json:"model"`
	Definition common.Hash      `json:"definition"` // id of the record that defines it; zero: built in
	Metric     string           `json:"metric"`
	Series     uint16           `json:"series"`
	Name       string           `json:"name"`       // of the definition
	Population string           `json:"population"` // whose requests count
	Window     uint64           `json:"window"`     // seconds
	Decimals   int              `json:"decimals"`
	Latest     FeedRound        `json:"latest"`
	Signed     *FeedCertificate `json:"signed,omitempty"` // the newest certified round, for Feeds.update on any chain
}

// FeedRound is one value of a feed, in units of 10^-decimals.
type FeedRound struct {
	Round      uint64 `json:"round"`
	Answer     int64  `json:"answer"`
	StartedAt  uint64 `json:"startedAt"`
	UpdatedAt  uint64 `json:"updatedAt"`
	LedgerSize uint64 `json:"ledgerSize"`
	Count      uint64 `json:"count"` // what it rests on
}

// FeedCertificate is a round that more than two thirds of the weight signed.
type FeedCertificate struct {
	Round       uint64        `json:"round"`
	Answer      int64         `json:"answer"`
	StartedAt   uint64        `json:"startedAt"`
	UpdatedAt   uint64        `json:"updatedAt"`
	LedgerSize  uint64        `json:"ledgerSize"`
	Certificate hexutil.Bytes `json:"certificate"` // packed, as Feeds.update takes it
}

// FeedHistory is a feed with its rounds, oldest first, and the same as columns for a chart.
type FeedHistory struct {
	FeedView
	Rounds []FeedRound `json:"rounds"`
	Chart  Chart       `json:"chart"`
}

// Chart is a history in columns: times in seconds, values in ones.
type Chart struct {
	Time  []uint64  `json:"time"`
	Value []float64 `json:"value"`
}

// maxPage bounds a page of a list.
const maxPage = 1000

func (s *server) anchorRoutes(mux *http.ServeMux) {
	need := keeping(s.cfg.Anchors != nil)
	mux.HandleFunc("GET /v1/anchors", need(func(w http.ResponseWriter, r *http.Request) {
		respond(w, http.StatusOK, s.cfg.Anchors.Anchors(r.Context()))
	}))
	mux.HandleFunc("POST /v1/anchors", need(s.anchorNow))
	mux.HandleFunc("GET /v1/blobs", need(s.listBlobs))
	mux.HandleFunc("GET /v1/blobs/{hash}", need(s.blob))
	mux.HandleFunc("GET /v1/blobs/{hash}/proof/{index}", need(s.blobProof))
	mux.HandleFunc("GET /v1/feeds", need(s.listFeeds))
	mux.HandleFunc("GET /v1/feeds/{id}", need(s.feed))
}

// SECURITY: whoever holds the token can make this node pay for a transaction on every chain.
func (s *server) anchorNow(w http.ResponseWriter, r *http.Request) {
	if !s.isAdmin(r) {
		fail(w, fmt.Errorf("%w: anchoring costs gas and needs the node's admin token as a Bearer token", ErrUnauthorized))
		return
	}
	status, err := s.cfg.Anchors.AnchorNow(r.Context())
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusAccepted, status)
}

func (s *server) listBlobs(w http.ResponseWriter, r *http.Request) {
	from, err := number(r.URL.Query(), "from", 0)
	if err != nil {
		fail(w, err)
		return
	}
	list, err := s.cfg.Anchors.BlobRanges(from, maxPage)
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, map[string]any{"ranges": list})
}

func (s *server) blob(w http.ResponseWriter, r *http.Request) {
	name, err := parseHash(r.PathValue("hash"))
	if err != nil {
		fail(w, fmt.Errorf("%w: versioned hash: %w", ErrBadRequest, err))
		return
	}
	b, err := s.cfg.Anchors.Blob(name)
	if err != nil {
		fail(w, err)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable") // it is named by its content
	_, _ = w.Write(b)                                                      // the client has gone if this fails
}

func (s *server) blobProof(w http.ResponseWriter, r *http.Request) {
	name, err := parseHash(r.PathValue("hash"))
	if err != nil {
		fail(w, fmt.Errorf("%w: versioned hash: %w", ErrBadRequest, err))
		return
	}
	index, err := strconv.ParseUint(r.PathValue("index"), 10, 16)
	if err != nil {
		fail(w, fmt.Errorf("%w: element %q, want a number from 0 to 4095", ErrBadRequest, r.PathValue("index")))
		return
	}
	proof, err := s.cfg.Anchors.BlobProof(name, int(index))
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, proof)
}

func (s *server) listFeeds(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	var model *common.Hash
	var after common.Hash
	for key, set := range map[string]func(common.Hash){"model": func(h common.Hash) { model = &h }, "after": func(h common.Hash) { after = h }} {
		if text := q.Get(key); text != "" {
			h, err := parseHash(text)
			if err != nil {
				fail(w, fmt.Errorf("%w: %s: %w", ErrBadRequest, key, err))
				return
			}
			set(h)
		}
	}
	limit, err := number(q, "limit", 100)
	if err != nil {
		fail(w, err)
		return
	}
	list, err := s.cfg.Anchors.Feeds(model, after, int(min(limit, maxPage)))
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, map[string]any{"feeds": list})
}

func (s *server) feed(w http.ResponseWriter, r *http.Request) {
	id, err := parseHash(r.PathValue("id"))
	if err != nil {
		fail(w, fmt.Errorf("%w: feed id: %w", ErrBadRequest, err))
		return
	}
	f, err := s.cfg.Anchors.Feed(id)
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, f)
}

// number reads a number from a query.
func number(q url.Values, key string, def uint64) (uint64, error) {
	text := q.Get(key)
	if text == "" {
		return def, nil
	}
	v, err := strconv.ParseUint(text, 10, 63)
	if err != nil {
		return 0, fmt.Errorf("%w: %s is %q, want a number", ErrBadRequest, key, text)
	}
	return v, nil
}

// Anchors asks what chains have of the ledger.
func (c *Client) Anchors(ctx context.Context) (s AnchorStatus, err error) {
	err = c.do(ctx, http.MethodGet, "/v1/anchors", nil, nil, &s)
	return s, err
}

// AnchorNow has the newest checkpoint brought to every chain; it needs the admin token.
func (c *Client) AnchorNow(ctx context.Context) (s AnchorStatus, err error) {
	header := http.Header{}
	if c.Token != "" {
		header.Set("Authorization", "Bearer "+c.Token)
	}
	err = c.do(ctx, http.MethodPost, "/v1/anchors", nil, header, &s)
	return s, err
}

// BlobRanges asks for the ranges of blocks that are on the data-availability layer.
func (c *Client) BlobRanges(ctx context.Context, from uint64) ([]BlobRange, error) {
	var out struct {
		Ranges []BlobRange `json:"ranges"`
	}
	err := c.do(ctx, http.MethodGet, "/v1/blobs?from="+strconv.FormatUint(from, 10), nil, nil, &out)
	return out.Ranges, err
}

// BlobProof asks for the proof of one field element of a blob.
func (c *Client) BlobProof(ctx context.Context, name common.Hash, index int) (proof json.RawMessage, err error) {
	err = c.do(ctx, http.MethodGet, fmt.Sprintf("/v1/blobs/%s/proof/%d", name, index), nil, nil, &proof)
	return proof, err
}

// Feeds asks for feeds, of one model if it is not nil.
func (c *Client) Feeds(ctx context.Context, model *common.Hash) ([]FeedView, error) {
	var out struct {
		Feeds []FeedView `json:"feeds"`
	}
	path := "/v1/feeds"
	if model != nil {
		path += "?model=" + model.Hex()
	}
	err := c.do(ctx, http.MethodGet, path, nil, nil, &out)
	return out.Feeds, err
}

// Feed asks for a feed with its history.
func (c *Client) Feed(ctx context.Context, id common.Hash) (h *FeedHistory, err error) {
	h = &FeedHistory{}
	err = c.do(ctx, http.MethodGet, "/v1/feeds/"+id.Hex(), nil, nil, h)
	return h, err
}

// maxBlob bounds a blob over HTTP; it has half of this.
const maxBlob = 256 << 10

// Blob asks for an archived blob. Its content is for the caller to check against its name.
func (c *Client) Blob(ctx context.Context, name common.Hash) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.Base+"/v1/blobs/"+name.Hex(), nil)
	if err != nil {
		return nil, fmt.Errorf("call %s: %w", c.Base, err)
	}
	client := c.HTTP
	if client == nil {
		client = http.DefaultClient
	}
	res, err := client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("call the node: %w", err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(io.LimitReader(res.Body, maxBlob))
	if err != nil {
		return nil, fmt.Errorf("call the node: read the blob: %w", err)
	}
	if res.StatusCode != http.StatusOK {
		e := &Error{}
		if json.Unmarshal(b, &e.Problem) != nil || e.Status != res.StatusCode {
			e.Problem = Problem{http.StatusText(res.StatusCode), res.StatusCode, fmt.Sprintf("%.200s", b)}
		}
		return nil, e
	}
	return b, nil
}
