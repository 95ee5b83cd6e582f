package intake

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/task"
)

// Bounds of a request that is taken in.
const (
	// MaxInput is the largest inline input. A transaction carries at most 128 KB; a contract can emit more, at a price that makes
	// a pointer the better way.
	MaxInput = 256 << 10
	// MaxPointer is the longest pointer: a content address with a few gateways.
	MaxPointer = 1024
	// maxLogData bounds a log before it is decoded: input, pointer, destinations and the fixed fields.
	maxLogData = MaxInput + MaxPointer + 8<<10
)

// Reason says why a log was refused: a short, fixed label for metrics.
type Reason string

// The reasons.
const (
	ReasonTooLarge    Reason = "too-large"    // beyond the bounds above
	ReasonMalformed   Reason = "malformed"    // does not decode as the event
	ReasonForeign     Reason = "foreign"      // names another chain or hub than the one that emitted it
	ReasonIdentity    Reason = "identity"     // the request id, requester or model beside the request differ from its content
	ReasonCommitment  Reason = "commitment"   // the inline input does not open the commitment
	ReasonUnsupported Reason = "unsupported"  // outside what this version serves: see claim.Request.Validate
	ReasonTwoInputs   Reason = "input-source" // both an inline input and a pointer
)

// RefusedError is a log that is not a request to this network. It is final: reading again changes nothing.
type RefusedError struct {
	Reason Reason
	Err    error
}

// Error implements error.
func (e *RefusedError) Error() string { return fmt.Sprintf("refused (%s): %v", e.Reason, e.Err) }

// Unwrap returns the cause.
func (e *RefusedError) Unwrap() error { return e.Err }

func refuse(reason Reason, format string, args ...any) error {
	return &RefusedError{reason, fmt.Errorf(format, args...)}
}

var hubABI = bindings.NewInferenceHub()

// requestedTopic is the first topic of the hub's Requested event.
var requestedTopic = func() common.Hash {
	abi, err := bindings.InferenceHubMetaData.ParseABI()
	if err != nil {
		panic(err) // generated together with the bindings: a defect of the build, found by every test
	}
	return abi.Events[bindings.InferenceHubRequestedEventName].ID
}()

// ParseRequest turns a Requested log of the hub on a chain into a task. All errors are [RefusedError].
//
// SECURITY: anyone can have the hub emit a log with any content; endpoints may invent logs. Only what is recomputed here is believed.
func ParseRequest(chainID uint64, hub common.Address, l *types.Log) (task.Task, error) {
	none := task.Task{}
	if l.Address != hub {
		return none, refuse(ReasonForeign, "the log is of contract %s, not of the hub %s", l.Address, hub)
	}
	if len(l.Data) > maxLogData {
		return none, refuse(ReasonTooLarge, "the log has %d bytes, at most %d are read", len(l.Data), maxLogData)
	}
	event, err := hubABI.UnpackRequestedEvent(l)
	if err != nil {
		return none, refuse(ReasonMalformed, "decode: %w", err)
	}
	r := onchain.RequestFrom(event.Request)
	switch {
	case r.OriginChainID != chainID || r.Hub != hub:
		return none, refuse(ReasonForeign, "the request names hub %s on chain %d", r.Hub, r.OriginChainID)
	case len(event.Input) > MaxInput:
		return none, refuse(ReasonTooLarge, "the input has %d bytes, at most %d are taken inline; pass a pointer", len(event.Input), MaxInput)
	case len(event.Pointer) > MaxPointer:
		return none, refuse(ReasonTooLarge, "the pointer has %d bytes, at most %d are taken", len(event.Pointer), MaxPointer)
	}
	if err := r.Validate(); err != nil {
		return none, refuse(ReasonUnsupported, "%w", err)
	}
	id := r.ID()
	switch {
	case id != event.RequestId:
		return none, refuse(ReasonIdentity, "the request's content has the id %s, the log says %s", id, common.Hash(event.RequestId))
	case r.Requester != event.Requester || r.Model != event.Model:
		return none, refuse(ReasonIdentity, "the log's topics name another requester or model than the request")
	case event.Pointer != "" && len(event.Input) > 0:
		return none, refuse(ReasonTwoInputs, "the log has an input and a pointer")
	}
	t := task.Task{
		ID: id, Request: r, InputSalt: event.InputSalt, Pointer: event.Pointer, Source: task.FromChain,
		Block: task.BlockRef{Number: l.BlockNumber, Hash: l.BlockHash},
	}
	if event.Pointer == "" {
		if got := claim.InputCommitment(event.InputSalt, event.Input); got != r.InputCommitment {
			return none, refuse(ReasonCommitment, "the input has the commitment %s, the request names %s", got, r.InputCommitment)
		}
		t.Input = event.Input
		if t.Input == nil {
			t.Input = []byte{} // an empty input is an input; nil would mean that it is elsewhere
		}
	}
	return t, nil
}

