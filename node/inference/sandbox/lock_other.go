//go:build unix && !(linux && (amd64 || arm64))

package sandbox

import (
	"fmt"
	"runtime"
)

const recvFlags = 0

// lockDown has nothing to lock with.
func lockDown(_ int, lax, _ bool) (ready, error) {
	if !lax {
		return ready{}, ErrUnsupported
	}
	return ready{}, nil
}

func missing() []string {
	return []string{fmt.Sprintf("a lock-down for %s on %s (there is one for Linux on amd64 and arm64)", runtime.GOOS, runtime.GOARCH)}
}
