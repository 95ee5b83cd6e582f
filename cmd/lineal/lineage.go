package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"strings"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/lineage"
)

func newLineageCommand() *cobra.Command {
	var node, at, format string
	var down, facts, trusted bool
	var depth, nodes int
	c := &cobra.Command{
		Use:   "lineage THING",
		Short: "Show where a thing comes from, or what came of it",
		Long: `Shows what the ledger knows of a thing (a file or directory, which is hashed here, a digest, a CIDv1, or a name) and of what it derives from.
Each line says how its edge is known, and by whom: by the thing's own origin, by an operator who is bonded, or by a stranger. What is named
and was never recorded shows as MISSING, what is revoked or expired as TAINTED.

  --at 2026-05-01T00:00:00Z   what was known on that day; a number is a ledger size
  --format dot|mermaid|json   for Graphviz, for pages that draw Mermaid, for programs`,
		Example: "  lineal lineage model.onnx\n  lineal lineage credit-scorer@champion --facts\n  lineal lineage loans.parquet --down --format dot | dot -Tsvg > graph.svg",
		Args:    cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			draw, ok := map[string]func(io.Writer, *api.LineageView, bool) error{"tree": drawTree, "json": drawJSON, "dot": drawDot, "mermaid": drawMermaid}[format]
			if !ok {
				return usagef("--format %q: want tree, json, dot or mermaid", format)
			}
			name := args[0]
			if r, err := thing("", name); err == nil {
				name = string(r.SHA256())
			}
			q := url.Values{"depth": {fmt.Sprint(depth)}, "nodes": {fmt.Sprint(nodes)}, "direction": {"up"}}
			if down {
				q.Set("direction", "down")
			}
			if at != "" {
				q.Set("at", at)
			}
			if trusted {
				q.Set("trusted", "true")
			}
			client := &api.Client{Base: strings.TrimSuffix(node, "/")}
			v, err := client.Lineage(c.Context(), name, q)
			if err != nil {
				return fmt.Errorf("ask for the lineage: %w", err)
			}
			return draw(c.OutOrStdout(), v, facts)
		},
	}
	fl := c.Flags()
	fl.StringVar(&node, "node", "http://127.0.0.1:8645", "a node's interface")
	fl.StringVar(&at, "at", "", "as of a ledger size, or of a time (RFC 3339)")
	fl.StringVar(&format, "format", "tree", "tree, json, dot or mermaid")
	fl.BoolVar(&down, "down", false, "what derives from it, instead of what it derives from")
	fl.BoolVar(&facts, "facts", false, "with the tree: the thing's facts")
	fl.BoolVar(&trusted, "trusted", false, "leave out what strangers say")
	fl.IntVar(&depth, "depth", 20, "how many steps")
	fl.IntVar(&nodes, "nodes", 1000, "how many things at most")
	return c
}

// part is the closure that a view holds.
func part(v *api.LineageView) (c *lineage.Closure, up bool) {
	if v.Descendants != nil {
		return v.Descendants, false
	}
	if v.Ancestors != nil {
		return v.Ancestors, true
	}
	return &lineage.Closure{Root: v.Digest}, true
}

// marks says what is wrong with things, for people.
func marks(v *api.LineageView) map[lineage.Digest]string {
	out := map[lineage.Digest]string{}
	for _, t := range v.Taints {
		out[t.Source] = "TAINTED (" + t.Reason + ")"
	}
	return out
}

func label(n lineage.ClosureNode, mark string) string {
	kind := string(n.Kind)
	if kind == "" {
		kind = "thing"
	}
	text := kind + " " + n.Digest.Short()
	if n.Name != "" {
		text = kind + " " + printable(n.Name) + " " + n.Digest.Short()
	}
	if n.Missing {
		text += " MISSING"
	}
	if mark != "" {
		text += " " + mark
	}
	return text
}

// printable keeps control characters of recorded names off the terminal.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 || r == 0x7f || r >= 0x80 && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return '?'
		}
		return r
	}, text)
}

func known(e lineage.Evidence) string {
	who := "stranger"
	switch {
	case e.Independent:
		who = "independent operator"
	case e.Bonded:
		who = "operator"
	case e.Origin:
		who = "origin"
	}
	return string(e.Grade) + " by " + who
}

