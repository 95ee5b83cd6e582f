// Package block says what a block of the ledger holds, when it is valid, and what it does. It is the [simplex.Application] of the
// operators' consensus.
//
//	          items                            content                        result
//	announcements, certified answers,   ┌──────────────────────┐   leaves: receipts, records, data, evidence
//	records, data, evidence, handover ─►│ hash of parent state │─► deliveries: chunks per chain
//	  (mempools; signed by whoever      │ items, compactly     │   changes of the state
//	   says it)                         └──────────────────────┘   roots and size for the header
//
// Everything to the right follows from the content and the parent's state alone ([Executor.Execute]): the package reads no clock, network,
// file or mempool when it judges, so that a block is valid for everybody or for nobody, whatever a node executed, fetched or heard (protocol
// rule 18). The normative description of format and rules is docs/blocks.md.
//
// # State
//
// Consensus judges blocks whose parents are notarized and not final. [Application] keeps what each such block changes as an overlay,
// keyed by the block's hash, over the final state that the driver stores:
//
//	stored final state ◄─ overlay of A ◄─ overlay of B
//	                   ◄─ overlay of A'
//
// Nothing of it needs to be durable: after a restart consensus judges its blocks again, and the overlays come back. When a block is final the
// driver writes its changes and calls [Application.Finalize]; overlays that do not descend from it are dropped.
//
// Each content names the hash of its parent's state, so a node whose state differs finds out at the next block, and who joins checks a copy of the
// state against a certified block ([CheckState]).
//
// # What is cached
//
// Signatures, certificates, records by themselves and operator sets that were found good are remembered by what they say, in bounded
// caches: what a node verified when it admitted an item ([Application.Admit]) is not verified again in the block. A cache never changes a verdict.
//
// # What it does not do
//
// It does not hold what waits (the driver's [Mempool] does), nor store blocks, leaves or tiles. It does not check that a data leaf's transaction exists, or
// what a record means: modules judge records. An answer's output is known by its commitment only.
package block
