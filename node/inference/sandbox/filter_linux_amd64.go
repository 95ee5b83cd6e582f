package sandbox

import "golang.org/x/sys/unix"

const (
	auditArch = unix.AUDIT_ARCH_X86_64
	archSetFS = 0x1002 // ARCH_SET_FS: a new thread's thread-local storage, in programs without cgo
)

func archRules() []rule {
	return []rule{{nr: unix.SYS_ARCH_PRCTL, check: &check{arg: 0, mask: ^uint32(0), want: archSetFS}}}
}
