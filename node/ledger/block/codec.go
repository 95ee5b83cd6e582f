package block

import (
	"bytes"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/ledger/leaf"
)

// version begins every content.
const version = 1

// template is what answers share with others of their kind.
type template struct {
	origin      uint64
	hub         common.Address
	model       common.Hash
	engine      common.Hash
	lineageRoot common.Hash
	min, done   claim.Assurance
	policy      common.Hash
	token       common.Address
	fees        [2]string // operators', relay's: minimal big-endian bytes
	outcome     claim.Outcome
	reason      claim.Reason
	round       uint32
	traced      bool
}

func templateOf(a *Answer) template {
	r, b := &a.Request, &a.Body
	t := template{origin: r.OriginChainID, hub: r.Hub, model: r.Model, engine: r.EngineID, lineageRoot: b.LineageRoot, min: r.MinAssurance,
		done: b.Assurance, policy: r.PolicyID, token: r.FeeToken, outcome: b.Outcome, reason: b.Reason, round: b.Round,
		traced: b.TraceRoot != common.Hash{}}
	if r.OperatorFee != nil {
		t.fees[0] = string(r.OperatorFee.Bytes())
	}
	if r.RelayFee != nil {
		t.fees[1] = string(r.RelayFee.Bytes())
	}
	return t
}

// tables collects what several parts of a content share, in order of first use.
type tables struct {
	templates map[template]int
	callers   map[string]int
	rows      map[string]int
	places    map[*Answer]int // of answers that were seen
	order     []*Answer

	templateBytes, callerBytes, rowBytes writer
}

func newTables() *tables {
	return &tables{templates: map[template]int{}, callers: map[string]int{}, rows: map[string]int{}, places: map[*Answer]int{}}
}

// place returns an answer's index in the table of answers.
func (t *tables) place(a *Answer) int {
	if i, ok := t.places[a]; ok {
		return i
	}
	tmpl := templateOf(a)
	ti, ok := t.templates[tmpl]
	if !ok {
		ti = len(t.templates)
		t.templates[tmpl] = ti
		tmpl.encode(&t.templateBytes)
	}
	var c writer
	encodeCaller(&c, &a.Request)
	ci, ok := t.callers[string(c.b)]
	if !ok {
		ci = len(t.callers)
		t.callers[string(c.b)] = ci
		t.callerBytes.fixed(c.b)
	}
	var w writer
	w.uint(uint64(ti))
	w.uint(uint64(ci))
	encodeRow(&w, a)
	i, ok := t.rows[string(w.b)]
	if !ok {
		i = len(t.rows)
		t.rows[string(w.b)] = i
		t.rowBytes.fixed(w.b)
		t.order = append(t.order, a)
	}
	t.places[a] = i
	return i
}

func (t template) encode(w *writer) {
	w.uint(t.origin)
	w.fixed(t.hub[:])
	for _, h := range []common.Hash{t.model, t.engine, t.lineageRoot, t.policy} {
		w.fixed(h[:])
	}
	for _, a := range []claim.Assurance{t.min, t.done} {
		w.uint(uint64(a.Mode))
		w.uint(uint64(a.K))
		w.uint(uint64(a.Q))
		w.uint(uint64(a.CheckedWeight))
		w.uint(uint64(a.SoundnessBits))
	}
	w.fixed(t.token[:])
	w.bytes([]byte(t.fees[0]))
	w.bytes([]byte(t.fees[1]))
	w.uint(uint64(t.outcome))
	w.uint(uint64(t.reason))
	w.uint(uint64(t.round))
	w.uint(map[bool]uint64{true: 1}[t.traced])
}

// fill sets the template's part of an answer.
func (t *decodedTemplate) fill(a *Answer) {
	a.Request, a.Body = t.request, t.body
}

// decodedTemplate is an answer with the shared part only.
type decodedTemplate struct {
	request claim.Request
	body    claim.Inference
	traced  bool
}

func decodeTemplate(r *reader) *decodedTemplate {
	const u16, u32, u64 = 1<<16 - 1, 1<<32 - 1, 1<<64 - 1
	t := &decodedTemplate{}
	t.request.OriginChainID, t.request.Hub = r.uint(u64), r.address()
	t.request.Model, t.request.EngineID, t.body.LineageRoot, t.request.PolicyID = r.hash(), r.hash(), r.hash(), r.hash()
	for _, a := range []*claim.Assurance{&t.request.MinAssurance, &t.body.Assurance} {
		*a = claim.Assurance{Mode: claim.Mode(r.uint(255)), K: uint16(r.uint(u16)), Q: uint32(r.uint(u32)), CheckedWeight: uint32(r.uint(u32)),
			SoundnessBits: uint16(r.uint(u16))}
	}
	t.request.FeeToken = r.address()
	t.request.OperatorFee, t.request.RelayFee = r.amount(), r.amount()
	t.body.Outcome, t.body.Reason, t.body.Round = claim.Outcome(r.uint(255)), claim.Reason(r.uint(u16)), uint32(r.uint(u32))
	t.traced = r.uint(1) == 1
	t.body.Model, t.body.EngineID = t.request.Model, t.request.EngineID
	return t
}

