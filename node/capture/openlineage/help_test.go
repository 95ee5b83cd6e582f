package openlineage

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/golang/glog.(*fileSink).flushDaemon"),
		goleak.IgnoreTopFunction("go.opencensus.io/stats/view.(*worker).start"))
}

// sink keeps statements.
type sink struct {
	statements []lineage.Statement
	err        error
}

func (s *sink) Record(_ context.Context, st lineage.Statement) (string, error) {
	if s.err != nil {
		return "", s.err
	}
	if err := st.Lint(); err != nil {
		return "", err
	}
	s.statements = append(s.statements, st)
	return "", nil
}

func (s *sink) Gap(context.Context, lineage.Gap, lineage.Resource) (string, error) {
	return "", errors.New("no gaps here")
}

var _ capture.Sink = (*sink)(nil)

// facts gives all facts about a subject, by name.
func (s *sink) facts(t testing.TB, d lineage.Digest) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, st := range s.statements {
		c, err := st.Content(lineage.DigestOf([]byte("record")))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range c.Facts {
			if f.Grade != lineage.Declared {
				t.Errorf("fact %s has grade %s", f.Name, f.Grade)
			}
			if f.Subject == d {
				out[f.Name] = string(f.Value)
			}
		}
	}
	return out
}

// edges gives all edges as "from type to".
func (s *sink) edges(t testing.TB) map[lineage.ContentEdge]bool {
	t.Helper()
	out := map[lineage.ContentEdge]bool{}
	for _, st := range s.statements {
		c, err := st.Content(lineage.DigestOf([]byte("record")))
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range c.Edges {
			e.Grade = ""
			out[e] = true
		}
	}
	return out
}

type world struct {
	*Collector
	sink *sink
	now  time.Time
	db   *store.Store
}

func newWorld(t testing.TB) *world {
	t.Helper()
	db, err := store.Open(store.Config{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	w := &world{sink: &sink{}, now: time.Date(2026, 5, 4, 3, 2, 1, 0, time.UTC), db: db}
	w.reopen(t)
	return w
}

// reopen is a restart.
func (w *world) reopen(t testing.TB) {
	t.Helper()
	c, err := NewCollector(Config{Store: w.db, Sink: w.sink, Now: func() time.Time { return w.now }})
	if err != nil {
		t.Fatal(err)
	}
	w.Collector = c
}

func (w *world) take(t testing.TB, e Event) {
	t.Helper()
	if err := w.Take(context.Background(), encode(t, e)); err != nil {
		t.Fatal(err)
	}
}

func encode(t testing.TB, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

const runID = "f69a6e9b-9bac-3c9a-9cf6-eacb70ecc9a9"

// event is a run's event with nothing in it.
func event(kind string) Event {
	return Event{EventTime: "2026-05-04T03:02:01.5Z", EventType: kind, Producer: "https://example.com/p", SchemaURL: "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent",
		Run: &Run{RunID: runID}, Job: &Job{Namespace: "ns", Name: "job"}}
}

// facet makes a facet of fields.
func facet(t testing.TB, fields map[string]any) json.RawMessage {
	t.Helper()
	fields["_producer"], fields["_schemaURL"] = "https://example.com/p", "https://example.com/s"
	return encode(t, fields)
}

// spec returns the unpacked specification, or skips.
func spec(t testing.TB) string {
	t.Helper()
	data := os.Getenv("LINEAL_TESTDATA")
	if data == "" {
		t.Skip("LINEAL_TESTDATA is not set: OpenLineage's own schemas and examples are not here")
	}
	archive := filepath.Join(data, "openlineage", "spec.tar.xz")
	if _, err := os.Stat(archive); err != nil {
		t.Skipf("no OpenLineage specification: %v", err)
	}
	dir := t.TempDir()
	if out, err := exec.Command("tar", "xJf", archive, "-C", dir).CombinedOutput(); err != nil {
		t.Fatalf("unpack %s: %v: %s", archive, err, out)
	}
	return filepath.Join(dir, "spec")
}
