package tlog

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
)

// The geometry of tlog-tiles.
const (
	TileHeight = 8
	TileWidth  = 1 << TileHeight
	// MaxEntry is what an entry bundle's length prefix can say.
	MaxEntry = 1<<16 - 1
	// MaxBundle bounds what is read of a bundle from elsewhere.
	MaxBundle = TileWidth * (2 + MaxEntry)
	// MaxSize keeps every index within what the arithmetic of levels allows; a log of 2^48 leaves is beyond any disk.
	MaxSize = 1 << 48
	// levels of tiles that a log of MaxSize has.
	levels = 7
)

// Hash is a SHA-256 hash of the tree.
type Hash = [sha256.Size]byte

// Errors that callers decide on.
var (
	// ErrCorrupt means that the own store contradicts itself.
	ErrCorrupt = errors.New("the ledger's store is damaged: stop the node, keep the directory, and join again from a peer in a fresh one")
	// ErrMissing means that the tile or the entries are not here (yet): a joined node fills its history in the background.
	ErrMissing = errors.New("this part of the ledger is not here yet")
	// ErrPruned means that the entries were removed; their hashes were not.
	ErrPruned = errors.New("these entries were pruned here; an archive has them")
	// ErrRange means that an index or a size lies beyond the log.
	ErrRange = errors.New("beyond the ledger's size")
	// ErrBadTile means that a source sent hashes or entries that do not lead to the certified root.
	ErrBadTile = errors.New("the source sent a part of the ledger that does not lead to the certified root")
	// ErrFork means that a source holds another history.
	ErrFork = errors.New("the source holds a history that forks from this one: keep its checkpoint as evidence and tell the other operators")
	// ErrTooLarge means that a leaf does not fit an entry bundle.
	ErrTooLarge = fmt.Errorf("a leaf is at most %d bytes", MaxEntry)
)

var (
	hasher = rfc6962.DefaultHasher
	ranges = &compact.RangeFactory{Hash: hasher.HashChildren}
)

// LeafHash is the tree's hash of a leaf's bytes.
func LeafHash(leaf []byte) Hash { return Hash(hasher.HashLeaf(leaf)) }

// EmptyRoot is the root of the log without leaves.
func EmptyRoot() Hash { return Hash(hasher.EmptyRoot()) }

// Width is how many hashes a tile has in a log of the given size: 0 to TileWidth.
func Width(level int, index, size uint64) int {
	n := size >> (TileHeight * level)
	if n>>TileHeight > index {
		return TileWidth
	}
	if n>>TileHeight < index {
		return 0
	}
	return int(n % TileWidth)
}

// hashes reads the first width hashes of a tile.
type hashes func(level int, index uint64, width int) ([]byte, error)

// of returns reads of a source at one size of its log, which is what decides how wide its tiles are. Each tile is read once.
func of(ctx context.Context, src Source, size uint64) hashes {
	type id struct {
		level int
		index uint64
	}
	seen := map[id][]byte{}
	return func(level int, index uint64, width int) ([]byte, error) {
		b, ok := seen[id{level, index}]
		if !ok {
			var err error
			want := Width(level, index, size)
			if b, err = src.Tile(ctx, level, index, want); err != nil {
				return nil, fmt.Errorf("read tile %d/%d: %w", level, index, err)
			}
			if len(b) != want*sha256.Size {
				return nil, fmt.Errorf("%w: tile %d/%d has %d bytes, not %d hashes", ErrBadTile, level, index, len(b), want)
			}
			seen[id{level, index}] = b
		}
		if len(b) < width*sha256.Size {
			return nil, fmt.Errorf("tile %d/%d: %w", level, index, ErrRange)
		}
		return b[:width*sha256.Size], nil
	}
}

// node returns the hash of a perfect subtree. It folds at most 128 hashes of one tile.
func (get hashes) node(id compact.NodeID) ([]byte, error) {
	level, r := int(id.Level/TileHeight), id.Level%TileHeight
	first, n := id.Index<<r, 1<<r
	offset := int(first % TileWidth)
	b, err := get(level, first/TileWidth, offset+n)
	if err != nil {
		return nil, err
	}
	return fold(b[offset*sha256.Size:]), nil
}

