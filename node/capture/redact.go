package capture

import (
	"net/url"
	"regexp"
	"strings"
)

// Redacted stands for what is not published.
const Redacted = "[redacted]"

var (
	secretName = regexp.MustCompile(`(?i)(passw|passphrase|secret|token|api_?key|access_?key|private|credential|auth|cookie|session|salt|signature|dsn|conn(ection)?_?str)`)
	// secretValue finds what looks like a key whatever its name: PEM, JWT, known prefixes, long random words.
	secretValue = regexp.MustCompile(`-----BEGIN |eyJ[A-Za-z0-9_-]{10,}\.|\b(sk|pk|ghp|gho|ghs|glpat|xox[abp]|AKIA|ASIA|hf|dapi)[-_]?[A-Za-z0-9]{16,}|\b[A-Za-z0-9+/_-]{40,}\b`)
	hexDigest   = regexp.MustCompile(`^(sha(256|1):)?[0-9a-f]{40}([0-9a-f]{24})?$`)
)

// Redact gives what may be published of a parameter, environment variable or tag: the value if neither name nor value looks like a
// secret, and URIs without user, password and query.
func Redact(name, value string) string {
	if secretName.MatchString(name) || secretValue.MatchString(value) && !hexDigest.MatchString(value) && !strings.HasPrefix(value, "/") {
		return Redacted
	}
	return WithoutPassword(value)
}

// WithoutPassword takes user, password and query out of a URI.
func WithoutPassword(text string) string {
	if !strings.Contains(text, "://") {
		return text
	}
	prefix, rest := "", text
	if after, ok := strings.CutPrefix(text, "jdbc:"); ok {
		prefix, rest = "jdbc:", after
	}
	u, err := url.Parse(rest)
	if err != nil {
		return Redacted
	}
	u.User, u.RawQuery, u.Fragment = nil, "", ""
	if before, _, ok := strings.Cut(u.Path, ";"); ok {
		u.Path = before // JDBC's properties
	}
	return prefix + u.String()
}
