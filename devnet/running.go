package devnet

import (
	"bufio"
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/artifact"
)

// running is an operator that runs, in this process or in its own.
type running interface {
	stop() error // ends it in order
	kill() error // ends it at once: a process gets SIGKILL
	pid() int    // 0 within this process
}

// startOperators gives the first operator the models' bytes (the others fetch them by digest) and starts all.
func (n *Network) startOperators(ctx context.Context) error {
	if err := n.stockModels(ctx, n.Operators[0]); err != nil {
		return err
	}
	g, ctx := errgroup.WithContext(ctx)
	for _, o := range n.Operators {
		g.Go(func() error { return n.StartOperator(ctx, o) })
	}
	return g.Wait()
}

func (n *Network) stockModels(ctx context.Context, o *Operator) (err error) {
	s, err := artifact.Open(filepath.Join(o.dir, "artifacts"), artifact.Config{Logger: n.cfg.Logger})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	for _, m := range models.All() {
		d, _, err := s.Put(ctx, bytes.NewReader(m.Bytes))
		if err != nil {
			return fmt.Errorf("store model %s: %w", m.Name, err)
		}
		if err := s.Pin(d, "admin"); err != nil {
			return fmt.Errorf("keep model %s: %w", m.Name, err)
		}
	}
	return nil
}

// StartOperator starts an operator that does not run.
func (n *Network) StartOperator(ctx context.Context, o *Operator) error {
	if o.run != nil {
		return fmt.Errorf("operator %d runs already", o.Number)
	}
	start := n.startInProcess
	if n.cfg.Processes {
		start = n.startProcess
	}
	run, url, err := start(ctx, o)
	if err != nil {
		return fmt.Errorf("start operator %d: %w", o.Number, err)
	}
	o.run, o.url = run, url
	return nil
}

// Stop ends an operator in order. Stopping one that does not run is no error.
func (o *Operator) Stop() error { return o.end(running.stop) }

// Kill ends an operator at once, without a chance to tidy up.
func (o *Operator) Kill() error { return o.end(running.kill) }

// Running reports whether the operator was started and not stopped.
func (o *Operator) Running() bool { return o.run != nil }

// PID is the operator's process, or 0 when it lives in this one.
func (o *Operator) PID() int {
	if o.run == nil {
		return 0
	}
	return o.run.pid()
}

func (o *Operator) end(how func(running) error) error {
	if o.run == nil {
		return nil
	}
	err := how(o.run)
	o.run, o.url = nil, ""
	return err
}

// Client calls the operator's interface.
func (o *Operator) Client() *api.Client { return &api.Client{Base: o.url, Token: adminToken(o.Keys)} }

// adminToken lets the devnet put artifacts into an operator's store. Like all keys of a devnet it is no secret.
func adminToken(k node.Keys) string {
	return hex.EncodeToString(crypto.Keccak256([]byte("lineal.devnet.admin"), crypto.FromECDSA(k.EVM)))
}

// WriteAdminToken puts the operator's admin token into a file of the devnet's directory, as its operator would have it.
func (n *Network) WriteAdminToken(o *Operator) (path string, err error) {
	path = filepath.Join(n.dir, fmt.Sprintf("operator-%d.token", o.Number))
	if err := os.WriteFile(path, []byte(adminToken(o.Keys)+"\n"), 0o600); err != nil {
		return "", fmt.Errorf("write the operator's admin token: %w", err)
	}
	return path, nil
}

// inProcess is an operator in this process.
type inProcess struct {
	node   *node.Node
	cancel context.CancelFunc
	done   chan error
}

func (r *inProcess) stop() error {
	r.cancel()
	return <-r.done
}

// kill cannot do more to a part of this process than end its context; what is not on disk by then is lost all the same.
func (r *inProcess) kill() error { return r.stop() }

func (r *inProcess) pid() int { return 0 }

func (n *Network) startInProcess(_ context.Context, o *Operator) (running, string, error) {
	nd, err := node.New(n.config(o), node.Deps{Keys: o.Keys, AdminToken: adminToken(o.Keys), Version: "devnet", Logger: n.cfg.Logger.With("operator", o.Number),
		Options: n.cfg.Faults[o.Number].options(o.Keys.BLS, n.Home.NetworkID)})
	if err != nil {
		return nil, "", err
	}
	ctx, cancel := context.WithCancel(context.Background())
	r := &inProcess{nd, cancel, make(chan error, 1)}
	go func() { r.done <- errors.Join(nd.Run(ctx), nd.Close()) }()
	return r, nd.URL(), nil
}

