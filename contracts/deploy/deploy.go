// Package deploy puts Lineal's contracts on chains.
//
// A network begins on its home chain: [Home] deploys the timelock and the registries. When the first operators have registered and the
// registry has fixed the first set, [Chain] deploys what every chain has, on the home chain and on all others:
//
//	TimelockController ◄── proposes ── GovernanceGate ──► CertificateVerifier ◄── InferenceHub, PolicyRegistry,
//	  governs hub, policies, re-pins                        (immutable)            Checkpoints, Feeds, Rewards
//
// Everything is created through CREATE2, so addresses depend on parameters and salt alone and a second run finds what the first one
// left: it is idempotent, and goes on where an earlier run broke off. The hub stands behind a proxy whose address is the same on
// every chain. Both functions return a [Manifest], which says what lies where.
//
// The deployer keeps no power: its role in the timelock is given up at the end of [Chain].
package deploy

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/contracts/bindings"
)

// Manifest says what was deployed on one chain.
type Manifest struct {
	ChainID   uint64                    `json:"chainId"`
	NetworkID common.Hash               `json:"networkId"`
	Contracts map[string]common.Address `json:"contracts"`
	Created   []string                  `json:"created"` // by this run; the rest was there
}

// Names of the contracts in a manifest.
const (
	Timelock            = "TimelockController"
	OperatorRegistry    = "OperatorRegistry"
	ModelRegistry       = "ModelRegistry"
	HomeView            = "HomeView"
	CertificateVerifier = "CertificateVerifier"
	GovernanceGate      = "GovernanceGate"
	PolicyRegistry      = "PolicyRegistry"
	Checkpoints         = "Checkpoints"
	Feeds               = "Feeds"
	HubFactory          = "HubFactory"
	Rewards             = "Rewards"
	HubImplementation   = "InferenceHubImplementation"
	InferenceHub        = "InferenceHub"
)

// Address returns a contract's address; zero when it is not there.
func (m Manifest) Address(name string) common.Address { return m.Contracts[name] }

