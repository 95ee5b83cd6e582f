package quorum

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"pgregory.net/rapid"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
)

var update = flag.Bool("update", false, "rewrite testdata/vectors.json; a change of it is a change of the protocol")

// secret derives a fixed secret key for operator i.
func secret(t testing.TB, i int) *bls.SecretKey {
	t.Helper()
	b := claim.Keccak256([]byte{byte(i), byte(i >> 8)})
	b[0] = 0 // below the group order
	k, err := bls.ParseSecretKey(b[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func testSet(t testing.TB, epoch uint64, weights ...uint64) *Set {
	t.Helper()
	var members []Member
	for i, w := range weights {
		members = append(members, Member{common.BigToAddress(common.Big1), secret(t, i).PublicKey(), w, ""})
	}
	s, err := NewSet(epoch, 2_000_000_000, members)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func equal(n int, w uint64) []uint64 {
	out := make([]uint64, n)
	for i := range out {
		out[i] = w
	}
	return out
}

func certify(t testing.TB, s *Set, body claim.Body, signers ...int) *Certificate {
	t.Helper()
	c := claim.New(common.HexToHash("0xabc"), s.Epoch(), body)
	marks := NewBitmap(s.Len())
	var sigs []*bls.Signature
	for _, i := range signers {
		marks.Set(i)
		sigs = append(sigs, secret(t, i).Sign(c.Digest()))
	}
	sig, err := bls.Aggregate(sigs)
	if err != nil {
		t.Fatal(err)
	}
	return &Certificate{c, s.Hash(), marks, sig}
}

func TestReachedBorders(t *testing.T) {
	for _, c := range []struct {
		signed, total uint64
		want          bool
	}{
		{2, 3, false}, {3, 3, true}, // n = 3 needs all
		{2, 4, false}, {3, 4, true},
		{4, 6, false}, {5, 6, true},
		{4, 7, false}, {5, 7, true},
		{0, 0, false}, {MaxTotalWeight, MaxTotalWeight, true}, {MaxTotalWeight / 3 * 2, MaxTotalWeight, false},
	} {
		if got := Reached(c.signed, c.total); got != c.want {
			t.Errorf("Reached(%d, %d) = %v", c.signed, c.total, got)
		}
	}
}

func TestVerify(t *testing.T) {
	s := testSet(t, 1, 10, 10, 10, 10)
	body := claim.Governance{ID: common.HexToHash("0x1")}
	if err := certify(t, s, body, 0, 2, 3).Verify(s); err != nil {
		t.Fatalf("a good certificate is refused: %v", err)
	}
	good := certify(t, s, body, 0, 1, 2)
	change := func(f func(c *Certificate)) *Certificate {
		c := *good
		c.Signers = bytes.Clone(good.Signers)
		f(&c)
		return &c
	}
	for _, c := range []struct {
		name string
		cert *Certificate
		want error
	}{
		{"too little weight", certify(t, s, body, 0, 1), ErrNoQuorum},
		{"another set", certify(t, testSet(t, 1, 10, 10, 10, 11), body, 0, 1, 2), ErrWrongSet},
		{"wrong epoch", change(func(c *Certificate) { c.Claim.Epoch = 2 }), ErrWrongSet},
		{"nobody", change(func(c *Certificate) { c.Signers[0] = 0 }), ErrEmptySigners},
		{"one who did not sign", change(func(c *Certificate) { c.Signers.Set(3) }), ErrBadSignature},
		{"another claim", change(func(c *Certificate) { c.Claim.BodyHash[0] ^= 1 }), ErrBadSignature},
		{"a mark beyond the set", change(func(c *Certificate) { c.Signers[0] |= 0x80 }), ErrMalformed},
		{"a bitmap too long", change(func(c *Certificate) { c.Signers = append(c.Signers, 0) }), ErrMalformed},
	} {
		if err := c.cert.Verify(s); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, err, c.want)
		}
	}
}

func TestNewSetRefuses(t *testing.T) {
	key := secret(t, 0).PublicKey()
	for name, members := range map[string][]Member{
		"empty":          nil,
		"without a key":  {{Weight: 1}},
		"without weight": {{Key: key}},
		"repeated key":   {{Key: key, Weight: 1}, {Key: key, Weight: 1}},
		"too heavy":      {{Key: key, Weight: MaxTotalWeight}, {Key: secret(t, 1).PublicKey(), Weight: 1}},
	} {
		if _, err := NewSet(1, 0, members); !errors.Is(err, ErrSet) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestMultiproof(t *testing.T) {
	sets := map[int]*Set{}
	for _, n := range []int{1, 2, 3, 4, 5, 7, 8, 13, 33} {
		sets[n] = testSet(t, 1, equal(n, 3)...)
	}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.SampledFrom([]int{1, 2, 3, 4, 5, 7, 8, 13, 33}).Draw(t, "n")
		s := sets[n]
		var at []int
		var leaves []common.Hash
		for i := range n {
			if rapid.Bool().Draw(t, "in") {
				at = append(at, i)
				leaves = append(leaves, leafHash(uint32(i), s.Member(i).Key.KeyHash(), s.Member(i).Weight))
			}
		}
		if len(at) == 0 {
			return
		}
		proof := s.Multiproof(at)
		if root, err := RootFromMultiproof(n, at, leaves, proof); err != nil || root != s.Root() {
			t.Fatalf("n=%d %v: root %s, %v", n, at, root, err)
		}
		leaves[0][0] ^= 1
		if root, err := RootFromMultiproof(n, at, leaves, proof); err == nil && root == s.Root() {
			t.Fatal("a changed leaf leads to the same root")
		}
		if _, err := RootFromMultiproof(n, at, leaves, append(proof, common.Hash{})); err == nil {
			t.Fatal("a proof with a surplus element is accepted")
		}
	})
	s := sets[4]
	leaf := []common.Hash{{}, {}}
	for name, at := range map[string][]int{"repeated": {1, 1}, "descending": {2, 1}, "beyond": {1, 4}, "negative": {-1, 2}} {
		if _, err := RootFromMultiproof(4, at, leaf, s.Multiproof([]int{0})); err == nil {
			t.Errorf("%s indices are accepted", name)
		}
	}
}

func TestJSONRoundTrip(t *testing.T) {
	s := testSet(t, 4, 1, 2, 3)
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	var back Set
	if err := json.Unmarshal(b, &back); err != nil || back.Hash() != s.Hash() {
		t.Fatalf("set: %v", err)
	}
	if err := json.Unmarshal(bytes.Replace(b, []byte(`"weight":"1"`), []byte(`"weight":"2"`), 1), new(Set)); !errors.Is(err, ErrSet) {
		t.Errorf("a set whose weight was changed is accepted: %v", err)
	}
	cert := certify(t, s, claim.Nullify{Epoch: 4, View: 1}, 1, 2)
	b, err = json.Marshal(cert)
	if err != nil {
		t.Fatal(err)
	}
	var backCert Certificate
	if err := json.Unmarshal(b, &backCert); err != nil || backCert.Verify(s) != nil {
		t.Fatalf("certificate: %v", err)
	}
}

func FuzzCertificateJSON(f *testing.F) {
	s := testSet(f, 1, 1, 1, 1)
	b, _ := json.Marshal(certify(f, s, claim.Nullify{Epoch: 1}, 0, 1, 2))
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		var c Certificate
		if json.Unmarshal(b, &c) == nil {
			_ = c.Verify(s) // must not panic
		}
	})
}

