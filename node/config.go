package node

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/go-viper/mapstructure/v2"
	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/env/v2"
	"github.com/knadh/koanf/providers/file"
	"github.com/knadh/koanf/v2"

	"github.com/lineal-network/lineal/node/ethrpc"
	"github.com/lineal-network/lineal/node/ledger"
	"github.com/lineal-network/lineal/node/ledger/tlog"
)

// Config is a node's configuration file, YAML or JSON. Relative paths are relative to the file. Environment variables override
// it: LINEAL_API_LISTEN sets api.listen.
type Config struct {
	DataDir string        `koanf:"dataDir" json:"dataDir"`
	Network common.Hash   `koanf:"network" json:"network"` // pins the network; must be what the registry says
	Home    HomeConfig    `koanf:"home" json:"home"`
	Chains  []ChainConfig `koanf:"chains" json:"chains"` // all chains that are served, the home chain among them
	// Observer makes the node follow the ledger and serve it without being an operator: it needs no keys, executes nothing and signs nothing that counts.
	Observer bool           `koanf:"observer" json:"observer"`
	Keys     KeysConfig     `koanf:"keys" json:"keys"`
	P2P      P2PConfig      `koanf:"p2p" json:"p2p"`
	API      APIConfig      `koanf:"api" json:"api"`
	Engine   EngineConfig   `koanf:"engine" json:"engine"`
	Relay    RelayConfig    `koanf:"relay" json:"relay"`
	Sources  []SourceConfig `koanf:"sources" json:"sources,omitempty"` // lists of banned and restricted sources
	Ledger   LedgerConfig   `koanf:"ledger" json:"ledger"`
	Anchor   AnchorConfig   `koanf:"anchor" json:"anchor"`
	Blobs    BlobsConfig    `koanf:"blobs" json:"blobs"`
	// What other systems say, and large files.
	Capture   CaptureConfig   `koanf:"capture" json:"capture"`
	Artifacts ArtifactsConfig `koanf:"artifacts" json:"artifacts"`
	Log       LogConfig       `koanf:"log" json:"log"`
}

// CaptureConfig is the interface for OpenLineage clients and registries' webhooks.
type CaptureConfig struct {
	Listen      string   `koanf:"listen" json:"listen"`           // empty: none
	Tokens      []string `koanf:"tokens" json:"tokens,omitempty"` // files with the Bearer tokens that may send events; none: everyone may
	WandbSecret string   `koanf:"wandbSecret" json:"wandbSecret"` // file; empty: no webhook
	CometSecret string   `koanf:"cometSecret" json:"cometSecret"`

	MLflow MLflowConfig `koanf:"mlflow" json:"mlflow"`
}

// MLflowConfig is the interface for MLflow's clients: a proxy before a server, or the embedded server.
type MLflowConfig struct {
	Listen       string        `koanf:"listen" json:"listen"`                       // empty: none
	Upstream     string        `koanf:"upstream" json:"upstream"`                   // URL of the MLflow server; empty: the embedded one
	UpstreamAuth string        `koanf:"upstreamAuth" json:"upstreamAuth"`           // file with the Authorization header for own questions to the server
	DataDir      string        `koanf:"dataDir" json:"dataDir"`                     // default mlflow in the node's
	Name         string        `koanf:"name" json:"name"`                           // of the server in records; default its URL
	Require      []string      `koanf:"require" json:"require,omitempty"`           // rules of the gate
	Policy       string        `koanf:"policy" json:"policy"`                       // that a model must pass: file, ready policy, or digest
	Protect      []string      `koanf:"protect" json:"protect,omitempty"`           // aliases and stages that the gate guards
	Approvers    []string      `koanf:"approvers" json:"approvers,omitempty"`       // ids of the keys whose approvals count; none: anybody's
	FailOpen     bool          `koanf:"failOpen" json:"failOpen"`                   // calls pass when the gate cannot decide
	Reconcile    time.Duration `koanf:"reconcile" json:"reconcile"`                 // how often the server is compared with what passed; negative: never
	Fetch        bool          `koanf:"fetch" json:"fetch"`                         // download and hash what did not pass
	FetchMiB     int64         `koanf:"fetchMiB" json:"fetchMiB"`                   // the largest artifact to download; 0: any
	PerSecond    float64       `koanf:"perSecond" json:"perSecond"`                 // calls of one client address; negative: any
	RedactKeys   []string      `koanf:"redactKeys" json:"redactKeys,omitempty"`     // more keys whose values are secret: regular expressions
	RedactValues []string      `koanf:"redactValues" json:"redactValues,omitempty"` // more secrets in values
}

