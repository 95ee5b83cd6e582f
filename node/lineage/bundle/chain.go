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

	"github.com/lineal-network/lineal/consensus/claim"
)

// Anchor shows that a chain accepted the checkpoint: the receipt of the transaction that brought it, proved against the block's header.
// That the block is of that chain is for a node of the chain to say.
type Anchor struct {
	ChainID   uint64          `json:"chainId"`
	Contract  common.Address  `json:"contract"` // Checkpoints
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

// verify checks the proof, and that the receipt is of the checkpoint. It returns the block's number.
func (a *Anchor) verify(c claim.Checkpoint) (number uint64, err error) {
	var header types.Header
	if err := rlp.DecodeBytes(a.Header, &header); err != nil {
		return 0, fmt.Errorf("decode the block's header: %w", err)
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
		if l.Address == a.Contract && accepts(l, c) {
			return header.Number.Uint64(), nil
		}
	}
	return 0, errors.New("the receipt has no acceptance of this checkpoint by that contract")
}

// accepts reports whether a log is of the checkpoint's acceptance.
func accepts(l *types.Log, c claim.Checkpoint) bool {
	word := func(v uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(v)) }
	if len(l.Topics) != 2 || l.Topics[0] != checkpointAccepted || l.Topics[1] != word(c.LedgerSize) || len(l.Data) != 4*common.HashLength {
		return false
	}
	at := func(i int) common.Hash {
		return common.BytesToHash(l.Data[i*common.HashLength : (i+1)*common.HashLength])
	}
	return at(0) == c.LedgerRoot && at(1) == word(c.Height) && at(2) == word(c.Time)
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
