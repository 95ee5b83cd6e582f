package importer

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/time/rate"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

const (
	// maxHook bounds a webhook's body; real ones have a few KB.
	maxHook = 256 << 10
	// hookRate and hookBurst bound the calls taken a second: registries change by hand or by pipeline.
	hookRate  = 10
	hookBurst = 200
)

// Hook is a kind of webhook.
type Hook struct {
	System string
	// parse makes facts of a body, and finds the subject.
	parse func(body map[string]any) (name, version string, found lineage.Digest, f facts, err error)
	// check authenticates a call.
	check func(r *http.Request, body []byte, secret string) bool
}

// WandB takes calls of Weights & Biases automations. The body is a template that the user writes: docs/importers.md gives the one to use.
// The secret signs the body (X-Wandb-Signature, HMAC-SHA256 in hex); a webhook with an access token only sends that as a Bearer token.
var WandB = Hook{System: "wandb", parse: parseWandB, check: func(r *http.Request, body []byte, secret string) bool {
	if given := r.Header.Get("X-Wandb-Signature"); given != "" {
		mac := hmac.New(sha256.New, []byte(secret))
		mac.Write(body)
		sum, err := hex.DecodeString(strings.TrimPrefix(given, "sha256="))
		return err == nil && hmac.Equal(sum, mac.Sum(nil))
	}
	return bearer(r, secret)
}}

// Comet takes calls of Comet's model registry. It sends the webhook's secret token in the Authorization header.
var Comet = Hook{System: "comet", parse: parseComet, check: func(r *http.Request, _ []byte, secret string) bool { return bearer(r, secret) }}

func bearer(r *http.Request, secret string) bool {
	given := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	return subtle.ConstantTimeCompare([]byte(given), []byte(secret)) == 1
}

// field reads a text, number or boolean of a body as text.
func field(body map[string]any, names ...string) string {
	for _, name := range names {
		switch v := body[name].(type) {
		case string:
			if v != "" && !strings.HasPrefix(v, "${") { // a variable that was not filled in
				return v
			}
		case float64:
			return strconv.FormatFloat(v, 'g', -1, 64)
		case bool:
			return strconv.FormatBool(v)
		}
	}
	return ""
}

func digestIn(body map[string]any) lineage.Digest {
	d := lineage.Digest("sha256:" + strings.ToLower(strings.TrimPrefix(field(body, "sha256", "digest_sha256"), "sha256:")))
	if d.Valid() {
		return d
	}
	return ""
}

func parseWandB(body map[string]any) (name, version string, found lineage.Digest, f facts, err error) {
	f = facts{}
	event := field(body, "event_type")
	full := field(body, "artifact_version_string")
	collection := field(body, "artifact_collection_name")
	if event == "" || full == "" && collection == "" {
		return "", "", "", nil, invalid("the body has no event_type, or neither artifact_version_string nor artifact_collection_name; use the template of the documentation")
	}
	name, version = full, field(body, "artifact_version", "artifact_version_index")
	if at := strings.LastIndexByte(full, ':'); at > 0 {
		name = full[:at]
		version = first(version, full[at+1:])
	}
	name = first(name, strings.Trim(field(body, "entity_name")+"/"+field(body, "project_name")+"/"+collection, "/"))
	for fact, key := range map[string]string{"wandb.event": "event_type", "wandb.entity": "entity_name", "wandb.project": "project_name", "wandb.collection": "artifact_collection_name",
		"wandb.alias": "alias", "wandb.tag": "tag", "wandb.digest": "artifact_digest", "wandb.run": "run_id", "registry.stage": "stage"} {
		f.text(fact, capture.Redact(key, field(body, key)))
	}
	return name, version, digestIn(body), f, nil
}

func parseComet(body map[string]any) (name, version string, found lineage.Digest, f facts, err error) {
	f = facts{}
	model := field(body, "registryModelName", "modelName")
	if model == "" {
		return "", "", "", nil, invalid("the body has no registryModelName")
	}
	name, version = strings.Trim(field(body, "workspaceName")+"/"+model, "/"), field(body, "version", "modelVersion")
	for fact, keys := range map[string][]string{"comet.event": {"eventType", "trigger", "webhookTrigger"}, "comet.workspace": {"workspaceName"}, "comet.experiment": {"experimentKey"},
		"comet.status": {"status"}, "registry.stage": {"stage"}} {
		f.text(fact, field(body, keys...))
	}
	for fact, key := range map[string]string{"comet.stages": "stages", "comet.tags": "tags", "comet.removed-stages": "removedStages"} {
		if items, ok := body[key].([]any); ok {
			var all []string
			for _, item := range items {
				all = append(all, strings.Trim(fmt.Sprint(item), " "))
			}
			f.list(fact, all)
		}
	}
	f.text("source.uri", capture.WithoutPassword(field(body, "downloadUrl", "restDownloadUrl")))
	return name, version, digestIn(body), f, nil
}

