// Package policybench measures policies on a store, as a node keeps them: one verdict over thousands of ancestors, and a ban that reaches
// a hundred thousand watched models.
//
//	verdict:  model ◄─ runs ◄─ 10,000 data sets; the first one reads everything from the store, the others find it read
//	ban:      data set ◄─ base model ◄─ 100,000 models, each watched; an operator's list bans the data set; blocks follow until nothing waits
//
// Blocks are executed as the ledger does it: over the state in the store, and committed to it in one update each.
package policybench

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sys/unix"

	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
	"github.com/lineal-network/lineal/node/lineage/status"
	"github.com/lineal-network/lineal/node/store"
)

// Config says how much to measure; zero values mean the defaults.
type Config struct {
	Dir         string // an empty directory for the store
	Ancestors   int    // 10,000
	Descendants int    // 100,000
	Verdicts    int    // 21
	Progress    func(what string, done, of int)
}

// Result is what was measured.
type Result struct {
	Ancestors int `json:"ancestors"`
	// PolicyMs is the median of a verdict on a graph that was read before, as in the ledger, which keeps what it has read from block to block;
	// PolicyColdMs is the first one, which reads and decodes everything from the store.
	PolicyMs     float64 `json:"policyMs"`
	PolicyColdMs float64 `json:"policyColdMs"`
	PolicyUnits  uint64  `json:"policyUnits"`
	Descendants  int     `json:"descendants"`
	// EvaluationsPerSecond counts the verdicts that a ban asks for, over the time of all blocks that work it off, with marking, tree and commits.
	EvaluationsPerSecond float64 `json:"evaluationsPerSecond"`
	// EvaluationsPerCPUSecond counts them over what all cores of the process worked in that time, which tells more on a machine that others use.
	EvaluationsPerCPUSecond float64 `json:"evaluationsPerCpuSecond"`
	BanBlocks               int     `json:"banBlocks"`
	BanSlowestMs            float64 `json:"banSlowestBlockMs"`
}

// How many records a block of the preparation holds: what they change must fit into one transaction of the store, and large ones change much.
const (
	batch      = 200
	batchLarge = 10
)

// bench is a ledger of lineage and policies on a store, without consensus.
type bench struct {
	ctx    context.Context
	db     *store.Store
	index  *lineage.Index
	module *status.Module
	signer *lineage.Signer
	height uint64
	leaves uint64
	now    uint64
}

var operator = common.Address{1}

// Run measures.
func Run(ctx context.Context, cfg Config) (*Result, error) {
	for v, d := range map[*int]int{&cfg.Ancestors: 10_000, &cfg.Descendants: 100_000, &cfg.Verdicts: 21} {
		if *v <= 0 {
			*v = d
		}
	}
	if cfg.Progress == nil {
		cfg.Progress = func(string, int, int) {}
	}
	db, err := store.Open(store.Config{Dir: cfg.Dir})
	if err != nil {
		return nil, err
	}
	signer, err := lineage.GenerateSigner()
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	r, err := newBench(ctx, db, signer).run(cfg)
	return r, errors.Join(err, db.Close())
}

func newBench(ctx context.Context, db *store.Store, signer *lineage.Signer) *bench {
	return &bench{ctx: ctx, db: db, signer: signer, now: 1_800_000_000,
		index: &lineage.Index{Bonded: func(_ lineage.State, a common.Address) (common.Address, bool, error) { return a, a == operator, nil }},
		module: &status.Module{Weight: func(_ lineage.State, a common.Address) (weight, total uint64, err error) {
			if a == operator {
				return 1, 1, nil
			}
			return 0, 1, nil
		}}}
}

func (b *bench) run(cfg Config) (*Result, error) {
	r := &Result{Ancestors: cfg.Ancestors, Descendants: cfg.Descendants}
	if err := b.verdict(cfg, r); err != nil {
		return nil, fmt.Errorf("measure a verdict: %w", err)
	}
	if err := b.ban(cfg, r); err != nil {
		return nil, fmt.Errorf("measure a ban: %w", err)
	}
	return r, nil
}

// reader is the state in a snapshot of the store.
type reader struct{ r store.Reader }

// Get implements state.Reader.
func (r reader) Get(key []byte) ([]byte, bool, error) {
	v, err := r.r.Get(store.Key(store.TableState, key))
	if errors.Is(err, store.ErrNotFound) {
		return nil, false, nil
	}
	return v, err == nil, err
}

// Shared implements lineage.Shared, as the ledger's final state does.
func (r reader) Shared() {}

// Scan implements state.Reader.
func (r reader) Scan(prefix []byte, fn func(k, v []byte) error) error {
	return r.r.Scan(store.Key(store.TableState, prefix), func(k, v []byte) error { return fn(k[1:], v) })
}

