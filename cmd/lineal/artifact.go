package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ipfs/go-cid"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/artifact"
	"github.com/lineal-network/lineal/node/artifact/ipfs"
)

// pinCLI is the reason of pins set by hand.
const pinCLI = "cli"

// artifactFlags are what all artifact commands share.
type artifactFlags struct {
	dir      string
	maxBytes int64
	grace    time.Duration
}

func newArtifactCommand() *cobra.Command {
	var f artifactFlags
	c := &cobra.Command{
		Use:   "artifact",
		Short: "Keep models and other large files by their digest, and exchange them with IPFS",
		Long: `Works on a store of artifacts in --dir: an operator's is <dataDir>/artifacts, while its node is stopped; any other directory is a store of your
own. An artifact is named by its SHA-256, or by the CID that 'ipfs add --cid-version=1 --raw-leaves --chunker=size-262144' gives the same file.

  lineal artifact add PATH...       store files or directories
  lineal artifact get NAME          write one to a file
  lineal artifact fetch CID         get one from IPFS
  lineal artifact serve             serve all of them to IPFS
  lineal artifact export NAME       write one as a CAR file
  lineal artifact ls|pin|unpin|gc   look after the store
  lineal artifact cid FILE          name a file without storing it`,
	}
	c.PersistentFlags().StringVar(&f.dir, "dir", "lineal-artifacts", "the store's directory")
	c.PersistentFlags().Int64Var(&f.maxBytes, "max-bytes", artifact.DefaultMaxBytes, "bytes that the store may hold")
	c.PersistentFlags().DurationVar(&f.grace, "grace", artifact.DefaultMinAge, "how long what nobody pinned is kept after its last use")
	c.AddCommand(f.addCommand(), f.getCommand(), f.lsCommand(), f.pinCommand(true), f.pinCommand(false), f.gcCommand(), newArtifactCIDCommand(), f.exportCommand(), f.fetchCommand(), f.serveCommand())
	return c
}

func (f *artifactFlags) open(r prometheus.Registerer) (*artifact.Store, error) {
	log, err := newLogger(node.LogConfig{})
	if err != nil {
		return nil, err
	}
	return artifact.Open(f.dir, artifact.Config{MaxBytes: f.maxBytes, MaxArtifact: f.maxBytes, MinAge: f.grace, Logger: log, Registerer: r})
}

// with runs an action on the open store.
func (f *artifactFlags) with(do func(s *artifact.Store) error) (err error) {
	s, err := f.open(nil)
	if err != nil {
		return err
	}
	return errors.Join(do(s), s.Close())
}

// resolve finds a stored artifact by digest or CID.
func resolve(s *artifact.Store, name string) (artifact.Digest, error) {
	if d, err := artifact.ParseDigest(name); err == nil {
		return d, nil
	}
	c, err := cid.Decode(name)
	if err != nil {
		return artifact.Digest{}, usagef("%q is neither a SHA-256 nor a CID", name)
	}
	return s.Blocks().Artifact(c)
}

