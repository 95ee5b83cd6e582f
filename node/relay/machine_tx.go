package relay

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/lineal-network/lineal/node/ethrpc"
)

// cancelGas is what an empty transfer costs.
const cancelGas = params.TxGas

// maxVanished is how often a consumed nonce without a receipt is looked at before it counts as taken by another transaction: the
// endpoint that told of the nonce may be ahead of its own index of receipts, or of the endpoint that is asked for them.
const maxVanished = 3

// planReady gives a simulated job a nonce and sends its transaction, if a slot is free.
func (m *machine) planReady(e *entry) {
	if m.overdue(e) {
		m.move(e, Expired)
		return
	}
	if m.now.Sub(e.due) > m.t.Resubmit { // it waited so long for a slot that the answers are stale
		e.Phase, e.due = Waiting, m.now
		m.planWaiting(e)
		return
	}
	if !m.nonceKnown || m.fees == nil || len(m.inFlight) >= m.t.InFlight {
		return
	}
	nonce := m.next
	for ; ; nonce++ { // the lowest free one: whatever gap a lost transaction left is filled
		if _, used := m.inFlight[nonce]; !used {
			break
		}
	}
	p, capped := m.offer(e)
	e.Nonce, m.inFlight[nonce] = &nonce, e.Job.Key
	e.Attempts, e.Out, e.Target, e.FeeCapped = []attempt{{Gas: e.gas, Tip: p.tip, Cap: p.cap, Blob: p.blob}}, false, "", capped
	e.Phase, e.vanished, e.resendAt = Pending, 0, m.now.Add(m.t.Resubmit)
	m.submit(e)
}

// submit orders the latest attempt to be sent.
func (m *machine) submit(e *entry) {
	e.busy, e.send, e.head = true, false, m.head
	m.do(doSend{e.Job, *e.Nonce, *e.last()})
}

// again schedules the latest attempt to be sent after a pause.
func (m *machine) again(e *entry, note string) {
	e.Note, e.send, e.due = note, true, m.now.Add(m.t.Retry)
}

func (m *machine) sent(e *entry, ev evSent) {
	if e.Phase != Pending {
		return
	}
	if ev.hash != (common.Hash{}) {
		e.last().Hash = ev.hash
	}
	class, note := ev.class, ""
	if ev.err != nil {
		note = ev.err.Error()
	}
	switch {
	case ev.err == nil || class == ethrpc.AlreadyKnown:
		e.Out, e.Note = true, ""
		e.due, e.resendAt = m.now.Add(m.t.LookEvery), m.now.Add(m.t.Resubmit)
	case ev.hash == common.Hash{}: // not signed
		m.again(e, note)
	case class == ethrpc.NonceTooLow:
		// Consumed: by an attempt of this job, or by a stranger. The chain decides.
		e.Out, e.Note, e.due, m.nonceKnown = true, note, m.now, false
	case class == ethrpc.Underpriced:
		e.Note = note
		if m.feesDue = m.now; m.replace(e) {
			return
		}
		m.again(e, note)
	case class == ethrpc.FeeCap:
		e.FeeCapped = true
		m.again(e, note)
	case class == ethrpc.NonceTooHigh:
		m.nonceKnown = false
		m.again(e, note)
	case class == ethrpc.Transport || class == ethrpc.RateLimited:
		e.Out = true // it may have arrived
		m.again(e, note)
	default:
		m.again(e, note)
	}
	m.changed(e)
}

// replace orders a replacement with raised fees. If the limit forbids it, it marks the job and returns false.
func (m *machine) replace(e *entry) bool {
	if !m.raise(e, e.last().Gas, e.last().Cancel) {
		return false
	}
	m.submit(e)
	m.changed(e)
	return true
}

// raise adds an attempt with raised fees, if they are known and the limit allows it.
func (m *machine) raise(e *entry, gas uint64, cancel bool) bool {
	if m.fees == nil {
		return false
	}
	was := e.last()
	now, _ := m.offer(e)
	p, ok := raise(price{was.Tip, was.Cap, was.Blob}, now, m.t.BumpPercent, m.t.MaxFee)
	if p.blob != nil && p.blob.Cmp(m.t.MaxBlobFee) > 0 {
		ok = false
	}
	if e.FeeCapped = !ok; ok {
		e.Attempts = append(slices.Clone(e.Attempts), attempt{Gas: gas, Tip: p.tip, Cap: p.cap, Blob: p.blob, Cancel: cancel})
	}
	return ok
}

// offer is what to pay now for a job.
func (m *machine) offer(e *entry) (p price, capped bool) {
	p, capped = offer(*m.fees, m.t.MinTip, m.t.MaxFee)
	if len(e.Job.Blobs) > 0 {
		var over bool
		p.blob, over = offerBlob(m.blobFee, m.t.MaxBlobFee)
		capped = capped || over
	}
	return p, capped
}

// planPending sends, or looks for a receipt: at each new head, and now and then.
func (m *machine) planPending(e *entry) {
	due := !m.now.Before(e.due)
	switch {
	case e.send && due && m.now.Before(e.resendAt) && !m.pointless(e):
		m.submit(e)
	case due || !e.send && e.head != m.head:
		m.look(e)
	}
}

// pointless reports whether a job's transaction need not be mined any more, and is not being cancelled yet.
func (m *machine) pointless(e *entry) bool { return e.Target == "" && m.overdue(e) }

// look orders a look for receipts. When the transaction is overdue it is also asked whether the job has been delivered meanwhile.
func (m *machine) look(e *entry) {
	e.busy, e.head = true, m.head
	var hashes []common.Hash
	for _, a := range slices.Backward(e.Attempts) { // the latest is the likeliest
		if a.Hash != (common.Hash{}) && !slices.Contains(hashes, a.Hash) {
			hashes = append(hashes, a.Hash)
		}
	}
	m.do(doLook{e.Job, hashes, e.Phase == Pending && e.Target == "" && !m.now.Before(e.resendAt)})
}

