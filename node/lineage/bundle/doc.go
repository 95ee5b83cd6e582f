// Package bundle packs what is known of a model into one file that strangers can check: on a laptop, without a network, and without
// trusting whoever packed it.
//
// A bundle is a ZIP archive (any unzip opens it) of:
//
//	manifest.json      what this is about, and size and SHA-256 of every other file
//	sets.json          operator sets, each certified by the one before (SetHandover): the chain from a pinned epoch
//	checkpoint.json    a block header of the ledger, its finalization certificate, and the seals between them, if any
//	checkpoint.note    the same tree head as a C2SP signed note, for transparency tools (optional)
//	records.json       leaf index, time, submitter and inclusion proof of every record
//	records/<id>.json  the records: DSSE envelopes, byte for byte as they entered the ledger
//	receipts.json      leaves of inferences by the model, with inclusion proofs
//	statuses.json      what policies say of the model, with proofs into the header's policy root
//	anchors.json       chains that accepted the checkpoint: block header, receipt and its Merkle-Patricia proof
//	timestamp.tsr      an RFC 3161 token over the header's hash (optional)
//	reports/*          reports for people (optional): derived from the records, and not evidence
//
// The archive is canonical: its files are in the order of their names, stored uncompressed, without times or attributes, and its comment is the
// SHA-256 of everything before it. [Read] refuses any other, so one changed byte is always found, and named by file.
//
// [Verify] answers, check by check, what holds, what does not, and what cannot be known offline. Trust starts at an operator set: the
// caller pins the hash of one (a verifier contract of any chain shows it); without a pin the bundle's first set is taken, and the
// result says so.
//
//	pinned set ─► handovers ─► the checkpoint's set ─► certificate ─► header ─┬─► ledger root ─► records, receipts ─► graph
//	                                                                          └─► policy root ─► statuses
//
// What a bundle cannot show is that nothing was left out: the absence of a revocation is the ledger's to say. Its statuses say it, as of their
// ledger size, since operators computed them from everything.
//
// The package reads no network and writes no file; nothing that it imports does either (a test holds it to that), so that cmd/lineal-verify stays small.
package bundle
