package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/devnet/chain"
	"github.com/lineal-network/lineal/devnet/train"
	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/lineage"
)

const (
	// captureName is what the tracking server is called in the records of the scenario.
	captureName = "mlflow://devnet"
	// recordedWithin is how long a record may take from a client's call to every operator's graph.
	recordedWithin = time.Minute
	recordedPoll   = 100 * time.Millisecond
)

// scenarioLineage shows a model from its data set to a contract: a training script logs to the MLflow server inside the first operator, the gate refuses
// to register the model until the right to use its data is recorded, every operator serves the same complete graph, and the model, found in
// that graph, is registered on chain, attested and used.
func scenarioLineage(ctx context.Context, n *Network, rep *Report) error {
	c := &captured{n, &node.RemoteRecords{Client: n.Operators[0].Client(), Payer: n.UserKey()}}
	trainer, err := train.New(ctx, n.MLflowURL(), filepath.Join(n.dir, "train"))
	if err != nil {
		return err
	}
	r, err := trainer.Train(ctx)
	if err != nil {
		return fmt.Errorf("train: %w", err)
	}
	rep.Events = append(rep.Events, Event{Kind: "trained", Detail: fmt.Sprintf("run %s by %s: %.1f %% right on held-out images", r.RunID, trainer.Describe(), 100*r.Accuracy)})
	if err := c.gated(ctx, rep, trainer, r); err != nil {
		return err
	}
	graphs, err := c.graphs(ctx, r)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(graphs, func(g string) bool { return g != graphs[0] }) {
		rep.problem("operators serve different graphs of %s", versionName)
	}
	rep.Events = append(rep.Events, Event{Kind: "graph", Detail: fmt.Sprintf("all %d operators serve the same: %s", len(n.Operators), graphs[0])})
	return n.use(ctx, rep, r)
}

