package bundle

import (
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
	"unicode"

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

// ReadFile reads a bundle's bytes from disk.
func ReadFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(f, MaxSize+1))
	if err = errors.Join(err, f.Close()); err != nil {
		return nil, err
	}
	if len(data) > MaxSize {
		return nil, fmt.Errorf("%s has more than the %d bytes that a bundle has at most", path, MaxSize)
	}
	return data, nil
}

// VerifyFile verifies a bundle on disk.
func VerifyFile(path string, trust Trust) (*Result, error) {
	data, err := ReadFile(path)
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
	switch {
	case !r.Valid:
		verdict = "DOES NOT HOLD"
	case !r.Pinned:
		verdict = "HOLDS IN ITSELF: you gave no set hash, so anybody could have made it; compare the set below with a verifier contract's"
	}
	text := fmt.Sprintf("%s\nmodel    %s\nnetwork  %s\nledger   %d leaves at %s: %d records, %d receipts\n", verdict, r.Model, r.Network, r.Ledger, when(r.Time),
		r.Records, r.Receipts)
	for _, t := range r.Taints {
		text += "tainted: " + plain(t) + "\n"
	}
	for _, m := range r.Missing {
		text += "missing: " + plain(m) + "\n"
	}
	for _, c := range r.Checks {
		text += fmt.Sprintf("%-10s %s: %s\n", c.State, plain(c.Name), plain(c.Detail))
	}
	_, err := io.WriteString(w, text)
	return err
}

// plain makes others' text harmless for a terminal: what does not print is shown as its code, so that no text can end a line or hide one.
func plain(text string) string {
	var b strings.Builder
	for _, r := range text {
		if unicode.IsPrint(r) {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.String()
}
