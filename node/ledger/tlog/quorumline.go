package tlog

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// The quorum's line carries the block's certificate, which contracts verify too, inside the note. Tools that do not know its algorithm skip
// it, as the note format asks of them.
//
//	name       origin + "/quorum"
//	algorithm  0xff "lineal-bls-quorum/v1", and as key the 32-byte network id
//	signature  parent 32 │ epoch 8 │ view 8 │ height 8 │ time 8 │ delivery root 32 │ policy root 32 │ data hash 32 │ set hash 32 │
//	           length of the bitmap 2 │ bitmap of signers │ aggregate BLS signature, G2 compressed 96
//
// Ledger size and root are the note's own, so with them the header is complete: its Checkpoint claim's digest under the network and
// epoch is what the operators of the epoch's set signed. Integers are big-endian. The set of an epoch is found at a node
// (GET /v1/sets/{epoch}) and believed by its hash: see docs/ledger.md.
const (
	quorumAlgorithm = "lineal-bls-quorum/v1"
	quorumFixed     = 5*common.HashLength + 4*8 + 2
	maxBitmap       = 1 << 13 // 65536 operators
	blsSignature    = 96
)

func quorumName(origin string) string { return origin + "/quorum" }

func quorumAlgKey(network common.Hash) []byte {
	return append(append([]byte{algUnassigned}, quorumAlgorithm...), network[:]...)
}

// QuorumKey is the verifier key of the quorum's line in a network.
func QuorumKey(network common.Hash) string {
	return encodeKey(quorumName(Origin(network)), quorumAlgKey(network))
}

// QuorumLine is the signature line of a block's finalization certificate.
func QuorumLine(origin string, h claim.Checkpoint, c *quorum.Certificate) []byte {
	name := quorumName(origin)
	return line(name, keyID(name, quorumAlgKey(c.Claim.Network)), encodeQuorum(h, c))
}

func encodeQuorum(h claim.Checkpoint, c *quorum.Certificate) []byte {
	b := append([]byte{}, h.Parent[:]...)
	for _, v := range []uint64{h.Epoch, h.View, h.Height, h.Time} {
		b = binary.BigEndian.AppendUint64(b, v)
	}
	for _, v := range []common.Hash{h.DeliveryRoot, h.PolicyRoot, h.DataHash, c.SetHash} {
		b = append(b, v[:]...)
	}
	b = append(binary.BigEndian.AppendUint16(b, uint16(len(c.Signers))), c.Signers...)
	return append(b, c.Signature.Bytes()...)
}

// DecodeQuorum reads the quorum line's signature into the block's header and its certificate, neither of them verified.
func DecodeQuorum(network common.Hash, cp Checkpoint, b []byte) (h claim.Checkpoint, c *quorum.Certificate, err error) {
	if len(b) < quorumFixed {
		return h, nil, errors.New("quorum line: too short")
	}
	h.LedgerRoot, h.LedgerSize = cp.Root, cp.Size
	b = b[copy(h.Parent[:], b):]
	for _, v := range []*uint64{&h.Epoch, &h.View, &h.Height, &h.Time} {
		*v, b = binary.BigEndian.Uint64(b), b[8:]
	}
	c = &quorum.Certificate{}
	for _, v := range []*common.Hash{&h.DeliveryRoot, &h.PolicyRoot, &h.DataHash, &c.SetHash} {
		b = b[copy(v[:], b):]
	}
	n := int(binary.BigEndian.Uint16(b))
	if b = b[2:]; n > maxBitmap || len(b) != n+blsSignature {
		return h, nil, fmt.Errorf("quorum line: %d bytes after a bitmap of %d", len(b), n)
	}
	c.Signers = append(quorum.Bitmap{}, b[:n]...)
	if c.Signature, err = bls.ParseSignature(b[n:]); err != nil {
		return h, nil, fmt.Errorf("quorum line: %w", err)
	}
	c.Claim = claim.New(network, h.Epoch, h)
	return h, c, nil
}

// QuorumVerifier verifies quorum lines as a note.Verifier.
type QuorumVerifier struct {
	Network common.Hash
	// Set returns an epoch's operator set, from wherever the caller trusts.
	Set func(epoch uint64) (*quorum.Set, error)
	// Header is of the last line that was verified; Err why the last one was not.
	Header claim.Checkpoint
	Err    error
}

// Name implements note.Verifier.
func (v *QuorumVerifier) Name() string { return quorumName(Origin(v.Network)) }

// KeyHash implements note.Verifier.
func (v *QuorumVerifier) KeyHash() uint32 { return keyID(v.Name(), quorumAlgKey(v.Network)) }

// Verify implements note.Verifier.
func (v *QuorumVerifier) Verify(text, signature []byte) bool {
	v.Err = v.verify(text, signature)
	return v.Err == nil
}

func (v *QuorumVerifier) verify(text, signature []byte) error {
	cp, err := parseText(text)
	if err != nil {
		return err
	}
	if cp.Origin != Origin(v.Network) {
		return fmt.Errorf("quorum line: the checkpoint is of %q", cp.Origin)
	}
	h, c, err := DecodeQuorum(v.Network, cp, signature)
	if err != nil {
		return err
	}
	set, err := v.Set(h.Epoch)
	if err != nil {
		return fmt.Errorf("operator set of epoch %d: %w", h.Epoch, err)
	}
	if err := c.Verify(set); err != nil {
		return fmt.Errorf("quorum line: %w", err)
	}
	v.Header = h
	return nil
}
