// Bundle reads a model's bundle with the transparency community's own code, unmodified: the signed note by x/mod/sumdb/note and
// transparency-dev/formats, records and receipts by transparency-dev/merkle. Whatever is changed must be refused.
//
//	bundle DIRECTORY KEYS
//
// DIRECTORY is the unpacked bundle, KEYS what a node says at /ledger/keys.
package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	fnote "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/note"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: bundle DIRECTORY KEYS")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "bundle:", err)
		os.Exit(1)
	}
}

func run(dir, keys string) error {
	size, root, err := head(dir, keys)
	if err != nil {
		return err
	}
	leaves, err := leaves(dir)
	if err != nil {
		return err
	}
	for _, l := range leaves {
		if err := l.verify(size, root); err != nil {
			return fmt.Errorf("%s: %w", l.name, err)
		}
		if err := l.refused(size, root); err != nil {
			return fmt.Errorf("%s: %w", l.name, err)
		}
	}
	fmt.Printf("%d leaves of %d: inclusion by transparency-dev/merkle\n", len(leaves), size)
	return nil
}

// head opens the note and returns what it says of the tree.
func head(dir, keys string) (size uint64, root []byte, err error) {
	var k struct {
		Origin, Log string
		Cosigners   map[string]string
	}
	if err := load(keys, &k); err != nil {
		return 0, nil, err
	}
	verifier, err := note.NewVerifier(k.Log)
	if err != nil {
		return 0, nil, err
	}
	list := []note.Verifier{verifier}
	for _, c := range k.Cosigners {
		v, err := fnote.NewVerifierForCosignatureV1(c)
		if err != nil {
			return 0, nil, err
		}
		list = append(list, v)
	}
	raw, err := os.ReadFile(filepath.Join(dir, "checkpoint.note"))
	if err != nil {
		return 0, nil, err
	}
	n, err := note.Open(raw, note.VerifierList(list...))
	if err != nil {
		return 0, nil, err
	}
	if len(n.Sigs) < 3 || len(n.UnverifiedSigs) != 1 || !strings.HasSuffix(n.UnverifiedSigs[0].Name, "/quorum") {
		return 0, nil, fmt.Errorf("%d verified lines and %d others, want the log's, cosigners' and the quorum's:\n%s", len(n.Sigs), len(n.UnverifiedSigs), raw)
	}
	changed := strings.Replace(string(raw), "\n", "\n1", 1) // another size
	if _, err := note.Open([]byte(changed), note.VerifierList(list...)); err == nil {
		return 0, nil, errors.New("a note with another size opens")
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) < 3 || lines[0] != k.Origin {
		return 0, nil, fmt.Errorf("no checkpoint of %s:\n%s", k.Origin, n.Text)
	}
	if size, err = strconv.ParseUint(lines[1], 10, 64); err == nil {
		root, err = base64.StdEncoding.DecodeString(lines[2])
	}
	fmt.Printf("note of %d leaves: %d signatures by x/mod/sumdb/note and formats\n", size, len(n.Sigs))
	return size, root, err
}

// leaf is something in the ledger, and the proof of it.
type leaf struct {
	name  string
	bytes []byte
	index uint64
	path  [][]byte
}

// leaves builds the leaves of records (kind 2, time, submitter, envelope) and reads those of receipts.
func leaves(dir string) (list []leaf, err error) {
	var records []struct {
		ID         string
		Leaf, Time uint64
		Submitter  string
		Proof      []string
	}
	if err := load(filepath.Join(dir, "records.json"), &records); err != nil {
		return nil, err
	}
	for _, r := range records {
		id := strings.TrimPrefix(r.ID, "sha256:")
		envelope, err := os.ReadFile(filepath.Join(dir, "records", id+".json"))
		if err != nil {
			return nil, err
		}
		if sum := sha256.Sum256(envelope); hex.EncodeToString(sum[:]) != id {
			return nil, fmt.Errorf("record %s has another hash", id)
		}
		submitter, err := unhex(r.Submitter)
		if err != nil {
			return nil, err
		}
		path, err := hashes(r.Proof)
		if err != nil {
			return nil, err
		}
		b := binary.BigEndian.AppendUint64([]byte{2}, r.Time)
		list = append(list, leaf{"record " + id, append(append(b, submitter...), envelope...), r.Leaf, path})
	}
	var receipts []struct {
		Leaf  uint64
		Bytes string
		Proof []string
	}
	if err := load(filepath.Join(dir, "receipts.json"), &receipts); err != nil {
		return nil, err
	}
	if len(records) < 4 || len(receipts) == 0 {
		return nil, fmt.Errorf("only %d records and %d receipts", len(records), len(receipts))
	}
	for _, r := range receipts {
		b, err := unhex(r.Bytes)
		if err != nil {
			return nil, err
		}
		path, err := hashes(r.Proof)
		if err != nil {
			return nil, err
		}
		list = append(list, leaf{fmt.Sprint("receipt ", r.Leaf), b, r.Leaf, path})
	}
	return list, nil
}

func (l leaf) verify(size uint64, root []byte) error {
	h := rfc6962.DefaultHasher
	return proof.VerifyInclusion(h, l.index, size, h.HashLeaf(l.bytes), l.path, root)
}

// refused checks that the proof is of this leaf, in this place, by this path.
func (l leaf) refused(size uint64, root []byte) error {
	other := l
	other.bytes = append([]byte{}, l.bytes...)
	other.bytes[len(other.bytes)/2] ^= 1
	moved := l
	moved.index = (l.index + 1) % size
	bent := l
	bent.path = append([][]byte{make([]byte, 32)}, l.path[1:]...)
	for what, c := range map[string]leaf{"another leaf": other, "another place": moved, "another path": bent} {
		if c.verify(size, root) == nil {
			return fmt.Errorf("%s is proved, too", what)
		}
	}
	return nil
}

func load(path string, v any) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return json.Unmarshal(b, v)
}

func unhex(s string) ([]byte, error) { return hex.DecodeString(strings.TrimPrefix(s, "0x")) }

func hashes(list []string) (out [][]byte, err error) {
	for _, s := range list {
		b, err := unhex(s)
		if err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	return out, nil
}
