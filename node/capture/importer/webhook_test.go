package importer

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

type sink struct {
	got []lineage.Statement
	err error
}

func (s *sink) Record(_ context.Context, st lineage.Statement) (string, error) {
	if s.err == nil {
		s.got = append(s.got, st)
	}
	return "", s.err
}

func (s *sink) Gap(context.Context, lineage.Gap, lineage.Resource) (string, error) {
	return "", errors.New("no gaps here")
}

const secret = "a secret of some length"

func sign(body string) string {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(body))
	return hex.EncodeToString(mac.Sum(nil))
}

const wandbBody = `{"event_type":"LINK_ARTIFACT","entity_name":"team","project_name":"p","artifact_version_string":"team/p/credit:v3","artifact_collection_name":"credit","alias":"production","event_author":"jane","run_id":"${run_id}","sha256":"` + "0617482f1a5f2d1b4d4a2b2d3a1a9f5f0d7b2a1f6a4a7c4d1a2b3c4d5e6f7081" + `"}`

const cometBody = `{"workspaceName":"team","registryModelName":"credit","version":"1.2.0","stages":["Production"],"experimentKey":"abc","downloadUrl":"https://x/y?token=1"}`

func TestWebhooks(t *testing.T) {
	for name, c := range map[string]struct {
		hook   Hook
		body   string
		header [2]string
		status int
		facts  map[string]string
		about  lineage.Digest
	}{
		"wandb": {WandB, wandbBody, [2]string{"X-Wandb-Signature", sign(wandbBody)}, 200, map[string]string{"wandb.event": `"LINK_ARTIFACT"`, "wandb.alias": `"production"`,
			"registry.name": `"team/p/credit"`, "registry.version": `"v3"`, "wandb.identity": `"content"`, "wandb.run": ""}, "sha256:0617482f1a5f2d1b4d4a2b2d3a1a9f5f0d7b2a1f6a4a7c4d1a2b3c4d5e6f7081"},
		"wandb by token":     {WandB, wandbBody, [2]string{"Authorization", "Bearer " + secret}, 200, nil, ""},
		"wandb unsigned":     {WandB, wandbBody, [2]string{"X", "y"}, 401, nil, ""},
		"wandb, other body":  {WandB, wandbBody + " ", [2]string{"X-Wandb-Signature", sign(wandbBody)}, 401, nil, ""},
		"wandb, no hex":      {WandB, wandbBody, [2]string{"X-Wandb-Signature", "zz"}, 401, nil, ""},
		"wandb, no event":    {WandB, "{}", [2]string{"X-Wandb-Signature", sign("{}")}, 400, nil, ""},
		"wandb, no JSON":     {WandB, "x", [2]string{"X-Wandb-Signature", sign("x")}, 400, nil, ""},
		"comet":              {Comet, cometBody, [2]string{"Authorization", secret}, 200, map[string]string{"comet.stages": `["Production"]`, "registry.version": `"1.2.0"`, "source.uri": `"https://x/y"`, "comet.identity": `"name"`}, NamedDigest("comet", lineage.KindModel, "team/credit", "1.2.0")},
		"comet, wrong token": {Comet, cometBody, [2]string{"Authorization", "another"}, 401, nil, ""},
		"comet, no model":    {Comet, "{}", [2]string{"Authorization", secret}, 400, nil, ""},
		"too large":          {Comet, strings.Repeat(" ", maxHook+1), [2]string{"Authorization", secret}, 413, nil, ""},
	} {
		s := &sink{}
		h, err := NewHookHandler(HookConfig{Hook: c.hook, Secret: secret, Sink: s, Calls: NewHookCalls()})
		if err != nil {
			t.Fatal(err)
		}
		r := httptest.NewRequest("POST", "/", strings.NewReader(c.body))
		r.Header.Set(c.header[0], c.header[1])
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != c.status || (c.status == 200) != (len(s.got) == 1) {
			t.Errorf("%s: %d %s, %d records", name, w.Code, w.Body, len(s.got))
			continue
		}
		if c.facts != nil {
			want(t, factsOf(t, Imported{Statements: s.got}, c.about), c.facts)
			if strings.Contains(string(s.got[0].Predicate), "jane") {
				t.Errorf("%s: a person was recorded", name)
			}
		}
	}
}

func TestWebhookBounds(t *testing.T) {
	if _, err := NewHookHandler(HookConfig{Hook: WandB, Secret: "short", Sink: &sink{}}); !errors.Is(err, ErrFormat) {
		t.Errorf("a short secret: %v", err)
	}
	s := &sink{err: capture.ErrFull}
	h, err := NewHookHandler(HookConfig{Hook: Comet, Secret: secret, Sink: s})
	if err != nil {
		t.Fatal(err)
	}
	codes := map[int]int{}
	for range hookBurst + 50 {
		r := httptest.NewRequest("POST", "/", strings.NewReader(cometBody))
		r.Header.Set("Authorization", secret)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		codes[w.Code]++
	}
	if codes[http.StatusServiceUnavailable] < hookBurst || codes[http.StatusTooManyRequests] == 0 {
		t.Errorf("answers: %v", codes)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("GET: %d", w.Code)
	}
}
