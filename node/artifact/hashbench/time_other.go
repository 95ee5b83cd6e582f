//go:build !linux

package hashbench

import "time"

// threadTime is the clock, where threads' own time is not told.
func threadTime() time.Duration { return time.Since(start) }

var start = time.Now()
