package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// anchorsFake answers what a ledger would.
type anchorsFake struct{ anchored int }

func (f *anchorsFake) Anchors(context.Context) AnchorStatus {
	return AnchorStatus{Height: 7, Chains: []AnchorChain{{ChainID: 5, Job: &CallStatus{Phase: "pending", FeeCapped: true}}}}
}

func (f *anchorsFake) AnchorNow(ctx context.Context) (AnchorStatus, error) {
	f.anchored++
	return f.Anchors(ctx), nil
}

func (f *anchorsFake) BlobRanges(from uint64, _ int) ([]BlobRange, error) {
	return []BlobRange{{From: from, To: from + 1}}, nil
}

func (f *anchorsFake) Blob(name common.Hash) ([]byte, error) {
	if name[0] != 1 {
		return nil, fmt.Errorf("%w: no such blob", ErrNotFound)
	}
	return []byte("blob"), nil
}

func (f *anchorsFake) BlobProof(_ common.Hash, index int) (json.RawMessage, error) {
	return json.Marshal(map[string]int{"index": index})
}

func (f *anchorsFake) Feeds(model *common.Hash, _ common.Hash, limit int) ([]FeedView, error) {
	v := FeedView{Window: uint64(limit)}
	if model != nil {
		v.Model = *model
	}
	return []FeedView{v}, nil
}

func (f *anchorsFake) Feed(id common.Hash) (*FeedHistory, error) {
	if id[0] != 1 {
		return nil, fmt.Errorf("%w: no such feed", ErrNotFound)
	}
	return &FeedHistory{FeedView: FeedView{ID: id}}, nil
}

func TestAnchorRoutes(t *testing.T) {
	f := &anchorsFake{}
	srv := httptest.NewServer(New(Config{Anchors: f, AdminToken: "secret"}))
	defer srv.Close()
	one := common.Hash{1}.Hex()
	for _, c := range []struct {
		path string
		code int
		has  string
	}{
		{"/v1/anchors", 200, `"feeCapped":true`},
		{"/v1/blobs?from=9", 200, `"from":9`},
		{"/v1/blobs?from=x", 400, "want a number"},
		{"/v1/blobs/" + one, 200, "blob"},
		{"/v1/blobs/" + common.Hash{2}.Hex(), 404, "no such blob"},
		{"/v1/blobs/0x12", 400, "versioned hash"},
		{"/v1/blobs/" + one + "/proof/77", 200, `"index":77`},
		{"/v1/blobs/" + one + "/proof/-1", 400, "0 to 4095"},
		{"/v1/feeds?limit=5", 200, `"window":5`},
		{"/v1/feeds?limit=999999999", 200, `"window":1000`},
		{"/v1/feeds?model=" + one, 200, one},
		{"/v1/feeds?model=x", 400, "model"},
		{"/v1/feeds/" + one, 200, one},
		{"/v1/feeds/" + common.Hash{2}.Hex(), 404, "no such feed"},
	} {
		rec := httptest.NewRecorder()
		New(Config{Anchors: f}).ServeHTTP(rec, httptest.NewRequest(http.MethodGet, c.path, nil))
		if rec.Code != c.code || !strings.Contains(rec.Body.String(), c.has) {
			t.Errorf("%s: %d %s", c.path, rec.Code, rec.Body)
		}
	}
	client := &Client{Base: srv.URL}
	if _, err := client.AnchorNow(t.Context()); !errors.Is(err, ErrUnauthorized) || f.anchored != 0 {
		t.Errorf("without the token: %v, anchored %d times", err, f.anchored)
	}
	client.Token = "secret"
	if s, err := client.AnchorNow(t.Context()); err != nil || s.Height != 7 || f.anchored != 1 {
		t.Errorf("with the token: %+v, %v", s, err)
	}
	if b, err := client.Blob(t.Context(), common.Hash{1}); err != nil || string(b) != "blob" {
		t.Errorf("blob: %q, %v", b, err)
	}
	if _, err := client.Blob(t.Context(), common.Hash{2}); !errors.Is(err, ErrNotFound) {
		t.Errorf("an unknown blob: %v", err)
	}
	if list, err := client.Feeds(t.Context(), &common.Hash{1}); err != nil || len(list) != 1 || list[0].Model != (common.Hash{1}) {
		t.Errorf("feeds: %+v, %v", list, err)
	}
	bare := httptest.NewServer(New(Config{}))
	defer bare.Close()
	if _, err := (&Client{Base: bare.URL}).Anchors(t.Context()); !errors.Is(err, ErrUnavailable) {
		t.Errorf("a node without a ledger: %v", err)
	}
}
