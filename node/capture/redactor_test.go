package capture

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

func redactor(t *testing.T, cfg RedactConfig) *Redactor {
	t.Helper()
	r, err := NewRedactor(cfg, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// lines reads a table of tests.
func lines(t *testing.T, file string) (out []string) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			out = append(out, strings.NewReplacer("·", "", `\n`, "\n", `\t`, "\t", `\\`, `\`).Replace(line))
		}
	}
	return out
}

func TestRedactorRemovesSecrets(t *testing.T) {
	r := redactor(t, RedactConfig{})
	for _, line := range lines(t, "secrets.txt") {
		key, text, _ := strings.Cut(line, "|")
		before, rest, _ := strings.Cut(text, "⟦")
		secret, after, ok := strings.Cut(rest, "⟧")
		if !ok {
			t.Fatalf("no secret in %s", line)
		}
		text = before + secret + after
		got := r.Value(key, text)
		if strings.Contains(got, secret) || len(secret) > 6 && strings.Contains(got, secret[len(secret)-5:]) || !strings.Contains(got, "[redacted:") {
			t.Errorf("%s=%q became %q", key, text, got)
		}
		if got := Redact(key, text); strings.Contains(got, secret) {
			t.Errorf("Redact: %s=%q became %q", key, text, got)
		}
	}
}

func TestRedactorLeavesTheRest(t *testing.T) {
	r := redactor(t, RedactConfig{})
	for _, line := range append(lines(t, "plain.txt"), "hash|sha256:"+strings.Repeat("0a", 32)) {
		key, text, _ := strings.Cut(line, "|")
		if got := r.Value(key, text); got != text {
			t.Errorf("%s=%q became %q", key, text, got)
		}
	}
}

// What is too long to look through is not published, and its work is bounded.
func TestRedactorBoundsItsWork(t *testing.T) {
	r := redactor(t, RedactConfig{})
	for _, part := range []string{"password:", "key:{", `\"token\":`, "a=b&", "://x:y", "eyJ", "%41"} {
		r.Text(strings.Repeat(part, maxText/len(part)))
		if got := r.Text(strings.Repeat(part, maxText)); got != redacted("long") {
			t.Errorf("a long text of %s became %.50s", part, got)
		}
	}
}

func FuzzRedactor(f *testing.F) {
	for _, s := range []string{`{"password": "x\"y"}`, `\"token\": \"x\"`, "Authorization: Bearer x", "a=b;pwd={x};", "<secret>x</secret>", "--token x", "%70assword=x", `key:"`, "token:\\"} {
		f.Add("k", s)
	}
	r, err := NewRedactor(RedactConfig{}, nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, key, s string) {
		if got := r.Clean(key, s, 200); len(got) > 200 || !utf8.ValidString(got) {
			t.Errorf("%q became %q", s, got)
		}
	})
}

func TestRedactorTakesMoreRules(t *testing.T) {
	r := redactor(t, RedactConfig{Keys: []string{"patient_.*"}, Values: []string{`ACME-\d{6}`}})
	if got := r.Value("patient_name", "Jo"); got != "[redacted:key]" {
		t.Errorf("the configured key gave %s", got)
	}
	if got := r.Value("note", "licence ACME-123456 used"); got != "licence [redacted:configured] used" {
		t.Errorf("the configured value gave %s", got)
	}
	if _, err := NewRedactor(RedactConfig{Keys: []string{"("}}, nil); err == nil {
		t.Error("a broken key rule was accepted")
	}
	if _, err := NewRedactor(RedactConfig{Values: []string{"("}}, nil); err == nil {
		t.Error("a broken value rule was accepted")
	}
}

func TestCleanIsFitForARecord(t *testing.T) {
	r := redactor(t, RedactConfig{})
	if got := r.Clean("k", "a\x00b\x1b[0m\xff"+strings.Repeat("é", 100), 64); len(got) > 64 || !utf8.ValidString(got) || strings.ContainsAny(got, "\x00\x1b") {
		t.Errorf("got %q", got)
	}
}
