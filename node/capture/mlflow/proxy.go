package mlflow

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/lineage"
)

const (
	// maxGated bounds a registry call that the gate reads whole before it passes: a version with all its tags is a few kilobytes.
	maxGated = 1 << 20
	// gateWithin is how long the gate may take; afterwards it counts as undecided.
	gateWithin = 10 * time.Second
	// idleConnections to the upstream are kept for as many clients at once.
	idleConnections = 256
)

// ProxyConfig makes a proxy.
type ProxyConfig struct {
	Upstream  *url.URL          // of the tracking server; a path is its static prefix
	Transport http.RoundTripper // nil: TCP
	Embedded  http.Handler      // the server, if it is in this process; then there is no Upstream
	Capture   *Capture

	Gate Gate // nil: everything passes
	// FailOpen lets a call pass when the gate cannot decide; otherwise it gets 503.
	FailOpen bool
	// Protected are the aliases and stages that the gate guards, besides the creation of versions; "*" guards all.
	Protected []string
	// GateVersions guards the creation of versions.
	GateVersions bool

	Throttle   ThrottleConfig
	Logger     *slog.Logger
	Registerer prometheus.Registerer
}

// Proxy is the reverse proxy. It is safe for concurrent use.
type Proxy struct {
	cfg      ProxyConfig
	proxy    *httputil.ReverseProxy
	throttle *throttle
	refused  *prometheus.CounterVec
}

// NewProxy makes the handler; the capture's Run must be running for the gate to decide.
func NewProxy(cfg ProxyConfig) (*Proxy, error) {
	if cfg.Embedded == nil && (cfg.Upstream == nil || cfg.Upstream.Host == "" || (cfg.Upstream.Scheme != "http" && cfg.Upstream.Scheme != "https")) {
		return nil, errors.New("the upstream must be the http:// or https:// URL of an MLflow server")
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Transport == nil {
		cfg.Transport = NewTransport()
	}
	p := &Proxy{cfg: cfg, throttle: newThrottle(cfg.Throttle),
		refused: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_capture_refused_total", Help: "Calls that the proxy answered itself, by reason."}, []string{"reason"})}
	if cfg.Registerer != nil {
		cfg.Registerer.MustRegister(p.refused)
	}
	p.proxy = &httputil.ReverseProxy{
		Transport:      cfg.Transport,
		Rewrite:        p.rewrite,
		ModifyResponse: p.answered,
		ErrorHandler:   p.failed,
		BufferPool:     newBufferPool(),
		ErrorLog:       log.New(io.Discard, "", 0), // ErrorHandler reports what matters; a client that hangs up does not
	}
	return p, nil
}

// NewTransport is for many concurrent clients; encodings pass untouched.
func NewTransport() *http.Transport {
	return &http.Transport{
		Proxy:                 nil, // the upstream is named, nothing stands between
		DialContext:           (&net.Dialer{Timeout: 10 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
		MaxIdleConns:          idleConnections,
		MaxIdleConnsPerHost:   idleConnections,
		IdleConnTimeout:       4 * time.Second, // MLflow's server closes after 5: a reused connection must not be one that it just closed
		ExpectContinueTimeout: time.Second,
		DisableCompression:    true,
		WriteBufferSize:       64 << 10,
		ReadBufferSize:        64 << 10,
	}
}

// rewrite sends a request to the upstream as if it came to it directly, so that its checks of host and origin hold for the proxy's own.
func (p *Proxy) rewrite(r *httputil.ProxyRequest) {
	r.Out.Header["X-Forwarded-For"] = r.In.Header["X-Forwarded-For"]
	p.relative(r.Out.URL) // the web interface names its prefix, clients do not
	r.SetURL(p.cfg.Upstream)
	r.Out.Host = p.cfg.Upstream.Host
	r.SetXForwarded()
	for _, h := range []string{"Origin", "Referer"} {
		if v := r.In.Header.Get(h); v != "" {
			if u, err := url.Parse(v); err == nil && u.Host == r.In.Host { // same origin here, so same origin there
				u.Scheme, u.Host = p.cfg.Upstream.Scheme, p.cfg.Upstream.Host
				r.Out.Header.Set(h, u.String())
			}
		}
	}
}

// exchange is a call on its way.
type exchange struct {
	call
	host string
	req  *tap
	len  int64
	enc  string
}

type exchangeKey struct{}

// ServeHTTP implements http.Handler.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if wait := p.throttle.wait(r); wait > 0 {
		p.refused.WithLabelValues("throttled").Inc()
		w.Header().Set("Retry-After", fmt.Sprint(int(wait.Seconds())+1))
		rest.WriteError(w, rest.Errorf(rest.TooManyRequests, "Too many requests from this client; retry after %d s.", int(wait.Seconds())+1))
		return
	}
	x := &exchange{call: classify(r), host: r.Host, len: r.ContentLength, enc: r.Header.Get("Content-Encoding")}
	if x.op == opNone {
		p.forward(w, r)
		return
	}
	if p.gated(x.op) {
		if !p.pass(w, r, x) {
			return
		}
	}
	if r.Body != nil && r.Body != http.NoBody {
		switch {
		case x.op == opFilePut:
			limit := 0
			if path.Base(x.file) == "requirements.txt" {
				limit = maxSmallFile
			}
			x.req = newTap(r.Body, true, limit)
		case x.changes():
			x.req = newTap(r.Body, false, maxKept)
		}
		if x.req != nil {
			r.Body = x.req
		}
	}
	if p.cfg.Embedded != nil {
		p.embedded(w, r, x)
		return
	}
	p.proxy.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), exchangeKey{}, x)))
}

