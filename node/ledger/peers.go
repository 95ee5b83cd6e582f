package ledger

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/time/rate"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/p2p"
)

// Peers carries what operators say to each other. All methods return at once; what cannot be queued is lost, and said again.
type Peers interface {
	// Send sends a message of the machine.
	Send(s simplex.Send)
	// Item sends an item that waits to be ordered to every operator.
	Item(encoded []byte)
	// Cosign sends a cosignature of the log to every operator.
	Cosign(c *tlog.Cosignature)
}

// Direct protocols among operators.
const (
	protoVotes  = "/lineal/ledger/1" // votes, certificates, questions
	protoBlocks = "/lineal/blocks/1" // proposals and answers with blocks
	protoItems  = "/lineal/items/1"  // what waits to be ordered
	protoCosign = "/lineal/cosign/1" // cosignatures of the log
)

// Bounds of what travels.
const (
	// maxVoteFrame holds the largest question: MaxFetch views and hashes.
	maxVoteFrame = 8 << 10
	// maxBlockFrame holds an answer: a little more than its last block beyond answerBytes, or MaxAnswer.
	maxBlockFrame = 16 << 20
	// blockQueue is what may wait for one peer. Blocks that go to all share their bytes.
	blockQueue = 32 << 20
	// itemQueue is what may wait for one peer of items, which all share their bytes: half a minute of the heaviest load.
	itemQueue = 16 << 20
	// framesPerSecond bounds one peer's messages: some 50 views a second with about ten each, twice.
	framesPerSecond = 1000
)

// Operator is who is behind a peer.
type Operator struct {
	ID      common.Address // as the ledger names it
	Account common.Address // that staked
}

// Directory knows which operator is behind a peer, and the other way round, for the sets that may speak now.
type Directory interface {
	OperatorOf(id peer.ID) (Operator, bool)
	PeerOf(id common.Address) (peer.ID, bool)
}

var (
	errFrame = p2p.Reject("ledger-frame")
	errWho   = p2p.Ignore("ledger-stranger")
	errFast  = p2p.Ignore("ledger-rate")

	errItem   = p2p.Reject("ledger-item")
	errNotNow = p2p.Ignore("ledger-not-now")
)

// Links are the direct streams of a host to the other operators.
type Links struct {
	host    *p2p.Host
	dir     Directory
	network common.Hash
	sets    func(epoch uint64) *quorum.Set
	store   *store.Store

	mu     sync.Mutex // guards what follows
	ledger *Ledger    // nil until it is opened
	limits map[peer.ID]*rate.Limiter
	turn   int // counts questions for final blocks, to ask another operator each time

	snapshots chan struct{} // under way
	observed  chan struct{} // answers with final blocks under way
}

// LinksConfig is what [NewLinks] needs.
type LinksConfig struct {
	Network common.Hash
	Host    *p2p.Host
	Dir     Directory
	Sets    func(epoch uint64) *quorum.Set // the operator set of an epoch, or nil
	Store   *store.Store
}

// NewLinks registers the ledger's direct protocols on a host. Frames that arrive before the ledger is opened are dropped.
func NewLinks(cfg LinksConfig) (*Links, error) {
	host := cfg.Host
	l := &Links{host: host, dir: cfg.Dir, network: cfg.Network, sets: cfg.Sets, store: cfg.Store, limits: map[peer.ID]*rate.Limiter{}, snapshots: make(chan struct{}, maxSnapshots),
		observed: make(chan struct{}, maxObserved)}
	if err := host.HandleFrames(protoVotes, maxVoteFrame, l.message); err != nil {
		return nil, err
	}
	if err := host.HandleLargeFrames(protoBlocks, maxBlockFrame, blockQueue, l.message); err != nil {
		return nil, err
	}
	if err := host.HandleLargeFrames(protoItems, block.MaxItem, itemQueue, l.item); err != nil {
		return nil, err
	}
	if err := host.HandleStreams(protoJoin, p2p.ServeConfig{Observers: true}, l.serveJoin); err != nil {
		return nil, err
	}
	return l, host.HandleFrames(protoCosign, tlog.CosignatureLength, l.cosignature)
}

