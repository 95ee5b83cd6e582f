package api

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/node/lineage"
)

// Submitter takes records to the ledger through a node's interface. It is safe for concurrent use.
type Submitter struct {
	Client *Client
	// Payer is the account whose quota pays; nil: the node pays, which needs the client's admin token.
	Payer *ecdsa.PrivateKey

	mu      sync.Mutex // guards network
	network *common.Hash
}

// Submit implements lineage.Submitter.
func (s *Submitter) Submit(ctx context.Context, envelope []byte) (string, error) {
	var authorization []byte
	if s.Payer != nil {
		network, err := s.networkID(ctx)
		if err != nil {
			return "", err
		}
		digest := lineage.AuthorizationDigest(network, lineage.RecordID(envelope))
		if authorization, err = crypto.Sign(digest[:], s.Payer); err != nil {
			return "", fmt.Errorf("authorize record: %w", err)
		}
	}
	ack, err := s.Client.SubmitRecord(ctx, envelope, authorization)
	return string(ack.ID), err
}

// networkID asks the node once, since it never changes.
func (s *Submitter) networkID(ctx context.Context) (common.Hash, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.network == nil {
		status, err := s.Client.Status(ctx)
		if err != nil {
			return common.Hash{}, fmt.Errorf("ask for the network: %w", err)
		}
		s.network = &status.Network
	}
	return *s.network, nil
}
