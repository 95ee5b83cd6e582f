package artifact

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/iotest"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var quiet = slog.New(slog.DiscardHandler)

func openStore(t testing.TB, cfg Config) *Store {
	t.Helper()
	return openStoreIn(t, t.TempDir(), cfg)
}

func openStoreIn(t testing.TB, dir string, cfg Config) *Store {
	t.Helper()
	cfg.Logger = quiet
	s, err := Open(dir, cfg)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// content returns n bytes that differ from chunk to chunk, the same for the same seed.
func content(seed uint64, n int) []byte {
	r := rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)})
	b := make([]byte, n)
	_, _ = r.Read(b)
	return b
}

func put(t testing.TB, s *Store, b []byte) Digest {
	t.Helper()
	d, n, err := s.Put(context.Background(), bytes.NewReader(b))
	if err != nil || n != int64(len(b)) || d != Sum(b) {
		t.Fatalf("put: digest %s size %d error %v", d, n, err)
	}
	return d
}

// files lists what is in the store's directory, pins and empty directories apart.
func files(t testing.TB, s *Store) (names []string) {
	t.Helper()
	err := filepath.WalkDir(s.dir, func(path string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			rel, _ := filepath.Rel(s.dir, path)
			names = append(names, rel)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

var sizes = []int{0, 1, 1000, ChunkSize - 1, ChunkSize, ChunkSize + 1, 2 * ChunkSize, 3*ChunkSize + 17}

func TestPutAndRead(t *testing.T) {
	s := openStore(t, Config{})
	var total int64
	for i, n := range sizes {
		b := content(uint64(i), n)
		d := put(t, s, b)
		total += int64(n)
		got, err := s.Bytes(d, int64(n))
		if err != nil || !bytes.Equal(got, b) {
			t.Errorf("%d bytes: read %d, %v", n, len(got), err)
		}
		r, err := s.Open(d)
		if err != nil {
			t.Fatal(err)
		}
		if err := iotest.TestReader(r, b); err != nil && n > 0 { // it seeks, reads at odd places, and reads past the end
			t.Errorf("%d bytes: %v", n, err)
		}
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	}
	again := openStoreIn(t, s.dir, Config{})
	if got := again.Stats(); got.Artifacts != len(sizes) || got.Bytes != total || got.Reserved != 0 {
		t.Errorf("after reopening: %+v, want %d artifacts of %d bytes", got, len(sizes), total)
	}
}

func TestPutTwiceKeepsOne(t *testing.T) {
	s := openStore(t, Config{})
	b := content(1, 2*ChunkSize)
	d := put(t, s, b)
	before := files(t, s)
	if put(t, s, b) != d {
		t.Error("digest changed")
	}
	if after := files(t, s); strings.Join(after, " ") != strings.Join(before, " ") {
		t.Errorf("files were %v, are %v", before, after)
	}
	if got := s.Stats(); got.Bytes != int64(len(b)) || got.Reserved != 0 {
		t.Errorf("stats %+v", got)
	}
}

func TestPutExpect(t *testing.T) {
	s := openStore(t, Config{})
	b := content(1, ChunkSize+5)
	if err := s.PutExpect(t.Context(), Sum([]byte("else")), bytes.NewReader(b)); !errors.Is(err, ErrMismatch) {
		t.Errorf("wrong bytes: %v", err)
	}
	if left := files(t, s); len(left) != 0 || s.Stats().Reserved != 0 {
		t.Errorf("left behind: %v, %+v", left, s.Stats())
	}
	if err := s.PutExpect(t.Context(), Sum(b), bytes.NewReader(b)); err != nil {
		t.Error(err)
	}
	if err := s.PutExpect(t.Context(), Sum(b), iotest.ErrReader(errors.New("read"))); err != nil {
		t.Errorf("what is there already needs no reading: %v", err)
	}
}

func TestNothingIsLeftOfAFailedPut(t *testing.T) {
	broken := errors.New("line broke")
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	tests := map[string]struct {
		ctx  context.Context
		cfg  Config
		r    io.Reader
		want error
	}{
		"source fails": {t.Context(), Config{}, io.MultiReader(bytes.NewReader(content(1, 2*ChunkSize)), iotest.ErrReader(broken)), broken},
		"cancelled":    {cancelled, Config{}, bytes.NewReader(content(1, 10)), context.Canceled},
		"too large":    {t.Context(), Config{MaxArtifact: ChunkSize}, bytes.NewReader(content(1, ChunkSize+1)), ErrTooLarge},
		"quota":        {t.Context(), Config{MaxBytes: 3 * ChunkSize, MaxArtifact: 10 * ChunkSize}, bytes.NewReader(content(1, 4*ChunkSize)), ErrQuota},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := openStore(t, test.cfg)
			if _, _, err := s.Put(test.ctx, test.r); !errors.Is(err, test.want) {
				t.Errorf("error %v, want %v", err, test.want)
			}
			if left := files(t, s); len(left) != 0 || s.Stats().Reserved != 0 {
				t.Errorf("left behind: %v, %+v", left, s.Stats())
			}
		})
	}
}

// fullDisk is a file on a file system without room after some bytes.
type fullDisk struct {
	file
	room *int
	err  error
}

func (f fullDisk) Write(b []byte) (int, error) {
	if *f.room -= len(b); *f.room < 0 {
		return 0, &fs.PathError{Op: "write", Path: f.Name(), Err: f.err}
	}
	return f.file.Write(b)
}

func TestFullDisk(t *testing.T) {
	for _, cause := range []error{syscall.ENOSPC, syscall.EDQUOT} {
		s := openStore(t, Config{})
		room := 2 * ChunkSize
		s.create = func(path string) (file, error) {
			f, err := createFile(path)
			return fullDisk{f, &room, cause}, err
		}
		_, _, err := s.Put(t.Context(), bytes.NewReader(content(1, 3*ChunkSize)))
		if !errors.Is(err, ErrDiskFull) || !errors.Is(err, cause) {
			t.Errorf("error %v, want %v because of %v", err, ErrDiskFull, cause)
		}
		if left := files(t, s); len(left) != 0 || s.Stats().Reserved != 0 {
			t.Errorf("left behind: %v, %+v", left, s.Stats())
		}
		s.create = createFile
		put(t, s, content(1, 3*ChunkSize)) // there is room again: nothing needs repair
	}
}

func TestSyncFailureIsNoSuccess(t *testing.T) {
	s := openStore(t, Config{})
	s.create = func(path string) (file, error) {
		f, err := createFile(path)
		return failingSync{f}, err
	}
	if _, _, err := s.Put(t.Context(), strings.NewReader("x")); !errors.Is(err, syscall.EIO) {
		t.Errorf("error %v, want %v", err, syscall.EIO)
	}
	if s.Has(Sum([]byte("x"))) || len(files(t, s)) != 0 || s.Stats().Reserved != 0 {
		t.Error("an artifact that was not synced counts as stored")
	}
}

type failingSync struct{ file }

func (failingSync) Sync() error { return syscall.EIO }

func TestMissing(t *testing.T) {
	s := openStore(t, Config{})
	d := Sum([]byte("nowhere"))
	if _, err := s.Open(d); !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
	if _, err := s.Bytes(d, 10); !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
	if s.Has(d) {
		t.Error("has it")
	}
	if _, err := s.Bytes(put(t, s, []byte("0123456789A")), 10); !errors.Is(err, ErrTooLarge) {
		t.Error(err)
	}
}

// rot changes a stored file.
func rot(t testing.TB, path string, change func([]byte) []byte) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, change(b), 0o644); err != nil {
		t.Fatal(err)
	}
}

