package series

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/ledger/leaf"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// TestGolden fixes the arithmetic by vectors that testdata/vectors.py computed with another language's integers and, independently of the
// steps, with real logarithms.
func TestGolden(t *testing.T) {
	b, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var v struct {
		Ln []struct {
			P, Q string
			Ln   string
		}
		PSI []struct {
			A, B []uint64
			PSI  int64
			Real float64
		}
	}
	if err := json.Unmarshal(b, &v); err != nil || len(v.Ln) < 10 || len(v.PSI) < 8 {
		t.Fatalf("%d logarithms, %d indices, %v", len(v.Ln), len(v.PSI), err)
	}
	for _, c := range v.Ln {
		p, _ := new(big.Int).SetString(c.P, 10)
		q, _ := new(big.Int).SetString(c.Q, 10)
		if got := Ln(p, q).String(); got != c.Ln {
			t.Errorf("ln(%s/%s) = %s, want %s", c.P, c.Q, got, c.Ln)
		}
	}
	for _, c := range v.PSI {
		got := PSI(c.A, c.B)
		if got != c.PSI {
			t.Errorf("%v against %v: %d, want %d", c.A, c.B, got, c.PSI)
		}
		if math.Abs(float64(got)/Unit-c.Real) > 2e-6 {
			t.Errorf("%v against %v: %d millionths, the real value is %g", c.A, c.B, got, c.Real)
		}
	}
}

// The logarithm is close to the real one from below in magnitude, and antisymmetric; the index is symmetric, and zero for equals alone.
func TestArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, q := rapid.Uint64Range(1, 1<<60).Draw(t, "p"), rapid.Uint64Range(1, 1<<60).Draw(t, "q")
		bp, bq := new(big.Int).SetUint64(p), new(big.Int).SetUint64(q)
		got, back := Ln(bp, bq), Ln(bq, bp)
		if new(big.Int).Add(got, back).Sign() != 0 {
			t.Fatalf("ln(%d/%d) = %s, the other way %s", p, q, got, back)
		}
		if want := math.Log(float64(p)) - math.Log(float64(q)); math.Abs(float64(got.Int64())/(1<<lnBits)-want) > 1e-8 {
			t.Fatalf("ln(%d/%d) = %d, want %g", p, q, got, want)
		}
		a := rapid.SliceOfN(rapid.Uint64Range(0, 1<<40), 1, 8).Draw(t, "a")
		b := rapid.SliceOfN(rapid.Uint64Range(0, 1<<40), 1, 8).Draw(t, "b")
		if x, y := PSI(a, b), PSI(b, a); x != y || x < 0 {
			t.Fatalf("%v against %v: %d, the other way %d", a, b, x, y)
		}
		if x := PSI(a, a); x != 0 {
			t.Fatalf("%v against itself: %d", a, x)
		}
	})
}

var model = common.Hash{0x40}

func receipt(requester byte, outcome claim.Outcome, bins ...leaf.Bin) leaf.Leaf {
	return leaf.Receipt{Body: claim.Inference{Model: model, Outcome: outcome}, Requester: common.Address{requester}, Agreed: 3, Voted: 4, Bins: bins}
}

// many repeats a receipt.
func many(n int, r leaf.Leaf) (list []leaf.Leaf) {
	for range n {
		list = append(list, r)
	}
	return list
}

// chainOf executes blocks on a state in memory.
type chainOf struct {
	t     *testing.T
	state state.Memory
	block block.Info
}

func (c *chainOf) at(time uint64, leaves ...leaf.Leaf) {
	c.t.Helper()
	c.block.Height++
	c.block.Time = time
	tx := state.NewTx(c.state)
	if err := (Module{}).Apply(tx, c.block, leaves); err != nil {
		c.t.Fatal(err)
	}
	c.state.Apply(tx.Diff())
	c.block.FirstLeaf += uint64(len(leaves))
}

