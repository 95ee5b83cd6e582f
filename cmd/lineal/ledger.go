package main

import (
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	fnote "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"

	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

func newLedgerCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "ledger",
		Short: "Read and verify the ledger",
		Long: `Reads the ledger of a node and believes nothing that does not lead to its signed checkpoint: leaves are hashed here, proofs are checked
here. Any other tool for C2SP tlog-tiles can read it too, at http://NODE/ledger; docs/ledger.md shows how.

Whose signature counts is what you have to trust: give the log's verifier key with --key (its operator sees it with 'lineal keys show'), and
better the operator set with --set or --set-hash, which makes the certificate of more than two thirds of the stake count.`,
		Example: "  lineal ledger checkpoint\n  lineal ledger tail --follow\n  lineal ledger proof 1234\n  lineal ledger audit --set-hash 0x...",
	}
	c.AddCommand(newLedgerCheckpointCommand(), newLedgerProofCommand(), newLedgerLeafCommand(), newLedgerTailCommand(), newLedgerAuditCommand(),
		newLedgerAnchorCommand(), newLedgerBlobCommand())
	return c
}

// ledgerFlags say where a ledger is and who is trusted for it.
type ledgerFlags struct {
	url, data    string
	key          string
	cosigners    []string
	set, setHash string
}

func (f *ledgerFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.url, "url", "http://127.0.0.1:8645/ledger", "address of the ledger")
	c.Flags().StringVar(&f.key, "key", "", "verifier key of the log, or a file with it; without it the node's own word is taken, and said so")
	c.Flags().StringArrayVar(&f.cosigners, "cosigner", nil, "verifier key of an operator's cosignatures, or a file with it; may be repeated")
	c.Flags().StringVar(&f.set, "set", "", "file with the operator set of the checkpoint's epoch")
	c.Flags().StringVar(&f.setHash, "set-hash", "", "hash of that set, which each chain's verifier contract shows; the set itself is fetched from the node")
}

// reader is an opened ledger.
type reader struct {
	tlog.Client
	quorum    *tlog.QuorumVerifier // nil when no set is trusted
	unchecked []string
	close     func() error
	// Of a data directory only.
	store *store.Store
	log   *tlog.Log
}

func (f *ledgerFlags) open(ctx context.Context) (r *reader, err error) {
	r = &reader{close: func() error { return nil }}
	var keys tlog.Keys
	if f.data != "" {
		err = r.openDir(f, &keys)
	} else {
		err = r.openURL(ctx, f, &keys)
	}
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, r.close())
		}
	}()
	if r.Log, err = note.NewVerifier(keys.Log); err != nil {
		return nil, usagef("the log's key %q: %w", keys.Log, err)
	}
	r.Origin = r.Log.Name()
	network, err := tlog.NetworkOf(r.Origin)
	if err != nil {
		return nil, err
	}
	for _, c := range f.cosigners {
		if c, err = keyOrFile(c); err != nil {
			return nil, err
		}
		v, err := fnote.NewVerifierForCosignatureV1(c)
		if err != nil {
			return nil, usagef("--cosigner %q: %w", c, err)
		}
		r.Others = append(r.Others, v)
	}
	if f.set == "" && f.setHash == "" {
		r.unchecked = append(r.unchecked, "the operators' certificate: name the set that you trust with --set-hash or --set")
		return r, nil
	}
	r.quorum = &tlog.QuorumVerifier{Network: network, Set: f.sets(ctx, r.store)}
	return r, nil
}

func (r *reader) openURL(ctx context.Context, f *ledgerFlags, keys *tlog.Keys) error {
	src, err := tlog.NewHTTPSource(f.url)
	if err != nil {
		return usagef("--url: %w", err)
	}
	r.Source = src
	if f.key != "" {
		keys.Log, err = keyOrFile(f.key)
		return err
	}
	if *keys, err = src.Keys(ctx); err != nil {
		return err
	}
	r.unchecked = append(r.unchecked, "the log's key is the node's own word: pin it with --key "+keys.Log)
	return nil
}

