package tlog

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	formats "github.com/transparency-dev/formats/log"
	fnote "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/store"
)

// Checkpoint is what a signed note says.
type Checkpoint struct {
	Origin string
	Size   uint64
	Root   Hash
}

// Text is the note's text, which is signed.
func (c Checkpoint) Text() []byte {
	return formats.Checkpoint{Origin: c.Origin, Size: c.Size, Hash: c.Root[:]}.Marshal()
}

// parseText reads a note's text; extension lines are refused, since nothing of ours writes them.
func parseText(text []byte) (c Checkpoint, err error) {
	var p formats.Checkpoint
	rest, err := p.Unmarshal(text)
	if err != nil {
		return c, err
	}
	c = Checkpoint{Origin: p.Origin, Size: p.Size}
	if len(p.Hash) != len(c.Root) || len(rest) > 0 {
		return c, errors.New("a checkpoint of this ledger is an origin, a size and a SHA-256 hash")
	}
	copy(c.Root[:], p.Hash)
	if !bytes.Equal(c.Text(), text) {
		return c, errors.New("the checkpoint is not in its one canonical form")
	}
	return c, nil
}

// OpenCheckpoint reads a note that a known key of the log must have signed. The note lists which of the other verifiers' lines it
// carries; a wrong line of one of them is an error.
func OpenCheckpoint(raw []byte, origin string, log note.Verifier, others ...note.Verifier) (Checkpoint, *note.Note, error) {
	n, err := note.Open(raw, note.VerifierList(append([]note.Verifier{log}, others...)...))
	if err != nil {
		return Checkpoint{}, nil, fmt.Errorf("checkpoint: %w", err)
	}
	signed := false
	for _, s := range n.Sigs {
		signed = signed || s.Name == log.Name() && s.Hash == log.KeyHash()
	}
	if !signed {
		return Checkpoint{}, nil, fmt.Errorf("checkpoint: no line by the log's key %s", log.Name())
	}
	c, err := parseText([]byte(n.Text))
	if err != nil {
		return Checkpoint{}, nil, fmt.Errorf("checkpoint: %w", err)
	}
	if c.Origin != origin {
		return Checkpoint{}, nil, fmt.Errorf("checkpoint of %q, not of %q", c.Origin, origin)
	}
	return c, n, nil
}

// keyID is the note format's short id of a key.
func keyID(name string, algKey []byte) uint32 {
	h := sha256.New()
	h.Write([]byte(name + "\n"))
	h.Write(algKey)
	return binary.BigEndian.Uint32(h.Sum(nil))
}

// line is one signature line of a note.
func line(name string, id uint32, signature []byte) []byte {
	b := append(binary.BigEndian.AppendUint32(nil, id), signature...)
	return fmt.Appendf(nil, "— %s %s\n", name, base64.StdEncoding.EncodeToString(b))
}

// Publish signs the head as the checkpoint of a final block, in the update that appended the block's leaves. The certificate may be nil
// when a block became final by a later one's; then the note lacks the quorum's line until the next. A head that is published
// with its certificate is not signed again.
func (l *Log) Publish(tx *store.Tx, header claim.Checkpoint, certificate *quorum.Certificate) error {
	if l.cfg.Key == nil {
		return errors.New("publish checkpoint: this log was opened without a key")
	}
	root, size, err := HeadIn(tx)
	if err != nil {
		return fmt.Errorf("publish checkpoint: %w", err)
	}
	if header.LedgerSize != size || header.LedgerRoot != root {
		return fmt.Errorf("publish checkpoint: the block says %d leaves with root %s, the tree has %d with root %x", header.LedgerSize,
			header.LedgerRoot, size, root)
	}
	c := Checkpoint{Origin: l.cfg.Origin, Size: size, Root: root}
	old, err := tx.Get(key(keyNote))
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return fmt.Errorf("publish checkpoint: %w", err)
	}
	n, err := note.Sign(&note.Note{Text: string(c.Text())}, l.cfg.Key.log)
	if err != nil {
		return fmt.Errorf("publish checkpoint: %w", err)
	}
	// Ed25519 signs deterministically, so the same head under the same key begins with the same bytes.
	if bytes.HasPrefix(old, n) && (len(old) > len(n) || certificate == nil) {
		return nil
	}
	if certificate != nil {
		n = append(n, QuorumLine(c.Origin, header, certificate)...)
	}
	return tx.Set(key(keyNote), n)
}

