package policybench

import "testing"

// The benchmark itself checks every verdict; here it runs small.
func TestRun(t *testing.T) {
	r, err := Run(t.Context(), Config{Dir: t.TempDir(), Ancestors: 300, Descendants: 500, Verdicts: 3})
	if err != nil {
		t.Fatal(err)
	}
	if r.PolicyMs <= 0 || r.EvaluationsPerSecond <= 0 || r.BanBlocks == 0 {
		t.Errorf("%+v", r)
	}
}
