package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/inference/onnx"
)

func newModelCheckCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "check FILE",
		Short: "Load an ONNX model in the engine, and print what it takes and gives",
		Long: `Loads FILE as an operator would. A model that the engine cannot run is refused here with the reason, before anybody pays for asking it.
Inputs and outputs are printed with types and shapes, -1 for a dimension that the request chooses.`,
		Example: "  lineal model check credit.onnx",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			b, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			return checkModel(c.OutOrStdout(), args[0], b)
		},
	}
}

// checkModel loads a model and describes it.
func checkModel(w io.Writer, name string, b []byte) error {
	m, err := onnx.Load(b, onnx.LoadOptions{})
	if err == nil {
		_, err = m.NewSession(onnx.SessionOptions{})
	}
	if err != nil {
		return fmt.Errorf("the engine %s cannot run %s: %w", onnx.EngineName, name, err)
	}
	digest := m.Digest()
	text := fmt.Sprintf("model    0x%x\nengine   %#x (%s)\nsize     %d bytes\n", digest, onnx.EngineID, onnx.EngineName, len(b))
	for _, p := range m.Inputs() {
		text += fmt.Sprintf("input    %s\n", portText(p))
	}
	for _, p := range m.Outputs() {
		text += fmt.Sprintf("output   %s\n", portText(p))
	}
	_, err = io.WriteString(w, text)
	return err
}

func portText(p onnx.Port) string {
	if p.Shape == nil {
		return fmt.Sprintf("%q %s", p.Name, p.DType)
	}
	return fmt.Sprintf("%q %s %v", p.Name, p.DType, p.Shape)
}

// registerFlags are the flags of "model register".
type registerFlags struct {
	node, token, rpc, models, key, password, uri string
}

func newModelRegisterCommand() *cobra.Command {
	var f registerFlags
	c := &cobra.Command{
		Use:   "register FILE",
		Short: "Give an ONNX model to an operator and register it on the home chain, so that it can be asked",
		Long: `Does what it takes before anybody can ask a model of yours: checks that the engine runs it, stores its bytes at a node (from which
the other operators get them), and registers its SHA-256 with the home chain's ModelRegistry; the account of --key owns it there and can revoke
it. What is done already is left as it is, so the command can be run again.

'lineal devnet' prints all values that it needs; the operator of a node has its admin token.`,
		Example: "  lineal model register credit.onnx --node URL --token-file admin.token --rpc URL --models 0x... --key KEY",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			switch {
			case f.token == "":
				return usagef("--token-file is missing: only a node's operator stores bytes at it; ask one")
			case f.rpc == "" || !common.IsHexAddress(f.models):
				return usagef("--rpc and --models name the home chain and its ModelRegistry; 'lineal devnet' prints them")
			case f.key == "":
				return usagef("--key is missing: the account that is to own the model")
			}
			b, err := os.ReadFile(args[0])
			if err != nil {
				return err
			}
			if err := checkModel(c.OutOrStdout(), args[0], b); err != nil {
				return err
			}
			return f.run(c.Context(), c.OutOrStdout(), b)
		},
	}
	fl := c.Flags()
	fl.StringVar(&f.node, "node", defaultNode, "a node's interface")
	fl.StringVar(&f.token, "token-file", "", "file with the node's admin token")
	fl.StringVar(&f.rpc, "rpc", "", "JSON-RPC endpoint of the home chain")
	fl.StringVar(&f.models, "models", "", "address of the ModelRegistry")
	fl.StringVar(&f.key, "key", "", "key of the account that owns the model: hex, or a keystore file")
	fl.StringVar(&f.password, "password", "", "file with the keystore's password")
	fl.StringVar(&f.uri, "uri", "", "where the bytes may be found, as a hint")
	return c
}

func (f *registerFlags) run(ctx context.Context, out io.Writer, model []byte) error {
	token, err := readSecret(f.token)
	if err != nil {
		return fmt.Errorf("admin token: %w", err)
	}
	key, err := accountKey("owner's key", f.key, f.password)
	if err != nil {
		return err
	}
	digest, err := (&api.Client{Base: f.node, Token: token}).PutArtifact(ctx, bytes.NewReader(model))
	if err != nil {
		return fmt.Errorf("store the model at %s: %w", f.node, err)
	}
	if digest != sha256.Sum256(model) {
		return fmt.Errorf("%s stored other bytes, with the digest %s", f.node, digest)
	}
	eth, err := ethclient.DialContext(ctx, f.rpc)
	if err != nil {
		return fmt.Errorf("connect to the home chain: %w", err)
	}
	defer eth.Close()
	chainID, err := eth.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("connect to the home chain at %s: %w", f.rpc, err)
	}
	registry := bindings.NewModelRegistry()
	at := registry.Instance(eth, common.HexToAddress(f.models))
	known, err := bind.Call(at, &bind.CallOpts{Context: ctx}, registry.PackGet(digest), registry.UnpackGet)
	if err == nil {
		_, err = fmt.Fprintf(out, "stored at %s; registered since %s by %s\n", f.node, api.When(known.RegisteredAt), known.Owner)
		return err
	}
	auth := bind.NewKeyedTransactor(key, chainID)
	auth.Context = ctx
	tx, err := at.RawTransact(auth, registry.PackRegister(digest, common.Hash{}, common.Hash{}, uint64(len(model)), f.uri))
	if err != nil {
		return fmt.Errorf("register the model on chain %s at %s: %w", chainID, f.models, err)
	}
	receipt, err := bind.WaitMined(ctx, eth, tx.Hash())
	if err != nil {
		return fmt.Errorf("register the model on chain %s: %w", chainID, err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful || len(receipt.Logs) == 0 {
		return errors.New("the transaction " + tx.Hash().Hex() + " registered nothing: is " + f.models + " the ModelRegistry?")
	}
	_, err = fmt.Fprintf(out, "stored at %s; registered on chain %s in transaction %s\n", f.node, chainID, tx.Hash())
	return err
}
