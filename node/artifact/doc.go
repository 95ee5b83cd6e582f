// Package artifact keeps bytes by their digest and exchanges them with peers: models, inputs by reference, evidence. An artifact is a
// flat sequence of bytes named by its SHA-256; what it means is known elsewhere.
//
// # On disk
//
//	blobs/ab/abcd…          the bytes
//	blobs/ab/abcd….chunks   SHA-256 of each 256 KiB, if there is more than one such chunk
//	partial/abcd….{data,chunks}  a download that was interrupted
//	partial/<key>.data       the same of an upload (Resume); the key is a hash of its name
//	pins/abcd….<owner>      empty; the artifact must be kept for <owner>
//	givers/abcd….<submitter> empty; the artifact counts towards <submitter>'s quota
//	tmp/                    what is being written; swept when the store is opened
//
// A file gets its final name after it and its chunk list were verified and synced, so that a crash at any moment leaves nothing but
// files in tmp/ and partial/. One process at a time may use a directory.
//
// # What is promised
//
//   - No byte leaves the store unverified: readers check each chunk against the chunk list before they hand it out, and the list
//     was checked against the digest when the artifact came in. An artifact that fails is removed and reported, never served.
//   - Memory does not grow with the artifact: one or two chunks of 256 KiB per reader or writer. Nor does the machine's cache fill with what
//     is not on disk yet: writing begins every 16 MiB, and the sync at the end waits for the rest only.
//   - The quota counts everything, unfinished files included. What is pinned, needed (Config.Needed), being read, or younger than Config.MinAge is never
//     collected, not even to make room.
//   - A failed write leaves nothing behind. ErrDiskFull says that the file system is full, ErrQuota that the store's own limit is reached.
//
// The chunk size is that of IPFS's default chunker, so that a chunk list holds the digests of an artifact's raw leaves.
//
// # Exchange
//
// Exchange serves artifacts to peers and fetches them (protocol /lineal/artifact/1, described in wire.go). SECURITY: peers are not
// trusted. A chunk list comes from a peer and is only a claim; every chunk is checked against it as it arrives, and the whole against
// the digest. So a peer that sends other bytes is found out after one chunk, and one that invented a list when its own
// chunks have added up to the wrong digest. Either is dropped for this artifact and reported; the next peer continues.
package artifact
