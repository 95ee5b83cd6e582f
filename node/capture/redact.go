package capture

import (
	"net/url"
	"strings"
	"sync"
)

// Redacted stands for what is not published.
const Redacted = "[redacted]"

// plain has the built-in rules only.
var plain = sync.OnceValues(func() (*Redactor, error) { return NewRedactor(RedactConfig{}, nil) })

// Redact gives what may be published of a parameter, environment variable or tag: the value if neither name nor value looks like a
// secret by the rules of [Redactor], and URIs without user, password and query. What is only partly secret is not published at all.
func Redact(name, value string) string {
	r, err := plain()
	if err != nil {
		return Redacted // a broken build, which the tests find; nothing leaks meanwhile
	}
	value = WithoutPassword(value)
	if r.Value(name, value) != value {
		return Redacted
	}
	return value
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