// maxCosignatures keeps notes below the hundred lines that sumdb/note reads.
const maxCosignatures = 90

// Checkpoint implements [Source]: the own signed note with the lines of the quorum and of the operators who cosigned the same tree. Before
// the first block is final there is none.
func (l *Log) Checkpoint(context.Context) (n []byte, err error) {
	err = l.store.View(func(r store.Reader) (err error) {
		if n, err = r.Get(key(keyNote)); err != nil {
			if errors.Is(err, store.ErrNotFound) {
				return ErrMissing
			}
			return err
		}
		text, _, ok := bytes.Cut(n, []byte("\n\n"))
		c, err := parseText(append(text, '\n'))
		if !ok || err != nil {
			return fmt.Errorf("%w: its checkpoint: %w", ErrCorrupt, err)
		}
		lines := 0
		return r.Scan(key(keyCosignature), func(_, v []byte) error {
			s, err := DecodeCosignature(v)
			if err != nil {
				return fmt.Errorf("%w: a cosignature: %w", ErrCorrupt, err)
			}
			if s.Size == c.Size && s.Root == c.Root && lines < maxCosignatures {
				n, lines = append(n, s.line()...), lines+1
			}
			return nil
		})
	})
	if err != nil {
		return nil, fmt.Errorf("checkpoint: %w", err)
	}
	return n, nil
}

// Cosignature is an operator's cosignature/v1 of the ledger's tree, as operators exchange it.
type Cosignature struct {
	Operator  common.Address
	Key       [ed25519.PublicKeySize]byte
	Size      uint64
	Root      Hash
	Signature [cosignatureSize]byte // time (8 bytes), Ed25519 signature
}

const (
	cosignatureSize = 8 + ed25519.SignatureSize
	// CosignatureLength is the length of an encoded [Cosignature].
	CosignatureLength = common.AddressLength + ed25519.PublicKeySize + 8 + len(Hash{}) + cosignatureSize
)

// Encode gives the form for the wire and the store.
func (c *Cosignature) Encode() []byte {
	b := append(c.Operator.Bytes(), c.Key[:]...)
	b = append(binary.BigEndian.AppendUint64(b, c.Size), c.Root[:]...)
	return append(b, c.Signature[:]...)
}

// DecodeCosignature reads what [Cosignature.Encode] wrote. It checks no signature: [Cosignature.Verify] does.
func DecodeCosignature(b []byte) (c Cosignature, err error) {
	if len(b) != CosignatureLength {
		return c, fmt.Errorf("a cosignature has %d bytes, not %d", CosignatureLength, len(b))
	}
	b = b[copy(c.Operator[:], b):]
	b = b[copy(c.Key[:], b):]
	c.Size, b = binary.BigEndian.Uint64(b), b[8:]
	b = b[copy(c.Root[:], b):]
	copy(c.Signature[:], b)
	return c, nil
}

// Verify checks the signature under the key that the cosignature names.
func (c *Cosignature) Verify(origin string) error {
	v, err := fnote.NewVerifierForCosignatureV1(CosignerKey(c.Operator, c.Key[:]))
	if err != nil {
		return fmt.Errorf("cosignature: %w", err)
	}
	if !v.Verify(Checkpoint{Origin: origin, Size: c.Size, Root: c.Root}.Text(), c.Signature[:]) {
		return fmt.Errorf("cosignature of operator %s: wrong signature", c.Operator)
	}
	return nil
}

func (c *Cosignature) line() []byte {
	name := CosignerName(c.Operator)
	return line(name, keyID(name, append([]byte{algCosignature}, c.Key[:]...)), c.Signature[:])
}

