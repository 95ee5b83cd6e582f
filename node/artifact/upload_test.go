package artifact

import (
	"bytes"
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
)

func resume(t testing.TB, s *Store, name string) *Upload {
	t.Helper()
	u, err := s.Resume(context.Background(), name)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func write(t testing.TB, u *Upload, b []byte) {
	t.Helper()
	if n, err := u.Write(b); err != nil || n != len(b) {
		t.Fatalf("wrote %d of %d bytes: %v", n, len(b), err)
	}
}

// counted reads a counter.
func counted(t testing.TB, c prometheus.Collector) float64 {
	t.Helper()
	r := prometheus.NewRegistry()
	if err := r.Register(c); err != nil {
		t.Fatal(err)
	}
	families, err := r.Gather()
	if err != nil || len(families) != 1 {
		t.Fatalf("gather: %d families, %v", len(families), err)
	}
	return families[0].GetMetric()[0].GetCounter().GetValue()
}

// An upload goes on after a pause, after a crash that left a torn end, and ends as the artifact; what it holds is counted all the time.
func TestUploadResumes(t *testing.T) {
	dir := t.TempDir()
	s := openStoreIn(t, dir, Config{})
	b := content(7, 5*ChunkSize+100)
	u := resume(t, s, "a model")
	write(t, u, b[:10])
	write(t, u, b[10:ChunkSize+20])
	if _, err := s.Resume(context.Background(), "a model"); !errors.Is(err, ErrBusy) {
		t.Errorf("second upload of one name: %v", err)
	}
	u.Pause()
	if got := s.UploadOffset("a model"); got != ChunkSize {
		t.Errorf("offset after a pause: %d", got)
	}
	if got := s.Stats().Reserved; got != ChunkSize {
		t.Errorf("%d bytes reserved", got)
	}
	u = resume(t, s, "a model")
	write(t, u, b[u.Offset():3*ChunkSize])
	u.Pause()

	// The process dies while a chunk is half written.
	path, _ := s.partialPaths(u.key)
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	if err == nil {
		_, err = f.Write(b[3*ChunkSize : 3*ChunkSize+5])
	}
	if err := errors.Join(err, f.Close()); err != nil {
		t.Fatal(err)
	}
	s = openStoreIn(t, dir, Config{})
	u = resume(t, s, "a model")
	if u.Offset() != 3*ChunkSize {
		t.Fatalf("resumed at %d", u.Offset())
	}
	have := make([]byte, ChunkSize)
	if _, err := u.ReadAt(have, ChunkSize); err != nil || !bytes.Equal(have, b[ChunkSize:2*ChunkSize]) {
		t.Errorf("read back: %v", err)
	}
	if _, err := u.ReadAt(have, 3*ChunkSize-1); err == nil {
		t.Error("read past what is there")
	}
	write(t, u, b[u.Offset():])
	d, size, err := u.Commit(Sum(b))
	if err != nil || d != Sum(b) || size != int64(len(b)) {
		t.Fatalf("commit: %s %d %v", d, size, err)
	}
	holds(t, s, b)
	if got := s.Stats(); got.Reserved != 0 || got.Bytes != int64(len(b)) {
		t.Errorf("accounts: %+v", got)
	}
	if got := s.UploadOffset("a model"); got != 0 {
		t.Errorf("offset after the end: %d", got)
	}
	u.Pause() // nothing
	u.Discard()
}

func TestUploadOfWrongBytesLeavesNothing(t *testing.T) {
	s := openStore(t, Config{})
	u := resume(t, s, "x")
	write(t, u, content(8, 2*ChunkSize))
	if _, _, err := u.Commit(Sum([]byte("something else"))); !errors.Is(err, ErrMismatch) {
		t.Fatalf("commit of wrong bytes: %v", err)
	}
	if got := files(t, s); len(got) != 0 {
		t.Errorf("left behind: %v", got)
	}
	if got := s.Stats(); got.Reserved != 0 {
		t.Errorf("accounts: %+v", got)
	}
	if got := counted(t, s.metrics.mismatched); got != 1 {
		t.Errorf("%v alarms", got)
	}
}

func TestUploadsStayWithinTheQuota(t *testing.T) {
	s := openStore(t, Config{MaxBytes: 3 * ChunkSize, MaxArtifact: 9 * ChunkSize})
	u := resume(t, s, "x")
	if _, err := u.Write(content(9, 4*ChunkSize)); !errors.Is(err, ErrQuota) {
		t.Errorf("over the quota: %v", err)
	}
	u.Discard()
	if got := s.Stats(); got.Reserved != 0 {
		t.Errorf("accounts: %+v", got)
	}
}

func TestSubmittersHaveAShare(t *testing.T) {
	dir := t.TempDir()
	cfg := Config{MaxSubmitter: 1000, MinAge: 1}
	s := openStoreIn(t, dir, cfg)
	ctx := context.Background()
	giveFor := func(who string, b []byte) error {
		_, _, err := s.PutFor(ctx, who, bytes.NewReader(b))
		return err
	}
	one := content(1, 600)
	if err := errors.Join(giveFor("alice", one), giveFor("bob", one), giveFor("alice", one)); err != nil {
		t.Fatal(err)
	}
	if err := giveFor("alice", content(2, 600)); !errors.Is(err, ErrQuota) || !strings.Contains(err.Error(), "share") {
		t.Errorf("more than the share: %v", err)
	}
	if err := giveFor("Eve/..", one); err == nil {
		t.Error("a submitter with a name that is a path")
	}
	if got := counted(t, s.metrics.refusedSubmitter); got != 1 {
		t.Errorf("%v refusals counted", got)
	}
	s = openStoreIn(t, dir, cfg) // debts survive
	if a, b := s.GivenBy("alice"), s.GivenBy("bob"); a != 600 || b != 600 {
		t.Errorf("alice has %d, bob %d", a, b)
	}
	s.GC()
	if a := s.GivenBy("alice"); a != 0 {
		t.Errorf("after collection alice has %d", a)
	}
	if err := giveFor("alice", content(2, 600)); err != nil {
		t.Error(err)
	}
	if err := s.CountFor("bob", Sum(one)); !errors.Is(err, ErrNotFound) {
		t.Errorf("counting what is gone: %v", err)
	}
}

func TestListTellsWhyThingsAreKept(t *testing.T) {
	s := openStore(t, Config{})
	kept, free := put(t, s, []byte("kept")), put(t, s, []byte("free"))
	for _, owner := range []string{"policy", "model"} {
		if err := s.Pin(kept, owner); err != nil {
			t.Fatal(err)
		}
	}
	got := map[Digest]string{}
	for _, i := range s.List() {
		got[i.Digest] = strings.Join(i.Pins, " ")
	}
	if len(got) != 2 || got[kept] != "model policy" || got[free] != "" {
		t.Errorf("list: %v", got)
	}
	if by := s.PinnedBy("policy"); len(by) != 1 || by[0] != kept || len(s.PinnedBy("task")) != 0 {
		t.Errorf("pinned by the policy: %v", by)
	}
}
