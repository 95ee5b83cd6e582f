// Serve is the other half of .ci/clients/tlog: a ledger with the certificates of four operators, behind a real HTTP server. It prints one
// line of JSON that says where and by which keys, appends leaves for each "grow N" on standard input and answers with the new size, and ends
// with standard input.
package main

import (
	"bufio"
	"context"
	"crypto/ed25519"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/ledger/tlog"
	"github.com/lineal-network/lineal/node/store"
)

var network = common.HexToHash("0x1eaf")

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "serve:", err)
		os.Exit(1)
	}
}

// ledger is what is served, and who vouches for it.
type ledger struct {
	store *store.Store
	log   *tlog.Log   // of the operator that serves
	peers []*tlog.Log // views of the same tree by the operators that cosign
	keys  []*tlog.Key
	bls   []*bls.SecretKey
	set   *quorum.Set
	view  uint64
}

func run() error {
	dir, err := os.MkdirTemp("", "lineal-tlog-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	l, err := open(dir)
	if err != nil {
		return err
	}
	defer l.store.Close()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	srv := &http.Server{Handler: http.StripPrefix("/ledger", l.log.Handler()), ReadHeaderTimeout: 10 * time.Second}
	go srv.Serve(listener)
	defer srv.Close()

	cosigners := []string{}
	for _, k := range l.keys[1:] {
		cosigners = append(cosigners, k.CosignerKey())
	}
	err = json.NewEncoder(os.Stdout).Encode(map[string]any{"url": "http://" + listener.Addr().String() + "/ledger", "key": l.keys[0].VerifierKey(),
		"cosigners": cosigners})
	lines := bufio.NewScanner(os.Stdin)
	for err == nil && lines.Scan() {
		var n uint64
		if _, err = fmt.Sscanf(lines.Text(), "grow %d", &n); err == nil {
			err = l.grow(n)
		}
	}
	return err
}

func open(dir string) (*ledger, error) {
	s, err := store.Open(store.Config{Dir: dir})
	if err != nil {
		return nil, err
	}
	l := &ledger{store: s}
	var members []quorum.Member
	for i := range 4 {
		_, private, err := ed25519.GenerateKey(nil)
		if err != nil {
			return nil, err
		}
		operator := common.BytesToAddress([]byte{byte(i + 1)})
		k, err := tlog.NewKey(private, network, operator)
		if err != nil {
			return nil, err
		}
		log, err := tlog.Open(s, tlog.Config{Origin: tlog.Origin(network), Key: k})
		if err != nil {
			return nil, err
		}
		l.keys, l.peers, l.bls = append(l.keys, k), append(l.peers, log), append(l.bls, bls.GenerateKey())
		members = append(members, quorum.Member{Operator: operator, Key: l.bls[i].PublicKey(), Weight: 1})
	}
	l.log = l.peers[0]
	l.set, err = quorum.NewSet(1, 1<<40, members)
	return l, err
}

// grow appends blocks of uneven sizes up to n leaves more, each certified and cosigned, and says the new size.
func (l *ledger) grow(n uint64) error {
	ctx := context.Background()
	_, size, err := l.log.Head()
	for end := size + n; err == nil && size < end; {
		var leaves [][]byte
		for i := range min(end-size, size%700+1) {
			leaves = append(leaves, fmt.Appendf(nil, "leaf %d", size+i))
		}
		l.view++
		err = l.store.Update(ctx, func(tx *store.Tx) error {
			var root tlog.Hash
			if root, size, err = l.log.Append(tx, leaves); err != nil {
				return err
			}
			h := claim.Checkpoint{Epoch: 1, View: l.view, Height: l.view, Time: uint64(time.Now().Unix()), LedgerRoot: root, LedgerSize: size}
			c, err := l.certify(h)
			if err != nil {
				return err
			}
			return l.log.Publish(tx, h, c)
		})
	}
	for i, p := range l.peers[1:] {
		if err != nil {
			break
		}
		var c *tlog.Cosignature
		if c, err = p.Cosign(); err == nil {
			err = l.log.AddCosignature(ctx, common.BytesToAddress([]byte{byte(i + 2)}), *c)
		}
	}
	if err == nil {
		_, err = fmt.Println(size)
	}
	return err
}

func (l *ledger) certify(h claim.Checkpoint) (*quorum.Certificate, error) {
	c := &quorum.Certificate{Claim: claim.New(network, h.Epoch, h), SetHash: l.set.Hash(), Signers: quorum.NewBitmap(l.set.Len())}
	var sigs []*bls.Signature
	for i := range 3 {
		c.Signers.Set(i)
		sigs = append(sigs, l.bls[i].Sign(c.Claim.Digest()))
	}
	var err error
	c.Signature, err = bls.Aggregate(sigs)
	return c, err
}
