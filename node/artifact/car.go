package artifact

import (
	"bufio"
	"context"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/ipfs/go-cid"
)

// WriteCAR writes an artifact's DAG as a CAR file (version 1): its one root, and every block, each node before its children. Leaves are verified as
// they are read.
func (s *Store) WriteCAR(ctx context.Context, d Digest, to io.Writer) error {
	root, err := s.CID(d)
	if err != nil {
		return fmt.Errorf("write CAR: %w", err)
	}
	w := bufio.NewWriterSize(to, ChunkSize)
	if err := writeSection(w, carHeader(root)); err != nil {
		return fmt.Errorf("write CAR: %w", err)
	}
	if err := s.Blocks().Each(ctx, d, func(b Block) error { return writeSection(w, b.CID.Bytes(), b.Data) }); err != nil {
		return fmt.Errorf("write CAR: %w", err)
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("write CAR: %w", err)
	}
	return nil
}

// carHeader is the DAG-CBOR of {"roots": [root], "version": 1}.
func carHeader(root cid.Cid) []byte {
	link := append([]byte{0}, root.Bytes()...) // a CID in CBOR is tag 42 around its bytes after a zero
	out := append([]byte{0xa2, 0x65}, "roots"...)
	out = append(out, 0x81, 0xd8, 0x2a, 0x58, byte(len(link)))
	out = append(out, link...)
	out = append(out, 0x67)
	out = append(out, "version"...)
	return append(out, 1)
}

// writeSection writes parts behind the varint of their length.
func writeSection(w io.Writer, parts ...[]byte) error {
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	if _, err := w.Write(binary.AppendUvarint(nil, uint64(n))); err != nil {
		return err
	}
	for _, p := range parts {
		if _, err := w.Write(p); err != nil {
			return err
		}
	}
	return nil
}
