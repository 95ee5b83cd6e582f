package node

import (
	"context"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/attest"
	"github.com/lineal-network/lineal/node/execute"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/task"
)

// Stages are the functions through which a node's stages meet. The way of a claim is their order:
//
//	intake (chain events) ─┐
//	api (HTTP) ────────────┼─► Accept ─► Execute ─► Attest ─► Broadcast ─┐
//	gossip (others' HTTP) ─┘   (book)    (sandbox)  (guard,    (p2p)     │ partials, the own one and the others'
//	                                                 signs)              ▼
//	every chain ◄─ relay ◄─ Deliver ◄─ Certified ◄──────────────── attest tallies: more than 2/3
//	                                                                     │
//	registry ◄──── relay ◄─ Accuse ◄─────────────────────────────────────┘ two bodies for one slot, two votes in a view
//	                          ▲
//	Execute ─► Announce ─┐    │                 ┌─► tasks: answered by receipt
//	Certified ─► Order ──┼─► ledger ─► final block ┼─► anchors, deliveries, policies
//	records, handovers ──┘   (simplex)          └─► log: tiles, checkpoint, proofs
//
// How operator sets follow each other is beside it, in handover.go.
//
// Each value that crosses is immutable. A node is wired by wire, below; an [Option] may wrap a stage, which is how tracing is added
// and how the devnet makes an operator lie.
type Stages struct {
	// Accept takes a request over durably, from wherever it comes; a known one is no error.
	Accept func(ctx context.Context, t task.Task) error
	// Execute computes a task's result, or says why this operator abstains.
	Execute func(ctx context.Context, t task.Task) (execute.Result, error)
	// Attest signs the own result behind the guard and starts to tally.
	Attest func(ctx context.Context, body claim.Inference) error
	// Announce hands the own result to the ledger.
	Announce func(ctx context.Context, r *task.Record) error
	// Order hands a certificate to the ledger.
	Order func(c *quorum.Certified, r *task.Record)
	// Peers is how the ledger speaks to the other operators.
	Peers func(links *ledger.Links) ledger.Peers
	// Broadcast sends a partial signature to every operator.
	Broadcast func(ctx context.Context, frame []byte)
	// Certified takes a verified certificate; agrees is false when it contradicts the own result.
	Certified func(ctx context.Context, c *quorum.Certified, agrees bool)
	// Deliver puts a certified answer into the outbox of each of its destinations.
	Deliver func(ctx context.Context, r *task.Record) error
	// Accuse keeps evidence of equivocation and takes it to the registry.
	Accuse func(ctx context.Context, e *attest.Evidence)
}

// Option changes how a node's stages are wired.
type Option func(n *Node, s *Stages)

// wire connects the stages.
func (n *Node) wire(options []Option) {
	n.stages = Stages{
		Accept:    n.accept,
		Execute:   n.executor.Run,
		Attest:    n.attest,
		Announce:  n.announce,
		Order:     n.order,
		Peers:     func(links *ledger.Links) ledger.Peers { return links },
		Broadcast: n.broadcast,
		Certified: n.certified,
		Deliver:   n.deliver,
		Accuse:    n.accuse,
	}
	for _, option := range options {
		option(n, &n.stages)
	}
	s := &n.stages
	n.handovers = n.newGatherer(protoHandover, maxHandovers)
	n.gathers = n.newGatherer(protoGather, maxGatherings)
	n.attester = attest.New(attest.Config{
		Network:   n.cfg.Network,
		Self:      n.cfg.Keys.Operator,
		Set:       n.home.validSet,
		Sign:      n.guard.Sign,
		Broadcast: func(ctx context.Context, frame []byte) { s.Broadcast(ctx, frame) },
		Publish:   n.publishCertificate,
		Reply:     n.replyCertificate,
		Opened:    n.missing.heard,
		Lookup:    n.lookupCertificate,
		Certified: func(ctx context.Context, c *quorum.Certified, agrees bool) {
			n.lanes.do(ctx, func(ctx context.Context) { s.Certified(ctx, c, agrees) })
		},
		Equivocated: func(ctx context.Context, e *attest.Evidence) { s.Accuse(ctx, e) },
		Dissented:   n.dissented,
		Logger:      n.log,
		Registerer:  n.registerer,
	})
}
