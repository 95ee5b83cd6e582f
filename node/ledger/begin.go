package ledger

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/p2p"
)

// incarnationSize is that of the random number that tells a store from the one before it.
const incarnationSize = 16

// Key space of TableConsensus beside the machine's, continued (see join.go).
//
//	i                        this store's incarnation
//	g   epoch(8)             operators of more than 2/3 of the epoch's weight keep it: this newcomer may vote
//	w   epoch(8) peer        the first incarnation of a newcomer to an epoch that was heard of, signed
const (
	keyIncarnation = 'i'
	keyBegun       = 'g'
	keyWitness     = 'w'
)

var incarnationKey = store.Key(store.TableConsensus, []byte{keyIncarnation})

func begunKey(epoch uint64) []byte {
	return store.Key(store.TableConsensus, []byte{keyBegun}, binary.BigEndian.AppendUint64(nil, epoch))
}

func witnessKey(epoch uint64, id peer.ID) []byte {
	return store.Key(store.TableConsensus, []byte{keyWitness}, binary.BigEndian.AppendUint64(nil, epoch), []byte(id))
}

// keepWitness is for how many epochs what newcomers said is kept: nobody joins an earlier one.
const keepWitness = 4

// beginning is what a newcomer says: its incarnation, and its network key's signature.
type beginning []byte

func beginningDigest(network common.Hash, epoch uint64, incarnation []byte) []byte {
	h := claim.Keccak256([]byte("lineal.begin.v1"), network[:], binary.BigEndian.AppendUint64(nil, epoch), incarnation)
	return h[:]
}

// by reports whether a peer signed it.
func (b beginning) by(id peer.ID, network common.Hash, epoch uint64) bool {
	if len(b) <= incarnationSize || len(b) > 1<<10 {
		return false
	}
	key, err := id.ExtractPublicKey()
	if err != nil {
		return false
	}
	ok, err := key.Verify(beginningDigest(network, epoch, b[:incarnationSize]), b[incarnationSize:])
	return ok && err == nil
}

// witness keeps a newcomer's beginning, and returns the one that it keeps.
//
// SECURITY: any member can ask. It takes room in its own name only, once for each epoch whose set has it.
func (l *Links) witness(ctx context.Context, from peer.ID, epoch uint64, b beginning) (kept beginning, err error) {
	set := l.sets(epoch)
	if set == nil || set.IndexOfPeer(from.String()) < 0 {
		return nil, &p2p.RemoteError{Code: p2p.CodeDenied, Text: "no operator of that epoch"}
	}
	if !b.by(from, l.network, epoch) {
		return nil, &p2p.RemoteError{Code: p2p.CodeInvalid}
	}
	var old [][]byte
	err = l.store.View(func(r store.Reader) error {
		if epoch <= keepWitness {
			return nil
		}
		return r.Scan(store.Key(store.TableConsensus, []byte{keyWitness}, binary.BigEndian.AppendUint64(nil, epoch-keepWitness)), func(key, _ []byte) error {
			old = append(old, key)
			return nil
		})
	})
	if err != nil {
		return nil, err
	}
	err = l.store.Update(ctx, func(tx *store.Tx) error {
		for _, k := range old {
			if err := tx.Delete(k); err != nil {
				return err
			}
		}
		was, err := tx.Get(witnessKey(epoch, from))
		if !errors.Is(err, store.ErrNotFound) {
			kept = was
			return err
		}
		kept = b
		return tx.Set(witnessKey(epoch, from), b)
	})
	return kept, err
}

// incarnation reads or makes this store's.
func (j *Joiner) incarnation(ctx context.Context) (own []byte, err error) {
	err = j.Store.Update(ctx, func(tx *store.Tx) error {
		if own, err = tx.Get(incarnationKey); !errors.Is(err, store.ErrNotFound) {
			return err
		}
		own = make([]byte, incarnationSize)
		if _, err := rand.Read(own); err != nil {
			return fmt.Errorf("make an incarnation: %w", err)
		}
		return tx.Set(incarnationKey, own)
	})
	return own, err
}

// answers is what the operators of a set said.
type answers struct {
	set     *quorum.Set
	tips    []peerTip
	reached bool // more than 2/3 of the weight, this operator included if it is one, have answered
	other   bool // one of them keeps another incarnation of this operator
}

