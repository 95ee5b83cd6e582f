package devnet

import "testing"

// TestScenarioBatch delivers 256 answers to receivers on two chains through the ledger, for less gas than one by one.
func TestScenarioBatch(t *testing.T) {
	rep := play(t, shared(t), "batch")
	if rep.Batch == nil || rep.Batch.Answers != batchSize || len(rep.Batch.Chains) != 2 || len(rep.Requests) != batchSize {
		t.Fatalf("batch: %+v, %d requests", rep.Batch, len(rep.Requests))
	}
	const direct = 238_000 // a fulfilment by itself without a callback (contracts/gasbench)
	for _, c := range rep.Batch.Chains {
		if c.Answers != batchSize || c.Direct != 0 || c.Transactions >= batchSize/2 || c.GasPerAnswer >= direct {
			t.Errorf("chain %d: %+v", c.ChainID, c)
		}
	}
}

// TestScenarioBlob posts, reads back, proves and rebuilds the ledger.
func TestScenarioBlob(t *testing.T) {
	s, err := FindScenario("blob")
	if err != nil {
		t.Fatal(err)
	}
	n := start(t, Config{BlobsEvery: s.BlobsEvery, AnchorEvery: s.AnchorEvery})
	rep := play(t, n, s.Name)
	if count(rep, "posted") == 0 || count(rep, "proved") != 1 || count(rep, "rebuilt") != 1 || count(rep, "anchored") != len(n.Chains) {
		t.Errorf("events: %+v", rep.Events)
	}
}

// TestScenarioFeed brings rounds of defined series to every chain.
func TestScenarioFeed(t *testing.T) {
	n := start(t, Config{}) // whose chains have their clocks where the ledger's is: others move them by days, and rounds would be too old
	rep := play(t, n, "feed")
	if count(rep, "feed") != 2*len(n.Chains) || count(rep, "pulled") != 2 {
		t.Errorf("events: %+v", rep.Events)
	}
}

func TestPolicyAndBan(t *testing.T) {
	for _, name := range []string{"policy", "ban"} {
		s, err := FindScenario(name)
		if err != nil {
			t.Fatal(err)
		}
		play(t, start(t, Config{Sources: s.Sources}), name)
	}
}
