package tlog

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/transparency-dev/tessera/api/layout"
)

// Caching: a tile of a given width never changes, a checkpoint always may.
const (
	cacheForever = "public, max-age=31536000, immutable"
	cacheNever   = "no-cache"
	cacheNot     = "no-store" // of what may appear later
)

// Handler serves the log by C2SP tlog-tiles below its mount point (strip it before): checkpoint, tile/<L>/<N>[.p/<W>],
// tile/entries/<N>[.p/<W>]; and keys, a JSON list of verifier keys to start with. Pruned entries are 410, what is not there 404.
func (l *Log) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /checkpoint", func(w http.ResponseWriter, r *http.Request) {
		b, err := l.Checkpoint(r.Context())
		l.answer(w, b, err, "text/plain; charset=utf-8", cacheNever)
	})
	mux.HandleFunc("GET /keys", func(w http.ResponseWriter, _ *http.Request) {
		k, err := l.Keys()
		if err != nil {
			l.answer(w, nil, err, "", "")
			return
		}
		b, err := json.MarshalIndent(k, "", "  ")
		l.answer(w, append(b, '\n'), err, "application/json", cacheNever)
	})
	mux.HandleFunc("GET /tile/", func(w http.ResponseWriter, r *http.Request) {
		b, err := l.tile(r.Context(), strings.TrimPrefix(r.URL.Path, "/"))
		l.answer(w, b, err, "application/octet-stream", cacheForever)
	})
	return mux
}

// tile reads what a path names. Only the canonical path of a tile is one.
func (l *Log) tile(ctx context.Context, path string) ([]byte, error) {
	level, index, width, err := parsePath(path)
	if err != nil {
		return nil, err
	}
	if level < 0 {
		return l.Entries(ctx, index, width)
	}
	return l.Tile(ctx, level, index, width)
}

// parsePath reads the path of a tile, or of an entry bundle (level -1). Anything but the one canonical form is ErrRange.
func parsePath(path string) (level int, index uint64, width int, err error) {
	rest, ok := strings.CutPrefix(path, "tile/")
	name, rest, ok2 := strings.Cut(rest, "/")
	if !ok || !ok2 || len(rest) > 64 {
		return 0, 0, 0, ErrRange
	}
	index, p, err := layout.ParseTileIndexPartial(rest)
	if err != nil {
		return 0, 0, 0, ErrRange
	}
	if width = int(p); p == 0 {
		width = TileWidth
	}
	if name == "entries" {
		level = -1
		if layout.EntriesPath(index, p) != path {
			return 0, 0, 0, ErrRange
		}
		return level, index, width, nil
	}
	if level, err = strconv.Atoi(name); err != nil || level < 0 || level >= levels || layout.TilePath(uint64(level), index, p) != path {
		return 0, 0, 0, ErrRange
	}
	return level, index, width, nil
}

func (l *Log) answer(w http.ResponseWriter, b []byte, err error, contentType, cache string) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // public data, for verifiers in browsers
	if err == nil {
		w.Header().Set("Content-Type", contentType)
		w.Header().Set("Cache-Control", cache)
		w.Header().Set("Content-Length", strconv.Itoa(len(b)))
		w.Write(b)
		return
	}
	w.Header().Set("Cache-Control", cacheNot)
	switch {
	case errors.Is(err, ErrPruned):
		http.Error(w, ErrPruned.Error(), http.StatusGone)
	case errors.Is(err, ErrRange) || errors.Is(err, ErrMissing):
		http.Error(w, "not in this log", http.StatusNotFound)
	default:
		l.cfg.Logger.Error("ledger read failed", "err", err)
		http.Error(w, "the ledger cannot be read; see the node's log", http.StatusInternalServerError)
	}
}
