package store

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv("LINEAL_STORE_CHILD"); dir != "" {
		writeForever(dir)
	}
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/golang/glog.(*fileSink).flushDaemon"),
		goleak.IgnoreTopFunction("go.opencensus.io/stats/view.(*worker).start"))
}

func open(t *testing.T, cfg Config) *Store {
	t.Helper()
	if cfg.Dir == "" {
		cfg.Dir = t.TempDir()
	}
	s, err := Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil && !errors.Is(err, ErrClosed) {
			t.Error(err)
		}
	})
	return s
}

func get(t *testing.T, s *Store, key string) (string, error) {
	t.Helper()
	var v []byte
	err := s.View(func(r Reader) (err error) {
		v, err = r.Get([]byte(key))
		return err
	})
	return string(v), err
}

func set(s *Store, key, value string) error {
	return s.Update(context.Background(), func(tx *Tx) error { return tx.Set([]byte(key), []byte(value)) })
}

func TestUpdateSurvivesReopening(t *testing.T) {
	dir := t.TempDir()
	s := open(t, Config{Dir: dir})
	big := string(bytes.Repeat([]byte("x"), 4<<20)) // beyond badger's own bound for a transaction
	if err := errors.Join(set(s, "ta", "1"), set(s, "tb", big), s.Close()); err != nil {
		t.Fatal(err)
	}
	s = open(t, Config{Dir: dir})
	if v, err := get(t, s, "ta"); v != "1" || err != nil {
		t.Errorf("small: %q, %v", v, err)
	}
	if v, err := get(t, s, "tb"); v != big || err != nil {
		t.Errorf("large: %d bytes, %v", len(v), err)
	}
	if _, err := get(t, s, "tc"); !errors.Is(err, ErrNotFound) {
		t.Errorf("absent: %v", err)
	}
}

func TestFailedUpdateLeavesNothing(t *testing.T) {
	s := open(t, Config{})
	sentinel := errors.New("no")
	err := s.Update(context.Background(), func(tx *Tx) error {
		if err := tx.Set([]byte("ta"), []byte("1")); err != nil {
			return err
		}
		return sentinel
	})
	if !errors.Is(err, sentinel) {
		t.Fatal(err)
	}
	if _, err := get(t, s, "ta"); !errors.Is(err, ErrNotFound) {
		t.Errorf("a failed update left its change: %v", err)
	}
}

// Concurrent increments of one counter lose nothing: updates are serialized read-modify-writes even when they share a batch.
func TestUpdatesAreSerialized(t *testing.T) {
	s := open(t, Config{})
	const n = 400
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			if err := s.Update(context.Background(), increment); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if v, _ := get(t, s, "tn"); binary.BigEndian.Uint64([]byte(v)) != n {
		t.Errorf("counted %d of %d", binary.BigEndian.Uint64([]byte(v)), n)
	}
}

func increment(tx *Tx) error {
	v, err := tx.Get([]byte("tn"))
	if errors.Is(err, ErrNotFound) {
		v, err = make([]byte, 8), nil
	}
	if err != nil {
		return err
	}
	return tx.Set([]byte("tn"), binary.BigEndian.AppendUint64(nil, binary.BigEndian.Uint64(v)+1))
}

