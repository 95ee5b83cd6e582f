package bundle

import (
	"crypto/x509"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/lineage"
)

// Trust is what the caller brings to a verification. All of it is optional; what is left out is taken from the bundle, and told.
type Trust struct {
	Network common.Hash    // the network's id
	Set     common.Hash    // hash of an operator set, as a verifier contract shows it
	TSA     *x509.CertPool // roots of time stamping authorities
	Now     time.Time      // zero: ages are not judged
}

// maxSkew is how far two honest clocks may be apart.
const maxSkew = time.Hour

// State is how a check went.
type State string

// The states.
const (
	Holds     State = "ok"
	Fails     State = "failed"
	Unchecked State = "unchecked" // it cannot be known offline, or nothing was there
)

// Check is one question and its answer.
type Check struct {
	Name   string `json:"name"`
	State  State  `json:"state"`
	Detail string `json:"detail"`
}

// Result is what a bundle shows.
type Result struct {
	Valid    bool           `json:"valid"`  // no check failed
	Pinned   bool           `json:"pinned"` // trust starts at what the caller trusts; false: at what the bundle says of itself
	Model    lineage.Digest `json:"model"`
	Network  common.Hash    `json:"network"`
	Ledger   uint64         `json:"ledgerSize"`
	Time     uint64         `json:"time"` // of the checkpoint, seconds
	Records  int            `json:"records"`
	Receipts int            `json:"receipts"`
	Statuses []Status       `json:"statuses"`
	Taints   []string       `json:"taints"`  // why the model is tainted, as far as the bundle's records say
	Missing  []string       `json:"missing"` // what the graph names and no record describes
	Checks   []Check        `json:"checks"`
}

func (r *Result) add(name string, state State, format string, args ...any) {
	r.Checks = append(r.Checks, Check{name, state, fmt.Sprintf(format, args...)})
}

// settle adds a check that failed with err, or held.
func (r *Result) settle(name string, err error, format string, args ...any) bool {
	if err != nil {
		r.add(name, Fails, "%v", err)
		return false
	}
	r.add(name, Holds, format, args...)
	return true
}

// Verify opens a bundle and checks all of it.
func Verify(data []byte, trust Trust) *Result {
	r := &Result{Statuses: []Status{}, Taints: []string{}, Missing: []string{}}
	b, err := Read(data)
	if !r.settle("container", err, "canonical, every file as the manifest has it") {
		return r
	}
	r.Model, r.Network, r.Ledger, r.Time = b.Manifest.Model, b.Manifest.Network.ID, b.Checkpoint.Header.LedgerSize, b.Checkpoint.Header.Time
	r.Records, r.Receipts = len(b.Records), len(b.Receipts)
	r.packer(b)
	r.network(b, trust)
	set := r.sets(b, trust)
	if set != nil {
		err := b.Checkpoint.verify(b.Manifest.Network.ID, set, trust.Now)
		r.settle("checkpoint", err, "block %d of epoch %d, ledger of %d leaves, %s: %d of %d weight signed", b.Checkpoint.Header.Height,
			b.Checkpoint.Header.Epoch, r.Ledger, when(r.Time), set.Weight(b.Checkpoint.Certificate.Signers), set.TotalWeight())
	}
	r.note(b)
	known := r.content(b)
	r.statuses(b, known, trust)
	r.anchors(b)
	r.timestamp(b, trust)
	r.add("completeness", Unchecked, "a bundle cannot show that no record was left out; the statuses say what operators found in the whole ledger")
	r.Valid = true
	for _, c := range r.Checks {
		r.Valid = r.Valid && c.State != Fails
	}
	return r
}

// content checks records, receipts, and what is made of them. It returns the policies that the records register.
func (r *Result) content(b *Bundle) map[common.Hash]*words {
	records, err := b.records()
	var graph *lineage.Graph
	if r.settle("records", err, "%d envelopes are signed, and are in the ledger", len(b.Records)) {
		if graph, err = b.Graph(); err != nil {
			r.add("lineage", Fails, "%s: %v", fileRecords, err)
		} else {
			r.lineage(b, graph)
		}
	}
	known := policies(records)
	if !r.settle("receipts", b.receipts(), "%d inferences by the model are in the ledger", len(b.Receipts)) || graph == nil || len(b.Reports) == 0 {
		return known
	}
	reporter, err := b.reporter(graph, known)
	if err != nil {
		r.add("reports", Fails, "%v", err)
		return known
	}
	r.reports(b, reporter)
	return known
}

