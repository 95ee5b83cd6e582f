package node

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	executed, certified prometheus.Histogram
	abstained, missed   *prometheus.CounterVec
}

// latencies are buckets from a millisecond to half a minute.
var latencies = prometheus.ExponentialBuckets(0.001, 2, 16)

func newMetrics(r prometheus.Registerer) metrics {
	m := metrics{
		executed:  prometheus.NewHistogram(prometheus.HistogramOpts{Name: "lineal_execute_seconds", Help: "Sandboxed runs.", Buckets: latencies}),
		certified: prometheus.NewHistogram(prometheus.HistogramOpts{Name: "lineal_certify_seconds", Help: "From accepting a request to its certificate.", Buckets: latencies}),
		abstained: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_abstained_total", Help: "Tasks without an own claim, by reason."}, []string{"reason"}),
		missed:    prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_requests_missed_total", Help: "Requests that others answered and this node could not get, by reason."}, []string{"reason"}),
	}
	if r != nil {
		r.MustRegister(m.executed, m.certified, m.abstained, m.missed)
	}
	return m
}
