package api

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// UploadState is how much of an artifact is at the node.
type UploadState struct {
	Stored bool  `json:"stored"`
	Offset int64 `json:"offset"` // bytes that have arrived; where to go on
}

// Uploads takes large artifacts in pieces. All methods are safe for concurrent use.
type Uploads interface {
	// State says how much of an artifact is there.
	State(digest common.Hash) UploadState
	// Upload takes bytes from an offset on, up to the artifact's length, and stores the artifact when it is whole and has the digest. What
	// arrives of a connection that breaks is kept. ErrConflict says that the offset is not where the artifact goes on.
	Upload(ctx context.Context, digest common.Hash, offset, length int64, r io.Reader) (UploadState, error)
}

// ErrConflict says that a call does not fit to what is there.
var ErrConflict = errors.New("conflict")

// Headers of an upload.
const (
	headerOffset = "Upload-Offset"
	headerLength = "Upload-Length"
)

func (s *server) uploadState(w http.ResponseWriter, r *http.Request) {
	digest, ok := s.uploads(w, r)
	if !ok {
		return
	}
	respond(w, http.StatusOK, s.cfg.Uploads.State(digest))
}

// SECURITY: whoever holds the token can fill the disk up to the artifact quota, finished or not.
func (s *server) upload(w http.ResponseWriter, r *http.Request) {
	digest, ok := s.uploads(w, r)
	if !ok {
		return
	}
	offset, err := strconv.ParseInt(r.Header.Get(headerOffset), 10, 64)
	length, lengthErr := strconv.ParseInt(r.Header.Get(headerLength), 10, 64)
	if errors.Join(err, lengthErr) != nil || offset < 0 || length < offset {
		fail(w, fmt.Errorf("%w: %s is %q and %s %q, want numbers of bytes, the first not above the second", ErrBadRequest, headerOffset,
			r.Header.Get(headerOffset), headerLength, r.Header.Get(headerLength)))
		return
	}
	state, err := s.cfg.Uploads.Upload(r.Context(), digest, offset, length, r.Body)
	switch {
	case err != nil:
		fail(w, err)
	case state.Stored:
		respond(w, http.StatusCreated, state)
	default:
		respond(w, http.StatusAccepted, state)
	}
}

// uploads admits a call and reads its digest.
func (s *server) uploads(w http.ResponseWriter, r *http.Request) (digest common.Hash, ok bool) {
	if !s.isAdmin(r) {
		fail(w, fmt.Errorf("%w: storing artifacts needs the node's admin token as a Bearer token", ErrUnauthorized))
		return digest, false
	}
	if s.cfg.Uploads == nil {
		fail(w, fmt.Errorf("%w: this node takes no uploads in pieces", ErrNotFound))
		return digest, false
	}
	digest, err := parseHash("0x" + r.PathValue("digest"))
	if err != nil {
		fail(w, fmt.Errorf("%w: digest: want the 64 hex digits of a SHA-256: %w", ErrBadRequest, err))
		return digest, false
	}
	return digest, true
}

const (
	// uploadRetries is how often an upload is tried without any progress before it is given up, uploadWait how long in between.
	uploadRetries = 5
	uploadWait    = time.Second
)

// UploadArtifact brings an artifact of the given digest and size to the node, going on where an earlier attempt stopped, also one of another
// process. progress may be nil. It needs the admin token.
func (c *Client) UploadArtifact(ctx context.Context, digest common.Hash, size int64, from io.ReadSeeker, progress func(done int64)) error {
	header := http.Header{"Authorization": {"Bearer " + c.Token}}
	path := "/v1/artifacts/" + digest.Hex()[2:]
	last := int64(-1)
	for tries := 0; ; tries++ {
		var state UploadState
		err := c.do(ctx, http.MethodGet, path+"/upload", nil, header, &state)
		if err == nil && state.Stored {
			return nil
		}
		if err == nil {
			if state.Offset > last {
				last, tries = state.Offset, 0
			}
			err = c.uploadFrom(ctx, path, state.Offset, size, from, header, progress)
		}
		var refused *Error
		if err == nil {
			continue // the next state says that it is stored
		}
		if errors.As(err, &refused) && refused.Status != http.StatusConflict && (refused.Status < 500 || refused.Status == http.StatusInsufficientStorage) || ctx.Err() != nil || tries >= uploadRetries {
			return fmt.Errorf("upload artifact %s: %w", digest.Hex()[2:], err)
		}
		timer := time.NewTimer(uploadWait)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
		}
	}
}

func (c *Client) uploadFrom(ctx context.Context, path string, offset, size int64, from io.ReadSeeker, header http.Header, progress func(int64)) error {
	if _, err := from.Seek(offset, io.SeekStart); err != nil {
		return err
	}
	h := header.Clone()
	h.Set(headerOffset, strconv.FormatInt(offset, 10))
	h.Set(headerLength, strconv.FormatInt(size, 10))
	body := &telling{r: io.LimitReader(from, size-offset), done: offset, tell: progress}
	return c.do(ctx, http.MethodPut, path, body, h, nil)
}

// telling says how far reading is.
type telling struct {
	r    io.Reader
	done int64
	tell func(done int64)
}

func (t *telling) Read(b []byte) (int, error) {
	n, err := t.r.Read(b)
	t.done += int64(n)
	if t.tell != nil {
		t.tell(t.done)
	}
	return n, err
}