// openDir opens the ledger of a node that does not run.
func (r *reader) openDir(f *ledgerFlags, keys *tlog.Keys) error {
	dir := filepath.Join(f.data, "store")
	if _, err := os.Stat(dir); err != nil {
		return fmt.Errorf("%s is no data directory of a node: %w", f.data, err)
	}
	s, err := store.Open(store.Config{Dir: dir, MinFree: 1})
	if err != nil {
		return fmt.Errorf("%w (if the node runs, audit it with --url instead)", err)
	}
	r.close = s.Close
	log, err := tlog.Open(s, tlog.Config{})
	if err != nil {
		return errors.Join(err, s.Close())
	}
	r.Source, r.log, r.store = log, log, s
	if f.key != "" {
		if keys.Log, err = keyOrFile(f.key); err != nil {
			return errors.Join(err, s.Close())
		}
		return nil
	}
	private, err := tlog.LoadKey(filepath.Join(f.data, tlog.KeyFile))
	if err != nil {
		return errors.Join(fmt.Errorf("%w: name the log's verifier key with --key", err), s.Close())
	}
	raw, err := log.Checkpoint(context.Background())
	if err != nil {
		return errors.Join(err, s.Close())
	}
	origin, _, _ := strings.Cut(string(raw), "\n")
	keys.Log = tlog.VerifierKey(origin, private.Public().(ed25519.PublicKey))
	return nil
}

// keyOrFile takes a verifier key itself, or the name of a file with one.
func keyOrFile(s string) (string, error) {
	if strings.Count(s, "+") >= 2 {
		return s, nil
	}
	b, err := os.ReadFile(s)
	if err != nil {
		return "", usagef("%q is neither a verifier key (name+id+key) nor a file: %w", s, err)
	}
	return strings.TrimSpace(string(b)), nil
}

// sets returns the trusted operator set: of the file, or with the hash, which then may come from anywhere.
func (f *ledgerFlags) sets(ctx context.Context, s *store.Store) func(epoch uint64) (*quorum.Set, error) {
	client := &api.Client{Base: strings.TrimSuffix(strings.TrimSuffix(f.url, "/"), "/ledger")}
	return func(epoch uint64) (set *quorum.Set, err error) {
		if s != nil && f.set == "" {
			set, err = storedSet(s, epoch)
		} else {
			set, err = operatorSet(ctx, client, f.set, epoch)
		}
		if err != nil {
			return nil, err
		}
		if f.setHash != "" && common.HexToHash(f.setHash) != set.Hash() {
			return nil, fmt.Errorf("it has the hash %s, you trust %s", set.Hash(), f.setHash)
		}
		return set, nil
	}
}

// storedSet reads an operator set that a node kept.
func storedSet(s *store.Store, epoch uint64) (*quorum.Set, error) {
	var set quorum.Set
	err := s.View(func(r store.Reader) error {
		b, err := r.Get(store.Key(store.TableSet, binary.BigEndian.AppendUint64(nil, epoch)))
		if err != nil {
			return err
		}
		return json.Unmarshal(b, &set)
	})
	if err != nil {
		return nil, fmt.Errorf("operator set of epoch %d: %w", epoch, err)
	}
	return &set, nil
}

// checkpoint fetches the checkpoint and verifies it with all that is trusted.
func (r *reader) checkpoint(ctx context.Context) (tlog.Checkpoint, *note.Note, error) {
	c := r.Client
	if r.quorum != nil {
		c.Others = append(append([]note.Verifier{}, c.Others...), r.quorum)
	}
	at, n, err := c.Checkpoint(ctx)
	if err != nil && r.quorum != nil && r.quorum.Err != nil {
		err = fmt.Errorf("%w: %w", err, r.quorum.Err)
	}
	if err == nil && r.quorum != nil && r.quorum.Header.LedgerRoot != at.Root {
		err = errors.New("the checkpoint has no line of the quorum: ask again after the next block, or look at another node")
	}
	return at, n, err
}

