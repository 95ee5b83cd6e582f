package chain

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
)

// Modes of sealing, for Config.Period. Any period of at least a second may be given instead.
const (
	Instant time.Duration = 0  // seal when a transaction arrives
	Manual  time.Duration = -1 // seal only when Mine is called
)

// DefaultMaxAhead bounds how far chain time runs ahead of the wall clock: room for a burst of 300 unpaced blocks, and well below
// the hour that requests on the devnet live.
const DefaultMaxAhead = 10 * time.Minute

// Config describes a chain.
type Config struct {
	ChainID   uint64                      // required
	Accounts  int                         // how many well-known accounts (see Key) are funded; 0 means DefaultAccounts
	Balances  map[common.Address]*big.Int // further balances at genesis, in wei
	Period    time.Duration               // Instant, Manual, or the time between blocks (a second or more)
	MaxAhead  time.Duration               // bound of chain time minus wall time when sealing instantly; 0 means DefaultMaxAhead
	DataDir   string                      // where blocks and states are kept; empty keeps them in memory
	Endpoints int                         // RPC endpoints, each on a port of its own; 0 means one
	Port      int                         // port of the first endpoint, the others follow; 0 lets the system choose all
	Log       *slog.Logger                // nil discards
}

// DefaultAccounts is how many well-known accounts are funded unless the configuration says otherwise.
const DefaultAccounts = 10

// maxAccounts and maxEndpoints catch nonsense in a configuration before it eats memory or ports.
const (
	maxAccounts  = 10_000
	maxEndpoints = 16
)

// Ether is 10^18 wei.
var Ether = big.NewInt(params.Ether)

// accountBalance is what each well-known account owns at genesis: a million ether, more than any test spends.
var accountBalance = new(big.Int).Mul(big.NewInt(1_000_000), Ether)

// Key returns the i-th well-known account's private key. Everybody knows these keys: they are worth something on devnets only.
func Key(i int) *ecdsa.PrivateKey {
	seed := binary.BigEndian.AppendUint64([]byte("lineal devnet account"), uint64(i))
	key, err := crypto.ToECDSA(crypto.Keccak256(seed))
	if err != nil { // the hash is zero or above the curve's order: not for any index that was ever reached
		panic(fmt.Sprintf("well-known account %d has no key", i)) // no index in use
	}
	return key
}

// Address returns the i-th well-known account.
func Address(i int) common.Address { return crypto.PubkeyToAddress(Key(i).PublicKey) }

// Chain is a running chain. Its methods may be called from several goroutines.
type Chain struct {
	cfg    Config
	log    *slog.Logger
	stack  *node.Node
	eth    *eth.Ethereum
	beacon *catalyst.SimulatedBeacon

	endpoints []*endpoint
	sealer    *sealer

	stop  context.CancelFunc
	tasks sync.WaitGroup
	close func() error // once
}

// Start starts a chain and returns when its endpoints answer. It runs until Close; ctx bounds the start alone.
func Start(ctx context.Context, cfg Config) (_ *Chain, err error) {
	if err := cfg.complete(); err != nil {
		return nil, fmt.Errorf("start chain: %w", err)
	}
	c := &Chain{cfg: cfg, log: cfg.Log.With("chain", cfg.ChainID)}
	c.close = sync.OnceValue(c.shutdown)
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("start chain %d: %w", cfg.ChainID, err), c.Close())
		}
	}()
	if err := c.open(); err != nil {
		return nil, err
	}
	run, stop := context.WithCancel(context.Background())
	c.stop = stop
	c.sealer = newSealer(c)
	c.tasks.Go(func() { c.sealer.drain(run) })
	c.tasks.Go(func() { c.sealer.run(run) })
	if c.eth.BlockChain().CurrentBlock().Number.Sign() == 0 {
		if err := c.Mine(ctx, 1); err != nil { // so that the head has a real time from the start
			return nil, err
		}
	}
	return c, c.listen()
}

