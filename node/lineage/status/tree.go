package status

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/consensus/trees"
	"github.com/lineal-network/lineal/node/lineage"
)

// The policy tree (package trees) as the state holds it: groups of 16 neighbours on every fourth level, so that a change of one leaf
// rewrites five entries of a tree of a million, and a change of all rewrites few more than there are groups. A group holds the nodes of its level
// that are there; what is beyond the last position is the hash of empty leaves.

const fan = 4 // levels that a group spans

// empty[h] is the root of an empty subtree of height h; an empty leaf is zero.
var empty = func() (e [33]common.Hash) {
	for h := 1; h < len(e); h++ {
		e[h] = trees.PolicyNode(e[h-1], e[h-1])
	}
	return e
}()

// height is how many levels are above the leaves of a tree of n positions: as wide as the next power of two.
func height(n uint32) int {
	if n <= 1 {
		return 0
	}
	return bits.Len32(n - 1)
}

func treeKey(level int, group uint32) []byte { return key(tableTree, []byte{byte(level)}, u32(group)) }

// nodes reads a group of the tree: up to 16 hashes.
func nodes(r lineage.State, level int, group uint32) ([]common.Hash, error) {
	b, ok, err := r.Get(treeKey(level, group))
	if err != nil || !ok {
		return nil, err
	}
	if len(b)%32 != 0 || len(b) > 32<<fan {
		return nil, fmt.Errorf("%w: %d bytes of tree", ErrState, len(b))
	}
	list := make([]common.Hash, len(b)/32)
	for i := range list {
		copy(list[i][:], b[32*i:])
	}
	return list, nil
}

// fold computes the root of a group whose nodes are at a height above the leaves, up levels higher.
func fold(list []common.Hash, at, up int) common.Hash {
	if len(list) == 0 {
		return empty[at+up]
	}
	level := slices.Clone(list)
	for h := range up {
		next := level[:0:len(level)]
		for i := 0; i < len(level); i += 2 {
			right := empty[at+h]
			if i+1 < len(level) {
				right = level[i+1]
			}
			next = append(next, trees.PolicyNode(level[i], right))
		}
		level = next
	}
	return level[0]
}

// update writes changed leaves and everything above them; n is how many positions there are. It returns the root.
func update(w lineage.Writer, n uint32, leaves map[uint32]common.Hash) (common.Hash, error) {
	changed := leaves
	for level := 0; ; level++ {
		groups := map[uint32][]uint32{}
		for i := range changed {
			groups[i>>fan] = append(groups[i>>fan], i)
		}
		order := make([]uint32, 0, len(groups))
		for g := range groups {
			order = append(order, g)
		}
		slices.Sort(order)
		above := make(map[uint32]common.Hash, len(order))
		for _, g := range order {
			list, err := nodes(w, level, g)
			if err != nil {
				return common.Hash{}, err
			}
			for _, i := range groups[g] {
				at := int(i & (1<<fan - 1))
				for len(list) <= at {
					below, err := filler(w, level, g<<fan+uint32(len(list)))
					if err != nil {
						return common.Hash{}, err
					}
					list = append(list, below)
				}
				list[at] = changed[i]
			}
			b := make([]byte, 0, 32*len(list))
			for _, h := range list {
				b = append(b, h[:]...)
			}
			if err := w.Set(treeKey(level, g), b); err != nil {
				return common.Hash{}, err
			}
			above[g] = fold(list, fan*level, fan)
		}
		if height(n) <= fan*(level+1) {
			return root(w, n)
		}
		changed = above
	}
}

// filler is a node that no change has written on this level yet: the tree was lower.
func filler(r lineage.State, level int, i uint32) (common.Hash, error) {
	if level == 0 {
		return common.Hash{}, nil
	}
	list, err := nodes(r, level-1, i)
	if err != nil {
		return common.Hash{}, err
	}
	return fold(list, fan*(level-1), fan), nil
}

// root reads the root of a tree of n positions.
func root(r lineage.State, n uint32) (common.Hash, error) {
	if n == 0 {
		return common.Hash{}, nil
	}
	h := height(n)
	top := max(0, (h-1)/fan)
	list, err := nodes(r, top, 0)
	if err != nil {
		return common.Hash{}, err
	}
	return fold(list, fan*top, h-fan*top), nil
}

// proof gives the siblings of a position, bottom-up, as contracts want them.
func proof(r lineage.State, n, position uint32) ([]common.Hash, error) {
	if position >= n {
		return nil, errors.New("no such position in the policy tree")
	}
	out := make([]common.Hash, 0, height(n))
	for h := 0; h < height(n); h++ {
		level, up := h/fan, h%fan
		sibling := (position >> h) ^ 1 // on height h
		group := sibling >> (fan - up) // that holds what is below it
		list, err := nodes(r, level, group)
		if err != nil {
			return nil, err
		}
		from := int(sibling<<up) & (1<<fan - 1)
		to := min(from+1<<up, len(list))
		if from >= len(list) {
			out = append(out, empty[h])
			continue
		}
		out = append(out, fold(list[from:to], fan*level, up))
	}
	return out, nil
}
