package node

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/artifact"
)

// uploading is a client at an interface over a store of artifacts.
func uploading(t *testing.T, cfg artifact.Config, wrap func(http.Handler) http.Handler) (*artifact.Store, *api.Client) {
	t.Helper()
	s, err := artifact.Open(t.TempDir(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	h := api.New(api.Config{Uploads: uploads{s}, AdminToken: "token"})
	if wrap != nil {
		h = wrap(h)
	}
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	return s, &api.Client{Base: srv.URL, HTTP: srv.Client(), Token: "token"}
}

func noise(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.NewChaCha8([32]byte{1}).Read(b)
	return b
}

// A connection that breaks costs what was on its way; the upload goes on from there.
func TestUploadGoesOn(t *testing.T) {
	b := noise(5*artifact.ChunkSize + 7)
	breaks := 0
	s, c := uploading(t, artifact.Config{}, func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Method == http.MethodPut && breaks < 2 {
				breaks++
				r.Body = io.NopCloser(io.MultiReader(io.LimitReader(r.Body, artifact.ChunkSize+100), iotest.ErrReader(errors.New("broken"))))
			}
			next.ServeHTTP(w, r)
		})
	})
	digest := common.Hash(artifact.Sum(b))
	var reached int64
	if err := c.UploadArtifact(context.Background(), digest, int64(len(b)), bytes.NewReader(b), func(n int64) { reached = n }); err != nil {
		t.Fatal(err)
	}
	if breaks != 2 || reached != int64(len(b)) {
		t.Errorf("%d breaks, %d bytes reached", breaks, reached)
	}
	d := artifact.Digest(digest)
	if got, err := s.Bytes(d, 1<<30); err != nil || !bytes.Equal(got, b) || !s.Pinned(d) || s.GivenBy(pinAdmin) != int64(len(b)) {
		t.Errorf("stored: %v, pinned %v, counted %d", err, s.Pinned(d), s.GivenBy(pinAdmin))
	}
	if err := c.UploadArtifact(context.Background(), digest, int64(len(b)), unreadable{}, nil); err != nil {
		t.Errorf("what is there is not sent again: %v", err)
	}
}

// unreadable is a file that must not be touched.
type unreadable struct{}

func (unreadable) Read([]byte) (int, error)       { return 0, errors.New("read again") }
func (unreadable) Seek(int64, int) (int64, error) { return 0, errors.New("read again") }

func TestUploadRefusals(t *testing.T) {
	b := noise(1000)
	digest := common.Hash(artifact.Sum(b))
	s, c := uploading(t, artifact.Config{MaxSubmitter: 2000}, nil)
	if err := c.UploadArtifact(context.Background(), common.Hash{1}, 1000, bytes.NewReader(b), nil); !errors.Is(err, api.ErrBadRequest) {
		t.Errorf("wrong bytes: %v", err)
	}
	if err := c.UploadArtifact(context.Background(), digest, 3000, bytes.NewReader(noise(3000)), nil); err == nil || s.Stats().Reserved != 0 {
		t.Errorf("more than the share: %v, %d bytes kept", err, s.Stats().Reserved)
	}
	path := c.Base + "/v1/artifacts/" + digest.Hex()[2:]
	for name, call := range map[string]struct {
		path, offset, length, token string
		status                      int
	}{
		"no token":      {path, "0", "1000", "", 401},
		"no offset":     {path, "", "1000", "token", 400},
		"offset beyond": {path, "7", "5", "token", 400},
		"no digest":     {c.Base + "/v1/artifacts/xyz", "0", "1000", "token", 400},
		"a gap":         {path, "500", "1000", "token", 409},
	} {
		r, err := http.NewRequestWithContext(context.Background(), http.MethodPut, call.path, strings.NewReader("x"))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+call.token)
		r.Header.Set("Upload-Offset", call.offset)
		r.Header.Set("Upload-Length", call.length)
		res, err := c.HTTP.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = res.Body.Close()
		if res.StatusCode != call.status {
			t.Errorf("%s: %d, want %d", name, res.StatusCode, call.status)
		}
	}
}
