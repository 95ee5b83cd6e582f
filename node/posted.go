package node

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/intake"
)

// watchPosted takes records from the home chain into the ledger, in this node's name: who posts there needs no operator's leave (protocol rule 25).
// Every operator does the same, and the ledger takes a record once.
func (n *Node) watchPosted(ctx context.Context) error {
	if n.ordering == nil {
		return nil
	}
	home := n.chains[n.cfg.Home.ChainID]
	watch, err := intake.NewPosted(intake.PostedConfig{Client: n.home.rpc, Models: n.cfg.Home.Models, Finality: n.home.finality, Start: home.cfg.FromBlock,
		Cursors: cursors{n.db}, Sink: n.takePosted, Log: n.log})
	if err != nil {
		return err
	}
	return watch.Run(ctx)
}

// takePosted submits a posted record. What the ledger can never take is dropped; everything else is tried again.
func (n *Node) takePosted(ctx context.Context, sender common.Address, envelope []byte) error {
	ack, err := ledgerAPI{n}.Submit(ctx, envelope, nil)
	switch {
	case errors.Is(err, api.ErrUnservable), errors.Is(err, api.ErrBadRequest):
		n.log.Warn("record from the home chain refused", "sender", sender, "err", err)
		return nil
	case err != nil:
		return err
	}
	n.log.Info("record from the home chain", "sender", sender, "record", ack.ID, "known", ack.Known)
	return nil
}