// RequestsConfig sets up the intake of one chain.
type RequestsConfig struct {
	Client   *ethrpc.Client
	Hub      common.Address
	Finality ethrpc.Finality
	Start    uint64 // the hub's deployment block; see FollowConfig
	Cursors  Cursors
	// Sink takes a task over, durably, before it returns nil; it must recognize tasks that it has already by their id. An error
	// means that it cannot take the task now: it is offered again, and nothing behind it is until then.
	Sink func(ctx context.Context, t task.Task) error

	Follow     FollowConfig // MaxRange, Every and Retry, where they differ from the defaults
	Registerer prometheus.Registerer
	Log        *slog.Logger
}

// Requests reads the requests of one chain.
type Requests struct {
	*Follower
	cfg     RequestsConfig
	chain   uint64
	metrics metrics
}

// NewRequests sets up the intake of one chain's requests; Run starts it.
func NewRequests(cfg RequestsConfig) (*Requests, error) {
	if cfg.Client == nil || cfg.Sink == nil || cfg.Hub == (common.Address{}) {
		return nil, errors.New("intake: client, hub and sink are needed")
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	r := &Requests{cfg: cfg, chain: cfg.Client.ChainID()}
	var err error
	if r.metrics, err = newMetrics(cfg.Registerer, r.chain); err != nil {
		return nil, err
	}
	follow := cfg.Follow
	follow.Client, follow.Finality, follow.Start, follow.Cursors, follow.Log = cfg.Client, cfg.Finality, cfg.Start, cfg.Cursors, cfg.Log
	follow.Addresses, follow.Topics = []common.Address{cfg.Hub}, [][]common.Hash{{requestedTopic}}
	follow.Key = fmt.Sprintf("requests/%d/%s", r.chain, cfg.Hub)
	follow.Handle = r.handle
	r.Follower, err = NewFollower(follow)
	return r, err
}

func (r *Requests) handle(ctx context.Context, b Batch) error {
	for i := range b.Logs {
		l := &b.Logs[i]
		t, err := ParseRequest(r.chain, r.cfg.Hub, l)
		if refused, ok := errors.AsType[*RefusedError](err); ok {
			r.metrics.refused.WithLabelValues(string(refused.Reason)).Inc()
			r.cfg.Log.Info("intake: log refused", "chain", r.chain, "block", l.BlockNumber, "tx", l.TxHash, "err", err)
			continue
		}
		if err := r.cfg.Sink(ctx, t); err != nil {
			return fmt.Errorf("hand over request %s: %w", t.ID, err)
		}
		r.metrics.taken.Inc()
		r.cfg.Log.Info("intake: request taken", "chain", r.chain, "task", t.ID, "block", l.BlockNumber)
	}
	return nil
}

type metrics struct {
	taken   prometheus.Counter
	refused *prometheus.CounterVec
}

func newMetrics(r prometheus.Registerer, chainID uint64) (metrics, error) {
	m := metrics{
		taken: prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_intake_requests_total", Help: "Requests taken from the chain."}),
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "lineal_intake_refused_total", Help: "Logs of the hub that are not requests to this network, by reason.",
		}, []string{"reason"}),
	}
	if r == nil {
		return m, nil
	}
	r = prometheus.WrapRegistererWith(prometheus.Labels{"chain": strconv.FormatUint(chainID, 10)}, r)
	for _, c := range []prometheus.Collector{m.taken, m.refused} {
		if err := r.Register(c); err != nil {
			return m, fmt.Errorf("intake: register metrics: %w", err)
		}
	}
	return m, nil
}
