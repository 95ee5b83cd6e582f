package node

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/node/lineage/bundle"
)

// anchorTime is how long a chain may take to show what it accepted: a bundle does not wait for one that is away.
const anchorTime = 10 * time.Second

// anchors adds, for each chain, the newest tree head that it accepted. A chain that cannot show one is named as missing.
func (p *packing) anchors(ctx context.Context) {
	for _, id := range slices.Sorted(maps.Keys(p.n.chains)) {
		c := p.n.chains[id]
		if c.cfg.Checkpoints == (common.Address{}) {
			continue
		}
		a, err := p.anchor(ctx, c)
		if err != nil {
			p.Manifest.Missing = append(p.Manifest.Missing, fmt.Sprintf("a checkpoint on chain %d: %v", id, err))
			continue
		}
		p.Anchors = append(p.Anchors, a)
	}
	if len(p.Anchors) == 0 {
		p.Manifest.Missing = append(p.Manifest.Missing, "a chain that has accepted a checkpoint")
	}
}

// errNoAnchor says that a chain has accepted nothing yet.
var errNoAnchor = errors.New("it has accepted none yet; 'lineal ledger anchor' asks for one")

func (p *packing) anchor(ctx context.Context, c *chain) (bundle.Anchor, error) {
	ctx, cancel := context.WithTimeout(ctx, anchorTime)
	defer cancel()
	contract := bindings.NewCheckpoints()
	out, err := settledCall(ctx, c.rpc, c.finality, c.cfg.Checkpoints, contract.PackLatest())
	if err != nil {
		return bundle.Anchor{}, err
	}
	head, err := contract.UnpackLatest(out)
	switch {
	case err != nil:
		return bundle.Anchor{}, err
	case head.Size == 0:
		return bundle.Anchor{}, errNoAnchor
	case head.Size > p.head.LedgerSize:
		return bundle.Anchor{}, fmt.Errorf("it is ahead of this node: %d leaves", head.Size)
	}
	event, err := acceptance(ctx, c, head.Size)
	if err != nil {
		return bundle.Anchor{}, err
	}
	header, err := c.rpc.HeaderByHash(ctx, event.BlockHash)
	if err != nil {
		return bundle.Anchor{}, err
	}
	receipts, err := c.rpc.BlockReceipts(ctx, event.BlockHash)
	if err != nil {
		return bundle.Anchor{}, err
	}
	a, err := bundle.MakeAnchor(c.rpc.ChainID(), c.cfg.Checkpoints, header, receipts, uint64(event.TxIndex))
	if err != nil {
		return bundle.Anchor{}, err
	}
	a.Size, a.Root, a.Consistency = head.Size, head.Root, []common.Hash{}
	path, err := p.n.ordering.log.Consistency(head.Size, p.head.LedgerSize)
	for _, h := range path {
		a.Consistency = append(a.Consistency, common.Hash(h))
	}
	return a, err
}

// acceptance finds the event by which a chain accepted a tree of a size.
func acceptance(ctx context.Context, c *chain, size uint64) (types.Log, error) {
	abi, err := bindings.CheckpointsMetaData.ParseABI()
	if err != nil {
		return types.Log{}, err
	}
	logs, err := c.rpc.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(c.cfg.FromBlock), Addresses: []common.Address{c.cfg.Checkpoints},
		Topics: [][]common.Hash{{abi.Events[bindings.CheckpointsCheckpointAcceptedEventName].ID}, {common.BigToHash(new(big.Int).SetUint64(size))}}})
	if err != nil {
		return types.Log{}, err
	}
	if len(logs) == 0 {
		return types.Log{}, fmt.Errorf("its endpoint shows no event for the tree of %d leaves", size)
	}
	return logs[0], nil
}
