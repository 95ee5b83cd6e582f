package block

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/onchain"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// Info is what modules see of the block that is being executed.
type Info struct {
	Height    uint64
	Time      uint64
	Epoch     uint64
	FirstLeaf uint64 // index of the block's first leaf
}

// Module reacts to leaves. Its methods are called on every node, and again after a restart, and must be pure functions of their arguments and bounded
// in work: what they write is part of the state that operators agree on.
type Module interface {
	// Check is the admission rule for a record. The envelope is well-formed DSSE. An error refuses the record for ever, unless it matches
	// ErrNotNow.
	Check(r state.Reader, envelope []byte) error
	// Apply takes a block's leaves in order. It writes keys of its own prefix only. An error means that the state is corrupt.
	Apply(tx *state.Tx, info Info, leaves []leaf.Leaf) error
}

// Sizer is a module that says how much of the state a record changes, so that a block with all that follows from it fits one durable write.
type Sizer interface {
	// Footprint is how many bytes of keys and values Apply writes for the record at most, each entry counted with 128 or more. It is a pure function
	// of the envelope.
	Footprint(envelope []byte) int
}

// footprint is what the modules write for a record at most. It counts as leaves do.
func (x *Executor) footprint(envelope []byte) (n int) {
	for _, m := range x.modules {
		if s, ok := m.(Sizer); ok {
			n += s.Footprint(envelope)
		}
	}
	return n
}

// Policies is what the policy module says beyond [Module].
type Policies interface {
	// Root is the root of the policy state (protocol rule 24), in onchain.PolicyTree's shape.
	Root(r state.Reader) (common.Hash, error)
	// Changes lists the statuses that the block which was just applied changed, for the chains that use them, in an order that every node finds.
	Changes(r state.Reader) ([]StatusChange, error)
}

// StatusChange is a status to be pushed.
type StatusChange struct {
	Status claim.Status
	Chains []uint64
	// Renewal: chains know it already, and are told that it still holds. Such go in chunks of their own, which a relayer may leave.
	Renewal bool
}

// Feeds is what the series module says beyond [Module].
type Feeds interface {
	// Rounds lists the rounds that the block which was just applied completed, in an order that every node finds.
	Rounds(r state.Reader) ([]FeedRound, error)
}

// FeedRound is a round of a series to be pushed.
type FeedRound struct {
	Round  claim.Feed
	Chains []uint64
}

// Engine says between which heights answers of an engine version are taken (protocol rule 11).
type Engine struct {
	ID   common.Hash
	From uint64 // the first height
	To   uint64 // the last; 0: no end
}

// engine reports whether an engine's answers are taken at a height.
func (x *Executor) engine(id common.Hash, height uint64) error {
	if len(x.engines) == 0 {
		return nil
	}
	err := fmt.Errorf("%w: %s", ErrEngine, id)
	for _, e := range x.engines {
		switch {
		case e.ID != id:
		case height < e.From:
			err = fmt.Errorf("%w: %s begins at height %d", ErrEngineLater, id, e.From)
		case e.To == 0 || height <= e.To:
			return nil
		}
	}
	return err
}

// Receipt is a receipt that a block made.
type Receipt struct {
	Leaf   uint64 // index in the ledger
	Answer *Answer
	Direct bool // by certificate: nothing to deliver
}

// Result is what a block does. It is immutable.
type Result struct {
	Content     *Content
	FirstLeaf   uint64
	Leaves      [][]byte
	Receipts    []Receipt
	Records     []uint64 // leaf indices of the content's records, in their order
	Deliveries  []Delivery
	Diff        []state.Change
	Included    []common.Hash    // ids of the items, see [Item.ID]
	Next        *quorum.Set      // when the block is the last of its epoch; operators are named by their ids
	Header      claim.Checkpoint // roots and sizes as they must be
	Undelivered []Undelivered
	Crowded     int             // answers that found no room to wait for others
	found       []leaf.Evidence // conflicting announcements
	decoded     []leaf.Leaf     // Leaves
	answers     []answered      // what is to be delivered
}

// answered is an answer with the place of its receipt.
type answered struct {
	onchain.Item
	leaf uint64
}

// Executor knows the rules. It holds nothing of any block, apart from caches of what does not depend on one. It is safe for concurrent use.
type Executor struct {
	network  common.Hash
	modules  []Module
	policies Policies
	feeds    Feeds
	engines  []Engine

	sets     *cache[common.Hash, *operators]
	verified *cache[common.Hash, bool]         // signatures that hold
	records  *cache[common.Hash, *recordFacts] // by record id and authorization
	answers  *cache[string, *derived]          // by what they say
}

// Sizes of caches: a few blocks' worth, so that what the mempool verified is not verified again in the block.
const (
	cachedSets       = 2 * KeepSets
	cachedSignatures = 8192
	cachedRecords    = 8192
	cachedAnswers    = 2 * MaxAnswers
)

