package node

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/attest"
	"github.com/lineal-network/lineal/node/store"
)

// Kinds of what is recorded against operators.
const (
	eventDissent      = "dissent"      // signed another result than this node's; not slashable by itself
	eventEquivocation = "equivocation" // signed two results for one request; slashable at once
	eventContradicted = "contradicted" // the network certified another result than this node's: this node may be at fault
)

// maxEvents bounds how many events are told; all stay in the store.
const maxEvents = 1000

// eventKey makes one event per operator, kind and request.
func eventKey(kind string, operator common.Address, request common.Hash) []byte {
	return store.Key(store.TableEvidence, []byte(kind+"/"), operator[:], request[:])
}

// record keeps an event, once, and reports whether it is new.
func (n *Node) record(ctx context.Context, e api.Event) bool {
	b, err := json.Marshal(e)
	if err != nil {
		n.log.Error("event not encoded", "kind", e.Kind, "err", err)
		return false
	}
	fresh := false
	key := eventKey(e.Kind, e.Operator, e.Request)
	err = n.db.Update(ctx, func(tx *store.Tx) error {
		_, err := tx.Get(key)
		fresh = err != nil
		if !fresh {
			return nil
		}
		return tx.Set(key, b)
	})
	if err != nil {
		n.log.Error("event not recorded", "kind", e.Kind, "operator", e.Operator, "err", err)
		return false
	}
	if fresh {
		n.log.Warn("recorded against an operator", "kind", e.Kind, "operator", e.Operator, "task", e.Request, "detail", e.Detail)
	}
	return fresh
}

// Events returns what this node recorded.
func (n *Node) Events() []api.Event {
	events := []api.Event{}
	err := n.db.View(func(r store.Reader) error {
		return r.Scan([]byte{byte(store.TableEvidence)}, func(_, value []byte) error {
			var e api.Event
			if len(events) < maxEvents && json.Unmarshal(value, &e) == nil {
				events = append(events, e)
			}
			return nil
		})
	})
	if err != nil {
		n.log.Error("events not read", "err", err)
	}
	return events
}

func outcome(b claim.Inference) string {
	if b.Outcome == claim.OutcomeRejected {
		return fmt.Sprintf("rejected (%s)", b.Reason)
	}
	return fmt.Sprintf("output %s", b.OutputCommitment)
}

func (n *Node) dissented(ctx context.Context, d *attest.Dissent) {
	n.record(ctx, api.Event{Time: time.Now().UTC(), Kind: eventDissent, Operator: d.Operator, Request: d.Body.RequestID,
		Detail: fmt.Sprintf("signed %s, this node found %s", outcome(d.Body), outcome(d.Own))})
}

func (n *Node) contradicted(ctx context.Context, c *quorum.Certified) {
	n.log.Error("the network certified another result than this node's: check its machine and engine version", "task", c.Body.RequestID)
	n.record(ctx, api.Event{Time: time.Now().UTC(), Kind: eventContradicted, Operator: n.cfg.Keys.Operator, Request: c.Body.RequestID,
		Detail: "certified is " + outcome(c.Body)})
}

// accuse is the stage Accuse: evidence is kept, and taken to the registry by the outbox.
func (n *Node) accuse(ctx context.Context, e *attest.Evidence) {
	b, err := json.Marshal(e)
	if err != nil {
		n.log.Error("evidence not encoded", "operator", e.Operator, "err", err)
		return
	}
	id, detail := e.A.Body.RequestID, fmt.Sprintf("signed %s and %s", outcome(e.A.Body), outcome(e.B.Body))
	if a := e.A.Claim; a.Kind != claim.KindInference { // a vote has a slot instead of a request
		id, detail = a.Slot, fmt.Sprintf("voted %s for %s and %s for %s in epoch %d", a.Kind, a.BodyHash, e.B.Claim.Kind, e.B.Claim.BodyHash, a.Epoch)
	}
	fresh := n.record(ctx, api.Event{Time: time.Now().UTC(), Kind: eventEquivocation, Operator: e.Operator, Request: id, Detail: detail, Evidence: b})
	if !fresh {
		return
	}
	if err := n.slash(ctx, e); err != nil {
		n.log.Error("evidence not sent", "operator", e.Operator, "err", err)
	}
}
