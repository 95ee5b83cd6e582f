package mlflow

import (
	"context"
	"errors"
	"fmt"
	"math"
	"path"
	"slices"
	"time"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
)

// Reconcile compares at once and then every interval, until ctx ends.
func (im *Importer) Reconcile(ctx context.Context, every time.Duration) error {
	since, err := im.since(ctx)
	if err != nil {
		return err
	}
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if err := im.Compare(ctx, since); err != nil && ctx.Err() == nil {
			im.failed.Inc()
			im.Capture.log.Warn("the MLflow server could not be compared with what passed the proxy", "err", err)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil
		}
	}
}

// since is when the proxy was first put before the server: what is older is for backfill.
func (im *Importer) since(ctx context.Context) (time.Time, error) {
	key := objectKey(kindMark, "since\x00"+im.Capture.cfg.Builder)
	var ms int64
	found, err := read(im.Capture.cfg.Store, key, &ms)
	if err != nil {
		return time.Time{}, err
	}
	if !found {
		ms = im.Capture.cfg.Now().UnixMilli()
		err = im.Capture.cfg.Store.Update(ctx, func(tx *store.Tx) error { return tx.Set(key, fmt.Append(nil, ms)) })
	}
	return time.UnixMilli(ms), err
}

// Compare looks once. A thing that the server has and the proxy did not see is a suspect the first time and a gap the second: a call that
// is just passing must not become a gap for ever.
func (im *Importer) Compare(ctx context.Context, since time.Time) error {
	from := since
	if t := im.Capture.cfg.Now().Add(-recheck); t.After(from) {
		from = t
	}
	suspects := map[string]bool{}
	defer func() { im.suspects = suspects }()
	experiments, err := im.experiments(ctx)
	if err != nil {
		return err
	}
	var errs []error
	filter := fmt.Sprintf("attributes.start_time >= %d", from.UnixMilli())
	for _, e := range experiments {
		if e.LifecycleStage != "active" {
			continue
		}
		err := im.runs(ctx, e.ID, filter, func(r rest.Run) error {
			if err := im.compareRun(ctx, r, suspects); err != nil {
				errs = append(errs, fmt.Errorf("run %s: %w", r.Info.RunID, err))
			}
			return ctx.Err()
		})
		if err != nil {
			return err
		}
	}
	err = im.versions(ctx, func(v rest.ModelVersion) error {
		if int64(v.Created) < from.UnixMilli() {
			return errOlder
		}
		return im.compareVersion(ctx, v, suspects)
	})
	if errors.Is(err, errOlder) {
		err = nil
	}
	return errors.Join(append(errs, err)...)
}

// errOlder ends a listing that is ordered by time.
var errOlder = errors.New("older than what is compared")

// suspect reports whether something was missing the last time too.
func (im *Importer) suspect(name string, now map[string]bool) bool {
	now[name] = true
	return im.suspects[name]
}

func (im *Importer) compareRun(ctx context.Context, r rest.Run, suspects map[string]bool) error {
	c := im.Capture
	var old *run
	err := c.do(ctx, func() error {
		x, err := c.known.run(r.Info.RunID)
		if x != nil {
			snapshot := *x // the capture goes on changing its own
			old = &snapshot
		}
		return err
	})
	if err != nil {
		return err
	}
	isOver := slices.Contains(ended, r.Info.Status)
	if old == nil || !old.Seen {
		if old != nil && old.Fetched && old.Ended == int64(r.Info.EndTime) || !im.suspect(r.Info.RunID, suspects) {
			return nil
		}
		return im.bypassed(ctx, r, isOver)
	}
	if !isOver {
		return nil
	}
	return im.compareContent(ctx, r, old, suspects)
}

// bypassed records that a run never passed, and what the server says of it once it is over.
func (im *Importer) bypassed(ctx context.Context, r rest.Run, isOver bool) error {
	c := im.Capture
	subject := c.runResource(r.Info.RunID)
	subject.Name = c.cfg.Redactor.Clean("", r.Info.RunName, 200)
	err := c.do(ctx, func() error {
		c.gap("bypassed", "a client created the run without the proxy: what is recorded of it is what the server says", subject, time.Time{}, time.Time{}, r.Info.RunID)
		return nil
	})
	if err != nil || !isOver {
		return err
	}
	return im.run(ctx, r, &Imported{})
}

