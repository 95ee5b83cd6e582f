package devnet

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// PSS sums the proportional set size of this process and all that descend from it, in MiB.
func PSS() (float64, error) {
	children := map[int][]int{}
	stats, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		return 0, err
	}
	for _, path := range stats {
		b, err := os.ReadFile(path)
		if err != nil {
			continue // it has ended
		}
		pid, err := strconv.Atoi(filepath.Base(filepath.Dir(path)))
		if err != nil {
			continue
		}
		// The name in parentheses may hold anything; the parent is the second field behind it.
		fields := strings.Fields(string(b[bytes.LastIndexByte(b, ')')+1:]))
		if len(fields) > 1 {
			if parent, err := strconv.Atoi(fields[1]); err == nil {
				children[parent] = append(children[parent], pid)
			}
		}
	}
	var kib uint64
	for todo := []int{os.Getpid()}; len(todo) > 0; todo = todo[1:] {
		kib += processPSS(todo[0])
		todo = append(todo, children[todo[0]]...)
	}
	return float64(kib) / 1024, nil
}

func processPSS(pid int) (kib uint64) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps_rollup", pid))
	if err != nil {
		return 0 // it has ended
	}
	for s := bufio.NewScanner(bytes.NewReader(b)); s.Scan(); {
		if fields := strings.Fields(s.Text()); len(fields) > 1 && fields[0] == "Pss:" {
			v, err := strconv.ParseUint(fields[1], 10, 64)
			if err == nil {
				return v
			}
		}
	}
	return 0
}
