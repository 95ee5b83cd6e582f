// Package attest turns results into certificates.
//
//	own result ─► guard signs ─► partial ─┬─► direct stream to every operator
//	                                      ▼
//	others' partials ───────────────► tally by slot and body ─► more than 2/3 ─► aggregate, verify ─► certificate ─► gossip
//	                                      │
//	                                      └─► two bodies of one operator for one slot ─► evidence
//
// Anyone aggregates, but not everyone at once. For each slot the operators have an order (see [Rank]); the first aggregates as soon
// as everybody signed, or a linger after the quorum was reached so that fewer absentees make verification on chain dearer; the others wait one backup
// delay per rank for its certificate, and only then make their own. So each destination sees one certificate, and one dead
// operator costs one delay.
//
// Partial signatures are aggregated first and verified once; only when that fails is each verified by itself and the bad ones dropped.
//
// A partial whose body differs from this node's own is dissent: its signature is verified, it is reported, and it is echoed to
// all, so that an operator who tells two peers two things is found out: whoever holds both has evidence of equivocation.
//
// What it promises: a certificate is handed out at most once per slot, verified, and signed by this node's guard only for bodies that
// this node computed. What it does not do: it keeps nothing on disk except through its callbacks; an operator that restarts submits its
// results again.
package attest
