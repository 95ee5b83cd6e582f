// Package p2p connects operators: one libp2p host over QUIC and TCP, gossip for what everyone should hear, one long-lived
// direct stream per peer for what must arrive fast, and bounded requests for what someone asks for. It carries bytes; what
// they mean, and whether they are right, is decided by the validators and handlers that the node gives it.
//
//	            ┌ Topic(name).Publish / Run ──── gossipsub ─────────── requests, certificates, blocks
//	node ─ Host ┼ Broadcast, Send / HandleFrames ─ one stream a peer ─ partial signatures, commitments
//	            ├ Request / HandleRequests ───── a stream a request ── catch-up
//	            └ OpenStream / HandleStreams ─── a stream a transfer ─ artifacts
//
// # Who may do what
//
// SECURITY: anyone on the internet can open a connection. A peer is a member when its id is in the list given to SetMembers,
// which the node takes from the operator set on the home chain; everyone else is an outsider. Identity is proved by the
// transport's handshake, so a role cannot be claimed, only held.
//
//	                          member      observer (an outsider, AllowObservers)   outsider otherwise
//	connection                yes         Limits.MaxObservers of them, small quotas  refused after the handshake
//	gossip, sends             yes         dropped before it is looked at             -
//	gossip, receives          yes         topics with Observers set, lazily          -
//	direct frames             yes         refused                                    -
//	requests, streams         yes         protocols with Observers set               -
//
// Before the first SetMembers (or Config.Members) everyone is an outsider.
//
// What an outsider gossips is dropped before gossipsub records it as seen. Otherwise an outsider could send a copy of
// a request ahead of the members: the copy would be ignored, and the members' own copy dropped as its duplicate.
//
// # What is promised
//
//   - A message longer than its topic's or protocol's bound is never given to a validator or handler.
//   - Gossip is at most once per content: the message id is a hash of topic and bytes. Who must say the same thing again puts an
//     attempt number into it. The sender is the neighbour who forwarded it, not the author; authenticity is the payload's business.
//   - Frames from one peer arrive one by one in the order sent. A frame may be lost (full queue, dead peer, older than FrameTTL) and,
//     after a broken connection, arrive twice. Handlers are called from one goroutine per peer and protocol; one that blocks slows
//     down that peer alone.
//   - Every queue is bounded, and what is turned away is counted in lineal_p2p_dropped_total by protocol and reason.
//   - Members with a known address are reconnected for ever, with backoff. Addresses travel as signed peer records (peerlist.go), so
//     that one reachable bootstrap peer is enough to find everyone.
//   - Close ends every goroutine that this package or libp2p started for it.
//
// # Verdicts
//
// A validator or frame handler returns nil, an Ignore verdict (dropped, nobody's fault: stale, not known yet) or a Reject verdict
// (dropped, and the peer that sent it is scored down: no honest node forwards it). Declare them once, as values, with one reason
// each; the reason is a metric's label. Any other error counts as Ignore with the reason "error": an own failure punishes nobody.
//
// # What it does not do
//
// No DHT, relays, hole punching or NAT mapping: operators announce reachable addresses (Config.Announce). No persistence: Members
// returns the addresses learnt, for the node to keep. No aggregation subnets: full-mesh direct streams are for sets up to about
// 64 operators (MaxMembers bounds them at 256).
package p2p
