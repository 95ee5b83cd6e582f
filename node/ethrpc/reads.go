package ethrpc

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Reader reads from the chain. [Client] is one that changes endpoints when they fail; [Agreed] hands out one per endpoint. Block
// numbers are those of go-ethereum: nil is the latest, see also [Latest] and its neighbours. What does not exist is an error of
// class NotFound.
type Reader interface {
	BlockByNumber(ctx context.Context, number *big.Int) (Block, error)
	BlockByHash(ctx context.Context, hash common.Hash) (Block, error)
	FinalBlock(ctx context.Context, f Finality) (Block, error)
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, number *big.Int) ([]byte, error)
	CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error)
	CodeAt(ctx context.Context, account common.Address, number *big.Int) ([]byte, error)
	BalanceAt(ctx context.Context, account common.Address, number *big.Int) (*big.Int, error)
	NonceAt(ctx context.Context, account common.Address, number *big.Int) (uint64, error)
	TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
	// HeaderByHash returns a block's whole header, and BlockReceipts its receipts in order: what a proof of one of them is made of.
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	BlockReceipts(ctx context.Context, hash common.Hash) ([]*types.Receipt, error)
}

// view implements the calls on top of whatever runs them: one endpoint, or the client with its failover.
type view struct {
	run func(ctx context.Context, method string, f func(context.Context, *rpc.Client) error) error
}

var _ Reader = view{}

// BlockByNumber returns a block's header by number or name.
func (v view) BlockByNumber(ctx context.Context, number *big.Int) (Block, error) {
	return v.block(ctx, "eth_getBlockByNumber", blockArg(number))
}

// BlockByHash returns a block's header; the block need not be on the canonical chain.
func (v view) BlockByHash(ctx context.Context, hash common.Hash) (Block, error) {
	return v.block(ctx, "eth_getBlockByHash", hash)
}

func (v view) block(ctx context.Context, method string, arg any) (Block, error) {
	var block *Block
	err := v.run(ctx, method, func(ctx context.Context, c *rpc.Client) error {
		if err := c.CallContext(ctx, &block, method, arg, false); err != nil {
			return err
		}
		if block == nil {
			return ethereum.NotFound
		}
		return nil
	})
	if err != nil {
		return Block{}, err
	}
	return *block, nil
}

// FinalBlock returns the latest block that is settled. A chain younger than the confirmations has none but its first.
func (v view) FinalBlock(ctx context.Context, f Finality) (Block, error) {
	if f.tag != nil {
		return v.BlockByNumber(ctx, f.tag)
	}
	head, err := v.BlockByNumber(ctx, Latest)
	if err != nil || f.confirmations == 0 {
		return head, err
	}
	return v.BlockByNumber(ctx, Number(head.Number-min(head.Number, f.confirmations)))
}

// FilterLogs returns the logs that match.
func (v view) FilterLogs(ctx context.Context, q ethereum.FilterQuery) (logs []types.Log, err error) {
	err = v.eth(ctx, "eth_getLogs", func(ctx context.Context, c *ethclient.Client) error {
		logs, err = c.FilterLogs(ctx, q)
		return err
	})
	return logs, err
}

// CallContract executes a call without a transaction.
func (v view) CallContract(ctx context.Context, call ethereum.CallMsg, number *big.Int) (out []byte, err error) {
	err = v.eth(ctx, "eth_call", func(ctx context.Context, c *ethclient.Client) error {
		out, err = c.CallContract(ctx, call, number)
		return err
	})
	return out, err
}

// CallContractAtHash executes a call on the state after a block.
func (v view) CallContractAtHash(ctx context.Context, call ethereum.CallMsg, block common.Hash) (out []byte, err error) {
	err = v.eth(ctx, "eth_call", func(ctx context.Context, c *ethclient.Client) error {
		out, err = c.CallContractAtHash(ctx, call, block)
		return err
	})
	return out, err
}

// CodeAt returns an account's code.
func (v view) CodeAt(ctx context.Context, account common.Address, number *big.Int) (code []byte, err error) {
	err = v.eth(ctx, "eth_getCode", func(ctx context.Context, c *ethclient.Client) error {
		code, err = c.CodeAt(ctx, account, number)
		return err
	})
	return code, err
}

// BalanceAt returns an account's balance in wei.
func (v view) BalanceAt(ctx context.Context, account common.Address, number *big.Int) (wei *big.Int, err error) {
	err = v.eth(ctx, "eth_getBalance", func(ctx context.Context, c *ethclient.Client) error {
		wei, err = c.BalanceAt(ctx, account, number)
		return err
	})
	return wei, err
}

// NonceAt returns the number of the account's transactions up to a block; with [Pending], including those in the pool.
func (v view) NonceAt(ctx context.Context, account common.Address, number *big.Int) (nonce uint64, err error) {
	err = v.eth(ctx, "eth_getTransactionCount", func(ctx context.Context, c *ethclient.Client) error {
		nonce, err = c.NonceAt(ctx, account, number)
		return err
	})
	return nonce, err
}

