// Package gasbench measures what the contracts cost: whole transactions, with real BLS keys, on any chain that it is given.
//
// Operator sets are made up for each size and written into verifiers of their own, so no registry is needed; everything else is the
// deployed code as it stands. Absent operators are spread evenly, which costs a multiproof the most.
package gasbench

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/contracts/onchain"
)

// Figures are gas of whole transactions; those of batches are divided by the number of results.
type Figures struct {
	KnownAggregate    uint64 `json:"knownAggregate"`
	N256Absent25First uint64 `json:"n256absent25First"`
	N256Absent25Again uint64 `json:"n256absent25Again"`
	N1024Absent102    uint64 `json:"n1024absent102"`
	Handover          uint64 `json:"handover"`
	Batch256PerResult uint64 `json:"batch256PerResult"`
	Batch256Settled   uint64 `json:"batch256Settled"`
	Single            uint64 `json:"single"`
	Inclusion2p20     uint64 `json:"inclusion2p20"`
}

// Backend is the chain to measure on.
type Backend interface {
	deploy.Backend
	BlockNumber(ctx context.Context) (uint64, error)
}

// batch is the most items of a chunk; settling that many fits a transaction (16.78M) with room.
const batch = 256

// farAway keeps sets valid for the whole measurement, whatever the chain's clock says.
const farAway = 1 << 40

// bench carries what all measurements share.
type bench struct {
	ctx     context.Context
	backend Backend
	key     *ecdsa.PrivateKey
	auth    *bind.TransactOpts
	chainID uint64
	network common.Hash
	salt    uint64
}

// Run measures everything. The account behind key pays; it needs about 10 ether at 1 gwei.
func Run(ctx context.Context, backend Backend, key *ecdsa.PrivateKey, progress func(string)) (Figures, error) {
	var f Figures
	id, err := backend.ChainID(ctx)
	if err != nil {
		return f, fmt.Errorf("ask the chain for its id: %w", err)
	}
	number, err := backend.BlockNumber(ctx)
	if err != nil {
		return f, fmt.Errorf("ask the chain for its height: %w", err)
	}
	b := &bench{ctx: ctx, backend: backend, key: key, auth: bind.NewKeyedTransactor(key, id), chainID: id.Uint64(), network: claim.Keccak256([]byte("gasbench")), salt: number}
	b.auth.Context = ctx
	for _, step := range []struct {
		name string
		run  func(*Figures) error
	}{
		{"known aggregate key, n = 64", b.known},
		{"n = 256, 25 absent", b.absent256},
		{"n = 1024, 102 absent", b.absent1024},
		{"handover, n = 64", b.handover},
		{"single fulfilment and batches, n = 64", b.hub},
		{"feeds in a batch, n = 64", b.feeds},
		{"inclusion in a ledger of 2^20", b.inclusion},
	} {
		progress(step.name)
		if err := step.run(&f); err != nil {
			return f, fmt.Errorf("measure %s: %w", step.name, err)
		}
	}
	return f, nil
}

// operators is a made-up set with its secret keys and everything deployed for it.
type operators struct {
	set     *quorum.Set
	secrets []*bls.SecretKey
	at      deploy.Manifest
}

func secretKey(i int) (*bls.SecretKey, error) {
	b := claim.Keccak256([]byte("gasbench operator"), binary.BigEndian.AppendUint64(nil, uint64(i)))
	b[0] = 0 // below the group's order
	return bls.ParseSecretKey(b[:])
}

func makeSet(epoch uint64, n int) (*quorum.Set, []*bls.SecretKey, error) {
	var members []quorum.Member
	var secrets []*bls.SecretKey
	for i := range n {
		k, err := secretKey(i)
		if err != nil {
			return nil, nil, err
		}
		secrets = append(secrets, k)
		members = append(members, quorum.Member{Operator: common.BigToAddress(big.NewInt(int64(i + 1))), Key: k.PublicKey(), Weight: 32 + uint64(i%7)})
	}
	set, err := quorum.NewSet(epoch, farAway, members)
	return set, secrets, err
}

// deployFor deploys a chain's contracts around a set of n operators.
func (b *bench) deployFor(n int) (*operators, error) {
	set, secrets, err := makeSet(1, n)
	if err != nil {
		return nil, err
	}
	p := deploy.DefaultChainParams()
	p.NetworkID, p.Epoch, p.SetHash, p.ValidUntil = b.network, 1, set.Hash(), set.ValidUntil()
	b.salt++
	p.Salt = claim.Keccak256([]byte("gasbench"), binary.BigEndian.AppendUint64(nil, b.salt), set.Hash().Bytes())
	manifest, err := deploy.Chain(b.ctx, b.backend, b.auth, p)
	if err != nil {
		return nil, err
	}
	return &operators{set, secrets, manifest}, nil
}

