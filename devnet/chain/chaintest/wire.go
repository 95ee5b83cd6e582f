package chaintest

import (
	"io"
	"net"
	"strings"
	"sync"
	"testing"
)

// Wire is a TCP relay to a chain's endpoint whose connections the test can cut.
type Wire struct {
	listener net.Listener
	mu       sync.Mutex
	conns    []net.Conn
	dialled  int
	closed   bool // refuse connections
	tasks    sync.WaitGroup
}

// NewWire starts a relay to the endpoint with the given URL.
func NewWire(t testing.TB, target string) *Wire {
	t.Helper()
	target = strings.TrimPrefix(target, "http://")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &Wire{listener: listener}
	w.tasks.Go(func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			w.relay(conn, target)
		}
	})
	t.Cleanup(func() {
		listener.Close()
		w.Cut(true)
		w.tasks.Wait()
	})
	return w
}

func (w *Wire) relay(conn net.Conn, target string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.closed {
		conn.Close()
		return
	}
	far, err := net.Dial("tcp", target)
	if err != nil {
		conn.Close()
		return
	}
	w.dialled++
	w.conns = append(w.conns, conn, far)
	for _, pair := range [][2]net.Conn{{conn, far}, {far, conn}} {
		w.tasks.Go(func() {
			_, _ = io.Copy(pair[0], pair[1]) // it ends when either side does
			pair[0].Close()
		})
	}
}

// Cut ends all connections and says whether further ones are refused.
func (w *Wire) Cut(refuse bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.closed = refuse
	for _, c := range w.conns {
		c.Close()
	}
	w.conns = nil
}

// Connections returns how many connections were relayed so far.
func (w *Wire) Connections() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.dialled
}

// WS returns the relay's address for WebSockets.
func (w *Wire) WS() string { return "ws://" + w.listener.Addr().String() }