func (c *chainOf) latest(definition common.Hash, m Metric, series uint16) *Feed {
	c.t.Helper()
	f, err := feed(c.state, FeedID(model, definition, m, series))
	if err != nil && !errors.Is(err, ErrUnknownFeed) {
		c.t.Fatal(err)
	}
	return f
}

const hour = DefaultWindow

// TestWindows follows a model through three windows: the first becomes the baseline, the second is like it, in the third answers drift.
func TestWindows(t *testing.T) {
	c := &chainOf{t: t, state: state.Memory{}}
	same := append(many(30, receipt(1, claim.OutcomeAnswered, leaf.Bin{Series: 7, Bin: 0})), many(10, receipt(1, claim.OutcomeAnswered, leaf.Bin{Series: 7, Bin: 1}))...)
	c.at(100*hour+5, same...)
	c.at(100*hour+9, many(10, receipt(1, claim.OutcomeRejected))...)
	if f := c.latest(common.Hash{}, Errors, 0); f != nil {
		t.Errorf("a round before its window is over: %+v", f)
	}
	c.at(101*hour, same...)
	want := Round{Round: 101, Answer: 200_000, StartedAt: 100 * hour, UpdatedAt: 101 * hour, LedgerSize: 50, Count: 50}
	if f := c.latest(common.Hash{}, Errors, 0); f == nil || f.Latest != want || f.Rounds != 1 {
		t.Errorf("errors: %+v, want %+v", f, want)
	}
	want.Answer = 750_000
	if f := c.latest(common.Hash{}, Agreement, 0); f == nil || f.Latest != want {
		t.Errorf("agreement: %+v, want %+v", f, want)
	}
	want.Answer, want.Count = 0, 40
	if f := c.latest(common.Hash{}, Drift, 7); f == nil || f.Latest != want {
		t.Errorf("drift: %+v, want %+v", f, want)
	}
	closed, err := Closed(c.state, 3)
	if err != nil || len(closed) != 3 || closed[0].ID != FeedID(model, common.Hash{}, Errors, 0) || closed[0].Answer.Int64() != 200_000 || closed[0].LedgerSize != 50 {
		t.Errorf("block 3 closed %+v, %v", closed, err)
	}
	c.at(103*hour+1, many(40, receipt(1, claim.OutcomeAnswered, leaf.Bin{Series: 7, Bin: 2}))...)
	if f := c.latest(common.Hash{}, Drift, 7); f.Latest.Answer != 0 || f.Latest.Round != 102 {
		t.Errorf("drift of a window like the first: %+v", f.Latest)
	}
	c.at(104 * hour)
	if f := c.latest(common.Hash{}, Drift, 7); f.Latest.Answer != PSI([]uint64{0, 0, 40}, []uint64{30, 10}) || f.Latest.Answer < Unit || f.Latest.Round != 104 {
		t.Errorf("drift: %+v", f.Latest)
	}
	f, rounds, err := History(c.state, FeedID(model, common.Hash{}, Drift, 7))
	if err != nil || len(rounds) != 3 || rounds[0].Round != 101 || rounds[2] != f.Latest {
		t.Errorf("history: %+v, %v", rounds, err)
	}
	list, err := List(c.state, &model, common.Hash{}, 10)
	if err != nil || len(list) != 3 {
		t.Fatalf("%d feeds, %v", len(list), err)
	}
	if rest, err := List(c.state, nil, list[0].ID, 1); err != nil || len(rest) != 1 || rest[0].ID != list[1].ID {
		t.Errorf("after the first: %+v, %v", rest, err)
	}
	if _, _, err := History(c.state, common.Hash{1}); !errors.Is(err, ErrUnknownFeed) {
		t.Errorf("an unknown feed: %v", err)
	}
	for k := range c.state {
		if k[1] == kindTally || k[1] == kindOpen {
			t.Errorf("left behind: %x", k)
		}
	}
}

