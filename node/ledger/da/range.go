package da

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
)

// Bounds of a range.
const (
	// MaxBlocks bounds the blocks of a range: an hour of blocks at sixteen a second.
	MaxBlocks = 1 << 16
	// maxData bounds one block's data as it is decoded; the ledger's own bound is lower.
	maxData = MaxBlobs * BlobBytes
)

// ErrRange is the class of errors about bytes that are no range of blocks.
var ErrRange = errors.New("not a range of blocks")

// magic starts an encoded range.
var magic = []byte("lineal.range.v1\n")

const (
	rangeHead  = 16 + 32 + 8 + 4 // magic, network, height of the first block, number of blocks
	headerSize = 200
	blockHead  = headerSize + 4
)

// Block is a header with the data that it names.
type Block struct {
	Header claim.Checkpoint
	Data   []byte
}

// Range is consecutive blocks of one ledger.
type Range struct {
	Network common.Hash
	Blocks  []Block
}

// From is the first block's height.
func (r *Range) From() uint64 { return r.Blocks[0].Header.Height }

// To is the last block's height.
func (r *Range) To() uint64 { return r.Blocks[len(r.Blocks)-1].Header.Height }

// EncodedSize is what a block adds to a range's encoding.
func (b *Block) EncodedSize() int { return blockHead + len(b.Data) }

// Check verifies that each block names its parent and its data. What vouches for the last header vouches for the whole range.
func (r *Range) Check() error {
	if len(r.Blocks) == 0 || len(r.Blocks) > MaxBlocks {
		return fmt.Errorf("%w: %d blocks, want 1 to %d", ErrRange, len(r.Blocks), MaxBlocks)
	}
	var parent claim.Checkpoint
	for i, b := range r.Blocks {
		switch {
		case claim.Keccak256(b.Data) != b.Header.DataHash:
			return fmt.Errorf("%w: block %d: its data is not what its header names", ErrRange, b.Header.Height)
		case i > 0 && b.Header.Parent != parent.Hash():
			return fmt.Errorf("%w: block %d does not follow block %d", ErrRange, b.Header.Height, parent.Height)
		case i > 0 && b.Header.Height != parent.Height+1:
			return fmt.Errorf("%w: height %d after height %d", ErrRange, b.Header.Height, parent.Height)
		}
		parent = b.Header
	}
	return nil
}

// Encode is the range's canonical form. All integers are big-endian:
//
//	"lineal.range.v1\n" | network 32 | from 8 | blocks 4
//	  | per block: parent 32, epoch 8, view 8, height 8, time 8, ledgerRoot 32, ledgerSize 8, deliveryRoot 32, policyRoot 32, dataHash 32
//	               | length 4, data
func (r *Range) Encode() ([]byte, error) {
	if err := r.Check(); err != nil {
		return nil, err
	}
	b := append([]byte{}, magic...)
	b = append(b, r.Network[:]...)
	b = binary.BigEndian.AppendUint64(b, r.From())
	b = binary.BigEndian.AppendUint32(b, uint32(len(r.Blocks)))
	for _, block := range r.Blocks {
		b = appendHeader(b, &block.Header)
		b = binary.BigEndian.AppendUint32(b, uint32(len(block.Data)))
		b = append(b, block.Data...)
	}
	return b, nil
}

// Decode reads a range and checks it.
//
// SECURITY: the bytes come from whoever serves blobs.
func Decode(b []byte) (*Range, error) {
	if len(b) < rangeHead || !bytes.Equal(b[:len(magic)], magic) {
		return nil, fmt.Errorf("%w: it does not start like one", ErrRange)
	}
	r := &Range{Network: common.BytesToHash(b[16:48])}
	from, count := binary.BigEndian.Uint64(b[48:]), binary.BigEndian.Uint32(b[56:])
	b = b[rangeHead:]
	if count == 0 || count > MaxBlocks || int(count) > len(b)/blockHead {
		return nil, fmt.Errorf("%w: %d blocks in %d bytes", ErrRange, count, len(b))
	}
	for range count {
		if len(b) < blockHead {
			return nil, fmt.Errorf("%w: it ends within a block", ErrRange)
		}
		block := Block{Header: header(b)}
		size := binary.BigEndian.Uint32(b[headerSize:])
		b = b[blockHead:]
		if size > maxData || int(size) > len(b) {
			return nil, fmt.Errorf("%w: block %d states %d bytes of data, %d are left", ErrRange, block.Header.Height, size, len(b))
		}
		block.Data, b = b[:size:size], b[size:]
		r.Blocks = append(r.Blocks, block)
	}
	if len(b) > 0 {
		return nil, fmt.Errorf("%w: %d bytes after its end", ErrRange, len(b))
	}
	if r.From() != from {
		return nil, fmt.Errorf("%w: it starts at height %d and says %d", ErrRange, r.From(), from)
	}
	return r, r.Check()
}

// Content names an encoded range.
func Content(payload []byte) [32]byte { return sha256.Sum256(payload) }

func appendHeader(b []byte, h *claim.Checkpoint) []byte {
	b = append(b, h.Parent[:]...)
	for _, v := range []uint64{h.Epoch, h.View, h.Height, h.Time} {
		b = binary.BigEndian.AppendUint64(b, v)
	}
	b = append(b, h.LedgerRoot[:]...)
	b = binary.BigEndian.AppendUint64(b, h.LedgerSize)
	for _, v := range []common.Hash{h.DeliveryRoot, h.PolicyRoot, h.DataHash} {
		b = append(b, v[:]...)
	}
	return b
}

func header(b []byte) (h claim.Checkpoint) {
	take := func(n int) (field []byte) {
		field, b = b[:n], b[n:]
		return field
	}
	number := func() uint64 { return binary.BigEndian.Uint64(take(8)) }
	hash := func() common.Hash { return common.BytesToHash(take(32)) }
	h.Parent = hash()
	h.Epoch, h.View, h.Height, h.Time = number(), number(), number(), number()
	h.LedgerRoot, h.LedgerSize = hash(), number()
	h.DeliveryRoot, h.PolicyRoot, h.DataHash = hash(), hash(), hash()
	return h
}
