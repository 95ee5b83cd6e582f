package sandbox

import (
	"errors"
	"fmt"
	"net"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"
)

// leakedFD is where the self-test puts a descriptor that a worker must not inherit.
const leakedFD = 200

// forkLimit bounds the fork bomb in case nothing else does.
const forkLimit = 64

var attempts = []attempt{
	{name: "read a file", layer: "Landlock", try: func([]string) error { _, err := os.ReadFile("/etc/hostname"); return err }},
	{name: "write a file", layer: "Landlock", try: writeFile},
	{name: "list a directory", layer: "Landlock", try: func([]string) error { _, err := os.ReadDir("/"); return err }},
	{name: "read an inherited descriptor", layer: "closed before the start", try: readLeaked},
	{name: "find a secret in the environment", layer: "empty environment", try: findSecret},
	{name: "connect by TCP", layer: "Landlock", try: connectTCP},
	{name: "send by UDP", layer: "seccomp", try: sendUDP, open: true},
	{name: "connect to an abstract socket", layer: "Landlock", try: connectAbstract},
	{name: "exec a program", layer: "Landlock", try: func([]string) error { return unix.Exec("/bin/sh", []string{"sh", "-c", "exit 0"}, nil) }},
	{name: "fork bomb", layer: "seccomp", try: forkBomb, open: true},
	{name: "thread bomb", layer: "thread bound", try: threadBomb},
	{name: "trace the parent", layer: "Landlock", try: traceParent},
	{name: "read the parent's memory", layer: "Landlock", try: readParent},
	{name: "signal the parent", layer: "Landlock", try: signalParent},
	{name: "map executable memory", layer: "seccomp", try: mapExecutable, open: true},
	{name: "gain privileges", layer: "capabilities", try: gainPrivileges},
	{name: "outgrow its memory", layer: "memory limit", try: outgrowMemory},
	{name: "outgrow its time", layer: "time budget", try: outgrowTime, time: 200 * time.Millisecond},
}

// targets are what the attempts aim at, on the side of the parent.
type targets struct {
	tcp      *net.TCPListener
	udp      *net.UDPConn
	abstract *net.UnixListener
	file     *os.File
	leaked   bool
}

func newTargets() (_ *targets, err error) {
	t := &targets{}
	defer func() {
		if err != nil {
			t.close()
		}
	}()
	if t.tcp, err = net.ListenTCP("tcp4", &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)}); err != nil {
		return nil, err
	}
	if t.udp, err = net.ListenUDP("udp4", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1)}); err != nil {
		return nil, err
	}
	name := "@lineal-selftest-" + strconv.Itoa(os.Getpid())
	if t.abstract, err = net.ListenUnix("unix", &net.UnixAddr{Name: name, Net: "unix"}); err != nil {
		return nil, err
	}
	if t.file, err = os.CreateTemp("", "lineal-selftest"); err != nil {
		return nil, err
	}
	// Without close-on-exec, as a careless library would leave it.
	if err = unix.Dup3(int(t.file.Fd()), leakedFD, 0); err != nil {
		return nil, fmt.Errorf("leak a descriptor: %w", err)
	}
	t.leaked = true
	return t, nil
}

func (t *targets) close() {
	if t.tcp != nil {
		t.tcp.Close()
	}
	if t.udp != nil {
		t.udp.Close()
	}
	if t.abstract != nil {
		t.abstract.Close()
	}
	if t.leaked {
		unix.Close(leakedFD)
	}
	if t.file != nil {
		t.file.Close()
		_ = os.Remove(t.file.Name()) // in the temporary directory
	}
}

// args are what the attempt needs to know of its target.
func (t *targets) args(name string) []string {
	switch name {
	case "connect by TCP":
		return []string{strconv.Itoa(t.tcp.Addr().(*net.TCPAddr).Port)}
	case "send by UDP":
		return []string{strconv.Itoa(t.udp.LocalAddr().(*net.UDPAddr).Port)}
	case "connect to an abstract socket":
		return []string{t.abstract.Addr().String()}
	case "trace the parent", "read the parent's memory", "signal the parent":
		return []string{strconv.Itoa(os.Getpid())}
	case "write a file":
		return []string{t.file.Name()}
	}
	return nil
}

func writeFile(args []string) error { return os.WriteFile(args[0], []byte("escaped"), 0o600) }

func readLeaked([]string) error {
	_, err := unix.Read(leakedFD, make([]byte, 1))
	return err
}

