package block

import (
	"fmt"
	"iter"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/onchain"
)

// Delivery is one chunk: what a block brings to one chain in one transaction. Exactly one list is set, for the hub, the policy registry or
// the feeds there.
type Delivery struct {
	ChainID  uint64
	Answers  []Waiting
	Statuses []claim.Status
	Renewal  bool // of the statuses: the chain knows them, as of earlier
	Feeds    []claim.Feed
}

// Hashes lists what the chunk commits to.
func (d *Delivery) Hashes() []common.Hash {
	var out []common.Hash
	for _, a := range d.Answers {
		out = append(out, a.Body)
	}
	for _, s := range d.Statuses {
		out = append(out, s.Hash())
	}
	for _, f := range d.Feeds {
		out = append(out, f.Hash())
	}
	return out
}

// DeliveryTree commits to a block's chunks, in their order.
func DeliveryTree(list []Delivery) onchain.Tree {
	chunks := make([]onchain.Chunk, len(list))
	for i, d := range list {
		chunks[i] = onchain.Chunk{ChainID: d.ChainID, Items: d.Hashes()}
	}
	return onchain.DeliveryTree(chunks)
}

func deliveryRoot(list []Delivery) common.Hash { return DeliveryTree(list).Root() }

// Chains lists where a receipt is delivered to: the destinations, and the origin if the request is known or pays there.
func Chains(r *claim.Request) []uint64 {
	var out []uint64
	paid := r.OperatorFee != nil && r.OperatorFee.Sign() > 0 || r.RelayFee != nil && r.RelayFee.Sign() > 0
	if r.Nonce < claim.SignedNonce || paid {
		out = append(out, r.OriginChainID)
	}
	for _, d := range r.Destinations {
		out = append(out, d.ChainID)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

var allowance [OutputAllowance]byte

// deliverGas is what answers cost on a chain, with the outputs that the ledger does not know taken as OutputAllowance bytes where a receiver gets
// them.
func deliverGas(items []onchain.Item, chainID uint64) uint64 {
	padded := make([]onchain.Item, len(items))
	for i, item := range items {
		padded[i] = item
		for _, d := range item.Request.Destinations {
			if d.ChainID == chainID && d.Receiver != (common.Address{}) {
				padded[i].Output = allowance[:]
			}
		}
	}
	return onchain.DeliverGas(padded, chainID)
}

// deliveries cuts what the block brings to chains into chunks (protocol rule 19): answers, then statuses, then feeds; by chain, ascending;
// in the order in which they came. Answers wait for each other before (see waiting.go).
func (r *run) deliveries() error {
	if err := r.answerChunks(); err != nil {
		return err
	}
	if r.x.policies != nil {
		changes, err := r.x.policies.Changes(r.tx)
		if err != nil {
			return fmt.Errorf("read the changes of policy statuses: %w", err)
		}
		for _, renewal := range []bool{false, true} {
			byChain := map[uint64][]claim.Status{}
			for _, c := range changes {
				if c.Renewal != renewal {
					continue
				}
				for _, id := range distinct(c.Chains) {
					byChain[id] = append(byChain[id], c.Status)
				}
			}
			chunk(byChain, func(id uint64, list []claim.Status) {
				r.res.Deliveries = append(r.res.Deliveries, Delivery{ChainID: id, Statuses: list, Renewal: renewal})
			})
		}
	}
	if r.x.feeds != nil {
		rounds, err := r.x.feeds.Rounds(r.tx)
		if err != nil {
			return fmt.Errorf("read the rounds of series: %w", err)
		}
		byChain := map[uint64][]claim.Feed{}
		for _, f := range rounds {
			for _, id := range distinct(f.Chains) {
				byChain[id] = append(byChain[id], f.Round)
			}
		}
		chunk(byChain, func(id uint64, list []claim.Feed) {
			for together := range sameTimes(list) {
				r.res.Deliveries = append(r.res.Deliveries, Delivery{ChainID: id, Feeds: together})
			}
		})
	}
	return nil
}

// sameTimes cuts rounds where their times or ledger sizes change: the rounds of a chunk share them (Feeds.updateBatch).
func sameTimes(list []claim.Feed) iter.Seq[[]claim.Feed] {
	return func(yield func([]claim.Feed) bool) {
		for len(list) > 0 {
			n := slices.IndexFunc(list, func(f claim.Feed) bool {
				return f.StartedAt != list[0].StartedAt || f.UpdatedAt != list[0].UpdatedAt || f.LedgerSize != list[0].LedgerSize
			})
			if n < 0 {
				n = len(list)
			}
			if !yield(list[:n]) {
				return
			}
			list = list[n:]
		}
	}
}

func distinct(ids []uint64) []uint64 {
	out := slices.Clone(ids)
	slices.Sort(out)
	return slices.Compact(out)
}

// chunk cuts lists of statuses or feed rounds, which all cost about the same: 256 of them stay far below MaxChunkGas.
func chunk[T any](byChain map[uint64][]T, emit func(id uint64, list []T)) {
	for _, id := range sortedKeys(byChain) {
		for list := range slices.Chunk(byChain[id], MaxChunkItems) {
			emit(id, list)
		}
	}
}

func sortedKeys[T any](m map[uint64]T) []uint64 {
	ids := make([]uint64, 0, len(m))
	for id := range m {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// Undelivered is an answer that no chunk can hold, because its callback asks for more gas than a chunk may have. It can be delivered directly.
type Undelivered struct {
	RequestID common.Hash
	ChainID   uint64
}
