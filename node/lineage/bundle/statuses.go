package bundle

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/trees"
	"github.com/lineal-network/lineal/node/lineage"
)

// words are a policy's names for itself and its rules.
type words struct {
	Name  string `json:"name"`
	Rules []struct {
		ID string `json:"id"`
	} `json:"rules"`
}

// rule names the rule that a status gives by its hash.
func (w *words) rule(hash common.Hash) string {
	if w != nil {
		for _, r := range w.Rules {
			if crypto.Keccak256Hash([]byte(r.ID)) == hash {
				return fmt.Sprintf("%q", r.ID)
			}
		}
	}
	return hash.Hex()
}

// policies reads the policies that records register, by id: the source is canonical JSON, and the id its digest.
func policies(records []*lineage.Record) map[common.Hash]*words {
	out := map[common.Hash]*words{}
	for _, rec := range records {
		var p lineage.Policy
		var w words
		if rec.Statement.PredicateType == lineage.PredicatePolicy && json.Unmarshal(rec.Statement.Predicate, &p) == nil && json.Unmarshal([]byte(p.Source), &w) == nil {
			out[common.Hash(lineage.DigestOf([]byte(p.Source)).Bytes())] = &w
		}
	}
	return out
}

// statuses checks what policies say, by the header's policy root: the state after the block before it.
func (r *Result) statuses(b *Bundle, known map[common.Hash]*words, trust Trust) {
	seen := map[common.Hash]bool{}
	for _, s := range b.Statuses {
		name, policy := "status "+s.Status.Policy.Hex(), known[s.Status.Policy]
		if s.Policy != "" {
			name = "status " + s.Policy
		}
		if err := b.status(s, policy, seen); err != nil {
			r.add(name, Fails, "%s: %v", fileStatuses, err)
			continue
		}
		r.Statuses = append(r.Statuses, s)
		detail := fmt.Sprintf("policy %s: %s as of ledger size %d, %s", s.Status.Policy, s.Status.Status, s.Status.LedgerSize, when(s.Status.LedgerTime))
		switch s.Status.Status {
		case claim.StatusPassed:
			detail += ", valid until " + when(s.Status.ValidUntil)
			if !trust.Now.IsZero() && seconds(trust.Now) > s.Status.ValidUntil {
				detail += ", which is over"
			}
		case claim.StatusFailed:
			detail += ", by rule " + policy.rule(s.Status.FailedRule)
		}
		r.add(name, Holds, "%s", detail)
	}
}

// status checks one status. Seen are the policies of those before it.
func (b *Bundle) status(s Status, policy *words, seen map[common.Hash]bool) error {
	switch {
	case len(s.Proof) > 32 || trees.PolicyRoot(s.Status, s.Index, s.Proof) != b.Checkpoint.Header.PolicyRoot:
		return fmt.Errorf("policy %s does not lead to the header's policy root", s.Status.Policy)
	case lineage.Digest("sha256:"+s.Status.Model.Hex()[2:]) != b.Manifest.Model:
		return fmt.Errorf("the status is of model %s", s.Status.Model)
	case seen[s.Status.Policy]:
		return fmt.Errorf("policy %s is there twice", s.Status.Policy)
	case s.Policy != "" && (policy == nil || policy.Name != s.Policy):
		return fmt.Errorf("no record of the bundle registers policy %s as %q", s.Status.Policy, s.Policy)
	}
	seen[s.Status.Policy] = true
	return nil
}
