package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/contracttest"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
)

// chainParams are those with which the world was deployed.
func chainParams(w *contracttest.World) deploy.ChainParams {
	p := deploy.DefaultChainParams()
	p.NetworkID, p.Epoch, p.SetHash, p.ValidUntil = w.Home.NetworkID, w.Set.Epoch(), w.Set.Hash(), w.Set.ValidUntil()
	p.Registry = w.Home.Address(deploy.OperatorRegistry)
	return p
}

// TestDeployTwice finds everything where the first run left it, and deploys other parameters elsewhere.
func TestDeployTwice(t *testing.T) {
	w := contracttest.New(t, 4)
	again, err := deploy.Chain(t.Context(), w.Client(), w.Auth(w.Deployer), chainParams(w))
	w.Must(err)
	if len(again.Created) != 0 {
		t.Errorf("the second run created %v", again.Created)
	}
	for name, at := range w.Chain.Contracts {
		if again.Contracts[name] != at {
			t.Errorf("%s is at %s, was at %s", name, again.Contracts[name], at)
		}
	}
	p := chainParams(w)
	p.Salt = common.HexToHash("0x1")
	other, err := deploy.Chain(t.Context(), w.Client(), w.Auth(w.Deployer), p)
	w.Must(err)
	if other.Address(deploy.InferenceHub) == w.Chain.Address(deploy.InferenceHub) {
		t.Error("another salt gave the same hub")
	}
}

// TestHubAddress is the same on every chain, whatever the verifier behind it: a second world on another chain with other operators.
func TestHubAddress(t *testing.T) {
	a, b := contracttest.New(t, 4), contracttest.New(t, 5)
	p := chainParams(b)
	// a's deployer deploys on b's chain
	m, err := deploy.Chain(t.Context(), b.Client(), b.Auth(a.Deployer), p)
	b.Must(err)
	if m.Address(deploy.InferenceHub) != a.Chain.Address(deploy.InferenceHub) {
		t.Errorf("the hub is at %s on one chain and at %s on the other", a.Chain.Address(deploy.InferenceHub), m.Address(deploy.InferenceHub))
	}
	if m.Address(deploy.CertificateVerifier) == a.Chain.Address(deploy.CertificateVerifier) {
		t.Error("verifiers with different sets share an address")
	}
}

// TestDeployerKeepsNoPower looks at the timelock's roles after deployment.
func TestDeployerKeepsNoPower(t *testing.T) {
	w := contracttest.New(t, 4)
	b := bindings.NewTimelockController()
	at := b.Instance(w.Client(), w.Chain.Address(deploy.Timelock))
	for role, who := range map[common.Hash]common.Address{
		{}: w.Auth(w.Deployer).From,
		crypto.Keccak256Hash([]byte("PROPOSER_ROLE")): w.Auth(w.Deployer).From,
	} {
		has, err := bind.Call(at, &bind.CallOpts{Context: t.Context()}, b.PackHasRole(role, who), b.UnpackHasRole)
		w.Must(err)
		if has {
			t.Errorf("the deployer still has role %s", role)
		}
	}
	has, err := bind.Call(at, &bind.CallOpts{Context: t.Context()},
		b.PackHasRole(crypto.Keccak256Hash([]byte("PROPOSER_ROLE")), w.Chain.Address(deploy.GovernanceGate)), b.UnpackHasRole)
	w.Must(err)
	if !has {
		t.Error("the operators' gate does not propose")
	}
}

// statement signs one side of an equivocation with an operator's real key.
func statement(w *contracttest.World, o contracttest.Operator, epoch uint64, body claim.Body) bindings.IOperatorRegistryStatement {
	c := claim.New(w.Home.NetworkID, epoch, body)
	return bindings.IOperatorRegistryStatement{Epoch: epoch, Kind: uint8(c.Kind), Slot: c.Slot, BodyHash: c.BodyHash, Signature: o.Key.Sign(c.Digest()).EIP2537()}
}

