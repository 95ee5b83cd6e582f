package artifact

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/lineal-network/lineal/p2p"
)

const (
	// maxAsked bounds the peers asked for one artifact; in a network where these lack it, it is as good as lost.
	maxAsked = 64
	// slowestRate is what a peer must deliver, in bytes a second; below it another one is tried.
	slowestRate = 64 << 10
	// rangePatience is how long a range may take in addition to that.
	rangePatience = 10 * time.Second
	// busyRetries and busyWait are for peers whose slots are taken: a range of a fast peer lasts a fraction of a second.
	busyRetries = 20
	busyWait    = 250 * time.Millisecond
	sizeHeader  = 8
)

var (
	// errPeer marks what a peer did wrong or could not do, as opposed to our own disk.
	errPeer = errors.New("peer failed")
	errBusy = errors.New("peer is busy")
)

// fetching is the state of one fetch.
type fetching struct {
	x        *Exchange
	digest   Digest
	maxSize  int64
	progress func(done, total int64)
	peers    []peer.ID // still worth asking
	giver    peer.ID   // who gave the list in use; empty for a list from an earlier attempt
	busy     int
	failed   []error // why peers were given up
	missing  int     // peers that do not have it
	tooLarge error
}

// fetch gets an artifact from peers. The outer loop goes through chunk lists, the inner one through ranges.
func (x *Exchange) fetch(ctx context.Context, d Digest, maxSize int64, progress func(done, total int64)) error {
	f := &fetching{x: x, digest: d, maxSize: min(maxSize, x.store.cfg.MaxArtifact), progress: progress}
	for _, p := range x.peers() {
		if len(f.peers) < maxAsked && !slices.Contains(f.peers, p) {
			f.peers = append(f.peers, p)
		}
	}
	dl, err := x.store.resumeDownload(d, f.maxSize)
	if err != nil {
		return err
	}
	for {
		if dl == nil {
			if dl, err = f.plan(ctx); err != nil {
				return err
			}
		}
		again, err := f.complete(ctx, dl)
		if !again {
			return err
		}
		dl = nil
	}
}

// complete downloads everything by one list. again says that the list was no good and another one is worth trying.
func (f *fetching) complete(ctx context.Context, dl *download) (again bool, err error) {
	if err := f.ranges(ctx, dl); err != nil {
		if errors.Is(err, errListRefused) {
			dl.discard()
			f.drop(f.giver) // no second list from it; so every round has fewer peers
			return true, nil
		}
		dl.pause()
		return false, err
	}
	err = dl.finish()
	if errors.Is(err, ErrMismatch) {
		f.blame(f.giver, "list", err)
		return true, nil
	}
	return false, err
}

// plan gets a chunk list from the first peer that has one.
func (f *fetching) plan(ctx context.Context) (*download, error) {
	for {
		if len(f.peers) == 0 {
			return nil, f.giveUp()
		}
		p := f.peers[0]
		dl, err := f.askList(ctx, p)
		if err == nil {
			f.giver = p
			return dl, nil
		}
		if err := f.judge(ctx, p, err); err != nil {
			return nil, err
		}
	}
}

func (f *fetching) askList(ctx context.Context, p peer.ID) (*download, error) {
	most := sizeHeader + chunkCount(f.maxSize)*int64(len(f.digest))
	r, cancel, err := f.open(ctx, p, request{op: opList, digest: f.digest}, most)
	if err != nil {
		return nil, err
	}
	defer cancel()
	header := make([]byte, sizeHeader)
	if _, err := io.ReadFull(r, header); err != nil {
		return nil, fmt.Errorf("%w: read size: %w", errPeer, err)
	}
	size, err := decodeSize(header)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errPeer, err)
	}
	if size > f.maxSize {
		return nil, fmt.Errorf("%w: it would have %d bytes, at most %d are allowed: %w", errPeer, size, f.maxSize, ErrTooLarge)
	}
	return f.x.store.startDownload(f.digest, size, r)
}

// errListRefused says that nobody delivers chunks that match the list.
var errListRefused = errors.New("no peer delivers what the chunk list says")

// ranges fetches what is missing, range by range, from whoever delivers.
func (f *fetching) ranges(ctx context.Context, dl *download) error {
	f.progress(dl.done, dl.size)
	disagreed := map[peer.ID]bool{} // with the list: they may be right
	for dl.done < dl.size {
		p, ok := f.choose(disagreed)
		if !ok {
			if len(disagreed) > 0 {
				return errListRefused
			}
			return f.giveUp()
		}
		err := f.getRange(ctx, dl, p)
		switch {
		case err == nil:
			f.busy = 0
		case !errors.Is(err, ErrMismatch):
			if err := f.judge(ctx, p, err); err != nil {
				return err
			}
		case p == f.giver:
			f.blame(p, "chunk", err) // it contradicts its own list
		default:
			disagreed[p] = true
		}
	}
	return nil
}

