package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/lineal-network/lineal/node/lineage/status/feed"
)

// The documented way from a key to a second list works as it is written.
func TestPublishingAList(t *testing.T) {
	doc, err := os.ReadFile(filepath.Join("..", "..", "docs", "status-feed.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(doc), "\n## Publishing a list\n")
	section, _, _ = strings.Cut(section, "\n## ")
	blocks := regexp.MustCompile("(?s)```(sh|yaml)\n(.*?)```").FindAllStringSubmatch(section, -1)
	t.Chdir(t.TempDir())
	commands := 0
	var outputs []string
	for _, b := range blocks {
		if b[1] == "yaml" {
			write(t, "eu.yaml", b[2])
			continue
		}
		for line := range strings.Lines(b[2]) {
			line = strings.TrimSpace(line)
			if from, ok := strings.CutPrefix(line, "cp "); ok {
				names := strings.Fields(from)
				b, err := os.ReadFile(names[0])
				if err != nil {
					t.Fatal(err)
				}
				write(t, names[1], string(b))
				continue
			}
			var args []string
			for _, m := range regexp.MustCompile(`"([^"]*)"|(\S+)`).FindAllStringSubmatch(line, -1) {
				args = append(args, m[1]+m[2])
			}
			out, err := lineal(t, args[1:]...)
			if err != nil {
				t.Fatalf("%s: %v\n%s", line, err, out)
			}
			outputs = append(outputs, out)
			commands++
		}
	}
	if commands != 7 {
		t.Errorf("the page has %d commands, want 7", commands)
	}
	all := strings.Join(outputs, "\n")
	for _, want := range []string{"+ ban sources that begin with https://scraped.example/: collected without consent", "serial 1, 2 entries", "nothing is written",
		"signed into eu.json", "ok: operators who know the key take eu.json", "serial 2"} {
		if !strings.Contains(all, want) {
			t.Errorf("nowhere is %q in\n%s", want, all)
		}
	}
	if info, err := os.Stat("eu.key"); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the secret key: %v, %v", info.Mode(), err)
	}
}

// What operators would refuse is refused before it is published, by the same reason.
func TestListsThatOperatorsRefuse(t *testing.T) {
	t.Chdir(t.TempDir())
	run := func(args ...string) (string, error) {
		return lineal(t, append([]string{"policy", "sources"}, args...)...)
	}
	must := func(args ...string) string {
		t.Helper()
		out, err := run(args...)
		if err != nil {
			t.Fatalf("%v: %v\n%s", args, err, out)
		}
		return out
	}
	draft := func(entries string) {
		write(t, "l.yaml", "uri: https://lists.example/l.json\npublisher: X\nvalidFor: 24h\nentries: ["+entries+"]\n")
	}
	must("key")
	must("key", "--out", "other.key")
	draft("{digest: 'sha256:" + strings.Repeat("ab", 32) + "', action: ban, reason: r}")
	must("sign", "l.yaml")
	first, err := os.ReadFile("l.json")
	if err != nil {
		t.Fatal(err)
	}
	write(t, "first.json", string(first))
	write(t, "changed.json", strings.Replace(string(first), `"payload": "e`, `"payload": "f`, 1))
	draft("")
	must("sign", "l.yaml")
	for name, c := range map[string]struct {
		args   []string
		reason string
	}{
		"another key":   {[]string{"l.json", "--key", "other.pem"}, "signature"},
		"changed bytes": {[]string{"changed.json"}, "signature"},
		"no list":       {[]string{"l.yaml"}, "malformed"},
		"another list":  {[]string{"l.json", "--uri", "https://lists.example/m.json"}, "malformed"},
		"it goes back":  {[]string{"first.json", "--previous", "l.json"}, "contradicts"},
		"the next":      {[]string{"l.json", "--previous", "first.json"}, ""},
	} {
		out, err := run(append(append([]string{"check"}, c.args...), "--json")...)
		var r listCheck
		if json.Unmarshal([]byte(out), &r) != nil || r.Reason != c.reason || r.OK != (c.reason == "") || (err == nil) != r.OK {
			t.Errorf("%s: %+v, %v, want %q", name, r, err, c.reason)
		}
	}
	for name, c := range map[string]struct {
		entries, want string
		args          []string
	}{
		"a key that is not there":  {"", "make a key", []string{"sign", "l.yaml", "--key", "none.key"}},
		"after another's list":     {"", "not the list that this one follows", []string{"sign", "l.yaml", "--key", "other.key"}},
		"the same twice":           {"{licence: MIT, action: ban}, {licence: MIT, action: lift}", "both name", []string{"sign", "l.yaml"}},
		"an action that is none":   {"{licence: MIT, action: forbid}", "action", []string{"sign", "l.yaml"}},
		"nothing named":            {"{action: ban}", "needs one of", []string{"sign", "l.yaml"}},
		"a word that is not known": {"{license: MIT, action: ban}", "license", []string{"sign", "l.yaml"}},
		"a key over another":       {"", "never overwritten", []string{"key"}},
		"a draft over another":     {"", "is there already", []string{"new", "--uri", "https://x", "--out", "l.yaml"}},
		"a draft without address":  {"", "--uri is missing", []string{"new"}},
	} {
		draft(c.entries)
		if out, err := run(c.args...); err == nil || !strings.Contains(err.Error()+out, c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	if b, err := os.ReadFile("l.json"); err != nil || string(b) == string(first) {
		t.Error("a signing that failed changed the list")
	}
}

// A draft as it is written for its publisher parses, and bans nothing.
func TestTheTemplateIsADraft(t *testing.T) {
	for _, publisher := range []string{"Example Authority", `"quoted": yes # no`, ""} {
		d, err := feed.ParseDraft(feed.Template("https://lists.example/eu.json", publisher))
		if err != nil || d.Publisher != publisher || len(d.Entries) != 0 || d.URI != "https://lists.example/eu.json" {
			t.Errorf("%q: %+v, %v", publisher, d, err)
		}
	}
}
