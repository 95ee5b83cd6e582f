// Package contracttest is a small world for tests of the contracts: an in-process chain with the contracts on it and operators with
// real BLS keys who sign what a test asks them to.
package contracttest

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
)

// Operator is one operator of the world.
type Operator struct {
	Account *ecdsa.PrivateKey
	Key     *bls.SecretKey
}

// Address is the operator's account.
func (o Operator) Address() common.Address { return crypto.PubkeyToAddress(o.Account.PublicKey) }

// World is a chain with Lineal's contracts and operators.
type World struct {
	T         testing.TB
	Sim       *simulated.Backend
	ChainID   uint64
	Deployer  *ecdsa.PrivateKey
	Operators []Operator
	Set       *quorum.Set
	Home      deploy.Manifest
	Chain     deploy.Manifest
	Params    deploy.HomeParams
}

// osaka gives the chain the rules that public chains have: what comes after Osaka is off.
func osaka(_ *node.Config, cfg *ethconfig.Config) {
	rules := *params.AllDevChainProtocolChanges
	rules.BPO1Time, rules.BPO2Time, rules.BPO3Time, rules.BPO4Time, rules.BPO5Time = nil, nil, nil, nil, nil
	rules.AmsterdamTime, rules.BogotaTime, rules.UBTTime = nil, nil, nil
	cfg.Genesis.Config = &rules
	cfg.Genesis.GasLimit, cfg.Miner.GasCeil = blockGas, blockGas
}

const blockGas = 60_000_000

// chain commits a block for each transaction, as a chain that seals instantly.
type chain struct {
	simulated.Client
	sim *simulated.Backend
}

func (c chain) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if err := c.Client.SendTransaction(ctx, tx); err != nil {
		return err
	}
	c.sim.Commit()
	return nil
}

// Account derives a funded account of the world.
func Account(i int) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("contracttest account"), []byte{byte(i), byte(i >> 8)}))
	if err != nil {
		panic(err) // not for any index in use
	}
	return k
}

