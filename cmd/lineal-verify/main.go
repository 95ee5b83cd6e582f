// Command lineal-verify checks a model's bundle offline, and does nothing else: it is what an auditor runs who trusts neither the
// operators nor the network. It reads one file, and prints what holds, what does not, and what it could not check.
//
// It exits with 0 when nothing failed, 1 when something did, and 2 when it was called wrongly.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/lineal-network/lineal/node/lineage/bundle"
)

const usage = `usage: lineal-verify [flags] BUNDLE

Checks a bundle that 'lineal bundle' packed: operator sets and handovers, the checkpoint's certificate, every record's signature and place in the
ledger, receipts, policy statuses, chain receipts, time stamp. No network is used. What you give is what you trust; what you leave out is
taken from the bundle, and the result says so. A verifier contract on any chain shows the set hash ('setHash' of its current epoch), the
registry on the home chain the network's id.

flags:
`

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("lineal-verify", flag.ContinueOnError)
	flags.SetOutput(stderr)
	var f bundle.TrustFlags
	flags.StringVar(&f.Set, "set-hash", "", "hash of an operator set that you trust (0x...)")
	flags.StringVar(&f.Network, "network", "", "the network's id (0x...)")
	flags.StringVar(&f.TSA, "tsa", "", "PEM `file` with roots of time stamping authorities")
	asJSON := flags.Bool("json", false, "print one JSON object")
	flags.Usage = func() {
		_, _ = fmt.Fprint(stderr, usage) // nothing can be done if the terminal is gone
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil || flags.NArg() != 1 {
		if err == nil {
			flags.Usage()
		}
		return 2
	}
	trust, err := f.Trust()
	if err != nil {
		_, _ = fmt.Fprintln(stderr, "lineal-verify:", err)
		return 2
	}
	result, err := bundle.VerifyFile(flags.Arg(0), trust)
	if err != nil {
		_, _ = fmt.Fprintln(stderr, "lineal-verify:", err)
		return 1
	}
	if err := result.Print(stdout, *asJSON); err != nil {
		_, _ = fmt.Fprintln(stderr, "lineal-verify:", err)
		return 1
	}
	if !result.Valid {
		return 1
	}
	return 0
}
