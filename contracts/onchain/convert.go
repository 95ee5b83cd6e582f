package onchain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
)

// Request converts a request for a call.
func Request(r claim.Request) bindings.Request {
	out := bindings.Request{
		OriginChainId: r.OriginChainID, Hub: r.Hub, Requester: r.Requester, Nonce: r.Nonce, Model: r.Model, EngineId: r.EngineID,
		InputCommitment: r.InputCommitment, MinAssurance: Assurance(r.MinAssurance), PolicyId: r.PolicyID, FeeToken: r.FeeToken,
		OperatorFee: orZero(r.OperatorFee), RelayFee: orZero(r.RelayFee), Deadline: r.Deadline,
		Destinations: Destinations(r.Destinations),
	}
	return out
}

// RequestFrom converts a request read from an event.
func RequestFrom(r bindings.Request) claim.Request {
	out := claim.Request{
		OriginChainID: r.OriginChainId, Hub: r.Hub, Requester: r.Requester, Nonce: r.Nonce, Model: r.Model, EngineID: r.EngineId,
		InputCommitment: r.InputCommitment, MinAssurance: AssuranceFrom(r.MinAssurance), PolicyID: r.PolicyId, FeeToken: r.FeeToken,
		OperatorFee: orZero(r.OperatorFee), RelayFee: orZero(r.RelayFee), Deadline: r.Deadline,
	}
	for _, d := range r.Destinations {
		out.Destinations = append(out.Destinations, claim.Destination{ChainID: d.ChainId, Receiver: d.Receiver, CallbackGas: d.CallbackGas})
	}
	return out
}

// Params takes from a request what a direct call of the hub names; the hub adds origin, requester and nonce.
func Params(r claim.Request) bindings.IInferenceHubRequestParams {
	return bindings.IInferenceHubRequestParams{
		Model: r.Model, EngineId: r.EngineID, InputCommitment: r.InputCommitment, MinAssurance: Assurance(r.MinAssurance),
		PolicyId: r.PolicyID, Destinations: Destinations(r.Destinations), FeeToken: r.FeeToken,
		OperatorFee: orZero(r.OperatorFee), RelayFee: orZero(r.RelayFee), Deadline: r.Deadline,
	}
}

// Destinations converts a request's destinations.
func Destinations(list []claim.Destination) []bindings.Destination {
	out := []bindings.Destination{}
	for _, d := range list {
		out = append(out, bindings.Destination{ChainId: d.ChainID, Receiver: d.Receiver, CallbackGas: d.CallbackGas})
	}
	return out
}

// Inference converts a body for a call.
func Inference(b claim.Inference) bindings.Inference {
	return bindings.Inference{
		RequestId: b.RequestID, Round: b.Round, Outcome: uint8(b.Outcome), Reason: uint16(b.Reason), Model: b.Model,
		LineageRoot: b.LineageRoot, EngineId: b.EngineID, InputCommitment: b.InputCommitment, OutputCommitment: b.OutputCommitment,
		TraceRoot: b.TraceRoot, Assurance: Assurance(b.Assurance),
	}
}

// Assurance converts an assurance for a call.
func Assurance(a claim.Assurance) bindings.Assurance {
	return bindings.Assurance{Mode: uint8(a.Mode), K: a.K, Q: a.Q, CheckedWeight: a.CheckedWeight, SoundnessBits: a.SoundnessBits}
}

// AssuranceFrom converts an assurance read from a chain.
func AssuranceFrom(a bindings.Assurance) claim.Assurance {
	return claim.Assurance{Mode: claim.Mode(a.Mode), K: a.K, Q: a.Q, CheckedWeight: a.CheckedWeight, SoundnessBits: a.SoundnessBits}
}

