package node

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/capture/importer"
	"github.com/lineal-network/lineal/node/capture/openlineage"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/lineage"
)

// minSecret is the length of a token or secret at least; shorter ones can be guessed.
const minSecret = 16

// capturing is what a node has of capture: an interface of its own, for OpenLineage clients and registries' webhooks.
type capturing struct {
	spool     *capture.Spool
	collector *openlineage.Collector
	listener  net.Listener
	handler   http.Handler
}

// openCapture opens what capture.listen asks for.
func (n *Node) openCapture(Deps) error {
	c := n.cfg.Capture
	if c.Listen == "" {
		return nil
	}
	if n.ordering == nil {
		return fmt.Errorf("%w: capture.listen needs the ledger, and ledger.off is set", ErrConfig)
	}
	registerer := n.capturesOf("openlineage")
	spool, err := capture.NewSpool(capture.Config{Store: n.db, Signer: n.ordering.records, Submitter: ownRecords{n}, Logger: n.log, Registerer: registerer})
	if err != nil {
		return err
	}
	collector, err := openlineage.NewCollector(openlineage.Config{Store: n.db, Sink: spool, Logger: n.log, Registerer: registerer})
	if err != nil {
		return err
	}
	handler, err := n.captureRoutes(collector, spool)
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("capture: %w; choose another capture.listen", err)
	}
	n.closers = append(n.closers, func() error {
		if err := l.Close(); !errors.Is(err, net.ErrClosed) {
			return err
		}
		return nil
	})
	n.capturing = &capturing{spool, collector, l, handler}
	return nil
}

func (n *Node) captureRoutes(collector *openlineage.Collector, sink capture.Sink) (http.Handler, error) {
	c := n.cfg.Capture
	cfg := openlineage.ServerConfig{Collector: collector, Prover: recordProver{ledgerAPI{n}}}
	for _, path := range c.Tokens {
		token, err := readShared(path)
		if err != nil {
			return nil, fmt.Errorf("capture.tokens: %w", err)
		}
		cfg.Tokens = append(cfg.Tokens, token)
	}
	mux := http.NewServeMux()
	mux.Handle("/api/v1/", openlineage.NewHandler(cfg))
	calls := importer.NewHookCalls()
	if n.registerer != nil {
		if err := n.registerer.Register(calls); err != nil {
			return nil, fmt.Errorf("capture: %w", err)
		}
	}
	for _, w := range []struct {
		path, file string
		hook       importer.Hook
	}{{"/webhooks/wandb", c.WandbSecret, importer.WandB}, {"/webhooks/comet", c.CometSecret, importer.Comet}} {
		if w.file == "" {
			continue
		}
		secret, err := readShared(w.file)
		if err != nil {
			return nil, fmt.Errorf("capture: secret of %s: %w", w.path, err)
		}
		h, err := importer.NewHookHandler(importer.HookConfig{Hook: w.hook, Secret: secret, Sink: sink, Logger: n.log, Calls: calls})
		if err != nil {
			return nil, fmt.Errorf("capture: %w", err)
		}
		mux.Handle(w.path, h)
	}
	return mux, nil
}

// readShared reads a secret that others have too.
func readShared(path string) (string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	secret := strings.TrimRight(string(b), "\r\n")
	if len(secret) < minSecret {
		return "", fmt.Errorf("%s holds %d characters, want at least %d", path, len(secret), minSecret)
	}
	return secret, nil
}

// runCapture takes events until ctx ends.
func (n *Node) runCapture(ctx context.Context) error {
	if n.capturing == nil {
		return nil
	}
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return n.capturing.spool.Run(ctx) })
	g.Go(func() error { return n.capturing.collector.Run(ctx) })
	g.Go(func() error {
		srv := &http.Server{Handler: n.capturing.handler, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, WriteTimeout: time.Minute,
			BaseContext: func(net.Listener) context.Context { return ctx }}
		stop := context.AfterFunc(ctx, func() {
			end, cancel := context.WithTimeout(context.Background(), 5*time.Second)
			defer cancel()
			if srv.Shutdown(end) != nil {
				_ = srv.Close() // what does not end in time is cut off
			}
		})
		defer stop()
		if err := srv.Serve(n.capturing.listener); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("capture: %w", err)
		}
		return nil
	})
	return g.Wait()
}

// CaptureURL is where OpenLineage clients reach the node, or empty.
func (n *Node) CaptureURL() string {
	if n.capturing == nil {
		return ""
	}
	return "http://" + n.capturing.listener.Addr().String()
}

// ownRecords takes the node's own records to its ledger.
type ownRecords struct{ n *Node }

// Submit implements lineage.Submitter.
func (o ownRecords) Submit(ctx context.Context, envelope []byte) (string, error) {
	ack, err := ledgerAPI(o).Submit(ctx, envelope, nil)
	if errors.Is(err, api.ErrBadRequest) {
		return "", fmt.Errorf("%w: %w", capture.ErrRefused, err)
	}
	return string(ack.ID), err
}

// recordProver finds the latest record about something, for the facet that OpenLineage's events carry.
type recordProver struct{ api ledgerAPI }

// maxProved bounds the records of one subject that are looked through for the latest.
const maxProved = 1000

// Prove implements openlineage.Prover.
func (p recordProver) Prove(ctx context.Context, d lineage.Digest) (string, *openlineage.Proof, error) {
	var id lineage.Digest
	err := p.api.View(func(s lineage.State) error {
		records, err := lineage.NewGraph(s, lineage.Latest).Records(d, 0, maxProved)
		if err == nil && len(records) == 0 {
			err = fmt.Errorf("%w: no record of %s", lineage.ErrNotFound, d)
		}
		if err == nil {
			id = records[len(records)-1].ID
		}
		return err
	})
	if err != nil {
		return "", nil, err
	}
	v, err := p.api.Record(ctx, common.Hash(id.Bytes()))
	if err != nil || v.Leaf == nil {
		return string(id), nil, err
	}
	b, _, err := p.api.leaf(ctx, *v.Leaf)
	if err != nil {
		return "", nil, err
	}
	h := leaf.Hash(b)
	proof := &openlineage.Proof{LeafIndex: *v.Leaf, TreeSize: v.Size, LeafHash: hex.EncodeToString(h[:]), Path: []string{}, Checkpoint: v.Checkpoint}
	for _, sibling := range v.Proof {
		proof.Path = append(proof.Path, hex.EncodeToString(sibling))
	}
	return string(id), proof, nil
}
