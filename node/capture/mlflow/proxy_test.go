package mlflow

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
)

func openStore(t *testing.T, dir string) *store.Store {
	t.Helper()
	s, err := store.Open(store.Config{Dir: filepath.Join(dir, "store")})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func readAll(r io.ReadCloser) ([]byte, error) {
	defer r.Close()
	return io.ReadAll(r)
}

func TestClassify(t *testing.T) {
	for _, c := range []struct {
		method, url string
		want        call
	}{
		{"POST", "/api/2.0/mlflow/runs/log-batch", call{op: opLogBatch}},
		{"POST", "/team/a/api/2.0/mlflow/runs/log-batch", call{op: opLogBatch}},
		{"POST", "/ajax-api/2.0/mlflow/model-versions/create", call{op: opVersionCreate}},
		{"POST", "/api/3.0//mlflow/model-versions/create", call{op: opVersionCreate}},
		{"POST", "/api/2.0/mlflow/x/../model-versions/create", call{op: opVersionCreate}},
		{"POST", "/api/2.0/mlflow/model%2Dversions/create", call{op: opVersionCreate}},
		{"GET", "/api/2.0/mlflow/model-versions/create", call{}},
		{"POST", "/api/1.0/mlflow/runs/log-batch", call{}},
		{"PUT", "/api/2.0/mlflow-artifacts/artifacts/1/a%20b/c", call{op: opFilePut, file: "1/a b/c"}},
		{"GET", "/api/2.0/mlflow-artifacts/artifacts/1/x", call{op: opFileGet, file: "1/x"}},
		{"GET", "/api/2.0/mlflow-artifacts/artifacts?path=1", call{}},
		{"POST", "/api/2.0/mlflow-artifacts/mpu/create/1/big.bin", call{op: opDirect, file: "1/big.bin"}},
		{"POST", "/api/2.0/mlflow/artifacts/presigned-upload-url", call{op: opDirect}},
		{"PATCH", "/api/2.0/mlflow/logged-models/m-1", call{op: opModelFinish, id: "m-1"}},
		{"GET", "/get-artifact?path=a/b&run_uuid=r1", call{op: opFileGet, file: "runs:r1/a/b"}},
		{"GET", "/ajax-api/2.0/mlflow/logged-models/m-1/artifacts/files?artifact_file_path=x", call{op: opFileGet, id: "", file: "models:m-1/x"}},
		{"GET", "/static-files/index.js", call{}},
	} {
		r, err := http.NewRequest(c.method, "http://h"+c.url, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := classify(r); got != c.want {
			t.Errorf("%s %s is %+v, want %+v", c.method, c.url, got, c.want)
		}
	}
}

// What is not ours passes as it came: headers, credentials, encodings, prefix, errors.
func TestProxyPassesEverythingElse(t *testing.T) {
	up := upstream(t, func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		switch r.URL.Path {
		case "/ml/graphql":
			fmt.Fprintf(w, "%s|%s|%s|%s|%s|%s", r.Header.Get("Authorization"), r.Header.Get("Origin"), r.Host, r.Header.Get("Accept-Encoding"), r.URL.RawQuery, b)
		case "/ml/zipped":
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			fmt.Fprint(z, "zipped")
			z.Close()
		case "/ml/away":
			http.Redirect(w, r, "http://"+r.Host+"/ml/here?x=1", http.StatusPermanentRedirect)
		default:
			rest.WriteError(w, rest.Errorf(rest.NotFound, "nothing"))
		}
	})
	r := start(t, func(c *ServiceConfig) { c.Upstream = up.URL + "/ml" })
	req, err := http.NewRequest("POST", r.URL()+"/graphql?q=1", strings.NewReader("body"))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Basic abc")
	req.Header.Set("Origin", r.URL())
	req.Header.Set("Accept-Encoding", "br")
	client := &http.Client{Transport: r.client.HTTP.Transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	resp, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	host := strings.TrimPrefix(up.URL, "http://")
	if got, want := body(t, resp), "Basic abc|"+up.URL+"|"+host+"|br|q=1|body"; got != want {
		t.Errorf("the upstream saw %s, want %s", got, want)
	}
	resp, err = client.Get(r.URL() + "/zipped")
	if err != nil {
		t.Fatal(err)
	}
	if got := body(t, resp); got != "zipped" {
		t.Errorf("a zipped answer arrived as %q", got)
	}
	resp, err = client.Get(r.URL() + "/away")
	if err != nil {
		t.Fatal(err)
	}
	if body(t, resp); resp.Header.Get("Location") != "/here?x=1" {
		t.Errorf("a redirect leads to %s", resp.Header.Get("Location"))
	}
	if resp, err = client.Get(r.URL() + "/ml/zipped"); err != nil { // as links of the web interface have it
		t.Fatal(err)
	}
	if got := body(t, resp); got != "zipped" {
		t.Errorf("with its prefix, it arrived as %q", got)
	}
	if resp, err = client.Get(r.URL() + "/mlx/zipped"); err != nil {
		t.Fatal(err)
	}
	if body(t, resp); resp.StatusCode != 404 {
		t.Errorf("another path that begins like the prefix: %d", resp.StatusCode)
	}
	resp, err = client.Get(r.URL() + "/api/2.0/mlflow/runs/get")
	if err != nil {
		t.Fatal(err)
	}
	if got := body(t, resp); resp.StatusCode != 404 || !strings.Contains(got, rest.NotFound) {
		t.Errorf("an error arrived as %d %s", resp.StatusCode, got)
	}
	up.Close()
	if _, err := r.try("GET", "2.0/mlflow/experiments/get", nil); !rest.IsCode(err, rest.Unavailable) {
		t.Errorf("without an upstream the client reads %v", err)
	}
}

// zeros is n zero bytes.
type zeros struct{ n int64 }

func (z *zeros) Read(p []byte) (int, error) {
	if z.n == 0 {
		return 0, io.EOF
	}
	n := min(int64(len(p)), z.n)
	clear(p[:n])
	z.n -= n
	return int(n), nil
}

// A large artifact streams: its hash is right, and memory does not follow its size.
func TestUploadStreams(t *testing.T) {
	const size = 256 << 20
	var peak uint64
	up := upstream(t, func(w http.ResponseWriter, r *http.Request) {
		n, _ := io.Copy(io.Discard, r.Body)
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		peak = m.HeapInuse
		fmt.Fprintf(w, `{"n":%d}`, n)
	})
	r := start(t, func(c *ServiceConfig) { c.Upstream = up.URL })
	const at = "1/0123456789abcdef0123456789abcdef/artifacts/big.bin"
	if err := r.client.Upload(t.Context(), at, &zeros{size}); err != nil {
		t.Fatal(err)
	}
	h := sha256.New()
	if _, err := io.Copy(h, &zeros{size}); err != nil {
		t.Fatal(err)
	}
	err := r.capture.do(t.Context(), func() error {
		f, err := r.capture.known.file(at)
		if f == nil || f.Size != size || f.Digest != lineage.NewDigest([32]byte(h.Sum(nil))) || f.Grade != lineage.Observed {
			t.Errorf("the file is known as %+v", f)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if peak > 128<<20 {
		t.Errorf("%d MiB of heap for an artifact of %d MiB", peak>>20, size>>20)
	}
}

func TestMultipartAndPresignedAreGaps(t *testing.T) {
	up := upstream(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, `{}`) })
	r := start(t, func(c *ServiceConfig) { c.Upstream = up.URL })
	r.call("POST", "2.0/mlflow-artifacts/mpu/create/1/big.bin", object{"path": "big.bin", "num_parts": 3})
	r.call("POST", "2.0/mlflow-artifacts/mpu/create/1/big.bin", object{"path": "big.bin", "num_parts": 3})
	r.call("POST", "2.0/mlflow/artifacts/presigned-upload-url", object{"run_id": "r1", "path": "x"})
	r.settle()
	if gaps := r.ledger.gaps(t); len(gaps["direct-upload"]) != 2 {
		t.Errorf("gaps are %v", gaps)
	}
}

// An encoded upload is stored decoded by servers, so a hash of the encoded bytes would be of something else.
func TestEncodedUploadIsAGap(t *testing.T) {
	up := upstream(t, func(w http.ResponseWriter, r *http.Request) { _, _ = io.Copy(io.Discard, r.Body); fmt.Fprint(w, `{}`) })
	r := start(t, func(c *ServiceConfig) { c.Upstream = up.URL })
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	fmt.Fprint(z, "content")
	z.Close()
	req, err := http.NewRequest("PUT", r.URL()+"/api/2.0/mlflow-artifacts/artifacts/1/x", &b)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Encoding", "gzip")
	resp, err := r.client.HTTP.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	body(t, resp)
	r.settle()
	if gaps := r.ledger.gaps(t); len(gaps["unreadable"]) != 1 {
		t.Errorf("gaps are %v", gaps)
	}
}

func TestFloodIsThrottled(t *testing.T) {
	up := upstream(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, `{}`) })
	r := start(t, func(c *ServiceConfig) { c.Upstream, c.Throttle = up.URL, ThrottleConfig{PerSecond: 0.01, Burst: 2} })
	for range 2 {
		r.call("GET", "2.0/mlflow/experiments/get", nil)
	}
	resp, err := r.client.HTTP.Get(r.URL() + "/api/2.0/mlflow/experiments/get")
	if err != nil {
		t.Fatal(err)
	}
	if got := body(t, resp); resp.StatusCode != 429 || resp.Header.Get("Retry-After") == "" || !strings.Contains(got, rest.TooManyRequests) {
		t.Errorf("a flood reads %d %v %s", resp.StatusCode, resp.Header, got)
	}
}

// What is malformed is the upstream's to refuse; what it accepts and we cannot read is a gap.
func TestMalformedCalls(t *testing.T) {
	up := upstream(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, `{"run": 7}`) })
	r := start(t, func(c *ServiceConfig) { c.Upstream, c.Require = up.URL, []string{"observed-bytes"} })
	r.call("POST", "2.0/mlflow/runs/create", object{})
	resp, err := r.client.HTTP.Post(r.URL()+"/api/2.0/mlflow/model-versions/create", "application/json", strings.NewReader("{no"))
	if err != nil {
		t.Fatal(err)
	}
	if got := body(t, resp); resp.StatusCode != 400 || !strings.Contains(got, rest.InvalidParameter) {
		t.Errorf("a malformed gated call reads %d %s", resp.StatusCode, got)
	}
	r.settle()
	if gaps := r.ledger.gaps(t); len(gaps["unreadable"]) != 1 {
		t.Errorf("gaps are %v", gaps)
	}
}

func TestQueueIsBoundedAndCounts(t *testing.T) {
	q := newQueue()
	for i := range maxQueued + 3 {
		if ok := q.put(&event{}); ok != (i < maxQueued) {
			t.Fatalf("event %d: taken %v", i, ok)
		}
	}
	if l := q.takeLoss(); l.n != 3 {
		t.Errorf("the loss is %d, want 3", l.n)
	}
	q.taken(<-q.ch)
	if q.put(&event{req: make([]byte, maxQueuedBytes)}) {
		t.Error("more bytes than allowed were taken")
	}
	if l := q.takeLoss(); l.n != 1 {
		t.Errorf("the loss is %d, want 1", l.n)
	}
}