// Too few observations say nothing, and make no baseline.
func TestMinimum(t *testing.T) {
	c := &chainOf{t: t, state: state.Memory{}}
	c.at(10*hour, many(DefaultMinimum-1, receipt(1, claim.OutcomeAnswered, leaf.Bin{Series: 7}))...)
	c.at(11 * hour)
	if f := c.latest(common.Hash{}, Drift, 7); f != nil {
		t.Errorf("drift of %d observations: %+v", DefaultMinimum-1, f)
	}
	if f := c.latest(common.Hash{}, Errors, 0); f == nil || f.Latest.Answer != 0 {
		t.Errorf("errors: %+v", f)
	}
}

func record(predicateType, predicate string) leaf.Record {
	payload := fmt.Sprintf(`{"_type":"https://in-toto.io/Statement/v1","subject":[{"digest":{"sha256":"%x"}}],"predicateType":%q,"predicate":%s}`, model[:], predicateType, predicate)
	return leaf.Record{Envelope: []byte(fmt.Sprintf(`{"payloadType":"application/vnd.in-toto+json","payload":%q,"signatures":[{"sig":"AA=="}]}`,
		base64.StdEncoding.EncodeToString([]byte(payload))))}
}

// TestDefinition counts a named population by its own window against a declared baseline; strangers do not move it.
func TestDefinition(t *testing.T) {
	c := &chainOf{t: t, state: state.Memory{}}
	r := record(PredicateType, `{"name":"clinic","window":60,"minimum":2,"population":{"name":"wards","requesters":["0x0100000000000000000000000000000000000000"]},"baseline":{"7":[1,1]},"chains":[9]}`)
	if err := (Module{}).Check(c.state, r.Envelope); err != nil {
		t.Fatal(err)
	}
	in := receipt(1, claim.OutcomeAnswered, leaf.Bin{Series: 7, Bin: 1})
	c.at(600, r, in) // counts from the next block on
	c.at(605, in, in, receipt(2, claim.OutcomeRejected, leaf.Bin{Series: 7, Bin: 0}))
	c.at(660)
	if rounds, err := (Module{}).Rounds(c.state); err != nil || len(rounds) != 3 || len(rounds[0].Chains) != 1 || rounds[0].Round.ID != FeedID(model, r.ID(), Errors, 0) {
		t.Errorf("to be pushed: %+v, %v", rounds, err)
	}
	if f := c.latest(r.ID(), Errors, 0); f == nil || f.Latest.Answer != 0 || f.Latest.Count != 2 || f.Latest.Round != 11 {
		t.Errorf("errors: %+v", f)
	}
	if f := c.latest(r.ID(), Drift, 7); f == nil || f.Latest.Answer != PSI([]uint64{0, 2}, []uint64{1, 1}) {
		t.Errorf("drift: %+v", f)
	} else if about, err := About(c.state, f); err != nil || about.Population.Name != "wards" {
		t.Errorf("about: %+v, %v", about, err)
	}
	c.at(600+Lifetime, in) // its time is over
	c.at(600 + Lifetime + 2*hour)
	if f := c.latest(r.ID(), Errors, 0); f.Rounds != 1 {
		t.Errorf("a definition counts after its time: %+v", f)
	}
}

func TestDefinitionRefuses(t *testing.T) {
	good := `{"name":"x","window":60,"population":{"name":"y"}}`
	if err := (Module{}).Check(nil, record(PredicateType, good).Envelope); err != nil {
		t.Fatal(err)
	}
	if err := (Module{}).Check(nil, record("https://example.org/other", `{"window":0}`).Envelope); err != nil {
		t.Errorf("another record: %v", err)
	}
	for name, text := range map[string]string{
		"a short window": strings.Replace(good, "60", "9", 1), "a long window": strings.Replace(good, "60", "99999999", 1),
		"no name": strings.Replace(good, `"x"`, `""`, 1), "no population": `{"name":"x","window":60}`,
		"an unknown field": strings.Replace(good, `"window"`, `"more":1,"window"`, 1), "no object": "7",
		"an empty baseline": strings.Replace(good, `"window"`, `"baseline":{"1":[]},"window"`, 1),
		"a zero baseline":   strings.Replace(good, `"window"`, `"baseline":{"1":[0,0]},"window"`, 1),
		"a huge baseline":   strings.Replace(good, `"window"`, `"baseline":{"1":[1099511627777]},"window"`, 1),
	} {
		if err := (Module{}).Check(nil, record(PredicateType, text).Envelope); !errors.Is(err, ErrDefinition) {
			t.Errorf("%s: got %v, want ErrDefinition", name, err)
		}
	}
}

