package block

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// PredicateRevocation is the predicate type of revocations, which have space of their own.
const PredicateRevocation = "https://lineal.network/attestation/revocation/v1"

// RecordDigest is what the account that pays for a record signs: keccak256("lineal.record.v1" ‖ network ‖ sha256(envelope)).
func RecordDigest(network, id common.Hash) common.Hash {
	return claim.Keccak256([]byte("lineal.record.v1"), network[:], id[:])
}

// recordFacts is what follows from a record by itself.
type recordFacts struct {
	id         common.Hash
	submitter  common.Address
	revocation bool
}

// envelope is what a record must be: DSSE v1 in JSON.
type envelope struct {
	PayloadType string `json:"payloadType"`
	Payload     string `json:"payload"`
	Signatures  []struct {
		Sig string `json:"sig"`
	} `json:"signatures"`
}

// checkEnvelope reports whether a record is well-formed, and whether it says that it is a revocation. Who signed it, and what it means, is the modules'
// to judge.
func checkEnvelope(b []byte) (revocation bool, err error) {
	if len(b) > leaf.MaxEnvelope {
		return false, fmt.Errorf("%w: %d bytes, at most %d are allowed", ErrEnvelope, len(b), leaf.MaxEnvelope)
	}
	var e envelope
	if err := json.Unmarshal(b, &e); err != nil {
		return false, fmt.Errorf("%w: %w", ErrEnvelope, err)
	}
	if e.PayloadType == "" || len(e.Signatures) == 0 {
		return false, fmt.Errorf("%w: it lacks a payload type or a signature", ErrEnvelope)
	}
	payload, err := decode64(e.Payload)
	if err != nil {
		return false, fmt.Errorf("%w: payload: %w", ErrEnvelope, err)
	}
	for _, s := range e.Signatures {
		if sig, err := decode64(s.Sig); err != nil || len(sig) == 0 {
			return false, fmt.Errorf("%w: a signature is empty or no base64", ErrEnvelope)
		}
	}
	var statement struct {
		PredicateType string `json:"predicateType"`
	}
	if json.Unmarshal(payload, &statement) != nil {
		return false, nil // another type of payload
	}
	return statement.PredicateType == PredicateRevocation, nil
}

// decode64 takes standard or URL-safe base64, as DSSE allows.
func decode64(s string) ([]byte, error) {
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		b, err = base64.URLEncoding.DecodeString(s)
	}
	return b, err
}

// facts finds out what follows from a record by itself, once.
func (x *Executor) facts(rec *Record) (*recordFacts, error) {
	id := rec.ID()
	k := claim.Keccak256(id[:], rec.Signature)
	if f, ok := x.records.get(k); ok {
		return f, nil
	}
	revocation, err := checkEnvelope(rec.Envelope)
	if err != nil {
		return nil, err
	}
	submitter, err := recoverAccount(RecordDigest(x.network, id), rec.Signature)
	if err != nil {
		return nil, fmt.Errorf("%w: of the submitter: %w", ErrSignature, err)
	}
	f := &recordFacts{id, submitter, revocation}
	x.records.put(k, f)
	return f, nil
}

// Submitter recovers the account that pays for a record.
func (x *Executor) Submitter(rec *Record) (common.Address, error) {
	f, err := x.facts(rec)
	if err != nil {
		return common.Address{}, err
	}
	return f.submitter, nil
}

// cost is what a record takes of its quota.
func cost(envelope []byte) uint64 { return 1 + uint64(len(envelope)+1023)/1024 }

// record takes a record, if its submitter may have it (protocol rule 25).
func (r *run) record(rec *Record) error {
	f, err := r.x.facts(rec)
	if err != nil {
		return err
	}
	if err := r.absent(key('I', f.id[:])); err != nil {
		return err
	}
	for _, m := range r.x.modules {
		if err := m.Check(r.tx, rec.Envelope); err != nil {
			if errors.Is(err, ErrNotNow) {
				return fmt.Errorf("record %s: %w", leaf.IDString(f.id), err)
			}
			return fmt.Errorf("%w: %w", ErrRecord, err)
		}
	}
	if err := r.pay(f, cost(rec.Envelope)); err != nil {
		return err
	}
	r.leafBytes += r.x.footprint(rec.Envelope)
	index := r.leaf(leaf.Record{Time: r.header.Time, Submitter: f.submitter, Envelope: rec.Envelope})
	r.res.Records = append(r.res.Records, index)
	return r.tx.Set(key('I', f.id[:]), num(index))
}

// absent refuses what the state has already.
func (r *run) absent(k []byte) error {
	_, known, err := r.tx.Get(k)
	if err == nil && known {
		err = ErrDuplicate
	}
	return err
}

// bucket is a quota that a record draws on.
type bucket struct {
	key   []byte
	quota quota
	none  error // when it is used up
}

// Names of the token bucket that all free accounts share, and of that for revocations.
var sharedFree, sharedRevocations = []byte{0}, []byte{1}

// buckets lists the quotas that a submitter's record draws on.
func (r *run) buckets(f *recordFacts) ([]bucket, error) {
	operator, ok, err := PayerOf(r.tx, f.submitter)
	if err != nil {
		return nil, err
	}
	if ok && r.ops.set.IndexOf(operator) >= 0 {
		return []bucket{{key('B', operator[:]), quotaOperator, ErrQuota}}, nil
	}
	own := bucket{key('B', f.submitter[:]), quotaSubmitter, ErrQuota}
	if f.revocation {
		return []bucket{own, {key('C', sharedRevocations), quotaRevocations, ErrShared}}, nil
	}
	return []bucket{own, {key('C', sharedFree), quotaFree, ErrShared}}, nil
}

// pay takes a record's cost from all quotas that it draws on, or from none.
func (r *run) pay(f *recordFacts, cost uint64) error {
	list, err := r.buckets(f)
	if err != nil {
		return err
	}
	for _, dry := range []bool{true, false} {
		for _, b := range list {
			ok, err := spend(r.tx, b.key, b.quota, r.header.Time, cost, dry)
			if err != nil {
				return err
			}
			if !ok {
				return fmt.Errorf("%w: the record costs %d units", b.none, cost)
			}
		}
	}
	return nil
}

// PayerOf returns the operator that an account is a payer of, by the operator's [OperatorID].
func PayerOf(r state.Reader, account common.Address) (operator common.Address, ok bool, err error) {
	v, ok, err := r.Get(key('P', account[:]))
	if err == nil && ok && len(v) != len(operator) {
		err = errState
	}
	return common.BytesToAddress(v), ok, err
}

// QuotaLeft is what a submitter could spend at a time, for APIs to tell.
func QuotaLeft(r state.Reader, submitter common.Address, now uint64) (uint64, error) {
	who, q := submitter, quotaSubmitter
	operator, ok, err := PayerOf(r, submitter)
	if err != nil {
		return 0, err
	}
	if ok {
		who, q = operator, quotaOperator
	}
	return level(r, key('B', who[:]), q, now)
}