// TestSlashAndHandover slashes an operator on evidence signed by herumi keys, fixes the next set at once, hands over to it, and lets an
// answer by the new set through.
func TestSlashAndHandover(t *testing.T) {
	w := contracttest.New(t, 5)
	registry, registryAt := bindings.NewOperatorRegistry(), w.Home.Address(deploy.OperatorRegistry)
	liar, reporter := w.Operators[1], contracttest.Account(8)
	a := statement(w, liar, 1, claim.Inference{RequestID: common.HexToHash("0x1"), Outcome: claim.OutcomeAnswered, Assurance: claim.Full()})
	b := statement(w, liar, 1, claim.Inference{RequestID: common.HexToHash("0x1"), Outcome: claim.OutcomeRejected, Assurance: claim.Full()})
	key := liar.Key.PublicKey().EIP2537()

	// one body signed again in a later epoch is no evidence
	same := statement(w, liar, 2, claim.Inference{RequestID: common.HexToHash("0x1"), Outcome: claim.OutcomeAnswered, Assurance: claim.Full()})
	if _, err := w.Try(reporter, registryAt, nil, registry.PackSlashEquivocation(key, a, same)); err == nil {
		t.Fatal("re-signing one body slashed")
	}
	receipt := w.Send(reporter, registryAt, nil, registry.PackSlashEquivocation(key, a, b))
	slashed, err := registry.UnpackSlashedEvent(receipt.Logs[len(receipt.Logs)-1])
	w.Must(err)
	if slashed.Operator != liar.Address() || slashed.Amount.Cmp(w.Params.MinStake) != 0 {
		t.Errorf("slashed %s of %s, want all of %s", slashed.Amount, slashed.Operator, liar.Address())
	}

	w.Send(reporter, registryAt, nil, registry.PackRollEpoch())
	old, next := w.Set, w.ReadSet(2)
	if next.Len() != 4 || next.IndexOf(liar.Address()) >= 0 {
		t.Fatalf("the next set has %d operators, the slashed one at %d", next.Len(), next.IndexOf(liar.Address()))
	}
	block, err := bind.Call(registry.Instance(w.Client(), registryAt), &bind.CallOpts{Context: t.Context()}, registry.PackHomeBlockOf(2), registry.UnpackHomeBlockOf)
	w.Must(err)
	body := claim.SetHandover{FromEpoch: 1, FromSetHash: old.Hash(), ToEpoch: 2, ToSetHash: next.Hash(), HomeBlock: block, ValidUntil: next.ValidUntil()}
	verifier, verifierAt := bindings.NewCertificateVerifier(), w.Chain.Address(deploy.CertificateVerifier)
	links := []bindings.ICertificateVerifierLink{{Handover: onchain.Handover(body), Certificate: w.Packed(onchain.Full, body, 1)}}
	w.Send(reporter, verifierAt, nil, verifier.PackHandover(links))
	if _, err := w.Try(reporter, verifierAt, nil, verifier.PackHandover(links)); err == nil {
		t.Error("a handover was taken twice")
	}

	w.Set = next
	decision := claim.Governance{ID: common.HexToHash("0x2")}
	for _, form := range []onchain.Form{onchain.Full, onchain.FullRemember, onchain.Cached} {
		w.Send(reporter, verifierAt, nil, verifier.PackVerifyAndCache(uint8(decision.Kind()), decision.Slot(), decision.Hash(), w.Packed(form, decision, 2)))
	}

	// signing the true handover costs nobody anything; a forged one costs the signer everything
	honest := w.Operators[2]
	sign := func(h claim.SetHandover) []byte {
		return honest.Key.Sign(claim.New(w.Home.NetworkID, 1, h).Digest()).EIP2537()
	}
	forge := func(h claim.SetHandover) []byte {
		return registry.PackSlashForgedHandover(honest.Key.PublicKey().EIP2537(), 1, onchain.Handover(h), sign(h))
	}
	if _, err := w.Try(reporter, registryAt, nil, forge(body)); err == nil {
		t.Error("the true handover slashed")
	}
	body.ToSetHash = common.HexToHash("0x666")
	w.Send(reporter, registryAt, nil, forge(body))
}

