// Package chaintest starts embedded chains in tests and checks that tests leave no goroutine behind.
package chaintest

import (
	"testing"

	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/devnet/chain"
)

// Start starts a chain that ends with the test.
func Start(t testing.TB, cfg chain.Config) *chain.Chain {
	t.Helper()
	c, err := chain.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

// Main runs a package's tests and fails if goroutines are left. go-ethereum has some that never end; they are excepted by name.
func Main(m *testing.M) { goleak.VerifyTestMain(m, Exceptions()...) }

// Exceptions lists the goroutines that go-ethereum starts and cannot end, or ends only after seconds or with the garbage collector.
func Exceptions() []goleak.Option {
	return []goleak.Option{
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/eth/filters.(*FilterAPI).timeoutLoop"),
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		// A subscriber that leaves after the filter system has ended waits for ever.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/eth/filters.(*FilterAPI).NewHeads.func1"),
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/eth/filters.(*FilterAPI).Logs.func1"),
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	}
}
