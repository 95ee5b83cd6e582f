package attest

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
)

// MaxMessageSize bounds partials and certificates on the wire: a body is about 1 kB, a bitmap of 4,096 operators another.
const MaxMessageSize = 8 << 10

// Partial is one operator's signature on one result.
type Partial struct {
	Epoch     uint64          `json:"epoch"`
	Operator  int             `json:"operator"` // index in the epoch's set
	Body      claim.Inference `json:"body"`
	Signature hexutil.Bytes   `json:"signature"`
	Attempt   uint32          `json:"attempt,omitempty"` // counts repetitions; a repetition asks for the certificate
}

// Evidence proves that an operator signed two bodies for one slot. Contracts verify it by themselves.
type Evidence struct {
	Operator common.Address `json:"operator"`
	Key      hexutil.Bytes  `json:"key"` // compressed
	A        Statement      `json:"a"`
	B        Statement      `json:"b"`
}

// Statement is one signed claim.
type Statement struct {
	Claim     claim.Claim     `json:"claim"`
	Body      claim.Inference `json:"body"`
	Signature hexutil.Bytes   `json:"signature"`
}

// Dissent is a verified signature on a body that differs from this node's own.
type Dissent struct {
	Operator common.Address  `json:"operator"`
	Body     claim.Inference `json:"body"`
	Own      claim.Inference `json:"own"`
}

// ErrMessage is the class of errors about messages that no honest operator sends.
var ErrMessage = errors.New("malformed message")

// ErrNotNow is the class of errors about messages that may be fine but are of no use here.
var ErrNotNow = errors.New("message of no use")

func decodePartial(b []byte) (*Partial, error) {
	var p Partial
	if len(b) > MaxMessageSize {
		return nil, fmt.Errorf("%w: %d bytes", ErrMessage, len(b))
	}
	if err := json.Unmarshal(b, &p); err != nil {
		return nil, fmt.Errorf("%w: partial: %w", ErrMessage, err)
	}
	if len(p.Signature) != bls.SignatureSize {
		return nil, fmt.Errorf("%w: partial: signature of %d bytes", ErrMessage, len(p.Signature))
	}
	return &p, nil
}

// DecodeCertified parses a certificate message; the certificate is not verified yet.
func DecodeCertified(b []byte) (*quorum.Certified, error) {
	var c quorum.Certified
	if len(b) > MaxMessageSize {
		return nil, fmt.Errorf("%w: %d bytes", ErrMessage, len(b))
	}
	if err := json.Unmarshal(b, &c); err != nil {
		return nil, fmt.Errorf("%w: certificate: %w", ErrMessage, err)
	}
	if c.Certificate.Signature == nil {
		return nil, fmt.Errorf("%w: certificate: there is none", ErrMessage)
	}
	return &c, nil
}
