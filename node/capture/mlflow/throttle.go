package mlflow

import (
	"encoding/json"
	"net"
	"net/http"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// ThrottleConfig bounds the calls of one client, by address.
type ThrottleConfig struct {
	PerSecond float64 // 0: DefaultPerSecond; negative: no bound
	Burst     int     // 0: DefaultBurst
}

// Defaults: an autologging client makes some ten calls a second, a sweep on one machine some hundred.
const (
	DefaultPerSecond = 1000
	DefaultBurst     = 5000
	// maxClients bounds the table of clients; beyond it those that have been quiet are forgotten.
	maxClients = 10_000
)

// throttle keeps a token bucket a client.
type throttle struct {
	cfg ThrottleConfig
	mu  sync.Mutex // guards by
	by  map[string]*rate.Limiter
}

func newThrottle(cfg ThrottleConfig) *throttle {
	if cfg.PerSecond == 0 {
		cfg.PerSecond = DefaultPerSecond
	}
	if cfg.Burst == 0 {
		cfg.Burst = DefaultBurst
	}
	return &throttle{cfg: cfg, by: map[string]*rate.Limiter{}}
}

// wait says how long a client must wait; 0: it may pass.
func (t *throttle) wait(r *http.Request) time.Duration {
	if t.cfg.PerSecond < 0 {
		return 0
	}
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	l := t.by[host]
	if l == nil {
		if len(t.by) >= maxClients {
			t.sweep()
		}
		l = rate.NewLimiter(rate.Limit(t.cfg.PerSecond), t.cfg.Burst)
		t.by[host] = l
	}
	res := l.Reserve()
	if d := res.Delay(); d > 0 {
		res.Cancel()
		return d
	}
	return 0
}

// sweep forgets clients whose bucket is full again; if all are busy, it forgets everyone, which costs them nothing.
func (t *throttle) sweep() {
	for k, l := range t.by {
		if l.Tokens() >= float64(t.cfg.Burst) {
			delete(t.by, k)
		}
	}
	if len(t.by) >= maxClients {
		t.by = map[string]*rate.Limiter{}
	}
}

// bufferPool lends the buffers through which bodies stream.
type bufferPool struct{ pool sync.Pool }

func newBufferPool() *bufferPool {
	return &bufferPool{sync.Pool{New: func() any { b := make([]byte, 64<<10); return &b }}}
}

// Get implements httputil.BufferPool.
func (p *bufferPool) Get() []byte { return *p.pool.Get().(*[]byte) }

// Put implements httputil.BufferPool.
func (p *bufferPool) Put(b []byte) { p.pool.Put(&b) }

func quote(s string) []byte {
	b, _ := json.Marshal(s) // text always encodes
	return b
}
