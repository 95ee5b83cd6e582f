package node

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/task"
)

const (
	// maxMissing bounds the requests that are looked for; gossip loses few messages.
	maxMissing = 4096
	// missingAfter is how long gossip and intake have before a request is asked for; the pause doubles with each question, up to missingMax.
	missingAfter = time.Second
	missingMax   = 30 * time.Second
	// maxFetches bounds the questions for one request. They take some minutes, in which those who answered it are asked in turn.
	maxFetches = 12
	// maxAnswerers bounds whom to ask for a request.
	maxAnswerers = 8
	// fetchesEach, fetchesAtOnce and fetchWithin keep an operator that does not answer from holding up for long what others have.
	fetchesEach   = 32
	fetchesAtOnce = 8
	fetchWithin   = 5 * time.Second
)

// missing remembers requests that were heard of but not seen. It is safe for concurrent use.
type missing struct {
	metrics metrics
	mu      sync.Mutex
	wanted  map[common.Hash]*wanted // guarded by mu
}

// wanted is one such request.
type wanted struct {
	id    common.Hash
	from  []string // peers that answered it
	at    time.Time
	asked int
}

// question is whom to ask for a request now.
type question struct {
	id   common.Hash
	from string
}

// heard notes that a peer has answered a request.
func (m *missing) heard(id common.Hash, from string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	w := m.wanted[id]
	if w == nil {
		if len(m.wanted) >= maxMissing {
			m.metrics.missed.WithLabelValues("full").Inc()
			return
		}
		if m.wanted == nil {
			m.wanted = map[common.Hash]*wanted{}
		}
		w = &wanted{id: id, at: time.Now().Add(missingAfter)}
		m.wanted[id] = w
	}
	if len(w.from) < maxAnswerers && !slices.Contains(w.from, from) {
		w.from = append(w.from, from)
	}
}

// ripe returns what is to be asked for now, oldest first, and whom; unless it is found or given up it will be again, after a pause.
func (m *missing) ripe(now time.Time) (out []question) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var due []*wanted
	for id, w := range m.wanted {
		switch {
		case w.at.After(now):
		case w.asked == maxFetches:
			delete(m.wanted, id)
			m.metrics.missed.WithLabelValues("unanswered").Inc()
		default:
			due = append(due, w)
		}
	}
	slices.SortFunc(due, func(a, b *wanted) int { return cmp.Or(a.at.Compare(b.at), a.id.Cmp(b.id)) })
	for _, w := range due[:min(len(due), fetchesEach)] {
		out = append(out, question{w.id, w.from[w.asked%len(w.from)]})
		w.asked++
		w.at = now.Add(min(missingAfter<<w.asked, missingMax))
	}
	return out
}

// found takes a request off the list.
func (m *missing) found(id common.Hash) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.wanted, id)
}

// catchUp asks for requests that others answer and this node has not seen.
func (n *Node) catchUp(ctx context.Context) error {
	ticker := time.NewTicker(missingAfter / 2)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		var g errgroup.Group
		g.SetLimit(fetchesAtOnce)
		for _, q := range n.missing.ripe(time.Now()) {
			g.Go(func() error {
				n.find(ctx, q)
				return nil
			})
		}
		_ = g.Wait() // each has logged what went wrong
	}
}

// find asks for a request once, unless it has come meanwhile.
func (n *Node) find(ctx context.Context, q question) {
	if known, err := n.book.Known(q.id); err != nil || !known {
		if err := n.fetchRequest(ctx, q.id, q.from); err != nil {
			if ctx.Err() == nil {
				n.log.Debug("request not fetched", "task", q.id, "peer", q.from, "err", err)
			}
			return
		}
	}
	n.missing.found(q.id)
}

func (n *Node) fetchRequest(ctx context.Context, id common.Hash, peer string) error {
	from, err := decodePeer(peer)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, fetchWithin)
	defer cancel()
	b, err := n.host.Request(ctx, from, protoRequest, id[:], maxSubmission)
	if err != nil {
		return err
	}
	var s api.Submission
	if err := json.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("decode request: %w", err)
	}
	t, err := n.check(s, task.FromGossip)
	if err != nil {
		return err
	}
	if t.ID != id {
		return fmt.Errorf("the peer sent request %s", t.ID)
	}
	return n.stages.Accept(ctx, t)
}
