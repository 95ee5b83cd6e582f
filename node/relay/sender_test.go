package relay

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

// A job is done when its question says yes, or when its counter has come far enough.
func TestDeliveredAnswer(t *testing.T) {
	word := func(n byte) []byte { return common.LeftPadBytes([]byte{n}, 32) }
	for name, c := range map[string]struct {
		atLeast uint64
		answer  []byte
		want    bool
		fails   bool
	}{
		"yes":                       {0, word(1), true, false},
		"no":                        {0, word(0), false, false},
		"three words are no answer": {0, bytes.Repeat(word(1), 3), false, true},
		"no bytes are no answer":    {0, nil, false, true},
		"the counter is there":      {3, append(word(3), word(0)...), true, false},
		"the counter is further":    {3, word(4), true, false},
		"the counter is before":     {3, append(word(2), word(9)...), false, false},
		"the counter is huge":       {3, bytes.Repeat([]byte{0xff}, 32), true, false},
		"a counter that is cut off": {3, word(3)[:31], false, true},
		"a counter of no contract":  {3, nil, false, true},
	} {
		got, err := (&sender{}).delivered(Job{AtLeast: c.atLeast}, func(ethereum.CallMsg) ([]byte, error) { return c.answer, nil })
		if got != c.want || (err != nil) != c.fails {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
}
