package claim

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Mode is how a result is checked.
type Mode uint8

// The modes of assurance. Only Full is built.
const (
	ModeFull    Mode = 1 // every signer executed the model
	ModeSampled Mode = 2
	ModeProven  Mode = 3
)

// PPM is the unit of Assurance.Q and CheckedWeight: parts per million.
const PPM = 1_000_000

// Assurance says how strongly a result was checked. A request carries the least it accepts, a claim what was done.
type Assurance struct {
	Mode          Mode   `json:"mode"`
	K             uint16 `json:"k"`             // executors, for Sampled
	Q             uint32 `json:"q"`             // probability of a check, in ppm, for Sampled
	CheckedWeight uint32 `json:"checkedWeight"` // weight that completed a check, in ppm of the total
	SoundnessBits uint16 `json:"soundnessBits"`
}

// Full is the assurance of a claim whose every signer executed the model. It names no weight: the certificate shows who signed.
func Full() Assurance { return Assurance{Mode: ModeFull} }

const (
	assuranceType   = "Assurance(uint8 mode,uint16 k,uint32 q,uint32 checkedWeight,uint16 soundnessBits)"
	destinationType = "Destination(uint64 chainId,address receiver,uint32 callbackGas)"
	requestType     = "Request(uint64 originChainId,address hub,address requester,uint64 nonce,bytes32 model,bytes32 engineId," +
		"bytes32 inputCommitment,Assurance minAssurance,bytes32 policyId,Destination[] destinations,address feeToken," +
		"uint128 operatorFee,uint128 relayFee,uint64 deadline)"
)

var (
	assuranceTypeHash   = typeHash(assuranceType)
	destinationTypeHash = typeHash(destinationType)
	requestTypeHash     = typeHash(requestType + assuranceType + destinationType)
	fullHash            = Full().hash()
	noDestinations      = Keccak256()
)

func (a Assurance) append(w *words) {
	w.uint(uint64(a.Mode)).uint(uint64(a.K)).uint(uint64(a.Q)).uint(uint64(a.CheckedWeight)).uint(uint64(a.SoundnessBits))
}

// Hash is EIP-712's hashStruct.
func (a Assurance) Hash() common.Hash {
	if a == Full() {
		return fullHash // nearly every request's, and a request's identity is computed often
	}
	return a.hash()
}

func (a Assurance) hash() common.Hash {
	var w words
	w.hash(assuranceTypeHash)
	a.append(&w)
	return w.sum()
}

// Destination is a contract that receives the answer.
type Destination struct {
	ChainID     uint64         `json:"chainId"`
	Receiver    common.Address `json:"receiver"`    // zero: the answer is recorded, nobody is called
	CallbackGas uint32         `json:"callbackGas"` // gas forwarded to the receiver, at most
}

// Hash is EIP-712's hashStruct.
func (d Destination) Hash() common.Hash {
	var w words
	return w.hash(destinationTypeHash).uint(d.ChainID).address(d.Receiver).uint(uint64(d.CallbackGas)).sum()
}

// MaxDestinations bounds a request: each destination costs the operators a transaction.
const MaxDestinations = 8

// Request asks for one inference. Its identity commits to all of it (protocol rule 8).
type Request struct {
	OriginChainID   uint64         `json:"originChainId"`
	Hub             common.Address `json:"hub"` // the inference hub on the origin chain
	Requester       common.Address `json:"requester"`
	Nonce           uint64         `json:"nonce"`
	Model           common.Hash    `json:"model"` // SHA-256 of the model's bytes
	EngineID        common.Hash    `json:"engineId"`
	InputCommitment common.Hash    `json:"inputCommitment"`
	MinAssurance    Assurance      `json:"minAssurance"`
	PolicyID        common.Hash    `json:"policyId"` // zero: none
	Destinations    []Destination  `json:"destinations"`
	FeeToken        common.Address `json:"feeToken"`    // zero: the chain's native coin
	OperatorFee     *big.Int       `json:"operatorFee"` // uint128
	RelayFee        *big.Int       `json:"relayFee"`    // uint128, for whoever settles on the origin chain
	Deadline        uint64         `json:"deadline"`    // seconds since 1970, by the origin chain's clock
}

