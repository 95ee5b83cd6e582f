package tlog

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	formats "github.com/transparency-dev/formats/log"
	fnote "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"

	"github.com/lineal-network/lineal/consensus/bls"
	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/consensus/quorum"
	"github.com/lineal-network/lineal/node/store"
)

// operators are a set with its keys.
type operators struct {
	set  *quorum.Set
	keys map[common.Address]*bls.SecretKey
}

func newOperators(t testing.TB, epoch uint64, n int) *operators {
	t.Helper()
	o := &operators{keys: map[common.Address]*bls.SecretKey{}}
	var members []quorum.Member
	for i := range n {
		operator := common.BigToAddress(common.Big1)
		operator[0] = byte(i + 1)
		o.keys[operator] = bls.GenerateKey()
		members = append(members, quorum.Member{Operator: operator, Key: o.keys[operator].PublicKey(), Weight: 1})
	}
	set, err := quorum.NewSet(epoch, 1<<40, members)
	if err != nil {
		t.Fatal(err)
	}
	o.set = set
	return o
}

// certify signs a header by the first n of the operators.
func (o *operators) certify(t testing.TB, h claim.Checkpoint, n int) *quorum.Certificate {
	t.Helper()
	c := &quorum.Certificate{Claim: claim.New(testNetwork, h.Epoch, h), SetHash: o.set.Hash(), Signers: quorum.NewBitmap(o.set.Len())}
	var sigs []*bls.Signature
	for i := range n {
		c.Signers.Set(i)
		sigs = append(sigs, o.keys[o.set.Member(i).Operator].Sign(c.Claim.Digest()))
	}
	var err error
	if c.Signature, err = bls.Aggregate(sigs); err != nil {
		t.Fatal(err)
	}
	return c
}

func (o *operators) get(epoch uint64) (*quorum.Set, error) {
	if epoch != o.set.Epoch() {
		return nil, errors.New("no such epoch")
	}
	return o.set, nil
}

// publish makes the head the checkpoint of a certified block.
func publish(t testing.TB, l *Log, o *operators) claim.Checkpoint {
	t.Helper()
	root, size, err := l.Head()
	if err != nil {
		t.Fatal(err)
	}
	h := claim.Checkpoint{Parent: common.Hash{1}, Epoch: o.set.Epoch(), View: size, Height: 7, Time: 99, LedgerRoot: root, LedgerSize: size,
		DataHash: common.Hash{2}}
	if err := l.store.Update(context.Background(), func(tx *store.Tx) error { return l.Publish(tx, h, o.certify(t, h, 3)) }); err != nil {
		t.Fatal(err)
	}
	return h
}

