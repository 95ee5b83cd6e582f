//go:build !linux

package devnet

import "syscall"

// childAttributes keeps Ctrl-C from reaching operator processes before this one.
func childAttributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }
