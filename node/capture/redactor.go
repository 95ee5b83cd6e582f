package capture

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/prometheus/client_golang/prometheus"
)

// Redactor keeps secrets out of records. Two kinds of rules, both applied to every parameter, tag, environment entry, name, source and URL:
//
//   - Names: what makes a name that of a secret is defined once, by [secretName]. It holds for the key of a value, which is replaced whole, and
//     for the names that stand in a text before a value, as in JSON, YAML, connection strings, queries, headers and command lines.
//     Words are parts between . _ - / and changes of case, so that max_tokens, tokenizer and pad_token are not secrets.
//   - Shapes: the part of a text that looks like a secret is replaced: keys of clouds, hubs, trackers, chats and other services that can
//     be told by their beginning; JSON web tokens; private keys; Bearer and Basic headers; user:password@ and signatures in URLs; words of
//     32 characters and more that mix digits with letters of both cases as random keys do.
//
// What is replaced reads [redacted:<rule>]. Rules can be added, never removed. The redactor cannot know a secret that looks like an
// ordinary word under an ordinary key: configure a key rule for it. In doubt it redacts: a lost parameter is a nuisance, a published secret
// stays published.
type Redactor struct {
	keys   []*regexp.Regexp
	values []valueRule
	count  *prometheus.CounterVec
}

type valueRule struct {
	name  string
	hints []string // one of them, in lower case, is in every match; none: always look
	re    *regexp.Regexp
	with  string                  // with groups to keep
	is    func(match string) bool // nil: every match is a secret
}

// RedactConfig adds rules: regular expressions (RE2) for whole keys, and for parts of values.
type RedactConfig struct {
	Keys   []string
	Values []string
}

func redacted(rule string) string { return "[redacted:" + rule + "]" }

