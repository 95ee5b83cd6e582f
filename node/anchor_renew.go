package node

import (
	"context"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/time/rate"

	"github.com/lineal-network/lineal/node/ledger/anchor"
	"github.com/lineal-network/lineal/node/lineage/status"
)

// Renewals tell contracts that a model still passes, so that those which accept no old word need not bring proofs themselves. Nobody pays for them, so
// each operator sets how much gas an hour may go into them on a chain (relay.renewGas), whoever of the operators brings the chunk; the rest is
// left. A pass that is not renewed grows too old, and whoever uses it can bring the proof with the use.

// renewals keeps within the gas for renewals, by chain: a bucket that fills within an hour. It is safe for concurrent use.
type renewals struct {
	perHour  int
	statuses *prometheus.CounterVec // by chain and result

	mu  sync.Mutex
	gas map[uint64]*rate.Limiter
}

func newRenewals(perHour int64) *renewals {
	return &renewals{perHour: int(max(perHour, 0)), gas: map[uint64]*rate.Limiter{},
		statuses: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_policy_renewals_total",
			Help: "Passes that were to be renewed on chains, by chain and result: handed to the relay, or over the gas that may go into it."}, []string{"chain", "result"})}
}

// take says whether the gas for a chunk is there, and takes it. A full bucket gives one chunk even if that is more than it holds.
func (r *renewals) take(chain uint64, gas int, now time.Time) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	l := r.gas[chain]
	if l == nil {
		l = rate.NewLimiter(rate.Limit(float64(r.perHour)/time.Hour.Seconds()), r.perHour)
		r.gas[chain] = l
	}
	return r.perHour > 0 && l.AllowN(now, min(gas, r.perHour))
}

// renew hands a chunk of renewals to the relay. They are of no use once the next are due.
func (a *anchors) renew(ctx context.Context, chunk *anchor.Chunk, rec *chunkRecord, policies common.Address, turn func(anchor.Call) time.Time) error {
	result := a.renewed.statuses.MustCurryWith(prometheus.Labels{"chain": strconv.FormatUint(rec.ChainID, 10)})
	if !a.renewed.take(rec.ChainID, anchor.RenewalGas(len(rec.Statuses)), time.Now()) {
		result.WithLabelValues("over").Add(float64(len(rec.Statuses)))
		return a.leave("renewals")
	}
	call, err := chunk.Statuses(rec.Statuses, policies)
	if err != nil {
		return err
	}
	call.Expires = min(call.Expires, chunk.Header.Time+status.RenewEvery)
	if err := a.enqueue(ctx, "renewals", call, turn(call)); err != nil {
		return err
	}
	result.WithLabelValues("handed").Add(float64(len(rec.Statuses)))
	return nil
}
