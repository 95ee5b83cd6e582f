package feed

import (
	"context"
	"crypto"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/node/lineage"
)

// DefaultEvery is how often a list is fetched: a ban is in force within some minutes.
const DefaultEvery = 5 * time.Minute

// retryEvery is how soon a list is fetched again that could not be taken.
const retryEvery = 15 * time.Second

// fetchTimeout bounds one fetch.
const fetchTimeout = 30 * time.Second

// Source is a list that this operator follows.
type Source struct {
	URI   string             // its name, and where it is: https://... or file:///...
	From  string             // where it is, if not at its URI
	Keys  []crypto.PublicKey // whose signatures count
	Every time.Duration      // DefaultEvery
	// AllowPrivate lets an address of a private network pass, for lists inside an organization.
	AllowPrivate bool
}

// Config is what a feed is made with.
type Config struct {
	Sources []Source
	// Last gives the list in force, zero for none: what the ledger knows survives this node.
	Last func(uri string) (Seen, error)
	// Record signs and submits what was fetched.
	Record func(ctx context.Context, l *lineage.SourceList, subject lineage.Resource) error
	Now    func() time.Time // nil: the clock
	// After is how the feed waits; nil: time.After.
	After      func(d time.Duration) <-chan time.Time
	Logger     *slog.Logger
	Registerer prometheus.Registerer
}

// Feed follows lists.
type Feed struct {
	cfg     Config
	seen    map[string]Seen // recorded by this run, by URI
	refused *prometheus.CounterVec
	fetched prometheus.Counter
}

// New makes a feed. Run it.
func New(cfg Config) *Feed {
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.After == nil {
		cfg.After = time.After
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	f := &Feed{cfg: cfg, seen: map[string]Seen{},
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_sourcelist_refused_total", Help: "Source lists refused, by reason."}, []string{"reason"}),
		fetched: prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_sourcelist_recorded_total", Help: "Source lists fetched and recorded."})}
	if cfg.Registerer != nil {
		cfg.Registerer.MustRegister(f.refused, f.fetched)
	}
	return f
}

// Run fetches the lists until ctx ends.
func (f *Feed) Run(ctx context.Context) error {
	next := make([]time.Time, len(f.cfg.Sources))
	for {
		now, wait := f.cfg.Now(), time.Hour
		for i, s := range f.cfg.Sources {
			if !next[i].After(now) {
				if next[i] = now.Add(s.every()); !f.once(ctx, s) {
					next[i] = now.Add(min(s.every(), retryEvery))
				}
			}
			wait = min(wait, next[i].Sub(now))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-f.cfg.After(wait):
		}
	}
}

func (s Source) every() time.Duration {
	if s.Every <= 0 {
		return DefaultEvery
	}
	return s.Every
}

// once fetches a list, and records it if it is news. What is wrong with it is an alarm for the operator; the next round tries again.
func (f *Feed) once(ctx context.Context, s Source) (ok bool) {
	news, err := f.Fetch(ctx, s)
	if err != nil && ctx.Err() == nil {
		f.refused.WithLabelValues(Reason(err)).Inc()
		f.cfg.Logger.Error("source list refused", "list", s.URI, "reason", Reason(err), "err", err)
		return false
	}
	if news != nil {
		f.fetched.Inc()
		f.cfg.Logger.Info("source list recorded", "list", s.URI, "serial", news.Serial, "entries", len(news.Entries))
	}
	return err == nil
}

// Reason names the class of an error, as the metric and docs/status-feed.md do.
func Reason(err error) string {
	for name, class := range map[string]error{"malformed": ErrMalformed, "signature": ErrSignature, "stale": ErrStale, "contradicts": ErrContradicts} {
		if errors.Is(err, class) {
			return name
		}
	}
	return "unreachable"
}

// Fetch fetches a list and records it if it is news; nil if it is what is known.
func (f *Feed) Fetch(ctx context.Context, s Source) (*Opened, error) {
	b, err := s.read(ctx)
	if err != nil {
		return nil, err
	}
	o, err := Open(b, s.Keys, s.URI, f.cfg.Now())
	if err != nil {
		return nil, err
	}
	seen, err := f.cfg.Last(s.URI)
	if err != nil {
		return nil, fmt.Errorf("read the list in force: %w", err)
	}
	if own := f.seen[s.URI]; own.Serial >= seen.Serial && own.Serial > 0 {
		seen = own
	}
	news, err := o.Follows(seen)
	if err != nil || !news {
		return nil, err
	}
	subject := lineage.NewResource(lineage.KindSourceList, "", o.Digest).Graded(lineage.Fetched)
	if err := f.cfg.Record(ctx, o.Record(), subject); err != nil {
		return nil, fmt.Errorf("record the list: %w", err)
	}
	f.seen[s.URI] = Seen{o.Serial, o.Digest}
	return o, nil
}

// read gets the bytes, from a file or over HTTPS.
func (s Source) read(ctx context.Context) ([]byte, error) {
	from := s.From
	if from == "" {
		from = s.URI
	}
	u, err := url.Parse(from)
	if err != nil {
		return nil, fmt.Errorf("source list at %q: %w", from, err)
	}
	switch u.Scheme {
	case "", "file":
		return readFile(u.Path)
	case "http", "https":
		return s.get(ctx, from)
	}
	return nil, fmt.Errorf("source list at %q: want a file or an address that begins with https://", from)
}

func readFile(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read source list: %w", err)
	}
	defer file.Close()
	return limited(file)
}

func limited(r io.Reader) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, MaxEnvelope+1))
	if err != nil {
		return nil, fmt.Errorf("read source list: %w", err)
	}
	return b, nil // one byte too many is refused by Open
}

// get fetches over HTTP. SECURITY: protocol rule 32: public addresses only, checked where the connection is made, so that no name can lead
// elsewhere; no redirects; bounded time and size.
func (s Source) get(ctx context.Context, from string) ([]byte, error) {
	dialer := &net.Dialer{Timeout: fetchTimeout}
	if !s.AllowPrivate {
		dialer.Control = publicOnly
	}
	client := &http.Client{Timeout: fetchTimeout, Transport: &http.Transport{DialContext: dialer.DialContext, DisableKeepAlives: true, ForceAttemptHTTP2: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, from, nil)
	if err != nil {
		return nil, fmt.Errorf("fetch source list: %w", err)
	}
	res, err := client.Do(r)
	if err != nil {
		return nil, fmt.Errorf("fetch source list: %w", err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("fetch source list: %s answers %s", from, res.Status)
	}
	return limited(res.Body)
}

// errPrivate says that a name leads into a private network.
var errPrivate = errors.New("the address is not public; set allowPrivate if that is intended")

func publicOnly(network, address string, _ syscall.RawConn) error {
	if !strings.HasPrefix(network, "tcp") {
		return fmt.Errorf("network %s: %w", network, errPrivate)
	}
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("address %s: %w", address, err)
	}
	ip := at.Addr().Unmap()
	if !ip.IsGlobalUnicast() || ip.IsPrivate() || shared.Contains(ip) {
		return fmt.Errorf("%s: %w", ip, errPrivate)
	}
	return nil
}

// shared is the range of carrier-grade NAT (RFC 6598).
var shared = netip.MustParsePrefix("100.64.0.0/10")
