package artifact

import (
	"bytes"
	"errors"
	"io"
	"sync"
	"testing"
	"time"
)

// clock is a time that tests move.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) read() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

func clocked(t testing.TB, cfg Config) (*Store, *clock) {
	t.Helper()
	s := openStore(t, cfg)
	c := &clock{now: time.Now()}
	s.now = c.read
	return s, c
}

func TestGarbageCollectionTakesOnlyWhatNobodyNeeds(t *testing.T) {
	s, clock := clocked(t, Config{MinAge: time.Hour})
	pinned, idle, read, recent := put(t, s, content(1, 10)), put(t, s, content(2, 2*ChunkSize)), put(t, s, content(3, 10)), put(t, s, content(4, 10))
	if err := s.Pin(pinned, "policy"); err != nil {
		t.Fatal(err)
	}
	r, err := s.Open(read)
	if err != nil {
		t.Fatal(err)
	}
	clock.advance(2 * time.Hour)
	if _, err := s.Bytes(recent, 10); err != nil { // a use makes it young again
		t.Fatal(err)
	}
	fresh := put(t, s, content(5, 10))
	if removed, freed := s.GC(); removed != 1 || freed != 2*ChunkSize {
		t.Errorf("removed %d, %d bytes", removed, freed)
	}
	for d, want := range map[Digest]bool{pinned: true, idle: false, read: true, recent: true, fresh: true} {
		if s.Has(d) != want {
			t.Errorf("%s: kept %v, want %v", d, s.Has(d), want)
		}
	}
	if _, err := io.ReadAll(r); err != nil {
		t.Errorf("what is being read was taken away: %v", err)
	}
	if err := r.Close(); err != nil {
		t.Error(err)
	}
	if err := s.Unpin(pinned, "policy"); err != nil {
		t.Fatal(err)
	}
	clock.advance(2 * time.Hour)
	if removed, _ := s.GC(); removed != 4 || len(files(t, s)) != 0 {
		t.Errorf("removed %d, left %v", removed, files(t, s))
	}
}

func TestQuotaMakesRoomButNotFromPins(t *testing.T) {
	s, clock := clocked(t, Config{MaxBytes: 4 * ChunkSize, MinAge: time.Minute})
	first := put(t, s, content(1, ChunkSize))
	clock.advance(time.Second)
	second := put(t, s, content(2, ChunkSize))
	kept := put(t, s, content(3, 2*ChunkSize))
	if err := s.Pin(kept, "task-1"); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Put(t.Context(), bytes.NewReader(content(4, 1))); !errors.Is(err, ErrQuota) {
		t.Errorf("all is young or pinned, but there was room: %v", err)
	}
	clock.advance(time.Hour)
	put(t, s, content(4, ChunkSize))
	if s.Has(first) || !s.Has(second) || !s.Has(kept) {
		t.Errorf("the oldest should have gone: %v %v %v", s.Has(first), s.Has(second), s.Has(kept))
	}
	if got := s.Stats(); got.Bytes > got.MaxBytes || got.Reserved != 0 {
		t.Errorf("stats %+v", got)
	}
}

// What somebody needs stays in a full store without a pin, and goes when nobody needs it any more.
func TestQuotaMakesRoomButNotFromWhatIsNeeded(t *testing.T) {
	needed := map[Digest]bool{}
	s, clock := clocked(t, Config{MaxBytes: 3 * ChunkSize, MinAge: time.Minute, Needed: func(d Digest) bool { return needed[d] }})
	first := put(t, s, content(1, ChunkSize))
	clock.advance(time.Second)
	second := put(t, s, content(2, 2*ChunkSize))
	needed[first] = true
	clock.advance(time.Hour)
	third := put(t, s, content(3, ChunkSize))
	if !s.Has(first) || s.Has(second) || !s.Has(third) {
		t.Errorf("the oldest is needed, the next should have gone: %v %v %v", s.Has(first), s.Has(second), s.Has(third))
	}
	needed[third] = true
	clock.advance(time.Hour)
	if _, _, err := s.Put(t.Context(), bytes.NewReader(content(4, 2*ChunkSize))); !errors.Is(err, ErrQuota) {
		t.Errorf("all is needed, but there was room: %v", err)
	}
	if removed, _ := s.GC(); removed != 0 {
		t.Errorf("%d that are needed were removed", removed)
	}
	clear(needed)
	if removed, _ := s.GC(); removed != 2 {
		t.Errorf("%d removed that nobody needs, want 2", removed)
	}
}

func TestPinsHaveOwnersAndSurviveRestarts(t *testing.T) {
	s := openStore(t, Config{})
	later := Sum([]byte("still to come"))
	for _, owner := range []string{"policy", "task-7"} {
		if err := s.Pin(later, owner); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Unpin(later, "policy"); err != nil {
		t.Fatal(err)
	}
	s = openStoreIn(t, s.dir, Config{})
	if !s.Pinned(later) {
		t.Error("the other owner's pin is gone")
	}
	if err := s.Unpin(later, "task-7"); err != nil || s.Pinned(later) {
		t.Errorf("still pinned: %v", err)
	}
	if err := s.Unpin(later, "task-7"); err != nil {
		t.Errorf("unpinning twice: %v", err)
	}
	for _, bad := range []string{"", "../x", "A", "a.b", string(bytes.Repeat([]byte("a"), maxOwner+1))} {
		if s.Pin(later, bad) == nil {
			t.Errorf("owner %q was accepted", bad)
		}
	}
}
