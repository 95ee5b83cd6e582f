// Package deploy puts Lineal's contracts on chains.
//
// A network begins on its home chain: [Home] deploys the operator and model registries. When the first operators have registered and the
// registry has fixed the first set, [Chain] deploys what every chain has (verifier, hub, ...), on the home chain and on all others.
// Both return a [Manifest], which says what lies where.
package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/lineal-network/lineal/contracts/bindings"
)

// Backend is what deploying needs of a chain's RPC client.
type Backend interface {
	bind.ContractBackend
	bind.DeployBackend
	ChainID(ctx context.Context) (*big.Int, error)
}

// Manifest says what was deployed on one chain.
type Manifest struct {
	ChainID   uint64                    `json:"chainId"`
	NetworkID common.Hash               `json:"networkId"`
	Contracts map[string]common.Address `json:"contracts"`
}

// Names of the contracts in a manifest.
const (
	OperatorRegistry    = "OperatorRegistry"
	ModelRegistry       = "ModelRegistry"
	CertificateVerifier = "CertificateVerifier"
	InferenceHub        = "InferenceHub"
)

// Address returns a contract's address; zero when it is not there.
func (m Manifest) Address(name string) common.Address { return m.Contracts[name] }

// HomeParams are the parameters of a network. Times are in seconds, shares in parts per million.
type HomeParams struct {
	Salt       common.Hash    // makes the network's identity unique
	StakeToken common.Address // zero: the native coin
	Governor   common.Address // the timelock
	WeightUnit *big.Int       // stake for one unit of weight
	MinStake   *big.Int

	MaxWeight         uint64
	MaxShare          uint32
	MinOperators      uint32
	MaxOperators      uint32
	EpochLength       uint64
	Validity          uint64
	DisputeWindow     uint64
	AppealWindow      uint64
	EquivocationSlash uint32
	VerdictCap        uint32
	ReporterShare     uint32
}

// DefaultHomeParams suits a network with ether as stake.
func DefaultHomeParams() HomeParams {
	ether := big.NewInt(1e18)
	return HomeParams{
		WeightUnit: ether, MinStake: new(big.Int).Mul(ether, big.NewInt(32)),
		MaxWeight: 1 << 20, MaxShare: 1_000_000, MinOperators: 4, MaxOperators: 500,
		EpochLength: 24 * 3600, Validity: 7 * 24 * 3600, DisputeWindow: 14 * 24 * 3600, AppealWindow: 7 * 24 * 3600,
		EquivocationSlash: 1_000_000, VerdictCap: 100_000, ReporterShare: 50_000,
	}
}

// Home deploys what only the home chain has.
func Home(ctx context.Context, backend Backend, auth *bind.TransactOpts, p HomeParams) (Manifest, error) {
	d, err := start(ctx, backend, auth)
	if err != nil {
		return Manifest{}, err
	}
	if p.Governor == (common.Address{}) {
		p.Governor = auth.From
	}
	registry := bindings.NewOperatorRegistry()
	address := d.create(OperatorRegistry, bindings.OperatorRegistryMetaData.Bin, registry.PackConstructor(bindings.OperatorRegistryParams{
		Salt: p.Salt, StakeToken: p.StakeToken, Governor: p.Governor, WeightUnit: p.WeightUnit, MinStake: p.MinStake,
		MaxWeight: p.MaxWeight, MaxShare: p.MaxShare, MinOperators: p.MinOperators, MaxOperators: p.MaxOperators,
		EpochLength: p.EpochLength, Validity: p.Validity, DisputeWindow: p.DisputeWindow, AppealWindow: p.AppealWindow,
		EquivocationSlash: p.EquivocationSlash, VerdictCap: p.VerdictCap, ReporterShare: p.ReporterShare,
	}))
	d.create(ModelRegistry, bindings.ModelRegistryMetaData.Bin, nil)
	if d.err != nil {
		return Manifest{}, d.err
	}
	id, err := bind.Call(registry.Instance(backend, address), &bind.CallOpts{Context: ctx}, registry.PackNetworkId(), registry.UnpackNetworkId)
	if err != nil {
		return Manifest{}, fmt.Errorf("read the network's identity: %w", err)
	}
	d.manifest.NetworkID = id
	return d.manifest, nil
}

