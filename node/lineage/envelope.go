package lineage

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"os"

	"github.com/secure-systems-lab/go-securesystemslib/dsse"
)

// Envelope is a DSSE envelope. Each signature carries its public key beside the fields of DSSE, which tells readers to ignore fields that
// they do not know: so a record verifies alone, and any DSSE verifier that is given the key verifies it too. The key is not authenticated
// and need not be: the record says what the holder of that key says, and nobody else.
type Envelope struct {
	PayloadType string      `json:"payloadType"`
	Payload     string      `json:"payload"` // base64
	Signatures  []Signature `json:"signatures"`
}

// Signature is one signature of an envelope.
type Signature struct {
	KeyID     string `json:"keyid,omitempty"`
	Sig       string `json:"sig"`                 // base64: 64 bytes for Ed25519, ASN.1 for ECDSA
	PublicKey string `json:"publicKey,omitempty"` // base64 of the SubjectPublicKeyInfo in DER
}

// Record is an envelope that has been read and whose signatures hold.
type Record struct {
	ID        Digest // SHA-256 of the envelope's bytes
	Envelope  []byte
	Payload   []byte
	Statement Statement
	Signers   []string // key ids of the signatures that hold, in the envelope's order; the first is the observer
}

// Observer is the key id that the record's facts are of.
func (r *Record) Observer() string { return r.Signers[0] }

// RecordID is the id of the record in these bytes.
func RecordID(envelope []byte) Digest { return DigestOf(envelope) }

// KeyID names a public key: "sha256:" and the SHA-256 of its SubjectPublicKeyInfo in hex.
func KeyID(pub crypto.PublicKey) (string, error) {
	der, err := x509.MarshalPKIXPublicKey(pub)
	if err != nil {
		return "", fmt.Errorf("encode public key: %w", err)
	}
	return string(DigestOf(der)), nil
}

// ParseEnvelope decodes an envelope and its statement and verifies every signature. One that does not hold fails the envelope: nothing
// that looks signed and is not gets into the ledger.
func ParseEnvelope(envelope []byte) (*Record, error) {
	e, payload, err := decodeEnvelope(envelope)
	if err != nil {
		return nil, err
	}
	s, err := ParseStatement(payload)
	if err != nil {
		return nil, err
	}
	signers, err := e.verify(payload)
	if err != nil {
		return nil, err
	}
	return &Record{RecordID(envelope), envelope, payload, s, signers}, nil
}

func decodeEnvelope(envelope []byte) (*Envelope, []byte, error) {
	if len(envelope) > MaxEnvelope {
		return nil, nil, fmt.Errorf("%w: envelope of %d bytes, at most %d; split the statement, or name a directory by its manifest root", ErrTooLarge, len(envelope), MaxEnvelope)
	}
	if err := checkJSON(envelope); err != nil {
		return nil, nil, fmt.Errorf("envelope: %w", err)
	}
	var e Envelope
	if err := json.Unmarshal(envelope, &e); err != nil {
		return nil, nil, fmt.Errorf("%w: envelope: %w", ErrMalformed, err)
	}
	if e.PayloadType != PayloadType {
		return nil, nil, fmt.Errorf("%w: payloadType is %s, want %s", ErrInvalid, clip(e.PayloadType), PayloadType)
	}
	if n := len(e.Signatures); n == 0 || n > MaxSignatures {
		return nil, nil, fmt.Errorf("%w: %d signatures, want 1 to %d", ErrInvalid, n, MaxSignatures)
	}
	payload, err := decodeBase64(e.Payload)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: payload: %w", ErrMalformed, err)
	}
	return &e, payload, nil
}

// verify checks all signatures and returns their key ids.
func (e *Envelope) verify(payload []byte) ([]string, error) {
	pae := dsse.PAE(e.PayloadType, payload)
	var signers []string
	for i, s := range e.Signatures {
		sig, err := decodeBase64(s.Sig)
		if err != nil {
			return nil, fmt.Errorf("%w: signature %d: %w", ErrMalformed, i, err)
		}
		if s.PublicKey == "" {
			return nil, fmt.Errorf("%w: signature %d has no publicKey; add the signer's with lineage.WithKey or `lineal record import --key`", ErrInvalid, i)
		}
		der, err := decodeBase64(s.PublicKey)
		if err != nil || len(der) > MaxName {
			return nil, fmt.Errorf("%w: publicKey of signature %d", ErrMalformed, i)
		}
		pub, err := x509.ParsePKIXPublicKey(der)
		if err != nil {
			return nil, fmt.Errorf("%w: publicKey of signature %d: %w", ErrMalformed, i, err)
		}
		id := string(DigestOf(der))
		if canonical, err := KeyID(pub); err != nil || canonical != id {
			return nil, fmt.Errorf("%w: publicKey of signature %d is not in canonical DER", ErrMalformed, i)
		}
		if err := VerifyPAE(pub, pae, sig); err != nil {
			return nil, fmt.Errorf("signature %d by %s: %w", i, id, err)
		}
		if rank(signers, id) >= 0 {
			return nil, fmt.Errorf("%w: two signatures by %s", ErrInvalid, id)
		}
		signers = append(signers, id)
	}
	return signers, nil
}

