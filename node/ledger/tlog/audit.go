package tlog

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/transparency-dev/merkle/compact"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/consensus/claim"
)

// Anchor is a chain that keeps tree heads: its Checkpoints contract.
type Anchor interface {
	// Name is for the report.
	Name() string
	// Latest returns the last tree head that the chain accepted; size 0 means none.
	Latest(ctx context.Context) (size uint64, root Hash, err error)
	// RootOf returns the root that the chain accepted for a size; the zero hash means none.
	RootOf(ctx context.Context, size uint64) (Hash, error)
}

// Audit re-verifies a whole log, trusting nothing but the keys: each leaf hashes to its place, each tile to the one above, the last to
// the checkpoint, which the log's key, the cosigners and the quorum signed, which extends an earlier one, and which chains anchored.
type Audit struct {
	Client Client
	// Quorum verifies the certificate in the note; nil leaves it out. A note without its line is a failure then.
	Quorum *QuorumVerifier
	// Cosigners is how many of Client.Others' keys (beside the quorum) must have signed.
	Cosigners int
	// Since is a checkpoint that the auditor kept from before; nil for none.
	Since *Checkpoint
	// Anchors are compared at the size that each accepted last, and at the checkpoint's.
	Anchors []Anchor
	// Leaf looks at each leaf, in order; an error fails the audit. nil looks at none.
	Leaf func(index uint64, leaf []byte) error
	// Pruned accepts entries that the source has pruned: their hashes are still checked.
	Pruned bool
	// Progress is told of leaves; nil for nobody.
	Progress func(done, total uint64)
}

// AuditReport says what an audit verified.
type AuditReport struct {
	Origin     string            `json:"origin"`
	Size       uint64            `json:"size"`
	Root       string            `json:"root"`
	Leaves     uint64            `json:"leaves"` // bytes seen and hashed
	Pruned     uint64            `json:"pruned"` // only their hashes seen
	Tiles      uint64            `json:"tiles"`
	SignedBy   []string          `json:"signedBy"`
	Unverified []string          `json:"unverified,omitempty"` // lines of the note by keys that the auditor did not name
	Header     *claim.Checkpoint `json:"header,omitempty"`     // certified by the quorum
	Since      uint64            `json:"since,omitempty"`      // size of the earlier checkpoint that this one extends
	Anchors    []AnchorReport    `json:"anchors,omitempty"`
}

// AnchorReport is one chain's part.
type AnchorReport struct {
	Chain string `json:"chain"`
	Size  uint64 `json:"size"` // the last tree head on it
	// Agrees says that the log has that root at that size. Ahead says that the chain has a larger tree than the source's checkpoint, so
	// that nothing was compared: the source is behind, or hides what came after.
	Agrees  bool `json:"agrees"`
	Ahead   bool `json:"ahead,omitempty"`
	Current bool `json:"current"` // the audited checkpoint itself is anchored
}

const (
	auditBatch   = 8
	auditWorkers = 4
)

// Run audits. The report is also of use with an error: it says how far the audit came.
func (a *Audit) Run(ctx context.Context) (*AuditReport, error) {
	report := &AuditReport{}
	client := a.Client
	if a.Quorum != nil {
		client.Others = append(append([]note.Verifier{}, client.Others...), a.Quorum)
	}
	at, n, err := client.Checkpoint(ctx)
	if err != nil {
		if a.Quorum != nil && a.Quorum.Err != nil {
			err = fmt.Errorf("%w: %w", err, a.Quorum.Err)
		}
		return report, err
	}
	report.Origin, report.Size, report.Root = at.Origin, at.Size, fmt.Sprintf("%x", at.Root)
	if err := a.checkLines(n, report); err != nil {
		return report, err
	}
	w := &walk{audit: a, ctx: ctx, at: at, report: report, head: ranges.NewEmptyRange(0), wanted: map[uint64]Hash{}}
	if a.Since != nil {
		if a.Since.Size > at.Size {
			return report, fmt.Errorf("%w: it went back from %d to %d leaves", ErrFork, a.Since.Size, at.Size)
		}
		w.wanted[a.Since.Size] = Hash{}
	}
	anchored, err := a.anchored(ctx, at, w.wanted)
	if err != nil {
		return report, err
	}
	if err := w.run(); err != nil {
		return report, err
	}
	if a.Since != nil {
		if got := w.wanted[a.Since.Size]; got != a.Since.Root {
			return report, fmt.Errorf("%w: at size %d it has root %x, the checkpoint kept from before %x", ErrFork, a.Since.Size, got, a.Since.Root)
		}
		report.Since = a.Since.Size
	}
	return report, a.compare(ctx, at, anchored, w.wanted, report)
}

