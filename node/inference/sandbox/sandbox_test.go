//go:build linux

package sandbox

import (
	"bytes"
	"context"
	"crypto/sha256"
	"io"
	"os"
	"testing"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) {
	Main(testHandler{})
	goleak.VerifyTestMain(m)
}

type testHandler struct{}

func (testHandler) Name() string { return "test" }
func (testHandler) Prepare(context.Context, Limits, []byte) (Prepared, error) { return testHandler{}, nil }
func (testHandler) Run(context.Context, Limits, []byte) ([]byte, uint64, error) { return nil, 0, nil }
func (testHandler) Close() {}

func TestSelfTest(t *testing.T) {
	if err := SelfTest(t.Context(), os.Stdout); err != nil {
		t.Fatal(err)
	}
}

func TestHonest(t *testing.T) {
	p, err := NewPool(Config{Handler: "test", Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	m := Model{Digest: sha256.Sum256(nil), Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(nil)), nil }}
	_, err = p.Run(t.Context(), Job{Model: m})
	if err != nil {
		t.Fatal(err)
	}
}