// ChainParams are the parameters of a network on one chain.
type ChainParams struct {
	NetworkID  common.Hash
	Epoch      uint64 // of the set that the verifier starts with
	SetHash    common.Hash
	ValidUntil uint64

	PreviousGrace uint64         // seconds in which the set before the current one still counts
	Grace         uint64         // seconds after a request's deadline in which an answer still counts
	Governor      common.Address // the timelock
	Guardian      common.Address // may pause new requests for a while
	HomeView      common.Address // how the chain sees the home chain's registry; zero for not at all
}

// DefaultChainParams leaves network and set to be filled in.
func DefaultChainParams() ChainParams { return ChainParams{PreviousGrace: 3600, Grace: 600} }

// Chain deploys what every chain has.
func Chain(ctx context.Context, backend Backend, auth *bind.TransactOpts, p ChainParams) (Manifest, error) {
	d, err := start(ctx, backend, auth)
	if err != nil {
		return Manifest{}, err
	}
	for _, who := range []*common.Address{&p.Governor, &p.Guardian} {
		if *who == (common.Address{}) {
			*who = auth.From
		}
	}
	d.manifest.NetworkID = p.NetworkID
	verifier := d.create(CertificateVerifier, bindings.CertificateVerifierMetaData.Bin, bindings.NewCertificateVerifier().PackConstructor(
		p.NetworkID, p.Epoch, p.SetHash, p.ValidUntil, p.PreviousGrace, p.Governor, p.HomeView))
	d.create(InferenceHub, bindings.InferenceHubMetaData.Bin, bindings.NewInferenceHub().PackConstructor(bindings.InferenceHubConfig{
		Verifier: verifier, Rewards: p.Governor, Governor: p.Governor, Guardian: p.Guardian, Grace: p.Grace,
	}))
	return d.manifest, d.err
}

// deployer sends one creation after the other and remembers the first error.
type deployer struct {
	ctx      context.Context
	backend  Backend
	auth     bind.TransactOpts
	manifest Manifest
	err      error
}

func start(ctx context.Context, backend Backend, auth *bind.TransactOpts) (*deployer, error) {
	id, err := backend.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask the chain for its id: %w", err)
	}
	d := &deployer{ctx: ctx, backend: backend, auth: *auth}
	d.auth.Context = ctx
	d.manifest = Manifest{ChainID: id.Uint64(), Contracts: map[string]common.Address{}}
	return d, nil
}

func (d *deployer) create(name, bin string, constructor []byte) common.Address {
	if d.err != nil {
		return common.Address{}
	}
	address, tx, err := bind.DeployContract(&d.auth, common.FromHex(bin), d.backend, constructor)
	if err == nil {
		err = wait(d.ctx, d.backend, tx)
	}
	if err != nil {
		d.err = fmt.Errorf("deploy %s: %w", name, err)
		return common.Address{}
	}
	d.manifest.Contracts[name] = address
	return address
}

// ErrReverted says that a transaction was included and failed.
var ErrReverted = errors.New("transaction reverted")

// Receipts of an embedded chain come within milliseconds, those of a public one within seconds.
const (
	firstPoll = 5 * time.Millisecond
	lastPoll  = time.Second
)

// wait polls for a receipt, more and more slowly.
func wait(ctx context.Context, backend bind.DeployBackend, tx *types.Transaction) error {
	for pause := firstPoll; ; pause = min(2*pause, lastPoll) {
		receipt, err := backend.TransactionReceipt(ctx, tx.Hash())
		switch {
		case err == nil && receipt.Status != types.ReceiptStatusSuccessful:
			return fmt.Errorf("%w: %s in block %s; is the gas limit or a parameter wrong?", ErrReverted, tx.Hash(), receipt.BlockNumber)
		case err == nil:
			return nil
		case !errors.Is(err, ethereum.NotFound) && ctx.Err() == nil && !indexing(err):
			return fmt.Errorf("wait for %s: %w", tx.Hash(), err)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for %s: %w", tx.Hash(), ctx.Err())
		case <-time.After(pause):
		}
	}
}

// indexing recognizes a node that has not indexed its transactions yet, which it says of itself at the start.
func indexing(err error) bool { return err.Error() == "transaction indexing is in progress" }
