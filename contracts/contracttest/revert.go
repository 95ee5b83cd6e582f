package contracttest

import (
	"errors"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

var emptyABI abi.ABI

// RevertData takes the revert data out of an RPC error; nil when there is none.
func RevertData(err error) []byte {
	var data rpc.DataError
	if !errors.As(err, &data) {
		return nil
	}
	text, ok := data.ErrorData().(string)
	if !ok {
		return nil
	}
	return common.FromHex(text)
}
