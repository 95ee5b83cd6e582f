package ethrpc

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Block is what is needed of a block's header. The hash is the one that the endpoint states: chains differ in what they hash.
type Block struct {
	Number  uint64
	Hash    common.Hash
	Parent  common.Hash
	Time    uint64   // seconds since 1970
	BaseFee *big.Int // wei; nil before London
}

// UnmarshalJSON implements json.Unmarshaler. It refuses a block without number or hash (a pending one).
func (b *Block) UnmarshalJSON(text []byte) error {
	var raw struct {
		Number     *hexutil.Uint64 `json:"number"`
		Hash       *common.Hash    `json:"hash"`
		ParentHash common.Hash     `json:"parentHash"`
		Timestamp  hexutil.Uint64  `json:"timestamp"`
		BaseFee    *hexutil.Big    `json:"baseFeePerGas"`
	}
	if err := json.Unmarshal(text, &raw); err != nil {
		return fmt.Errorf("decode block: %w", err)
	}
	if raw.Number == nil || raw.Hash == nil || *raw.Hash == (common.Hash{}) {
		return errors.New("decode block: number or hash is missing")
	}
	*b = Block{uint64(*raw.Number), *raw.Hash, raw.ParentHash, uint64(raw.Timestamp), (*big.Int)(raw.BaseFee)}
	return nil
}

// Names of blocks, for BlockByNumber.
var (
	Latest    = big.NewInt(int64(rpc.LatestBlockNumber))
	Pending   = big.NewInt(int64(rpc.PendingBlockNumber))
	Safe      = big.NewInt(int64(rpc.SafeBlockNumber))
	Finalized = big.NewInt(int64(rpc.FinalizedBlockNumber))
)

// Number returns n as the block number of a call.
func Number(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

func blockArg(number *big.Int) string {
	if number == nil {
		return "latest"
	}
	if number.Sign() >= 0 {
		return hexutil.EncodeBig(number)
	}
	return rpc.BlockNumber(number.Int64()).String()
}

// Finality says when a block counts as settled on a chain.
type Finality struct {
	tag           *big.Int // Safe or Finalized; nil: by confirmations
	confirmations uint64   // blocks on top; 0: as soon as the block is seen
}

// MaxConfirmations bounds the setting: more would be a mistake in the configuration.
const MaxConfirmations = 10_000

// Confirmations settles a block once n blocks are on top of it. 0 is for chains without reorganizations.
func Confirmations(n uint64) Finality { return Finality{confirmations: min(n, MaxConfirmations)} }

// Final settles a block when the chain calls it finalized; Secure when it calls it safe.
var (
	Final  = Finality{tag: Finalized}
	Secure = Finality{tag: Safe}
)

// ParseFinality reads "finalized", "safe" or a number of confirmations.
func ParseFinality(text string) (Finality, error) {
	switch text {
	case "finalized":
		return Final, nil
	case "safe":
		return Secure, nil
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n > MaxConfirmations {
		return Finality{}, fmt.Errorf("finality %q: use \"finalized\", \"safe\" or a number of confirmations up to %d", text, MaxConfirmations)
	}
	return Confirmations(n), nil
}

// String returns the form that ParseFinality reads.
func (f Finality) String() string {
	switch f.tag {
	case Finalized:
		return "finalized"
	case Safe:
		return "safe"
	}
	return strconv.FormatUint(f.confirmations, 10)
}
