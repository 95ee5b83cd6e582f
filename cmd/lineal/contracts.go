package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
)

// newContractsCommand groups what is done with the contracts of a network.
func newContractsCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "contracts", Short: "Deploy the contracts and look at them"}
	cmd.AddCommand(newContractsDeployCommand())
	return cmd
}

// deployFlags are the flags of "contracts deploy".
type deployFlags struct {
	rpc, keyFile, salt, manifest       string
	home                               bool
	homeRPC, registry                  string
	network, setHash                   string
	epoch, validUntil, timelock, grace uint64
	minOperators                       uint32
	guardian, recovery, l1Block        string
}

func newContractsDeployCommand() *cobra.Command {
	var f deployFlags
	cmd := &cobra.Command{
		Use:   "deploy",
		Short: "Deploy the contracts on a chain; what is there already is kept",
		Long: "With --home it deploys the timelock and the registries of a new network. When the first operators have registered and the first " +
			"set is fixed, run it without --home on every chain, the home chain too: it reads the set from --registry through --home-rpc (which " +
			"defaults to --rpc), or takes it from --network, --epoch, --set and --valid-until.\n\n" +
			"Addresses depend on the parameters, the salt and the deploying account alone, so a second run finds what the first one left and " +
			"goes on where it broke off.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			m, err := f.run(cmd)
			if err != nil {
				return err
			}
			text, err := json.MarshalIndent(m, "", "  ")
			if err != nil {
				return err
			}
			if f.manifest != "" {
				if err := os.WriteFile(f.manifest, append(text, '\n'), 0o644); err != nil {
					return fmt.Errorf("write the manifest: %w", err)
				}
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), string(text))
			return err
		},
	}
	fl := cmd.Flags()
	fl.StringVar(&f.rpc, "rpc", "", "RPC URL of the chain (required)")
	fl.StringVar(&f.keyFile, "key-file", "", "file with the deploying account's private key in hex (required)")
	fl.StringVar(&f.salt, "salt", "", "any text; distinguishes networks of one deployer")
	fl.StringVar(&f.manifest, "manifest", "", "also write the manifest to this file")
	fl.BoolVar(&f.home, "home", false, "deploy the registries of a new network")
	fl.StringVar(&f.homeRPC, "home-rpc", "", "RPC URL of the home chain, where the registry is")
	fl.StringVar(&f.registry, "registry", "", "the operator registry on the home chain")
	fl.StringVar(&f.network, "network", "", "the network's identity, if the registry is not asked")
	fl.StringVar(&f.setHash, "set", "", "the hash of the operator set that the verifier starts with")
	fl.Uint64Var(&f.epoch, "epoch", 0, "that set's epoch; 0 asks the registry for the current one")
	fl.Uint64Var(&f.validUntil, "valid-until", 0, "that set's validity, in seconds since 1970")
	fl.Uint64Var(&f.timelock, "timelock", deploy.DefaultTimelockDelay, "the timelock's delay in seconds")
	fl.Uint64Var(&f.grace, "grace", deploy.DefaultChainParams().Grace, "seconds after a deadline in which answers still count")
	fl.Uint32Var(&f.minOperators, "min-operators", deploy.DefaultHomeParams().MinOperators, "the least size of an operator set")
	fl.StringVar(&f.guardian, "guardian", "", "account that may pause new requests for a while")
	fl.StringVar(&f.recovery, "recovery", "", "account that may propose to the timelock when the chain is halted")
	fl.StringVar(&f.l1Block, "l1-block", "", "contract that knows the home chain's blocks (OP-stack chains have one)")
	for _, name := range []string{"rpc", "key-file"} {
		if err := cmd.MarkFlagRequired(name); err != nil {
			panic(err) // the flag is defined above
		}
	}
	return cmd
}

