package devnet

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node/api"
)

// ExecutedFigures are what BenchReceipts measures.
type ExecutedFigures struct {
	PerSecond float64 // requests that all operators executed and that became receipts
	CPUMs     float64 // processor time of a request, over all operators, their workers, the chain and who asks
}

// BenchReceipts asks a started devnet's digit model by receipt.
func (n *Network) BenchReceipts(ctx context.Context, requests int) (f ExecutedFigures, err error) {
	digits, ok := models.ByName("digits")
	if !ok {
		return f, errors.New("there is no model named digits")
	}
	used, err := CPU()
	if err != nil {
		return f, err
	}
	clients, done := n.loadClients(sustainedInFlight)
	defer done()
	now, err := n.Chains[0].clock(ctx)
	if err != nil {
		return f, err
	}
	begun := time.Now()
	var next atomic.Int64
	g, ctx := errgroup.WithContext(ctx)
	for range sustainedInFlight * len(n.Operators) {
		g.Go(func() error {
			for {
				i := int(next.Add(1)) - 1
				if i >= requests {
					return nil
				}
				c := clients[i%len(clients)]
				q := Question{Model: digits, Sample: digits.Samples[i%len(digits.Samples)], Origin: n.Chains[0], Now: now}
				id, err := n.askForBatch(ctx, c, q, uint64(i), nil)
				if err != nil {
					return err
				}
				if _, err := c.Receipt(ctx, id, answerWithin); err != nil {
					return fmt.Errorf("receipt of request %d: %w", i, err)
				}
			}
		})
	}
	if err := g.Wait(); err != nil {
		return f, err
	}
	f.PerSecond = float64(requests) / time.Since(begun).Seconds()
	f.CPUMs, err = cpuPer(used, requests)
	return f, err
}

// loadClients are clients of every operator's interface that keep their connections, as whoever asks a lot does: http.DefaultClient keeps two.
func (n *Network) loadClients(inFlight int) (clients []*api.Client, done func()) {
	transport := &http.Transport{MaxIdleConnsPerHost: inFlight}
	for _, o := range n.Operators {
		c := o.Client()
		c.HTTP = &http.Client{Transport: transport}
		clients = append(clients, c)
	}
	return clients, transport.CloseIdleConnections
}

// cpuPer is the processor time since a former reading, in milliseconds for each request.
func cpuPer(before time.Duration, requests int) (float64, error) {
	now, err := CPU()
	return float64((now - before).Microseconds()) / 1000 / float64(requests), err
}
