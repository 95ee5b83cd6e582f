package api

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/lineage"
)

// ledger is a ledger in memory that orders every record at once.
type ledger struct {
	state *lineage.Memory
	index lineage.Index
	size  uint64
	paid  [][]byte
	err   error
}

func (l *ledger) Submit(_ context.Context, envelope, authorization []byte) (RecordAck, error) {
	if l.err != nil {
		return RecordAck{}, l.err
	}
	id := lineage.RecordID(envelope)
	if err := l.index.Check(l.state, envelope); err != nil {
		return RecordAck{ID: id, Known: errors.Is(err, lineage.ErrDuplicate)}, nil
	}
	err := l.index.Apply(l.state, []lineage.Entry{{Leaf: l.size, Time: 1000 + l.size, Envelope: envelope}})
	l.size++
	l.paid = append(l.paid, authorization)
	return RecordAck{ID: id, AcceptedAt: time.Unix(1000, 0)}, err
}

func (l *ledger) Record(_ context.Context, id common.Hash) (*RecordView, error) {
	g := lineage.NewGraph(l.state, lineage.Latest)
	info, err := g.Record(lineage.NewDigest(id))
	if err != nil {
		return nil, err
	}
	return &RecordView{ID: info.ID, State: "final", Leaf: &info.Leaf}, nil
}

func (l *ledger) Final(common.Hash) (<-chan struct{}, func()) {
	c := make(chan struct{})
	close(c)
	return c, func() {}
}

func (l *ledger) View(fn func(lineage.State) error) error { return fn(l.state) }

func newLedger(t *testing.T) (*ledger, *Client) {
	t.Helper()
	l := &ledger{state: lineage.NewMemory()}
	srv := httptest.NewServer(New(Config{Backend: &backend{}, Records: l, AdminToken: "secret"}))
	t.Cleanup(srv.Close)
	return l, &Client{Base: srv.URL, HTTP: srv.Client(), Token: "secret"}
}

func envelope(t *testing.T, p lineage.Predicate, kind lineage.Kind, name string) ([]byte, lineage.Digest) {
	t.Helper()
	k, err := lineage.GenerateSigner()
	if err != nil {
		t.Fatal(err)
	}
	d := lineage.DigestOf([]byte(name))
	s, err := lineage.NewStatement(p, lineage.NewResource(kind, name, d))
	if err != nil {
		t.Fatal(err)
	}
	e, err := k.Sign(s)
	if err != nil {
		t.Fatal(err)
	}
	return e, d
}

func TestRecords(t *testing.T) {
	ctx := context.Background()
	l, c := newLedger(t)
	parent := lineage.NewResource(lineage.KindDataset, "raw", lineage.DigestOf([]byte("raw")))
	e, d := envelope(t, &lineage.Dataset{Name: "rows/2026", Licence: "MIT", DerivedFrom: []lineage.Resource{parent}}, lineage.KindDataset, "rows/2026")
	ack, err := c.SubmitRecord(ctx, e, nil)
	if err != nil || ack.ID != lineage.RecordID(e) || ack.Known {
		t.Fatalf("submit: %+v, %v", ack, err)
	}
	if ack, err := c.SubmitRecord(ctx, e, nil); err != nil || !ack.Known {
		t.Errorf("again: %+v, %v", ack, err)
	}
	if v, err := c.Record(ctx, ack.ID, time.Second); err != nil || v.State != "final" || *v.Leaf != 0 {
		t.Errorf("record: %+v, %v", v, err)
	}
	for _, name := range []string{string(d), d.Hex(), d.CID().String(), "rows/2026"} {
		v, err := c.Lineage(ctx, name, url.Values{"direction": {"both"}})
		if err != nil || v.Digest != d || len(v.Ancestors.Nodes) != 2 || !v.Ancestors.Nodes[1].Missing || len(v.Descendants.Nodes) != 1 {
			t.Errorf("lineage of %s: %+v, %v", name, v, err)
		}
		if list, err := c.Records(ctx, name, nil); err != nil || len(list.Records) != 1 || list.Next != nil {
			t.Errorf("records of %s: %+v, %v", name, list, err)
		}
	}
	if _, err := c.Lineage(ctx, string(d), url.Values{"at": {"0"}}); !errors.Is(err, ErrNotFound) {
		t.Errorf("before the record: %v", err)
	}
	if _, err := c.Lineage(ctx, string(d), url.Values{"at": {"1970-01-01T00:16:40Z"}}); err != nil {
		t.Errorf("at its time: %v", err)
	}
	r, _ := envelope(t, &lineage.Revocation{Reason: "licence"}, lineage.KindDataset, "raw")
	if _, err := c.SubmitRecord(ctx, r, make([]byte, 65)); err != nil || !slices.Equal(l.paid[1], make([]byte, 65)) {
		t.Errorf("with an authorization: %v", err)
	}
	if v, err := c.Taint(ctx, string(d), nil); err != nil || len(v.Taints) != 1 || len(v.Taints[0].Path) != 1 {
		t.Errorf("taint: %+v, %v", v, err)
	}
	if v, err := c.Taint(ctx, string(d), url.Values{"trusted": {"true"}}); err != nil || len(v.Taints) != 0 {
		t.Errorf("a stranger's taint counts: %+v, %v", v, err)
	}
}

