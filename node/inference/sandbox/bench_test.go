//go:build linux && (amd64 || arm64)

package sandbox

import (
	"bytes"
	"slices"
	"testing"
	"time"
)

// BenchmarkWarm is a task on a prepared model, with the time beyond the handler's own as over-ms (median).
func BenchmarkWarm(b *testing.B) {
	for _, c := range []struct {
		name string
		size int
	}{{"1KB", 1 << 10}, {"600KB", 600_000}} {
		b.Run(c.name, func(b *testing.B) {
			p := newPool(b, Config{Warm: 1})
			input := append([]byte("echo "), bytes.Repeat([]byte{1}, c.size-5)...)
			j := Job{Model: model("m"), Input: input}
			mustRun(b, p, j)
			over := make([]time.Duration, 0, b.N)
			for b.Loop() {
				res := mustRun(b, p, j)
				over = append(over, res.Total-res.Run)
			}
			slices.Sort(over)
			b.ReportMetric(float64(over[len(over)/2].Microseconds())/1000, "over-ms")
			b.ReportMetric(float64(over[len(over)*95/100].Microseconds())/1000, "over-ms-p95")
		})
	}
}

// BenchmarkCold is a task with a process of its own.
func BenchmarkCold(b *testing.B) {
	p := newPool(b, Config{TasksPerWorker: 1})
	for b.Loop() {
		mustRun(b, p, job("echo"))
	}
}