func (b *bench) envelope(s lineage.Statement, err error) (lineage.Entry, error) {
	if err != nil {
		return lineage.Entry{}, err
	}
	e, err := b.signer.Sign(s)
	return lineage.Entry{Envelope: e, Submitter: operator}, err
}

// block executes and commits one; it returns how long that took, the records' own indexing apart.
func (b *bench) block(entries []lineage.Entry) (took time.Duration, err error) {
	if err := b.ctx.Err(); err != nil {
		return 0, err
	}
	b.height++
	b.now++
	for i := range entries {
		entries[i].Leaf, entries[i].Time = b.leaves, b.now
		b.leaves++
	}
	var diff []state.Change
	err = b.db.View(func(r store.Reader) error {
		tx := state.NewTx(reader{r})
		if err := b.index.Apply(tx, entries); err != nil {
			return err
		}
		begun := time.Now()
		if err := b.module.Apply(tx, status.Info{Height: b.height, Time: b.now, Size: b.leaves}, entries); err != nil {
			return err
		}
		diff = tx.Diff()
		took = time.Since(begun)
		return nil
	})
	if err != nil {
		return 0, err
	}
	begun := time.Now()
	err = b.db.Update(b.ctx, func(tx *store.Tx) error {
		for _, c := range diff {
			k := store.Key(store.TableState, c.Key)
			if c.Value == nil {
				if err := tx.Delete(k); err != nil {
					return err
				}
			} else if err := tx.Set(k, c.Value); err != nil {
				return err
			}
		}
		return nil
	})
	return took + time.Since(begun), err
}

// fill writes n records that make gives, in blocks.
func (b *bench) fill(what string, n, perBlock int, progress func(string, int, int), make func(i int) (lineage.Statement, error)) error {
	var entries []lineage.Entry
	for i := range n {
		e, err := b.envelope(make(i))
		if err != nil {
			return err
		}
		if entries = append(entries, e); len(entries) == perBlock || i == n-1 {
			if _, err := b.block(entries); err != nil {
				return err
			}
			entries = entries[:0:0]
			progress(what, i+1, n)
		}
	}
	return nil
}

func digest(kind string, i int) lineage.Digest {
	return lineage.DigestOf(fmt.Appendf(nil, "%s %d", kind, i))
}

// perRun is how many data sets a run of the verdict's graph reads.
const perRun = 200