// A set that is read keeps every rule that NewSet has, and is written as it was read.
func FuzzSetJSON(f *testing.F) {
	b, err := json.Marshal(testSet(f, 1, 2, 3, 4))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add(bytes.Replace(b, []byte(`"weight":"2"`), []byte(`"weight":"18446744073709551615"`), 1))
	f.Add(bytes.Replace(b, []byte(`"weight":"2"`), []byte(`"weight":"0"`), 1))
	f.Add([]byte(`{"members":[{"key":"0x"}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var s, again Set
		if json.Unmarshal(b, &s) != nil {
			return
		}
		text, err := json.Marshal(&s)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(text, &again); err != nil || again.Hash() != s.Hash() {
			t.Errorf("%s is not read as it was written: %v", text, err)
		}
		if s.TotalWeight() == 0 || s.Weight(NewBitmap(s.Len())) != 0 {
			t.Errorf("a set of weight %d", s.TotalWeight())
		}
	})
}

// setVector is one set with one multiproof and one certificate; the contracts' tests read the same file.
type setVector struct {
	Epoch        uint64          `json:"epoch"`
	ValidUntil   uint64          `json:"validUntil"`
	Keys         []hexutil.Bytes `json:"keys"` // EIP-2537
	Weights      []uint64        `json:"weights"`
	Root         common.Hash     `json:"root"`
	AggregateKey hexutil.Bytes   `json:"aggregateKey"`
	TotalWeight  uint64          `json:"totalWeight"`
	SetHash      common.Hash     `json:"setHash"`
	Absent       []int           `json:"absent"`
	Proof        []common.Hash   `json:"proof"`
	Network      common.Hash     `json:"network"`
	GovernanceID common.Hash     `json:"governanceId"` // the certified claim: Governance{GovernanceID, PayloadHash}
	PayloadHash  common.Hash     `json:"payloadHash"`
	Digest       common.Hash     `json:"digest"`
	Signature    hexutil.Bytes   `json:"signature"` // EIP-2537
	Reached      bool            `json:"reached"`
}

func computeVectors(t *testing.T) (out []setVector) {
	for _, c := range []struct {
		weights []uint64
		absent  []int
	}{
		{equal(3, 5), nil}, {equal(3, 5), []int{1}}, {equal(4, 5), []int{3}}, {equal(4, 5), []int{0, 2}}, {equal(6, 1), []int{5}},
		{equal(6, 1), []int{0, 1}}, {equal(7, 1), []int{2, 3}}, {equal(7, 1), []int{1, 2, 3}}, {[]uint64{100, 1, 1}, []int{1, 2}},
		{[]uint64{1 << 60, 7, 9, 1 << 59}, []int{1, 2}}, {equal(33, 2), []int{0, 7, 8, 9, 31, 32}},
	} {
		s := testSet(t, 9, c.weights...)
		body := claim.Governance{ID: common.HexToHash("0x11"), PayloadHash: common.HexToHash("0x22")}
		var signers []int
		absent := NewBitmap(s.Len())
		for _, i := range c.absent {
			absent.Set(i)
		}
		for i := range s.Len() {
			if !absent.Has(i) {
				signers = append(signers, i)
			}
		}
		cert := certify(t, s, body, signers...)
		v := setVector{Epoch: s.Epoch(), ValidUntil: s.ValidUntil(), Root: s.Root(), AggregateKey: s.AggregateKey().EIP2537(), TotalWeight: s.TotalWeight(),
			SetHash: s.Hash(), Absent: append([]int{}, c.absent...), Proof: append([]common.Hash{}, s.Multiproof(c.absent)...), Network: cert.Claim.Network, GovernanceID: body.ID,
			PayloadHash: body.PayloadHash, Digest: cert.Claim.Digest(), Signature: cert.Signature.EIP2537(), Reached: Reached(s.Weight(cert.Signers), s.TotalWeight()), Weights: c.weights}
		for i := range s.Len() {
			v.Keys = append(v.Keys, s.Member(i).Key.EIP2537())
		}
		out = append(out, v)
	}
	return out
}

func TestGoldenVectors(t *testing.T) {
	const path = "testdata/vectors.json"
	got, err := json.MarshalIndent(computeVectors(t), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("set commitments or certificates changed: this breaks every contract")
	}
}