func (cfg *Config) complete() error {
	if cfg.ChainID == 0 {
		return errors.New("a chain id is needed")
	}
	if cfg.Period != Instant && cfg.Period != Manual && cfg.Period < time.Second {
		return fmt.Errorf("period %v is too short: blocks are at least a second apart in chain time", cfg.Period)
	}
	if cfg.Accounts == 0 {
		cfg.Accounts = DefaultAccounts
	}
	if cfg.Endpoints == 0 {
		cfg.Endpoints = 1
	}
	if cfg.Accounts < 0 || cfg.Accounts > maxAccounts {
		return fmt.Errorf("%d accounts, allowed are 1 to %d", cfg.Accounts, maxAccounts)
	}
	if cfg.Endpoints < 0 || cfg.Endpoints > maxEndpoints {
		return fmt.Errorf("%d endpoints, allowed are 1 to %d", cfg.Endpoints, maxEndpoints)
	}
	if cfg.MaxAhead == 0 {
		cfg.MaxAhead = DefaultMaxAhead
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	return nil
}

// Sizes of go-ethereum's caches. The chains are small and there are several of them in one process, so all are near the minimum.
const (
	databaseCacheMB = 16 // the least that its database accepts
	databaseHandles = 64
	trieCacheMB     = 8
	logCacheBlocks  = 32
	accountSlots    = 1024 // pending transactions of one account that survive a full pool: one faucet sends them all
)

// open assembles go-ethereum without starting any listener.
func (c *Chain) open() error {
	stack, err := node.New(&node.Config{
		Name:    "lineal-devnet",
		DataDir: c.cfg.DataDir,
		P2P:     p2p.Config{NoDiscovery: true, NoDial: true, MaxPeers: 0},
	})
	if err != nil {
		return fmt.Errorf("open data directory %q: %w", c.cfg.DataDir, err)
	}
	c.stack = stack
	conf := ethconfig.Defaults
	conf.Genesis = c.genesis()
	conf.SyncMode = ethconfig.FullSync
	conf.NoPruning = true // an archive: any block can be asked, and each block's state is written when it is sealed
	conf.StateScheme = rawdb.HashScheme
	conf.LogNoHistory = true // logs are searched without an index; the chains are short
	conf.DatabaseCache, conf.DatabaseHandles = databaseCacheMB, databaseHandles
	conf.TrieCleanCache, conf.TrieDirtyCache, conf.SnapshotCache = trieCacheMB, 0, 0
	conf.FilterLogCacheSize = logCacheBlocks
	conf.TxPool.NoLocals = true
	conf.TxPool.AccountSlots = accountSlots
	if c.eth, err = eth.New(stack, &conf); err != nil {
		return fmt.Errorf("open chain (a directory that holds another one cannot be used): %w", err)
	}
	if err := stack.Start(); err != nil {
		return fmt.Errorf("start node: %w", err)
	}
	if c.beacon, err = catalyst.NewSimulatedBeacon(0, common.Address{}, c.eth); err != nil {
		return fmt.Errorf("start sealing: %w", err)
	}
	return nil
}

// genesis depends on the configuration alone, never on the clock, so that a data directory can be opened again. The chain id is
// part of the extra data, without which chains would share a genesis hash and a directory would silently change its chain.
func (c *Chain) genesis() *core.Genesis {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(c.cfg.ChainID)
	// Whatever comes after Osaka is off: no public chain has it.
	rules.BPO1Time, rules.BPO2Time, rules.BPO3Time, rules.BPO4Time, rules.BPO5Time = nil, nil, nil, nil, nil
	rules.AmsterdamTime, rules.BogotaTime, rules.UBTTime = nil, nil, nil

	alloc := core.SystemContractAllocs()
	for i := range c.cfg.Accounts {
		alloc[Address(i)] = types.Account{Balance: accountBalance}
	}
	extra := make(types.GenesisAlloc, len(c.cfg.Balances))
	for address, wei := range c.cfg.Balances {
		extra[address] = types.Account{Balance: wei}
	}
	maps.Copy(alloc, extra)
	return &core.Genesis{
		Config: &rules, GasLimit: ethconfig.Defaults.Miner.GasCeil, Alloc: alloc,
		ExtraData: binary.BigEndian.AppendUint64([]byte("lineal devnet "), c.cfg.ChainID),
	}
}

// Close stops sealing and serving, and writes what is kept. It may be called more than once.
func (c *Chain) Close() error { return c.close() }

func (c *Chain) shutdown() error {
	var errs []error
	for _, e := range c.endpoints {
		errs = append(errs, e.close())
	}
	if c.stop != nil {
		c.stop()
	}
	c.tasks.Wait()
	if c.beacon != nil {
		errs = append(errs, c.beacon.Stop())
	}
	if c.stack != nil {
		errs = append(errs, c.stack.Close())
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close chain %d: %w", c.cfg.ChainID, err)
	}
	return nil
}

// ID returns the chain id.
func (c *Chain) ID() uint64 { return c.cfg.ChainID }

// Head returns the latest header.
func (c *Chain) Head() *types.Header { return c.eth.BlockChain().CurrentBlock() }

// Faucet is the key of the first well-known account.
func (c *Chain) Faucet() *ecdsa.PrivateKey { return Key(0) }
