package artifact

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/ipfs/go-cid"
	mh "github.com/multiformats/go-multihash"
)

// Block is one block of the DAGs of a store's artifacts, as IPFS exchanges them.
type Block struct {
	CID  cid.Cid
	Data []byte
}

// Blocks gives the artifacts of a store as IPFS blocks. The bytes are kept once: leaves are read from the artifacts, inner nodes are
// computed from their chunk lists. All methods are safe for concurrent use.
//
// It keeps an index of some 60 bytes a block, so about 5 MB for 20 GB, made at the first question and again when artifacts came or went.
type Blocks struct {
	s *Store

	mu    sync.Mutex // guards what follows
	known uint64     // the store's generation that the index was made at; 0 for none
	where map[blockKey]blockRef
	list  []Digest // artifacts by blockRef.artifact
}

// blockKey is the beginning of a block's SHA-256. Two blocks that share it hide one another and nothing worse: what is found is checked.
type blockKey [16]byte

// blockRef says where a block comes from.
type blockRef struct {
	artifact uint32
	index    uint32 // of the node in its level: 2^32 chunks are a petabyte
	level    uint8
}

// Blocks returns the store's artifacts as IPFS blocks.
func (s *Store) Blocks() *Blocks { return &Blocks{s: s} }

// Get returns a block; ErrNotFound if it belongs to no artifact in the store. Leaves are verified as they are read; inner nodes
// are computed from the chunk list.
func (b *Blocks) Get(c cid.Cid) (Block, error) {
	d, err := sha256Of(c)
	if err != nil {
		return Block{}, err
	}
	ref, digest, err := b.find(d)
	if err != nil {
		return Block{}, err
	}
	r, err := b.s.Open(digest)
	if err != nil {
		return Block{}, err
	}
	defer r.Close()
	if ref.level == 0 {
		data := make([]byte, min(ChunkSize, r.size-int64(ref.index)*ChunkSize))
		if _, err := r.Seek(int64(ref.index)*ChunkSize, io.SeekStart); err != nil {
			return Block{}, err
		}
		if _, err := io.ReadFull(r, data); err != nil {
			return Block{}, err
		}
		return checkedBlock(c, d, data)
	}
	_, data, err := dag{r.size, r.chunkDigest}.node(int(ref.level), int64(ref.index))
	if err != nil {
		return Block{}, err
	}
	return checkedBlock(c, d, data)
}

// checkedBlock refuses what does not have the name: another block with the same beginning of its hash.
func checkedBlock(c cid.Cid, want Digest, data []byte) (Block, error) {
	if Sum(data) != want {
		return Block{}, fmt.Errorf("block %s: %w", c, ErrNotFound)
	}
	return Block{c, data}, nil
}

// Size returns the length of a block without reading it.
func (b *Blocks) Size(c cid.Cid) (int, error) {
	d, err := sha256Of(c)
	if err != nil {
		return 0, err
	}
	ref, digest, err := b.find(d)
	if err != nil {
		return 0, err
	}
	if ref.level == 0 {
		size, ok := b.s.Size(digest)
		if !ok {
			return 0, ErrNotFound
		}
		return int(min(ChunkSize, size-int64(ref.index)*ChunkSize)), nil
	}
	block, err := b.Get(c)
	return len(block.Data), err
}

// Artifact returns the artifact that a CID names as a whole; ErrNotFound if there is none in the store.
func (b *Blocks) Artifact(c cid.Cid) (Digest, error) {
	d, err := sha256Of(c)
	if err != nil {
		return Digest{}, err
	}
	ref, digest, err := b.find(d)
	if err != nil {
		return Digest{}, err
	}
	size, ok := b.s.Size(digest)
	if !ok || ref.index != 0 || int(ref.level) != (dag{size: size}).levels() {
		return Digest{}, fmt.Errorf("%s: %w", c, ErrNotFound)
	}
	return digest, nil
}

// find looks a block up, in the index as it is and then in a new one if artifacts have come or gone since.
func (b *Blocks) find(d Digest) (blockRef, Digest, error) {
	if size, ok := b.s.Size(d); ok && size <= ChunkSize {
		return blockRef{}, d, nil // an artifact of one chunk is its own leaf
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	key := blockKey(d[:16])
	for {
		if ref, ok := b.where[key]; ok && b.s.Has(b.list[ref.artifact]) {
			return ref, b.list[ref.artifact], nil
		}
		generation, digests := b.s.generationAndDigests(b.known)
		if generation == b.known {
			return blockRef{}, Digest{}, fmt.Errorf("block %s: %w", d, ErrNotFound)
		}
		if err := b.rebuild(digests); err != nil {
			return blockRef{}, Digest{}, err
		}
		b.known = generation
	}
}

// rebuild makes the index anew from the chunk lists. Called with mu held.
func (b *Blocks) rebuild(digests []Digest) error {
	b.where, b.list = map[blockKey]blockRef{}, digests
	for i, d := range digests {
		g, closeDAG, err := b.s.dagOf(d)
		if errors.Is(err, ErrNotFound) {
			continue // it went meanwhile
		}
		if err != nil {
			return fmt.Errorf("index blocks: %w", err)
		}
		_, err = g.walk(func(level int, index int64, n dagNode) error {
			b.where[blockKey(n.hash[:16])] = blockRef{uint32(i), uint32(index), uint8(level)}
			return nil
		})
		closeDAG()
		if err != nil && !errors.Is(err, ErrMismatch) {
			return fmt.Errorf("index blocks: %w", err)
		}
	}
	return nil
}

// Each calls visit with every block of one artifact, each node before its children: the order of a CAR file.
func (b *Blocks) Each(ctx context.Context, d Digest, visit func(Block) error) error {
	r, err := b.s.Open(d)
	if err != nil {
		return err
	}
	defer r.Close()
	g := dag{r.size, r.chunkDigest}
	return b.each(ctx, r, g, g.levels(), 0, visit)
}

func (b *Blocks) each(ctx context.Context, r *Reader, g dag, level int, index int64, visit func(Block) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	n, block, err := g.node(level, index)
	if err != nil {
		return err
	}
	if level == 0 {
		block = make([]byte, n.file)
		if _, err := r.Seek(index*ChunkSize, io.SeekStart); err != nil {
			return err
		}
		if _, err := io.ReadFull(r, block); err != nil {
			return err
		}
		return visit(Block{n.cid(), block})
	}
	if err := visit(Block{n.cid(), block}); err != nil {
		return err
	}
	for i := index * dagWidth; i < min((index+1)*dagWidth, g.count(level-1)); i++ {
		if err := b.each(ctx, r, g, level-1, i, visit); err != nil {
			return err
		}
	}
	return nil
}

// sha256Of takes the SHA-256 out of a CID; others name nothing here.
func sha256Of(c cid.Cid) (d Digest, err error) {
	prefix := c.Prefix()
	if prefix.MhType != mh.SHA2_256 || prefix.MhLength != len(d) {
		return d, fmt.Errorf("%s is not a SHA-256 name: %w", c, ErrNotFound)
	}
	hash := c.Hash()
	copy(d[:], hash[len(hash)-len(d):])
	return d, nil
}

// generationAndDigests says which artifacts there are, unless nothing has changed since a generation.
func (s *Store) generationAndDigests(known uint64) (uint64, []Digest) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.generation == known {
		return known, nil
	}
	out := make([]Digest, 0, len(s.blobs))
	for d, b := range s.blobs {
		if b.size > ChunkSize {
			out = append(out, d)
		}
	}
	return s.generation, out
}