// checkLines sees who signed the note.
func (a *Audit) checkLines(n *note.Note, report *AuditReport) error {
	cosigned, certified := 0, false
	for _, s := range n.Sigs {
		report.SignedBy = append(report.SignedBy, s.Name)
		switch {
		case a.Quorum != nil && s.Name == a.Quorum.Name():
			certified = true
		case s.Name != a.Client.Log.Name() || s.Hash != a.Client.Log.KeyHash():
			cosigned++
		}
	}
	for _, s := range n.UnverifiedSigs {
		report.Unverified = append(report.Unverified, s.Name)
	}
	if cosigned < a.Cosigners {
		return fmt.Errorf("the checkpoint has valid cosignatures of %d of the keys named, %d are asked for", cosigned, a.Cosigners)
	}
	if a.Quorum != nil {
		if !certified {
			return errors.New("the checkpoint has no line of the quorum: ask again after the next block, or look at another node")
		}
		h := a.Quorum.Header
		report.Header = &h
	}
	return nil
}

type anchored struct {
	Anchor
	size uint64
	root Hash
}

// anchored asks each chain for its last tree head and adds its size to those whose roots are wanted.
func (a *Audit) anchored(ctx context.Context, at Checkpoint, wanted map[uint64]Hash) (out []anchored, err error) {
	for _, c := range a.Anchors {
		size, root, err := c.Latest(ctx)
		if err != nil {
			return nil, fmt.Errorf("chain %s: %w", c.Name(), err)
		}
		if size <= at.Size {
			wanted[size] = Hash{}
		}
		out = append(out, anchored{c, size, root})
	}
	return out, nil
}

// compare holds the log's roots against the chains'.
func (a *Audit) compare(ctx context.Context, at Checkpoint, chains []anchored, roots map[uint64]Hash, report *AuditReport) error {
	for _, c := range chains {
		r := AnchorReport{Chain: c.Name(), Size: c.size, Ahead: c.size > at.Size}
		current, err := c.RootOf(ctx, at.Size)
		if err != nil {
			return fmt.Errorf("chain %s: %w", c.Name(), err)
		}
		r.Current = current == at.Root && at.Size > 0
		r.Agrees = !r.Ahead && c.size > 0 && roots[c.size] == c.root
		report.Anchors = append(report.Anchors, r)
		switch {
		case current != (Hash{}) && current != at.Root:
			return fmt.Errorf("%w: chain %s has root %x at size %d, the checkpoint %x", ErrFork, c.Name(), current, at.Size, at.Root)
		case c.size > 0 && !r.Ahead && !r.Agrees:
			return fmt.Errorf("%w: chain %s has root %x at size %d, the log %x", ErrFork, c.Name(), c.root, c.size, roots[c.size])
		}
	}
	return nil
}

// walk rebuilds the tree from the leaves and compares all tiles of the source with it.
type walk struct {
	audit  *Audit
	ctx    context.Context
	at     Checkpoint
	report *AuditReport
	head   *compact.Range
	above  [levels][]byte  // rebuilt hashes of the tile that is growing, levels 1 and up
	wanted map[uint64]Hash // roots to remember, by size
	full   []rebuilt
}

type rebuilt struct {
	level int
	index uint64
	b     []byte
}

func (w *walk) run() error {
	if _, ok := w.wanted[0]; ok {
		w.wanted[0] = EmptyRoot()
	}
	bundles := (w.at.Size + TileWidth - 1) / TileWidth
	for first := uint64(0); first < bundles; first += auditBatch {
		n := min(auditBatch, bundles-first)
		entries, tiles := make([][]byte, n), make([][]byte, n)
		g, ctx := errgroup.WithContext(w.ctx)
		g.SetLimit(auditWorkers)
		for i := range n {
			g.Go(func() (err error) {
				width := Width(0, first+i, w.at.Size)
				if tiles[i], err = w.audit.Client.Source.Tile(ctx, 0, first+i, width); err != nil {
					return fmt.Errorf("tile 0/%d: %w", first+i, err)
				}
				entries[i], err = w.audit.Client.Source.Entries(ctx, first+i, width)
				if errors.Is(err, ErrPruned) && w.audit.Pruned {
					return nil // nil entries
				}
				if err != nil {
					return fmt.Errorf("entries %d: %w", first+i, err)
				}
				return nil
			})
		}
		if err := g.Wait(); err != nil {
			return err
		}
		for i := range n {
			if err := w.bundle(first+i, entries[i], tiles[i]); err != nil {
				return err
			}
		}
		if w.audit.Progress != nil {
			w.audit.Progress(w.head.End(), w.at.Size)
		}
	}
	return w.finish()
}

