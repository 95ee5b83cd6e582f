package devnet

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
)

// Report is what a demonstration or a scenario came to.
type Report struct {
	Scenario  string          `json:"scenario,omitempty"`
	Operators int             `json:"operators"`
	Chains    []ChainReport   `json:"chains"`
	Requests  []RequestReport `json:"requests"`
	Batch     *BatchReport    `json:"batch,omitempty"`
	Events    []Event         `json:"events,omitempty"`
	OK        bool            `json:"ok"`
	Problems  []string        `json:"problems,omitempty"` // why not
	StartMs   int64           `json:"startMs"`
}

// BatchReport is what answers by the ledger came to.
type BatchReport struct {
	Answers int          `json:"answers"`
	Ms      float64      `json:"ms"` // from the first question to the last answer in the last chain's state
	Chains  []BatchChain `json:"chains"`
}

// BatchChain is the batch on one chain.
type BatchChain struct {
	ChainID      uint64 `json:"chainId"`
	Answers      int    `json:"answers"`
	Transactions int    `json:"transactions"`
	Direct       int    `json:"direct"` // transactions that brought one answer by its own certificate
	Gas          uint64 `json:"gas"`
	GasPerAnswer uint64 `json:"gasPerAnswer"` // callbacks included
}

// ChainReport sums up one chain.
type ChainReport struct {
	ChainID   uint64 `json:"chainId"`
	Callbacks int    `json:"callbacks"` // receivers called with success, by the chain's events
}

// RequestReport is one request and its answer.
type RequestReport struct {
	ID                    common.Hash `json:"id"`
	Chain                 uint64      `json:"chain"` // the origin
	Via                   string      `json:"via"`   // chain or http
	Model                 string      `json:"model"`
	Answer                string      `json:"answer"`
	Label                 string      `json:"label"` // the truth
	Signers               int         `json:"signers"`
	LatencyMs             float64     `json:"latencyMs"` // from sending the request to the last delivery seen
	Gas                   uint64      `json:"gas"`       // of the fulfilment on the origin chain, or on the first destination
	Tx                    string      `json:"tx"`
	CertificateVerifiedOn []uint64    `json:"certificateVerifiedOn"`
	OK                    bool        `json:"ok"`
}

// Event is something that a scenario shows, with where it can be seen.
type Event struct {
	Chain    uint64         `json:"chain"` // 0: not on a chain
	Tx       string         `json:"tx"`
	Kind     string         `json:"kind"`
	Detail   string         `json:"detail"`
	Operator common.Address `json:"-"`
}

func (r *Report) problem(format string, args ...any) {
	r.Problems = append(r.Problems, fmt.Sprintf(format, args...))
}

// tableRows is how many answers of a batch a table shows.
const tableRows = 8

// JSON writes the report as one object.
func (r *Report) JSON(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(r)
}

// Table writes the report for people.
func (r *Report) Table(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(t, "chain\tvia\trequest\tmodel\tanswer\ttruth\tsigners\tms\tgas\tverified on\ttransaction") // buffered; Flush reports errors
	shown := r.Requests
	if r.Batch != nil && len(shown) > tableRows {
		shown = shown[:tableRows]
	}
	for _, q := range shown {
		var on []string
		for _, id := range q.CertificateVerifiedOn {
			on = append(on, fmt.Sprint(id))
		}
		_, _ = fmt.Fprintf(t, "%d\t%s\t%s\t%s\t%s\t%s\t%d of %d\t%.0f\t%d\t%s\t%.18s\n", q.Chain, q.Via, q.ID.Hex()[:10], q.Model, q.Answer, q.Label,
			q.Signers, r.Operators, q.LatencyMs, q.Gas, strings.Join(on, ","), q.Tx)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	var b strings.Builder
	if more := len(r.Requests) - len(shown); more > 0 {
		fmt.Fprintf(&b, "  ... and %d more\n", more)
	}
	for _, e := range r.Events {
		where := ""
		if e.Chain != 0 {
			where = fmt.Sprintf(" (chain %d, %.18s)", e.Chain, e.Tx)
		}
		fmt.Fprintf(&b, "  %s: %s%s\n", e.Kind, e.Detail, where)
	}
	for _, p := range r.Problems {
		fmt.Fprintf(&b, "  PROBLEM: %s\n", p)
	}
	if r.OK {
		b.WriteString("ok: every answer is right, and the same certificate was accepted on every destination\n")
	} else {
		b.WriteString("NOT ok\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}
