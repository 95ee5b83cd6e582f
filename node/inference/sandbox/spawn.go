//go:build unix

package sandbox

import (
	"fmt"
	"os"
	"runtime"
	"strconv"

	"github.com/lineal-network/lineal/node/inference/sandbox/internal/stage1"
)

// spawner starts processes from one thread that lives as long as the pool. The kernel's parent-death signal is about the thread that
// forked, and the Go runtime may end threads at any time: from any other thread, workers could die for no reason.
type spawner struct {
	requests chan func()
	ended    chan struct{}
	null     *os.File
}

func newSpawner() (*spawner, error) {
	null, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", os.DevNull, err)
	}
	s := &spawner{requests: make(chan func()), ended: make(chan struct{}), null: null}
	go s.run()
	return s, nil
}

func (s *spawner) run() {
	defer close(s.ended)
	runtime.LockOSThread() // never unlocked: the thread ends with the goroutine
	for f := range s.requests {
		f()
	}
}

// close ends the thread. All workers must be gone, and nobody may call start any more.
func (s *spawner) close() {
	close(s.requests)
	<-s.ended
	s.null.Close()
}

// start starts a worker with its ends of the pipes and its shared memory, which become the descriptors that stage1 names.
func (s *spawner) start(cfg Config, stderr, control, window, output *os.File) (proc *os.Process, err error) {
	path, err := executable()
	if err != nil {
		return nil, fmt.Errorf("find the own program: %w", err)
	}
	attr := &os.ProcAttr{
		Dir:   "/",
		Env:   environment(cfg),
		Files: []*os.File{s.null, s.null, stderr, control, window, output},
		Sys:   processAttributes(cfg),
	}
	done := make(chan struct{})
	s.requests <- func() {
		defer close(done)
		proc, err = os.StartProcess(path, []string{"lineal-worker"}, attr)
	}
	<-done
	if err != nil {
		return nil, fmt.Errorf("start a worker: %w", err)
	}
	return proc, nil
}

// environment is all that a worker sees: its marks and the settings of its runtimes. One malloc arena keeps the C library from asking
// the system for the number of processors, which it does by opening a file.
func environment(cfg Config) []string {
	env := []string{
		stage1.EnvStage + "=" + firstStage,
		stage1.EnvHandler + "=" + cfg.Handler,
		stage1.EnvParent + "=" + strconv.Itoa(os.Getpid()),
		"GOMAXPROCS=" + strconv.Itoa(cfg.Limits.Threads),
		"MALLOC_ARENA_MAX=1",
	}
	if cfg.AllowUnsandboxed {
		env = append(env, stage1.EnvLax+"=1")
	}
	if cfg.noSeccomp {
		env = append(env, stage1.EnvNoSeccomp+"=1")
	}
	return append(env, cfg.Env...)
}
