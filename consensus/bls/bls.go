// Package bls wraps herumi's BLS12-381 for the protocol: public keys in G1, signatures in G2, the RFC 9380 suite with the
// proof-of-possession tag BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_. The only message that is ever signed is a claim's 32-byte
// digest.
//
// What it promises: a [PublicKey] or [Signature] that was parsed here is a canonical, finite point of the right subgroup. The point at infinity,
// non-canonical encodings and points off the curve or the subgroup are refused at this border (protocol rule 6). Values are
// immutable and safe for concurrent use. herumi's own proof of possession is not used; possession is a Pop claim.
package bls

import (
	"bytes"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	herumi "github.com/herumi/bls-eth-go-binary/bls"

	"github.com/lineal-network/lineal/consensus/claim"
)

// Sizes of encodings, in bytes.
const (
	SecretKeySize = 32
	PublicKeySize = 48  // compressed G1
	SignatureSize = 96  // compressed G2
	G1Size        = 128 // G1 as EIP-2537 precompiles take it
	G2Size        = 256 // G2 likewise
)

// Errors that callers decide on.
var (
	ErrPublicKey = errors.New("invalid BLS public key")
	ErrSignature = errors.New("invalid BLS signature")
	ErrSecretKey = errors.New("invalid BLS secret key")
)

// setUp initialises the library once, on first use rather than at start, so that processes that never sign stay small.
var setUp = sync.OnceFunc(func() {
	if err := herumi.Init(herumi.BLS12_381); err != nil {
		panic("bls: the linked library does not support BLS12-381: " + err.Error()) // a build fault, not an input
	}
	herumi.VerifyPublicKeyOrder(true)
	herumi.VerifySignatureOrder(true)
})

// SecretKey signs digests. The zero value is unusable.
type SecretKey struct{ key herumi.SecretKey }

// GenerateKey makes a key from the system's randomness.
func GenerateKey() *SecretKey {
	setUp()
	var k SecretKey
	k.key.SetByCSPRNG()
	return &k
}

// ParseSecretKey reads a 32-byte big-endian scalar, non-zero and below the group order.
func ParseSecretKey(b []byte) (*SecretKey, error) {
	setUp()
	if len(b) != SecretKeySize {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrSecretKey, len(b), SecretKeySize)
	}
	var k SecretKey
	if err := k.key.Deserialize(bytes.Clone(b)); err != nil || k.key.IsZero() {
		return nil, fmt.Errorf("%w: zero, or not below the group order", ErrSecretKey)
	}
	return &k, nil
}

// Bytes returns the scalar, big-endian.
func (k *SecretKey) Bytes() []byte { return k.key.Serialize() }

// PublicKey derives the public key.
func (k *SecretKey) PublicKey() *PublicKey { return &PublicKey{point: *k.key.GetPublicKey()} }

// Sign signs a claim's digest. Callers outside node/signer use it only in tests: the guard must see every digest first.
func (k *SecretKey) Sign(digest common.Hash) *Signature {
	return &Signature{point: *k.key.SignByte(digest[:])}
}

// PublicKey is a finite point of G1's subgroup.
type PublicKey struct{ point herumi.PublicKey }

// The library passes memory to C, which must not lie within a Go value that holds pointers; parsers therefore clone what they are given.

// ParsePublicKey reads the 48-byte compressed form.
func ParsePublicKey(b []byte) (*PublicKey, error) {
	setUp()
	if len(b) != PublicKeySize {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrPublicKey, len(b), PublicKeySize)
	}
	var p PublicKey
	if err := p.point.Deserialize(bytes.Clone(b)); err != nil || p.point.IsZero() {
		return nil, fmt.Errorf("%w: infinity, or not a canonical point of the subgroup", ErrPublicKey)
	}
	return &p, nil
}

// ParsePublicKeyEIP2537 reads the 128-byte form that contracts hold.
func ParsePublicKeyEIP2537(b []byte) (*PublicKey, error) {
	setUp()
	if len(b) != G1Size {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrPublicKey, len(b), G1Size)
	}
	flat, ok := unpad(b)
	if !ok {
		return nil, fmt.Errorf("%w: a coordinate has more than 48 bytes", ErrPublicKey)
	}
	var p PublicKey
	if err := p.point.DeserializeUncompressed(flat); err != nil || p.point.IsZero() || !p.point.IsValidOrder() {
		return nil, fmt.Errorf("%w: infinity, or not a canonical point of the subgroup", ErrPublicKey)
	}
	return &p, nil
}

// Bytes returns the 48-byte compressed form.
func (p *PublicKey) Bytes() []byte { return p.point.Serialize() }

