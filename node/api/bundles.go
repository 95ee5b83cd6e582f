package api

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/bundle"
)

// maxBundleTime bounds the making of one bundle: a hundred thousand records with their proofs take some seconds.
const maxBundleTime = 2 * time.Minute

// bundleType is a bundle's media type: a ZIP archive that says whose.
const bundleType = "application/vnd.lineal.bundle+zip"

// viewBundle packs what the ledger knows of a model.
func (s *server) viewBundle(w http.ResponseWriter, r *http.Request) {
	model, err := s.model(r)
	if err != nil {
		fail(w, err)
		return
	}
	select {
	case s.bundles <- struct{}{}:
		defer func() { <-s.bundles }()
	default:
		fail(w, fmt.Errorf("%w: another bundle is being packed; try again", ErrUnavailable))
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), maxBundleTime)
	defer cancel()
	data, err := s.cfg.Bundle(ctx, model)
	if err != nil {
		fail(w, recordError(err))
		return
	}
	w.Header().Set("Content-Type", bundleType)
	w.Header().Set("Content-Length", strconv.Itoa(len(data)))
	_, _ = w.Write(data) // the client has gone if this fails
}

// model finds the digest of the model that a path names by digest, CID or name.
func (s *server) model(r *http.Request) (d lineage.Digest, err error) {
	if s.cfg.Bundle == nil || s.cfg.Records == nil {
		return "", fmt.Errorf("%w: this node keeps no ledger", ErrUnavailable)
	}
	err = recordError(s.cfg.Records.View(func(state lineage.State) error {
		var others []lineage.Digest
		d, others, err = thing(lineage.NewGraph(state, lineage.Latest), r.PathValue("model"))
		if err == nil && len(others) > 0 {
			return fmt.Errorf("%w: %d things have that name; give the digest of one, such as %s", ErrBadRequest, len(others)+1, d)
		}
		return err
	}))
	return d, err
}

// Bundle fetches what the node's ledger knows of a model (a digest, CID or name), packed for verification offline.
func (c *Client) Bundle(ctx context.Context, model string) ([]byte, error) {
	return c.bytes(ctx, "/v1/bundles/"+url.PathEscape(model), bundle.MaxSize)
}
