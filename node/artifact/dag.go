package artifact

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"

	"github.com/ipfs/go-cid"
	mh "github.com/multiformats/go-multihash"
	"google.golang.org/protobuf/encoding/protowire"
)

// The DAG that IPFS makes of an artifact: `ipfs add --cid-version=1 --raw-leaves --chunker=size-262144`. Its leaves are the artifact's chunks as
// raw blocks; above them stand UnixFS nodes of at most dagWidth links each, level by level, until one is left. Everything in it follows
// from the size and the chunk list, so that it is computed when it is wanted and never stored.
//
//	level 2                    root
//	                   ┌────────┴────────┐
//	level 1        node 0             node 1        UnixFS file nodes, dag-pb
//	             ┌───┴───┐               │
//	level 0   chunk 0 … chunk 173    chunk 174      raw blocks

// dagWidth is how many links a node has at most; IPFS's default for files.
const dagWidth = 174

// unixfsFile is the type of a file's nodes in UnixFS's data field.
const unixfsFile = 2

// dagNode is what a parent says of its child.
type dagNode struct {
	hash Digest
	leaf bool
	file uint64 // bytes of the file below it
	size uint64 // bytes of all blocks below it, its own included
}

func (n dagNode) cid() cid.Cid { return blockCID(n.hash, n.leaf) }

// blockCID names a block with a SHA-256: raw bytes or a dag-pb node.
func blockCID(d Digest, raw bool) cid.Cid {
	codec := uint64(cid.DagProtobuf)
	if raw {
		codec = cid.Raw
	}
	hash := append(mh.Multihash{mh.SHA2_256, byte(len(d))}, d[:]...)
	return cid.NewCidV1(codec, hash)
}

// dag computes an artifact's nodes. leaf reads the digest of a chunk.
type dag struct {
	size int64
	leaf func(index int64) (Digest, error)
}

// levels is how many levels stand above the leaves.
func (g dag) levels() (n int) {
	for count := max(1, chunkCount(g.size)); count > 1; count = (count + dagWidth - 1) / dagWidth {
		n++
	}
	return n
}

// count is how many nodes a level has.
func (g dag) count(level int) int64 {
	n := max(1, chunkCount(g.size))
	for range level {
		n = (n + dagWidth - 1) / dagWidth
	}
	return n
}

// node computes one node and, above the leaves, its block. Of what stands below only the digests of chunks are read; memory is one block
// per level.
func (g dag) node(level int, index int64) (dagNode, []byte, error) {
	if level == 0 {
		d, err := g.leaf(index)
		length := uint64(min(ChunkSize, g.size-index*ChunkSize))
		return dagNode{d, true, length, length}, nil, err
	}
	first, end := index*dagWidth, min((index+1)*dagWidth, g.count(level-1))
	links := make([]dagNode, 0, end-first)
	for i := first; i < end; i++ {
		child, _, err := g.node(level-1, i)
		if err != nil {
			return dagNode{}, nil, err
		}
		links = append(links, child)
	}
	n, block := encodeNode(links)
	return n, block, nil
}

// root computes the node that names the artifact.
func (g dag) root() (dagNode, error) {
	n, _, err := g.node(g.levels(), 0)
	return n, err
}

// walk calls visit for each node, children before their parent: every node is computed once.
func (g dag) walk(visit func(level int, index int64, n dagNode) error) (dagNode, error) {
	return g.walkFrom(g.levels(), 0, visit)
}

func (g dag) walkFrom(level int, index int64, visit func(level int, index int64, n dagNode) error) (dagNode, error) {
	if level == 0 {
		n, _, err := g.node(0, index)
		if err == nil {
			err = visit(0, index, n)
		}
		return n, err
	}
	first, end := index*dagWidth, min((index+1)*dagWidth, g.count(level-1))
	links := make([]dagNode, 0, end-first)
	for i := first; i < end; i++ {
		child, err := g.walkFrom(level-1, i, visit)
		if err != nil {
			return dagNode{}, err
		}
		links = append(links, child)
	}
	n, _ := encodeNode(links)
	return n, visit(level, index, n)
}

