package p2p

import (
	"errors"
	"fmt"

	"github.com/prometheus/client_golang/prometheus"
)

// Reasons for which a message is dropped, as they appear in lineal_p2p_dropped_total. Verdicts of validators add their own.
const (
	dropQueueFull    = "queue-full"  // the receiver, or our line to it, is too slow
	dropExpired      = "expired"     // waited longer than FrameTTL for a peer that is away
	dropOutsider     = "outsider"    // the sender is not a member
	dropOversized    = "oversized"   // longer than the protocol's bound
	dropStalled      = "stalled"     // began a message and did not finish it in time
	dropMalformed    = "malformed"   // broke the framing
	dropBusy         = "busy"        // more requests at a time than allowed
	dropRate         = "rate"        // more gossip a second than allowed
	dropDuplicate    = "duplicate"   // gossip that was here before: normal, a mesh has redundancy
	dropUndelivered  = "undelivered" // the topic's reader is too slow
	dropValidation   = "unvalidated" // validators are too slow
	dropForeign      = "foreign"     // gossip on a topic that this host did not join, or signed, or with an author
	dropReplaced     = "replaced"    // the peer opened a newer stream
	protoGossip      = "gossip"      // label for what concerns gossip as a whole
	roleMember       = "member"      // label for peers in the operator set
	roleObserver     = "observer"    // label for others
	metricsNamespace = "lineal"
	metricsSubsystem = "p2p"
)

// metrics counts messages by protocol or topic. Labels are bounded: protocols and topics are those that the node registered, reasons
// are constants here and in validators.
type metrics struct {
	sent, sentBytes, received, receivedBytes *prometheus.CounterVec
	dropped                                  *prometheus.CounterVec
	strikes, dials                           *prometheus.CounterVec
	peers                                    *prometheus.GaugeVec
	graylisted                               prometheus.Gauge
}

func newMetrics() *metrics {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: metricsNamespace, Subsystem: metricsSubsystem, Name: name, Help: help}, labels)
	}
	return &metrics{
		sent:          counter("sent_total", "Messages sent, by protocol or topic.", "protocol"),
		sentBytes:     counter("sent_bytes_total", "Payload bytes sent, by protocol or topic.", "protocol"),
		received:      counter("received_total", "Messages received and accepted, by protocol or topic.", "protocol"),
		receivedBytes: counter("received_bytes_total", "Payload bytes received and accepted, by protocol or topic.", "protocol"),
		dropped:       counter("dropped_total", "Messages dropped, by protocol or topic and reason.", "protocol", "reason"),
		strikes:       counter("strikes_total", "Faults held against peers, by reason.", "reason"),
		dials:         counter("dials_total", "Attempts to reach members, by result.", "result"),
		peers: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Namespace: metricsNamespace, Subsystem: metricsSubsystem, Name: "peers", Help: "Connected peers, by role."}, []string{"role"}),
		graylisted: prometheus.NewGauge(prometheus.GaugeOpts{
			Namespace: metricsNamespace, Subsystem: metricsSubsystem, Name: "gossip_graylisted", Help: "Peers whose gossip is not listened to."}),
	}
}

func (m *metrics) collectors() []prometheus.Collector {
	return []prometheus.Collector{m.sent, m.sentBytes, m.received, m.receivedBytes, m.dropped, m.strikes, m.dials, m.peers, m.graylisted}
}

func (m *metrics) register(r prometheus.Registerer) error {
	if r == nil {
		return nil
	}
	for i, c := range m.collectors() {
		if err := r.Register(c); err != nil {
			for _, done := range m.collectors()[:i] {
				r.Unregister(done)
			}
			var dup prometheus.AlreadyRegisteredError
			if errors.As(err, &dup) {
				return fmt.Errorf("register p2p metrics: another host uses this registerer; wrap it with a label of its own: %w", err)
			}
			return fmt.Errorf("register p2p metrics: %w", err)
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

func (m *metrics) drop(proto, reason string) { m.dropped.WithLabelValues(proto, reason).Inc() }

func (m *metrics) send(proto string, size int) {
	m.sent.WithLabelValues(proto).Inc()
	m.sentBytes.WithLabelValues(proto).Add(float64(size))
}

func (m *metrics) receive(proto string, size int) {
	m.received.WithLabelValues(proto).Inc()
	m.receivedBytes.WithLabelValues(proto).Add(float64(size))
}
