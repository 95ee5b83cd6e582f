package artifact

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
)

type storeMetrics struct {
	bytes                               prometheus.Gauge
	stored, collected, corrupt, refused prometheus.Counter
	refusedSubmitter, mismatched        prometheus.Counter
}

func newStoreMetrics() *storeMetrics {
	opts := func(name, help string) prometheus.Opts {
		return prometheus.Opts{Namespace: "lineal", Subsystem: "artifact", Name: name, Help: help}
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts(opts(name, help)))
	}
	return &storeMetrics{
		bytes:            prometheus.NewGauge(prometheus.GaugeOpts(opts("bytes", "Bytes of finished artifacts."))),
		stored:           counter("stored_total", "Artifacts stored."),
		collected:        counter("collected_total", "Artifacts removed because nobody needed them."),
		corrupt:          counter("corrupt_total", "Artifacts removed because their bytes went bad on disk."),
		refused:          counter("quota_refused_total", "Writes refused because the quota was exhausted."),
		refusedSubmitter: counter("submitter_refused_total", "Writes refused because their submitter's quota was exhausted."),
		mismatched:       counter("mismatched_total", "Uploads refused because their bytes did not match the digest they were to have."),
	}
}

func (m *storeMetrics) collectors() []prometheus.Collector {
	return []prometheus.Collector{m.bytes, m.stored, m.collected, m.corrupt, m.refused, m.refusedSubmitter, m.mismatched}
}

func (m *storeMetrics) register(r prometheus.Registerer) error { return registerAll(r, m.collectors()) }

func (m *storeMetrics) unregister(r prometheus.Registerer) { unregisterAll(r, m.collectors()) }

func registerAll(r prometheus.Registerer, all []prometheus.Collector) error {
	if r == nil {
		return nil
	}
	for i, c := range all {
		if err := r.Register(c); err != nil {
			unregisterAll(r, all[:i])
			return fmt.Errorf("register artifact metrics (wrap the registerer with a label for each store): %w", err)
		}
	}
	return nil
}

func unregisterAll(r prometheus.Registerer, all []prometheus.Collector) {
	if r == nil {
		return
	}
	for _, c := range all {
		r.Unregister(c)
	}
}
