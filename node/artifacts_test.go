package node

import (
	"bytes"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/artifact"
	"github.com/lineal-network/lineal/node/task"
)

// In a store that is full, the input of an open task stays and others go; when the task has ended, it goes like them.
func TestFullStoreKeepsWhatTasksNeed(t *testing.T) {
	n := newTestNode(t, nil)
	n.cfg.Artifacts = ArtifactsConfig{MaxMiB: 1, Grace: time.Nanosecond}
	s, err := artifact.Open(filepath.Join(t.TempDir(), "artifacts"), n.artifactLimits())
	if err != nil {
		t.Fatal(err)
	}
	put := func(letter string) artifact.Digest {
		t.Helper()
		d, _, err := s.Put(t.Context(), strings.NewReader(strings.Repeat(letter, 400<<10)))
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	input, idle := put("a"), put("b") // the input is the older one
	checked, err := n.check(submission(t, func(x *api.Submission) {
		x.Input, x.InputSalt, x.Pointer = nil, common.Hash{}, task.PointerScheme+input.String()
	}), task.FromAPI)
	if err != nil {
		t.Fatal(err)
	}
	if err := n.accept(t.Context(), checked); err != nil {
		t.Fatal(err)
	}
	next := put("c")
	if !s.Has(input) || s.Has(idle) || !s.Has(next) {
		t.Fatalf("the input of an open task: %v, an idle artifact: %v, the new one: %v", s.Has(input), s.Has(idle), s.Has(next))
	}
	if err := s.Pin(next, "admin"); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Put(t.Context(), bytes.NewReader(make([]byte, 400<<10))); !errors.Is(err, artifact.ErrQuota) {
		t.Fatalf("room was made from what is needed: %v", err)
	}
	if err := n.book.Finish(t.Context(), checked.ID, task.PhaseExpired, ""); err != nil {
		t.Fatal(err)
	}
	if put("d"); s.Has(input) {
		t.Error("the input of a task that has ended is kept")
	}
}
