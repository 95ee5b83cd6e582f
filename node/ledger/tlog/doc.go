// Package tlog is the ledger's Merkle log: an RFC 6962 tree (SHA-256) over the ledger's leaves, kept in the node's store and served in
// the C2SP tlog-tiles layout, so that transparency tools which know nothing of Lineal read and verify it.
//
//	            block is final
//	                 │ Append, Publish (inside the driver's one store update)
//	                 ▼
//	┌───────────────────────────────────┐
//	│ checkpoint   signed note          │──► Handler: GET checkpoint, tile/<L>/<N>, tile/entries/<N>  ──► any tlog client, Audit
//	│ tile L1      ████░░               │──► Inclusion, Consistency, Root at any size
//	│ tile L0      ████████ ████████ ██ │──► Edge ──► Join of a new node, which fills the left side with Backfill
//	│ entries      leaf leaf leaf ...   │──► Leaf, IndexOf
//	└───────────────────────────────────┘
//
// # Layout in the store
//
// A tile of level L, index N holds up to 256 hashes: its i-th is the root of the perfect subtree of 256^L leaves whose first leaf is
// (N·256+i)·256^L. A tile that is not full yet is stored under the same key and grows; since a tile only ever gets longer, each
// partial tile of the past is a prefix of what is stored. Entries are stored as runs: what one block added to one bundle of 256. So
// an append of n leaves writes n/256 tiles and runs, the right edge (one tile a level, at most 8 KiB each), the head, and one index entry
// a leaf, whatever the size of the log.
//
// # Promises
//
//   - A leaf is in the log when the update that appended it returned: leaves, tiles, index and head are one atomic, durable write.
//   - Appending is a pure function of the leaves: equal leaves give equal tiles on every node.
//   - Nothing that is read back is believed without a check where a check is cheap: the right edge must hash to the head when the log
//     is opened and when it is appended to, entries must hash to their tile, an index entry must name a leaf of that hash. Otherwise
//     the error is [ErrCorrupt], and nothing is written over the damage.
//   - Tiles from elsewhere are stored only after they hash up to a root that the caller holds certified. [ErrBadTile] names what a peer
//     sent wrong, [ErrFork] two histories.
//   - Pruning removes entries only. All hashes stay, so every proof that could be made can be made for ever.
//
// # What it does not do
//
// It does not decide what a leaf may be, which leaves follow which, or when a head is final: blocks and consensus do. It has no
// goroutines; [Log.Backfill] runs in its caller's.
package tlog
