// Package feed brings lists of banned and restricted sources from those who publish them to the ledger.
//
//	publisher ─signed list─► file or HTTPS ─Fetch─► Open: signature, form, term ─► Check: against its forerunner ─► record of what was fetched
//	                                                   └── refused: alarm, metric            └── contradicts: alarm      (sourcelist/v1, grade fetched)
//
// Each operator fetches the lists that its configuration names and records what it got. A list is in force when operators with more than two
// thirds of the weight have recorded the same (package status); no publisher and no operator alone bans anything.
//
// A list is a DSSE envelope over [List], with serial numbers that grow by publication and a term. docs/status-feed.md describes the format.
//
// What it refuses, each with an alarm: a signature of another key, a list under another's address, one whose term is over, one that goes back
// behind what this operator has seen, another content under a known serial, a gap in the chain of forerunners that the list itself claims.
//
// It decides nothing about models, and trusts no name server: an address must lead to a public address of the network (unless the operator says
// otherwise), redirects are not followed, and sizes and times are bounded.
package feed
