package suite

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/lineal-network/lineal/node/inference/kernel"
)

// unpack returns a directory with the unpacked archive, cached between runs; the test is skipped where the data is absent.
func unpack(t testing.TB, archive string) string {
	t.Helper()
	data := os.Getenv("LINEAL_TESTDATA")
	if data == "" {
		t.Skip("LINEAL_TESTDATA is not set; fetch.sh gets the suite for LINEAL_ONNX_TESTS")
	}
	src := filepath.Join(data, "onnx-suite", archive+".tar.xz")
	if _, err := os.Stat(src); err != nil {
		t.Skipf("no ONNX suite: %v", err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Skipf("no cache directory: %v", err)
	}
	dir := filepath.Join(cache, "lineal-onnx-suite", archive)
	if _, err := os.Stat(dir); err == nil {
		return dir
	}
	tmp, err := os.MkdirTemp(mkdirAll(t, filepath.Dir(dir)), "unpack-")
	if err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("tar", "xJf", src, "-C", tmp).CombinedOutput(); err != nil {
		t.Skipf("unpack %s: %v: %s", src, err, out)
	}
	if err := os.Rename(tmp, dir); err != nil && !os.IsExist(err) {
		t.Fatal(err)
	}
	return dir
}

func mkdirAll(t testing.TB, dir string) string {
	t.Helper()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// nodeTests is how many tests the node suite has.
const nodeTests = 1802

// skipped names the node tests that the engine does not run, and why. Every other one must pass.
var skipped = map[string]string{
	"test_image_decoder_decode_jpeg_rgb":       "JPEG leaves rounding to the decoder",
	"test_image_decoder_decode_jpeg_bgr":       "JPEG leaves rounding to the decoder",
	"test_image_decoder_decode_jpeg_grayscale": "JPEG leaves rounding to the decoder",
	"test_image_decoder_decode_jpeg2k_rgb":     "JPEG 2000 leaves rounding to the decoder",
	"test_image_decoder_decode_webp_rgb":       "WebP leaves the conversion to RGB to the decoder",
}

func TestNodeSuite(t *testing.T) {
	dir := filepath.Join(unpack(t, "node"), "data", "node")
	tests, err := RunDir(context.Background(), dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range tests {
		switch r.Outcome {
		case Failed:
			t.Errorf("%s: %.600s", r.Name, r.Detail)
		case Skipped:
			if skipped[r.Name] == "" {
				t.Errorf("skipped %s: %.300s", r.Name, r.Detail)
			}
		}
	}
	s := Count(tests)
	t.Log(s)
	if s.Total != nodeTests {
		t.Errorf("%d tests, want %d", s.Total, nodeTests)
	}
}

func TestModelSuites(t *testing.T) {
	root := filepath.Join(unpack(t, "models"), "onnx", "backend", "test", "data")
	pool := kernel.NewPool(2)
	defer pool.Close()
	for _, set := range []string{"simple", "pytorch-converted", "pytorch-operator", "light"} {
		t.Run(set, func(t *testing.T) {
			tests, err := RunDir(context.Background(), filepath.Join(root, set), Options{Pool: pool})
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range tests {
				if r.Outcome != Passed {
					t.Errorf("%s %s: %.600s", r.Outcome, r.Name, r.Detail)
				}
			}
			t.Log(Count(tests))
		})
	}
}

// TestExtra runs further tests in the suite's layout, for instance converted models with another runtime's outputs.
func TestExtra(t *testing.T) {
	dir := os.Getenv("LINEAL_ONNX_TESTS")
	if dir == "" {
		t.Skip("LINEAL_ONNX_TESTS names no directory")
	}
	tests, err := RunDir(context.Background(), dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range tests {
		if r.Outcome != Passed {
			t.Errorf("%s %s: %.600s", r.Outcome, r.Name, r.Detail)
		}
	}
	t.Log(Count(tests))
}
