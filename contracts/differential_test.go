package contracts_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/contracttest"
	"github.com/lineal-network/lineal/contracts/onchain"
)

// evm runs the libraries' bytecode in go-ethereum's EVM under Prague rules, without a chain.
type evm struct {
	t   *testing.T
	cfg *runtime.Config
	at  common.Address
	lib *contracttest.Libraries
}

func newEVM(t *testing.T) *evm {
	t.Helper()
	sdb, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	rules := *params.MergedTestChainConfig
	rules.OsakaTime, rules.BPO1Time, rules.BPO2Time, rules.BPO3Time, rules.BPO4Time, rules.BPO5Time = nil, nil, nil, nil, nil, nil
	rules.AmsterdamTime, rules.BogotaTime, rules.UBTTime = nil, nil, nil
	cfg := &runtime.Config{ChainConfig: &rules, State: sdb, GasLimit: 1 << 40, BlockNumber: big.NewInt(1), Time: 1, Random: &common.Hash{}}
	_, at, _, err := runtime.Create(common.FromHex(contracttest.LibrariesMetaData.Bin), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return &evm{t, cfg, at, contracttest.NewLibraries()}
}

// call runs one function; b must not fail.
func call[T any](e *evm, data []byte, unpack func([]byte) (T, error)) T {
	e.t.Helper()
	out, _, err := runtime.Call(e.at, data, e.cfg)
	if err != nil {
		e.t.Fatalf("the contract reverts: %v %x", err, out)
	}
	v, err := unpack(out)
	if err != nil {
		e.t.Fatal(err)
	}
	return v
}

// seeded makes runs repeat; the seed is part of the test.
func seeded(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 7)) }

func hash(r *rand.Rand) (h common.Hash) {
	for i := 0; i < len(h); i += 8 {
		binary.BigEndian.PutUint64(h[i:], r.Uint64())
	}
	return h
}

func address(r *rand.Rand) common.Address { h := hash(r); return common.Address(h[:20]) }

// TestHashToG2 compares hash-to-curve with herumi's: a signature under the secret key 1 is the hashed point.
func TestHashToG2(t *testing.T) {
	e, r := newEVM(t), seeded(1)
	var one [32]byte
	one[31] = 1
	key, err := bls.ParseSecretKey(one[:])
	if err != nil {
		t.Fatal(err)
	}
	for i := range 1000 {
		digest := hash(r)
		if i == 0 {
			digest = common.Hash{}
		}
		got := call(e, e.lib.PackHashToG2(digest), e.lib.UnpackHashToG2)
		if want := key.Sign(digest).EIP2537(); !bytes.Equal(got, want) {
			t.Fatalf("hash of %s: the contract has %x, Go %x", digest, got, want)
		}
	}
}

// TestSignatures compares verification: good signatures, and ones with a wrong digest, key or point.
func TestSignatures(t *testing.T) {
	e, r := newEVM(t), seeded(2)
	for i := range 200 {
		key, other, digest := contracttest.Secret(t, i), contracttest.Secret(t, i+1), hash(r)
		sig := key.Sign(digest)
		pub := key.PublicKey().EIP2537()
		if !call(e, e.lib.PackVerify(digest, pub, sig.EIP2537()), e.lib.UnpackVerify) {
			t.Fatal("a good signature is refused")
		}
		if call(e, e.lib.PackVerify(hash(r), pub, sig.EIP2537()), e.lib.UnpackVerify) {
			t.Fatal("a signature passes for another digest")
		}
		if call(e, e.lib.PackVerify(digest, other.PublicKey().EIP2537(), sig.EIP2537()), e.lib.UnpackVerify) {
			t.Fatal("a signature passes under another key")
		}
		bad := sig.EIP2537()
		bad[r.IntN(len(bad))] ^= byte(1 + r.IntN(255))
		if call(e, e.lib.PackVerify(digest, pub, bad), e.lib.UnpackVerify) {
			t.Fatal("a changed signature passes")
		}
		if !call(e, e.lib.PackInSubgroup(pub), e.lib.UnpackInSubgroup) {
			t.Fatal("a key is not in the subgroup")
		}
		pub[16+r.IntN(48)] ^= byte(1 + r.IntN(255))
		if _, err := bls.ParsePublicKeyEIP2537(pub); err != nil && call(e, e.lib.PackInSubgroup(pub), e.lib.UnpackInSubgroup) {
			t.Fatal("the contract takes a key that Go refuses")
		}
	}
}

