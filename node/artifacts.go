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

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/artifact"
	"github.com/lineal-network/lineal/node/artifact/ipfs"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage/status"
)

// artifactLimits are what the configuration says of the store.
func (n *Node) artifactLimits() artifact.Config {
	c := n.cfg.Artifacts
	return artifact.Config{MaxBytes: c.MaxMiB << 20, MaxSubmitter: c.UploadedMiB << 20, MinAge: c.Grace, Needed: n.needed, Logger: n.log, Registerer: n.registerer}
}

// needed reports whether an artifact must stay although nobody pinned it: an open task needs it, or somebody watches the model under a policy. It
// is asked before anything is collected, and only about what would be next.
func (n *Node) needed(d artifact.Digest) bool {
	if n.book.Needs(common.Hash(d)) {
		return true
	}
	l := n.Ledger()
	if l == nil {
		return false
	}
	watched := true // who cannot tell keeps it
	err := l.View(func(_ claim.Checkpoint, r state.Reader) error {
		list, err := status.OfModel(r, common.Hash(d))
		watched = err != nil || len(list) > 0
		return err
	})
	if err != nil {
		n.log.Warn("an artifact is kept because the ledger's state could not be read", "artifact", d, "err", err)
	}
	return watched
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
	if a.store.Has(d) {
		return nil
	}
	return a.exchange.Fetch(ctx, d, int64(maxSize))
}

// EnsureModel implements execute.Artifacts.
func (a artifacts) EnsureModel(ctx context.Context, digest common.Hash, maxSize uint64) error {
	if err := a.Ensure(ctx, digest, maxSize); err != nil {
		return err
	}
	return a.store.Pin(artifact.Digest(digest), pinModel) // whoever brought it: it must not go while models are asked
}

// Open implements execute.Artifacts.
func (a artifacts) Open(digest common.Hash) (io.ReadCloser, error) {
	return a.store.Open(artifact.Digest(digest))
}
