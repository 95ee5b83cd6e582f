package artifact

import (
	"os"

	"golang.org/x/sys/unix"
)

// Sync waits until the bytes, and what is needed to find them, are on disk. The times of the file may follow later.
func (f diskFile) Sync() error {
	var err error
	if cerr := f.control(func(fd int) {
		for {
			if err = unix.Fdatasync(fd); err != unix.EINTR {
				return
			}
		}
	}); cerr != nil {
		return cerr
	}
	if err != nil {
		return &os.PathError{Op: "fdatasync", Path: f.Name(), Err: err}
	}
	return nil
}

// startWriting begins to write a part to disk, and does not wait for it. It promises nothing: Sync does.
func (f diskFile) startWriting(offset, n int64) {
	_ = f.control(func(fd int) { _ = unix.SyncFileRange(fd, offset, n, unix.SYNC_FILE_RANGE_WRITE) }) // where it does not work, Sync has more to do
}

func (f diskFile) control(do func(fd int)) error {
	c, err := f.SyscallConn()
	if err != nil {
		return err
	}
	return c.Control(func(fd uintptr) { do(int(fd)) })
}