// TestDigests compares slots, bodies, digests and request ids over random values.
func TestDigests(t *testing.T) {
	e, r := newEVM(t), seeded(3)
	check := func(b claim.Body, slot, body [32]byte) {
		t.Helper()
		if b.Slot() != slot || b.Hash() != body {
			t.Fatalf("%v: the contract has slot %x and hash %x, Go %s and %s", b, slot, body, b.Slot(), b.Hash())
		}
		c := claim.New(hash(r), r.Uint64(), b)
		if got := call(e, e.lib.PackDigest(c.Network, c.Epoch, uint8(c.Kind), c.Slot, c.BodyHash), e.lib.UnpackDigest); got != c.Digest() {
			t.Fatalf("%v: the contract has digest %x, Go %s", b, got, c.Digest())
		}
	}
	for range 400 {
		inf := claim.Inference{
			RequestID: hash(r), Round: r.Uint32(), Outcome: claim.Outcome(r.IntN(256)), Reason: claim.Reason(r.IntN(1 << 16)), Model: hash(r),
			LineageRoot: hash(r), EngineID: hash(r), InputCommitment: hash(r), OutputCommitment: hash(r), TraceRoot: hash(r), Assurance: assurance(r),
		}
		i := call(e, e.lib.PackInference(onchain.Inference(inf)), e.lib.UnpackInference)
		check(inf, i.Slot, i.BodyHash)
		cp := claim.Checkpoint{
			Parent: hash(r), Epoch: r.Uint64(), View: r.Uint64(), Height: r.Uint64(), Time: r.Uint64(), LedgerRoot: hash(r),
			LedgerSize: r.Uint64(), DeliveryRoot: hash(r), PolicyRoot: hash(r), DataHash: hash(r),
		}
		c := call(e, e.lib.PackCheckpoint(onchain.Checkpoint(cp)), e.lib.UnpackCheckpoint)
		check(cp, c.Slot, c.BodyHash)
		ho := claim.SetHandover{FromEpoch: r.Uint64(), FromSetHash: hash(r), ToEpoch: r.Uint64(), ToSetHash: hash(r), HomeBlock: r.Uint64(), ValidUntil: r.Uint64()}
		h := call(e, e.lib.PackHandover(onchain.Handover(ho)), e.lib.UnpackHandover)
		check(ho, h.Slot, h.BodyHash)
		an := claim.Announcement{Operator: address(r), Number: r.Uint64(), Root: hash(r), Count: r.Uint32()}
		a := call(e, e.lib.PackAnnouncement(onchain.Announcement(an)), e.lib.UnpackAnnouncement)
		check(an, a.Slot, a.BodyHash)
		st := claim.Status{Model: hash(r), Policy: hash(r), Status: claim.ModelStatus(r.IntN(4)), FailedRule: hash(r), LedgerSize: r.Uint64(), LedgerTime: r.Uint64(), ValidUntil: r.Uint64()}
		s := call(e, e.lib.PackStatus(onchain.Status(st)), e.lib.UnpackStatus)
		check(st, s.Slot, s.BodyHash)
		answer := new(big.Int).SetInt64(int64(r.Uint64()))
		fd := claim.Feed{ID: hash(r), Round: r.Uint64(), Answer: answer.Mul(answer, big.NewInt(1e9)), StartedAt: r.Uint64(), UpdatedAt: r.Uint64(), LedgerSize: r.Uint64()}
		f := call(e, e.lib.PackFeed(onchain.Feed(fd)), e.lib.UnpackFeed)
		check(fd, f.Slot, f.BodyHash)
		vd := claim.Verdict{ChallengeID: hash(r), Operator: address(r), Fault: uint8(r.IntN(256)), EvidenceHash: hash(r), SlashAmount: r.Uint64()}
		v := call(e, e.lib.PackVerdict(onchain.Verdict(vd)), e.lib.UnpackVerdict)
		check(vd, v.Slot, v.BodyHash)

		req := request(r)
		if got := call(e, e.lib.PackRequestId(onchain.Request(req)), e.lib.UnpackRequestId); got != req.ID() {
			t.Fatalf("request %+v: the contract has id %x, Go %s", req, got, req.ID())
		}
		if got := call(e, e.lib.PackSigningDigest(onchain.Request(req)), e.lib.UnpackSigningDigest); got != req.SigningDigest() {
			t.Fatalf("request %+v: the contract has signing digest %x, Go %s", req, got, req.SigningDigest())
		}
	}
}

func assurance(r *rand.Rand) claim.Assurance {
	return claim.Assurance{Mode: claim.Mode(r.IntN(256)), K: uint16(r.Uint32()), Q: r.Uint32(), CheckedWeight: r.Uint32(), SoundnessBits: uint16(r.Uint32())}
}