// ask asks all operators of a set how far they are; each of them hears that this operator begins the set's epoch, if it is of it.
func (j *Joiner) ask(ctx context.Context, set *quorum.Set, incarnation []byte) (a answers, err error) {
	a.set = set
	self, req := j.Links.host.ID(), []byte{askTip}
	member := set.IndexOf(j.Account) >= 0
	if member {
		sig, err := j.Links.host.Sign(beginningDigest(j.Network, set.Epoch(), incarnation))
		if err != nil {
			return a, fmt.Errorf("begin epoch %d: %w", set.Epoch(), err)
		}
		req = append(append(binary.BigEndian.AppendUint64([]byte{askBegin}, set.Epoch()), incarnation...), sig...)
	}
	var mu sync.Mutex // guards weight and a while they answer
	var weight uint64
	if member {
		weight = set.Member(set.IndexOf(j.Account)).Weight
	}
	g := errgroup.Group{}
	g.SetLimit(joinAskers)
	for i := range set.Len() {
		m := set.Member(i)
		id, err := peer.Decode(m.PeerID)
		if err != nil || m.Operator == j.Account {
			continue
		}
		g.Go(func() error {
			one, cancel := context.WithTimeout(ctx, joinAsk)
			defer cancel()
			b, err := j.Links.host.Request(one, id, protoJoin, req, maxTip)
			var t Tip
			if err != nil || json.Unmarshal(b, &t) != nil {
				return nil
			}
			kept := beginning(t.Begun)
			mu.Lock()
			defer mu.Unlock()
			weight += m.Weight
			a.tips = append(a.tips, peerTip{id, m.Weight, t})
			a.other = a.other || member && kept.by(self, j.Network, set.Epoch()) && string(kept[:incarnationSize]) != string(incarnation)
			return nil
		})
	}
	_ = g.Wait() // they do not fail
	a.reached = quorum.Reached(weight, set.TotalWeight())
	return a, nil
}

// newcomer reports whether an operator is in an epoch's set and was not in the one before.
func newcomer(sets func(uint64) *quorum.Set, first, epoch uint64, in func(*quorum.Set) bool) bool {
	if set := sets(epoch); set == nil || !in(set) {
		return false
	}
	if epoch <= first {
		return true
	}
	before := sets(epoch - 1)
	return before != nil && !in(before)
}

// errFew says that too few operators answered.
var errFew = errors.New("too few operators answer")

// Begin lets the operators of an epoch know that this newcomer begins it. It is what [Config.Begin] wants.
func (j *Joiner) Begin(ctx context.Context, epoch uint64) error {
	set := j.Sets(epoch)
	if set == nil {
		return fmt.Errorf("begin epoch %d: its operators are not known", epoch)
	}
	own, err := j.incarnation(ctx)
	if err != nil {
		return err
	}
	a, err := j.ask(ctx, set, own)
	if err == nil && !a.reached {
		err = fmt.Errorf("begin epoch %d: %w", epoch, errFew)
	}
	return err
}

// begins makes this operator's beginning known in epochs to which it comes new, before or when they begin, so that it may vote there. It votes with the
// memory of its store; it tells the others for the case that it loses that.
func (l *Ledger) begins(ctx context.Context) error {
	if l.cfg.Begin == nil {
		return nil
	}
	for {
		_, news := l.headAndNews()
		if epoch, err := l.Epoch(); err == nil {
			for x := epoch; x <= epoch+1; x++ {
				if l.signerIn(x) < 0 || l.mayVote(x) {
					continue
				}
				if err := l.beginEpoch(ctx, x); err != nil {
					if errors.Is(err, store.ErrClosed) || ctx.Err() != nil {
						return nil
					}
					l.log.Warn("this operator does not vote yet in an epoch to which it comes new, trying again", "epoch", x, "again", joinEvery, "err", err)
				}
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-news:
		case <-time.After(joinEvery):
		}
	}
}

func (l *Ledger) beginEpoch(ctx context.Context, epoch uint64) error {
	if err := l.cfg.Begin(ctx, epoch); err != nil {
		return err
	}
	if err := l.cfg.Store.Update(ctx, func(tx *store.Tx) error { return tx.Set(begunKey(epoch), []byte{1}) }); err != nil {
		return err
	}
	l.mu.Lock()
	l.begun[epoch] = true
	l.mu.Unlock()
	l.driver.poke()
	return nil
}

// mayVote reports whether this operator may vote in an epoch: it was in the set before, or its beginning is known.
func (l *Ledger) mayVote(epoch uint64) bool {
	if l.cfg.Begin == nil {
		return true
	}
	l.mu.Lock()
	known := l.begun[epoch]
	l.mu.Unlock()
	if known {
		return true
	}
	known = epoch > l.cfg.First && l.signerIn(epoch-1) >= 0
	if !known {
		err := l.cfg.Store.View(func(r store.Reader) error {
			_, err := r.Get(begunKey(epoch))
			return err
		})
		known = err == nil
	}
	if known {
		l.mu.Lock()
		l.begun[epoch] = true
		l.mu.Unlock()
	}
	return known
}
