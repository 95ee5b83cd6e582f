package devnet

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	libp2p "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/contracts/bindings"
	"github.com/lineal-network/lineal/contracts/deploy"
	"github.com/lineal-network/lineal/node"
)

// Operator is one operator of a devnet.
type Operator struct {
	Number  int
	Account common.Address // stakes
	Relayer common.Address // sends transactions
	PeerID  peer.ID
	Keys    node.Keys
	dir     string
	staking *ecdsa.PrivateKey
	port    int // of libp2p, on TCP and UDP
	url     string
	run     running // nil while stopped
}

// URL is the operator's HTTP interface; empty while it is down.
func (o *Operator) URL() string { return o.url }

// Dir is where the operator keeps its state.
func (o *Operator) Dir() string { return o.dir }

// secrets is an operator's key file. A devnet keeps keys in the clear: its accounts are worth nothing, and scrypt would cost each
// start a second per operator. A real node has keystores (see `lineal keys`).
type secrets struct {
	BLS     string `json:"bls"`
	Relayer string `json:"relayer"`
	Staking string `json:"staking"`
	P2P     string `json:"p2p"`
	Port    int    `json:"port"`
}

// makeOperators makes or loads each operator's keys.
func (n *Network) makeOperators(context.Context) (err error) {
	if n.mlflowPort, err = freePort(); err != nil {
		return err
	}
	for i := range n.cfg.Operators {
		o, err := n.makeOperator(i)
		if err != nil {
			return err
		}
		n.Operators = append(n.Operators, o)
	}
	return nil
}

// makeOperator makes or loads one operator's keys.
func (n *Network) makeOperator(i int) (*Operator, error) {
	dir := filepath.Join(n.dir, fmt.Sprintf("operator-%d", i))
	s, err := loadSecrets(dir)
	if errors.Is(err, os.ErrNotExist) {
		s, err = makeSecrets(dir)
	}
	if err != nil {
		return nil, fmt.Errorf("operator %d: %w", i, err)
	}
	o, err := s.operator()
	if err != nil {
		return nil, fmt.Errorf("operator %d: %w", i, err)
	}
	o.Number, o.dir = i, dir
	return o, nil
}

func secretsFile(dir string) string { return filepath.Join(dir, "secrets.json") }

func loadSecrets(dir string) (secrets, error) {
	var s secrets
	b, err := os.ReadFile(secretsFile(dir))
	if err != nil {
		return s, err
	}
	if err := json.Unmarshal(b, &s); err != nil {
		return s, fmt.Errorf("%s: %w", secretsFile(dir), err)
	}
	return s, nil
}

func makeSecrets(dir string) (secrets, error) {
	relayer, err := crypto.GenerateKey()
	if err != nil {
		return secrets{}, err
	}
	staking, err := crypto.GenerateKey()
	if err != nil {
		return secrets{}, err
	}
	identity, _, err := libp2p.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return secrets{}, err
	}
	raw, err := libp2p.MarshalPrivateKey(identity)
	if err != nil {
		return secrets{}, err
	}
	port, err := freePort()
	if err != nil {
		return secrets{}, err
	}
	s := secrets{BLS: hex.EncodeToString(bls.GenerateKey().Bytes()), Relayer: hex.EncodeToString(crypto.FromECDSA(relayer)),
		Staking: hex.EncodeToString(crypto.FromECDSA(staking)), P2P: hex.EncodeToString(raw), Port: port}
	b, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return secrets{}, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return secrets{}, err
	}
	return s, os.WriteFile(secretsFile(dir), append(b, '\n'), 0o600)
}

// Operators listen below the range from which systems take ports for outgoing connections, so that no dialler of this devnet sits on
// one of them.
const (
	firstPort = 10_000
	lastPort  = 30_000
)

// freePort finds a port that is free on TCP and UDP, for a node that must be found again after a restart.
func freePort() (int, error) {
	const tries = 100
	for range tries {
		n, err := rand.Int(rand.Reader, big.NewInt(lastPort-firstPort))
		if err != nil {
			return 0, err
		}
		port := firstPort + int(n.Int64())
		t, err := net.ListenTCP("tcp", &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: port})
		if err != nil {
			continue
		}
		u, err := net.ListenUDP("udp", &net.UDPAddr{IP: net.IPv4(127, 0, 0, 1), Port: port})
		if err := t.Close(); err != nil {
			return 0, err
		}
		if err != nil {
			continue
		}
		return port, u.Close()
	}
	return 0, fmt.Errorf("no port from %d to %d is free on both TCP and UDP", firstPort, lastPort)
}

