// Reader reads and verifies a ledger with the transparency community's own code, unmodified: Tessera's client and fsck, the proofs of
// transparency-dev/merkle, notes of x/mod and cosignatures of transparency-dev/formats. It starts the server that it reads from, and
// checks with each kind of damage that these tools would have noticed. Then it does the same at an operator's node.
//
//	reader SERVE FSCK NODE
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	fnote "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/client"
	"golang.org/x/mod/sumdb/note"
)

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: reader SERVE FSCK NODE")
		os.Exit(2)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	err := run(ctx, os.Args[1], os.Args[2])
	if err == nil {
		err = node(ctx, os.Args[2], os.Args[3])
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "reader:", err)
		os.Exit(1)
	}
}

// server is the running half that is ours.
type server struct {
	cmd       *exec.Cmd
	out       *bufio.Reader
	stdin     interface{ Close() error }
	write     func(string) error
	URL       string   `json:"url"`
	Key       string   `json:"key"`
	Cosigners []string `json:"cosigners"`
}

func start(ctx context.Context, path string) (*server, error) {
	s := &server{cmd: exec.CommandContext(ctx, path)}
	s.cmd.Stderr = os.Stderr
	in, err := s.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	s.stdin, s.out = in, bufio.NewReader(out)
	s.write = func(line string) error {
		_, err := fmt.Fprintln(in, line)
		return err
	}
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	line, err := s.out.ReadBytes('\n')
	if err != nil {
		return nil, errors.Join(fmt.Errorf("the server said nothing: %w", err), s.stop())
	}
	return s, json.Unmarshal(line, s)
}

func (s *server) stop() error { return errors.Join(s.stdin.Close(), s.cmd.Wait()) }

func (s *server) grow(n uint64) (size uint64, err error) {
	if err := s.write(fmt.Sprintf("grow %d", n)); err != nil {
		return 0, err
	}
	_, err = fmt.Fscanln(s.out, &size)
	return size, err
}

func run(ctx context.Context, serve, fsck string) (err error) {
	s, err := start(ctx, serve)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.stop()) }()
	if _, err := s.grow(70_001); err != nil {
		return err
	}
	keyFile, err := os.CreateTemp("", "tlog-key-*")
	if err != nil {
		return err
	}
	defer os.Remove(keyFile.Name())
	if _, err := keyFile.WriteString(s.Key); err != nil {
		return err
	}
	if err := keyFile.Close(); err != nil {
		return err
	}
	verifier, err := note.NewVerifier(s.Key)
	if err != nil {
		return err
	}
	base, err := url.Parse(s.URL + "/")
	if err != nil {
		return err
	}
	fetcher, err := client.NewHTTPFetcher(base, nil)
	if err != nil {
		return err
	}
	return play([]step{
		{"notes: the log's line, three cosignatures, the quorum's line skipped", func() error { return notes(ctx, fetcher, verifier, s.Cosigners) }},
		{"proofs: inclusion and consistency", func() error { return proofs(ctx, fetcher, verifier) }},
		{"tracker: the log grows and stays consistent", func() error { return track(ctx, s, fetcher, verifier) }},
		{"fsck: the whole log", func() error { return check(ctx, fsck, s.URL, keyFile.Name()) }},
		{"fsck finds a changed entry", func() error { return damaged(ctx, fsck, base, keyFile.Name(), "tile/entries/003") }},
		{"fsck finds a changed tile", func() error { return damaged(ctx, fsck, base, keyFile.Name(), "tile/1/000") }},
		{"fsck finds a changed checkpoint", func() error { return damaged(ctx, fsck, base, keyFile.Name(), "checkpoint") }},
	})
}

// step is one of the things that are shown.
type step struct {
	name string
	run  func() error
}

func play(steps []step) error {
	for _, s := range steps {
		if err := s.run(); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		fmt.Println("ok", s.name)
	}
	return nil
}

func notes(ctx context.Context, f *client.HTTPFetcher, log note.Verifier, cosigners []string) error {
	raw, err := f.ReadCheckpoint(ctx)
	if err != nil {
		return err
	}
	n, err := open(raw, log, cosigners)
	if err != nil {
		return err
	}
	if len(n.Sigs) != 4 || len(n.UnverifiedSigs) != 1 {
		return fmt.Errorf("%d verified lines and %d others, want 4 and 1:\n%s", len(n.Sigs), len(n.UnverifiedSigs), raw)
	}
	return nil
}