// verdict measures one policy over a wide graph.
func (b *bench) verdict(cfg Config, r *Result) error {
	runs := (cfg.Ancestors + perRun) / (perRun + 1)
	datasets := cfg.Ancestors - runs
	err := b.fill("data sets", datasets, batch, cfg.Progress, func(i int) (lineage.Statement, error) {
		d := &lineage.Dataset{Name: fmt.Sprint("set ", i), Licence: "MIT", Source: lineage.Source{URI: fmt.Sprint("https://data.example/", i)}}
		return lineage.NewStatement(d, lineage.NewResource(lineage.KindDataset, "", digest("dataset", i)))
	})
	if err != nil {
		return err
	}
	model := lineage.NewResource(lineage.KindModel, "wide", digest("wide", 0))
	err = b.fill("runs", runs, batchLarge, cfg.Progress, func(i int) (lineage.Statement, error) {
		run := lineage.Run{Builder: "https://bench.example", Invocation: fmt.Sprint(i), Name: "fit"}
		for k := i * perRun; k < min((i+1)*perRun, datasets); k++ {
			run.Inputs = append(run.Inputs, lineage.NewResource(lineage.KindDataset, "", digest("dataset", k)))
		}
		return run.Statement(model)
	})
	if err != nil {
		return err
	}
	source, _, err := policy.Ready("licence-allow-list")
	if err != nil {
		return err
	}
	p, err := policy.Load(source)
	if err != nil {
		return err
	}
	var times []time.Duration
	err = b.db.View(func(st store.Reader) error {
		view := b.module.View(reader{st}, lineage.Latest)
		for i := range cfg.Verdicts + 1 {
			begun := time.Now()
			v, err := p.Evaluate(b.ctx, view, model.SHA256(), b.now, policy.Options{})
			if err == nil && (!v.Passed || v.Ancestors != cfg.Ancestors) {
				err = fmt.Errorf("the verdict over %d ancestors is %v by rule %s", v.Ancestors, v.Passed, v.Failed)
			}
			if err != nil {
				return err
			}
			if r.PolicyUnits = v.Units; i == 0 {
				r.PolicyColdMs = ms(time.Since(begun))
			} else {
				times = append(times, time.Since(begun))
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	slices.Sort(times)
	r.PolicyMs = ms(times[len(times)/2])
	return nil
}

// cpuTime is what this process has worked so far.
func cpuTime() time.Duration {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// ban measures a ban of what many watched models derive from.
func (b *bench) ban(cfg Config, r *Result) error {
	id, err := b.prepare(cfg)
	if err != nil {
		return err
	}
	entries, err := b.vote("https://banned.example/")
	if err != nil {
		return err
	}
	var total time.Duration
	worked := cpuTime()
	for ; ; entries = nil {
		took, err := b.block(entries)
		if err != nil {
			return err
		}
		total += took
		r.BanBlocks++
		r.BanSlowestMs = max(r.BanSlowestMs, ms(took))
		var load status.Load
		if err := b.db.View(func(s store.Reader) (err error) {
			load, err = status.Waiting(reader{s})
			return err
		}); err != nil {
			return err
		}
		cfg.Progress("blocks that work the ban off", r.BanBlocks, 0)
		if !load.Withheld && load.Adverse == 0 {
			break
		}
	}
	r.EvaluationsPerSecond = float64(cfg.Descendants) / total.Seconds()
	r.EvaluationsPerCPUSecond = float64(cfg.Descendants) / (cpuTime() - worked).Seconds()
	return b.check(cfg, id)
}

// vote makes the record by which the operators' list bans sources; before it, the operator's key is announced.
func (b *bench) vote(prefix string) ([]lineage.Entry, error) {
	key, err := b.envelope(lineage.NewStatement(&lineage.KeyAnnouncement{Operator: operator.Hex(), Network: common.Hash{}.Hex()}, b.signer.Subject()))
	if err != nil {
		return nil, err
	}
	if _, err := b.block([]lineage.Entry{key}); err != nil {
		return nil, err
	}
	list := &lineage.SourceList{URI: "https://lists.example/bench", Serial: 1, Entries: []lineage.ListedItem{{URIPrefix: prefix, Action: "ban"}}}
	e, err := b.envelope(lineage.NewStatement(list, lineage.NewResource(lineage.KindSourceList, "", digest("list", 1)).Graded(lineage.Fetched)))
	return []lineage.Entry{e}, err
}

// prepare records the models and has them watched.
func (b *bench) prepare(cfg Config) (id common.Hash, err error) {
	source, _, err := policy.Ready("no-banned-source")
	if err != nil {
		return id, err
	}
	p, err := policy.Load(source)
	if err != nil {
		return id, err
	}
	canonical, err := p.Document().Canonical()
	if err != nil {
		return id, err
	}
	data := lineage.NewResource(lineage.KindDataset, "", digest("banned", 0))
	base := lineage.NewResource(lineage.KindModel, "", digest("base", 0))
	first := []lineage.Predicate{&lineage.Policy{Name: p.Document().Name, Source: string(canonical)},
		&lineage.Dataset{Name: "banned", Licence: "MIT", Source: lineage.Source{URI: "https://banned.example/data"}},
		&lineage.Capture{System: "bench", DerivedFrom: []lineage.Resource{data}}}
	subjects := []lineage.Resource{lineage.NewResource(lineage.KindPolicy, "", lineage.NewDigest(p.ID())), data, base}
	err = b.fill("base", len(first), batch, cfg.Progress, func(i int) (lineage.Statement, error) { return lineage.NewStatement(first[i], subjects[i]) })
	if err != nil {
		return id, err
	}
	model := func(i int) lineage.Resource { return lineage.NewResource(lineage.KindModel, "", digest("model", i)) }
	const together = lineage.MaxSubjects
	err = b.fill("models", (cfg.Descendants+together-1)/together, batchLarge, cfg.Progress, func(i int) (lineage.Statement, error) {
		var list []lineage.Resource
		for k := i * together; k < min((i+1)*together, cfg.Descendants); k++ {
			list = append(list, model(k))
		}
		return lineage.NewStatement(&lineage.Capture{System: "bench", DerivedFrom: []lineage.Resource{base}}, list...)
	})
	if err != nil {
		return id, err
	}
	watch := []lineage.Watch{{Policy: string(lineage.NewDigest(p.ID())), Chains: []uint64{1}}}
	return p.ID(), b.fill("watches", cfg.Descendants, batch, cfg.Progress, func(i int) (lineage.Statement, error) {
		return lineage.NewStatement(&lineage.Registration{Name: fmt.Sprint("m", i), Watch: watch}, model(i))
	})
}

// check sees that every model fails by the ban: a fast answer that is wrong is none.
func (b *bench) check(cfg Config, id common.Hash) error {
	return b.db.View(func(s store.Reader) error {
		for i := range cfg.Descendants {
			w, err := status.Find(reader{s}, digest("model", i).Bytes(), id)
			if err != nil {
				return err
			}
			if w.Status.FailedRule != policy.RuleHash("no-ban") {
				return fmt.Errorf("model %d is %d by rule %s after the ban", i, w.Status.Status, w.Status.FailedRule)
			}
		}
		return nil
	})
}
