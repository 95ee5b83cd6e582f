package relay

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Outbox keeps jobs durably, one value per chain and key. Implementations are checked by outboxtest.
type Outbox interface {
	// Put stores a value in the place of an earlier one. It returns when the value would survive a power failure.
	Put(ctx context.Context, chainID uint64, key common.Hash, value []byte) error
	// Delete removes a value; removing what is not there is no error.
	Delete(ctx context.Context, chainID uint64, key common.Hash) error
	// Each calls f with every value of a chain, in any order, until f returns an error, which it returns. f must not call the outbox.
	Each(ctx context.Context, chainID uint64, f func(key common.Hash, value []byte) error) error
}

// record is the stored form of an entry.
type record struct {
	Version int    `json:"version"`
	Entry   *entry `json:"entry"`
}

const recordVersion = 1

var errBadRecord = errors.New("a job in the outbox is damaged: remove it while the node is stopped; what it carried can be relayed again")

func encode(e *entry) ([]byte, error) {
	value, err := json.Marshal(record{recordVersion, e})
	if err != nil {
		return nil, fmt.Errorf("encode job %s: %w", e.Job.Key, err)
	}
	return value, nil
}

func decode(chainID uint64, key common.Hash, value []byte) (*entry, error) {
	var r record
	if err := json.Unmarshal(value, &r); err != nil {
		return nil, fmt.Errorf("job %s on chain %d: %w (%w)", key, chainID, errBadRecord, err)
	}
	if r.Version != recordVersion || r.Entry == nil || r.Entry.Job.ChainID != chainID || r.Entry.Job.Key != key {
		return nil, fmt.Errorf("job %s on chain %d: %w", key, chainID, errBadRecord)
	}
	e := r.Entry
	if err := e.Job.validate(); err != nil {
		return nil, fmt.Errorf("job %s on chain %d: %w (%w)", key, chainID, errBadRecord, err)
	}
	for _, a := range e.Attempts {
		if a.Tip == nil || a.Cap == nil || a.Tip.Sign() < 0 || a.Cap.Sign() < 0 || (a.Blob != nil) != (len(e.Job.Blobs) > 0) {
			return nil, fmt.Errorf("job %s on chain %d: %w (an attempt without fees)", key, chainID, errBadRecord)
		}
	}
	sane := false
	switch e.Phase {
	case Waiting:
		sane = e.Nonce == nil
	case Confirming:
		sane = e.Nonce == nil && e.Mined != nil
	case Pending:
		sane = e.Nonce != nil && len(e.Attempts) > 0
	case Mined:
		sane = e.Nonce != nil && len(e.Attempts) > 0 && e.Mined != nil
	}
	if !sane {
		return nil, fmt.Errorf("job %s on chain %d: %w (phase %q)", key, chainID, errBadRecord, e.Phase)
	}
	return e, nil
}
