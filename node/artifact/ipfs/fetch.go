package ipfs

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ipfs/boxo/exchange"
	"github.com/ipfs/go-cid"
	mh "github.com/multiformats/go-multihash"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/node/artifact"
)

// Bounds of a fetch. Anyone can make a DAG.
const (
	// maxDepth bounds the levels of inner nodes: IPFS's default layout holds a file of 174^5 chunks with five.
	maxDepth = 8
	// maxBlocks bounds the blocks of one DAG: 20 GiB in leaves of 20 KiB.
	maxBlocks = 1 << 20
	// maxBlock is the size of block that IPFS peers exchange at most.
	maxBlock = 2 << 20
	// leafWindow is how many leaves are asked for ahead: 4 MB of IPFS's default chunk, 32 MB at worst.
	leafWindow = 16
	// innerWindow is the same for inner nodes, of each level.
	innerWindow = 2
	// blockPatience is how long one block may take, dialling included; after that nobody has it who can be asked.
	blockPatience = time.Minute
)

// emptyHash names the block without bytes, which Bitswap does not exchange.
const emptyHash = "1220e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

// Result is what a fetch brought into the store.
type Result struct {
	Digest artifact.Digest
	Size   int64
	// Canonical is the CID of the same bytes as this package would add them. It differs from the one asked for if the file was added
	// with other settings.
	Canonical cid.Cid
}

// Fetch gets a file of at most maxSize bytes by its CID and stores it. An interrupted fetch goes on where it stopped.
// artifact.ErrTooLarge, artifact.ErrQuota, artifact.ErrDiskFull, artifact.ErrUnavailable and ErrDAG say why not. progress may be nil.
func (n *Node) Fetch(ctx context.Context, c cid.Cid, maxSize int64, progress func(done, total int64)) (Result, error) {
	if d, err := n.blocks.Artifact(c); err == nil {
		size, _ := n.cfg.Store.Size(d)
		return Result{d, size, c}, nil
	}
	n.connect(ctx)
	r, err := n.fetch(ctx, c, maxSize, progress)
	if errors.Is(err, errResume) { // what was there is not the beginning of this file
		r, err = n.fetch(ctx, c, maxSize, progress)
	}
	if err != nil {
		n.metrics.failed.Inc()
		return Result{}, fmt.Errorf("fetch %s: %w", c, err)
	}
	return r, nil
}

var errResume = errors.New("what an earlier attempt left does not match")

func (n *Node) fetch(ctx context.Context, c cid.Cid, maxSize int64, progress func(done, total int64)) (_ Result, err error) {
	u, err := n.cfg.Store.Resume(ctx, "ipfs "+c.String())
	if err != nil {
		return Result{}, err
	}
	defer func() {
		if errors.Is(err, errResume) || errors.Is(err, ErrDAG) {
			u.Discard()
		}
		u.Pause() // nothing after Commit or Discard
	}()
	ctx, cancel := context.WithCancel(ctx)
	group, ctx := errgroup.WithContext(ctx)
	f := &fetching{node: n, ctx: ctx, group: group, session: n.bitswap.NewSession(ctx), upload: u, held: u.Offset(), maxSize: uint64(max(0, maxSize)), progress: progress}
	err = f.run(c)
	cancel()
	_ = group.Wait() // the goroutines of futures, which report there
	if err != nil {
		return Result{}, err
	}
	d, size, err := u.Commit(artifact.Digest{})
	if err != nil {
		return Result{}, err
	}
	canonical, err := n.cfg.Store.CID(d)
	return Result{d, size, canonical}, err
}

// fetching walks one DAG from left to right, asking for blocks ahead.
type fetching struct {
	node     *Node
	ctx      context.Context
	group    *errgroup.Group
	session  exchange.Fetcher
	upload   *artifact.Upload
	held     int64 // bytes that an earlier attempt left
	pos      int64 // bytes gone over
	total    uint64
	blocks   int
	maxSize  uint64
	progress func(done, total int64)
}

// future is a block on its way.
type future struct {
	data []byte
	err  error
	done chan struct{}
}

func (f *fetching) run(root cid.Cid) error {
	block, err := f.await(f.ask(root))
	if err != nil {
		return err
	}
	if root.Type() == cid.Raw {
		if f.total = uint64(len(block)); f.total > f.maxSize {
			return f.tooLarge()
		}
		return f.leaf(block)
	}
	n, err := f.parse(root, block)
	if err != nil {
		return err
	}
	if f.total = n.size; f.total > f.maxSize {
		return f.tooLarge()
	}
	return f.inner(n, 1)
}

func (f *fetching) tooLarge() error {
	return fmt.Errorf("it has %d bytes, at most %d are allowed: %w", f.total, f.maxSize, artifact.ErrTooLarge)
}

func (f *fetching) parse(c cid.Cid, block []byte) (fileNode, error) {
	if c.Type() != cid.DagProtobuf {
		return fileNode{}, fmt.Errorf("%w: %s has codec %#x", ErrDAG, c, c.Type())
	}
	return parseNode(block)
}

