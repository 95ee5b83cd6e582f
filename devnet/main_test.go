package devnet

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/devnet/chain/chaintest"
	"github.com/lineal-network/lineal/node/inference"
	"github.com/lineal-network/lineal/node/inference/sandbox"
)

// The test binary is three programs: sandbox workers, operators of devnets with processes, and the tests.
func TestMain(m *testing.M) {
	sandbox.Main(inference.Handler{})
	if len(os.Args) > 2 && os.Args[1] == "devnet" && os.Args[2] == "operator" {
		os.Exit(operatorProcess(os.Args[3:]))
	}
	code := m.Run()
	if err := errors.Join(closeShared(), goleak.Find(append(chaintest.Exceptions(),
		// Badger's logger and its tracing start these once per process, and offer no way to end them.
		goleak.IgnoreTopFunction("github.com/golang/glog.(*fileSink).flushDaemon"),
		goleak.IgnoreTopFunction("go.opencensus.io/stats/view.(*worker).start"))...)); err != nil && code == 0 {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func operatorProcess(args []string) int {
	flags := flag.NewFlagSet("operator", flag.ContinueOnError)
	dir, fault := flags.String("dir", "", ""), flags.String("fault", "", "")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	if err := RunOperator(ctx, *dir, Fault(*fault), slog.New(slog.NewTextHandler(os.Stderr, nil)), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// One devnet serves most tests: they ask, and change nothing of it that lasts. Its chains may run far ahead of the clock.
var sharedNetwork *Network

var startShared = sync.OnceValue(func() (err error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	sharedNetwork, err = Start(ctx, Config{MaxAhead: 1000 * time.Hour})
	return err
})

func shared(t *testing.T) *Network {
	t.Helper()
	if err := startShared(); err != nil {
		t.Fatal(err)
	}
	return sharedNetwork
}

func closeShared() error {
	if sharedNetwork == nil {
		return nil
	}
	return sharedNetwork.Close()
}

// start starts a devnet of the test's own.
func start(t *testing.T, cfg Config) *Network {
	t.Helper()
	n, err := Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	return n
}
