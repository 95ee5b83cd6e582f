package twinhash

import "golang.org/x/sys/cpu"

// available: the processor has the instructions that blocks uses.
var available = cpu.X86.HasSSSE3 && cpu.X86.HasSSE41 && cpuidSHA()

// cpuidSHA reads the SHA flag of the processor.
func cpuidSHA() bool

// blocks takes b, whole blocks, into both states. b must not be empty.
//
//go:noescape
func blocks(x, y *state, b []byte)
