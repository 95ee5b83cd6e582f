// Package policy decides whether a model's lineage meets a policy, so that every operator decides the same, and says why.
//
//	YAML ──ParseDocument──► Document ──Compile──► Program ──Evaluate(View, model, now)──► Result: passed or failed, rule, reason,
//	        (canonical source,        (types, static          │        ▲                        facts that decided, valid until
//	         its SHA-256 is the ID)    cost, no surprises)    │        │ graph (node/lineage), bans (node/lineage/status)
//	                                                          ▼
//	ledger ──records of a block──► State.Apply ──► (model, policy) → status ──► policy root in the next header, changes to chains
//
// A policy is a list of rules, each a CEL expression over the model and its ancestors; docs/policy.md is normative for the vocabulary. What
// is not known fails: a fact that nobody trusted has stated, one of a weaker grade than the policy asks for, and one about which equally
// good sources disagree, are errors inside an expression, and an expression that does not come out true fails its rule (protocol rule 35).
//
// Promises:
//
//   - Pure. A verdict is a function of the policy's source, the graph at a ledger size, the agreed lists and the ledger's time. There is no
//     wall clock, no random number, no iteration over maps, no time zone, no pattern that a newer Unicode would read otherwise. Floating
//     point is single IEEE 754 operations, never contracted, and so the same on all machines.
//   - Bounded. Source, rules, nesting, the graph looked at, the cost of expressions (estimated before, metered during) and the work of all
//     evaluations of a block have named bounds (bounds.go). What is beyond a bound fails closed.
//   - Versioned. A document names its environment (functions, fields, limits), which is frozen and active from a ledger height on (protocol
//     rule 11; environment.go).
//   - Time is explicit. "now" can only be compared; each comparison notes when it would come out otherwise, so a verdict knows until when
//     it holds without being looked at again.
//
// It does not say what the law asks for, and does not fetch anything. Its library of policies (library/) is a start, not advice.
package policy