// TransactionReceipt returns the receipt of a transaction that is in a canonical block.
func (v view) TransactionReceipt(ctx context.Context, tx common.Hash) (receipt *types.Receipt, err error) {
	err = v.eth(ctx, "eth_getTransactionReceipt", func(ctx context.Context, c *ethclient.Client) error {
		receipt, err = c.TransactionReceipt(ctx, tx)
		return err
	})
	return receipt, err
}

// Knows reports whether a transaction is in a block or in the pool of the endpoint asked.
func (v view) Knows(ctx context.Context, tx common.Hash) (bool, error) {
	var found *struct{}
	err := v.run(ctx, "eth_getTransactionByHash", func(ctx context.Context, c *rpc.Client) error {
		return c.CallContext(ctx, &found, "eth_getTransactionByHash", tx)
	})
	return found != nil, err
}

// BlobHashes returns the versioned hashes that a transaction in a block carries, in order; none for an ordinary one.
func (v view) BlobHashes(ctx context.Context, tx common.Hash) ([]common.Hash, error) {
	var found *struct {
		Block  *hexutil.Big  `json:"blockNumber"`
		Hashes []common.Hash `json:"blobVersionedHashes"`
	}
	err := v.run(ctx, "eth_getTransactionByHash", func(ctx context.Context, c *rpc.Client) error {
		if err := c.CallContext(ctx, &found, "eth_getTransactionByHash", tx); err != nil {
			return err
		}
		if found == nil || found.Block == nil {
			return ethereum.NotFound
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return found.Hashes, nil
}

// EstimateGas returns how much gas a transaction would need, or why it would fail.
func (v view) EstimateGas(ctx context.Context, call ethereum.CallMsg) (gas uint64, err error) {
	err = v.eth(ctx, "eth_estimateGas", func(ctx context.Context, c *ethclient.Client) error {
		gas, err = c.EstimateGas(ctx, call)
		return err
	})
	return gas, err
}

// Fees are what the chain asks for now.
type Fees struct {
	Base *big.Int // of the latest block, wei per gas
	Tip  *big.Int // suggested priority fee, wei per gas
}

// Fees returns what the chain asks for now, in one round trip.
func (v view) Fees(ctx context.Context) (fees Fees, err error) {
	err = v.run(ctx, "eth_maxPriorityFeePerGas", func(ctx context.Context, c *rpc.Client) error {
		var (
			head *Block
			tip  hexutil.Big
		)
		batch := []rpc.BatchElem{
			{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &head},
			{Method: "eth_maxPriorityFeePerGas", Result: &tip},
		}
		if err := c.BatchCallContext(ctx, batch); err != nil {
			return err
		}
		for _, b := range batch {
			if b.Error != nil {
				return b.Error
			}
		}
		if head == nil || head.BaseFee == nil {
			return fmt.Errorf("the latest block has no base fee; only chains with EIP-1559 are supported: %w", ethereum.NotFound)
		}
		fees = Fees{Base: head.BaseFee, Tip: (*big.Int)(&tip)}
		return nil
	})
	return fees, err
}

// BlobFee returns what the chain asks for a gas of blobs now, in wei; chains without EIP-4844 do not answer.
func (v view) BlobFee(ctx context.Context) (fee *big.Int, err error) {
	err = v.eth(ctx, "eth_blobBaseFee", func(ctx context.Context, c *ethclient.Client) error {
		fee, err = c.BlobBaseFee(ctx)
		return err
	})
	return fee, err
}

// SendTransaction hands a signed transaction to the chain.
func (v view) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	return v.eth(ctx, "eth_sendRawTransaction", func(ctx context.Context, c *ethclient.Client) error {
		return c.SendTransaction(ctx, tx)
	})
}

// eth runs a call through go-ethereum's typed client.
func (v view) eth(ctx context.Context, method string, f func(context.Context, *ethclient.Client) error) error {
	return v.run(ctx, method, func(ctx context.Context, c *rpc.Client) error { return f(ctx, ethclient.NewClient(c)) })
}

// HeaderByHash implements [Reader].
func (v view) HeaderByHash(ctx context.Context, hash common.Hash) (header *types.Header, err error) {
	err = v.eth(ctx, "eth_getBlockByHash", func(ctx context.Context, c *ethclient.Client) (err error) {
		header, err = c.HeaderByHash(ctx, hash)
		return err
	})
	return header, err
}

// BlockReceipts implements [Reader].
func (v view) BlockReceipts(ctx context.Context, hash common.Hash) (receipts []*types.Receipt, err error) {
	err = v.eth(ctx, "eth_getBlockReceipts", func(ctx context.Context, c *ethclient.Client) (err error) {
		receipts, err = c.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(hash, false))
		return err
	})
	return receipts, err
}
