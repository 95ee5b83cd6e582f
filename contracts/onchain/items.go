package onchain

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
)

// Bounds of a batch, as the contracts have them.
const (
	MaxItems     = 256 // protocol rule 19
	MaxTemplates = 256 // an item names its template in one byte
)

// ErrItems says that answers cannot be packed into one chunk.
var ErrItems = errors.New("answers do not fit a chunk")

// Item is one answer of a delivery chunk. Output and salt are needed only where the chain that the chunk is for has a receiver.
type Item struct {
	Request    claim.Request
	Body       claim.Inference
	OutputSalt common.Hash
	Output     []byte
	WithOutput bool
}

// Flags of a packed item.
const (
	itemHasTrace  = 1
	itemHasOutput = 2
)

// EncodeItems packs a chunk's answers for the hub's deliver (contracts/src/libraries/Items.sol): what several share goes into
// templates. Bodies must match their requests, as the hub takes the common fields from the request.
func EncodeItems(items []Item) ([]bindings.IInferenceHubTemplate, []byte, error) {
	if len(items) == 0 || len(items) > MaxItems {
		return nil, nil, fmt.Errorf("%w: %d answers, want 1 to %d", ErrItems, len(items), MaxItems)
	}
	var templates []bindings.IInferenceHubTemplate
	known := map[common.Hash]int{}
	var b []byte
	for i, item := range items {
		if err := item.check(); err != nil {
			return nil, nil, fmt.Errorf("%w: answer %d: %w", ErrItems, i, err)
		}
		t := item.template()
		key := claim.Keccak256([]byte(fmt.Sprintf("%+v", t)))
		at, ok := known[key]
		if !ok {
			if at = len(templates); at == MaxTemplates {
				return nil, nil, fmt.Errorf("%w: more than %d templates", ErrItems, MaxTemplates)
			}
			known[key] = at
			templates = append(templates, t)
		}
		b = item.append(b, byte(at))
	}
	return templates, b, nil
}

// What a delivery costs at most beside its callbacks: generous, for what is not used is not paid.
const (
	deliverBaseGas  = 600_000 // verifying the certificate with some absentees, writing the relayer's balance and the operators' pot
	deliverItemGas  = 60_000  // parsing, storing a fresh record, the event, preparing a callback
	deliverByteGas  = 60      // of an output: calldata at its floor price, and hashing
	callbackReserve = 40_000  // what the hub keeps back for after a callback, and the call itself
)

// DeliverGas is the gas limit for delivering these items on a chain. A node's estimate must not be used: a batch does not fail when a
// callback finds too little gas, it leaves it to be retried, so an estimate ends up with no callbacks at all.
func DeliverGas(items []Item, chainID uint64) uint64 {
	gas := uint64(deliverBaseGas)
	for _, i := range items {
		gas += deliverItemGas + deliverByteGas*uint64(len(i.Output))
		for _, d := range i.Request.Destinations {
			if d.ChainID == chainID && d.Receiver != (common.Address{}) {
				// an outer frame keeps a 64th of its gas from a call
				gas += callbackReserve + uint64(d.CallbackGas) + uint64(d.CallbackGas)/63
			}
		}
	}
	return gas
}

func (i Item) check() error {
	r, b := i.Request, i.Body
	switch {
	case b.RequestID != r.ID():
		return fmt.Errorf("the body is for request %s, not %s", b.RequestID, r.ID())
	case b.Model != r.Model || b.EngineID != r.EngineID || b.InputCommitment != r.InputCommitment:
		return errors.New("body and request differ in model, engine or input")
	case len(r.Destinations) > claim.MaxDestinations:
		return fmt.Errorf("%d destinations, at most %d are allowed", len(r.Destinations), claim.MaxDestinations)
	}
	return r.Validate()
}

func (i Item) template() bindings.IInferenceHubTemplate {
	r, b := i.Request, i.Body
	return bindings.IInferenceHubTemplate{
		OriginChainId: r.OriginChainID, Hub: r.Hub, Model: r.Model, EngineId: r.EngineID, LineageRoot: b.LineageRoot, PolicyId: r.PolicyID,
		FeeToken: r.FeeToken, OperatorFee: orZero(r.OperatorFee), RelayFee: orZero(r.RelayFee),
		MinAssurance: Assurance(r.MinAssurance), Assurance: Assurance(b.Assurance),
	}
}

func (i Item) append(b []byte, template byte) []byte {
	r, body := i.Request, i.Body
	var flags byte
	if body.TraceRoot != (common.Hash{}) {
		flags |= itemHasTrace
	}
	if i.WithOutput {
		flags |= itemHasOutput
	}
	b = append(b, template, flags)
	b = append(b, r.Requester[:]...)
	b = binary.BigEndian.AppendUint64(b, r.Nonce)
	b = append(b, r.InputCommitment[:]...)
	b = binary.BigEndian.AppendUint64(b, r.Deadline)
	b = append(b, byte(body.Outcome))
	b = binary.BigEndian.AppendUint16(b, uint16(body.Reason))
	b = binary.BigEndian.AppendUint32(b, body.Round)
	b = append(b, body.OutputCommitment[:]...)
	b = append(b, byte(len(r.Destinations)))
	for _, d := range r.Destinations {
		b = binary.BigEndian.AppendUint64(b, d.ChainID)
		b = append(b, d.Receiver[:]...)
		b = binary.BigEndian.AppendUint32(b, d.CallbackGas)
	}
	if flags&itemHasTrace != 0 {
		b = append(b, body.TraceRoot[:]...)
	}
	if i.WithOutput {
		b = append(b, i.OutputSalt[:]...)
		b = binary.BigEndian.AppendUint32(b, uint32(len(i.Output)))
		b = append(b, i.Output...)
	}
	return b
}
