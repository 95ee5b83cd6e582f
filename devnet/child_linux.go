package devnet

import "syscall"

// childAttributes makes operator processes end with this one, and keeps Ctrl-C from reaching them before it.
func childAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
}
