package bundle

import (
	"bytes"
	"testing"
)

// Deep nesting costs neither the stack nor minutes.
func TestDeepStamp(t *testing.T) {
	for name, token := range map[string][]byte{"indefinite": bytes.Repeat([]byte{0x30, 0x80}, MaxStamp/2), "too long": bytes.Repeat([]byte{0x30, 0x80}, 1<<20)} {
		if _, _, err := openStamp(token); err == nil {
			t.Errorf("%s: it is a token", name)
		}
	}
}

// A token comes from anyone, in BER.
func FuzzStamp(f *testing.F) {
	f.Add([]byte("0\x03\x02\x01\x00"))
	f.Add([]byte{0x30, 0x80, 0x30, 0x80, 0x00, 0x00, 0x00, 0x00})
	f.Fuzz(func(t *testing.T, token []byte) {
		ts, signed, err := openStamp(token)
		if err == nil && (ts == nil || signed.GetOnlySigner() == nil) {
			t.Error("a token without its signer")
		}
	})
}
