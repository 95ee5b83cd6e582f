package devnet

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/devnet/models"
	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/ledger/block"
	"github.com/lineal-network/lineal/node/lineage"
	"github.com/lineal-network/lineal/node/lineage/policy"
	"github.com/lineal-network/lineal/node/lineage/status/feed"
)

// The devnet's publisher of banned sources: a file beside the operators.
const (
	sourceListURI   = "https://lists.lineal.example/devnet.json"
	sourceListFile  = "sourcelist.json"
	publisherFile   = "publisher.pem"
	publisherPublic = "publisher.pub.pem"
	sourceListEvery = time.Second
	sourceListTerm  = 30 * 24 * time.Hour
)

// publish signs a list of sources where the operators look for it.
func (n *Network) publish(serial uint64, entries ...lineage.ListedItem) error {
	key, err := lineage.LoadSigner(filepath.Join(n.dir, publisherFile))
	if err != nil {
		return err
	}
	now := time.Now().UTC().Truncate(time.Second)
	b, err := feed.Sign(feed.List{URI: sourceListURI, Publisher: "devnet", Serial: serial, Issued: now, ValidUntil: now.Add(sourceListTerm), Entries: entries}, key)
	if err != nil {
		return err
	}
	path := filepath.Join(n.dir, sourceListFile)
	if err := os.WriteFile(path+".new", b, 0o600); err != nil {
		return fmt.Errorf("publish a source list: %w", err)
	}
	return os.Rename(path+".new", path) // whole or not at all: operators read it at any time
}

// makePublisher begins the list, with nothing on it.
func (n *Network) makePublisher(context.Context) error {
	if !n.cfg.Sources {
		return nil
	}
	path := filepath.Join(n.dir, publisherFile)
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		return err // a devnet that is started again has it
	}
	key, err := lineage.GenerateSigner()
	if err != nil {
		return err
	}
	if err := key.Save(path); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(n.dir, publisherPublic), key.PublicPEM(), 0o600); err != nil {
		return err
	}
	return n.publish(1)
}

// sources configures an operator to follow the list.
func (n *Network) sources() []node.SourceConfig {
	if !n.cfg.Sources {
		return nil
	}
	return []node.SourceConfig{{URI: sourceListURI, From: "file://" + filepath.ToSlash(filepath.Join(n.dir, sourceListFile)),
		Keys: []string{filepath.Join(n.dir, publisherPublic)}, Every: sourceListEvery}}
}

// recorder puts records into the ledger under a key of its own; the user's account pays.
type recorder struct {
	n     *Network
	key   *lineage.Signer
	payer *ecdsa.PrivateKey
}

func (n *Network) newRecorder() (*recorder, error) {
	key, err := lineage.GenerateSigner()
	if err != nil {
		return nil, err
	}
	return &recorder{n, key, n.user}, nil
}

// recordWithin is how long a record may take to be in a final block.
const recordWithin = 30 * time.Second

// record signs, submits, and waits until the record is final.
func (r *recorder) record(ctx context.Context, p lineage.Predicate, subjects ...lineage.Resource) error {
	s, err := lineage.NewStatement(p, subjects...)
	if err != nil {
		return err
	}
	return r.statement(ctx, s)
}

func (r *recorder) statement(ctx context.Context, s lineage.Statement) error {
	envelope, err := r.key.Sign(s)
	if err != nil {
		return err
	}
	id := lineage.RecordID(envelope)
	digest := block.RecordDigest(r.n.Home.NetworkID, id.Bytes())
	authorization, err := crypto.Sign(digest[:], r.payer)
	if err != nil {
		return err
	}
	client := r.n.Operators[0].Client()
	waiting, cancel := context.WithTimeout(ctx, recordWithin)
	defer cancel()
	for {
		_, err := client.SubmitRecord(waiting, envelope, authorization)
		if err == nil {
			break
		}
		// right after the start the ledger has not begun
		if !errors.Is(err, api.ErrUnavailable) || pause(waiting) != nil {
			return fmt.Errorf("record a %s: %w", s.PredicateType, err)
		}
	}
	v, err := client.Record(ctx, id, recordWithin)
	if err == nil && v.State != "final" {
		err = fmt.Errorf("it is %s after %s: %s", v.State, recordWithin, v.Reason)
	}
	if err != nil {
		return fmt.Errorf("record a %s: %w", s.PredicateType, err)
	}
	return nil
}

// trained records a data set and the run that made a devnet's model of it.
func (r *recorder) trained(ctx context.Context, m models.Model, source string) (data lineage.Resource, err error) {
	data = lineage.NewResource(lineage.KindDataset, m.Name+" data", lineage.DigestOf([]byte("data of "+m.Name)))
	d := &lineage.Dataset{Name: m.Name + "-data", Licence: "CC-BY-4.0", Source: lineage.Source{URI: source}}
	if err := r.record(ctx, d, data); err != nil {
		return data, err
	}
	run := lineage.Run{Builder: "https://lineal.example/devnet", Invocation: m.Name, Name: "train " + m.Name, Inputs: []lineage.Resource{data}}
	s, err := run.Statement(lineage.NewResource(lineage.KindModel, m.Name, lineage.NewDigest(m.SHA256)))
	if err != nil {
		return data, err
	}
	return data, r.statement(ctx, s)
}

