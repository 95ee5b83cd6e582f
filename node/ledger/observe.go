package ledger

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/p2p"
)

// A node that is no operator of the epoch hears nothing: operators speak to each other only. So it asks them, one after the other, for the final
// blocks that it lacks, and gives the answers to its machine, which checks certificates, executes and delivers as it does for an operator that
// lags:
//
//	observer ── blocks after h? ──► an operator        (the next one each time)
//	         ◄── blocks, proof ───
//
// An operator of the next epoch is in the same place until that begins; so is one that has left the set. Whoever is asked can only withhold: what it
// says is worth what the quorum's certificates say.

const (
	// observeEvery is the pause before an observer that is up to date, or whose question failed, asks again: a few times for each idle block.
	observeEvery = time.Second
	// observeAsk is how long one answer may take: answerBytes over a slow line.
	observeAsk = 30 * time.Second
	// maxObserved bounds how many observers are answered at a time: each reads up to answerBytes from the disk.
	maxObserved = 4
)

// ErrObserver says that a node is no operator now: what is given to it would reach no block.
var ErrObserver = errors.New("this node is no operator of the present set: give it to one that is")

// operates reports whether this node is an operator of the epoch of the next block.
func (l *Ledger) operates() bool {
	epoch, err := l.Epoch()
	return err == nil && l.signerIn(epoch) >= 0
}

// Speaks reports whether operators take what this node says: it is one of them, was in the epoch before, or is in the one that comes next.
func (l *Ledger) Speaks() bool {
	epoch, err := l.Epoch()
	return err == nil && (l.signerIn(epoch) >= 0 || epoch > 1 && l.signerIn(epoch-1) >= 0 || l.signerIn(epoch+1) >= 0)
}

// observe asks for final blocks while this node is no operator.
func (l *Ledger) observe(ctx context.Context) error {
	if l.cfg.Finals == nil {
		return nil
	}
	for {
		head, news := l.headAndNews()
		if !l.operates() {
			from, e, err := l.cfg.Finals(ctx, head.Header.Height+1)
			switch {
			case err != nil:
				l.log.Debug("final blocks not read from an operator", "height", head.Header.Height+1, "err", err)
			case e != nil:
				if err := l.Receive(ctx, from, e); err != nil {
					return nil
				}
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-news: // there may be more
		case <-time.After(observeEvery):
		}
	}
}

// Finals asks the next operator in turn for final blocks from a height on; nil if it has none. It is what [Config.Finals] wants.
func (l *Links) Finals(ctx context.Context, height uint64) (common.Address, *simplex.Entries, error) {
	var members []p2p.Peer
	for _, p := range l.host.Connected() {
		if p.Member {
			members = append(members, p)
		}
	}
	if len(members) == 0 {
		return common.Address{}, nil, errors.New("no operator is connected")
	}
	l.mu.Lock()
	l.turn++
	to := members[l.turn%len(members)]
	l.mu.Unlock()
	operator, ok := l.dir.OperatorOf(to.ID)
	if !ok {
		return common.Address{}, nil, fmt.Errorf("peer %s is no operator any more", to.ID)
	}
	ctx, cancel := context.WithTimeout(ctx, observeAsk)
	defer cancel()
	b, err := l.host.Request(ctx, to.ID, protoJoin, binary.BigEndian.AppendUint64([]byte{askFinals}, height), maxBlockFrame)
	if err != nil || len(b) == 0 {
		return operator.ID, nil, err
	}
	msg, err := simplex.Decode(b)
	e, ok := msg.(*simplex.Entries)
	if err != nil || !ok {
		l.host.Penalize(to.ID, "ledger-finals")
		return operator.ID, nil, fmt.Errorf("peer %s sent no final blocks: %w", to.ID, errors.Join(errFrame, err))
	}
	return operator.ID, e, nil
}

// finals answers an observer.
func (l *Links) finals(ledger *Ledger, height uint64) ([]byte, error) {
	select {
	case l.observed <- struct{}{}:
		defer func() { <-l.observed }()
	default:
		return nil, &p2p.RemoteError{Code: p2p.CodeBusy}
	}
	if a := ledger.answer(height); a != nil {
		return simplex.Encode(a), nil
	}
	return nil, nil
}
