package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/mod/sumdb/note"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/tlog"
)

// How the scenarios of the ledger are paced.
const (
	// ledgerWithin is how long a record may take until it is final everywhere, on a slow machine and after a healed partition.
	ledgerWithin = 60 * time.Second
	// standstill is how long a part without a quorum is watched: several idle intervals, in which a ledger with one grows.
	standstill = 8 * time.Second
	ledgerPoll = 100 * time.Millisecond
)

// logKeys asks an operator for the key with which it signs its checkpoints.
func (o *Operator) logKeys(ctx context.Context) (note.Verifier, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, o.url+"/ledger/keys", nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var keys tlog.Keys
	if err := json.NewDecoder(resp.Body).Decode(&keys); err != nil {
		return nil, fmt.Errorf("operator %d's log keys: %w", o.Number, err)
	}
	return note.NewVerifier(keys.Log)
}

// awaitAll waits until every acknowledged record is final at each operator that runs.
func (s *scribe) awaitAll(ctx context.Context, rep *Report, operators []*Operator) error {
	ctx, cancel := context.WithTimeout(ctx, ledgerWithin)
	defer cancel()
	for _, o := range operators {
		for _, id := range s.ids {
			for {
				ok, err := s.final(ctx, o, id)
				if ok {
					break
				}
				if err != nil && ctx.Err() == nil {
					return err
				}
				select {
				case <-ctx.Done():
					rep.problem("record %s was acknowledged and is not final at operator %d", leaf.IDString(id), o.Number)
					return nil
				case <-time.After(ledgerPoll):
				}
			}
		}
	}
	return nil
}

// heights asks operators for their ledgers' heights.
func heights(ctx context.Context, operators []*Operator) (out []uint64, err error) {
	for _, o := range operators {
		st, err := o.Client().Status(ctx)
		if err != nil {
			return nil, fmt.Errorf("operator %d: %w", o.Number, err)
		}
		if st.Ledger == nil {
			out = append(out, 0)
			continue
		}
		out = append(out, st.Ledger.Height)
	}
	return out, nil
}

// awaitHeight waits until each operator's ledger has reached a height.
func awaitHeight(ctx context.Context, rep *Report, operators []*Operator, height uint64) error {
	ctx, cancel := context.WithTimeout(ctx, ledgerWithin)
	defer cancel()
	for {
		hs, err := heights(ctx, operators)
		if err != nil && ctx.Err() == nil {
			return err
		}
		done := err == nil
		for _, h := range hs {
			done = done && h >= height
		}
		if done {
			return nil
		}
		select {
		case <-ctx.Done():
			rep.problem("the ledgers are at heights %v, not at %d", hs, height)
			return nil
		case <-time.After(ledgerPoll):
		}
	}
}

// oneHistory compares the operators' blocks height by height, and each certificate with the set that it names.
func (n *Network) oneHistory(ctx context.Context, rep *Report, operators []*Operator) error {
	hs, err := heights(ctx, operators)
	if err != nil {
		return err
	}
	top := hs[0]
	for _, h := range hs {
		top = min(top, h)
	}
	for h := uint64(1); h <= top; h++ {
		var first *api.BlockView
		for _, o := range operators {
			b, err := o.Client().Block(ctx, h, false)
			if errors.Is(err, api.ErrNotFound) { // it joined later
				continue
			}
			if err != nil {
				return fmt.Errorf("block %d of operator %d: %w", h, o.Number, err)
			}
			set, err := o.Client().Set(ctx, b.Certificate.Claim.Epoch)
			if err != nil {
				return err
			}
			if b.Header.Hash() != b.Hash || b.Certificate.Verify(set) != nil {
				rep.problem("block %d of operator %d has no certificate that holds", h, o.Number)
			}
			if first == nil {
				first = b
			} else if first.Hash != b.Hash {
				rep.problem("two blocks of height %d: %s and %s", h, first.Hash, b.Hash)
			}
		}
	}
	rep.Events = append(rep.Events, Event{Kind: "history", Detail: fmt.Sprintf("%d blocks, the same at %d operators, each under a certificate that holds", top, len(operators))})
	return nil
}

