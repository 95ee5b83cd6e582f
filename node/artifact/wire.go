package artifact

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Protocol is the exchange's protocol on direct streams.
//
// A request is 49 bytes: operation, digest, offset (8 bytes, big-endian), length (the same). Answers:
//
//	opList   size of the artifact (8 bytes), then the digests of its chunks if there is more than one; offset and length are 0
//	opRange  exactly length bytes from offset, which is a multiple of ChunkSize; the range lies within the artifact
//
// Refusals are those of p2p: not-found, busy, invalid.
const Protocol = "/lineal/artifact/1"

const (
	opList  = 1
	opRange = 2

	requestSize = 1 + 32 + 8 + 8
	// maxRange bounds one range: long enough that the round trip does not matter, short enough that a slot is soon free.
	maxRange = 64 * ChunkSize
)

var errRequest = errors.New("malformed artifact request")

type request struct {
	op             byte
	digest         Digest
	offset, length int64
}

func (r request) encode() []byte {
	out := make([]byte, 0, requestSize)
	out = append(out, r.op)
	out = append(out, r.digest[:]...)
	out = binary.BigEndian.AppendUint64(out, uint64(r.offset))
	return binary.BigEndian.AppendUint64(out, uint64(r.length))
}

// decodeRequest accepts exactly what encode makes of a sensible request.
func decodeRequest(b []byte) (request, error) {
	if len(b) != requestSize {
		return request{}, fmt.Errorf("%w: %d bytes, want %d", errRequest, len(b), requestSize)
	}
	r := request{op: b[0]}
	copy(r.digest[:], b[1:33])
	offset, length := binary.BigEndian.Uint64(b[33:41]), binary.BigEndian.Uint64(b[41:49])
	const most = 1 << 62 // so that sums do not overflow
	if offset > most || length > most {
		return request{}, fmt.Errorf("%w: range out of bounds", errRequest)
	}
	r.offset, r.length = int64(offset), int64(length)
	switch {
	case r.op == opList && r.offset == 0 && r.length == 0:
	case r.op == opRange && r.offset%ChunkSize == 0 && r.length > 0 && r.length <= maxRange:
	default:
		return request{}, fmt.Errorf("%w: operation %d with range %d+%d", errRequest, r.op, r.offset, r.length)
	}
	return r, nil
}
