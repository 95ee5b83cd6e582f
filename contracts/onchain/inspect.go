package onchain

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
)

// Offsets of the signers' bitmap in packed certificates; see the package comment.
const (
	fullBitmapAt   = 1 + 8 + 32 + 8 + 4 + 8 + 96 + 192
	cachedBitmapAt = 1 + 8 + 8 + 8 + 8 + 96 + 192
	countAt        = 1 + 8 + 32 + 8
)

// ErrPacked says that bytes are no packed certificate.
var ErrPacked = errors.New("not a packed certificate")

// CertificateEpoch returns the epoch that a packed certificate names. It verifies nothing.
func CertificateEpoch(packed []byte) (uint64, error) {
	if len(packed) < 9 || Form(packed[0]) < Full || Form(packed[0]) > FullRemember {
		return 0, fmt.Errorf("%w: %d bytes", ErrPacked, len(packed))
	}
	return binary.BigEndian.Uint64(packed[1:9]), nil
}

// CountSigners returns how many operators a packed certificate names as signers. It verifies nothing.
func CountSigners(packed []byte) (n int, err error) {
	if len(packed) == 0 {
		return 0, fmt.Errorf("%w: empty", ErrPacked)
	}
	var bitmap []byte
	switch Form(packed[0]) {
	case Full, FullRemember:
		if len(packed) < fullBitmapAt {
			return 0, fmt.Errorf("%w: %d bytes", ErrPacked, len(packed))
		}
		count := uint64(packed[countAt])<<24 | uint64(packed[countAt+1])<<16 | uint64(packed[countAt+2])<<8 | uint64(packed[countAt+3])
		size := (count + 7) / 8
		if uint64(len(packed)-fullBitmapAt) < size {
			return 0, fmt.Errorf("%w: %d bytes for %d operators", ErrPacked, len(packed), count)
		}
		bitmap = packed[fullBitmapAt : fullBitmapAt+size]
	case Cached:
		if len(packed) < cachedBitmapAt {
			return 0, fmt.Errorf("%w: %d bytes", ErrPacked, len(packed))
		}
		bitmap = packed[cachedBitmapAt:]
	default:
		return 0, fmt.Errorf("%w: form %d", ErrPacked, packed[0])
	}
	for _, b := range bitmap {
		n += bits.OnesCount8(b)
	}
	return n, nil
}
