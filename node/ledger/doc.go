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
// # Who may vote in an epoch's first views
//
// An operator whose store is empty may have lost it, and with it the memory of its votes. It must not vote where it may have voted, or it signs two
// things in one slot. Ruling out every view that others have seen is safe, and fine for a few. But when more than a third of an epoch's weight
// come without data, its first view can then never end: too few may vote in it, and views end by votes only. A new epoch, or a new network, is just
// that. So it is made known, in a way that a lost disk does not undo, who has begun:
//
//	newcomer ── epoch, incarnation, signed ──► every operator of the epoch: keeps the first that it hears, durably
//	         ◄── the one that it keeps ──────
//
// A newcomer to an epoch is an operator that was not in the set before. An incarnation is a random number in its store: whoever has lost its disk has
// another. A newcomer votes in the epoch only when operators of more than 2/3 of the epoch's weight, itself among them, keep its incarnation, or one of
// its earlier ones. Then:
//
//   - If all of them keep this incarnation, this operator has never voted in the epoch, and may vote in every view. For had an earlier incarnation voted,
//     more than 2/3 of the weight would have kept that one before. Two such majorities share more than a third of the weight. As long as less than a third
//     is faulty, which here means Byzantine or having lost its disk within this epoch, one of those that they share is correct, and would have
//     answered with the earlier incarnation.
//   - If one of them keeps another, that may have voted, and views that others have seen are ruled out, as for any operator whose disk is lost.
//
// Nobody can lie an operator out of its vote: what is kept is signed by the newcomer's own network key, and what is not signed by it does not count.
// Nor does an operator need this that was in the set before: it has voted with the memory of its store, or asks as one that lost it.
//
// In views ruled out an operator is as good as absent; as before, more than a third of the weight that lose their disks *within* an epoch stop the ledger.
//
// For the same reason a newcomer must be able to join when the last block of an epoch is the last that there is, and the next one, which would name the state
// after it, waits for the newcomer's vote. Then what operators of more than a third of the weight say of that state counts: one of them is correct.
//
// # What it does not do
//
// It decides nothing about content: what a block may hold and what follows from it is package block's, the tree and its proofs are
// package tlog's. It executes no model and reads no chain; package node brings it operator sets, results and keys.
package ledger