// admit decides whether a frame is looked at.
//
// SECURITY: any operator can send any bytes. Who sent them is what the connection proved.
func (l *Links) admit(from p2p.Peer) (Operator, *Ledger, error) {
	operator, ok := l.dir.OperatorOf(from.ID)
	if !ok {
		return operator, nil, errWho
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	limit := l.limits[from.ID]
	if limit == nil {
		if len(l.limits) >= p2p.MaxMembers {
			clear(l.limits)
		}
		limit = rate.NewLimiter(framesPerSecond, 2*framesPerSecond)
		l.limits[from.ID] = limit
	}
	if l.ledger == nil || !limit.Allow() {
		return operator, nil, errFast
	}
	return operator, l.ledger, nil
}

// message takes a message for the machine, which judges what it says.
func (l *Links) message(ctx context.Context, from p2p.Peer, frame []byte) error {
	operator, ledger, err := l.admit(from)
	if err != nil {
		return err
	}
	msg, err := simplex.Decode(frame)
	if err != nil {
		return fmt.Errorf("%w: %w", errFrame, err)
	}
	return ledger.Receive(ctx, operator.ID, msg)
}

// item takes what waits to be ordered.
func (l *Links) item(_ context.Context, from p2p.Peer, frame []byte) error {
	operator, ledger, err := l.admit(from)
	if err != nil {
		return err
	}
	return ledger.HandleItem(operator.ID, frame)
}

// cosignature takes an operator's cosignature of the log.
func (l *Links) cosignature(ctx context.Context, from p2p.Peer, frame []byte) error {
	operator, ledger, err := l.admit(from)
	if err != nil {
		return err
	}
	c, err := tlog.DecodeCosignature(frame)
	if err != nil {
		return fmt.Errorf("%w: %w", errFrame, err)
	}
	switch err := ledger.cfg.Log.AddCosignature(ctx, operator.Account, c); {
	case errors.Is(err, tlog.ErrFork):
		ledger.metrics.alarms.Inc()
		ledger.log.Error("operator cosigned another history of the log", "operator", operator.Account, "err", err)
		return nil
	case errors.Is(err, store.ErrDiskFull), errors.Is(err, store.ErrClosed), ctx.Err() != nil:
		return err
	case err != nil:
		return fmt.Errorf("%w: %w", errFrame, err)
	}
	return nil
}

// listed reports whether others take this node for an operator. What an observer says would be refused.
func (l *Links) listed() bool {
	_, ok := l.dir.OperatorOf(l.host.ID())
	return ok
}

// Send implements [Peers].
func (l *Links) Send(s simplex.Send) {
	if !l.listed() {
		return
	}
	proto := protoVotes
	switch s.Message.(type) {
	case *simplex.Proposal, *simplex.Entries:
		proto = protoBlocks
	}
	frame := simplex.Encode(s.Message)
	if s.To == (common.Address{}) {
		_, _ = l.host.Broadcast(proto, frame) // p2p counts what it drops
		return
	}
	if id, ok := l.dir.PeerOf(s.To); ok {
		_ = l.host.Send(id, proto, frame)
	}
}

// Item implements [Peers].
func (l *Links) Item(encoded []byte) {
	if l.listed() {
		_, _ = l.host.Broadcast(protoItems, encoded)
	}
}

// Cosign implements [Peers].
func (l *Links) Cosign(c *tlog.Cosignature) {
	if l.listed() {
		_, _ = l.host.Broadcast(protoCosign, c.Encode())
	}
}

// Connect lets what arrives reach a ledger.
func (l *Links) Connect(ledger *Ledger) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.ledger = ledger
}

// Receive takes a message from an authenticated operator. It waits while the driver is busy, which slows down that peer alone.
func (l *Ledger) Receive(ctx context.Context, from common.Address, msg simplex.Message) error {
	select {
	case l.driver.inbox <- inbound{from, msg}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