// ArtifactsConfig bounds the artifacts that the node keeps. Zero takes the defaults of package artifact.
type ArtifactsConfig struct {
	MaxMiB      int64         `koanf:"maxMiB" json:"maxMiB"`           // all together
	UploadedMiB int64         `koanf:"uploadedMiB" json:"uploadedMiB"` // of these, what came in over the interface; 0: as much as there is room for
	Grace       time.Duration `koanf:"grace" json:"grace"`             // after its last use, before what nobody pinned may go
	IPFS        IPFSConfig    `koanf:"ipfs" json:"ipfs"`
}

// IPFSConfig is the node's presence in IPFS, with a host of its own.
type IPFSConfig struct {
	Listen []string `koanf:"listen" json:"listen,omitempty"` // multiaddrs; none: artifacts are not served there
	DHT    bool     `koanf:"dht" json:"dht"`                 // tell the public hash table what is here
	Rate   int      `koanf:"rate" json:"rate"`               // bytes a second, all peers together
}

// HomeConfig names the contracts that the whole network follows.
type HomeConfig struct {
	ChainID  uint64         `koanf:"chainId" json:"chainId"`
	Registry common.Address `koanf:"registry" json:"registry"` // operators
	Models   common.Address `koanf:"models" json:"models"`
}

// ChainConfig is a chain that the node watches and relays to.
type ChainConfig struct {
	ChainID   uint64           `koanf:"chainId" json:"chainId"`
	Endpoints []EndpointConfig `koanf:"endpoints" json:"endpoints"` // two or more independent ones: what decides is read from two
	Hub       common.Address   `koanf:"hub" json:"hub"`
	Finality  string           `koanf:"finality" json:"finality"`   // finalized, safe, or a number of confirmations; default finalized
	FromBlock uint64           `koanf:"fromBlock" json:"fromBlock"` // where the hub was deployed
	// The contracts that the ledger is brought to; one that is left out gets nothing from this node.
	Checkpoints common.Address `koanf:"checkpoints" json:"checkpoints"`
	Policies    common.Address `koanf:"policies" json:"policies"` // policy registry
	Feeds       common.Address `koanf:"feeds" json:"feeds"`
}

// EndpointConfig is one JSON-RPC endpoint.
type EndpointConfig struct {
	URL string `koanf:"url" json:"url"`
	WS  string `koanf:"ws" json:"ws"` // optional
}

// KeysConfig says where the node's keys are; each has one use (protocol rule 33).
type KeysConfig struct {
	Operator common.Address `koanf:"operator" json:"operator"` // the staking account; its key is not here
	BLS      string         `koanf:"bls" json:"bls"`           // EIP-2335 keystore: attests
	EVM      string         `koanf:"evm" json:"evm"`           // Ethereum keystore: relays
	P2P      string         `koanf:"p2p" json:"p2p"`           // libp2p identity
	Ledger   string         `koanf:"ledger" json:"ledger"`     // Ed25519 key that signs the ledger's checkpoints; made when missing
	Record   string         `koanf:"record" json:"record"`     // Ed25519 or ECDSA key that signs lineage records; made when missing
	Password string         `koanf:"password" json:"password"` // file with the keystores' password
}

// P2PConfig is the node's place in the network.
type P2PConfig struct {
	Listen         []string `koanf:"listen" json:"listen"`
	Announce       []string `koanf:"announce" json:"announce"`
	Bootstrap      []string `koanf:"bootstrap" json:"bootstrap"`
	AllowObservers bool     `koanf:"allowObservers" json:"allowObservers"`
}

