package intake

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/node/ethrpc"
)

// PostedConfig sets up the watch over records that are posted on the home chain.
type PostedConfig struct {
	Client   *ethrpc.Client
	Models   common.Address // the registry that they are posted to
	Finality ethrpc.Finality
	Start    uint64 // the first block to read when there is no cursor
	Cursors  Cursors
	// Sink takes a record's envelope over durably. An error has it given again; what can never be taken is the sink's to drop.
	Sink func(ctx context.Context, sender common.Address, envelope []byte) error

	Follow FollowConfig // Every and Retry, where they differ from the defaults
	Log    *slog.Logger
}

// Posted watches for lineage records that are posted on the home chain: the way into the ledger for who finds every operator's interface
// closed (protocol rule 25).
type Posted struct {
	*Follower
	cfg PostedConfig
}

var (
	modelsABI         = bindings.NewModelRegistry()
	recordPostedTopic = func() common.Hash {
		abi, err := bindings.ModelRegistryMetaData.ParseABI()
		if err != nil {
			panic(err) // as for requestedTopic
		}
		return abi.Events[bindings.ModelRegistryRecordPostedEventName].ID
	}()
)

// NewPosted sets up the watch; Run starts it.
func NewPosted(cfg PostedConfig) (*Posted, error) {
	if cfg.Client == nil || cfg.Sink == nil || cfg.Models == (common.Address{}) {
		return nil, errors.New("watch posted records: client, registry and sink are needed")
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	p := &Posted{cfg: cfg}
	follow := cfg.Follow
	follow.Client, follow.Finality, follow.Log = cfg.Client, cfg.Finality, cfg.Log
	follow.Cursors, follow.Start, follow.Key = cfg.Cursors, cfg.Start, fmt.Sprintf("posted/%s", cfg.Models)
	follow.Addresses, follow.Topics = []common.Address{cfg.Models}, [][]common.Hash{{recordPostedTopic}}
	follow.Handle = p.handle
	var err error
	p.Follower, err = NewFollower(follow)
	return p, err
}

// SECURITY: anyone can post any bytes, for gas. The id is recomputed; what the envelope says is for the ledger's admission to judge.
func (p *Posted) handle(ctx context.Context, b Batch) error {
	for i := range b.Logs {
		event, err := modelsABI.UnpackRecordPostedEvent(&b.Logs[i])
		if err != nil || sha256.Sum256(event.Envelope) != event.Id {
			p.cfg.Log.Warn("posted record refused", "block", b.Logs[i].BlockNumber, "err", err)
			continue
		}
		if err := p.cfg.Sink(ctx, event.Sender, event.Envelope); err != nil {
			return fmt.Errorf("take over posted record %x: %w", event.Id, err)
		}
	}
	return nil
}