// imported makes the record of a call's body.
func (h Hook) imported(b []byte, o Options) (Imported, error) {
	var body map[string]any
	if err := json.Unmarshal(b, &body); err != nil || body == nil {
		return Imported{}, invalid("the body is no JSON object (%w)", errors.Join(err))
	}
	name, version, found, f, err := h.parse(body)
	if err != nil {
		return Imported{}, err
	}
	identity := "content"
	if found == "" {
		found, identity = NamedDigest(h.System, lineage.KindModel, name, version), "name"
	}
	if o.Subject != "" {
		identity = "given"
	}
	subject, _ := subjectOf(o, lineage.KindModel, name, found, lineage.Declared)
	f.text(h.System+".identity", identity)
	f.text("registry.name", name)
	f.text("registry.version", version)
	st, err := captured(h.System, "webhook", subject, f, nil, nil)
	return Imported{Statements: []lineage.Statement{st}}, err
}

// webhookFile imports a body that was saved to a file.
func webhookFile(h Hook) func(b []byte, o Options) (Imported, error) { return h.imported }

// HookConfig makes an endpoint for a hook.
type HookConfig struct {
	Hook   Hook
	Secret string // required: nobody may speak for the registry
	Sink   capture.Sink
	Logger *slog.Logger
	Calls  *prometheus.CounterVec // by system and result; nil: not counted
}

// NewHookCalls is the counter of webhook calls.
func NewHookCalls() *prometheus.CounterVec {
	return prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_webhook_calls_total", Help: "Calls of webhooks, by system and what became of them."},
		[]string{"system", "result"})
}

// NewHookHandler serves POST of one hook.
//
// SECURITY: the secret is checked over the raw body before anything is parsed.
func NewHookHandler(cfg HookConfig) (http.Handler, error) {
	if len(cfg.Secret) < 16 {
		return nil, invalid("a webhook needs a secret of at least 16 characters")
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	limiter := rate.NewLimiter(hookRate, hookBurst)
	count := func(result string) {
		if cfg.Calls != nil {
			cfg.Calls.WithLabelValues(cfg.Hook.System, result).Inc()
		}
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		status, result, text := serveHook(cfg, limiter, w, r)
		count(result)
		if status >= http.StatusInternalServerError {
			w.Header().Set("Retry-After", "60")
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		b, _ := json.Marshal(map[string]string{"status": result, "detail": text}) // texts always encode
		_, _ = w.Write(append(b, '\n'))                                           // the client has gone if this fails
	}), nil
}

func serveHook(cfg HookConfig, limiter *rate.Limiter, w http.ResponseWriter, r *http.Request) (status int, result, text string) {
	if r.Method != http.MethodPost {
		return http.StatusMethodNotAllowed, "method", "send POST"
	}
	if !limiter.AllowN(time.Now(), 1) {
		return http.StatusTooManyRequests, "throttled", "too many calls; send again later"
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxHook))
	if err != nil {
		return http.StatusRequestEntityTooLarge, "too-large", fmt.Sprintf("at most %d bytes", maxHook)
	}
	if !cfg.Hook.check(r, body, cfg.Secret) {
		cfg.Logger.Warn("webhook refused: its signature or token does not match", "system", cfg.Hook.System, "from", r.RemoteAddr)
		return http.StatusUnauthorized, "unauthorized", "the signature or token does not match the configured secret"
	}
	imported, err := cfg.Hook.imported(body, Options{})
	if err != nil {
		cfg.Logger.Warn("webhook not understood", "system", cfg.Hook.System, "err", err)
		return http.StatusBadRequest, "malformed", err.Error()
	}
	for _, st := range imported.Statements {
		if _, err := cfg.Sink.Record(r.Context(), st); err != nil {
			return http.StatusServiceUnavailable, "deferred", err.Error()
		}
	}
	return http.StatusOK, "recorded", ""
}
