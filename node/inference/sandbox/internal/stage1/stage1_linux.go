package stage1

import (
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

const (
	selfExe = "/proc/self/exe"

	// maxFiles bounds descriptors: six inherited ones, the runtime's epoll and eventfd, a task's two, and room.
	maxFiles = 32
	// maxFileSize bounds what can be written to one descriptor: the largest result (sandbox.MaxOutput).
	maxFileSize = 1 << 30
	// threadStack is the stack of a thread that the C library starts. Go code runs on its own stacks.
	threadStack = 1 << 20
	// maxMaps bounds how much of /proc/self/maps is read: a program with all its libraries has some ten kilobytes.
	maxMaps = 1 << 20
)

func init() {
	if stage, _ := syscall.Getenv(EnvStage); stage != "1" {
		return
	}
	runtime.LockOSThread() // init runs on the main thread already; this keeps it there
	lax, _ := syscall.Getenv(EnvLax)
	err := lock(lax == "1")
	msg := "sandbox: stage 1: " + err.Error() + "\n"
	_, _ = syscall.Write(2, []byte(msg))
	unix.Exit(ExitCode)
}

// step is an error that says which step failed, without package fmt and what it pulls in.
type step struct {
	what string
	err  error
}

func (s step) Error() string { return s.what + ": " + s.err.Error() }
func (s step) Unwrap() error { return s.err }

// lock locks the calling thread and execs the program again. It returns only when it fails.
func lock(lax bool) error {
	// The exec below closes them. Closing them here would pull the runtime's own poller from under its other threads.
	if err := unix.CloseRange(LastFD+1, ^uint(0), unix.CLOSE_RANGE_CLOEXEC); err != nil && !lax {
		return step{"have inherited descriptors closed", err}
	}
	if err := limitResources(); err != nil {
		return err
	}
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return step{"set no_new_privs", err}
	}
	abi, err := enterLandlock()
	if err != nil && !lax {
		return err
	}
	if err := dropCapabilities(); err != nil {
		return err
	}
	// Changing credentials clears the death signal, so it is armed again; a parent that died in between is seen by its id.
	if err := unix.Prctl(unix.PR_SET_PDEATHSIG, uintptr(unix.SIGKILL), 0, 0, 0); err != nil {
		return step{"arm the parent-death signal", err}
	}
	if want, _ := syscall.Getenv(EnvParent); want != "" && want != "0" && want != strconv.Itoa(unix.Getppid()) {
		return step{"check the parent", syscall.ESRCH}
	}
	_ = syscall.Setenv(EnvStage, "2")
	_ = syscall.Setenv(EnvLandlock, strconv.Itoa(abi))
	err = syscall.Exec(selfExe, []string{"lineal-worker"}, syscall.Environ())
	return step{"exec " + selfExe, err}
}

func limitResources() error {
	for _, l := range []struct {
		resource int
		max      uint64
	}{
		{unix.RLIMIT_CORE, 0},
		{unix.RLIMIT_MEMLOCK, 0},
		{unix.RLIMIT_MSGQUEUE, 0},
		{unix.RLIMIT_RTPRIO, 0},
		{unix.RLIMIT_NOFILE, maxFiles},
		{unix.RLIMIT_FSIZE, maxFileSize},
		{unix.RLIMIT_STACK, threadStack},
	} {
		var old unix.Rlimit
		if err := unix.Getrlimit(l.resource, &old); err != nil {
			return step{"read resource limit " + strconv.Itoa(l.resource), err}
		}
		limit := min(l.max, old.Max)
		if err := unix.Prlimit(0, l.resource, &unix.Rlimit{Cur: limit, Max: limit}, nil); err != nil {
			return step{"lower resource limit " + strconv.Itoa(l.resource), err}
		}
	}
	return nil
}

// dropCapabilities empties all capability sets of this thread. With no_new_privs, exec cannot give any back, not even to root.
func dropCapabilities() error {
	_ = unix.Prctl(unix.PR_CAP_AMBIENT, unix.PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) // absent before Linux 4.3
	hdr := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
	var none [2]unix.CapUserData
	if err := unix.Capset(&hdr, &none[0]); err != nil {
		return step{"drop capabilities", err}
	}
	return nil
}

// LandlockABI returns the kernel's Landlock version, 0 if it has none or it is switched off.
func LandlockABI() int {
	v, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, 0, 0, unix.LANDLOCK_CREATE_RULESET_VERSION)
	if errno != 0 {
		return 0
	}
	return int(v)
}

