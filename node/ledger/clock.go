package ledger

import (
	"sync"
	"time"
)

// clock gives milliseconds since 1970 that never go back: monotonic time since the start, moved forward when the wall clock is set forward.
// A wall clock that is set back is not followed; how far it is behind is what it reports. It is safe for concurrent use.
type clock struct {
	now func() time.Time

	mu     sync.Mutex
	start  time.Time // with its monotonic reading
	offset time.Duration
	last   int64
}

// millis returns the time and how far the wall clock lags behind it.
func (c *clock) millis() (now int64, behind time.Duration) {
	t := c.now()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.start.IsZero() {
		c.start = t
	}
	steady := c.start.Add(t.Sub(c.start) + c.offset) // Sub uses the monotonic readings
	wall := t.Round(0)                               // without one
	if ahead := wall.Sub(steady.Round(0)); ahead > 0 {
		c.offset += ahead
		steady = steady.Add(ahead)
	} else {
		behind = -ahead
	}
	c.last = max(c.last, steady.UnixMilli())
	return c.last, behind
}