func request(r *rand.Rand) claim.Request {
	req := claim.Request{
		OriginChainID: r.Uint64(), Hub: address(r), Requester: address(r), Nonce: r.Uint64(), Model: hash(r), EngineID: hash(r), InputCommitment: hash(r),
		MinAssurance: assurance(r), PolicyID: hash(r), FeeToken: address(r), OperatorFee: fee(r), RelayFee: fee(r), Deadline: r.Uint64(),
	}
	for range r.IntN(claim.MaxDestinations + 1) {
		req.Destinations = append(req.Destinations, claim.Destination{ChainID: r.Uint64(), Receiver: address(r), CallbackGas: r.Uint32()})
	}
	return req
}

func fee(r *rand.Rand) *big.Int {
	h := hash(r)
	return new(big.Int).SetBytes(h[:r.IntN(17)])
}

// TestMultiproofs compares roots and multiproofs of random trees, and both sides' refusal of changed ones.
func TestMultiproofs(t *testing.T) {
	e, r := newEVM(t), seeded(4)
	for range 1500 {
		n := 1 + r.IntN(70)
		leaves := make([]common.Hash, n)
		for i := range leaves {
			leaves[i] = hash(r)
		}
		root := common.Hash(call(e, e.lib.PackSetRoot(raw(leaves)), e.lib.UnpackSetRoot))
		width := 1
		for width < n {
			width *= 2
		}
		var indices []int
		for i := range n {
			if r.IntN(3) == 0 {
				indices = append(indices, i)
			}
		}
		if len(indices) == 0 {
			indices = []int{r.IntN(n)}
		}
		proof := multiproof(leaves, width, indices)
		chosen := make([]common.Hash, len(indices))
		for i, at := range indices {
			chosen[i] = leaves[at]
		}
		both := func(indices []int, chosen, proof []common.Hash) common.Hash {
			t.Helper()
			want, err := quorum.RootFromMultiproof(n, indices, chosen, proof)
			if err != nil {
				want = common.Hash{}
			}
			got := common.Hash(call(e, e.lib.PackMultiproof(big.NewInt(int64(width)), bigs(indices), raw(chosen), raw(proof)), e.lib.UnpackMultiproof))
			if got != want {
				t.Fatalf("n = %d, indices %v: the contract computes %s, Go %s (%v)", n, indices, got, want, err)
			}
			return got
		}
		if both(indices, chosen, proof) != root {
			t.Fatal("a multiproof does not lead to the root")
		}
		if both(indices, chosen, append(proof, hash(r))) != (common.Hash{}) {
			t.Fatal("a proof that is too long is taken")
		}
		if len(proof) > 0 {
			changed := append([]common.Hash(nil), proof...)
			changed[r.IntN(len(changed))] = hash(r)
			if both(indices, chosen, changed) == root {
				t.Fatal("a changed proof leads to the root")
			}
			if both(indices, chosen, proof[1:]) == root {
				t.Fatal("a shortened proof leads to the root")
			}
		}
	}
}

// multiproof makes a proof from the whole tree, in the order of use.
func multiproof(leaves []common.Hash, width int, indices []int) (proof []common.Hash) {
	level := make([]common.Hash, width)
	copy(level, leaves)
	known := map[int]bool{}
	for _, i := range indices {
		known[i] = true
	}
	tag := claim.Keccak256([]byte("lineal.set.node.v1"))
	for len(level) > 1 {
		next, parents := make([]common.Hash, len(level)/2), map[int]bool{}
		for i := range next {
			l, rt := known[2*i], known[2*i+1]
			switch {
			case l && !rt:
				proof = append(proof, level[2*i+1])
			case rt && !l:
				proof = append(proof, level[2*i])
			}
			if l || rt {
				parents[i] = true
			}
			next[i] = claim.Keccak256(tag[:], level[2*i][:], level[2*i+1][:])
		}
		level, known = next, parents
	}
	return proof
}