// fold hashes a power of two of hashes up to their root.
func fold(b []byte) []byte {
	n := len(b) / sha256.Size
	row := make([][]byte, n)
	for i := range row {
		row[i] = b[i*sha256.Size : (i+1)*sha256.Size]
	}
	for ; n > 1; n /= 2 {
		for i := range n / 2 {
			row[i] = hasher.HashChildren(row[2*i], row[2*i+1])
		}
	}
	return row[0]
}

// edge returns the compact range of the first size leaves.
func (get hashes) edge(size uint64) (*compact.Range, error) {
	ids := compact.RangeNodes(0, size, nil)
	nodes := make([][]byte, len(ids))
	for i, id := range ids {
		var err error
		if nodes[i], err = get.node(id); err != nil {
			return nil, err
		}
	}
	return ranges.NewRange(0, size, nodes)
}

// root returns the root of the first size leaves.
func (get hashes) root(size uint64) (Hash, error) {
	r, err := get.edge(size)
	if err != nil {
		return Hash{}, err
	}
	return rootOf(r)
}

func rootOf(r *compact.Range) (Hash, error) {
	if r.End() == 0 {
		return EmptyRoot(), nil
	}
	b, err := r.GetRootHash(nil)
	if err != nil {
		return Hash{}, err
	}
	return Hash(b), nil
}

func (get hashes) proof(nodes proof.Nodes) ([]Hash, error) {
	raw := make([][]byte, len(nodes.IDs))
	for i, id := range nodes.IDs {
		var err error
		if raw[i], err = get.node(id); err != nil {
			return nil, err
		}
	}
	raw, err := nodes.Rehash(raw, hasher.HashChildren)
	if err != nil {
		return nil, err
	}
	out := make([]Hash, len(raw))
	for i, b := range raw {
		out[i] = Hash(b)
	}
	return out, nil
}

func (get hashes) inclusion(index, size uint64) ([]Hash, error) {
	nodes, err := proof.Inclusion(index, size)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRange, err)
	}
	return get.proof(nodes)
}

func (get hashes) consistency(a, b uint64) ([]Hash, error) {
	nodes, err := proof.Consistency(a, b)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRange, err)
	}
	return get.proof(nodes)
}

// VerifyInclusion checks that the leaf with this hash is at an index of the tree with this size and root.
func VerifyInclusion(index, size uint64, leaf Hash, path []Hash, root Hash) error {
	return proof.VerifyInclusion(hasher, index, size, leaf[:], asSlices(path), root[:])
}

// VerifyConsistency checks that the tree of size b extends the one of size a.
func VerifyConsistency(a, b uint64, path []Hash, rootA, rootB Hash) error {
	return proof.VerifyConsistency(hasher, a, b, asSlices(path), rootA[:], rootB[:])
}

func asSlices(path []Hash) [][]byte {
	out := make([][]byte, len(path))
	for i := range path {
		out[i] = path[i][:]
	}
	return out
}

// ParseBundle takes an entry bundle apart: entries with a 16-bit length before each, nothing else.
func ParseBundle(b []byte) (entries [][]byte, err error) {
	for len(b) > 0 {
		if len(entries) == TileWidth {
			return nil, fmt.Errorf("an entry bundle has at most %d entries", TileWidth)
		}
		if len(b) < 2 {
			return nil, errors.New("an entry bundle ends within a length")
		}
		n := int(binary.BigEndian.Uint16(b))
		if len(b) < 2+n {
			return nil, fmt.Errorf("an entry bundle ends within entry %d", len(entries))
		}
		entries, b = append(entries, b[2:2+n:2+n]), b[2+n:]
	}
	return entries, nil
}

// AppendEntry adds an entry to a bundle.
func AppendEntry(bundle, entry []byte) []byte {
	return append(binary.BigEndian.AppendUint16(bundle, uint16(len(entry))), entry...)
}
