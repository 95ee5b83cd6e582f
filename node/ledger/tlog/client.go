package tlog

import (
	"context"
	"fmt"

	"golang.org/x/mod/sumdb/note"
)

// Client reads a source and believes only what leads to a checkpoint that the log's key signed.
type Client struct {
	Source Source
	Origin string
	Log    note.Verifier
	Others []note.Verifier // cosigners, the quorum
}

// Checkpoint fetches and verifies the latest checkpoint.
func (c *Client) Checkpoint(ctx context.Context) (Checkpoint, *note.Note, error) {
	raw, err := c.Source.Checkpoint(ctx)
	if err != nil {
		return Checkpoint{}, nil, fmt.Errorf("fetch checkpoint: %w", err)
	}
	return OpenCheckpoint(raw, c.Origin, c.Log, c.Others...)
}

// Inclusion builds and verifies the proof of a leaf under a checkpoint and returns the leaf's hash with it.
func (c *Client) Inclusion(ctx context.Context, index uint64, at Checkpoint) (leaf Hash, path []Hash, err error) {
	if index >= at.Size {
		return leaf, nil, fmt.Errorf("%w: leaf %d of %d", ErrRange, index, at.Size)
	}
	get := of(ctx, c.Source, at.Size)
	tile, err := get(0, index/TileWidth, int(index%TileWidth)+1)
	if err != nil {
		return leaf, nil, err
	}
	leaf = Hash(tile[len(tile)-len(Hash{}):])
	if path, err = get.inclusion(index, at.Size); err != nil {
		return leaf, nil, err
	}
	if err := VerifyInclusion(index, at.Size, leaf, path, at.Root); err != nil {
		return leaf, nil, fmt.Errorf("%w: proof of leaf %d: %w", ErrBadTile, index, err)
	}
	return leaf, path, nil
}

// Consistency builds and verifies the proof that a checkpoint extends the tree of a smaller size, and returns that tree's root.
func (c *Client) Consistency(ctx context.Context, size uint64, at Checkpoint) (root Hash, path []Hash, err error) {
	if size > at.Size {
		return root, nil, fmt.Errorf("%w: size %d of %d", ErrRange, size, at.Size)
	}
	get := of(ctx, c.Source, at.Size)
	if root, err = get.root(size); err != nil {
		return root, nil, err
	}
	if path, err = get.consistency(size, at.Size); err != nil {
		return root, nil, err
	}
	if size > 0 {
		if err = VerifyConsistency(size, at.Size, path, root, at.Root); err != nil {
			return root, nil, fmt.Errorf("%w: proof from size %d: %w", ErrBadTile, size, err)
		}
	}
	return root, path, nil
}

// Leaves calls fn with the verified leaves from an index up to a checkpoint's size.
func (c *Client) Leaves(ctx context.Context, from uint64, at Checkpoint, fn func(index uint64, leaf []byte) error) error {
	for from < at.Size {
		bundle := from / TileWidth
		width := Width(0, bundle, at.Size)
		raw, err := c.Source.Entries(ctx, bundle, width)
		if err != nil {
			return fmt.Errorf("fetch entries %d: %w", bundle, err)
		}
		entries, err := ParseBundle(raw)
		if err != nil || len(entries) != width {
			return fmt.Errorf("%w: entries %d: %d of %d: %w", ErrBadTile, bundle, len(entries), width, err)
		}
		get := of(ctx, c.Source, at.Size)
		tile, err := get(0, bundle, width)
		if err != nil {
			return err
		}
		if i := mismatch(entries, tile); i >= 0 {
			return fmt.Errorf("%w: entry %d", ErrBadTile, bundle*TileWidth+uint64(i))
		}
		if err := provesTile(get, bundle, tile, at); err != nil {
			return err
		}
		for ; from < bundle*TileWidth+uint64(width); from++ {
			if err := fn(from, entries[from%TileWidth]); err != nil {
				return err
			}
		}
	}
	return nil
}

// Leaf returns one verified leaf.
func (c *Client) Leaf(ctx context.Context, index uint64, at Checkpoint) (leaf []byte, err error) {
	if index >= at.Size {
		return nil, fmt.Errorf("%w: leaf %d of %d", ErrRange, index, at.Size)
	}
	err = c.Leaves(ctx, index, at, func(_ uint64, b []byte) error {
		leaf = b
		return errEnough
	})
	if leaf != nil {
		return leaf, nil
	}
	return nil, err
}

// provesTile checks that a tile of leaf hashes belongs to a checkpoint. All hashes of a full tile go into the path of its first leaf; a
// tile that is not full is at the edge, so all of its hashes go into the root.
func provesTile(get hashes, index uint64, tile []byte, at Checkpoint) error {
	if len(tile) < TileWidth*len(Hash{}) {
		root, err := get.root(at.Size)
		if err == nil && root != at.Root {
			err = fmt.Errorf("%w: tiles have root %x, the checkpoint %x", ErrBadTile, root, at.Root)
		}
		return err
	}
	path, err := get.inclusion(index*TileWidth, at.Size)
	if err != nil {
		return err
	}
	if err := VerifyInclusion(index*TileWidth, at.Size, Hash(tile), path, at.Root); err != nil {
		return fmt.Errorf("%w: tile 0/%d: %w", ErrBadTile, index, err)
	}
	return nil
}
