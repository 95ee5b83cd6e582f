package node

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/capture/mlflow"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// openMLflow opens what capture.mlflow.listen asks for: the same service as of 'lineal mlflow proxy' and 'lineal mlflow serve', which signs with
// the node's record key, hands its records to the node's own ledger, and asks the node's own graph at the gate.
func (n *Node) openMLflow(Deps) error {
	c := n.cfg.Capture.MLflow
	if c.Listen == "" {
		return nil
	}
	if n.ordering == nil {
		return fmt.Errorf("%w: capture.mlflow.listen needs the ledger, and ledger.off is set", ErrConfig)
	}
	cfg := mlflow.ServiceConfig{Dir: cmp.Or(c.DataDir, filepath.Join(n.cfg.DataDir, "mlflow")), Listen: c.Listen, Upstream: c.Upstream, Name: c.Name, Signer: n.ordering.records, Submitter: ownRecords{n},
		Records: ownGraph{ledgerAPI{n}}, Require: c.Require, Approvers: c.Approvers, Protected: c.Protect, FailOpen: c.FailOpen, Reconcile: c.Reconcile,
		Fetch: c.Fetch, MaxFetch: c.FetchMiB << 20, Redact: capture.RedactConfig{Keys: c.RedactKeys, Values: c.RedactValues},
		Throttle: mlflow.ThrottleConfig{PerSecond: c.PerSecond}, Logger: n.log.With("system", mlflow.System), Registerer: n.capturesOf(mlflow.System)}
	if _, err := mlflow.ParseRules(c.Require); err != nil {
		return fmt.Errorf("%w: capture.mlflow.require: %w", ErrConfig, err)
	}
	if c.UpstreamAuth != "" {
		b, err := os.ReadFile(c.UpstreamAuth)
		if err != nil {
			return fmt.Errorf("capture.mlflow.upstreamAuth: %w", err)
		}
		cfg.Authorization = strings.TrimSpace(string(b))
	}
	if c.Policy != "" {
		q, err := PolicyQuestion(c.Policy)
		if err != nil {
			return fmt.Errorf("%w: capture.mlflow.policy: %w", ErrConfig, err)
		}
		cfg.Evaluate = func(ctx context.Context, model lineage.Digest) (policy.Result, error) {
			asked := q
			asked.Model = string(model)
			return policyAPI{n}.Evaluate(ctx, asked)
		}
	}
	s, err := mlflow.NewService(cfg)
	if err != nil {
		return fmt.Errorf("capture.mlflow: %w", err)
	}
	n.mlflow = s
	n.closers = append(n.closers, s.Close)
	return nil
}

// capturesOf registers the metrics of one captured system: several in a node count the same things, so each has the label system.
func (n *Node) capturesOf(system string) prometheus.Registerer {
	if n.registerer == nil {
		return nil
	}
	return prometheus.WrapRegistererWith(prometheus.Labels{"system": system}, n.registerer)
}

// runMLflow serves MLflow's clients until ctx ends; open calls may end, and what they said is written.
func (n *Node) runMLflow(ctx context.Context) error {
	if n.mlflow == nil {
		return nil
	}
	n.log.Info("MLflow's clients are served", "MLFLOW_TRACKING_URI", n.mlflow.URL())
	return n.mlflow.Run(ctx)
}

// MLflowURL is where MLflow's clients reach the node, or empty.
func (n *Node) MLflowURL() string {
	if n.mlflow == nil {
		return ""
	}
	return n.mlflow.URL()
}

// PolicyQuestion reads how a gate names its policy: by the digest of a registered one, a file, or the name of a ready one. The model is left open.
func PolicyQuestion(name string) (q api.EvaluateRequest, err error) {
	if d, err := lineage.ParseDigest(name); err == nil {
		q.Policy = d.Bytes()
		return q, nil
	}
	source, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) && filepath.Base(name) == name {
		source, _, err = policy.Ready(name)
	}
	if err == nil {
		_, err = policy.Load(source)
	}
	if err != nil {
		return q, fmt.Errorf("policy %s: %w", name, err)
	}
	q.Source = string(source)
	return q, nil
}

// ownGraph answers the gate's questions from the node's own ledger.
type ownGraph struct{ api ledgerAPI }

// Node implements mlflow.Records.
func (o ownGraph) Node(_ context.Context, d lineage.Digest) (v *lineage.Node, err error) {
	err = o.api.View(func(s lineage.State) error {
		v, err = lineage.NewGraph(s, lineage.Latest).Node(d)
		return err
	})
	return v, err
}

// Tainted implements mlflow.Records.
func (o ownGraph) Tainted(ctx context.Context, d lineage.Digest) (reason string, err error) {
	err = o.api.View(func(s lineage.State) error {
		taints, truncated, err := lineage.NewGraph(s, lineage.Latest).Taint(ctx, d, uint64(time.Now().Unix()), lineage.Bounds{})
		if err != nil {
			return err
		}
		switch {
		case len(taints) > 0:
			reason = fmt.Sprintf("%s %s", taints[0].Source, taints[0].Reason)
		case truncated:
			reason = "it derives from more than can be looked through"
		}
		return nil
	})
	return reason, err
}
