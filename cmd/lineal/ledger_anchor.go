package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/da"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// newLedgerAnchorCommand shows what chains have of the ledger, and brings them its head.
func newLedgerAnchorCommand() *cobra.Command {
	var url, token string
	var now, asJSON bool
	c := &cobra.Command{
		Use:   "anchor",
		Short: "Show what chains have of the ledger, or bring them its head",
		Long: `Shows each chain's newest tree head of the ledger and the transaction that is to bring it a newer one, with what holds it up.
With --now the node brings its newest head to every chain at once instead of waiting for its hour; that costs its relayer some 300,000 gas
a chain, and needs the node's admin token.`,
		Example: "  lineal ledger anchor\n  lineal ledger anchor --now --token-file admin.token",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			client := &api.Client{Base: url}
			if token != "" {
				b, err := os.ReadFile(token)
				if err != nil {
					return fmt.Errorf("read the admin token: %w", err)
				}
				client.Token = strings.TrimSpace(string(b))
			}
			ask := client.Anchors
			if now {
				ask = client.AnchorNow
			}
			s, err := ask(c.Context())
			if err != nil {
				return err
			}
			if asJSON {
				enc := json.NewEncoder(c.OutOrStdout())
				enc.SetIndent("", "  ")
				return enc.Encode(s)
			}
			return showAnchors(c.OutOrStdout(), &s)
		},
	}
	c.Flags().StringVar(&url, "node", defaultNode, "the node's interface")
	c.Flags().BoolVar(&now, "now", false, "bring the newest head to every chain")
	c.Flags().StringVar(&token, "token-file", "", "file with the node's admin token, for --now")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}

func showAnchors(w io.Writer, s *api.AnchorStatus) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintf(t, "ledger\theight %d\t%d leaves\n", s.Height, s.Size) // buffered; Flush reports errors
	for _, c := range s.Chains {
		note := ""
		if c.Job != nil {
			note = fmt.Sprintf("a newer one is %s, %d attempts", c.Job.Phase, c.Job.Attempts)
			if c.Job.FeeCapped {
				note += ", held up by the fee limit"
			}
			if c.Job.Note != "" {
				note += ": " + c.Job.Note
			}
		}
		if c.Error != "" {
			note = "not readable: " + c.Error
		}
		_, _ = fmt.Fprintf(t, "chain %d\theight %d\t%d leaves\t%s\n", c.ChainID, c.Height, c.Size, note)
	}
	if b := s.Blobs; b != nil {
		_, _ = fmt.Fprintf(t, "blobs\tblocks before %d are named\t%d archived\n", b.Next, b.Archived)
	}
	return t.Flush()
}

// newLedgerBlobCommand reads the ledger's blocks from blobs.
func newLedgerBlobCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "blob",
		Short: "Read, verify and rebuild the ledger from blobs",
		Long: `The ledger's blocks are in EIP-4844 blobs, which chains drop after some 18 days and nodes keep. A blob's name commits to its content, so it
does not matter which node it comes from. docs/data-availability.md has the format.`,
		Example: "  lineal ledger blob list\n  lineal ledger blob verify 0x01... --rpc http://127.0.0.1:8545\n  lineal ledger blob rebuild",
	}
	var url string
	c.PersistentFlags().StringVar(&url, "node", defaultNode, "the interface of a node with an archive")
	client := func() *api.Client { return &api.Client{Base: url} }
	c.AddCommand(newBlobListCommand(client), newBlobGetCommand(client), newBlobVerifyCommand(client), newBlobRebuildCommand(client))
	return c
}

func newBlobListCommand(client func() *api.Client) *cobra.Command {
	return &cobra.Command{
		Use: "list", Short: "List the ranges of blocks that are in blobs", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			list, err := client().BlobRanges(c.Context(), 0)
			if err != nil {
				return err
			}
			for _, r := range list {
				if _, err := fmt.Fprintf(c.OutOrStdout(), "blocks %d to %d  chain %d  transaction %s  leaf %d\n", r.From, r.To, r.ChainID, r.Tx, r.Leaf); err != nil {
					return err
				}
				for _, b := range r.Blobs {
					if _, err := fmt.Fprintf(c.OutOrStdout(), "  %s\n", b); err != nil {
						return err
					}
				}
			}
			return nil
		},
	}
}

// fetchBlob gets a blob and checks it against its name.
func fetchBlob(ctx context.Context, client *api.Client, text string) (name common.Hash, blob []byte, err error) {
	if err := name.UnmarshalText([]byte(text)); err != nil {
		return name, nil, &usageError{fmt.Errorf("%q is no versioned hash: %w", text, err)}
	}
	if blob, err = client.Blob(ctx, name); err != nil {
		return name, nil, err
	}
	got, err := da.Name(blob)
	if err != nil {
		return name, nil, err
	}
	if got != name {
		return name, nil, fmt.Errorf("the node served another blob: its versioned hash is %s", got)
	}
	return name, blob, nil
}

func newBlobGetCommand(client func() *api.Client) *cobra.Command {
	return &cobra.Command{
		Use: "get HASH", Short: "Write a blob to standard output, checked against its versioned hash", Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			_, blob, err := fetchBlob(c.Context(), client(), args[0])
			if err != nil {
				return err
			}
			_, err = c.OutOrStdout().Write(blob)
			return err
		},
	}
}

