package relay

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/lineal-network/lineal/node/ethrpc"
)

// Tuning holds the numbers that a chain's sender works with. Zero values mean the defaults.
type Tuning struct {
	InFlight    int           // nonces in use at a time
	Preparing   int           // jobs being asked about and simulated at a time
	Resubmit    time.Duration // without a receipt for so long, a transaction is sent again with higher fees
	LookEvery   time.Duration // between looks for receipts, when no head is heard of
	Retry       time.Duration // pause after a failure; doubles with each up to MaxRetry
	MaxRetry    time.Duration
	MaxTries    int      // simulations in vain of a job without a deadline before it fails
	BumpPercent int64    // raise of a replacement, at least 10
	MinTip      *big.Int // wei per gas
	MaxFee      *big.Int // wei per gas that is never exceeded
	MaxBlobFee  *big.Int // wei per gas of blobs that is never exceeded
	FeesEvery   time.Duration
}

// The defaults.
const (
	DefaultInFlight    = 16 // what a pool guarantees to hold of one account
	DefaultPreparing   = 64
	DefaultResubmit    = 24 * time.Second // two slots of Ethereum
	DefaultLookEvery   = time.Second
	DefaultRetry       = time.Second
	DefaultMaxRetry    = time.Minute
	DefaultMaxTries    = 20
	DefaultBumpPercent = 15 // above the 10 that nodes demand, to be clear of their rounding
	DefaultFeesEvery   = 12 * time.Second
	defaultMinTip      = params.GWei / 100 // what go-ethereum's miner takes, ten times over
	defaultMaxFee      = 500 * params.GWei
	// A sender for blobs: pools hold few blob transactions of an account, and replace one only at twice the price.
	blobInFlight      = 1
	blobBumpPercent   = 100
	defaultMaxBlobFee = 100 * params.GWei
)

// gasMargin is added to an estimate, in percent: the state may differ a little when the transaction is included.
const gasMargin = 20

func (t *Tuning) complete(blobs bool) error {
	least := int64(minBump)
	if blobs {
		orInt(&t.InFlight, blobInFlight)
		orInt(&t.BumpPercent, blobBumpPercent)
		least = blobBumpPercent
	}
	orInt(&t.InFlight, DefaultInFlight)
	orInt(&t.Preparing, DefaultPreparing)
	orInt(&t.Resubmit, DefaultResubmit)
	orInt(&t.LookEvery, DefaultLookEvery)
	orInt(&t.Retry, DefaultRetry)
	orInt(&t.MaxRetry, DefaultMaxRetry)
	orInt(&t.MaxTries, DefaultMaxTries)
	orInt(&t.BumpPercent, DefaultBumpPercent)
	orInt(&t.FeesEvery, DefaultFeesEvery)
	if t.MinTip == nil {
		t.MinTip = big.NewInt(defaultMinTip)
	}
	if t.MaxFee == nil {
		t.MaxFee = big.NewInt(defaultMaxFee)
	}
	if t.MaxBlobFee == nil {
		t.MaxBlobFee = big.NewInt(defaultMaxBlobFee)
	}
	if t.BumpPercent < least {
		return fmt.Errorf("fees are raised by %d %%, nodes accept %d %% and more", t.BumpPercent, least)
	}
	if t.MaxBlobFee.Sign() <= 0 {
		return fmt.Errorf("the fee limit for blobs is %v wei", t.MaxBlobFee)
	}
	if t.MinTip.Sign() < 0 || t.MaxFee.Cmp(t.MinTip) < 0 {
		return fmt.Errorf("the fee limit of %v wei is below the least tip of %v wei", t.MaxFee, t.MinTip)
	}
	return nil
}

func orInt[T int | int64 | time.Duration](v *T, d T) {
	if *v <= 0 {
		*v = d
	}
}

// Events tell the machine what happened.
type (
	evJob     struct{ e *entry } // a new job, or one from the outbox
	evHead    struct{ block ethrpc.Block }
	evSettled struct{ number uint64 }
	evNonce   struct{ next uint64 } // the account's nonce at the latest block
	evFees    struct {
		fees ethrpc.Fees
		blob *big.Int // wei per gas of blobs; nil on a sender for calls
	}
	evFailed   struct{ what effect } // a reading without a job failed
	evPrepared struct {
		key       common.Hash
		delivered bool
		gas       uint64
		err       error // why the call would fail, or why nobody knows
		reverted  bool
	}
	evSent struct {
		key   common.Hash
		hash  common.Hash // zero if it could not be signed
		class ethrpc.Class
		err   error
	}
	evLooked struct {
		key       common.Hash
		receipt   *receipt
		next      uint64 // without a receipt: the account's nonce, read before the receipts were
		delivered bool   // asked for only when the transaction is overdue
		err       error
	}
	evConfirmed struct {
		key       common.Hash
		delivered bool
		err       error
	}
)

// receipt is what was found of one attempt.
type receipt struct {
	tx      common.Hash
	block   place
	success bool
	gasUsed uint64
}

