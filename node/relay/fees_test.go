package relay

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/lineal-network/lineal/node/ethrpc"
)

func wei(v int64) *big.Int { return big.NewInt(v) }

func TestOffer(t *testing.T) {
	for _, test := range []struct {
		base, suggested, minTip, limit int64
		tip, cap                       int64
		capped                         bool
	}{
		{100, 50, 10, 1000, 50, 250, false},
		{100, 5, 10, 1000, 10, 210, false},  // the tip is raised to the least
		{100, 50, 10, 200, 50, 200, false},  // the base fee may not quite double
		{100, 50, 10, 150, 50, 150, false},  // just enough now
		{100, 50, 10, 149, 50, 149, true},   // not enough now
		{100, 500, 10, 149, 149, 149, true}, // the tip never exceeds the cap
		{0, 0, 0, 10, 0, 0, false},
	} {
		p, capped := offer(ethrpc.Fees{Base: wei(test.base), Tip: wei(test.suggested)}, wei(test.minTip), wei(test.limit))
		if p.tip.Int64() != test.tip || p.cap.Int64() != test.cap || capped != test.capped {
			t.Errorf("%+v: tip %v, cap %v, capped %v", test, p.tip, p.cap, capped)
		}
	}
	if p, _ := offer(ethrpc.Fees{Base: wei(5)}, wei(3), wei(100)); p.tip.Int64() != 3 {
		t.Errorf("without a suggestion: tip %v", p.tip)
	}
}

func TestRaise(t *testing.T) {
	for _, test := range []struct {
		tip, cap, nowTip, nowCap, percent, limit int64
		wantTip, wantCap                         int64
		ok                                       bool
	}{
		{50, 250, 50, 250, 10, 1000, 55, 275, true},
		{51, 251, 50, 250, 10, 1000, 57, 277, true}, // rounded up
		{50, 250, 80, 900, 10, 1000, 80, 900, true}, // what is offered now is more
		{50, 250, 50, 250, 10, 275, 55, 275, true},
		{50, 250, 50, 250, 10, 274, 55, 275, false},
		{0, 0, 0, 0, 10, 10, 1, 1, true}, // at least one wei
	} {
		p, ok := raise(price{tip: wei(test.tip), cap: wei(test.cap)}, price{tip: wei(test.nowTip), cap: wei(test.nowCap)}, test.percent, wei(test.limit))
		if p.tip.Int64() != test.wantTip || p.cap.Int64() != test.wantCap || ok != test.ok {
			t.Errorf("%+v: tip %v, cap %v, %v", test, p.tip, p.cap, ok)
		}
	}
}

// What nodes demand of a replacement: both parts at least 10 % higher, the tip within the cap, the cap within the limit.
func TestReplacementsAreAcceptable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := rapid.Int64Range(0, 1<<50)
		limit := wei(amount.Draw(t, "limit"))
		fees := func(name string) price {
			p, _ := offer(ethrpc.Fees{Base: wei(amount.Draw(t, name+" base")), Tip: wei(amount.Draw(t, name+" tip"))}, wei(0), limit)
			if p.tip.Cmp(p.cap) > 0 || p.cap.Cmp(limit) > 0 {
				t.Fatalf("offered tip %v, cap %v, limit %v", p.tip, p.cap, limit)
			}
			return p
		}
		was, now := fees("was"), fees("now")
		p, ok := raise(was, now, rapid.Int64Range(minBump, 100).Draw(t, "percent"), limit)
		if ok != (p.cap.Cmp(limit) <= 0) || p.tip.Cmp(p.cap) > 0 {
			t.Fatalf("raised to tip %v, cap %v, limit %v: %v", p.tip, p.cap, limit, ok)
		}
		for _, pair := range [][2]*big.Int{{was.tip, p.tip}, {was.cap, p.cap}} {
			least := new(big.Int).Mul(pair[0], wei(110))
			if new(big.Int).Mul(pair[1], wei(100)).Cmp(least) < 0 || pair[1].Cmp(pair[0]) <= 0 {
				t.Fatalf("raised %v to %v", pair[0], pair[1])
			}
		}
	})
}