// graphs asks every operator for the model's graph until all serve the same: the last block reaches one a moment after another. After
// recordedWithin it returns what they serve.
func (c *captured) graphs(ctx context.Context, r *train.Result) ([]string, error) {
	late := time.NewTimer(recordedWithin)
	defer late.Stop()
	tick := time.NewTicker(recordedPoll)
	defer tick.Stop()
	for {
		graphs := make([]string, len(c.n.Operators))
		for i, o := range c.n.Operators {
			var err error
			if graphs[i], err = c.graph(ctx, o, r); err != nil {
				return nil, err
			}
		}
		if len(slices.Compact(slices.Clone(graphs))) == 1 {
			return graphs, nil
		}
		select {
		case <-tick.C:
		case <-late.C:
			return graphs, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// versionName is what the registered version is called in the graph.
const versionName = "models:/" + train.Name + "/1"

// captured is what the first operator captures.
type captured struct {
	n      *Network
	remote *node.RemoteRecords
}

// gated has the model refused, records what the gate asks for, and has it registered.
func (c *captured) gated(ctx context.Context, rep *Report, trainer train.Trainer, r *train.Result) error {
	err := trainer.Register(ctx, r.ModelID)
	var refused *train.RefusedError
	if !errors.As(err, &refused) || !strings.Contains(refused.Message, "dataset-rights") {
		rep.problem("without a record of the data set's licence, registering said %v", err)
		return nil
	}
	rep.Events = append(rep.Events, Event{Kind: "refused", Detail: refused.Message})
	run := lineage.RunDigest(captureName, r.RunID)
	var data lineage.ClosureNode
	err = c.until(ctx, c.n.Operators[0], string(run), func(v *api.LineageView) bool {
		i := slices.IndexFunc(v.Ancestors.Nodes, func(x lineage.ClosureNode) bool { return x.Kind == lineage.KindDataset })
		if i >= 0 {
			data = v.Ancestors.Nodes[i]
		}
		return i >= 0
	})
	if err != nil {
		return err
	}
	id, err := c.rights(ctx, data)
	if err != nil {
		return err
	}
	rep.Events = append(rep.Events, Event{Kind: "recorded", Detail: fmt.Sprintf("licence CC-BY-4.0 of the data set %s (%s): record %s", data.Name, data.Digest.Short(), id)})
	if err := trainer.Register(ctx, r.ModelID); err != nil {
		return fmt.Errorf("register the model: %w", err)
	}
	rep.Events = append(rep.Events, Event{Kind: "registered", Detail: versionName + ", alias champion"})
	return nil
}

// rights records, in the name of whoever has the data, under what licence it may be used, and waits until that is final.
func (c *captured) rights(ctx context.Context, data lineage.ClosureNode) (string, error) {
	owner, err := lineage.GenerateSigner()
	if err != nil {
		return "", err
	}
	st, err := lineage.NewStatement(&lineage.Dataset{Name: train.Name, Licence: "CC-BY-4.0", Source: lineage.Source{URI: "https://doi.org/10.24432/C50P49"}, PersonalData: "none",
		Consent: &lineage.Consent{Basis: "licence"}}, lineage.NewResource(lineage.KindDataset, train.Name, data.Digest).Graded(lineage.Declared))
	if err != nil {
		return "", err
	}
	envelope, err := owner.Sign(st)
	if err != nil {
		return "", err
	}
	id, err := c.remote.Submit(ctx, envelope)
	if err != nil {
		return "", err
	}
	v, err := c.remote.Client.Record(ctx, lineage.Digest(id), recordedWithin)
	if err == nil && v.State != "final" {
		err = fmt.Errorf("it is %s %s", v.State, v.Reason)
	}
	if err != nil {
		return "", fmt.Errorf("record %s: %w", id, err)
	}
	return id, nil
}

// until asks an operator about a thing until the answer is good.
func (c *captured) until(ctx context.Context, o *Operator, thing string, good func(*api.LineageView) bool) error {
	ctx, cancel := context.WithTimeout(ctx, recordedWithin)
	defer cancel()
	for {
		v, err := o.Client().Lineage(ctx, thing, url.Values{"direction": {"up"}})
		if err == nil && v.Ancestors != nil && good(v) {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("operator %d does not know all of %s after %s (%w)", o.Number, thing, recordedWithin, errors.Join(err, ctx.Err()))
		case <-time.After(recordedPoll):
		}
	}
}

// graph waits until an operator serves the whole way from the version to the data set, and gives it in words.
func (c *captured) graph(ctx context.Context, o *Operator, r *train.Result) (words string, err error) {
	onnx := lineage.NewDigest(r.Model.SHA256)
	err = c.until(ctx, o, versionName, func(v *api.LineageView) bool {
		way, ok := c.way(v, onnx, r.RunID)
		words = way
		return ok
	})
	return words, err
}

// way follows the version to the model, its run and the data set; the ONNX file must be part of the model.
func (c *captured) way(v *api.LineageView, onnx lineage.Digest, runID string) (string, bool) {
	a := v.Ancestors
	run := lineage.RunDigest(captureName, runID)
	kind := map[lineage.Digest]lineage.ClosureNode{}
	for _, x := range a.Nodes {
		kind[x.Digest] = x
		if x.Missing && x.Kind == lineage.KindDataset {
			return "", false // its rights are not in this operator's graph yet
		}
	}
	to := func(from lineage.Digest, good func(lineage.Edge) bool) (lineage.Digest, bool) {
		i := slices.IndexFunc(a.Edges, func(e lineage.Edge) bool { return e.From == from && good(e) })
		if i < 0 {
			return "", false
		}
		return a.Edges[i].To, true
	}
	model, ok := to(v.Digest, func(e lineage.Edge) bool {
		_, contains := to(e.To, func(f lineage.Edge) bool { return f.Type == lineage.Contains && f.To == onnx })
		return e.Type == lineage.DerivedFrom && contains
	})
	if !ok {
		return "", false
	}
	_, produced := to(model, func(e lineage.Edge) bool { return e.Type == lineage.ProducedBy && e.To == run })
	data, trained := to(run, func(e lineage.Edge) bool {
		return e.Type == lineage.TrainedOn && kind[e.To].Kind == lineage.KindDataset && e.Evidence.Grade == lineage.Observed
	})
	return fmt.Sprintf("%s ← model %s with %s ← run %s ← data set %s, observed (%d things, %d edges)", versionName, model.Short(), onnx.Short(), runID[:12], data.Short(),
		len(a.Nodes), len(a.Edges)), produced && trained
}

// use registers the model on chain under the record of its run, gives its bytes to one operator, and asks it on every chain.
func (n *Network) use(ctx context.Context, rep *Report, r *train.Result) error {
	first := n.Operators[0].Client()
	list, err := first.Records(ctx, string(lineage.NewDigest(r.Model.SHA256)), nil)
	if err != nil {
		return err
	}
	if len(list.Records) == 0 {
		return errors.New("the ledger has no record of the trained model")
	}
	root := common.Hash(list.Records[0].ID.Bytes())
	call := bindings.NewModelRegistry().PackRegister(r.Model.SHA256, root, common.Hash{}, uint64(len(r.Model.Bytes)), versionName)
	receipt, err := n.transact(ctx, n.Chains[0], chain.Key(accountDeployer), n.Home.Address(deploy.ModelRegistry), nil, call)
	if err != nil {
		return fmt.Errorf("register the model on chain: %w", err)
	}
	rep.happened(n.Chains[0], receipt, "on chain", "model %s with the lineage root %s", lineage.NewDigest(r.Model.SHA256).Short(), list.Records[0].ID.Short())
	if _, err := first.PutArtifact(ctx, bytes.NewReader(r.Model.Bytes)); err != nil {
		return fmt.Errorf("give the model to operator 0: %w", err)
	}
	for i, origin := range n.Chains {
		if err := n.ask(ctx, rep, Question{Model: r.Model, Sample: r.Model.Samples[i%len(r.Model.Samples)], Origin: origin, To: n.Chains}); err != nil {
			return err
		}
	}
	return nil
}
