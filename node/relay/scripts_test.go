package relay

import (
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ethrpc"
)

// begun is how most scripts begin: the chain's head is 10, the account's nonce 5, the base fee 100; job 1 is simulated and sent.
func begun(more ...turn) []turn {
	return append([]turn{
		{ev: head(10)},
		{ev: newJob(1), want: "prepare(1) nonce fees", phase: Waiting},
		{ev: evNonce{5}},
		{ev: evFees{fees: ethrpc.Fees{Base: big.NewInt(100), Tip: big.NewInt(50)}}},
		{ev: prepared(1), want: "send(1 nonce=5 tip=50 cap=250)", phase: Pending},
	}, more...)
}

const s = time.Second

var scripts = map[string][]turn{
	"delivered": begun(
		turn{ev: sent(1, 'a'), phase: Pending},
		turn{at: s, ev: head(11), want: "look(1 a)"},
		turn{at: s, ev: receiptOf(1, 'a', 11), phase: Delivered},
	),
	"the block comes before the answer to sending": begun(
		turn{ev: head(11)},
		turn{ev: sent(1, 'a'), want: "look(1 a)"},
		turn{ev: receiptOf(1, 'a', 11), phase: Delivered},
	),
	"looks without heads": begun(
		turn{ev: sent(1, 'a')},
		turn{at: 2 * s},
		turn{at: 3 * s, want: "look(1 a)"},
		turn{at: 3 * s, ev: missing(1, 5)},
		turn{at: 6 * s, want: "look(1 a)"},
	),
	"delivered by another": {
		{ev: head(10)},
		{ev: newJob(1), want: "prepare(1) nonce fees"},
		{ev: evPrepared{key: id(1), delivered: true}, phase: Elsewhere},
	},
	"not before its turn": {
		{ev: head(10)},
		{ev: newJob(1, func(j *Job) { j.NotBefore = t0.Add(5 * s) }), want: "nonce fees", phase: Waiting},
		{at: 5*s - 1},
		{at: 5 * s, want: "prepare(1)"},
	},
	"reverts, later not": {
		{ev: head(10)},
		{ev: newJob(1), want: "prepare(1) nonce fees"},
		{ev: reverts(1), phase: Waiting},
		{at: s, want: "estimate(1)"}, // the limit may have been too low
		{at: s, ev: reverts(1), phase: Waiting},
		{at: 2 * s},
		{at: 3 * s, want: "estimate(1)"}, // the pause has doubled
		{at: 3 * s, ev: evNonce{0}},
		{at: 3 * s, ev: evFees{fees: ethrpc.Fees{Base: big.NewInt(100), Tip: big.NewInt(50)}}},
		{at: 3 * s, ev: prepared(1), want: "send(1 nonce=0 tip=50 cap=250)", phase: Pending},
	},
	"reverts for ever, without a deadline": {
		{ev: head(10)},
		{ev: newJob(1), want: "prepare(1) nonce fees"},
		{ev: reverts(1), phase: Waiting},
		{at: s, want: "estimate(1)"},
		{at: s, ev: reverts(1), phase: Waiting},
		{at: 3 * s, want: "estimate(1)"},
		{at: 3 * s, ev: reverts(1), phase: Failed},
	},
	"reverts until the deadline": {
		{ev: head(10)},
		{ev: newJob(1, deadline(20*s)), want: "prepare(1) nonce fees"},
		{ev: reverts(1), phase: Waiting},
		{at: s, want: "estimate(1)"},
		{at: s, ev: reverts(1)},
		{at: 3 * s, want: "estimate(1)"},
		{at: 3 * s, ev: reverts(1), phase: Waiting},
		{at: 20*s + 1, phase: Expired},
	},
	"nobody answers the simulation": {
		{ev: head(10)},
		{ev: newJob(1), want: "prepare(1) nonce fees"},
		{ev: evPrepared{key: id(1), err: errors.New("timeout")}, phase: Waiting},
		{at: s, want: "prepare(1)"},
		{at: s, ev: evPrepared{key: id(1), err: errors.New("timeout")}},
		{at: 2 * s, want: "prepare(1)"}, // no doubling: the job is not at fault
	},
	"readings fail": {
		{ev: head(10)},
		{ev: newJob(1), want: "prepare(1) nonce fees"},
		{ev: prepared(1), phase: Ready},
		{ev: evFailed{doNonce{}}},
		{ev: evFailed{doFees{}}},
		{at: s, want: "nonce fees"},
		{at: s, ev: evFees{fees: ethrpc.Fees{Base: big.NewInt(100), Tip: big.NewInt(50)}}, phase: Ready},
		{at: s, ev: evNonce{5}, want: "send(1 nonce=5 tip=50 cap=250)"},
	},
	"dropped from the pool": begun(
		turn{ev: sent(1, 'a')},
		turn{at: 10 * s, want: "look(1 a ask)"},
		turn{at: 10 * s, ev: missing(1, 5), want: "send(1 nonce=5 tip=55 cap=275)"},
		turn{at: 10 * s, ev: sent(1, 'b')},
		turn{at: 11 * s, ev: head(11), want: "look(1 ba)"},
		turn{at: 11 * s, ev: receiptOf(1, 'a', 11), phase: Delivered}, // the first came through after all
	),
	"fees have risen more than a tenth": begun(
		turn{ev: sent(1, 'a')},
		turn{at: s, ev: evHead{ethrpc.Block{Number: 11, BaseFee: big.NewInt(200)}}, want: "look(1 a)"},
		turn{at: s, ev: missing(1, 5)},
		turn{at: 10 * s, want: "look(1 a ask)"},
		turn{at: 10 * s, ev: missing(1, 5), want: "send(1 nonce=5 tip=55 cap=450)"},
	),
	"at the fee limit": begun(
		turn{ev: sent(1, 'a')},
		turn{at: s, ev: evHead{ethrpc.Block{Number: 11, BaseFee: big.NewInt(5000)}}, want: "look(1 a)"},
		turn{at: s, ev: missing(1, 5)},
		turn{at: 10 * s, want: "look(1 a ask)"},
		turn{at: 10 * s, ev: missing(1, 5), want: "send(1 nonce=5 tip=55 cap=1000)"}, // all that is allowed
		turn{at: 10 * s, ev: sent(1, 'b')},
		turn{at: 20 * s, want: "look(1 ba ask)"},
		turn{at: 20 * s, ev: missing(1, 5), want: "send(1 nonce=5 tip=55 cap=1000)"}, // the same again
		turn{at: 20 * s, ev: notSent(1, 'b', ethrpc.AlreadyKnown), phase: Pending},
	),
	"underpriced": begun(
		turn{ev: notSent(1, 'a', ethrpc.Underpriced), want: "send(1 nonce=5 tip=55 cap=275) fees"},
		turn{ev: sent(1, 'b')},
	),
	"already known": begun(
		turn{ev: notSent(1, 'a', ethrpc.AlreadyKnown)},
		turn{at: s, ev: head(11), want: "look(1 a)"},
		turn{at: s, ev: receiptOf(1, 'a', 11), phase: Delivered},
	),
	"the answer to sending is lost": begun(
		turn{ev: notSent(1, 'a', ethrpc.Transport)},
		turn{at: s, want: "send(1 nonce=5 tip=50 cap=250)"},
		turn{at: s, ev: notSent(1, 'a', ethrpc.AlreadyKnown)},
		turn{at: 2 * s, ev: head(11), want: "look(1 a)"},
		turn{at: 2 * s, ev: receiptOf(1, 'a', 11), phase: Delivered},
	),
	"cannot be signed": begun(
		turn{ev: evSent{key: id(1), err: errors.New("the signer is away")}},
		turn{at: s, want: "send(1 nonce=5 tip=50 cap=250)"},
	),
	"nonce too low, mined before": begun(
		turn{ev: notSent(1, 'a', ethrpc.NonceTooLow), want: "look(1 a) nonce"},
		turn{ev: evNonce{6}},
		turn{ev: receiptOf(1, 'a', 10), phase: Delivered},
	),
	"nonce too low, taken by a stranger": begun(
		turn{ev: notSent(1, 'a', ethrpc.NonceTooLow), want: "look(1 a) nonce"},
		turn{ev: evNonce{6}},
		turn{ev: missing(1, 6)},
		turn{at: 3 * s, want: "look(1 a)"},
		turn{at: 3 * s, ev: missing(1, 6)},
		turn{at: 6 * s, want: "look(1 a)"},
		turn{at: 6 * s, ev: missing(1, 6), phase: Waiting},
		turn{at: 7 * s, want: "prepare(1)"},
		turn{at: 7 * s, ev: prepared(1), want: "send(1 nonce=6 tip=50 cap=250)"},
	),
	"nonce too high": begun(
		turn{ev: notSent(1, 'a', ethrpc.NonceTooHigh), want: "nonce"},
		turn{ev: evNonce{5}},
		turn{at: s, want: "send(1 nonce=5 tip=50 cap=250)"},
	),
	"no funds; delivered by another meanwhile": begun(
		turn{ev: notSent(1, 'a', ethrpc.InsufficientFunds)},
		turn{at: s, want: "send(1 nonce=5 tip=50 cap=250)"},
		turn{at: s, ev: notSent(1, 'a', ethrpc.InsufficientFunds)},
		turn{at: 10 * s, want: "look(1 a ask)"},
		turn{at: 10 * s, ev: evLooked{key: id(1), next: 5, delivered: true}, phase: Elsewhere}, // nothing is out: no empty transfer
	),
	"no funds until the deadline": {
		{ev: head(10)},
		{ev: newJob(1, deadline(5*s)), want: "prepare(1) nonce fees"},
		{ev: evNonce{5}},
		{ev: evFees{fees: ethrpc.Fees{Base: big.NewInt(100), Tip: big.NewInt(50)}}},
		{ev: prepared(1), want: "send(1 nonce=5 tip=50 cap=250)"},
		{ev: notSent(1, 'a', ethrpc.InsufficientFunds)},
		{at: 6 * s, want: "look(1 a)"},
		{at: 6 * s, ev: missing(1, 5), phase: Expired},
	},
	"overdue while pending": {
		{ev: head(10)},
		{ev: newJob(1, deadline(5*s)), want: "prepare(1) nonce fees"},
		{ev: evNonce{5}},
		{ev: evFees{fees: ethrpc.Fees{Base: big.NewInt(100), Tip: big.NewInt(50)}}},
		{ev: prepared(1), want: "send(1 nonce=5 tip=50 cap=250)"},
		{ev: sent(1, 'a')},
		{at: 6 * s, want: "look(1 a)"},
		{at: 6 * s, ev: missing(1, 5), want: "cancel(1 nonce=5 tip=55 cap=275)", phase: Pending},
		{at: 6 * s, ev: sent(1, 'c')},
		{at: 7 * s, ev: head(11), want: "look(1 ca)"},
		{at: 7 * s, ev: receiptOf(1, 'c', 11), phase: Expired},
	},
	"overdue, and yet mined": {
		{ev: head(10)},
		{ev: newJob(1, deadline(5*s)), want: "prepare(1) nonce fees"},
		{ev: evNonce{5}},
		{ev: evFees{fees: ethrpc.Fees{Base: big.NewInt(100), Tip: big.NewInt(50)}}},
		{ev: prepared(1), want: "send(1 nonce=5 tip=50 cap=250)"},
		{ev: sent(1, 'a')},
		{at: 6 * s, want: "look(1 a)"},
		{at: 6 * s, ev: missing(1, 5), want: "cancel(1 nonce=5 tip=55 cap=275)"},
		{at: 6 * s, ev: notSent(1, 'c', ethrpc.NonceTooLow), want: "look(1 ca) nonce"},
		{at: 6 * s, ev: receiptOf(1, 'a', 11), phase: Mined}, // head 11 has not been heard of
		{at: 7 * s, ev: head(11), want: "look(1 ca)"},
		{at: 7 * s, ev: receiptOf(1, 'a', 11), phase: Delivered},
	},
	"delivered by another while pending": begun(
		turn{ev: sent(1, 'a')},
		turn{at: 10 * s, want: "look(1 a ask)"},
		turn{at: 10 * s, ev: evLooked{key: id(1), next: 5, delivered: true}, want: "cancel(1 nonce=5 tip=55 cap=275)"},
		turn{at: 10 * s, ev: sent(1, 'c')},
		turn{at: 11 * s, ev: head(11), want: "look(1 ca)"},
		turn{at: 11 * s, ev: receiptOf(1, 'c', 11), phase: Elsewhere},
	),
	"included and reverted": begun(
		turn{ev: sent(1, 'a')},
		turn{at: s, ev: head(11), want: "look(1 a)"},
		turn{at: s, ev: evLooked{key: id(1), receipt: &receipt{common.Hash{'a'}, place{11, common.Hash{}}, false, 21}}, phase: Waiting},
		turn{at: 2 * s, want: "prepare(1)"},
		turn{at: 2 * s, ev: prepared(1), want: "send(1 nonce=6 tip=50 cap=250)"},
	),
	"the endpoint fails while looking": begun(
		turn{ev: sent(1, 'a')},
		turn{at: s, ev: head(11), want: "look(1 a)"},
		turn{at: s, ev: evLooked{key: id(1), err: errors.New("timeout")}, phase: Pending},
		turn{at: 2 * s, want: "look(1 a)"},
	),
	"slots are bounded, nonces ascend": begun(
		turn{ev: newJob(2), want: "prepare(2)"},
		turn{ev: newJob(3), want: "prepare(3)"},
		turn{ev: prepared(2), want: "send(2 nonce=6 tip=50 cap=250)"},
		turn{ev: prepared(3)}, // two are in flight
		turn{ev: sent(1, 'a')},
		turn{ev: sent(2, 'b')},
		turn{at: s, ev: head(11), want: "look(1 a) look(2 b)"},
		turn{at: s, ev: receiptOf(1, 'a', 11), want: "send(3 nonce=7 tip=50 cap=250)"},
	),
	"waited too long for a slot": begun(
		turn{ev: newJob(2), want: "prepare(2)"},
		turn{ev: newJob(3), want: "prepare(3)"},
		turn{ev: prepared(2), want: "send(2 nonce=6 tip=50 cap=250)"},
		turn{ev: prepared(3)},
		turn{at: 11 * s, want: "prepare(3)"},
		turn{at: 11 * s, ev: evPrepared{key: id(3), delivered: true}},
	),
	"a lower nonce waits for its job while a higher one is pending": begun(
		turn{ev: newJob(2), want: "prepare(2)"},
		turn{ev: prepared(2), want: "send(2 nonce=6 tip=50 cap=250)"},
		turn{ev: sent(2, 'b')},
		turn{ev: notSent(1, 'a', ethrpc.InsufficientFunds)},
		turn{at: s, want: "send(1 nonce=5 tip=50 cap=250)"},
		turn{at: s, ev: notSent(1, 'a', ethrpc.InsufficientFunds)},
		turn{at: 3 * s, want: "send(1 nonce=5 tip=50 cap=250) look(2 b)"},
		turn{at: 3 * s, ev: notSent(1, 'a', ethrpc.InsufficientFunds)},
		turn{at: 10 * s, want: "look(1 a ask)"},
		// Job 2 needs nonce 5 to be used up: job 1 may not simply let go of it.
		turn{at: 10 * s, ev: evLooked{key: id(1), next: 5, delivered: true}, want: "cancel(1 nonce=5 tip=55 cap=275)", phase: Pending},
	),
	"a job is known": begun(
		turn{ev: newJob(1)},
		turn{ev: sent(1, 'a'), phase: Pending},
	),
	"an event for a job that ended": begun(
		turn{ev: sent(1, 'a')},
		turn{at: s, ev: head(11), want: "look(1 a)"},
		turn{at: s, ev: receiptOf(1, 'a', 11), phase: Delivered},
		turn{at: s, ev: sent(1, 'a')},
		turn{at: s, ev: missing(1, 6)},
		turn{at: s, ev: evConfirmed{key: id(1)}},
	),
	"a reorganization leaves a gap": begun(
		turn{ev: sent(1, 'a')},
		turn{at: s, ev: head(11), want: "look(1 a)"},
		turn{at: s, ev: missing(1, 4)}, // lower, but that may be an old answer
		turn{at: 4 * s, want: "look(1 a)"},
		turn{at: 4 * s, ev: missing(1, 4)}, // now it is believed
		turn{at: 10 * s, want: "look(1 a ask)"},
		turn{at: 10 * s, ev: missing(1, 4), want: "prepare(1)", phase: Waiting},
		turn{at: 10 * s, ev: prepared(1), want: "send(1 nonce=4 tip=50 cap=250)"},
	),
	"a reorganization leaves a gap below a cancelled job": begun(
		turn{ev: sent(1, 'a')},
		turn{at: 10 * s, want: "look(1 a ask)"},
		turn{at: 10 * s, ev: evLooked{key: id(1), next: 5, delivered: true}, want: "cancel(1 nonce=5 tip=55 cap=275)"},
		turn{at: 10 * s, ev: sent(1, 'c')},
		turn{at: 20 * s, want: "look(1 ca)"},
		turn{at: 20 * s, ev: missing(1, 4), phase: Elsewhere},
	),
	"found on restart": {
		{ev: head(10)},
		{ev: pendingFromOutbox(1, 5, 'a'), want: "look(1 a) nonce fees"},
		{ev: receiptOf(1, 'a', 9), phase: Delivered},
	},
	"missing on restart": {
		{ev: head(10)},
		{ev: pendingFromOutbox(1, 5, 'a'), want: "look(1 a) nonce fees"},
		{ev: missing(1, 5)},
		{at: 10 * s, want: "look(1 a ask)"},
		{at: 10 * s, ev: missing(1, 5), want: "send(1 nonce=5 tip=7 cap=9)"}, // fees are not known yet: as it was
	},
}
