package main

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/libp2p/go-libp2p/core/crypto"
	libp2p "github.com/libp2p/go-libp2p/core/peer"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/signer"
)

func newKeysCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "keys",
		Short: "Make and show an operator's keys",
		Long: `An operator's node has three keys, each with one use: a BLS key that attests, an Ethereum key that sends transactions, and a
libp2p identity. It makes a fourth itself when it first starts: the Ed25519 key that signs the ledger's checkpoints. The staking account is
another, and stays elsewhere: the node never needs it.`,
	}
	c.AddCommand(newKeysNewCommand(), newKeysShowCommand(), newKeysPopCommand(), newKeysLedgerCommand(), newKeysRecordCommand())
	return c
}

// Names of the files in a key directory.
const (
	fileBLS = "bls.json"
	fileEVM = "relayer.json"
	fileP2P = "p2p.key"
)

func newKeysNewCommand() *cobra.Command {
	var dir, password string
	c := &cobra.Command{
		Use:     "new",
		Short:   "Make an operator's keys",
		Example: "  umask 077 && openssl rand -hex 24 > password\n  lineal keys new --dir keys --password password",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			secret, err := readSecret(password)
			if err != nil {
				return fmt.Errorf("keystore password: %w", err)
			}
			if secret == "" {
				return usagef("keystores need a password: write one into a file and name it with --password")
			}
			if err := makeKeys(dir, secret); err != nil {
				return err
			}
			return showKeys(c, keysIn(dir, password))
		},
	}
	c.Flags().StringVar(&dir, "dir", "keys", "directory for the key files; existing ones are never overwritten")
	c.Flags().StringVar(&password, "password", "", "file with the password of the keystores")
	return c
}

func makeKeys(dir, password string) error {
	for _, name := range []string{fileBLS, fileEVM, fileP2P} {
		if _, err := os.Stat(filepath.Join(dir, name)); !errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("%s exists: keys are never overwritten, choose another directory", filepath.Join(dir, name))
		}
	}
	if err := signer.SaveKeystore(filepath.Join(dir, fileBLS), bls.GenerateKey(), password); err != nil {
		return err
	}
	key, err := ethcrypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("make relayer key: %w", err)
	}
	id, err := uuid.NewRandom()
	if err != nil {
		return fmt.Errorf("make relayer key: %w", err)
	}
	b, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: ethcrypto.PubkeyToAddress(key.PublicKey), PrivateKey: key}, password,
		keystore.StandardScryptN, keystore.StandardScryptP)
	if err != nil {
		return fmt.Errorf("encrypt relayer key: %w", err)
	}
	if err := writeNew(filepath.Join(dir, fileEVM), b); err != nil {
		return err
	}
	identity, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return fmt.Errorf("make libp2p key: %w", err)
	}
	if b, err = crypto.MarshalPrivateKey(identity); err != nil {
		return fmt.Errorf("encode libp2p key: %w", err)
	}
	return writeNew(filepath.Join(dir, fileP2P), b)
}

func writeNew(path string, b []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	return errors.Join(err, f.Sync(), f.Close())
}

func keysIn(dir, password string) node.KeysConfig {
	return node.KeysConfig{BLS: filepath.Join(dir, fileBLS), EVM: filepath.Join(dir, fileEVM), P2P: filepath.Join(dir, fileP2P), Password: password}
}

func newKeysShowCommand() *cobra.Command {
	var dir, password string
	c := &cobra.Command{
		Use:   "show",
		Short: "Show the public half of an operator's keys",
		Args:  cobra.NoArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return showKeys(c, keysIn(dir, password)) },
	}
	c.Flags().StringVar(&dir, "dir", "keys", "directory of the key files")
	c.Flags().StringVar(&password, "password", "", "file with the password of the keystores")
	return c
}