func (s secrets) operator() (*Operator, error) {
	decode := func(text string) []byte {
		b, err := hex.DecodeString(text)
		if err != nil {
			return nil // the parsers below refuse nil
		}
		return b
	}
	key, err := bls.ParseSecretKey(decode(s.BLS))
	if err != nil {
		return nil, err
	}
	relayer, err := crypto.ToECDSA(decode(s.Relayer))
	if err != nil {
		return nil, fmt.Errorf("relayer key: %w", err)
	}
	staking, err := crypto.ToECDSA(decode(s.Staking))
	if err != nil {
		return nil, fmt.Errorf("staking key: %w", err)
	}
	identity, err := libp2p.UnmarshalPrivateKey(decode(s.P2P))
	if err != nil {
		return nil, fmt.Errorf("libp2p key: %w", err)
	}
	id, err := peer.IDFromPrivateKey(identity)
	if err != nil {
		return nil, fmt.Errorf("libp2p key: %w", err)
	}
	return &Operator{Account: crypto.PubkeyToAddress(staking.PublicKey), Relayer: crypto.PubkeyToAddress(relayer.PublicKey), PeerID: id,
		Keys: node.Keys{BLS: key, EVM: relayer, P2P: identity}, staking: staking, port: s.Port}, nil
}

// stake registers an operator with its stake, key, proof of possession and peer id.
func (n *Network) stake(ctx context.Context, o *Operator, amount *big.Int) (*types.Receipt, error) {
	registry, pub := bindings.NewOperatorRegistry(), o.Keys.BLS.PublicKey()
	// The proof of possession is made before any node holds the key, so no guard has to see it.
	pop := o.Keys.BLS.Sign(claim.New(n.Home.NetworkID, 0, claim.Pop{Operator: o.Account, KeyHash: pub.KeyHash()}).Digest())
	call := registry.PackRegister(pub.EIP2537(), pop.EIP2537(), []byte(o.PeerID.String()), o.Relayer, amount)
	receipt, err := n.transact(ctx, n.Chains[0], o.staking, n.Home.Address(deploy.OperatorRegistry), amount, call)
	if err != nil {
		return nil, fmt.Errorf("stake operator %d: %w", o.Number, err)
	}
	return receipt, nil
}

// config is an operator's node configuration.
func (n *Network) config(o *Operator) node.Config {
	c := node.Config{
		DataDir: o.dir,
		Network: n.Home.NetworkID,
		Home:    node.HomeConfig{ChainID: n.Chains[0].ID(), Registry: n.Home.Address(deploy.OperatorRegistry), Models: n.Home.Address(deploy.ModelRegistry)},
		Keys:    node.KeysConfig{Operator: o.Account},
		P2P: node.P2PConfig{Listen: []string{fmt.Sprintf("/ip4/127.0.0.1/udp/%d/quic-v1", o.port), fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", o.port)},
			AllowObservers: true},
		API:     node.APIConfig{Listen: "127.0.0.1:0", PerMinute: 1_000_000},
		Engine:  node.EngineConfig{Workers: 1, MemoryMiB: 1024},
		Relay:   node.RelayConfig{Unpaid: true},
		Anchor:  node.AnchorConfig{Every: n.cfg.AnchorEvery},
		Sources: n.sources(),
	}
	if o.Number == 0 {
		c.Capture.MLflow = node.MLflowConfig{Listen: fmt.Sprintf("127.0.0.1:%d", n.mlflowPort), Name: captureName, Require: []string{"observed-bytes", "dataset-rights"}}
	}
	if n.cfg.BlobsEvery > 0 {
		c.Blobs = node.BlobsConfig{Chain: n.Chains[len(n.Chains)-1].ID(), Every: n.cfg.BlobsEvery}
	}
	for _, other := range n.Operators {
		if other != o {
			c.P2P.Bootstrap = append(c.P2P.Bootstrap, fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", other.port, other.PeerID))
		}
	}
	for _, ch := range n.Chains {
		cc := node.ChainConfig{ChainID: ch.ID(), Hub: ch.Manifest.Address(deploy.InferenceHub), Finality: "0", FromBlock: 1,
			Checkpoints: ch.Manifest.Address(deploy.Checkpoints), Policies: ch.Manifest.Address(deploy.PolicyRegistry), Feeds: ch.Manifest.Address(deploy.Feeds)}
		for i := range 2 {
			cc.Endpoints = append(cc.Endpoints, node.EndpointConfig{URL: ch.URL(i), WS: ch.WS(i)})
		}
		c.Chains = append(c.Chains, cc)
	}
	return c
}