// watch registers a policy and has a model watched under it on all chains.
func (r *recorder) watch(ctx context.Context, p *policy.Program, m models.Model) error {
	source, err := p.Document().Canonical()
	if err != nil {
		return err
	}
	id := lineage.NewDigest(p.ID())
	if err := r.record(ctx, &lineage.Policy{Name: p.Document().Name, Source: string(source)}, lineage.NewResource(lineage.KindPolicy, p.Document().Name, id)); err != nil {
		return err
	}
	w := lineage.Watch{Policy: string(id)}
	for _, c := range r.n.Chains {
		w.Chains = append(w.Chains, c.ID())
	}
	return r.record(ctx, &lineage.Registration{Name: m.Name, Watch: []lineage.Watch{w}}, lineage.NewResource(lineage.KindModel, m.Name, lineage.NewDigest(m.SHA256)))
}

// statusWithin is how long a change of a status may take to reach a chain.
const statusWithin = 60 * time.Second

// awaitStatus waits until an operator says a status of a model, and until every chain does, pushed there by the operators.
func (n *Network) awaitStatus(ctx context.Context, rep *Report, m models.Model, id common.Hash, want string) (v api.StatusView, err error) {
	ctx, cancel := context.WithTimeout(ctx, statusWithin)
	defer cancel()
	began := time.Now()
	client := n.Operators[len(n.Operators)-1].Client()
	for {
		if v, err = client.ModelStatus(ctx, m.SHA256, id, false, false); err == nil && v.Status == want {
			break
		}
		if err := pause(ctx); err != nil {
			rep.problem("%s under policy %s is %q after %s, %s was expected", m.Name, id, v.Status, statusWithin, want)
			return v, nil
		}
	}
	detail := fmt.Sprintf("%s under policy %s", m.Name, v.Name)
	if v.Rule != "" {
		detail += ", by rule " + v.Rule
	}
	rep.Events = append(rep.Events, Event{Kind: want, Detail: fmt.Sprintf("%s: in the ledger after %d ms, as of size %d", detail, time.Since(began).Milliseconds(), v.LedgerSize)})
	for _, c := range n.Chains {
		for {
			got, err := n.statusOn(ctx, c, m.SHA256, id)
			if err == nil && got.Status == wantedStatus[want] && got.LedgerSize >= v.LedgerSize {
				break
			}
			if pauseErr := pause(ctx); pauseErr != nil {
				rep.problem("chain %d: %s is not %s there after %s (%v)", c.ID(), m.Name, want, statusWithin, err)
				return v, nil
			}
		}
		rep.Events = append(rep.Events, Event{Chain: c.ID(), Kind: want, Detail: fmt.Sprintf("%s: on the chain after %d ms", detail, time.Since(began).Milliseconds())})
	}
	return v, nil
}

var wantedStatus = map[string]uint8{"passed": uint8(claim.StatusPassed), "failed": uint8(claim.StatusFailed)}

func pause(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(deliveryPoll):
		return nil
	}
}

// statusOn reads a chain's policy registry.
func (n *Network) statusOn(ctx context.Context, c *Chain, model, id common.Hash) (bindings.IPolicyRegistryEntry, error) {
	registry := bindings.NewPolicyRegistry()
	to := c.Manifest.Address(deploy.PolicyRegistry)
	out, err := c.Client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: registry.PackStatusOf(model, id)}, nil)
	if err != nil {
		return bindings.IPolicyRegistryEntry{}, err
	}
	return registry.UnpackStatusOf(out)
}

// maxPolicyAge is what the scenarios' contract accepts, in seconds.
const maxPolicyAge = 3600

// rely simulates a contract that relies on the model now: the policy registry of each chain says yes, or names the rule.
func (n *Network) rely(ctx context.Context, rep *Report, m models.Model, p *policy.Program, what string, want ...string) error {
	for _, c := range n.Chains {
		data := bindings.NewPolicyRegistry().PackCheck(m.SHA256, p.ID(), maxPolicyAge)
		if err := n.mustRefuse(ctx, rep, c, n.User(), c.Manifest.Address(deploy.PolicyRegistry), data, what, want...); err != nil {
			return err
		}
		last := &rep.Events[len(rep.Events)-1]
		for _, r := range p.Document().Rules { // contracts know rules by their hash
			last.Detail = strings.ReplaceAll(last.Detail, policy.RuleHash(r.ID).Hex(), "rule "+r.ID)
		}
		if len(want) == 1 && want[0] == accepted && strings.HasSuffix(last.Detail, accepted) {
			last.Kind = "used"
		}
	}
	return nil
}

// refusedHTTP asks an operator for an answer and notes that it names the rule which forbids it.
func (n *Network) refusedHTTP(ctx context.Context, rep *Report, q Question, rule string) {
	_, err := n.AskHTTP(ctx, n.Operators[0], q)
	if err == nil {
		rep.problem("operator 0 takes a request for %s although it fails by rule %s", q.Model.Name, rule)
		return
	}
	rep.Events = append(rep.Events, Event{Kind: "refused", Detail: "a request over HTTP: " + err.Error()})
	if !strings.Contains(err.Error(), rule) {
		rep.problem("a request is refused without the name of the rule %s: %v", rule, err)
	}
}
