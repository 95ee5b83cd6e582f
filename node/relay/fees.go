package relay

import (
	"math/big"

	"github.com/lineal-network/lineal/node/ethrpc"
)

// minBump is the least raise, in percent, that nodes accept for a replacement.
const minBump = 10

// price is what a transaction offers per gas, in wei; blob is nil for one without blobs.
type price struct{ tip, cap, blob *big.Int }

// offer returns what to pay now: a cap that bears the base fee doubling, so that a transaction stays valid for six full blocks.
// capped says that even the present base fee and tip exceed the limit.
func offer(fees ethrpc.Fees, minTip, limit *big.Int) (p price, capped bool) {
	tip := fees.Tip
	if tip == nil || tip.Cmp(minTip) < 0 {
		tip = minTip
	}
	feeCap := new(big.Int).Add(new(big.Int).Lsh(fees.Base, 1), tip)
	if feeCap.Cmp(limit) <= 0 {
		return price{tip: new(big.Int).Set(tip), cap: feeCap}, false
	}
	capped = new(big.Int).Add(fees.Base, tip).Cmp(limit) > 0
	return price{tip: bigMin(tip, limit), cap: new(big.Int).Set(limit)}, capped
}

// offerBlob returns what to pay now for the gas of blobs: twice the present fee, which rises by an eighth a block at most, so that the
// transaction stays valid for six full blocks. A replacement costs twice as much, so it is better to offer enough at once.
func offerBlob(base, limit *big.Int) (p *big.Int, capped bool) {
	if base == nil {
		base = new(big.Int)
	}
	return bigMin(bigMax(new(big.Int).Lsh(base, 1), big.NewInt(1)), limit), base.Cmp(limit) > 0
}

// raise returns the price of a replacement for one that offered was: at least percent more for both parts, and no less than what
// would be offered now. ok is false if that exceeds the limit.
func raise(was, now price, percent int64, limit *big.Int) (p price, ok bool) {
	p = price{tip: bigMax(bump(was.tip, percent), now.tip), cap: bigMax(bump(was.cap, percent), now.cap)}
	if was.blob != nil && now.blob != nil {
		p.blob = bigMax(bump(was.blob, percent), now.blob)
	}
	if p.cap.Cmp(p.tip) < 0 {
		p.cap = new(big.Int).Set(p.tip)
	}
	return p, p.cap.Cmp(limit) <= 0
}

// bump adds percent, rounded up, and at least one wei.
func bump(v *big.Int, percent int64) *big.Int {
	more := new(big.Int).Mul(v, big.NewInt(percent))
	more.Add(more, big.NewInt(99)).Div(more, big.NewInt(100))
	if more.Sign() == 0 {
		more.SetInt64(1)
	}
	return more.Add(more, v)
}

func bigMin(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		a = b
	}
	return new(big.Int).Set(a)
}

func bigMax(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		a = b
	}
	return new(big.Int).Set(a)
}
