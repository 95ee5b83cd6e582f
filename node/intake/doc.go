// Package intake turns what happens on chains into values for the node: requests into tasks, and changes of the operator set.
//
//	hub's log on chain ─► settled? ─► read again, by block hash, from two endpoints ─► parse ─► Sink(task)
//	                                                                                    └────► refused, with a reason
//
// # What is read
//
// Nothing is read before its block is settled by the chain's finality setting. A request whose block vanishes before that is
// never seen at all, which is simpler than withdrawing it. A single new block is read by its hash, after its parent hash
// has tied it to the block read before; a longer stretch is read by numbers, between two looks at its last block. Whatever decides a
// request comes from two RPC endpoints that agree, where two are configured (protocol rule 16).
//
// # What is promised
//
// Every request in a settled block is handed to the sink, in the order of the chain, and again after each error of the sink. The
// cursor is written after the hand-over, so a killed node may hand over again what it had handed over last: the sink must recognize
// tasks by their id. The sink owns a task once it has returned nil.
//
// The cursor holds a trail of (number, hash) points. When a block that was read turns out not to be canonical (a reorganization
// deeper than the finality setting), reading resumes at the latest point that still is; what was handed over from the lost branch
// stays with the sink, where its request id keeps its meaning: a request of the lost branch that is included again is the same task.
//
// # Parse, don't verify
//
// [ParseRequest] returns a task or a [RefusedError], never something in between: the identity is recomputed from the content, every
// duplicate statement in the log must agree with it, an inline input must open its commitment, and sizes are bounded. Whether the
// input suits the model is not decided here.
//
// # What it does not do
//
// It keeps no tasks, checks no deadline and fetches no pointer.
package intake
