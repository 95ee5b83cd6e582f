package node

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestCaptureNeedsTheLedger(t *testing.T) {
	n := &Node{}
	if err := n.openCapture(Deps{}); err != nil || n.CaptureURL() != "" {
		t.Errorf("not asked for: %v", err)
	}
	n.cfg.Capture.Listen = "127.0.0.1:0"
	if err := n.openCapture(Deps{}); !errors.Is(err, ErrConfig) {
		t.Errorf("without a ledger: %v", err)
	}
}

func TestSharedSecrets(t *testing.T) {
	for text, ok := range map[string]bool{"0123456789abcdef\n": true, "short\n": false, "": false} {
		path := filepath.Join(t.TempDir(), "secret")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := readShared(path)
		if (err == nil) != ok || ok && got != "0123456789abcdef" {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
	if _, err := readShared(filepath.Join(t.TempDir(), "absent")); err == nil {
		t.Error("a secret out of nowhere")
	}
}
