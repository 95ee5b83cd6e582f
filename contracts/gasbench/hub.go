package gasbench

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
)

var (
	model  = claim.Keccak256([]byte("gasbench model"))
	engine = claim.Keccak256([]byte("gasbench engine"))
)

// ask opens k requests by pointer, each with fees in escrow, and returns them.
func (b *bench) ask(hubAt common.Address, k int) ([]claim.Request, error) {
	hub := bindings.NewInferenceHub()
	nonce, err := bind.Call(hub.Instance(b.backend, hubAt), &bind.CallOpts{Context: b.ctx}, hub.PackNonceOf(b.account()), hub.UnpackNonceOf)
	if err != nil {
		return nil, err
	}
	head, err := b.backend.HeaderByNumber(b.ctx, nil)
	if err != nil {
		return nil, err
	}
	deadline := head.Time + 6*24*3600
	var requests []claim.Request
	var asks []bindings.IInferenceHubAsk
	total := new(big.Int)
	flush := func() error {
		if len(asks) == 0 {
			return nil
		}
		_, err := b.send(hubAt, total, hub.PackRequestBatch(asks))
		asks, total = nil, new(big.Int)
		return err
	}
	for i := range k {
		r := claim.Request{
			OriginChainID: b.chainID, Hub: hubAt, Requester: b.account(), Nonce: nonce + uint64(i), Model: model, EngineID: engine,
			InputCommitment: claim.Keccak256([]byte("input"), binary.BigEndian.AppendUint64(nil, uint64(i))), MinAssurance: claim.Full(),
			OperatorFee: big.NewInt(2e14), RelayFee: big.NewInt(1e14), Deadline: deadline,
		}
		requests = append(requests, r)
		asks = append(asks, bindings.IInferenceHubAsk{Params: onchain.Params(r), Pointer: "lineal://input"})
		total.Add(total, r.OperatorFee).Add(total, r.RelayFee)
		if len(asks) == 64 {
			if err := flush(); err != nil {
				return nil, err
			}
		}
	}
	return requests, flush()
}

func answer(r claim.Request) claim.Inference {
	return claim.Inference{
		RequestID: r.ID(), Outcome: claim.OutcomeAnswered, Model: r.Model, LineageRoot: claim.Keccak256([]byte("lineage")), EngineID: r.EngineID,
		InputCommitment: r.InputCommitment, OutputCommitment: claim.Keccak256([]byte("output"), r.InputCommitment[:]), Assurance: claim.Full(),
	}
}

// hub measures a single fulfilment and a batch of settlements, both in the steady state in which relayer and pot hold something.
func (b *bench) hub(f *Figures) error {
	o, err := b.deployFor(64)
	if err != nil {
		return err
	}
	hub, hubAt := bindings.NewInferenceHub(), o.at.Address(deploy.InferenceHub)
	requests, err := b.ask(hubAt, 2+batch)
	if err != nil {
		return fmt.Errorf("ask: %w", err)
	}
	for _, r := range requests[:2] {
		body := answer(r)
		cert, err := b.certify(o, body, onchain.Full, nil)
		if err != nil {
			return err
		}
		if f.Single, err = b.send(hubAt, nil, hub.PackFulfil(onchain.Request(r), onchain.Inference(body), common.Hash{}, nil, cert)); err != nil {
			return err
		}
	}
	var items []onchain.Item
	var hashes []common.Hash
	for _, r := range requests[2:] {
		body := answer(r)
		hashes = append(hashes, body.Hash())
		items = append(items, onchain.Item{Request: r, Body: body})
	}
	templates, packed, err := onchain.EncodeItems(items)
	if err != nil {
		return err
	}
	block, cert, err := b.block(o, hashes)
	if err != nil {
		return err
	}
	gas, err := b.send(hubAt, nil, hub.PackDeliver(onchain.Checkpoint(block), cert, 0, nil, templates, packed))
	f.Batch256Settled = (gas + batch - 1) / batch
	return err
}

// block makes a ledger block with one chunk of these items, certified with 3 of 64 absent and their aggregate known.
func (b *bench) block(o *operators, items []common.Hash) (claim.Checkpoint, []byte, error) {
	b.salt++
	c := claim.Checkpoint{
		Parent: claim.Keccak256([]byte("parent")), Epoch: o.set.Epoch(), View: b.salt, Height: b.salt, Time: 1_700_000_000 + b.salt,
		LedgerRoot: claim.Keccak256([]byte("root")), LedgerSize: 1 << 20, DeliveryRoot: onchain.DeliveryTree([]onchain.Chunk{{ChainID: b.chainID, Items: items}}).Root(),
		PolicyRoot: claim.Keccak256([]byte("policy")), DataHash: claim.Keccak256([]byte("data")),
	}
	if _, err := b.verify(o, byte(b.salt), onchain.FullRemember, spread(64, 3)); err != nil {
		return c, nil, err
	}
	cert, err := b.certify(o, c, onchain.Cached, spread(64, 3))
	return c, cert, err
}

