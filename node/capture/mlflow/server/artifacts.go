package server

import (
	"errors"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"os"
	"path"
	"strings"
	"syscall"

	"github.com/lineal-network/lineal/node/capture/mlflow/rest"
)

const (
	// maxArtifact is more than any model of today; the disk is the real bound.
	maxArtifact = 1 << 40
	// maxListing bounds one folder's listing.
	maxListing = 100_000
)

// artifact stores, serves or removes one file. SECURITY: the path comes from the client; os.Root keeps it inside the folder, links
// included.
func (s *Server) artifact(w http.ResponseWriter, r *http.Request, name string) {
	name, err := cleanPath(name)
	if err == nil && name == "." {
		err = rest.Errorf(rest.InvalidParameter, "Invalid path: it is empty")
	}
	if err == nil {
		switch r.Method {
		case http.MethodPut:
			err = s.putArtifact(w, r, name)
		case http.MethodGet, http.MethodHead:
			err = s.getArtifact(w, r, name)
		case http.MethodDelete:
			if err = s.root.RemoveAll(name); err == nil {
				writeEmpty(w)
			}
		default:
			err = rest.Errorf(rest.EndpointNotFound, "%s is no way to use an artifact", r.Method)
		}
	}
	if err != nil {
		rest.WriteError(w, artifactError(err, name))
	}
}

func artifactError(err error, name string) error {
	var e *rest.Error
	switch {
	case errors.As(err, &e):
		return err
	case errors.Is(err, fs.ErrNotExist):
		return rest.Errorf(rest.NotFound, "No such artifact: '%s'", name)
	case errors.Is(err, syscall.ENOSPC):
		return rest.Errorf(rest.Unavailable, "The server's disk is full.")
	}
	return rest.Errorf(rest.InternalError, "artifact %s: %v", name, err)
}

func writeEmpty(w http.ResponseWriter) {
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write([]byte("{}")) // the client may be gone
}

// cleanPath refuses what is not a plain relative path. "." is the folder itself.
func cleanPath(p string) (string, error) {
	if strings.ContainsAny(p, "\\\x00") || strings.HasPrefix(p, "/") || (p != "" && !fs.ValidPath(strings.TrimSuffix(p, "/"))) {
		return "", rest.Errorf(rest.InvalidParameter, "Invalid path: %.200q", p)
	}
	return path.Clean(p), nil
}

// putArtifact streams a file to disk and gives it its name when it is complete.
func (s *Server) putArtifact(w http.ResponseWriter, r *http.Request, name string) (err error) {
	if err := s.root.MkdirAll(path.Dir(name), 0o700); err != nil {
		return err
	}
	temp := path.Join(path.Dir(name), ".upload-"+newID())
	f, err := s.root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.root.Remove(temp))
		}
	}()
	n, err := io.Copy(f, http.MaxBytesReader(w, r.Body, maxArtifact))
	if err == nil && r.ContentLength >= 0 && n != r.ContentLength {
		err = io.ErrUnexpectedEOF
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := s.root.Rename(temp, name); err != nil {
		return err
	}
	writeEmpty(w)
	return nil
}

func (s *Server) getArtifact(w http.ResponseWriter, r *http.Request, name string) error {
	f, err := s.root.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if info.IsDir() {
		return fs.ErrNotExist
	}
	t := mime.TypeByExtension(path.Ext(name))
	if t == "" {
		t = "application/octet-stream"
	}
	w.Header().Set("Content-Type", t)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": path.Base(name)}))
	http.ServeContent(w, r, "", info.ModTime(), f)
	return nil
}

// list lists a folder with paths relative to it; a folder that is not there is empty.
func (s *Server) list(folder, prefix string) ([]rest.FileInfo, error) {
	folder, err := cleanPath(folder)
	if err != nil {
		return nil, err
	}
	out := []rest.FileInfo{}
	f, err := s.root.Open(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return out, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	entries, err := f.ReadDir(maxListing)
	if err != nil && !errors.Is(err, io.EOF) {
		return out, nil // a file has no listing
	}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || strings.HasPrefix(e.Name(), ".upload-") {
			continue // it went away, or it is not whole yet
		}
		x := rest.FileInfo{Path: path.Join(prefix, e.Name()), IsDir: e.IsDir()}
		if !x.IsDir {
			x.FileSize = rest.Int(info.Size())
		}
		out = append(out, x)
	}
	return out, nil
}

func (s *Server) listProxied(r *http.Request, _ []byte) (any, error) {
	list, err := s.list(r.URL.Query().Get("path"), "")
	return map[string]any{"files": list}, err
}

// listRun is what the run's artifact page and MlflowClient.list_artifacts use.
func (s *Server) listRun(r *http.Request, _ []byte) (any, error) {
	x, err := s.run(r.URL.Query().Get("run_id"), r.URL.Query().Get("run_uuid"))
	if err != nil {
		return nil, err
	}
	return s.listUnder(x.Info.ArtifactURI, r.URL.Query().Get("path"))
}

func (s *Server) listModel(r *http.Request, _ []byte) (any, error) {
	m, err := s.model(r.PathValue("model_id"))
	if err != nil {
		return nil, err
	}
	return s.listUnder(m.Info.ArtifactURI, r.URL.Query().Get("artifact_directory_path"))
}

func (s *Server) listUnder(uri, rel string) (any, error) {
	base, ok := strings.CutPrefix(uri, "mlflow-artifacts:/")
	if !ok {
		return nil, rest.Errorf(rest.InvalidParameter, "the artifacts are at %s, not on this server", uri)
	}
	list, err := s.list(path.Join(base, rel), rel)
	return map[string]any{"root_uri": uri, "files": list}, err
}
