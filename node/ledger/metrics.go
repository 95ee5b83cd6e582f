package ledger

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	height, epoch, view, skew prometheus.Gauge
	waiting, waitingBytes     prometheus.Gauge
	answers                   prometheus.Gauge
	finality, step            prometheus.Histogram
	leaves, alarms, evidence  prometheus.Counter
	refused, stalled, crowded prometheus.Counter
	dropped                   *prometheus.CounterVec
}

// Buckets from a millisecond to half a minute.
var latencies = prometheus.ExponentialBuckets(0.001, 2, 16)

func newMetrics(r prometheus.Registerer) *metrics {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: name, Help: help})
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: name, Help: help})
	}
	m := &metrics{
		height:       gauge("lineal_ledger_height", "Height of the last final block."),
		epoch:        gauge("lineal_ledger_epoch", "Epoch in which the ledger is."),
		view:         gauge("lineal_ledger_view", "Current view of the epoch."),
		skew:         gauge("lineal_ledger_clock_skew_seconds", "How far the latest proposal's time was ahead of this node's clock; negative: behind."),
		waiting:      gauge("lineal_ledger_pool_items", "Items that wait to be ordered."),
		waitingBytes: gauge("lineal_ledger_pool_bytes", "Their bytes."),
		answers:      gauge("lineal_ledger_waiting_answers", "Answers in final blocks that wait for others to their chains, each chain's counted."),
		crowded:      counter("lineal_ledger_crowded_answers_total", "Answers that went to a chain at once, because too many waited for others."),
		finality:     prometheus.NewHistogram(prometheus.HistogramOpts{Name: "lineal_ledger_finality_seconds", Help: "From first sight of a block to its finality here.", Buckets: latencies}),
		step:         prometheus.NewHistogram(prometheus.HistogramOpts{Name: "lineal_ledger_step_seconds", Help: "One step of the driver with its disk write.", Buckets: latencies}),
		leaves:       counter("lineal_ledger_leaves_total", "Leaves appended to the log."),
		alarms:       counter("lineal_ledger_alarms_total", "What cannot happen while less than a third of the weight is faulty."),
		evidence:     counter("lineal_ledger_evidence_total", "Equivocations found in votes."),
		refused:      counter("lineal_ledger_votes_refused_total", "Votes that the guard refused to sign."),
		stalled:      counter("lineal_ledger_store_retries_total", "Writes that the store refused and that were tried again."),
		dropped:      prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_ledger_dropped_total", Help: "Messages and submissions turned away, by reason."}, []string{"reason"}),
	}
	if r != nil {
		r.MustRegister(m.height, m.epoch, m.view, m.skew, m.waiting, m.waitingBytes, m.finality, m.step, m.leaves, m.alarms, m.evidence, m.refused, m.stalled, m.dropped, m.answers, m.crowded)
	}
	return m
}