// effect is something for the driver to do. It answers with the event of the same name.
type effect interface{}

type (
	doNonce   struct{}
	doFees    struct{}
	doSettled struct{}
	doPrepare struct {
		job      Job
		estimate bool
	}
	doSend struct {
		job   Job
		nonce uint64
		a     attempt
	}
	doLook struct {
		job    Job
		hashes []common.Hash
		ask    bool // also whether the job is delivered
	}
	doConfirm struct{ job Job } // is the job delivered as of the settled block?
	doSave    struct{ e entry } // to the outbox; a final job leaves it
	doTell    struct{ status Status }
)

// machine decides what a chain's sender does. It is used by one goroutine, reads no clock and performs nothing.
type machine struct {
	t       Tuning
	instant bool // blocks are settled as soon as they are seen
	jobs    map[common.Hash]*entry
	now     time.Time
	effects []effect

	next       uint64    // the account's nonce as far as known
	nextAt     time.Time // when that was last read or raised
	nonceKnown bool
	fees       *ethrpc.Fees
	blobFee    *big.Int
	head       uint64
	settled    uint64
	preparing  int
	inFlight   map[uint64]common.Hash // nonce -> job

	nonceBusy, feesBusy, settledBusy bool
	feesDue, nonceDue, settledDue    time.Time
	settledFor                       uint64 // head for which the settled block was asked
}

func newMachine(t Tuning, instant bool) *machine {
	return &machine{t: t, instant: instant, jobs: map[common.Hash]*entry{}, inFlight: map[uint64]common.Hash{}}
}

// step takes in an event (nil: only time has passed) and returns what to do.
func (m *machine) step(now time.Time, event any) []effect {
	m.now, m.effects = now, nil
	switch ev := event.(type) {
	case evJob:
		m.add(ev.e)
	case evHead:
		m.head = ev.block.Number
		if m.instant {
			m.settled = m.head
		}
		if m.fees != nil && ev.block.BaseFee != nil {
			m.fees.Base = ev.block.BaseFee
		}
	case evSettled:
		m.settledBusy, m.settled = false, ev.number
	case evNonce:
		m.nonceBusy, m.nonceKnown, m.next, m.nextAt = false, true, ev.next, now
	case evFees:
		m.feesBusy, m.fees, m.blobFee, m.feesDue = false, &ev.fees, ev.blob, now.Add(m.t.FeesEvery)
	case evFailed:
		m.failed(ev)
	case evPrepared:
		m.with(ev.key, func(e *entry) { m.prepared(e, ev) })
	case evSent:
		m.with(ev.key, func(e *entry) { m.sent(e, ev) })
	case evLooked:
		m.with(ev.key, func(e *entry) { m.looked(e, ev) })
	case evConfirmed:
		m.with(ev.key, func(e *entry) { m.confirmed(e, ev) })
	}
	m.plan()
	return m.effects
}

func (m *machine) do(e effect) { m.effects = append(m.effects, e) }

func (m *machine) with(key common.Hash, f func(*entry)) {
	if e := m.jobs[key]; e != nil {
		e.busy = false
		f(e)
	}
}

func (m *machine) add(e *entry) {
	if m.jobs[e.Job.Key] != nil {
		return
	}
	e.due, e.resendAt = m.now, m.now.Add(m.t.Resubmit)
	if e.Phase == Waiting && e.Job.NotBefore.After(m.now) {
		e.due = e.Job.NotBefore
	}
	m.jobs[e.Job.Key] = e
	if e.Nonce != nil {
		m.inFlight[*e.Nonce] = e.Job.Key
	}
}

// failed notes that a reading did not succeed; it is tried again after a pause.
func (m *machine) failed(ev evFailed) {
	switch ev.what.(type) {
	case doNonce:
		m.nonceBusy, m.nonceDue = false, m.now.Add(m.t.Retry)
	case doFees:
		m.feesBusy, m.feesDue = false, m.now.Add(m.t.Retry)
	case doSettled:
		m.settledBusy, m.settledDue = false, m.now.Add(m.t.Retry)
	}
}

// move changes a job's phase, and has that kept and told. A final job is forgotten here: should it come again, the chain knows.
func (m *machine) move(e *entry, to Phase) {
	e.Phase = to
	if to.Final() {
		delete(m.jobs, e.Job.Key)
	}
	m.changed(e)
}

func (m *machine) changed(e *entry) {
	kept := *e
	kept.Attempts = slices.Clone(e.Attempts)
	m.do(doSave{kept})
	m.do(doTell{e.status()})
}

// later sends a job back to waiting after a failure, with a pause that doubles with each.
func (m *machine) later(e *entry, note string) {
	e.Note = note
	e.Tries++
	pause := m.t.MaxRetry
	if shift := e.Tries - 1; shift < 16 {
		pause = min(pause, m.t.Retry<<shift)
	}
	e.due = m.now.Add(pause)
	if e.Job.Deadline.IsZero() && e.Tries >= m.t.MaxTries {
		m.move(e, Failed)
		return
	}
	m.move(e, Waiting)
}

