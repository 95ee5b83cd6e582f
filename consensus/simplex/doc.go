// Package simplex orders the ledger's blocks: Simplex consensus (Chan and Pass, "Simplex Consensus: A Simple and Fast Consensus
// Protocol", TCC 2023) with weights, epochs and certificates that contracts verify. It is a pure state machine: no goroutine, clock,
// randomness or I/O. This comment is its specification.
//
// # The protocol
//
// Time is divided into views, numbered from 1 in each epoch. A view has one leader, and ends with a certificate: signatures of more than 2/3
// of the weight ([quorum.Reached]). There are three votes, each a claim of package claim:
//
//		Notarize(v, b)    first vote for the block b of view v              slot notarize:(epoch, v)
//		Nullify(v)        view v took too long, or its proposal is invalid  slot decide:(epoch, v)
//		Checkpoint(b)     "finalize": b is notarized, and I did not nullify slot decide:(epoch, v), the same
//
//		          ┌── proposal ──► notarize ──► notarization(v,b) ──► enter v+1, finalize ──► finalization(v,b): b and its ancestors are final
//		 view v ──┤
//		          └── timeout ───► nullify ───► nullification(v) ───► enter v+1
//
//	 1. A node enters view v+1 when it holds a notarization or nullification of v, and forwards that certificate to all.
//	 2. The leader of v picks as parent the block of the highest view p < v whose notarization it holds, if it holds nullifications of all views
//	    between p and v; p may also be the last final block, or the epoch's first parent. It sends the block with these certificates.
//	 3. A node in view v that neither notarized nor nullified in v votes Notarize for the first proposal of v's leader that names such a
//	    parent and is valid: height is the parent's plus one, time is not before the parent's (blocks may share a second) and at most MaxAhead
//	    ahead of the clock (later is: not yet), the data is what the header names, and [Application.Validate] agrees. An invalid proposal is
//	    nullified at once.
//	 4. A node whose timer for the current view v runs out, and that did not finalize in v, votes Nullify(v).
//	 5. A node that holds the notarization of v and the block with all its ancestors, validated and durable, and did not nullify v,
//	    votes Checkpoint, also when it is in a later view by then.
//	 6. A finalization makes its block and all ancestors final. They are delivered in order of height.
//	 7. Each vote is recorded before it is signed, and signed before it is sent; a recorded slot is never voted again.
//
// Agreement: let b of view v be finalized. Less than a third of the weight is faulty, so two quorums share an honest node. No other block
// of v is notarized (slot notarize), and v is not nullified (slot decide). An honest vote for a block of a view w > v needs a
// notarized or final parent from a view p with all views between nullified, so p ≥ v; by induction every block notarized after v descends from b.
// A fork therefore exposes: two quorums in one slot share signers of at least a third of the weight, and their signatures are [Evidence] (as long as
// less than two thirds is faulty, so that no quorum is without an honest member to ask for the certificates of rule 3).
//
// Liveness: whoever is in view v holds a certificate of v-1 and forwards it, so after the network stabilizes all are in one view within
// a delay; an honest leader's block is then notarized before timers run out, so nobody nullifies, and all finalize.
//
// # Epochs
//
// An epoch has one operator set and its own views. [Application.Successor] says of a block that it is the last of its epoch (protocol rule
// 15); once it is final, the new committee starts at view 1 with that block as parent. A last block that is notarized but not
// final cannot be extended by ordinary blocks, nor be left alone (its view may be neither nullified nor finalized). So the only
// children it has in its epoch are seals: the same header and data with another view and parent. The finalization of a seal makes the last block final
// ([Proof] lists the seals), a seal itself is never delivered, and since it repeats the last block's height and roots, a contract
// that verifies its certificate learns nothing else than from the last block's. Votes are bound to the epoch by claim and slot.
//
// # Deviations from the paper
//
//   - Weights for counts, and "more than 2/3" for "at least 2n/3": the intersection of two quorums still exceeds a third.
//   - Finalize names the block, not only the view, because its certificate is the checkpoint that contracts verify. There is at most one notarized block
//     a view, so the meaning is the same. It shares the slot of Nullify, so that voting both is self-evident equivocation.
//   - A node finalizes only what it has and validated (rule 5; the paper needs the notarization only). This can only remove finalize votes, never
//     agreement; blocks can be fetched from the third of honest weight that notarized them, so liveness stays.
//   - A node that nullified a view does not notarize in it (the paper allows it). All honest nodes of such a view that lack its notarization
//     end in Nullify, so the view ends.
//   - The proposal's signature is the leader's Notarize vote; two proposals are thereby evidence.
//   - A proposal carries its parent's notarization and the nullifications between (the paper forwards whole chains); what is missing is fetched.
//   - An invalid proposal is nullified before the timeout: validity is pure, so all honest nodes do so.
//   - Leaders rotate by weight along a low-discrepancy sequence ([Leader]) instead of at random. It is predictable; in exchange each operator
//     leads in proportion to its stake in any short stretch, so faulty weight cannot hold the lead for long.
//   - Timers grow with the number of views since the last final one (the paper knows the delay Δ), so a wrong guess of
//     the delay costs time, not liveness. Timers are no part of safety.
//   - Votes are counted unverified when they come from their signer's own connection, and verified as an aggregate on reaching a quorum; on
//     failure the bad ones are found and dropped. Nothing is decided on an unverified vote.
//   - Rebroadcast: each Retry interval a node repeats its proposal and votes of the current view, its last finalize vote, and the
//     certificates that brought it there. The paper's network loses nothing.
//   - Finalizations are not forwarded by all to all, only repeated on Retry and sent to whoever is seen to lag.
//
// # Late certificates
//
// A block that is final by a descendant's certificate may lack one of its own for ever: a third of the weight may have nullified its view. Where a
// contract needs one, operators sign the final block's header with another view ([claim.Checkpoint.Late]), beside the protocol. Such a
// certificate names a header that nobody proposed, so the machine takes none of a view from [claim.LateView] on.
//
// # The driver
//
// The driver turns [Effects] into writes, signatures and messages, strictly in the order of the fields: writes and deliveries are durable before
// a vote of the same step is signed, and votes are signed before they are sent. It keeps the log of [Record]s and the deliveries; after a crash [New]
// restores the machine from the last delivery and the records. A crash at any point loses at most what was not yet sent. The effects of
// [Machine.Signed] may be carried out before the messages of the step that asked for the signature: all come after its writes. A
// signature that the guard refuses is simply not handed back; it is asked for again each Retry interval.
//
// The driver also bounds how often a peer may speak, and how often [Serve] reads the store for it.
//
// What comes from peers is untrusted: every field is checked, every store is bounded, and a message that does not fit is dropped.
//
// SECURITY: the sender that [Machine.Receive] is told must be the authenticated operator at the other end of the connection.
package simplex
