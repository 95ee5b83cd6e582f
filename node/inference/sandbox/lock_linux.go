//go:build linux && (amd64 || arm64)

package sandbox

import (
	"errors"
	"fmt"
	"os"

	"golang.org/x/sys/unix"

	"github.com/lineal-network/lineal/node/inference/sandbox/internal/stage1"
)

// recvFlags: descriptors never leak into a program, although the filter forbids to start one.
const recvFlags = unix.MSG_CMSG_CLOEXEC

// lockDown is stage 2: it verifies what stage 1 did and adds the filter. landlock is the ABI that stage 1 entered.
func lockDown(landlock int, lax, noSeccomp bool) (ready, error) {
	nnp, err := unix.PrctlRetInt(unix.PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0)
	if err != nil || nnp != 1 {
		return ready{}, fmt.Errorf("lock down: no_new_privs is not set, stage 1 did not run: %w", errors.Join(err, ErrUnsupported))
	}
	if landlock == 0 && !lax {
		return ready{}, fmt.Errorf("lock down: stage 1 entered no landlock domain: %w", ErrUnsupported)
	}
	r := ready{landlock: uint16(landlock)}
	if noSeccomp {
		return r, nil
	}
	if err := installFilter(os.Getpid()); err != nil {
		if lax {
			return r, nil
		}
		return ready{}, err
	}
	r.seccomp = true
	return r, nil
}

// missing names the features of the lock-down that this kernel lacks.
func missing() []string {
	var lacks []string
	if stage1.LandlockABI() == 0 {
		lacks = append(lacks, "Landlock (Linux 5.13 or newer, enabled at boot: lsm=...,landlock)")
	}
	if !seccompAvailable() {
		lacks = append(lacks, "seccomp filters (CONFIG_SECCOMP_FILTER, Linux 4.14 or newer)")
	}
	return lacks
}
