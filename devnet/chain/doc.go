// Package chain runs an EVM chain inside this process, for the devnet and for tests.
//
//	              ┌──────────────── Chain ────────────────┐
//	HTTP, WS ────►│ endpoint 0 ─┐                         │
//	HTTP, WS ────►│ endpoint 1 ─┴► go-ethereum: pool ──┐  │
//	              │                 state ◄── sealer ◄─┘  │
//	              └────────────────────▲──────────────────┘
//	                    Mine, Reorg, Advance, DropPending
//
// It is go-ethereum itself under Osaka rules (all EIP-2537 precompiles, the 16.78M gas cap of a transaction, calldata floor), with
// peer-to-peer networking off and an archive of all states in memory or in a data directory, which is synced with each block, so
// that a kill loses none. JSON-RPC is served over HTTP and WebSocket on one loopback port per endpoint. Programs under test reach
// the chain as they would any; the methods of [Chain] are for whoever plays the role of the chain.
//
// # Sealing
//
// One goroutine, the sealer, makes every block, and every handle that changes the chain runs on it. (go-ethereum's own instant
// mode has a second loop; the two deadlock in the pool.) A block is sealed as soon as a transaction that can be included
// arrives ([Instant]), at a period, or only on request ([Manual]).
//
// # Time
//
// A block is at least a second younger than its parent, so a chain that seals instantly may run ahead of the wall clock. The sealer
// paces it: up to half of [Config.MaxAhead] it seals at once, beyond that it waits longer and longer between blocks (which then
// carry more transactions each), up to one second per block at MaxAhead, where chain time and wall time advance alike. An idle
// chain falls back to the wall clock. Deadlines in contracts should be taken from the latest header and leave more room than
// MaxAhead.
//
// # Finality
//
// The "safe" block is the head; the "finalized" block is the latest whose number is a multiple of 32. [Chain.Reorg] never goes below it.
//
// # What it does not do
//
// No consensus, no peers, no debug or admin methods over RPC. Endpoints of one chain share the node behind them: they are
// independent as connections, not as witnesses.
package chain
