package tlog

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	size     prometheus.Gauge
	badTiles prometheus.Counter
	forks    prometheus.Counter
	refused  prometheus.Counter
}

func newMetrics(r prometheus.Registerer) *metrics {
	m := &metrics{
		size:     prometheus.NewGauge(prometheus.GaugeOpts{Name: "lineal_ledger_size", Help: "Leaves in the ledger."}),
		badTiles: prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_ledger_bad_tiles_total", Help: "Parts of the ledger from peers that did not lead to the certified root."}),
		forks:    prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_ledger_forks_total", Help: "Peers found to hold another history of the ledger. Any is an alarm."}),
		refused: prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_ledger_cosignatures_refused_total",
			Help: "Cosignatures that were malformed, of another tree, or by another key than the operator's."}),
	}
	if r != nil {
		r.MustRegister(m.size, m.badTiles, m.forks, m.refused)
	}
	return m
}
