package block

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// cache remembers what was found out, in two generations: when the younger is full it replaces the older. It is safe for concurrent use.
type cache[T any] struct {
	limit int

	mu         sync.Mutex
	young, old map[common.Hash]T
}

func newCache[T any](limit int) *cache[T] { return &cache[T]{limit: limit, young: map[common.Hash]T{}} }

func (c *cache[T]) get(k common.Hash) (v T, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok = c.young[k]; ok {
		return v, true
	}
	if v, ok = c.old[k]; ok {
		c.keep(k, v)
	}
	return v, ok
}

func (c *cache[T]) put(k common.Hash, v T) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.keep(k, v)
}

func (c *cache[T]) keep(k common.Hash, v T) {
	if len(c.young) >= c.limit {
		c.old, c.young = c.young, map[common.Hash]T{}
	}
	c.young[k] = v
}