func when(seconds uint64) string {
	return time.Unix(int64(min(seconds, 1<<40)), 0).UTC().Format(time.RFC3339)
}

// packer repeats what the packer says, and nobody can check.
func (r *Result) packer(b *Bundle) {
	r.add("packer", Unchecked, "packed by %s at %s, says the manifest", b.Manifest.By, b.Manifest.Created)
	for _, m := range b.Manifest.Missing {
		r.add("not packed", Unchecked, "%s", m)
	}
}

func (r *Result) network(b *Bundle, trust Trust) {
	id := b.Manifest.Network.ID
	switch {
	case trust.Network == (common.Hash{}):
		r.add("network", Unchecked, "the network id %s is the bundle's own: compare it with the registry's on chain %d", id, b.Manifest.Network.HomeChainID)
	case trust.Network != id:
		r.add("network", Fails, "the bundle is of network %s, you trust %s", id, trust.Network)
	default:
		r.add("network", Holds, "%s", id)
	}
}

// sets follows the handovers and returns the checkpoint's set; nil if it cannot be trusted.
func (r *Result) sets(b *Bundle, trust Trust) *quorum.Set {
	set, pinned, err := b.follow(trust.Set)
	if !r.settle("operator sets", err, "%d sets, each certified by the one before", len(b.Sets)) {
		return nil
	}
	if pinned == nil {
		r.add("pinned set", Unchecked, "the first set, of epoch %d with hash %s, is the bundle's own: compare it with a verifier contract's",
			b.Sets[0].Set.Epoch(), b.Sets[0].Set.Hash())
	} else {
		r.add("pinned set", Holds, "trust starts at epoch %d, %s", pinned.Epoch(), pinned.Hash())
		r.Pinned = true
	}
	r.add("operators' addresses", Unchecked, "a set's hash binds keys and weights; whose they are, the registry on chain %d says", b.Manifest.Network.HomeChainID)
	r.add("handover times", Unchecked, "a set's signature counts until its end by a chain's clock: that nobody signed later is what those chains say")
	return set
}

// follow checks the chain of sets. Pinned is the set with the pinned hash; nil without a pin.
func (b *Bundle) follow(pin common.Hash) (set, pinned *quorum.Set, err error) {
	for i, e := range b.Sets {
		if i > 0 {
			if err := e.follows(b.Sets[i-1].Set, b.Manifest.Network.ID); err != nil {
				return nil, nil, fmt.Errorf("%s: epoch %d: %w", fileSets, e.Set.Epoch(), err)
			}
		} else if e.Handover != nil || e.Certificate != nil {
			return nil, nil, fmt.Errorf("%s: the first set has a handover and no predecessor", fileSets)
		}
		if e.Set.Hash() == pin {
			pinned = e.Set
		}
		set = e.Set
	}
	switch {
	case set == nil:
		return nil, nil, fmt.Errorf("%s: there is no set", fileSets)
	case pin != (common.Hash{}) && pinned == nil:
		return nil, nil, fmt.Errorf("%s: the set that you trust, %s, is not among the bundle's epochs %d to %d", fileSets, pin, b.Sets[0].Set.Epoch(), set.Epoch())
	case set.Epoch() != b.Checkpoint.Header.Epoch:
		return nil, nil, fmt.Errorf("%s: the last set is of epoch %d, the checkpoint of epoch %d", fileSets, set.Epoch(), b.Checkpoint.Header.Epoch)
	}
	return set, pinned, nil
}

// follows checks that a set was handed over to by the one before.
func (e *Epoch) follows(before *quorum.Set, network common.Hash) error {
	if e.Handover == nil || e.Certificate == nil {
		return fmt.Errorf("no handover to it")
	}
	h := *e.Handover
	want := claim.SetHandover{FromEpoch: before.Epoch(), FromSetHash: before.Hash(), ToEpoch: before.Epoch() + 1, ToSetHash: e.Set.Hash(),
		HomeBlock: h.HomeBlock, ValidUntil: e.Set.ValidUntil()}
	if h != want || e.Set.Epoch() != h.ToEpoch {
		return fmt.Errorf("the handover is from epoch %d (%s) to %d (%s), which does not join these sets", h.FromEpoch, h.FromSetHash, h.ToEpoch, h.ToSetHash)
	}
	if e.Certificate.Claim != claim.New(network, before.Epoch(), h) {
		return fmt.Errorf("the certificate is on another claim than this network's handover")
	}
	if err := e.Certificate.Verify(before); err != nil {
		return fmt.Errorf("the handover's certificate: %w", err)
	}
	return nil
}

