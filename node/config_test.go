package node

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/ledger"
)

const fullYAML = `
dataDir: data
network: "0x1111111111111111111111111111111111111111111111111111111111111111"
home:
  chainId: 10
  registry: "0x2222222222222222222222222222222222222222"
  models: "0x3333333333333333333333333333333333333333"
chains:
  - chainId: 10
    endpoints: [{url: "http://a", ws: "ws://a"}, {url: "http://b"}]
    hub: "0x4444444444444444444444444444444444444444"
    finality: "12"
    fromBlock: 7
  - chainId: 11
    endpoints: [{url: "http://c"}]
    hub: "0x5555555555555555555555555555555555555555"
keys:
  operator: "0x6666666666666666666666666666666666666666"
  bls: keys/bls.json
  evm: /abs/relayer.json
engine: {workers: 3, time: 1m}
`

const fullJSON = `{"dataDir": "data", "network": "0x1111111111111111111111111111111111111111111111111111111111111111",
 "home": {"chainId": 10, "registry": "0x2222222222222222222222222222222222222222", "models": "0x3333333333333333333333333333333333333333"},
 "chains": [
  {"chainId": 10, "endpoints": [{"url": "http://a", "ws": "ws://a"}, {"url": "http://b"}], "hub": "0x4444444444444444444444444444444444444444",
   "finality": "12", "fromBlock": 7},
  {"chainId": 11, "endpoints": [{"url": "http://c"}], "hub": "0x5555555555555555555555555555555555555555"}],
 "keys": {"operator": "0x6666666666666666666666666666666666666666", "bls": "keys/bls.json", "evm": "/abs/relayer.json"},
 "engine": {"workers": 3, "time": "1m"}}`

func configFile(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "lineal.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestLoadConfig(t *testing.T) {
	for name, text := range map[string]string{"YAML": fullYAML, "JSON": fullJSON} {
		t.Run(name, func(t *testing.T) {
			path := configFile(t, text)
			got, err := LoadConfig(path)
			if err != nil {
				t.Fatal(err)
			}
			repeat := func(digit string) string { return "0x" + strings.Repeat(digit, 40) }
			want := Config{
				DataDir: filepath.Join(filepath.Dir(path), "data"),
				Network: common.HexToHash("0x" + strings.Repeat("1", 64)),
				Home:    HomeConfig{ChainID: 10, Registry: common.HexToAddress(repeat("2")), Models: common.HexToAddress(repeat("3"))},
				Chains: []ChainConfig{
					{ChainID: 10, Endpoints: []EndpointConfig{{URL: "http://a", WS: "ws://a"}, {URL: "http://b"}}, Hub: common.HexToAddress(repeat("4")),
						Finality: "12", FromBlock: 7},
					{ChainID: 11, Endpoints: []EndpointConfig{{URL: "http://c"}}, Hub: common.HexToAddress(repeat("5")), Finality: DefaultFinality},
				},
				Keys: KeysConfig{Operator: common.HexToAddress(repeat("6")), BLS: filepath.Join(filepath.Dir(path), "keys/bls.json"), EVM: "/abs/relayer.json",
					Ledger: filepath.Join(filepath.Dir(path), "data", "ledger.key"),
					Record: filepath.Join(filepath.Dir(path), "data", "record.pem")},
				API:    APIConfig{Listen: DefaultAPIListen, PerMinute: DefaultPerMinute},
				Engine: EngineConfig{Workers: 3, Threads: 1, MemoryMiB: DefaultMemoryMiB, Time: time.Minute},
				Relay:  RelayConfig{MaxFeeGwei: DefaultMaxFeeGwei, RenewGas: DefaultRenewGas},
				Ledger: LedgerConfig{FirstEpoch: DefaultFirstEpoch, Idle: ledger.DefaultIdle, Patience: DefaultPatience},
				Anchor: AnchorConfig{Every: DefaultAnchorEvery, Leaves: DefaultAnchorLeaves},
				Blobs:  BlobsConfig{Every: DefaultBlobEvery, MaxFeeGwei: DefaultMaxBlobFeeGwei},
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got  %+v\nwant %+v", got, want)
			}
		})
	}
}

func TestEnvironmentOverridesTheFile(t *testing.T) {
	t.Setenv("LINEAL_API_LISTEN", "127.0.0.1:9")
	t.Setenv("LINEAL_API_PERMINUTE", "7")
	t.Setenv("LINEAL_RELAY_OFF", "true")
	t.Setenv("LINEAL_DATADIR", "/elsewhere")
	c, err := LoadConfig(configFile(t, fullYAML+"api: {listen: \"127.0.0.1:1\"}\n"))
	if err != nil {
		t.Fatal(err)
	}
	if c.API.Listen != "127.0.0.1:9" || c.API.PerMinute != 7 || !c.Relay.Off || c.DataDir != "/elsewhere" {
		t.Errorf("listen %q, per minute %d, relay off %v, data in %q", c.API.Listen, c.API.PerMinute, c.Relay.Off, c.DataDir)
	}
}

func TestLoadConfigRefuses(t *testing.T) {
	for name, tc := range map[string]struct {
		text, old, new string
		want           string
	}{
		"an unknown key":       {fullYAML, "dataDir: data", "dataDir: data\nworkres: 3", "workres"},
		"an unknown inner key": {fullYAML, "workers: 3", "wrokers: 3", "wrokers"},
		"no YAML":              {fullYAML, "dataDir: data", "dataDir: [", "read configuration"},
		"text for a number":    {fullYAML, "workers: 3", "workers: three", "workers"},
		"a short network id":   {fullYAML, strings.Repeat("1", 64), "11", "network"},
		"no duration":          {fullYAML, "time: 1m", "time: soon", "time"},
		"no data directory":    {fullYAML, "dataDir: data", "", "dataDir is missing"},
		"no network":           {fullYAML, strings.Repeat("1", 64), strings.Repeat("0", 64), "network is missing"},
		"no registry":          {fullYAML, strings.Repeat("2", 40), strings.Repeat("0", 40), "home.registry"},
		"no model registry":    {fullYAML, strings.Repeat("3", 40), strings.Repeat("0", 40), "home.models"},
		"no operator":          {fullYAML, strings.Repeat("6", 40), strings.Repeat("0", 40), "keys.operator is missing"},
		"an observer's keys":   {fullYAML, "dataDir: data", "dataDir: data\nobserver: true", "an observer has no operator's keys"},
		"no hub":               {fullYAML, strings.Repeat("5", 40), strings.Repeat("0", 40), "chains[1]: chainId or hub"},
		"no chain id":          {fullYAML, "chainId: 11", "chainId: 0", "chains[1]: chainId or hub"},
		"a chain twice":        {fullYAML, "chainId: 11", "chainId: 10", "listed twice"},
		"no endpoints":         {fullYAML, `[{url: "http://c"}]`, "[]", "no endpoints"},
		"no finality":          {fullYAML, `"12"`, "soon", "finality"},
		"a home not served":    {fullYAML, "home:\n  chainId: 10", "home:\n  chainId: 12", "home chain 12 is not among chains"},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(tc.text, tc.old, tc.new, 1)
			if text == tc.text {
				t.Fatal("the test changes nothing")
			}
			_, err := LoadConfig(configFile(t, text))
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("got %v, want an error about %q", err, tc.want)
			}
			if strings.HasSuffix(tc.want, "is missing") && !errors.Is(err, ErrConfig) {
				t.Errorf("%v is no ErrConfig", err)
			}
		})
	}
	if _, err := LoadConfig(filepath.Join(t.TempDir(), "absent.yaml")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("an absent file: %v", err)
	}
}