// Cosign signs the published checkpoint for the other operators' notes. This node took part in making it final, and only ever appends:
// so it never signs two histories.
func (l *Log) Cosign() (*Cosignature, error) {
	if l.cfg.Key == nil {
		return nil, errors.New("cosign: this log was opened without a key")
	}
	raw, err := l.Checkpoint(context.Background())
	if err != nil {
		return nil, fmt.Errorf("cosign: %w", err)
	}
	text, _, _ := bytes.Cut(raw, []byte("\n\n"))
	p, err := parseText(append(text, '\n'))
	if err != nil {
		return nil, fmt.Errorf("cosign: %w: %w", ErrCorrupt, err)
	}
	c := &Cosignature{Operator: l.cfg.Key.operator, Key: [ed25519.PublicKeySize]byte(l.cfg.Key.Public()), Size: p.Size, Root: p.Root}
	sig, err := l.cfg.Key.cosigner.Sign(p.Text())
	if err != nil {
		return nil, fmt.Errorf("cosign: %w", err)
	}
	copy(c.Signature[:], sig)
	return c, nil
}

// AddCosignature keeps an operator's latest cosignature for the note that this node serves. One for another root than the own tree has
// at its size is ErrFork: the operator signed another history.
//
// SECURITY: from is the operator that the connection was authenticated as, and must be in the operator set. A key is taken on first
// use; whoever wants more pins the operators' keys.
func (l *Log) AddCosignature(ctx context.Context, from common.Address, c Cosignature) error {
	err := l.checkCosignature(from, c)
	if err != nil {
		l.metrics.refused.Inc()
		if errors.Is(err, ErrFork) {
			l.metrics.forks.Inc()
		}
		return fmt.Errorf("cosignature of %s: %w", from, err)
	}
	return l.store.Update(ctx, func(tx *store.Tx) error {
		k := key(keyCosignature, from[:])
		old, err := tx.Get(k)
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return err
		}
		if o, err := DecodeCosignature(old); err == nil {
			if o.Size > c.Size {
				return nil // late
			}
			if o.Key != c.Key {
				l.cfg.Logger.Warn("operator has a new log key", "operator", from, "key", CosignerKey(from, c.Key[:]))
			}
		}
		return tx.Set(k, c.Encode())
	})
}

func (l *Log) checkCosignature(from common.Address, c Cosignature) error {
	if c.Operator != from {
		return fmt.Errorf("it names operator %s", c.Operator)
	}
	if err := c.Verify(l.cfg.Origin); err != nil {
		return err
	}
	root, err := l.Root(c.Size)
	switch {
	case errors.Is(err, ErrRange) || errors.Is(err, ErrMissing):
		return nil // ahead of this node, or before what it has: kept, and served when the own tree says the same
	case err != nil:
		return err
	case root != c.Root:
		return fmt.Errorf("%w: root %x at size %d, here it is %x", ErrFork, c.Root, c.Size, root)
	}
	return nil
}

// Keys lists the keys whose lines the served note may carry.
type Keys struct {
	Origin    string                    `json:"origin"`
	Log       string                    `json:"log"`       // verifier key of this node's own line
	Cosigners map[common.Address]string `json:"cosigners"` // verifier keys by operator
}

// Keys returns them. They help to start with; trust comes from pinning them, or from the quorum's line.
func (l *Log) Keys() (Keys, error) {
	k := Keys{Origin: l.cfg.Origin, Cosigners: map[common.Address]string{}}
	if l.cfg.Key != nil {
		k.Log = l.cfg.Key.VerifierKey()
	}
	err := l.store.View(func(r store.Reader) error {
		return r.Scan(key(keyCosignature), func(_, v []byte) error {
			c, err := DecodeCosignature(v)
			if err == nil {
				k.Cosigners[c.Operator] = CosignerKey(c.Operator, c.Key[:])
			}
			return err
		})
	})
	return k, err
}
