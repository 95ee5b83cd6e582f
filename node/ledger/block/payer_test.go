package block

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func TestPayers(t *testing.T) {
	w := newWorld(t, 4)
	account, p := common.HexToAddress("0xcc"), NewPayers()
	of := func(want bool) {
		t.Helper()
		id, ok, err := p.Of(w.state, account)
		if err != nil || ok != want || ok && id != OperatorID(blsKey(2).PublicKey()) {
			t.Errorf("operator %s, %v, %v; want %v", id, ok, err, want)
		}
	}
	of(false)
	in := OperatorID(blsKey(2).PublicKey())
	w.state[string(key('P', account[:]))] = in[:]
	of(true)
	out := OperatorID(blsKey(9).PublicKey()) // in no set
	w.state[string(key('P', account[:]))] = out[:]
	of(false)
}
