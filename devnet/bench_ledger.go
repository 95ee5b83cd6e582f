package devnet

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/devnet/models"
)

// BenchReceipts asks a started devnet's digit model by receipt, and returns how many requests a second were executed by all operators and
// became receipts.
func (n *Network) BenchReceipts(ctx context.Context, requests int) (perSecond float64, err error) {
	digits, ok := models.ByName("digits")
	if !ok {
		return 0, errors.New("there is no model named digits")
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
				o := n.Operators[i%len(n.Operators)]
				q := Question{Model: digits, Sample: digits.Samples[i%len(digits.Samples)], Origin: n.Chains[0]}
				id, err := n.askForBatch(ctx, o, q, uint64(i), nil)
				if err != nil {
					return err
				}
				if _, err := o.Client().Receipt(ctx, id, answerWithin); err != nil {
					return fmt.Errorf("receipt of request %d: %w", i, err)
				}
			}
		})
	}
	if err := g.Wait(); err != nil {
		return 0, err
	}
	return float64(requests) / time.Since(begun).Seconds(), nil
}
