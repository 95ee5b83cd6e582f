// Bench compares the exact engine with ONNX Runtime on the CPU: model by model, in one process, interleaved, medians.
//
//	./fetch.sh          fetches ONNX Runtime's library and the public models into ./data
//	go run .            prints the table: ours, theirs, ratio = theirs/ours (above 1 we are faster), for 1 and 2 threads
//	go run . --json     the same as JSON
//
// With one thread the time is the CPU time of the calling thread, on which both engines then run everything; garbage collection of
// other threads is not in it. With two threads it is wall time. memoryRatio compares the peak resident memory of two child processes that
// each load and run the model in one engine (ours/theirs, below 1 we use less).
//
// It is a module of its own, so that the product depends on neither cgo nor ONNX Runtime.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

type options struct {
	data, filter string
	json, memory bool
	budget       time.Duration
}

// result is one row of the table; times are seconds.
type result struct {
	Name        string  `json:"name"`
	Ours1       float64 `json:"ours1"`
	Theirs1     float64 `json:"theirs1"`
	Ratio1      float64 `json:"ratio1"`
	Ours2       float64 `json:"ours2"`
	Theirs2     float64 `json:"theirs2"`
	Ratio2      float64 `json:"ratio2"`
	MemoryRatio float64 `json:"memoryRatio,omitempty"`
	Skipped     string  `json:"skipped,omitempty"`
}

type report struct {
	Geomean1 float64  `json:"geomean1"`
	Geomean2 float64  `json:"geomean2"`
	Kernel   string   `json:"kernel"`
	Models   []result `json:"models"`
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run() error {
	var o options
	flag.StringVar(&o.data, "data", "data", "directory that fetch.sh filled")
	flag.StringVar(&o.filter, "run", "", "only models whose name contains this")
	flag.BoolVar(&o.json, "json", false, "print JSON")
	flag.BoolVar(&o.memory, "memory", true, "measure peak memory in child processes")
	flag.DurationVar(&o.budget, "time", 2*time.Second, "time to spend on each model and thread count")
	profile := flag.String("profile", "", "write a CPU profile of our engine on the models of --run, and compare nothing")
	trace := flag.Bool("trace", false, "compare our engine with itself making traces instead")
	child := flag.String("child", "", "internal: run one model in one engine and print the peak memory")
	flag.Parse()
	lib := filepath.Join(o.data, "libonnxruntime.so")
	if _, err := os.Stat(lib); err != nil {
		return fmt.Errorf("%s is missing: run ./fetch.sh first, or name its directory with --data", lib)
	}
	if *child != "" {
		return childMain(*child, o, lib)
	}
	models, err := catalog(o.data)
	if err != nil {
		return err
	}
	if *profile != "" {
		return profileOurs(models, o, *profile)
	}
	if *trace {
		return traceTable(models, o)
	}
	if err := startORT(lib); err != nil {
		return err
	}
	rep := report{Kernel: kernel.Current().String()}
	for _, m := range models {
		if !strings.Contains(m.name, o.filter) {
			continue
		}
		r := measure(m, o)
		if o.memory && r.Skipped == "" {
			r.MemoryRatio = memoryRatio(m.name, o)
		}
		rep.Models = append(rep.Models, r)
		if !o.json {
			printRow(r)
		}
	}
	rep.Geomean1 = geomean(rep.Models, func(r result) float64 { return r.Ratio1 })
	rep.Geomean2 = geomean(rep.Models, func(r result) float64 { return r.Ratio2 })
	if o.json {
		e := json.NewEncoder(os.Stdout)
		e.SetIndent("", "  ")
		return e.Encode(rep)
	}
	fmt.Printf("geometric mean of theirs/ours: %.3f with one thread, %.3f with two (kernels: %s)\n", rep.Geomean1, rep.Geomean2, rep.Kernel)
	return nil
}

// traceTable prints what a trace (SHA-256, plan by onnx.PlanFor) adds to a run on one thread.
func traceTable(models []model, o options) error {
	for _, m := range models {
		if !strings.Contains(m.name, o.filter) || m.missing != "" {
			continue
		}
		plain, err := newOurs(m, 1)
		if err != nil {
			return err
		}
		traced, leaves, err := newTraced(m)
		if err != nil {
			return err
		}
		t0, t1, err := alternate(plain, traced, 1, o.budget)
		if err != nil {
			return err
		}
		fmt.Printf("%-24s %10.1f µs, traced %10.1f µs, overhead %5.1f %%, %d leaves\n", m.name, t0*1e6, t1*1e6, 100*(t1/t0-1), leaves)
		plain.close()
	}
	return nil
}

// profileOurs runs the selected models in our engine alone.
func profileOurs(models []model, o options, path string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := pprof.StartCPUProfile(f); err != nil {
		return err
	}
	defer pprof.StopCPUProfile()
	for _, m := range models {
		if !strings.Contains(m.name, o.filter) || m.missing != "" {
			continue
		}
		r, err := newOurs(m, 1)
		if err != nil {
			return err
		}
		for start := time.Now(); time.Since(start) < o.budget; {
			if err := r.run(); err != nil {
				return err
			}
		}
		r.close()
	}
	return nil
}

func printRow(r result) {
	if r.Skipped != "" {
		fmt.Printf("%-24s skipped: %s\n", r.Name, r.Skipped)
		return
	}
	us := func(s float64) string { return strconv.FormatFloat(s*1e6, 'f', 1, 64) }
	fmt.Printf("%-24s 1 thread: %10s µs %10s µs ratio %5.2f   2 threads: %10s µs %10s µs ratio %5.2f   memory %4.2f\n", r.Name,
		us(r.Ours1), us(r.Theirs1), r.Ratio1, us(r.Ours2), us(r.Theirs2), r.Ratio2, r.MemoryRatio)
}

func geomean(rs []result, f func(result) float64) float64 {
	sum, n := 0.0, 0
	for _, r := range rs {
		if v := f(r); v > 0 {
			sum, n = sum+math.Log(v), n+1
		}
	}
	if n == 0 {
		return 0
	}
	return math.Exp(sum / float64(n))
}

// runner executes a prepared model once.
type runner interface {
	run() error
	close()
}

// threadTime is the CPU time of the calling thread.
func threadTime() time.Duration {
	var t unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &t); err != nil {
		return 0 // every Linux has this clock
	}
	return time.Duration(t.Nano())
}

