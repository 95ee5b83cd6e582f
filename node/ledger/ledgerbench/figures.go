package ledgerbench

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/block"
)

// answer is a made-up request with its answer.
func answer(i uint64) *block.Answer {
	r := claim.Request{OriginChainID: 1, Hub: common.Address{1}, Requester: common.Address{2}, Nonce: i, Model: common.Hash{3}, EngineID: common.Hash{4},
		InputCommitment: claim.Keccak256([]byte(fmt.Sprint(i))), MinAssurance: claim.Full(), Deadline: 1 << 40}
	return &block.Answer{Request: r, Body: claim.Inference{RequestID: r.ID(), Outcome: claim.OutcomeAnswered, Model: r.Model, EngineID: r.EngineID,
		InputCommitment: r.InputCommitment, OutputCommitment: claim.Keccak256(r.InputCommitment[:]), Assurance: claim.Full()}}
}

// Latency is a distribution of times.
type Latency struct {
	Median, P95 time.Duration
	Blocks      uint64
}

// ballast is how many results a second all operators announce while finality is measured.
const ballast = 200

// Finality measures the time from handing a record to one operator until its block is final at another, with results as load beside it.
func Finality(ctx context.Context, dir string, operators, records int) (l Latency, err error) {
	w, err := start(ctx, dir, operators)
	if err != nil {
		return l, err
	}
	defer func() {
		if e := w.close(); err == nil {
			err = e
		}
	}()
	payer, err := crypto.GenerateKey()
	if err != nil {
		return l, err
	}
	submit := func(i int) (time.Time, *ledger.Ledger, common.Hash, error) {
		e := fmt.Appendf(nil, `{"payloadType":"text/plain","payload":"","signatures":[{"sig":"AA=="}],"number":%d}`, i)
		at, there := w.operators[i%operators].ledger, w.operators[(i+1)%operators].ledger
		rec := block.Record{Envelope: e}
		digest := block.RecordDigest(network, rec.ID())
		sig, err := crypto.Sign(digest[:], payer)
		if err != nil {
			return time.Time{}, nil, common.Hash{}, err
		}
		begun := time.Now()
		ack, err := at.SubmitRecord(ctx, e, sig)
		return begun, there, ack.ID, err
	}
	if _, there, id, err := submit(-1 + operators*1000); err != nil { // until the mesh is up
		return l, err
	} else if err := await(ctx, there, id); err != nil {
		return l, err
	}
	loaded, stop := context.WithCancel(ctx)
	var g errgroup.Group
	g.Go(func() error { return w.load(loaded, ballast) })
	first := w.operators[0].ledger.Head().Header.Height
	var times []time.Duration
	for i := range records {
		begun, there, id, err := submit(i)
		if err == nil {
			err = await(ctx, there, id)
		}
		if err != nil {
			stop()
			_ = g.Wait() // the first error counts
			return l, err
		}
		times = append(times, time.Since(begun))
	}
	l.Blocks = w.operators[0].ledger.Head().Header.Height - first
	stop()
	slices.Sort(times)
	l.Median, l.P95 = times[len(times)/2], times[len(times)*95/100]
	return l, g.Wait()
}

// await returns when a record is in a final block.
func await(ctx context.Context, l *ledger.Ledger, id common.Hash) error {
	next := l.Head().Header.Height + 1
	for {
		s, err := l.RecordStatus(id)
		if err != nil || s.State == ledger.Final {
			return err
		}
		if _, err := l.Wait(ctx, next); err != nil {
			return err
		}
		next++
	}
}

// load announces so many results a second at every operator, until ctx ends.
func (w *net) load(ctx context.Context, perSecond int) error {
	const tick = 20 * time.Millisecond
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	per := max(1, perSecond*int(tick)/int(time.Second))
	for i := uint64(1 << 32); ; {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
		for range per {
			a := answer(i)
			i++
			for _, o := range w.operators {
				if err := o.ledger.Announce(ctx, a); err != nil {
					if ctx.Err() != nil {
						return nil
					}
					return err
				}
			}
		}
	}
}

// Throughput is what consensus orders.
type Throughput struct {
	Receipts        int
	PerSecond       float64
	BytesPerReceipt float64 // that all operators sent
	Blocks          uint64
}

// Receipts measures how fast results that all operators announce become receipts on all of them.
func Receipts(ctx context.Context, dir string, operators, results int) (t Throughput, err error) {
	w, err := start(ctx, dir, operators)
	if err != nil {
		return t, err
	}
	defer func() {
		if e := w.close(); err == nil {
			err = e
		}
	}()
	for _, o := range w.operators { // until the mesh is up
		if _, err := o.ledger.Wait(ctx, 1); err != nil {
			return t, err
		}
	}
	sent, err := w.sent()
	if err != nil {
		return t, err
	}
	answers := make([]*block.Answer, results)
	for i := range answers {
		answers[i] = answer(uint64(i))
	}
	first := w.operators[0].ledger.Head().Header
	begun := time.Now()
	g, run := errgroup.WithContext(ctx)
	for _, o := range w.operators {
		g.Go(func() error {
			for _, a := range answers {
				if err := o.ledger.Announce(run, a); err != nil {
					return err
				}
			}
			return nil
		})
		g.Go(func() error {
			for next := o.ledger.Head().Header.Height; ; next++ {
				b, err := o.ledger.Wait(run, next)
				if err != nil {
					return err
				}
				if b.Header.LedgerSize >= first.LedgerSize+uint64(results) {
					return nil
				}
			}
		})
	}
	if err := g.Wait(); err != nil {
		return t, err
	}
	took := time.Since(begun)
	after, err := w.sent()
	if err != nil {
		return t, err
	}
	return Throughput{Receipts: results, PerSecond: float64(results) / took.Seconds(), BytesPerReceipt: (after - sent) / float64(results),
		Blocks: w.operators[0].ledger.Head().Header.Height - first.Height}, nil
}
