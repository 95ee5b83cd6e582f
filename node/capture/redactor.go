package capture

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/prometheus/client_golang/prometheus"
)

// Redactor keeps secrets out of records. Two kinds of rules, both applied to every parameter, tag, environment entry, name, source and URL:
//
//   - Key rules: the value of a key whose words say that it is a secret (password, passwd, pwd, passphrase, secret, credential, apikey,
//     authorization, cookie, dsn; api key, access key, private key, secret key, account key, connection string, auth header; ... token) is
//     replaced whole. Words are parts between . _ - / and changes of case, so that max_tokens, tokenizer and pad_token are not secrets.
//   - Value rules: the part of a value that looks like a secret is replaced: keys of AWS, Google, GitHub, GitLab, Hugging Face, OpenAI,
//     Anthropic, Slack, Databricks, Stripe and npm; JSON web tokens; private keys in PEM; Bearer and Basic headers; user:password@ in URLs;
//     signatures and tokens in URL queries; password= and the like in connection strings, command lines and JSON; words of 32 characters
//     and more that mix digits with letters of both cases as random keys do.
//
// What is replaced reads [redacted:<rule>]. Rules can be added, never removed. The redactor cannot know a secret that looks like an
// ordinary word under an ordinary key: configure a key rule for it.
type Redactor struct {
	keys   []*regexp.Regexp
	values []valueRule
	count  *prometheus.CounterVec
}

type valueRule struct {
	name  string
	hints []string // one of them, in lower case, is in every match; none: always look
	re    *regexp.Regexp
	with  string // with groups to keep
}

// RedactConfig adds rules: regular expressions (RE2) for whole keys, and for parts of values.
type RedactConfig struct {
	Keys   []string
	Values []string
}

func redacted(rule string) string { return "[redacted:" + rule + "]" }

// secretNamed matches the name of a secret in a query, a connection string or JSON.
const secretNamed = `[\w.-]*(?:password|passwd|passphrase|pwd|secret|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|shared[_-]?access[_-]?(?:key|signature)|credentials?|(?:auth|access|api|refresh|session|security|bearer|id|sas|hf|github|gh|oauth)[_-]?token)`

var builtinValues = []valueRule{
	rule("private-key", "-----begin", `-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)`),
	rule("aws-key", "akia,asia,aroa,aida", `\b(?:AKIA|ASIA|AROA|AIDA)[0-9A-Z]{16}\b`),
	rule("google-key", "aiza", `\bAIza[0-9A-Za-z_-]{35}`),
	rule("google-token", "ya29.", `\bya29\.[0-9A-Za-z_-]{20,}`),
	rule("github-token", "gh", `\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{22,})`),
	rule("gitlab-token", "glpat-", `\bglpat-[\w-]{20,}`),
	rule("huggingface-token", "hf_", `\bhf_[A-Za-z0-9]{20,}`),
	rule("api-key", "sk-,pk-,rk-,sk_,pk_,rk_", `\b(?:sk|pk|rk)[-_](?:[a-z]+[-_])*[A-Za-z0-9_-]{20,}`),
	rule("slack-token", "xox", `\bxox[abeprs]-[\w-]{10,}`),
	rule("databricks-token", "dapi", `\bdapi[0-9a-f]{32}\b`),
	rule("npm-token", "npm_", `\bnpm_[A-Za-z0-9]{36}\b`),
	rule("jwt", "eyj", `\beyJ[\w-]{8,}\.[\w-]{2,}\.[\w-]*`),
	keep("authorization", "bearer,basic", `(?i)\b((?:bearer|basic)\s+)[A-Za-z0-9._~+/=-]{12,}`, "${1}"),
	keep("url-password", "://", `([A-Za-z][A-Za-z0-9+.-]*://)[^/\s"'@<>]*(?::[^/\s"'<>]*)?@`, "${1}", "@"),
	keep("url-signature", "=", `(?i)([?&](?:sig|signature|x-amz-signature|x-amz-credential|x-amz-security-token|x-goog-signature|x-goog-credential|awsaccesskeyid|token|access_token|auth|key|code|`+secretNamed+`)=)[^&\s"']+`, "${1}"),
	keep("assignment", named, `(?i)(\\?["']?`+secretNamed+`\\?["']?\s*[:=]\s*)(?:\\?"[^"\\]*\\?"|'[^']*'|[^\s;&,"'}]+)`, "${1}"),
	keep("command-line", named, `(?i)(--?`+secretNamed+`\s+)\S+`, "${1}"),
	keep("command-line", "token", `(?i)(--?token[\s=]+)\S+`, "${1}"),
}

// named are parts of every name that secretNamed matches.
const named = "pass,pwd,secret,key,credential,token,signature"

func rule(name, hints, re string) valueRule {
	return valueRule{name, strings.Split(hints, ","), regexp.MustCompile(re), redacted(name)}
}

func keep(name, hints, re, before string, after ...string) valueRule {
	return valueRule{name, strings.Split(hints, ","), regexp.MustCompile(re), before + redacted(name) + strings.Join(after, "")}
}