// TestInclusion compares RFC 6962 audit paths and consistency proofs of random trees with the recursive definitions.
func TestInclusion(t *testing.T) {
	e, r := newEVM(t), seeded(5)
	for range 1500 {
		n := 1 + r.IntN(300)
		leaves := make([]common.Hash, n)
		for i := range leaves {
			leaves[i] = hash(r)
		}
		m := r.IntN(n)
		head, proof := treeHead(leaves), auditPath(leaves, m)
		at := func(i, last int, leaf common.Hash, proof []common.Hash) common.Hash {
			return call(e, e.lib.PackRootOfInclusion(big.NewInt(int64(i)), big.NewInt(int64(last)), leaf, raw(proof)), e.lib.UnpackRootOfInclusion)
		}
		if at(m, n-1, leaves[m], proof) != head {
			t.Fatalf("leaf %d of %d: the audit path does not lead to the head", m, n)
		}
		if n > 1 && at((m+1)%n, n-1, leaves[m], proof) == head {
			t.Fatalf("leaf %d of %d passes for its neighbour", m, n)
		}
		if at(m, n-1, leaves[m], append(proof, hash(r))) == head || at(n, n-1, leaves[m], proof) == head {
			t.Fatal("a path that is too long, or an index beyond the tree, passes")
		}
		older := 1 + r.IntN(n)
		was, q := treeHead(leaves[:older]), consistency(leaves, older)
		ok := func(root1, root2 common.Hash, q []common.Hash) bool {
			return call(e, e.lib.PackIsConsistent(big.NewInt(int64(older)), root1, big.NewInt(int64(n)), root2, raw(q)), e.lib.UnpackIsConsistent)
		}
		if !ok(was, head, q) {
			t.Fatalf("trees of %d and %d: the consistency proof is refused", older, n)
		}
		if ok(hash(r), head, q) || ok(was, hash(r), q) || ok(was, head, append(q, hash(r))) {
			t.Fatalf("trees of %d and %d: a wrong consistency proof passes", older, n)
		}
	}
}

func treeHead(leaves []common.Hash) common.Hash {
	if len(leaves) == 1 {
		return leaves[0]
	}
	k := split(len(leaves))
	l, r := treeHead(leaves[:k]), treeHead(leaves[k:])
	return sha256.Sum256(append(append([]byte{1}, l[:]...), r[:]...))
}

func auditPath(leaves []common.Hash, m int) []common.Hash {
	if len(leaves) == 1 {
		return nil
	}
	k := split(len(leaves))
	if m < k {
		return append(auditPath(leaves[:k], m), treeHead(leaves[k:]))
	}
	return append(auditPath(leaves[k:], m-k), treeHead(leaves[:k]))
}

func consistency(leaves []common.Hash, m int) []common.Hash { return subproof(leaves, m, true) }

func subproof(leaves []common.Hash, m int, whole bool) []common.Hash {
	if m == len(leaves) {
		if whole {
			return nil
		}
		return []common.Hash{treeHead(leaves)}
	}
	k := split(len(leaves))
	if m <= k {
		return append(subproof(leaves[:k], m, whole), treeHead(leaves[k:]))
	}
	return append(subproof(leaves[k:], m-k, false), treeHead(leaves[:k]))
}

func split(n int) int {
	k := 1
	for 2*k < n {
		k *= 2
	}
	return k
}

// TestQuorumRule compares the rule at random and at its borders.
func TestQuorumRule(t *testing.T) {
	e, r := newEVM(t), seeded(6)
	for range 500 {
		total := r.Uint64N(quorum.MaxTotalWeight) + 1
		for _, signed := range []uint64{total / 3 * 2, total/3*2 + 1, total/3*2 + 2, r.Uint64N(total + 1)} {
			if got := call(e, e.lib.PackIsQuorum(signed, total), e.lib.UnpackIsQuorum); got != quorum.Reached(signed, total) {
				t.Fatalf("%d of %d: the contract says %v", signed, total, got)
			}
		}
	}
}

// TestTensors reads in Solidity what Go encodes.
func TestTensors(t *testing.T) {
	e, r := newEVM(t), seeded(7)
	for range 100 {
		var list []claim.Tensor
		for range r.IntN(4) {
			h := hash(r)
			list = append(list, claim.Tensor{Name: string(h[:r.IntN(5)]), DType: 7, Shape: []uint64{1, 2}, Data: append(h[:8:8], h[8:16]...)})
		}
		encoded := claim.EncodeTensors(list)
		got := call(e, e.lib.PackTensors(encoded), e.lib.UnpackTensors)
		if len(got) != len(list) {
			t.Fatalf("%d tensors, want %d", len(got), len(list))
		}
		for i, x := range got {
			if x.Dtype != uint8(list[i].DType) || !bytes.Equal(x.Data, list[i].Data) || len(x.Shape) != 2 || x.Shape[1] != 2 {
				t.Fatalf("tensor %d: %+v, want %+v", i, x, list[i])
			}
			v := call(e, e.lib.PackIntAt(x, big.NewInt(1)), e.lib.UnpackIntAt)
			if want := int64(binary.LittleEndian.Uint64(list[i].Data[8:])); v.Int64() != want {
				t.Fatalf("element %d, want %d", v, want)
			}
		}
	}
}

func raw(list []common.Hash) [][32]byte {
	out := make([][32]byte, len(list))
	for i, h := range list {
		out[i] = h
	}
	return out
}

func bigs(list []int) []*big.Int {
	out := make([]*big.Int, len(list))
	for i, v := range list {
		out[i] = big.NewInt(int64(v))
	}
	return out
}
