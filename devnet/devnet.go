// Package devnet is a whole network on one machine: embedded chains, contracts, staked operators with real models, in one process
// or in many.
//
//	chains (devnet/chain) ──JSON-RPC──► operators (package node), each with its own host, store, keys and sandbox workers
//	      ▲
//	      └── the demonstration: asks, waits, and judges by what it reads from the chains alone (observe.go)
//
// Scenarios show what happens when operators die, lie or are all killed; each ends with a [Report]. What a report's OK says is recomputed
// from chain events read over RPC, never from what nodes claim.
//
// SECURITY: the keys of the chains' accounts are public knowledge and nothing here is hardened. It is for laptops.
package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/devnet/chain"
	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node"
)

// Bounds of a devnet.
const (
	// MinOperators is the least for which one may be faulty.
	MinOperators = 4
	// MaxOperators is what a laptop carries: each has its own host, store and worker.
	MaxOperators = 64
	MaxChains    = 8
	// FirstChainID is the home chain's id; the others follow.
	FirstChainID = 31370
)

// Well-known accounts of every chain (see chain.Key).
const (
	accountDeployer = 0
	accountUser     = 1
	// accountStranger has nothing to do with the user or the operators: it does what anyone may do.
	accountStranger = 2
)

// Config describes a devnet.
type Config struct {
	Operators int    // default 4
	Chains    int    // default 2
	Processes bool   // each operator in an OS process of its own
	Dir       string // keeps chains, keys and stores; empty: a temporary directory that goes with the devnet
	// Executable runs an operator process as "Executable devnet operator --config FILE"; empty means this program.
	Executable string
	// Faults makes operators misbehave, by their number.
	Faults map[int]Fault
	// BlobsEvery has every operator post the ledger's blocks as blobs on the last chain after so long; zero: nobody posts.
	BlobsEvery time.Duration
	// AnchorEvery is how often the ledger's head is brought to every chain; zero means the nodes' default.
	AnchorEvery time.Duration
	// Sources makes the operators follow a list of banned sources that the devnet publishes.
	Sources bool
	// MaxAhead bounds how far chain time may run ahead; zero means the chains' default.
	MaxAhead time.Duration
	Progress io.Writer    // what happens while starting, for people; nil: nothing
	Logger   *slog.Logger // the operators' logs; nil: nothing
}

func (c *Config) complete() error {
	if c.Operators == 0 {
		c.Operators = MinOperators
	}
	if c.Chains == 0 {
		c.Chains = 2
	}
	if c.Operators < MinOperators || c.Operators > MaxOperators {
		return fmt.Errorf("devnet: %d operators, choose %d to %d", c.Operators, MinOperators, MaxOperators)
	}
	if c.Chains < 1 || c.Chains > MaxChains {
		return fmt.Errorf("devnet: %d chains, choose 1 to %d", c.Chains, MaxChains)
	}
	if c.Progress == nil {
		c.Progress = io.Discard
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.Executable == "" {
		exe, err := os.Executable()
		if err != nil {
			return fmt.Errorf("devnet: find this program: %w", err)
		}
		c.Executable = exe
	}
	return nil
}

// Chain is one chain of a devnet, with what was deployed on it.
type Chain struct {
	*chain.Chain
	Client   *ethclient.Client
	Manifest deploy.Manifest
	Board    common.Address // the example receiver
}

// Network is a running devnet.
type Network struct {
	cfg       Config
	dir       string
	temporary bool
	Home      deploy.Manifest
	Chains    []*Chain
	Operators []*Operator
	user      *ecdsa.PrivateKey
	// mlflowPort is where the first operator serves MLflow's clients.
	mlflowPort int
	started    time.Time
	StartTook  time.Duration
}

// MLflowURL is where the first operator captures what MLflow's clients do: their MLFLOW_TRACKING_URI.
func (n *Network) MLflowURL() string { return fmt.Sprintf("http://127.0.0.1:%d", n.mlflowPort) }

// Start brings a devnet up. The caller must Close it, also after an error when the network is not nil.
func Start(ctx context.Context, cfg Config) (_ *Network, err error) {
	if err := cfg.complete(); err != nil {
		return nil, err
	}
	n := &Network{cfg: cfg, dir: cfg.Dir, user: chain.Key(accountUser), started: time.Now()}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.Close())
		}
	}()
	if n.dir == "" {
		if n.dir, err = os.MkdirTemp("", "lineal-devnet-"); err != nil {
			return nil, fmt.Errorf("devnet: %w", err)
		}
		n.temporary = true
	} else if err := os.MkdirAll(n.dir, 0o700); err != nil {
		return nil, fmt.Errorf("devnet: %w", err)
	}
	for _, step := range []struct {
		what string
		do   func(context.Context) error
	}{
		{"making keys", n.makeOperators},
		{"making a publisher of banned sources", n.makePublisher},
		{"starting chains", n.startChains},
		{"deploying contracts, staking operators", n.deployContracts},
		{"starting operators", n.startOperators},
		{"waiting until operators see each other", n.awaitReady},
	} {
		n.say("  %-42s", step.what+" ...")
		begin := time.Now()
		if err := step.do(ctx); err != nil {
			n.say(" failed: %v\n", err)
			return n, fmt.Errorf("devnet: %s: %w", step.what, err)
		}
		n.say(" %5d ms\n", time.Since(begin).Milliseconds())
	}
	n.StartTook = time.Since(n.started)
	return n, nil
}