// ruleset handles (that is: denies unless a rule allows) every right that the given ABI knows.
func ruleset(abi int) unix.LandlockRulesetAttr {
	attr := unix.LandlockRulesetAttr{Access_fs: unix.LANDLOCK_ACCESS_FS_MAKE_SYM<<1 - 1} // the thirteen rights of ABI 1
	if abi >= 2 {
		attr.Access_fs |= unix.LANDLOCK_ACCESS_FS_REFER
	}
	if abi >= 3 {
		attr.Access_fs |= unix.LANDLOCK_ACCESS_FS_TRUNCATE
	}
	if abi >= 4 {
		attr.Access_net = unix.LANDLOCK_ACCESS_NET_BIND_TCP | unix.LANDLOCK_ACCESS_NET_CONNECT_TCP
	}
	if abi >= 5 {
		attr.Access_fs |= unix.LANDLOCK_ACCESS_FS_IOCTL_DEV
	}
	if abi >= 6 {
		attr.Scoped = unix.LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | unix.LANDLOCK_SCOPE_SIGNAL
	}
	return attr
}

// enterLandlock puts this thread into a domain without any file, TCP port, abstract socket or outside process to signal, except
// that the program itself and the libraries it is linked with may be read and executed: the exec that ends stage 1 needs them.
func enterLandlock() (abi int, err error) {
	abi = LandlockABI()
	if abi == 0 {
		return 0, step{"enter landlock", syscall.ENOSYS}
	}
	attr := ruleset(abi)
	fd, _, errno := unix.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, uintptr(unsafe.Pointer(&attr)), unsafe.Sizeof(attr), 0)
	if errno != 0 {
		return 0, step{"create landlock rules", errno}
	}
	defer unix.Close(int(fd))
	paths, err := mappedFiles()
	if err != nil {
		return 0, err
	}
	for _, path := range append(paths, selfExe, "/etc/ld.so.cache") {
		if err := allowExec(int(fd), path); err != nil {
			return 0, err
		}
	}
	if _, _, errno := unix.Syscall(unix.SYS_LANDLOCK_RESTRICT_SELF, fd, 0, 0); errno != 0 {
		return 0, step{"enter landlock", errno}
	}
	return abi, nil
}

func allowExec(ruleset int, path string) error {
	fd, err := unix.Open(path, unix.O_PATH|unix.O_CLOEXEC, 0)
	if err == unix.ENOENT || err == unix.EACCES {
		// A program that was deleted or lies in a folder of somebody else (/proc/self/exe covers it), or a system without a loader
		// cache. If it is a library after all, the loader says so.
		return nil
	}
	if err != nil {
		return step{"open " + path, err}
	}
	defer unix.Close(fd)
	rule := unix.LandlockPathBeneathAttr{
		Allowed_access: unix.LANDLOCK_ACCESS_FS_EXECUTE | unix.LANDLOCK_ACCESS_FS_READ_FILE,
		Parent_fd:      int32(fd),
	}
	_, _, errno := unix.Syscall6(unix.SYS_LANDLOCK_ADD_RULE, uintptr(ruleset), unix.LANDLOCK_RULE_PATH_BENEATH,
		uintptr(unsafe.Pointer(&rule)), 0, 0, 0)
	if errno != 0 {
		return step{"allow " + path, errno}
	}
	return nil
}

// mappedFiles lists the files that this process consists of: the program, the dynamic loader and the libraries.
func mappedFiles() ([]string, error) {
	fd, err := unix.Open("/proc/self/maps", unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil, step{"open /proc/self/maps", err}
	}
	defer unix.Close(fd)
	var text []byte
	buf := make([]byte, 16<<10)
	for len(text) < maxMaps {
		n, err := unix.Read(fd, buf)
		if err == unix.EINTR {
			continue
		}
		if err != nil {
			return nil, step{"read /proc/self/maps", err}
		}
		if n == 0 {
			break
		}
		text = append(text, buf[:n]...)
	}
	var files []string
	for line := range strings.Lines(string(text)) {
		i := strings.IndexByte(line, '/')
		if i < 0 {
			continue
		}
		path := strings.TrimSuffix(line[i:], "\n")
		if len(files) == 0 || files[len(files)-1] != path {
			files = append(files, path)
		}
	}
	return files, nil
}
