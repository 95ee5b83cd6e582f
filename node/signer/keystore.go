package signer

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/google/uuid"
	keystorev4 "github.com/wealdtech/go-eth2-wallet-encryptor-keystorev4"

	"github.com/lineal-network/lineal/consensus/bls"
)

// keystore is EIP-2335's JSON.
type keystore struct {
	Crypto      map[string]any `json:"crypto"`
	Description string         `json:"description"`
	Pubkey      string         `json:"pubkey"`
	Path        string         `json:"path"`
	UUID        string         `json:"uuid"`
	Version     uint           `json:"version"`
}

// ErrPassword says that the keystore does not open with the given password.
var ErrPassword = errors.New("wrong password for the keystore, or the file is damaged")

// maxKeystoreSize bounds what is read of a keystore file; real ones have under 1 kB.
const maxKeystoreSize = 64 << 10

// SaveKeystore writes a key as an EIP-2335 keystore, readable by its owner only. It never overwrites: a lost key is lost stake.
func SaveKeystore(path string, key *bls.SecretKey, password string) error {
	crypto, err := keystorev4.New().Encrypt(key.Bytes(), password)
	if err != nil {
		return fmt.Errorf("encrypt keystore: %w", err)
	}
	b, err := json.MarshalIndent(keystore{Crypto: crypto, Description: "lineal operator", Pubkey: hex.EncodeToString(key.PublicKey().Bytes()),
		UUID: uuid.NewString(), Version: 4}, "", "  ")
	if err != nil {
		return fmt.Errorf("encode keystore: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("write keystore: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write keystore: %w", err)
	}
	_, err = f.Write(append(b, '\n'))
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write keystore %s: %w", path, err)
	}
	return nil
}

// LoadKeystore opens an EIP-2335 keystore and checks that its secret belongs to the public key that it names.
func LoadKeystore(path, password string) (*bls.SecretKey, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read keystore: %w", err)
	}
	if info.Size() > maxKeystoreSize {
		return nil, fmt.Errorf("read keystore %s: %d bytes are too many for a keystore", path, info.Size())
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read keystore: %w", err)
	}
	var ks keystore
	if err := json.Unmarshal(b, &ks); err != nil {
		return nil, fmt.Errorf("keystore %s: not EIP-2335 JSON: %w", path, err)
	}
	if ks.Version != 4 || ks.Crypto == nil {
		return nil, fmt.Errorf("keystore %s: version %d, want an EIP-2335 keystore of version 4", path, ks.Version)
	}
	secret, err := keystorev4.New().Decrypt(ks.Crypto, password)
	if err != nil {
		return nil, fmt.Errorf("keystore %s: %w: %w", path, ErrPassword, err)
	}
	key, err := bls.ParseSecretKey(secret)
	if err != nil {
		return nil, fmt.Errorf("keystore %s: %w", path, err)
	}
	if got := hex.EncodeToString(key.PublicKey().Bytes()); ks.Pubkey != "" && got != ks.Pubkey {
		return nil, fmt.Errorf("keystore %s: it names the public key %s, its secret has %s", path, ks.Pubkey, got)
	}
	return key, nil
}
