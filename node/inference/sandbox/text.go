package sandbox

import (
	"strings"
	"unicode"
)

// printable makes text from a worker safe to log: one line, printable, valid UTF-8, at most maxDetail bytes.
func printable(s string) string {
	s = strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' || r == '\r' {
			return ' '
		}
		if r == unicode.ReplacementChar || !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, strings.TrimSpace(s))
	if len(s) > maxDetail {
		s = strings.TrimSpace(strings.ToValidUTF8(s[:maxDetail], ""))
	}
	return s
}
