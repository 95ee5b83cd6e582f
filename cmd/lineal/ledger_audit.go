package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/tlog"
)

// auditFlags are those of an audit beside where the ledger is.
type auditFlags struct {
	ledgerFlags
	minCosigners int
	since, save  string
	anchors      []string
	pruned       bool
	asJSON       bool
}

func newLedgerAuditCommand() *cobra.Command {
	var f auditFlags
	c := &cobra.Command{
		Use:   "audit",
		Short: "Verify the whole ledger, from leaves to chain",
		Long: `Reads every leaf and every tile and verifies: each leaf is well formed and hashes to its place; each tile is what the leaves make; the
root is the checkpoint's; the log's key signed it, and the named cosigners, and more than two thirds of the operators' weight; it extends the
checkpoint that you kept from your last audit (--since, written by --save); and each chain's Checkpoints contract has a root that the ledger
had.

It reads a running node with --url, or the data directory of a stopped one with --data.`,
		Example: `  lineal ledger audit --url https://node.example/ledger --set-hash 0x... --save audited.txt
  lineal ledger audit --since audited.txt --anchor http://127.0.0.1:8545,0xCheckpointsAddress
  lineal ledger audit --data /var/lib/lineal`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return f.run(c) },
	}
	f.add(c)
	c.Flags().StringVar(&f.data, "data", "", "data directory of a node that does not run, instead of --url")
	c.Flags().IntVar(&f.minCosigners, "min-cosigners", 0, "how many of the --cosigner keys must have signed")
	c.Flags().StringVar(&f.since, "since", "", "file with an earlier checkpoint that this one must extend")
	c.Flags().StringVar(&f.save, "save", "", "write the audited checkpoint to this file, for the next audit's --since")
	c.Flags().StringArrayVar(&f.anchors, "anchor", nil, "RPC,ADDRESS of a chain's Checkpoints contract; may be repeated")
	c.Flags().BoolVar(&f.pruned, "allow-pruned", false, "accept entries that the node has pruned; their hashes are still verified")
	c.Flags().BoolVar(&f.asJSON, "json", false, "one JSON object")
	return c
}

func (f *auditFlags) run(c *cobra.Command) (err error) {
	ctx := c.Context()
	if f.minCosigners > len(f.cosigners) {
		return usagef("--min-cosigners %d, but %d keys are named with --cosigner", f.minCosigners, len(f.cosigners))
	}
	r, err := f.open(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.close()) }()
	a := tlog.Audit{Client: r.Client, Quorum: r.quorum, Cosigners: f.minCosigners, Pruned: f.pruned, Leaf: func(_ uint64, b []byte) error {
		_, err := leaf.Decode(b)
		return err
	}}
	if a.Since, err = f.earlier(r); err != nil {
		return err
	}
	for _, s := range f.anchors {
		anchor, err := dialAnchor(ctx, s)
		if err != nil {
			return err
		}
		defer anchor.client.Close()
		a.Anchors = append(a.Anchors, anchor)
	}
	// The note is fetched once, so that what is saved is what was audited.
	raw, err := r.Source.Checkpoint(ctx)
	if err != nil {
		return err
	}
	a.Client.Source = fixedCheckpoint{r.Source, raw}
	a.Progress = progressLine(c, time.Now)
	report, err := a.Run(ctx)
	if err != nil {
		return fmt.Errorf("the ledger does not hold: %w", err)
	}
	blocks, err := f.blocks(c, r)
	if err != nil {
		return fmt.Errorf("the ledger does not hold: %w", err)
	}
	if f.save != "" {
		if err := os.WriteFile(f.save, raw, 0o644); err != nil {
			return fmt.Errorf("save the checkpoint: %w", err)
		}
	}
	return printAudit(c, report, blocks, r.unchecked, f.asJSON)
}

// blocks audits the blocks of a data directory; nil when there is none. Sets come from the files given, else from the directory itself.
func (f *auditFlags) blocks(c *cobra.Command, r *reader) (*ledger.BlocksAudit, error) {
	if r.store == nil {
		return nil, nil
	}
	network, err := tlog.NetworkOf(r.Origin)
	if err != nil {
		return nil, err
	}
	var trusted *quorum.Set
	if r.quorum != nil {
		if trusted, err = r.quorum.Set(r.quorum.Header.Epoch); err != nil {
			return nil, err
		}
	}
	own := map[uint64]bool{}
	audit, err := ledger.AuditBlocks(c.Context(), r.store, r.log, network, func(epoch uint64) (*quorum.Set, error) {
		if trusted != nil && trusted.Epoch() == epoch {
			return trusted, nil
		}
		own[epoch] = true
		return storedSet(r.store, epoch)
	}, nil)
	if err != nil || audit.Last == 0 {
		return nil, err
	}
	if len(own) > 0 {
		r.unchecked = append(r.unchecked, fmt.Sprintf("blocks' certificates of %d epochs were verified under operator sets that are the directory's own", len(own)))
	}
	if audit.Covered < audit.Last {
		r.unchecked = append(r.unchecked, fmt.Sprintf("blocks %d to %d: no certificate under a known operator set covers them", audit.Covered+1, audit.Last))
	}
	return &audit, nil
}

