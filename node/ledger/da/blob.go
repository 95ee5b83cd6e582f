package da

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// Sizes of EIP-4844. A field element holds 31 whole bytes, since its modulus is below 2^255.
const (
	elements     = 4096
	elementBytes = 31
	// BlobBytes is what a blob carries.
	BlobBytes = elements * elementBytes // 126,976
	// TxBlobs is what one transaction carries (EIP-7594).
	TxBlobs = 6
	// MaxBlobs is what a range may take: three transactions, for the largest block alone is more than two.
	MaxBlobs = 3 * TxBlobs
	// lengthBytes precede the content in the first blob.
	lengthBytes = 8
	// TxBytes is what one transaction carries of a range.
	TxBytes = TxBlobs*BlobBytes - lengthBytes
)

// ErrBlob is the class of errors about blobs that carry nothing of ours, or not what they are said to.
var ErrBlob = errors.New("not a blob of the ledger")

// Layer is a data-availability layer. Its methods are pure: the same content has the same pieces and the same names everywhere.
type Layer interface {
	// Name is what parameters and metrics call it.
	Name() string
	// Capacity is the most that a range may encode to.
	Capacity() int
	// Pack cuts content of 1 to Capacity bytes into pieces and names each. One transaction carries TxBlobs of them.
	Pack(content []byte) ([]Piece, error)
	// Unpack puts the content together again. Pieces whose names do not fit, or that no Pack would make, are an error.
	Unpack(pieces []Piece) ([]byte, error)
}

// Piece is what a layer carries at once, with its name there.
type Piece struct {
	Name common.Hash // for EIP-4844 the versioned hash
	Data []byte      // for EIP-4844 the blob, 131,072 bytes
}

// Blobs is EIP-4844 as a [Layer].
type Blobs struct{}

var _ Layer = Blobs{}

// Name implements [Layer].
func (Blobs) Name() string { return "eip4844" }

// Capacity implements [Layer].
func (Blobs) Capacity() int { return MaxBlobs*BlobBytes - lengthBytes }

// Pack implements [Layer]: the length of the content in 8 bytes and the content, 31 bytes in each field element behind a zero byte, zeros to
// the end of the last blob.
func (l Blobs) Pack(content []byte) ([]Piece, error) {
	if len(content) == 0 || len(content) > l.Capacity() {
		return nil, fmt.Errorf("%w: %d bytes, the blobs of a range carry 1 to %d", ErrBlob, len(content), l.Capacity())
	}
	stream := append(binary.BigEndian.AppendUint64(nil, uint64(len(content))), content...)
	var pieces []Piece
	for len(stream) > 0 {
		blob := new(kzg4844.Blob)
		for i := 0; i < elements && len(stream) > 0; i++ {
			n := copy(blob[32*i+1:32*i+32], stream)
			stream = stream[n:]
		}
		name, _, err := name(blob)
		if err != nil {
			return nil, err
		}
		pieces = append(pieces, Piece{name, blob[:]})
	}
	return pieces, nil
}

// Unpack implements [Layer].
//
// SECURITY: the pieces come from whoever serves them.
func (Blobs) Unpack(pieces []Piece) ([]byte, error) {
	if len(pieces) == 0 || len(pieces) > MaxBlobs {
		return nil, fmt.Errorf("%w: %d blobs, want 1 to %d", ErrBlob, len(pieces), MaxBlobs)
	}
	var stream []byte
	for i, p := range pieces {
		blob, err := asBlob(p.Data)
		if err != nil {
			return nil, fmt.Errorf("blob %d: %w", i, err)
		}
		got, _, err := name(blob)
		if err != nil {
			return nil, fmt.Errorf("blob %d: %w", i, err)
		}
		if got != p.Name {
			return nil, fmt.Errorf("%w: blob %d has the versioned hash %s, not %s", ErrBlob, i, got, p.Name)
		}
		for e := range elements {
			if blob[32*e] != 0 {
				return nil, fmt.Errorf("%w: blob %d: element %d holds more than 31 bytes", ErrBlob, i, e)
			}
			stream = append(stream, blob[32*e+1:32*e+32]...)
		}
	}
	size := binary.BigEndian.Uint64(stream)
	stream = stream[lengthBytes:]
	if size == 0 || size > uint64(len(stream)) || uint64(len(stream))-size >= BlobBytes {
		return nil, fmt.Errorf("%w: %d bytes are stated in %d blobs", ErrBlob, size, len(pieces))
	}
	for _, b := range stream[size:] {
		if b != 0 {
			return nil, fmt.Errorf("%w: bytes after its end", ErrBlob)
		}
	}
	return stream[:size], nil
}

// Sidecar is what a transaction with these blobs carries beside it (version 1: 128 cell proofs for each blob, which take some 200 ms).
func Sidecar(pieces []Piece) (*types.BlobTxSidecar, error) {
	var (
		blobs       []kzg4844.Blob
		commitments []kzg4844.Commitment
		proofs      []kzg4844.Proof
	)
	for i, p := range pieces {
		blob, err := asBlob(p.Data)
		if err != nil {
			return nil, fmt.Errorf("blob %d: %w", i, err)
		}
		_, commitment, err := name(blob)
		if err != nil {
			return nil, fmt.Errorf("blob %d: %w", i, err)
		}
		cells, err := kzg4844.ComputeCellProofs(blob)
		if err != nil {
			return nil, fmt.Errorf("blob %d: compute its cell proofs: %w", i, err)
		}
		blobs, commitments, proofs = append(blobs, *blob), append(commitments, commitment), append(proofs, cells...)
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, blobs, commitments, proofs), nil
}

func asBlob(data []byte) (*kzg4844.Blob, error) {
	if len(data) != len(kzg4844.Blob{}) {
		return nil, fmt.Errorf("%w: %d bytes, a blob has %d", ErrBlob, len(data), len(kzg4844.Blob{}))
	}
	return (*kzg4844.Blob)(data), nil
}

// name commits to a blob.
func name(blob *kzg4844.Blob) (common.Hash, kzg4844.Commitment, error) {
	commitment, err := kzg4844.BlobToCommitment(blob)
	if err != nil {
		return common.Hash{}, commitment, fmt.Errorf("%w: %w", ErrBlob, err)
	}
	return kzg4844.CalcBlobHashV1(sha256.New(), &commitment), commitment, nil
}

// Name computes a blob's versioned hash.
func Name(blob []byte) (common.Hash, error) {
	b, err := asBlob(blob)
	if err != nil {
		return common.Hash{}, err
	}
	hash, _, err := name(b)
	return hash, err
}
