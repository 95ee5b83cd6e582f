package kernel

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

// Level names an instruction set that the kernels are written for. All levels give the same bits.
type Level int

// The levels. Scalar is the oracle: pure Go, on every machine.
const (
	Scalar Level = iota
	AVX2
	AVX512
	NEON
	numLevels
)

// LevelEnv is the environment variable that chooses the level when the process starts.
const LevelEnv = "LINEAL_KERNEL"

// ErrLevel is wrapped by errors about a level that is unknown or that this machine lacks.
var ErrLevel = errors.New("kernel level not available")

var levelNames = [numLevels]string{"scalar", "avx2", "avx512", "neon"}

// String returns the name as ParseLevel reads it.
func (l Level) String() string {
	if l < 0 || l >= numLevels {
		return fmt.Sprintf("level(%d)", int(l))
	}
	return levelNames[l]
}

// ParseLevel reads a level's name.
func ParseLevel(s string) (Level, error) {
	for i, n := range levelNames {
		if strings.EqualFold(s, n) {
			return Level(i), nil
		}
	}
	return Scalar, fmt.Errorf("%w: %q is none of %s", ErrLevel, s, strings.Join(levelNames[:], ", "))
}

var (
	current Level
	envErr  error
)

func init() {
	current = best()
	envErr = useNamed(os.Getenv(LevelEnv))
}

// useNamed honours the environment; an empty name leaves things as they are.
func useNamed(name string) error {
	if name == "" {
		return nil
	}
	l, err := ParseLevel(name)
	if err == nil {
		err = Use(l)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", LevelEnv, err)
	}
	return nil
}

// EnvError reports a LINEAL_KERNEL that could not be honoured (the best level is in use then). A main program prints it and stops.
func EnvError() error { return envErr }

// Available lists the levels this machine has, Scalar first, the best last.
func Available() []Level {
	ls := []Level{Scalar}
	for l := AVX2; l < numLevels; l++ {
		if l.supported() {
			ls = append(ls, l)
		}
	}
	return ls
}

// Current returns the level in use.
func Current() Level { return current }

// Use chooses the level for the whole process. Not while kernels run.
func Use(l Level) error {
	for _, a := range Available() {
		if a == l {
			current = l
			return nil
		}
	}
	return fmt.Errorf("%w: %s on this machine; it has %v", ErrLevel, l, Available())
}

func best() Level {
	ls := Available()
	return ls[len(ls)-1]
}
