package node

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/status"
)

// policyModule lets the ledger keep the policy state. It comes after the lineage's module, whose graph it evaluates.
type policyModule struct{ *status.Module }

var (
	_ block.Module   = policyModule{}
	_ block.Policies = policyModule{}
)

// newPolicyModule makes the module. Lists of sources are agreed on by the operators of the current set, by weight.
func newPolicyModule() policyModule {
	payers := block.NewPayers()
	return policyModule{&status.Module{Weight: func(r lineage.State, operator common.Address) (weight, total uint64, err error) {
		return payers.Weight(r, operator)
	}}}
}

// Check implements block.Module.
func (m policyModule) Check(r state.Reader, envelope []byte) error {
	return m.Module.Check(r, envelope)
}

// Apply implements block.Module.
func (m policyModule) Apply(tx *state.Tx, info block.Info, leaves []leaf.Leaf) error {
	return m.Module.Apply(tx, status.Info{Height: info.Height, Time: info.Time, Size: info.FirstLeaf + uint64(len(leaves))}, recordEntries(info, leaves))
}

// Root implements block.Policies.
func (m policyModule) Root(r state.Reader) (common.Hash, error) { return m.Module.Root(r) }

// Changes implements block.Policies.
func (m policyModule) Changes(r state.Reader) ([]block.StatusChange, error) {
	list, err := m.Module.Changes(r)
	if err != nil {
		return nil, err
	}
	out := make([]block.StatusChange, len(list))
	for i, c := range list {
		out[i] = block.StatusChange{Status: c.Status, Chains: c.Chains, Renewal: c.Renewal}
	}
	return out, nil
}
