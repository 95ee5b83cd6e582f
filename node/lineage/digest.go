package lineage

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/ipfs/go-cid"
)

// Digest is the identity of everything: "sha256:" and 64 lower-case hex digits. Of a file it is the SHA-256 of its bytes, of a directory
// the OpenSSF manifest root ([Manifest]), of a record the SHA-256 of its envelope, of a run [RunDigest].
type Digest string

const digestPrefix = "sha256:"

// multihashSHA256 is the code of SHA-256 among multihashes.
const multihashSHA256 = 0x12

// NewDigest makes a digest of 32 bytes.
func NewDigest(b [32]byte) Digest { return Digest(digestPrefix + hex.EncodeToString(b[:])) }

// DigestOf hashes bytes.
func DigestOf(b []byte) Digest { return NewDigest(sha256.Sum256(b)) }

// ParseDigest reads a digest: "sha256:<hex>", bare hex of 64 digits with or without 0x, or a CIDv1 with a SHA-256 (see [Digest.CID]).
func ParseDigest(text string) (Digest, error) {
	bare, _ := strings.CutPrefix(strings.TrimPrefix(text, digestPrefix), "0x")
	if b, err := hex.DecodeString(bare); err == nil && len(b) == sha256.Size {
		return NewDigest([32]byte(b)), nil
	}
	if d, err := digestOfCID(text); err == nil {
		return d, nil
	}
	return "", fmt.Errorf("%w: %s is no digest, want sha256:<64 hex digits> or a CIDv1 of raw bytes", ErrMalformed, clip(text))
}

// Valid reports whether d has the canonical form.
func (d Digest) Valid() bool {
	if len(d) != len(digestPrefix)+2*sha256.Size || !strings.HasPrefix(string(d), digestPrefix) {
		return false
	}
	return strings.IndexFunc(string(d[len(digestPrefix):]), func(r rune) bool { return (r < '0' || r > '9') && (r < 'a' || r > 'f') }) < 0
}

// Bytes gives the 32 bytes; zero for an invalid digest.
func (d Digest) Bytes() (b [32]byte) {
	if d.Valid() {
		_, _ = hex.Decode(b[:], []byte(d[len(digestPrefix):])) // Valid has checked it
	}
	return b
}

// Hex gives the 64 hex digits without the prefix, as in-toto's digest sets want them.
func (d Digest) Hex() string { return strings.TrimPrefix(string(d), digestPrefix) }

// Short is for people: enough digits to tell things apart on one page.
func (d Digest) Short() string {
	if !d.Valid() {
		return string(d)
	}
	return d.Hex()[:12]
}

// CID is the alias of a file in the world of IPFS: CIDv1, raw codec, the same SHA-256. It is the CID of the file itself only if IPFS holds
// it as one raw block; a longer file's CID is the root of its chunks, which node/artifact computes.
func (d Digest) CID() cid.Cid {
	b := d.Bytes()
	return cid.NewCidV1(cid.Raw, append([]byte{multihashSHA256, sha256.Size}, b[:]...))
}

// digestOfCID reads the alias back. Other codecs are refused: their hash is of a node in a graph of blocks, not of the bytes.
func digestOfCID(text string) (Digest, error) {
	if len(text) > 128 {
		return "", fmt.Errorf("%w: a CID of %d characters", ErrTooLarge, len(text))
	}
	c, err := cid.Decode(text)
	if err != nil {
		return "", fmt.Errorf("%w: CID: %w", ErrMalformed, err)
	}
	p := c.Prefix()
	if p.Version != 1 || p.Codec != cid.Raw || p.MhType != multihashSHA256 || p.MhLength != sha256.Size {
		return "", fmt.Errorf("%w: %s is not a CIDv1 of raw bytes by SHA-256, so its hash is not the content's", ErrInvalid, text)
	}
	return NewDigest([32]byte(c.Hash()[2:])), nil // code and length are a byte each
}

// clip shortens untrusted text for an error.
func clip(text string) string {
	if len(text) > 80 {
		return fmt.Sprintf("%q...", text[:80])
	}
	return fmt.Sprintf("%q", text)
}
