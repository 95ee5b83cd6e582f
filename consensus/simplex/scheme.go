package simplex

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// BLS is the real signature scheme. It needs committees made by [CommitteeOf].
type BLS struct{}

// Reached implements [Scheme].
func (BLS) Reached(signed, total uint64) bool { return quorum.Reached(signed, total) }

// Verify implements [Scheme].
func (BLS) Verify(c *Committee, signer int, what claim.Claim, signature []byte) bool {
	sig, err := bls.ParseSignature(signature)
	return err == nil && c.Set.Member(signer).Key.Verify(what.Digest(), sig)
}

// Combine implements [Scheme]. It verifies once in the good case, and each signature alone otherwise.
func (s BLS) Combine(c *Committee, what claim.Claim, signers []int, signatures [][]byte) (aggregate []byte, bad []int) {
	marks := quorum.NewBitmap(c.Set.Len())
	sigs := make([]*bls.Signature, 0, len(signers))
	for i, signer := range signers {
		sig, err := bls.ParseSignature(signatures[i])
		if err != nil {
			bad = append(bad, signer)
			continue
		}
		marks.Set(signer)
		sigs = append(sigs, sig)
	}
	if len(bad) == 0 {
		if sum, err := bls.Aggregate(sigs); err == nil && s.VerifyAggregate(c, what, marks, sum.Bytes()) {
			return sum.Bytes(), nil
		}
	}
	bad = bad[:0]
	for i, signer := range signers {
		if !s.Verify(c, signer, what, signatures[i]) {
			bad = append(bad, signer)
		}
	}
	return nil, bad
}

// VerifyAggregate implements [Scheme].
func (BLS) VerifyAggregate(c *Committee, what claim.Claim, signers quorum.Bitmap, aggregate []byte) bool {
	sig, err := bls.ParseSignature(aggregate)
	if err != nil {
		return false
	}
	key, err := c.Set.SignersKey(signers)
	return err == nil && key.Verify(what.Digest(), sig)
}

// Quorum gives a certificate in the form that contracts verify.
func (c *Certificate) Quorum(network common.Hash, committee *Committee) (*quorum.Certificate, error) {
	if c.View >= claim.LateView {
		return nil, fmt.Errorf("a certificate of view %d is none of a vote: it was gathered for contracts", c.View)
	}
	sig, err := bls.ParseSignature(c.Signature)
	if err != nil {
		return nil, fmt.Errorf("read a certificate's signature: %w", err)
	}
	return &quorum.Certificate{Claim: c.Claim(network), SetHash: committee.SetHash, Signers: c.Signers, Signature: sig}, nil
}
