package devnet

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// PSS sums the proportional set size of this process and all that descend from it, in MiB.
func PSS() (float64, error) {
	var kib uint64
	err := family(func(pid int, _ []string) { kib += processPSS(pid) })
	return float64(kib) / 1024, err
}

// tick is the unit of processor time in /proc: USER_HZ, which Linux fixes at 100 for programs on every architecture that Go runs on.
const tick = 10 * time.Millisecond

// CPU is the processor time that this process and all that descend from it have used, those that ended among them: operators, chains, sandboxed
// workers and whoever asks. Other programs on the machine make it neither more nor less, as they do with what a clock on the wall says.
func CPU() (time.Duration, error) {
	var used time.Duration
	err := family(func(_ int, fields []string) {
		for _, field := range fields[min(len(fields), userTime):min(len(fields), userTime+4)] { // own user and system time, then that of children that ended
			v, err := strconv.ParseInt(field, 10, 64)
			if err == nil {
				used += time.Duration(v) * tick
			}
		}
	})
	return used, err
}

// Places of fields in /proc/PID/stat, counted from behind the name.
const (
	parentField = 1
	userTime    = 11
)

// family calls fn for this process and each that descends from it, with the fields of its stat behind the name.
func family(fn func(pid int, fields []string)) error {
	children, all := map[int][]int{}, map[int][]string{}
	stats, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		return err
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
		// The name in parentheses may hold anything.
		fields := strings.Fields(string(b[bytes.LastIndexByte(b, ')')+1:]))
		if len(fields) <= parentField {
			continue
		}
		if parent, err := strconv.Atoi(fields[parentField]); err == nil {
			children[parent], all[pid] = append(children[parent], pid), fields
		}
	}
	for todo := []int{os.Getpid()}; len(todo) > 0; todo = todo[1:] {
		fn(todo[0], all[todo[0]])
		todo = append(todo, children[todo[0]]...)
	}
	return nil
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
