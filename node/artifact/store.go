package artifact

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

const (
	// ChunkSize is the unit of verification.
	ChunkSize = 256 << 10
	// DefaultMaxBytes is the default quota: a few large models and many small ones.
	DefaultMaxBytes = 50 << 30
	// DefaultMaxArtifact is the default bound of one artifact: the largest models in reach of exact execution.
	DefaultMaxArtifact = 20 << 30
	// DefaultMinAge is how long an artifact that nobody pinned is kept after its last use at least: time to put it, then pin it.
	DefaultMinAge = 10 * time.Minute
	// partialMaxAge is how long an interrupted download waits to be resumed.
	partialMaxAge = 7 * 24 * time.Hour
	// touchInterval is how old the recorded time of last use may get; it saves a system call for each read.
	touchInterval = time.Minute
)

// Config bounds a store. Zero fields take the defaults above.
type Config struct {
	// MaxBytes bounds the bytes of all artifacts, finished and unfinished.
	MaxBytes int64
	// MaxArtifact bounds the bytes of one.
	MaxArtifact int64
	// MaxSubmitter bounds the bytes that one submitter may have in the store, see PutFor; 0 for as many as there is room.
	MaxSubmitter int64
	// MinAge protects what is not pinned for so long after its last use.
	MinAge time.Duration
	// Needed says of an artifact that could go that it must stay all the same; nil: none must. It is asked with the store locked: it must be
	// quick, and must not call the store.
	Needed func(Digest) bool
	// Logger hears of corrupt artifacts; default slog.Default.
	Logger *slog.Logger
	// Registerer takes the metrics; nil for none.
	Registerer prometheus.Registerer
}

// Store is a directory of artifacts. All methods are safe for concurrent use.
type Store struct {
	dir     string
	cfg     Config
	log     *slog.Logger
	metrics *storeMetrics
	now     func() time.Time
	create  func(path string) (file, error) // a new file; a * in its name becomes something unique
	uploads uploads

	mu       sync.Mutex // guards what follows, and the names in blobs/ and pins/
	blobs    map[Digest]*blob
	pins     map[Digest]map[string]bool
	givers   map[Digest]map[string]bool // who put it, of those that have a quota
	given    map[string]int64           // bytes of what each of them put
	used     int64                      // bytes of all blobs
	reserved int64                      // bytes promised to writers and downloads
	partials map[Digest]int64           // the downloads' part of it
	// generation counts how often blobs changed; it starts at 1.
	generation uint64
}

// blob is a finished artifact. Guarded by Store.mu.
type blob struct {
	size    int64
	used    time.Time // last use
	readers int
}

// file is what the store needs of a file that it writes; *os.File has it.
type file interface {
	io.ReadWriteSeeker
	io.ReaderAt
	io.Closer
	Sync() error
	Name() string
}

