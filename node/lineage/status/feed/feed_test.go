package feed

import (
	"context"
	"crypto"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/lineal-network/lineal/node/lineage"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const uri = "https://lists.example/eu.json"

var now = time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)

func publisher(t testing.TB) (*lineage.Signer, crypto.PublicKey) {
	t.Helper()
	s, err := lineage.GenerateSigner()
	if err != nil {
		t.Fatal(err)
	}
	block, _ := pem.Decode(s.PublicPEM())
	k, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	return s, k
}

func sample(serial uint64) List {
	return List{URI: uri, Publisher: "EU", Serial: serial, Issued: now.Add(-time.Hour), ValidUntil: now.Add(24 * time.Hour),
		Entries: []lineage.ListedItem{{URIPrefix: "https://scraped.example/", Action: "ban", Reason: "no consent"}}}
}

func sign(t testing.TB, s *lineage.Signer, l List) []byte {
	t.Helper()
	b, err := Sign(l, s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestOpen(t *testing.T) {
	s, k := publisher(t)
	other, _ := publisher(t)
	keys := []crypto.PublicKey{k}
	good := sign(t, s, sample(1))
	o, err := Open(good, keys, uri, now)
	if err != nil || o.Serial != 1 || len(o.Entries) != 1 || o.Digest != lineage.DigestOf(good) {
		t.Fatalf("%+v, %v", o, err)
	}
	for name, c := range map[string]struct {
		b    []byte
		uri  string
		now  time.Time
		want error
	}{
		"another key":     {sign(t, other, sample(1)), uri, now, ErrSignature},
		"a changed byte":  {[]byte(strings.Replace(string(good), `"payload": "e`, `"payload": "f`, 1)), uri, now, ErrSignature},
		"another's list":  {good, "https://lists.example/us.json", now, ErrMalformed},
		"out of date":     {good, uri, now.Add(48 * time.Hour), ErrStale},
		"from the future": {good, uri, now.Add(-2 * time.Hour), ErrStale},
		"no list":         {[]byte("{}"), uri, now, ErrMalformed},
		"too large":       {make([]byte, MaxEnvelope+1), uri, now, ErrMalformed},
	} {
		if _, err := Open(c.b, keys, c.uri, c.now); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	for name, change := range map[string]func(l *List){
		"serial 0":      func(l *List) { l.Serial = 0 },
		"endless":       func(l *List) { l.ValidUntil = l.Issued.Add(2 * MaxTerm) },
		"two selectors": func(l *List) { l.Entries[0].Licence = "MIT" },
		"no action":     func(l *List) { l.Entries[0].Action = "frown" },
		"many entries":  func(l *List) { l.Entries = make([]lineage.ListedItem, MaxEntries+1) },
	} {
		l := sample(1)
		change(&l)
		if _, err := Sign(l, s); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFollows(t *testing.T) {
	s, k := publisher(t)
	open := func(l List) *Opened {
		o, err := Open(sign(t, s, l), []crypto.PublicKey{k}, uri, now)
		if err != nil {
			t.Fatal(err)
		}
		return o
	}
	first := open(sample(3))
	seen := Seen{3, first.Digest}
	next := sample(4)
	next.Previous = first.Digest
	wrong := sample(4)
	wrong.Previous = lineage.DigestOf([]byte("x"))
	same := sample(3)
	same.Entries[0].Reason = "another"
	for name, c := range map[string]struct {
		o    *Opened
		news bool
		err  error
	}{"the same": {first, false, nil}, "the next": {open(next), true, nil}, "a later one": {open(sample(9)), true, nil},
		"an older one": {open(sample(2)), false, ErrContradicts}, "another under its serial": {open(same), false, ErrContradicts},
		"another forerunner": {open(wrong), false, ErrContradicts}} {
		if news, err := c.o.Follows(seen); news != c.news || !errors.Is(err, c.err) {
			t.Errorf("%s: %v, %v", name, news, err)
		}
	}
	if news, err := first.Follows(Seen{}); !news || err != nil {
		t.Errorf("the first of all: %v, %v", news, err)
	}
}

func TestFeedRecordsNews(t *testing.T) {
	s, k := publisher(t)
	path := filepath.Join(t.TempDir(), "list.json")
	publish := func(b []byte) {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var recorded []*lineage.SourceList
	f := New(Config{Now: func() time.Time { return now }, Last: func(string) (Seen, error) { return Seen{}, nil },
		Record: func(_ context.Context, l *lineage.SourceList, subject lineage.Resource) error {
			if subject.Grade() != lineage.Fetched {
				t.Errorf("graded %s", subject.Grade())
			}
			recorded = append(recorded, l)
			return nil
		}})
	source := Source{URI: uri, From: path, Keys: []crypto.PublicKey{k}}
	publish(sign(t, s, sample(1)))
	for range 3 {
		if _, err := f.Fetch(t.Context(), source); err != nil {
			t.Fatal(err)
		}
	}
	publish(sign(t, s, sample(2)))
	if _, err := f.Fetch(t.Context(), source); err != nil {
		t.Fatal(err)
	}
	publish(sign(t, s, sample(1)))
	if _, err := f.Fetch(t.Context(), source); !errors.Is(err, ErrContradicts) {
		t.Errorf("an old list comes back: %v", err)
	}
	if len(recorded) != 2 || recorded[0].Serial != 1 || recorded[1].Serial != 2 {
		t.Errorf("recorded %d lists", len(recorded))
	}
}

func TestHTTP(t *testing.T) {
	s, k := publisher(t)
	good := sign(t, s, sample(1))
	mux := http.NewServeMux()
	mux.HandleFunc("/list", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(good) })
	mux.Handle("/moved", http.RedirectHandler("/list", http.StatusFound))
	mux.HandleFunc("/huge", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(make([]byte, MaxEnvelope+10)) })
	srv := httptest.NewServer(mux)
	defer srv.Close()
	f := New(Config{Now: func() time.Time { return now }, Last: func(string) (Seen, error) { return Seen{}, nil },
		Record: func(context.Context, *lineage.SourceList, lineage.Resource) error { return nil }})
	source := func(path string, private bool) Source {
		return Source{URI: uri, From: srv.URL + path, Keys: []crypto.PublicKey{k}, AllowPrivate: private}
	}
	if _, err := f.Fetch(t.Context(), source("/list", false)); !errors.Is(err, errPrivate) {
		t.Errorf("an address of this machine: %v", err)
	}
	if _, err := f.Fetch(t.Context(), source("/moved", true)); err == nil {
		t.Error("a redirect is followed")
	}
	if _, err := f.Fetch(t.Context(), source("/huge", true)); !errors.Is(err, ErrMalformed) {
		t.Errorf("a huge list: %v", err)
	}
	if o, err := f.Fetch(t.Context(), source("/list", true)); err != nil || o == nil {
		t.Errorf("a good list: %v", err)
	}
	for _, ip := range []string{"127.0.0.1:80", "10.1.2.3:80", "169.254.169.254:80", "[::1]:80", "[fe80::1]:80", "[::ffff:192.168.0.1]:80", "100.64.1.1:80", "0.0.0.0:80"} {
		if err := publicOnly("tcp4", ip, nil); !errors.Is(err, errPrivate) {
			t.Errorf("%s passes: %v", ip, err)
		}
	}
	if err := publicOnly("tcp4", "93.184.216.34:443", nil); err != nil {
		t.Errorf("a public address: %v", err)
	}
}

func FuzzOpen(f *testing.F) {
	s, k := publisher(f)
	f.Add(sign(f, s, sample(1)))
	f.Add([]byte(`{"payloadType":"application/vnd.lineal.sourcelist.v1+json","payload":"e30=","signatures":[{"sig":"AA=="}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if o, err := Open(b, []crypto.PublicKey{k}, uri, now); err == nil && o.Serial == 0 {
			t.Error("a list without a serial")
		}
	})
}
