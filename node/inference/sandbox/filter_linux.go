//go:build linux && (amd64 || arm64)

package sandbox

import (
	"fmt"
	"runtime"
	"unsafe"

	"golang.org/x/sys/unix"
)

// The seccomp filter: a short list of system calls that a Go (and cgo) runtime needs to compute, read its pipe and answer. Everything else
// kills the process, so that an attempt is seen and named. What is missing from the list is the point of it: nothing here opens a file,
// makes a socket, starts a program, maps executable memory, changes a limit or reaches another process.

// check restricts one argument of a system call: (arg & mask) == want, on the low 32 bits. All arguments that are checked here are
// int-sized in the kernel or carry their flags there.
type check struct {
	arg        int
	mask, want uint32
}

// rule allows a system call, when its check (if any) holds; else the process is killed.
type rule struct {
	nr    uintptr
	check *check
}

// Namespace flags that a thread may never carry, beside the two that make it a thread.
const cloneMask = unix.CLONE_THREAD | unix.CLONE_VM | unix.CLONE_NEWNS | unix.CLONE_NEWCGROUP | unix.CLONE_NEWUTS |
	unix.CLONE_NEWIPC | unix.CLONE_NEWUSER | unix.CLONE_NEWPID | unix.CLONE_NEWNET | unix.CLONE_PTRACE

// allowed lists the rules for a process with the given id, the hottest first.
func allowed(pid int) []rule {
	noExec := &check{arg: 2, mask: unix.PROT_EXEC, want: 0}
	rules := []rule{
		// Waiting, waking and the control pipe.
		{nr: unix.SYS_FUTEX}, {nr: unix.SYS_RECVMSG}, {nr: unix.SYS_WRITE}, {nr: unix.SYS_READ},
		{nr: unix.SYS_PWRITE64}, {nr: unix.SYS_CLOSE}, {nr: unix.SYS_EPOLL_PWAIT}, {nr: unix.SYS_NANOSLEEP},
		{nr: unix.SYS_CLOCK_NANOSLEEP}, {nr: unix.SYS_SCHED_YIELD}, {nr: unix.SYS_RESTART_SYSCALL},
		// Memory that is never executable.
		{nr: unix.SYS_MMAP, check: noExec}, {nr: unix.SYS_MPROTECT, check: noExec},
		{nr: unix.SYS_MUNMAP}, {nr: unix.SYS_MADVISE}, {nr: unix.SYS_BRK},
		// The runtime names its mappings (Go 1.25 and newer); no other prctl.
		{nr: unix.SYS_PRCTL, check: &check{arg: 0, mask: ^uint32(0), want: unix.PR_SET_VMA}},
		// Threads, but no processes; signals to this process only (preemption, abort).
		{nr: unix.SYS_CLONE, check: &check{arg: 0, mask: cloneMask, want: unix.CLONE_THREAD | unix.CLONE_VM}},
		{nr: unix.SYS_TGKILL, check: &check{arg: 0, mask: ^uint32(0), want: uint32(pid)}},
		{nr: unix.SYS_RT_SIGRETURN}, {nr: unix.SYS_RT_SIGPROCMASK}, {nr: unix.SYS_RT_SIGACTION}, {nr: unix.SYS_SIGALTSTACK},
		{nr: unix.SYS_SET_ROBUST_LIST}, {nr: unix.SYS_RSEQ}, {nr: unix.SYS_GETPID}, {nr: unix.SYS_GETTID},
		{nr: unix.SYS_SCHED_GETAFFINITY},
		// Clocks (where the vDSO has none), randomness, the end.
		{nr: unix.SYS_CLOCK_GETTIME}, {nr: unix.SYS_GETTIMEOFDAY}, {nr: unix.SYS_GETRANDOM},
		{nr: unix.SYS_EXIT}, {nr: unix.SYS_EXIT_GROUP},
	}
	return append(rules, archRules()...)
}

// Offsets in struct seccomp_data.
const (
	offNr   = 0
	offArch = 4
	offArgs = 16
)

// assemble turns rules into a BPF program. Calls that a library replaces by an older one when it is absent (clone3) answer ENOSYS.
func assemble(arch uint32, rules []rule) []unix.SockFilter {
	const (
		kill  = unix.SECCOMP_RET_KILL_PROCESS
		allow = unix.SECCOMP_RET_ALLOW
		jeq   = unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K
		jge   = unix.BPF_JMP | unix.BPF_JGE | unix.BPF_K
		load  = unix.BPF_LD | unix.BPF_W | unix.BPF_ABS
	)
	ret := func(k uint32) unix.SockFilter { return unix.SockFilter{Code: unix.BPF_RET | unix.BPF_K, K: k} }
	prog := []unix.SockFilter{
		{Code: load, K: offArch},
		{Code: jeq, K: arch, Jt: 1},
		ret(kill),
		{Code: load, K: offNr},
		{Code: jge, K: 0x40000000, Jf: 1}, // the x32 calls of amd64; no other architecture has numbers so high
		ret(kill),
		{Code: jeq, K: unix.SYS_CLONE3, Jf: 1},
		ret(unix.SECCOMP_RET_ERRNO | uint32(unix.ENOSYS)),
	}
	for _, r := range rules {
		if r.check == nil {
			prog = append(prog, unix.SockFilter{Code: jeq, K: uint32(r.nr), Jf: 1}, ret(allow))
			continue
		}
		prog = append(prog,
			unix.SockFilter{Code: jeq, K: uint32(r.nr), Jf: 5},
			unix.SockFilter{Code: load, K: offArgs + 8*uint32(r.check.arg)}, // little-endian: the low half comes first
			unix.SockFilter{Code: unix.BPF_ALU | unix.BPF_AND | unix.BPF_K, K: r.check.mask},
			unix.SockFilter{Code: jeq, K: r.check.want, Jf: 1},
			ret(allow),
			ret(kill),
		)
	}
	return append(prog, ret(kill))
}

// installFilter puts the filter on every thread of the process at once.
func installFilter(pid int) error {
	prog := assemble(auditArch, allowed(pid))
	fprog := unix.SockFprog{Len: uint16(len(prog)), Filter: &prog[0]}
	r, _, errno := unix.Syscall(unix.SYS_SECCOMP, unix.SECCOMP_SET_MODE_FILTER, unix.SECCOMP_FILTER_FLAG_TSYNC,
		uintptr(unsafe.Pointer(&fprog)))
	runtime.KeepAlive(prog)
	if errno != 0 {
		return fmt.Errorf("install the seccomp filter: %w", errno)
	}
	if r != 0 {
		return fmt.Errorf("install the seccomp filter: thread %d could not be synchronized", r)
	}
	return nil
}

// seccompAvailable says whether the kernel can kill a process that breaks a filter.
func seccompAvailable() bool {
	action := uint32(unix.SECCOMP_RET_KILL_PROCESS)
	_, _, errno := unix.Syscall(unix.SYS_SECCOMP, unix.SECCOMP_GET_ACTION_AVAIL, 0, uintptr(unsafe.Pointer(&action)))
	return errno == 0
}