// forward lets a call pass that capture does not look at.
func (p *Proxy) forward(w http.ResponseWriter, r *http.Request) {
	if p.cfg.Embedded != nil {
		p.cfg.Embedded.ServeHTTP(w, r)
		return
	}
	p.proxy.ServeHTTP(w, r)
}

// failed answers when the upstream did not.
func (p *Proxy) failed(w http.ResponseWriter, r *http.Request, err error) {
	if r.Context().Err() != nil {
		return // the client is gone
	}
	p.refused.WithLabelValues("upstream").Inc()
	p.cfg.Logger.Warn("the MLflow server did not answer", "path", r.URL.Path, "err", err)
	e := rest.Errorf(rest.Unavailable, "The MLflow server behind the Lineal proxy did not answer.")
	e.Status = http.StatusBadGateway
	rest.WriteError(w, e)
}

// answered sees each answer's head before the client does.
func (p *Proxy) answered(resp *http.Response) error {
	p.redirect(resp)
	x, _ := resp.Request.Context().Value(exchangeKey{}).(*exchange)
	if x == nil || resp.StatusCode/100 != 2 {
		return nil
	}
	e := &event{call: x.call}
	if x.op == opFileGet {
		p.download(resp, e)
		return nil
	}
	p.asked(x, resp.Request.URL, e)
	if x.answers() {
		b, err := io.ReadAll(io.LimitReader(resp.Body, maxKept+1))
		if err != nil {
			return fmt.Errorf("read the answer: %w", err)
		}
		e.answered(b, resp.Header.Get("Content-Encoding"))
		resp.Body = struct {
			io.Reader
			io.Closer
		}{io.MultiReader(bytes.NewReader(b), resp.Body), resp.Body}
	}
	p.cfg.Capture.enqueue(e)
	return nil
}

// asked puts what a call asked for into its event.
func (p *Proxy) asked(x *exchange, u *url.URL, e *event) {
	switch {
	case x.op == opFilePut:
		p.uploaded(x, e)
	case x.req != nil:
		if b, whole := x.req.text(); whole {
			e.req, _ = plain(b, x.enc)
		}
	default:
		e.req = []byte("{}") // no body: MLflow takes the fields from the query of a DELETE too
		if q := u.Query(); len(q) > 0 {
			e.req = queryMessage(q)
		}
	}
}

// answered puts the answer into the event, if it is not too long to be kept.
func (e *event) answered(b []byte, encoding string) {
	if len(b) <= maxKept {
		e.resp, _ = plain(b, encoding)
	}
}

// uploaded takes the hash of an artifact whose bytes have passed. An encoded body is stored decoded, so its hash would be of something else.
func (p *Proxy) uploaded(x *exchange, e *event) {
	if x.req == nil {
		e.digest = lineage.DigestOf(nil)
		return
	}
	n, whole := x.req.size(x.len)
	if !whole || (x.enc != "" && x.enc != "identity") {
		return
	}
	e.digest, e.size = x.req.digest(), n
	e.text, _ = x.req.text()
}

