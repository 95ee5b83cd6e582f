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
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
	policystate "github.com/lineal-network/lineal/node/lineage/status"
)

// maxAnswers bounds a page of affected answers.
const maxAnswers = 1000

// PolicyInfo is a registered policy.
type PolicyInfo struct {
	ID          common.Hash     `json:"id"`
	Name        string          `json:"name"`
	Description string          `json:"description,omitempty"`
	Draft       bool            `json:"draft,omitempty"`
	Source      json.RawMessage `json:"source,omitempty"` // canonical, when one policy is asked for
}

// EvaluateRequest asks for a verdict. It is answered from the final state; nothing is recorded.
type EvaluateRequest struct {
	Policy common.Hash `json:"policy,omitzero"`  // a registered one, or
	Source string      `json:"source,omitempty"` // one's YAML or JSON
	Model  string      `json:"model"`            // digest, CID or name
	At     string      `json:"at,omitempty"`     // ledger size; latest if empty
	Now    uint64      `json:"now,omitempty"`    // the ledger's time, in seconds; that of the last block if 0
}

// StatusView is what a policy says of a model, as of a ledger size.
type StatusView struct {
	Model      common.Hash `json:"model"`
	Policy     common.Hash `json:"policy"`
	Name       string      `json:"name,omitempty"` // of the policy
	Status     string      `json:"status"`         // unknown, passed, failed, pending
	FailedRule common.Hash `json:"failedRule"`     // keccak256 of the rule's id, as on chain
	Rule       string      `json:"rule,omitempty"` // that id
	LedgerSize uint64      `json:"ledgerSize"`
	LedgerTime uint64      `json:"ledgerTime"`
	ValidUntil uint64      `json:"validUntil"`
	Chains     []uint64    `json:"chains"`
	Watched    uint64      `json:"watchedUntil"`
	Queued     bool        `json:"queued"`     // waits to be evaluated again
	RenewEvery uint64      `json:"renewEvery"` // how often a pass is renewed, in the ledger and on the chains, in seconds
	// Doubted: pending because an adverse change is being marked on all that derives from something, perhaps from this model's ancestors. Nothing can be
	// proved until that is done.
	Doubted bool `json:"doubted,omitempty"`
	// Why explains a verdict as of now, when asked for.
	Why *policy.Result `json:"why,omitempty"`
	// Proof is what PolicyRegistry.updateByCheckpoint takes, when asked for.
	Proof *StatusProof `json:"proof,omitempty"`
}

// StatusProof shows that a status is under the policy root of a certified checkpoint.
type StatusProof struct {
	Checkpoint  claim.Checkpoint   `json:"checkpoint"`
	Certificate quorum.Certificate `json:"certificate"`
	Index       uint32             `json:"index"`
	Siblings    []common.Hash      `json:"siblings"` // bottom-up
}

// AffectedAnswer is an answer of a model that derives from something.
type AffectedAnswer struct {
	RequestID     common.Hash `json:"requestId"`
	Model         common.Hash `json:"model"`
	Leaf          uint64      `json:"leaf"` // of its receipt
	Time          uint64      `json:"time"` // of the block, seconds
	OriginChainID uint64      `json:"originChainId"`
	Requester     string      `json:"requester"`
	Chains        []uint64    `json:"chains"` // where it was or is delivered, as far as this node knows the request
	PolicyID      common.Hash `json:"policyId"`
}

// AffectedView lists answers that a taint reaches.
type AffectedView struct {
	Digest  lineage.Digest   `json:"digest"`
	Models  []lineage.Digest `json:"models"` // that derive from it and have answered
	Answers []AffectedAnswer `json:"answers"`
	// Truncated: there are more models or answers.
	Truncated bool `json:"truncated,omitempty"`
}

// Policies is what the interface needs of the policy state. All methods are safe for concurrent use.
type Policies interface {
	// PolicyIDs lists the registered policies; Policy returns one, or ErrNotFound.
	PolicyIDs() ([]PolicyInfo, error)
	Policy(id common.Hash) (PolicyInfo, error)
	// Evaluate gives a verdict with its reasons.
	Evaluate(ctx context.Context, q EvaluateRequest) (policy.Result, error)
	// Statuses lists what is watched of a model. ModelStatus returns one, or ErrNotFound, with reasons and a proof if asked for.
	Statuses(model common.Hash) ([]StatusView, error)
	ModelStatus(ctx context.Context, model, policy common.Hash, why, proof bool) (StatusView, error)
	// SourceLists are the lists in force.
	SourceLists() ([]policystate.List, error)
	// Affected lists answers of what derives from a thing.
	Affected(ctx context.Context, thing string, limit int) (AffectedView, error)
}

