package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/inference/onnx"
)

type inferFlags struct {
	node, rpc, hub, key, password string
	model, input                  string
	sample                        int
	destinations                  []string
	fee                           string
	set                           string
	wait                          time.Duration
	json                          bool
	policy                        string
	out                           string
}

func newInferCommand() *cobra.Command {
	var f inferFlags
	c := &cobra.Command{
		Use:   "infer",
		Short: "Ask a model, wait, and print the verified answer",
		Long: `Asks a model through an operator's node (--node), or by a paid transaction on a chain (--rpc and --hub, and --node to read the answer
from). The answer is printed only after its certificate was verified here, against the operator set: the one in --set if given, otherwise the
one that the node tells (then you trust that node for who the operators are, and for nothing else).

The model is a SHA-256, or the name of one of the devnet's models (digits, tumour-linear, tumour-trees).
The input is a JSON file, - for standard input, or a numbered sample of a devnet model:
  [{"name": "image", "dtype": "float32", "shape": [1, 1, 8, 8], "data": [0, 0, 5, ...]}]`,
		Example: `  lineal infer --node http://127.0.0.1:8645 --key KEY --model digits --sample 0
  lineal infer --rpc URL --hub ADDRESS --node URL --key relayer.json --password FILE --model SHA256 --input x.json --fee 0.003`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return infer(c.Context(), f, c.OutOrStdout(), c.ErrOrStderr())
		},
	}
	fl := c.Flags()
	fl.StringVar(&f.node, "node", "http://127.0.0.1:8645", "an operator's interface")
	fl.StringVar(&f.rpc, "rpc", "", "ask by a transaction through this JSON-RPC endpoint")
	fl.StringVar(&f.hub, "hub", "", "with --rpc: the inference hub; without: the origin hub whose requests the node serves (default: its first)")
	fl.StringVar(&f.key, "key", "", "the requester's key: hex, or a keystore file")
	fl.StringVar(&f.password, "password", "", "file with the keystore's password")
	fl.StringVar(&f.model, "model", "", "SHA-256 of the model, or a devnet model's name")
	fl.StringVar(&f.input, "input", "", "JSON file with the input tensors, or -")
	fl.IntVar(&f.sample, "sample", -1, "a sample of the devnet model instead of --input")
	fl.StringArrayVar(&f.destinations, "to", nil, "CHAIN:RECEIVER[:GAS] to deliver the answer to; repeatable")
	fl.StringVar(&f.policy, "policy", "", "digest of a policy that the model must pass, or nobody answers")
	fl.StringVar(&f.fee, "fee", "0.003", "with --rpc: what is paid, in whole coins; a third to the operators, the rest to the relayer")
	fl.StringVar(&f.set, "set", "", "file with the operator set to verify against")
	fl.DurationVar(&f.wait, "wait", 30*time.Second, "how long to wait for the answer")
	fl.StringVar(&f.out, "out", "", "also write result and certificate to this file, for 'lineal verify'")
	fl.BoolVar(&f.json, "json", false, "one JSON object")
	return c
}

// answer is what infer prints.
type answer struct {
	RequestID   common.Hash        `json:"requestId"`
	Outcome     string             `json:"outcome"`
	Reason      string             `json:"reason,omitempty"`
	Outputs     []claim.Tensor     `json:"outputs,omitempty"`
	Model       common.Hash        `json:"model"`
	Epoch       uint64             `json:"epoch"`
	SetHash     common.Hash        `json:"setHash"`
	Signers     int                `json:"signers"`
	Operators   int                `json:"operators"`
	LatencyMs   float64            `json:"latencyMs"`
	Certificate quorum.Certificate `json:"certificate"`
}

