package ledger

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/simplex"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// testApp orders opaque payloads, each once. What it knows of a block is kept by hash; the state says which payloads are in.
type testApp struct {
	base    state.Reader
	maxData int

	mu      sync.Mutex
	waiting [][]byte
	blocks  map[common.Hash]*testBlock
	settled common.Hash
}

type testBlock struct {
	state state.Reader
	out   *Outcome
	hash  [][]byte // compact range
}

func newTestApp(base state.Reader, genesis claim.Checkpoint) *testApp {
	return &testApp{base: base, maxData: 1 << 20, blocks: map[common.Hash]*testBlock{genesis.Hash(): {state: base}}}
}

func (a *testApp) add(payload []byte) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.waiting = append(a.waiting, payload)
}

// at finds what is known of a block; after a restart the last final one is read from the state.
func (a *testApp) at(h claim.Checkpoint) (*testBlock, error) {
	if b := a.blocks[h.Hash()]; b != nil {
		return b, nil
	}
	v, ok, err := a.base.Get([]byte("b/head"))
	if err != nil || !ok || len(v) < 32 || common.BytesToHash(v[:32]) != h.Hash() {
		return nil, errors.New("unknown parent")
	}
	b := &testBlock{state: a.base}
	for v = v[32:]; len(v) > 0; v = v[32:] {
		b.hash = append(b.hash, v[:32])
	}
	a.blocks[h.Hash()] = b
	return b, nil
}

func split(data []byte) (out [][]byte) {
	for len(data) >= 4 {
		n := int(binary.BigEndian.Uint32(data))
		if n > len(data)-4 {
			return nil
		}
		out, data = append(out, data[4:4+n]), data[4+n:]
	}
	return out
}

func payloadKey(p []byte) []byte {
	sum := sha256.Sum256(p)
	return append([]byte("b/p"), sum[:]...)
}

var factory = compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}

// execute computes what payloads do on a parent.
func (a *testApp) execute(parent claim.Checkpoint, payloads [][]byte) (*testBlock, []byte, uint64, error) {
	p, err := a.at(parent)
	if err != nil {
		return nil, nil, 0, err
	}
	r, err := factory.NewRange(0, parent.LedgerSize, slices.Clone(p.hash)) // it appends in place
	if err != nil {
		return nil, nil, 0, err
	}
	tx, out := state.NewTx(p.state), &Outcome{}
	for _, payload := range payloads {
		k := payloadKey(payload)
		if _, ok, _ := tx.Get(k); ok {
			return nil, nil, 0, errors.New("a payload twice")
		}
		if err := errors.Join(tx.Set(k, []byte{1}), r.Append(rfc6962.DefaultHasher.HashLeaf(payload), nil)); err != nil {
			return nil, nil, 0, err
		}
		out.Leaves = append(out.Leaves, payload)
	}
	root := rfc6962.DefaultHasher.EmptyRoot()
	if r.End() > 0 {
		if root, err = r.GetRootHash(nil); err != nil {
			return nil, nil, 0, err
		}
	}
	out.Diff = tx.Diff()
	return &testBlock{state: state.NewOverlay(p.state, out.Diff), out: out, hash: r.Hashes()}, root, r.End(), nil
}

func (a *testApp) Build(parent, draft claim.Checkpoint, must bool) (claim.Checkpoint, []byte, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	var data []byte
	var take [][]byte
	p, err := a.at(parent)
	if err != nil {
		return draft, nil, false
	}
	for _, w := range a.waiting {
		if _, ok, _ := p.state.Get(payloadKey(w)); !ok && len(data)+len(w) < a.maxData {
			take = append(take, w)
			data = append(binary.BigEndian.AppendUint32(data, uint32(len(w))), w...)
		}
	}
	if len(take) == 0 && !must {
		return draft, nil, false
	}
	_, root, size, err := a.execute(parent, take)
	if err != nil {
		return draft, nil, false
	}
	draft.LedgerRoot, draft.LedgerSize, draft.DataHash = common.BytesToHash(root), size, claim.Keccak256(data)
	return draft, data, true
}

func (a *testApp) Holds(h claim.Checkpoint, data []byte) bool {
	return h.DataHash == claim.Keccak256(data)
}

func (a *testApp) Validate(parent, h claim.Checkpoint, data []byte) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	b, root, size, err := a.execute(parent, split(data))
	if err != nil {
		return err
	}
	if !bytes.Equal(root, h.LedgerRoot[:]) || size != h.LedgerSize {
		return fmt.Errorf("wrong root")
	}
	head := h.Hash().Bytes()
	for _, x := range b.hash {
		head = append(head, x...)
	}
	b.out.Diff = append([]state.Change{{Key: []byte("b/head"), Value: head}}, b.out.Diff...)
	a.blocks[h.Hash()] = b
	return nil
}

func (a *testApp) Successor(claim.Checkpoint, []byte) *simplex.Committee { return nil }

func (a *testApp) Outcome(h claim.Checkpoint) (*Outcome, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	b := a.blocks[h.Hash()]
	if b == nil {
		return nil, errors.New("unknown block")
	}
	return b.out, nil
}

func (a *testApp) Settled(h claim.Checkpoint) {
	a.mu.Lock()
	defer a.mu.Unlock()
	delete(a.blocks, a.settled)
	a.settled = h.Hash()
	b := a.blocks[a.settled]
	if b == nil {
		return
	}
	b.state = a.base
	waiting := a.waiting[:0]
	for _, w := range a.waiting {
		if _, ok, _ := a.base.Get(payloadKey(w)); !ok {
			waiting = append(waiting, w)
		}
	}
	a.waiting = waiting
}

func (a *testApp) Pending(claim.Checkpoint) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return len(a.waiting) > 0
}
