package main

import (
	"errors"
	"fmt"
	"os"
	"runtime/pprof"
)

const profileHelp = "write a profile of this process's processor time to this file, for `go tool pprof`; sandboxed workers are not in it"

// startProfile profiles this process until stop is called. Without a file it does nothing.
func startProfile(file string) (stop func() error, err error) {
	if file == "" {
		return func() error { return nil }, nil
	}
	f, err := os.Create(file)
	if err != nil {
		return nil, fmt.Errorf("write profile: %w", err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, fmt.Errorf("write profile: %w", errors.Join(err, f.Close()))
	}
	return func() error {
		pprof.StopCPUProfile()
		return f.Close()
	}, nil
}
