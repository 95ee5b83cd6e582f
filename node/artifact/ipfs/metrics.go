package ipfs

import (
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
)

type metrics struct {
	served, fetched, failed, unprovided prometheus.Counter
}

func newMetrics() *metrics {
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Namespace: "lineal", Subsystem: "ipfs", Name: name, Help: help})
	}
	return &metrics{
		served:     counter("served_bytes_total", "Bytes of blocks sent to IPFS peers."),
		fetched:    counter("fetched_bytes_total", "Verified bytes fetched from IPFS peers."),
		failed:     counter("fetch_failed_total", "Fetches from IPFS that failed: unavailable, too large, or no sensible file."),
		unprovided: counter("unprovided_total", "Announcements of artifacts that the DHT did not take."),
	}
}

func (m *metrics) collectors() []prometheus.Collector {
	return []prometheus.Collector{m.served, m.fetched, m.failed, m.unprovided}
}

func (m *metrics) register(r prometheus.Registerer) error {
	if r == nil {
		return nil
	}
	for _, c := range m.collectors() {
		if err := r.Register(c); err != nil {
			m.unregister(r)
			return fmt.Errorf("register ipfs metrics: %w", err)
		}
	}
	return nil
}

func (m *metrics) unregister(r prometheus.Registerer) {
	if r == nil {
		return
	}
	for _, c := range m.collectors() {
		r.Unregister(c)
	}
}
