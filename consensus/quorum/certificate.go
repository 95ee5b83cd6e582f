package quorum

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
)

// Why a certificate does not hold. Each is tested for with errors.Is.
var (
	ErrWrongSet      = errors.New("certificate names another operator set")
	ErrNoQuorum      = errors.New("signers do not reach two thirds of the weight")
	ErrBadSignature  = errors.New("aggregate signature does not verify")
	ErrMalformed     = errors.New("malformed certificate")
	ErrEmptySigners  = errors.New("certificate has no signers")
	errBitmapFormat  = fmt.Errorf("%w: the signers' bitmap does not fit the set", ErrMalformed)
	errClaimMismatch = fmt.Errorf("%w: the claim is of another epoch than the certificate's set", ErrWrongSet)
)

// Certificate is a claim that more than two thirds of an operator set's weight signed.
type Certificate struct {
	Claim     claim.Claim
	SetHash   common.Hash
	Signers   Bitmap
	Signature *bls.Signature
}

// Weight sums the weight of the marked operators.
func (s *Set) Weight(signers Bitmap) (w uint64) {
	for i, m := range s.members {
		if signers.Has(i) {
			w += m.Weight
		}
	}
	return w
}

// Verify checks a certificate against the set that it names. Time is the caller's: see [Set.ValidUntil].
func (c *Certificate) Verify(s *Set) error {
	switch {
	case c.SetHash != s.hash:
		return fmt.Errorf("%w: it names %s, this set (epoch %d) is %s", ErrWrongSet, c.SetHash, s.epoch, s.hash)
	case c.Claim.Epoch != s.epoch:
		return errClaimMismatch
	case !c.Signers.fits(len(s.members)):
		return errBitmapFormat
	case c.Signers.Count() == 0:
		return ErrEmptySigners
	}
	if w := s.Weight(c.Signers); !Reached(w, s.total) {
		return fmt.Errorf("%w: %d of %d", ErrNoQuorum, w, s.total)
	}
	key, err := s.SignersKey(c.Signers)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrBadSignature, err)
	}
	if !key.Verify(c.Claim.Digest(), c.Signature) {
		return ErrBadSignature
	}
	return nil
}

// SignersKey adds the keys of the marked operators.
func (s *Set) SignersKey(signers Bitmap) (*bls.PublicKey, error) {
	if signers.Count() == len(s.members) {
		return s.aggregate, nil
	}
	var keys []*bls.PublicKey
	for i, m := range s.members {
		if signers.Has(i) {
			keys = append(keys, m.Key)
		}
	}
	return bls.AggregateKeys(keys)
}

// Certified is an inference's result with its certificate: what operators gossip, relays deliver and anyone can verify.
type Certified struct {
	Body        claim.Inference `json:"body"`
	Certificate Certificate     `json:"certificate"`
}

// Verify checks that the certificate is for this body in this network, and holds under the set.
func (c *Certified) Verify(network common.Hash, set *Set) error {
	if want := claim.New(network, c.Certificate.Claim.Epoch, c.Body); c.Certificate.Claim != want {
		return fmt.Errorf("%w: the certificate is for another claim than its body's", ErrMalformed)
	}
	return c.Certificate.Verify(set)
}

// NonSigners lists the indices that are not marked, ascending.
func (s *Set) NonSigners(signers Bitmap) (absent []int) {
	for i := range s.members {
		if !signers.Has(i) {
			absent = append(absent, i)
		}
	}
	return absent
}

// certificateJSON is the stored and exchanged form.
type certificateJSON struct {
	Claim     claim.Claim   `json:"claim"`
	SetHash   common.Hash   `json:"setHash"`
	Signers   hexutil.Bytes `json:"signers"`
	Signature hexutil.Bytes `json:"signature"`
}

// MarshalJSON implements [json.Marshaler].
func (c Certificate) MarshalJSON() ([]byte, error) {
	if c.Signature == nil {
		return nil, fmt.Errorf("%w: no signature", ErrMalformed)
	}
	return json.Marshal(certificateJSON{c.Claim, c.SetHash, hexutil.Bytes(c.Signers), c.Signature.Bytes()})
}

// UnmarshalJSON implements [json.Unmarshaler]; the signature is checked to be a point of the subgroup.
func (c *Certificate) UnmarshalJSON(b []byte) error {
	var j certificateJSON
	if err := json.Unmarshal(b, &j); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if len(j.Signers) > (MaxOperators+7)/8 {
		return errBitmapFormat
	}
	sig, err := bls.ParseSignature(j.Signature)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	*c = Certificate{Claim: j.Claim, SetHash: j.SetHash, Signers: Bitmap(j.Signers), Signature: sig}
	return nil
}

// memberJSON and setJSON are the stored and exchanged forms of a set; setHash and the rest are recomputed on reading.
type memberJSON struct {
	Operator common.Address `json:"operator"`
	Key      hexutil.Bytes  `json:"key"`
	Weight   uint64         `json:"weight,string"`
	PeerID   string         `json:"peerId,omitempty"`
}

type setJSON struct {
	Epoch      uint64       `json:"epoch"`
	ValidUntil uint64       `json:"validUntil"`
	SetHash    common.Hash  `json:"setHash"`
	Members    []memberJSON `json:"members"`
}

// MarshalJSON implements [json.Marshaler].
func (s *Set) MarshalJSON() ([]byte, error) {
	j := setJSON{Epoch: s.epoch, ValidUntil: s.validUntil, SetHash: s.hash}
	for _, m := range s.members {
		j.Members = append(j.Members, memberJSON{m.Operator, m.Key.Bytes(), m.Weight, m.PeerID})
	}
	return json.Marshal(j)
}

// UnmarshalJSON implements [json.Unmarshaler]. A set whose stated hash is not that of its content is refused.
func (s *Set) UnmarshalJSON(b []byte) error {
	var j setJSON
	if err := json.Unmarshal(b, &j); err != nil {
		return fmt.Errorf("%w: %w", ErrSet, err)
	}
	members := make([]Member, 0, len(j.Members))
	for i, m := range j.Members {
		key, err := bls.ParsePublicKey(m.Key)
		if err != nil {
			return fmt.Errorf("%w: operator %d: %w", ErrSet, i, err)
		}
		members = append(members, Member{m.Operator, key, m.Weight, m.PeerID})
	}
	set, err := NewSet(j.Epoch, j.ValidUntil, members)
	if err != nil {
		return err
	}
	if set.hash != j.SetHash {
		return fmt.Errorf("%w: it states the hash %s, its content has %s", ErrSet, j.SetHash, set.hash)
	}
	*s = *set
	return nil
}
