package node

import (
	"crypto/rand"
	"fmt"

	ethcrypto "github.com/ethereum/go-ethereum/crypto"
	libp2p "github.com/libp2p/go-libp2p/core/crypto"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/node/api"
)

// errObserver refuses what an observer does not do.
var errObserver = fmt.Errorf("%w: this node is an observer, which answers no requests; ask an operator", api.ErrUnavailable)

// observing gives an observer keys for where a node has some. They are nobody's and last until it stops.
func observing(k Keys) (_ Keys, err error) {
	if k.BLS == nil {
		k.BLS = bls.GenerateKey()
	}
	if k.EVM == nil {
		if k.EVM, err = ethcrypto.GenerateKey(); err != nil {
			return k, fmt.Errorf("make an observer's keys: %w", err)
		}
	}
	if k.P2P == nil {
		if k.P2P, _, err = libp2p.GenerateEd25519Key(rand.Reader); err != nil {
			return k, fmt.Errorf("make an observer's keys: %w", err)
		}
	}
	return k, nil
}
