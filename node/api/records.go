package api

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/node/lineage"
)

// Bounds of questions to the lineage: each reads some thousand state entries, 50 ms at most.
const (
	// maxGraphQueries bounds the questions that are worked on at once, so that they leave cores to the node's own work.
	maxGraphQueries = 4
	// maxGraphWait is how long a question waits for its turn.
	maxGraphWait = 2 * time.Second
	// maxGraphNodes bounds the things of one answer.
	maxGraphNodes = lineage.DefaultNodes
	// maxRecordList bounds a page of records.
	maxRecordList = 500
)

// HeaderAuthorization carries the signature of the account that pays for a record; see block.RecordDigest.
const HeaderAuthorization = "Lineal-Authorization"

// RecordAck says that the node took a record over durably.
type RecordAck struct {
	ID         lineage.Digest `json:"id"`
	AcceptedAt time.Time      `json:"acceptedAt"`
	// Known: it waits, or is in the ledger, already.
	Known bool `json:"known,omitempty"`
}

// RecordView is a record with its proof.
type RecordView struct {
	ID     lineage.Digest `json:"id"`
	State  string         `json:"state"` // pending, final, refused
	Reason string         `json:"reason,omitempty"`
	// Envelope is the envelope's JSON as text, because the id is of its very bytes.
	Envelope  string  `json:"envelope,omitempty"`
	Submitter string  `json:"submitter,omitempty"`
	Time      uint64  `json:"time,omitempty"` // of the block, seconds
	Leaf      *uint64 `json:"leaf,omitempty"`
	// Size, Proof and Checkpoint prove that the leaf is in the ledger: an RFC 6962 inclusion path to the root of the signed note.
	Size       uint64          `json:"size,omitempty"`
	Proof      []hexutil.Bytes `json:"proof,omitempty"`
	Checkpoint string          `json:"checkpoint,omitempty"`
}

// Records is what the interface needs of the ledger for lineage. All methods are safe for concurrent use.
type Records interface {
	// Submit takes an envelope over, durably, or says why not. With an empty authorization the node's own account pays.
	Submit(ctx context.Context, envelope, authorization []byte) (RecordAck, error)
	// Record returns a record, or ErrNotFound.
	Record(ctx context.Context, id common.Hash) (*RecordView, error)
	// Final returns a channel that is closed when the record is in a final block, and a function to call after waiting.
	Final(id common.Hash) (final <-chan struct{}, release func())
	// View calls fn with one snapshot of the final state.
	View(fn func(lineage.State) error) error
}

// RecordList is a page of records about a subject, oldest first.
type RecordList struct {
	Subject lineage.Digest       `json:"subject"`
	Records []lineage.RecordInfo `json:"records"`
	// Next is the from of the next page; absent at the end.
	Next *uint64 `json:"next,omitempty"`
}

// LineageView is what the ledger knows of a thing and what is around it.
type LineageView struct {
	Digest      lineage.Digest         `json:"digest"`
	CID         string                 `json:"cid"`
	At          string                 `json:"at"` // latest, size <n> or time <seconds>
	Node        *lineage.Node          `json:"node"`
	Ancestors   *lineage.Closure       `json:"ancestors,omitempty"`
	Descendants *lineage.Closure       `json:"descendants,omitempty"`
	Revocations []lineage.RevocationOf `json:"revocations,omitempty"`
	Taints      []lineage.Taint        `json:"taints,omitempty"`
	// Truncated: a bound was reached somewhere, so there is more than this.
	Truncated bool `json:"truncated,omitempty"`
	// Others are further digests that the asked name was given to.
	Others []lineage.Digest `json:"others,omitempty"`
}

// TaintView lists the reasons not to rely on a thing.
type TaintView struct {
	Digest    lineage.Digest  `json:"digest"`
	At        string          `json:"at"`
	Now       uint64          `json:"now"` // against which expiries are held, seconds
	Taints    []lineage.Taint `json:"taints"`
	Truncated bool            `json:"truncated"`
}

func (s *server) recordRoutes(mux *http.ServeMux) {
	need := keeping(s.cfg.Records != nil)
	mux.HandleFunc("POST /v1/records", need(s.submitRecord))
	mux.HandleFunc("GET /v1/records", need(s.listRecords))
	mux.HandleFunc("GET /v1/records/{id}", need(s.viewRecord))
	mux.HandleFunc("GET /v1/lineage/{thing}", need(s.viewLineage))
	mux.HandleFunc("GET /v1/taint/{thing}", need(s.viewTaint))
}

// isAdmin reports whether the request carries the node's admin token.
func (s *server) isAdmin(r *http.Request) bool {
	token, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	return s.cfg.AdminToken != "" && subtle.ConstantTimeCompare([]byte(token), []byte(s.cfg.AdminToken)) == 1
}