// with runs a command on an opened ledger and its verified checkpoint.
func (f *ledgerFlags) with(c *cobra.Command, fn func(ctx context.Context, r *reader, at tlog.Checkpoint, n *note.Note) error) (err error) {
	ctx := c.Context()
	r, err := f.open(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.close()) }()
	at, n, err := r.checkpoint(ctx)
	if err != nil {
		return err
	}
	for _, u := range r.unchecked {
		fmt.Fprintln(c.ErrOrStderr(), "note:", u)
	}
	return fn(ctx, r, at, n)
}

func newLedgerCheckpointCommand() *cobra.Command {
	var f ledgerFlags
	var raw bool
	c := &cobra.Command{
		Use:   "checkpoint",
		Short: "Show and verify the latest checkpoint",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return f.with(c, func(ctx context.Context, r *reader, at tlog.Checkpoint, n *note.Note) error {
				if raw {
					b, err := r.Source.Checkpoint(ctx)
					fmt.Fprintf(c.OutOrStdout(), "%s", b)
					return err
				}
				out := map[string]any{"origin": at.Origin, "size": at.Size, "root": hex.EncodeToString(at.Root[:])}
				var signed, others []string
				for _, s := range n.Sigs {
					signed = append(signed, s.Name)
				}
				for _, s := range n.UnverifiedSigs {
					others = append(others, s.Name)
				}
				out["signedBy"] = signed
				if len(others) > 0 {
					out["unverified"] = others
				}
				if r.quorum != nil {
					out["header"] = r.quorum.Header
				}
				return writeJSON(c, out)
			})
		},
	}
	f.add(c)
	c.Flags().BoolVar(&raw, "raw", false, "print the signed note itself (keep it for 'audit --since')")
	return c
}

func newLedgerProofCommand() *cobra.Command {
	var f ledgerFlags
	var from, size int64
	c := &cobra.Command{
		Use:   "proof [INDEX]",
		Short: "Prove that a leaf is in the ledger, or that the ledger extends an earlier one",
		Long: `Builds a proof out of the ledger's tiles, verifies it under the checkpoint and prints it: of the leaf at INDEX, or with --from of
consistency with the tree of that size. The path is RFC 6962's, which the Checkpoints contract takes too: with --size the leaf is proved in
the tree of that size, which should be one that the chain has accepted ('lineal ledger anchor' shows them).`,
		Example: "  lineal ledger proof 1234\n  lineal ledger proof 1234 --size 2000\n  lineal ledger proof --from 1000",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if (len(args) == 0) == (from < 0) {
				return usagef("name a leaf's index, or an earlier size with --from")
			}
			if size >= 0 && from >= 0 {
				return usagef("--size is for the proof of a leaf; --from proves that the ledger extends an earlier one")
			}
			var index uint64
			if len(args) == 1 {
				var err error
				if index, err = parseIndex(args[0]); err != nil {
					return err
				}
			}
			return f.with(c, func(ctx context.Context, r *reader, at tlog.Checkpoint, _ *note.Note) error {
				if size >= 0 {
					root, _, err := r.Consistency(ctx, uint64(size), at)
					if err != nil {
						return fmt.Errorf("the tree of %d leaves: %w", size, err)
					}
					at.Size, at.Root = uint64(size), root
				}
				out := map[string]any{"origin": at.Origin, "size": at.Size, "root": hexHash(at.Root)}
				var path []tlog.Hash
				if from >= 0 {
					root, p, err := r.Consistency(ctx, uint64(from), at)
					if err != nil {
						return err
					}
					path, out["fromSize"], out["fromRoot"] = p, from, hexHash(root)
				} else {
					hash, p, err := r.Inclusion(ctx, index, at)
					if err != nil {
						return err
					}
					path, out["index"], out["leafHash"] = p, index, hexHash(hash)
				}
				hashes := []string{}
				for _, h := range path {
					hashes = append(hashes, hexHash(h))
				}
				out["proof"] = hashes
				return writeJSON(c, out)
			})
		},
	}
	f.add(c)
	c.Flags().Int64Var(&from, "from", -1, "prove that the ledger extends its tree of this size")
	c.Flags().Int64Var(&size, "size", -1, "prove the leaf in the ledger's tree of this size")
	return c
}

