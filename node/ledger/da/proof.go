package da

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// PointEvaluation is the precompile that checks an [ElementProof] (EIP-4844). A failed call burns the gas that it was given: forward some
// 55,000.
var PointEvaluation = common.BytesToAddress([]byte{0x0a})

// ElementProof shows what one field element of a blob is, to whoever knows the blob's versioned hash. It is the evaluation of the blob's
// polynomial at the point that the element stands for.
type ElementProof struct {
	Blob       common.Hash   `json:"blob"` // versioned hash
	Index      int           `json:"index"`
	Point      common.Hash   `json:"point"`
	Value      common.Hash   `json:"value"` // the element: a zero byte and 31 bytes of content
	Commitment hexutil.Bytes `json:"commitment"`
	Proof      hexutil.Bytes `json:"proof"`
}

// Prove makes a proof for one element of a blob.
func Prove(blob []byte, index int) (*ElementProof, error) {
	b, err := asBlob(blob)
	if err != nil {
		return nil, err
	}
	if index < 0 || index >= elements {
		return nil, fmt.Errorf("%w: element %d, a blob has %d", ErrBlob, index, elements)
	}
	hash, commitment, err := name(b)
	if err != nil {
		return nil, err
	}
	point := Point(index)
	proof, value, err := kzg4844.ComputeProof(b, kzg4844.Point(point))
	if err != nil {
		return nil, fmt.Errorf("prove element %d of blob %s: %w", index, hash, err)
	}
	return &ElementProof{Blob: hash, Index: index, Point: point, Value: common.Hash(value), Commitment: commitment[:], Proof: proof[:]}, nil
}

// Verify checks the proof as the precompile does.
//
// SECURITY: a proof comes from anywhere.
func (p *ElementProof) Verify() error {
	var (
		commitment kzg4844.Commitment
		proof      kzg4844.Proof
	)
	if p.Index < 0 || p.Index >= elements || len(p.Commitment) != len(commitment) || len(p.Proof) != len(proof) {
		return fmt.Errorf("%w: a proof with %d bytes for element %d, a commitment of %d bytes", ErrBlob, len(p.Proof), p.Index, len(p.Commitment))
	}
	copy(commitment[:], p.Commitment)
	copy(proof[:], p.Proof)
	if got := common.Hash(kzg4844.CalcBlobHashV1(sha256.New(), &commitment)); got != p.Blob {
		return fmt.Errorf("%w: the commitment is of blob %s, not %s", ErrBlob, got, p.Blob)
	}
	if point := Point(p.Index); p.Point != point {
		return fmt.Errorf("%w: element %d stands at %s, not %s", ErrBlob, p.Index, point, p.Point)
	}
	if err := kzg4844.VerifyProof(commitment, kzg4844.Point(p.Point), kzg4844.Claim(p.Value), proof); err != nil {
		return fmt.Errorf("%w: element %d: %w", ErrBlob, p.Index, err)
	}
	return nil
}

// Input is the precompile's input: versioned hash, point, value, commitment, proof.
func (p *ElementProof) Input() []byte {
	b := make([]byte, 0, 192)
	b = append(b, p.Blob[:]...)
	b = append(b, p.Point[:]...)
	b = append(b, p.Value[:]...)
	b = append(b, p.Commitment...)
	return append(b, p.Proof...)
}

// modulus is the order of the scalar field of BLS12-381.
var modulus, _ = new(big.Int).SetString("73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001", 16)

// PrecompileAnswer is what the precompile returns for a true proof: the number of elements and the modulus.
func PrecompileAnswer() []byte {
	return append(common.BigToHash(big.NewInt(elements)).Bytes(), common.BigToHash(modulus).Bytes()...)
}

// Point is where element i of a blob stands: ω^rev(i), with ω = 7^((r-1)/4096), the 4096th root of unity, and rev the reversal of the 12 bits
// of i, since blobs are kept in bit-reversed order (EIP-4844, "polynomial commitments").
func Point(i int) common.Hash {
	omega := new(big.Int).Exp(big.NewInt(7), new(big.Int).Div(new(big.Int).Sub(modulus, big.NewInt(1)), big.NewInt(elements)), modulus)
	reversed := bits.Reverse16(uint16(i)) >> 4
	return common.BigToHash(new(big.Int).Exp(omega, big.NewInt(int64(reversed)), modulus))
}