func infer(ctx context.Context, f inferFlags, out, progress io.Writer) error {
	model, input, err := question(f)
	if err != nil {
		return err
	}
	key, err := requesterKey(f)
	if err != nil {
		return err
	}
	client := &api.Client{Base: strings.TrimRight(f.node, "/")}
	r := claim.Request{Model: model, EngineID: onnx.EngineID, MinAssurance: claim.Full(), Requester: crypto.PubkeyToAddress(key.PublicKey),
		OperatorFee: new(big.Int), RelayFee: new(big.Int)}
	if r.Destinations, err = parseDestinations(f.destinations); err != nil {
		return err
	}
	if f.policy != "" {
		if r.PolicyID, err = digestFlag(f.policy); err != nil {
			return usagef("--policy %q is no policy's digest; 'lineal policy check' prints it", f.policy)
		}
	}
	var salt common.Hash
	if _, err := rand.Read(salt[:]); err != nil {
		return err
	}
	r.InputCommitment = claim.InputCommitment(salt, input)
	asked := time.Now()
	var id common.Hash
	if f.rpc != "" {
		id, err = askChain(ctx, f, key, r, salt, input)
	} else {
		id, err = askNode(ctx, client, f, key, r, salt, input)
	}
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(progress, "asked as request %s; waiting ...\n", id) // for people
	v, err := awaitAnswer(ctx, client, id, salt, f.wait)
	if err != nil {
		return err
	}
	return printAnswer(ctx, client, f, v, salt, time.Since(asked), out)
}

// digestFlag reads 64 hex digits, bare or after 0x or sha256:.
func digestFlag(text string) (h common.Hash, err error) {
	return h, h.UnmarshalText([]byte("0x" + strings.TrimPrefix(strings.TrimPrefix(text, "sha256:"), "0x")))
}

// question reads model and input.
func question(f inferFlags) (model common.Hash, input []byte, err error) {
	named, isNamed := models.ByName(f.model)
	switch {
	case f.model == "":
		return model, nil, usagef("name a model with --model")
	case isNamed:
		model = named.SHA256
	default:
		if model, err = digestFlag(f.model); err != nil {
			return model, nil, usagef("--model %q is neither a SHA-256 nor a devnet model", f.model)
		}
	}
	if f.sample >= 0 {
		if !isNamed || f.sample >= len(named.Samples) {
			return model, nil, usagef("--sample needs a devnet model and a number below %d", len(named.Samples))
		}
		return model, named.Encode(named.Samples[f.sample]), nil
	}
	if f.input == "" {
		return model, nil, usagef("give an input with --input, or --sample for a devnet model")
	}
	var b []byte
	if f.input == "-" {
		b, err = io.ReadAll(io.LimitReader(os.Stdin, maxInputFile))
	} else {
		b, err = os.ReadFile(f.input)
	}
	if err != nil {
		return model, nil, fmt.Errorf("read input: %w", err)
	}
	var tensors []claim.Tensor
	if err := json.Unmarshal(b, &tensors); err != nil {
		return model, nil, fmt.Errorf("input: %w; see 'lineal infer --help' for its form", err)
	}
	return model, claim.EncodeTensors(tensors), nil
}

// maxInputFile bounds what is read from standard input.
const maxInputFile = 64 << 20

func requesterKey(f inferFlags) (*ecdsa.PrivateKey, error) {
	if f.key == "" {
		return nil, usagef("name the requester's key with --key; 'lineal devnet' prints one")
	}
	return accountKey("requester's key", f.key, f.password)
}

// accountKey reads an account's private key: hex, or a keystore file with its password's file.
func accountKey(what, text, passwordFile string) (*ecdsa.PrivateKey, error) {
	if b, err := hex.DecodeString(strings.TrimPrefix(text, "0x")); err == nil {
		key, err := crypto.ToECDSA(b)
		if err != nil {
			return nil, usagef("%s: %w", what, err)
		}
		return key, nil
	}
	b, err := readPrivate(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	password, err := readSecret(passwordFile)
	if err != nil {
		return nil, fmt.Errorf("keystore password: %w", err)
	}
	k, err := keystore.DecryptKey(b, password)
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w", what, text, err)
	}
	return k.PrivateKey, nil
}

func parseDestinations(list []string) (out []claim.Destination, err error) {
	const defaultGas = 1_000_000
	for _, text := range list {
		parts := strings.Split(text, ":")
		if len(parts) < 2 || len(parts) > 3 || !common.IsHexAddress(parts[1]) {
			return nil, usagef("--to %q, want CHAIN:RECEIVER[:GAS]", text)
		}
		d := claim.Destination{Receiver: common.HexToAddress(parts[1]), CallbackGas: defaultGas}
		if d.ChainID, err = strconv.ParseUint(parts[0], 10, 64); err != nil {
			return nil, usagef("--to %q: the chain id is no number", text)
		}
		if len(parts) == 3 {
			gas, err := strconv.ParseUint(parts[2], 10, 32)
			if err != nil {
				return nil, usagef("--to %q: the gas is no number", text)
			}
			d.CallbackGas = uint32(gas)
		}
		out = append(out, d)
	}
	return out, nil
}

