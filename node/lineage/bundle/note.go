package bundle

import (
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"

	"golang.org/x/mod/sumdb/note"
)

// note compares the signed note with the header. Its signatures are for whoever trusts those keys.
func (r *Result) note(b *Bundle) {
	if b.Note == nil {
		return
	}
	origin := "lineal.network/ledger/" + hex.EncodeToString(b.Manifest.Network.ID[:])
	root := b.Checkpoint.Header.LedgerRoot
	want := fmt.Sprintf("%s\n%d\n%s\n", origin, b.Checkpoint.Header.LedgerSize, base64.StdEncoding.EncodeToString(root[:]))
	var open *note.UnverifiedNoteError
	_, err := note.Open(b.Note, note.VerifierList())
	switch {
	case !errors.As(err, &open):
		r.add("note", Fails, "%s: it is no signed note: %v", fileNote, err)
	case open.Note.Text != want:
		r.add("note", Fails, "%s: it is of another tree than the header's", fileNote)
	default:
		r.add("note", Holds, "%s: the header's tree head", origin)
		r.add("note signatures", Unchecked, "%d lines: check them with any C2SP tool and the operators' log keys", len(open.Note.UnverifiedSigs))
	}
}