// A block closes a bounded number of windows; the others follow, and lose nothing by it.
func TestBoundedWork(t *testing.T) {
	c := &chainOf{t: t, state: state.Memory{}}
	var leaves []leaf.Leaf
	for i := range 2*MaxClose + 1 {
		leaves = append(leaves, leaf.Receipt{Body: claim.Inference{Model: common.Hash{byte(i)}, Outcome: claim.OutcomeAnswered}})
	}
	c.at(hour, leaves...)
	for i, want := range []int{MaxClose, 2 * MaxClose, 2*MaxClose + 1} {
		c.at(2*hour + uint64(i))
		list, err := List(c.state, nil, common.Hash{}, MaxList)
		if err != nil || len(list) != want {
			t.Errorf("after %d blocks %d feeds, want %d (%v)", i+1, len(list), want, err)
		}
		for _, f := range list {
			if f.Latest.UpdatedAt != 2*hour || f.Latest.LedgerSize != uint64(len(leaves)) {
				t.Errorf("a late round: %+v", f.Latest)
			}
		}
	}
	for range MaxDefinitions + 3 {
		c.at(3*hour, record(PredicateType, fmt.Sprintf(`{"name":"n%d","window":60,"population":{"name":"y"}}`, c.block.Height)))
	}
	if list, err := definitions(c.state, model, 3*hour); err != nil || len(list) != MaxDefinitions+1 {
		t.Errorf("%d definitions, %v", len(list), err)
	}
}

// What a feed keeps does not grow for ever, and what a block closed is forgotten.
func TestForgets(t *testing.T) {
	c := &chainOf{t: t, state: state.Memory{}}
	one := receipt(1, claim.OutcomeAnswered)
	for i := range uint64(KeepHistory + 3) {
		c.at((10+i)*hour, one)
	}
	_, rounds, err := History(c.state, FeedID(model, common.Hash{}, Errors, 0))
	if err != nil || len(rounds) != KeepHistory || rounds[0].Round != 10+3 {
		t.Errorf("%d rounds from %d on, %v", len(rounds), rounds[0].Round, err)
	}
	for c.block.Height < KeepClosed+3 {
		c.at(0)
	}
	if closed, err := Closed(c.state, 2); err != nil || len(closed) != 0 {
		t.Errorf("block 2 is remembered: %v, %v", closed, err)
	}
	if closed, err := Closed(c.state, 900); err != nil || len(closed) == 0 {
		t.Errorf("block 900 is forgotten: %v", err)
	}
}

// A tally is the same after storing; damaged bytes are found.
func TestTallyRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := &tally{}
		for range rapid.IntRange(0, 20).Draw(t, "n") {
			a.add(&leaf.Receipt{Agreed: rapid.Uint64Range(0, 100).Draw(t, "agreed"), Voted: 100, Bins: []leaf.Bin{
				{Series: rapid.Uint16().Draw(t, "series"), Bin: rapid.Uint32Range(0, 300).Draw(t, "bin")}}})
		}
		b, err := decodeTally(a.encode())
		if err != nil || !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v became %+v, %v", a, b, err)
		}
		if _, err := decodeTally(append(a.encode(), 0)); err == nil {
			t.Fatal("a byte too many passes")
		}
	})
}

func FuzzDefinition(f *testing.F) {
	f.Add(record(PredicateType, `{"name":"x","window":60,"population":{"name":"y"}}`).Envelope)
	f.Add([]byte(`{"payloadType":"application/vnd.in-toto+json","payload":"e30="}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, d, ok, err := definitionOf(leaf.Record{Envelope: b}); ok && err == nil && d.check() != nil {
			t.Fatal("a bad definition passes")
		}
	})
}