func newBlobVerifyCommand(client func() *api.Client) *cobra.Command {
	var element int
	var rpc string
	c := &cobra.Command{
		Use:   "verify HASH",
		Short: "Verify a blob against its versioned hash, and an element of it on a chain",
		Long: `Fetches a blob, computes its KZG commitment and compares the versioned hash. Then it asks the node for a proof of one field element, checks it
here and, with --rpc, has that chain's point evaluation precompile check it.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			name, blob, err := fetchBlob(c.Context(), client(), args[0])
			if err != nil {
				return err
			}
			out := c.OutOrStdout()
			_, _ = fmt.Fprintf(out, "blob      %s: its content is what the hash commits to\n", name) // an answer for people
			raw, err := client().BlobProof(c.Context(), name, element)
			if err != nil {
				return err
			}
			var p da.ElementProof
			if err := json.Unmarshal(raw, &p); err != nil {
				return fmt.Errorf("read the proof: %w", err)
			}
			if err := p.Verify(); err != nil {
				return err
			}
			if p.Blob != name || p.Index != element || !bytes.Equal(p.Value[:], blob[32*element:32*element+32]) {
				return errors.New("the node proved something else than was asked")
			}
			_, _ = fmt.Fprintf(out, "element   %d is %s: the proof holds\n", element, p.Value)
			if rpc == "" {
				return nil
			}
			chain, err := ethclient.DialContext(c.Context(), rpc)
			if err != nil {
				return fmt.Errorf("reach the chain: %w", err)
			}
			defer chain.Close()
			const gas = 200_000 // the precompile takes 50,000
			got, err := chain.CallContract(c.Context(), ethereum.CallMsg{To: &da.PointEvaluation, Data: p.Input(), Gas: gas}, nil)
			if err != nil || !bytes.Equal(got, da.PrecompileAnswer()) {
				return fmt.Errorf("the chain's precompile refuses the proof: %x, %w", got, err)
			}
			_, err = fmt.Fprintln(out, "on chain  the point evaluation precompile accepts it")
			return err
		},
	}
	c.Flags().IntVar(&element, "element", 0, "which field element, 0 to 4095")
	c.Flags().StringVar(&rpc, "rpc", "", "JSON-RPC of a chain whose precompile is to check it")
	return c
}

func newBlobRebuildCommand(client func() *api.Client) *cobra.Command {
	var setFile string
	c := &cobra.Command{
		Use:   "rebuild",
		Short: "Execute the ledger again from its blobs",
		Long: `Fetches all ranges from the first block on, executes every block on the state that the earlier ones made, and prints the last header. Every root
is computed again. That this is the ledger, and not another one that never happened, is for the header to show: compare it with a checkpoint
on a chain, or with 'lineal ledger checkpoint --set-hash'.

The operator set that the ledger began with comes from the node, unless --set names a file.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctx := c.Context()
			status, err := client().Status(ctx)
			if err != nil {
				return err
			}
			set, err := firstSet(ctx, client(), setFile)
			if err != nil {
				return err
			}
			ranges, err := fetchRanges(ctx, client(), c.ErrOrStderr())
			if err != nil {
				return err
			}
			head, err := node.Replay(status.Network, set, ranges)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.OutOrStdout(), "height  %d\nleaves  %d\nroot    %s\nheader  %s\n", head.Height, head.LedgerSize, head.LedgerRoot, head.Hash())
			return err
		},
	}
	c.Flags().StringVar(&setFile, "set", "", "file with the first operator set, as GET /v1/sets/1 answers")
	return c
}

func firstSet(ctx context.Context, client *api.Client, file string) (*quorum.Set, error) {
	if file == "" {
		return client.Set(ctx, 1)
	}
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read the operator set: %w", err)
	}
	set := &quorum.Set{}
	if err := json.Unmarshal(b, set); err != nil {
		return nil, fmt.Errorf("read the operator set %s: %w", file, err)
	}
	return set, nil
}

// fetchRanges reads all ranges from the first block on. A range of several transactions is put together from its leaves.
func fetchRanges(ctx context.Context, client *api.Client, progress io.Writer) (ranges []*da.Range, err error) {
	next := uint64(1)
	for {
		list, err := client.BlobRanges(ctx, next)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 || list[0].From != next {
			break
		}
		var pieces []da.Piece
		first := list[0]
		for _, part := range list {
			if part.From != next {
				break
			}
			for _, text := range part.Blobs {
				name, blob, err := fetchBlob(ctx, client, text.Hex())
				if err != nil {
					return nil, err
				}
				pieces = append(pieces, da.Piece{Name: name, Data: blob})
			}
		}
		r, err := da.Unpack(da.Blobs{}, pieces, leaf.Data{From: first.From, To: first.To, ContentHash: first.Content})
		if err != nil {
			return nil, err
		}
		ranges = append(ranges, r)
		next = r.To() + 1
		_, _ = fmt.Fprintf(progress, "read blocks up to %d\n", r.To()) // for people
	}
	if len(ranges) == 0 {
		return nil, errors.New("the node knows of no range from the first block on: does any operator post (blobs.chain)?")
	}
	return ranges, nil
}