// TestOfflineChain is one that missed its handover: answers and handovers by old keys are refused, and the registry pins it again.
func TestOfflineChain(t *testing.T) {
	w := contracttest.New(t, 4)
	registry, registryAt := bindings.NewOperatorRegistry(), w.Home.Address(deploy.OperatorRegistry)
	verifier, verifierAt := bindings.NewCertificateVerifier(), w.Chain.Address(deploy.CertificateVerifier)
	anyone := contracttest.Account(8)
	decision := claim.Governance{ID: common.HexToHash("0x2")}
	verify := func() error {
		_, err := w.Try(anyone, verifierAt, nil, verifier.PackVerifyAndCache(uint8(decision.Kind()), decision.Slot(), decision.Hash(), w.Packed(onchain.Full, decision)))
		return err
	}
	w.Must(verify())
	w.Pass(w.Params.Validity + 60)
	if verify() == nil {
		t.Fatal("old keys still count past the set's validity")
	}
	forged := claim.SetHandover{FromEpoch: 1, FromSetHash: w.Set.Hash(), ToEpoch: 2, ToSetHash: common.HexToHash("0x666"), ValidUntil: w.Set.ValidUntil() + 1e6}
	links := []bindings.ICertificateVerifierLink{{Handover: onchain.Handover(forged), Certificate: w.Packed(onchain.Full, forged)}}
	if _, err := w.Try(anyone, verifierAt, nil, verifier.PackHandover(links)); err == nil {
		t.Fatal("old keys handed a halted chain over")
	}
	w.Send(anyone, registryAt, nil, registry.PackRollEpoch())
	out, err := bind.Call(registry.Instance(w.Client(), registryAt), &bind.CallOpts{Context: t.Context()}, registry.PackOperatorSet(2), registry.UnpackOperatorSet)
	w.Must(err)
	w.Send(anyone, verifierAt, nil, verifier.PackRepinFromHome(out.Set, nil))
	w.Set = w.ReadSet(2)
	w.Must(verify())
}

// epochsSlot is where ProvenHomeView expects the registry's epochs.
func epochsSlot(epoch uint64) common.Hash {
	return claim.Keccak256(common.BigToHash(new(big.Int).SetUint64(epoch)).Bytes(), common.Hash{}.Bytes())
}

// TestEpochsSlot holds the registry's storage layout in place, for storage proofs depend on it.
func TestEpochsSlot(t *testing.T) {
	w := contracttest.New(t, 4)
	word, err := w.Sim.Client().StorageAt(t.Context(), w.Home.Address(deploy.OperatorRegistry), epochsSlot(1), nil)
	w.Must(err)
	if common.BytesToHash(word) != w.Set.Hash() {
		t.Errorf("the slot of epoch 1 holds %x, want the set's hash %s", word, w.Set.Hash())
	}
}

// nodes collects a trie proof in order, as eth_getProof gives it.
type nodes [][]byte

func (n *nodes) Put(_, value []byte) error { *n = append(*n, value); return nil }
func (*nodes) Delete([]byte) error         { return nil }