func hexHash(h tlog.Hash) string { return "0x" + hex.EncodeToString(h[:]) }

func parseIndex(s string) (uint64, error) {
	i, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		return 0, usagef("%q is no index of a leaf: it is a number from 0 on", s)
	}
	return i, nil
}

func newLedgerLeafCommand() *cobra.Command {
	var f ledgerFlags
	var raw bool
	c := &cobra.Command{
		Use:   "leaf INDEX",
		Short: "Show one leaf, verified",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			index, err := parseIndex(args[0])
			if err != nil {
				return err
			}
			return f.with(c, func(ctx context.Context, r *reader, at tlog.Checkpoint, _ *note.Note) error {
				b, err := r.Leaf(ctx, index, at)
				if err != nil {
					return err
				}
				if raw {
					_, err = c.OutOrStdout().Write(b)
					return err
				}
				v, err := describeLeaf(index, b)
				if err != nil {
					return err
				}
				return writeJSON(c, v)
			})
		},
	}
	f.add(c)
	c.Flags().BoolVar(&raw, "raw", false, "print the leaf's bytes")
	return c
}

// describeLeaf decodes a leaf for people and jq.
func describeLeaf(index uint64, b []byte) (map[string]any, error) {
	hash := tlog.LeafHash(b)
	v := map[string]any{"index": index, "leafHash": hexHash(hash)}
	l, err := leaf.Decode(b)
	if err != nil {
		return nil, fmt.Errorf("leaf %d: %w", index, err)
	}
	switch l := l.(type) {
	case leaf.Record:
		v["kind"] = "record"
		v["record"] = map[string]any{"id": leaf.IDString(l.ID()), "time": l.Time, "submitter": l.Submitter, "envelope": json.RawMessage(l.Envelope)}
	case leaf.Receipt:
		v["kind"], v["receipt"] = "receipt", l
	case leaf.Data:
		v["kind"], v["data"] = "data", l
	case leaf.Evidence:
		v["kind"], v["evidence"] = "evidence", l
	}
	return v, nil
}

func newLedgerTailCommand() *cobra.Command {
	var f ledgerFlags
	var from int64
	var follow bool
	var every time.Duration
	c := &cobra.Command{
		Use:   "tail",
		Short: "Show leaves as they come, verified",
		Long: `Prints the last leaves, a line of JSON each. With --follow it goes on with new ones, and checks each new checkpoint to extend the one
before: a ledger that takes something back is an error.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if every <= 0 {
				return usagef("--every %s: it must be longer than nothing", every)
			}
			return f.with(c, func(ctx context.Context, r *reader, at tlog.Checkpoint, _ *note.Note) error {
				next := at.Size - min(at.Size, 10)
				if from >= 0 {
					next = uint64(from)
				}
				return tailLeaves(ctx, c, r, at, next, follow, every)
			})
		},
	}
	f.add(c)
	c.Flags().Int64Var(&from, "from", -1, "index of the first leaf (default: the last ten)")
	c.Flags().BoolVarP(&follow, "follow", "f", false, "go on with new leaves until interrupted")
	c.Flags().DurationVar(&every, "every", time.Second, "with --follow: how often to look")
	return c
}

func tailLeaves(ctx context.Context, c *cobra.Command, r *reader, at tlog.Checkpoint, next uint64, follow bool, every time.Duration) error {
	enc := json.NewEncoder(c.OutOrStdout())
	for {
		err := r.Leaves(ctx, next, at, func(index uint64, b []byte) error {
			v, err := describeLeaf(index, b)
			if err != nil {
				return err
			}
			next = index + 1
			return enc.Encode(v)
		})
		if err != nil || !follow {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(every):
		}
		newer, _, err := r.checkpoint(ctx)
		if err == nil {
			err = tlog.Extends(ctx, r.Source, at, newer)
		}
		if ctx.Err() != nil {
			return nil // interrupted: the wanted end
		}
		if err != nil {
			return err
		}
		at = newer
	}
}
