// Package bundletest makes bundles for tests and benchmarks: a ledger of its own with real keys, signatures, handovers and proofs.
package bundletest

import (
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/trie"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/trees"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/bundle"
)

// Day is when everything happens, in seconds.
const Day = 1_790_000_000

// Policy is the source of the policy of which bundles hold a status.
const Policy = `{"name":"two-approvers","rules":[{"id":"approved-twice"}]}`

// World is a network of four operators.
type World struct {
	Network bundle.Network
	Sets    []*quorum.Set // of epochs 1, 2, ...
	keys    []*bls.SecretKey
}

// NewWorld makes a network with the given number of epochs, all of the same operators.
func NewWorld(epochs int) (*World, error) {
	w := &World{Network: bundle.Network{ID: common.Hash{0x4c}, HomeChainID: 31337, Registry: common.Address{0x52}}}
	var members []quorum.Member
	for i := range 4 {
		key := bls.GenerateKey()
		w.keys = append(w.keys, key)
		members = append(members, quorum.Member{Operator: common.Address{byte(i + 1)}, Key: key.PublicKey(), Weight: 32})
	}
	for e := range uint64(epochs) {
		set, err := quorum.NewSet(e+1, Day+7*86400*(e+1), members)
		if err != nil {
			return nil, err
		}
		w.Sets = append(w.Sets, set)
	}
	return w, nil
}

// Certify signs a claim with three of the four operators.
func (w *World) Certify(set *quorum.Set, body claim.Body) (*quorum.Certificate, error) {
	c := claim.New(w.Network.ID, set.Epoch(), body)
	marks := quorum.NewBitmap(set.Len())
	var sigs []*bls.Signature
	for i := range set.Len() - 1 {
		marks.Set(i)
		sigs = append(sigs, w.keys[i].Sign(c.Digest()))
	}
	sum, err := bls.Aggregate(sigs)
	return &quorum.Certificate{Claim: c, SetHash: set.Hash(), Signers: marks, Signature: sum}, err
}

// Statements makes n records about a model: a data set, the run, evaluations; it needs n of 3 or more.
func Statements(n int) (model lineage.Digest, statements []lineage.Statement, err error) {
	model = lineage.DigestOf([]byte("model"))
	m := lineage.NewResource(lineage.KindModel, "model.onnx", model)
	data := lineage.NewResource(lineage.KindDataset, "digits", lineage.DigestOf([]byte("digits")))
	set, err := lineage.NewStatement(&lineage.Dataset{Name: "digits", Licence: "CC-BY-4.0", Source: lineage.Source{URI: "https://example.org/digits"}}, data)
	if err != nil {
		return "", nil, err
	}
	run := lineage.Run{Builder: "https://example.org/ci", Invocation: "1", Name: "train", Status: "finished", Inputs: []lineage.Resource{data}}
	trained, err := run.Statement(m)
	if err != nil {
		return "", nil, err
	}
	statements = []lineage.Statement{set, trained}
	for i := len(statements); i < n; i++ {
		at := time.Unix(Day, 0).UTC()
		e := &lineage.Evaluation{Common: lineage.Common{Time: &at}, Method: fmt.Sprintf("holdout %d", i), Metrics: []lineage.Metric{{Name: "accuracy", Value: 0.9}}}
		s, err := lineage.NewStatement(e, m)
		if err != nil {
			return "", nil, err
		}
		statements = append(statements, s)
	}
	return model, statements, nil
}

// Bundle records the statements in a ledger of their own, beside one receipt and a status of the model, and packs them.
func (w *World) Bundle(model lineage.Digest, statements []lineage.Statement) (*bundle.Bundle, error) {
	b := &bundle.Bundle{Manifest: bundle.Manifest{Model: model, Network: w.Network, Created: "2026-11-23T07:00:00Z", By: "test"}}
	signer, err := lineage.GenerateSigner()
	if err != nil {
		return nil, err
	}
	policy, err := lineage.NewStatement(&lineage.Policy{Name: "two-approvers", Source: Policy}, lineage.NewResource(lineage.KindPolicy, "two-approvers", lineage.DigestOf([]byte(Policy))))
	if err != nil {
		return nil, err
	}
	var log memoryLog
	modelHash := common.Hash(model.Bytes())
	receipt := leaf.Receipt{Body: claim.Inference{RequestID: common.Hash{1}, Outcome: claim.OutcomeAnswered, Model: modelHash, Assurance: claim.Full()}, Epoch: 1, Time: Day}
	if err := log.add(receipt.Encode()); err != nil {
		return nil, err
	}
	for i, s := range append(slices.Clone(statements), policy) {
		envelope, err := signer.Sign(s)
		if err != nil {
			return nil, err
		}
		r := bundle.Record{ID: lineage.RecordID(envelope), Leaf: uint64(i + 1), Time: Day, Submitter: common.Address{7}, Envelope: envelope}
		if err := log.add(leaf.Record{Time: r.Time, Submitter: r.Submitter, Envelope: envelope}.Encode()); err != nil {
			return nil, err
		}
		b.Records = append(b.Records, r)
	}
	for i := range b.Records {
		if b.Records[i].Proof, err = log.prove(b.Records[i].Leaf); err != nil {
			return nil, err
		}
	}
	proof, err := log.prove(0)
	if err != nil {
		return nil, err
	}
	b.Receipts = []bundle.Receipt{{Index: 0, Leaf: receipt.Encode(), Proof: proof}}
	status := claim.Status{Model: modelHash, Policy: common.Hash(lineage.DigestOf([]byte(Policy)).Bytes()), Status: claim.StatusPassed, LedgerSize: log.size, LedgerTime: Day, ValidUntil: Day + 86400}
	other := status
	other.Model = common.Hash{8}
	state := trees.Policy([]claim.Status{other, status})
	entry := bundle.Status{Policy: "two-approvers", Status: status, Index: 1, Proof: []common.Hash{}}
	for _, h := range state.Proof(1) {
		entry.Proof = append(entry.Proof, h)
	}
	b.Statuses = []bundle.Status{entry}
	return b, w.finish(b, log, state.Root())
}

