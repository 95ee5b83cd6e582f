package sim

import (
	"encoding/binary"
	"math/bits"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/consensus/simplex"
)

// scheme is a fake signature scheme behind [simplex.Scheme]: a signature is a keyed checksum of the claim, an aggregate the sum. Nobody
// in the simulation can forge one, since faulty nodes ask [scheme.sign] for their own keys only. It costs nanoseconds.
type scheme struct {
	secret  uint64
	loose   bool                        // planted: the quorum rule is >= instead of >
	unbound map[common.Hash]common.Hash // planted: signatures do not bind the epoch; slots and bodies by what they are without it
}

const signatureSize = 8

func mix(h, v uint64) uint64 {
	hi, lo := bits.Mul64(h^v^0x9E3779B97F4A7C15, 0xD6E8FEB86659FD93)
	return hi ^ lo
}

func (s *scheme) mac(operator common.Address, what claim.Claim) uint64 {
	h := mix(s.secret, uint64(operator[19]))
	if s.unbound == nil {
		h = mix(h, what.Epoch)
	} else {
		what.Slot, what.BodyHash = s.strip(what.Slot), s.strip(what.BodyHash)
	}
	h = mix(h, uint64(what.Kind))
	for _, part := range [...]*common.Hash{&what.Slot, &what.BodyHash} {
		h = mix(h, binary.LittleEndian.Uint64(part[:8]))
		h = mix(h, binary.LittleEndian.Uint64(part[8:]))
	}
	return h
}

func (s *scheme) strip(h common.Hash) common.Hash {
	if bare, ok := s.unbound[h]; ok {
		return bare
	}
	return h
}

func (s *scheme) sign(operator common.Address, what claim.Claim) []byte {
	return binary.LittleEndian.AppendUint64(nil, s.mac(operator, what))
}

// Reached implements [simplex.Scheme].
func (s *scheme) Reached(signed, total uint64) bool {
	if s.loose {
		return 3*signed >= 2*total
	}
	return quorum.Reached(signed, total)
}

// Verify implements [simplex.Scheme].
func (s *scheme) Verify(c *simplex.Committee, signer int, what claim.Claim, signature []byte) bool {
	return len(signature) == signatureSize && binary.LittleEndian.Uint64(signature) == s.mac(c.Operators[signer], what)
}

// Combine implements [simplex.Scheme].
func (s *scheme) Combine(c *simplex.Committee, what claim.Claim, signers []int, signatures [][]byte) (aggregate []byte, bad []int) {
	var sum uint64
	for i, signer := range signers {
		if !s.Verify(c, signer, what, signatures[i]) {
			bad = append(bad, signer)
			continue
		}
		sum += binary.LittleEndian.Uint64(signatures[i])
	}
	if len(bad) > 0 {
		return nil, bad
	}
	return binary.LittleEndian.AppendUint64(nil, sum), nil
}

// VerifyAggregate implements [simplex.Scheme].
func (s *scheme) VerifyAggregate(c *simplex.Committee, what claim.Claim, signers quorum.Bitmap, aggregate []byte) bool {
	if len(aggregate) != signatureSize {
		return false
	}
	var sum uint64
	for i, o := range c.Operators {
		if signers.Has(i) {
			sum += s.mac(o, what)
		}
	}
	return binary.LittleEndian.Uint64(aggregate) == sum
}

// unbound maps slots and bodies of later epochs to those of the first: the planted bug of signatures that hold in any epoch.
var unbound = sync.OnceValue(func() map[common.Hash]common.Hash {
	const epochs, views = 12, 80 // as far as a schedule with a planted bug gets
	table := map[common.Hash]common.Hash{}
	for epoch := uint64(2); epoch <= epochs; epoch++ {
		for view := uint64(1); view <= views; view++ {
			table[claim.Notarize{Epoch: epoch, View: view}.Slot()] = claim.Notarize{Epoch: 1, View: view}.Slot()
			table[claim.Nullify{Epoch: epoch, View: view}.Slot()] = claim.Nullify{Epoch: 1, View: view}.Slot()
			table[claim.Nullify{Epoch: epoch, View: view}.Hash()] = claim.Nullify{Epoch: 1, View: view}.Hash()
		}
	}
	return table
})
