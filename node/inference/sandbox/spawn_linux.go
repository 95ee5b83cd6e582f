package sandbox

import (
	"os"
	"syscall"
)

const firstStage = "1"

// executable is the running program even if its file was replaced or deleted.
func executable() (string, error) { return "/proc/self/exe", nil }

func processAttributes(cfg Config) *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{
		Pdeathsig: syscall.SIGKILL,
		Setpgid:   true, // Ctrl-C on the terminal is for the parent
	}
	if cfg.Namespaces {
		attr.Cloneflags = syscall.CLONE_NEWUSER | syscall.CLONE_NEWNET | syscall.CLONE_NEWIPC | syscall.CLONE_NEWUTS
		const nobody = 65534
		attr.UidMappings = []syscall.SysProcIDMap{{ContainerID: nobody, HostID: os.Getuid(), Size: 1}}
		attr.GidMappings = []syscall.SysProcIDMap{{ContainerID: nobody, HostID: os.Getgid(), Size: 1}}
	}
	return attr
}
