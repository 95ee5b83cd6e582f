package series

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/ledger/state"
)

// ErrUnknownFeed says that no window of such a feed was closed yet.
var ErrUnknownFeed = errors.New("no such feed; a feed begins with its first closed window")

// MaxList bounds one answer of [List].
const MaxList = 1000

// feed reads a feed.
func feed(r state.Reader, id common.Hash) (*Feed, error) {
	value, ok, err := r.Get(key(kindFeed, id[:]))
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, fmt.Errorf("%w: %s", ErrUnknownFeed, id)
	}
	f := &Feed{}
	if err := json.Unmarshal(value, f); err != nil {
		return nil, errState
	}
	return f, nil
}

// List returns up to limit feeds, of all models or of one, in the order of their ids, from the one after a given id on.
func List(r state.Reader, model *common.Hash, after common.Hash, limit int) ([]Feed, error) {
	list := []Feed{}
	limit = min(max(limit, 1), MaxList)
	err := r.Scan(key(kindFeed), func(k, v []byte) error {
		if id := common.BytesToHash(k[2:]); id.Cmp(after) <= 0 && after != (common.Hash{}) {
			return nil
		}
		var f Feed
		if err := json.Unmarshal(v, &f); err != nil {
			return errState
		}
		if model != nil && f.Model != *model {
			return nil
		}
		if list = append(list, f); len(list) == limit {
			return errEnough
		}
		return nil
	})
	if errors.Is(err, errEnough) {
		err = nil
	}
	return list, err
}

// History returns a feed with its kept rounds, oldest first.
func History(r state.Reader, id common.Hash) (*Feed, []Round, error) {
	f, err := feed(r, id)
	if err != nil {
		return nil, nil, err
	}
	var rounds []Round
	err = r.Scan(key(kindHistory, id[:]), func(_, v []byte) error {
		var round Round
		if err := json.Unmarshal(v, &round); err != nil {
			return errState
		}
		rounds = append(rounds, round)
		return nil
	})
	slices.SortFunc(rounds, func(a, b Round) int { return int(a.Round) - int(b.Round) })
	return f, rounds, err
}

// About returns what a feed counts: its definition.
func About(r state.Reader, f *Feed) (*Definition, error) { return definition(r, f.Model, f.Definition) }

// Closed lists the rounds that a block made, as claims, for the last KeepClosed blocks.
func Closed(r state.Reader, height uint64) (claims []claim.Feed, err error) {
	err = eachClosed(r, height, func(c closedRound) { claims = append(claims, c.Round.Claim(c.Feed)) })
	return claims, err
}

func eachClosed(r state.Reader, height uint64, fn func(closedRound)) error {
	return r.Scan(key(kindClosed, number(height)), func(_, v []byte) error {
		var c closedRound
		if err := json.Unmarshal(v, &c); err != nil {
			return errState
		}
		fn(c)
		return nil
	})
}