var builtinValues = []valueRule{
	rule("private-key", "-----begin", `-----BEGIN [A-Z ]*PRIVATE KEY[A-Z ]*-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY[A-Z ]*-----|$)`),
	rule("private-key", "putty-user-key-file", `PuTTY-User-Key-File[\s\S]*$`),
	rule("private-key", "age-secret-key-", `\bAGE-SECRET-KEY-1[A-Z0-9]+`),
	rule("aws-key", "akia,asia,aroa,aida,abia,acca", `\b(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[0-9A-Z]{16}\b`),
	rule("google-key", "aiza", `\bAIza[0-9A-Za-z_-]{35}`),
	rule("google-token", "ya29.,1//0,gocspx-", `\b(?:ya29\.[0-9A-Za-z_-]{20,}|1//0[0-9A-Za-z_-]{30,}|GOCSPX-[0-9A-Za-z_-]{20,})`),
	rule("azure-secret", "q~", `[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}`),
	rule("github-token", "gh", `\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{22,})`),
	rule("gitlab-token", "gl", `\bgl(?:pat|rt|dt|cbt|ptt|ft|imt|agent|soat|oas)-[\w.-]{20,}`),
	rule("huggingface-token", "hf_,api_org_", `\b(?:hf|api_org)_[A-Za-z0-9]{20,}`),
	rule("api-key", "sk-,pk-,rk-,sk_,pk_,rk_", `\b(?:sk|pk|rk)[-_](?:[a-z]+[-_])*[A-Za-z0-9_-]{20,}`).when(unlikeWords),
	// Services of whose keys the beginning is enough: models, tracking, clouds, packages, chat, operations.
	rule("api-key", "gsk_,xai-,r8_,pplx-,nvapi-,tgp_v1_,fw_,lsv2_,pcsk_,wandb_v1_,dop_v1_,doo_v1_,dor_v1_,shp,sbp_,tskey-,pmak-,nrak-,rubygems_,dckr_,secret_,ntn_,lin_api_,glsa_,pypi-,sntrys_,hvs.,hvb.,hvr.,atatt,atctt,atbb,whsec_,key-,figd_,dp.",
		`\b(?:gsk_|xai-|r8_|pplx-|nvapi-|tgp_v1_|fw_|lsv2_(?:pt|sk)_|pcsk_|wandb_v1_|do[opr]_v1_|shp(?:at|ca|pa|ss)_|sbp_|tskey-|PMAK-|NRAK-|rubygems_|dckr_(?:pat|oat)_|secret_|ntn_|lin_api_|glsa_|pypi-|sntrys_|hv[sbr]\.|ATATT|ATCTT|ATBB|whsec_|figd_|dp\.(?:pt|st|ct|sa)\.)[\w.=+/-]{20,}`).when(unlikeWords),
	rule("api-key", "key-,sk,ac", `\b(?:key-|SK|AC)[0-9a-f]{32}(?::[0-9a-f]{32})?\b`),
	rule("sendgrid-key", "sg.", `\bSG\.[\w-]{16,}\.[\w-]{16,}`),
	rule("telegram-token", ":aa", `\b\d{8,10}:AA[\w-]{33}`),
	rule("vault-token", "s.", `\bs\.[A-Za-z0-9]{24}\b`).when(unlikeWords),
	rule("slack-token", "xox,xapp-", `\bx(?:ox[abeprs]|app)-[\w-]{10,}`),
	keep("webhook", "hooks.slack.com,webhook", `(?i)(https?://[^/\s"']*(?:hooks\.slack\.com|discord(?:app)?\.com|webhook\.office\.com)/)[^\s"'<>]+`, "${1}"),
	rule("databricks-token", "dapi", `\bdapi[0-9a-f]{32}\b`),
	rule("npm-token", "npm_", `\bnpm_[A-Za-z0-9]{36}\b`),
	rule("jwt", "eyj", `\beyJ[\w-]{8,}\.[\w-]{2,}\.[\w-]*`),
	keep("authorization", "bearer,basic", `(?i)\b((?:bearer|basic)(?:\s|%20)+)[A-Za-z0-9._~+/=-]{12,}`, "${1}").when(func(s string) bool { return unlikeWords(s[5:]) }),
	keep("url-password", "://", `([A-Za-z][A-Za-z0-9+.-]*://)(?:[^/\s"'@<>]*(?::[^/\s"'<>]*)?|[^/\s"'@<>:]+:[^\s"'<>@/]*[^\s"'<>@/\d][^\s"'<>@]*)@`, "${1}", "@").when(secretUser),
	keep("url-password", "jdbc:oracle", `(?i)(jdbc:oracle:\w+:)[^\s/@]+/[^\s@]+@`, "${1}", "@"),
	keep("url-signature", "=", `(?i)([?&](?:sig|signature|x-amz-signature|x-amz-credential|x-amz-security-token|x-goog-signature|x-goog-credential|awsaccesskeyid|token|auth|key|code)=)[^&\s"']+`, "${1}"),
	keep("command-line", "curl,wget,http,svn,mongo", `(\b(?:curl|wget|https?|svn|mongo\w*)\b[^\n|;]*?\s(?:-u|-a|--user|--proxy-user)[\s=]*["']?[^\s:"'/]+:)[^\s"']+`, "${1}"),
	keep("command-line", "mysql,mariadb,sshpass,docker", `(\b(?:mysql\w*|mariadb\w*|sshpass|docker\s+login)\b[^\n|;]*?\s-p\s?)[^\s=:-][^\s=:]*(?:\s|$)`, "${1}", " "),
	keep("command-line", "login", `(?i)(\bwandb\s+login\s+(?:--\S+\s+)*)\w{20,}`, "${1}"),
	keep("netrc", "login", `(?i)(\blogin\s+\S+\s+password\s+)\S+`, "${1}"),
	keep("prose", " is ", `(?i)(\b(?:password|passwd|passphrase|pwd|api[ _-]?key|secret)\s+is\s+)\S+`, "${1}"),
}

func rule(name, hints, re string) valueRule {
	return valueRule{name: name, hints: strings.Split(hints, ","), re: regexp.MustCompile(re), with: redacted(name)}
}

func keep(name, hints, re, before string, after ...string) valueRule {
	return valueRule{name: name, hints: strings.Split(hints, ","), re: regexp.MustCompile(re), with: before + redacted(name) + strings.Join(after, "")}
}

func (v valueRule) when(is func(string) bool) valueRule {
	v.is = is
	return v
}

// unlikeWords reports whether a text is more than words and their separators: sk-learn-baseline-model is no key.
func unlikeWords(s string) bool {
	digits, capitals, run, longest := 0, 0, 0, 0
	for _, c := range s {
		switch {
		case c >= '0' && c <= '9':
			digits++
		case c >= 'A' && c <= 'Z':
			capitals++
		case c < 'a' || c > 'z':
			run = -1
		}
		run++
		longest = max(longest, run)
	}
	return longest >= 16 || digits >= 2 && capitals >= 2 || strings.HasSuffix(s, "=")
}

