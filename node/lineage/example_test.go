package lineage_test

import (
	"context"
	"fmt"
	"log"

	"github.com/lineal-network/lineal/node/lineage"
)

// A program records a data set and a run itself, and asks where its model comes from. To put the envelopes into the ledger, hand them to a
// Submitter: node.RemoteRecords submits them to a node.
func Example() {
	key, err := lineage.GenerateSigner()
	if err != nil {
		log.Fatal(err)
	}
	data := lineage.NewResource(lineage.KindDataset, "loans.csv", lineage.DigestOf([]byte("1,2,3")))
	model := lineage.NewResource(lineage.KindModel, "model.onnx", lineage.DigestOf([]byte("weights")))

	rights, err := lineage.NewStatement(&lineage.Dataset{Name: "loans", Licence: "CC-BY-4.0"}, data)
	if err != nil {
		log.Fatal(err)
	}
	run, err := lineage.Run{Builder: "https://ci.example", Invocation: "4711", Name: "fit", Inputs: []lineage.Resource{data},
		Metrics: map[string]float64{"auc": 0.91}}.Statement(model)
	if err != nil {
		log.Fatal(err)
	}
	var ledger []lineage.Entry
	for i, s := range []lineage.Statement{rights, run} {
		envelope, err := key.Sign(s)
		if err != nil {
			log.Fatal(err)
		}
		ledger = append(ledger, lineage.Entry{Leaf: uint64(i), Time: 1_800_000_000, Envelope: envelope})
	}

	graph, err := lineage.GraphOf(&lineage.Index{}, ledger)
	if err != nil {
		log.Fatal(err)
	}
	ancestors, err := graph.Ancestors(context.Background(), model.SHA256(), lineage.Bounds{})
	if err != nil {
		log.Fatal(err)
	}
	for _, n := range ancestors.Nodes {
		fmt.Println(n.Depth, n.Kind, n.Name)
	}
	// Output:
	// 0 model model.onnx
	// 1 run fit
	// 2 dataset loans
}