// APIConfig is the HTTP interface.
type APIConfig struct {
	Listen     string `koanf:"listen" json:"listen"`         // default 127.0.0.1:8645; off: no interface
	AdminToken string `koanf:"adminToken" json:"adminToken"` // file with the token for administration; empty: off
	PerMinute  int    `koanf:"perMinute" json:"perMinute"`   // free requests per requester and minute
}

// EngineConfig bounds inference.
type EngineConfig struct {
	Workers          int           `koanf:"workers" json:"workers"`
	Threads          int           `koanf:"threads" json:"threads"`
	MemoryMiB        int64         `koanf:"memoryMiB" json:"memoryMiB"` // per task
	Time             time.Duration `koanf:"time" json:"time"`           // per task
	AllowUnsandboxed bool          `koanf:"allowUnsandboxed" json:"allowUnsandboxed"`
}

// RelayConfig says what is delivered.
type RelayConfig struct {
	Off        bool   `koanf:"off" json:"off"`
	Unpaid     bool   `koanf:"unpaid" json:"unpaid"`         // also deliver answers that nobody pays for
	MaxFeeGwei uint64 `koanf:"maxFeeGwei" json:"maxFeeGwei"` // per gas; above it transactions wait
	RenewGas   int64  `koanf:"renewGas" json:"renewGas"`     // an hour and chain, for telling contracts that a pass still holds; negative: none
}

// LedgerConfig is the node's part in the ordered ledger.
type LedgerConfig struct {
	Off        bool          `koanf:"off" json:"off"`
	FirstEpoch uint64        `koanf:"firstEpoch" json:"firstEpoch"` // with whose operators the ledger begins; the same on every node; default 1
	Idle       time.Duration `koanf:"idle" json:"idle"`             // interval of blocks when there is nothing to order; default 3s
	Patience   time.Duration `koanf:"patience" json:"patience"`     // how long an answer in a batch may wait for its receipt before it is certified directly; default 15s
}

// AnchorConfig says how often the ledger's head is brought to chains. Operators that state the same share the work: they pick the same blocks.
type AnchorConfig struct {
	Every  time.Duration `koanf:"every" json:"every"`   // of ledger time; whole seconds
	Leaves uint64        `koanf:"leaves" json:"leaves"` // at least after so many leaves
}

// BlobsConfig says whether this node posts the ledger's blocks to a data-availability layer.
type BlobsConfig struct {
	Chain      uint64        `koanf:"chain" json:"chain"`           // on whose blobs; 0: this node posts none
	Every      time.Duration `koanf:"every" json:"every"`           // blocks are posted at the latest after so long
	MaxFeeGwei uint64        `koanf:"maxFeeGwei" json:"maxFeeGwei"` // per gas of blobs; above it they wait
	Archive    uint64        `koanf:"archive" json:"archive"`       // blobs that are kept, 128 KiB each
}

// LogConfig is how the node logs.
type LogConfig struct {
	Level string `koanf:"level" json:"level"` // debug, info, warn, error
	JSON  bool   `koanf:"json" json:"json"`
}

// Defaults of the configuration.
const (
	DefaultAPIListen  = "127.0.0.1:8645"
	DefaultFinality   = "finalized"
	DefaultWorkers    = 2
	DefaultMemoryMiB  = 4096
	DefaultTaskTime   = 30 * time.Second
	DefaultPerMinute  = 60
	DefaultMaxFeeGwei = 500
	// DefaultRenewGas is enough for some 400 models whose passes are renewed every half hour.
	DefaultRenewGas   = 20_000_000
	DefaultFirstEpoch = 1
	DefaultPatience   = 15 * time.Second
	// DefaultAnchorEvery and DefaultAnchorLeaves bring the head to each chain hourly, and sooner when much happens: 300,000 gas each time.
	DefaultAnchorEvery  = time.Hour
	DefaultAnchorLeaves = 100_000
	// DefaultBlobEvery fills blobs of an idle ledger fairly, and is far below the time for which a chain keeps them.
	DefaultBlobEvery      = time.Hour
	DefaultMaxBlobFeeGwei = 100
)

