package openlineage

import (
	"net/url"
	"regexp"
	"strings"
)

// Redact gives the value that may be published of a parameter, environment variable or tag.
type Redact func(name, value string) string

// redacted stands for what is not published.
const redacted = "[redacted]"

var (
	secretName = regexp.MustCompile(`(?i)(passw|passphrase|secret|token|api_?key|access_?key|private|credential|auth|cookie|session|salt|signature|dsn|conn(ection)?_?str)`)
	// secretValue finds what looks like a key whatever its name: PEM, JWT, known prefixes, long random words.
	secretValue = regexp.MustCompile(`-----BEGIN |eyJ[A-Za-z0-9_-]{10,}\.|\b(sk|pk|ghp|gho|ghs|glpat|xox[abp]|AKIA|ASIA|hf|dapi)[-_]?[A-Za-z0-9]{16,}|\b[A-Za-z0-9+/_-]{40,}\b`)
	hexDigest   = regexp.MustCompile(`^(sha(256|1):)?[0-9a-f]{40}([0-9a-f]{24})?$`)
)

// DefaultRedact publishes what neither name nor value makes look like a secret, and URIs without their user part.
func DefaultRedact(name, value string) string {
	if secretName.MatchString(name) || secretValue.MatchString(value) && !hexDigest.MatchString(value) && !strings.HasPrefix(value, "/") {
		return redacted
	}
	return withoutPassword(value)
}

// withoutPassword takes user, password and query out of a URI.
func withoutPassword(text string) string {
	if !strings.Contains(text, "://") {
		return text
	}
	prefix, rest := "", text
	if after, ok := strings.CutPrefix(text, "jdbc:"); ok {
		prefix, rest = "jdbc:", after
	}
	u, err := url.Parse(rest)
	if err != nil {
		return redacted
	}
	u.User, u.RawQuery, u.Fragment = nil, "", ""
	if before, _, ok := strings.Cut(u.Path, ";"); ok {
		u.Path = before // JDBC's properties
	}
	return prefix + u.String()
}
