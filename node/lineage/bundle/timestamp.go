package bundle

import (
	"bytes"
	"crypto"
	"crypto/sha256"
	"crypto/x509"
	"errors"
	"fmt"
	"time"

	"github.com/digitorus/pkcs7"
	"github.com/digitorus/timestamp"

	"github.com/lineal-network/lineal/consensus/claim"
)

// MaxStamp bounds a token: one with its certificates has some 6 kB, and each level of its encoding costs its reader stack.
const MaxStamp = 64 << 10

// StampedDigest is what a time stamp is asked for.
func StampedDigest(header claim.Checkpoint) []byte {
	h := header.Hash()
	sum := sha256.Sum256(h[:])
	return sum[:]
}

// timestamp checks the RFC 3161 token over the SHA-256 of the header's hash.
func (r *Result) timestamp(b *Bundle, trust Trust) {
	if b.Timestamp == nil {
		return
	}
	ts, signed, err := openStamp(b.Timestamp)
	switch {
	case err != nil:
		r.add("time stamp", Fails, "%s: %v", fileTimestamp, err)
		return
	case ts.HashAlgorithm != crypto.SHA256 || !bytes.Equal(ts.HashedMessage, StampedDigest(b.Checkpoint.Header)):
		r.add("time stamp", Fails, "%s: it is of something else than the checkpoint's header", fileTimestamp)
		return
	case r.Time > seconds(ts.Time.Add(maxSkew)):
		r.add("time stamp", Fails, "%s: it is of %s, and the header that it is about says %s, which is later", fileTimestamp, when(seconds(ts.Time)), when(r.Time))
		return
	case !trust.Now.IsZero() && ts.Time.After(trust.Now.Add(maxSkew)):
		r.add("time stamp", Fails, "%s: it is of %s, which is yet to come by this machine's clock", fileTimestamp, when(seconds(ts.Time)))
		return
	}
	signer := signed.GetOnlySigner()
	r.add("time stamp", Holds, "the header existed at %s, says %s", when(seconds(ts.Time)), signer.Subject)
	if trust.TSA == nil {
		r.add("time stamp authority", Unchecked, "give the authority's root certificate to check who that is")
		return
	}
	intermediates := x509.NewCertPool()
	for _, c := range signed.Certificates {
		intermediates.AddCert(c)
	}
	// The certificate whose key signed is checked, which need not be the token's first: anyone can put others' certificates beside his own.
	err = signed.VerifyWithOpts(x509.VerifyOptions{Roots: trust.TSA, Intermediates: intermediates, CurrentTime: ts.Time,
		KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageTimeStamping}})
	if err != nil {
		err = fmt.Errorf("%s: %w", fileTimestamp, err)
	}
	r.settle("time stamp authority", err, "%s", signer.Subject)
}

// openStamp reads a token and checks its one signature by the certificate that comes with it.
func openStamp(token []byte) (*timestamp.Timestamp, *pkcs7.PKCS7, error) {
	if len(token) > MaxStamp {
		return nil, nil, fmt.Errorf("it has %d bytes, at most %d", len(token), MaxStamp)
	}
	ts, err := timestamp.ParseResponse(token)
	if err != nil {
		return nil, nil, err
	}
	signed, err := pkcs7.Parse(ts.RawToken)
	if err != nil {
		return nil, nil, err
	}
	if signed.GetOnlySigner() == nil { // the library leaves a token without certificates unchecked
		return nil, nil, errors.New("it does not hold the certificate of its one signer")
	}
	if err := signed.VerifyWithOpts(x509.VerifyOptions{CurrentTime: ts.Time}); err != nil {
		return nil, nil, err
	}
	return ts, signed, nil
}

func seconds(t time.Time) uint64 { return uint64(max(t.Unix(), 0)) } //nolint:gosec // not negative
