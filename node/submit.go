package node

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/time/rate"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/execute"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/node/task"
	"github.com/lineal-network/lineal/p2p"
)

// maxSubmission bounds a gossiped request: an inline input in hex and the rest.
const maxSubmission = 2*api.MaxInput + 16<<10

// Verdicts on gossiped requests.
var (
	rejectEncoding  = p2p.Reject("encoding")
	rejectSignature = p2p.Reject("signature")
	rejectRequest   = p2p.Reject("request")
	ignoreForeign   = p2p.Ignore("foreign-chain")
	ignoreDeadline  = p2p.Ignore("deadline")
	ignoreKnown     = p2p.Ignore("known")
	ignoreQuota     = p2p.Ignore("quota")
)

// errDeadline says that a request came too late.
var errDeadline = errors.New("the deadline has passed by the origin chain's clock")

// check decides what can be decided about a submission without asking any chain: form, signature, commitment, deadline. It returns the task.
//
// SECURITY: anyone can send any bytes here, over HTTP; operators pass them on.
func (n *Node) check(s api.Submission, source task.Source) (task.Task, error) {
	r := s.Request
	bad := func(format string, args ...any) (task.Task, error) {
		return task.Task{}, fmt.Errorf("%w: "+format, append([]any{api.ErrBadRequest}, args...)...)
	}
	if err := r.Validate(); err != nil {
		return bad("%w", err)
	}
	if (r.OperatorFee != nil && r.OperatorFee.Sign() > 0) || (r.RelayFee != nil && r.RelayFee.Sign() > 0) {
		return bad("requests over HTTP are free; to pay, submit the signed request to the hub on chain %d with requestFor", r.OriginChainID)
	}
	if r.Nonce&claim.SignedNonce == 0 {
		return bad("the nonce of a signed request has bit 63 set")
	}
	origin := n.chains[r.OriginChainID]
	if origin == nil || origin.cfg.Hub != r.Hub {
		return task.Task{}, fmt.Errorf("%w: the origin is hub %s on chain %d, which this network does not serve", api.ErrUnservable, r.Hub, r.OriginChainID)
	}
	if len(s.Signature) != crypto.SignatureLength {
		return task.Task{}, fmt.Errorf("%w: a signature has %d bytes, this one %d", api.ErrUnauthorized, crypto.SignatureLength, len(s.Signature))
	}
	if signer, err := recoverSigner(r.SigningDigest(), s.Signature); err != nil || signer != r.Requester {
		return task.Task{}, fmt.Errorf("%w: the signature is not the requester's (%s)", api.ErrUnauthorized, r.Requester)
	}
	if s.Delivery != "" && s.Delivery != api.DeliveryBatch {
		return bad("delivery is %q, want %q or nothing", s.Delivery, api.DeliveryBatch)
	}
	t := task.Task{ID: r.ID(), Request: r, Signature: s.Signature, Source: source, Batch: s.Delivery == api.DeliveryBatch && n.ordering != nil}
	switch {
	case s.Pointer != "" && (len(s.Input) > 0 || s.InputSalt != (common.Hash{})):
		return bad("a request has an input with its salt, or a pointer, not both")
	case s.Pointer != "":
		t.Pointer = s.Pointer
	case len(s.Input) > api.MaxInput:
		return bad("the input has %d bytes, at most %d go inline", len(s.Input), api.MaxInput)
	default:
		t.Input, t.InputSalt = append([]byte{}, s.Input...), s.InputSalt
		if claim.InputCommitment(t.InputSalt, t.Input) != r.InputCommitment {
			return bad("the input and salt do not open the request's input commitment")
		}
	}
	if now, ok := n.chainTime(r.OriginChainID); ok && uint64(now.Unix()) > r.Deadline {
		return task.Task{}, fmt.Errorf("%w: %w", api.ErrUnservable, errDeadline)
	}
	return t, nil
}

// recoverSigner returns the account of a 65-byte signature whose last byte is 0, 1, 27 or 28.
func recoverSigner(digest common.Hash, signature []byte) (common.Address, error) {
	sig := append([]byte{}, signature...)
	if v := &sig[crypto.RecoveryIDOffset]; *v >= 27 {
		*v -= 27
	}
	key, err := crypto.SigToPub(digest[:], sig)
	if err != nil {
		return common.Address{}, err
	}
	return crypto.PubkeyToAddress(*key), nil
}

// Submit implements api.Backend.
func (n *Node) Submit(ctx context.Context, s api.Submission) (common.Hash, error) {
	if n.cfg.Observer {
		return common.Hash{}, errObserver
	}
	t, err := n.check(s, task.FromAPI)
	if err != nil {
		return common.Hash{}, err
	}
	if known, err := n.book.Known(t.ID); err == nil && known {
		return t.ID, nil
	}
	if !n.quota.allow(t.Request.Requester, time.Now()) {
		return common.Hash{}, fmt.Errorf("%w: %d requests a minute are free for each requester at this node", api.ErrQuota, n.cfg.API.PerMinute)
	}
	if err := n.executor.Check(ctx, t.Request); err != nil {
		return common.Hash{}, servable(err)
	}
	for _, d := range t.Request.Destinations {
		if n.chains[d.ChainID] == nil {
			return common.Hash{}, fmt.Errorf("%w: destination chain %d is not served", api.ErrUnservable, d.ChainID)
		}
		if !n.cfg.Relay.Unpaid {
			return common.Hash{}, fmt.Errorf("%w: this node delivers paid answers only; ask without destinations and deliver the certificate yourself", api.ErrUnservable)
		}
	}
	if err := n.stages.Accept(ctx, t); err != nil {
		return common.Hash{}, storable(err)
	}
	message, err := json.Marshal(s)
	if err == nil {
		err = n.requests.Publish(ctx, message)
	}
	if err != nil {
		return t.ID, fmt.Errorf("%w: accepted, but not passed on to the other operators: %w", api.ErrUnavailable, err)
	}
	return t.ID, nil
}