// RunOperator is an operator's process: it reads what [Network] wrote into dir and serves until ctx ends. It says its URL on out.
func RunOperator(ctx context.Context, dir string, fault Fault, logger *slog.Logger, out io.Writer) (err error) {
	s, err := loadSecrets(dir)
	if err != nil {
		return fmt.Errorf("devnet operator: %w", err)
	}
	o, err := s.operator()
	if err != nil {
		return fmt.Errorf("devnet operator: %w", err)
	}
	cfg, err := node.LoadConfig(configFile(dir))
	if err != nil {
		return err
	}
	nd, err := node.New(cfg, node.Deps{Keys: o.Keys, AdminToken: adminToken(o.Keys), Version: "devnet", Logger: logger, Options: fault.options(o.Keys.BLS, cfg.Network)})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, nd.Close()) }()
	if _, err := fmt.Fprintln(out, urlPrefix+nd.URL()); err != nil {
		return err
	}
	return nd.Run(ctx)
}

const urlPrefix = "interface: "

func configFile(dir string) string { return filepath.Join(dir, "config.json") }

// process is an operator in a process of its own.
type process struct {
	cmd  *exec.Cmd
	done chan struct{} // closed when it has ended
	err  error         // set before done is closed
}

// stopWithin is what a process gets to end in order.
const stopWithin = 15 * time.Second

func (p *process) stop() error {
	_ = p.cmd.Process.Signal(syscall.SIGTERM) // it may have ended already
	timer := time.NewTimer(stopWithin)
	defer timer.Stop()
	select {
	case <-p.done:
		return p.err
	case <-timer.C:
		return errors.Join(fmt.Errorf("operator process %d did not end within %s", p.pid(), stopWithin), p.kill())
	}
}

func (p *process) kill() error {
	err := p.cmd.Process.Kill()
	<-p.done
	if errors.Is(err, os.ErrProcessDone) {
		return nil
	}
	return err
}

func (p *process) pid() int { return p.cmd.Process.Pid }

func (n *Network) startProcess(ctx context.Context, o *Operator) (running, string, error) {
	b, err := json.MarshalIndent(n.config(o), "", "  ")
	if err != nil {
		return nil, "", err
	}
	if err := os.WriteFile(configFile(o.dir), b, 0o600); err != nil {
		return nil, "", err
	}
	cmd := exec.Command(n.cfg.Executable, "devnet", "operator", "--dir", o.dir, "--fault", string(n.cfg.Faults[o.Number]))
	cmd.SysProcAttr = childAttributes()
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, "", err
	}
	logs := &logWriter{log: n.cfg.Logger.With("operator", o.Number)}
	cmd.Stderr = logs
	if err := cmd.Start(); err != nil {
		return nil, "", err
	}
	p := &process{cmd: cmd, done: make(chan struct{})}
	lines := make(chan string, 1)
	go func() {
		defer close(p.done)
		scanner := bufio.NewScanner(out)
		for scanner.Scan() {
			if url, ok := strings.CutPrefix(scanner.Text(), urlPrefix); ok {
				lines <- url
			}
		}
		p.err = cmd.Wait()
	}()
	select {
	case url := <-lines:
		return p, url, nil
	case <-p.done:
		return nil, "", fmt.Errorf("the process ended: %w; it said: %s", p.err, logs.tail())
	case <-ctx.Done():
		return nil, "", errors.Join(ctx.Err(), p.kill())
	}
}

// logWriter passes a process's standard error on, line by line, and keeps the last one.
type logWriter struct {
	mu   sync.Mutex
	log  *slog.Logger
	last string
}

// Write implements io.Writer.
func (w *logWriter) Write(b []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for line := range strings.Lines(string(b)) {
		w.last = strings.TrimSpace(line)
		w.log.Debug(w.last)
	}
	return len(b), nil
}

func (w *logWriter) tail() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.last
}

// awaitReady waits until each operator is connected to enough others, and has its ledger open.
func (n *Network) awaitReady(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	for _, o := range n.Operators {
		if o.Running() {
			g.Go(func() error { return errors.Join(awaitOperator(ctx, o), awaitLedger(ctx, o)) })
		}
	}
	return g.Wait()
}

// awaitLedger waits until an operator's ledger takes records.
func awaitLedger(ctx context.Context, o *Operator) error {
	ctx, cancel := context.WithTimeout(ctx, readyWithin)
	defer cancel()
	for {
		status, err := o.Client().Status(ctx)
		if err == nil && status.Ledger != nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("the ledger of operator %d is not open: %w", o.Number, errors.Join(err, ctx.Err()))
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// readyWithin is how long an operator may take to find the others.
const readyWithin = time.Minute

func awaitOperator(ctx context.Context, o *Operator) error {
	ctx, cancel := context.WithTimeout(ctx, readyWithin)
	defer cancel()
	for {
		err := o.Client().Ready(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("operator %d is not ready: %w", o.Number, err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}
