// Package ipfs exchanges artifacts with IPFS: it serves the store's artifacts over Bitswap and fetches files by CID.
//
//	IPFS peers ── Bitswap ──┬── blocks ◄── artifact.Blocks ◄── artifact.Store
//	                        └── Fetch ──► artifact.Upload ──► artifact.Store
//
// An artifact's CID is that of `ipfs add --cid-version=1 --raw-leaves --chunker=size-262144`, so anyone who adds the same file gets the
// same name. Files that were added otherwise can be fetched as well; they keep their SHA-256 here and their canonical CID differs.
//
// # A host of its own
//
// IPFS peers are strangers. They meet a libp2p host with its own identity, addresses and limits, not the operators' host, whose
// connections are for operators: whatever strangers do to this one, the quorum's is not touched. It is off unless it is configured. The
// DHT is off by default too: peers to ask are named in the configuration or by the caller.
//
// # What is promised
//
//   - Only artifacts leave, each block verified as it is read from disk. SECURITY: whoever knows a CID can read the artifact, as
//     among operators; secrets do not belong into the store.
//   - Fetching keeps at most a window of blocks in memory, writes as it goes, resumes after an interruption, and accepts nothing that does
//     not hash to its name. A DAG is bounded in size, depth, blocks and block size before it can do harm.
//   - Close ends every goroutine.
//
// # What it does not do
//
// No directories (add their files, or use a manifest), no IPNS, no gateway, no pinning service.
package ipfs