func showKeys(c *cobra.Command, cfg node.KeysConfig) error {
	k, err := loadKeys(cfg)
	if err != nil {
		return err
	}
	id, err := libp2p.IDFromPrivateKey(k.P2P)
	if err != nil {
		return fmt.Errorf("libp2p key: %w", err)
	}
	return writeJSON(c, map[string]any{"bls": "0x" + hex.EncodeToString(k.BLS.PublicKey().Bytes()), "blsKeyHash": k.BLS.PublicKey().KeyHash(),
		"relayer": ethcrypto.PubkeyToAddress(k.EVM.PublicKey), "peerId": id.String()})
}

func newKeysPopCommand() *cobra.Command {
	var dir, password, network, operator string
	c := &cobra.Command{
		Use:   "pop",
		Short: "Prove possession of the BLS key, for the operator registry",
		Long: `Prints what the staking account passes to OperatorRegistry.register: the BLS key, the proof that this operator possesses it (bound to
the network and to the staking account), the libp2p id and the relayer account.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			var id common.Hash
			if err := id.UnmarshalText([]byte(network)); err != nil {
				return usagef("--network %q: %w", network, err)
			}
			if !common.IsHexAddress(operator) {
				return usagef("--operator %q is no address: name the staking account", operator)
			}
			k, err := loadKeys(keysIn(dir, password))
			if err != nil {
				return err
			}
			peerID, err := libp2p.IDFromPrivateKey(k.P2P)
			if err != nil {
				return fmt.Errorf("libp2p key: %w", err)
			}
			pub := k.BLS.PublicKey()
			// A Pop has a slot of its own (the key), and repeating it for another account is the registry's to refuse: no guard is asked.
			pop := k.BLS.Sign(claim.New(id, 0, claim.Pop{Operator: common.HexToAddress(operator), KeyHash: pub.KeyHash()}).Digest())
			return writeJSON(c, map[string]any{"key": "0x" + hex.EncodeToString(pub.EIP2537()), "pop": "0x" + hex.EncodeToString(pop.EIP2537()),
				"peerId": "0x" + hex.EncodeToString([]byte(peerID.String())), "relayer": ethcrypto.PubkeyToAddress(k.EVM.PublicKey)})
		},
	}
	c.Flags().StringVar(&dir, "dir", "keys", "directory of the key files")
	c.Flags().StringVar(&password, "password", "", "file with the password of the keystores")
	c.Flags().StringVar(&network, "network", "", "the network's id")
	c.Flags().StringVar(&operator, "operator", "", "the staking account")
	return c
}

func newKeysLedgerCommand() *cobra.Command {
	var file, network, operator string
	var create bool
	c := &cobra.Command{
		Use:   "ledger",
		Short: "Show the verifier keys of the ledger that a node serves",
		Long: `Prints what others pin: the verifier key of the checkpoints that this node serves, and the one of its cosignatures in other nodes'
notes. Both are halves of the Ed25519 key that a node makes in its data directory when it first starts.`,
		Example: "  lineal keys ledger --file data/ledger.key --network 0x... --operator 0x...",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			var id common.Hash
			if err := id.UnmarshalText([]byte(network)); err != nil {
				return usagef("--network %q: %w", network, err)
			}
			if !common.IsHexAddress(operator) {
				return usagef("--operator %q is no address: name the staking account", operator)
			}
			load := tlog.LoadKey
			if create {
				load = tlog.LoadOrCreateKey
			}
			private, err := load(file)
			if err != nil {
				return err
			}
			k, err := tlog.NewKey(private, id, common.HexToAddress(operator))
			if err != nil {
				return err
			}
			return writeJSON(c, map[string]any{"origin": k.Origin(), "log": k.VerifierKey(), "cosigner": k.CosignerKey(), "quorum": tlog.QuorumKey(id)})
		},
	}
	c.Flags().StringVar(&file, "file", tlog.KeyFile, "the key file")
	c.Flags().StringVar(&network, "network", "", "the network's id")
	c.Flags().StringVar(&operator, "operator", "", "the staking account")
	c.Flags().BoolVar(&create, "create", false, "make the key if there is none, so that its public half is known before the first start")
	return c
}

func writeJSON(c *cobra.Command, v any) error {
	enc := json.NewEncoder(c.OutOrStdout())
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
