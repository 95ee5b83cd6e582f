package bundle_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
	"testing"
	"time"

	"github.com/digitorus/timestamp"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage/bundle"
)

// authority is a time stamping authority of this test's own.
type authority struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func newAuthority(t *testing.T) authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	usage, err := asn1.Marshal([]asn1.ObjectIdentifier{{1, 3, 6, 1, 5, 5, 7, 3, 8}}) // time stamping, critical: RFC 3161 asks for it
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test authority"}, NotBefore: time.Now().Add(-time.Hour),
		NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
		ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 37}, Critical: true, Value: usage}}}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return authority{cert, key}
}

func (a authority) stamp(t *testing.T, header claim.Checkpoint) []byte {
	t.Helper()
	token, err := (&timestamp.Timestamp{HashAlgorithm: crypto.SHA256, HashedMessage: bundle.StampedDigest(header), Time: time.Now(),
		Policy: asn1.ObjectIdentifier{1, 2, 3}, AddTSACertificate: true}).CreateResponseWithOpts(a.cert, a.key, crypto.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	return token
}

func TestTimestamp(t *testing.T) {
	a, stranger := newAuthority(t), newAuthority(t)
	b := make3(t, world(t, 1), 3)
	b.Timestamp = a.stamp(t, b.Checkpoint.Header)
	data := pack(t, b)
	roots := func(c *x509.Certificate) *x509.CertPool {
		p := x509.NewCertPool()
		p.AddCert(c)
		return p
	}
	if r := bundle.Verify(data, bundle.Trust{}); !r.Valid || state(r, "time stamp") != bundle.Holds || state(r, "time stamp authority") != bundle.Unchecked {
		t.Errorf("without a root: %v", failed(r))
	}
	if r := bundle.Verify(data, bundle.Trust{TSA: roots(a.cert)}); !r.Valid || state(r, "time stamp authority") != bundle.Holds {
		t.Errorf("with its root: %v", failed(r))
	}
	if r := bundle.Verify(data, bundle.Trust{TSA: roots(stranger.cert)}); r.Valid || state(r, "time stamp authority") != bundle.Fails {
		t.Error("another authority's root will do")
	}
	other := b.Checkpoint.Header
	other.Height++
	b.Timestamp = a.stamp(t, other)
	if r := bundle.Verify(pack(t, b), bundle.Trust{}); r.Valid || state(r, "time stamp") != bundle.Fails {
		t.Error("a stamp over another header will do")
	}
}
