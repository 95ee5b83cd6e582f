//go:build !linux

package proxybench

import (
	"os/exec"
	"time"
)

func ownGroup(*exec.Cmd) {}

func endGroup(cmd *exec.Cmd) { _ = cmd.Process.Kill() } // it may have ended

// processorTime is not told here.
func processorTime() time.Duration { return 0 }
