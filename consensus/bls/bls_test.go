package bls

import (
	"bytes"
	"encoding/hex"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
)

// testKey derives a fixed key; n must be small and positive.
func testKey(t testing.TB, n byte) *SecretKey {
	t.Helper()
	b := make([]byte, SecretKeySize)
	b[SecretKeySize-1] = n
	k, err := ParseSecretKey(b)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestSignVerify(t *testing.T) {
	digest := common.HexToHash("0x01")
	a, b := testKey(t, 1), testKey(t, 2)
	sig := a.Sign(digest)
	if !a.PublicKey().Verify(digest, sig) {
		t.Error("own signature does not verify")
	}
	if b.PublicKey().Verify(digest, sig) || a.PublicKey().Verify(common.HexToHash("0x02"), sig) {
		t.Error("a signature verifies under another key or digest")
	}
}

func TestAggregate(t *testing.T) {
	digest := common.HexToHash("0x01")
	var keys []*PublicKey
	var sigs []*Signature
	for n := byte(1); n <= 5; n++ {
		keys = append(keys, testKey(t, n).PublicKey())
		sigs = append(sigs, testKey(t, n).Sign(digest))
	}
	key, err := AggregateKeys(keys)
	if err != nil {
		t.Fatal(err)
	}
	sig, err := Aggregate(sigs)
	if err != nil {
		t.Fatal(err)
	}
	if !key.Verify(digest, sig) {
		t.Error("the aggregate does not verify")
	}
	if short, _ := Aggregate(sigs[1:]); key.Verify(digest, short) {
		t.Error("an aggregate that lacks a signer verifies")
	}
	if _, err := Aggregate(nil); !errors.Is(err, ErrSignature) {
		t.Errorf("aggregate of nothing: %v", err)
	}
}

// A key and its negation cancel: the sum is infinity, under which an infinity signature would pass any pairing check.
func TestAggregateRefusesInfinity(t *testing.T) {
	k := testKey(t, 1)
	neg := k.PublicKey().Bytes()
	neg[0] ^= 0x20 // the sign bit of y
	minus, err := ParsePublicKey(neg)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := AggregateKeys([]*PublicKey{k.PublicKey(), minus}); !errors.Is(err, ErrPublicKey) {
		t.Errorf("got %v, want ErrPublicKey", err)
	}
}

func TestEncodingsRoundTrip(t *testing.T) {
	k := testKey(t, 7)
	pub, sig := k.PublicKey(), k.Sign(common.HexToHash("0x03"))
	if p, err := ParsePublicKey(pub.Bytes()); err != nil || !p.Equal(pub) {
		t.Errorf("compressed key: %v", err)
	}
	if p, err := ParsePublicKeyEIP2537(pub.EIP2537()); err != nil || !p.Equal(pub) {
		t.Errorf("EIP-2537 key: %v", err)
	}
	if s, err := ParseSignature(sig.Bytes()); err != nil || !bytes.Equal(s.Bytes(), sig.Bytes()) {
		t.Errorf("compressed signature: %v", err)
	}
	if s, err := ParseSignatureEIP2537(sig.EIP2537()); err != nil || !bytes.Equal(s.Bytes(), sig.Bytes()) {
		t.Errorf("EIP-2537 signature: %v", err)
	}
	if s, err := ParseSecretKey(k.Bytes()); err != nil || !bytes.Equal(s.Bytes(), k.Bytes()) {
		t.Errorf("secret key: %v", err)
	}
}

// The precompiles of a real EVM must read our points as we mean them: the pairing e(-G1, sig) · e(pub, H(m)) is checked in the
// contracts' tests; here the subgroup check of G1MSM and G2MSM by the scalar 1 returns the same bytes.
func TestEIP2537AgreesWithPrecompiles(t *testing.T) {
	k := testKey(t, 9)
	one := common.LeftPadBytes([]byte{1}, 32)
	for addr, point := range map[byte][]byte{0x0c: k.PublicKey().EIP2537(), 0x0e: k.Sign(common.HexToHash("0x04")).EIP2537()} {
		out, err := vm.PrecompiledContractsOsaka[common.BytesToAddress([]byte{addr})].Run(append(bytes.Clone(point), one...))
		if err != nil || !bytes.Equal(out, point) {
			t.Errorf("precompile %#x: %x, %v", addr, out, err)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	infinityKey := append([]byte{0xc0}, make([]byte, PublicKeySize-1)...)
	infinitySig := append([]byte{0xc0}, make([]byte, SignatureSize-1)...)
	nonCanonical := bytes.Repeat([]byte{0xff}, PublicKeySize) // x above the field's modulus
	offSubgroup, _ := hex.DecodeString("a00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000")
	for name, b := range map[string][]byte{"empty": nil, "short": make([]byte, 47), "infinity": infinityKey,
		"non-canonical": nonCanonical, "off the subgroup": offSubgroup} {
		if _, err := ParsePublicKey(b); !errors.Is(err, ErrPublicKey) {
			t.Errorf("key, %s: %v", name, err)
		}
	}
	for name, b := range map[string][]byte{"empty": nil, "infinity": infinitySig, "garbage": bytes.Repeat([]byte{1}, SignatureSize)} {
		if _, err := ParseSignature(b); !errors.Is(err, ErrSignature) {
			t.Errorf("signature, %s: %v", name, err)
		}
	}
	for name, b := range map[string][]byte{"empty": nil, "infinity": make([]byte, G1Size), "high padding": bytes.Repeat([]byte{1}, G1Size)} {
		if _, err := ParsePublicKeyEIP2537(b); !errors.Is(err, ErrPublicKey) {
			t.Errorf("EIP-2537 key, %s: %v", name, err)
		}
	}
	for name, b := range map[string][]byte{"empty": nil, "infinity": make([]byte, G2Size)} {
		if _, err := ParseSignatureEIP2537(b); !errors.Is(err, ErrSignature) {
			t.Errorf("EIP-2537 signature, %s: %v", name, err)
		}
	}
	for name, b := range map[string][]byte{"empty": nil, "zero": make([]byte, 32), "above the order": bytes.Repeat([]byte{0xff}, 32)} {
		if _, err := ParseSecretKey(b); !errors.Is(err, ErrSecretKey) {
			t.Errorf("secret key, %s: %v", name, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(testKey(f, 3).PublicKey().Bytes())
	f.Add(testKey(f, 3).Sign(common.Hash{}).EIP2537())
	f.Fuzz(func(t *testing.T, b []byte) {
		if p, err := ParsePublicKey(b); err == nil && !bytes.Equal(p.Bytes(), b) {
			t.Error("a key has two encodings")
		}
		if s, err := ParseSignature(b); err == nil && !bytes.Equal(s.Bytes(), b) {
			t.Error("a signature has two encodings")
		}
		if p, err := ParsePublicKeyEIP2537(b); err == nil && !bytes.Equal(p.EIP2537(), b) {
			t.Error("an EIP-2537 key has two encodings")
		}
		if s, err := ParseSignatureEIP2537(b); err == nil && !bytes.Equal(s.EIP2537(), b) {
			t.Error("an EIP-2537 signature has two encodings")
		}
	})
}

// TestParseFromWithinValues: bytes may lie in a Go value that holds pointers.
func TestParseFromWithinValues(t *testing.T) {
	key := GenerateKey()
	in := &struct {
		other  *SecretKey
		public [PublicKeySize]byte
		sig    [SignatureSize]byte
	}{other: key}
	copy(in.public[:], key.PublicKey().Bytes())
	copy(in.sig[:], key.Sign(common.Hash{1}).Bytes())
	pub, err := ParsePublicKey(in.public[:])
	if err != nil {
		t.Fatal(err)
	}
	sig, err := ParseSignature(in.sig[:])
	if err != nil {
		t.Fatal(err)
	}
	if !pub.Verify(common.Hash{1}, sig) {
		t.Error("the signature does not verify")
	}
}
