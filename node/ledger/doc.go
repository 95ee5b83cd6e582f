// Package ledger runs the ordered ledger on a real node: it drives the consensus machine of package simplex over the store, the guard and the
// network, feeds it with what waits to be ordered, and hands final blocks to whoever follows them.
//
//	results, records, evidence                                         final blocks
//	         │                                                              ▲
//	┌────────▼────────┐  Build  ┌───────────────┐  Effects  ┌───────────────┴──────────────┐
//	│ pool (bounded)  ├────────►│ Application   │           │ 1 one update of the store:   │
//	│ + announcer     │         │ (package      │◄─ judge ─►│   records, block, state,     │
//	└────────▲────────┘         │  block)       │  simplex  │   leaves ► tiles, decisions  │
//	         │ gossip, frames   └───────────────┘  .Machine │ 2 signatures  3 messages     │
//	         │                                       ▲      └──────────────┬───────────────┘
//	other operators ◄─────────────── frames ─────────┴─────────────────────┘
//
// # The driver
//
// One goroutine steps the machine. It takes what has arrived since the last step together, so that many messages share one update
// of the store; then it carries out the effects in the order that package simplex demands:
//
//  1. one atomic, durable [store.Store.Update] with the machine's records, each final block with its change of state and its leaves in the
//     log, the deletion of records that are settled, and the guard's decisions on the votes that are about to be signed;
//  2. the signatures, which go back into the machine; a refused one does not;
//  3. the messages.
//
// A crash at any point loses only what nobody was told. While the store refuses (a full disk), the driver keeps the effects and tries
// again: the node says nothing and loses nothing.
//
// # What is promised
//
//   - A final block, its leaves and its change of state are durable before anybody hears of them, all or nothing.
//   - No second vote for a slot: every vote passes the guard, in the same update as the machine's own record of it.
//   - A submission that was acknowledged is durable, survives restarts, and is offered to leaders until it is in a final block or
//     visibly refused.
//   - Final blocks reach each follower once, in order, without gaps ([Ledger.Follow] from the height it wants).
//   - What peers send is bounded in size, number and rate before it is looked at; senders are the operators that the connection
//     authenticated.
//
// # Time
//
// Timers and header times come from one clock that never goes back: the wall clock at the start plus monotonic time, moved forward
// when the wall clock is set forward. A node whose clock is far off abstains (behind: it cannot vote for blocks "from the future"; ahead: nobody
// votes for its own) and says so.
//
// # What it does not do
//
// It decides nothing about content: what a block may hold and what follows from it is package block's, the tree and its proofs are
// package tlog's. It executes no model and reads no chain; package node brings it operator sets, results and keys.
package ledger