func TestManyChangesSplitOverTransactions(t *testing.T) {
	s := open(t, Config{})
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			err := s.Update(context.Background(), func(tx *Tx) error {
				for j := range 6000 {
					if err := tx.Set(fmt.Appendf(nil, "t%d/%04d", i, j), []byte("v")); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	count := 0
	err := s.View(func(r Reader) error {
		return r.Scan([]byte("t"), func(_, _ []byte) error { count++; return nil })
	})
	if err != nil || count != 48000 {
		t.Errorf("%d of 48000 changes, %v", count, err)
	}
	err = s.Update(context.Background(), func(tx *Tx) error {
		for j := range maxTxEntries + 1 {
			if err := tx.Set(fmt.Appendf(nil, "t/%d", j), nil); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		t.Error("an update beyond the bound is accepted")
	}
}

func TestDelete(t *testing.T) {
	s := open(t, Config{})
	if err := set(s, "ta", "1"); err != nil {
		t.Fatal(err)
	}
	err := s.Update(context.Background(), func(tx *Tx) error {
		if err := tx.Delete([]byte("ta")); err != nil {
			return err
		}
		if _, err := tx.Get([]byte("ta")); !errors.Is(err, ErrNotFound) {
			return fmt.Errorf("still there within the update: %w", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := get(t, s, "ta"); !errors.Is(err, ErrNotFound) {
		t.Errorf("deleted key: %v", err)
	}
}

func TestFullDiskRefusesAndRecovers(t *testing.T) {
	free := uint64(1 << 30)
	s := open(t, Config{Free: func(string) (uint64, error) { return free, nil }})
	if err := set(s, "ta", "1"); err != nil {
		t.Fatal(err)
	}
	free = 1 << 20
	s.expireFree(t)
	if err := set(s, "ta", "2"); !errors.Is(err, ErrDiskFull) {
		t.Fatalf("full disk: %v", err)
	}
	if v, _ := get(t, s, "ta"); v != "1" {
		t.Errorf("a refused update changed the value to %q", v)
	}
	free = 1 << 30
	if err := set(s, "ta", "3"); err != nil {
		t.Errorf("after freeing space: %v", err)
	}
}

// A store on a full disk says so instead of opening: badger would end the process.
func TestFullDiskIsNotOpened(t *testing.T) {
	dir := t.TempDir()
	if _, err := Open(Config{Dir: dir, Free: func(string) (uint64, error) { return DefaultMinFree - 1, nil }}); !errors.Is(err, ErrDiskFull) {
		t.Errorf("got %v, want %v", err, ErrDiskFull)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) > 0 {
		t.Errorf("%d files were made, %v", len(entries), err)
	}
	open(t, Config{Dir: dir})
}

// When the database fails in the midst of a batch, whoever is in it or behind it hears so.
func TestFailureAnswersTheWholeBatch(t *testing.T) {
	s := open(t, Config{})
	sets := func(n int) func(*Tx) error {
		return func(tx *Tx) error {
			for j := range n {
				if err := tx.Set(fmt.Appendf(nil, "t%d/%d", n, j), nil); err != nil {
					return err
				}
			}
			return nil
		}
	}
	var batch []update
	for _, n := range []int{1, maxTxEntries, 1, 1} { // the second does not fit beside the first
		batch = append(batch, update{fn: sets(n), err: make(chan error, 1)})
	}
	if err := s.db.Close(); err != nil {
		t.Fatal(err)
	}
	s.apply(batch)
	for i, u := range batch {
		select {
		case err := <-u.err:
			if err == nil {
				t.Errorf("update %d of a closed database is acknowledged", i)
			}
		default:
			t.Errorf("update %d is never answered", i)
		}
	}
}

// expireFree forgets the last measurement, inside the writer, which owns it.
func (s *Store) expireFree(t *testing.T) {
	t.Helper()
	_ = s.Update(context.Background(), func(*Tx) error { s.freeAt = s.freeAt.Add(-freeCheckInterval * 2); return nil })
}

func TestClosedStoreSaysSo(t *testing.T) {
	s := open(t, Config{})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := set(s, "ta", "1"); !errors.Is(err, ErrClosed) {
		t.Errorf("update after close: %v", err)
	}
	if _, err := get(t, s, "ta"); !errors.Is(err, ErrClosed) {
		t.Errorf("view after close: %v", err)
	}
	if err := s.Backup(io.Discard); !errors.Is(err, ErrClosed) {
		t.Errorf("backup after close: %v", err)
	}
}

// Badger unmaps its files when it is closed: who still reads would end the process.
func TestCloseWaitsForReaders(t *testing.T) {
	s := open(t, Config{})
	if err := set(s, "ta", "1"); err != nil {
		t.Fatal(err)
	}
	reading, read := make(chan struct{}), make(chan error, 1)
	var done atomic.Bool
	go func() {
		read <- s.View(func(r Reader) error {
			close(reading)
			for !errors.Is(s.View(func(Reader) error { return nil }), ErrClosed) {
				runtime.Gosched() // until Close has begun to wait
			}
			_, err := r.Get([]byte("ta"))
			done.Store(true)
			return err
		})
	}()
	<-reading
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if !done.Load() {
		t.Error("closed under a reader")
	}
	if err := <-read; err != nil {
		t.Errorf("the reader was disturbed: %v", err)
	}
}

func TestNewerLayoutIsRefused(t *testing.T) {
	dir := t.TempDir()
	s := open(t, Config{Dir: dir})
	err := s.Update(context.Background(), func(tx *Tx) error {
		return tx.Set(layoutKey, binary.BigEndian.AppendUint32(nil, layout+1))
	})
	if err := errors.Join(err, s.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(Config{Dir: dir}); !errors.Is(err, ErrLayout) {
		t.Errorf("got %v, want ErrLayout", err)
	}
}

// A child process writes and reports each acknowledged update until it is killed; everything reported must be there.
func TestKillLosesNothingAcknowledged(t *testing.T) {
	dir := t.TempDir()
	for round := range 3 {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "LINEAL_STORE_CHILD="+dir)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		last := 0
		for lines := bufio.NewScanner(out); lines.Scan(); {
			if last, err = strconv.Atoi(strings.TrimSpace(lines.Text())); err != nil {
				t.Fatalf("child: %s", lines.Text())
			}
			if last%200 == 199 {
				break
			}
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = cmd.Wait()
		s := open(t, Config{Dir: dir})
		v, err := get(t, s, "tn")
		if err != nil {
			t.Fatalf("round %d: %v", round, err)
		}
		if got := binary.BigEndian.Uint64([]byte(v)); got < uint64(last) {
			t.Fatalf("round %d: %d updates were acknowledged, %d are there", round, last, got)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func writeForever(dir string) {
	s, err := Open(Config{Dir: dir})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for {
		var n uint64
		err := s.Update(context.Background(), func(tx *Tx) error {
			if err := increment(tx); err != nil {
				return err
			}
			v, err := tx.Get([]byte("tn"))
			n = binary.BigEndian.Uint64(v)
			return err
		})
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(n)
	}
}

func BenchmarkUpdateParallel(b *testing.B) {
	s, err := Open(Config{Dir: b.TempDir()})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	b.SetParallelism(64)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if err := set(s, "ta", "value"); err != nil {
				b.Error(err)
			}
		}
	})
}
