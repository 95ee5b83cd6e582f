package bundle

import (
	"bytes"
	"crypto"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/digitorus/timestamp"
	"github.com/ethereum/go-ethereum/common"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/trees"
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
	Valid    bool           `json:"valid"` // no check failed
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
	r.network(b, trust)
	set := r.sets(b, trust)
	if set != nil {
		err := b.Checkpoint.verify(b.Manifest.Network.ID, set)
		r.settle("checkpoint", err, "block %d of epoch %d, ledger of %d leaves, %s: %d of %d weight signed", b.Checkpoint.Header.Height,
			b.Checkpoint.Header.Epoch, r.Ledger, when(r.Time), set.Weight(b.Checkpoint.Certificate.Signers), set.TotalWeight())
	}
	r.note(b)
	err = b.records()
	if r.settle("records", err, "%d envelopes are signed, and are in the ledger", len(b.Records)) {
		r.lineage(b)
	}
	err = b.receipts()
	r.settle("receipts", err, "%d inferences by the model are in the ledger", len(b.Receipts))
	r.statuses(b, trust)
	r.anchors(b)
	r.timestamp(b, trust)
	if err == nil {
		r.reports(b)
	}
	r.add("completeness", Unchecked, "a bundle cannot show that no record was left out; the statuses say what operators found in the whole ledger")
	r.Valid = true
	for _, c := range r.Checks {
		r.Valid = r.Valid && c.State != Fails
	}
	return r
}

func when(seconds uint64) string {
	return time.Unix(int64(min(seconds, 1<<40)), 0).UTC().Format(time.RFC3339)
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
	}
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

// verify checks the seals and the certificate.
func (c *Checkpoint) verify(network common.Hash, set *quorum.Set) error {
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
	return nil
}

// note compares the signed note with the header. Its signatures are for whoever trusts those keys.
func (r *Result) note(b *Bundle) {
	if b.Note == nil {
		return
	}
	lines := strings.SplitN(string(b.Note), "\n", 4)
	root := b.Checkpoint.Header.LedgerRoot
	if len(lines) < 4 || lines[1] != strconv.FormatUint(r.Ledger, 10) || lines[2] != base64.StdEncoding.EncodeToString(root[:]) {
		r.add("note", Fails, "%s: it is of another tree than the header's", fileNote)
		return
	}
	r.add("note", Holds, "%s: same tree head; check its signatures with any C2SP tool and the operators' log keys", lines[0])
}

// records verifies all records in order of their leaves.
func (b *Bundle) records() error {
	for i, e := range b.Records {
		rec, err := lineage.ParseEnvelope(e.Envelope)
		if err != nil {
			return fmt.Errorf("%s: %w", recordFile(e.ID), err)
		}
		switch {
		case rec.ID != e.ID:
			return fmt.Errorf("%s: the envelope is %s", recordFile(e.ID), rec.ID)
		case i > 0 && b.Records[i-1].Leaf >= e.Leaf:
			return fmt.Errorf("%s: record %s is out of the ledger's order", fileRecords, e.ID)
		}
		bytes := leaf.Record{Time: e.Time, Submitter: e.Submitter, Envelope: e.Envelope}.Encode()
		if err := b.included(e.Leaf, bytes, e.Proof); err != nil {
			return fmt.Errorf("%s: record %s: %w", fileRecords, e.ID, err)
		}
	}
	return nil
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

// statuses checks what policies say, by the header's policy root: the state after the block before it.
func (r *Result) statuses(b *Bundle, trust Trust) {
	for _, s := range b.Statuses {
		name := "status"
		if s.Policy != "" {
			name = "status " + s.Policy
		}
		switch root := trees.PolicyRoot(s.Status, s.Index, s.Proof); {
		case len(s.Proof) > 32 || root != b.Checkpoint.Header.PolicyRoot:
			r.add(name, Fails, "%s: policy %s does not lead to the header's policy root", fileStatuses, s.Status.Policy)
			continue
		case lineage.Digest("sha256:"+s.Status.Model.Hex()[2:]) != b.Manifest.Model:
			r.add(name, Fails, "%s: the status is of model %s", fileStatuses, s.Status.Model)
			continue
		}
		r.Statuses = append(r.Statuses, s)
		detail := fmt.Sprintf("policy %s: %s as of ledger size %d, %s, valid until %s", s.Status.Policy, s.Status.Status, s.Status.LedgerSize,
			when(s.Status.LedgerTime), when(s.Status.ValidUntil))
		if s.Status.Status == claim.StatusFailed {
			detail += fmt.Sprintf("; failed rule %s", s.Status.FailedRule)
		}
		if !trust.Now.IsZero() && uint64(max(trust.Now.Unix(), 0)) > s.Status.ValidUntil {
			detail += "; that is over"
		}
		r.add(name, Holds, "%s", detail)
	}
}

func (r *Result) anchors(b *Bundle) {
	for _, a := range b.Anchors {
		name := fmt.Sprintf("chain %d", a.ChainID)
		number, err := a.verify(b.Checkpoint.Header)
		if err != nil {
			err = fmt.Errorf("%s: %w", fileAnchors, err)
		}
		if r.settle(name, err, "contract %s accepted the ledger's first %d of %d leaves in block %d", a.Contract, a.Size, r.Ledger, number) {
			r.add(name, Unchecked, "that block %d with hash %s is on chain %d, and the contract is Lineal's: ask a node of that chain", number, a.BlockHash, a.ChainID)
		}
	}
}

// timestamp checks the RFC 3161 token over the SHA-256 of the header's hash.
func (r *Result) timestamp(b *Bundle, trust Trust) {
	if b.Timestamp == nil {
		return
	}
	ts, err := timestamp.ParseResponse(b.Timestamp)
	if err != nil {
		r.add("time stamp", Fails, "%s: %v", fileTimestamp, err)
		return
	}
	if ts.HashAlgorithm != crypto.SHA256 || !bytes.Equal(ts.HashedMessage, StampedDigest(b.Checkpoint.Header)) {
		r.add("time stamp", Fails, "%s: it is of something else than the checkpoint's header", fileTimestamp)
		return
	}
	r.add("time stamp", Holds, "the header existed at %s, says its authority", ts.Time.UTC().Format(time.RFC3339))
	if trust.TSA == nil || len(ts.Certificates) == 0 {
		r.add("time stamp authority", Unchecked, "give the authority's root certificate to check who that is")
		return
	}
	intermediates := x509.NewCertPool()
	for _, c := range ts.Certificates {
		intermediates.AddCert(c)
	}
	_, err = ts.Certificates[0].Verify(x509.VerifyOptions{Roots: trust.TSA, Intermediates: intermediates, CurrentTime: ts.Time,
		KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageTimeStamping}})
	r.settle("time stamp authority", err, "%s", ts.Certificates[0].Subject)
}

// StampedDigest is what a time stamp is asked for.
func StampedDigest(header claim.Checkpoint) []byte {
	h := header.Hash()
	sum := sha256.Sum256(h[:])
	return sum[:]
}
