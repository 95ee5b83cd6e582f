// Package ethrpc reads from and writes to one EVM chain through several JSON-RPC endpoints.
//
// # An endpoint's state
//
//	            right chain, synced, keeps up
//	unprobed ──────────────────────────────────► alive ◄────────────► stalled
//	   │  │                                       │  ▲   head or finalized block far behind
//	   │  │                        three failures │  │   the best endpoint's, or not moving
//	   │  │ cannot be reached                     ▼  │   for longer than configured
//	   │  └───────────────────────────────► unreachable
//	   │ another chain id                         │  ▲
//	   ▼                                          ▼  │
//	wrong chain ◄──────── any probe may lead to any of these ────────► syncing
//
// The machine is a pure value (see health) driven by probes, by the outcome of calls, and by a clock that is passed in. A probe asks
// chain id, sync state, head and finalized block in one batch. No call reaches an endpoint before a probe has seen the right chain
// id, and an endpoint that was unreachable is probed again before it is used.
//
// # Calls
//
// A call goes to the best endpoint: alive before stalled before syncing, without recent failures before with, then in the order of
// the configuration. When the transport fails, times out or is rate limited, the next endpoint is tried. All other errors are
// answers, and are returned as an [*Error] with a [Class]. Calls in flight are bounded per endpoint; responses are bounded in size.
//
// What decides an operator set or a request goes through [Agreed], which wants the same answer from two endpoints where at
// least two are configured, and fails closed with [ErrDisagree] or [ErrTooFew] (protocol rule 16).
//
// # Heads
//
// [Client.Heads] tells of new heads: from a WebSocket subscription while there is one, from polling otherwise. A
// subscription that ends or falls silent is replaced and polling bridges the gap; the stream itself ends only with its context.
// Heads are hints to look again, not a gapless history.
//
// # What it does not do
//
// It believes what endpoints say, apart from [Agreed]; nothing is proved against headers. It keeps no keys and signs nothing.
package ethrpc
