package node

import (
	"errors"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// strangeChain is a chain whose registry belongs to the network 2.
type strangeChain struct{}

func (strangeChain) ChainId() hexutil.Uint64 { return 10 } //nolint:revive // the method is eth_chainId

func (strangeChain) Syncing() bool { return false }

func (strangeChain) GetBlockByNumber(string, bool) map[string]any {
	return map[string]any{"number": "0x1", "hash": common.Hash{1}, "parentHash": common.Hash{}, "timestamp": "0x1"}
}

func (strangeChain) Call(map[string]any, any) hexutil.Bytes {
	return common.BigToHash(common.Big2).Bytes()
}

// A node that is set up for another network says so and ends, although its chains go on.
func TestAnotherNetworkEndsTheNode(t *testing.T) {
	server := rpc.NewServer()
	defer server.Stop()
	if err := server.RegisterName("eth", strangeChain{}); err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(server)
	defer web.Close()
	cfg, err := LoadConfig(configFile(t, fullYAML))
	if err != nil {
		t.Fatal(err)
	}
	cfg.Chains = cfg.Chains[:1]
	cfg.Chains[0].Endpoints = []EndpointConfig{{URL: web.URL}}
	cfg.Chains[0].Finality = "0"
	cfg.API.Listen = "127.0.0.1:0"
	n, err := New(cfg, Deps{Keys: testKeys(t)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	}()
	if err := n.Run(t.Context()); !errors.Is(err, ErrNetwork) {
		t.Errorf("got %v, want that it is another network", err)
	}
}
