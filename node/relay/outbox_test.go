package relay

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func pendingEntry() *entry {
	e := pendingFromOutbox(1, 5, 'a').e
	e.Job.Deadline, e.Job.NotBefore = time.Unix(2000, 0).UTC(), time.Unix(1000, 0).UTC()
	e.Job.Call.Data, e.Job.Delivered.Data = []byte{1, 2}, []byte{3}
	e.Tries, e.FeeCapped, e.Note = 2, true, "trouble"
	return e
}

func TestRecordsSurvive(t *testing.T) {
	mined := pendingEntry()
	mined.Phase, mined.Mined, mined.MinedTx, mined.GasUsed = Mined, &place{7, common.Hash{8}}, common.Hash{'a'}, 21
	for _, e := range []*entry{pendingEntry(), mined, {Job: testJob(1), Phase: Waiting}, {Job: testJob(1), Phase: Confirming, Mined: &place{Number: 4}}} {
		value, err := encode(e)
		if err != nil {
			t.Fatal(err)
		}
		got, err := decode(1, id(1), value)
		if err != nil || !reflect.DeepEqual(got, e) {
			t.Errorf("%+v came back as %+v, %v", e, got, err)
		}
	}
}

func TestDamagedRecordsAreRefused(t *testing.T) {
	change := func(f func(*entry)) string {
		e := pendingEntry()
		f(e)
		value, err := encode(e)
		if err != nil {
			t.Fatal(err)
		}
		return string(value)
	}
	good := change(func(*entry) {})
	for name, value := range map[string]string{
		"nothing":             "",
		"not JSON":            good[:len(good)/2],
		"no entry":            `{"version":1}`,
		"other version":       strings.Replace(good, `"version":1`, `"version":2`, 1),
		"other chain":         change(func(e *entry) { e.Job.ChainID = 2 }),
		"other key":           change(func(e *entry) { e.Job.Key = id(2) }),
		"no contract":         change(func(e *entry) { e.Job.Call.To = common.Address{} }),
		"no nonce":            change(func(e *entry) { e.Nonce = nil }),
		"no attempts":         change(func(e *entry) { e.Attempts = nil }),
		"no fees":             change(func(e *entry) { e.Attempts[0].Cap = nil }),
		"waiting with nonce":  change(func(e *entry) { e.Phase = Waiting }),
		"mined nowhere":       change(func(e *entry) { e.Phase = Mined }),
		"confirming nowhere":  change(func(e *entry) { e.Phase, e.Nonce = Confirming, nil }),
		"a phase of its own":  change(func(e *entry) { e.Phase = "lost" }),
		"final, but not gone": change(func(e *entry) { e.Phase, e.Nonce = Delivered, nil }),
	} {
		if _, err := decode(1, id(1), []byte(value)); !errors.Is(err, errBadRecord) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whatever is in the outbox: an error, or an entry that the machine can work with.
func FuzzDecode(f *testing.F) {
	for _, e := range []*entry{pendingEntry(), {Job: testJob(1), Phase: Waiting}} {
		value, err := json.Marshal(record{recordVersion, e})
		if err != nil {
			f.Fatal(err)
		}
		f.Add(value)
	}
	f.Fuzz(func(t *testing.T, value []byte) {
		e, err := decode(1, id(1), value)
		if err != nil {
			return
		}
		m := newMachine(testTuning(), false)
		m.step(t0, head(10))
		m.step(t0, evJob{e})
		m.step(t0, evSettled{1 << 62})
		m.step(t0, evLooked{key: id(1)})
		m.step(t0.Add(time.Hour), nil)
		m.step(t0.Add(time.Hour), evLooked{key: id(1), delivered: true})
		if _, err := encode(e); err != nil {
			t.Fatal(err)
		}
	})
}