// VerifyPAE verifies a signature over DSSE's pre-authentication encoding. The hash follows the curve: SHA-256 for P-256, SHA-384 for P-384.
func VerifyPAE(pub crypto.PublicKey, pae, sig []byte) error {
	switch k := pub.(type) {
	case ed25519.PublicKey:
		if ed25519.Verify(k, pae, sig) {
			return nil
		}
	case *ecdsa.PublicKey:
		h, err := curveHash(k.Curve, pae)
		if err != nil {
			return err
		}
		if ecdsa.VerifyASN1(k, h, sig) {
			return nil
		}
	default:
		return fmt.Errorf("%w: keys of type %T are not supported, want Ed25519, P-256 or P-384", ErrInvalid, pub)
	}
	return ErrSignature
}

func curveHash(c elliptic.Curve, pae []byte) ([]byte, error) {
	switch c {
	case elliptic.P256():
		h := sha256.Sum256(pae)
		return h[:], nil
	case elliptic.P384():
		h := sha512.Sum384(pae)
		return h[:], nil
	}
	return nil, fmt.Errorf("%w: curve %s is not supported, want P-256 or P-384", ErrInvalid, c.Params().Name)
}

// WithKey returns a DSSE envelope of someone else, such as that of a model.sig, with the public key put beside the signature that it
// verifies. The signed bytes stay as they are.
func WithKey(envelope []byte, pub crypto.PublicKey) ([]byte, error) {
	e, payload, err := decodeEnvelope(envelope)
	if err != nil {
		return nil, err
	}
	der, err := x509.MarshalPKIXPublicKey(pub)
	if err != nil {
		return nil, fmt.Errorf("encode public key: %w", err)
	}
	pae := dsse.PAE(e.PayloadType, payload)
	held := false
	for i := range e.Signatures {
		s := &e.Signatures[i]
		sig, err := base64.StdEncoding.DecodeString(s.Sig)
		if err == nil && VerifyPAE(pub, pae, sig) == nil {
			s.PublicKey, s.KeyID, held = base64.StdEncoding.EncodeToString(der), string(DigestOf(der)), true
		}
	}
	if !held {
		return nil, fmt.Errorf("%w: none of %d is by the given key", ErrSignature, len(e.Signatures))
	}
	return json.Marshal(e)
}

// Submitter takes envelopes to the ledger.
type Submitter interface {
	// Submit returns the record's id when the ledger's admission took it over durably, or says why not. Submitting the same again is no error.
	Submit(ctx context.Context, envelope []byte) (id string, err error)
}

// Signer signs statements with one key. It is immutable and safe for concurrent use.
type Signer struct {
	key   crypto.Signer
	keyID string
	der   []byte
}

// NewSigner wraps an Ed25519, P-256 or P-384 key.
func NewSigner(key crypto.Signer) (*Signer, error) {
	switch pub := key.Public().(type) {
	case ed25519.PublicKey:
	case *ecdsa.PublicKey:
		if _, err := curveHash(pub.Curve, nil); err != nil {
			return nil, err
		}
	default:
		return nil, fmt.Errorf("%w: keys of type %T cannot sign records, want Ed25519, P-256 or P-384", ErrInvalid, pub)
	}
	der, err := x509.MarshalPKIXPublicKey(key.Public())
	if err != nil {
		return nil, fmt.Errorf("encode public key: %w", err)
	}
	return &Signer{key, string(DigestOf(der)), der}, nil
}

// GenerateSigner makes a new Ed25519 key.
func GenerateSigner() (*Signer, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("generate record key: %w", err)
	}
	return NewSigner(key)
}

// LoadSigner reads a private key in PEM (PKCS #8, or SEC 1 for ECDSA).
func LoadSigner(path string) (*Signer, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read record key: %w", err)
	}
	block, _ := pem.Decode(b)
	if block == nil {
		return nil, fmt.Errorf("record key %s is not PEM; make one with `lineal keys record --out %s`", path, path)
	}
	if block.Type == "EC PRIVATE KEY" {
		key, err := x509.ParseECPrivateKey(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("record key %s: %w", path, err)
		}
		return NewSigner(key)
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, fmt.Errorf("record key %s: %w", path, err)
	}
	key, ok := parsed.(crypto.Signer)
	if !ok {
		return nil, fmt.Errorf("record key %s: a %T cannot sign", path, parsed)
	}
	return NewSigner(key)
}

