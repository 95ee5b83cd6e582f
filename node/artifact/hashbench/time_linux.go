package hashbench

import (
	"time"

	"golang.org/x/sys/unix"
)

// processorTime is how long this process has been on a core, all its threads together.
func processorTime() time.Duration {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		return time.Since(start)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

var start = time.Now()
