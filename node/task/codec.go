package task

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/lineal-network/lineal/consensus/claim"
	"github.com/lineal-network/lineal/node/inference/observe"
)

// stored is a record as the store has it, in RLP: a node writes and reads each some times on its way, and JSON took a tenth of the time of a small model's
// whole request. New fields go to the end, as optional ones. Books of earlier versions hold JSON, which begins with another byte and is
// read as well; it is written anew when the task moves on.
type stored struct {
	ID          common.Hash
	Request     claim.Request
	TaskSalt    common.Hash
	Pointer     string
	Signature   []byte
	Source      string
	Batch       bool
	Block       BlockRef
	Phase       string
	Accepted    uint64           // nanoseconds since 1970, as CertifiedAt; 0: never
	Body        *claim.Inference `rlp:"nil"`
	InputSalt   common.Hash
	Cost        uint64
	Bins        []observe.Bin
	Took        uint64 // nanoseconds
	Certified   common.Hash
	CertifiedAt uint64
	Note        string
}

func encodeRecord(r *Record) ([]byte, error) {
	t := &r.Task
	return rlp.EncodeToBytes(&stored{ID: t.ID, Request: t.Request, TaskSalt: t.InputSalt, Pointer: t.Pointer, Signature: t.Signature, Source: string(t.Source),
		Batch: t.Batch, Block: t.Block, Phase: string(r.Phase), Accepted: nanos(r.Accepted), Body: r.Body, InputSalt: r.InputSalt, Cost: r.Cost, Bins: r.Bins,
		Took: uint64(max(r.Took, 0)), Certified: r.Certified, CertifiedAt: nanos(r.CertifiedAt), Note: r.Note})
}

func decodeRecord(b []byte) (*Record, error) {
	if len(b) > 0 && b[0] == '{' {
		var r Record
		if err := json.Unmarshal(b, &r); err != nil {
			return nil, fmt.Errorf("decode task: %w", err)
		}
		return &r, nil
	}
	var s stored
	if err := rlp.DecodeBytes(b, &s); err != nil {
		return nil, fmt.Errorf("decode task: %w", err)
	}
	return &Record{Task: Task{ID: s.ID, Request: s.Request, InputSalt: s.TaskSalt, Pointer: s.Pointer, Signature: s.Signature, Source: Source(s.Source),
		Batch: s.Batch, Block: s.Block}, Phase: Phase(s.Phase), Accepted: instant(s.Accepted), Body: s.Body, InputSalt: s.InputSalt, Cost: s.Cost, Bins: s.Bins,
		Took: time.Duration(s.Took), Certified: s.Certified, CertifiedAt: instant(s.CertifiedAt), Note: s.Note}, nil
}

func nanos(t time.Time) uint64 {
	if t.IsZero() {
		return 0
	}
	return uint64(t.UnixNano())
}

func instant(nanos uint64) time.Time {
	if nanos == 0 {
		return time.Time{}
	}
	return time.Unix(0, int64(nanos)).UTC()
}