// SECURITY: anybody may submit a record that an account authorizes: the account's quota pays. Without an authorization the node's own account pays, so
// that needs the admin token. Signatures over the record itself are checked before anything is kept.
func (s *server) submitRecord(w http.ResponseWriter, r *http.Request) {
	envelope, err := io.ReadAll(http.MaxBytesReader(w, r.Body, lineage.MaxEnvelope))
	if err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			problem(w, http.StatusRequestEntityTooLarge, fmt.Sprintf("the envelope exceeds %d bytes; split the statement, or name a directory by its manifest root", tooLarge.Limit))
			return
		}
		fail(w, fmt.Errorf("%w: read the envelope: %w", ErrBadRequest, err))
		return
	}
	var authorization []byte
	if text := r.Header.Get(HeaderAuthorization); text != "" {
		if authorization, err = hexutil.Decode(text); err != nil || len(authorization) != 65 {
			fail(w, fmt.Errorf("%w: %s is not 0x and 65 bytes in hex", ErrBadRequest, HeaderAuthorization))
			return
		}
	} else if !s.isAdmin(r) {
		fail(w, fmt.Errorf("%w: a record needs an account that pays (header %s) or the node's admin token as a Bearer token", ErrUnauthorized, HeaderAuthorization))
		return
	}
	if _, err := lineage.ParseEnvelope(envelope); err != nil {
		fail(w, recordError(err))
		return
	}
	ack, err := s.cfg.Records.Submit(r.Context(), envelope, authorization)
	if err != nil {
		fail(w, recordError(err))
		return
	}
	w.Header().Set("Location", "/v1/records/"+string(ack.ID))
	respond(w, http.StatusAccepted, ack)
}

// recordError gives the errors of package lineage their meaning here.
func recordError(err error) error {
	switch {
	case errors.Is(err, lineage.ErrTooLarge), errors.Is(err, lineage.ErrMalformed):
		return fmt.Errorf("%w: %w", ErrBadRequest, err)
	case errors.Is(err, lineage.ErrInvalid), errors.Is(err, lineage.ErrSignature):
		return fmt.Errorf("%w: %w", ErrUnservable, err)
	case errors.Is(err, lineage.ErrNotFound):
		return fmt.Errorf("%w: %w", ErrNotFound, err)
	}
	return err
}

func (s *server) viewRecord(w http.ResponseWriter, r *http.Request) {
	d, err := lineage.ParseDigest(r.PathValue("id"))
	if err != nil {
		fail(w, fmt.Errorf("%w: record id: %w", ErrBadRequest, err))
		return
	}
	id := common.Hash(d.Bytes())
	if text := r.URL.Query().Get("wait"); text != "" {
		if err := s.waitFor(r, text, func() (<-chan struct{}, func()) { return s.cfg.Records.Final(id) }); err != nil {
			fail(w, err)
			return
		}
	}
	v, err := s.cfg.Records.Record(r.Context(), id)
	if err != nil {
		fail(w, recordError(err))
		return
	}
	respond(w, http.StatusOK, v)
}

// graph runs fn on the lineage as of the request's at, when it is its turn.
func (s *server) graph(r *http.Request, fn func(g *lineage.Graph, at string) error) error {
	ctx, cancel := context.WithTimeout(r.Context(), maxGraphWait)
	defer cancel()
	select {
	case s.graphs <- struct{}{}:
		defer func() { <-s.graphs }()
	case <-ctx.Done():
		return fmt.Errorf("%w: %d questions to the lineage are worked on already; try again", ErrUnavailable, maxGraphQueries)
	}
	at := r.URL.Query().Get("at")
	return recordError(s.cfg.Records.View(func(state lineage.State) error {
		if at == "" {
			return fn(lineage.NewGraph(state, lineage.Latest), "latest")
		}
		if size, err := strconv.ParseUint(at, 10, 64); err == nil {
			return fn(lineage.NewGraph(state, size), fmt.Sprint("size ", size))
		}
		t, err := time.Parse(time.RFC3339, at)
		if err != nil || t.Unix() < 0 {
			return fmt.Errorf("%w: at is %q, want a ledger size or an RFC 3339 time like 2026-05-01T00:00:00Z", ErrBadRequest, at)
		}
		return fn(lineage.NewGraphAt(state, uint64(t.Unix())), fmt.Sprint("time ", t.Unix()))
	}))
}

// thing reads a digest, a CID or a name.
func thing(g *lineage.Graph, text string) (lineage.Digest, []lineage.Digest, error) {
	if d, err := lineage.ParseDigest(text); err == nil {
		return d, nil, nil
	}
	if len(text) > lineage.MaxName {
		return "", nil, fmt.Errorf("%w: a name of %d bytes", ErrBadRequest, len(text))
	}
	found, err := g.ByName(text)
	if err != nil {
		return "", nil, err
	}
	if len(found) == 0 {
		return "", nil, fmt.Errorf("%w: %q is no digest, and nothing is recorded by that name", ErrNotFound, text)
	}
	return found[0], found[1:], nil
}

