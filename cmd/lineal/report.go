package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/lineage/bundle"
	"github.com/lineal-network/lineal/node/lineage/report"
)

func newReportCommand() *cobra.Command {
	var kind, format, node, file, out string
	c := &cobra.Command{
		Use:   "report MODEL",
		Short: "Write a report on a model: Annex IV, Article 12, ML-BOM or PROV",
		Long: `Writes what the ledger holds on MODEL (a digest, a CID, or a name) as a document for people (html, pdf) or programs (json). Every item says
how it is known: observed, fetched, signed, declared or missing, with the records that say so. What nobody recorded is shown as missing; a report
judges nothing.

  annex-iv     the nine points of technical documentation of Annex IV of the EU AI Act
  article-12   the record of the model's use, from the ledger's receipts
  ml-bom       what the model was made of; --format document writes the CycloneDX ML-BOM
  prov         its ancestry as W3C PROV; --format document writes PROV-JSON

It is made of the model's bundle, as the node packs it or from a file with --bundle (then MODEL is left out), so it needs no trust in the
node: 'lineal verify' shows what holds.`,
		Example: "  lineal report credit/3 --kind annex-iv --out credit.html\n  lineal report credit/3 --kind annex-iv --out credit.pdf\n  lineal report --bundle credit.lineal.zip --kind ml-bom --format document",
		Args:    cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			if !slices.Contains(report.Kinds(), report.Kind(kind)) {
				return usagef("there is no report %q; --kind is one of %v", kind, report.Kinds())
			}
			if (len(args) == 1) == (file != "") {
				return usagef("give a model, or --bundle with a file")
			}
			if format == "" {
				format = formatOf(out)
			}
			b, links, err := reported(c, node, file, args)
			if err != nil {
				return err
			}
			reporter, err := b.Reporter()
			if err != nil {
				return err
			}
			r, err := reporter.Report(c.Context(), report.Kind(kind))
			if err != nil {
				return err
			}
			data, err := render(r, format, links)
			if err != nil {
				return err
			}
			if out == "" {
				_, err = c.OutOrStdout().Write(data)
				return err
			}
			return writeWhole(out, data)
		},
	}
	c.Flags().StringVar(&kind, "kind", string(report.AnnexIV), "annex-iv, article-12, ml-bom or prov")
	c.Flags().StringVar(&format, "format", "", "html, pdf, json or document; default: by the name of --out, json otherwise")
	c.Flags().StringVar(&node, "node", defaultNode, "address of a node's interface")
	c.Flags().StringVar(&file, "bundle", "", "make it of this bundle instead, without a network")
	c.Flags().StringVar(&out, "out", "", "file to write; default: standard output")
	return c
}

// reported gets the bundle that a report is made of, and refuses one that does not hold. Reports that lie in it are not looked at: another version
// may have drawn them otherwise.
func reported(c *cobra.Command, node, file string, args []string) (*bundle.Bundle, report.Links, error) {
	links, from := report.LinksAtNode(node), node
	var data []byte
	var err error
	if file == "" {
		data, err = (&api.Client{Base: node}).Bundle(c.Context(), args[0])
	} else {
		links, from = "", file
		data, err = bundle.ReadFile(file)
	}
	if err != nil {
		return nil, "", fmt.Errorf("get the bundle from %s: %w", from, err)
	}
	for _, check := range bundle.Verify(data, bundle.Trust{Now: time.Now()}).Checks {
		if check.State == bundle.Fails && !strings.HasPrefix(check.Name, "report ") {
			return nil, "", fmt.Errorf("the bundle from %s does not hold, so no report is made of it: %s: %s", from, check.Name, check.Detail)
		}
	}
	b, err := bundle.Read(data)
	return b, links, err
}

func formatOf(out string) string {
	for _, f := range []string{"html", "pdf"} {
		if strings.HasSuffix(out, "."+f) {
			return f
		}
	}
	return "json"
}

func render(r *report.Report, format string, links report.Links) ([]byte, error) {
	var out bytes.Buffer
	switch format {
	case "html":
		err := r.HTML(&out, links)
		return out.Bytes(), err
	case "pdf":
		err := r.PDF(&out, links)
		return out.Bytes(), err
	case "json":
		return r.JSON()
	case "document":
		if len(r.Document) == 0 {
			return nil, usagef("%s has no document of its own; ml-bom and prov have", r.Kind)
		}
		return append(slices.Clone(r.Document), '\n'), nil
	}
	return nil, usagef("there is no format %q; --format is html, pdf, json or document", format)
}