func newExecutor(cfg Config) *Executor {
	return &Executor{network: cfg.Network, modules: cfg.Modules, policies: cfg.Policies, feeds: cfg.Feeds, engines: cfg.Engines,
		sets:     newCache[common.Hash, *operators](cachedSets),
		verified: newCache[common.Hash, bool](cachedSignatures), records: newCache[common.Hash, *recordFacts](cachedRecords),
		answers: newCache[string, *derived](cachedAnswers)}
}

// run is a block in execution.
type run struct {
	x         *Executor
	tx        *state.Tx
	header    claim.Checkpoint // height, time and epoch count
	ops       *operators
	before    *operators // the set of the epoch before; nil in the first
	first     uint64
	res       *Result
	known     map[*Answer]*derived
	prints    map[string]*derived // the same by what they say: items that came by themselves do not share their answers
	opened    []slotKey
	leafBytes int // of all leaves so far, and of what modules write for records
}

// begin opens a block over its parent's state, and drops what its height ends.
func (x *Executor) begin(parent state.Reader, header claim.Checkpoint) (*run, error) {
	r, err := x.open(parent, header)
	if err != nil {
		return nil, err
	}
	return r, r.prune()
}

// open makes a run.
func (x *Executor) open(parent state.Reader, header claim.Checkpoint) (*run, error) {
	tx := state.NewTx(parent)
	epoch, err := Epoch(tx)
	if err != nil {
		return nil, err
	}
	if header.Epoch != epoch {
		return nil, fmt.Errorf("%w: %d, the state is in %d", ErrEpoch, header.Epoch, epoch)
	}
	r := &run{x: x, tx: tx, header: header, res: &Result{}, known: map[*Answer]*derived{}, prints: map[string]*derived{}}
	if r.ops, err = x.setAt(tx, epoch); err != nil {
		return nil, err
	}
	if r.ops == nil {
		return nil, errState
	}
	if epoch > 1 {
		if r.before, err = x.setAt(tx, epoch-1); err != nil {
			return nil, err
		}
	}
	t, err := treeOf(tx)
	if err != nil {
		return nil, err
	}
	r.first = t.size()
	return r, nil
}

// item executes one item. If it fails, nothing has changed, unless the error is the state's.
func (r *run) item(i *Item) error {
	switch {
	case i.Announced != nil:
		return r.announce(i.Announced)
	case i.Certified != nil:
		return r.certify(i.Certified)
	case i.Record != nil:
		return r.record(i.Record)
	case i.Data != nil:
		return r.data(*i.Data)
	case i.Evidence != nil:
		return r.evidence(*i.Evidence)
	case i.Handover != nil:
		return r.handover(i.Handover)
	}
	return fmt.Errorf("%w: an empty item", ErrMalformed)
}

// try executes one item. If the state could not be read, that is the error, whatever came of it.
func (r *run) try(i *Item) error {
	err := r.item(i)
	if failed := r.tx.Err(); failed != nil {
		return fmt.Errorf("read the ledger's state: %w", failed)
	}
	return err
}

// leaf adds a leaf and returns its index.
func (r *run) leaf(l leaf.Leaf) uint64 {
	index := r.first + uint64(len(r.res.Leaves))
	b := l.Encode()
	r.leafBytes += len(b)
	r.res.Leaves = append(r.res.Leaves, b)
	r.res.decoded = append(r.res.decoded, l)
	return index
}

// finish lets modules and deliveries follow, and computes the header.
func (r *run) finish(parent state.Reader, content *Content) (*Result, error) {
	res := r.res
	for _, e := range r.res.found {
		r.leaf(e)
	}
	if r.leafBytes > MaxLeafBytes {
		return nil, fmt.Errorf("%w: leaves and records' state of %d bytes", ErrTooLarge, r.leafBytes)
	}
	if err := r.remember(); err != nil {
		return nil, err
	}
	info := Info{Height: r.header.Height, Time: r.header.Time, Epoch: r.header.Epoch, FirstLeaf: r.first}
	for _, m := range r.x.modules {
		if err := m.Apply(r.tx, info, res.decoded); err != nil {
			return nil, fmt.Errorf("apply block %d: %w", r.header.Height, err)
		}
	}
	if err := r.deliveries(); err != nil {
		return nil, err
	}
	res.Content, res.FirstLeaf = content, r.first
	for _, i := range content.Items() {
		res.Included = append(res.Included, i.ID())
	}
	return res, r.seal(parent)
}

