package p2p

import (
	"context"
	"runtime"
	"testing"
)

// BenchmarkFrame is the way of one partial signature and back between two of four members, over QUIC and over TCP.
func BenchmarkFrame(b *testing.B) {
	for name, listen := range map[string]string{"quic": "/ip4/127.0.0.1/udp/0/quic-v1", "tcp": "/ip4/127.0.0.1/tcp/0"} {
		b.Run(name, func(b *testing.B) {
			hosts := startNetwork(b, 4, func(_ int, c *Config) { c.Listen = []string{listen} })
			back := make(chan struct{}, 1)
			for i, h := range hosts {
				err := h.HandleFrames(testProto, 1000, func(_ context.Context, from Peer, frame []byte) error {
					if i == 0 {
						back <- struct{}{}
						return nil
					}
					return h.Send(from.ID, testProto, frame)
				})
				if err != nil {
					b.Fatal(err)
				}
			}
			waitMesh(b, hosts)
			frame := make([]byte, 300)
			for b.Loop() {
				if err := hosts[0].Send(hosts[1].ID(), testProto, frame); err != nil {
					b.Fatal(err)
				}
				<-back
			}
		})
	}
}

// BenchmarkIdleHosts reports what four connected members cost while nothing happens.
func BenchmarkIdleHosts(b *testing.B) {
	for b.Loop() {
		before, memory := runtime.NumGoroutine(), heap()
		hosts := startNetwork(b, 4)
		onTopic(b, hosts, testTopic, TopicConfig{MaxSize: 1000, Validate: acceptAll})
		onTopic(b, hosts, openTopic, TopicConfig{MaxSize: 1000, Validate: acceptAll})
		b.ReportMetric(float64(runtime.NumGoroutine()-before)/4, "goroutines/host")
		b.ReportMetric(float64(heap()-memory)/4/1024, "heapKiB/host")
		for _, h := range hosts {
			if err := h.Close(); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapInuse)
}
