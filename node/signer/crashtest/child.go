package crashtest

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/signer"
	"github.com/lineal-network/lineal/node/store"
)

// What a child says, each followed by a slot and a nonce.
const (
	sayAcked   = "acknowledged"
	sayMissing = "missing"
	saySecond  = "second"
)

const (
	// signers sign at once, so that updates share syncs as they do in a node.
	signers = 8
	// atOnce is how many slots at most one update decides.
	atOnce = 8
	// largeEvery record is of largeRecord bytes, which the store keeps in its value log.
	largeEvery  = 16
	largeRecord = 20 << 10
	// auditBatch is how many decisions one update audits.
	auditBatch = 256
)

var network = common.HexToHash("0xc4a5")

// Child is the process that is killed: it reads its job from in, audits, then signs until in ends. It says on out what it acknowledges.
func Child(in io.Reader, out io.Writer) (err error) {
	lines := bufio.NewReader(in)
	line, err := lines.ReadBytes('\n')
	if err != nil {
		return fmt.Errorf("read the job: %w", err)
	}
	var j job
	if err := json.Unmarshal(line, &j); err != nil {
		return fmt.Errorf("read the job: %w", err)
	}
	raw, err := hex.DecodeString(j.Key)
	if err != nil {
		return fmt.Errorf("read the job: %w", err)
	}
	key, err := bls.ParseSecretKey(raw)
	if err != nil {
		return err
	}
	db, err := store.Open(store.Config{Dir: j.Dir})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	c := &child{db: db, guard: signer.NewGuard(key, network, db), epoch: j.Epoch, out: out}
	lost, err := audit(context.Background(), db, key, j.Epoch, j.Known)
	if err != nil {
		return err
	}
	for _, l := range lost {
		what := sayMissing
		if l.second {
			what = saySecond
		}
		if err := c.say(fmt.Appendf(nil, "%s %d %d %s\n", what, l.slot, j.Known[l.slot], l.what)); err != nil {
			return err
		}
	}
	c.next.Store(j.From)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		_, err := io.Copy(io.Discard, lines) // the parent died: so does the child
		cancel()
		return err
	})
	for i := range uint64(signers) {
		g.Go(func() error { return c.sign(ctx, rand.New(rand.NewPCG(j.Seed, i))) })
	}
	return g.Wait()
}

type child struct {
	db    *store.Store
	guard *signer.Guard
	epoch uint64
	next  atomic.Uint64 // slot
	mu    sync.Mutex    // of out
	out   io.Writer
}

func (c *child) say(b []byte) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	_, err := c.out.Write(b)
	return err
}

// sign decides one slot after another, several in an update, and acknowledges what it signed.
func (c *child) sign(ctx context.Context, rng *rand.Rand) error {
	for ctx.Err() == nil {
		n := uint64(1 + rng.IntN(atOnce))
		first := c.next.Add(n) - n
		claims, nonces := make([]claim.Claim, n), make([]uint64, n)
		for i := range claims {
			nonces[i] = rng.Uint64()
			claims[i] = decision(c.epoch, first+uint64(i), nonces[i])
		}
		sigs, refused, err := c.guard.SignAll(ctx, func(tx *store.Tx) error { return remember(tx, first, nonces) }, claims...)
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return err
		}
		var said []byte
		for i := range claims {
			switch {
			case errors.Is(refused[i], signer.ErrEquivocation): // an earlier process decided it
			case refused[i] != nil:
				return refused[i]
			case sigs[i] != nil:
				said = fmt.Appendf(said, "%s %d %d\n", sayAcked, first+uint64(i), nonces[i])
			}
		}
		if err := c.say(said); err != nil {
			return err
		}
	}
	return nil
}

// decision is the claim that a slot and a nonce stand for.
func decision(epoch, slot, nonce uint64) claim.Claim {
	body := claim.Inference{Assurance: claim.Full()}
	binary.BigEndian.PutUint64(body.RequestID[:], slot)
	binary.BigEndian.PutUint64(body.OutputCommitment[:], nonce)
	return claim.New(network, epoch, body)
}

func recordKey(slot uint64) []byte {
	return store.Key(store.TableTask, binary.BigEndian.AppendUint64(nil, slot))
}

// record is what is stored beside a decision.
func record(nonce uint64) []byte {
	b := binary.BigEndian.AppendUint64(nil, nonce)
	if nonce%largeEvery == 0 {
		b = append(b, bytes.Repeat([]byte{byte(nonce >> 8)}, largeRecord)...)
	}
	return b
}

// remember stores the records of slots that have none.
func remember(tx *store.Tx, first uint64, nonces []uint64) error {
	for i, nonce := range nonces {
		key := recordKey(first + uint64(i))
		_, err := tx.Get(key)
		if errors.Is(err, store.ErrNotFound) {
			err = tx.Set(key, record(nonce))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// loss is an acknowledged slot that is not as it was acknowledged.
type loss struct {
	slot   uint64
	second bool // another body was signed for it
	what   string
}

func (l loss) String() string { return fmt.Sprintf("slot %d: %s", l.slot, l.what) }

// audit looks for acknowledged decisions in the store, and asks the guard for other bodies, then for the same ones.
func audit(ctx context.Context, db *store.Store, key *bls.SecretKey, epoch uint64, acked map[uint64]uint64) (lost []loss, err error) {
	slots := sorted(acked)
	err = db.View(func(r store.Reader) error {
		for _, s := range slots {
			what, err := missing(r, s, acked[s])
			if err != nil {
				return err
			}
			if what != "" {
				lost = append(lost, loss{slot: s, what: what})
			}
		}
		return nil
	})
	if err != nil {
		return lost, err
	}
	guard := signer.NewGuard(key, network, db)
	for part := range slices.Chunk(slots, auditBatch) {
		var other, same []claim.Claim
		for _, s := range part {
			other, same = append(other, decision(epoch, s, acked[s]+1)), append(same, decision(epoch, s, acked[s]))
		}
		others, err := guard.Decide(ctx, nil, other...)
		if err != nil {
			return lost, err
		}
		sames, err := guard.Decide(ctx, nil, same...)
		if err != nil {
			return lost, err
		}
		for i, s := range part {
			if !errors.Is(others[i], signer.ErrEquivocation) {
				lost = append(lost, loss{slot: s, second: true, what: fmt.Sprintf("the guard does not refuse a second body: %v", others[i])})
			} else if sames[i] != nil {
				lost = append(lost, loss{slot: s, what: fmt.Sprintf("the guard refuses the acknowledged body: %v", sames[i])})
			}
		}
	}
	return lost, nil
}

// missing says what of an acknowledged slot is not in the store.
func missing(r store.Reader, slot, nonce uint64) (string, error) {
	c := decision(1, slot, nonce)
	for _, want := range []struct {
		name       string
		key, value []byte
	}{
		{"decision", store.Key(store.TableGuard, c.Network[:], c.Slot[:]), c.BodyHash[:]},
		{"record", recordKey(slot), record(nonce)},
	} {
		got, err := r.Get(want.key)
		switch {
		case errors.Is(err, store.ErrNotFound):
			return "its " + want.name + " is not there", nil
		case err != nil:
			return "", err
		case !bytes.Equal(got, want.value):
			return "its " + want.name + " is another one", nil
		}
	}
	return "", nil
}
