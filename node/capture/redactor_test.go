package capture

import (
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

// Made-up secrets, each in pieces so that scanners of repositories do not take them for real ones.
var secrets = []struct{ key, before, secret, after string }{
	{"db_password", "", "hunter2", ""},
	{"DB_PASSWORD", "", "correct horse", ""},
	{"awsSecretAccessKey", "", "wJalr" + "XUtnFEMI/K7MDENG/bPxRfiCY", ""},
	{"hf_token", "", "not-even-a-token", ""},
	{"token", "", "abc", ""},
	{"api-key", "", "abc", ""},
	{"connection_string", "", "Server=x", ""},
	{"note", "use ", "AKIA" + "IOSFODNN7EXAMPLE", " for s3"},
	{"note", "", "ghp_" + "abcdefghijklmnopqrstuvwxyz0123456789", ""},
	{"note", "", "github_pat_" + "11ABCDEFG0abcdefghijkl_mnop", ""},
	{"note", "", "glpat-" + "abcdefghij0123456789", ""},
	{"note", "", "hf_" + "abcdefghijklmnopqrstuvwxyzABCDEFGH", ""},
	{"note", "", "sk-" + "proj-abcdefghijklmnopqrstuvwxyz012345", ""},
	{"note", "", "sk-" + "ant-api03-abcdefghijklmnopqrstuvwxyz", ""},
	{"note", "", "xoxb-" + "1234567890-abcdefghij", ""},
	{"note", "", "AIza" + "SyA1234567890abcdefghijklmnopqrstuv", ""},
	{"note", "", "dapi" + "0123456789abcdef0123456789abcdef", ""},
	{"note", "jwt ", "eyJ" + "hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", ""},
	{"note", "", "-----BEGIN RSA PRIVATE" + " KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----", ""},
	{"header", "Authorization: Bearer ", "abcdefghijklmnop123456", ""},
	{"header", "Basic ", "dXNlcjpwYXNzd29yZA==", ""},
	{"uri", "postgresql://", "ml:s3cr3t", "@db.example/mlflow"},
	{"uri", "https://", "oauth2:tok@en", "@git.example/repo.git"},
	{"uri", "redis://", ":s3cr3t", "@cache:6379/0"},
	{"uri", "https://b.s3.amazonaws.com/k?X-Amz-Expires=3600&X-Amz-Signature=", "0123abcd", ""},
	{"uri", "https://a.blob.core.windows.net/c/f?sv=2022&sig=", "AbC%2Bd", "&se=2026"},
	{"conn", "Server=db;User Id=ml;Password=", "s3cr3t", ";Encrypt=true"},
	{"conn", "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=", "abcd1234==", ";"},
	{"mlflow.project.args", "train.py --lr 0.1 --api-key ", "s3cr3t", " --epochs 3"},
	{"mlflow.source.name", "train.py --password=", "s3cr3t", ""},
	{"mlflow.source.name", "train.py --token ", "s3cr3t", ""},
	{"source", `{"uri": "x", "password": "`, "s3cr3t", `"}`},
	{"source", `{\"aws_secret_access_key\": \"`, "s3cr3t", `\"}`},
	{"env", "export HF_TOKEN=", "s3cr3t", ""},
	{"note", "the key is ", "wJalr" + "XUtnFEMIK7MDENGbPxRfiCY4EXAMPLEKEY9", ""},
}

func TestRedactorRemovesSecrets(t *testing.T) {
	r := redactor(t, RedactConfig{})
	for _, s := range secrets {
		got := r.Value(s.key, s.before+s.secret+s.after)
		if strings.Contains(got, s.secret) || !strings.Contains(got, "[redacted:") {
			t.Errorf("%s=%s%s%s became %s", s.key, s.before, s.secret, s.after, got)
		}
	}
}

func TestRedactorLeavesTheRest(t *testing.T) {
	r := redactor(t, RedactConfig{})
	for _, s := range []struct{ key, value string }{
		{"max_tokens", "2048"}, {"tokenizer", "bert-base-uncased"}, {"pad_token", "[PAD]"}, {"num_tokens", "5"}, {"eos_token", "</s>"},
		{"secretary_problem", "37%"}, {"C", "1.0"}, {"class_weight", "None"}, {"key", "value"}, {"monkey", "banana"}, {"keypoints", "17"},
		{"author", "the team"}, {"mlflow.source.git.commit", "0123456789abcdef0123456789abcdef01234567"},
		{"uri", "s3://bucket/data/train.parquet"}, {"uri", "https://example.org/data?page=2&sort=asc"},
		{"repo", "https://git.example/team/repo.git"}, {"email-like", "write to team@example.org"},
		{"expr", "password_length > 8"}, {"cmd", "train.py --epochs 3 --batch-size 64"}, {"schema", `{"columns": [{"name": "token", "type": "string"}]}`},
		{"desc", "basic training"}, {"patience", "3"}, {"hash", "sha256:" + strings.Repeat("0a", 32)}, {"class", "sklearn.linear_model._logistic.LogisticRegression"}, {"task", "disk-usage-prediction-with-a-long-name"},
	} {
		if got := r.Value(s.key, s.value); got != s.value {
			t.Errorf("%s=%s became %s", s.key, s.value, got)
		}
	}
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
