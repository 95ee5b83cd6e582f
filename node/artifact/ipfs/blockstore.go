package ipfs

import (
	"context"
	"errors"
	"fmt"

	"github.com/ipfs/boxo/blockstore"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"golang.org/x/time/rate"

	"github.com/lineal-network/lineal/node/artifact"
)

// served is the store as Bitswap's server sees it. It cannot be written: what arrives is written by whoever asked for it.
type served struct {
	blocks  *artifact.Blocks
	pace    *rate.Limiter // bytes a second, all peers together
	metrics *metrics
}

var _ blockstore.Blockstore = (*served)(nil)

var errReadOnly = errors.New("artifacts are not written block by block")

// Get implements blockstore.Blockstore.
//
// SECURITY: any IPFS peer can ask for any CID, as often as Bitswap's own bounds for a peer allow.
func (s *served) Get(ctx context.Context, c cid.Cid) (blocks.Block, error) {
	b, err := s.blocks.Get(c)
	if err != nil {
		return nil, blockError(c, err)
	}
	if err := s.pace.WaitN(ctx, len(b.Data)); err != nil {
		return nil, fmt.Errorf("serve block %s: %w", c, err)
	}
	s.metrics.served.Add(float64(len(b.Data)))
	return blocks.NewBlockWithCid(b.Data, c)
}

// GetSize implements blockstore.Blockstore. Bitswap's server never sends a block of size 0, though it has it: an empty file's is said to have one byte.
func (s *served) GetSize(_ context.Context, c cid.Cid) (int, error) {
	n, err := s.blocks.Size(c)
	if err == nil {
		n = max(n, 1)
	}
	return n, blockError(c, err)
}

// Has implements blockstore.Blockstore.
func (s *served) Has(_ context.Context, c cid.Cid) (bool, error) {
	_, err := s.blocks.Size(c)
	if errors.Is(err, artifact.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

// blockError says "not found" in IPFS's words.
func blockError(c cid.Cid, err error) error {
	if errors.Is(err, artifact.ErrNotFound) {
		return ipld.ErrNotFound{Cid: c}
	}
	return err
}

// Put implements blockstore.Blockstore.
func (s *served) Put(context.Context, blocks.Block) error { return errReadOnly }

// PutMany implements blockstore.Blockstore.
func (s *served) PutMany(context.Context, []blocks.Block) error { return errReadOnly }

// DeleteBlock implements blockstore.Blockstore.
func (s *served) DeleteBlock(context.Context, cid.Cid) error { return errReadOnly }

// AllKeysChan implements blockstore.Blockstore.
func (s *served) AllKeysChan(context.Context) (<-chan cid.Cid, error) { return nil, errReadOnly }
