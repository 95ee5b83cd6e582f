package capture

import (
	"strings"
	"testing"
)

func TestRedaction(t *testing.T) {
	for name, c := range map[string][3]string{
		"by name":        {"DB_PASSWORD", "x", Redacted},
		"token":          {"hf_token", "abc", Redacted},
		"by value":       {"x", "ghp_0123456789abcdef0123", Redacted},
		"PEM":            {"x", "-----BEGIN PRIVATE KEY-----", Redacted},
		"JWT":            {"x", "eyJhbGciOiJIUzI1NiJ9.e30.x", Redacted},
		"random":         {"x", strings.Repeat("aZ9", 20), Redacted},
		"a digest":       {"x", "sha256:" + strings.Repeat("0a", 32), "sha256:" + strings.Repeat("0a", 32)},
		"a path":         {"x", "/a/very/long/path/that/is/no/secret/at/all/really", "/a/very/long/path/that/is/no/secret/at/all/really"},
		"plain":          {"lr", "0.1", "0.1"},
		"URI":            {"uri", "postgres://u:p@h/db?sslkey=1", "postgres://h/db"},
		"JDBC":           {"uri", "jdbc:sqlserver://h:1433;user=a;pw=b", Redacted},
		"JDBC with path": {"uri", "jdbc:mysql://u:p@h/db;a=b", "jdbc:mysql://h/db"},
	} {
		if got := Redact(c[0], c[1]); got != c[2] {
			t.Errorf("%s: %s", name, got)
		}
	}
}