// open reads a note and verifies the log's line and each cosigner's.
func open(raw []byte, log note.Verifier, cosigners []string) (*note.Note, error) {
	verifiers := []note.Verifier{log}
	for _, c := range cosigners {
		v, err := fnote.NewVerifierForCosignatureV1(c)
		if err != nil {
			return nil, err
		}
		verifiers = append(verifiers, v)
	}
	return note.Open(raw, note.VerifierList(verifiers...))
}

func proofs(ctx context.Context, f *client.HTTPFetcher, log note.Verifier) error {
	cp, _, _, err := client.FetchCheckpoint(ctx, f.ReadCheckpoint, log, log.Name())
	if err != nil {
		return err
	}
	builder, err := client.NewProofBuilder(ctx, cp.Size, f.ReadTile)
	if err != nil {
		return err
	}
	for _, i := range []uint64{0, 1, 255, 256, 65_535, 65_536, cp.Size - 1} {
		bundle, err := client.GetEntryBundle(ctx, f.ReadEntryBundle, i/256, cp.Size)
		if err != nil {
			return err
		}
		leaf := bundle.Entries[i%256]
		if want := fmt.Sprintf("leaf %d", i); string(leaf) != want {
			return fmt.Errorf("leaf %d is %q", i, leaf)
		}
		path, err := builder.InclusionProof(ctx, i)
		if err != nil {
			return err
		}
		if err := proof.VerifyInclusion(rfc6962.DefaultHasher, i, cp.Size, rfc6962.DefaultHasher.HashLeaf(leaf), path, cp.Hash); err != nil {
			return err
		}
		if proof.VerifyInclusion(rfc6962.DefaultHasher, i, cp.Size, rfc6962.DefaultHasher.HashLeaf([]byte("no")), path, cp.Hash) == nil {
			return errors.New("a leaf that is not there is proved")
		}
	}
	return nil
}

func track(ctx context.Context, s *server, f *client.HTTPFetcher, log note.Verifier) error {
	raw, err := f.ReadCheckpoint(ctx)
	if err != nil {
		return err
	}
	tracker, err := client.NewLogStateTracker(ctx, f.ReadTile, raw, log, log.Name(), client.UnilateralConsensus(f.ReadCheckpoint))
	if err != nil {
		return err
	}
	for _, n := range []uint64{1, 254, 5_000} {
		want, err := s.grow(n)
		if err != nil {
			return err
		}
		if _, path, _, err := tracker.Update(ctx); err != nil || len(path) == 0 {
			return fmt.Errorf("to size %d: a proof of %d hashes, %w", want, len(path), err)
		}
		if got := tracker.Latest().Size; got != want {
			return fmt.Errorf("size %d, want %d", got, want)
		}
	}
	return nil
}

// check runs fsck, whose exit status is 0 whatever it finds: only its words say.
func check(ctx context.Context, fsck, base, key string) error {
	out, err := exec.CommandContext(ctx, fsck, "--ui=false", "--N=4", "--logtostderr", "--storage_url="+base+"/", "--public_key="+key).CombinedOutput()
	if err == nil && !bytes.Contains(out, []byte("Successfully fsck'd log")) {
		err = errNotContent
	}
	if err != nil {
		return fmt.Errorf("%w\n%s", err, bytes.TrimSpace(out))
	}
	return nil
}

var errNotContent = errors.New("fsck is not content")

// damaged runs fsck through a proxy that changes one file, and wants it to complain.
func damaged(ctx context.Context, fsck string, base *url.URL, key, path string) error {
	hits := 0
	proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: base.Scheme, Host: base.Host})
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.Contains(r.URL.Path, path) {
			proxy.ServeHTTP(w, r)
			return
		}
		hits++
		rec := httptest.NewRecorder()
		proxy.ServeHTTP(rec, r)
		b := rec.Body.Bytes()
		b[len(b)-3] ^= 1
		w.Write(b)
	}))
	defer front.Close()
	err := check(ctx, fsck, front.URL+strings.TrimSuffix(base.Path, "/"), key)
	if hits == 0 {
		return fmt.Errorf("%s was never read: %w", filepath.Base(path), err)
	}
	if !errors.Is(err, errNotContent) {
		return fmt.Errorf("it should not be content: %w", err)
	}
	return nil
}
