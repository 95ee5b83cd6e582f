package devnet

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node/api"
)

// Quantiles are a median and a 95th percentile, in milliseconds.
type Quantiles struct {
	P50 float64 `json:"p50"`
	P95 float64 `json:"p95"`
}

func quantiles(values []float64) Quantiles {
	if len(values) == 0 {
		return Quantiles{}
	}
	slices.Sort(values)
	at := func(q float64) float64 { return values[min(int(q*float64(len(values))), len(values)-1)] }
	return Quantiles{at(0.5), at(0.95)}
}

// AttestFigures are what BenchAttest measures.
type AttestFigures struct {
	Operators             int       `json:"operators"`
	Requests              int       `json:"requests"`
	InferenceMs           Quantiles `json:"inferenceMs"`           // one sandboxed run, as the operator that was asked measured it
	CertificateOverheadMs Quantiles `json:"certificateOverheadMs"` // from sending the request to having the certificate, less the inference
	CallbackMs            Quantiles `json:"callbackMs"`            // from sending the transaction to the receiver having been called
	SustainedPerSecond    float64   `json:"sustainedPerSecond"`    // requests certified one by one
	SustainedCPUMs        float64   `json:"sustainedCpuMs"`        // processor time of one of them, over all operators, their workers, the chains and who asks
	GasPerFulfilment      uint64    `json:"gasPerFulfilment"`      // median, without a receiver: a callback's gas is its own
	StartMs               int64     `json:"startMs"`
	IdlePSSMiB            float64   `json:"idlePssMiB"` // of the whole devnet, workers included, before the first request
}

// Load of the sustained measurement.
const (
	sustainedFactor   = 5  // times the requests of the others
	sustainedInFlight = 64 // requests under way at a time
)

// BenchAttest measures a started devnet with the digit model.
func (n *Network) BenchAttest(ctx context.Context, requests int, progress func(string)) (AttestFigures, error) {
	f := AttestFigures{Operators: len(n.Operators), Requests: requests, StartMs: n.StartTook.Milliseconds()}
	var err error
	if f.IdlePSSMiB, err = PSS(); err != nil {
		return f, err
	}
	progress("one by one over HTTP")
	if err := n.benchOverhead(ctx, requests, &f); err != nil {
		return f, err
	}
	progress("one by one on a chain, to a receiver")
	if err := n.benchCallback(ctx, requests, &f); err != nil {
		return f, err
	}
	progress("many at once over HTTP")
	return f, n.benchSustained(ctx, requests*sustainedFactor, &f)
}

func (n *Network) digit(i int, to ...*Chain) Question {
	m := models.All()[0]
	return Question{Model: m, Sample: m.Samples[i%len(m.Samples)], Origin: n.Chains[0], To: to}
}

func (n *Network) benchOverhead(ctx context.Context, requests int, f *AttestFigures) error {
	var inference, overhead []float64
	for i := range requests {
		o := n.Operators[i%len(n.Operators)]
		begin := time.Now()
		id, err := n.AskHTTP(ctx, o, n.digit(i))
		if err != nil {
			return err
		}
		took, run, err := n.awaitCertificate(ctx, o.Client(), id, begin)
		if err != nil {
			return err
		}
		inference, overhead = append(inference, run), append(overhead, took-run)
	}
	f.InferenceMs, f.CertificateOverheadMs = quantiles(inference), quantiles(overhead)
	return nil
}

// awaitCertificate waits at the operator that was asked, and returns the milliseconds until the certificate and of the inference.
func (n *Network) awaitCertificate(ctx context.Context, c *api.Client, id common.Hash, begin time.Time) (took, inference float64, err error) {
	v, err := c.View(ctx, id, answerWithin, nil)
	took = float64(time.Since(begin).Microseconds()) / 1000
	if err != nil {
		return 0, 0, err
	}
	if v.Certificate == nil {
		return 0, 0, fmt.Errorf("request %s was not certified within %s: %s", id, answerWithin, v.Note)
	}
	return took, v.InferenceMs, nil
}

func (n *Network) benchCallback(ctx context.Context, requests int, f *AttestFigures) error {
	home := n.Chains[0]
	var latency []float64
	var gas []uint64
	for i := range requests {
		begin := time.Now()
		id, err := n.AskChain(ctx, n.digit(i, home))
		if err != nil {
			return err
		}
		list, err := n.awaitDeliveries(ctx, id, []*Chain{home}, answerWithin)
		if err != nil {
			return err
		}
		if !list[0].Callback {
			return fmt.Errorf("request %s: the receiver was not called", id)
		}
		latency = append(latency, float64(time.Since(begin).Microseconds())/1000)
		if i%10 != 0 { // gas varies little
			continue
		}
		if id, err = n.AskChain(ctx, n.digit(i)); err != nil {
			return err
		}
		if list, err = n.awaitDeliveries(ctx, id, []*Chain{home}, answerWithin); err != nil {
			return err
		}
		gas = append(gas, list[0].Gas)
	}
	slices.Sort(gas)
	f.CallbackMs, f.GasPerFulfilment = quantiles(latency), gas[len(gas)/2]
	return nil
}

func (n *Network) benchSustained(ctx context.Context, requests int, f *AttestFigures) error {
	used, err := CPU()
	if err != nil {
		return err
	}
	clients, done := n.loadClients(sustainedInFlight)
	defer done()
	begin := time.Now()
	var next atomic.Int64
	g, ctx := errgroup.WithContext(ctx)
	for range sustainedInFlight {
		g.Go(func() error {
			for {
				i := int(next.Add(1)) - 1
				if i >= requests {
					return nil
				}
				c := clients[i%len(clients)]
				asked := time.Now()
				id, err := n.askWith(ctx, c, n.digit(i))
				if err != nil {
					return err
				}
				if _, _, err := n.awaitCertificate(ctx, c, id, asked); err != nil {
					return err
				}
			}
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	f.SustainedPerSecond = float64(requests) / time.Since(begin).Seconds()
	f.SustainedCPUMs, err = cpuPer(used, requests)
	return err
}
