package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/lineal-network/lineal/contracts/bindings"
)

// accepted is what refusal returns for a call that would not revert.
const accepted = "accepted"

// refusal simulates a call on a chain's latest block, and returns the error that a contract refuses it with, such as "NotDue(1700000000)".
// A failure that is no contract's refusal is an error.
func (n *Network) refusal(ctx context.Context, c *Chain, from, to common.Address, value *big.Int, data []byte) (string, error) {
	_, err := c.Client.CallContract(ctx, ethereum.CallMsg{From: from, To: &to, Value: value, Data: data}, nil)
	if err == nil {
		return accepted, nil
	}
	var reverted rpc.DataError
	if !errors.As(err, &reverted) {
		return "", fmt.Errorf("simulate a call of %s on chain %d: %w", to, c.ID(), err)
	}
	text, ok := reverted.ErrorData().(string)
	if !ok {
		return "", fmt.Errorf("a call of %s on chain %d reverts without a reason: %w", to, c.ID(), err)
	}
	return errorText(common.FromHex(text))
}

// errorText decodes revert data by the contracts' declared errors. A hub passes its verifier's errors on, so both are looked up.
func errorText(data []byte) (string, error) {
	if len(data) < 4 {
		return "", fmt.Errorf("%d bytes of revert data", len(data))
	}
	for _, parse := range []func() (*abi.ABI, error){bindings.InferenceHubMetaData.ParseABI, bindings.CertificateVerifierMetaData.ParseABI, bindings.OperatorRegistryMetaData.ParseABI, bindings.PolicyRegistryMetaData.ParseABI} {
		contract, err := parse()
		if err != nil {
			return "", err
		}
		e, err := contract.ErrorByID([4]byte(data[:4]))
		if err != nil {
			continue
		}
		args, err := e.Inputs.Unpack(data[4:])
		if err != nil {
			return "", fmt.Errorf("decode error %s: %w", e.Name, err)
		}
		parts := make([]string, len(args))
		for i, a := range args {
			if h, ok := a.([32]byte); ok {
				a = common.Hash(h)
			}
			parts[i] = fmt.Sprint(a)
		}
		return e.Name + "(" + strings.Join(parts, ",") + ")", nil
	}
	return "", fmt.Errorf("no contract declares the error %x", data[:4])
}

// mustRefuse notes in the report that a call is refused with one of the named errors, or that it is not.
func (n *Network) mustRefuse(ctx context.Context, rep *Report, c *Chain, from, to common.Address, data []byte, what string, names ...string) error {
	why, err := n.refusal(ctx, c, from, to, nil, data)
	if err != nil {
		return err
	}
	rep.Events = append(rep.Events, Event{Chain: c.ID(), Kind: "refused", Detail: what + ": " + why})
	name, _, _ := strings.Cut(why, "(")
	for _, want := range names {
		if name == want {
			return nil
		}
	}
	rep.problem("%s: chain %d says %s, %s was expected", what, c.ID(), why, strings.Join(names, " or "))
	return nil
}
