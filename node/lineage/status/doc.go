// Package status is the ledger's policy state: what each watched policy says of each watched model, kept current by every operator alike.
//
//	records of a block ──► policies, watches, votes on source lists
//	        │ what they touch                       ban or lift ──┐
//	        ▼                                                     ▼
//	   wave: the things that derive from it ◄─────────────── named things
//	        │ watched (model, policy) pairs                  (digest, source, licence, name)
//	        ▼
//	   queue ──evaluate (package policy), within the block's units──► passed or failed ──► tree ──► root in the next header
//	        └── what the units do not reach, if the change was adverse: pending ────────────┘   └─► pushed to the chains that use it
//
// It is a module of the ledger: [Module.Apply] is a pure function of the state before and the block, runs after the lineage's own, and
// writes only keys that begin with 'p'. docs/policy.md describes records, lists and limits.
//
// What is promised (protocol rules 11 and 24):
//
//   - Adverse changes (a revocation by who recorded a thing or by a bonded operator, a gap, a ban) reach every watched descendant in the same block: it is evaluated
//     there, or pending, which contracts treat as failed. If there are more descendants than a block may visit (MarkNodes), the whole
//     tree is withheld (its root is zero, so nothing can be proved) until all are marked.
//   - Other changes are worked off in order. Until then a status stays what it was at its ledger size, is not renewed, and so grows too
//     old for contracts: a stranger who floods the ledger with records cannot make models fail.
//   - Work is bounded per block in evaluation units (UnitsPerBlock), things visited, and statuses pushed.
//   - A status is about a ledger size, grows with it, and is renewed (RenewEvery) while nothing changes, so that its age stays small.
//     When a status changes twice while the ledger has no new leaf, its size counts one more each time: contracts order statuses by it.
//   - A pair is watched for WatchFor after the last registration that asks for it; then its position is free for another.
//
// It fetches nothing: what operators fetched comes as their records (package feed), and counts once more than two thirds of the weight say the
// same.
package status
