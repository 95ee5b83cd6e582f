package chain

import (
	"testing"
	"time"
)

func TestPace(t *testing.T) {
	const bound = 10 * time.Minute
	for _, test := range []struct{ ahead, want time.Duration }{
		{-time.Hour, 0},
		{0, 0},
		{bound / 2, 0},
		{bound * 3 / 4, 500 * time.Millisecond},
		{bound, time.Second},
		{time.Hour, time.Second},
	} {
		if got := pace(test.ahead, bound); got != test.want {
			t.Errorf("%v ahead: %v between blocks, want %v", test.ahead, got, test.want)
		}
	}
}
