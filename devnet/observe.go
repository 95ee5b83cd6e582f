package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
)

// Delivery is one fulfilment as a chain tells it.
type Delivery struct {
	Chain       uint64
	Tx          common.Hash
	Gas         uint64
	Certificate []byte // as it stands in the transaction
	Hash        common.Hash
	Signers     int
	Callback    bool   // the receiver was called and did not revert
	Output      []byte // as the receiver got it
	Outcome     uint8
}

// deliveries reads what a chain says of a request: its Fulfilled events with the transactions that caused them, and what
// the receiver recorded. Nothing comes from an operator.
func (n *Network) deliveries(ctx context.Context, c *Chain, id common.Hash) ([]Delivery, error) {
	hub := bindings.NewInferenceHub()
	hubABI, err := bindings.InferenceHubMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	logs, err := c.Client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{c.Manifest.Address(deploy.InferenceHub)},
		Topics: [][]common.Hash{{hubABI.Events[bindings.InferenceHubFulfilledEventName].ID}, {id}}})
	if err != nil {
		return nil, fmt.Errorf("read events of chain %d: %w", c.ID(), err)
	}
	var out []Delivery
	for _, l := range logs {
		e, err := hub.UnpackFulfilledEvent(&l)
		if err != nil {
			return nil, err
		}
		receipt, err := c.Client.TransactionReceipt(ctx, l.TxHash)
		if err != nil {
			return nil, fmt.Errorf("read receipt %s: %w", l.TxHash, err)
		}
		tx, _, err := c.Client.TransactionByHash(ctx, l.TxHash)
		if err != nil {
			return nil, fmt.Errorf("read transaction %s: %w", l.TxHash, err)
		}
		d := Delivery{Chain: c.ID(), Tx: l.TxHash, Gas: receipt.GasUsed, Hash: e.CertificateHash, Outcome: e.Outcome}
		if d.Certificate, err = certificateOf(tx.Data()); err == nil {
			d.Signers, err = onchain.CountSigners(d.Certificate)
		}
		if err != nil {
			return nil, fmt.Errorf("transaction %s: %w", l.TxHash, err)
		}
		n.callback(&d, id, receipt.Logs)
		out = append(out, d)
	}
	return out, nil
}

// certificateOf takes the certificate out of a call that fulfils requests: of one by itself, or of a chunk by its block's.
func certificateOf(call []byte) ([]byte, error) {
	hubABI, err := bindings.InferenceHubMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	if len(call) < 4 {
		return nil, errors.New("it is no fulfilment")
	}
	method, err := hubABI.MethodById(call[:4])
	if err != nil {
		return nil, fmt.Errorf("it is no fulfilment: %w", err)
	}
	args, err := method.Inputs.Unpack(call[4:])
	if err != nil {
		return nil, fmt.Errorf("it is no fulfilment: %w", err)
	}
	for i, input := range method.Inputs {
		if cert, ok := args[i].([]byte); ok && input.Name == "certificate" {
			return cert, nil
		}
	}
	return nil, fmt.Errorf("%s has no certificate", method.Name)
}

// callback finds in a fulfilment's logs whether the receiver was called, and what it recorded.
func (n *Network) callback(d *Delivery, id common.Hash, logs []*types.Log) {
	hub, board := bindings.NewInferenceHub(), bindings.NewAnswerBoard()
	for _, l := range logs {
		if e, err := hub.UnpackCallbackExecutedEvent(l); err == nil && common.Hash(e.RequestId) == id {
			d.Callback = e.Success
		}
		if e, err := board.UnpackAnsweredEvent(l); err == nil && common.Hash(e.RequestId) == id {
			d.Output = e.Output
		}
	}
}

// awaitDeliveries waits until every given chain has delivered a request, or the time is over.
func (n *Network) awaitDeliveries(ctx context.Context, id common.Hash, chains []*Chain, within time.Duration) ([]Delivery, error) {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	var all []Delivery
	for _, c := range chains {
		for {
			found, err := n.deliveries(ctx, c, id)
			if err != nil && ctx.Err() == nil {
				return all, err
			}
			if len(found) > 0 {
				all = append(all, found...)
				break
			}
			select {
			case <-ctx.Done():
				return all, fmt.Errorf("request %s was not delivered on chain %d within %s", id, c.ID(), within)
			case <-time.After(deliveryPoll):
			}
		}
	}
	return all, nil
}

// deliveryPoll is how often a chain is asked whether an answer has come.
const deliveryPoll = 10 * time.Millisecond

// sameCertificate lists the chains that accepted exactly the same certificate bytes as the first delivery.
func sameCertificate(list []Delivery) (ids []uint64) {
	for _, d := range list {
		if bytes.Equal(d.Certificate, list[0].Certificate) && d.Hash == list[0].Hash {
			ids = append(ids, d.Chain)
		}
	}
	return ids
}

// slashings reads from the home chain who was slashed, by whom and in which transaction.
func (n *Network) slashings(ctx context.Context) ([]Event, error) {
	registry := bindings.NewOperatorRegistry()
	abi, err := bindings.OperatorRegistryMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	home := n.Chains[0]
	logs, err := home.Client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{n.Home.Address(deploy.OperatorRegistry)},
		Topics: [][]common.Hash{{abi.Events[bindings.OperatorRegistrySlashedEventName].ID}}})
	if err != nil {
		return nil, fmt.Errorf("read events of the registry: %w", err)
	}
	var out []Event
	for _, l := range logs {
		e, err := registry.UnpackSlashedEvent(&l)
		if err != nil {
			return nil, err
		}
		out = append(out, Event{Chain: home.ID(), Tx: l.TxHash.Hex(), Kind: "slashed", Operator: e.Operator,
			Detail: fmt.Sprintf("operator %s lost %s wei for fault %d, reported by %s", e.Operator, e.Amount, e.Fault, e.Reporter)})
	}
	return out, nil
}

// countCallbacks counts the receivers that a chain's hub called with success.
func (n *Network) countCallbacks(ctx context.Context, c *Chain) (count int, err error) {
	hub := bindings.NewInferenceHub()
	abi, err := bindings.InferenceHubMetaData.ParseABI()
	if err != nil {
		return 0, err
	}
	logs, err := c.Client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{c.Manifest.Address(deploy.InferenceHub)},
		Topics: [][]common.Hash{{abi.Events[bindings.InferenceHubCallbackExecutedEventName].ID}}})
	if err != nil {
		return 0, fmt.Errorf("read events of chain %d: %w", c.ID(), err)
	}
	for _, l := range logs {
		if e, err := hub.UnpackCallbackExecutedEvent(&l); err == nil && e.Success {
			count++
		}
	}
	return count, nil
}