func drawTree(out io.Writer, v *api.LineageView, facts bool) error {
	c, up := part(v)
	byDigest, next, mark := map[lineage.Digest]lineage.ClosureNode{}, map[lineage.Digest][]lineage.Edge{}, marks(v)
	for _, n := range c.Nodes {
		byDigest[n.Digest] = n
	}
	for _, e := range c.Edges {
		if up {
			next[e.From] = append(next[e.From], e)
		} else {
			next[e.To] = append(next[e.To], e)
		}
	}
	fmt.Fprintf(out, "%s\n%s  (%s)\n", label(byDigest[v.Digest], mark[v.Digest]), v.Digest, v.At)
	if facts {
		for _, f := range v.Node.Facts {
			note := ""
			if f.Contradicted {
				note = " CONTRADICTED"
			}
			if f.Withdrawn {
				note += " WITHDRAWN"
			}
			fmt.Fprintf(out, "  %s = %s  [%s]%s\n", printable(f.Name), printable(fmt.Sprint(f.Value)), known(f.Evidence), note)
		}
	}
	shown := map[lineage.Digest]bool{}
	var walk func(d lineage.Digest, indent string)
	walk = func(d lineage.Digest, indent string) {
		shown[d] = true
		for i, e := range next[d] {
			to, branch, deeper := e.To, "├─ ", "│  "
			if !up {
				to = e.From
			}
			if i == len(next[d])-1 {
				branch, deeper = "└─ ", "   "
			}
			again := ""
			if shown[to] && len(next[to]) > 0 {
				again = " (above)"
			}
			fmt.Fprintf(out, "%s%s%s: %s  [%s]%s\n", indent, branch, e.Type, label(byDigest[to], mark[to]), known(e.Evidence), again)
			if !shown[to] {
				walk(to, indent+deeper)
			}
		}
	}
	walk(v.Digest, "")
	if c.Truncated {
		fmt.Fprintln(out, "... there is more: raise --depth or --nodes")
	}
	for _, t := range v.Taints {
		fmt.Fprintf(out, "tainted: %s by %s, %d steps away\n", t.Reason, t.Source, len(t.Path))
	}
	if len(v.Others) > 0 {
		fmt.Fprintf(out, "%d other things have that name; the latest is shown\n", len(v.Others))
	}
	return nil
}

func drawJSON(out io.Writer, v *api.LineageView, _ bool) error { return json.NewEncoder(out).Encode(v) }

func drawDot(out io.Writer, v *api.LineageView, _ bool) error {
	c, _ := part(v)
	mark := marks(v)
	fmt.Fprintln(out, "digraph lineage {\n  rankdir=RL;\n  node [shape=box, fontname=\"sans-serif\"];")
	for _, n := range c.Nodes {
		style := ""
		if n.Missing {
			style = ", style=dashed"
		}
		if mark[n.Digest] != "" {
			style += ", color=red"
		}
		fmt.Fprintf(out, "  %q [label=%q%s];\n", n.Digest.Short(), label(n, mark[n.Digest]), style)
	}
	for _, e := range c.Edges {
		style := ""
		if !e.Evidence.Trusted() {
			style = ", style=dashed"
		}
		fmt.Fprintf(out, "  %q -> %q [label=%q%s];\n", e.From.Short(), e.To.Short(), e.Type+"\n"+known(e.Evidence), style)
	}
	_, err := fmt.Fprintln(out, "}")
	return err
}

func drawMermaid(out io.Writer, v *api.LineageView, _ bool) error {
	c, _ := part(v)
	mark := marks(v)
	quote := func(text string) string {
		return strings.NewReplacer(`"`, "#quot;", "<", "#lt;", ">", "#gt;").Replace(text)
	}
	fmt.Fprintln(out, "flowchart RL")
	for _, n := range c.Nodes {
		fmt.Fprintf(out, "  n%s[\"%s\"]\n", n.Digest.Short(), quote(label(n, mark[n.Digest])))
	}
	for _, e := range c.Edges {
		arrow := "-->"
		if !e.Evidence.Trusted() {
			arrow = "-.->"
		}
		fmt.Fprintf(out, "  n%s %s|\"%s\"| n%s\n", e.From.Short(), arrow, quote(e.Type), e.To.Short())
	}
	return nil
}