// may reports whether a text, in lower case, can match: most texts hold none of the hints, and looking for those is fast.
func (v valueRule) may(lower string) bool {
	return len(v.hints) == 0 || slices.ContainsFunc(v.hints, func(h string) bool { return strings.Contains(lower, h) })
}

// secretWords are words of a key that make its value a secret; secretPairs are two words in a row.
var (
	secretWords = []string{"password", "passwd", "pwd", "passphrase", "secret", "secrets", "credential", "credentials", "apikey", "accesskey", "secretkey",
		"privatekey", "authorization", "cookie", "dsn", "pat"}
	secretPairs = []string{"api key", "access key", "private key", "secret key", "account key", "shared key", "connection string", "conn str", "auth header",
		"encryption key", "signing key", "ssh key", "license key"}
	// plainTokens are words before "token" that make it a part of a text, not a credential.
	plainTokens = []string{"pad", "eos", "bos", "unk", "mask", "cls", "sep", "image", "audio", "video", "special", "start", "end", "stop", "per", "first", "last", "next", "num", "max", "min", "new", "by", "separator", "padding", "classifier", "token"}
)

// NewRedactor compiles the rules.
func NewRedactor(cfg RedactConfig, r prometheus.Registerer) (*Redactor, error) {
	red := &Redactor{values: slices.Clone(builtinValues),
		count: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "lineal_capture_redacted_total", Help: "Secrets kept out of records, by rule."}, []string{"rule"})}
	for _, k := range cfg.Keys {
		re, err := regexp.Compile("(?i)^(?:" + k + ")$")
		if err != nil {
			return nil, fmt.Errorf("redaction rule for keys %q: %w", k, err)
		}
		red.keys = append(red.keys, re)
	}
	for _, v := range cfg.Values {
		re, err := regexp.Compile(v)
		if err != nil {
			return nil, fmt.Errorf("redaction rule for values %q: %w", v, err)
		}
		red.values = append(red.values, valueRule{"configured", nil, re, redacted("configured")})
	}
	if r != nil {
		r.MustRegister(red.count)
	}
	return red, nil
}

// Value redacts the value of a key.
func (r *Redactor) Value(key, value string) string {
	if value == "" {
		return value
	}
	if r.secretKey(key) {
		r.count.WithLabelValues("key").Inc()
		return redacted("key")
	}
	return r.Text(value)
}

// Text redacts parts of a text.
func (r *Redactor) Text(s string) string {
	lower := strings.ToLower(s)
	for _, v := range r.values {
		if v.may(lower) && v.re.MatchString(s) {
			r.count.WithLabelValues(v.name).Inc()
			s = v.re.ReplaceAllString(s, v.with)
		}
	}
	if len(s) < minWord {
		return s
	}
	return word.ReplaceAllStringFunc(s, func(w string) string {
		if !random(w) {
			return w
		}
		r.count.WithLabelValues("random").Inc()
		return redacted("random")
	})
}

// minWord is the shortest word that may be a random key.
const minWord = 32

// word is long enough for a key; random says whether it looks like one: letters of both cases and digits mixed, as in base64 and unlike
// digests in hex, names and paths.
var word = regexp.MustCompile(`[A-Za-z0-9+/_=-]{32,}`)

func random(w string) bool {
	var upper, lower, digit int
	for _, c := range w {
		switch {
		case c >= 'A' && c <= 'Z':
			upper++
		case c >= 'a' && c <= 'z':
			lower++
		case c >= '0' && c <= '9':
			digit++
		}
	}
	return upper >= 4 && lower >= 4 && digit >= 3
}

func (r *Redactor) secretKey(key string) bool {
	for _, re := range r.keys {
		if re.MatchString(key) {
			return true
		}
	}
	w := words(key)
	for i, x := range w {
		if slices.Contains(secretWords, x) {
			return true
		}
		if i > 0 && slices.Contains(secretPairs, w[i-1]+" "+x) {
			return true
		}
	}
	n := len(w)
	return n > 0 && w[n-1] == "token" && (n == 1 || !slices.Contains(plainTokens, w[n-2]))
}

// words cuts a key at separators and at changes from lower to upper case.
func words(key string) []string {
	var b strings.Builder
	lower := false
	for _, c := range key {
		switch {
		case !unicode.IsLetter(c) && !unicode.IsDigit(c):
			c, lower = ' ', false
		case unicode.IsUpper(c) && lower:
			b.WriteByte(' ')
			lower = false
		default:
			lower = unicode.IsLower(c) || unicode.IsDigit(c)
		}
		b.WriteRune(unicode.ToLower(c))
	}
	return strings.Fields(b.String())
}

// Clean makes text fit for a record: redacted, valid UTF-8 without control characters, and at most limit bytes.
func (r *Redactor) Clean(key, s string, limit int) string {
	s = strings.ToValidUTF8(r.Value(key, s), "�")
	s = strings.Map(func(c rune) rune {
		if unicode.IsControl(c) && c != '\n' && c != '\t' {
			return ' '
		}
		return c
	}, s)
	if len(s) <= limit {
		return s
	}
	return strings.ToValidUTF8(s[:limit-len("…")], "") + "…"
}