func (n *Network) say(format string, args ...any) {
	_, _ = fmt.Fprintf(n.cfg.Progress, format, args...) // progress is for people; a closed terminal is no failure
}

// startChains starts the chains, with the operators' accounts funded from the first block.
func (n *Network) startChains(ctx context.Context) error {
	balances := map[common.Address]*big.Int{}
	for _, o := range n.Operators {
		balances[o.Account] = new(big.Int).Mul(big.NewInt(1000), chain.Ether)
		balances[o.Relayer] = new(big.Int).Mul(big.NewInt(1000), chain.Ether)
		blobs, err := node.BlobAccount(o.Keys.EVM)
		if err != nil {
			return err
		}
		balances[blobs] = new(big.Int).Mul(big.NewInt(1000), chain.Ether)
	}
	for i := range n.cfg.Chains {
		cc := chain.Config{ChainID: FirstChainID + uint64(i), Balances: balances, Endpoints: 2, MaxAhead: n.cfg.MaxAhead, Log: n.cfg.Logger}
		if !n.temporary {
			cc.DataDir = filepath.Join(n.dir, fmt.Sprintf("chain-%d", cc.ChainID))
		}
		c, err := chain.Start(ctx, cc)
		if err != nil {
			return err
		}
		n.Chains = append(n.Chains, &Chain{Chain: c})
		if n.Chains[i].Client, err = ethclient.DialContext(ctx, c.URL(0)); err != nil {
			return err
		}
	}
	return nil
}

