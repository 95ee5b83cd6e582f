package capture

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// certainty says how surely the name of a value makes it a secret.
type certainty int

const (
	ordinary certainty = iota
	shaped             // a secret if the value looks like a key: wandb.key, cache_key
	weak               // a secret unless the value is a truth value or a number: pass, auth
	sure
)

var (
	// Words of a name that make its value a secret, whatever stands beside them.
	secretWords = []string{"pwd", "secrets", "credential", "privkey", "authorization", "dsn", "jwt", "webhook", "mnemonic", "totp", "otp"}
	// Ends of words that do so: people write PGPASSWORD, clientsecret and mysqlpwd.
	secretEnds = []string{"password", "passwd", "passphrase", "passcode", "secret", "credentials", "apikey", "accesskey", "secretkey", "privatekey",
		"authtoken", "accesstoken", "apitoken", "refreshtoken", "sessiontoken", "bearertoken", "hftoken", "githubtoken", "bottoken", "sastoken", "dbpass", "userpass"}
	// Two words in a row that do so.
	secretPairs = []string{"api key", "access key", "private key", "secret key", "account key", "shared key", "connection string", "conn str", "auth header",
		"encryption key", "signing key", "ssh key", "license key", "subscription key", "master key", "admin key", "deploy key", "service key", "storage key",
		"seed phrase", "recovery phrase", "auth tokens", "access tokens", "api tokens", "sas url", "session id"}
	// Owners of keys: what ends in one of them and "key" is a secret.
	keyOwners = []string{"wandb", "openai", "anthropic", "hf", "huggingface", "kaggle", "comet", "neptune", "aws", "azure", "google", "gcp", "cohere", "mistral",
		"groq", "gemini", "pinecone", "langsmith", "langchain", "stripe", "sendgrid", "twilio", "databricks", "auth", "login", "consumer", "bot"}
	// plainTokens are words before "token" that make it a part of a text, not a credential.
	plainTokens = []string{"pad", "eos", "bos", "unk", "mask", "cls", "sep", "image", "audio", "video", "special", "start", "end", "stop", "per", "first", "last",
		"next", "num", "max", "min", "new", "by", "separator", "padding", "classifier", "token"}
)

// secretName judges the name of a value.
func secretName(name string) certainty {
	w := words(name)
	for len(w) > 1 && strings.Trim(w[len(w)-1], "0123456789") == "" {
		w = w[:len(w)-1] // password_2
	}
	for i := range w {
		w[i] = strings.TrimRight(w[i], "0123456789")
		if slices.Contains(secretWords, w[i]) || strings.Contains(w[i], "password") || slices.ContainsFunc(secretEnds, func(end string) bool { return strings.HasSuffix(w[i], end) }) {
			return sure
		}
		if i > 0 && slices.Contains(secretPairs, w[i-1]+" "+strings.TrimSuffix(w[i], "s")) || i > 0 && slices.Contains(secretPairs, w[i-1]+" "+w[i]) {
			return sure
		}
	}
	if len(w) == 0 {
		return ordinary
	}
	last, before := w[len(w)-1], ""
	if len(w) > 1 {
		before = w[len(w)-2]
	}
	switch last {
	case "token":
		if !slices.Contains(plainTokens, before) {
			return sure
		}
	case "key", "keys":
		if before == "public" {
			return ordinary
		}
		if slices.Contains(keyOwners, before) {
			return sure
		}
		return shaped
	case "cookie", "cookies", "bearer":
		return sure
	case "pass", "auth", "sas":
		return weak
	case "pat", "private", "signature", "session", "seed":
		return shaped
	}
	return ordinary
}

// secretValue reports whether a value under a name is a secret because of the name.
func secretValue(name, value string) bool {
	value = strings.TrimSpace(value)
	switch secretName(name) {
	case sure:
		return value != "" && !special.MatchString(value) && !slices.Contains([]string{"none", "null", "true", "false"}, strings.ToLower(value))
	case weak:
		return !plainValue.MatchString(value)
	case shaped:
		return looksLikeKey(value)
	}
	return false
}

var (
	// special are words of a tokenizer: <s>, [PAD], <|endoftext|>.
	special    = regexp.MustCompile(`^(?:<[|/]?[A-Za-z_]+\|?>|\[[A-Z]+\])$`)
	plainValue = regexp.MustCompile(`(?i)^(?:true|false|yes|no|on|off|none|null|nil|basic|digest|[\d.,%eE+-]*)$`)
	keyChars   = regexp.MustCompile(`^[A-Za-z0-9+/=_~.-]{16,}$`)
)

