package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/mod/sumdb/note"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/da"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/tlog"
)

const (
	// blobWithin is how long the blocks with the answers may take to be in blobs, and their checkpoint on chain.
	blobWithin = 90 * time.Second
	blobPoll   = 250 * time.Millisecond
	// blobElement is the field element that is proved on chain.
	blobElement = 5
)

// scenarioBlob asks some questions, waits until the blocks that hold the answers are in blobs, and rebuilds the ledger from nothing else.
func scenarioBlob(ctx context.Context, n *Network, rep *Report) error {
	for _, q := range n.questions(1) {
		if err := n.ask(ctx, rep, q); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(ctx, blobWithin)
	defer cancel()
	size, err := n.receipted(ctx)
	if err != nil {
		return err
	}
	c := n.Chains[len(n.Chains)-1]
	list, ranges, err := n.blobsUpTo(ctx, rep, size)
	if err != nil || list == nil {
		return err
	}
	for i, x := range list {
		if err := n.checkRange(ctx, rep, c, &x, ranges[i]); err != nil {
			return err
		}
	}
	first := list[0]
	if err := n.proveElement(ctx, rep, c, first.Blobs[0], ranges[0]); err != nil {
		return err
	}
	return n.rebuild(ctx, rep, ranges)
}

// receipted waits until the ledger holds the answers, and returns its size then.
func (n *Network) receipted(ctx context.Context) (uint64, error) {
	for {
		s, err := n.Operators[0].Client().Anchors(ctx)
		if err == nil && s.Size >= uint64(len(n.questions(1))) {
			return s.Size, nil
		}
		select {
		case <-ctx.Done():
			return 0, fmt.Errorf("the answers do not reach the ledger: it has %d leaves (%w)", s.Size, errors.Join(err, ctx.Err()))
		case <-time.After(blobPoll):
		}
	}
}

// blobsUpTo waits until ranges from the first block on hold a ledger of this size, and reads each from the archive of another operator in turn.
func (n *Network) blobsUpTo(ctx context.Context, rep *Report, size uint64) (list []api.BlobRange, ranges []*da.Range, err error) {
	for {
		if list, err = n.Operators[1].Client().BlobRanges(ctx, 0); err != nil && ctx.Err() == nil {
			return nil, nil, err
		}
		for _, x := range list[min(len(ranges), len(list)):] {
			r, err := n.readRange(ctx, n.Operators[len(ranges)%len(n.Operators)], &x)
			if errors.Is(err, api.ErrNotFound) {
				break // that operator has not archived it yet
			}
			if err != nil {
				return nil, nil, err
			}
			ranges = append(ranges, r)
		}
		if len(ranges) > 0 && ranges[len(ranges)-1].Blocks[len(ranges[len(ranges)-1].Blocks)-1].Header.LedgerSize >= size {
			return list[:len(ranges)], ranges, nil
		}
		select {
		case <-ctx.Done():
			rep.problem("after %s the ranges in blobs do not hold the %d leaves with the answers (%d ranges)", blobWithin, size, len(ranges))
			return nil, nil, nil
		case <-time.After(blobPoll):
		}
	}
}

// readRange reads a range's blobs from an operator's archive, by nothing but their versioned hashes.
func (n *Network) readRange(ctx context.Context, o *Operator, x *api.BlobRange) (*da.Range, error) {
	var pieces []da.Piece
	for _, name := range x.Blobs {
		blob, err := o.Client().Blob(ctx, name)
		if err != nil {
			return nil, err
		}
		pieces = append(pieces, da.Piece{Name: name, Data: blob})
	}
	return da.Unpack(da.Blobs{}, pieces, leaf.Data{From: x.From, To: x.To, ContentHash: x.Content})
}

// checkRange compares what a data leaf says with the chain: the transaction carries these blobs.
func (n *Network) checkRange(ctx context.Context, rep *Report, c *Chain, x *api.BlobRange, r *da.Range) error {
	tx, _, err := c.Client.TransactionByHash(ctx, x.Tx)
	if err != nil {
		return fmt.Errorf("read transaction %s of chain %d: %w", x.Tx, c.ID(), err)
	}
	if x.ChainID != c.ID() || !slices.Equal(tx.BlobHashes(), x.Blobs) {
		rep.problem("transaction %s on chain %d carries other blobs than the leaf names", x.Tx, x.ChainID)
	}
	named, err := n.leafAt(ctx, n.Operators[3%len(n.Operators)], x.Leaf)
	if err != nil {
		return err
	}
	want := leaf.Data{ChainID: x.ChainID, TxHash: x.Tx, From: x.From, To: x.To, ContentHash: x.Content, Blobs: x.Blobs}
	if !bytes.Equal(named, want.Encode()) {
		rep.problem("leaf %d of the ledger is not the one that names blocks %d to %d", x.Leaf, x.From, x.To)
	}
	last := r.Blocks[len(r.Blocks)-1].Header
	rep.Events = append(rep.Events, Event{Chain: c.ID(), Tx: x.Tx.Hex(), Kind: "posted", Detail: fmt.Sprintf("blocks %d to %d (ledger of %d leaves) in %d blobs, named by leaf %d, which is proved to be in the ledger",
		x.From, x.To, last.LedgerSize, len(x.Blobs), x.Leaf)})
	return nil
}

// leafAt reads a leaf from an operator's log, with its proof of inclusion in the checkpoint that this operator signed.
func (n *Network) leafAt(ctx context.Context, o *Operator, index uint64) ([]byte, error) {
	src, err := tlog.NewHTTPSource(o.URL() + "/ledger")
	if err != nil {
		return nil, err
	}
	keys, err := src.Keys(ctx)
	if err != nil {
		return nil, err
	}
	verifier, err := note.NewVerifier(keys.Log)
	if err != nil {
		return nil, fmt.Errorf("read the log's key: %w", err)
	}
	client := &tlog.Client{Source: src, Origin: tlog.Origin(n.Home.NetworkID), Log: verifier}
	for {
		at, _, err := client.Checkpoint(ctx)
		if err != nil {
			return nil, err
		}
		if at.Size > index {
			return client.Leaf(ctx, index, at)
		}
		select { // that operator is a block behind
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(blobPoll):
		}
	}
}

// proveElement has the chain's own precompile check one field element, and refuse a false one.
func (n *Network) proveElement(ctx context.Context, rep *Report, c *Chain, blob common.Hash, r *da.Range) error {
	raw, err := n.Operators[2].Client().BlobProof(ctx, blob, blobElement)
	if err != nil {
		return err
	}
	var p da.ElementProof
	if err := json.Unmarshal(raw, &p); err != nil {
		return err
	}
	if err := p.Verify(); err != nil || p.Blob != blob || p.Index != blobElement {
		rep.problem("the archive's proof does not hold: %v", err)
		return nil
	}
	content, err := r.Encode()
	if err != nil {
		return err
	}
	const piece = 31 // bytes of content in an element; eight bytes of length come first
	if want := content[blobElement*piece-8:][:piece]; !bytes.Equal(p.Value[1:], want) {
		rep.problem("element %d is proved to be %x, the range has %x there", blobElement, p.Value[1:], want)
	}
	ask := func() ([]byte, error) {
		return c.Client.CallContract(ctx, ethereum.CallMsg{To: &da.PointEvaluation, Data: p.Input(), Gas: 200_000}, nil)
	}
	if out, err := ask(); err != nil || !bytes.Equal(out, da.PrecompileAnswer()) {
		rep.problem("the point evaluation precompile answers %x, %v", out, err)
	}
	p.Value[31]++
	if out, err := ask(); err == nil {
		rep.problem("the point evaluation precompile takes a false element: %x", out)
	}
	rep.Events = append(rep.Events, Event{Chain: c.ID(), Kind: "proved", Detail: fmt.Sprintf("element %d of blob %s, to the chain's point evaluation precompile; a false one was refused", blobElement, blob)})
	return nil
}

// rebuild executes the blocks from the blobs, and compares the ledger with what the chains accepted as certified.
func (n *Network) rebuild(ctx context.Context, rep *Report, ranges []*da.Range) error {
	set, err := n.Operators[0].Client().Set(ctx, 1)
	if err != nil {
		return err
	}
	head, err := node.Replay(n.Home.NetworkID, set, ranges)
	if err != nil {
		rep.problem("the ledger cannot be rebuilt from the blobs: %v", err)
		return nil
	}
	roots := map[uint64]common.Hash{}
	for _, r := range ranges {
		for _, b := range r.Blocks {
			roots[b.Header.LedgerSize] = b.Header.LedgerRoot
		}
	}
	rep.Events = append(rep.Events, Event{Kind: "rebuilt", Detail: fmt.Sprintf("%d blocks executed from the blobs alone: %d leaves with the root %s", head.Height, head.LedgerSize, head.LedgerRoot)})
	for _, c := range n.Chains {
		if err := n.compareHeads(ctx, rep, c, roots, head); err != nil {
			return err
		}
	}
	return nil
}

// compareHeads waits until a chain has a certified head of the rebuilt ledger, and compares its root.
func (n *Network) compareHeads(ctx context.Context, rep *Report, c *Chain, roots map[uint64]common.Hash, head claim.Checkpoint) error {
	contract := bindings.NewCheckpoints()
	abi, err := bindings.CheckpointsMetaData.ParseABI()
	if err != nil {
		return err
	}
	for {
		logs, err := c.Client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{c.Manifest.Address(deploy.Checkpoints)},
			Topics: [][]common.Hash{{abi.Events[bindings.CheckpointsCheckpointAcceptedEventName].ID}}})
		if err != nil && ctx.Err() == nil {
			return fmt.Errorf("read events of chain %d: %w", c.ID(), err)
		}
		for _, l := range slices.Backward(logs) {
			e, err := contract.UnpackCheckpointAcceptedEvent(&l)
			if err != nil {
				return err
			}
			root, ok := roots[e.Size]
			if !ok {
				continue
			}
			if root != common.Hash(e.Root) {
				rep.problem("chain %d has the root %x for %d leaves, the rebuilt ledger has %s", c.ID(), e.Root, e.Size, root)
			}
			rep.Events = append(rep.Events, Event{Chain: c.ID(), Tx: l.TxHash.Hex(), Kind: "anchored",
				Detail: fmt.Sprintf("the chain accepted the same root for %d leaves under the operators' certificate", e.Size)})
			return nil
		}
		select {
		case <-ctx.Done():
			rep.problem("chain %d accepted no head of the rebuilt ledger (height %d) within %s", c.ID(), head.Height, blobWithin)
			return nil
		case <-time.After(blobPoll):
		}
	}
}