// requestLife is how long an answer may take before it is worthless.
const requestLife = time.Hour

// askNode signs a free request for the origin that the node serves and submits it.
func askNode(ctx context.Context, client *api.Client, f inferFlags, key *ecdsa.PrivateKey, r claim.Request, salt common.Hash, input []byte) (common.Hash, error) {
	st, err := client.Status(ctx)
	if err != nil {
		return common.Hash{}, err
	}
	for _, c := range st.Chains {
		if f.hub == "" || c.Hub == common.HexToAddress(f.hub) {
			r.OriginChainID, r.Hub = c.ChainID, c.Hub
			break
		}
	}
	if r.OriginChainID == 0 {
		return common.Hash{}, fmt.Errorf("the node serves no hub %s", f.hub)
	}
	r.Nonce = claim.SignedNonce | uint64(time.Now().UnixNano())
	r.Deadline = uint64(time.Now().Add(requestLife).Unix())
	digest := r.SigningDigest()
	sig, err := crypto.Sign(digest[:], key)
	if err != nil {
		return common.Hash{}, fmt.Errorf("sign request: %w", err)
	}
	sig[crypto.RecoveryIDOffset] += 27
	return client.Submit(ctx, api.Submission{Request: r, InputSalt: salt, Input: input, Signature: sig})
}

// askChain pays for a request by a transaction.
func askChain(ctx context.Context, f inferFlags, key *ecdsa.PrivateKey, r claim.Request, salt common.Hash, input []byte) (common.Hash, error) {
	if !common.IsHexAddress(f.hub) {
		return common.Hash{}, usagef("--rpc needs --hub ADDRESS")
	}
	total, ok := parseEther(f.fee)
	if !ok {
		return common.Hash{}, usagef("--fee %q, want an amount like 0.003", f.fee)
	}
	eth, err := ethclient.DialContext(ctx, f.rpc)
	if err != nil {
		return common.Hash{}, fmt.Errorf("connect to the chain: %w", err)
	}
	defer eth.Close()
	chainID, err := eth.ChainID(ctx)
	if err != nil {
		return common.Hash{}, fmt.Errorf("connect to the chain: %w", err)
	}
	head, err := eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read the chain's clock: %w", err)
	}
	r.OperatorFee = new(big.Int).Div(total, big.NewInt(3))
	r.RelayFee = new(big.Int).Sub(total, r.OperatorFee)
	r.Deadline = head.Time + uint64(requestLife/time.Second)
	hub := bindings.NewInferenceHub()
	auth := bind.NewKeyedTransactor(key, chainID)
	auth.Context, auth.Value = ctx, total
	at := bind.NewBoundContract(common.HexToAddress(f.hub), abi.ABI{}, eth, eth, eth)
	tx, err := at.RawTransact(auth, hub.PackRequest(onchain.Params(r), salt, input, ""))
	if err != nil {
		return common.Hash{}, fmt.Errorf("ask on chain %s: %w", chainID, err)
	}
	receipt, err := bind.WaitMined(ctx, eth, tx.Hash())
	if err != nil {
		return common.Hash{}, fmt.Errorf("ask on chain %s: %w", chainID, err)
	}
	for _, l := range receipt.Logs {
		if e, err := hub.UnpackRequestedEvent(l); err == nil {
			return e.RequestId, nil
		}
	}
	return common.Hash{}, fmt.Errorf("transaction %s made no request: is %s an inference hub?", tx.Hash(), f.hub)
}

// parseEther reads a decimal amount of whole coins.
func parseEther(text string) (*big.Int, bool) {
	r, ok := new(big.Rat).SetString(text)
	if !ok || r.Sign() < 0 {
		return nil, false
	}
	r.Mul(r, new(big.Rat).SetInt64(1e18))
	return new(big.Int).Div(r.Num(), r.Denom()), true
}

