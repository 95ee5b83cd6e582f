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
	"strings"
	"testing"
	"time"

	"github.com/digitorus/pkcs7"
	"github.com/digitorus/timestamp"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/lineage/bundle"
	"github.com/lineal-network/lineal/node/lineage/bundle/bundletest"
)

// authority is a time stamping authority of this test's own.
type authority struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func newAuthority(t *testing.T, name string) authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	usage, err := asn1.Marshal([]asn1.ObjectIdentifier{{1, 3, 6, 1, 5, 5, 7, 3, 8}}) // time stamping, critical: RFC 3161 asks for it
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, NotBefore: time.Unix(bundletest.Day, 0).Add(-time.Hour),
		NotAfter: time.Now().AddDate(1, 0, 0), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
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

func (a authority) stamp(t *testing.T, header claim.Checkpoint, at time.Time) []byte {
	t.Helper()
	return a.stampWith(t, header, at, true)
}

// stampWith makes a token with or without its signer's certificate.
func (a authority) stampWith(t *testing.T, header claim.Checkpoint, at time.Time, own bool) []byte {
	t.Helper()
	token, err := (&timestamp.Timestamp{HashAlgorithm: crypto.SHA256, HashedMessage: bundle.StampedDigest(header), Time: at,
		Policy: asn1.ObjectIdentifier{1, 2, 3}, AddTSACertificate: own}).CreateResponseWithOpts(a.cert, a.key, crypto.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	return token
}

// disguised signs what a token says anew, with another's certificate put before the own one.
func (a authority) disguised(t *testing.T, token []byte, other *x509.Certificate) []byte {
	t.Helper()
	ts, err := timestamp.ParseResponse(token)
	if err != nil {
		t.Fatal(err)
	}
	old, err := pkcs7.Parse(ts.RawToken)
	if err != nil {
		t.Fatal(err)
	}
	fresh, err := pkcs7.NewSignedData(old.Content)
	if err != nil {
		t.Fatal(err)
	}
	fresh.SetDigestAlgorithm(pkcs7.OIDDigestAlgorithmSHA256)
	fresh.AddCertificate(other)
	if err := fresh.AddSigner(a.cert, a.key, pkcs7.SignerInfoConfig{}); err != nil {
		t.Fatal(err)
	}
	der, err := fresh.Finish()
	if err != nil {
		t.Fatal(err)
	}
	out, err := asn1.Marshal(struct {
		Status struct{ Status int }
		Token  asn1.RawValue
	}{Token: asn1.RawValue{FullBytes: der}})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestTimestamp(t *testing.T) {
	a, stranger := newAuthority(t, "authority"), newAuthority(t, "stranger")
	b := make3(t, world(t, 1), 3)
	stamped := time.Unix(bundletest.Day+120, 0)
	b.Timestamp = a.stamp(t, b.Checkpoint.Header, stamped)
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
	b.Timestamp = a.stamp(t, other, stamped)
	if r := bundle.Verify(pack(t, b), bundle.Trust{}); r.Valid || state(r, "time stamp") != bundle.Fails {
		t.Error("a stamp over another header will do")
	}
	for name, c := range map[string]struct {
		at   time.Time
		own  bool
		want string
	}{
		"before what it is about": {stamped.Add(-2 * time.Hour), true, "which is later"},
		"yet to come":             {stamped.Add(48 * time.Hour), true, "yet to come"},
		"without a certificate":   {stamped, false, "certificate of its one signer"},
	} {
		b.Timestamp = a.stampWith(t, b.Checkpoint.Header, c.at, c.own)
		r := bundle.Verify(pack(t, b), bundle.Trust{Now: stamped})
		if got := strings.Join(failed(r), "\n"); r.Valid || !strings.Contains(got, c.want) {
			t.Errorf("a stamp %s: %s", name, got)
		}
	}
	// A token that a stranger signed, with the authority's certificate put first.
	b.Timestamp = stranger.disguised(t, a.stamp(t, b.Checkpoint.Header, stamped), a.cert)
	data = pack(t, b)
	if r := bundle.Verify(data, bundle.Trust{}); !r.Valid {
		t.Fatalf("the stranger's token is not well-formed: %v", failed(r))
	}
	if r := bundle.Verify(data, bundle.Trust{TSA: roots(a.cert)}); r.Valid || state(r, "time stamp authority") != bundle.Fails {
		t.Error("a stranger signs as the authority whose certificate lies beside")
	}
}
