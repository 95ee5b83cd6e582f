// Package da puts ranges of the ledger's blocks where anybody can get them: on a data-availability layer (protocol rule 23).
//
//	blocks from..to ─Encode─► payload ─Layer.Pack─► pieces ─relay─► a transaction of the layer's chain
//	                                                                  │ settled
//	    archive ◄─ each operator packs its own blocks again ◄─ Data leaf in a later block names chain, transaction, pieces, range
//	       │
//	       └─ GET /v1/blobs/{versionedHash} ─► Unpack ─► Decode ─► the same blocks, the same ledger
//
// # What is promised
//
// A range's encoding and its pieces are pure functions of its blocks: nothing is compressed, nothing is chosen. So the names of the pieces
// (for EIP-4844 the versioned hashes, which are commitments) can be computed by everyone who has the blocks, and a Data leaf can be
// judged without trusting its poster ([Judge]). Certificates are not part of a range, since two nodes may hold different ones for
// one block. A reader authenticates a range by its last header, whose hash any certificate of the ledger or a checkpoint on any chain
// leads to; headers name their parents and the hash of their data ([Range.Check]).
//
// # What a Data leaf asserts, and why a false one is harmless
//
// It asserts that a transaction on a chain carries these pieces of a range. Whether that is so cannot be known from the ledger, so block
// validity asks for its form alone and allows few a block. Nothing in the ledger's state depends on it: it is a signpost. Who follows one
// gets either the pieces that it names, which are self-authenticating, or nothing. It is not signed by its poster: operators recompute the
// names from their own blocks after finalization, look the transaction up, and count a leaf only if both fit ([Judge], and the node's
// check of the transaction); a false one is told as an event. A range that is not named truthfully is due again, and the next operator in
// turn posts it. A range of more than six blobs takes several transactions, and a leaf for each.
//
// # Layers
//
// [Layer] is the interface; [Blobs] (EIP-4844) is the first. Blobs expire on their chain after some 18 days; the archive ([Archive]) keeps
// them, serves them and proves single field elements to contracts by the point evaluation precompile ([ElementProof]).
//
// # What it does not do
//
// It sends no transactions (package relay does), and it does not sample: that a chain accepted a blob is taken as evidence that it
// was available.
package da