// Secret derives an operator's BLS key.
func Secret(t testing.TB, i int) *bls.SecretKey {
	t.Helper()
	b := claim.Keccak256([]byte("contracttest key"), []byte{byte(i), byte(i >> 8)})
	b[0] = 0 // below the group order
	k, err := bls.ParseSecretKey(b[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// New starts a chain, deploys the registries, registers n operators, fixes the first set and deploys the rest; with n = 0 it starts
// the chain alone.
func New(t testing.TB, n int) *World {
	t.Helper()
	alloc := types.GenesisAlloc{}
	rich := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	for i := range n + 10 {
		alloc[crypto.PubkeyToAddress(Account(i).PublicKey)] = types.Account{Balance: rich}
	}
	w := &World{T: t, Sim: simulated.NewBackend(alloc, osaka), Deployer: Account(n), Params: deploy.DefaultHomeParams()}
	t.Cleanup(func() { w.Sim.Close() })
	id, err := w.Client().ChainID(t.Context())
	w.Must(err)
	w.ChainID = id.Uint64()
	if n == 0 {
		return w
	}
	w.Params.MinOperators = uint32(min(n, 4))
	w.Home, err = deploy.Home(t.Context(), w.Client(), w.Auth(w.Deployer), w.Params)
	w.Must(err)
	for i := range n {
		w.Operators = append(w.Operators, Operator{Account(i), Secret(t, i)})
		w.Register(w.Operators[i])
	}
	registry := bindings.NewOperatorRegistry()
	w.Send(w.Deployer, w.Home.Address(deploy.OperatorRegistry), nil, registry.PackRollEpoch())
	w.Set = w.ReadSet(1)
	p := deploy.DefaultChainParams()
	p.NetworkID, p.Epoch, p.SetHash, p.ValidUntil = w.Home.NetworkID, 1, w.Set.Hash(), w.Set.ValidUntil()
	p.Registry = w.Home.Address(deploy.OperatorRegistry)
	w.Chain, err = deploy.Chain(t.Context(), w.Client(), w.Auth(w.Deployer), p)
	w.Must(err)
	return w
}

// Client reaches the chain; each transaction gets a block.
func (w *World) Client() simulated.Client { return chain{w.Sim.Client(), w.Sim} }

// Must fails the test on an error.
func (w *World) Must(err error) {
	w.T.Helper()
	if err != nil {
		w.T.Fatal(err)
	}
}

// Auth signs with an account's key.
func (w *World) Auth(k *ecdsa.PrivateKey) *bind.TransactOpts {
	return bind.NewKeyedTransactor(k, new(big.Int).SetUint64(w.ChainID))
}

// Register stakes the least amount for an operator.
func (w *World) Register(o Operator) {
	w.T.Helper()
	key := o.Key.PublicKey()
	pop := claim.New(w.Home.NetworkID, 0, claim.Pop{Operator: o.Address(), KeyHash: key.KeyHash()})
	data := bindings.NewOperatorRegistry().PackRegister(key.EIP2537(), o.Key.Sign(pop.Digest()).EIP2537(), []byte("peer"), o.Address(), w.Params.MinStake)
	w.Send(o.Account, w.Home.Address(deploy.OperatorRegistry), w.Params.MinStake, data)
}

// ReadSet reads an operator set from the registry.
func (w *World) ReadSet(epoch uint64) *quorum.Set {
	w.T.Helper()
	registry := bindings.NewOperatorRegistry()
	at := registry.Instance(w.Client(), w.Home.Address(deploy.OperatorRegistry))
	opts := &bind.CallOpts{Context: w.T.Context()}
	out, err := bind.Call(at, opts, registry.PackOperatorSet(epoch), registry.UnpackOperatorSet)
	w.Must(err)
	fixed, err := bind.Call(at, opts, registry.PackSetHashOf(epoch), registry.UnpackSetHashOf)
	w.Must(err)
	set, err := onchain.Set(out, fixed)
	w.Must(err)
	return set
}

// Certify lets all operators but the absent ones sign.
func (w *World) Certify(body claim.Body, absent ...int) *quorum.Certificate {
	w.T.Helper()
	c := claim.New(w.Home.NetworkID, w.Set.Epoch(), body)
	signers := quorum.NewBitmap(w.Set.Len())
	var sigs []*bls.Signature
	for i := range w.Set.Len() {
		if contains(absent, i) {
			continue
		}
		signers.Set(i)
		sigs = append(sigs, w.KeyOf(i).Sign(c.Digest()))
	}
	sig, err := bls.Aggregate(sigs)
	w.Must(err)
	return &quorum.Certificate{Claim: c, SetHash: w.Set.Hash(), Signers: signers, Signature: sig}
}

// KeyOf returns the secret key of the set's operator i.
func (w *World) KeyOf(i int) *bls.SecretKey {
	w.T.Helper()
	for _, o := range w.Operators {
		if o.Key.PublicKey().Equal(w.Set.Member(i).Key) {
			return o.Key
		}
	}
	w.T.Fatalf("operator %d of the set has an unknown key", i)
	return nil
}

// Packed certifies and packs.
func (w *World) Packed(form onchain.Form, body claim.Body, absent ...int) []byte {
	w.T.Helper()
	b, err := onchain.EncodeCertificate(w.Certify(body, absent...), w.Set, form)
	w.Must(err)
	return b
}

// Send sends a transaction that must succeed.
func (w *World) Send(from *ecdsa.PrivateKey, to common.Address, value *big.Int, data []byte) *types.Receipt {
	w.T.Helper()
	r, err := w.Try(from, to, value, data)
	if err != nil {
		w.T.Fatalf("transaction to %s: %v", to, err)
	}
	return r
}

// Try sends a transaction and returns its receipt, or why it would revert.
func (w *World) Try(from *ecdsa.PrivateKey, to common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	w.T.Helper()
	return w.TryGas(from, to, value, data, 0)
}

// TryGas is Try with a gas limit of its own; 0 lets the node estimate.
func (w *World) TryGas(from *ecdsa.PrivateKey, to common.Address, value *big.Int, data []byte, gas uint64) (*types.Receipt, error) {
	w.T.Helper()
	auth := w.Auth(from)
	auth.Context, auth.Value, auth.GasLimit = w.T.Context(), value, gas
	tx, err := bind.NewBoundContract(to, emptyABI, w.Client(), w.Client(), w.Client()).RawTransact(auth, data)
	if err != nil {
		return nil, err
	}
	return w.Sim.Client().TransactionReceipt(w.T.Context(), tx.Hash())
}

// Now is the chain's time.
func (w *World) Now() uint64 {
	h, err := w.Sim.Client().HeaderByNumber(w.T.Context(), nil)
	w.Must(err)
	return h.Time
}

// Pass lets time pass.
func (w *World) Pass(seconds uint64) {
	w.T.Helper()
	w.Must(w.Sim.AdjustTime(time.Duration(seconds) * time.Second))
	w.Sim.Commit()
}

func contains(list []int, x int) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}