// spread chooses k of n, evenly.
func spread(n, k int) []int {
	var out []int
	for i := range k {
		out = append(out, i*n/k)
	}
	return out
}

// certify signs a body by all but the absent, and packs the certificate.
func (b *bench) certify(o *operators, body claim.Body, form onchain.Form, absent []int) ([]byte, error) {
	c := &quorum.Certificate{Claim: claim.New(b.network, o.set.Epoch(), body), SetHash: o.set.Hash(), Signers: quorum.NewBitmap(o.set.Len())}
	missing := map[int]bool{}
	for _, i := range absent {
		missing[i] = true
	}
	var sigs []*bls.Signature
	for i, k := range o.secrets {
		if !missing[i] {
			c.Signers.Set(i)
			sigs = append(sigs, k.Sign(c.Claim.Digest()))
		}
	}
	var err error
	if c.Signature, err = bls.Aggregate(sigs); err != nil {
		return nil, err
	}
	return onchain.EncodeCertificate(c, o.set, form)
}

// send sends a transaction that must succeed and returns its gas.
func (b *bench) send(to common.Address, value *big.Int, data []byte) (uint64, error) {
	auth := *b.auth
	auth.Value = value
	tx, err := bind.NewBoundContract(to, abi.ABI{}, b.backend, b.backend, b.backend).RawTransact(&auth, data)
	if err != nil {
		return 0, err
	}
	for pause := 2 * time.Millisecond; ; pause = min(2*pause, 500*time.Millisecond) {
		receipt, err := b.backend.TransactionReceipt(b.ctx, tx.Hash())
		switch {
		case err == nil && receipt.Status == types.ReceiptStatusSuccessful:
			return receipt.GasUsed, nil
		case err == nil:
			return 0, fmt.Errorf("%w: %s", deploy.ErrReverted, tx.Hash())
		case !errors.Is(err, ethereum.NotFound):
			return 0, err
		}
		select {
		case <-b.ctx.Done():
			return 0, b.ctx.Err()
		case <-time.After(pause):
		}
	}
}

// verify measures one verification of a made-up claim as a transaction of its own.
func (b *bench) verify(o *operators, number byte, form onchain.Form, absent []int) (uint64, error) {
	body := claim.Governance{ID: common.Hash{number}, PayloadHash: claim.Keccak256([]byte{number})}
	cert, err := b.certify(o, body, form, absent)
	if err != nil {
		return 0, err
	}
	v := bindings.NewCertificateVerifier()
	data := v.PackVerifyAndCache(uint8(body.Kind()), body.Slot(), body.Hash(), cert)
	return b.send(o.at.Address(deploy.CertificateVerifier), nil, data)
}

func (b *bench) known(f *Figures) error {
	o, err := b.deployFor(64)
	if err != nil {
		return err
	}
	absent := spread(64, 3)
	if _, err := b.verify(o, 1, onchain.FullRemember, absent); err != nil {
		return err
	}
	f.KnownAggregate, err = b.verify(o, 2, onchain.Cached, absent)
	return err
}

func (b *bench) absent256(f *Figures) error {
	o, err := b.deployFor(256)
	if err != nil {
		return err
	}
	absent := spread(256, 25)
	if f.N256Absent25First, err = b.verify(o, 1, onchain.FullRemember, absent); err != nil {
		return err
	}
	f.N256Absent25Again, err = b.verify(o, 2, onchain.Cached, absent)
	return err
}

func (b *bench) absent1024(f *Figures) error {
	o, err := b.deployFor(1024)
	if err != nil {
		return err
	}
	f.N1024Absent102, err = b.verify(o, 1, onchain.Full, spread(1024, 102))
	return err
}

// handover measures the second handover of a chain: the words that it writes are there already.
func (b *bench) handover(f *Figures) error {
	o, err := b.deployFor(64)
	if err != nil {
		return err
	}
	v := bindings.NewCertificateVerifier()
	for range 2 {
		next, secrets, err := makeSet(o.set.Epoch()+1, 64)
		if err != nil {
			return err
		}
		body := claim.SetHandover{FromEpoch: o.set.Epoch(), FromSetHash: o.set.Hash(), ToEpoch: next.Epoch(), ToSetHash: next.Hash(), HomeBlock: 1000, ValidUntil: next.ValidUntil()}
		cert, err := b.certify(o, body, onchain.Full, nil)
		if err != nil {
			return err
		}
		links := []bindings.ICertificateVerifierLink{{Handover: onchain.Handover(body), Certificate: cert}}
		if f.Handover, err = b.send(o.at.Address(deploy.CertificateVerifier), nil, v.PackHandover(links)); err != nil {
			return err
		}
		o.set, o.secrets = next, secrets
	}
	return nil
}

func (b *bench) account() common.Address { return crypto.PubkeyToAddress(b.key.PublicKey) }