// seal computes what the header commits to.
func (r *run) seal(parent state.Reader) error {
	h := &r.res.Header
	*h = r.header
	t, err := treeOf(r.tx)
	if err != nil {
		return err
	}
	for _, b := range r.res.Leaves {
		if err := t.add(b); err != nil {
			return fmt.Errorf("append to the ledger's tree: %w", err)
		}
	}
	if err := t.put(r.tx); err != nil {
		return err
	}
	if h.LedgerRoot, err = t.root(); err != nil {
		return fmt.Errorf("root of the ledger's tree: %w", err)
	}
	h.LedgerSize = t.size()
	h.DeliveryRoot = deliveryRoot(r.res.Deliveries)
	h.PolicyRoot = common.Hash{}
	if r.x.policies != nil {
		if h.PolicyRoot, err = r.x.policies.Root(parent); err != nil {
			return fmt.Errorf("root of the policy state: %w", err)
		}
	}
	if err := r.tx.Set(key('H'), num(h.Height)); err != nil {
		return err
	}
	diff := r.tx.Diff()
	sum, err := sumOf(parent)
	if err != nil {
		return err
	}
	sum.Apply(diff)
	if err := r.tx.Set(key('U'), sum[:]); err != nil {
		return err
	}
	r.res.Diff = r.tx.Diff()
	return nil
}

// sumOf reads the commitment that a state carries along.
func sumOf(r state.Reader) (*state.Sum, error) {
	v, _, err := r.Get(key('U'))
	if err != nil {
		return nil, err
	}
	s, err := state.ParseSum(v)
	if err != nil {
		return nil, errState
	}
	return s, nil
}

// SumKey is where a state carries its own commitment, which leaves this entry out.
func SumKey() []byte { return key('U') }

// StateHash is what the next block's content says of a state.
func StateHash(r state.Reader) (common.Hash, error) {
	s, err := sumOf(r)
	if err != nil {
		return common.Hash{}, err
	}
	return s.Hash(), nil
}

// CheckState recomputes the commitment from all entries, for a state that came from a peer, and compares it with the hash that a
// certified block names.
func CheckState(r state.Reader, want common.Hash) error {
	var sum state.Sum
	own := string(key('U'))
	err := r.Scan(nil, func(k, v []byte) error {
		if string(k) != own {
			sum.Add(k, v)
		}
		return nil
	})
	if err != nil {
		return err
	}
	carried, err := sumOf(r)
	if err != nil {
		return err
	}
	if sum != *carried || sum.Hash() != want {
		return fmt.Errorf("%w: the entries sum up to %s, the block names %s", ErrStateHash, sum.Hash(), want)
	}
	return nil
}

// Execute judges a block on its parent's state and returns what it does. It is a pure function of its arguments. Errors that match one of this package's
// reasons say what is wrong with the block; any other is the state's or a module's fault, and says nothing about the block.
func (x *Executor) Execute(parent state.Reader, header claim.Checkpoint, data []byte) (*Result, error) {
	if header.DataHash != claim.Keccak256(data) {
		return nil, ErrDataHash
	}
	content, err := Decode(header.Epoch, data)
	if err != nil {
		return nil, err
	}
	if err := x.checkSize(content, len(data)); err != nil {
		return nil, err
	}
	was, err := StateHash(parent)
	if err != nil {
		return nil, err
	}
	if was != content.StateHash {
		return nil, fmt.Errorf("%w: %s, it is %s", ErrStateHash, content.StateHash, was)
	}
	r, err := x.begin(parent, header)
	if err != nil {
		return nil, err
	}
	for n, i := range content.Items() {
		if err := r.try(i); err != nil {
			return nil, fmt.Errorf("%s (item %d): %w", i.Kind(), n, err)
		}
	}
	res, err := r.finish(parent, content)
	if err != nil {
		return nil, err
	}
	res.Header.DataHash = header.DataHash
	return res, compare(header, res.Header)
}

func compare(got, want claim.Checkpoint) error {
	switch {
	case got.LedgerRoot != want.LedgerRoot || got.LedgerSize != want.LedgerSize:
		return fmt.Errorf("%w: %s of %d leaves, want %s of %d", ErrLedgerRoot, got.LedgerRoot, got.LedgerSize, want.LedgerRoot, want.LedgerSize)
	case got.DeliveryRoot != want.DeliveryRoot:
		return fmt.Errorf("%w: %s, want %s", ErrDelivery, got.DeliveryRoot, want.DeliveryRoot)
	case got.PolicyRoot != want.PolicyRoot:
		return fmt.Errorf("%w: %s, want %s", ErrPolicyRoot, got.PolicyRoot, want.PolicyRoot)
	}
	return nil
}

// IsReason reports whether an error says that a block or an item is wrong, rather than that it could not be judged.
func IsReason(err error) bool {
	for _, class := range []error{ErrNever, ErrNotNow, ErrMalformed, ErrTooLarge, ErrDataHash, ErrStateHash, ErrLedgerRoot, ErrDelivery, ErrPolicyRoot, ErrEpoch} {
		if errors.Is(err, class) {
			return true
		}
	}
	return false
}