// TestProvenHomeView proves a set's hash by a storage proof against a home block, and fails to prove others.
func TestProvenHomeView(t *testing.T) {
	registry, setHash := common.HexToAddress("0x7e9"), common.HexToHash("0x5e7")
	header, account, storage := homeBlock(t, registry, epochsSlot(3), setHash)

	// a contract that returns the header's hash, as L1Block does: PUSH32 hash, PUSH0, MSTORE, PUSH1 32, PUSH0, RETURN
	hash := crypto.Keccak256(header)
	l1 := append(append([]byte{0x7f}, hash...), 0x5f, 0x52, 0x60, 0x20, 0x5f, 0xf3)
	creation := append([]byte{0x60, byte(len(l1)), 0x80, 0x60, 0x0a, 0x5f, 0x39, 0x5f, 0xf3, 0x00}, l1...)
	e := newEVM(t)
	_, l1At, _, err := runtime.Create(creation, e.cfg)
	if err != nil {
		t.Fatal(err)
	}
	view := bindings.NewProvenHomeView()
	_, at, _, err := runtime.Create(append(common.FromHex(bindings.ProvenHomeViewMetaData.Bin), view.PackConstructor(l1At, registry)...), e.cfg)
	if err != nil {
		t.Fatal(err)
	}
	ask := func(epoch uint64, header []byte, account, storage nodes) (common.Hash, bool) {
		proof, err := proofABI.Pack(header, [][]byte(account), [][]byte(storage))
		if err != nil {
			t.Fatal(err)
		}
		out, _, err := runtime.Call(at, view.PackSetHashOf(epoch, proof), e.cfg)
		return common.BytesToHash(out), err == nil
	}
	if got, ok := ask(3, header, account, storage); !ok || got != setHash {
		t.Fatalf("the proof gives %s, %v; want %s", got, ok, setHash)
	}
	if _, ok := ask(4, header, account, storage); ok {
		t.Error("the proof serves another epoch")
	}
	changed := append([]byte(nil), header...)
	changed[100] ^= 1
	if _, ok := ask(3, changed, account, storage); ok {
		t.Error("an unknown block proves something")
	}
	if _, ok := ask(3, header, storage, account); ok {
		t.Error("swapped proofs prove something")
	}
	last := append([]byte(nil), storage[len(storage)-1]...)
	last[len(last)-1] ^= 1
	if _, ok := ask(3, header, account, append(append(nodes(nil), storage[:len(storage)-1]...), last)); ok {
		t.Error("a changed value is proved")
	}
}

var proofABI = abi.Arguments{{Type: mustType("bytes")}, {Type: mustType("bytes[]")}, {Type: mustType("bytes[]")}}

func mustType(name string) abi.Type {
	typ, err := abi.NewType(name, "", nil)
	if err != nil {
		panic(err)
	}
	return typ
}

// homeBlock makes a state in which an account has a word in its storage, among others, with a header and the proofs.
func homeBlock(t *testing.T, account common.Address, slot, value common.Hash) (header []byte, accountProof, storageProof nodes) {
	t.Helper()
	db := triedb.NewDatabase(rawdb.NewMemoryDatabase(), triedb.HashDefaults)
	sdb, err := state.New(types.EmptyRootHash, state.NewDatabase(db, nil))
	if err != nil {
		t.Fatal(err)
	}
	r := seeded(9)
	for range 50 {
		sdb.SetNonce(address(r), 1, tracing.NonceChangeUnspecified)
		sdb.SetState(account, hash(r), hash(r))
	}
	sdb.SetNonce(account, 1, tracing.NonceChangeUnspecified)
	sdb.SetState(account, slot, value)
	root, err := sdb.Commit(params.Rules{}, 1)
	if err != nil {
		t.Fatal(err)
	}
	accounts, err := trie.NewStateTrie(trie.StateTrieID(root), db)
	if err != nil {
		t.Fatal(err)
	}
	if err := accounts.Prove(crypto.Keccak256(account[:]), &accountProof); err != nil {
		t.Fatal(err)
	}
	stored, err := accounts.GetAccount(account)
	if err != nil || stored == nil {
		t.Fatalf("the account is not in the state: %v", err)
	}
	words, err := trie.NewStateTrie(trie.StorageTrieID(root, crypto.Keccak256Hash(account[:]), stored.Root), db)
	if err != nil {
		t.Fatal(err)
	}
	if err := words.Prove(crypto.Keccak256(slot[:]), &storageProof); err != nil {
		t.Fatal(err)
	}
	header, err = rlp.EncodeToBytes(&types.Header{Root: root, Number: big.NewInt(1), Difficulty: new(big.Int), BaseFee: big.NewInt(7)})
	if err != nil {
		t.Fatal(err)
	}
	return header, accountProof, storageProof
}