func encodeCaller(w *writer, r *claim.Request) {
	w.fixed(r.Requester[:])
	w.uint(uint64(len(r.Destinations)))
	for _, d := range r.Destinations {
		w.uint(d.ChainID)
		w.fixed(d.Receiver[:])
		w.uint(uint64(d.CallbackGas))
	}
}

type caller struct {
	requester    common.Address
	destinations []claim.Destination
}

func decodeCaller(r *reader) (c caller) {
	c.requester = r.address()
	for range r.count(claim.MaxDestinations, 22) {
		c.destinations = append(c.destinations, claim.Destination{ChainID: r.uint(1<<64 - 1), Receiver: r.address(), CallbackGas: uint32(r.uint(1<<32 - 1))})
	}
	return c
}

func encodeRow(w *writer, a *Answer) {
	r, b := &a.Request, &a.Body
	w.uint(r.Nonce)
	w.fixed(r.InputCommitment[:])
	w.uint(r.Deadline)
	w.fixed(b.OutputCommitment[:])
	if b.TraceRoot != (common.Hash{}) {
		w.fixed(b.TraceRoot[:])
	}
	w.uint(uint64(len(a.Bins)))
	for _, x := range a.Bins {
		w.uint(uint64(x.Series))
		w.uint(uint64(x.Bin))
	}
}

// print is all that an answer says, as a key.
func (a *Answer) print() string {
	w := writer{make([]byte, 0, 512)}
	t := templateOf(a)
	t.encode(&w)
	encodeCaller(&w, &a.Request)
	encodeRow(&w, a)
	return string(w.b)
}

// minRow is the least that a row takes.
const minRow = 2 + 1 + 32 + 1 + 32 + 1

func decodeRow(r *reader, templates []*decodedTemplate, callers []caller) *Answer {
	a := &Answer{}
	t, c := templates[r.index(len(templates))], &callers[r.index(len(callers))]
	t.fill(a)
	a.Request.Requester, a.Request.Destinations = c.requester, c.destinations
	a.Request.Nonce, a.Request.InputCommitment, a.Request.Deadline = r.uint(1<<64-1), r.hash(), r.uint(1<<64-1)
	a.Body.InputCommitment, a.Body.OutputCommitment = a.Request.InputCommitment, r.hash()
	if t.traced {
		a.Body.TraceRoot = r.hash()
	}
	for range r.count(leaf.MaxBins, 2) {
		a.Bins = append(a.Bins, leaf.Bin{Series: uint16(r.uint(1<<16 - 1)), Bin: uint32(r.uint(1<<32 - 1))})
	}
	if r.err == nil {
		a.Body.RequestID = a.Request.ID()
	}
	return a
}

// Encode writes a content. Announcements must be for the block's epoch.
func (c *Content) Encode() []byte {
	t := newTables()
	var said writer // announcements and certificates, which fill the tables
	said.uint(uint64(len(c.Announcements)))
	for _, a := range c.Announcements {
		said.uint(uint64(a.Signer))
		said.fixed(a.Operator[:])
		said.uint(a.Number)
		said.bytes(a.Consent)
		said.fixed(a.Signature[:])
		said.uint(uint64(len(a.Answers)))
		next := 0
		for _, x := range a.Answers {
			i := t.place(x)
			said.step(next, i)
			next = i + 1
		}
	}
	said.uint(uint64(len(c.Certified)))
	for _, x := range c.Certified {
		said.uint(uint64(t.place(x.Answer)))
		said.uint(x.Epoch)
		said.bytes(x.Signers)
		said.fixed(x.Signature[:])
	}

	w := writer{make([]byte, 0, 64+len(t.templateBytes.b)+len(t.callerBytes.b)+len(t.rowBytes.b)+len(said.b))}
	w.fixed([]byte{version})
	w.fixed(c.StateHash[:])
	for _, table := range []struct {
		n     int
		bytes []byte
	}{{len(t.templates), t.templateBytes.b}, {len(t.callers), t.callerBytes.b}, {len(t.rows), t.rowBytes.b}} {
		w.uint(uint64(table.n))
		w.fixed(table.bytes)
	}
	w.fixed(said.b)
	w.uint(uint64(len(c.Records)))
	for _, r := range c.Records {
		w.bytes(r.Envelope)
		w.fixed(r.Signature)
	}
	w.uint(uint64(len(c.Data)))
	for _, d := range c.Data {
		w.bytes(d.Encode())
	}
	w.uint(uint64(len(c.Evidence)))
	for _, e := range c.Evidence {
		w.bytes(e.Encode())
	}
	if c.Handover == nil {
		w.uint(0)
		return w.b
	}
	w.uint(1)
	c.Handover.encode(&w)
	return w.b
}