// fixedCheckpoint is a source at one checkpoint.
type fixedCheckpoint struct {
	tlog.Source
	raw []byte
}

func (s fixedCheckpoint) Checkpoint(context.Context) ([]byte, error) { return s.raw, nil }

func (f *auditFlags) earlier(r *reader) (*tlog.Checkpoint, error) {
	if f.since == "" {
		return nil, nil
	}
	raw, err := os.ReadFile(f.since)
	if err != nil {
		return nil, fmt.Errorf("earlier checkpoint: %w", err)
	}
	c, _, err := tlog.OpenCheckpoint(raw, r.Origin, r.Log)
	if err != nil {
		return nil, fmt.Errorf("earlier checkpoint %s: %w", f.since, err)
	}
	return &c, nil
}

// progressEvery is how often a person wants to hear.
const progressEvery = 2 * time.Second

func progressLine(c *cobra.Command, now func() time.Time) func(done, total uint64) {
	last := now()
	return func(done, total uint64) {
		if t := now(); t.Sub(last) >= progressEvery {
			last = t
			fmt.Fprintf(c.ErrOrStderr(), "  verified %d of %d leaves (%d %%)\n", done, total, 100*done/total)
		}
	}
}

func printAudit(c *cobra.Command, r *tlog.AuditReport, blocks *ledger.BlocksAudit, unchecked []string, asJSON bool) error {
	if asJSON {
		return writeJSON(c, map[string]any{"valid": true, "report": r, "blocks": blocks, "unchecked": unchecked})
	}
	out := c.OutOrStdout()
	fmt.Fprintf(out, "The ledger holds: %s\n", r.Origin)
	fmt.Fprintf(out, "  leaves       %d verified", r.Leaves)
	if r.Pruned > 0 {
		fmt.Fprintf(out, ", %d pruned (hashes verified)", r.Pruned)
	}
	fmt.Fprintf(out, "\n  tiles        %d verified\n  root         %s\n  signed by    %s\n", r.Tiles, r.Root, strings.Join(r.SignedBy, "\n               "))
	if r.Header != nil {
		fmt.Fprintf(out, "  certificate  block %d, epoch %d: more than two thirds of the weight\n", r.Header.Height, r.Header.Epoch)
	}
	if blocks != nil {
		fmt.Fprintf(out, "  blocks       %d to %d: parents, data and roots hold; %d certificates\n", blocks.First, blocks.Last, blocks.Certificates)
	}
	if r.Since > 0 {
		fmt.Fprintf(out, "  extends      the checkpoint of %d leaves\n", r.Since)
	}
	for _, a := range r.Anchors {
		state := "agrees at size " + fmt.Sprint(a.Size)
		switch {
		case a.Size == 0:
			state = "has no tree head yet"
		case a.Ahead:
			state = fmt.Sprintf("is at size %d, ahead of this node: audit again, or another node", a.Size)
		}
		if a.Current {
			state += ", this checkpoint included"
		}
		fmt.Fprintf(out, "  chain        %s %s\n", a.Chain, state)
	}
	for _, u := range unchecked {
		fmt.Fprintf(out, "  not checked  %s\n", u)
	}
	return nil
}

// anchor is a chain's Checkpoints contract behind an RPC endpoint.
type anchor struct {
	client  *ethclient.Client
	name    string
	address common.Address
	abi     *bindings.Checkpoints
}

func dialAnchor(ctx context.Context, s string) (*anchor, error) {
	rpc, address, ok := strings.Cut(s, ",")
	if !ok || !common.IsHexAddress(address) {
		return nil, usagef("--anchor %q: want RPC,ADDRESS such as http://127.0.0.1:8545,0x...", s)
	}
	client, err := ethclient.DialContext(ctx, rpc)
	if err != nil {
		return nil, fmt.Errorf("--anchor %s: %w", rpc, err)
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, fmt.Errorf("--anchor %s: %w", rpc, err)
	}
	return &anchor{client: client, name: id.String(), address: common.HexToAddress(address), abi: bindings.NewCheckpoints()}, nil
}

// Name implements [tlog.Anchor].
func (a *anchor) Name() string { return a.name }

func (a *anchor) call(ctx context.Context, data []byte) ([]byte, error) {
	b, err := a.client.CallContract(ctx, ethereum.CallMsg{To: &a.address, Data: data}, nil)
	if err == nil && len(b) == 0 {
		err = fmt.Errorf("there is no contract at %s", a.address)
	}
	return b, err
}

// Latest implements [tlog.Anchor].
func (a *anchor) Latest(ctx context.Context) (uint64, tlog.Hash, error) {
	b, err := a.call(ctx, a.abi.PackLatest())
	if err != nil {
		return 0, tlog.Hash{}, err
	}
	head, err := a.abi.UnpackLatest(b)
	return head.Size, head.Root, err
}

// RootOf implements [tlog.Anchor].
func (a *anchor) RootOf(ctx context.Context, size uint64) (tlog.Hash, error) {
	b, err := a.call(ctx, a.abi.PackRootOf(size))
	if err != nil {
		return tlog.Hash{}, err
	}
	return a.abi.UnpackRootOf(b)
}
