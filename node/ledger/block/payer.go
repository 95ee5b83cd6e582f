package block

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger/state"
)

// Payers tells for which operators accounts act, from the state alone. It remembers sets that it has read and is safe for concurrent use.
type Payers struct{ x *Executor }

// NewPayers begins without memory.
func NewPayers() *Payers { return &Payers{newExecutor(Config{})} }

// Of gives the operator, by its id, who has agreed that the account acts for it, if that operator is in the set of the next block: both have signed,
// the account its consent and the operator the announcement with it.
func (p *Payers) Of(r state.Reader, account common.Address) (operator common.Address, ok bool, err error) {
	operator, ok, err = PayerOf(r, account)
	if err != nil || !ok {
		return operator, false, err
	}
	epoch, err := Epoch(r)
	if err != nil {
		return operator, false, err
	}
	o, err := p.x.setAt(r, epoch)
	if err != nil || o == nil {
		return operator, false, err
	}
	return operator, o.set.IndexOf(operator) >= 0, nil
}

// Weight gives an operator's weight, by its id, in the set of the next block, and that set's total.
func (p *Payers) Weight(r state.Reader, operator common.Address) (weight, total uint64, err error) {
	epoch, err := Epoch(r)
	if err != nil {
		return 0, 0, err
	}
	o, err := p.x.setAt(r, epoch)
	if err != nil || o == nil {
		return 0, 0, err
	}
	if i := o.set.IndexOf(operator); i >= 0 {
		weight = o.set.Member(i).Weight
	}
	return weight, o.set.TotalWeight(), nil
}

// ConsentAccount recovers the account that consented to act for an operator; see [ConsentDigest].
func ConsentAccount(network common.Hash, operator common.Address, consent []byte) (common.Address, error) {
	_, account, err := consented(network, operator, consent)
	return account, err
}
