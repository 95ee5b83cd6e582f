package api

import (
	"bytes"
	"context"
	"net/http"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/node/lineage"
)

// SubmitRecord hands a record to the node; authorization is the paying account's signature, or empty if the client has the admin token.
func (c *Client) SubmitRecord(ctx context.Context, envelope, authorization []byte) (RecordAck, error) {
	header := http.Header{"Content-Type": {lineage.PayloadType}}
	if len(authorization) > 0 {
		header.Set(HeaderAuthorization, hexutil.Encode(authorization))
	} else {
		header.Set("Authorization", "Bearer "+c.Token)
	}
	var ack RecordAck
	err := c.do(ctx, http.MethodPost, "/v1/records", bytes.NewReader(envelope), header, &ack)
	return ack, err
}

// Record asks for a record with its proof, waiting at most wait until it is in a final block.
func (c *Client) Record(ctx context.Context, id lineage.Digest, wait time.Duration) (*RecordView, error) {
	path := "/v1/records/" + string(id)
	if wait > 0 {
		path += "?wait=" + url.QueryEscape(wait.String())
	}
	var v RecordView
	err := c.do(ctx, http.MethodGet, path, nil, nil, &v)
	return &v, err
}

// Records asks what is recorded about a subject; query may hold from, limit and at.
func (c *Client) Records(ctx context.Context, subject string, query url.Values) (*RecordList, error) {
	q := url.Values{"subject": {subject}}
	for k, v := range query {
		q[k] = v
	}
	var list RecordList
	err := c.do(ctx, http.MethodGet, "/v1/records?"+q.Encode(), nil, nil, &list)
	return &list, err
}

// Lineage asks about a digest, CID or name; query may hold at, direction, depth, nodes and trusted.
func (c *Client) Lineage(ctx context.Context, thing string, query url.Values) (*LineageView, error) {
	var v LineageView
	err := c.do(ctx, http.MethodGet, "/v1/lineage/"+url.PathEscape(thing)+"?"+query.Encode(), nil, nil, &v)
	return &v, err
}

// Taint asks why not to rely on a digest, CID or name; query may hold at, now, depth, nodes and trusted.
func (c *Client) Taint(ctx context.Context, thing string, query url.Values) (*TaintView, error) {
	var v TaintView
	err := c.do(ctx, http.MethodGet, "/v1/taint/"+url.PathEscape(thing)+"?"+query.Encode(), nil, nil, &v)
	return &v, err
}
