//go:build linux && (amd64 || arm64)

package sandbox

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/lineal-network/lineal/node/inference/sandbox/internal/stage1"
)

// envDoomed makes the test binary a parent that gets killed.
const envDoomed = "SANDBOX_TEST_DOOMED"

// doomedParent prints the numbers of its workers, keeps one of them spinning, and waits for its end.
func doomedParent() {
	p, err := NewPool(Config{Handler: "scripted", Workers: 2, Warm: 2})
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
	pids := p.pids()
	go p.Run(context.Background(), job("spin"))
	fmt.Println(strings.Join(pids, " "))
	select {}
}

func (p *Pool) pids() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	var pids []string
	for _, w := range p.idle {
		pids = append(pids, strconv.Itoa(w.proc.Pid))
	}
	return pids
}

// waitGone waits until a process that is no child of ours has ended.
func waitGone(t *testing.T, pid int, d time.Duration) {
	t.Helper()
	fd, err := unix.PidfdOpen(pid, 0)
	if errors.Is(err, unix.ESRCH) {
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	defer unix.Close(fd)
	for {
		n, err := unix.Poll([]unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}, int(d.Milliseconds()))
		if err == unix.EINTR {
			continue
		}
		if n != 1 {
			t.Fatalf("worker %d lives on: %v", pid, err)
		}
		return
	}
}

func TestWorkersDieWithTheirParent(t *testing.T) {
	needSandbox(t)
	cmd := exec.Command("/proc/self/exe")
	cmd.Env = append(os.Environ(), envDoomed+"=1")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(out).ReadString('\n')
	_ = cmd.Process.Kill()
	_ = cmd.Wait()
	pids := strings.Fields(line)
	if len(pids) != 2 {
		t.Fatalf("the parent said %q", line)
	}
	for _, s := range pids {
		pid, err := strconv.Atoi(s)
		if err != nil {
			t.Fatal(err)
		}
		waitGone(t, pid, 10*time.Second)
	}
}

func openFiles(t *testing.T) int {
	t.Helper()
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(entries)
}

func TestNothingIsLeftBehind(t *testing.T) {
	needSandbox(t)
	round := func() {
		p := newPool(t, Config{Workers: 2, Warm: 1, Models: 1, Limits: short, Grace: 20 * time.Millisecond})
		for _, text := range []string{"a", "b", "reject", "a"} {
			_, _ = p.Run(t.Context(), Job{Model: model(text), Input: []byte("echo")})
		}
		_, _ = p.Run(t.Context(), Job{Model: model("a"), Input: make([]byte, 1), Limits: Limits{Time: time.Millisecond}})
		_, _ = p.Run(t.Context(), job("exit 1"))
		_, _ = p.Run(t.Context(), job("garbage"))
		p.Close()
		if n := len(p.blobs.m); n != 0 {
			t.Errorf("%d models are still held", n)
		}
	}
	round() // the runtime's own descriptors come into being
	before := openFiles(t)
	round()
	round()
	if after := openFiles(t); after != before {
		t.Errorf("%d descriptors before, %d after", before, after)
	}
	if pid, err := syscall.Wait4(-1, nil, syscall.WNOHANG, nil); err != syscall.ECHILD {
		t.Errorf("a child is left: pid %d, %v", pid, err)
	}
}

func TestSelfTest(t *testing.T) {
	needSandbox(t)
	var out bytes.Buffer
	err := SelfTest(t.Context(), &out)
	t.Logf("\n%s", &out)
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(out.String(), "\n"); got != len(attempts)+2 {
		t.Errorf("%d lines for %d attempts", got, len(attempts))
	}
}

// The sandbox needs no privilege: the same self-test as an ordinary user.
func TestSelfTestAsOrdinaryUser(t *testing.T) {
	needSandbox(t)
	if os.Getuid() != 0 {
		t.Skip("not root: TestSelfTest ran as an ordinary user")
	}
	cmd := exec.Command("/proc/self/exe", "-test.run=^TestSelfTest$|^TestFailures$", "-test.v")
	cmd.Dir = "/"
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	out, err := cmd.CombinedOutput()
	if errors.Is(err, unix.EACCES) {
		t.Skip("others may not execute the test binary")
	}
	if err != nil || !bytes.Contains(out, []byte("all "+strconv.Itoa(len(attempts))+" attempts were stopped")) {
		t.Fatalf("%v\n%s", err, out)
	}
}

// A self-test that cannot fail is worth nothing: with the filter gone, what only the filter stops must show.
func TestSelfTestSeesEscapes(t *testing.T) {
	needSandbox(t)
	targets, err := newTargets()
	if err != nil {
		t.Fatal(err)
	}
	defer targets.close()
	seen := 0
	for _, a := range attempts {
		if !a.open {
			continue
		}
		o, err := runAttempt(t.Context(), a, targets.args(a.name), true)
		if err != nil || !o.escaped {
			t.Errorf("%s: stopped by %q, %v", a.name, o.by, err)
		}
		seen++
	}
	if seen == 0 {
		t.Error("no attempt depends on the filter alone")
	}
}

