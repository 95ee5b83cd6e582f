// Package querybench measures questions to a big lineage: it writes a million signed records through the ledger's own index into a store, as a
// node does, and asks for the ancestors of models through 20 steps.
//
//	generation 0:   data sets
//	generation g:   model ◄─ run ◄─ two models of generation g-1, two data sets of many, one code
//
// So a model has some thousand ancestors within 20 steps (two steps a generation), which share data sets and code. Each question is asked of a
// graph that has read nothing yet; badger and the file system may have.
package querybench

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
)

// Config says how much to measure; zero values mean the defaults.
type Config struct {
	Dir      string // an empty directory for the store
	Records  int    // 1,000,000
	Depth    int    // 20
	Queries  int    // 200
	Progress func(done, of int)
}

// Result is what was measured.
type Result struct {
	Records          int     `json:"records"`
	Depth            int     `json:"depth"`
	Ancestors        int     `json:"ancestors"`     // median of a question
	Edges            int     `json:"edges"`         // median of a question
	QueryMs          float64 `json:"queryMs"`       // median
	QueryP95Ms       float64 `json:"queryP95Ms"`    //
	TaintMs          float64 `json:"taintMs"`       // median of the taint of the same models
	RecordsPerSecond float64 `json:"recordsPerSec"` // signed, encoded and indexed
}

const (
	generations = 12  // more than Depth needs
	batch       = 250 // records in a store update: a block's worth that fits into one transaction
	datasetPart = 10  // one record in so many is a data set
)

// writer puts the index straight into an update of a store.
type writer struct{ tx *store.Tx }

func (w writer) Get(key []byte) ([]byte, bool, error) {
	v, err := w.tx.Get(store.Key(store.TableState, key))
	if errors.Is(err, store.ErrNotFound) {
		return nil, false, nil
	}
	return v, err == nil, err
}
func (w writer) Scan(prefix []byte, fn func(k, v []byte) error) error {
	return reader{w.tx}.Scan(prefix, fn)
}
func (w writer) Set(key, value []byte) error {
	return w.tx.Set(store.Key(store.TableState, key), value)
}
func (w writer) Delete(key []byte) error { return w.tx.Delete(store.Key(store.TableState, key)) }

// reader reads the state in a snapshot of a store.
type reader struct{ r store.Reader }

func (r reader) Get(key []byte) ([]byte, bool, error) {
	v, err := r.r.Get(store.Key(store.TableState, key))
	if errors.Is(err, store.ErrNotFound) {
		return nil, false, nil
	}
	return v, err == nil, err
}
func (r reader) Scan(prefix []byte, fn func(k, v []byte) error) error {
	return r.r.Scan(store.Key(store.TableState, prefix), func(k, v []byte) error { return fn(k[1:], v) })
}

// Shared implements lineage.Shared, as the state in a node's snapshot does.
func (r reader) Shared() {}

// Run measures.
func Run(ctx context.Context, cfg Config) (*Result, error) {
	if cfg.Records <= 0 {
		cfg.Records = 1_000_000
	}
	if cfg.Depth <= 0 {
		cfg.Depth = 20
	}
	if cfg.Queries <= 0 {
		cfg.Queries = 200
	}
	s, err := store.Open(store.Config{Dir: cfg.Dir})
	if err != nil {
		return nil, err
	}
	defer s.Close()
	begun := time.Now()
	if err := fill(ctx, s, cfg); err != nil {
		return nil, err
	}
	r := &Result{Records: cfg.Records, Depth: cfg.Depth, RecordsPerSecond: float64(cfg.Records) / time.Since(begun).Seconds()}
	runtime.GC()
	return r, ask(ctx, s, cfg, r)
}

// layout says what the records of a size are.
type layout struct{ datasets, models int }

func layoutOf(records int) layout {
	d := max(records/datasetPart, 2)
	return layout{d, max((records-d)/generations, 1)}
}

func name(kind string, generation, i int) lineage.Digest {
	return lineage.DigestOf(fmt.Appendf(nil, "%s %d %d", kind, generation, i))
}

