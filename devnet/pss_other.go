//go:build !linux

package devnet

import "time"

// PSS is not measured on this system.
func PSS() (float64, error) { return 0, nil }

// CPU is not measured on this system.
func CPU() (time.Duration, error) { return 0, nil }
