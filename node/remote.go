package node

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/lineage"
)

// RemoteRecords takes records to a node over its interface, and asks it about them: what programs beside a node use, such as the MLflow
// proxy. Records are paid for by the account of Payer, or by the node's own if the client has its admin token.
type RemoteRecords struct {
	Client *api.Client
	Payer  *ecdsa.PrivateKey // nil: the node pays, which takes Client.Token

	mu      sync.Mutex // guards network
	network common.Hash
}

// Submit implements lineage.Submitter. What can never be taken is a [capture.ErrRefused]; anything else is worth another try.
func (r *RemoteRecords) Submit(ctx context.Context, envelope []byte) (string, error) {
	authorization, err := r.authorize(ctx, envelope)
	if err != nil {
		return "", err
	}
	ack, err := r.Client.SubmitRecord(ctx, envelope, authorization)
	var e *api.Error
	if errors.As(err, &e) {
		switch e.Status {
		case http.StatusBadRequest, http.StatusRequestEntityTooLarge, http.StatusUnprocessableEntity:
			return "", fmt.Errorf("%w: %w", capture.ErrRefused, err)
		}
	}
	if err != nil {
		return "", fmt.Errorf("submit a record to %s: %w", r.Client.Base, err)
	}
	return string(ack.ID), nil
}

// authorize signs for the payer; the network's id is asked of the node once.
func (r *RemoteRecords) authorize(ctx context.Context, envelope []byte) ([]byte, error) {
	if r.Payer == nil {
		return nil, nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.network == (common.Hash{}) {
		status, err := r.Client.Status(ctx)
		if err != nil {
			return nil, fmt.Errorf("ask %s for its network: %w", r.Client.Base, err)
		}
		r.network = status.Network
	}
	digest := block.RecordDigest(r.network, lineage.RecordID(envelope).Bytes())
	sig, err := crypto.Sign(digest[:], r.Payer)
	if err != nil {
		return nil, fmt.Errorf("sign for a record: %w", err)
	}
	return sig, nil
}

// Node gives a thing with its facts.
func (r *RemoteRecords) Node(ctx context.Context, d lineage.Digest) (*lineage.Node, error) {
	v, err := r.Client.Lineage(ctx, string(d), url.Values{"direction": {"none"}})
	if errors.Is(err, api.ErrNotFound) {
		return nil, fmt.Errorf("%w: %s", lineage.ErrNotFound, d)
	}
	if err != nil {
		return nil, fmt.Errorf("ask %s about %s: %w", r.Client.Base, d, err)
	}
	return v.Node, nil
}

// Tainted gives the first reason why a thing should not be relied on; empty if there is none.
func (r *RemoteRecords) Tainted(ctx context.Context, d lineage.Digest) (string, error) {
	v, err := r.Client.Taint(ctx, string(d), nil)
	if errors.Is(err, api.ErrNotFound) {
		return "", fmt.Errorf("%w: %s", lineage.ErrNotFound, d)
	}
	if err != nil {
		return "", fmt.Errorf("ask %s about %s: %w", r.Client.Base, d, err)
	}
	if len(v.Taints) == 0 {
		return "", nil
	}
	return fmt.Sprintf("%s %s", v.Taints[0].Source, v.Taints[0].Reason), nil
}