// statement makes record i.
func (l layout) statement(i int) (lineage.Statement, error) {
	rng := rand.New(rand.NewPCG(1, uint64(i)))
	if i < l.datasets {
		return lineage.NewStatement(&lineage.Dataset{Name: fmt.Sprint("set ", i), Licence: "MIT", Source: lineage.Source{URI: fmt.Sprint("https://data.example/", i)}},
			lineage.NewResource(lineage.KindDataset, "", name("dataset", 0, i)))
	}
	generation, k := (i-l.datasets)/l.models, (i-l.datasets)%l.models
	run := lineage.Run{Builder: "https://bench.example", Invocation: fmt.Sprint(i), Name: "fit", Metrics: map[string]float64{"accuracy": rng.Float64()}}
	for range 2 {
		run.Inputs = append(run.Inputs, lineage.NewResource(lineage.KindDataset, "", name("dataset", 0, rng.IntN(l.datasets))))
		if generation > 0 {
			run.Inputs = append(run.Inputs, lineage.NewResource(lineage.KindModel, "", name("model", generation-1, rng.IntN(l.models))))
		}
	}
	run.Inputs = append(run.Inputs, lineage.NewResource(lineage.KindCode, "train.py", name("code", generation, k%100)))
	return run.Statement(lineage.NewResource(lineage.KindModel, "", name("model", generation, k)))
}

// fill writes the records: several sign, one writes in order.
func fill(ctx context.Context, s *store.Store, cfg Config) error {
	key, err := lineage.GenerateSigner()
	if err != nil {
		return err
	}
	l := layoutOf(cfg.Records)
	index := &lineage.Index{}
	group, ctx := errgroup.WithContext(ctx)
	workers := runtime.GOMAXPROCS(0)
	lanes := make([]chan []lineage.Entry, workers) // batch b comes from lane b mod workers
	for w := range lanes {
		lanes[w] = make(chan []lineage.Entry, 2)
		group.Go(func() error {
			defer close(lanes[w])
			for from := w * batch; from < cfg.Records; from += workers * batch {
				entries := make([]lineage.Entry, 0, batch)
				for i := from; i < min(from+batch, cfg.Records); i++ {
					statement, err := l.statement(i)
					if err != nil {
						return err
					}
					envelope, err := key.Sign(statement)
					if err != nil {
						return err
					}
					entries = append(entries, lineage.Entry{Leaf: uint64(i), Time: uint64(1_700_000_000 + i/100), Submitter: common.Address{1}, Envelope: envelope})
				}
				select {
				case lanes[w] <- entries:
				case <-ctx.Done():
					return ctx.Err()
				}
			}
			return nil
		})
	}
	group.Go(func() error {
		for done, b := 0, 0; done < cfg.Records; b++ {
			entries, ok := <-lanes[b%workers]
			if !ok {
				return ctx.Err()
			}
			if err := s.Update(ctx, func(tx *store.Tx) error { return index.Apply(writer{tx}, entries) }); err != nil {
				return err
			}
			if done += len(entries); cfg.Progress != nil {
				cfg.Progress(done, cfg.Records)
			}
		}
		return nil
	})
	return group.Wait()
}

func ask(ctx context.Context, s *store.Store, cfg Config, r *Result) error {
	l := layoutOf(cfg.Records)
	last := max(cfg.Records-l.datasets-1, 0) / l.models
	var walks, taints []float64
	var nodes, edges []int
	rng := rand.New(rand.NewPCG(2, 2))
	return s.View(func(snapshot store.Reader) error {
		for range cfg.Queries {
			full := max(last-1, 0) // the last generation may be a part only
			d := name("model", full, rng.IntN(l.models))
			begun := time.Now()
			c, err := lineage.NewGraph(reader{snapshot}, lineage.Latest).Ancestors(ctx, d, lineage.Bounds{Depth: cfg.Depth})
			if err != nil {
				return err
			}
			walks, nodes, edges = append(walks, ms(begun)), append(nodes, len(c.Nodes)), append(edges, len(c.Edges))
			begun = time.Now()
			if _, _, err := lineage.NewGraph(reader{snapshot}, lineage.Latest).Taint(ctx, d, 1_800_000_000, lineage.Bounds{Depth: cfg.Depth, Trusted: true}); err != nil {
				return err
			}
			taints = append(taints, ms(begun))
		}
		slices.Sort(walks)
		slices.Sort(taints)
		slices.Sort(nodes)
		slices.Sort(edges)
		half := len(walks) / 2
		r.QueryMs, r.TaintMs, r.Ancestors, r.Edges = walks[half], taints[half], nodes[half], edges[half]
		r.QueryP95Ms = walks[len(walks)*95/100]
		return nil
	})
}

func ms(since time.Time) float64 { return float64(time.Since(since).Microseconds()) / 1000 }
