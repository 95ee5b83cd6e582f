package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/api"
)

func newPolicySourcesCommand(f *recordFlags) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "sources",
		Short: "Show the agreed lists of banned and restricted sources; make, sign and check lists",
		Long: `Without a further word: shows the lists that the operators agree on, from a node.

Whoever publishes a list (docs/status-feed.md) needs no node and no network:

  lineal policy sources key --out eu.key              eu.key stays with you, operators get eu.pem
  lineal policy sources new --uri https://lists.example/eu.json --publisher "Example Authority" --out eu.yaml
                                                      write entries into eu.yaml
  lineal policy sources sign eu.yaml --key eu.key     makes eu.json, and later its successors
  lineal policy sources check eu.json --key eu.pem    as operators check it

Then publish eu.json as it is. Operators follow it by their configuration:

  sources:
    - {uri: https://lists.example/eu.json, keys: [eu.pem]}`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			lists, err := f.client().SourceLists(c.Context())
			if err != nil {
				return fmt.Errorf("ask %s: %w", f.node, err)
			}
			out := c.OutOrStdout()
			if asJSON {
				return json.NewEncoder(out).Encode(map[string]any{"lists": lists})
			}
			for _, l := range lists {
				fmt.Fprintf(out, "%s, serial %d, agreed on %s (leaf %d): %d entries\n", l.URI, l.Serial, api.When(l.Time), l.Leaf, len(l.Entries))
				for _, e := range l.Entries {
					fmt.Fprintf(out, "  %s %s%s%s%s  %s\n", e.Action, e.Digest, e.URIPrefix, e.Licence, e.NamePrefix, e.Reason)
				}
			}
			return nil
		},
	}
	c.AddCommand(newSourcesKeyCommand(), newSourcesNewCommand(), newSourcesSignCommand(), newSourcesCheckCommand())
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	return c
}
