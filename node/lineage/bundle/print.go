package bundle

import (
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// TrustFlags is what people type of what they trust.
type TrustFlags struct {
	Set, Network string // hashes in hex; empty: not given
	TSA          string // file
}

// Trust reads the flags.
func (f TrustFlags) Trust() (t Trust, err error) {
	t.Now = time.Now()
	if t.Set, err = parseHash("set hash", f.Set); err != nil {
		return t, err
	}
	if t.Network, err = parseHash("network id", f.Network); err != nil {
		return t, err
	}
	if f.TSA != "" {
		pem, err := os.ReadFile(f.TSA)
		if err != nil {
			return t, fmt.Errorf("read the time stamping authorities: %w", err)
		}
		if t.TSA = x509.NewCertPool(); !t.TSA.AppendCertsFromPEM(pem) {
			return t, fmt.Errorf("%s holds no certificate in PEM", f.TSA)
		}
	}
	return t, nil
}

func parseHash(what, text string) (common.Hash, error) {
	if text == "" {
		return common.Hash{}, nil
	}
	b, err := hexutil.Decode(text)
	if err != nil || len(b) != common.HashLength {
		return common.Hash{}, fmt.Errorf("the %s %q is not 0x and 64 hex digits", what, text)
	}
	return common.BytesToHash(b), nil
}

// VerifyFile verifies a bundle on disk.
func VerifyFile(path string, trust Trust) (*Result, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > MaxSize {
		return nil, fmt.Errorf("%s has %d bytes, a bundle has at most %d", path, info.Size(), MaxSize)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return Verify(data, trust), nil
}

// Print writes a result for people, or as one JSON object.
func (r *Result) Print(w io.Writer, asJSON bool) error {
	if asJSON {
		return json.NewEncoder(w).Encode(r)
	}
	verdict := "HOLDS: everything that can be checked offline is as it says"
	if !r.Valid {
		verdict = "DOES NOT HOLD"
	}
	text := fmt.Sprintf("%s\nmodel    %s\nnetwork  %s\nledger   %d leaves at %s: %d records, %d receipts\n", verdict, r.Model, r.Network, r.Ledger, when(r.Time),
		r.Records, r.Receipts)
	for _, t := range r.Taints {
		text += "tainted: " + t + "\n"
	}
	for _, m := range r.Missing {
		text += "missing: " + m + "\n"
	}
	for _, c := range r.Checks {
		text += fmt.Sprintf("%-10s %s: %s\n", c.State, c.Name, c.Detail)
	}
	_, err := io.WriteString(w, text)
	return err
}
