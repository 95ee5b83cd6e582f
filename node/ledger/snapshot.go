package ledger

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
	"github.com/lineal-network/lineal/p2p"
)

// A snapshot is what a node needs to go on from a final block without those before it, as a stream of parts, each a letter, a length and bytes:
//
//	h  the block, with its data
//	g  the right edge of the tree after it
//	s  entries of the state after it, many a part
//	o  the block with its own proof, if it has one: enough for whom more than a third of the operators' weight told the hash of that state
//	f  the blocks after it up to one with a proof: the first names the hash of that state, the proof vouches for all
//
// Nothing of it is believed before the proof: see [Ledger] and join.go.
const (
	partBlock = 'h'
	partEdge  = 'g'
	partState = 's'
	partOwn   = 'o'
	partFinal = 'f'
)

// protoJoin answers questions of those who join or look on: 't' for the tip, 'n' to begin an epoch (begin.go), 's' for a snapshot, 'b' for final blocks from a height on, 'l' and 'e' for a
// tile and for entries of the log.
const protoJoin = "/lineal/join/1"

const (
	askTip      = 't'
	askBegin    = 'n'
	askSnapshot = 's'
	askFinals   = 'b'
	askTile     = 'l'
	askEntries  = 'e'
)

// Bounds of snapshots.
const (
	// maxSnapshots bounds how many are sent at a time: each reads the whole state.
	maxSnapshots = 2
	// stateChunk is about how long a part with entries of the state is.
	stateChunk = 256 << 10
	// maxPart bounds a part: a block's, or an entry of the state beyond a full chunk.
	maxPart = 8 << 20
)

// Tip is how far a node is, for one that joins.
type Tip struct {
	Height uint64 `json:"height"`
	Epoch  uint64 `json:"epoch"`
	View   uint64 `json:"view"` // 0 before the node's ledger runs
	// Block is the hash of the block of that height, and State that of the state after it, for whom no later block can tell.
	Block common.Hash `json:"block"`
	State common.Hash `json:"state"`
	Begun []byte      `json:"begun,omitempty"` // answers 'n'
}

// maxTip bounds a tip's encoding.
const maxTip = 4 << 10

// serveJoin answers those who join.
//
// SECURITY: any operator can ask, and any observer that the host admits; what is public in the ledger is told, to a bounded number at a time.
func (l *Links) serveJoin(ctx context.Context, from p2p.Peer, req []byte, w io.Writer) error {
	if len(req) == 0 {
		return &p2p.RemoteError{Code: p2p.CodeInvalid}
	}
	l.mu.Lock()
	ledger := l.ledger
	l.mu.Unlock()
	if req[0] == askTip || req[0] == askBegin {
		var t Tip
		var err error
		if req[0] == askBegin {
			if len(req) < 9 {
				return &p2p.RemoteError{Code: p2p.CodeInvalid}
			}
			if t.Begun, err = l.witness(ctx, from.ID, binary.BigEndian.Uint64(req[1:]), req[9:]); err != nil {
				return err
			}
		}
		if ledger != nil {
			if err = ledger.tip(&t); err != nil {
				return err
			}
		}
		return json.NewEncoder(w).Encode(t)
	}
	if ledger == nil {
		return &p2p.RemoteError{Code: p2p.CodeNotFound}
	}
	switch req[0] {
	case askSnapshot:
		select {
		case l.snapshots <- struct{}{}:
			defer func() { <-l.snapshots }()
		default:
			return &p2p.RemoteError{Code: p2p.CodeBusy}
		}
		b := bufio.NewWriterSize(w, stateChunk)
		if err := ledger.snapshot(ctx, b); err != nil {
			return err
		}
		return b.Flush()
	case askFinals:
		if len(req) != 9 {
			return &p2p.RemoteError{Code: p2p.CodeInvalid}
		}
		b, err := l.finals(ledger, binary.BigEndian.Uint64(req[1:]))
		if err == nil {
			_, err = w.Write(b)
		}
		return err
	case askTile, askEntries:
		if len(req) != 11 {
			return &p2p.RemoteError{Code: p2p.CodeInvalid}
		}
		level, index, width := int(req[1]), binary.BigEndian.Uint64(req[2:]), int(req[10])+1
		read := ledger.cfg.Log.Entries
		if req[0] == askTile {
			read = func(ctx context.Context, index uint64, width int) ([]byte, error) {
				return ledger.cfg.Log.Tile(ctx, level, index, width)
			}
		}
		b, err := read(ctx, index, width)
		if errors.Is(err, tlog.ErrMissing) || errors.Is(err, tlog.ErrPruned) || errors.Is(err, tlog.ErrRange) {
			return &p2p.RemoteError{Code: p2p.CodeNotFound}
		}
		if err != nil {
			return err
		}
		_, err = w.Write(b)
		return err
	}
	return &p2p.RemoteError{Code: p2p.CodeInvalid}
}