// verify checks the seals, the certificate and the time.
func (c *Checkpoint) verify(network common.Hash, set *quorum.Set, now time.Time) error {
	top := c.Header
	for i, s := range c.Seals {
		want := c.Header
		if want.Parent, want.View = top.Hash(), s.View; s != want || s.View <= top.View {
			return fmt.Errorf("%s: seal %d does not repeat the header", fileCheckpoint, i)
		}
		top = s
	}
	if c.Certificate.Claim != claim.New(network, set.Epoch(), top) {
		return fmt.Errorf("%s: the certificate is on another header, or of another network", fileCheckpoint)
	}
	if err := c.Certificate.Verify(set); err != nil {
		return fmt.Errorf("%s: %w", fileCheckpoint, err)
	}
	switch at := c.Header.Time; {
	case at > set.ValidUntil():
		return fmt.Errorf("%s: it is of %s, and its operators' signatures count until %s", fileCheckpoint, when(at), when(set.ValidUntil()))
	case !now.IsZero() && at > seconds(now.Add(maxSkew)):
		return fmt.Errorf("%s: it is of %s, which is yet to come by this machine's clock", fileCheckpoint, when(at))
	}
	return nil
}

// records verifies all records in order of their leaves.
func (b *Bundle) records() (list []*lineage.Record, err error) {
	for i, e := range b.Records {
		rec, err := lineage.ParseEnvelope(e.Envelope)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", recordFile(e.ID), err)
		}
		switch {
		case rec.ID != e.ID:
			return nil, fmt.Errorf("%s: the envelope is %s", recordFile(e.ID), rec.ID)
		case i > 0 && b.Records[i-1].Leaf >= e.Leaf:
			return nil, fmt.Errorf("%s: record %s is out of the ledger's order", fileRecords, e.ID)
		}
		bytes := leaf.Record{Time: e.Time, Submitter: e.Submitter, Envelope: e.Envelope}.Encode()
		if err := b.included(e.Leaf, bytes, e.Proof); err != nil {
			return nil, fmt.Errorf("%s: record %s: %w", fileRecords, e.ID, err)
		}
		list = append(list, rec)
	}
	return list, nil
}

// included checks a leaf's proof against the header's tree.
func (b *Bundle) included(index uint64, leafBytes []byte, path []common.Hash) error {
	if len(path) > maxProof {
		return fmt.Errorf("a proof of %d hashes", len(path))
	}
	hashes := make([][]byte, len(path))
	for i := range path {
		hashes[i] = path[i][:]
	}
	h, root := leaf.Hash(leafBytes), b.Checkpoint.Header.LedgerRoot
	if err := proof.VerifyInclusion(rfc6962.DefaultHasher, index, b.Checkpoint.Header.LedgerSize, h[:], hashes, root[:]); err != nil {
		return fmt.Errorf("leaf %d is not in this ledger: %w", index, err)
	}
	return nil
}

// receipts checks that each is an inference by the model, and in the ledger.
func (b *Bundle) receipts() error {
	for i, e := range b.Receipts {
		l, err := leaf.Decode(e.Leaf)
		if err != nil {
			return fmt.Errorf("%s: entry %d: %w", fileReceipts, i, err)
		}
		receipt, ok := l.(leaf.Receipt)
		if !ok || lineage.Digest("sha256:"+receipt.Body.Model.Hex()[2:]) != b.Manifest.Model {
			return fmt.Errorf("%s: leaf %d is no inference by the model", fileReceipts, e.Index)
		}
		if i > 0 && b.Receipts[i-1].Index >= e.Index {
			return fmt.Errorf("%s: leaf %d is out of order", fileReceipts, e.Index)
		}
		if err := b.included(e.Index, e.Leaf, e.Proof); err != nil {
			return fmt.Errorf("%s: %w", fileReceipts, err)
		}
	}
	return nil
}