func (f *artifactFlags) addCommand() *cobra.Command {
	var pin bool
	var url, token string
	c := &cobra.Command{
		Use:   "add PATH...",
		Short: "Store files or directories; prints digest, CID and name",
		Long: `Stores files, or all files of a directory together with a manifest of them. Memory does not grow with the file. A file that is added again is
hashed again and kept once; one whose adding was interrupted goes on where it stopped. '-' reads standard input.

With --node, files go to a running node instead, which takes its admin token; an upload that was interrupted goes on where it stopped.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, paths []string) error {
			if url != "" {
				return uploadAll(c, url, token, paths)
			}
			return f.with(func(s *artifact.Store) error {
				for _, path := range paths {
					d, err := addPath(c, s, path)
					if err != nil {
						return err
					}
					if pin {
						if err := s.Pin(d, pinCLI); err != nil {
							return err
						}
					}
					id, err := s.CID(d)
					if err != nil {
						return err
					}
					fmt.Fprintf(c.OutOrStdout(), "sha256:%s  %s  %s\n", d, id, path)
				}
				return nil
			})
		},
	}
	c.Flags().BoolVar(&pin, "pin", true, "keep it until it is unpinned")
	c.Flags().StringVar(&url, "node", "", "URL of a node to upload to, such as http://"+node.DefaultAPIListen)
	c.Flags().StringVar(&token, "token", "", "file with the node's admin token")
	return c
}

// uploadAll names each file, then brings to the node what it has not got.
func uploadAll(c *cobra.Command, url, tokenFile string, paths []string) error {
	token, err := readSecret(tokenFile)
	if err != nil || token == "" {
		return usagef("--token: a node takes artifacts from who holds its admin token (%w)", errors.Join(err))
	}
	client := &api.Client{Base: strings.TrimSuffix(url, "/"), Token: token}
	for _, path := range paths {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		d, id, err := artifact.CIDOf(c.Context(), file)
		if err == nil {
			var info os.FileInfo
			if info, err = file.Stat(); err == nil {
				say := byteProgress(c, path)
				err = client.UploadArtifact(c.Context(), common.Hash(d), info.Size(), file, func(n int64) { say(n, info.Size()) })
			}
		}
		if err := errors.Join(err, file.Close()); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		fmt.Fprintf(c.OutOrStdout(), "sha256:%s  %s  %s\n", d, id, path)
	}
	return nil
}

func addPath(c *cobra.Command, s *artifact.Store, path string) (artifact.Digest, error) {
	if path == "-" {
		d, _, err := s.Put(c.Context(), c.InOrStdin())
		return d, err
	}
	file, err := os.Open(path)
	if err != nil {
		return artifact.Digest{}, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return artifact.Digest{}, err
	}
	if info.IsDir() {
		d, m, err := s.PutDir(c.Context(), path, func(name string) { fmt.Fprintln(c.ErrOrStderr(), "  "+name) })
		fmt.Fprintf(c.ErrOrStderr(), "%d files; the digest is the manifest's\n", len(m.Files))
		return d, err
	}
	return addFile(c, s, path, file, info)
}

// addFile goes on where an earlier attempt with the same file was interrupted: the same path, size and time of change.
func addFile(c *cobra.Command, s *artifact.Store, path string, file *os.File, info os.FileInfo) (d artifact.Digest, err error) {
	whole, err := filepath.Abs(path)
	if err != nil {
		return d, err
	}
	u, err := s.Resume(c.Context(), fmt.Sprintf("file %s %d %d", whole, info.Size(), info.ModTime().UnixNano()))
	if err != nil {
		return d, err
	}
	defer func() {
		if c.Context().Err() != nil {
			u.Pause()
		} else {
			u.Discard() // nothing after Commit
		}
	}()
	if at := u.Offset(); at > 0 {
		fmt.Fprintf(c.ErrOrStderr(), "  %s: goes on at %d of %d MB\n", path, at>>20, info.Size()>>20)
		if _, err := file.Seek(at, io.SeekStart); err != nil {
			return d, err
		}
	}
	say := byteProgress(c, path)
	if _, err := io.CopyBuffer(u, &countingReader{ctx: c.Context(), r: file, n: u.Offset(), say: func(n int64) { say(n, info.Size()) }}, make([]byte, artifact.ChunkSize)); err != nil {
		return d, err
	}
	d, _, err = u.Commit(artifact.Digest{})
	return d, err
}

// countingReader says how much was read, until ctx ends.
type countingReader struct {
	ctx context.Context
	r   io.Reader
	n   int64
	say func(n int64)
}

func (r *countingReader) Read(b []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := r.r.Read(b)
	r.n += int64(n)
	r.say(r.n)
	return n, err
}

// byteProgress says now and then how far a long work is.
func byteProgress(c *cobra.Command, what string) func(done, total int64) {
	last := time.Now()
	return func(done, total int64) {
		if now := time.Now(); now.Sub(last) >= progressEvery && total > 0 {
			last = now
			fmt.Fprintf(c.ErrOrStderr(), "  %s: %d of %d MB (%d %%)\n", what, done>>20, total>>20, 100*done/total)
		}
	}
}

func (f *artifactFlags) getCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "get NAME --out PATH",
		Short: "Write a stored artifact to a file, or a directory's manifest to a directory",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if out == "" {
				return usagef("--out is missing: the file to write, or for a manifest an existing directory")
			}
			return f.with(func(s *artifact.Store) error {
				d, err := resolve(s, args[0])
				if err != nil {
					return err
				}
				if info, err := os.Stat(out); err == nil && info.IsDir() {
					m, err := s.Manifest(d)
					if err != nil {
						return fmt.Errorf("%s is a directory, so a manifest is wanted: %w", out, err)
					}
					return s.WriteDir(c.Context(), m, out)
				}
				return s.WriteFile(c.Context(), d, out)
			})
		},
	}
	c.Flags().StringVar(&out, "out", "", "where to write it")
	return c
}

func (f *artifactFlags) lsCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "ls",
		Short: "List the artifacts with their CIDs and why they are kept",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return f.with(func(s *artifact.Store) error {
				type row struct {
					SHA256 string   `json:"sha256"`
					CID    string   `json:"cid"`
					Size   int64    `json:"size"`
					Pins   []string `json:"pins,omitempty"`
				}
				var rows []row
				for _, i := range s.List() {
					id, err := s.CID(i.Digest)
					if err != nil {
						return err
					}
					rows = append(rows, row{i.Digest.String(), id.String(), i.Size, i.Pins})
				}
				if asJSON {
					return writeJSON(c, rows)
				}
				for _, r := range rows {
					fmt.Fprintf(c.OutOrStdout(), "sha256:%s  %s  %12d  %s\n", r.SHA256, r.CID, r.Size, strings.Join(r.Pins, ","))
				}
				st := s.Stats()
				fmt.Fprintf(c.ErrOrStderr(), "%d artifacts, %d bytes and %d unfinished, of %d allowed\n", st.Artifacts, st.Bytes, st.Reserved, st.MaxBytes)
				return nil
			})
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return c
}

func (f *artifactFlags) pinCommand(pin bool) *cobra.Command {
	use, short := "pin NAME...", "Keep artifacts until they are unpinned"
	if !pin {
		use, short = "unpin NAME...", "Let artifacts go, unless somebody else wants them kept"
	}
	var reason string
	c := &cobra.Command{Use: use, Short: short, Args: cobra.MinimumNArgs(1), RunE: func(c *cobra.Command, names []string) error {
		return f.with(func(s *artifact.Store) error {
			for _, name := range names {
				d, err := resolve(s, name)
				if err == nil && pin {
					err = s.Pin(d, reason)
				} else if err == nil {
					err = s.Unpin(d, reason)
				}
				if err != nil {
					return err
				}
			}
			return nil
		})
	}}
	c.Flags().StringVar(&reason, "reason", pinCLI, "why: a name that the pin is known by")
	return c
}

func (f *artifactFlags) gcCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "gc",
		Short: "Remove what nobody pinned and nobody used within --grace",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return f.with(func(s *artifact.Store) error {
				n, freed := s.GC()
				fmt.Fprintf(c.OutOrStdout(), "%d artifacts removed, %d bytes freed\n", n, freed)
				return nil
			})
		},
	}
}

func newArtifactCIDCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "cid FILE...",
		Short: "Print digest and CID of files without storing them",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, paths []string) error {
			for _, path := range paths {
				file, err := os.Open(path)
				if err != nil {
					return err
				}
				d, id, err := artifact.CIDOf(c.Context(), file)
				if err := errors.Join(err, file.Close()); err != nil {
					return fmt.Errorf("%s: %w", path, err)
				}
				fmt.Fprintf(c.OutOrStdout(), "sha256:%s  %s  %s\n", d, id, path)
			}
			return nil
		},
	}
}

func (f *artifactFlags) exportCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "export NAME --out FILE",
		Short: "Write an artifact's blocks as a CAR file",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if out == "" {
				return usagef("--out is missing: the CAR file to write")
			}
			return f.with(func(s *artifact.Store) error {
				d, err := resolve(s, args[0])
				if err != nil {
					return err
				}
				file, err := os.Create(out)
				if err != nil {
					return err
				}
				return errors.Join(s.WriteCAR(c.Context(), d, file), file.Close())
			})
		},
	}
	c.Flags().StringVar(&out, "out", "", "the file to write")
	return c
}

type ipfsFlags struct {
	listen, peers []string
	dht           bool
	rate          int
}

func (f *artifactFlags) fetchCommand() *cobra.Command {
	var i ipfsFlags
	var maxSize int64
	c := &cobra.Command{
		Use:   "fetch CID --peer MULTIADDR",
		Short: "Get a file from IPFS into the store",
		Long: `Asks the peers, and with --dht whoever the distributed hash table names. Interrupted, it goes on where it stopped. Every block is verified
against its name.`,
		Example: "  lineal artifact fetch bafybei... --peer /dns4/ipfs.example/tcp/4001/p2p/12D3KooW...",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			id, err := cid.Decode(args[0])
			if err != nil {
				return usagef("%q is no CID: %w", args[0], err)
			}
			if len(i.peers) == 0 && !i.dht {
				return usagef("nobody to ask: name peers with --peer, or look for them with --dht")
			}
			return f.with(func(s *artifact.Store) error {
				n, err := ipfs.New(c.Context(), ipfs.Config{Store: s, Peers: i.peers, DHT: i.dht})
				if err != nil {
					return err
				}
				r, err := n.Fetch(c.Context(), id, maxSize, byteProgress(c, args[0]))
				if err == nil {
					err = s.Pin(r.Digest, pinCLI)
				}
				if err = errors.Join(err, n.Close()); err != nil {
					return err
				}
				fmt.Fprintf(c.OutOrStdout(), "sha256:%s  %s  %d\n", r.Digest, r.Canonical, r.Size)
				return nil
			})
		},
	}
	c.Flags().StringSliceVar(&i.peers, "peer", nil, "multiaddr with /p2p/ of an IPFS peer")
	c.Flags().BoolVar(&i.dht, "dht", false, "look for providers in the public distributed hash table")
	c.Flags().Int64Var(&maxSize, "max-size", math.MaxInt64, "largest file to take, in bytes")
	return c
}

func (f *artifactFlags) serveCommand() *cobra.Command {
	var i ipfsFlags
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve all artifacts of the store to IPFS peers over Bitswap",
		Long: `Serves until it is ended. The identity is kept in the store's directory. Who knows an artifact's CID can read it.
The addresses go to standard output, one a line, when it is ready.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return f.with(func(s *artifact.Store) error {
				key, err := node.IPFSKey(filepath.Join(f.dir, "ipfs.key"))
				if err != nil {
					return err
				}
				n, err := ipfs.New(c.Context(), ipfs.Config{Store: s, Key: key, Listen: i.listen, Peers: i.peers, DHT: i.dht, ServeRate: i.rate})
				if err != nil {
					return err
				}
				for _, a := range n.Addrs() {
					fmt.Fprintln(c.OutOrStdout(), a)
				}
				fmt.Fprintln(c.ErrOrStderr(), "ready")
				<-c.Context().Done()
				return n.Close()
			})
		},
	}
	c.Flags().StringSliceVar(&i.listen, "listen", []string{"/ip4/127.0.0.1/tcp/4001"}, "multiaddr to serve on")
	c.Flags().BoolVar(&i.dht, "dht", false, "tell the public distributed hash table what is here")
	c.Flags().IntVar(&i.rate, "rate", ipfs.DefaultServeRate, "bytes a second, all peers together")
	return c
}
