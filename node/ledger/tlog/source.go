package tlog

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/transparency-dev/tessera/api/layout"
)

// Source is a log to read from: an own one, a peer's, or one behind HTTP. What it answers is untrusted; the functions that take one
// check it.
type Source interface {
	// Tile returns the first width (1 to TileWidth) hashes of a tile. An absent one is ErrMissing.
	Tile(ctx context.Context, level int, index uint64, width int) ([]byte, error)
	// Entries returns the first width entries of a bundle. An absent one is ErrMissing or ErrPruned.
	Entries(ctx context.Context, index uint64, width int) ([]byte, error)
	// Checkpoint returns the latest signed note.
	Checkpoint(ctx context.Context) ([]byte, error)
}

// partial is how paths name a width: full tiles are 0.
func partial(width int) uint8 { return uint8(width % TileWidth) }

const (
	// sourceTimeout bounds one request: a full bundle of the largest entries is 16 MB.
	sourceTimeout = 60 * time.Second
	// maxCheckpoint is sumdb/note's own bound.
	maxCheckpoint = 1_000_000
)

// HTTPSource reads a log over HTTP by the paths of tlog-tiles.
type HTTPSource struct {
	base   string
	client *http.Client
}

// NewHTTPSource reads the log below a base address, such as https://node.example/ledger.
func NewHTTPSource(base string) (*HTTPSource, error) {
	u, err := url.Parse(base)
	if err != nil {
		return nil, fmt.Errorf("the log's address: %w", err)
	}
	if (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return nil, fmt.Errorf("the log's address %q is not an http(s) address such as http://127.0.0.1:8080/ledger", base)
	}
	return &HTTPSource{base: strings.TrimSuffix(base, "/") + "/", client: &http.Client{Timeout: sourceTimeout}}, nil
}

// Tile implements [Source].
func (s *HTTPSource) Tile(ctx context.Context, level int, index uint64, width int) ([]byte, error) {
	return s.get(ctx, layout.TilePath(uint64(level), index, partial(width)), TileWidth*len(Hash{}))
}

// Entries implements [Source].
func (s *HTTPSource) Entries(ctx context.Context, index uint64, width int) ([]byte, error) {
	return s.get(ctx, layout.EntriesPath(index, partial(width)), MaxBundle)
}

// Checkpoint implements [Source].
func (s *HTTPSource) Checkpoint(ctx context.Context) ([]byte, error) {
	return s.get(ctx, layout.CheckpointPath, maxCheckpoint)
}

func (s *HTTPSource) get(ctx context.Context, path string, limit int) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.base+path, nil)
	if err != nil {
		return nil, err
	}
	resp, err := s.client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("read the log: %w", err)
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound:
		return nil, fmt.Errorf("%s%s: %w", s.base, path, ErrMissing)
	case http.StatusGone:
		return nil, fmt.Errorf("%s%s: %w", s.base, path, ErrPruned)
	default:
		return nil, fmt.Errorf("%s%s answers %s", s.base, path, resp.Status)
	}
	b, err := io.ReadAll(io.LimitReader(resp.Body, int64(limit)+1))
	if err != nil {
		return nil, fmt.Errorf("read the log: %w", err)
	}
	if len(b) > limit {
		return nil, errors.Join(ErrBadTile, fmt.Errorf("%s%s is larger than %d bytes", s.base, path, limit))
	}
	return b, nil
}

// Keys asks the node for the verifier keys that its notes carry. They are the node's word: pin them once they are known.
func (s *HTTPSource) Keys(ctx context.Context) (k Keys, err error) {
	b, err := s.get(ctx, "keys", maxCheckpoint)
	if err != nil {
		return k, fmt.Errorf("ask for the log's keys: %w", err)
	}
	if err := json.Unmarshal(b, &k); err != nil {
		return k, fmt.Errorf("the log's keys: %w", err)
	}
	return k, nil
}