// feeds measures a batch of 256 results that are stored over earlier ones.
func (b *bench) feeds(f *Figures) error {
	o, err := b.deployFor(64)
	if err != nil {
		return err
	}
	feeds, at := bindings.NewFeeds(), o.at.Address(deploy.Feeds)
	head, err := b.backend.HeaderByNumber(b.ctx, nil)
	if err != nil {
		return err
	}
	for round := uint64(1); round <= 2; round++ {
		var ids, values [][32]byte
		var hashes []common.Hash
		started, updated, size := head.Time-60, head.Time, uint64(1<<20)+round
		for i := range batch {
			body := claim.Feed{
				ID: claim.Keccak256([]byte("feed"), binary.BigEndian.AppendUint64(nil, uint64(i))), Round: round,
				Answer: big.NewInt(123_456_789 + int64(i)), StartedAt: started, UpdatedAt: updated, LedgerSize: size,
			}
			packed := new(big.Int).Lsh(body.Answer, 144)
			ids = append(ids, body.ID)
			values = append(values, common.BigToHash(packed.Or(packed, new(big.Int).Lsh(new(big.Int).SetUint64(round), 96))))
			hashes = append(hashes, body.Hash())
		}
		block, cert, err := b.block(o, hashes)
		if err != nil {
			return err
		}
		gas, err := b.send(at, nil, feeds.PackUpdateBatch(onchain.Checkpoint(block), cert, 0, nil, started, updated, size, ids, values))
		if err != nil {
			return err
		}
		f.Batch256PerResult = (gas + batch - 1) / batch
	}
	return nil
}

// Levels of the measured ledger, and at which its subtrees are remembered on chain: one word for 65,536 leaves.
const (
	ledgerLevels  = 20
	subtreeLevels = 16
)

// inclusion measures a proof that a leaf is in a ledger of 2^20 leaves. The sibling hashes alone would cost 46.6k under the calldata
// floor, so the proof ends at a subtree whose hash the chain remembers.
func (b *bench) inclusion(f *Figures) error {
	o, err := b.deployFor(64)
	if err != nil {
		return err
	}
	levels := ledger()
	root := levels[ledgerLevels][0]
	block := claim.Checkpoint{Epoch: 1, View: 1, Height: 1, Time: 1, LedgerRoot: root, LedgerSize: 1 << ledgerLevels}
	cert, err := b.certify(o, block, onchain.Full, nil)
	if err != nil {
		return err
	}
	c, at := bindings.NewCheckpoints(), o.at.Address(deploy.Checkpoints)
	if _, err := b.send(at, nil, c.PackSubmit(onchain.Checkpoint(block), cert)); err != nil {
		return fmt.Errorf("submit the tree head: %w", err)
	}
	const leaf = 765_432
	path := func(from, to int) (proof [][32]byte) {
		for l := from; l < to; l++ {
			proof = append(proof, levels[l][(leaf>>l)^1])
		}
		return proof
	}
	const subtree = leaf >> subtreeLevels
	if _, err := b.send(at, nil, c.PackAnchorSubtree(1<<ledgerLevels, subtreeLevels, subtree, levels[subtreeLevels][subtree], path(subtreeLevels, ledgerLevels))); err != nil {
		return fmt.Errorf("anchor a subtree: %w", err)
	}
	f.Inclusion2p20, err = b.send(at, nil, c.PackRequireIncludedInSubtree(leaf, levels[0][leaf], path(0, subtreeLevels)))
	return err
}

// ledger builds an RFC 6962 tree of 2^20 leaves, all levels.
func ledger() [][]common.Hash {
	levels := [][]common.Hash{make([]common.Hash, 1<<ledgerLevels)}
	for i := range levels[0] {
		levels[0][i] = sha256.Sum256(binary.BigEndian.AppendUint64([]byte{0}, uint64(i)))
	}
	for l := range ledgerLevels {
		below := levels[l]
		level := make([]common.Hash, len(below)/2)
		for i := range level {
			level[i] = sha256.Sum256(append(append([]byte{1}, below[2*i][:]...), below[2*i+1][:]...))
		}
		levels = append(levels, level)
	}
	return levels
}