func (s *server) policyRoutes(mux *http.ServeMux) {
	need := func(h func(r *http.Request) (any, error)) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if s.cfg.Policies == nil {
				fail(w, fmt.Errorf("%w: this node keeps no ledger", ErrUnavailable))
				return
			}
			v, err := h(r)
			if err != nil {
				fail(w, policyError(err))
				return
			}
			respond(w, http.StatusOK, v)
		}
	}
	mux.HandleFunc("GET /v1/policies", need(func(*http.Request) (any, error) {
		list, err := s.cfg.Policies.PolicyIDs()
		return map[string]any{"policies": list}, err
	}))
	mux.HandleFunc("GET /v1/policies/{id}", need(func(r *http.Request) (any, error) {
		id, err := pathHash(r, "id")
		if err != nil {
			return nil, err
		}
		return s.cfg.Policies.Policy(id)
	}))
	mux.HandleFunc("POST /v1/policies/evaluate", need(s.evaluatePolicy))
	mux.HandleFunc("GET /v1/policy/{model}", need(func(r *http.Request) (any, error) {
		model, err := pathHash(r, "model")
		if err != nil {
			return nil, err
		}
		list, err := s.cfg.Policies.Statuses(model)
		return map[string]any{"statuses": list}, err
	}))
	mux.HandleFunc("GET /v1/policy/{model}/{policy}", need(s.viewStatus))
	mux.HandleFunc("GET /v1/sourcelists", need(func(*http.Request) (any, error) {
		list, err := s.cfg.Policies.SourceLists()
		return map[string]any{"lists": list}, err
	}))
	mux.HandleFunc("GET /v1/taint/{thing}/answers", need(s.viewAffected))
}

// policyError gives the errors of policies their meaning here.
func policyError(err error) error {
	switch {
	case errors.Is(err, policy.ErrDocument), errors.Is(err, policy.ErrCompile), errors.Is(err, policy.ErrTooDear), errors.Is(err, policy.ErrEnvironment):
		return fmt.Errorf("%w: %w", ErrBadRequest, err)
	case errors.Is(err, policystate.ErrNotWatched):
		return fmt.Errorf("%w: %w", ErrNotFound, err)
	case errors.Is(err, policystate.ErrWithheld):
		return fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return recordError(err)
}

// pathHash reads 32 bytes of the path: a digest, or hex.
func pathHash(r *http.Request, name string) (common.Hash, error) {
	d, err := lineage.ParseDigest(r.PathValue(name))
	if err != nil {
		return common.Hash{}, fmt.Errorf("%w: %s: %w", ErrBadRequest, name, err)
	}
	return d.Bytes(), nil
}

// turn runs fn when it is the request's turn among the questions to the lineage.
func (s *server) turn(r *http.Request, fn func() error) error {
	ctx, cancel := context.WithTimeout(r.Context(), maxGraphWait)
	defer cancel()
	select {
	case s.graphs <- struct{}{}:
		defer func() { <-s.graphs }()
		return fn()
	case <-ctx.Done():
		return fmt.Errorf("%w: %d questions to the lineage are worked on already; try again", ErrUnavailable, maxGraphQueries)
	}
}

// SECURITY: anybody may have any policy evaluated: its source, cost and the graph that it looks at are bounded, and few run at once.
func (s *server) evaluatePolicy(r *http.Request) (v any, err error) {
	b, err := io.ReadAll(io.LimitReader(r.Body, 2*policy.MaxSource+1))
	if err != nil {
		return nil, fmt.Errorf("%w: read the question: %w", ErrBadRequest, err)
	}
	var q EvaluateRequest
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&q); err != nil {
		return nil, fmt.Errorf("%w: the body is no question: %w", ErrBadRequest, err)
	}
	if (q.Source == "") == (q.Policy == common.Hash{}) {
		return nil, fmt.Errorf("%w: want either policy (a registered one's id) or source", ErrBadRequest)
	}
	err = s.turn(r, func() error {
		v, err = s.cfg.Policies.Evaluate(r.Context(), q)
		return err
	})
	return v, err
}

