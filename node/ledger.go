package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/attest"
	"github.com/lineal-network/lineal/node/inference/onnx"
	"github.com/lineal-network/lineal/node/intake"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/series"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/node/task"
)

// ledgerPoll is how often a node looks whether the set is known with which the ledger begins.
const ledgerPoll = 200 * time.Millisecond

// ordering is what a node has of the ledger:
//
//	result ─► announce ─┐                                   ┌─► receipt: the task is done, who waits is told
//	certificate ────────┼─► pool ─► block ─► final ─► within ┼─► followers (see wire.go)
//	records, handovers ─┘                                   └─► handover: the next epoch
//
// It is opened with the node; the ledger itself begins when the operator set is known with which it starts. Before that, ledger is nil.
type ordering struct {
	records  *lineage.Signer // signs what this node records
	consent  []byte          // of the account that pays for it
	log      *tlog.Log
	verifier note.Verifier // of the log's own line in its checkpoints
	links    *ledger.Links
	dir      directory

	mu        sync.Mutex // guards what follows
	opened    openedNote
	ledger    *ledger.Ledger
	handovers map[uint64]*block.Handover // by the epoch that ends: offered again until the ledger is past it
}

// current returns the ledger, or nil while it has not begun.
func (o *ordering) current() *ledger.Ledger {
	if o == nil {
		return nil
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.ledger
}

// Ledger returns the ordered ledger, or nil while it has not begun or is off.
func (n *Node) Ledger() *ledger.Ledger { return n.ordering.current() }

// openedNote is the last checkpoint that was opened: those who ask for receipts of one block all get it.
type openedNote struct {
	text       string
	checkpoint tlog.Checkpoint
}

// open checks a checkpoint of the own log.
func (o *ordering) open(text []byte, origin string) (tlog.Checkpoint, error) {
	o.mu.Lock()
	last := o.opened
	o.mu.Unlock()
	if last.text == string(text) {
		return last.checkpoint, nil
	}
	c, _, err := tlog.OpenCheckpoint(text, origin, o.verifier)
	if err != nil {
		return c, err
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.opened = openedNote{string(text), c}
	return c, nil
}

// directory knows the operators behind the peers. It is safe for concurrent use.
type directory struct {
	mu        sync.Mutex
	operators map[peer.ID]ledger.Operator
	peers     map[common.Address]peer.ID
}

// OperatorOf implements ledger.Directory.
func (d *directory) OperatorOf(id peer.ID) (ledger.Operator, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	o, ok := d.operators[id]
	return o, ok
}

// PeerOf implements ledger.Directory.
func (d *directory) PeerOf(id common.Address) (peer.ID, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	p, ok := d.peers[id]
	return p, ok
}

// follow replaces what is known by the members of some sets, the newest first.
func (d *directory) follow(sets ...*quorum.Set) {
	operators, peers := map[peer.ID]ledger.Operator{}, map[common.Address]peer.ID{}
	for _, s := range sets {
		if s == nil {
			continue
		}
		for i := range s.Len() {
			m := s.Member(i)
			id, err := decodePeer(m.PeerID)
			if err != nil || operators[id] != (ledger.Operator{}) {
				continue
			}
			o := ledger.Operator{ID: block.OperatorID(m.Key), Account: m.Operator}
			operators[id], peers[o.ID] = o, id
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.operators, d.peers = operators, peers
}

// openLedger opens the log, and registers the ledger's protocols before any peer can use them.
func (n *Node) openLedger(d Deps) error {
	if n.cfg.Ledger.Off {
		return nil
	}
	o := &ordering{handovers: map[uint64]*block.Handover{}}
	secret, err := tlog.LoadOrCreateKey(n.cfg.Keys.Ledger)
	if err != nil {
		return err
	}
	key, err := tlog.NewKey(secret, n.cfg.Network, n.cfg.Keys.Operator)
	if err != nil {
		return err
	}
	if o.verifier, err = note.NewVerifier(key.VerifierKey()); err != nil {
		return err
	}
	if o.log, err = tlog.Open(n.db, tlog.Config{Origin: tlog.Origin(n.cfg.Network), Key: key, Logger: n.log, Registerer: n.registerer}); err != nil {
		return err
	}
	if o.links, err = ledger.NewLinks(ledger.LinksConfig{Network: n.cfg.Network, Host: n.host, Dir: &o.dir, Sets: n.home.set, Store: n.db}); err != nil {
		return err
	}
	if o.records, err = openRecordKey(n.cfg.Keys.Record); err != nil {
		return err
	}
	operator := block.OperatorID(d.Keys.BLS.PublicKey())
	if o.consent, err = ethcrypto.Sign(block.ConsentDigest(n.cfg.Network, operator).Bytes(), n.payer); err != nil {
		return fmt.Errorf("consent to pay for the operator's records: %w", err)
	}
	n.ordering = o
	return nil
}

// runLedger waits for the set with which the ledger begins, then drives it until ctx ends.
func (n *Node) runLedger(ctx context.Context) error {
	o := n.ordering
	if o == nil {
		return nil
	}
	if err := n.awaitFirstSet(ctx); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	bring := n.newAnchors(o.log.Leaf)
	sets := func(epoch uint64) *quorum.Set { // who joins may not have seen the set before the newest
		if s := n.home.set(epoch); s != nil || epoch > n.home.set(0).Epoch() {
			return s
		}
		if err := n.readSet(ctx, epoch); err != nil && ctx.Err() == nil {
			n.log.Warn("operator set not read from the registry", "epoch", epoch, "err", err)
		}
		return n.home.set(epoch)
	}
	joiner := &ledger.Joiner{Network: n.cfg.Network, Account: n.cfg.Keys.Operator, First: n.cfg.Ledger.FirstEpoch, Sets: sets, Current: func() *quorum.Set { return n.home.set(0) },
		Store: n.db, Log: o.log, Links: o.links, Logger: n.log}
	if err := joiner.Prepare(ctx); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	l, err := ledger.New(ledger.Config{Network: n.cfg.Network, Account: n.cfg.Keys.Operator, Consent: o.consent, First: n.cfg.Ledger.FirstEpoch, Sets: n.home.set, Store: n.db,
		Guard: n.guard, Log: o.log, Peers: n.stages.Peers(o.links), Finals: o.links.Finals, Begin: joiner.Begin, Modules: ledgerModules(n.cfg.Network, n.policies), Policies: n.policies, Feeds: series.Module{}, Engines: engines,
		Within: []func(*store.Tx, *ledger.Block) error{bring.keep}, Timing: ledger.Timing{Idle: n.cfg.Ledger.Idle},
		Equivocated: n.votedTwice, Heard: n.heardAnswers, Logger: n.log, Registerer: n.registerer})
	if err != nil {
		return err
	}
	o.mu.Lock()
	o.ledger = l
	o.mu.Unlock()
	o.links.Connect(l)
	n.log.Info("ledger opened", "height", l.Head().Header.Height, "size", l.Head().Header.LedgerSize)
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return l.Run(ctx) })
	g.Go(func() error { return joiner.Backfill(ctx) })
	g.Go(func() error { return n.followLedger(ctx, l) })
	g.Go(func() error { return n.announceRecordKey(ctx, l) })
	g.Go(func() error { return n.followSources(ctx, l) })
	n.runAnchors(ctx, g, bring, l)
	return g.Wait()
}

// engines are the versions whose answers the ledger takes, and from which height on (protocol rule 11). A new version is added with a height that all
// operators have upgraded before.
var engines = []block.Engine{{ID: onnx.EngineID, From: 1}}

// ledgerModules react to what the ledger takes in, in this order: policies look at the lineage. What they write is part of the state that
// operators agree on, so the list is the same wherever blocks are executed.
func ledgerModules(network common.Hash, policies policyModule) []block.Module {
	return []block.Module{newLineageModule(network), policies, series.Module{}, answersModule{}}
}

// awaitFirstSet returns once the set is known with which the ledger begins. A node that joins later reads it from the registry.
func (n *Node) awaitFirstSet(ctx context.Context) error {
	first := n.cfg.Ledger.FirstEpoch
	ticker := time.NewTicker(ledgerPoll)
	defer ticker.Stop()
	for n.home.set(first) == nil {
		if now := n.home.set(0); now != nil && now.Epoch() > first {
			if err := n.readSet(ctx, first); err != nil && ctx.Err() == nil {
				n.log.Warn("the operator set with which the ledger begins is not readable, trying again", "epoch", first, "err", err)
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
	return nil
}

// readSet reads an earlier operator set from the registry.
func (n *Node) readSet(ctx context.Context, epoch uint64) error {
	at, err := n.home.rpc.SettledBlock(ctx, n.home.finality)
	if err != nil {
		return fmt.Errorf("read operator set %d: %w", epoch, err)
	}
	set, err := intake.ReadSet(ctx, n.home.rpc, n.cfg.Home.Registry, epoch, at)
	if err != nil {
		return err
	}
	_, err = n.home.take(ctx, set)
	return err
}

// followLedger does what follows from final blocks: tasks whose receipts are in the ledger are done.
func (n *Node) followLedger(ctx context.Context, l *ledger.Ledger) error {
	err := l.Follow(ctx, l.Head().Header.Height+1, func(ctx context.Context, b *ledger.Block) error {
		var answered []claim.Inference
		for index := b.FirstLeaf; index < b.Header.LedgerSize; index++ {
			body, err := n.followLeaf(ctx, l, b, index)
			if err != nil && ctx.Err() == nil {
				n.log.Error("leaf of a final block not followed", "height", b.Header.Height, "leaf", index, "err", err)
			}
			if body != nil {
				answered = append(answered, *body)
			}
		}
		n.receipted(ctx, answered)
		if b.Result == nil || b.Result.Next != nil {
			n.offerHandover(ctx)
		}
		return nil
	})
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// followLeaf tells who waits for a leaf, and returns the body of a receipt. A follower that is behind gets blocks as the store has them, without what
// executing them gave.
func (n *Node) followLeaf(ctx context.Context, l *ledger.Ledger, b *ledger.Block, index uint64) (answered *claim.Inference, err error) {
	var raw []byte
	if b.Result != nil {
		raw = b.Result.Leaves[index-b.FirstLeaf]
	} else if raw, err = n.ordering.log.Leaf(index); err != nil {
		return nil, err
	}
	decoded, err := leaf.Decode(raw)
	if err != nil {
		return nil, err
	}
	switch x := decoded.(type) {
	case leaf.Receipt:
		n.receipts.end(x.Body.RequestID)
		return &x.Body, nil
	case leaf.Record:
		n.records.end(x.ID())
	case leaf.Evidence:
		return nil, n.slashFromLedger(ctx, l, b.Header.Height, x)
	}
	return nil, nil
}

// receiptsAtOnce bounds how many receipts share an update of the book: some milliseconds of the store's one writer.
const receiptsAtOnce = 128

// receipted takes a block's receipts: tasks that they answer are done.
func (n *Node) receipted(ctx context.Context, answered []claim.Inference) {
	for some := range slices.Chunk(answered, receiptsAtOnce) {
		over, done, err := n.book.Receipted(ctx, some)
		if err != nil && ctx.Err() == nil {
			n.log.Error("receipts not recorded", "receipts", len(some), "err", err)
		}
		for _, id := range over {
			n.waiters.end(id)
		}
		for _, id := range done {
			n.queue.drop(id)
		}
	}
}

// announce is the stage Announce: an own result on its way into a block. Answers to be certified directly are announced only if their model declares
// bins, which certificates do not carry; their certificates enter the ledger in any case.
func (n *Node) announce(ctx context.Context, r *task.Record) error {
	l := n.Ledger()
	if l == nil || (!r.Task.Batch && len(r.Bins) == 0) {
		return nil
	}
	return l.Announce(ctx, answerOf(r.Task.Request, *r.Body, r))
}

// answerOf puts together what the ledger takes.
func answerOf(request claim.Request, body claim.Inference, r *task.Record) *block.Answer {
	a := &block.Answer{Request: request, Body: body}
	for _, b := range r.Bins {
		a.Bins = append(a.Bins, leaf.Bin{Series: b.Series, Bin: b.Bin})
	}
	return a
}

// hasReceipt reports whether a task's answer is in the ledger.
func (n *Node) hasReceipt(body claim.Inference) bool {
	l := n.Ledger()
	if l == nil {
		return false
	}
	_, ok, err := l.Receipt(body)
	return ok && err == nil
}

// order is the stage Order: a direct certificate on its way into a block (protocol rule 25).
func (n *Node) order(c *quorum.Certified, r *task.Record) {
	l := n.Ledger()
	if l == nil || r == nil {
		return
	}
	x := &block.Certified{Answer: answerOf(r.Task.Request, c.Body, &task.Record{}), Epoch: c.Certificate.Claim.Epoch, Signers: c.Certificate.Signers}
	copy(x.Signature[:], c.Certificate.Signature.Bytes())
	if err := l.AddCertified(x, &c.Certificate); err != nil {
		n.log.Debug("certificate not offered to the ledger", "task", c.Body.RequestID, "err", err)
	}
}

// endEpoch offers a certified handover to the ledger, until it has ended the epoch.
func (n *Node) endEpoch(ctx context.Context, body claim.SetHandover, c *quorum.Certificate) {
	next := n.home.set(body.ToEpoch)
	if n.ordering == nil || next == nil {
		return
	}
	h := &block.Handover{Body: body, Members: block.Seats(next), Signers: c.Signers}
	copy(h.Signature[:], c.Signature.Bytes())
	n.ordering.mu.Lock()
	n.ordering.handovers[body.FromEpoch] = h
	n.ordering.mu.Unlock()
	n.offerHandover(ctx)
}

// offerHandover gives the ledger the handover that ends its epoch, if it is known.
func (n *Node) offerHandover(ctx context.Context) {
	l := n.Ledger()
	if l == nil {
		return
	}
	epoch, err := l.Epoch()
	if err != nil {
		n.log.Error("the ledger's epoch is not readable", "err", err)
		return
	}
	o := n.ordering
	o.mu.Lock()
	h := o.handovers[epoch]
	for from := range o.handovers {
		if from < epoch {
			delete(o.handovers, from)
		}
	}
	o.mu.Unlock()
	if h == nil || !l.Speaks() {
		return
	}
	if err := l.AddHandover(ctx, h); err != nil && !errors.Is(err, store.ErrClosed) && ctx.Err() == nil {
		n.log.Warn("handover not offered to the ledger", "from", epoch, "err", err)
	}
}

// heardAnswers notes requests that others answer and this node has not seen: gossip loses some under load, and a batch has no partial signatures
// that would tell.
func (n *Node) heardAnswers(from common.Address, requests []common.Hash) {
	id, ok := n.ordering.dir.PeerOf(from)
	if !ok {
		return
	}
	for _, r := range requests {
		if known, err := n.book.Known(r); err == nil && !known {
			n.missing.heard(r, id.String())
		}
	}
}

// votedTwice takes evidence of two votes in one slot to the registry, as if it were of two answers.
func (n *Node) votedTwice(ctx context.Context, e simplex.Evidence) {
	set := n.home.set(e.A.Epoch)
	if set == nil || e.A.Signer >= set.Len() {
		n.log.Error("evidence against an operator of an unknown set", "operator", e.Operator, "epoch", e.A.Epoch)
		return
	}
	m := set.Member(e.A.Signer)
	out := &attest.Evidence{Operator: m.Operator, Key: m.Key.Bytes()}
	for to, v := range map[*attest.Statement]simplex.Vote{&out.A: e.A, &out.B: e.B} {
		*to = attest.Statement{Claim: v.Claim(n.cfg.Network), Signature: v.Signature}
	}
	n.stages.Accuse(ctx, out)
}
