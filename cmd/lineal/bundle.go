package main

import (
	"bytes"
	"context"
	"crypto"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/digitorus/timestamp"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/lineage/bundle"
	"github.com/lineal-network/lineal/node/lineage/report"
)

func newBundleCommand() *cobra.Command {
	var node, out, tsa string
	var reports bool
	c := &cobra.Command{
		Use:   "bundle MODEL",
		Short: "Pack what is known of a model into one file that strangers can check",
		Long: `Fetches from a node everything that its ledger holds on MODEL (a digest, a CID, or a name), with operator sets, checkpoint, proofs, policy
statuses and chain receipts, adds reports for people and, if you name an authority, an RFC 3161 time stamp over the checkpoint, and writes
one file. It is verified before it is written; anyone can verify it again without a network: 'lineal verify FILE', or the small program
lineal-verify.`,
		Example: "  lineal bundle sha256:3f...  --out credit.lineal.zip\n  lineal bundle credit/3 --tsa http://timestamp.example.org\n  lineal verify credit.lineal.zip --set-hash 0x...",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			b, err := fetchBundle(c.Context(), node, args[0])
			if err != nil {
				return err
			}
			if reports {
				if err := addReports(c.Context(), b); err != nil {
					return err
				}
			}
			if tsa != "" {
				if b.Timestamp, err = stamp(c.Context(), tsa, b.Checkpoint.Header); err != nil {
					return err
				}
			}
			data, err := b.Pack()
			if err != nil {
				return err
			}
			r := bundle.Verify(data, bundle.Trust{Now: time.Now()})
			if !r.Valid {
				_ = r.Print(c.ErrOrStderr(), false) // the error below says it, too
				return errors.New("the node's bundle does not hold: nothing was written; ask another node")
			}
			if out == "" {
				out = string(r.Model[len("sha256:"):][:12]) + ".lineal.zip"
			}
			if err := writeWhole(out, data); err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "%s: %d bytes, %d records, %d receipts, %d statuses, %d chains; as of ledger size %d\n", out, len(data), r.Records, r.Receipts,
				len(r.Statuses), len(b.Anchors), r.Ledger)
			for _, m := range b.Manifest.Missing {
				fmt.Fprintln(c.OutOrStdout(), "not in it:", m)
			}
			return nil
		},
	}
	c.Flags().StringVar(&node, "node", defaultNode, "address of a node's interface")
	c.Flags().StringVar(&out, "out", "", "file to write; default: the model's digest with .lineal.zip")
	c.Flags().StringVar(&tsa, "tsa", "", "address of an RFC 3161 time stamping authority")
	c.Flags().BoolVar(&reports, "reports", true, "add reports as JSON, HTML and PDF")
	return c
}

// defaultNode is where a node's interface listens by default.
const defaultNode = "http://127.0.0.1:8645"

func fetchBundle(ctx context.Context, node, model string) (*bundle.Bundle, error) {
	data, err := (&api.Client{Base: node}).Bundle(ctx, model)
	if err != nil {
		return nil, fmt.Errorf("fetch the bundle from %s: %w", node, err)
	}
	return bundle.Read(data)
}

// addReports adds every kind in every form.
func addReports(ctx context.Context, b *bundle.Bundle) error {
	reporter, err := b.Reporter()
	if err != nil {
		return err
	}
	b.Reports = map[string][]byte{}
	for _, kind := range report.Kinds() {
		r, err := reporter.Report(ctx, kind)
		if err != nil {
			return err
		}
		text, err := r.JSON()
		if err != nil {
			return err
		}
		var html, pdf bytes.Buffer
		if err := errors.Join(r.HTML(&html, report.LinksInBundle), r.PDF(&pdf, report.LinksInBundle)); err != nil {
			return err
		}
		name := string(kind)
		b.Reports[name+".json"], b.Reports[name+".html"], b.Reports[name+".pdf"] = text, html.Bytes(), pdf.Bytes()
	}
	return nil
}

// stampTimeout is how long an authority may take.
const stampTimeout = 30 * time.Second

// stamp asks an authority for a token over a header.
func stamp(ctx context.Context, url string, header claim.Checkpoint) ([]byte, error) {
	ask, err := (&timestamp.Request{HashAlgorithm: crypto.SHA256, HashedMessage: bundle.StampedDigest(header), Certificates: true}).Marshal()
	if err != nil {
		return nil, fmt.Errorf("make a time stamp request: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, stampTimeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(ask))
	if err != nil {
		return nil, fmt.Errorf("ask %s for a time stamp: %w", url, err)
	}
	req.Header.Set("Content-Type", "application/timestamp-query")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, fmt.Errorf("ask for a time stamp: %w", err)
	}
	defer res.Body.Close()
	token, err := io.ReadAll(io.LimitReader(res.Body, bundle.MaxStamp))
	if err != nil {
		return nil, fmt.Errorf("ask %s for a time stamp: %w", url, err)
	}
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("ask %s for a time stamp: it answers %s", url, res.Status)
	}
	if _, err := timestamp.ParseResponse(token); err != nil {
		return nil, fmt.Errorf("the answer of %s is no time stamp: %w", url, err)
	}
	return token, nil
}

// writeWhole writes a file so that it is there whole or not at all.
func writeWhole(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".lineal-*")
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close()); err == nil { //nolint:gosec // a document, for others to read
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("write %s: %w", path, err), os.Remove(f.Name()))
	}
	return nil
}
