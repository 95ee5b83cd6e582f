package sandbox

import (
	"bytes"
	"fmt"
	"os"
	"strconv"

	"golang.org/x/sys/unix"
)

// usage is what a process holds, in bytes.
type usage struct {
	resident int64 // all resident memory, the program's own file included
	anon     int64 // resident private memory
	data     int64 // private writable address space, which RLIMIT_DATA bounds
	threads  int
}

func readUsage(pid int) (usage, error) {
	text, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/status")
	if err != nil {
		return usage{}, fmt.Errorf("look at worker %d: %w", pid, err)
	}
	u := usage{
		resident: statusField(text, "VmRSS:") << 10,
		anon:     statusField(text, "RssAnon:") << 10,
		data:     statusField(text, "VmData:") << 10,
		threads:  int(statusField(text, "Threads:")),
	}
	if u.threads == 0 {
		return usage{}, fmt.Errorf("look at worker %d: no thread count", pid)
	}
	return u, nil
}

// statusField reads a decimal number after a line's name; 0 if it is not there (a zombie has no memory).
func statusField(text []byte, name string) int64 {
	i := bytes.Index(text, append([]byte("\n"), name...))
	if i < 0 {
		return 0
	}
	fields := bytes.Fields(text[i+1+len(name) : min(len(text), i+1+len(name)+64)])
	if len(fields) == 0 {
		return 0
	}
	v, _ := strconv.ParseInt(string(fields[0]), 10, 64)
	return v
}

// offerFirst has the kernel, when the whole machine is out of memory, end this process before others such as the node.
func offerFirst(pid int) error {
	if err := os.WriteFile("/proc/"+strconv.Itoa(pid)+"/oom_score_adj", []byte("1000"), 0); err != nil {
		return fmt.Errorf("offer worker %d to the out-of-memory killer: %w", pid, err)
	}
	return nil
}

// limitMemory bounds the private writable memory of a process. Mapped models and inputs are shared and do not count.
func limitMemory(pid int, bytes int64) error {
	if raceDetector {
		return nil // its shadow memory is private and measured in terabytes
	}
	var old unix.Rlimit
	if err := unix.Prlimit(pid, unix.RLIMIT_DATA, nil, &old); err != nil {
		return fmt.Errorf("read the memory limit of worker %d: %w", pid, err)
	}
	// Only the soft limit moves: the filter keeps the worker from raising it.
	limit := unix.Rlimit{Cur: min(uint64(bytes), old.Max), Max: old.Max}
	if err := unix.Prlimit(pid, unix.RLIMIT_DATA, &limit, nil); err != nil {
		return fmt.Errorf("set the memory limit of worker %d: %w", pid, err)
	}
	return nil
}
