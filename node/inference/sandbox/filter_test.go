//go:build linux && (amd64 || arm64)

package sandbox

import (
	"encoding/binary"
	"testing"

	"golang.org/x/net/bpf"
	"golang.org/x/sys/unix"
)

// evaluate runs the filter on one system call. The interpreter loads big-endian words, the kernel native ones.
func evaluate(t *testing.T, arch uint32, nr uintptr, args ...uint64) uint32 {
	t.Helper()
	var prog []bpf.Instruction
	for _, f := range assemble(auditArch, allowed(1234)) {
		prog = append(prog, bpf.RawInstruction{Op: f.Code, Jt: f.Jt, Jf: f.Jf, K: f.K}.Disassemble())
	}
	vm, err := bpf.NewVM(prog)
	if err != nil {
		t.Fatal(err)
	}
	data := make([]byte, offArgs+6*8)
	binary.BigEndian.PutUint32(data[offNr:], uint32(nr))
	binary.BigEndian.PutUint32(data[offArch:], arch)
	for i, a := range args {
		binary.BigEndian.PutUint32(data[offArgs+8*i:], uint32(a))
		binary.BigEndian.PutUint32(data[offArgs+8*i+4:], uint32(a>>32))
	}
	// The interpreter's result is cut to the packet's length when it accepts, but returned as it is.
	n, err := vm.Run(data)
	if err != nil {
		t.Fatal(err)
	}
	return uint32(n)
}

func TestFilter(t *testing.T) {
	const (
		kill   = uint32(unix.SECCOMP_RET_KILL_PROCESS)
		allow  = uint32(unix.SECCOMP_RET_ALLOW)
		absent = unix.SECCOMP_RET_ERRNO | uint32(unix.ENOSYS)
		thread = unix.CLONE_VM | unix.CLONE_THREAD | unix.CLONE_FS | unix.CLONE_FILES | unix.CLONE_SIGHAND | unix.CLONE_SYSVSEM
	)
	for _, c := range []struct {
		name string
		nr   uintptr
		args []uint64
		want uint32
	}{
		{"futex", unix.SYS_FUTEX, nil, allow},
		{"read", unix.SYS_READ, nil, allow},
		{"exit", unix.SYS_EXIT_GROUP, nil, allow},
		{"openat", unix.SYS_OPENAT, nil, kill},
		{"socket", unix.SYS_SOCKET, nil, kill},
		{"sendmsg", unix.SYS_SENDMSG, nil, kill},
		{"sendto", unix.SYS_SENDTO, nil, kill},
		{"execve", unix.SYS_EXECVE, nil, kill},
		{"execveat", unix.SYS_EXECVEAT, nil, kill},
		{"ptrace", unix.SYS_PTRACE, nil, kill},
		{"kill", unix.SYS_KILL, []uint64{1234, 9}, kill},
		{"memfd_create", unix.SYS_MEMFD_CREATE, nil, kill},
		{"io_uring_setup", unix.SYS_IO_URING_SETUP, nil, kill},
		{"bpf", unix.SYS_BPF, nil, kill},
		{"ioctl", unix.SYS_IOCTL, nil, kill},
		{"prlimit", unix.SYS_PRLIMIT64, nil, kill},
		{"seccomp", unix.SYS_SECCOMP, nil, kill},
		{"userfaultfd", unix.SYS_USERFAULTFD, nil, kill},
		{"an unknown call", 5000, nil, kill},
		{"an x32 call", 0x40000000 | unix.SYS_READ, nil, kill},
		{"clone3", unix.SYS_CLONE3, nil, absent},
		{"a thread", unix.SYS_CLONE, []uint64{thread}, allow},
		{"a process", unix.SYS_CLONE, []uint64{uint64(unix.SIGCHLD)}, kill},
		{"a process that shares memory", unix.SYS_CLONE, []uint64{unix.CLONE_VM | unix.CLONE_VFORK}, kill},
		{"a thread in a new namespace", unix.SYS_CLONE, []uint64{thread | unix.CLONE_NEWUSER}, kill},
		{"readable memory", unix.SYS_MMAP, []uint64{0, 4096, unix.PROT_READ | unix.PROT_WRITE}, allow},
		{"executable memory", unix.SYS_MMAP, []uint64{0, 4096, unix.PROT_READ | unix.PROT_EXEC}, kill},
		{"memory made executable", unix.SYS_MPROTECT, []uint64{0, 4096, unix.PROT_EXEC}, kill},
		{"memory made writable", unix.SYS_MPROTECT, []uint64{0, 4096, unix.PROT_WRITE}, allow},
		{"a signal to itself", unix.SYS_TGKILL, []uint64{1234, 1235, 23}, allow},
		{"a signal to another", unix.SYS_TGKILL, []uint64{1, 1, 9}, kill},
		{"a signal to all", unix.SYS_TGKILL, []uint64{^uint64(0), 1, 9}, kill},
		{"naming memory", unix.SYS_PRCTL, []uint64{unix.PR_SET_VMA}, allow},
		{"other prctl", unix.SYS_PRCTL, []uint64{unix.PR_SET_DUMPABLE, 1}, kill},
	} {
		if got := evaluate(t, auditArch, c.nr, c.args...); got != c.want {
			t.Errorf("%s: %#x, want %#x", c.name, got, c.want)
		}
	}
	if got := evaluate(t, 0x40000003, unix.SYS_READ); got != kill { // i386 on amd64
		t.Errorf("another architecture's call: %#x", got)
	}
}