// LoadConfig reads a configuration file and the environment. Unknown keys are errors: a misspelt limit must not be ignored.
func LoadConfig(path string) (Config, error) {
	k := koanf.New(".")
	if err := k.Load(file.Provider(path), yaml.Parser()); err != nil {
		return Config{}, fmt.Errorf("read configuration %s: %w", path, err)
	}
	names := map[string]string{}
	for _, key := range []string{"dataDir", "network", "keys.ledger", "keys.record", "keys.password", "api.listen", "api.adminToken", "api.perMinute", "engine.workers",
		"engine.threads", "engine.memoryMiB", "relay.off", "relay.unpaid", "relay.maxFeeGwei", "relay.renewGas",
		"ledger.off", "ledger.idle", "ledger.patience", "anchor.every", "anchor.leaves",
		"blobs.chain", "blobs.every", "blobs.maxFeeGwei", "blobs.archive", "log.level", "log.json"} {
		names["LINEAL_"+strings.ToUpper(strings.ReplaceAll(key, ".", "_"))] = key
	}
	err := k.Load(env.Provider(".", env.Opt{Prefix: "LINEAL_", TransformFunc: func(k, v string) (string, any) { return names[k], v }}), nil)
	if err != nil {
		return Config{}, fmt.Errorf("read the environment: %w", err)
	}
	var c Config
	err = k.UnmarshalWithConf("", &c, koanf.UnmarshalConf{DecoderConfig: &mapstructure.DecoderConfig{ErrorUnused: true, WeaklyTypedInput: true, TagName: "koanf",
		DecodeHook: mapstructure.ComposeDecodeHookFunc(mapstructure.TextUnmarshallerHookFunc(), mapstructure.StringToTimeDurationHookFunc())}})
	if err != nil {
		return Config{}, fmt.Errorf("configuration %s: %w", path, err)
	}
	c.resolve(filepath.Dir(path))
	return c, c.Validate()
}

// resolve fills in defaults and makes paths absolute.
func (c *Config) resolve(dir string) {
	for _, p := range []*string{&c.DataDir, &c.Keys.BLS, &c.Keys.EVM, &c.Keys.P2P, &c.Keys.Ledger, &c.Keys.Record, &c.Keys.Password, &c.API.AdminToken} {
		if *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(dir, *p)
		}
	}
	for _, p := range []*string{&c.Capture.WandbSecret, &c.Capture.CometSecret, &c.Capture.MLflow.UpstreamAuth, &c.Capture.MLflow.DataDir} {
		if *p != "" && !filepath.IsAbs(*p) {
			*p = filepath.Join(dir, *p)
		}
	}
	if p := c.Capture.MLflow.Policy; strings.HasSuffix(p, ".yaml") && !filepath.IsAbs(p) { // else a ready policy or a digest
		c.Capture.MLflow.Policy = filepath.Join(dir, p)
	}
	for i, p := range c.Capture.Tokens {
		if !filepath.IsAbs(p) {
			c.Capture.Tokens[i] = filepath.Join(dir, p)
		}
	}
	for _, source := range c.Sources {
		for i, p := range source.Keys {
			if !filepath.IsAbs(p) {
				source.Keys[i] = filepath.Join(dir, p)
			}
		}
	}
	c.SetDefaults()
}

