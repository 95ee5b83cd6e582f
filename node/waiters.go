package node

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// waiters tells callers of the interface when a request has ended. The zero value is ready; it is safe for concurrent use.
type waiters struct {
	mu   sync.Mutex
	open map[common.Hash]*waiter
}

type waiter struct {
	ch   chan struct{}
	refs int
}

// on returns a channel that end closes, and what to call when nobody waits on it any more.
func (w *waiters) on(id common.Hash) (ended <-chan struct{}, release func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.open == nil {
		w.open = map[common.Hash]*waiter{}
	}
	e := w.open[id]
	if e == nil {
		e = &waiter{ch: make(chan struct{})}
		w.open[id] = e
	}
	e.refs++
	return e.ch, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		if e.refs--; e.refs == 0 && w.open[id] == e {
			delete(w.open, id)
		}
	}
}

// end wakes all who wait for a request.
func (w *waiters) end(id common.Hash) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if e := w.open[id]; e != nil {
		close(e.ch)
		delete(w.open, id)
	}
}