// Save writes the private key as PKCS #8 PEM to a new file that only its owner can read.
func (s *Signer) Save(path string) error {
	der, err := x509.MarshalPKCS8PrivateKey(s.key)
	if err != nil {
		return fmt.Errorf("encode record key: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write record key: %w", err)
	}
	defer f.Close()
	if err := pem.Encode(f, &pem.Block{Type: "PRIVATE KEY", Bytes: der}); err != nil {
		return fmt.Errorf("write record key: %w", err)
	}
	return f.Sync()
}

// KeyID names the key: the observer of what it signs.
func (s *Signer) KeyID() string { return s.keyID }

// Public is the public key.
func (s *Signer) Public() crypto.PublicKey { return s.key.Public() }

// PublicPEM is the public key for other DSSE verifiers.
func (s *Signer) PublicPEM() []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: s.der})
}

// Sign puts a valid statement into a signed envelope.
func (s *Signer) Sign(statement Statement) ([]byte, error) {
	if err := statement.Lint(); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(statement); err != nil {
		return nil, fmt.Errorf("encode statement: %w", err)
	}
	return s.SignPayload(bytes.TrimSpace(b.Bytes()))
}

// SignPAE signs DSSE's encoding of a payload of any type; [VerifyPAE] checks it.
func (s *Signer) SignPAE(pae []byte) ([]byte, error) {
	var opts crypto.SignerOpts = crypto.Hash(0)
	if pub, ok := s.key.Public().(*ecdsa.PublicKey); ok {
		h, err := curveHash(pub.Curve, pae)
		if err != nil {
			return nil, err
		}
		pae, opts = h, crypto.SHA256
		if len(h) == sha512.Size384 {
			opts = crypto.SHA384
		}
	}
	sig, err := s.key.Sign(rand.Reader, pae, opts)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	return sig, nil
}

// SignPayload signs a statement's bytes as they are.
func (s *Signer) SignPayload(payload []byte) ([]byte, error) {
	sig, err := s.SignPAE(dsse.PAE(PayloadType, payload))
	if err != nil {
		return nil, err
	}
	b, err := json.Marshal(Envelope{PayloadType, base64.StdEncoding.EncodeToString(payload), []Signature{{s.keyID,
		base64.StdEncoding.EncodeToString(sig), base64.StdEncoding.EncodeToString(s.der)}}})
	if err != nil {
		return nil, fmt.Errorf("encode envelope: %w", err)
	}
	if len(b) > MaxEnvelope {
		return nil, fmt.Errorf("%w: envelope of %d bytes, at most %d; split the statement, or name a directory by its manifest root", ErrTooLarge, len(b), MaxEnvelope)
	}
	return b, nil
}

// Commitment hides a value: the SHA-256 of a random salt and the value, in hex.
type Commitment string

// Opening is what opens a commitment. It stays off the ledger; who erases it has erased the value.
type Opening struct {
	Salt  []byte `json:"salt"`
	Value string `json:"value"`
}

const commitTag = "lineal.commitment.v1\x00"

// Commit hides a value behind a fresh salt of 32 bytes.
func Commit(value string) (Commitment, Opening) {
	salt := make([]byte, 32)
	_, _ = rand.Read(salt) // never fails
	o := Opening{salt, value}
	return o.Commitment(), o
}

// Commitment recomputes what the opening opens.
func (o Opening) Commitment() Commitment {
	h := sha256.New()
	h.Write([]byte(commitTag))
	h.Write([]byte{byte(len(o.Salt) >> 8), byte(len(o.Salt))})
	h.Write(o.Salt)
	h.Write([]byte(o.Value))
	return Commitment(hex.EncodeToString(h.Sum(nil)))
}

// Opens reports whether o opens c. A salt shorter than 16 bytes does not: the value could be guessed.
func (c Commitment) Opens(o Opening) bool {
	return len(o.Salt) >= 16 && len(o.Salt) <= 64 && c == o.Commitment()
}

// Digest gives the commitment in the form of a digest.
func (c Commitment) Digest() Digest { return Digest(digestPrefix + string(c)) }

func (c Commitment) validate(name string) error {
	if err := required("commitment name", name, 80); err != nil {
		return err
	}
	if !c.Digest().Valid() {
		return fmt.Errorf("%w: commitments[%s] is %s, want 64 hex digits", ErrInvalid, clip(name), clip(string(c)))
	}
	return nil
}

func decodeBase64(text string) ([]byte, error) { return base64.StdEncoding.Strict().DecodeString(text) }

// Subject names the key itself, for its announcement.
func (s *Signer) Subject() Resource { return NewResource("", "", Digest(s.keyID)) }
