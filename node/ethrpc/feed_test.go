package ethrpc

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// What a subscriber hears last is the head, in whatever order notifications and polls arrive.
func TestLatestHeadIsHeardLast(t *testing.T) {
	block := func(n byte) Block { return Block{Number: uint64(n), Hash: common.Hash{n}} }
	fork := Block{Number: 4, Hash: common.Hash{4, 1}}
	for name, c := range map[string]struct {
		told []Block
		want Block
	}{
		"in order":                      {[]Block{block(4), block(5)}, block(5)},
		"a poll overtakes":              {[]Block{block(5), block(4), block(5)}, block(5)},
		"old news from another":         {[]Block{block(4), block(5), block(4)}, block(5)},
		"a reorganization":              {[]Block{block(5), fork}, fork},
		"a reorganization that is void": {[]Block{block(5), fork, block(5)}, block(5)},
	} {
		heads := make(chan Block, 1)
		f := feed{subscribers: map[chan Block]struct{}{heads: {}}}
		for _, b := range c.told {
			f.publish(b)
		}
		if got := <-heads; got != c.want {
			t.Errorf("%s: block %d %s is heard last", name, got.Number, got.Hash)
		}
	}
}
