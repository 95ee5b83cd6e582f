package ipfs

import (
	"errors"
	"fmt"

	"github.com/ipfs/go-cid"
	"google.golang.org/protobuf/encoding/protowire"
)

// ErrDAG says that a CID does not name a file that is stored in a sensible way.
var ErrDAG = errors.New("not a UnixFS file")

// UnixFS types of nodes.
const (
	typeRaw  = 0
	typeFile = 2
)

// fileNode is one UnixFS node of a file: bytes of its own, then those of its children.
type fileNode struct {
	data     []byte
	size     uint64 // of the file below it
	children []child
}

type child struct {
	cid  cid.Cid
	size uint64 // as the parent says
}

// parseNode reads a dag-pb block.
//
// SECURITY: the block is what its CID says and nothing more: anyone can make one. Every field is checked, and sizes must add up.
func parseNode(block []byte) (fileNode, error) {
	var links []cid.Cid
	var data []byte
	err := eachField(block, func(number protowire.Number, value []byte, _ uint64) error {
		switch number {
		case 1:
			data = value
		case 2:
			c, err := parseLink(value)
			if err != nil {
				return err
			}
			links = append(links, c)
		}
		return nil
	})
	if err != nil {
		return fileNode{}, err
	}
	n, sizes, err := parseUnixFS(data)
	if err != nil {
		return fileNode{}, err
	}
	if len(sizes) != len(links) {
		return fileNode{}, fmt.Errorf("%w: %d links but %d sizes", ErrDAG, len(links), len(sizes))
	}
	sum := uint64(len(n.data))
	for i, c := range links {
		if sizes[i] > maxFile || sum > maxFile {
			return fileNode{}, fmt.Errorf("%w: sizes out of bounds", ErrDAG)
		}
		sum += sizes[i]
		n.children = append(n.children, child{c, sizes[i]})
	}
	if sum != n.size {
		return fileNode{}, fmt.Errorf("%w: parts of %d bytes in a node of %d", ErrDAG, sum, n.size)
	}
	return n, nil
}

// maxFile keeps sums of sizes from overflowing; far above what a store takes.
const maxFile = 1 << 50

func parseLink(b []byte) (c cid.Cid, err error) {
	err = eachField(b, func(number protowire.Number, value []byte, _ uint64) error {
		if number != 1 {
			return nil
		}
		if c, err = cid.Cast(value); err != nil {
			return fmt.Errorf("%w: link: %w", ErrDAG, err)
		}
		return nil
	})
	if err == nil && !c.Defined() {
		err = fmt.Errorf("%w: a link without a CID", ErrDAG)
	}
	return c, err
}

// parseUnixFS reads a node's data field.
func parseUnixFS(b []byte) (n fileNode, sizes []uint64, err error) {
	kind, sized := uint64(1), false
	err = eachField(b, func(number protowire.Number, value []byte, v uint64) error {
		switch number {
		case 1:
			kind = v
		case 2:
			n.data = value
		case 3:
			n.size, sized = v, true
		case 4:
			if value == nil {
				sizes = append(sizes, v)
				return nil
			}
			for len(value) > 0 { // packed
				v, k := protowire.ConsumeVarint(value)
				if k < 0 {
					return fmt.Errorf("%w: sizes: %w", ErrDAG, protowire.ParseError(k))
				}
				sizes, value = append(sizes, v), value[k:]
			}
		}
		return nil
	})
	switch {
	case err != nil:
	case kind != typeFile && kind != typeRaw:
		err = fmt.Errorf("%w: UnixFS type %d; name a file, not a directory or link", ErrDAG, kind)
	case !sized && len(sizes) == 0:
		n.size = uint64(len(n.data)) // old leaves leave it out
	}
	return n, sizes, err
}

// eachField goes through a protobuf message of varints and byte strings; value is nil for a varint.
func eachField(b []byte, visit func(number protowire.Number, value []byte, v uint64) error) error {
	for len(b) > 0 {
		number, kind, n := protowire.ConsumeTag(b)
		if n < 0 {
			return fmt.Errorf("%w: %w", ErrDAG, protowire.ParseError(n))
		}
		b = b[n:]
		var value []byte
		var v uint64
		switch kind {
		case protowire.BytesType:
			value, n = protowire.ConsumeBytes(b)
			if value == nil && n > 0 {
				value = []byte{}
			}
		case protowire.VarintType:
			v, n = protowire.ConsumeVarint(b)
		default:
			return fmt.Errorf("%w: field %d of type %d", ErrDAG, number, kind)
		}
		if n < 0 {
			return fmt.Errorf("%w: %w", ErrDAG, protowire.ParseError(n))
		}
		b = b[n:]
		if err := visit(number, value, v); err != nil {
			return err
		}
	}
	return nil
}
