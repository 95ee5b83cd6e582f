package tlog

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	fnote "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"
)

// Origin is the first line of a network's checkpoints, and the name of the keys that sign them as the log.
func Origin(network common.Hash) string {
	return "lineal.network/ledger/" + hex.EncodeToString(network[:])
}

// CosignerName is the name of the key with which an operator cosigns others' checkpoints.
func CosignerName(operator common.Address) string {
	return "lineal.network/operator/" + hex.EncodeToString(operator[:])
}

// Algorithms of signed notes.
const (
	algEd25519     = 1
	algCosignature = 4
	algUnassigned  = 0xff // followed by a name that says which
)

// Key is an operator's Ed25519 log key. It signs checkpoints that this node serves, as the log, and cosigns the ledger, as a witness of
// the others'. Both uses are in one key because their messages cannot meet: a cosigned message starts with the line
// "cosignature/v1", a log's with its origin.
type Key struct {
	private  ed25519.PrivateKey
	origin   string
	operator common.Address
	log      note.Signer
	cosigner note.Signer
}

// NewKey makes the signers of one operator in one network from its Ed25519 key.
func NewKey(private ed25519.PrivateKey, network common.Hash, operator common.Address) (*Key, error) {
	k := &Key{private: private, origin: Origin(network), operator: operator}
	var err error
	if k.log, err = note.NewSigner(k.skey(k.origin)); err != nil {
		return nil, fmt.Errorf("log key: %w", err)
	}
	if k.cosigner, err = fnote.NewSignerForCosignatureV1(k.skey(CosignerName(operator))); err != nil {
		return nil, fmt.Errorf("log key: %w", err)
	}
	return k, nil
}

// skey is the encoding of private keys that sumdb/note reads.
func (k *Key) skey(name string) string {
	vkey := VerifierKey(name, k.Public())
	hash := strings.Split(vkey, "+")[1]
	return "PRIVATE+KEY+" + name + "+" + hash + "+" + base64.StdEncoding.EncodeToString(append([]byte{algEd25519}, k.private.Seed()...))
}

// Public returns the public half.
func (k *Key) Public() ed25519.PublicKey { return k.private.Public().(ed25519.PublicKey) }

// Origin returns the log's name.
func (k *Key) Origin() string { return k.origin }

// VerifierKey is what tools are given to verify checkpoints that this operator serves.
func (k *Key) VerifierKey() string { return VerifierKey(k.origin, k.Public()) }

// CosignerKey is what tools are given to verify this operator's cosignatures.
func (k *Key) CosignerKey() string { return CosignerKey(k.operator, k.Public()) }

// VerifierKey encodes an Ed25519 key as a note verifier key.
func VerifierKey(name string, public ed25519.PublicKey) string {
	return encodeKey(name, append([]byte{algEd25519}, public...))
}

// CosignerKey encodes an operator's key as a verifier key of cosignature/v1.
func CosignerKey(operator common.Address, public ed25519.PublicKey) string {
	return encodeKey(CosignerName(operator), append([]byte{algCosignature}, public...))
}

// encodeKey gives a verifier key: name, id, and algorithm with key.
func encodeKey(name string, algKey []byte) string {
	return fmt.Sprintf("%s+%08x+%s", name, keyID(name, algKey), base64.StdEncoding.EncodeToString(algKey))
}

const pemType = "PRIVATE KEY"

// LoadKey reads an Ed25519 key (PKCS #8, PEM) from a file.
func LoadKey(path string) (ed25519.PrivateKey, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read log key: %w", err)
	}
	block, _ := pem.Decode(b)
	if block == nil || block.Type != pemType {
		return nil, fmt.Errorf("log key %s: not a PEM file with a %s", path, pemType)
	}
	k, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, fmt.Errorf("log key %s: %w", path, err)
	}
	private, ok := k.(ed25519.PrivateKey)
	if !ok {
		return nil, fmt.Errorf("log key %s: not an Ed25519 key", path)
	}
	return private, nil
}

// LoadOrCreateKey reads a key file, and makes it, readable for its owner alone, when there is none.
func LoadOrCreateKey(path string) (ed25519.PrivateKey, error) {
	k, err := LoadKey(path)
	if !errors.Is(err, os.ErrNotExist) {
		return k, err
	}
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make log key: %w", err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		return nil, fmt.Errorf("make log key: %w", err)
	}
	if err := writeKey(path, pem.EncodeToMemory(&pem.Block{Type: pemType, Bytes: der})); err != nil {
		return nil, fmt.Errorf("make log key: %w", err)
	}
	return private, nil
}

// writeKey writes beside and renames, so that a crash leaves a whole key or none.
func writeKey(path string, b []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".key-*") // 0600
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Link(f.Name(), path) // unlike Rename, never over a key that somebody else made meanwhile
	}
	return errors.Join(err, os.Remove(f.Name()))
}

// KeyFile is the name of the log key in a node's data directory, unless the configuration names another.
const KeyFile = "ledger.key"

// NetworkOf reads the network id out of an origin.
func NetworkOf(origin string) (network common.Hash, err error) {
	id, ok := strings.CutPrefix(origin, "lineal.network/ledger/")
	b, err := hex.DecodeString(id)
	if !ok || err != nil || len(b) != len(network) || Origin(common.Hash(b)) != origin {
		return network, fmt.Errorf("%q is not the origin of a Lineal ledger", origin)
	}
	return common.Hash(b), nil
}
