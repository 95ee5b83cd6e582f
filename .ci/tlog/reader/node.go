package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"os"
	"slices"
	"time"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/client"
	"golang.org/x/mod/sumdb/note"
)

// node reads the ledger of an operator that is at work.
func node(ctx context.Context, fsck, address string) error {
	keys, err := cosigned(ctx, address)
	if err != nil {
		return err
	}
	verifier, err := note.NewVerifier(keys.Log)
	if err != nil {
		return err
	}
	base, err := url.Parse(address + "/ledger/")
	if err != nil {
		return err
	}
	fetcher, err := client.NewHTTPFetcher(base, nil)
	if err != nil {
		return err
	}
	keyFile, err := os.CreateTemp("", "tlog-key-*")
	if err != nil {
		return err
	}
	defer os.Remove(keyFile.Name())
	if _, err := keyFile.WriteString(keys.Log); err != nil {
		return err
	}
	if err := keyFile.Close(); err != nil {
		return err
	}
	return play([]step{
		{"node: inclusion of every leaf", func() error { return allLeaves(ctx, fetcher, verifier) }},
		{"node: fsck", func() error { return check(ctx, fsck, address+"/ledger", keyFile.Name()) }},
		{"node: fsck finds a changed entry", func() error { return damaged(ctx, fsck, base, keyFile.Name(), "tile/entries/000.p/") }},
		{"node: fsck finds a changed checkpoint", func() error { return damaged(ctx, fsck, base, keyFile.Name(), "checkpoint") }},
	})
}

// keys are what a node says at /ledger/keys.
type keys struct {
	Log       string
	Cosigners map[string]string
}

// cosigned waits until the node's checkpoint carries the lines of two neighbours, which come a moment after the first blocks.
func cosigned(ctx context.Context, address string) (k keys, err error) {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for {
		if k, err = cosignedNow(ctx, address); err == nil {
			return k, nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return k, err
		}
	}
}

func cosignedNow(ctx context.Context, address string) (k keys, err error) {
	b, err := get(ctx, address+"/ledger/keys")
	if err != nil {
		return k, err
	}
	if err := json.Unmarshal(b, &k); err != nil {
		return k, err
	}
	log, err := note.NewVerifier(k.Log)
	if err != nil {
		return k, err
	}
	raw, err := get(ctx, address+"/ledger/checkpoint")
	if err != nil {
		return k, err
	}
	n, err := open(raw, log, slices.Collect(maps.Values(k.Cosigners)))
	if err != nil {
		return k, err
	}
	if len(n.Sigs) < 3 || len(n.UnverifiedSigs) != 1 {
		return k, fmt.Errorf("%d verified lines and %d others, want the log's, two neighbours' and the quorum's:\n%s", len(n.Sigs), len(n.UnverifiedSigs), raw)
	}
	fmt.Println("ok node: the log's line and its neighbours' cosignatures")
	return k, nil
}

// allLeaves proves each leaf of the small ledger, in its place only.
func allLeaves(ctx context.Context, f *client.HTTPFetcher, log note.Verifier) error {
	cp, _, _, err := client.FetchCheckpoint(ctx, f.ReadCheckpoint, log, log.Name())
	if err != nil {
		return err
	}
	if cp.Size < 2 {
		return fmt.Errorf("the ledger has %d leaves", cp.Size)
	}
	builder, err := client.NewProofBuilder(ctx, cp.Size, f.ReadTile)
	if err != nil {
		return err
	}
	h := rfc6962.DefaultHasher
	for i := range cp.Size {
		bundle, err := client.GetEntryBundle(ctx, f.ReadEntryBundle, i/256, cp.Size)
		if err != nil {
			return err
		}
		hash := h.HashLeaf(bundle.Entries[i%256])
		path, err := builder.InclusionProof(ctx, i)
		if err != nil {
			return err
		}
		if err := proof.VerifyInclusion(h, i, cp.Size, hash, path, cp.Hash); err != nil {
			return fmt.Errorf("leaf %d: %w", i, err)
		}
		if proof.VerifyInclusion(h, (i+1)%cp.Size, cp.Size, hash, path, cp.Hash) == nil {
			return errors.New("a leaf is proved in another place, too")
		}
	}
	return nil
}

func get(ctx context.Context, address string) ([]byte, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", address, resp.Status)
	}
	return io.ReadAll(io.LimitReader(resp.Body, 1<<20))
}