// SetDefaults fills in what is left out.
func (c *Config) SetDefaults() {
	if c.Keys.Ledger == "" && c.DataDir != "" {
		c.Keys.Ledger = filepath.Join(c.DataDir, tlog.KeyFile)
	}
	if c.Keys.Record == "" && c.DataDir != "" {
		c.Keys.Record = filepath.Join(c.DataDir, recordKeyFile)
	}
	if c.API.Listen == "" {
		c.API.Listen = DefaultAPIListen
	}
	if c.API.PerMinute == 0 {
		c.API.PerMinute = DefaultPerMinute
	}
	if c.Engine.Workers == 0 {
		c.Engine.Workers = DefaultWorkers
	}
	if c.Engine.Threads == 0 {
		c.Engine.Threads = 1
	}
	if c.Engine.MemoryMiB == 0 {
		c.Engine.MemoryMiB = DefaultMemoryMiB
	}
	if c.Engine.Time == 0 {
		c.Engine.Time = DefaultTaskTime
	}
	if c.Observer {
		c.Relay.Off = true
	}
	if c.Relay.MaxFeeGwei == 0 {
		c.Relay.MaxFeeGwei = DefaultMaxFeeGwei
	}
	if c.Relay.RenewGas == 0 {
		c.Relay.RenewGas = DefaultRenewGas
	}
	if c.Ledger.FirstEpoch == 0 {
		c.Ledger.FirstEpoch = DefaultFirstEpoch
	}
	if c.Ledger.Idle == 0 {
		c.Ledger.Idle = ledger.DefaultIdle
	}
	if c.Ledger.Patience == 0 {
		c.Ledger.Patience = DefaultPatience
	}
	if c.Anchor.Every == 0 {
		c.Anchor.Every = DefaultAnchorEvery
	}
	if c.Anchor.Leaves == 0 {
		c.Anchor.Leaves = DefaultAnchorLeaves
	}
	if c.Blobs.Every == 0 {
		c.Blobs.Every = DefaultBlobEvery
	}
	if c.Blobs.MaxFeeGwei == 0 {
		c.Blobs.MaxFeeGwei = DefaultMaxBlobFeeGwei
	}
	for i := range c.Chains {
		if c.Chains[i].Finality == "" {
			c.Chains[i].Finality = DefaultFinality
		}
	}
}

// ErrConfig is the class of errors about configurations that cannot work.
var ErrConfig = errors.New("bad configuration")

// Validate checks what can be checked without a network.
func (c *Config) Validate() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: "+format, append([]any{ErrConfig}, args...)...)
	}
	switch {
	case c.DataDir == "":
		return bad("dataDir is missing: where does the node keep its state?")
	case c.Network == (common.Hash{}):
		return bad("network is missing: the network id that the deployment's manifest states")
	case c.Home.Registry == (common.Address{}) || c.Home.Models == (common.Address{}):
		return bad("home.registry or home.models is missing")
	case c.Observer && (c.Keys.Operator != (common.Address{}) || c.Keys.BLS != "" || c.Keys.EVM != ""):
		return bad("an observer has no operator's keys: leave keys.operator, keys.bls and keys.evm out, or observer")
	case c.Observer && (c.Ledger.Off || c.Blobs.Chain != 0):
		return bad("an observer follows the ledger and posts nothing: leave ledger.off and blobs.chain out, or observer")
	case !c.Observer && c.Keys.Operator == (common.Address{}):
		return bad("keys.operator is missing: the account that staked")
	}
	seen := map[uint64]bool{}
	for i, ch := range c.Chains {
		switch {
		case ch.ChainID == 0 || ch.Hub == (common.Address{}):
			return bad("chains[%d]: chainId or hub is missing", i)
		case seen[ch.ChainID]:
			return bad("chains[%d]: chain %d is listed twice", i, ch.ChainID)
		case len(ch.Endpoints) == 0:
			return bad("chains[%d]: chain %d has no endpoints", i, ch.ChainID)
		}
		if _, err := ethrpc.ParseFinality(ch.Finality); err != nil {
			return bad("chains[%d]: %w", i, err)
		}
		seen[ch.ChainID] = true
	}
	if c.Anchor.Every < time.Second || c.Anchor.Every%time.Second != 0 {
		return bad("anchor.every is %s, want whole seconds", c.Anchor.Every)
	}
	if c.Blobs.Chain != 0 && !seen[c.Blobs.Chain] {
		return bad("blobs.chain %d is not among chains", c.Blobs.Chain)
	}
	if !seen[c.Home.ChainID] {
		return bad("the home chain %d is not among chains", c.Home.ChainID)
	}
	return nil
}

// StoreDir is where a node's store is.
func StoreDir(c Config) string { return filepath.Join(c.DataDir, "store") }
