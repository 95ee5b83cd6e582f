package artifact

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"syscall"
)

// Errors on which callers decide.
var (
	// ErrNotFound says that the artifact is not in the store, or with no peer that was asked.
	ErrNotFound = errors.New("artifact not found")
	// ErrMismatch says that bytes do not have the digest they should have.
	ErrMismatch = errors.New("artifact's bytes do not match its digest")
	// ErrQuota says that the store's limit is reached and nothing may be collected; unpin something or raise the limit.
	ErrQuota = errors.New("artifact store's quota is exhausted")
	// ErrTooLarge says that the artifact exceeds the size allowed for it.
	ErrTooLarge = errors.New("artifact is too large")
	// ErrDiskFull says that the file system has no room; free some, the store needs no repair.
	ErrDiskFull = errors.New("disk is full")
	// ErrUnavailable says that peers might have the artifact but none could be made to deliver it now; try again later.
	ErrUnavailable = errors.New("no peer delivered the artifact")
)

// Digest is the SHA-256 of an artifact.
type Digest [sha256.Size]byte

// Sum returns the digest of bytes.
func Sum(b []byte) Digest { return sha256.Sum256(b) }

// String is the digest in hex.
func (d Digest) String() string { return hex.EncodeToString(d[:]) }

// ParseDigest reads 64 hex digits, with or without "sha256:" or "0x" before them.
func ParseDigest(s string) (Digest, error) {
	digits := strings.TrimPrefix(strings.TrimPrefix(s, "sha256:"), "0x")
	var d Digest
	b, err := hex.DecodeString(digits)
	if err != nil || len(b) != len(d) {
		return d, fmt.Errorf("parse digest %q: want 64 hex digits of a SHA-256", s)
	}
	copy(d[:], b)
	return d, nil
}

// diskError gives the file system's "no room" its name.
func diskError(err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) {
		return fmt.Errorf("%w: %w", ErrDiskFull, err)
	}
	return err
}
