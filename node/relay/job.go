package relay

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

// Bounds of a job.
const (
	// MaxCalldata is what a transaction can carry with room for the rest; nodes refuse transactions beyond 128 KB.
	MaxCalldata = 120 << 10
	// MaxGas is the most that one transaction may ask for on any chain (EIP-7825).
	MaxGas = params.MaxTxGas
	// MaxBlobs is what one transaction may carry since Osaka (EIP-7594).
	MaxBlobs = params.BlobTxMaxBlobs
)

// Call is a call of a contract.
type Call struct {
	To   common.Address `json:"to"`
	Data []byte         `json:"data"`
}

// Job is a call to be made on a chain. Chain and key identify it: the same pair is the same job, whatever else differs.
type Job struct {
	ChainID uint64      `json:"chain"`
	Key     common.Hash `json:"key"` // for a fulfilment, the request id
	Call    Call        `json:"call"`
	// Delivered is asked before anything is sent, and answers with a true word once the job is done, by whomever.
	Delivered Call `json:"delivered"`
	// AtLeast, if not 0, makes Delivered a question about a counter: the job is done once the first word of the answer is no less.
	AtLeast uint64 `json:"atLeast,omitempty"`
	// Batch says that the call skips what is done already and answers with the number of items that it would change: the job is done once
	// that is zero, and Delivered is not used. Its gas limit is not to be estimated: a batch does not fail with too little gas, it leaves
	// callbacks to be retried.
	Batch bool `json:"batch,omitempty"`
	// Blobs are the versioned hashes of the blobs that the transaction carries (EIP-4844), on a sender for blobs only. Such a job is done
	// when its own transaction is settled: there is nothing to ask, and no deadline.
	Blobs []common.Hash `json:"blobs,omitempty"`
	// GasLimit, if known, saves an estimate: the call is simulated with it. 0, or too little: it is estimated.
	GasLimit  uint64    `json:"gasLimit,omitempty"`
	NotBefore time.Time `json:"notBefore"` // operators take turns by it; zero: at once
	Deadline  time.Time `json:"deadline"`  // after it the job is pointless; zero: none
}

func (j Job) validate() error {
	switch {
	case j.ChainID == 0 || j.Key == common.Hash{}:
		return errors.New("a job needs a chain and a key")
	case j.Call.To == common.Address{} || j.asks() && j.Delivered.To == common.Address{}:
		return errors.New("a job needs a contract to call, and one to ask whether it is delivered")
	case j.Batch && (j.GasLimit == 0 || len(j.Blobs) > 0):
		return errors.New("a batch needs a gas limit of its own, and carries no blobs")
	case len(j.Blobs) > MaxBlobs:
		return fmt.Errorf("%d blobs, a transaction carries %d at most", len(j.Blobs), MaxBlobs)
	case len(j.Blobs) > 0 && !j.Deadline.IsZero():
		return errors.New("a blob transaction cannot be called off: it has no deadline")
	case len(j.Call.Data) > MaxCalldata || len(j.Delivered.Data) > MaxCalldata:
		return fmt.Errorf("%d bytes of calldata, at most %d fit in a transaction", len(j.Call.Data), MaxCalldata)
	case j.GasLimit > MaxGas:
		return fmt.Errorf("a gas limit of %d, a transaction may ask for %d at most", j.GasLimit, uint64(MaxGas))
	case !j.Deadline.IsZero() && j.Deadline.Before(j.NotBefore):
		return errors.New("the job's deadline is before its start")
	}
	return nil
}

// asks reports whether the job's end is found by its own question.
func (j Job) asks() bool { return !j.Batch && len(j.Blobs) == 0 }

// Phase is how far a job is; the package comment draws the way.
type Phase string

// The phases. The last four are final.
const (
	Waiting    Phase = "waiting"
	Ready      Phase = "ready"
	Pending    Phase = "pending"
	Mined      Phase = "mined"
	Confirming Phase = "confirming"
	Delivered  Phase = "delivered" // by this relay's transaction
	Elsewhere  Phase = "elsewhere" // by somebody else's
	Expired    Phase = "expired"
	Failed     Phase = "failed"
)

// Final reports whether nothing will happen any more.
func (p Phase) Final() bool { return p == Delivered || p == Elsewhere || p == Expired || p == Failed }

// Done reports whether the call's effect is on the chain.
func (p Phase) Done() bool { return p == Delivered || p == Elsewhere }

// Status is what is known of a job.
type Status struct {
	ChainID   uint64      `json:"chain"`
	Key       common.Hash `json:"key"`
	Phase     Phase       `json:"phase"`
	Tx        common.Hash `json:"tx"`       // the mined transaction, or the latest attempt; zero: none was sent
	Block     uint64      `json:"block"`    // where it was mined
	GasUsed   uint64      `json:"gasUsed"`  // of the mined transaction
	Attempts  int         `json:"attempts"` // transactions sent
	FeeCapped bool        `json:"feeCapped,omitempty"`
	Note      string      `json:"note,omitempty"` // the latest trouble, for people
}

// attempt is one transaction that was made for a job.
type attempt struct {
	Hash   common.Hash `json:"hash"` // zero until signed
	Gas    uint64      `json:"gas"`
	Tip    *big.Int    `json:"tip"`              // wei per gas
	Cap    *big.Int    `json:"cap"`              // wei per gas
	Blob   *big.Int    `json:"blob,omitempty"`   // wei per gas of blobs; nil without blobs
	Cancel bool        `json:"cancel,omitempty"` // an empty transfer in the job's place
}

// place is a block in which a transaction was found.
type place struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// entry is a job and its progress, as the outbox keeps it.
type entry struct {
	Job       Job         `json:"job"`
	Phase     Phase       `json:"phase"`
	Nonce     *uint64     `json:"nonce,omitempty"` // set while a nonce is in use
	Attempts  []attempt   `json:"attempts,omitempty"`
	Out       bool        `json:"out,omitempty"`    // a node may hold one of the attempts
	Target    Phase       `json:"target,omitempty"` // what a job ends as whose transaction is being cancelled
	Mined     *place      `json:"mined,omitempty"`
	MinedTx   common.Hash `json:"minedTx,omitempty"`
	GasUsed   uint64      `json:"gasUsed,omitempty"`
	Tries     int         `json:"tries,omitempty"` // simulations in vain
	FeeCapped bool        `json:"feeCapped,omitempty"`
	Note      string      `json:"note,omitempty"`

	// What follows is not kept: it is found again.
	busy     bool      // an effect for this job is under way
	due      time.Time // when to act next
	gas      uint64    // what the simulation says
	estimate bool      // the gas limit of the job did not do
	send     bool      // the latest attempt is to be sent when due
	resendAt time.Time // when a pending transaction is to be replaced
	head     uint64    // the head when the latest look for a receipt was ordered, or before the transaction was sent
	asked    uint64    // the settled block at the latest look at a mined transaction
	vanished int       // looks in a row that found the nonce consumed and no receipt
}

func (e *entry) status() Status {
	s := Status{
		ChainID: e.Job.ChainID, Key: e.Job.Key, Phase: e.Phase, GasUsed: e.GasUsed, Attempts: len(e.Attempts), FeeCapped: e.FeeCapped, Note: e.Note,
	}
	if n := len(e.Attempts); n > 0 {
		s.Tx = e.Attempts[n-1].Hash
	}
	if e.Mined != nil {
		s.Tx, s.Block = e.MinedTx, e.Mined.Number
	}
	return s
}

// last returns the latest attempt; there is one in the phases that call this.
func (e *entry) last() *attempt { return &e.Attempts[len(e.Attempts)-1] }
