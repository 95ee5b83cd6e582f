package ethrpc

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
)

// Class says what an error means for the caller.
type Class uint8

// The classes of error.
const (
	Unknown           Class = iota // an answer that none of the others describes
	Transport                      // no usable answer came: connection, timeout, HTTP status, malformed response
	RateLimited                    // the endpoint asks to slow down
	NotFound                       // the block, transaction or receipt is not known (yet)
	RangeTooLarge                  // a query for logs covers too many blocks or results: halve it
	NonceTooLow                    // the account has a confirmed transaction with this nonce
	NonceTooHigh                   // there is a gap before this nonce that the node does not accept
	AlreadyKnown                   // the node has this very transaction
	Underpriced                    // fees too low to enter the pool or to replace what is there
	FeeCap                         // the node refuses to send so dear a transaction
	InsufficientFunds              // the account cannot pay value and gas
	Reverted                       // the contract reverted; Data has its return data
)

var classNames = [...]string{"unknown", "transport", "rate limited", "not found", "range too large", "nonce too low", "nonce too high",
	"already known", "underpriced", "fee cap", "insufficient funds", "reverted"}

// String returns the class in words, as logs and metrics show it.
func (c Class) String() string {
	if int(c) < len(classNames) {
		return classNames[c]
	}
	return fmt.Sprintf("Class(%d)", uint8(c))
}

// Error is a failed call.
type Error struct {
	Class    Class
	Endpoint string // scheme and host only: paths often hold credentials
	Method   string
	Data     []byte // what the contract returned when it reverted
	Err      error
}

// Error implements error.
func (e *Error) Error() string {
	return fmt.Sprintf("%s at %s: %s: %v", e.Method, e.Endpoint, e.Class, e.Err)
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// ClassOf returns the class of the first [*Error] in err's chain, or Unknown.
func ClassOf(err error) Class {
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Class
	}
	return Unknown
}

// Errors that callers decide on.
var (
	// ErrNoEndpoint: no endpoint is reachable and on the right chain.
	ErrNoEndpoint = errors.New("no usable RPC endpoint; check the addresses and the chain id")
	// ErrDisagree: two endpoints gave different answers to a question on which two must agree.
	ErrDisagree = errors.New("RPC endpoints disagree")
	// ErrTooFew: two endpoints are configured, and fewer than two answered.
	ErrTooFew = errors.New("fewer than two RPC endpoints answered")
	// errChain: the endpoint serves another chain.
	errChain = errors.New("the endpoint serves another chain; correct its address or the chain id")
)

// messages maps what nodes say to classes. Nodes agree on few error codes, so their words decide; the phrases are those of
// go-ethereum, Erigon, Nethermind, Besu, Reth and of large providers. The first match counts, so the special come first.
var messages = []struct {
	part  string
	class Class
}{
	{"nonce too low", NonceTooLow},
	{"oldnonce", NonceTooLow},
	{"nonce is too low", NonceTooLow},
	{"nonce too high", NonceTooHigh},
	{"nonce gap", NonceTooHigh},
	{"gapped-nonce", NonceTooHigh},
	{"already known", AlreadyKnown},
	{"alreadyknown", AlreadyKnown},
	{"known transaction", AlreadyKnown},
	{"already imported", AlreadyKnown},
	{"already in mempool", AlreadyKnown},
	{"exceeds the configured cap", FeeCap},
	{"underpriced", Underpriced},
	{"max fee per gas less than block base fee", Underpriced},
	{"fee cap less than block base fee", Underpriced},
	{"max fee per blob gas less than block blob gas fee", Underpriced},
	{"gas price below", Underpriced},
	{"feetoolow", Underpriced},
	{"fee too low", Underpriced},
	{"gas tip cap below", Underpriced},
	{"insufficient funds", InsufficientFunds},
	{"upfront cost exceeds", InsufficientFunds},
	{"insufficientfunds", InsufficientFunds},
	{"execution reverted", Reverted},
	{"vm execution error", Reverted},
	{"query returned more than", RangeTooLarge},
	{"range limit", RangeTooLarge},
	{"block range", RangeTooLarge},
	{"range is too large", RangeTooLarge},
	{"range too large", RangeTooLarge},
	{"exceed maximum block range", RangeTooLarge},
	{"too many results", RangeTooLarge},
	{"response size", RangeTooLarge},
	{"response too large", RangeTooLarge},
	{"too many requests", RateLimited},
	{"rate limit", RateLimited},
	{"compute units", RateLimited},
	{"capacity exceeded", RateLimited},
	{"unknown block", NotFound},
	{"header not found", NotFound},
	{"block not found", NotFound},
	{"not found", NotFound},
}

// codeRateLimited is EIP-1474's "limit exceeded", which some nodes also use for log queries.
const codeRateLimited = -32005

// maxRevertData bounds what is kept of a contract's return data: a Solidity error with a long message.
const maxRevertData = 4096

// classify finds an error's class and, for a revert, the returned data. A nil error has no class and must not be passed.
func classify(err error) (Class, []byte) {
	if errors.Is(err, ethereum.NotFound) {
		return NotFound, nil
	}
	if errors.Is(err, errChain) || errors.Is(err, errTooLarge) {
		return Transport, nil
	}
	if h, ok := errors.AsType[rpc.HTTPError](err); ok {
		if h.StatusCode == http.StatusTooManyRequests {
			return RateLimited, nil
		}
		if class := classOfMessage(string(h.Body)); class == RateLimited || class == RangeTooLarge {
			return class, nil
		}
		return Transport, nil
	}
	answer, ok := errors.AsType[rpc.Error](err)
	if !ok {
		return Transport, nil // the JSON-RPC layer got no error object: nothing that the node said
	}
	class := classOfMessage(answer.Error())
	if class == Unknown && answer.ErrorCode() == codeRateLimited {
		class = RateLimited
	}
	data := revertData(err)
	if class == Unknown && len(data) > 0 {
		class = Reverted
	}
	return class, data
}

func classOfMessage(text string) Class {
	text = strings.ToLower(text)
	for _, m := range messages {
		if strings.Contains(text, m.part) {
			return m.class
		}
	}
	return Unknown
}

// revertData extracts the return data, which nodes put into the error object as a hexadecimal string, some behind a word.
func revertData(err error) []byte {
	d, ok := errors.AsType[rpc.DataError](err)
	if !ok {
		return nil
	}
	text, ok := d.ErrorData().(string)
	if !ok {
		return nil
	}
	text = strings.TrimPrefix(text, "Reverted ")
	if !strings.HasPrefix(text, "0x") || len(text) > 2+2*maxRevertData {
		return nil
	}
	data, err := hex.DecodeString(text[2:])
	if err != nil {
		return nil
	}
	return data
}

// isCallersEnd reports whether the call failed because the caller gave up, which says nothing about the endpoint.
func isCallersEnd(ctx context.Context) bool { return ctx.Err() != nil }
