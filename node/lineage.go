package node

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	ethcrypto "github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage"
)

// lineageModule lets the ledger keep the lineage's index: a record is admitted only if it reads as one, and changes the graph when its block is
// executed.
type lineageModule struct{ index *lineage.Index }

var (
	_ block.Module = lineageModule{}
	_ block.Sizer  = lineageModule{}
)

// newLineageModule makes the module of a network. Bonded in it are the accounts that operators of the current set have announced as their own.
func newLineageModule(network common.Hash) lineageModule {
	payers := block.NewPayers()
	return lineageModule{&lineage.Index{Network: network, Bonded: func(r lineage.State, account common.Address) (common.Address, bool, error) {
		return payers.Of(r, account)
	}}}
}

// Check implements block.Module.
func (m lineageModule) Check(r state.Reader, envelope []byte) error {
	return m.index.Check(r, envelope)
}

// Footprint implements block.Sizer.
func (m lineageModule) Footprint(envelope []byte) int { return m.index.Footprint(envelope) }

// Apply implements block.Module.
func (m lineageModule) Apply(tx *state.Tx, info block.Info, leaves []leaf.Leaf) error {
	return m.index.Apply(tx, recordEntries(info, leaves))
}

// recordEntries are a block's records at their places.
func recordEntries(info block.Info, leaves []leaf.Leaf) (entries []lineage.Entry) {
	for i, l := range leaves {
		if r, ok := l.(leaf.Record); ok {
			entries = append(entries, lineage.Entry{Leaf: info.FirstLeaf + uint64(i), Time: r.Time, Submitter: r.Submitter, Envelope: r.Envelope})
		}
	}
	return entries
}

// recordKeyFile is the record key's name in the data directory.
const recordKeyFile = "record.pem"

// keyRetry is how long a node waits before it tries again to announce its record key: the ledger may be away, or the quota used up.
const keyRetry = 10 * time.Second

// openRecordKey reads the node's record key, or makes it.
func openRecordKey(path string) (*lineage.Signer, error) {
	k, err := lineage.LoadSigner(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return k, err
	}
	if k, err = lineage.GenerateSigner(); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("make the record key's directory: %w", err)
	}
	return k, k.Save(path)
}

// announceRecordKey sees to it that the ledger knows the node's record key as this operator's, so that what it observes is bonded. It ends when
// that is so.
func (n *Node) announceRecordKey(ctx context.Context, l *ledger.Ledger) error {
	key := n.ordering.records
	account := ethcrypto.PubkeyToAddress(n.payer.PublicKey)
	statement, err := lineage.NewStatement(&lineage.KeyAnnouncement{Operator: account.Hex(), Network: n.cfg.Network.Hex()}, key.Subject())
	if err != nil {
		return fmt.Errorf("announce the record key: %w", err)
	}
	envelope, err := key.Sign(statement)
	if err != nil {
		return fmt.Errorf("announce the record key: %w", err)
	}
	ticker := time.NewTicker(keyRetry)
	defer ticker.Stop()
	for {
		var owner common.Address
		known := false
		err := l.View(func(_ claim.Checkpoint, r state.Reader) (err error) {
			owner, known, err = lineage.KeyAccount(r, key.KeyID())
			return err
		})
		switch {
		case err != nil:
			n.log.Warn("whose the record key is cannot be read, trying again", "err", err)
		case known && owner == account:
			return nil
		case !l.Speaks(): // an observer is nobody's
		case known:
			n.log.Error("the record key was announced by another account; give this node a key of its own (keys.record)", "account", owner)
			return nil
		default:
			var authorization []byte
			if authorization, err = n.payFor(envelope); err == nil {
				_, err = l.SubmitRecord(ctx, envelope, authorization)
			}
			if err != nil && ctx.Err() == nil {
				n.log.Warn("the record key is not announced yet, trying again", "err", err)
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}

// RecordSigner signs the lineage records that the node makes; nil while the ledger is off.
func (n *Node) RecordSigner() *lineage.Signer {
	if n.ordering == nil {
		return nil
	}
	return n.ordering.records
}