// bundle takes one bundle of leaves and its tile; nil entries are pruned ones.
func (w *walk) bundle(index uint64, raw, tile []byte) error {
	width := Width(0, index, w.at.Size)
	if len(tile) != width*len(Hash{}) {
		return fmt.Errorf("%w: tile 0/%d has %d bytes, not %d hashes", ErrBadTile, index, len(tile), width)
	}
	w.report.Tiles++
	if raw == nil {
		w.report.Pruned += uint64(width)
	} else if err := w.entries(index, raw, tile); err != nil {
		return err
	}
	for i := range width {
		if err := w.head.Append(tile[i*len(Hash{}):(i+1)*len(Hash{})], w.visit); err != nil {
			return err
		}
		if _, ok := w.wanted[w.head.End()]; ok {
			root, err := rootOf(w.head)
			if err != nil {
				return err
			}
			w.wanted[w.head.End()] = root
		}
	}
	return w.compareFull()
}

func (w *walk) entries(index uint64, raw, tile []byte) error {
	entries, err := ParseBundle(raw)
	if err != nil {
		return fmt.Errorf("%w: entries %d: %w", ErrBadTile, index, err)
	}
	if len(entries) != len(tile)/len(Hash{}) {
		return fmt.Errorf("%w: entries %d: %d, not %d", ErrBadTile, index, len(entries), len(tile)/len(Hash{}))
	}
	if i := mismatch(entries, tile); i >= 0 {
		return fmt.Errorf("%w: leaf %d does not hash to its place in tile 0/%d", ErrBadTile, index*TileWidth+uint64(i), index)
	}
	if w.audit.Leaf != nil {
		for i, e := range entries {
			if err := w.audit.Leaf(index*TileWidth+uint64(i), e); err != nil {
				return fmt.Errorf("leaf %d: %w", index*TileWidth+uint64(i), err)
			}
		}
	}
	w.report.Leaves += uint64(len(entries))
	return nil
}

func (w *walk) visit(id compact.NodeID, hash []byte) {
	level := int(id.Level / TileHeight)
	if id.Level%TileHeight != 0 || level == 0 || level >= levels {
		return
	}
	w.above[level] = append(w.above[level], hash...)
	if len(w.above[level]) == TileWidth*len(Hash{}) {
		w.full = append(w.full, rebuilt{level, id.Index / TileWidth, w.above[level]})
		w.above[level] = nil
	}
}

// compareFull holds the rebuilt tiles that became full against the source's.
func (w *walk) compareFull() error {
	for _, t := range w.full {
		if err := w.compare(t); err != nil {
			return err
		}
	}
	w.full = w.full[:0]
	return nil
}

func (w *walk) compare(t rebuilt) error {
	b, err := w.audit.Client.Source.Tile(w.ctx, t.level, t.index, len(t.b)/len(Hash{}))
	if err != nil {
		return fmt.Errorf("tile %d/%d: %w", t.level, t.index, err)
	}
	if !bytes.Equal(b, t.b) {
		return fmt.Errorf("%w: tile %d/%d is not what the leaves make", ErrBadTile, t.level, t.index)
	}
	w.report.Tiles++
	return nil
}

// finish compares the right edge and the root.
func (w *walk) finish() error {
	for level := range w.above {
		if b := w.above[level]; len(b) > 0 {
			index, _ := edgeTile(level, w.at.Size)
			if err := w.compare(rebuilt{level, index, b}); err != nil {
				return err
			}
		}
	}
	root, err := rootOf(w.head)
	if err != nil {
		return err
	}
	if root != w.at.Root {
		return fmt.Errorf("%w: the leaves make root %x, the checkpoint says %x", ErrBadTile, root, w.at.Root)
	}
	return nil
}
