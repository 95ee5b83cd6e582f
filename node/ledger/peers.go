package ledger

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/time/rate"

	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/p2p"
)

// Peers carries the machine's messages. Send returns at once; what cannot be queued is lost, and the machine says it again.
type Peers interface {
	Send(s simplex.Send)
}

// Direct protocols among operators.
const (
	protoVotes  = "/lineal/ledger/1" // votes, certificates, questions
	protoBlocks = "/lineal/blocks/1" // proposals and answers with blocks
)

// Bounds of what travels.
const (
	// maxVoteFrame holds the largest question: MaxFetch views and hashes.
	maxVoteFrame = 8 << 10
	// maxBlockFrame holds an answer: a little more than its last block beyond answerBytes, or MaxAnswer.
	maxBlockFrame = 16 << 20
	// blockQueue is what may wait for one peer. Blocks that go to all share their bytes.
	blockQueue = 32 << 20
	// framesPerSecond bounds one peer's messages: some 50 views a second with about ten each, twice.
	framesPerSecond = 1000
)

// Directory knows which operator is behind a peer, and the other way round, for the sets that may speak now.
type Directory interface {
	OperatorOf(id peer.ID) (common.Address, bool)
	PeerOf(operator common.Address) (peer.ID, bool)
}

var (
	errFrame = p2p.Reject("ledger-frame")
	errWho   = p2p.Ignore("ledger-stranger")
	errFast  = p2p.Ignore("ledger-rate")
)

// Links are the direct streams of a host to the other operators.
type Links struct {
	host *p2p.Host
	dir  Directory

	mu      sync.Mutex // guards what follows
	deliver func(ctx context.Context, from common.Address, msg simplex.Message) error
	limits  map[peer.ID]*rate.Limiter
}

// NewLinks registers the ledger's direct protocols on a host. Frames that arrive before the ledger is opened are dropped.
func NewLinks(host *p2p.Host, dir Directory) (*Links, error) {
	l := &Links{host: host, dir: dir, limits: map[peer.ID]*rate.Limiter{}}
	if err := host.HandleFrames(protoVotes, maxVoteFrame, l.receive); err != nil {
		return nil, err
	}
	if err := host.HandleLargeFrames(protoBlocks, maxBlockFrame, blockQueue, l.receive); err != nil {
		return nil, err
	}
	return l, nil
}

// receive takes a frame.
//
// SECURITY: any operator can send any bytes. Who sent them is what the connection proved; the form is checked here, the content by the
// machine.
func (l *Links) receive(ctx context.Context, from p2p.Peer, frame []byte) error {
	operator, ok := l.dir.OperatorOf(from.ID)
	if !ok {
		return errWho
	}
	l.mu.Lock()
	limit, deliver := l.limits[from.ID], l.deliver
	if limit == nil {
		if len(l.limits) >= p2p.MaxMembers {
			clear(l.limits)
		}
		limit = rate.NewLimiter(framesPerSecond, 2*framesPerSecond)
		l.limits[from.ID] = limit
	}
	l.mu.Unlock()
	if deliver == nil || !limit.Allow() {
		return errFast
	}
	msg, err := simplex.Decode(frame)
	if err != nil {
		return fmt.Errorf("%w: %w", errFrame, err)
	}
	return deliver(ctx, operator, msg)
}

// Send implements [Peers].
func (l *Links) Send(s simplex.Send) {
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

// Connect lets what arrives reach a ledger.
func (l *Links) Connect(ledger *Ledger) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.deliver = ledger.Receive
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