func (h *Handover) encode(w *writer) {
	b := h.Body
	w.uint(b.FromEpoch)
	w.fixed(b.FromSetHash[:])
	w.uint(b.ToEpoch)
	w.fixed(b.ToSetHash[:])
	w.uint(b.HomeBlock)
	w.uint(b.ValidUntil)
	w.uint(uint64(len(h.Members)))
	for _, m := range h.Members {
		w.fixed(m.Key[:])
		w.uint(m.Weight)
	}
	w.bytes(h.Signers)
	w.fixed(h.Signature[:])
}

func decodeHandover(r *reader) *Handover {
	const u64 = 1<<64 - 1
	h := &Handover{Body: claim.SetHandover{FromEpoch: r.uint(u64), FromSetHash: r.hash(), ToEpoch: r.uint(u64), ToSetHash: r.hash(),
		HomeBlock: r.uint(u64), ValidUntil: r.uint(u64)}}
	for range r.count(quorum.MaxOperators, keySize+1) {
		var m Seat
		copy(m.Key[:], r.take(keySize))
		m.Weight = r.uint(u64)
		h.Members = append(h.Members, m)
	}
	h.Signers = r.bytes(maxBitmap)
	h.Signature = r.signature()
	return h
}

const maxBitmap = (quorum.MaxOperators + 7) / 8

// Decode reads a block's content. The result shares memory with data.
//
// SECURITY: data comes from a peer. Lengths are checked before anything is allocated, and only what [Content.Encode] writes is accepted.
func Decode(epoch uint64, data []byte) (*Content, error) {
	if len(data) > MaxBlock {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are allowed", ErrTooLarge, len(data), MaxBlock)
	}
	r := &reader{b: data}
	if v := r.take(1); v[0] != version {
		r.fail("version %d", v[0])
	}
	c := &Content{StateHash: r.hash()}
	answers := decodeAnswers(r)
	c.decodeSaid(r, epoch, answers)
	for range r.count(MaxRecords, 1+accountSize) {
		c.Records = append(c.Records, &Record{Envelope: r.bytes(leaf.MaxEnvelope), Signature: r.take(accountSize)})
	}
	for range r.count(MaxData, 1) {
		if d, ok := decodeLeaf(r).(leaf.Data); ok {
			c.Data = append(c.Data, d)
		} else {
			r.fail("a leaf that is no data record")
		}
	}
	for range r.count(MaxEvidence, 1) {
		if e, ok := decodeLeaf(r).(leaf.Evidence); ok {
			c.Evidence = append(c.Evidence, e)
		} else {
			r.fail("a leaf that is no evidence")
		}
	}
	if r.uint(1) == 1 {
		c.Handover = decodeHandover(r)
	}
	if r.err == nil && len(r.b) > 0 {
		r.fail("%d bytes too many", len(r.b))
	}
	if r.err != nil {
		return nil, r.err
	}
	if !bytes.Equal(c.Encode(), data) {
		return nil, fmt.Errorf("%w: it is not in its canonical form", ErrMalformed)
	}
	return c, nil
}

func decodeLeaf(r *reader) leaf.Leaf {
	b := r.bytes(leaf.MaxLeaf)
	if r.err != nil {
		return nil
	}
	l, err := leaf.Decode(b)
	if err != nil {
		r.fail("%v", err)
	}
	return l
}

func decodeAnswers(r *reader) []*Answer {
	var templates []*decodedTemplate
	for range r.count(MaxAnswers, 100) {
		templates = append(templates, decodeTemplate(r))
	}
	var callers []caller
	for range r.count(MaxAnswers, 21) {
		callers = append(callers, decodeCaller(r))
	}
	n := r.count(MaxAnswers, minRow)
	if n > 0 && (len(templates) == 0 || len(callers) == 0) {
		r.fail("answers without templates")
	}
	answers := make([]*Answer, 0, n)
	for range n {
		if r.err != nil {
			return nil
		}
		answers = append(answers, decodeRow(r, templates, callers))
	}
	return answers
}

// decodeSaid reads announcements and certificates.
func (c *Content) decodeSaid(r *reader, epoch uint64, answers []*Answer) {
	for range r.count(MaxAnnouncements, signatureSize) {
		a := &Announced{Epoch: epoch, Signer: int(r.uint(quorum.MaxOperators - 1)), Operator: r.address(), Number: r.uint(1<<64 - 1)}
		if a.Consent = r.bytes(accountSize); len(a.Consent) == 0 {
			a.Consent = nil
		}
		a.Signature = r.signature()
		next := 0
		n := r.count(MaxAnnounced, 1)
		a.Answers = make([]*Answer, 0, n)
		for range n {
			i := r.step(next, len(answers))
			if r.err != nil {
				return
			}
			a.Answers = append(a.Answers, answers[i])
			next = i + 1
		}
		c.Announcements = append(c.Announcements, a)
	}
	for range r.count(MaxCertified, signatureSize) {
		i := r.index(len(answers))
		if r.err != nil {
			return
		}
		c.Certified = append(c.Certified, &Certified{Answer: answers[i], Epoch: r.uint(1<<64 - 1), Signers: r.bytes(maxBitmap), Signature: r.signature()})
	}
}