func (f *deployFlags) run(cmd *cobra.Command) (deploy.Manifest, error) {
	ctx := cmd.Context()
	client, err := ethclient.DialContext(ctx, f.rpc)
	if err != nil {
		return deploy.Manifest{}, fmt.Errorf("connect to %s: %w", f.rpc, err)
	}
	defer client.Close()
	auth, err := f.account(cmd, client)
	if err != nil {
		return deploy.Manifest{}, err
	}
	salt := common.Hash{}
	if f.salt != "" {
		salt = crypto.Keccak256Hash([]byte(f.salt))
	}
	if f.home {
		p := deploy.DefaultHomeParams()
		p.Salt, p.TimelockDelay, p.MinOperators = salt, f.timelock, f.minOperators
		return deploy.Home(ctx, client, auth, p)
	}
	p := deploy.DefaultChainParams()
	p.Salt, p.TimelockDelay, p.Grace = salt, f.timelock, f.grace
	for _, a := range []struct {
		name, text string
		to         *common.Address
	}{{"guardian", f.guardian, &p.Guardian}, {"recovery", f.recovery, &p.Recovery}, {"l1-block", f.l1Block, &p.L1Block}} {
		if a.text == "" {
			continue
		}
		if !common.IsHexAddress(a.text) {
			return deploy.Manifest{}, fmt.Errorf("--%s %q is not an address", a.name, a.text)
		}
		*a.to = common.HexToAddress(a.text)
	}
	if err := f.readSet(cmd, client, &p); err != nil {
		return deploy.Manifest{}, err
	}
	return deploy.Chain(ctx, client, auth, p)
}

func (f *deployFlags) account(cmd *cobra.Command, client *ethclient.Client) (*bind.TransactOpts, error) {
	text, err := os.ReadFile(f.keyFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("--key-file %s does not exist; it should hold the private key in hex", f.keyFile)
	}
	if err != nil {
		return nil, fmt.Errorf("read --key-file: %w", err)
	}
	key, err := crypto.HexToECDSA(trimHex(strings.TrimSpace(string(text))))
	if err != nil {
		return nil, fmt.Errorf("read --key-file %s: %w", f.keyFile, err)
	}
	id, err := client.ChainID(cmd.Context())
	if err != nil {
		return nil, fmt.Errorf("ask %s for its chain id: %w", f.rpc, err)
	}
	return bind.NewKeyedTransactor(key, id), nil
}

// readSet fills in network and set, from the flags or from the registry.
func (f *deployFlags) readSet(cmd *cobra.Command, client *ethclient.Client, p *deploy.ChainParams) error {
	if f.registry == "" {
		network, err1 := hexutil.Decode(f.network)
		set, err2 := hexutil.Decode(f.setHash)
		if err1 != nil || err2 != nil || len(network) != common.HashLength || len(set) != common.HashLength || f.epoch == 0 || f.validUntil == 0 {
			return errors.New("give --registry (with --home-rpc unless this is the home chain), or all of --network, --epoch, --set and --valid-until")
		}
		p.NetworkID, p.SetHash, p.Epoch, p.ValidUntil = common.Hash(network), common.Hash(set), f.epoch, f.validUntil
		return nil
	}
	if !common.IsHexAddress(f.registry) {
		return fmt.Errorf("--registry %q is not an address", f.registry)
	}
	home := client
	at := common.HexToAddress(f.registry)
	if f.homeRPC == "" || f.homeRPC == f.rpc {
		p.Registry = at
	} else {
		var err error
		if home, err = ethclient.DialContext(cmd.Context(), f.homeRPC); err != nil {
			return fmt.Errorf("connect to the home chain %s: %w", f.homeRPC, err)
		}
		defer home.Close()
		if p.L1Block != (common.Address{}) {
			p.Registry = at
		}
	}
	b := bindings.NewOperatorRegistry()
	registry, opts := b.Instance(home, at), &bind.CallOpts{Context: cmd.Context()}
	network, err := bind.Call(registry, opts, b.PackNetworkId(), b.UnpackNetworkId)
	if err != nil {
		return fmt.Errorf("read the registry %s: %w", at, err)
	}
	epoch := f.epoch
	if epoch == 0 {
		if epoch, err = bind.Call(registry, opts, b.PackCurrentEpoch(), b.UnpackCurrentEpoch); err != nil {
			return fmt.Errorf("read the current epoch: %w", err)
		}
	}
	if epoch == 0 {
		return errors.New("the registry has fixed no operator set yet: let operators register, then roll the epoch")
	}
	set, err := bind.Call(registry, opts, b.PackOperatorSet(epoch), b.UnpackOperatorSet)
	if err != nil {
		return fmt.Errorf("read operator set %d: %w", epoch, err)
	}
	hash, err := bind.Call(registry, opts, b.PackSetHashOf(epoch), b.UnpackSetHashOf)
	if err != nil {
		return fmt.Errorf("read the hash of operator set %d: %w", epoch, err)
	}
	p.NetworkID, p.Epoch, p.SetHash, p.ValidUntil = network, epoch, hash, set.Set.ValidUntil
	return nil
}
