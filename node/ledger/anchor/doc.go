// Package anchor turns final blocks into calls that bring them to chains (protocol rules 19 and 23):
//
//	final block ─► its certificate ─┬─ Cadence says so ──► Checkpoints.submit         on every chain
//	                                ├─ chunk of answers ─► hub.deliver                on the chunk's chain
//	                                ├─ chunk of statuses ► PolicyRegistry.updateBatch
//	                                └─ chunk of rounds ──► Feeds.updateBatch
//
// It is pure: no clock, no chain, no store. Package node hands the calls to the relay, where operators take turns.
//
// # What every call has in common
//
// It answers with what it changed (a number, or whether), and changes nothing that is there already: a smaller checkpoint, a settled answer,
// an older status or round. So the relay simulates it, takes zero for "somebody was here", and two relayers at once are harmless. Its gas
// limit is stated here: a node's estimate of a batch ends up with no callbacks (see onchain.DeliverGas).
//
// # Chunks and outputs
//
// All items of a chunk go with every call, since the contract recomputes the chunk's hash. The ledger knows the commitments of outputs, not
// their length: where outputs are longer than a transaction holds, a chunk takes several calls, each with the outputs of some items; the others
// are skipped there ([Answers]). An item whose output this operator lacks goes without; an operator that has it brings it. An item whose
// output fits no transaction with its chunk is delivered directly.
//
// # Direct or in a chunk
//
// A direct fulfilment costs some 238,000 gas, a chunk of k answers 210,000 and 24,000 an answer (contracts/gasbench): a chunk is never dearer, and
// from two answers on it is cheaper; it comes later, by what the ledger takes. So a request is certified directly or goes by the ledger as
// whoever asks prefers, and one that the ledger does not bring in time is certified directly all the same. Whatever comes second finds
// the work done.
//
// # What it does not do
//
// A block whose finalization certificate a node lacks (a later block's covers it) has no call: see [ErrNoCertificate].
package anchor