func flip(at int) func([]byte) []byte {
	return func(b []byte) []byte { b[at] ^= 1; return b }
}

func cut(b []byte) []byte { return b[:len(b)-1] }

func TestRotIsFoundBeforeItIsReadAndRemoved(t *testing.T) {
	small, large := content(1, 100), content(2, 3*ChunkSize)
	tests := map[string]struct {
		b      []byte
		suffix string
		change func([]byte) []byte
		good   int // bytes that may be read before
	}{
		"small, a bit":     {small, "", flip(5), 0},
		"small, cut":       {small, "", cut, 0},
		"large, first":     {large, "", flip(0), 0},
		"large, last byte": {large, "", flip(3*ChunkSize - 1), 2 * ChunkSize},
		"large, cut":       {large, "", cut, 2 * ChunkSize},
		"list, a bit":      {large, ".chunks", flip(40), ChunkSize},
		"list, cut":        {large, ".chunks", cut, 2 * ChunkSize},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := openStore(t, Config{})
			d := put(t, s, test.b)
			rot(t, s.blobPath(d)+test.suffix, test.change)
			r, err := s.Open(d)
			if err != nil {
				t.Fatal(err)
			}
			defer r.Close()
			got, err := io.ReadAll(r)
			if !errors.Is(err, ErrMismatch) || len(got) != test.good || !bytes.Equal(got, test.b[:test.good]) {
				t.Errorf("read %d bytes and %v, want %d and %v", len(got), err, test.good, ErrMismatch)
			}
			if s.Has(d) || len(files(t, s)) != 0 || s.Stats().Bytes != 0 {
				t.Errorf("it was not removed: %v", files(t, s))
			}
		})
	}
}

