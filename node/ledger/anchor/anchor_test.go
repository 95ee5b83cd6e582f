package anchor

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/contracttest"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
)

func TestCadence(t *testing.T) {
	at := func(time, size uint64) claim.Checkpoint { return claim.Checkpoint{Time: time, LedgerSize: size} }
	for name, c := range map[string]struct {
		cadence       Cadence
		parent, block claim.Checkpoint
		want          bool
	}{
		"time passes":              {Cadence{Seconds: 60}, at(119, 5), at(120, 6), true},
		"time does not pass":       {Cadence{Seconds: 60}, at(120, 5), at(179, 6), false},
		"an idle block in time":    {Cadence{Seconds: 60}, at(119, 5), at(121, 5), true},
		"leaves":                   {Cadence{Leaves: 100}, at(1, 99), at(1, 100), true},
		"many leaves":              {Cadence{Leaves: 100}, at(1, 150), at(1, 450), true},
		"few leaves":               {Cadence{Leaves: 100}, at(1, 100), at(1, 199), false},
		"an empty ledger":          {Cadence{Seconds: 60}, at(0, 0), at(60, 0), false},
		"neither is asked for":     {Cadence{}, at(0, 0), at(1e9, 1e9), false},
		"leaves, though time does": {Cadence{Seconds: 3600, Leaves: 10}, at(1, 5), at(2, 11), true},
	} {
		if got := c.cadence.Due(c.parent, c.block); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// chain is a chain with the contracts and a relayer.
type chain struct {
	*contracttest.World
	t *testing.T
}

func newChain(t *testing.T) chain { return chain{contracttest.New(t, 4), t} }

// block is the world's certified header with this delivery root.
func (c chain) block(height uint64, root common.Hash) Block {
	h := claim.Checkpoint{Epoch: 1, View: height, Height: height, Time: c.Now(), LedgerRoot: common.Hash{byte(height)}, LedgerSize: 10 * height, DeliveryRoot: root}
	return Block{Header: h, Certificate: c.Packed(onchain.Full, h, 3)}
}

// asks simulates a call as the relay does, and returns the number that it answers.
func (c chain) asks(call Call) uint64 {
	c.t.Helper()
	out, err := c.Client().CallContract(c.t.Context(), ethereum.CallMsg{To: &call.To, Data: call.Data, Gas: call.Gas}, nil)
	if err != nil || len(out) != 32 {
		c.t.Fatalf("simulate: %x, %v", out, err)
	}
	return new(big.Int).SetBytes(out).Uint64()
}

// send makes a call that must change as many things as said, and then nothing.
func (c chain) send(call Call, changes uint64) *types.Receipt {
	c.t.Helper()
	if got := c.asks(call); got != changes {
		c.t.Errorf("it would change %d, want %d", got, changes)
	}
	receipt, err := c.TryGas(contracttest.Account(6), call.To, nil, call.Data, call.Gas)
	c.Must(err)
	if got := c.asks(call); got != 0 {
		c.t.Errorf("after it %d are left to change", got)
	}
	return receipt
}

func TestCheckpointOnChain(t *testing.T) {
	c := newChain(t)
	at := c.Chain.Address(deploy.Checkpoints)
	b, older := c.block(2, common.Hash{}), c.block(1, common.Hash{})
	call, err := Checkpoint(b, c.ChainID, at)
	c.Must(err)
	c.send(call, 1)
	late, err := Checkpoint(older, c.ChainID, at)
	c.Must(err)
	if got := c.asks(late); got != 0 {
		t.Error("an older checkpoint would be taken")
	}
	contract := bindings.NewCheckpoints()
	out, err := c.Client().CallContract(t.Context(), ethereum.CallMsg{To: &at, Data: contract.PackLatest()}, nil)
	c.Must(err)
	head, err := contract.UnpackLatest(out)
	c.Must(err)
	if head.Size != 20 || head.Root != b.Header.LedgerRoot || head.Height != 2 {
		t.Errorf("the chain has %+v", head)
	}
	if again, err := Checkpoint(b, c.ChainID, at); err != nil || again.Key != call.Key || late.Key == call.Key {
		t.Error("keys do not name checkpoints")
	}
	if _, err := Checkpoint(Block{Header: b.Header}, c.ChainID, at); !errors.Is(err, ErrNoCertificate) {
		t.Errorf("without a certificate: %v", err)
	}
}

func TestStatusesAndFeedsOnChain(t *testing.T) {
	c := newChain(t)
	statuses := []claim.Status{
		{Model: common.Hash{1}, Policy: common.Hash{9}, Status: claim.StatusPassed, LedgerSize: 5, LedgerTime: c.Now(), ValidUntil: c.Now() + 100},
		{Model: common.Hash{2}, Policy: common.Hash{9}, Status: claim.StatusFailed, FailedRule: common.Hash{3}, LedgerSize: 5, LedgerTime: c.Now(), ValidUntil: c.Now() + 200},
	}
	rounds := []claim.Feed{
		{ID: common.Hash{1}, Round: 7, Answer: big.NewInt(123456), StartedAt: c.Now() - 60, UpdatedAt: c.Now(), LedgerSize: 5},
		{ID: common.Hash{2}, Round: 8, Answer: big.NewInt(-5), StartedAt: c.Now() - 60, UpdatedAt: c.Now(), LedgerSize: 5},
	}
	hashes := func(bodies ...claim.Body) (list []common.Hash) {
		for _, b := range bodies {
			list = append(list, b.Hash())
		}
		return list
	}
	tree := onchain.DeliveryTree([]onchain.Chunk{{ChainID: c.ChainID, Items: hashes(statuses[0], statuses[1])}, {ChainID: c.ChainID, Items: hashes(rounds[0], rounds[1])}})
	b := c.block(3, tree.Root())
	policies, feeds := c.Chain.Address(deploy.PolicyRegistry), c.Chain.Address(deploy.Feeds)
	chunk := Chunk{Block: b, ChainID: c.ChainID, Index: 0, Proof: tree.Proof(0)}
	call, err := chunk.Statuses(statuses, policies)
	c.Must(err)
	if call.Expires != c.Now()+200 {
		t.Errorf("expires at %d", call.Expires)
	}
	c.send(call, 2)
	chunk.Index, chunk.Proof = 1, tree.Proof(1)
	call, err = chunk.Feeds(rounds, feeds)
	c.Must(err)
	c.send(call, 2)
	contract := bindings.NewFeeds()
	for i, want := range []int64{123456, -5} {
		out, err := c.Client().CallContract(t.Context(), ethereum.CallMsg{To: &feeds, Data: contract.PackLatest(rounds[i].ID)}, nil)
		c.Must(err)
		got, err := contract.UnpackLatest(out)
		c.Must(err)
		if got.Answer.Int64() != want || got.Round != rounds[i].Round || got.StartedAt != rounds[i].StartedAt {
			t.Errorf("feed %d: %+v", i, got)
		}
	}
	next := rounds[0]
	next.Round = 9
	c.send(Feed(next, c.Packed(onchain.Full, next), c.ChainID, feeds), 1)

	rounds[1].UpdatedAt++
	if _, err := chunk.Feeds(rounds, feeds); err == nil {
		t.Error("rounds of different times pass")
	}
	rounds[1].UpdatedAt--
	rounds[1].Answer = new(big.Int).Lsh(big.NewInt(1), 111)
	if _, err := chunk.Feeds(rounds, feeds); err == nil {
		t.Error("an answer beyond int112 passes")
	}
	if _, err := chunk.Feeds(nil, feeds); err == nil {
		t.Error("a chunk without rounds passes")
	}
}

// TestAnswersOnChain brings a chunk whose outputs need two calls; one output is missing here at first, one fits no call at all.
func TestAnswersOnChain(t *testing.T) {
	c := newChain(t)
	hubAt, user := c.Chain.Address(deploy.InferenceHub), contracttest.Account(5)
	board := bindings.NewAnswerBoard()
	boardAt, _, err := bind.DeployContract(c.Auth(user), common.FromHex(bindings.AnswerBoardMetaData.Bin), c.Client(), board.PackConstructor(hubAt, c.Auth(user).From))
	c.Must(err)
	c.Send(user, boardAt, nil, board.PackTrust(777, common.Address{}, true))
	salt := common.HexToHash("0x5a17")
	var items []onchain.Item
	var hashes []common.Hash
	for i, size := range []int{2000, 70_000, 60_000, 500, 130_000} {
		r := claim.Request{OriginChainID: 777, Hub: hubAt, Nonce: uint64(i), Model: common.HexToHash("0x40de1"), EngineID: common.HexToHash("0xe1"), MinAssurance: claim.Full(),
			Destinations: []claim.Destination{{ChainID: c.ChainID, Receiver: boardAt, CallbackGas: 3_000_000}}, Deadline: c.Now() + 3600 + uint64(i)}
		output, outputSalt := bytes.Repeat([]byte{byte(i)}, size), claim.OutputSalt(salt, r.ID())
		item := onchain.Item{Request: r, OutputSalt: outputSalt, Output: output, WithOutput: true, Body: claim.Inference{RequestID: r.ID(), Outcome: claim.OutcomeAnswered,
			Model: r.Model, EngineID: r.EngineID, OutputCommitment: claim.OutputCommitment(outputSalt, output), Assurance: claim.Full()}}
		items, hashes = append(items, item), append(hashes, item.Body.Hash())
	}
	tree := onchain.DeliveryTree([]onchain.Chunk{{ChainID: 5, Items: hashes[:1]}, {ChainID: c.ChainID, Items: hashes}})
	chunk := Chunk{Block: c.block(4, tree.Root()), ChainID: c.ChainID, Index: 1, Proof: tree.Proof(1)}
	whole := items[3]
	items[3].Output, items[3].WithOutput, items[3].OutputSalt = nil, false, common.Hash{} // this operator abstained
	calls, left, err := chunk.Answers(items, hubAt)
	c.Must(err)
	if len(calls) != 2 || len(left) != 1 || left[0] != items[4].Body.RequestID {
		t.Fatalf("%d calls, %v is left", len(calls), left)
	}
	for _, call := range calls {
		if len(call.Data) > MaxCalldata || call.Gas > maxGas || call.Expires != c.Now()+3604 {
			t.Errorf("a call of %d bytes, %d gas, until %d", len(call.Data), call.Gas, call.Expires)
		}
	}
	c.sendAnswers(calls[0], 2)
	c.sendAnswers(calls[1], 1)
	items[3] = whole // another operator has it
	calls, _, err = chunk.Answers(items, hubAt)
	c.Must(err)
	c.sendAnswers(calls[0], 0)
	c.sendAnswers(calls[1], 1)
	hub := bindings.NewInferenceHub()
	for i := range items {
		out, err := c.Client().CallContract(t.Context(), ethereum.CallMsg{To: &hubAt, Data: hub.PackIsDelivered(items[i].Body.RequestID)}, nil)
		c.Must(err)
		if got, err := hub.UnpackIsDelivered(out); err != nil || got != (i != 4) {
			t.Errorf("answer %d: delivered %v, %v", i, got, err)
		}
	}
	for _, i := range []int{0, 3} { // the long ones are too dear for the board's callback
		out, err := c.Client().CallContract(t.Context(), ethereum.CallMsg{To: &boardAt, Data: board.PackAnswerOf(items[i].Body.RequestID)}, nil)
		c.Must(err)
		if got, err := board.UnpackAnswerOf(out); err != nil || !bytes.Equal(got.Output, bytes.Repeat([]byte{byte(i)}, len(got.Output))) || len(got.Output) == 0 {
			t.Errorf("answer %d: %d bytes, %v", i, len(got.Output), err)
		}
	}
	if _, _, err := (&Chunk{Block: Block{Header: chunk.Header}}).Answers(items, hubAt); !errors.Is(err, ErrNoCertificate) {
		t.Errorf("without a certificate: %v", err)
	}
}

// sendAnswers makes a call that settles n answers. An answer that waits for its output elsewhere stays open.
func (c chain) sendAnswers(call Call, n int) {
	c.t.Helper()
	if got := c.asks(call); got != uint64(n) {
		c.t.Errorf("it would settle %d answers, want %d", got, n)
	}
	if n == 0 {
		return
	}
	receipt, err := c.TryGas(contracttest.Account(6), call.To, nil, call.Data, call.Gas)
	c.Must(err)
	hub, done := bindings.NewInferenceHub(), 0
	for _, l := range receipt.Logs {
		if _, err := hub.UnpackFulfilledEvent(l); err == nil {
			done++
		}
	}
	if done != n {
		c.t.Errorf("%d answers settled, want %d", done, n)
	}
}

// What renewals are reckoned to take is what they take: for one, and for a full chunk.
func TestRenewalsOnChain(t *testing.T) {
	c := newChain(t)
	policies := c.Chain.Address(deploy.PolicyRegistry)
	for height, n := range map[uint64]int{3: 1, 5: 256} {
		for _, renewal := range []bool{false, true} {
			var statuses []claim.Status
			var hashes []common.Hash
			size := 10*height + uint64(len(statuses))
			if renewal {
				size++
			}
			for i := range n {
				s := claim.Status{Model: common.Hash{byte(height), byte(i), byte(i >> 8), 1}, Policy: common.Hash{9}, Status: claim.StatusPassed, LedgerSize: size,
					LedgerTime: c.Now(), ValidUntil: c.Now() + 1e6}
				statuses, hashes = append(statuses, s), append(hashes, s.Hash())
			}
			tree := onchain.DeliveryTree([]onchain.Chunk{{ChainID: c.ChainID, Items: hashes}})
			chunk := Chunk{Block: c.block(size, tree.Root()), ChainID: c.ChainID, Proof: tree.Proof(0)}
			call, err := chunk.Statuses(statuses, policies)
			c.Must(err)
			receipt := c.send(call, uint64(n))
			if got, want := int(receipt.GasUsed), RenewalGas(n); renewal && (got > want || got < want/2) {
				t.Errorf("a renewal of %d took %d gas, reckoned with %d", n, got, want)
			}
		}
	}
}
