package block

import (
	"crypto/sha256"
	"fmt"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// Item is what goes into a block whole, and what operators exchange before: exactly one field is set. Items are immutable.
type Item struct {
	Announced *Announced
	Certified *Certified
	Record    *Record
	Data      *leaf.Data
	Evidence  *leaf.Evidence
	Handover  *Handover

	size atomic.Int64 // of the encoding, once it is known
}

// Size is the length of the item's encoding.
func (i *Item) Size() int {
	if n := i.size.Load(); n > 0 {
		return int(n)
	}
	n := len(i.Encode())
	i.size.Store(int64(n))
	return n
}

// MaxItem bounds an item's encoding. An announcement of answers that share nothing, each with all the destinations and bins that it may have, is
// the largest; it has a tenth of that when its answers are alike.
const MaxItem = 512 << 10

// content is a content of this item only.
func (i *Item) content() *Content {
	c := &Content{Handover: i.Handover}
	switch {
	case i.Announced != nil:
		c.Announcements = []*Announced{i.Announced}
	case i.Certified != nil:
		c.Certified = []*Certified{i.Certified}
	case i.Record != nil:
		c.Records = []*Record{i.Record}
	case i.Data != nil:
		c.Data = []leaf.Data{*i.Data}
	case i.Evidence != nil:
		c.Evidence = []leaf.Evidence{*i.Evidence}
	}
	return c
}

// Encode writes the item: the epoch that an announcement is signed for, then a content of this item only.
func (i *Item) Encode() []byte {
	var w writer
	if i.Announced != nil {
		w.uint(i.Announced.Epoch)
	} else {
		w.uint(0)
	}
	w.fixed(i.content().Encode())
	return w.b
}

// DecodeItem reads an item. It verifies no signature: see [Application.Admit].
//
// SECURITY: the bytes come from a peer.
func DecodeItem(b []byte) (*Item, error) {
	if len(b) > MaxItem {
		return nil, fmt.Errorf("%w: an item of %d bytes, at most %d are allowed", ErrTooLarge, len(b), MaxItem)
	}
	r := &reader{b: b}
	epoch := r.uint(1<<64 - 1)
	if r.err != nil {
		return nil, r.err
	}
	c, err := Decode(epoch, r.b)
	if err != nil {
		return nil, err
	}
	items := c.Items()
	if len(items) != 1 || c.StateHash != (common.Hash{}) || (items[0].Announced == nil && epoch != 0) {
		return nil, fmt.Errorf("%w: it is not exactly one item", ErrMalformed)
	}
	items[0].size.Store(int64(len(b)))
	return items[0], nil
}

// Items lists a content's items in the order in which they are executed.
func (c *Content) Items() []*Item {
	var out []*Item
	for _, a := range c.Announcements {
		out = append(out, &Item{Announced: a})
	}
	for _, x := range c.Certified {
		out = append(out, &Item{Certified: x})
	}
	for _, r := range c.Records {
		out = append(out, &Item{Record: r})
	}
	for i := range c.Data {
		out = append(out, &Item{Data: &c.Data[i]})
	}
	for i := range c.Evidence {
		out = append(out, &Item{Evidence: &c.Evidence[i]})
	}
	if c.Handover != nil {
		out = append(out, &Item{Handover: c.Handover})
	}
	return out
}

// ID names what the item would decide or add, so that of two valid items with one ID only one goes into the ledger: the slot of an
// announcement, of a certified answer or of a handover, the id of a record, the hash of a data record's or of an evidence's leaf. It does
// not depend on signatures: verify an item before you keep it in the place of another.
func (i *Item) ID() common.Hash {
	switch {
	case i.Announced != nil:
		return claim.Announcement{Operator: i.Announced.Operator, Number: i.Announced.Number}.Slot()
	case i.Certified != nil:
		return i.Certified.Answer.Body.Slot()
	case i.Record != nil:
		return i.Record.ID()
	case i.Data != nil:
		return sha256.Sum256(i.Data.Encode())
	case i.Evidence != nil:
		return sha256.Sum256(i.Evidence.Encode())
	case i.Handover != nil:
		return i.Handover.Body.Slot()
	}
	return common.Hash{}
}

// ID names the record: SHA-256 of its envelope.
func (r *Record) ID() common.Hash { return sha256.Sum256(r.Envelope) }

// Kind is the item's kind in a word, for logs and metrics.
func (i *Item) Kind() string {
	switch {
	case i.Announced != nil:
		return "announcement"
	case i.Certified != nil:
		return "certificate"
	case i.Record != nil:
		return "record"
	case i.Data != nil:
		return "data"
	case i.Evidence != nil:
		return "evidence"
	case i.Handover != nil:
		return "handover"
	}
	return "nothing"
}
