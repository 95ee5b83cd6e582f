package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/claim"
)

// Backend is what deploying needs of a chain's RPC client.
type Backend interface {
	bind.ContractBackend
	bind.DeployBackend
	ChainID(ctx context.Context) (*big.Int, error)
}

// CREATE2 goes through the deterministic deployment proxy that most public chains have at a well-known address: calldata is salt and
// creation code. Where it is missing, the same code is created by an account that is derived from the deployer's and used for nothing
// else, so that its address, too, is the same on all chains.
var (
	wellKnownFactory = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")
	factoryCode      = common.FromHex("0x604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3")
)

// bootstrapGas is enough for creating the factory: 53,000 for a creation and 200 a byte.
const bootstrapGas = 120_000

// deployer sends one transaction after the other and remembers the first error.
type deployer struct {
	ctx      context.Context
	backend  Backend
	auth     bind.TransactOpts
	salt     common.Hash
	factory  common.Address
	manifest Manifest
	err      error
}

func start(ctx context.Context, backend Backend, auth *bind.TransactOpts, salt common.Hash) (*deployer, error) {
	id, err := backend.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask the chain for its id: %w", err)
	}
	d := &deployer{ctx: ctx, backend: backend, auth: *auth, salt: salt}
	d.auth.Context = ctx
	d.manifest = Manifest{ChainID: id.Uint64(), Contracts: map[string]common.Address{}}
	if d.factory, err = d.findFactory(); err != nil {
		return nil, fmt.Errorf("prepare CREATE2: %w", err)
	}
	return d, nil
}

func (d *deployer) fail(what string, err error) {
	if d.err == nil {
		d.err = fmt.Errorf("%s: %w", what, err)
	}
}

// exists reports whether there is code at an address.
func (d *deployer) exists(at common.Address) bool {
	if d.err != nil {
		return true
	}
	code, err := d.backend.CodeAt(d.ctx, at, nil)
	if err != nil {
		d.fail("look for code at "+at.Hex(), err)
	}
	return len(code) != 0
}

// findFactory returns the CREATE2 factory, creating it where it is missing.
func (d *deployer) findFactory() (common.Address, error) {
	if d.exists(wellKnownFactory) {
		return wellKnownFactory, d.err
	}
	seed := claim.Keccak256([]byte("lineal create2 bootstrap v1"), d.auth.From[:])
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		return common.Address{}, fmt.Errorf("derive the bootstrap account: %w", err)
	}
	account := crypto.PubkeyToAddress(key.PublicKey)
	factory := crypto.CreateAddress(account, 0)
	if d.exists(factory) || d.err != nil {
		return factory, d.err
	}
	return factory, d.bootstrap(key, account)
}

// bootstrap funds the derived account and lets it create the factory. Everybody can derive its key: it holds money for one block.
func (d *deployer) bootstrap(key *ecdsa.PrivateKey, account common.Address) error {
	price, err := d.backend.SuggestGasPrice(d.ctx)
	if err != nil {
		return fmt.Errorf("ask for the gas price: %w", err)
	}
	price = price.Mul(price, big.NewInt(2)) // the base fee may rise between the two transactions
	fund := d.auth
	fund.Value = new(big.Int).Mul(price, big.NewInt(bootstrapGas))
	d.transact("fund the bootstrap account", fund, account, nil)
	if d.err != nil {
		return d.err
	}
	create := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(d.manifest.ChainID))
	create.Context, create.GasPrice, create.GasLimit, create.Nonce = d.ctx, price, bootstrapGas, new(big.Int)
	_, tx, err := bind.DeployContract(create, factoryCode, d.backend, nil)
	if err == nil {
		err = wait(d.ctx, d.backend, tx)
	}
	if err != nil {
		return fmt.Errorf("create the CREATE2 factory (somebody may have used the account %s): %w", account, err)
	}
	return nil
}

// appears waits until code is where a mined transaction put it: a node may tell a receipt a moment before it shows the block's state.
func (d *deployer) appears(at common.Address) bool {
	for pause := firstPoll; d.err == nil && pause <= lastPoll; pause *= 2 {
		if d.exists(at) {
			return true
		}
		select {
		case <-d.ctx.Done():
			return false
		case <-time.After(pause):
		}
	}
	return d.exists(at)
}

// create brings a contract to the address that its creation code and the salt give it, unless it is there.
func (d *deployer) create(name, bin string, constructor []byte) common.Address {
	code := append(common.FromHex(bin), constructor...)
	at := crypto.CreateAddress2(d.factory, d.salt, crypto.Keccak256(code))
	if !d.exists(at) {
		d.send("deploy "+name, d.factory, append(d.salt.Bytes(), code...))
		if !d.appears(at) {
			d.fail("deploy "+name, fmt.Errorf("no code at %s afterwards", at))
		}
		d.manifest.Created = append(d.manifest.Created, name)
	}
	d.manifest.Contracts[name] = at
	return at
}

func (d *deployer) send(what string, to common.Address, data []byte) {
	d.transact(what, d.auth, to, data)
}

func (d *deployer) transact(what string, auth bind.TransactOpts, to common.Address, data []byte) {
	if d.err != nil {
		return
	}
	tx, err := bind.NewBoundContract(to, abi.ABI{}, d.backend, d.backend, d.backend).RawTransact(&auth, data)
	if err == nil {
		err = wait(d.ctx, d.backend, tx)
	}
	if err != nil {
		d.fail(what, err)
	}
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

func keccak(s string) common.Hash { return claim.Keccak256([]byte(s)) }