// findSecret looks for anything but the settings of the runtimes.
func findSecret([]string) error {
	for _, e := range os.Environ() {
		name, _, _ := strings.Cut(e, "=")
		if name != "GOMAXPROCS" && name != "MALLOC_ARENA_MAX" {
			return nil
		}
	}
	return errors.New("nothing there")
}

func loopback(port string) (*unix.SockaddrInet4, error) {
	p, err := strconv.Atoi(port)
	return &unix.SockaddrInet4{Port: p, Addr: [4]byte{127, 0, 0, 1}}, err
}

func connectTCP(args []string) error {
	fd, err := unix.Socket(unix.AF_INET, unix.SOCK_STREAM, 0)
	if err != nil {
		return err
	}
	to, err := loopback(args[0])
	if err != nil {
		return err
	}
	return unix.Connect(fd, to)
}

func sendUDP(args []string) error {
	fd, err := unix.Socket(unix.AF_INET, unix.SOCK_DGRAM, 0)
	if err != nil {
		return err
	}
	to, err := loopback(args[0])
	if err != nil {
		return err
	}
	return unix.Sendto(fd, []byte("escaped"), 0, to)
}

func connectAbstract(args []string) error {
	fd, err := unix.Socket(unix.AF_UNIX, unix.SOCK_STREAM, 0)
	if err != nil {
		return err
	}
	return unix.Connect(fd, &unix.SockaddrUnix{Name: args[0]})
}

func forkBomb([]string) error {
	for range forkLimit {
		pid, _, errno := unix.RawSyscall6(unix.SYS_CLONE, uintptr(unix.SIGCHLD), 0, 0, 0, 0, 0)
		if errno != 0 {
			return errno
		}
		if pid == 0 {
			_, _, _ = unix.RawSyscall(unix.SYS_EXIT_GROUP, 0, 0, 0)
		}
	}
	return nil
}

// threadBomb blocks one thread after another in the kernel.
func threadBomb([]string) error {
	for range 10 * (spareThreads + threadSlack) {
		go func() {
			runtime.LockOSThread()
			_, _, _ = unix.Syscall(unix.SYS_NANOSLEEP, uintptr(unsafe.Pointer(&unix.Timespec{Sec: 60})), 0, 0)
		}()
	}
	return outgrowTime(nil)
}

// A worker may not even ask for its parent's number, so it is told.
func traceParent(args []string) error {
	pid, err := strconv.Atoi(args[0])
	if err != nil {
		return err
	}
	_, _, errno := unix.Syscall6(unix.SYS_PTRACE, unix.PTRACE_SEIZE, uintptr(pid), 0, 0, 0, 0)
	if errno != 0 {
		return errno
	}
	return nil
}

// parentWord is at about the same address in the parent, which runs the same program.
var parentWord uint64

func signalParent(args []string) error {
	pid, err := strconv.Atoi(args[0])
	if err != nil {
		return err
	}
	return unix.Kill(pid, unix.SIGURG) // which Go programs expect at any time
}

func readParent(args []string) error {
	pid, err := strconv.Atoi(args[0])
	if err != nil {
		return err
	}
	var word [8]byte
	local := []unix.Iovec{{Base: &word[0], Len: 8}}
	remote := []unix.RemoteIovec{{Base: uintptr(unsafe.Pointer(&parentWord)), Len: 8}}
	_, err = unix.ProcessVMReadv(pid, local, remote, 0)
	if errors.Is(err, unix.EFAULT) {
		return nil // it was allowed to look
	}
	return err
}

func mapExecutable([]string) error {
	_, err := unix.Mmap(-1, 0, 4096, unix.PROT_READ|unix.PROT_WRITE|unix.PROT_EXEC, unix.MAP_PRIVATE|unix.MAP_ANON)
	return err
}

// gainPrivileges tries what a capability would allow whoever started the worker: a limit above its hard bound, another root directory.
func gainPrivileges([]string) error {
	err := unix.Prlimit(0, unix.RLIMIT_NOFILE, &unix.Rlimit{Cur: 1 << 16, Max: 1 << 16}, nil)
	if err == nil {
		return nil
	}
	if unix.Chroot("/") == nil {
		return nil
	}
	return err
}

func outgrowMemory([]string) error {
	var keep [][]byte
	for range 1 << 16 {
		b := make([]byte, 1<<20)
		for i := 0; i < len(b); i += 4096 {
			b[i] = 1
		}
		keep = append(keep, b)
	}
	runtime.KeepAlive(keep)
	return nil
}

// outgrowTime never ends and listens to nobody.
func outgrowTime([]string) error {
	for spin := uint64(0); ; spin++ {
		runtime.KeepAlive(spin)
	}
}
