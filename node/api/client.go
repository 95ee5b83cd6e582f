package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/quorum"
)

// maxResponse bounds an answer: a view with its output in hex.
const maxResponse = 256 << 20

// Client calls a node's interface.
type Client struct {
	Base  string       // such as http://127.0.0.1:8645
	Token string       // the admin token, for PutArtifact
	HTTP  *http.Client // nil: http.DefaultClient
}

// Error is a problem that the node answered with; it matches the package's sentinels.
type Error struct{ Problem }

// Error implements error.
func (e *Error) Error() string { return fmt.Sprintf("%s (%d): %s", e.Title, e.Status, e.Detail) }

// Is implements errors.Is.
func (e *Error) Is(target error) bool {
	for _, s := range statuses {
		if s.status == e.Status && errors.Is(s.err, target) {
			return true
		}
	}
	return false
}

// Submit sends a request and returns its id.
func (c *Client) Submit(ctx context.Context, s Submission) (common.Hash, error) {
	var out struct {
		RequestID common.Hash `json:"requestId"`
	}
	b, err := json.Marshal(s)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode submission: %w", err)
	}
	err = c.do(ctx, http.MethodPost, "/v1/requests", bytes.NewReader(b), nil, &out)
	return out.RequestID, err
}

// View asks for a request. With wait it blocks until the request ended or the time is over; salt, if not nil, unlocks the output.
func (c *Client) View(ctx context.Context, id common.Hash, wait time.Duration, salt *common.Hash) (*View, error) {
	path, header := "/v1/requests/"+id.Hex(), http.Header{}
	if wait > 0 {
		path += "?wait=" + url.QueryEscape(wait.String())
	}
	if salt != nil {
		header.Set("Lineal-Salt", salt.Hex())
	}
	var v View
	err := c.do(ctx, http.MethodGet, path, nil, header, &v)
	return &v, err
}

// Set asks for an operator set; epoch 0 is the current one.
func (c *Client) Set(ctx context.Context, epoch uint64) (*quorum.Set, error) {
	name := "current"
	if epoch != 0 {
		name = fmt.Sprint(epoch)
	}
	var s quorum.Set
	err := c.do(ctx, http.MethodGet, "/v1/sets/"+name, nil, nil, &s)
	return &s, err
}

// Status asks what the node is and sees.
func (c *Client) Status(ctx context.Context) (Status, error) {
	var s Status
	err := c.do(ctx, http.MethodGet, "/v1/status", nil, nil, &s)
	return s, err
}

// Events asks what the node recorded against operators.
func (c *Client) Events(ctx context.Context) ([]Event, error) {
	var out struct {
		Events []Event `json:"events"`
	}
	err := c.do(ctx, http.MethodGet, "/v1/events", nil, nil, &out)
	return out.Events, err
}

// PutArtifact stores bytes at the node and returns their SHA-256.
func (c *Client) PutArtifact(ctx context.Context, r io.Reader) (common.Hash, error) {
	var out struct {
		SHA256 common.Hash `json:"sha256"`
	}
	err := c.do(ctx, http.MethodPut, "/v1/artifacts", r, http.Header{"Authorization": {"Bearer " + c.Token}}, &out)
	return out.SHA256, err
}

// Backup writes a snapshot of the node's store; the client needs the admin token.
func (c *Client) Backup(ctx context.Context, w io.Writer) error {
	answer, err := c.send(ctx, http.MethodGet, "/v1/backup", nil, http.Header{"Authorization": {"Bearer " + c.Token}})
	if err != nil {
		return fmt.Errorf("back the node up: %w", err)
	}
	defer answer.Close()
	if _, err := io.Copy(w, answer); err != nil {
		return fmt.Errorf("back the node up: %w", err)
	}
	return nil
}

// Ready reports whether the node serves.
func (c *Client) Ready(ctx context.Context) error {
	return c.do(ctx, http.MethodGet, "/readyz", nil, nil, nil)
}

func (c *Client) do(ctx context.Context, method, path string, body io.Reader, header http.Header, out any) error {
	b, err := c.call(ctx, method, path, body, header, maxResponse)
	if err != nil || out == nil {
		return err
	}
	if err := json.Unmarshal(b, out); err != nil {
		return fmt.Errorf("call the node: %s %s: the answer is not what this program knows: %w", method, path, err)
	}
	return nil
}

// bytes fetches something that is not JSON.
func (c *Client) bytes(ctx context.Context, path string, limit int64) ([]byte, error) {
	b, err := c.call(ctx, http.MethodGet, path, nil, nil, limit+1)
	if err == nil && int64(len(b)) > limit {
		err = fmt.Errorf("call the node: GET %s: the answer has more than %d bytes", path, limit)
	}
	return b, err
}

// call returns an answer's first bytes, up to a limit, or the problem that the node tells.
func (c *Client) call(ctx context.Context, method, path string, body io.Reader, header http.Header, limit int64) ([]byte, error) {
	answer, err := c.send(ctx, method, path, body, header)
	if err != nil {
		return nil, err
	}
	defer answer.Close()
	b, err := io.ReadAll(io.LimitReader(answer, limit))
	if err != nil {
		return nil, fmt.Errorf("call the node: read the answer: %w", err)
	}
	return b, nil
}

// maxProblem bounds what is read of an answer that says why not.
const maxProblem = 64 << 10

// send returns an answer's body, which the caller closes, or the problem that the node tells.
func (c *Client) send(ctx context.Context, method, path string, body io.Reader, header http.Header) (io.ReadCloser, error) {
	req, err := http.NewRequestWithContext(ctx, method, c.Base+path, body)
	if err != nil {
		return nil, fmt.Errorf("call %s: %w", c.Base, err)
	}
	for k, v := range header {
		req.Header[k] = v
	}
	client := c.HTTP
	if client == nil {
		client = http.DefaultClient
	}
	res, err := client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("call the node: %w", err)
	}
	if res.StatusCode < 300 {
		return res.Body, nil
	}
	defer res.Body.Close()
	b, err := io.ReadAll(io.LimitReader(res.Body, maxProblem))
	if err != nil {
		return nil, fmt.Errorf("call the node: read the answer: %w", err)
	}
	e := &Error{}
	if json.Unmarshal(b, &e.Problem) != nil || e.Status != res.StatusCode {
		e.Problem = Problem{http.StatusText(res.StatusCode), res.StatusCode, fmt.Sprintf("%.200s", b)}
	}
	return nil, e
}
