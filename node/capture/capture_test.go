package capture

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// ledger is a submitter that may be away or refuse.
type ledger struct {
	mu     sync.Mutex
	got    []string
	answer func(n int) error // by number of the call
	calls  int
}

func (l *ledger) Submit(_ context.Context, envelope []byte) (string, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.calls++
	if l.answer != nil {
		if err := l.answer(l.calls); err != nil {
			return "", err
		}
	}
	id := string(lineage.RecordID(envelope))
	l.got = append(l.got, id)
	return id, nil
}

func open(t *testing.T, dir string) *store.Store {
	t.Helper()
	s, err := store.Open(store.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func spool(t *testing.T, st *store.Store, l *ledger) *Spool {
	t.Helper()
	signer, err := lineage.GenerateSigner()
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewSpool(Config{Store: st, Signer: signer, Submitter: l})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func statement(t *testing.T, n int) lineage.Statement {
	t.Helper()
	st, err := lineage.NewStatement(&lineage.Capture{System: "test", Facts: map[string]any{"n": float64(n)}},
		lineage.NewResource(lineage.KindArtifact, "thing", lineage.DigestOf(fmt.Append(nil, n))))
	if err != nil {
		t.Fatal(err)
	}
	return st
}

// run runs the spool until all is drained.
func run(t *testing.T, s *Spool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	err := s.Drained(ctx)
	cancel()
	if err := errors.Join(err, <-done); err != nil {
		t.Fatal(err)
	}
}

func TestSpoolSurvivesARestartAndKeepsOrder(t *testing.T) {
	dir, l := t.TempDir(), &ledger{}
	st := open(t, dir)
	s := spool(t, st, l)
	var want []string
	for i := range 2 * submitBatch {
		id, err := s.Record(t.Context(), statement(t, i))
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, id)
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	st = open(t, dir)
	defer st.Close()
	s = spool(t, st, l)
	if s.Held() != len(want) {
		t.Fatalf("after the restart %d records wait, want %d", s.Held(), len(want))
	}
	l.answer = func(n int) error {
		if n < 3 || n == 40 {
			return errors.New("the node is away")
		}
		return nil
	}
	run(t, s)
	if fmt.Sprint(l.got) != fmt.Sprint(want) {
		t.Fatalf("submitted %d records in another order than %d were recorded", len(l.got), len(want))
	}
}

func TestSpoolKeepsRefusedRecordsApart(t *testing.T) {
	st := open(t, t.TempDir())
	defer st.Close()
	l := &ledger{answer: func(n int) error {
		switch n {
		case 1:
			return fmt.Errorf("no quota for that: %w", ErrRefused)
		case 2:
			return lineage.ErrDuplicate
		}
		return nil
	}}
	s := spool(t, st, l)
	for i := range 3 {
		if _, err := s.Record(t.Context(), statement(t, i)); err != nil {
			t.Fatal(err)
		}
	}
	run(t, s)
	dead, err := s.DeadLetters()
	if err != nil || len(dead) != 1 || len(l.got) != 1 {
		t.Fatalf("%d dead letters, %d submitted, err %v; want 1 refused, 1 duplicate, 1 submitted", len(dead), len(l.got), err)
	}
	if r, err := lineage.ParseEnvelope(dead[0].Envelope); err != nil || r.Statement.PredicateType != lineage.PredicateCapture {
		t.Fatalf("the dead letter is no record: %v", err)
	}
}

func TestSpoolIsBounded(t *testing.T) {
	st := open(t, t.TempDir())
	defer st.Close()
	s := spool(t, st, &ledger{})
	s.held = MaxSpooled
	if _, err := s.Record(t.Context(), statement(t, 1)); !errors.Is(err, ErrFull) {
		t.Fatalf("a full spool says %v", err)
	}
	s.held--
	if _, err := s.Record(t.Context(), statement(t, 1)); err != nil {
		t.Fatal(err)
	}
}

func TestGapNeedsAKnownKind(t *testing.T) {
	st := open(t, t.TempDir())
	defer st.Close()
	s := spool(t, st, &ledger{})
	subject := lineage.NewResource(lineage.KindRun, "r", lineage.DigestOf([]byte("r")))
	if _, err := s.Gap(t.Context(), lineage.Gap{System: "test", Gap: "bypassed", Detail: "around the proxy"}, subject); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Gap(t.Context(), lineage.Gap{System: "test", Gap: "whatever", Detail: "x"}, subject); err == nil {
		t.Fatal("an unknown kind of gap was recorded")
	}
}
