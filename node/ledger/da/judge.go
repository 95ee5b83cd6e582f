package da

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// ErrFalse says that a Data leaf names pieces that its range does not have.
var ErrFalse = errors.New("a data leaf that its blocks contradict")

// Packed is a range with its pieces, as everybody computes them from the blocks.
type Packed struct {
	From, To uint64
	Content  common.Hash // of the encoded range
	Pieces   []Piece
}

// Pack encodes a range for a layer.
func Pack(l Layer, r *Range) (*Packed, error) {
	payload, err := r.Encode()
	if err != nil {
		return nil, err
	}
	pieces, err := l.Pack(payload)
	if err != nil {
		return nil, fmt.Errorf("blocks %d to %d: %w", r.From(), r.To(), err)
	}
	return &Packed{From: r.From(), To: r.To(), Content: Content(payload), Pieces: pieces}, nil
}

// Names lists the pieces' names.
func (p *Packed) Names() []common.Hash {
	names := make([]common.Hash, len(p.Pieces))
	for i, piece := range p.Pieces {
		names[i] = piece.Name
	}
	return names
}

// Transactions cuts the pieces into what one transaction carries each.
func (p *Packed) Transactions() [][]Piece { return slices.Collect(slices.Chunk(p.Pieces, TxBlobs)) }

// Judge says whether a Data leaf names consecutive pieces of the range. An error matches [ErrFalse].
func (p *Packed) Judge(d leaf.Data) error {
	names := p.Names()
	switch {
	case d.From != p.From || d.To != p.To:
		return fmt.Errorf("%w: it names blocks %d to %d, not %d to %d", ErrFalse, d.From, d.To, p.From, p.To)
	case d.ContentHash != p.Content:
		return fmt.Errorf("%w: blocks %d to %d encode to %s, it says %s", ErrFalse, d.From, d.To, p.Content, d.ContentHash)
	case len(d.Blobs) == 0 || len(d.Blobs) > TxBlobs:
		return fmt.Errorf("%w: a transaction with %d blobs", ErrFalse, len(d.Blobs))
	}
	for at := 0; at < len(names); at += TxBlobs {
		if slices.Equal(names[at:min(at+TxBlobs, len(names))], d.Blobs) {
			return nil
		}
	}
	return fmt.Errorf("%w: blocks %d to %d have other blobs", ErrFalse, d.From, d.To)
}

// Unpack rebuilds a range from the pieces that its Data leaves name, in their order, and checks it against what a leaf says of it.
//
// SECURITY: pieces come from whoever serves them. What vouches for the last header must be checked by the caller.
func Unpack(l Layer, pieces []Piece, d leaf.Data) (*Range, error) {
	payload, err := l.Unpack(pieces)
	if err != nil {
		return nil, err
	}
	if got := common.Hash(Content(payload)); got != d.ContentHash {
		return nil, fmt.Errorf("%w: the blobs carry %s, the leaf says %s", ErrRange, got, d.ContentHash)
	}
	r, err := Decode(payload)
	if err != nil {
		return nil, err
	}
	if r.From() != d.From || r.To() != d.To {
		return nil, fmt.Errorf("%w: the blobs carry blocks %d to %d, the leaf says %d to %d", ErrRange, r.From(), r.To(), d.From, d.To)
	}
	return r, nil
}