// download hashes an artifact that is read, if all of it is.
func (p *Proxy) download(resp *http.Response, e *event) {
	if resp.StatusCode != http.StatusOK || resp.Header.Get("Content-Encoding") != "" {
		return
	}
	t := newTap(resp.Body, true, 0)
	announced := resp.ContentLength
	t.done = func() {
		if n, _ := t.size(announced); announced < 0 || n == announced {
			e.digest, e.size = t.digest(), n
			p.cfg.Capture.enqueue(e)
		}
	}
	resp.Body = t
}

// relative takes the upstream's static prefix from the path of a URL.
func (p *Proxy) relative(u *url.URL) {
	prefix := strings.TrimSuffix(p.cfg.Upstream.EscapedPath(), "/")
	rest, ok := strings.CutPrefix(u.EscapedPath(), prefix)
	if prefix == "" || !ok || rest != "" && rest[0] != '/' {
		return
	}
	path, err := url.PathUnescape(rest)
	if err != nil {
		return
	}
	u.Path, u.RawPath = path, ""
	if u.EscapedPath() != rest {
		u.RawPath = rest
	}
}

// redirect keeps a client that the upstream sends elsewhere on itself with the proxy.
func (p *Proxy) redirect(resp *http.Response) {
	at := resp.Header.Get("Location")
	if at == "" {
		return
	}
	if u, err := url.Parse(at); err == nil && (u.Host == p.cfg.Upstream.Host || u.Host == "" && strings.HasPrefix(u.Path, "/")) {
		u.Scheme, u.Host = "", ""
		p.relative(u)
		if u.Path == "" {
			u.Path = "/"
		}
		resp.Header.Set("Location", u.String())
	}
}

func queryMessage(q url.Values) []byte {
	var b bytes.Buffer
	b.WriteByte('{')
	for k := range q {
		if b.Len() > 1 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "%s:%s", quote(k), quote(q.Get(k)))
	}
	b.WriteByte('}')
	return b.Bytes()
}

// --- gate ---

func (p *Proxy) gated(o op) bool {
	if p.cfg.Gate == nil {
		return false
	}
	return o == opVersionCreate && p.cfg.GateVersions || (o == opAliasSet || o == opVersionStage) && len(p.cfg.Protected) > 0
}

func (p *Proxy) protects(name string) bool {
	return slices.ContainsFunc(p.cfg.Protected, func(x string) bool { return x == "*" || strings.EqualFold(x, name) })
}

// pass asks the gate; when it refuses, the answer is written. SECURITY: the body is the client's; what is gated is what is forwarded.
func (p *Proxy) pass(w http.ResponseWriter, r *http.Request, x *exchange) bool {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxGated))
	if err != nil {
		rest.WriteError(w, rest.Errorf(rest.InvalidParameter, "The message could not be read, or has more than %d bytes.", maxGated))
		return false
	}
	r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	readable, ok := plain(body, x.enc)
	var in gateMessage
	if !ok || decode(readable, &in) != nil {
		rest.WriteError(w, rest.Errorf(rest.InvalidParameter, "The message is no JSON object, so the gate cannot judge it."))
		return false
	}
	in.action = map[op]string{opVersionCreate: "register", opAliasSet: "alias", opVersionStage: "stage"}[x.op]
	if in.action != "register" && !p.protects(in.Alias+in.Stage) {
		return true
	}
	ctx, cancel := context.WithTimeout(r.Context(), gateWithin)
	defer cancel()
	candidate, err := p.cfg.Capture.candidate(ctx, in)
	var refusal *Refusal
	if err == nil && candidate.Prompt {
		return true
	}
	if err == nil {
		refusal, err = p.cfg.Gate.Check(ctx, candidate)
	}
	what := strings.TrimSpace(fmt.Sprintf("%s %s %s%s", candidate.Name, candidate.Version, in.Alias, in.Stage))
	switch {
	case err != nil && p.cfg.FailOpen:
		p.refused.WithLabelValues("gate-open").Inc()
		p.cfg.Logger.Error("the gate could not decide and is set to let it pass", "action", in.action, "what", what, "err", err)
		return true
	case err != nil:
		p.refused.WithLabelValues("gate-undecided").Inc()
		p.cfg.Logger.Error("the gate could not decide", "action", in.action, "what", what, "err", err)
		rest.WriteError(w, rest.Errorf(rest.Unavailable, "The Lineal gate could not decide on this %s, and it is set to refuse then: %v", in.action, err))
		return false
	case refusal != nil:
		p.refused.WithLabelValues("gate").Inc()
		p.cfg.Logger.Warn("gate refused", "action", in.action, "what", what, "rule", refusal.Rule)
		rest.WriteError(w, rest.Errorf(rest.PermissionDenied, "Lineal gate: rule %q is not met: %s.", refusal.Rule, refusal.Reason))
		return false
	}
	return true
}

