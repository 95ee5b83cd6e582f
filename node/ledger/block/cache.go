package block

import "sync"

// cache remembers what was found out, in two generations: when the younger is full it replaces the older. It is safe for concurrent use.
type cache[K comparable, T any] struct {
	limit int

	mu         sync.Mutex
	young, old map[K]T
}

func newCache[K comparable, T any](limit int) *cache[K, T] {
	return &cache[K, T]{limit: limit, young: map[K]T{}}
}

func (c *cache[K, T]) get(k K) (v T, ok bool) {
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

func (c *cache[K, T]) put(k K, v T) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.keep(k, v)
}

func (c *cache[K, T]) keep(k K, v T) {
	if len(c.young) >= c.limit {
		c.old, c.young = c.young, map[K]T{}
	}
	c.young[k] = v
}
