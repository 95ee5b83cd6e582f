package artifact

import "os"

// diskFile is a file that is written once, from its beginning to its end, and then synced.
type diskFile struct{ *os.File }

// behindEvery is how much is written until the disk is told to begin with it: enough for long writes, little enough that the sync at the end
// waits for little, and that a large artifact does not fill the machine's cache with what is not written, behind which the ledger's own
// syncs would wait.
const behindEvery = 16 << 20

// writeBehind starts writing to disk what precedes the n bytes that were just written at an offset, each time that behindEvery is full.
func writeBehind(f file, offset int64, n int) {
	if d, ok := f.(diskFile); ok {
		if end := offset + int64(n); end/behindEvery > offset/behindEvery {
			d.startWriting(end/behindEvery*behindEvery-behindEvery, behindEvery)
		}
	}
}