// inner goes through a node's own bytes and its children.
func (f *fetching) inner(n fileNode, depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("%w: deeper than %d levels", ErrDAG, maxDepth)
	}
	end := f.pos + int64(n.size)
	if err := f.leaf(n.data); err != nil {
		return err
	}
	var ahead []*future
	for i, c := range n.children {
		for next := i + len(ahead); next < len(n.children) && len(ahead) < window(n.children[next].cid); next++ {
			ahead = append(ahead, f.askChild(n.children[next], f.pos+sizesBetween(n.children[i:next])))
		}
		first := ahead[0]
		ahead = ahead[1:]
		if err := f.child(c, first, depth); err != nil {
			return err
		}
	}
	if f.pos != end {
		return fmt.Errorf("%w: %d bytes below a node that announced others", ErrDAG, f.pos)
	}
	return nil
}

// window is how many blocks to ask for ahead when the next one is this.
func window(c cid.Cid) int {
	if c.Type() == cid.Raw {
		return leafWindow
	}
	return innerWindow
}

func sizesBetween(children []child) (sum int64) {
	for _, c := range children {
		sum += int64(c.size)
	}
	return sum
}

func (f *fetching) child(c child, block *future, depth int) error {
	if block == nil { // a leaf that an earlier attempt left
		f.pos += int64(c.size)
		return nil
	}
	data, err := f.await(block)
	if err != nil {
		return err
	}
	if c.cid.Type() == cid.Raw {
		if uint64(len(data)) != c.size {
			return fmt.Errorf("%w: a leaf of %d bytes, announced with %d", ErrDAG, len(data), c.size)
		}
		return f.leaf(data)
	}
	n, err := f.parse(c.cid, data)
	if err != nil {
		return err
	}
	if n.size != c.size {
		return fmt.Errorf("%w: a node of %d bytes, announced with %d", ErrDAG, n.size, c.size)
	}
	return f.inner(n, depth+1)
}

// leaf takes the file's next bytes, or compares them with what an earlier attempt left.
func (f *fetching) leaf(data []byte) error {
	if have := min(int64(len(data)), f.held-f.pos); have > 0 {
		old := make([]byte, have)
		if _, err := f.upload.ReadAt(old, f.pos); err != nil || !bytes.Equal(old, data[:have]) {
			return errors.Join(errResume, err)
		}
		f.pos += have
		data = data[have:]
	}
	if _, err := f.upload.Write(data); err != nil {
		return err
	}
	f.node.metrics.fetched.Add(float64(len(data)))
	f.pos += int64(len(data))
	if f.progress != nil {
		f.progress(f.pos, int64(f.total))
	}
	return nil
}

// askChild asks for a child, or returns nil if it is a leaf whose bytes are there already.
func (f *fetching) askChild(c child, pos int64) *future {
	if c.cid.Type() == cid.Raw && c.size <= maxBlock && pos+int64(c.size) <= f.held {
		have := make([]byte, c.size)
		if _, err := f.upload.ReadAt(have, pos); err == nil {
			if sum, err := c.cid.Prefix().Sum(have); err == nil && sum.Equals(c.cid) {
				return nil
			}
		}
	}
	return f.ask(c.cid)
}

// ask sends for a block.
func (f *fetching) ask(c cid.Cid) *future {
	b := &future{done: make(chan struct{})}
	f.blocks++
	switch {
	case f.blocks > maxBlocks:
		b.err = fmt.Errorf("%w: more than %d blocks", ErrDAG, maxBlocks)
		close(b.done)
	case c.Hash().HexString() == emptyHash: // nothing to send for
		close(b.done)
	case c.Prefix().MhType == mh.IDENTITY: // the block is in its name
		decoded, err := mh.Decode(c.Hash())
		if err == nil {
			b.data = decoded.Digest
		}
		b.err = err
		close(b.done)
	default:
		f.group.Go(func() error {
			defer close(b.done)
			b.data, b.err = f.get(c)
			return nil
		})
	}
	return b
}

func (f *fetching) get(c cid.Cid) ([]byte, error) {
	if sum, err := c.Prefix().Sum(nil); err == nil && sum.Equals(c) {
		return nil, nil // no bytes; others do not send such a block
	}
	ctx, cancel := context.WithTimeout(f.ctx, blockPatience)
	defer cancel()
	block, err := f.session.GetBlock(ctx, c) // verified against its name by Bitswap
	if err != nil {
		if f.ctx.Err() == nil {
			err = fmt.Errorf("block %s: %w: %w", c, artifact.ErrUnavailable, err)
		}
		return nil, err
	}
	if len(block.RawData()) > maxBlock {
		return nil, fmt.Errorf("%w: block %s has %d bytes, at most %d are exchanged", ErrDAG, c, len(block.RawData()), maxBlock)
	}
	return block.RawData(), nil
}

func (f *fetching) await(b *future) ([]byte, error) {
	select {
	case <-b.done:
		return b.data, b.err
	case <-f.ctx.Done():
		return nil, f.ctx.Err()
	}
}
