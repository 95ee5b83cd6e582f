package kernel

import (
	"errors"
	"testing"
)

func TestLevelsByName(t *testing.T) {
	for l := Scalar; l < numLevels; l++ {
		got, err := ParseLevel(l.String())
		if err != nil || got != l {
			t.Errorf("ParseLevel(%q) = %v, %v", l, got, err)
		}
	}
	for _, bad := range []string{"", "sse2", "level(9)"} {
		if _, err := ParseLevel(bad); !errors.Is(err, ErrLevel) {
			t.Errorf("ParseLevel(%q): %v, want ErrLevel", bad, err)
		}
	}
	if s := Level(9).String(); s != "level(9)" {
		t.Errorf("an unknown level prints as %q", s)
	}
}

func TestUse(t *testing.T) {
	before := Current()
	defer func() { _ = Use(before) }()
	have := map[Level]bool{}
	for _, l := range Available() {
		have[l] = true
	}
	if !have[Scalar] {
		t.Fatal("the oracle is missing")
	}
	for l := Scalar; l <= numLevels; l++ {
		err := Use(l)
		switch {
		case have[l] && (err != nil || Current() != l):
			t.Errorf("Use(%v): %v, now %v", l, err, Current())
		case !have[l] && !errors.Is(err, ErrLevel):
			t.Errorf("Use(%v) on a machine without it: %v", l, err)
		}
	}
}

// A packed operand stays with the level it was packed for.
func TestPackedSurvivesUse(t *testing.T) {
	before := Current()
	defer func() { _ = Use(before) }()
	a, b := fill(1, 5*9), fill(2, 9*40)
	var want []float32
	for _, packed := range Available() {
		for _, running := range Available() {
			if err := Use(packed); err != nil {
				t.Fatal(err)
			}
			pb, err := PackB(9, 40, b, 40, false)
			if err != nil {
				t.Fatal(err)
			}
			if err := Use(running); err != nil {
				t.Fatal(err)
			}
			c := make([]float32, 5*40)
			if err := Gemm(nil, 5, 40, 9, a, 9, pb, c, 40, nil); err != nil {
				t.Fatal(err)
			}
			if want == nil {
				want = c
			}
			compare(t, packed.String()+" on "+running.String(), c, want)
		}
	}
}

func TestLevelFromEnvironment(t *testing.T) {
	before := Current()
	defer func() { _ = Use(before) }()
	if err := useNamed("Scalar"); err != nil || Current() != Scalar {
		t.Errorf("scalar: %v, now %v", err, Current())
	}
	if err := useNamed(""); err != nil || Current() != Scalar {
		t.Errorf("no name: %v, now %v", err, Current())
	}
	if err := useNamed("mmx"); !errors.Is(err, ErrLevel) || Current() != Scalar {
		t.Errorf("an unknown name: %v, now %v", err, Current())
	}
	if err := EnvError(); err != nil {
		t.Errorf("%s in this run: %v", LevelEnv, err)
	}
}
