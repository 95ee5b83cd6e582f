package mlflow

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"net/http"
	"strconv"

	"github.com/lineal-network/lineal/node/lineage"
)

// embedded lets a call reach the embedded server, which is in this process: there is no second connection, and each body is read once.
//
// An answer to a call that changed something is held until capture has the call, so that whoever has the answer finds it captured; the embedded
// server's are small. A file that is read streams, and is hashed on the way.
func (p *Proxy) embedded(w http.ResponseWriter, r *http.Request, x *exchange) {
	if x.op == opFileGet {
		p.embeddedFile(w, r, x)
		return
	}
	a := &heldAnswer{head: w.Header(), status: http.StatusOK}
	p.cfg.Embedded.ServeHTTP(a, r)
	if a.status/100 == 2 {
		e := &event{call: x.call}
		p.asked(x, r.URL, e)
		if x.answers() {
			e.answered(a.body.Bytes(), a.head.Get("Content-Encoding"))
		}
		p.cfg.Capture.enqueue(e)
	}
	w.WriteHeader(a.status)
	_, _ = w.Write(a.body.Bytes()) // the client may be gone
}

// heldAnswer keeps an answer back.
type heldAnswer struct {
	head   http.Header
	status int
	begun  bool
	body   bytes.Buffer
}

// Header implements http.ResponseWriter.
func (a *heldAnswer) Header() http.Header { return a.head }

// WriteHeader implements http.ResponseWriter.
func (a *heldAnswer) WriteHeader(status int) {
	if !a.begun && status >= 200 { // what is informational is of no use to MLflow's clients
		a.status, a.begun = status, true
	}
}

// Write implements http.ResponseWriter.
func (a *heldAnswer) Write(b []byte) (int, error) {
	a.begun = true
	return a.body.Write(b)
}

func (p *Proxy) embeddedFile(w http.ResponseWriter, r *http.Request, x *exchange) {
	a := &hashedAnswer{ResponseWriter: w, hash: sha256.New(), status: http.StatusOK}
	p.cfg.Embedded.ServeHTTP(a, r)
	if announced, err := strconv.ParseInt(w.Header().Get("Content-Length"), 10, 64); a.status != http.StatusOK || r.Method != http.MethodGet || err == nil && announced != a.n {
		return
	}
	p.cfg.Capture.enqueue(&event{call: x.call, digest: lineage.Digest("sha256:" + hex.EncodeToString(a.hash.Sum(nil))), size: a.n})
}

// hashedAnswer hashes what passes.
type hashedAnswer struct {
	http.ResponseWriter
	hash   hash.Hash
	status int
	n      int64
}

// WriteHeader implements http.ResponseWriter.
func (a *hashedAnswer) WriteHeader(status int) {
	a.status = status
	a.ResponseWriter.WriteHeader(status)
}

// Write implements http.ResponseWriter.
func (a *hashedAnswer) Write(b []byte) (int, error) {
	n, err := a.ResponseWriter.Write(b)
	a.hash.Write(b[:n])
	a.n += int64(n)
	return n, err
}
