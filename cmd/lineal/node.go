package main

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/signer"
)

func newNodeCommand() *cobra.Command {
	var path string
	c := &cobra.Command{
		Use:   "node",
		Short: "Run an operator's node, or an observer",
		Long: `Runs a node until Ctrl-C or SIGTERM. Its configuration is a YAML or JSON file; docs/operators.md explains each field.
The node's store remembers what its key signed: never run one key in two places, and never with an older copy of the store.

With "observer: true" in the configuration the node needs no keys: it follows the ledger from the operators, checks every block, and serves
records, receipts, proofs and tiles over HTTP.`,
		Example: "  lineal node --config operator.yaml",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := node.LoadConfig(path)
			if err != nil {
				return err
			}
			var keys node.Keys
			if !cfg.Observer {
				if keys, err = loadKeys(cfg.Keys); err != nil {
					return err
				}
			}
			token, err := readSecret(cfg.API.AdminToken)
			if err != nil {
				return fmt.Errorf("admin token: %w", err)
			}
			log, err := newLogger(cfg.Log)
			if err != nil {
				return err
			}
			registry := prometheus.NewRegistry()
			registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
			n, err := node.New(cfg, node.Deps{Keys: keys, Version: version, Logger: log, Registerer: registry, Gatherer: registry, AdminToken: token})
			if err != nil {
				return err
			}
			log.Info("node open", "version", version, "operator", cfg.Keys.Operator, "peer", n.Host().ID(), "interface", n.URL())
			return errors.Join(n.Run(c.Context()), n.Close())
		},
	}
	c.Flags().StringVar(&path, "config", "lineal.yaml", "configuration file")
	c.AddCommand(newBackupCommand(), newRestoreCommand())
	return c
}

func newLogger(c node.LogConfig) (*slog.Logger, error) {
	var level slog.Level
	if c.Level != "" {
		if err := level.UnmarshalText([]byte(c.Level)); err != nil {
			return nil, fmt.Errorf("log.level: %w; choose debug, info, warn or error", err)
		}
	}
	opts := &slog.HandlerOptions{Level: level}
	if c.JSON {
		return slog.New(slog.NewJSONHandler(os.Stderr, opts)), nil
	}
	return slog.New(slog.NewTextHandler(os.Stderr, opts)), nil
}

// loadKeys opens a node's three keys.
func loadKeys(c node.KeysConfig) (node.Keys, error) {
	password, err := readSecret(c.Password)
	if err != nil {
		return node.Keys{}, fmt.Errorf("keystore password: %w", err)
	}
	var k node.Keys
	if k.BLS, err = signer.LoadKeystore(c.BLS, password); err != nil {
		return k, err
	}
	b, err := readPrivate(c.EVM)
	if err != nil {
		return k, fmt.Errorf("relayer key: %w", err)
	}
	evm, err := keystore.DecryptKey(b, password)
	if err != nil {
		return k, fmt.Errorf("relayer key %s: %w", c.EVM, err)
	}
	k.EVM = evm.PrivateKey
	if b, err = readPrivate(c.P2P); err != nil {
		return k, fmt.Errorf("libp2p key: %w", err)
	}
	if k.P2P, err = crypto.UnmarshalPrivateKey(b); err != nil {
		return k, fmt.Errorf("libp2p key %s: %w", c.P2P, err)
	}
	return k, nil
}

// maxSecretFile bounds key and password files.
const maxSecretFile = 64 << 10

// readPrivate reads a file that nobody but its owner may read.
func readPrivate(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Mode()&0o077 != 0 && info.Mode()&fs.ModeType == 0 {
		return nil, fmt.Errorf("%s is readable by others: chmod 600 it", path)
	}
	if info.Size() > maxSecretFile {
		return nil, fmt.Errorf("%s has %d bytes, too many for a key", path, info.Size())
	}
	return os.ReadFile(path)
}

// readSecret reads a one-line secret; an empty path is no secret.
func readSecret(path string) (string, error) {
	if path == "" {
		return "", nil
	}
	b, err := readPrivate(path)
	return strings.TrimRight(string(b), "\r\n"), err
}
