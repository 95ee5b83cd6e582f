//go:build !linux

package devnet

// PSS is not measured on this system.
func PSS() (float64, error) { return 0, nil }
