package status

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/lineal-network/lineal/node/lineage"
)

const warmPolicy = `
lineal: policy/v1
name: warm
grade: declared
validFor: 24h
rules:
  - {id: taints, require: size(taints) == 0}
  - {id: gaps, require: size(gaps) == 0 && size(missing) == 0}
  - {id: licences, require: 'datasets.all(d, d.licence == "MIT")'}
  - {id: evaluated, require: 'size(evaluations) > 0 && size(approvals) >= size(decisions) && models.all(m, size(m.approvals) < 3)'}
  - {id: names, require: 'ancestors.all(a, !a.missing && a.knows("capture.system") || a.kind != "model")'}
`

func dumpState(s lineage.State) []byte {
	var b bytes.Buffer
	_ = s.Scan(nil, func(k, v []byte) error {
		fmt.Fprintf(&b, "%s=%s\n", hex.EncodeToString(k), hex.EncodeToString(v))
		return nil
	})
	return b.Bytes()
}

// A module that keeps what it has read finds what one finds that reads all anew in every block, whatever was recorded in between.
func TestWarmIsCold(t *testing.T) {
	for seed := range uint64(3) {
		w := newWorld(t)
		rng := rand.New(rand.NewPCG(seed, 7))
		w.signer("operator0")
		w.state = lineage.NewMemory() // from here on, both see every block
		cold, module := lineage.NewMemory(), &Module{Weight: w.module.Weight}
		id, reg := w.policy("alice", warmPolicy)
		var past []lineage.Entry
		play := func(entries ...lineage.Entry) {
			w.block(entries...)
			module.warm, module.lists, module.programs = nil, nil, nil
			if err := w.index.Apply(cold, entries); err != nil {
				t.Fatal(err)
			}
			if err := module.Apply(cold, Info{w.height, w.time, w.leaves}, entries); err != nil {
				t.Fatal(err)
			}
			past = append(past, entries...)
			if !bytes.Equal(dumpState(w.state), dumpState(cold)) {
				t.Fatalf("seed %d, block %d: warm and cold differ", seed, w.height)
			}
		}
		play(reg, w.sign("operator0", &lineage.KeyAnnouncement{Operator: account("operator0").Hex(), Network: "0x" + fmt.Sprintf("%064x", 0)}, w.signer("operator0").Subject()))
		for range 60 {
			var entries []lineage.Entry
			for range rng.IntN(4) {
				entries = append(entries, w.random(rng, id, past))
			}
			play(entries...)
		}
	}
}

// random makes a record of any kind about a few things.
func (w *world) random(rng *rand.Rand, policy [32]byte, past []lineage.Entry) lineage.Entry {
	who := []string{"alice", "bob", "mallory", "operator0"}[rng.IntN(4)]
	model, data := fmt.Sprint("m", rng.IntN(6)), fmt.Sprint("d", rng.IntN(4))
	at := time.Unix(int64(w.time)+rng.Int64N(200)-50, 0).UTC()
	stamp := lineage.Common{Note: fmt.Sprint(rng.Uint64())} // each record is a new one
	subject := thing(lineage.KindModel, model)
	if rng.IntN(2) == 0 {
		subject = thing(lineage.KindDataset, data)
	}
	switch rng.IntN(11) {
	case 0, 1:
		d := &lineage.Dataset{Common: stamp, Name: data, Licence: []string{"MIT", "MIT", "CC0-1.0"}[rng.IntN(3)]}
		if rng.IntN(3) == 0 {
			d.Consent = &lineage.Consent{Basis: "consent", Expires: &at}
		}
		return w.sign(who, d, thing(lineage.KindDataset, data))
	case 2, 3:
		return w.derive(who, model, data, fmt.Sprint("m", rng.IntN(6)+6))
	case 4:
		return w.sign(who, &lineage.Evaluation{Common: stamp, Metrics: []lineage.Metric{{Name: "acc", Value: 0.5}}}, thing(lineage.KindModel, model))
	case 5:
		return w.sign(who, &lineage.Approval{Common: stamp, Decision: "approved"}, subject)
	case 6:
		return w.sign(who, &lineage.Gap{Common: stamp, System: "x", Gap: "bypassed", Detail: "y"}, subject)
	case 7:
		return w.sign(who, &lineage.Revocation{Common: stamp, Reason: "error"}, subject)
	case 8:
		if len(past) > 0 { // of a record, by whoever
			d := lineage.RecordID(past[rng.IntN(len(past))].Envelope)
			return w.sign(who, &lineage.Revocation{Common: stamp, Reason: "error"}, lineage.NewResource("", "", d))
		}
		fallthrough
	case 9:
		return w.sign(who, &lineage.Decision{Common: stamp, Decision: "confirm", Reason: "z"}, subject)
	}
	return w.watch(who, model, policy, 1)
}