// part cuts the network in two: operators of different sides do not reach each other. One side nil: it is healed.
func (n *Network) part(side []*Operator) error {
	within := map[*Operator]bool{}
	for _, o := range side {
		within[o] = true
	}
	for _, o := range n.Operators {
		r, ok := o.run.(*inProcess)
		if !ok {
			return errors.New("a partition needs the operators in one process: leave --processes away")
		}
		var others []peer.ID
		for _, p := range n.Operators {
			if len(side) > 0 && within[o] != within[p] {
				others = append(others, p.PeerID)
			}
		}
		r.node.Host().Shun(others...)
	}
	return nil
}

// scenarioPartition cuts the network into halves, then one operator off, and heals it each time.
func scenarioPartition(ctx context.Context, n *Network, rep *Report) error {
	s, err := n.newScribe()
	if err != nil {
		return err
	}
	q := n.questions(1)[0]
	if err := n.ask(ctx, rep, q); err != nil {
		return err
	}
	for _, o := range n.Operators {
		if err := s.submit(ctx, o); err != nil {
			return err
		}
	}
	if err := s.awaitAll(ctx, rep, n.Operators); err != nil {
		return err
	}
	half, last := n.Operators[:len(n.Operators)/2], n.Operators[len(n.Operators)-1:]
	for _, cut := range []struct {
		name string
		side []*Operator
	}{{"halves", half}, {"one operator", last}} {
		if err := n.parted(ctx, rep, s, cut.name, cut.side); err != nil {
			return err
		}
	}
	if err := n.ask(ctx, rep, q); err != nil {
		return err
	}
	return n.oneHistory(ctx, rep, n.Operators)
}

// parted shows one partition: sides without a quorum stand still, sides with one go on, and after it heals nothing that was acknowledged on any
// side is missing.
func (n *Network) parted(ctx context.Context, rep *Report, s *scribe, name string, side []*Operator) error {
	if err := n.part(side); err != nil {
		return err
	}
	rest := n.Operators[len(side):]
	if side[0] != n.Operators[0] {
		rest = n.Operators[:len(n.Operators)-len(side)]
	}
	if err := n.settleDown(ctx, side); err != nil {
		return err
	}
	before, err := heights(ctx, n.Operators)
	if err != nil {
		return err
	}
	known := len(s.ids)
	for _, o := range []*Operator{side[0], rest[0]} {
		if err := s.submit(ctx, o); err != nil {
			return err
		}
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(standstill):
	}
	after, err := heights(ctx, n.Operators)
	if err != nil {
		return err
	}
	for i, o := range n.Operators {
		here := rest
		if slices.Contains(side, o) {
			here = side
		}
		quorum, grew := 3*len(here) > 2*len(n.Operators), after[i] > before[i]
		if grew != quorum {
			rep.problem("cut into %s: operator %d is among %d of %d, and its ledger went from %d to %d", name, o.Number, len(here), len(n.Operators),
				before[i], after[i])
		}
		for k, id := range s.ids[known:] {
			ok, err := s.final(ctx, o, id)
			if err != nil {
				return err
			}
			if mine := (k == 0) == slices.Contains(side, o); ok && !(quorum && mine) {
				rep.problem("cut into %s: operator %d has record %s as final", name, o.Number, leaf.IDString(id))
			}
		}
	}
	rep.Events = append(rep.Events, Event{Kind: "parted", Detail: fmt.Sprintf("%s: heights %v after %v in %s", name, after, before, standstill)})
	if err := n.part(nil); err != nil {
		return err
	}
	if err := s.awaitAll(ctx, rep, n.Operators); err != nil {
		return err
	}
	rep.Events = append(rep.Events, Event{Kind: "healed", Detail: fmt.Sprintf("all %d acknowledged records are final at every operator", len(s.ids))})
	return nil
}

// settleDown waits until what was under way when a side was cut off has arrived or is lost: its heights stay for a moment, or it has a quorum.
func (n *Network) settleDown(ctx context.Context, side []*Operator) error {
	const calm = 10 // polls without a change
	var last []uint64
	for same, polls := 0, 0; same < calm && polls < 10*calm; polls++ {
		hs, err := heights(ctx, side)
		if err != nil {
			return err
		}
		if fmt.Sprint(hs) == fmt.Sprint(last) {
			same++
		} else {
			same, last = 0, hs
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(ledgerPoll):
		}
	}
	return nil
}

