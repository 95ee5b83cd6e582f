package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// maxAnswer bounds a JSON answer: a page of a thousand runs with a thousand parameters each stays below it.
const maxAnswer = 64 << 20

// ErrTooLarge says that an answer exceeds what is read.
var ErrTooLarge = errors.New("the MLflow server's answer is too large")

// Client calls a tracking server.
type Client struct {
	Base string // such as http://127.0.0.1:5000, with the static prefix if there is one
	HTTP *http.Client
	// Authorize adds credentials to a request; nil adds none.
	Authorize func(*http.Request)
}

// Call posts or gets one message: path is what follows /api/, such as 2.0/mlflow/runs/get. With GET, in's fields become the query.
func (c *Client) Call(ctx context.Context, method, path string, in, out any) error {
	target := strings.TrimSuffix(c.Base, "/") + "/api/" + path
	var body io.Reader
	if method == http.MethodGet {
		q, err := query(in)
		if err != nil {
			return err
		}
		if len(q) > 0 {
			target += "?" + q.Encode()
		}
	} else {
		b, err := json.Marshal(in)
		if err != nil {
			return fmt.Errorf("encode %s: %w", path, err)
		}
		body = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(ctx, method, target, body)
	if err != nil {
		return err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	resp, err := c.do(req)
	if err != nil {
		return fmt.Errorf("MLflow %s: %w", path, err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer+1))
	if err != nil {
		return fmt.Errorf("MLflow %s: %w", path, err)
	}
	if len(b) > maxAnswer {
		return fmt.Errorf("MLflow %s: %w", path, ErrTooLarge)
	}
	if out == nil {
		return nil
	}
	if err := json.Unmarshal(b, out); err != nil {
		return fmt.Errorf("MLflow %s: %w", path, err)
	}
	return nil
}

// query turns a message into a query string; lists repeat their key.
func query(in any) (url.Values, error) {
	q := url.Values{}
	if in == nil {
		return q, nil
	}
	if v, ok := in.(url.Values); ok {
		return v, nil
	}
	return nil, fmt.Errorf("a GET needs url.Values, not %T", in)
}

func (c *Client) do(req *http.Request) (*http.Response, error) {
	if c.Authorize != nil {
		c.Authorize(req)
	}
	client := c.HTTP
	if client == nil {
		client = http.DefaultClient
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode/100 == 2 {
		return resp, nil
	}
	defer resp.Body.Close()
	b, _ := io.ReadAll(io.LimitReader(resp.Body, 64<<10)) // what was read of it is shown
	e := &Error{}
	if json.Unmarshal(b, e) != nil || e.Code == "" {
		e = &Error{Code: InternalError, Message: fmt.Sprintf("%s: %.200s", resp.Status, b)}
	}
	e.Status = resp.StatusCode
	return nil, e
}

// artifactPath escapes each part of a path.
func artifactPath(path string) string {
	parts := strings.Split(path, "/")
	for i, p := range parts {
		parts[i] = url.PathEscape(p)
	}
	return strings.Join(parts, "/")
}

// Download streams an artifact that the tracking server proxies; the caller closes it.
func (c *Client) Download(ctx context.Context, path string) (io.ReadCloser, error) {
	target := strings.TrimSuffix(c.Base, "/") + "/api/2.0/mlflow-artifacts/artifacts/" + artifactPath(path)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	if err != nil {
		return nil, err
	}
	resp, err := c.do(req)
	if err != nil {
		return nil, fmt.Errorf("download %s: %w", path, err)
	}
	return resp.Body, nil
}

// Upload stores an artifact through the tracking server.
func (c *Client) Upload(ctx context.Context, path string, body io.Reader) error {
	target := strings.TrimSuffix(c.Base, "/") + "/api/2.0/mlflow-artifacts/artifacts/" + artifactPath(path)
	req, err := http.NewRequestWithContext(ctx, http.MethodPut, target, body)
	if err != nil {
		return err
	}
	resp, err := c.do(req)
	if err != nil {
		return fmt.Errorf("upload %s: %w", path, err)
	}
	return resp.Body.Close()
}

// ListArtifacts lists one folder of what the tracking server proxies. Paths are relative to the folder.
func (c *Client) ListArtifacts(ctx context.Context, path string) ([]FileInfo, error) {
	var out struct {
		Files []FileInfo `json:"files"`
	}
	err := c.Call(ctx, http.MethodGet, "2.0/mlflow-artifacts/artifacts", url.Values{"path": {path}}, &out)
	return out.Files, err
}