func (s *server) viewStatus(r *http.Request) (v any, err error) {
	model, err := pathHash(r, "model")
	if err != nil {
		return nil, err
	}
	id, err := pathHash(r, "policy")
	if err != nil {
		return nil, err
	}
	flags := map[string]bool{"why": false, "proof": false}
	for name := range flags {
		if text := r.URL.Query().Get(name); text != "" {
			if flags[name], err = strconv.ParseBool(text); err != nil {
				return nil, fmt.Errorf("%w: %s is %q, want true or false", ErrBadRequest, name, text)
			}
		}
	}
	ctx, cancel := context.WithTimeout(r.Context(), MaxWait)
	defer cancel()
	if !flags["why"] {
		return s.cfg.Policies.ModelStatus(ctx, model, id, false, flags["proof"])
	}
	err = s.turn(r, func() error {
		v, err = s.cfg.Policies.ModelStatus(ctx, model, id, true, flags["proof"])
		return err
	})
	return v, err
}

func (s *server) viewAffected(r *http.Request) (v any, err error) {
	limit := maxAnswers
	if text := r.URL.Query().Get("limit"); text != "" {
		if limit, err = strconv.Atoi(text); err != nil || limit < 1 || limit > maxAnswers {
			return nil, fmt.Errorf("%w: limit is %q, want 1 to %d", ErrBadRequest, text, maxAnswers)
		}
	}
	err = s.turn(r, func() error {
		v, err = s.cfg.Policies.Affected(r.Context(), r.PathValue("thing"), limit)
		return err
	})
	return v, err
}

// Policies lists the registered policies.
func (c *Client) Policies(ctx context.Context) ([]PolicyInfo, error) {
	var v struct {
		Policies []PolicyInfo `json:"policies"`
	}
	err := c.do(ctx, http.MethodGet, "/v1/policies", nil, nil, &v)
	return v.Policies, err
}

// Policy asks for a registered policy.
func (c *Client) Policy(ctx context.Context, id common.Hash) (v PolicyInfo, err error) {
	err = c.do(ctx, http.MethodGet, "/v1/policies/"+id.Hex(), nil, nil, &v)
	return v, err
}

// Evaluate asks for a verdict with its reasons.
func (c *Client) Evaluate(ctx context.Context, q EvaluateRequest) (v policy.Result, err error) {
	b, err := json.Marshal(q)
	if err != nil {
		return v, fmt.Errorf("encode question: %w", err)
	}
	err = c.do(ctx, http.MethodPost, "/v1/policies/evaluate", bytes.NewReader(b), http.Header{"Content-Type": {"application/json"}}, &v)
	return v, err
}

// Statuses asks what is watched of a model.
func (c *Client) Statuses(ctx context.Context, model common.Hash) ([]StatusView, error) {
	var v struct {
		Statuses []StatusView `json:"statuses"`
	}
	err := c.do(ctx, http.MethodGet, "/v1/policy/"+model.Hex(), nil, nil, &v)
	return v.Statuses, err
}

// ModelStatus asks for the status of a model under a policy, with reasons and a proof if wanted. A proof waits for the next block.
func (c *Client) ModelStatus(ctx context.Context, model, id common.Hash, why, proof bool) (v StatusView, err error) {
	q := url.Values{"why": {strconv.FormatBool(why)}, "proof": {strconv.FormatBool(proof)}}
	err = c.do(ctx, http.MethodGet, "/v1/policy/"+model.Hex()+"/"+id.Hex()+"?"+q.Encode(), nil, nil, &v)
	return v, err
}

// SourceLists asks for the lists in force.
func (c *Client) SourceLists(ctx context.Context) ([]policystate.List, error) {
	var v struct {
		Lists []policystate.List `json:"lists"`
	}
	err := c.do(ctx, http.MethodGet, "/v1/sourcelists", nil, nil, &v)
	return v.Lists, err
}

// Affected asks for the answers of what derives from a thing.
func (c *Client) Affected(ctx context.Context, thing string) (v AffectedView, err error) {
	err = c.do(ctx, http.MethodGet, "/v1/taint/"+url.PathEscape(thing)+"/answers", nil, nil, &v)
	return v, err
}

// When formats a block's time for people.
func When(seconds uint64) string {
	return time.Unix(int64(min(seconds, 1<<40)), 0).UTC().Format(time.RFC3339)
}