func TestNamespaces(t *testing.T) {
	needSandbox(t)
	p, err := NewPool(Config{Handler: "scripted", Namespaces: true, Warm: 1})
	if err != nil {
		t.Skipf("no user namespaces here: %v", err)
	}
	defer p.Close()
	if res := mustRun(t, p, job("echo")); string(res.Output) != "echo" {
		t.Errorf("got %q", res.Output)
	}
	ours, err := os.Readlink("/proc/self/ns/net")
	if err != nil {
		t.Fatal(err)
	}
	theirs, err := os.Readlink("/proc/" + p.pids()[0] + "/ns/net")
	if err != nil || ours == theirs {
		t.Errorf("network namespaces %s and %s, %v", ours, theirs, err)
	}
}

// A worker that was not led through stage 1, or that finds no parent, does not start.
func TestRefusesToRunUnlocked(t *testing.T) {
	needSandbox(t)
	for _, c := range []struct {
		name string
		env  []string
		want string
	}{
		{"without stage 1", []string{stage1.EnvStage + "=2"}, "no_new_privs is not set"},
		{"with another parent", []string{stage1.EnvStage + "=1", stage1.EnvParent + "=1"}, "check the parent"},
		{"without a handler", []string{stage1.EnvStage + "=1", stage1.EnvHandler + "=none"}, "no handler"},
	} {
		t.Run(c.name, func(t *testing.T) {
			cmd := exec.Command("/proc/self/exe")
			cmd.Env = append([]string{stage1.EnvHandler + "=scripted", "GOMAXPROCS=1"}, c.env...)
			if c.name == "without a handler" {
				cmd.Env = cmd.Env[1:]
			}
			out, _ := cmd.CombinedOutput()
			if cmd.ProcessState.ExitCode() != stage1.ExitCode || !strings.Contains(string(out), c.want) {
				t.Errorf("%v: %s", cmd.ProcessState, out)
			}
		})
	}
}

// What a worker says of itself is checked: one without its filter is not used, unless the pool was told so.
func TestLayersAreRequired(t *testing.T) {
	needSandbox(t)
	unlocked := Config{Handler: "scripted", Warm: 1, Env: []string{stage1.EnvNoSeccomp + "=1"}}
	_, err := NewPool(unlocked)
	if f := wantReason(t, err, ReasonStart); !strings.Contains(f.Detail, "without all layers") {
		t.Errorf("detail %q", f.Detail)
	}
	unlocked.AllowUnsandboxed = true
	p, err := NewPool(unlocked)
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	mustRun(t, p, job("echo"))
	if lacks := Missing(); len(lacks) != 0 {
		t.Errorf("the sandbox works, but %v is missing", lacks)
	}
}

// Where a feature is missing, the pool says so and refuses.
func TestRefusesWithoutTheFeatures(t *testing.T) {
	if len(Missing()) == 0 {
		t.Skip("this system has all features")
	}
	if p, err := NewPool(Config{Handler: "scripted"}); !errors.Is(err, ErrUnsupported) || !strings.Contains(err.Error(), Missing()[0]) {
		if err == nil {
			p.Close()
		}
		t.Errorf("got %v", err)
	}
	if err := SelfTest(t.Context(), io.Discard); !errors.Is(err, ErrUnsupported) {
		t.Errorf("self-test: %v", err)
	}
}

// An idle worker that somebody else kills is replaced before the next task.
func TestIdleWorkerDies(t *testing.T) {
	p := newPool(t, Config{Warm: 1})
	pid, err := strconv.Atoi(p.pids()[0])
	if err != nil {
		t.Fatal(err)
	}
	p.mu.Lock()
	w := p.idle[0]
	p.mu.Unlock()
	if adj, err := os.ReadFile("/proc/" + p.pids()[0] + "/oom_score_adj"); err != nil || strings.TrimSpace(string(adj)) != "1000" {
		t.Errorf("the out-of-memory killer would take it by score %q, %v", adj, err)
	}
	if err := unix.Kill(pid, unix.SIGKILL); err != nil {
		t.Fatal(err)
	}
	<-w.gone
	mustRun(t, p, job("echo"))
	if s := p.Stats(); s.Started < 2 || s.Failed != 0 {
		t.Errorf("stats %+v", s)
	}
}

func TestStatusField(t *testing.T) {
	text := []byte("Name:\tx\nVmData:\t  123 kB\nThreads:\t7\nRssAnon:\n")
	for name, want := range map[string]int64{"VmData:": 123, "Threads:": 7, "RssAnon:": 0, "Absent:": 0, "Name:": 0} {
		if got := statusField(text, name); got != want {
			t.Errorf("%s %d, want %d", name, got, want)
		}
	}
	if _, err := readUsage(1 << 22); err == nil {
		t.Error("usage of a process that does not exist")
	}
}

func TestPrintable(t *testing.T) {
	for in, want := range map[string]string{
		"plain":                                 "plain",
		" two\nlines\t":                         "two lines",
		"\x1b[31mred":                           "?[31mred",
		"bad \xff utf-8":                        "bad ? utf-8",
		"\u202eright":                           "?right",
		strings.Repeat("é", maxDetail):          strings.Repeat("é", maxDetail/2),
		strings.Repeat("x", maxDetail-1) + " x": strings.Repeat("x", maxDetail-1),
	} {
		if got := printable(in); got != want {
			t.Errorf("%q became %q", in, got)
		}
	}
}