// deployContracts puts everything in place, or finds it again in a kept directory.
func (n *Network) deployContracts(ctx context.Context) error {
	if found, err := n.loadDeployment(); found || err != nil {
		return err
	}
	home := n.Chains[0]
	params := deploy.DefaultHomeParams()
	params.MinOperators = MinOperators
	auth := n.auth(accountDeployer, home)
	var err error
	if n.Home, err = deploy.Home(ctx, home.Client, auth, params); err != nil {
		return err
	}
	g, staking := errgroup.WithContext(ctx)
	for _, o := range n.Operators {
		g.Go(func() error {
			_, err := n.stake(staking, o, params.MinStake)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	registry := bindings.NewOperatorRegistry()
	at := n.Home.Address(deploy.OperatorRegistry)
	if err := n.send(ctx, home, chain.Key(accountDeployer), at, nil, registry.PackRollEpoch()); err != nil {
		return fmt.Errorf("begin the first epoch: %w", err)
	}
	first, err := bind.Call(registry.Instance(home.Client, at), &bind.CallOpts{Context: ctx}, registry.PackOperatorSet(1), registry.UnpackOperatorSet)
	if err != nil {
		return fmt.Errorf("read the first operator set: %w", err)
	}
	setHash, err := bind.Call(registry.Instance(home.Client, at), &bind.CallOpts{Context: ctx}, registry.PackSetHashOf(1), registry.UnpackSetHashOf)
	if err != nil {
		return fmt.Errorf("read the first operator set: %w", err)
	}
	if err := n.registerModels(ctx); err != nil {
		return err
	}
	g, ctx = errgroup.WithContext(ctx)
	for _, c := range n.Chains {
		g.Go(func() error {
			p := deploy.DefaultChainParams()
			p.NetworkID, p.Epoch, p.SetHash, p.ValidUntil = n.Home.NetworkID, 1, setHash, first.Set.ValidUntil
			var err error
			if c.Manifest, err = deploy.Chain(ctx, c.Client, n.auth(accountDeployer, c), p); err != nil {
				return fmt.Errorf("chain %d: %w", c.ID(), err)
			}
			return n.deployBoard(ctx, c)
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return n.saveDeployment()
}

// registerModels registers the devnet's models with the lineage root zero: they have no lineage records yet.
func (n *Network) registerModels(ctx context.Context) error {
	models, registry := models.All(), bindings.NewModelRegistry()
	for _, m := range models {
		call := registry.PackRegister(m.SHA256, common.Hash{}, common.Hash{}, uint64(len(m.Bytes)), "devnet/models/"+m.Name+".onnx")
		if err := n.send(ctx, n.Chains[0], chain.Key(accountDeployer), n.Home.Address(deploy.ModelRegistry), nil, call); err != nil {
			return fmt.Errorf("register model %s: %w", m.Name, err)
		}
	}
	return nil
}

// deployBoard deploys the example receiver and has it trust everybody's requests.
func (n *Network) deployBoard(ctx context.Context, c *Chain) error {
	board := bindings.NewAnswerBoard()
	auth := n.auth(accountDeployer, c)
	auth.Context = ctx
	at, tx, err := bind.DeployContract(auth, common.FromHex(bindings.AnswerBoardMetaData.Bin), c.Client,
		board.PackConstructor(c.Manifest.Address(deploy.InferenceHub), auth.From))
	if err != nil {
		return fmt.Errorf("chain %d: deploy the example receiver: %w", c.ID(), err)
	}
	if err := n.mined(ctx, c, tx); err != nil {
		return fmt.Errorf("chain %d: deploy the example receiver: %w", c.ID(), err)
	}
	c.Board = at
	for _, origin := range n.Chains {
		if err := n.send(ctx, c, chain.Key(accountDeployer), at, nil, board.PackTrust(origin.ID(), common.Address{}, true)); err != nil {
			return fmt.Errorf("chain %d: set up the example receiver: %w", c.ID(), err)
		}
	}
	return nil
}

// Close stops operators and chains. A temporary directory goes with them.
func (n *Network) Close() error {
	var stops errgroup.Group
	for _, o := range n.Operators {
		stops.Go(o.Stop)
	}
	errs := []error{stops.Wait()}
	for _, c := range n.Chains {
		if c.Client != nil {
			c.Client.Close()
		}
		errs = append(errs, c.Close())
	}
	if n.temporary {
		errs = append(errs, os.RemoveAll(n.dir))
	}
	return errors.Join(errs...)
}

// UserKey is the account that asks in the demonstration.
func (n *Network) UserKey() *ecdsa.PrivateKey { return n.user }

// User is its address.
func (n *Network) User() common.Address { return crypto.PubkeyToAddress(n.user.PublicKey) }
