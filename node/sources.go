package node

import (
	"context"
	"crypto"
	"errors"
	"fmt"
	"time"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/status"
	"github.com/lineal-network/lineal/node/lineage/status/feed"
)

// SourceConfig is a list of banned or restricted sources that the operator follows (docs/status-feed.md).
type SourceConfig struct {
	URI          string        `koanf:"uri" json:"uri"`                   // the list's name; all operators must use the same
	From         string        `koanf:"from" json:"from"`                 // file or https address; default: the uri
	Keys         []string      `koanf:"keys" json:"keys"`                 // PEM files with the publisher's public keys
	Every        time.Duration `koanf:"every" json:"every"`               // default 5m
	AllowPrivate bool          `koanf:"allowPrivate" json:"allowPrivate"` // take it from a private address
}

// openSources reads the publishers' keys.
func (n *Node) openSources(Deps) error {
	for _, c := range n.cfg.Sources {
		if c.URI == "" || len(c.Keys) == 0 {
			return errors.New("a source list needs its uri and its publisher's keys (sources.uri, sources.keys)")
		}
		s := feed.Source{URI: c.URI, From: c.From, Every: c.Every, AllowPrivate: c.AllowPrivate, Keys: []crypto.PublicKey{}}
		for _, path := range c.Keys {
			k, err := feed.LoadKey(path)
			if err != nil {
				return err
			}
			s.Keys = append(s.Keys, k)
		}
		n.sources = append(n.sources, s)
	}
	return nil
}

// followSources fetches the lists, and records what it fetched under the node's record key.
func (n *Node) followSources(ctx context.Context, l *ledger.Ledger) error {
	if len(n.sources) == 0 {
		return nil
	}
	f := feed.New(feed.Config{Sources: n.sources, Logger: n.log, Registerer: n.registerer,
		Last: func(uri string) (seen feed.Seen, err error) {
			err = l.View(func(_ claim.Checkpoint, r state.Reader) error {
				lists, err := status.Lists(r)
				for _, x := range lists {
					if x.URI == uri {
						seen = feed.Seen{Serial: x.Serial, Digest: x.Digest}
					}
				}
				return err
			})
			return seen, err
		},
		Record: func(ctx context.Context, list *lineage.SourceList, subject lineage.Resource) error {
			key := n.ordering.records
			if known, err := n.isRecordKeyKnown(l, key.KeyID()); err != nil || !known {
				return errors.Join(err, errors.New("the ledger does not know this operator's record key yet; the list is fetched again"))
			}
			statement, err := lineage.NewStatement(list, subject)
			if err != nil {
				return err
			}
			envelope, err := key.Sign(statement)
			if err != nil {
				return err
			}
			authorization, err := n.payFor(envelope)
			if err != nil {
				return fmt.Errorf("pay for the record: %w", err)
			}
			_, err = l.SubmitRecord(ctx, envelope, authorization)
			return err
		}})
	return f.Run(ctx)
}

// isRecordKeyKnown says whether the ledger counts a record key as somebody's: before that, what it signs is nobody's vote.
func (n *Node) isRecordKeyKnown(l *ledger.Ledger, keyID string) (known bool, err error) {
	err = l.View(func(_ claim.Checkpoint, r state.Reader) (err error) {
		_, known, err = lineage.KeyAccount(r, keyID)
		return err
	})
	return known, err
}