// overdue reports whether the job's deadline has passed.
func (m *machine) overdue(e *entry) bool {
	return !e.Job.Deadline.IsZero() && m.now.After(e.Job.Deadline)
}

func (m *machine) prepared(e *entry, ev evPrepared) {
	m.preparing--
	switch {
	case e.Phase != Waiting:
	case ev.delivered:
		m.elsewhere(e)
	case ev.err != nil && !ev.reverted: // nobody answered: that says nothing about the job
		e.Note, e.due = ev.err.Error(), m.now.Add(m.t.Retry)
		m.do(doTell{e.status()})
	case ev.err != nil:
		e.estimate = !e.Job.Batch // the limit that the caller named may have been the reason
		m.later(e, ev.err.Error())
	default:
		e.gas, e.due = ev.gas, m.now
		e.Phase = Ready // not kept: after a restart it is prepared again
	}
}

// elsewhere notes that the job was found delivered, to be confirmed once the present head is settled.
func (m *machine) elsewhere(e *entry) {
	e.Mined, e.due = &place{Number: m.head}, m.now
	if m.instant || m.head > 0 && m.head <= m.settled {
		m.move(e, Elsewhere)
		return
	}
	m.move(e, Confirming)
}

func (m *machine) confirmed(e *entry, ev evConfirmed) {
	switch {
	case e.Phase != Confirming:
	case ev.err != nil:
		e.due = m.now.Add(m.t.Retry)
	case ev.delivered:
		m.move(e, Elsewhere)
	default: // the block that delivered it is gone
		e.Mined, e.due = nil, m.now.Add(m.t.LookEvery)
		m.move(e, Waiting)
	}
}

// plan starts whatever is due.
func (m *machine) plan() {
	for _, e := range m.sorted() {
		if e.busy {
			continue
		}
		switch e.Phase {
		case Waiting:
			m.planWaiting(e)
		case Ready:
			m.planReady(e)
		case Pending:
			m.planPending(e)
		case Mined:
			m.planMined(e)
		case Confirming:
			if e.Mined.Number <= m.settled && !m.now.Before(e.due) {
				e.busy = true
				m.do(doConfirm{e.Job})
			}
		}
	}
	if len(m.jobs) > 0 {
		m.planReadings()
	}
}

// sorted returns the jobs with nonces first, by nonce, then the others in the order in which they became due: a fixed order, so
// that the machine is deterministic, and a fair one.
func (m *machine) sorted() []*entry {
	list := make([]*entry, 0, len(m.jobs))
	for _, e := range m.jobs {
		list = append(list, e)
	}
	slices.SortFunc(list, func(a, b *entry) int {
		switch {
		case a.Nonce != nil && b.Nonce != nil:
			return cmp.Compare(*a.Nonce, *b.Nonce)
		case a.Nonce != nil:
			return -1
		case b.Nonce != nil:
			return 1
		}
		return cmp.Or(a.due.Compare(b.due), a.Job.Key.Cmp(b.Job.Key))
	})
	return list
}

// planReadings keeps nonce, fees and settled block up to date while there is work.
func (m *machine) planReadings() {
	if !m.nonceKnown && !m.nonceBusy && !m.now.Before(m.nonceDue) {
		m.nonceBusy = true
		m.do(doNonce{})
	}
	if !m.feesBusy && !m.now.Before(m.feesDue) {
		m.feesBusy = true
		m.do(doFees{})
	}
	if !m.instant && !m.settledBusy && (m.settledFor != m.head || !m.now.Before(m.settledDue)) && m.unsettled() {
		m.settledBusy, m.settledFor, m.settledDue = true, m.head, m.now.Add(m.t.LookEvery)
		m.do(doSettled{})
	}
}

// unsettled reports whether a job waits for blocks to settle.
func (m *machine) unsettled() bool {
	for _, e := range m.jobs {
		if e.Phase == Mined || e.Phase == Confirming {
			return true
		}
	}
	return false
}

func (m *machine) planWaiting(e *entry) {
	if m.overdue(e) {
		m.move(e, Expired)
		return
	}
	if m.now.Before(e.due) || m.preparing >= m.t.Preparing {
		return
	}
	e.busy = true
	m.preparing++
	m.do(doPrepare{e.Job, e.estimate || e.Job.GasLimit == 0})
}

// wake returns when step should be called at the latest if nothing happens before; ok is false if there is nothing to wait for.
func (m *machine) wake() (at time.Time, ok bool) {
	consider := func(t time.Time) {
		if t.After(m.now) && (!ok || t.Before(at)) {
			at, ok = t, true
		}
	}
	for _, e := range m.jobs {
		consider(e.due)
		if e.Phase != Waiting || !e.due.After(m.now) {
			consider(m.now.Add(m.t.LookEvery)) // something is to be asked of the chain
		}
		if !e.Job.Deadline.IsZero() {
			consider(e.Job.Deadline.Add(1))
		}
	}
	return at, ok
}