// finish adds sets and checkpoint, and an anchor.
func (w *World) finish(b *bundle.Bundle, log memoryLog, policyRoot common.Hash) error {
	for i, set := range w.Sets {
		e := bundle.Epoch{Set: set}
		if i > 0 {
			before := w.Sets[i-1]
			e.Handover = &claim.SetHandover{FromEpoch: before.Epoch(), FromSetHash: before.Hash(), ToEpoch: set.Epoch(), ToSetHash: set.Hash(), HomeBlock: 5, ValidUntil: set.ValidUntil()}
			var err error
			if e.Certificate, err = w.Certify(before, *e.Handover); err != nil {
				return err
			}
		}
		b.Sets = append(b.Sets, e)
	}
	last := w.Sets[len(w.Sets)-1]
	root, err := log.root()
	if err != nil {
		return err
	}
	b.Checkpoint.Header = claim.Checkpoint{Parent: common.Hash{3}, Epoch: last.Epoch(), View: 12, Height: 11, Time: Day + 60, LedgerRoot: root, LedgerSize: log.size, PolicyRoot: policyRoot}
	c, err := w.Certify(last, b.Checkpoint.Header)
	if err != nil {
		return err
	}
	b.Checkpoint.Certificate = *c
	before := log.size - 1                              // the chain accepted a smaller tree
	accepted, err := tlog.TreeHash(int64(before), &log) //nolint:gosec // a test's few leaves
	if err != nil {
		return err
	}
	a, err := anchor(claim.Checkpoint{LedgerSize: before, LedgerRoot: common.Hash(accepted), Height: 10, Time: Day})
	if err != nil {
		return err
	}
	path, err := tlog.ProveTree(int64(log.size), int64(before), &log) //nolint:gosec // a test's few leaves
	for _, h := range path {
		a.Consistency = append(a.Consistency, common.Hash(h))
	}
	b.Anchors = []bundle.Anchor{a}
	return err
}

// anchor makes a block with the checkpoint's acceptance among other transactions.
func anchor(c claim.Checkpoint) (bundle.Anchor, error) {
	contract := common.Address{0xcc}
	word := func(v uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(v)).Bytes() }
	data := append(append(append(c.LedgerRoot.Bytes(), word(c.Height)...), word(c.Time)...), make([]byte, 32)...)
	var receipts types.Receipts
	for i := range uint64(5) {
		r := &types.Receipt{Type: types.DynamicFeeTxType, Status: 1, CumulativeGasUsed: 21000 * (i + 1), Logs: []*types.Log{}}
		if i == 3 {
			r.Logs = []*types.Log{{Address: contract, Data: data,
				Topics: []common.Hash{crypto.Keccak256Hash([]byte("CheckpointAccepted(uint64,bytes32,uint64,uint64,bytes32)")), common.BytesToHash(word(c.LedgerSize))}}}
		}
		receipts = append(receipts, r)
	}
	header := &types.Header{Number: big.NewInt(77), Difficulty: new(big.Int), BaseFee: big.NewInt(7), Time: c.Time + 2,
		ReceiptHash: types.DeriveSha(receipts, trie.NewStackTrie(nil))}
	a, err := bundle.MakeAnchor(31337, contract, header, receipts, 3)
	a.Size, a.Root = c.LedgerSize, c.LedgerRoot
	return a, err
}

// memoryLog is an RFC 6962 tree.
type memoryLog struct {
	hashes []tlog.Hash
	size   uint64
}

// ReadHashes implements tlog.HashReader.
func (l *memoryLog) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	for i, at := range indexes {
		out[i] = l.hashes[at]
	}
	return out, nil
}

func (l *memoryLog) add(leafBytes []byte) error {
	h, err := tlog.StoredHashes(int64(l.size), leafBytes, l) //nolint:gosec // a test's few leaves
	l.hashes = append(l.hashes, h...)
	l.size++
	return err
}

func (l *memoryLog) root() (common.Hash, error) {
	h, err := tlog.TreeHash(int64(l.size), l) //nolint:gosec // a test's few leaves
	return common.Hash(h), err
}

func (l *memoryLog) prove(index uint64) ([]common.Hash, error) {
	path, err := tlog.ProveRecord(int64(l.size), int64(index), l) //nolint:gosec // a test's few leaves
	out := make([]common.Hash, len(path))
	for i, h := range path {
		out[i] = common.Hash(h)
	}
	return out, err
}