var epoch = time.Now()

func wallTime() time.Duration { return time.Since(epoch) }

func measure(m model, o options) result {
	r := result{Name: m.name}
	if m.missing != "" {
		r.Skipped = m.missing
		return r
	}
	for threads := 1; threads <= 2; threads++ {
		ours, theirs, err := compare(m, threads, o.budget)
		if err != nil {
			r.Skipped = err.Error()
			return r
		}
		if threads == 1 {
			r.Ours1, r.Theirs1, r.Ratio1 = ours, theirs, theirs/ours
		} else {
			r.Ours2, r.Theirs2, r.Ratio2 = ours, theirs, theirs/ours
		}
	}
	return r
}

// compare runs both engines alternately until the time is up and returns the medians in seconds.
func compare(m model, threads int, budget time.Duration) (ours, theirs float64, err error) {
	a, err := newOurs(m, threads)
	if err != nil {
		return 0, 0, fmt.Errorf("ours: %w", err)
	}
	defer a.close()
	b, err := newTheirs(m, threads)
	if err != nil {
		return 0, 0, fmt.Errorf("theirs: %w", err)
	}
	defer b.close()
	return alternate(a, b, threads, budget)
}

// alternate measures two runners in turns.
func alternate(a, b runner, threads int, budget time.Duration) (ta1, tb1 float64, err error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	clock := wallTime
	if threads == 1 {
		clock = threadTime
	}
	// A measurement repeats a run until it takes a millisecond, so that the clock's step does not show.
	repeat := 1
	for range 3 { // warm up
		start := time.Now()
		if err := a.run(); err != nil {
			return 0, 0, err
		}
		if err := b.run(); err != nil {
			return 0, 0, err
		}
		repeat = max(1, int(time.Millisecond/max(time.Since(start)/2, 1)))
	}
	var ta, tb []float64
	for start := time.Now(); time.Since(start) < budget || len(ta) < 5; {
		for _, e := range []struct {
			r    runner
			list *[]float64
		}{{a, &ta}, {b, &tb}} {
			t0 := clock()
			for range repeat {
				if err := e.r.run(); err != nil {
					return 0, 0, err
				}
			}
			*e.list = append(*e.list, (clock()-t0).Seconds()/float64(repeat))
		}
	}
	return median(ta), median(tb), nil
}

func median(v []float64) float64 {
	slices.Sort(v)
	return v[len(v)/2]
}

// memoryRatio is the peak memory of our child process over theirs.
func memoryRatio(name string, o options) float64 {
	peak := func(engine string) float64 {
		self, err := os.Executable()
		if err != nil {
			return math.NaN()
		}
		out, err := exec.Command(self, "--data", o.data, "--child", engine+":"+name).Output()
		if err != nil {
			return math.NaN()
		}
		v, err := strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
		if err != nil {
			return math.NaN()
		}
		return v
	}
	v := peak("ours") / peak("theirs")
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return 0
	}
	return v
}

// childMain runs a model a few times in one engine and prints the process's peak resident memory in KiB.
func childMain(spec string, o options, lib string) error {
	engine, name, _ := strings.Cut(spec, ":")
	models, err := catalog(o.data)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(models, func(m model) bool { return m.name == name })
	if i < 0 {
		return fmt.Errorf("no model %q", name)
	}
	var r runner
	if engine == "ours" {
		r, err = newOurs(models[i], 1)
	} else if err = startORT(lib); err == nil {
		r, err = newTheirs(models[i], 1)
	}
	if err != nil {
		return err
	}
	for range 3 {
		if err := r.run(); err != nil {
			return err
		}
	}
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return err
	}
	for _, line := range strings.Split(string(status), "\n") {
		if f := strings.Fields(line); len(f) >= 2 && f[0] == "VmHWM:" {
			fmt.Println(f[1])
		}
	}
	return nil
}