// secretUser reports whether the user in a URL may be a secret: not that of a login by key, nor a container of Azure.
func secretUser(match string) bool {
	scheme, user, _ := strings.Cut(match, "://")
	if strings.Contains(user, ":") {
		return true
	}
	scheme = strings.ToLower(scheme)
	return !strings.HasSuffix(scheme, "ssh") && scheme != "sftp" && !strings.HasPrefix(scheme, "abfs") && !strings.HasPrefix(scheme, "wasb")
}

// apply redacts what the rule finds.
func (v valueRule) apply(s string, found func()) string {
	return v.re.ReplaceAllStringFunc(s, func(match string) string {
		if v.is != nil && !v.is(match) {
			return match
		}
		found()
		return v.re.ReplaceAllString(match, v.with)
	})
}

// may reports whether a text, in lower case, can match: most texts hold none of the hints, and looking for those is fast.
func (v valueRule) may(lower string) bool {
	return len(v.hints) == 0 || slices.ContainsFunc(v.hints, func(h string) bool { return strings.Contains(lower, h) })
}

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
		red.values = append(red.values, valueRule{name: "configured", re: re, with: redacted("configured")})
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
	if secretValue(key, value) || slices.ContainsFunc(r.keys, func(re *regexp.Regexp) bool { return re.MatchString(key) }) {
		r.count.WithLabelValues("key").Inc()
		return redacted("key")
	}
	return r.Text(value)
}

// maxText is the longest text that is looked through; what a record holds is far shorter.
const maxText = 64 << 10

// Text redacts parts of a text, and one of more than 64 KiB whole.
func (r *Redactor) Text(s string) string {
	if len(s) > maxText {
		r.count.WithLabelValues("long").Inc()
		return redacted("long")
	}
	out := r.text(s)
	if out != s || !strings.Contains(s, "%") {
		return out
	}
	if plain, err := url.PathUnescape(s); err == nil && plain != s && r.text(plain) != plain { // a query in a query
		return redacted("encoded")
	}
	return s
}

func (r *Redactor) text(s string) string {
	lower := strings.ToLower(s)
	for _, v := range r.values {
		if v.may(lower) {
			s = v.apply(s, r.count.WithLabelValues(v.name).Inc)
		}
	}
	if slices.ContainsFunc(hints, func(h string) bool { return strings.Contains(lower, h) }) {
		s = named(s, r.count.WithLabelValues("assignment").Inc)
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

// word is long enough for a key; random says whether it looks like one: letters of both cases, and digits or signs of base64, that change from
// one to the other more often than in names and paths, and unlike digests in hex. The hash that names an IPFS file is none.
var (
	word = regexp.MustCompile(`[A-Za-z0-9+/_=-]{32,}`)
	ipfs = regexp.MustCompile(`^/?(?:ipfs/)?Qm[1-9A-HJ-NP-Za-km-z]{44}$`)
)

func random(w string) bool {
	if strings.Contains(w, "/") && strings.ContainsAny(w, "-_") { // no base64 has both: a path
		return slices.ContainsFunc(strings.Split(w, "/"), func(part string) bool { return len(part) >= minWord && random(part) })
	}
	var kinds [4]int // upper, lower, digit, sign
	changes, last := 0, 3
	for _, c := range w {
		kind := 3
		switch {
		case c >= 'A' && c <= 'Z':
			kind = 0
		case c >= 'a' && c <= 'z':
			kind = 1
		case c >= '0' && c <= '9':
			kind = 2
		}
		kinds[kind]++
		if kind != last && kind != 3 && last != 3 {
			changes++
		}
		last = kind
	}
	if kinds[0] < 4 || kinds[1] < 4 || ipfs.MatchString(w) {
		return false
	}
	mixed := 10*changes >= 3*(len(w)-kinds[3]) && (kinds[2] > 0 || strings.ContainsAny(w, "+/="))
	return mixed || kinds[2] >= 3 && len(strings.TrimRight(w, "="))-(len(w)-kinds[3]) == 0
}

// Clean makes text fit for a record: redacted, valid UTF-8 without control characters, and at most limit bytes.
func (r *Redactor) Clean(key, s string, limit int) string {
	if limit < maxText/2 {
		s = s[:min(len(s), maxText)] // what follows is cut off below
	}
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
