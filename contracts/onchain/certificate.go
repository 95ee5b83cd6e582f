// Package onchain turns the values of package consensus into what the contracts read, and back.
//
// A certificate crosses to a chain as a packed byte string (big-endian), described in contracts/src/libraries/Certificates.sol:
//
//	1 full    01 | epoch 8 | root 32 | totalWeight 8 | count 4 | validUntil 8 | aggregate key 96 | signature 192 | signers
//	          | per absent operator, ascending: weight 8, key 96 | multiproof, 32 each
//	2 cached  02 | epoch 8 | validUntil 8 | signedWeight 8 | totalWeight 8 | signers' aggregate 96 | signature 192 | signers
//	3 full, and the verifier is asked to remember the signers' aggregate; otherwise as 1
//
// Points are EIP-2537's without its zero padding. The package does no I/O.
package onchain

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// Form says how a certificate is packed.
type Form byte

// The forms. A cached certificate is accepted only after a full one by the same signers of the same set was remembered.
const (
	Full         Form = 1
	Cached       Form = 2
	FullRemember Form = 3
)

// ErrForm says that a certificate cannot be packed in the form asked for.
var ErrForm = errors.New("unknown form of certificate")

// EncodeCertificate packs a certificate of the given set. It does not verify it.
func EncodeCertificate(c *quorum.Certificate, set *quorum.Set, form Form) ([]byte, error) {
	if c.SetHash != set.Hash() {
		return nil, fmt.Errorf("pack certificate: %w: it names %s, the set given is %s", quorum.ErrWrongSet, c.SetHash, set.Hash())
	}
	switch form {
	case Full, FullRemember:
		return encodeFull(c, set, form), nil
	case Cached:
		return encodeCached(c, set)
	}
	return nil, fmt.Errorf("pack certificate: %w: %d", ErrForm, form)
}

// Encode packs a certificate in the form that suits it without a cache: nobody absent costs no proof.
func Encode(c *quorum.Certificate, set *quorum.Set) ([]byte, error) {
	return EncodeCertificate(c, set, Full)
}

func encodeFull(c *quorum.Certificate, set *quorum.Set, form Form) []byte {
	root := set.Root()
	b := []byte{byte(form)}
	b = binary.BigEndian.AppendUint64(b, set.Epoch())
	b = append(b, root[:]...)
	b = binary.BigEndian.AppendUint64(b, set.TotalWeight())
	b = binary.BigEndian.AppendUint32(b, uint32(set.Len()))
	b = binary.BigEndian.AppendUint64(b, set.ValidUntil())
	b = append(b, strip(set.AggregateKey().EIP2537())...)
	b = append(b, strip(c.Signature.EIP2537())...)
	b = append(b, c.Signers...)
	absent := set.NonSigners(c.Signers)
	if len(absent) == 0 {
		return b
	}
	for _, i := range absent {
		m := set.Member(i)
		b = binary.BigEndian.AppendUint64(b, m.Weight)
		b = append(b, strip(m.Key.EIP2537())...)
	}
	for _, h := range set.Multiproof(absent) {
		b = append(b, h[:]...)
	}
	return b
}

func encodeCached(c *quorum.Certificate, set *quorum.Set) ([]byte, error) {
	key, err := set.SignersKey(c.Signers)
	if err != nil {
		return nil, fmt.Errorf("pack certificate: %w", err)
	}
	b := []byte{byte(Cached)}
	b = binary.BigEndian.AppendUint64(b, set.Epoch())
	b = binary.BigEndian.AppendUint64(b, set.ValidUntil())
	b = binary.BigEndian.AppendUint64(b, set.Weight(c.Signers))
	b = binary.BigEndian.AppendUint64(b, set.TotalWeight())
	b = append(b, strip(key.EIP2537())...)
	b = append(b, strip(c.Signature.EIP2537())...)
	return append(b, c.Signers...), nil
}

// strip takes the 16 zero bytes in front of each 48-byte coordinate away.
func strip(point []byte) []byte {
	out := make([]byte, 0, len(point)/4*3)
	for ; len(point) >= 64; point = point[64:] {
		out = append(out, point[16:64]...)
	}
	return out
}

// CertificateHash is what the contracts' events name a certificate by; it does not depend on the form or the chain.
func CertificateHash(c *quorum.Certificate) common.Hash {
	digest := c.Claim.Digest()
	signers := claim.Keccak256(c.Signers)
	signature := claim.Keccak256(strip(c.Signature.EIP2537()))
	return claim.Keccak256(digest[:], c.SetHash[:], signers[:], signature[:])
}