func logVerifier(t testing.TB, k *Key) note.Verifier {
	t.Helper()
	v, err := note.NewVerifier(k.VerifierKey())
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// A published note is read by the formats' own code, with the log's line, a cosignature and the quorum's line.
func TestPublishedNote(t *testing.T) {
	ctx := context.Background()
	l, o := newLog(t), newOperators(t, 3, 4)
	if _, err := l.Checkpoint(ctx); !errors.Is(err, ErrMissing) {
		t.Errorf("before the first block: %v", err)
	}
	root := grow(t, l, 300)
	header := publish(t, l, o)

	otherKey := testKey(t, 2, common.Address{3})
	other, err := Open(l.store, Config{Origin: l.cfg.Origin, Key: otherKey}) // the same tree, another operator
	if err != nil {
		t.Fatal(err)
	}
	cosignature, err := other.Cosign()
	if err != nil {
		t.Fatal(err)
	}
	decoded, err := DecodeCosignature(cosignature.Encode())
	if err != nil || decoded != *cosignature {
		t.Fatalf("encoding of cosignatures: %v", err)
	}
	if err := l.AddCosignature(ctx, common.Address{3}, decoded); err != nil {
		t.Fatal(err)
	}

	raw, err := l.Checkpoint(ctx)
	if err != nil {
		t.Fatal(err)
	}
	cosigner, err := fnote.NewVerifierForCosignatureV1(otherKey.CosignerKey())
	if err != nil {
		t.Fatal(err)
	}
	cp, _, n, err := formats.ParseCheckpoint(raw, l.cfg.Origin, logVerifier(t, l.cfg.Key), cosigner)
	if err != nil || cp.Size != 300 || Hash(cp.Hash) != root || len(n.Sigs) != 2 || len(n.UnverifiedSigs) != 1 {
		t.Fatalf("%+v %+v %v\n%s", cp, n, err, raw)
	}
	quorumKey := QuorumKey(testNetwork)
	if _, err := note.NewVerifier(quorumKey); err == nil {
		t.Error("a standard tool takes the quorum's key for one of its own")
	}
	v := &QuorumVerifier{Network: testNetwork, Set: o.get}
	if _, n, err := OpenCheckpoint(raw, l.cfg.Origin, logVerifier(t, l.cfg.Key), v); err != nil || len(n.Sigs) != 2 || v.Header != header {
		t.Errorf("quorum line: %v, %v, header %+v", err, v.Err, v.Header)
	}
	keys, err := l.Keys()
	if err != nil || keys.Log != l.cfg.Key.VerifierKey() || keys.Cosigners[common.Address{3}] != otherKey.CosignerKey() {
		t.Errorf("keys %+v, %v", keys, err)
	}
}

func TestNotesThatAreRefused(t *testing.T) {
	ctx := context.Background()
	l, o := newLog(t), newOperators(t, 3, 4)
	grow(t, l, 300)
	publish(t, l, o)
	raw, err := l.Checkpoint(ctx)
	if err != nil {
		t.Fatal(err)
	}
	log := logVerifier(t, l.cfg.Key)
	for name, c := range map[string]struct {
		raw    []byte
		origin string
		others []note.Verifier
	}{
		"another size":       {bytes.Replace(raw, []byte("\n300\n"), []byte("\n301\n"), 1), l.cfg.Origin, nil},
		"another origin":     {raw, "lineal.network/ledger/other", nil},
		"truncated":          {raw[:len(raw)/2], l.cfg.Origin, nil},
		"no signature":       {raw[:bytes.Index(raw, []byte("\n— "))+1], l.cfg.Origin, nil},
		"another set":        {raw, l.cfg.Origin, []note.Verifier{&QuorumVerifier{Network: testNetwork, Set: newOperators(t, 3, 4).get}}},
		"another epoch":      {raw, l.cfg.Origin, []note.Verifier{&QuorumVerifier{Network: testNetwork, Set: newOperators(t, 4, 4).get}}},
		"too few of the set": {withQuorum(t, l, o, 2), l.cfg.Origin, []note.Verifier{&QuorumVerifier{Network: testNetwork, Set: o.get}}},
	} {
		if _, _, err := OpenCheckpoint(c.raw, c.origin, log, c.others...); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	stranger := logVerifier(t, testKey(t, 9, testOperator))
	if _, _, err := OpenCheckpoint(raw, l.cfg.Origin, stranger); err == nil {
		t.Error("signed by another key: accepted")
	}
	v := &QuorumVerifier{Network: testNetwork, Set: o.get}
	if _, _, err := OpenCheckpoint(raw, l.cfg.Origin, stranger, v); err == nil {
		t.Error("the quorum's line alone: accepted as the log's")
	}
}

// withQuorum is the note with a certificate of n operators.
func withQuorum(t *testing.T, l *Log, o *operators, n int) []byte {
	t.Helper()
	root, size, err := l.Head()
	if err != nil {
		t.Fatal(err)
	}
	h := claim.Checkpoint{Epoch: o.set.Epoch(), LedgerRoot: root, LedgerSize: size}
	text := Checkpoint{Origin: l.cfg.Origin, Size: size, Root: root}.Text()
	b, err := note.Sign(&note.Note{Text: string(text)}, l.cfg.Key.log)
	if err != nil {
		t.Fatal(err)
	}
	return append(b, QuorumLine(l.cfg.Origin, h, o.certify(t, h, n))...)
}

func TestPublishChecksTheBlock(t *testing.T) {
	l, o := newLog(t), newOperators(t, 3, 4)
	root := grow(t, l, 5)
	for name, h := range map[string]claim.Checkpoint{
		"size": {LedgerRoot: root, LedgerSize: 6, Epoch: 3},
		"root": {LedgerRoot: common.Hash{1}, LedgerSize: 5, Epoch: 3},
	} {
		err := l.store.Update(context.Background(), func(tx *store.Tx) error { return l.Publish(tx, h, nil) })
		if err == nil {
			t.Errorf("another %s than the tree's is published", name)
		}
	}
	h := claim.Checkpoint{LedgerRoot: root, LedgerSize: 5, Epoch: 3}
	lines := func(certificate *quorum.Certificate) int {
		if err := l.store.Update(context.Background(), func(tx *store.Tx) error { return l.Publish(tx, h, certificate) }); err != nil {
			t.Fatal(err)
		}
		b, err := l.Checkpoint(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		return strings.Count(string(b), "\n— ")
	}
	if a, b, c := lines(nil), lines(o.certify(t, h, 3)), lines(nil); a != 1 || b != 2 || c != 2 {
		t.Errorf("lines without, with, again without a certificate: %d %d %d, want 1 2 2", a, b, c)
	}
}

func TestCosignaturesThatAreRefused(t *testing.T) {
	ctx := context.Background()
	l := newLog(t)
	grow(t, l, 5)
	from := common.Address{3}
	k := testKey(t, 2, from)
	sign := func(size uint64, root Hash) Cosignature {
		sig, err := k.cosigner.Sign(Checkpoint{Origin: l.cfg.Origin, Size: size, Root: root}.Text())
		if err != nil {
			t.Fatal(err)
		}
		c := Cosignature{Operator: from, Key: [ed25519.PublicKeySize]byte(k.Public()), Size: size, Root: root}
		copy(c.Signature[:], sig)
		return c
	}
	root, err := l.Root(5)
	if err != nil {
		t.Fatal(err)
	}
	good := sign(5, root)
	bad := good
	bad.Signature[20] ^= 1
	if l.AddCosignature(ctx, from, bad) == nil {
		t.Error("a wrong signature is accepted")
	}
	if l.AddCosignature(ctx, common.Address{4}, good) == nil {
		t.Error("another operator's cosignature is accepted")
	}
	if err := l.AddCosignature(ctx, from, sign(5, Hash{1})); !errors.Is(err, ErrFork) {
		t.Errorf("another history: %v", err)
	}
	if err := l.AddCosignature(ctx, from, sign(50, Hash{1})); err != nil {
		t.Errorf("ahead of this node: %v", err)
	}
	if err := l.AddCosignature(ctx, from, good); err != nil {
		t.Errorf("late: %v", err)
	}
	if b, err := l.Checkpoint(ctx); !errors.Is(err, ErrMissing) {
		t.Errorf("a note without a block: %s %v", b, err)
	}
}

func TestHandler(t *testing.T) {
	l, o := newLog(t), newOperators(t, 3, 4)
	grow(t, l, 600)
	publish(t, l, o)
	if _, err := l.Prune(context.Background(), 256); err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(http.StripPrefix("/ledger", l.Handler()))
	defer srv.Close()
	defer http.DefaultClient.CloseIdleConnections()
	for path, want := range map[string]struct {
		status int
		length int
		cache  string
	}{
		"/checkpoint":             {200, -1, cacheNever},
		"/keys":                   {200, -1, cacheNever},
		"/tile/0/000":             {200, 256 * 32, cacheForever},
		"/tile/0/002.p/88":        {200, 88 * 32, cacheForever},
		"/tile/0/002.p/5":         {200, 5 * 32, cacheForever}, // of an earlier checkpoint
		"/tile/1/000.p/2":         {200, 2 * 32, cacheForever},
		"/tile/0/002.p/89":        {404, -1, cacheNot},
		"/tile/0/002":             {404, -1, cacheNot}, // not full yet
		"/tile/0/003":             {404, -1, cacheNot},
		"/tile/1/000":             {404, -1, cacheNot},
		"/tile/7/000":             {404, -1, cacheNot},
		"/tile/00/000":            {404, -1, cacheNot},
		"/tile/+0/000":            {404, -1, cacheNot},
		"/tile/0/0":               {404, -1, cacheNot},
		"/tile/0/x000/000":        {404, -1, cacheNot},
		"/tile/0/000.p/256":       {404, -1, cacheNot},
		"/tile/0/000.p/0":         {404, -1, cacheNot},
		"/tile/entries/000":       {410, -1, cacheNot},
		"/tile/entries/001":       {200, -1, cacheForever},
		"/tile/entries/002.p/88":  {200, -1, cacheForever},
		"/tile/entries/002.p/089": {404, -1, cacheNot},
		"/tile/entries/002":       {404, -1, cacheNot},
		"/tile/x/000":             {404, -1, cacheNot},
	} {
		resp, err := http.Get(srv.URL + "/ledger" + path)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != want.status || want.length >= 0 && resp.ContentLength != int64(want.length) || resp.Header.Get("Cache-Control") != want.cache {
			t.Errorf("%s: %s, %d bytes, %s", path, resp.Status, resp.ContentLength, resp.Header.Get("Cache-Control"))
		}
	}
	resp, err := http.Post(srv.URL+"/ledger/checkpoint", "", nil)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("POST: %s", resp.Status)
	}
}

func FuzzNote(f *testing.F) {
	l, o := newLog(f), newOperators(f, 3, 4)
	grow(f, l, 3)
	publish(f, l, o)
	raw, err := l.Checkpoint(context.Background())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Add([]byte("a\n1\nAAAA\n\n— a AAAAAAAA\n"))
	log := logVerifier(f, l.cfg.Key)
	f.Fuzz(func(t *testing.T, b []byte) {
		c, _, err := OpenCheckpoint(b, l.cfg.Origin, log, &QuorumVerifier{Network: testNetwork, Set: o.get})
		if err == nil && !bytes.HasPrefix(b, append(c.Text(), '\n')) {
			t.Errorf("read as %+v:\n%s", c, b)
		}
	})
}

func FuzzQuorumLine(f *testing.F) {
	o := newOperators(f, 3, 4)
	h := claim.Checkpoint{Epoch: 3, LedgerSize: 9, LedgerRoot: common.Hash{4}}
	cp := Checkpoint{Origin: Origin(testNetwork), Size: 9, Root: h.LedgerRoot}
	f.Add(encodeQuorum(h, o.certify(f, h, 3)))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, b []byte) {
		got, c, err := DecodeQuorum(testNetwork, cp, b)
		if err == nil && !bytes.Equal(encodeQuorum(got, c), b) {
			t.Error("two encodings of one line")
		}
	})
}

func FuzzBundle(f *testing.F) {
	f.Add(AppendEntry(AppendEntry(nil, []byte("one")), nil))
	f.Add([]byte{0, 5, 1})
	f.Fuzz(func(t *testing.T, b []byte) {
		entries, err := ParseBundle(b)
		if err != nil {
			return
		}
		var again []byte
		for _, e := range entries {
			again = AppendEntry(again, e)
		}
		if !bytes.Equal(again, b) || len(entries) > TileWidth {
			t.Errorf("%d entries of %d bytes", len(entries), len(b))
		}
	})
}

func FuzzPath(f *testing.F) {
	for _, s := range []string{"tile/0/000", "tile/entries/x001/234.p/7", "tile/1/x/.p/", "tile/0/xx1/001", "tile//"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		level, _, width, err := parsePath(s)
		if err == nil && (level < -1 || level >= levels || width < 1 || width > TileWidth) {
			t.Errorf("%q: level %d, width %d", s, level, width)
		}
	})
}
