package train

import (
	"math/rand/v2"
	"testing"

	"github.com/lineal-network/lineal/devnet/models"
)

func TestBuiltinLearns(t *testing.T) {
	base, ok := models.ByName("digits")
	if !ok {
		t.Fatal("no digits")
	}
	r := rand.New(rand.NewPCG(seed, 0))
	data, held := rows(base.Samples, r, noisy), rows(base.Samples, r, 1)
	var m weights
	if got := m.accuracy(held); got > 0.5 {
		t.Fatalf("an untrained model is right %.2f of the time", got)
	}
	first := m.learn(data, r.Perm(len(data)))
	last := first
	for range 10 {
		last = m.learn(data, r.Perm(len(data)))
	}
	if got := m.accuracy(held); got < 0.8 || last > first/2 {
		t.Errorf("after training the model is right %.2f of the time, the loss went from %.3f to %.3f", got, first, last)
	}
}

func TestPythonThatIsNotThere(t *testing.T) {
	t.Setenv("LINEAL_PYTHON", "/nonexistent/python")
	if _, err := New(t.Context(), "http://127.0.0.1:1", t.TempDir()); err == nil {
		t.Error("a missing interpreter is a trainer")
	}
	t.Setenv("LINEAL_PYTHON", "")
	trainer, err := New(t.Context(), "http://127.0.0.1:1", t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := trainer.Train(t.Context()); err == nil {
		t.Error("a tracking server that is not there took a run")
	}
}