// compareContent looks for what was logged to a known run around the proxy.
func (im *Importer) compareContent(ctx context.Context, r rest.Run, old *run, suspects map[string]bool) error {
	c := im.Capture
	around := 0
	err := c.do(ctx, func() error { // the maps of old are the capture's
		for _, p := range r.Data.Params {
			if _, ok := old.Params[p.Key]; !ok && len(old.Params) < maxKeys {
				around++
			}
		}
		for _, m := range r.Data.Metrics {
			if _, ok := old.Metrics[clip(m.Key, lineage.MaxFactName-8)]; !ok && len(old.Metrics) < maxKeys && !unnumbered(m) {
				around++
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	subject := c.runResource(r.Info.RunID)
	subject.Name = old.Name
	if around > 0 && im.suspect(r.Info.RunID+"/values", suspects) {
		err := c.do(ctx, func() error {
			c.gap("bypassed", fmt.Sprintf("%d parameters or metrics of the run did not pass the proxy", around), subject, time.Time{}, time.Time{}, fmt.Sprintf("%s/%d", r.Info.RunID, around))
			return nil
		})
		if err != nil {
			return err
		}
	}
	uris := map[string]string{"": old.URI}
	for _, id := range old.Outputs {
		err := c.do(ctx, func() error {
			m, err := c.known.model(id)
			if m != nil {
				uris[id] = m.URI
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	for id, uri := range uris {
		if err := im.compareFiles(ctx, r.Info.RunID+"/files/"+id, uri, subject, suspects); err != nil {
			return err
		}
	}
	return nil
}

// unnumbered reports whether a metric is no number, which no record holds. MLflow's databases know no infinity: they give the largest number.
func unnumbered(m rest.Metric) bool {
	v := float64(m.Value)
	return math.IsNaN(v) || math.Abs(v) >= math.MaxFloat64
}

// compareFiles looks for artifacts whose bytes did not pass. A folder that was compared whole is not listed again.
func (im *Importer) compareFiles(ctx context.Context, name, uri string, subject lineage.Resource, suspects map[string]bool) error {
	c := im.Capture
	base, ok := proxied(uri)
	if !ok {
		return nil // recordRun has said so
	}
	done := objectKey(kindMark, "compared\x00"+name)
	if found, err := read(c.cfg.Store, done, new(int64)); err != nil || found {
		return err
	}
	list, err := im.list(ctx, base)
	if err != nil {
		return err
	}
	var missing []string
	err = c.do(ctx, func() error {
		for _, f := range list {
			at := path.Join(base, f.Path)
			known, err := c.known.file(at)
			if err != nil {
				return err
			}
			if known == nil || known.Size != int64(f.FileSize) {
				missing = append(missing, f.Path)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if len(missing) > 0 {
		if !im.suspect(name, suspects) {
			return nil
		}
		err = c.do(ctx, func() error {
			c.gap("bypassed", fmt.Sprintf("%d of %d files under %s did not pass the proxy with the bytes that are there, %s the first", len(missing), len(list), base, missing[0]), subject, time.Time{}, time.Time{}, name)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return c.cfg.Store.Update(ctx, func(tx *store.Tx) error { return tx.Set(done, fmt.Append(nil, c.cfg.Now().UnixMilli())) })
}

func (im *Importer) compareVersion(ctx context.Context, v rest.ModelVersion, suspects map[string]bool) error {
	c := im.Capture
	known := false
	err := c.do(ctx, func() error {
		x, err := c.known.version(v.Name, v.Version)
		known = x != nil
		return err
	})
	if err != nil || known || !im.suspect("version\x00"+v.Name+"\x00"+v.Version, suspects) {
		return err
	}
	return c.do(ctx, func() error {
		subject := c.versionResource(v.Name, v.Version)
		if isPrompt(v.Source, v.Tags) {
			return c.newVersion(&version{Name: v.Name, Version: v.Version}, v)
		}
		c.gap("bypassed", "the version was registered without the proxy, so no gate has judged it", subject, time.Time{}, time.Time{}, subject.Name)
		return c.newVersion(&version{Name: v.Name, Version: v.Version}, v)
	})
}