func TestBytesDoesNotTrustTheChunkList(t *testing.T) {
	s := openStore(t, Config{})
	b := content(1, 2*ChunkSize)
	d := put(t, s, b)
	rot(t, s.blobPath(d), flip(0)) // data and list go bad together
	rot(t, chunksPath(s.blobPath(d)), func(list []byte) []byte {
		b[0] ^= 1
		first := Sum(b[:ChunkSize])
		return append(first[:], list[32:]...)
	})
	if _, err := s.Bytes(d, 1<<20); !errors.Is(err, ErrMismatch) || s.Has(d) {
		t.Errorf("error %v, still there: %v", err, s.Has(d))
	}
}

func TestACrashLeavesOnlyWhatIsSwept(t *testing.T) {
	s := openStore(t, Config{})
	whole := put(t, s, content(1, 2*ChunkSize))
	write := func(name string, b []byte) {
		path := filepath.Join(s.dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	lost := content(2, 2*ChunkSize)
	name := Sum(lost).String()
	write("tmp/put-1", lost[:1000])                                                // killed while writing
	write("blobs/"+name[:2]+"/"+name+".chunks", make([]byte, 64))                  // killed between the two renames
	other := Sum(content(3, 2*ChunkSize)).String()                                 // a blob whose list was lost
	write("blobs/"+other[:2]+"/"+other, content(3, 2*ChunkSize))                   //
	old := Sum([]byte("old")).String()                                             // a download that nobody resumed
	write("partial/"+old+".data", []byte("o"))                                     //
	longAgo := time.Now().Add(-2 * partialMaxAge)                                  //
	_ = os.Chtimes(filepath.Join(s.dir, "partial", old+".data"), longAgo, longAgo) //

	again := openStoreIn(t, s.dir, Config{})
	if got := again.Stats(); got.Artifacts != 1 || got.Reserved != 0 || !again.Has(whole) {
		t.Errorf("stats %+v", got)
	}
	if left := files(t, again); len(left) != 2 {
		t.Errorf("left behind: %v", left)
	}
}

func TestParseDigest(t *testing.T) {
	d := Sum([]byte("x"))
	for _, s := range []string{d.String(), "sha256:" + d.String(), "0x" + d.String(), strings.ToUpper(d.String())} {
		if got, err := ParseDigest(s); err != nil || got != d {
			t.Errorf("%q: %s, %v", s, got, err)
		}
	}
	for _, s := range []string{"", "00", d.String() + "00", "md5:" + d.String(), strings.Repeat("g", 64)} {
		if _, err := ParseDigest(s); err == nil {
			t.Errorf("%q was accepted", s)
		}
	}
}