// choose takes the first peer that does not disagree; the giver of the list never does.
func (f *fetching) choose(disagreed map[peer.ID]bool) (peer.ID, bool) {
	for _, p := range f.peers {
		if !disagreed[p] {
			return p, true
		}
	}
	return "", false
}

// getRange fetches one range from a peer, keeping each chunk as it arrives.
func (f *fetching) getRange(ctx context.Context, dl *download, p peer.ID) error {
	length := min(maxRange, dl.size-dl.done)
	r, cancel, err := f.open(ctx, p, request{op: opRange, digest: f.digest, offset: dl.done, length: length}, length)
	if err != nil {
		return err
	}
	defer cancel()
	chunk := make([]byte, min(ChunkSize, length))
	for end := dl.done + length; dl.done < end; {
		next := chunk[:dl.nextChunk()]
		if _, err := io.ReadFull(r, next); err != nil {
			return fmt.Errorf("%w: read range: %w", errPeer, err)
		}
		if err := dl.add(next); err != nil {
			return err
		}
		f.x.metrics.fetched.Add(float64(len(next)))
		f.progress(dl.done, dl.size)
	}
	return nil
}

// open asks a peer and bounds how long its answer of the given length may take.
func (f *fetching) open(ctx context.Context, p peer.ID, req request, length int64) (io.Reader, func(), error) {
	patience := rangePatience + time.Duration(length/slowestRate)*time.Second
	ctx, cancel := context.WithTimeout(ctx, patience)
	r, err := f.x.host.OpenStream(ctx, p, Protocol, req.encode())
	if err == nil {
		return r, func() { _ = r.Close(); cancel() }, nil
	}
	cancel()
	switch {
	case p2p.IsCode(err, p2p.CodeNotFound):
		err = fmt.Errorf("%w: %w", ErrNotFound, err)
	case p2p.IsCode(err, p2p.CodeBusy):
		err = fmt.Errorf("%w: %w", errBusy, err)
	}
	return nil, nil, fmt.Errorf("%w: %w", errPeer, err)
}

// judge decides after a failure: nil to go on with whoever is left, or the error with which the fetch ends.
func (f *fetching) judge(ctx context.Context, p peer.ID, err error) error {
	if cerr := ctx.Err(); cerr != nil {
		return cerr
	}
	if !errors.Is(err, errPeer) {
		return err // our own disk or quota: no peer can help
	}
	if errors.Is(err, errBusy) && f.busy < busyRetries {
		f.busy++
		f.demote(p)
		timer := time.NewTimer(busyWait)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-ctx.Done():
		}
		return ctx.Err()
	}
	switch {
	case errors.Is(err, ErrNotFound):
		f.missing++
	case errors.Is(err, ErrTooLarge):
		f.tooLarge = err
	default:
		f.failed = append(f.failed, fmt.Errorf("%s: %w", p, err))
	}
	f.drop(p)
	return nil
}

// blame drops a peer that lied and tells the host.
func (f *fetching) blame(p peer.ID, fault string, err error) {
	if p == "" {
		return // the list of an earlier attempt
	}
	f.x.metrics.blamed.WithLabelValues(fault).Inc()
	f.x.log.Error("peer sent bytes that do not match the artifact's digest", "peer", p, "digest", f.digest, "fault", fault, "err", err)
	f.x.host.Penalize(p, "artifact-"+fault)
	f.failed = append(f.failed, fmt.Errorf("%s: %w", p, err))
	f.drop(p)
}

func (f *fetching) drop(p peer.ID) {
	f.peers = slices.DeleteFunc(f.peers, func(q peer.ID) bool { return q == p })
}

// demote asks the others first.
func (f *fetching) demote(p peer.ID) {
	f.drop(p)
	f.peers = append(f.peers, p)
}

// giveUp says why nobody is left to ask.
func (f *fetching) giveUp() error {
	switch {
	case f.tooLarge != nil && len(f.failed) == 0:
		return f.tooLarge
	case len(f.failed) > 0:
		return fmt.Errorf("%w: %w", ErrUnavailable, errors.Join(f.failed...))
	case f.missing > 0:
		return fmt.Errorf("%d peers asked: %w", f.missing, ErrNotFound)
	default:
		return fmt.Errorf("no peers to ask: %w", ErrUnavailable)
	}
}

func encodeSize(size int64) []byte { return binary.BigEndian.AppendUint64(nil, uint64(size)) }

func decodeSize(b []byte) (int64, error) {
	size := binary.BigEndian.Uint64(b)
	if size > 1<<62 {
		return 0, fmt.Errorf("size %d is out of bounds", size)
	}
	return int64(size), nil
}
