package chain

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"
)

// Bounds of what one endpoint accepts.
const (
	maxBody          = 4 << 20  // bytes of a request; the largest transaction is 128 KB
	maxBatch         = 100      // requests in one batch
	maxBatchResponse = 25 << 20 // bytes of all responses to one batch
	headerTimeout    = 10 * time.Second
	idleTimeout      = 2 * time.Minute
)

// namespaces that are served. Those that change the node (admin, debug, miner) are left out: any web page and any user of the
// machine can reach a loopback port.
var namespaces = []string{"eth", "net", "txpool", "web3"}

// endpoint is one address at which the chain answers JSON-RPC.
type endpoint struct {
	addr string
	rpc  *rpc.Server
	http *http.Server
	done chan error // what Serve returned
}

// listen opens the endpoints.
func (c *Chain) listen() error {
	system := filters.NewFilterSystem(c.eth.APIBackend, filters.Config{LogCacheSize: logCacheBlocks})
	apis := append(c.eth.APIs(),
		rpc.API{Namespace: "eth", Service: filters.NewFilterAPI(system)},
		rpc.API{Namespace: "web3", Service: web3{}})
	for i := range c.cfg.Endpoints {
		port := 0
		if c.cfg.Port != 0 {
			port = c.cfg.Port + i
		}
		e, err := newEndpoint(port, apis)
		if err != nil {
			return fmt.Errorf("open endpoint %d: %w", i, err)
		}
		c.endpoints = append(c.endpoints, e)
	}
	return nil
}

func newEndpoint(port int, apis []rpc.API) (*endpoint, error) {
	listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port)))
	if err != nil {
		return nil, fmt.Errorf("listen (choose another port?): %w", err)
	}
	e := &endpoint{addr: listener.Addr().String(), rpc: rpc.NewServer(), done: make(chan error, 1)}
	e.rpc.SetBatchLimits(maxBatch, maxBatchResponse)
	e.rpc.SetHTTPBodyLimit(maxBody)
	if err := node.RegisterApis(apis, namespaces, e.rpc); err != nil {
		return nil, errors.Join(fmt.Errorf("register methods: %w", err), listener.Close())
	}
	websocket := e.rpc.WebsocketHandler(nil) // nil: pages of this machine only
	e.http = &http.Server{
		Handler: localOnly(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if strings.EqualFold(r.Header.Get("Upgrade"), "websocket") {
				websocket.ServeHTTP(w, r)
				return
			}
			e.rpc.ServeHTTP(w, r)
		})),
		ReadHeaderTimeout: headerTimeout, IdleTimeout: idleTimeout,
	}
	go func() { e.done <- e.http.Serve(listener) }() // ends in close, which waits for it
	return e, nil
}

// localOnly refuses requests addressed to another name.
//
// SECURITY: a web page can make its own name resolve to 127.0.0.1 and then talk to this port as its own origin; the Host header gives
// it away.
func localOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if h, _, err := net.SplitHostPort(host); err == nil {
			host = h
		}
		if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
			http.Error(w, "this chain answers on localhost only", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (e *endpoint) close() error {
	err := e.http.Close() // leaves WebSockets open,
	e.rpc.Stop()          // which this ends
	if serr := <-e.done; !errors.Is(serr, http.ErrServerClosed) {
		err = errors.Join(err, serr)
	}
	return err
}

// URL returns the HTTP address of endpoint i.
func (c *Chain) URL(i int) string { return "http://" + c.endpoints[i].addr }

// WS returns the WebSocket address of endpoint i, on the same port.
func (c *Chain) WS(i int) string { return "ws://" + c.endpoints[i].addr }

// URLs returns the HTTP addresses of all endpoints.
func (c *Chain) URLs() []string {
	var urls []string
	for i := range c.endpoints {
		urls = append(urls, c.URL(i))
	}
	return urls
}

// web3 answers the one method of its namespace that tools ask for.
type web3 struct{}

// ClientVersion names the software.
func (web3) ClientVersion() string { return "lineal-devnet (go-ethereum)" }
