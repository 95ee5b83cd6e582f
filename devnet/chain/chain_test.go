package chain_test

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/lineal-network/lineal/devnet/chain"
	"github.com/lineal-network/lineal/devnet/chain/chaintest"
)

func TestMain(m *testing.M) { chaintest.Main(m) }

const testChain = 90_001

func dial(t *testing.T, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// transfer signs a transfer of one wei from well-known account from.
func transfer(t *testing.T, from int, nonce uint64, feeCap int64) *types.Transaction {
	t.Helper()
	to := chain.Address(9)
	tx, err := types.SignNewTx(chain.Key(from), types.LatestSignerForChainID(big.NewInt(testChain)), &types.DynamicFeeTx{
		Nonce: nonce, To: &to, Value: big.NewInt(1), Gas: params.TxGas, GasTipCap: big.NewInt(min(params.GWei, feeCap)),
		GasFeeCap: big.NewInt(feeCap),
	})
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

const plenty = 100 * params.GWei

func send(t *testing.T, client *ethclient.Client, tx *types.Transaction) {
	t.Helper()
	if err := client.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
}

// receipt waits for tx to be in a block, woken by new heads.
func receipt(t *testing.T, client *ethclient.Client, tx *types.Transaction) *types.Receipt {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	heads := make(chan *types.Header, 16)
	sub, err := client.SubscribeNewHead(ctx, heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	for {
		if r, err := client.TransactionReceipt(ctx, tx.Hash()); err == nil {
			return r
		}
		select {
		case <-heads:
		case err := <-sub.Err():
			t.Fatal("subscription ended:", err)
		case <-ctx.Done():
			t.Fatal("no receipt for", tx.Hash())
		}
	}
}

func TestInstantSealing(t *testing.T) {
	c := chaintest.Start(t, chain.Config{ChainID: testChain, Endpoints: 2})
	ws, second := dial(t, c.WS(0)), dial(t, c.URL(1))
	if id, err := second.ChainID(t.Context()); err != nil || id.Uint64() != testChain {
		t.Fatalf("chain id %v, %v", id, err)
	}
	if now := uint64(time.Now().Unix()); c.Head().Time+60 < now {
		t.Fatalf("the first head's time is %d, the clock says %d", c.Head().Time, now)
	}
	for nonce := range uint64(3) {
		tx := transfer(t, 1, nonce, plenty)
		send(t, ws, tx)
		r := receipt(t, ws, tx)
		again, err := second.TransactionReceipt(t.Context(), tx.Hash())
		if err != nil || again.BlockHash != r.BlockHash {
			t.Fatalf("the second endpoint says %v, %v", again, err)
		}
	}
}

// A transaction below the base fee waits in the pool without making the chain spin, and goes in once it pays enough.
func TestUnderpricedWaits(t *testing.T) {
	c := chaintest.Start(t, chain.Config{ChainID: testChain})
	ws := dial(t, c.WS(0))
	poor := transfer(t, 1, 0, 1)
	send(t, ws, poor)
	rich := transfer(t, 2, 0, plenty)
	send(t, ws, rich)
	receipt(t, ws, rich)
	before := c.Head().Number.Uint64()
	if _, err := ws.TransactionReceipt(t.Context(), poor.Hash()); err == nil {
		t.Fatal("a transaction below the base fee was included")
	}
	replacement := transfer(t, 1, 0, plenty)
	send(t, ws, replacement)
	if got := receipt(t, ws, replacement).BlockNumber.Uint64(); got != before+1 {
		t.Fatalf("included in block %d, want %d: the chain sealed empty blocks meanwhile", got, before+1)
	}
}

func TestOsakaRules(t *testing.T) {
	c := chaintest.Start(t, chain.Config{ChainID: testChain})
	client := dial(t, c.URL(0))
	call := func(to byte, input []byte) ([]byte, error) {
		address := common.BytesToAddress([]byte{to})
		return client.CallContract(t.Context(), ethereum.CallMsg{To: &address, Data: input}, nil)
	}
	// EIP-2537 G1ADD of two points at infinity is infinity.
	if out, err := call(0x0b, make([]byte, 256)); err != nil || len(out) != 128 {
		t.Fatalf("G1ADD: %d bytes, %v", len(out), err)
	}
	// EIP-7825: 2^24 is the most gas a transaction may ask for.
	to := chain.Address(9)
	tx := types.MustSignNewTx(chain.Key(1), types.LatestSignerForChainID(big.NewInt(testChain)), &types.DynamicFeeTx{
		To: &to, Gas: params.MaxTxGas + 1, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(plenty),
	})
	if err := client.SendTransaction(t.Context(), tx); err == nil {
		t.Fatal("a transaction above the gas cap was accepted")
	}
}

func TestManualAndPeriod(t *testing.T) {
	c := chaintest.Start(t, chain.Config{ChainID: testChain, Period: chain.Manual})
	ws := dial(t, c.WS(0))
	tx := transfer(t, 1, 0, plenty)
	send(t, ws, tx)
	if _, err := ws.TransactionReceipt(t.Context(), tx.Hash()); err == nil {
		t.Fatal("a manual chain sealed by itself")
	}
	if err := c.Mine(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	receipt(t, ws, tx)

	dropped := transfer(t, 1, 1, plenty)
	send(t, ws, dropped)
	if err := c.DropPending(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, _, err := ws.TransactionByHash(t.Context(), dropped.Hash()); !errors.Is(err, ethereum.NotFound) {
		t.Fatal("a dropped transaction is still known:", err)
	}

	p := chaintest.Start(t, chain.Config{ChainID: testChain + 1, Period: time.Second})
	heads := make(chan *types.Header, 16)
	sub, err := dial(t, p.WS(0)).SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer sub.Unsubscribe()
	for range 2 { // empty blocks come by themselves
		select {
		case <-heads:
		case <-time.After(20 * time.Second):
			t.Fatal("no block")
		}
	}
}

func TestReorg(t *testing.T) {
	for _, test := range []struct {
		name string
		fate chain.Fate
		kept bool
	}{{"keep", chain.Keep, true}, {"drop", chain.Drop, false}} {
		t.Run(test.name, func(t *testing.T) {
			c := chaintest.Start(t, chain.Config{ChainID: testChain})
			ws := dial(t, c.WS(0))
			tx := transfer(t, 1, 0, plenty)
			send(t, ws, tx)
			before := receipt(t, ws, tx)
			if err := c.Reorg(t.Context(), 1, test.fate); err != nil {
				t.Fatal(err)
			}
			if head := c.Head().Number.Uint64(); head != before.BlockNumber.Uint64()+1 {
				t.Fatalf("head is %d, was %v", head, before.BlockNumber)
			}
			block, err := ws.HeaderByNumber(t.Context(), before.BlockNumber)
			if err != nil || block.Hash() == before.BlockHash {
				t.Fatalf("block %v was not replaced (%v)", before.BlockNumber, err)
			}
			after, err := ws.TransactionReceipt(t.Context(), tx.Hash())
			if kept := err == nil; kept != test.kept {
				t.Fatalf("receipt after the reorganization: %v, %v", after, err)
			}
			if test.kept && after.BlockHash == before.BlockHash {
				t.Fatal("the receipt names a block that is gone")
			}
			next := transfer(t, 2, 0, plenty) // the chain goes on
			send(t, ws, next)
			receipt(t, ws, next)
		})
	}
}

func TestReorgRefusals(t *testing.T) {
	c := chaintest.Start(t, chain.Config{ChainID: testChain, Period: chain.Manual})
	if err := c.Mine(t.Context(), 39); err != nil { // block 32 of 40 is final
		t.Fatal(err)
	}
	final, err := dial(t, c.URL(0)).HeaderByNumber(t.Context(), big.NewInt(-3)) // "finalized"
	if err != nil || final.Number.Uint64() != 32 {
		t.Fatalf("finalized is %v, %v", final, err)
	}
	for _, depth := range []int{-1, 0, 9, 41} {
		if err := c.Reorg(t.Context(), depth, chain.Keep); err == nil {
			t.Errorf("a reorganization of %d blocks was accepted", depth)
		}
	}
	if err := c.Reorg(t.Context(), 8, chain.Keep); err != nil {
		t.Error(err)
	}
}

func TestAdvanceAndFund(t *testing.T) {
	c := chaintest.Start(t, chain.Config{ChainID: testChain, Balances: map[common.Address]*big.Int{{1}: big.NewInt(7)}})
	client := dial(t, c.URL(0))
	before := c.Head().Time
	if err := c.Advance(t.Context(), time.Hour); err != nil {
		t.Fatal(err)
	}
	if got := c.Head().Time - before; got != 3600 {
		t.Fatalf("time moved by %d seconds", got)
	}
	if err := c.Fund(t.Context(), common.Address{1}, chain.Ether); err != nil {
		t.Fatal(err)
	}
	got, err := client.BalanceAt(t.Context(), common.Address{1}, nil)
	if want := new(big.Int).Add(chain.Ether, big.NewInt(7)); err != nil || got.Cmp(want) != 0 {
		t.Fatalf("balance %v, want %v (%v)", got, want, err)
	}
}

func TestDataDirSurvives(t *testing.T) {
	cfg := chain.Config{ChainID: testChain, DataDir: t.TempDir()}
	first, err := chain.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := first.Fund(t.Context(), common.Address{1}, chain.Ether); err != nil {
		t.Fatal(err)
	}
	head := first.Head().Hash()
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if err := first.Close(); err != nil {
		t.Fatal("a second Close failed:", err)
	}
	if err := first.Mine(t.Context(), 1); err == nil {
		t.Fatal("a closed chain mined")
	}
	second := chaintest.Start(t, cfg)
	if second.Head().Hash() != head {
		t.Fatalf("the head was %v, after the restart it is %v", head, second.Head().Hash())
	}
	client := dial(t, second.URL(0))
	if got, err := client.BalanceAt(t.Context(), common.Address{1}, nil); err != nil || got.Cmp(chain.Ether) != 0 {
		t.Fatalf("balance %v, %v", got, err)
	}
	if err := second.Fund(t.Context(), common.Address{1}, chain.Ether); err != nil {
		t.Fatal(err)
	}
}

func TestRefusesForeignDataDir(t *testing.T) {
	dir := t.TempDir()
	first, err := chain.Start(t.Context(), chain.Config{ChainID: testChain, DataDir: dir})
	if err != nil {
		t.Fatal(err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.Start(t.Context(), chain.Config{ChainID: testChain + 1, DataDir: dir}); err == nil {
		t.Fatal("a directory with another chain was accepted")
	}
}

func TestRefusesBadConfig(t *testing.T) {
	for name, cfg := range map[string]chain.Config{
		"no chain id":        {},
		"period too short":   {ChainID: 1, Period: time.Millisecond},
		"too many accounts":  {ChainID: 1, Accounts: 1 << 20},
		"negative accounts":  {ChainID: 1, Accounts: -1},
		"too many endpoints": {ChainID: 1, Endpoints: 100},
	} {
		if _, err := chain.Start(t.Context(), cfg); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestPortInUse(t *testing.T) {
	c := chaintest.Start(t, chain.Config{ChainID: testChain})
	var port int
	for _, digit := range c.URL(0)[strings.LastIndex(c.URL(0), ":")+1:] {
		port = port*10 + int(digit-'0')
	}
	if _, err := chain.Start(t.Context(), chain.Config{ChainID: testChain, Port: port}); err == nil {
		t.Fatal("two chains on one port")
	}
}

func TestEndpointGuards(t *testing.T) {
	c := chaintest.Start(t, chain.Config{ChainID: testChain})
	post := func(host, method string) (int, string) {
		body := strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"` + method + `","params":[]}`)
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, c.URL(0), body)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		if host != "" {
			r.Host = host
		}
		response, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		defer http.DefaultClient.CloseIdleConnections()
		text := make([]byte, 4096)
		n, _ := response.Body.Read(text)
		return response.StatusCode, string(text[:n])
	}
	if code, text := post("", "web3_clientVersion"); code != http.StatusOK || !strings.Contains(text, "lineal") {
		t.Errorf("plain request: %d %s", code, text)
	}
	if code, text := post("localhost:80", "eth_chainId"); code != http.StatusOK || !strings.Contains(text, "0x15f91") {
		t.Errorf("localhost: %d %s", code, text)
	}
	if code, _ := post("evil.example", "eth_chainId"); code != http.StatusForbidden {
		t.Errorf("foreign host name: %d", code)
	}
	for _, method := range []string{"admin_nodeInfo", "debug_setHead", "miner_setGasPrice"} {
		if _, text := post("", method); !strings.Contains(text, "does not exist") {
			t.Errorf("%s is served: %s", method, text)
		}
	}
}

func BenchmarkInstantReceipt(b *testing.B) {
	c := chaintest.Start(b, chain.Config{ChainID: testChain, MaxAhead: 1000 * time.Hour})
	client, err := ethclient.DialContext(b.Context(), c.WS(0))
	if err != nil {
		b.Fatal(err)
	}
	defer client.Close()
	heads := make(chan *types.Header, 1024)
	sub, err := client.SubscribeNewHead(b.Context(), heads)
	if err != nil {
		b.Fatal(err)
	}
	defer sub.Unsubscribe()
	to, signer := chain.Address(9), types.LatestSignerForChainID(big.NewInt(testChain))
	for nonce := uint64(0); b.Loop(); nonce++ {
		tx := types.MustSignNewTx(chain.Key(1), signer, &types.DynamicFeeTx{
			Nonce: nonce, To: &to, Gas: params.TxGas, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(plenty),
		})
		if err := client.SendTransaction(b.Context(), tx); err != nil {
			b.Fatal(err)
		}
		<-heads
		if _, err := client.TransactionReceipt(b.Context(), tx.Hash()); err != nil {
			b.Fatal(err)
		}
	}
}

// A process that is killed leaves its files as they are at some moment. A chain opens from such files and goes on.
func TestOpensAfterAKill(t *testing.T) {
	alive, killed := t.TempDir(), filepath.Join(t.TempDir(), "killed")
	first := chaintest.Start(t, chain.Config{ChainID: testChain, DataDir: alive})
	for range 5 {
		if err := first.Fund(t.Context(), common.Address{1}, chain.Ether); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.CopyFS(killed, os.DirFS(alive)); err != nil {
		t.Fatal(err)
	}
	second := chaintest.Start(t, chain.Config{ChainID: testChain, DataDir: killed})
	if second.Head().Hash() != first.Head().Hash() {
		t.Fatalf("head %v, before the kill %v", second.Head().Number, first.Head().Number)
	}
	if err := second.Fund(t.Context(), common.Address{2}, chain.Ether); err != nil {
		t.Fatal(err)
	}
}
