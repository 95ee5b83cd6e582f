package devnet

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/lineage"
)

// scribe makes records and remembers what was acknowledged.
type scribe struct {
	n      *Network
	signer *lineage.Signer
	ids    []common.Hash
}

func (n *Network) newScribe() (*scribe, error) {
	s, err := lineage.GenerateSigner()
	return &scribe{n: n, signer: s}, err
}

// submit hands a new record to an operator, which acknowledges it.
func (s *scribe) submit(ctx context.Context, o *Operator) error {
	id, err := s.hand(ctx, o.Client(), s.n.user, fmt.Sprintf("data set %d", len(s.ids)))
	if err != nil {
		return fmt.Errorf("operator %d: %w", o.Number, err)
	}
	s.ids = append(s.ids, id)
	return nil
}

// hand makes a record of a data set and submits it for an account. Without an error it is acknowledged.
func (s *scribe) hand(ctx context.Context, c *api.Client, account *ecdsa.PrivateKey, name string) (common.Hash, error) {
	digest := sha256.Sum256([]byte(name))
	statement, err := lineage.NewStatement(&lineage.Dataset{Name: name}, lineage.NewResource(lineage.KindDataset, name, lineage.Digest(leaf.IDString(digest))))
	if err != nil {
		return common.Hash{}, err
	}
	envelope, err := s.signer.Sign(statement)
	if err != nil {
		return common.Hash{}, err
	}
	id := common.Hash(sha256.Sum256(envelope))
	h := block.RecordDigest(s.n.Home.NetworkID, id)
	sig, err := crypto.Sign(h[:], account)
	if err != nil {
		return common.Hash{}, err
	}
	if _, err := c.SubmitRecord(ctx, envelope, sig); err != nil {
		return common.Hash{}, fmt.Errorf("submit %s: %w", name, err)
	}
	return id, nil
}

// final reports whether a record is final at an operator, with a proof that holds.
func (s *scribe) final(ctx context.Context, o *Operator, id common.Hash) (bool, error) {
	v, err := o.Client().Record(ctx, lineage.Digest(leaf.IDString(id)), 0)
	if errors.Is(err, api.ErrNotFound) || errors.Is(err, api.ErrUnavailable) || (err == nil && v.State != "final") {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if sha256.Sum256([]byte(v.Envelope)) != id || v.Leaf == nil {
		return false, fmt.Errorf("operator %d shows another record as %s", o.Number, v.ID)
	}
	bytes := leaf.Record{Time: v.Time, Submitter: common.HexToAddress(v.Submitter), Envelope: []byte(v.Envelope)}.Encode()
	path := make([]tlog.Hash, len(v.Proof))
	for i, p := range v.Proof {
		copy(path[i][:], p)
	}
	keys, err := o.logKeys(ctx)
	if err != nil {
		return false, err
	}
	c, _, err := tlog.OpenCheckpoint([]byte(v.Checkpoint), keys.Name(), keys)
	if err != nil {
		return false, fmt.Errorf("operator %d's checkpoint: %w", o.Number, err)
	}
	if err := tlog.VerifyInclusion(*v.Leaf, v.Size, tlog.LeafHash(bytes), path, c.Root); err != nil {
		return false, fmt.Errorf("operator %d's proof of record %s: %w", o.Number, v.ID, err)
	}
	return true, nil
}
