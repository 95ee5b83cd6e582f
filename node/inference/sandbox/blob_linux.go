package sandbox

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/sys/unix"
)

// Models, inputs and results travel as sealed memory: files without a name (memfd) whose size, or size and content, can no longer
// change. A worker maps models and inputs read-only; nobody can alter them under its feet or it under the parent's.

// memfdNoExec asks for memory that can never be executed; kernels before 6.3 do not know it.
const memfdNoExec = unix.MFD_NOEXEC_SEAL

// mapAtOnce maps an input's pages in one system call: one fault less for every sixteen pages.
const mapAtOnce = unix.MAP_POPULATE

func newMemfd(name string) (int, error) {
	fd, err := unix.MemfdCreate(name, unix.MFD_CLOEXEC|unix.MFD_ALLOW_SEALING|memfdNoExec)
	if err == unix.EINVAL {
		fd, err = unix.MemfdCreate(name, unix.MFD_CLOEXEC|unix.MFD_ALLOW_SEALING)
	}
	if err != nil {
		return -1, fmt.Errorf("create shared memory: %w", err)
	}
	return fd, nil
}

// newBlob returns sealed memory that holds what r yields, which must be exactly size bytes.
func newBlob(name string, r io.Reader, size int64) (*os.File, error) {
	fd, err := newMemfd(name)
	if err != nil {
		return nil, err
	}
	f := os.NewFile(uintptr(fd), name)
	if err := fillBlob(f, r, size); err != nil {
		f.Close()
		return nil, err
	}
	if _, err := unix.FcntlInt(f.Fd(), unix.F_ADD_SEALS,
		unix.F_SEAL_WRITE|unix.F_SEAL_SHRINK|unix.F_SEAL_GROW|unix.F_SEAL_SEAL); err != nil {
		f.Close()
		return nil, fmt.Errorf("seal shared memory: %w", err)
	}
	return f, nil
}

// newWindow returns memory that the caller may change and others may only read, and the caller's view of it. The seal holds for every
// mapping that is made later.
func newWindow() (*os.File, []byte, error) {
	fd, err := newMemfd("window")
	if err != nil {
		return nil, nil, err
	}
	f := os.NewFile(uintptr(fd), "window")
	mem, err := mapWindow(f)
	if err == nil {
		if _, err = unix.FcntlInt(uintptr(fd), unix.F_ADD_SEALS,
			unix.F_SEAL_FUTURE_WRITE|unix.F_SEAL_SHRINK|unix.F_SEAL_GROW|unix.F_SEAL_SEAL); err == nil {
			return f, mem, nil
		}
		unmapBlob(mem)
		err = fmt.Errorf("seal shared memory: %w", err)
	}
	f.Close()
	return nil, nil, err
}

// trimOutput gives the pages of a large result back.
func trimOutput(f *os.File, size int64) error {
	if err := unix.Fallocate(int(f.Fd()), unix.FALLOC_FL_PUNCH_HOLE|unix.FALLOC_FL_KEEP_SIZE, 0, size); err != nil {
		return fmt.Errorf("trim shared memory: %w", err)
	}
	return nil
}

// newOutput returns memory of a fixed size for a result. Pages that are not written cost nothing.
func newOutput(size int64) (*os.File, error) {
	fd, err := newMemfd("result")
	if err != nil {
		return nil, err
	}
	f := os.NewFile(uintptr(fd), "result")
	if err := unix.Ftruncate(fd, size); err != nil {
		f.Close()
		return nil, fmt.Errorf("size shared memory: %w", err)
	}
	if _, err := unix.FcntlInt(uintptr(fd), unix.F_ADD_SEALS, unix.F_SEAL_SHRINK|unix.F_SEAL_GROW|unix.F_SEAL_SEAL); err != nil {
		f.Close()
		return nil, fmt.Errorf("seal shared memory: %w", err)
	}
	return f, nil
}