// awaitAnswer waits for the certificate and this node's output. The node may not have seen a chain's request yet.
func awaitAnswer(ctx context.Context, client *api.Client, id, salt common.Hash, wait time.Duration) (*api.View, error) {
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	note := ""
	for {
		v, err := client.View(ctx, id, min(wait, api.MaxWait), &salt)
		switch {
		case ctx.Err() != nil:
			return nil, fmt.Errorf("no answer to request %s within %s%s; it may still come: ask the node for it", id, wait, note)
		case err == nil && v.Certificate != nil && (v.Output != nil || v.Body.Outcome == claim.OutcomeRejected):
			return v, nil
		case err == nil && v.Phase == "expired":
			return nil, fmt.Errorf("request %s expired without an answer%s", id, note)
		case err != nil && !errors.Is(err, api.ErrNotFound):
			return nil, err
		}
		if err == nil && v.Note != "" {
			note = ": " + v.Note
		}
		select {
		case <-ctx.Done():
		case <-time.After(100 * time.Millisecond):
		}
	}
}

func printAnswer(ctx context.Context, client *api.Client, f inferFlags, v *api.View, salt common.Hash, took time.Duration, out io.Writer) error {
	set, err := operatorSet(ctx, client, f.set, v.Certificate.Claim.Epoch)
	if err != nil {
		return err
	}
	certified := &quorum.Certified{Body: *v.Body, Certificate: *v.Certificate}
	if err := checkAnswer(certified, v, salt, set); err != nil {
		return fmt.Errorf("the node's answer does not verify: %w", err)
	}
	a := answer{RequestID: v.RequestID, Outcome: "answered", Model: v.Body.Model, Epoch: set.Epoch(), SetHash: set.Hash(), Signers: v.Certificate.Signers.Count(),
		Operators: set.Len(), LatencyMs: float64(took.Milliseconds()), Certificate: *v.Certificate}
	if v.Body.Outcome == claim.OutcomeRejected {
		a.Outcome, a.Reason = "rejected", v.Body.Reason.String()
	} else if a.Outputs, err = claim.DecodeTensors(v.Output); err != nil {
		return fmt.Errorf("the output: %w", err)
	}
	if f.out != "" {
		b, err := json.MarshalIndent(verifiable{Network: v.Certificate.Claim.Network, Certified: *certified, Set: set}, "", "  ")
		if err != nil {
			return err
		}
		if err := os.WriteFile(f.out, append(b, '\n'), 0o644); err != nil {
			return err
		}
	}
	if f.json {
		enc := json.NewEncoder(out)
		enc.SetIndent("", "  ")
		return enc.Encode(a)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "request  %s\noutcome  %s %s\n", a.RequestID, a.Outcome, a.Reason)
	for _, t := range a.Outputs {
		text, err := json.Marshal(t)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "output   %.300s\n", text)
	}
	fmt.Fprintf(&b, "verified %d of %d operators of epoch %d signed (set %s), %.0f ms\n", a.Signers, a.Operators, a.Epoch, a.SetHash.Hex()[:18], a.LatencyMs)
	_, err = io.WriteString(out, b.String())
	return err
}

// checkAnswer verifies everything that an answer claims: the certificate under the set, for this request, and the output under the certificate.
func checkAnswer(c *quorum.Certified, v *api.View, salt common.Hash, set *quorum.Set) error {
	if err := v.Request.Validate(); err != nil {
		return err
	}
	if c.Body.RequestID != v.Request.ID() || c.Body.Model != v.Request.Model || c.Body.InputCommitment != v.Request.InputCommitment {
		return errors.New("it is for another request")
	}
	if err := c.Verify(c.Certificate.Claim.Network, set); err != nil {
		return err
	}
	if got := claim.OutputCommitment(claim.OutputSalt(salt, v.RequestID), v.Output); got != c.Body.OutputCommitment {
		return errors.New("the output is not the certified one")
	}
	return nil
}

// operatorSet reads the set from a file, or asks the node for it.
func operatorSet(ctx context.Context, client *api.Client, path string, epoch uint64) (*quorum.Set, error) {
	if path == "" {
		return client.Set(ctx, epoch)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("operator set: %w", err)
	}
	var s quorum.Set
	if err := json.Unmarshal(b, &s); err != nil {
		return nil, fmt.Errorf("operator set %s: %w", path, err)
	}
	return &s, nil
}