func TestRecordErrors(t *testing.T) {
	ctx := context.Background()
	l, c := newLedger(t)
	e, _ := envelope(t, &lineage.Dataset{Name: "d"}, lineage.KindDataset, "d")
	stranger := &Client{Base: c.Base, HTTP: c.HTTP}
	if _, err := stranger.SubmitRecord(ctx, e, nil); !errors.Is(err, ErrUnauthorized) {
		t.Errorf("nobody pays: %v", err)
	}
	if _, err := c.SubmitRecord(ctx, e, []byte{1}); !errors.Is(err, ErrBadRequest) {
		t.Errorf("short authorization: %v", err)
	}
	if _, err := c.SubmitRecord(ctx, []byte(strings.Replace(string(e), `"sig":"`, `"sig":"AA`, 1)), nil); err == nil {
		t.Error("a broken signature is taken")
	}
	if len(l.paid) != 0 {
		t.Error("something was submitted")
	}
	l.err = fmt.Errorf("%w: wait", ErrQuota)
	if _, err := c.SubmitRecord(ctx, e, nil); !errors.Is(err, ErrQuota) {
		t.Errorf("quota: %v", err)
	}
	for path, want := range map[string]int{
		"/v1/records":                                         400,
		"/v1/records?subject=nobody":                          404,
		"/v1/records?subject=a&limit=0":                       400,
		"/v1/records?subject=a&from=x":                        400,
		"/v1/records/12":                                      400,
		"/v1/records/" + strings.Repeat("0", 64):              404,
		"/v1/lineage/" + strings.Repeat("0", 64):              404,
		"/v1/lineage/nobody":                                  404,
		"/v1/lineage/" + strings.Repeat("n", 2000):            400,
		"/v1/lineage/a?at=yesterday":                          400,
		"/v1/lineage/a?depth=0":                               400,
		"/v1/lineage/a?nodes=10001":                           400,
		"/v1/lineage/a?trusted=maybe":                         400,
		"/v1/lineage/a?direction=sideways":                    400,
		"/v1/taint/a?now=x":                                   400,
		"/v1/taint/" + strings.Repeat("0", 64):                404,
		"/v1/records/" + strings.Repeat("0", 64) + "?wait=2h": 400,
	} {
		if got := status(t, c, path); got != want {
			t.Errorf("%s: status %d, want %d", path, got, want)
		}
	}
	res, err := c.HTTP.Post(c.Base+"/v1/records", lineage.PayloadType, strings.NewReader(strings.Repeat("x", lineage.MaxEnvelope+1)))
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusRequestEntityTooLarge {
		t.Errorf("too large: %d", res.StatusCode)
	}
	srv := httptest.NewServer(New(Config{Backend: &backend{}}))
	t.Cleanup(srv.Close)
	if got := status(t, &Client{Base: srv.URL, HTTP: srv.Client()}, "/v1/taint/a"); got != http.StatusServiceUnavailable {
		t.Errorf("without a ledger: %d", got)
	}
}

func status(t *testing.T, c *Client, path string) int {
	t.Helper()
	res, err := c.HTTP.Get(c.Base + path)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = io.Copy(io.Discard, res.Body)
	res.Body.Close()
	return res.StatusCode
}
