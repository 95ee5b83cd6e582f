package ethrpc

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
)

// answerError is an error object as a node sends it.
type answerError struct {
	code    int
	message string
	data    any
}

func (a answerError) Error() string  { return a.message }
func (a answerError) ErrorCode() int { return a.code }
func (a answerError) ErrorData() any { return a.data }

func TestClassify(t *testing.T) {
	said := func(message string) error { return answerError{-32000, message, nil} }
	for _, test := range []struct {
		err  error
		want Class
	}{
		{said("nonce too low: next nonce 5, tx nonce 3"), NonceTooLow},
		{said("OldNonce"), NonceTooLow},      // Nethermind
		{said("Nonce too low"), NonceTooLow}, // Besu
		{said("nonce too high: address 0x1, tx: 9 state: 3"), NonceTooHigh},
		{said("already known"), AlreadyKnown},
		{said("AlreadyKnown"), AlreadyKnown},      // Nethermind
		{said("Known transaction"), AlreadyKnown}, // Besu
		{said("replacement transaction underpriced"), Underpriced},
		{said("transaction underpriced: tip needed 1, tip permitted 0"), Underpriced},
		{said("max fee per gas less than block base fee: address 0x1"), Underpriced},
		{said("FeeTooLow, EffectivePriorityFeePerGas too low"), Underpriced},
		{said("tx fee (2.00 ether) exceeds the configured cap (1.00 ether)"), FeeCap},
		{said("insufficient funds for gas * price + value: balance 0"), InsufficientFunds},
		{said("Upfront cost exceeds account balance"), InsufficientFunds},
		{answerError{3, "execution reverted", "0x"}, Reverted},
		{answerError{-32015, "VM execution error.", "Reverted 0x01"}, Reverted},
		{answerError{3, "something new", "0x1234"}, Reverted},
		{said("query returned more than 10000 results"), RangeTooLarge},
		{said("exceed maximum block range: 5000"), RangeTooLarge},
		{answerError{-32005, "query returned more than 10000 results", nil}, RangeTooLarge},
		{answerError{-32005, "limit exceeded", nil}, RateLimited},
		{said("Your app has exceeded its compute units per second capacity"), RateLimited},
		{said("header not found"), NotFound},
		{said("unknown block"), NotFound},
		{said("the sky is falling"), Unknown},
		{answerError{-32601, "the method foo does not exist/is not available", nil}, Unknown},
		{ethereum.NotFound, NotFound},
		{fmt.Errorf("wrapped: %w", ethereum.NotFound), NotFound},
		{rpc.HTTPError{StatusCode: http.StatusTooManyRequests}, RateLimited},
		{rpc.HTTPError{StatusCode: http.StatusBadGateway}, Transport},
		{rpc.HTTPError{StatusCode: http.StatusBadRequest, Body: []byte("block range is too large")}, RangeTooLarge},
		{context.DeadlineExceeded, Transport},
		{io.ErrUnexpectedEOF, Transport},
		{errTooLarge, Transport},
		{errors.New("invalid character '<' looking for beginning of value"), Transport},
	} {
		if got, _ := classify(test.err); got != test.want {
			t.Errorf("%q: %v, want %v", test.err, got, test.want)
		}
	}
}

func TestRevertData(t *testing.T) {
	for _, test := range []struct {
		data any
		want string
	}{
		{"0x08c379a0", "\x08\xc3\x79\xa0"},
		{"Reverted 0x01", "\x01"},
		{"0x", ""},
		{"0xzz", ""},
		{"plain words", ""},
		{nil, ""},
		{map[string]any{"a": 1}, ""},
		{"0x" + fmt.Sprintf("%0*d", 2*maxRevertData+2, 0), ""},
	} {
		if _, got := classify(answerError{3, "execution reverted", test.data}); string(got) != test.want {
			t.Errorf("%v: %x, want %x", test.data, got, test.want)
		}
	}
}

func TestClassOf(t *testing.T) {
	err := fmt.Errorf("relay: %w", &Error{Class: NonceTooLow, Err: errors.New("x")})
	if ClassOf(err) != NonceTooLow || ClassOf(errors.New("x")) != Unknown || ClassOf(nil) != Unknown {
		t.Error("ClassOf does not find the class")
	}
}