// tip fills in how far this node is. The view is what the driver last reported.
func (l *Ledger) tip(t *Tip) error {
	err := l.View(func(head claim.Checkpoint, r state.Reader) (err error) {
		t.Height, t.Block = head.Height, head.Hash()
		t.State, err = block.StateHash(r)
		return err
	})
	l.mu.Lock()
	defer l.mu.Unlock()
	t.Epoch, t.View = l.at.Epoch, l.at.View
	return err
}

func writePart(w io.Writer, kind byte, b []byte) error {
	head := binary.BigEndian.AppendUint32([]byte{kind}, uint32(len(b)))
	if _, err := w.Write(head); err != nil {
		return err
	}
	_, err := w.Write(b)
	return err
}

func readPart(r io.Reader) (kind byte, b []byte, err error) {
	var head [5]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return 0, nil, err
	}
	n := binary.BigEndian.Uint32(head[1:])
	if n > maxPart {
		return 0, nil, fmt.Errorf("%w: a part of %d bytes, at most %d are allowed", ErrSnapshot, n, maxPart)
	}
	b = make([]byte, n)
	_, err = io.ReadFull(r, b)
	return head[0], b, err
}

// snapshot writes one of the last final block.
func (l *Ledger) snapshot(ctx context.Context, w io.Writer) error {
	var height uint64
	var own *simplex.Entry
	err := l.cfg.Store.View(func(r store.Reader) error {
		var err error
		if height, err = readHead(r); err != nil {
			return &p2p.RemoteError{Code: p2p.CodeNotFound}
		}
		e, err := readEntry(r, height)
		if err != nil {
			return err
		}
		if err := writePart(w, partBlock, simplex.EncodeEntry(e)); err != nil {
			return err
		}
		if e.Proof != nil {
			own = &e
		}
		edge, err := l.cfg.Log.Edge(e.Block.Header.LedgerSize)
		if err != nil {
			return err
		}
		if err := writePart(w, partEdge, edge.Encode()); err != nil {
			return err
		}
		return writeEntries(ctx, w, r)
	})
	if err != nil {
		return fmt.Errorf("write a snapshot: %w", err)
	}
	if own != nil { // for whom others vouch for the state: the next block may wait for the asker's vote
		if err := writePart(w, partOwn, simplex.EncodeEntry(*own)); err != nil {
			return err
		}
		if b, ok := w.(*bufio.Writer); ok {
			if err := b.Flush(); err != nil {
				return err
			}
		}
	}
	for {
		height++
		if _, err := l.Wait(ctx, height); err != nil {
			return err
		}
		var e simplex.Entry
		err := l.cfg.Store.View(func(r store.Reader) (err error) {
			e, err = readEntry(r, height)
			return err
		})
		if err != nil {
			return err
		}
		if err := writePart(w, partFinal, simplex.EncodeEntry(e)); err != nil || e.Proof != nil {
			return err
		}
	}
}

// writeEntries writes the whole state of a snapshot of the store.
func writeEntries(ctx context.Context, w io.Writer, r store.Reader) error {
	var chunk []byte
	flush := func() error {
		if len(chunk) == 0 {
			return nil
		}
		err := writePart(w, partState, chunk)
		chunk = chunk[:0]
		return errors.Join(err, ctx.Err())
	}
	err := r.Scan([]byte{byte(store.TableState)}, func(key, value []byte) error {
		chunk = binary.BigEndian.AppendUint16(chunk, uint16(len(key)-1))
		chunk = append(chunk, key[1:]...)
		chunk = binary.BigEndian.AppendUint32(chunk, uint32(len(value)))
		if chunk = append(chunk, value...); len(chunk) >= stateChunk {
			return flush()
		}
		return nil
	})
	if err != nil {
		return err
	}
	return flush()
}

// entries calls fn with each entry of a part.
func entries(chunk []byte, fn func(key, value []byte) error) error {
	short := fmt.Errorf("%w: entries of the state are cut off", ErrSnapshot)
	for len(chunk) > 0 {
		if len(chunk) < 2 {
			return short
		}
		n := int(binary.BigEndian.Uint16(chunk))
		if chunk = chunk[2:]; len(chunk) < n+4 {
			return short
		}
		key := chunk[:n:n]
		m := int(binary.BigEndian.Uint32(chunk[n:]))
		if chunk = chunk[n+4:]; len(chunk) < m {
			return short
		}
		if err := fn(key, chunk[:m:m]); err != nil {
			return err
		}
		chunk = chunk[m:]
	}
	return nil
}
