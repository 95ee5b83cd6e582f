//go:build unix && !linux

package sandbox

import (
	"os"
	"syscall"
)

const firstStage = "2" // there is nothing to lock first

func executable() (string, error) { return os.Executable() }

func processAttributes(Config) *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }
