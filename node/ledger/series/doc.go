// Package series derives numbers from the ledger that all operators compute alike (protocol rule 27): how a model's answers drift, how often it
// rejects, how well operators agree. They are a module of the ledger's state: a pure function of finalized leaves.
//
//	receipts ─► accumulator of (model, definition, window) ─ window over ─► rounds of feeds ─► Feed claims ─► Feeds.sol
//	records  ─► definitions: window, population, baseline
//
// # What is counted
//
// A receipt counts in the window that its block's time falls into, window i being the seconds from i·w to (i+1)·w. Three feeds come of it, all in
// millionths (6 decimals):
//
//	drift      for each series that the model declares (package observe): the population stability index of the window's histogram against the
//	           baseline's; nothing in windows with fewer than Minimum observations
//	errors     rejected receipts of all receipts, rounded down
//	agreement  weight that announced the agreed answer, of all weight that announced one, rounded down; nothing where no receipt states votes
//
// The baseline is the first window with enough observations, or what a definition declares.
//
// # Definitions and populations
//
// Each model has one built-in definition: windows of an hour, everybody's requests. Everybody can move such a feed, by asking: a contract
// that matters names whose requests count. A record with the predicate type [PredicateType] defines further feeds of a model: a window, a named
// population of requesters, a baseline ([Definition]). Its feeds have the record's id in theirs, so definitions never mix; who relies
// on one reads its record. A definition counts from the block after its own.
//
// # Arithmetic
//
// Integers only; the logarithm is [Ln], whose steps and rounding are stated there. With a and b the counts of a bin in window and
// baseline, A and B their sums, k the number of bins in which either has anything, each count is taken as one half more:
//
//	P = (2a+1)(2B+k)   Q = (2b+1)(2A+k)   D = (2A+k)(2B+k)
//	drift = floor( 10^6 · Σ (P−Q)·Ln(P/Q) / (D·2^32) )
//
// No term is negative, so rounding down is towards no drift.
//
// # Rounds
//
// A window is closed by the first block whose time is past it, oldest first, at most MaxClose accumulators a block (the others in the
// next ones). A round's number is the window's index plus one, startedAt and updatedAt are the window's ends, ledgerSize is the number of leaves
// before the closing block. Windows without receipts make no round.
//
// # What it does not do
//
// It does not sign or deliver (package node does), and it knows nothing but what is in leaves.
package series
