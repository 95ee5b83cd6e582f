package node

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/libp2p/go-libp2p/core/crypto"

	"github.com/lineal-network/lineal/node/artifact"
	"github.com/lineal-network/lineal/node/artifact/ipfs"
)

// artifactLimits are what the configuration says of the store.
func (n *Node) artifactLimits() artifact.Config {
	c := n.cfg.Artifacts
	return artifact.Config{MaxBytes: c.MaxMiB << 20, MaxSubmitter: c.UploadedMiB << 20, MinAge: c.Grace, Logger: n.log, Registerer: n.registerer}
}

// openIPFS serves artifacts to IPFS, if that is wanted. Strangers meet a host of its own there, and an identity that is nobody's operator key.
func (n *Node) openIPFS() error {
	c := n.cfg.Artifacts.IPFS
	if len(c.Listen) == 0 {
		return nil
	}
	key, err := IPFSKey(filepath.Join(n.cfg.DataDir, "ipfs.key"))
	if err != nil {
		return fmt.Errorf("identity towards IPFS: %w", err)
	}
	i, err := ipfs.New(context.Background(), ipfs.Config{Store: n.artifacts, Key: key, Listen: c.Listen, DHT: c.DHT, ServeRate: c.Rate, Logger: n.log, Registerer: n.registerer})
	if err != nil {
		return err
	}
	n.closers = append(n.closers, i.Close)
	n.log.Info("artifacts are served to IPFS", "addresses", i.Addrs())
	return nil
}

// IPFSKey opens the identity towards IPFS, or makes it on first use.
func IPFSKey(path string) (crypto.PrivKey, error) {
	b, err := os.ReadFile(path)
	if err == nil {
		return crypto.UnmarshalPrivateKey(b)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	key, _, err := crypto.GenerateKeyPair(crypto.Ed25519, -1)
	if err != nil {
		return nil, err
	}
	if b, err = crypto.MarshalPrivateKey(key); err != nil {
		return nil, err
	}
	return key, os.WriteFile(path, b, 0o600)
}

// artifacts gives execution what it needs of the content-addressed store and its exchange with peers.
type artifacts struct {
	store    *artifact.Store
	exchange *artifact.Exchange
}

// Ensure implements execute.Artifacts.
func (a artifacts) Ensure(ctx context.Context, digest common.Hash, maxSize uint64) error {
	d := artifact.Digest(digest)
	if !a.store.Has(d) {
		if err := a.exchange.Fetch(ctx, d, int64(maxSize)); err != nil {
			return err
		}
	}
	return a.store.Pin(d, pinModel) // whoever brought it: it must not go while models are asked
}

// Open implements execute.Artifacts.
func (a artifacts) Open(digest common.Hash) (io.ReadCloser, error) {
	return a.store.Open(artifact.Digest(digest))
}
