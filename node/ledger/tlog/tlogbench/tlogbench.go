// Package tlogbench measures the Merkle log alone, without consensus: how many leaves a second become durable, and how long a proof takes
// in a large ledger. `lineal bench ledger` prints the figures.
package tlogbench

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

// open opens a log in a fresh directory.
func open(dir string) (*tlog.Log, *store.Store, error) {
	s, err := store.Open(store.Config{Dir: dir})
	if err != nil {
		return nil, nil, err
	}
	l, err := tlog.Open(s, tlog.Config{Origin: tlog.Origin(common.Hash{})})
	if err != nil {
		return nil, nil, errors.Join(err, s.Close())
	}
	return l, s, nil
}

// Append appends blocks of leaves, one durable update each, one after the other as a chain of blocks would, for a time, and returns
// leaves a second.
func Append(ctx context.Context, dir string, perBlock, leafBytes int, during time.Duration) (perSecond float64, err error) {
	l, s, err := open(dir)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	begun, n := time.Now(), uint64(0)
	for time.Since(begun) < during {
		leaves := make([][]byte, perBlock)
		for i := range leaves {
			leaves[i] = make([]byte, max(leafBytes, 8))
			binary.BigEndian.PutUint64(leaves[i], n)
			n++
		}
		if err := s.Update(ctx, func(tx *store.Tx) error {
			_, _, err := l.Append(tx, leaves)
			return err
		}); err != nil {
			return 0, err
		}
	}
	return float64(n) / time.Since(begun).Seconds(), nil
}

// loadStep is how many hashes one update of a bulk load adds: 2 MiB of tiles.
const loadStep = 1 << 16

// Inclusions are the latencies of proofs in a large ledger.
type Inclusions struct {
	Leaves uint64
	Load   time.Duration // bulk load of hashes
	Median time.Duration
	P99    time.Duration
}

// Inclusion loads a tree of synthetic leaf hashes and measures proofs of leaves at random places, each built from the store and verified.
// Only building is timed. progress may be nil.
func Inclusion(ctx context.Context, dir string, leaves uint64, proofs int, progress func(done, total uint64)) (r Inclusions, err error) {
	l, s, err := open(dir)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	begun := time.Now()
	root, err := load(ctx, l, s, leaves, progress)
	if err != nil {
		return r, err
	}
	r.Leaves, r.Load = leaves, time.Since(begun)
	rng := rand.New(rand.NewPCG(1, leaves))
	took := make([]time.Duration, 0, proofs)
	for range proofs {
		index := rng.Uint64N(leaves)
		begun := time.Now()
		path, err := l.Inclusion(index, leaves)
		took = append(took, time.Since(begun))
		if err != nil {
			return r, err
		}
		if err := tlog.VerifyInclusion(index, leaves, synthetic(index), path, root); err != nil {
			return r, fmt.Errorf("proof of leaf %d: %w", index, err)
		}
	}
	slices.Sort(took)
	r.Median, r.P99 = took[len(took)/2], took[len(took)*99/100]
	return r, nil
}

// synthetic is the leaf hash at an index: no leaf has it.
func synthetic(index uint64) (h tlog.Hash) {
	binary.BigEndian.PutUint64(h[:], index)
	return h
}

func load(ctx context.Context, l *tlog.Log, s *store.Store, leaves uint64, progress func(done, total uint64)) (root tlog.Hash, err error) {
	for size := uint64(0); size < leaves; {
		step := make([]tlog.Hash, min(loadStep, leaves-size))
		for i := range step {
			step[i] = synthetic(size + uint64(i))
		}
		err := s.Update(ctx, func(tx *store.Tx) (err error) {
			root, size, err = l.AppendHashes(tx, step)
			return err
		})
		if err != nil {
			return root, err
		}
		if progress != nil {
			progress(size, leaves)
		}
	}
	return root, nil
}