// encodeNode is the canonical dag-pb encoding of a UnixFS file node: links first, then data.
func encodeNode(links []dagNode) (dagNode, []byte) {
	var file, size uint64
	var data, block []byte
	for _, l := range links {
		file += l.file
		size += l.size
		var link []byte
		link = protowire.AppendTag(link, 1, protowire.BytesType)
		link = protowire.AppendBytes(link, l.cid().Bytes())
		link = protowire.AppendTag(link, 2, protowire.BytesType)
		link = protowire.AppendBytes(link, nil) // the name, which links of files do not have but state
		link = protowire.AppendTag(link, 3, protowire.VarintType)
		link = protowire.AppendVarint(link, l.size)
		block = protowire.AppendTag(block, 2, protowire.BytesType)
		block = protowire.AppendBytes(block, link)
	}
	data = protowire.AppendTag(data, 1, protowire.VarintType)
	data = protowire.AppendVarint(data, unixfsFile)
	data = protowire.AppendTag(data, 3, protowire.VarintType)
	data = protowire.AppendVarint(data, file)
	for _, l := range links {
		data = protowire.AppendTag(data, 4, protowire.VarintType)
		data = protowire.AppendVarint(data, l.file)
	}
	block = protowire.AppendTag(block, 1, protowire.BytesType)
	block = protowire.AppendBytes(block, data)
	return dagNode{hash: sha256.Sum256(block), file: file, size: size + uint64(len(block))}, block
}

// CID returns the name that IPFS gives a stored artifact: that of `ipfs add --cid-version=1 --raw-leaves --chunker=size-262144`.
func (s *Store) CID(d Digest) (cid.Cid, error) {
	g, closeDAG, err := s.dagOf(d)
	if err != nil {
		return cid.Undef, fmt.Errorf("name artifact %s: %w", d, err)
	}
	defer closeDAG()
	root, err := g.root()
	if err != nil {
		return cid.Undef, fmt.Errorf("name artifact %s: %w", d, err)
	}
	return root.cid(), nil
}

// dagOf opens the DAG of a stored artifact.
func (s *Store) dagOf(d Digest) (dag, func(), error) {
	r, err := s.Open(d)
	if err != nil {
		return dag{}, nil, err
	}
	return dag{r.size, r.chunkDigest}, func() { _ = r.Close() }, nil // nothing was written
}

// CIDOf names what r yields without storing it: its digest and the CID that CID gives it once it is stored. Memory grows with 32 bytes for
// each chunk: 2.5 MB for 20 GB.
func CIDOf(ctx context.Context, r io.Reader) (Digest, cid.Cid, error) {
	var leaves []Digest
	var size int64
	whole := newTwin()
	err := eachChunk(ctx, r, func(chunk []byte) error {
		leaves = append(leaves, whole.chunk(chunk))
		size += int64(len(chunk))
		return nil
	})
	if err != nil {
		return Digest{}, cid.Undef, fmt.Errorf("name bytes: %w", err)
	}
	d := whole.sum()
	if len(leaves) == 0 {
		leaves = []Digest{d}
	}
	root, err := dag{size, func(i int64) (Digest, error) { return leaves[i], nil }}.root()
	if err != nil {
		return Digest{}, cid.Undef, err
	}
	return d, root.cid(), nil
}

// Hash returns the digest of what r yields: what identity needs, without the chunks' own.
func Hash(ctx context.Context, r io.Reader) (Digest, int64, error) {
	var size int64
	whole := sha256.New()
	err := eachChunk(ctx, r, func(chunk []byte) error {
		whole.Write(chunk)
		size += int64(len(chunk))
		return nil
	})
	if err != nil {
		return Digest{}, 0, fmt.Errorf("hash bytes: %w", err)
	}
	return Digest(whole.Sum(nil)), size, nil
}