func (m *machine) looked(e *entry, ev evLooked) {
	if e.Phase != Pending && e.Phase != Mined {
		return
	}
	if ev.err != nil {
		e.Note, e.due = ev.err.Error(), m.now.Add(m.t.Retry)
		return
	}
	if ev.receipt != nil {
		m.found(e, ev.receipt)
		return
	}
	m.nonceSeen(ev.next)
	if e.Phase == Mined { // the block is gone
		e.Mined, e.Phase, e.Note = nil, Pending, "the block with the transaction vanished in a reorganization"
		e.send, e.due, e.resendAt = true, m.now, m.now.Add(m.t.Resubmit)
		m.changed(e)
		return
	}
	if ev.next > *e.Nonce {
		m.consumed(e)
		return
	}
	e.vanished = 0
	switch {
	case m.pointless(e):
		m.cancel(e, Expired)
	case ev.delivered:
		m.cancel(e, Elsewhere)
	case m.now.Before(e.resendAt):
		if !e.send {
			e.due = m.now.Add(m.t.LookEvery)
		}
	case m.nonceKnown && *e.Nonce > m.next && m.isBottom(*e.Nonce):
		// The chain went back behind a nonce that had been consumed: the job moves down, or leaves the gap to the next one.
		m.release(e, false)
		e.Note, e.due = "a reorganization left a gap before the transaction's nonce", m.now
		m.end(e, cmp.Or(e.Target, Waiting))
	default:
		e.resendAt = m.now.Add(m.t.Resubmit)
		if e.send || !m.replace(e) { // never taken, or at the limit: whoever dropped it gets it back
			m.submit(e)
			m.changed(e)
		}
	}
}

// nonceSeen takes in the account's nonce from a look. Looks overtake each other, so a lower number is believed only after a while:
// after a reorganization it is true.
func (m *machine) nonceSeen(next uint64) {
	if !m.nonceKnown {
		return
	}
	if next > m.next || next < m.next && m.now.Sub(m.nextAt) > m.t.LookEvery {
		m.next, m.nextAt = next, m.now
	}
}

// consumed handles a nonce that is used up while no attempt has a receipt.
func (m *machine) consumed(e *entry) {
	if e.vanished++; e.vanished < maxVanished {
		e.due = m.now.Add(m.t.LookEvery)
		return
	}
	note := fmt.Sprintf("nonce %d was used by a transaction that is not the relay's: does something else use its key?", *e.Nonce)
	m.release(e, true)
	if e.Target != "" {
		m.end(e, e.Target)
		return
	}
	m.later(e, note)
}

// found takes in a receipt.
func (m *machine) found(e *entry, r *receipt) {
	cancelled := slices.ContainsFunc(e.Attempts, func(a attempt) bool { return a.Cancel && a.Hash == r.tx })
	if !r.success && !cancelled {
		m.release(e, true)
		e.MinedTx, e.GasUsed = r.tx, r.gasUsed
		m.later(e, fmt.Sprintf("transaction %s was included and reverted", r.tx))
		return
	}
	moved := e.Mined == nil || *e.Mined != r.block
	block := r.block
	e.Mined, e.MinedTx, e.GasUsed = &block, r.tx, r.gasUsed
	if block.Number > m.settled {
		e.due, e.Phase, e.asked = m.now.Add(m.t.Resubmit), Mined, 0
		if moved {
			m.changed(e)
		}
		return
	}
	m.release(e, true)
	e.Note, e.FeeCapped = "", false
	if cancelled {
		e.Mined, e.MinedTx, e.GasUsed = nil, common.Hash{}, 0
		m.end(e, e.Target)
		return
	}
	m.move(e, Delivered)
}

// end ends a job that has no transaction any more. That somebody else delivered it is confirmed first.
func (m *machine) end(e *entry, as Phase) {
	if as == Elsewhere {
		m.elsewhere(e)
		return
	}
	m.move(e, as)
}

// release frees the job's nonce. consumed says that the chain has used the nonce up.
func (m *machine) release(e *entry, consumed bool) {
	if consumed && m.next <= *e.Nonce {
		m.next, m.nextAt = *e.Nonce+1, m.now
	}
	delete(m.inFlight, *e.Nonce)
	e.Nonce, e.Out, e.send, e.vanished = nil, false, false, 0
}

// cancel ends a job whose transaction is pending: at once if no node can have it and no later nonce waits for it, else by an empty
// transfer in its place.
func (m *machine) cancel(e *entry, target Phase) {
	if !e.Out && m.isTop(*e.Nonce) {
		m.release(e, false)
		m.end(e, target)
		return
	}
	e.Target, e.resendAt = target, m.now.Add(m.t.Resubmit)
	m.raise(e, cancelGas, true) // if that cannot be, let it be mined as it is: a late duplicate exits cheaply
	m.submit(e)
	m.changed(e)
}

func (m *machine) isTop(nonce uint64) bool {
	for used := range m.inFlight {
		if used > nonce {
			return false
		}
	}
	return true
}

func (m *machine) isBottom(nonce uint64) bool {
	for used := range m.inFlight {
		if used < nonce {
			return false
		}
	}
	return true
}

// planMined looks again when the block is settled, and now and then before.
func (m *machine) planMined(e *entry) {
	if e.Mined.Number <= m.settled && e.asked != m.settled || !m.now.Before(e.due) {
		e.asked = m.settled
		m.look(e)
	}
}
