// Package lineage says where a model comes from: signed records, the graph that they make, and questions to it.
//
//	Statement (in-toto v1) ──Signer──► envelope (DSSE) ──► ledger ──Apply──► state 'l' ──Graph──► Node, Edge, Fact, Taint
//	   builders: Run, Dataset, ...        one record          (ordered)       (indexes by leaf)     as of any ledger size
//
// A record is an in-toto Statement v1 in a DSSE envelope; its id is the SHA-256 of the envelope's bytes. Its subjects and materials are
// named by content ([Digest]); a predicate type says what is told of them. Each predicate type has a Go type here, a JSON schema and an
// example in docs/schemas, and is described in docs/lineage.md, which is normative for the vocabulary of kinds, edges, facts and grades.
//
// Evidence: every fact and edge carries who observed it and how ([Evidence]). The grade is the observer's own word, so it is worth what
// the observer is worth: Bonded and Independent are never taken from a record; they follow from the ledger's finalized records alone (see
// evidence.go).
//
// Promises: decoding, Check and Apply are pure functions of state and bytes, bounded by the constants in bounds.go, and do not panic. What is
// in the ledger stays: contradicting records stand side by side, revocations add and never remove, and a [Graph] at ledger size n
// shows the same for ever. Nothing personal belongs into a record: [Commit] puts a salted commitment in its place.
//
// What it does not do: judge. Whether a declared licence suffices, or a stranger's revocation counts, is for policies (node/lineage/policy).
package lineage
