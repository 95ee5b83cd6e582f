package mlflow

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/store"
)

// Whatever clients and servers send, capture neither panics nor makes a record that the ledger would refuse.
func FuzzApply(f *testing.F) {
	st, err := store.Open(store.Config{Dir: filepath.Join(f.TempDir(), "s")})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { st.Close() })
	signer, err := lineage.GenerateSigner()
	if err != nil {
		f.Fatal(err)
	}
	spool, err := capture.NewSpool(capture.Config{Store: st, Signer: signer, Submitter: &ledger{}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(byte(opRunCreate), "", []byte(`{}`), []byte(`{"run":{"info":{"run_id":"r","artifact_uri":"mlflow-artifacts:/0/r/artifacts"}}}`))
	f.Add(byte(opRunUpdate), "", []byte(`{}`), []byte(`{"run_info":{"run_id":"r","status":"FINISHED","start_time":"5","end_time":3}}`))
	f.Add(byte(opLogBatch), "", []byte(`{"run_id":"r","metrics":[{"key":"a","value":"NaN"}],"params":[{"key":"","value":"\u0000"}]}`), []byte(nil))
	f.Add(byte(opVersionCreate), "", []byte(`{}`), []byte(`{"model_version":{"name":"n","version":"1","source":"models:/n/1"}}`))
	f.Add(byte(opFilePut), "../x", []byte(nil), []byte(nil))
	f.Add(byte(opDirect), "", []byte(`{"path":"a","run_id":"r"}`), []byte(nil))
	f.Fuzz(func(t *testing.T, o byte, file string, req, resp []byte) {
		c, err := New(Config{Builder: "fuzz", Store: st, Spool: spool})
		if err != nil {
			t.Fatal(err)
		}
		e := &event{call: call{op: op(o), file: file}, at: time.Unix(1, 0), req: req, resp: resp, digest: lineage.DigestOf(req), size: int64(len(req)), text: req}
		c.take(e)
		e.op = opRunUpdate
		c.take(e)
		for _, r := range c.records {
			if _, err := lineage.ParseEnvelope(r.Envelope); err != nil {
				t.Fatal(err)
			}
		}
	})
}