// Checkpoint converts a ledger block's header for a call.
func Checkpoint(b claim.Checkpoint) bindings.Checkpoint {
	return bindings.Checkpoint{
		Parent: b.Parent, Epoch: b.Epoch, View: b.View, Height: b.Height, Time: b.Time, LedgerRoot: b.LedgerRoot,
		LedgerSize: b.LedgerSize, DeliveryRoot: b.DeliveryRoot, PolicyRoot: b.PolicyRoot, DataHash: b.DataHash,
	}
}

// Handover converts a handover for a call.
func Handover(b claim.SetHandover) bindings.SetHandover {
	return bindings.SetHandover{
		FromEpoch: b.FromEpoch, FromSetHash: b.FromSetHash, ToEpoch: b.ToEpoch, ToSetHash: b.ToSetHash,
		HomeBlock: b.HomeBlock, ValidUntil: b.ValidUntil,
	}
}

// Announcement converts an announcement for a call.
func Announcement(a claim.Announcement) bindings.Announcement {
	return bindings.Announcement{Operator: a.Operator, Number: a.Number, Root: a.Root, Count: a.Count}
}

// Status converts a policy's verdict for a call.
func Status(b claim.Status) bindings.Status {
	return bindings.Status{
		Model: b.Model, Policy: b.Policy, Status: uint8(b.Status), FailedRule: b.FailedRule, LedgerSize: b.LedgerSize,
		LedgerTime: b.LedgerTime, ValidUntil: b.ValidUntil,
	}
}

// Feed converts a round of a series for a call.
func Feed(b claim.Feed) bindings.FeedRound {
	return bindings.FeedRound{
		Id: b.ID, Round: b.Round, Answer: orZero(b.Answer), StartedAt: b.StartedAt, UpdatedAt: b.UpdatedAt, LedgerSize: b.LedgerSize,
	}
}

// Verdict converts the judgement of a challenge for a call.
func Verdict(b claim.Verdict) bindings.Verdict {
	return bindings.Verdict{
		ChallengeId: b.ChallengeID, Operator: b.Operator, Fault: b.Fault, EvidenceHash: b.EvidenceHash, SlashAmount: b.SlashAmount,
	}
}

// Set rebuilds an operator set from what the registry's operatorSet returned, and checks that it hashes to what was fixed there.
func Set(out bindings.OperatorSetOutput, fixed common.Hash) (*quorum.Set, error) {
	members := make([]quorum.Member, 0, len(out.Members))
	for i, m := range out.Members {
		key, err := bls.ParsePublicKeyEIP2537(m.Key)
		if err != nil {
			return nil, fmt.Errorf("read operator set %d: member %d: %w", out.Set.Epoch, i, err)
		}
		members = append(members, quorum.Member{Operator: m.Operator, Key: key, Weight: m.Weight, PeerID: string(m.PeerId)})
	}
	set, err := quorum.NewSet(out.Set.Epoch, out.Set.ValidUntil, members)
	if err != nil {
		return nil, fmt.Errorf("read operator set %d: %w", out.Set.Epoch, err)
	}
	if set.Hash() != fixed {
		return nil, fmt.Errorf("read operator set %d: its members hash to %s, the registry fixed %s", out.Set.Epoch, set.Hash(), fixed)
	}
	return set, nil
}

func orZero(v *big.Int) *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return v
}

// FeedValue packs a round for a batch of Feeds: answer (int112), round (uint48), 96 zero bits.
func FeedValue(b claim.Feed) (value [32]byte, err error) {
	answer := orZero(b.Answer)
	if answer.BitLen() > 111 || b.Round >= 1<<48 {
		return value, fmt.Errorf("round %d of feed %s does not fit the packed form: answer %s", b.Round, b.ID, answer)
	}
	word := new(big.Int).Lsh(answer, 144)
	word.Add(word, new(big.Int).Lsh(new(big.Int).SetUint64(b.Round), 96))
	if word.Sign() < 0 {
		word.Add(word, new(big.Int).Lsh(big.NewInt(1), 256))
	}
	return common.BigToHash(word), nil
}
