// Package api is a node's HTTP interface: JSON over HTTP/1.1, described by openapi.json, with errors as problem details (RFC 9457), and
// a Go client.
//
//	POST /v1/requests              a signed request with its input           202, then poll or wait
//	GET  /v1/requests/{id}?wait=   phase, result, certificate                 the output needs the input's salt in Lineal-Salt
//	GET  /v1/sets/{epoch|current}  the operator set that certificates name
//	GET  /v1/status                identity, engine, network, chains, peers
//	GET  /v1/events                what this node holds against operators: dissent, equivocation
//	POST /v1/records               a lineage record in its envelope          202; an account or the admin token pays
//	GET  /v1/records/{id}?wait=    the record with its proof of inclusion
//	GET  /v1/records?subject=      what is recorded about a thing
//	GET  /v1/lineage/{thing}       facts, ancestors, descendants              ?at= as of a ledger size or a time
//	GET  /v1/taint/{thing}         why not to rely on it
//	GET  /v1/bundles/{model}       all of it in one file, for verification offline
//	GET  /v1/backup                the node's store; needs the admin token
//	PUT  /v1/artifacts             store bytes by their SHA-256; needs the admin token
//	GET  /v1/anchors               what chains have of the ledger; POST brings them its head (admin)
//	GET  /v1/blobs, /v1/blobs/{hash}[/proof/{index}]   ranges of blocks on the data-availability layer, archived blobs, proofs
//	GET  /v1/feeds, /v1/feeds/{id}                     derived series, their history and certified rounds
//	GET  /v1/openapi.json, /healthz, /readyz, /metrics
//
// SECURITY: everything but PUT /v1/artifacts is meant for strangers. Bodies are bounded before they are read, waits are bounded in number and time, a
// request costs its sender a signature and counts against the requester's quota, and an output is told only to who knows the
// input's salt (the chain has published it for requests made there).
package api

import (
	"context"
	_ "embed" // openapi.json
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/task"
)

//go:embed openapi.json
var openAPI []byte

// Bounds of the interface.
const (
	// MaxInput bounds an inline input; larger ones are stored as artifacts and named by a pointer. Gossip carries the
	// request to every operator, and messages beyond some 50 kB saturate it.
	MaxInput = 64 << 10
	// maxRequestBody holds a request with an inline input in hex.
	maxRequestBody = 2*MaxInput + 16<<10
	// MaxWait bounds how long one call waits for a certificate.
	MaxWait = time.Minute
	// maxWaiters bounds the calls that wait at once, about 10 kB each.
	maxWaiters = 4096
)

// Submission is a request by HTTP.
type Submission struct {
	Request   claim.Request `json:"request"`
	InputSalt common.Hash   `json:"inputSalt"`
	Input     hexutil.Bytes `json:"input,omitempty"`   // canonical tensors
	Pointer   string        `json:"pointer,omitempty"` // artifact:<sha256>, instead of salt and input
	Signature hexutil.Bytes `json:"signature"`         // of the requester, EIP-712
	// Delivery is how the answer should come: "" for a certificate of its own at once, DeliveryBatch for a receipt in the ledger and, where it
	// has destinations, a place in a batch, which is slower and much cheaper. It is not signed: operators may do otherwise.
	Delivery string `json:"delivery,omitempty"`
}

// DeliveryBatch asks for an answer by the ledger.
const DeliveryBatch = "batch"

// View is what a node tells of a request.
type View struct {
	RequestID   common.Hash         `json:"requestId"`
	Phase       task.Phase          `json:"phase"`
	Source      task.Source         `json:"source"`
	Request     claim.Request       `json:"request"`
	Body        *claim.Inference    `json:"body,omitempty"`
	Output      hexutil.Bytes       `json:"output,omitempty"`
	OutputSalt  *common.Hash        `json:"outputSalt,omitempty"`
	Certificate *quorum.Certificate `json:"certificate,omitempty"`
	Note        string              `json:"note,omitempty"`
	// CertificateMs is the time from accepting the request to its certificate on this node; InferenceMs is the sandboxed run.
	CertificateMs float64 `json:"certificateMs,omitempty"`
	InferenceMs   float64 `json:"inferenceMs,omitempty"`
}

// Status describes a node.
type Status struct {
	Version    string         `json:"version"`
	Operator   common.Address `json:"operator"`
	PeerID     string         `json:"peerId"`
	Addresses  []string       `json:"addresses"`
	Network    common.Hash    `json:"network"`
	Epoch      uint64         `json:"epoch"`
	SetHash    common.Hash    `json:"setHash"`
	InSet      bool           `json:"inSet"`
	EngineID   common.Hash    `json:"engineId"`
	EngineName string         `json:"engineName"`
	Peers      int            `json:"peers"`
	Chains     []ChainStatus  `json:"chains"`
	Ledger     *LedgerStatus  `json:"ledger,omitempty"`
}

// ChainStatus describes how a node sees a chain.
type ChainStatus struct {
	ChainID   uint64            `json:"chainId"`
	Hub       common.Address    `json:"hub"`
	Relayer   common.Address    `json:"relayer"`
	Endpoints map[string]string `json:"endpoints"` // state by URL without credentials
}

// Event is something that a node recorded against an operator.
type Event struct {
	Time     time.Time       `json:"time"`
	Kind     string          `json:"kind"` // dissent, equivocation, contradicted
	Operator common.Address  `json:"operator"`
	Request  common.Hash     `json:"requestId"`
	Detail   string          `json:"detail"`
	Evidence json.RawMessage `json:"evidence,omitempty"`
}

// Errors that the backend returns and the interface translates.
var (
	ErrBadRequest   = errors.New("bad request")       // 400
	ErrUnauthorized = errors.New("not authorized")    // 401
	ErrNotFound     = errors.New("not found")         // 404
	ErrUnservable   = errors.New("cannot be served")  // 422
	ErrQuota        = errors.New("quota exceeded")    // 429
	ErrUnavailable  = errors.New("unavailable")       // 503
	ErrStorage      = errors.New("no space to store") // 507
)

// Backend is what the interface needs of the node. All methods are safe for concurrent use.
type Backend interface {
	// Submit accepts a request, durably, or says why not. Submitting a known request again returns its id.
	Submit(ctx context.Context, s Submission) (common.Hash, error)
	// View returns a request, with its output if salt is the input's or the origin chain has published it; otherwise without.
	View(id common.Hash, salt *common.Hash) (*View, error)
	// Ended returns a channel that is closed when the request is certified, done or expired, and a function to call after waiting.
	Ended(id common.Hash) (ended <-chan struct{}, release func())
	Set(epoch uint64) *quorum.Set // 0: the current one; nil: unknown
	Status(ctx context.Context) Status
	Events() []Event
	PutArtifact(ctx context.Context, r io.Reader) (common.Hash, int64, error)
	// Ready says why the node cannot serve, or nil.
	Ready() error
}

// Config describes a server.
type Config struct {
	Backend Backend
	Ledger  Ledger  // nil: the node keeps no ledger
	Records Records // nil: the node keeps no ledger
	// Policies tells statuses and verdicts; nil: the node keeps no ledger.
	Policies Policies
	// Backup writes a snapshot of the node's store; nil: none.
	Backup func(w io.Writer) error
	// Bundle packs what the ledger knows of a model; nil: the node keeps no ledger.
	Bundle     func(ctx context.Context, model lineage.Digest) ([]byte, error)
	Anchors    Anchors      // nil: the same
	Uploads    Uploads      // nil: artifacts come in one piece
	Metrics    http.Handler // nil: none
	AdminToken string       // empty: administration is off
}
