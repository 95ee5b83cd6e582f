package attest

import "github.com/prometheus/client_golang/prometheus"

type metrics struct {
	open                                  prometheus.Gauge
	certificates, equivocations, dissents prometheus.Counter
	dropped                               *prometheus.CounterVec
}

func newMetrics(r prometheus.Registerer) metrics {
	m := metrics{
		open:          prometheus.NewGauge(prometheus.GaugeOpts{Name: "lineal_attest_open_slots", Help: "Undecided requests in memory."}),
		certificates:  prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_attest_certificates_total", Help: "Requests certified."}),
		equivocations: prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_attest_equivocations_total", Help: "Conflicting pairs of signatures found."}),
		dissents:      prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_attest_dissents_total", Help: "Signatures on other results than this node's own."}),
		dropped:       prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_attest_dropped_total", Help: "Partials turned away, by reason."}, []string{"reason"}),
	}
	if r != nil {
		r.MustRegister(m.open, m.certificates, m.equivocations, m.dissents, m.dropped)
	}
	return m
}
