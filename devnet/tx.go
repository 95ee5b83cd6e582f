package devnet

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/devnet/chain"
)

// receiptPoll is how often a receipt is asked for; chains seal in milliseconds.
const receiptPoll = 5 * time.Millisecond

// auth signs with a well-known account.
func (n *Network) auth(account int, c *Chain) *bind.TransactOpts {
	return bind.NewKeyedTransactor(chain.Key(account), new(big.Int).SetUint64(c.ID()))
}

// send sends a transaction and waits until it succeeded.
func (n *Network) send(ctx context.Context, c *Chain, key *ecdsa.PrivateKey, to common.Address, value *big.Int, data []byte) error {
	_, err := n.transact(ctx, c, key, to, value, data)
	return err
}

// transact sends a transaction and returns its receipt; a reverted one is an error.
func (n *Network) transact(ctx context.Context, c *Chain, key *ecdsa.PrivateKey, to common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	auth := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(c.ID()))
	auth.Context, auth.Value = ctx, value
	tx, err := bind.NewBoundContract(to, abi.ABI{}, c.Client, c.Client, c.Client).RawTransact(auth, data)
	if err != nil {
		return nil, fmt.Errorf("send from %s: %w", crypto.PubkeyToAddress(key.PublicKey), err)
	}
	return n.receipt(ctx, c, tx)
}

func (n *Network) mined(ctx context.Context, c *Chain, tx *types.Transaction) error {
	_, err := n.receipt(ctx, c, tx)
	return err
}

func (n *Network) receipt(ctx context.Context, c *Chain, tx *types.Transaction) (*types.Receipt, error) {
	for {
		r, err := c.Client.TransactionReceipt(ctx, tx.Hash())
		if err == nil && r.Status != types.ReceiptStatusSuccessful {
			return r, fmt.Errorf("transaction %s reverted", tx.Hash())
		}
		if err == nil {
			return r, n.reached(ctx, c, r.BlockNumber.Uint64())
		}
		if !errors.Is(err, ethereum.NotFound) && err.Error() != "transaction indexing is in progress" {
			return nil, fmt.Errorf("receipt of %s: %w", tx.Hash(), err)
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(receiptPoll):
		}
	}
}

// reached waits until a chain shows the state of a block: a receipt is told a moment earlier.
func (n *Network) reached(ctx context.Context, c *Chain, block uint64) error {
	for {
		head, err := c.Client.BlockNumber(ctx)
		if err != nil || head >= block {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(receiptPoll):
		}
	}
}

// deployment is what a kept directory remembers.
type deployment struct {
	Home   deploy.Manifest   `json:"home"`
	Chains []deploy.Manifest `json:"chains"`
	Boards []common.Address  `json:"boards"`
}

func (n *Network) deploymentFile() string { return filepath.Join(n.dir, "deployment.json") }

func (n *Network) saveDeployment() error {
	d := deployment{Home: n.Home}
	for _, c := range n.Chains {
		d.Chains, d.Boards = append(d.Chains, c.Manifest), append(d.Boards, c.Board)
	}
	b, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("encode deployment: %w", err)
	}
	return os.WriteFile(n.deploymentFile(), append(b, '\n'), 0o600)
}

// loadDeployment finds what an earlier devnet deployed in a kept directory.
func (n *Network) loadDeployment() (bool, error) {
	b, err := os.ReadFile(n.deploymentFile())
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	var d deployment
	if err := json.Unmarshal(b, &d); err != nil {
		return false, fmt.Errorf("%s: %w", n.deploymentFile(), err)
	}
	if len(d.Chains) != len(n.Chains) || len(d.Boards) != len(n.Chains) {
		return false, fmt.Errorf("%s is of a devnet with %d chains; start with --chains %d, or with another directory", n.deploymentFile(), len(d.Chains), len(d.Chains))
	}
	n.Home = d.Home
	for i, c := range n.Chains {
		c.Manifest, c.Board = d.Chains[i], d.Boards[i]
	}
	return true, nil
}
