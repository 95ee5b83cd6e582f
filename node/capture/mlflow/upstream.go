package mlflow

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"path"
	"slices"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/lineage"
)

const (
	// pageSize of listings; the server's own bound for runs is 50,000, but a page is held in memory.
	pageSize = 200
	// maxDepth bounds the folders below one artifact root.
	maxDepth = 16
	// recheck is how far back reconcile looks each time beyond what it saw: clients' clocks differ, and runs end late.
	recheck = 24 * time.Hour
)

// Importer asks the tracking server for what the proxy did not see. Backfill takes everything that was there before; Reconcile
// compares what the server has since the proxy is there with what passed, and records the difference as gaps.
type Importer struct {
	Capture *Capture
	Client  *rest.Client
	// Fetch downloads and hashes artifacts that are not known by content; MaxFetch bounds one file (0: no bound).
	Fetch    bool
	MaxFetch int64
	// Progress is told of each run and version; nil: nobody.
	Progress func(what string)

	suspects map[string]bool // what was missing in the last reconcile
	failed   prometheus.Counter
}

// NewImporter makes an importer with its metric.
func NewImporter(c *Capture, client *rest.Client, r prometheus.Registerer) *Importer {
	im := &Importer{Capture: c, Client: client, suspects: map[string]bool{},
		failed: prometheus.NewCounter(prometheus.CounterOpts{Name: "lineal_capture_reconcile_failed_total", Help: "Comparisons with the MLflow server that failed."})}
	if r != nil {
		r.MustRegister(im.failed)
	}
	return im
}

func (im *Importer) say(format string, args ...any) {
	if im.Progress != nil {
		im.Progress(fmt.Sprintf(format, args...))
	}
}

// Imported counts what an import brought.
type Imported struct{ Runs, Known, Models, Files, Versions, Failed int }

// Backfill imports every run and version that is not recorded. It may be interrupted and started again: what is recorded is not
// fetched twice. One run that cannot be read does not stop the others; it is counted.
func (im *Importer) Backfill(ctx context.Context) (out Imported, err error) {
	experiments, err := im.experiments(ctx)
	if err != nil {
		return out, err
	}
	im.say("%d experiments", len(experiments))
	for _, e := range experiments {
		err := im.runs(ctx, e.ID, "", func(r rest.Run) error {
			if !slices.Contains(ended, r.Info.Status) {
				return nil // it will end through the proxy, or the next backfill finds it
			}
			if err := im.run(ctx, r, &out); err != nil {
				out.Failed++
				im.say("run %s of experiment %s: %v", r.Info.RunID, e.Name, err)
			}
			return ctx.Err()
		})
		if err != nil {
			return out, fmt.Errorf("experiment %s: %w", e.Name, err)
		}
		im.say("experiment %q: %d runs recorded so far, %d were known", e.Name, out.Runs, out.Known)
	}
	var versions []rest.ModelVersion
	if err := im.versions(ctx, func(v rest.ModelVersion) error { versions = append(versions, v); return nil }); err != nil {
		return out, err
	}
	slices.SortStableFunc(versions, func(a, b rest.ModelVersion) int { return cmp.Compare(a.Created, b.Created) }) // a copy comes after its source
	for _, v := range versions {
		fresh := false
		err := im.Capture.do(ctx, func() error {
			old, err := im.Capture.known.version(v.Name, v.Version)
			if err != nil || old != nil {
				return err
			}
			fresh = true
			return im.Capture.newVersion(&version{Name: v.Name, Version: v.Version}, v)
		})
		if fresh {
			out.Versions++
			im.say("version %s of %s", v.Version, v.Name)
		}
		if err != nil {
			return out, err
		}
	}
	return out, nil
}

// run imports one run with its models.
func (im *Importer) run(ctx context.Context, r rest.Run, out *Imported) error {
	c := im.Capture
	known := false
	err := c.do(ctx, func() error {
		old, err := c.known.run(r.Info.RunID)
		known = old != nil && old.Record != "" && old.Ended == int64(r.Info.EndTime)
		return err
	})
	if err != nil || known {
		if known {
			out.Known++
		}
		return err
	}
	models, err := im.modelsOf(ctx, r)
	if err != nil {
		return err
	}
	files := map[string]*file{}
	places := []string{r.Info.ArtifactURI}
	for _, m := range models {
		places = append(places, m.Info.ArtifactURI)
	}
	for _, uri := range places {
		if err := im.fetch(ctx, uri, files); err != nil {
			return err
		}
	}
	err = c.do(ctx, func() error { return c.imported(r, models, files) })
	if err == nil {
		out.Runs, out.Models, out.Files = out.Runs+1, out.Models+len(models), out.Files+len(files)
	}
	return err
}

func (im *Importer) modelsOf(ctx context.Context, r rest.Run) (out []rest.LoggedModel, err error) {
	if r.Outputs == nil {
		return nil, nil
	}
	for _, o := range r.Outputs.Models {
		var in struct {
			Model rest.LoggedModel `json:"model"`
		}
		err := im.Client.Call(ctx, http.MethodGet, "2.0/mlflow/logged-models/"+url.PathEscape(o.ModelID), nil, &in)
		if rest.IsCode(err, rest.NotFound) || rest.IsCode(err, rest.EndpointNotFound) {
			continue // deleted since, or a server of before MLflow 3
		}
		if err != nil {
			return nil, err
		}
		out = append(out, in.Model)
	}
	return out, nil
}

