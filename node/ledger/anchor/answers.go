package anchor

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/onchain"
)

// Answers brings a chunk of answers: in one call where calldata and gas allow, else in several that carry the outputs in turn. Items that have a
// receiver on this chain and no output are taken along and skipped there. left lists items whose output fits no call.
func (c *Chunk) Answers(items []onchain.Item, hub common.Address) (calls []Call, left []common.Hash, err error) {
	if err := c.check(); err != nil {
		return nil, nil, err
	}
	passes, left := c.passes(items)
	for n, with := range passes {
		list := make([]onchain.Item, len(items))
		var expires uint64
		for i, item := range items {
			if item.WithOutput && !with[i] {
				item.Output, item.OutputSalt, item.WithOutput = nil, common.Hash{}, false
			}
			list[i], expires = item, max(expires, item.Request.Deadline)
		}
		templates, packed, err := onchain.EncodeItems(list)
		if err != nil {
			return nil, nil, fmt.Errorf("deliver chunk %d of block %d: %w", c.Index, c.Header.Height, err)
		}
		data := bindings.NewInferenceHub().PackDeliver(onchain.Checkpoint(c.Header), c.Certificate, uint32(c.Index), c.Proof, templates, packed)
		calls = append(calls, c.call("answers", hub, data, c.gas(items, with), expires, uint64(n)))
	}
	return calls, left, nil
}

// itemBytes is what an item takes in calldata at most, without and with its output.
func itemBytes(i *onchain.Item) (bare, whole int) {
	bare = 110 + 32*len(i.Request.Destinations) + 32 // head, destinations, trace
	return bare, bare + 36 + len(i.Output)
}

// passes says which items bring their outputs in which call.
func (c *Chunk) passes(items []onchain.Item) (passes []map[int]bool, left []common.Hash) {
	size := callOverhead + len(c.Certificate) + 32*len(c.Proof)
	templates := map[[4]common.Hash]bool{}
	for i := range items {
		bare, _ := itemBytes(&items[i])
		size += bare
		r := &items[i].Request
		templates[[4]common.Hash{r.Model, r.PolicyID, items[i].Body.LineageRoot, common.BytesToHash(r.Hub[:])}] = true
	}
	size += templateBytes * len(templates)
	open, room := map[int]bool{}, MaxCalldata-size
	begin := func() { open, room = map[int]bool{}, MaxCalldata-size }
	for i := range items {
		if !items[i].WithOutput {
			continue
		}
		bare, whole := itemBytes(&items[i])
		if whole-bare > MaxCalldata-size {
			left = append(left, items[i].Body.RequestID)
			continue
		}
		open[i] = true
		if whole-bare > room || c.gas(items, open) > maxGas && len(open) > 1 {
			delete(open, i)
			passes = append(passes, open)
			begin()
			open[i] = true
		}
		room -= whole - bare
	}
	return append(passes, open), left
}

// gas bounds a call in which some items bring their outputs: the others are parsed and, where they have a receiver, skipped.
func (c *Chunk) gas(items []onchain.Item, with map[int]bool) uint64 {
	list := make([]onchain.Item, len(items))
	for i, item := range items {
		if !with[i] {
			item.Output = nil
			if c.calls(&item) {
				item.Request.Destinations = nil // no callback
			}
		}
		list[i] = item
	}
	return onchain.DeliverGas(list, c.ChainID)
}

// calls reports whether an answer has a receiver on this chain.
func (c *Chunk) calls(i *onchain.Item) bool {
	for _, d := range i.Request.Destinations {
		if d.ChainID == c.ChainID && d.Receiver != (common.Address{}) {
			return true
		}
	}
	return false
}