// HomeParams are the parameters of a network. Times are in seconds, shares in parts per million.
type HomeParams struct {
	Salt          common.Hash    // makes addresses and the network's identity unique
	StakeToken    common.Address // zero: the native coin
	Governor      common.Address // zero: a timelock is deployed
	TimelockDelay uint64
	WeightUnit    *big.Int // stake for one unit of weight
	MinStake      *big.Int

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

const day = 24 * 3600

// DefaultTimelockDelay exceeds the longest life of a request (a week) and its grace, so that everybody can leave before an upgrade.
const DefaultTimelockDelay = 8 * day

// DefaultHomeParams suits a network with ether as stake.
func DefaultHomeParams() HomeParams {
	ether := big.NewInt(1e18)
	return HomeParams{
		TimelockDelay: DefaultTimelockDelay, WeightUnit: ether, MinStake: new(big.Int).Mul(ether, big.NewInt(32)),
		MaxWeight: 1 << 20, MaxShare: 1_000_000, MinOperators: 4, MaxOperators: 500,
		EpochLength: day, Validity: 7 * day, DisputeWindow: 14 * day, AppealWindow: 7 * day,
		EquivocationSlash: 1_000_000, VerdictCap: 100_000, ReporterShare: 50_000,
	}
}

// Home deploys what only the home chain has.
func Home(ctx context.Context, backend Backend, auth *bind.TransactOpts, p HomeParams) (Manifest, error) {
	d, err := start(ctx, backend, auth, p.Salt)
	if err != nil {
		return Manifest{}, err
	}
	if p.Governor == (common.Address{}) {
		p.Governor = d.timelock(p.TimelockDelay)
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
	Salt       common.Hash // as on the home chain
	NetworkID  common.Hash
	Epoch      uint64 // of the set that the verifier starts with
	SetHash    common.Hash
	ValidUntil uint64

	PreviousGrace uint64         // seconds in which the set before the current one still counts
	Grace         uint64         // seconds after a request's deadline in which an answer still counts
	Governor      common.Address // zero: a timelock is deployed, to which the operators propose
	TimelockDelay uint64
	Guardian      common.Address // may pause new requests for a while; zero for nobody
	Recovery      common.Address // may propose to the timelock, so that a halted chain can be pinned again; zero for nobody

	Registry common.Address // on the home chain: the operator registry, from which a halted verifier is pinned again
	L1Block  common.Address // elsewhere: where the chain knows home blocks (with Registry on the home chain); zero for nowhere
}

// DefaultChainParams leaves network and set to be filled in.
func DefaultChainParams() ChainParams {
	return ChainParams{PreviousGrace: 3600, Grace: 600, TimelockDelay: DefaultTimelockDelay}
}

// Chain deploys what every chain has.
func Chain(ctx context.Context, backend Backend, auth *bind.TransactOpts, p ChainParams) (Manifest, error) {
	d, err := start(ctx, backend, auth, p.Salt)
	if err != nil {
		return Manifest{}, err
	}
	d.manifest.NetworkID = p.NetworkID
	own := p.Governor == (common.Address{})
	if own {
		p.Governor = d.timelock(p.TimelockDelay)
	}
	verifier := d.create(CertificateVerifier, bindings.CertificateVerifierMetaData.Bin, bindings.NewCertificateVerifier().PackConstructor(
		p.NetworkID, p.Epoch, p.SetHash, p.ValidUntil, p.PreviousGrace, p.Governor, d.homeView(p)))
	d.create(PolicyRegistry, bindings.PolicyRegistryMetaData.Bin, bindings.NewPolicyRegistry().PackConstructor(verifier, p.Governor))
	d.create(Checkpoints, bindings.CheckpointsMetaData.Bin, bindings.NewCheckpoints().PackConstructor(verifier))
	d.create(Feeds, bindings.FeedsMetaData.Bin, bindings.NewFeeds().PackConstructor(verifier))
	d.hub(verifier, p)
	if own {
		gate := d.create(GovernanceGate, bindings.GovernanceGateMetaData.Bin, bindings.NewGovernanceGate().PackConstructor(verifier, p.Governor))
		d.handOver(p.Governor, gate, p.Recovery)
	}
	return d.manifest, d.err
}

// homeView deploys how the chain sees the home chain's registry, if it does.
func (d *deployer) homeView(p ChainParams) common.Address {
	switch {
	case p.L1Block != (common.Address{}):
		return d.create(HomeView, bindings.ProvenHomeViewMetaData.Bin, bindings.NewProvenHomeView().PackConstructor(p.L1Block, p.Registry))
	case p.Registry != (common.Address{}):
		return d.create(HomeView, bindings.HomeRegistryViewMetaData.Bin, bindings.NewHomeRegistryView().PackConstructor(p.Registry))
	}
	return common.Address{}
}

// hub deploys the hub's implementation and its proxy, and the rewards that it feeds.
func (d *deployer) hub(verifier common.Address, p ChainParams) {
	b := bindings.NewHubFactory()
	factory := d.create(HubFactory, bindings.HubFactoryMetaData.Bin, nil)
	if d.err != nil {
		return
	}
	hub, err := bind.Call(b.Instance(d.backend, factory), &bind.CallOpts{Context: d.ctx}, b.PackAddressOf(d.auth.From, d.salt), b.UnpackAddressOf)
	if err != nil {
		d.fail("ask for the hub's address", err)
		return
	}
	rewards := d.create(Rewards, bindings.RewardsMetaData.Bin, bindings.NewRewards().PackConstructor(verifier, hub))
	implementation := d.create(HubImplementation, bindings.InferenceHubMetaData.Bin, bindings.NewInferenceHub().PackConstructor(bindings.HubStateConfig{
		Verifier: verifier, Policies: d.manifest.Contracts[PolicyRegistry], Rewards: rewards, Governor: p.Governor, Guardian: p.Guardian, Grace: p.Grace,
	}))
	if !d.exists(hub) {
		d.send("create the hub", factory, b.PackCreate(d.salt, implementation))
		d.manifest.Created = append(d.manifest.Created, InferenceHub)
	}
	d.manifest.Contracts[InferenceHub] = hub
}

func (d *deployer) timelock(delay uint64) common.Address {
	everybody := []common.Address{{}} // whatever was scheduled and has waited, anyone may execute
	return d.create(Timelock, bindings.TimelockControllerMetaData.Bin, bindings.NewTimelockController().PackConstructor(
		new(big.Int).SetUint64(delay), nil, everybody, d.auth.From))
}

// Roles of OpenZeppelin's timelock.
var (
	adminRole     = common.Hash{}
	proposerRole  = keccak("PROPOSER_ROLE")
	cancellerRole = keccak("CANCELLER_ROLE")
)

// handOver gives the timelock to the operators: the gate proposes and cancels, and the deployer's role ends.
func (d *deployer) handOver(timelock, gate, recovery common.Address) {
	b := bindings.NewTimelockController()
	at := b.Instance(d.backend, timelock)
	has := func(role common.Hash, who common.Address) bool {
		if d.err != nil {
			return true
		}
		yes, err := bind.Call(at, &bind.CallOpts{Context: d.ctx}, b.PackHasRole(role, who), b.UnpackHasRole)
		if err != nil {
			d.fail("read the timelock's roles", err)
		}
		return yes
	}
	if !has(adminRole, d.auth.From) {
		return // done by an earlier run
	}
	for _, who := range []common.Address{gate, recovery} {
		if who == (common.Address{}) {
			continue
		}
		for _, role := range []common.Hash{proposerRole, cancellerRole} {
			if !has(role, who) {
				d.send("grant a role of the timelock", timelock, b.PackGrantRole(role, who))
			}
		}
	}
	d.send("give up the timelock", timelock, b.PackRenounceRole(adminRole, d.auth.From))
}