// bounds reads depth, nodes and trusted.
func bounds(r *http.Request) (lineage.Bounds, error) {
	q, b := r.URL.Query(), lineage.Bounds{Nodes: maxGraphNodes / 10}
	for name, v := range map[string]*int{"depth": &b.Depth, "nodes": &b.Nodes} {
		text := q.Get(name)
		if text == "" {
			continue
		}
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 || n > maxGraphNodes {
			return b, fmt.Errorf("%w: %s is %q, want 1 to %d", ErrBadRequest, name, text, maxGraphNodes)
		}
		*v = n
	}
	var err error
	if text := q.Get("trusted"); text != "" {
		if b.Trusted, err = strconv.ParseBool(text); err != nil {
			return b, fmt.Errorf("%w: trusted is %q, want true or false", ErrBadRequest, text)
		}
	}
	return b, nil
}

func (s *server) viewLineage(w http.ResponseWriter, r *http.Request) {
	b, err := bounds(r)
	if err != nil {
		fail(w, err)
		return
	}
	direction := r.URL.Query().Get("direction")
	if direction != "" && direction != "up" && direction != "down" && direction != "both" && direction != "none" {
		fail(w, fmt.Errorf("%w: direction is %q, want up, down, both or none", ErrBadRequest, direction))
		return
	}
	var v LineageView
	err = s.graph(r, func(g *lineage.Graph, at string) (err error) {
		v.At = at
		if v.Digest, v.Others, err = thing(g, r.PathValue("thing")); err != nil {
			return err
		}
		v.CID = v.Digest.CID().String()
		if v.Node, err = g.Node(v.Digest); err != nil {
			return err
		}
		v.Truncated = v.Node.Truncated
		if direction == "" || direction == "up" || direction == "both" {
			if v.Ancestors, err = g.Ancestors(r.Context(), v.Digest, b); err != nil {
				return err
			}
			v.Truncated = v.Truncated || v.Ancestors.Truncated
		}
		if direction == "down" || direction == "both" {
			if v.Descendants, err = g.Descendants(r.Context(), v.Digest, b); err != nil {
				return err
			}
			v.Truncated = v.Truncated || v.Descendants.Truncated
		}
		if v.Revocations, err = g.Revocations(v.Digest); err != nil {
			return err
		}
		var more bool
		v.Taints, more, err = g.Taint(r.Context(), v.Digest, uint64(time.Now().Unix()), b)
		v.Truncated = v.Truncated || more
		return err
	})
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, v)
}

func (s *server) viewTaint(w http.ResponseWriter, r *http.Request) {
	b, err := bounds(r)
	if err != nil {
		fail(w, err)
		return
	}
	v := TaintView{Now: uint64(time.Now().Unix()), Taints: []lineage.Taint{}}
	if text := r.URL.Query().Get("now"); text != "" {
		if v.Now, err = strconv.ParseUint(text, 10, 63); err != nil {
			fail(w, fmt.Errorf("%w: now is %q, want seconds since 1970", ErrBadRequest, text))
			return
		}
	}
	err = s.graph(r, func(g *lineage.Graph, at string) (err error) {
		v.At = at
		if v.Digest, _, err = thing(g, r.PathValue("thing")); err != nil {
			return err
		}
		taints, truncated, err := g.Taint(r.Context(), v.Digest, v.Now, b)
		v.Taints, v.Truncated = append(v.Taints, taints...), truncated
		return err
	})
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, v)
}

func (s *server) listRecords(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	var from uint64
	var err error
	limit := 100
	if text := q.Get("from"); text != "" {
		if from, err = strconv.ParseUint(text, 10, 64); err != nil {
			fail(w, fmt.Errorf("%w: from is %q, want a leaf's number", ErrBadRequest, text))
			return
		}
	}
	if text := q.Get("limit"); text != "" {
		if limit, err = strconv.Atoi(text); err != nil || limit < 1 || limit > maxRecordList {
			fail(w, fmt.Errorf("%w: limit is %q, want 1 to %d", ErrBadRequest, text, maxRecordList))
			return
		}
	}
	if q.Get("subject") == "" {
		fail(w, fmt.Errorf("%w: say of which subject: ?subject=<digest, CID or name>", ErrBadRequest))
		return
	}
	list := RecordList{Records: []lineage.RecordInfo{}}
	err = s.graph(r, func(g *lineage.Graph, _ string) (err error) {
		if list.Subject, _, err = thing(g, q.Get("subject")); err != nil {
			return err
		}
		found, err := g.Records(list.Subject, from, limit+1)
		if len(found) > limit {
			next := found[limit].Leaf
			found, list.Next = found[:limit], &next
		}
		list.Records = append(list.Records, found...)
		return err
	})
	if err != nil {
		fail(w, err)
		return
	}
	respond(w, http.StatusOK, list)
}