type gateMessage struct {
	Name    string      `json:"name"`
	Version string      `json:"version"`
	Source  string      `json:"source"`
	RunID   string      `json:"run_id"`
	ModelID string      `json:"model_id"`
	Alias   string      `json:"alias"`
	Stage   string      `json:"stage"`
	Tags    []rest.Pair `json:"tags"`
	action  string
}

// promptTag marks what MLflow's client registers as a prompt, and promptSource is what it gives as its source.
const (
	promptTag    = "mlflow.prompt.is_prompt"
	promptSource = "dummy-source"
)

// isPrompt reports whether a version is a prompt. SECURITY: the tag alone is a client's word; with that source nothing can be loaded
// from the version, so that a model that passes the gate as a prompt is none.
func isPrompt(source string, tags []rest.Pair) bool {
	return source == promptSource && strings.EqualFold(tagOf(tags, promptTag), "true")
}

// candidate gathers what is known of what a client wants to register, after everything that it did before.
func (c *Capture) candidate(ctx context.Context, in gateMessage) (out Candidate, err error) {
	err = c.do(ctx, func() error {
		out, err = c.describe(in)
		return err
	})
	return out, err
}

func (c *Capture) describe(in gateMessage) (Candidate, error) {
	out := Candidate{Action: in.action, Name: in.Name, Version: in.Version, Alias: in.Alias + in.Stage, Source: in.Source, Prompt: isPrompt(in.Source, in.Tags)}
	if in.action != "register" {
		v, err := c.known.version(in.Name, in.Version)
		if err != nil {
			return out, err
		}
		if v == nil {
			out.Source = "models:/" + in.Name + "/" + in.Version
			return out, nil
		}
		out.Source, out.Prompt, in.Source, in.RunID, in.ModelID = v.Source, v.Prompt, v.Source, v.Run, v.Model
	}
	// SECURITY: the model is judged by its source, which is what is served later; a model_id beside it is only the client's word.
	id, ok := strings.CutPrefix(in.Source, "models:/")
	if ok && !strings.ContainsAny(id, "/@") {
		in.ModelID = id
	} else if in.action == "register" {
		in.ModelID = ""
	}
	place, err := c.known.place(in.Source)
	if err != nil {
		return out, err
	}
	content, err := c.known.contentOf(place)
	if err != nil {
		return out, err
	}
	if content != nil {
		out.Model, out.Grade = content.root, content.grade
	}
	if m := modelPath.FindStringSubmatch(place + "/"); m != nil {
		in.ModelID = m[1] // the source may be a version that is copied
	}
	runID := ""
	if in.ModelID != "" {
		m, err := c.known.model(in.ModelID)
		if err != nil {
			return out, err
		}
		if m != nil {
			runID = m.Run
		}
	}
	if m := runPath.FindStringSubmatch(place + "/"); runID == "" && m != nil {
		runID = m[1]
	}
	if runID == "" {
		return out, nil
	}
	out.Run = c.runResource(runID).SHA256()
	r, err := c.known.run(runID)
	if err != nil || r == nil {
		return out, err
	}
	inputs, _, err := c.inputsOf(r)
	for _, d := range inputs {
		if d.Kind() == lineage.KindDataset {
			context, _ := d.Annotations[annotationContext].(string)
			out.Datasets = append(out.Datasets, DatasetUse{d.Name, context, d.SHA256(), d.Grade()})
		}
	}
	return out, err
}
