// Package relay brings calls to chains: certificates to the hubs that wait for them.
//
//	Enqueue ─► outbox (durable) ─► sender of the chain ─► transaction ─► receipt ─► settled ─► done
//
// There is one sender per chain, with one key that nothing else may use. Its decisions are made by a pure state machine (machine):
// events and the time in, effects out; the driver around it (sender) performs the effects and reports what came of them.
//
// # A job's life
//
//	              NotBefore, a slot is free          sent
//	waiting ───────────────────────────────► ready ────────► pending ──────────► mined ──────────► delivered
//	  │ ▲  asked whether it is delivered,              │        │  ▲   receipt      │ settled
//	  │ │  then simulated                              │        │  └───────────────┘
//	  │ │                                              │        │    the block vanished
//	  │ └──────────── failed: later again ─────────────┴────────┘
//	  │                 (simulation, revert, nonce taken)
//	  ├── delivered by somebody else ─► confirming ─► elsewhere      (back to waiting if that block vanishes)
//	  ├── deadline ─► expired
//	  └── no deadline, and simulated in vain too often ─► failed
//
// # Rules, each learnt from relayers that failed
//
//   - The chain is asked first whether the job is done. Delivered by somebody else is success, so any number of operators may relay
//     the same job; the caller spreads them with NotBefore.
//   - Nothing is sent that was not simulated. A revert may pass (a set not handed over yet): it is tried again, less and less often.
//   - Nonces come from the chain: the lowest that is neither consumed nor in use. Whenever the chain contradicts, they are read again.
//   - A nonce in use is given up only when the chain has consumed it, or when no node ever accepted a transaction with it. A job that
//     has become pointless while its transaction is pending is replaced by an empty transfer, so that later nonces are not stuck.
//   - A transaction without a receipt is sent again after a while with fees raised by at least 10 %; at the configured cap it is sent
//     again as it is and the job says so (FeeCapped): a node that dropped it gets it back.
//   - A receipt is believed when its block is settled. If the block vanishes before, the job is open again.
//   - Every attempt's hash is remembered: any of them may be the one that is mined.
//
// # Durability
//
// A job is in the outbox before Enqueue returns. Progress is written soon after it is made; losing the last of it is harmless, for the
// chain is asked again: at worst a duplicate is sent, which the hub lets exit cheaply.
//
// # What it does not do
//
// It does not know what it carries, what it costs against what it earns, or who else relays.
package relay