// EIP2537 returns the form that precompiles take: x and y, each padded on the left to 64 bytes.
func (p *PublicKey) EIP2537() []byte {
	flat := p.point.SerializeUncompressed()
	return pad(flat[:48], flat[48:])
}

// KeyHash names the key on chain and in claims: keccak256 of its EIP-2537 form.
func (p *PublicKey) KeyHash() common.Hash { return claim.Keccak256(p.EIP2537()) }

// Equal reports whether two keys are the same point.
func (p *PublicKey) Equal(q *PublicKey) bool { return p.point.IsEqual(&q.point) }

// Verify reports whether sig is this key's signature on the digest.
func (p *PublicKey) Verify(digest common.Hash, sig *Signature) bool {
	return sig.point.VerifyByte(&p.point, digest[:])
}

// Signature is a finite point of G2's subgroup.
type Signature struct{ point herumi.Sign }

// ParseSignature reads the 96-byte compressed form.
func ParseSignature(b []byte) (*Signature, error) {
	setUp()
	if len(b) != SignatureSize {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrSignature, len(b), SignatureSize)
	}
	var s Signature
	if err := s.point.Deserialize(bytes.Clone(b)); err != nil || s.point.IsZero() {
		return nil, fmt.Errorf("%w: infinity, or not a canonical point of the subgroup", ErrSignature)
	}
	return &s, nil
}

// Bytes returns the 96-byte compressed form.
func (s *Signature) Bytes() []byte { return s.point.Serialize() }

// EIP2537 returns the form that precompiles take: x.c0, x.c1, y.c0, y.c1, each padded on the left to 64 bytes. The library writes
// c1 before c0.
func (s *Signature) EIP2537() []byte {
	b := s.point.SerializeUncompressed()
	return pad(b[48:96], b[:48], b[144:], b[96:144])
}

// ParseSignatureEIP2537 reads the 256-byte form that contracts take.
func ParseSignatureEIP2537(b []byte) (*Signature, error) {
	setUp()
	if len(b) != G2Size {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrSignature, len(b), G2Size)
	}
	flat, ok := unpad(b)
	if !ok {
		return nil, fmt.Errorf("%w: a coordinate has more than 48 bytes", ErrSignature)
	}
	swapped := make([]byte, 0, len(flat))
	swapped = append(append(swapped, flat[48:96]...), flat[:48]...)
	swapped = append(append(swapped, flat[144:]...), flat[96:144]...)
	var s Signature
	if err := s.point.DeserializeUncompressed(swapped); err != nil || s.point.IsZero() || !s.point.IsValidOrder() {
		return nil, fmt.Errorf("%w: infinity, or not a canonical point of the subgroup", ErrSignature)
	}
	return &s, nil
}

// Aggregate adds signatures. It fails on an empty list and when the sum is infinity, which no quorum of honest keys yields.
func Aggregate(sigs []*Signature) (*Signature, error) {
	if len(sigs) == 0 {
		return nil, fmt.Errorf("%w: nothing to aggregate", ErrSignature)
	}
	sum := sigs[0].point
	for _, s := range sigs[1:] {
		sum.Add(&s.point)
	}
	if sum.IsZero() {
		return nil, fmt.Errorf("%w: the aggregate is infinity", ErrSignature)
	}
	return &Signature{point: sum}, nil
}

// AggregateKeys adds public keys. It fails on an empty list and when the sum is infinity.
func AggregateKeys(keys []*PublicKey) (*PublicKey, error) {
	if len(keys) == 0 {
		return nil, fmt.Errorf("%w: nothing to aggregate", ErrPublicKey)
	}
	sum := keys[0].point
	for _, k := range keys[1:] {
		sum.Add(&k.point)
	}
	if sum.IsZero() {
		return nil, fmt.Errorf("%w: the aggregate is infinity", ErrPublicKey)
	}
	return &PublicKey{point: sum}, nil
}

const padding = 16 // a 48-byte coordinate in a 64-byte field

func pad(coordinates ...[]byte) []byte {
	out := make([]byte, 0, 64*len(coordinates))
	for _, c := range coordinates {
		out = append(append(out, make([]byte, padding)...), c...)
	}
	return out
}

func unpad(b []byte) ([]byte, bool) {
	out := make([]byte, 0, len(b)/64*48)
	for ; len(b) > 0; b = b[64:] {
		for _, z := range b[:padding] {
			if z != 0 {
				return nil, false
			}
		}
		out = append(out, b[padding:64]...)
	}
	return out, true
}
