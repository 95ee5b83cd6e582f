package status

import (
	"crypto/sha256"
	"encoding/binary"
	"hash"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
)

// warm is what a block has read and leaves for the next, so that a ban over many models does not read the same again and again. It never
// decides anything: a block on another parent, or after a restart, begins with an empty one and comes to the same (TestWarmIsCold).
//
// What is known of the lineage holds for exactly the records that meta.records names; what is known of the module's own state for what
// meta.version names.
type warm struct {
	records common.Hash
	view    *policy.View
	kin     kin

	version common.Hash
	pairs   map[uint32]pair
	// only are models with at most one pair: its position, or none.
	only map[common.Hash]int64
	// visited is what unfinished waves have visited, by class; nil if that is not known in full.
	visited [2]map[[32]byte]bool
}

const (
	// maxWarm bounds the things kept read, a kilobyte or two each.
	maxWarm = 150_000
	// maxPairsKept bounds the pairs and models kept: 200 bytes each, without pointers.
	maxPairsKept = 2 * maxWarm
	// none says that a model has no pair.
	none = -1
)

func (w *warm) forgetLineage() { w.view, w.kin = policy.NewView(nil, nil), newKin() }

func (w *warm) forgetState() {
	w.pairs, w.only, w.visited = map[uint32]pair{}, map[common.Hash]int64{}, [2]map[[32]byte]bool{}
}

// takeWarm gives what was left by the block that me is the state after, as far as there is such.
func (m *Module) takeWarm(me *meta) *warm {
	m.mu.Lock()
	w := m.warm
	m.warm = nil
	m.mu.Unlock()
	if w == nil {
		w = &warm{}
	}
	if w.view == nil || w.records != me.records {
		w.forgetLineage()
	}
	if w.pairs == nil || w.version != me.version {
		w.forgetState()
	}
	return w
}

func (m *Module) keepWarm(w *warm, me *meta) {
	if w.view.Len() > maxWarm {
		w.forgetLineage()
	}
	if len(w.pairs) > maxPairsKept {
		clear(w.pairs)
	}
	if len(w.only) > maxPairsKept {
		clear(w.only)
	}
	for i := range w.visited {
		if len(w.visited[i]) > maxPairsKept {
			w.visited[i] = nil
		}
	}
	w.records, w.version = me.records, me.version
	m.mu.Lock()
	defer m.mu.Unlock()
	m.warm = w
}

// journal is a writer that names what is written.
type journal struct {
	lineage.Writer
	hash  hash.Hash
	wrote bool
}

func newJournal(w lineage.Writer) *journal { return &journal{Writer: w, hash: sha256.New()} }

// gone stands for the length of a value that is no more.
const gone = ^uint32(0)

func (j *journal) note(k []byte, n uint32, v []byte) {
	var lengths [8]byte
	binary.BigEndian.PutUint32(lengths[:], uint32(len(k)))
	binary.BigEndian.PutUint32(lengths[4:], n)
	j.hash.Write(lengths[:]) // none of these fails
	j.hash.Write(k)
	j.hash.Write(v)
	j.wrote = true
}

// Set implements lineage.Writer.
func (j *journal) Set(k, v []byte) error {
	j.note(k, uint32(len(v)), v)
	return j.Writer.Set(k, v)
}

// Delete implements lineage.Writer.
func (j *journal) Delete(k []byte) error {
	j.note(k, gone, nil)
	return j.Writer.Delete(k)
}

// after names everything written: what was before, and since.
func (j *journal) after(before common.Hash) common.Hash {
	if !j.wrote {
		return before
	}
	return sha256.Sum256(append(before.Bytes(), j.hash.Sum(nil)...))
}
