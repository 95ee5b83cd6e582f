package node

import (
	"context"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/artifact"
)

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
	if err := a.exchange.Fetch(ctx, d, int64(maxSize)); err != nil {
		return err
	}
	return a.store.Pin(d, pinModel)
}

// Open implements execute.Artifacts.
func (a artifacts) Open(digest common.Hash) (io.ReadCloser, error) {
	return a.store.Open(artifact.Digest(digest))
}