// fetch downloads and hashes the files below an artifact URI that are not known yet.
func (im *Importer) fetch(ctx context.Context, uri string, into map[string]*file) error {
	base, ok := proxied(uri)
	if !ok || !im.Fetch {
		return nil
	}
	list, err := im.list(ctx, base)
	if err != nil {
		return err
	}
	for _, f := range list {
		at := path.Join(base, f.Path)
		known := false
		err := im.Capture.do(ctx, func() error {
			old, err := im.Capture.known.file(at)
			known = old != nil
			return err
		})
		if err != nil {
			return err
		}
		if known || (im.MaxFetch > 0 && int64(f.FileSize) > im.MaxFetch) {
			continue
		}
		body, err := im.Client.Download(ctx, at)
		if err != nil {
			return err
		}
		h := sha256.New()
		n, err := io.Copy(h, body)
		if cerr := body.Close(); err == nil {
			err = cerr
		}
		if err != nil {
			return fmt.Errorf("download %s: %w", at, err)
		}
		into[at] = &file{Digest: lineage.NewDigest([32]byte(h.Sum(nil))), Size: n, Grade: lineage.Fetched, At: im.Capture.cfg.Now().UnixMilli()}
	}
	return nil
}

// list gives all files below a path, relative to it.
func (im *Importer) list(ctx context.Context, base string) (out []rest.FileInfo, err error) {
	var walk func(rel string, depth int) error
	walk = func(rel string, depth int) error {
		entries, err := im.Client.ListArtifacts(ctx, path.Join(base, rel))
		if err != nil {
			return err
		}
		for _, e := range entries {
			e.Path = path.Join(rel, path.Base(e.Path))
			switch {
			case e.IsDir && depth < maxDepth:
				if err := walk(e.Path, depth+1); err != nil {
					return err
				}
			case !e.IsDir:
				if out = append(out, e); len(out) > maxFiles {
					return fmt.Errorf("%w: %s has more than %d files", errTooMany, base, maxFiles)
				}
			}
		}
		return nil
	}
	err = walk("", 0)
	return out, err
}

// imported takes over a run that the server showed, and records it.
func (c *Capture) imported(in rest.Run, models []rest.LoggedModel, files map[string]*file) error {
	r, err := c.known.runOrNew(in.Info.RunID)
	if err != nil {
		return err
	}
	r.Fetched = true
	c.info(r, in.Info)
	for _, p := range in.Data.Params {
		r.set(r.Params, p.Key, c.cfg.Redactor.Clean(p.Key, p.Value, maxValue))
	}
	for _, t := range in.Data.Tags {
		c.tag(r, t)
	}
	for _, m := range in.Data.Metrics {
		r.metric(m.Key, float64(m.Value))
	}
	for _, d := range in.Inputs.Datasets {
		c.input(r, d)
	}
	for _, m := range in.Inputs.Models {
		r.Models = addOnce(r.Models, m.ModelID)
	}
	for at, f := range files {
		if err := c.seen(at, f, false, nil); err != nil {
			return err
		}
	}
	for _, m := range models {
		x, err := c.known.model(m.Info.ModelID)
		if err != nil {
			return err
		}
		if x == nil {
			x = &model{ID: m.Info.ModelID}
		}
		c.modelInfo(x, m.Info)
		c.known.keepModel(x)
		r.Outputs = addOnce(r.Outputs, x.ID)
		if err := c.recordModel(x); err != nil {
			return err
		}
	}
	c.known.keepRun(r)
	return c.recordRun(r)
}

// --- listings ---

func (im *Importer) experiments(ctx context.Context) (out []rest.Experiment, err error) {
	in := map[string]any{"max_results": pageSize, "view_type": "ALL"}
	for {
		var page struct {
			Experiments []rest.Experiment `json:"experiments"`
			Next        string            `json:"next_page_token"`
		}
		if err := im.Client.Call(ctx, http.MethodPost, "2.0/mlflow/experiments/search", in, &page); err != nil {
			return nil, err
		}
		out = append(out, page.Experiments...)
		if page.Next == "" || len(page.Experiments) == 0 {
			return out, nil
		}
		in["page_token"] = page.Next
	}
}

func (im *Importer) runs(ctx context.Context, experiment, filter string, each func(rest.Run) error) error {
	in := map[string]any{"experiment_ids": []string{experiment}, "max_results": pageSize, "run_view_type": "ALL", "filter": filter, "order_by": []string{"attributes.start_time ASC"}}
	for {
		var page struct {
			Runs []rest.Run `json:"runs"`
			Next string     `json:"next_page_token"`
		}
		if err := im.Client.Call(ctx, http.MethodPost, "2.0/mlflow/runs/search", in, &page); err != nil {
			return err
		}
		for _, r := range page.Runs {
			if err := each(r); err != nil {
				return err
			}
		}
		if page.Next == "" || len(page.Runs) == 0 {
			return nil
		}
		in["page_token"] = page.Next
	}
}

func (im *Importer) versions(ctx context.Context, each func(rest.ModelVersion) error) error {
	q := url.Values{"max_results": {fmt.Sprint(pageSize)}, "order_by": {"last_updated_timestamp DESC"}}
	for {
		var page struct {
			Versions []rest.ModelVersion `json:"model_versions"`
			Next     string              `json:"next_page_token"`
		}
		if err := im.Client.Call(ctx, http.MethodGet, "2.0/mlflow/model-versions/search", q, &page); err != nil {
			return err
		}
		for _, v := range page.Versions {
			if err := each(v); err != nil {
				return err
			}
		}
		if page.Next == "" || len(page.Versions) == 0 {
			return nil
		}
		q.Set("page_token", page.Next)
	}
}