// servable translates why a request is not served for people who ask over HTTP.
func servable(err error) error {
	var a *execute.AbstainError
	switch {
	case errors.Is(err, execute.ErrUnknownModel):
		return fmt.Errorf("%w: %w", api.ErrNotFound, err)
	case errors.As(err, &a) && a.Retry && !errors.Is(err, errPolicy):
		return fmt.Errorf("%w: %w", api.ErrUnavailable, err)
	}
	return fmt.Errorf("%w: %w", api.ErrUnservable, err)
}

func storable(err error) error {
	if errors.Is(err, store.ErrDiskFull) {
		return fmt.Errorf("%w: %w", api.ErrStorage, err)
	}
	return err
}

// validateRequest decides on gossiped requests.
func (n *Node) validateRequest(_ context.Context, _ peer.ID, data []byte) error {
	var s api.Submission
	if err := json.Unmarshal(data, &s); err != nil {
		return rejectEncoding
	}
	// SECURITY: a request that is not valid has no identity: numbers beyond 256 bits cannot be hashed.
	if s.Request.Validate() != nil {
		return rejectRequest
	}
	if known, err := n.book.Known(s.Request.ID()); err == nil && known {
		return ignoreKnown
	}
	t, err := n.check(s, task.FromGossip)
	switch {
	case errors.Is(err, errDeadline):
		return ignoreDeadline
	case errors.Is(err, api.ErrUnservable):
		return ignoreForeign // an operator with a newer configuration may serve more chains
	case errors.Is(err, api.ErrUnauthorized):
		return rejectSignature
	case err != nil:
		return rejectRequest
	}
	n.checked.put(data, t)
	return nil
}

// handleRequest takes a gossiped request over. What it had to satisfy was checked when it arrived.
func (n *Node) handleRequest(ctx context.Context, _ peer.ID, data []byte) {
	t, ok := n.checked.take(data)
	if !ok { // too many came at once to remember them
		var s api.Submission
		if json.Unmarshal(data, &s) != nil {
			return
		}
		var err error
		if t, err = n.check(s, task.FromGossip); err != nil {
			n.log.Warn("gossiped request not accepted", "err", err)
			return
		}
	}
	if !n.gossipQuota.allow(t.Request.Requester, time.Now()) {
		n.log.Warn("gossiped request not accepted", "err", ignoreQuota)
		return
	}
	n.lanes.do(ctx, func(ctx context.Context) {
		if err := n.stages.Accept(ctx, t); err != nil && ctx.Err() == nil {
			n.log.Warn("gossiped request not accepted", "err", err)
		}
	})
}

// maxCheckedRequests bounds the gossiped requests between their check and their taking, which is milliseconds. With the largest inputs they take
// 64 MiB, which the host's own queue of messages may hold as well.
const maxCheckedRequests = 512

// checked remembers gossiped requests that were found right, by their message, until they are taken. The zero value is ready; it is safe for
// concurrent use.
type checked struct {
	mu    sync.Mutex
	tasks map[common.Hash]task.Task
}

func (c *checked) put(message []byte, t task.Task) {
	key := common.Hash(sha256.Sum256(message))
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.tasks == nil || len(c.tasks) >= maxCheckedRequests {
		c.tasks = map[common.Hash]task.Task{}
	}
	c.tasks[key] = t
}

// take returns a request and forgets it.
func (c *checked) take(message []byte) (task.Task, bool) {
	key := common.Hash(sha256.Sum256(message))
	c.mu.Lock()
	defer c.mu.Unlock()
	t, ok := c.tasks[key]
	delete(c.tasks, key)
	return t, ok
}

// quotas counts free requests by requester. It is safe for concurrent use.
type quotas struct {
	perMinute int
	mu        sync.Mutex
	byAccount map[common.Address]*rate.Limiter
}

// maxQuotaAccounts bounds the accounts remembered, 200 bytes each; beyond it all start anew.
const maxQuotaAccounts = 1 << 16

func newQuotas(perMinute int) *quotas {
	return &quotas{perMinute: perMinute, byAccount: map[common.Address]*rate.Limiter{}}
}

func (q *quotas) allow(account common.Address, now time.Time) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	l := q.byAccount[account]
	if l == nil {
		if len(q.byAccount) >= maxQuotaAccounts {
			clear(q.byAccount)
		}
		l = rate.NewLimiter(rate.Limit(q.perMinute)/60, q.perMinute)
		q.byAccount[account] = l
	}
	return l.AllowN(now, 1)
}