// requestWords is how many words a request's identity hashes: its type and its fields.
const requestWords = 15

// ID is the request's identity, and EIP-712's hashStruct of it.
func (r Request) ID() common.Hash {
	destinations := noDestinations
	var list []byte
	for _, d := range r.Destinations {
		h := d.Hash()
		list = append(list, h[:]...)
	}
	if len(list) > 0 {
		destinations = Keccak256(list)
	}
	w := words{buf: make([]byte, 0, requestWords*wordSize)}
	w.hash(requestTypeHash).uint(r.OriginChainID).address(r.Hub).address(r.Requester).uint(r.Nonce)
	w.hash(r.Model).hash(r.EngineID).hash(r.InputCommitment).hash(r.MinAssurance.Hash()).hash(r.PolicyID)
	w.hash(destinations).address(r.FeeToken).big(r.OperatorFee).big(r.RelayFee).uint(r.Deadline)
	return w.sum()
}

var (
	domainTypeHash = typeHash("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")
	domainName     = Keccak256([]byte("Lineal"))
	domainVersion  = Keccak256([]byte("1"))
)

// SigningDigest is what the requester signs when somebody else submits the request: EIP-712 typed data under the domain
// (Lineal, 1, originChainId, hub).
func (r Request) SigningDigest() common.Hash {
	var w words
	w.hash(domainTypeHash).hash(domainName).hash(domainVersion).uint(r.OriginChainID).address(r.Hub)
	domain, id := w.sum(), r.ID()
	return Keccak256([]byte{0x19, 0x01}, domain[:], id[:])
}

// Validate checks the bounds that do not depend on any chain's state.
func (r Request) Validate() error {
	for _, fee := range []*big.Int{r.OperatorFee, r.RelayFee} {
		if fee != nil && (fee.Sign() < 0 || fee.BitLen() > 128) {
			return fmt.Errorf("fee %s does not fit in 128 bits", fee)
		}
	}
	if len(r.Destinations) > MaxDestinations {
		return fmt.Errorf("%d destinations, at most %d are allowed", len(r.Destinations), MaxDestinations)
	}
	for i, d := range r.Destinations {
		for _, e := range r.Destinations[:i] {
			if e.ChainID == d.ChainID {
				return fmt.Errorf("chain %d is named twice as a destination; use one receiver per chain", d.ChainID)
			}
		}
	}
	if r.MinAssurance.Mode != ModeFull {
		return fmt.Errorf("assurance mode %d is not offered; ask for mode %d (full re-execution)", r.MinAssurance.Mode, ModeFull)
	}
	return nil
}

// SignedNonce marks the nonces of requests that are authorized by signature, so that they never collide with those that a hub
// counts for direct requests.
const SignedNonce uint64 = 1 << 63

var (
	inputTag      = typeHash("lineal.input.v1")
	outputTag     = typeHash("lineal.output.v1")
	outputSaltTag = typeHash("lineal.output-salt.v1")
)

// InputCommitment commits to an input: keccak256(abi.encode(tag, salt, keccak256(input))).
func InputCommitment(salt common.Hash, input []byte) common.Hash {
	var w words
	return w.hash(inputTag).hash(salt).hash(Keccak256(input)).sum()
}

// OutputSalt derives the output's salt from the input's and the request, so that whoever may know the input can open the output.
func OutputSalt(inputSalt, requestID common.Hash) common.Hash {
	var w words
	return w.hash(outputSaltTag).hash(inputSalt).hash(requestID).sum()
}

// OutputCommitment commits to an output: keccak256(abi.encode(tag, outputSalt, keccak256(output))).
func OutputCommitment(outputSalt common.Hash, output []byte) common.Hash {
	var w words
	return w.hash(outputTag).hash(outputSalt).hash(Keccak256(output)).sum()
}
