package p2p

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/libp2p/go-libp2p/core/record"
)

// Peer lists: "whom of the set do you know?". The answer is frames, each the newest signed peer record of one member. Records
// are signed by the member itself and numbered, so that nobody can invent an address for another or bring an old one back.

const (
	// maxRecord bounds a signed peer record: a key, a signature and some ten addresses take under 1 KiB.
	maxRecord = 2 << 10
	// maxPeerList bounds an answer.
	maxPeerList = MaxMembers * (maxRecord + frameHeader)
)

var errStaleRecord = errors.New("an equal or newer record of the peer is known")

func (h *Host) peerListProtocol() string { return "/lineal/" + h.cfg.Network + "/peers/1" }

func (h *Host) servePeerList() error {
	return h.HandleStreams(h.peerListProtocol(), ServeConfig{MaxRequest: 16, Observers: true},
		func(_ context.Context, _ Peer, _ []byte, w io.Writer) error {
			_, err := w.Write(h.encodePeerList())
			return err
		})
}

// encodePeerList lists this host, if it is a member, and every member whose record is known.
func (h *Host) encodePeerList() []byte {
	var envelopes []*record.Envelope
	if cab, ok := peerstore.GetCertifiedAddrBook(h.net.Peerstore()); ok && h.roster.isMember(h.ID()) {
		if own := cab.GetPeerRecord(h.ID()); own != nil {
			envelopes = append(envelopes, own)
		}
	}
	h.book.mu.Lock()
	for _, c := range h.book.contacts {
		if c.record != nil {
			envelopes = append(envelopes, c.record)
		}
	}
	h.book.mu.Unlock()
	var out bytes.Buffer
	for _, e := range envelopes {
		raw, err := e.Marshal()
		if err != nil || len(raw) == 0 || len(raw) > maxRecord {
			continue // its peer has more addresses than others will hear of
		}
		_ = writeFrame(&out, raw) // a bytes.Buffer does not fail
	}
	return out.Bytes()
}

// decodePeerList splits a list into records whose signatures hold.
func decodePeerList(list []byte) ([]*record.Envelope, error) {
	r := frameReader{r: bufio.NewReaderSize(bytes.NewReader(list), readBuffer), max: maxRecord}
	var out []*record.Envelope
	for {
		raw, err := r.next()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, fmt.Errorf("peer list: %w", err)
		}
		if len(out) == MaxMembers {
			return nil, fmt.Errorf("peer list: more than %d records: %w", MaxMembers, ErrTooLarge)
		}
		e, _, err := record.ConsumeEnvelope(raw, peer.PeerRecordEnvelopeDomain)
		if err != nil {
			return nil, fmt.Errorf("peer list: record %d: %w: %w", len(out), ErrMalformed, err)
		}
		out = append(out, e)
	}
}

// askPeerList asks one peer and keeps what it knows of members.
func (h *Host) askPeerList(p peer.ID) {
	if protos, err := h.net.Peerstore().SupportsProtocols(p, protocol.ID(h.peerListProtocol())); err != nil || len(protos) == 0 {
		return // another network's bootstrap peer, or not identified yet
	}
	answer, err := h.Request(h.ctx, p, h.peerListProtocol(), []byte{1}, maxPeerList)
	if err != nil {
		h.log.Debug("cannot get peer list", "peer", p, "err", err)
		return
	}
	envelopes, err := decodePeerList(answer)
	if err != nil {
		h.Penalize(p, dropMalformed)
		h.log.Debug("bad peer list", "peer", p, "err", err)
		return
	}
	for _, e := range envelopes {
		_ = h.learnRecord(e) // of no member, or nothing new
	}
}

// learnRecord keeps a member's record if it is newer than what is known.
//
// SECURITY: the envelope's signature was checked; that its signer is the peer it speaks of is checked here.
func (h *Host) learnRecord(e *record.Envelope) error {
	rec, err := e.Record()
	if err != nil {
		return fmt.Errorf("read peer record: %w", err)
	}
	pr, ok := rec.(*peer.PeerRecord)
	if !ok {
		return fmt.Errorf("envelope holds a %T: %w", rec, ErrMalformed)
	}
	if !pr.PeerID.MatchesPublicKey(e.PublicKey) {
		return fmt.Errorf("record of %s is signed by another peer: %w", pr.PeerID, ErrMalformed)
	}
	err = ErrNotMember
	h.book.with(pr.PeerID, func(c *contact) {
		if c.record != nil && pr.Seq <= c.seq {
			err = errStaleRecord
			return
		}
		c.record, c.seq = e, pr.Seq
		c.learnt = pr.Addrs[:min(len(pr.Addrs), maxMemberAddrs)]
		c.failures = 0
		err = nil
	})
	return err
}
