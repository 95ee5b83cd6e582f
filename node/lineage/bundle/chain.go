package bundle

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/trie/trienode"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/lineal-network/lineal/consensus/claim"
)

// Anchor shows that a chain accepted a tree head of which the checkpoint's tree is an extension: the receipt of the transaction that brought it,
// proved against the block's header, and the consistency of the two trees. That the block is of that chain is for a node of the chain to say.
type Anchor struct {
	ChainID     uint64         `json:"chainId"`
	Contract    common.Address `json:"contract"` // Checkpoints
	Size        uint64         `json:"size"`     // of the accepted tree
	Root        common.Hash    `json:"root"`
	Consistency []common.Hash  `json:"consistency"` // RFC 6962, from the accepted tree to the checkpoint's

	BlockHash common.Hash     `json:"blockHash"`
	Header    hexutil.Bytes   `json:"header"`  // RLP
	Index     uint64          `json:"index"`   // of the transaction in its block
	Receipt   hexutil.Bytes   `json:"receipt"` // EIP-2718 encoding
	Proof     []hexutil.Bytes `json:"proof"`   // nodes of the receipts' trie, from the root
}

// checkpointAccepted is the event by which contracts/src/Checkpoints.sol says that it took a tree head.
var checkpointAccepted = crypto.Keccak256Hash([]byte("CheckpointAccepted(uint64,bytes32,uint64,uint64,bytes32)"))

// maxProofNodes bounds a proof: 64 nibbles of a key, no block has so many transactions.
const maxProofNodes = 64

// MakeAnchor proves the receipt with the given index of a block. Receipts are all of the block's, in order.
// Size, root and consistency are the caller's to add.
func MakeAnchor(chainID uint64, contract common.Address, header *types.Header, receipts types.Receipts, index uint64) (Anchor, error) {
	if index >= uint64(len(receipts)) {
		return Anchor{}, fmt.Errorf("anchor: transaction %d of %d", index, len(receipts))
	}
	tree, nodes := trie.NewEmpty(nil), trienode.NewProofSet()
	for i := range receipts {
		b, err := receipts[i].MarshalBinary()
		if err != nil {
			return Anchor{}, fmt.Errorf("anchor: receipt %d: %w", i, err)
		}
		if err := tree.Update(rlp.AppendUint64(nil, uint64(i)), b); err != nil {
			return Anchor{}, fmt.Errorf("anchor: receipt %d: %w", i, err)
		}
	}
	if root := tree.Hash(); root != header.ReceiptHash {
		return Anchor{}, fmt.Errorf("anchor: the receipts of block %d have the root %s, its header says %s", header.Number, root, header.ReceiptHash)
	}
	key := rlp.AppendUint64(nil, index)
	if err := tree.Prove(key, nodes); err != nil {
		return Anchor{}, fmt.Errorf("anchor: prove receipt %d: %w", index, err)
	}
	a := Anchor{ChainID: chainID, Contract: contract, BlockHash: header.Hash(), Index: index}
	for _, n := range nodes.List() {
		a.Proof = append(a.Proof, n)
	}
	var err error
	if a.Header, err = rlp.EncodeToBytes(header); err != nil {
		return Anchor{}, fmt.Errorf("anchor: encode the header: %w", err)
	}
	if a.Receipt, err = receipts[index].MarshalBinary(); err != nil {
		return Anchor{}, fmt.Errorf("anchor: encode the receipt: %w", err)
	}
	return a, nil
}

// anchors checks what chains accepted.
func (r *Result) anchors(b *Bundle) {
	seen := map[uint64]bool{}
	for _, a := range b.Anchors {
		name := fmt.Sprintf("chain %d", a.ChainID)
		number, err := a.verify(b.Checkpoint.Header)
		if err == nil && seen[a.ChainID] {
			err = errors.New("the chain is there twice")
		}
		if err != nil {
			err = fmt.Errorf("%s: %w", fileAnchors, err)
		}
		seen[a.ChainID] = true
		if r.settle(name, err, "contract %s accepted the ledger's first %d of %d leaves in block %d", a.Contract, a.Size, r.Ledger, number) {
			r.add(name, Unchecked, "that block %d with hash %s is on chain %d, and the contract is Lineal's: ask a node of that chain", number, a.BlockHash, a.ChainID)
		}
	}
}

// verify checks the proofs, and that the receipt is of the accepted tree. It returns the block's number.
func (a *Anchor) verify(c claim.Checkpoint) (number uint64, err error) {
	var header types.Header
	if err := rlp.DecodeBytes(a.Header, &header); err != nil {
		return 0, fmt.Errorf("decode the block's header: %w", err)
	}
	if !header.Number.IsUint64() {
		return 0, errors.New("the block's number is impossible")
	}
	if header.Hash() != a.BlockHash {
		return 0, fmt.Errorf("the header has the hash %s, not %s", header.Hash(), a.BlockHash)
	}
	if len(a.Proof) > maxProofNodes {
		return 0, fmt.Errorf("the proof has %d nodes, at most %d", len(a.Proof), maxProofNodes)
	}
	nodes := proofNodes{}
	for _, n := range a.Proof {
		nodes[crypto.Keccak256Hash(n)] = n
	}
	value, err := trie.VerifyProof(header.ReceiptHash, rlp.AppendUint64(nil, a.Index), nodes)
	if err != nil {
		return 0, fmt.Errorf("the receipt's proof: %w", err)
	}
	if string(value) != string(a.Receipt) {
		return 0, errors.New("the proof is of another receipt")
	}
	var receipt types.Receipt
	if err := receipt.UnmarshalBinary(a.Receipt); err != nil {
		return 0, fmt.Errorf("decode the receipt: %w", err)
	}
	for _, l := range receipt.Logs {
		if l.Address == a.Contract && a.accepts(l) {
			return header.Number.Uint64(), a.extends(c)
		}
	}
	return 0, errors.New("the receipt has no acceptance of this tree head by that contract")
}

// accepts reports whether a log is of the tree head's acceptance.
func (a *Anchor) accepts(l *types.Log) bool {
	return len(l.Topics) == 2 && l.Topics[0] == checkpointAccepted && l.Topics[1] == common.BigToHash(new(big.Int).SetUint64(a.Size)) &&
		len(l.Data) == 4*common.HashLength && common.BytesToHash(l.Data[:common.HashLength]) == a.Root
}

// extends checks that the checkpoint's tree has the accepted one as its beginning.
func (a *Anchor) extends(c claim.Checkpoint) error {
	if len(a.Consistency) > 2*maxProof {
		return fmt.Errorf("a consistency proof of %d hashes", len(a.Consistency))
	}
	path := make([][]byte, len(a.Consistency))
	for i := range path {
		path[i] = a.Consistency[i][:]
	}
	if err := proof.VerifyConsistency(rfc6962.DefaultHasher, a.Size, c.LedgerSize, path, a.Root[:], c.LedgerRoot[:]); err != nil {
		return fmt.Errorf("the ledger is no extension of the tree of %d leaves that the chain accepted: %w", a.Size, err)
	}
	return nil
}

// proofNodes finds trie nodes by hash.
type proofNodes map[common.Hash][]byte

// Has implements ethdb.KeyValueReader.
func (p proofNodes) Has(key []byte) (bool, error) { return p[common.BytesToHash(key)] != nil, nil }

// Get implements ethdb.KeyValueReader.
func (p proofNodes) Get(key []byte) ([]byte, error) {
	if n := p[common.BytesToHash(key)]; n != nil {
		return n, nil
	}
	return nil, errors.New("a node is missing")
}