// Open opens the store in a directory, which is created if need be, and sweeps what a crash left behind.
func Open(dir string, cfg Config) (*Store, error) {
	if cfg.MaxBytes == 0 {
		cfg.MaxBytes = DefaultMaxBytes
	}
	if cfg.MaxArtifact == 0 {
		cfg.MaxArtifact = min(DefaultMaxArtifact, cfg.MaxBytes)
	}
	if cfg.MinAge == 0 {
		cfg.MinAge = DefaultMinAge
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	if cfg.MaxBytes < 0 || cfg.MaxArtifact < 0 || cfg.MaxSubmitter < 0 || cfg.MinAge < 0 {
		return nil, errors.New("open artifact store: limits must not be negative")
	}
	s := &Store{dir: dir, cfg: cfg, log: cfg.Logger, metrics: newStoreMetrics(), now: time.Now, create: createFile,
		blobs: map[Digest]*blob{}, pins: map[Digest]map[string]bool{}, givers: map[Digest]map[string]bool{}, given: map[string]int64{}, partials: map[Digest]int64{}, generation: 1}
	if err := s.load(); err != nil {
		return nil, fmt.Errorf("open artifact store %s: %w", dir, diskError(err))
	}
	if err := s.metrics.register(cfg.Registerer); err != nil {
		return nil, fmt.Errorf("open artifact store %s: %w", dir, err)
	}
	s.metrics.bytes.Set(float64(s.used))
	return s, nil
}

// Close releases the store's metrics. Readers and writers that are still open stay valid.
func (s *Store) Close() error {
	s.metrics.unregister(s.cfg.Registerer)
	return nil
}

func createFile(path string) (file, error) {
	var f *os.File
	var err error
	if dir, name := filepath.Split(path); strings.Contains(name, "*") {
		f, err = os.CreateTemp(dir, name)
	} else {
		f, err = os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	}
	if err != nil {
		return nil, err
	}
	return diskFile{f}, nil
}

// createTemp makes a file in tmp/, which is swept if it does not get another name.
func (s *Store) createTemp() (file, error) { return s.create(filepath.Join(s.dir, "tmp", "put-*")) }

func (s *Store) blobPath(d Digest) string {
	name := d.String()
	return filepath.Join(s.dir, "blobs", name[:2], name)
}

func chunksPath(blob string) string { return blob + ".chunks" }

// load makes the directories, sweeps, and reads the index from the names.
func (s *Store) load() error {
	for _, sub := range []string{"blobs", "givers", "partial", "pins", "tmp"} {
		if err := os.MkdirAll(filepath.Join(s.dir, sub), 0o755); err != nil {
			return err
		}
	}
	if err := sweep(filepath.Join(s.dir, "tmp"), time.Time{}); err != nil {
		return err
	}
	if err := sweep(filepath.Join(s.dir, "partial"), s.now().Add(-partialMaxAge)); err != nil {
		return err
	}
	if err := s.loadPartials(); err != nil {
		return err
	}
	if err := s.loadPins(); err != nil {
		return err
	}
	if err := s.loadBlobs(); err != nil {
		return err
	}
	return s.loadGivers()
}

// sweep deletes the files of a directory that are older than a time, or all for the zero time.
func sweep(dir string, before time.Time) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		info, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		if before.IsZero() || info.ModTime().Before(before) {
			if err := os.Remove(filepath.Join(dir, e.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Store) loadBlobs() error {
	return filepath.WalkDir(filepath.Join(s.dir, "blobs"), func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		d, err := ParseDigest(e.Name())
		if err != nil {
			return s.loadOther(path)
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		if !chunkListFits(path, info.Size()) {
			s.log.Error("artifact has no valid chunk list; removed", "digest", d)
			s.metrics.corrupt.Inc()
			return errors.Join(os.Remove(path), removeIfThere(chunksPath(path)))
		}
		s.blobs[d] = &blob{size: info.Size(), used: info.ModTime()}
		s.used += info.Size()
		return nil
	})
}

// loadOther deals with a file in blobs/ that is no blob: a chunk list stays if it has a blob. Others are not ours to touch.
func (s *Store) loadOther(path string) error {
	blob, isList := strings.CutSuffix(path, ".chunks")
	if !isList {
		return nil
	}
	if _, err := os.Stat(blob); errors.Is(err, fs.ErrNotExist) {
		return removeIfThere(path) // a crash came between the two renames
	}
	return nil
}

func removeIfThere(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// chunkListFits says whether a blob of the size has a chunk list of the right length, or needs none.
func chunkListFits(path string, size int64) bool {
	if size <= ChunkSize {
		return true
	}
	info, err := os.Stat(chunksPath(path))
	return err == nil && info.Size() == chunkCount(size)*int64(len(Digest{}))
}

// chunkCount is how many chunks an artifact of the size has; an empty one has none.
func chunkCount(size int64) int64 { return (size + ChunkSize - 1) / ChunkSize }

// Has says whether the store holds an artifact.
func (s *Store) Has(d Digest) bool {
	_, ok := s.Size(d)
	return ok
}

// Size returns the size of an artifact that the store holds.
func (s *Store) Size(d Digest) (int64, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b := s.blobs[d]
	if b == nil {
		return 0, false
	}
	return b.size, true
}

// Stats says how much the store holds.
type Stats struct {
	Artifacts int
	Bytes     int64 // of finished artifacts
	Reserved  int64 // of unfinished ones
	MaxBytes  int64
}

// Stats returns how much the store holds.
func (s *Store) Stats() Stats {
	s.mu.Lock()
	defer s.mu.Unlock()
	return Stats{Artifacts: len(s.blobs), Bytes: s.used, Reserved: s.reserved, MaxBytes: s.cfg.MaxBytes}
}

// discard removes an artifact whose bytes went bad. Pins stay: the artifact is still wanted, and may be fetched anew.
func (s *Store) discard(d Digest, why error) {
	s.mu.Lock()
	b := s.blobs[d]
	if b != nil {
		s.forget(d, b)
	}
	s.mu.Unlock()
	if b != nil {
		s.metrics.corrupt.Inc()
		s.log.Error("artifact is corrupt on disk; removed, it will be fetched again", "digest", d, "err", why)
	}
}

// forget removes a blob's files and accounts for it. Called with mu held.
func (s *Store) forget(d Digest, b *blob) {
	delete(s.blobs, d)
	s.generation++
	s.used -= b.size
	s.metrics.bytes.Set(float64(s.used))
	s.forgetGivers(d, b.size)
	path := s.blobPath(d)
	// What cannot be removed is found again when the store is next opened.
	if err := errors.Join(removeIfThere(path), removeIfThere(chunksPath(path))); err != nil {
		s.log.Warn("cannot remove artifact", "digest", d, "err", err)
	}
}