// byzantineNumber is the operator that misbehaves in the scenario byzantine.
const byzantineNumber = 2

// scenarioByzantine has one operator propose two blocks a view, vote twice in every slot, and announce wrong answers. The ledger goes on; two votes
// are evidence, which the registry verifies before it slashes.
func scenarioByzantine(ctx context.Context, n *Network, rep *Report) error {
	s, err := n.newScribe()
	if err != nil {
		return err
	}
	if err := n.ask(ctx, rep, n.questions(1)[0]); err != nil {
		return err
	}
	bad := n.Operators[byzantineNumber]
	honest := append(append([]*Operator{}, n.Operators[:byzantineNumber]...), n.Operators[byzantineNumber+1:]...)
	for range 4 {
		for _, o := range honest {
			if err := s.submit(ctx, o); err != nil {
				return err
			}
		}
		if err := s.awaitAll(ctx, rep, honest); err != nil {
			return err
		}
	}
	if err := n.awaitSlashed(ctx, rep, bad); err != nil {
		return err
	}
	hs, err := heights(ctx, honest)
	if err != nil {
		return err
	}
	if err := awaitHeight(ctx, rep, honest, hs[0]+5); err != nil {
		return err
	}
	return n.oneHistory(ctx, rep, honest)
}

// awaitSlashed waits until an operator's stake is slashed, and nobody else's.
func (n *Network) awaitSlashed(ctx context.Context, rep *Report, bad *Operator) error {
	ctx, cancel := context.WithTimeout(ctx, ledgerWithin)
	defer cancel()
	for {
		slashed, err := n.slashings(ctx)
		if err != nil && ctx.Err() == nil {
			return err
		}
		for _, e := range slashed {
			if e.Operator != bad.Account {
				rep.problem("operator %s was slashed, who did nothing wrong", e.Operator)
			}
		}
		if len(slashed) > 0 {
			rep.Events = append(rep.Events, slashed...)
			return nil
		}
		select {
		case <-ctx.Done():
			rep.problem("operator %d equivocated and was not slashed", bad.Number)
			return nil
		case <-time.After(deliveryPoll):
		}
	}
}

// forget takes an operator's data away, as a lost disk would, and leaves its keys.
func (o *Operator) forget() error { return os.RemoveAll(filepath.Join(o.dir, "store")) }

// scenarioCatchup takes an operator down and starts it again, then starts it without its data, both with load on the others.
func scenarioCatchup(ctx context.Context, n *Network, rep *Report) error {
	s, err := n.newScribe()
	if err != nil {
		return err
	}
	late := n.Operators[len(n.Operators)-1]
	others := n.Operators[:len(n.Operators)-1]
	if err := n.ask(ctx, rep, n.questions(1)[0]); err != nil {
		return err
	}
	for _, how := range []struct {
		name string
		wipe bool
	}{{"was down", false}, {"lost its data", true}} {
		if err := late.Stop(); err != nil {
			return err
		}
		before := len(s.ids)
		for range 10 {
			for _, o := range others {
				if err := s.submit(ctx, o); err != nil {
					return err
				}
			}
		}
		if err := s.awaitAll(ctx, rep, others); err != nil {
			return err
		}
		if how.wipe {
			if err := late.forget(); err != nil {
				return err
			}
		}
		begun := time.Now()
		if err := n.StartOperator(ctx, late); err != nil {
			return err
		}
		for _, o := range others { // load goes on
			if err := s.submit(ctx, o); err != nil {
				return err
			}
		}
		if err := awaitLedger(ctx, late); err != nil {
			return err
		}
		if err := s.awaitAll(ctx, rep, n.Operators); err != nil {
			return err
		}
		rep.Events = append(rep.Events, Event{Kind: "caught up", Detail: fmt.Sprintf("operator %d %s; it has all %d records, %d of them new, after %s",
			late.Number, how.name, len(s.ids), len(s.ids)-before, time.Since(begun).Round(time.Millisecond))})
	}
	if err := n.ask(ctx, rep, n.questions(1)[0]); err != nil {
		return err
	}
	return n.oneHistory(ctx, rep, n.Operators)
}