func looksLikeKey(value string) bool {
	return keyChars.MatchString(value) && strings.ContainsAny(value, "0123456789") && strings.IndexFunc(value, unicode.IsLetter) >= 0
}

// words cuts a name at separators and at changes from lower to upper case.
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

// hints are parts of every name that [secretName] does not find ordinary, and of what else is looked for beside them.
var hints = []string{"pass", "pwd", "secret", "key", "credential", "token", "auth", "cookie", "dsn", "pat", "jwt", "bearer", "webhook", "mnemonic", "otp",
	"conn", "phrase", "sas", "session", "private", "signature", "seed"}

var (
	// assigned is a name and what stands between it and its value: in JSON, YAML, Python, connection strings, queries, headers, shell commands.
	assigned = regexp.MustCompile(`((?:[A-Za-z]+ )?[A-Za-z_][\w.-]*)(\\*["']?\s*(?:=>|:=|={1,2}|:)\s*)`)
	// flagged is an option of a command, followed by its value.
	flagged = regexp.MustCompile(`(?:^|\s)--?([A-Za-z][\w.-]*)(\s+)`)
	// paired is {"name": "password", "value": "..."}.
	paired = regexp.MustCompile(`(?i)["'](?:key|name|param|header)["']\s*:\s*["']([^"']*)(["']\s*,\s*["']value["']\s*:\s*)`)
	// tagged is an element of XML.
	tagged = regexp.MustCompile(`<([A-Za-z][\w.:-]*)(>)`)
)

// named redacts the values of secret names in a text, by one definition of what a secret's name is.
func named(s string, found func()) string {
	for _, re := range []*regexp.Regexp{assigned, flagged, paired, tagged} {
		var b strings.Builder
		done := 0
		for _, m := range re.FindAllStringSubmatchIndex(s, -1) {
			name, at := s[m[2]:m[3]], m[5]
			if m[2] < done || secretName(name) == ordinary {
				continue
			}
			from, to := valueAt(s, at, wholeLine(name), re == tagged)
			if value := s[from:to]; value == "" || re == flagged && value[0] == '-' || strings.HasPrefix(value, "[redacted:") || !secretValue(name, value) {
				continue
			}
			b.WriteString(s[done:from] + redacted("assignment"))
			done = to
			found()
		}
		if done > 0 {
			s = b.String() + s[done:]
		}
	}
	return s
}

// wholeLine reports whether a header's value is a scheme and a credential, or several cookies.
func wholeLine(name string) bool {
	w := words(name)
	last := w[len(w)-1]
	return last == "authorization" || last == "cookie" || last == "token"
}

// maxPhrase bounds a secret of several words without quotes, so that the work stays linear.
const maxPhrase = 256

// valueAt finds the value that begins at a place: in quotes, in braces as ODBC has it, or up to a separator.
func valueAt(s string, at int, line, element bool) (from, to int) {
	rest := s[at:]
	if element {
		return at, at + len(until(rest, "<"))
	}
	slashes := len(rest) - len(strings.TrimLeft(rest, `\`))
	if slashes < len(rest) && (rest[slashes] == '"' || rest[slashes] == '\'') {
		quote := rest[slashes]
		from = at + slashes + 1
		for i := from; i < len(s); i++ {
			if s[i] == '\\' && slashes == 0 {
				i++
				continue
			}
			if s[i] == quote && (slashes == 0 || s[i-1] == '\\') {
				return from, i - min(slashes, i-from)
			}
		}
		return from, len(s)
	}
	near := rest[:min(len(rest), maxPhrase)]
	if strings.HasPrefix(near, "{") {
		if end := strings.IndexByte(near, '}'); end > 0 {
			return at, at + end + 1
		}
	}
	if line {
		if scheme := headerScheme.FindString(rest); scheme != "" {
			return at, at + len(scheme) + len(until(rest[len(scheme):], "\"'\n"))
		}
	}
	value := until(rest, " \t\r\n;&,\"'<>{}()[]\\")
	if words := until(near, ";=\"'\n,"); len(words) > len(value) && strings.HasPrefix(near[len(words):], ";") {
		value = words // Password=my secret;Encrypt=true
	}
	return at, at + len(value)
}

// headerScheme begins the value of a header that is more than one word.
var headerScheme = regexp.MustCompile(`(?i)^(?:bearer|basic|token|digest|negotiate|apikey|aws4-hmac-sha256)\s+|^[\w-]+=[^;\s]*;\s`)

// until gives what comes before the first of some characters.
func until(s, chars string) string {
	if i := strings.IndexAny(s, chars); i >= 0 {
		return s[:i]
	}
	return s
}
