package sandbox

import (
	"encoding/binary"
	"errors"
	"fmt"
	"time"
)

// The control pipe carries frames: a big-endian length, then that many bytes. Descriptors travel beside a task frame: the model's
// and the input's, when the frame says so. The parent believes nothing that it reads here.

const (
	// maxFrame bounds a frame: a task that evicts the most models (maxModels digests) fits, and so does an answer's detail.
	maxFrame = 4096
	// maxModels bounds the prepared models of one worker.
	maxModels = 64
	// maxDetail bounds the text in an answer; longer text is cut.
	maxDetail = 1024
	// frameHeader is the length prefix.
	frameHeader = 4
)

type kind uint8

const (
	kindTask   kind = 1 // parent to worker: run this
	kindCancel kind = 2 // parent to worker: the task with this number is no longer wanted
	kindReady  kind = 3 // worker to parent, once: locked and waiting
	kindAnswer kind = 4 // worker to parent, one for each task
)

type status uint8

const (
	statusOK       status = 0
	statusRejected status = 1 // deterministic: code and cost count
	statusAbstain  status = 2 // the handler returned an error
	statusPanic    status = 3 // the handler panicked; the worker ends
	statusTimeout  status = 4 // the handler saw its deadline
	statusCanceled status = 5
	statusTooLarge status = 6 // the result exceeds Limits.Output
)

// task is a request to a worker. hasModel says that the model's descriptor comes along, to be prepared under digest first; hasInput that the
// input's does, because it does not fit into the window.
type task struct {
	seq                  uint64
	hasModel, hasInput   bool
	digest               Digest
	modelSize, inputSize int64
	lim                  Limits
	evict                []Digest
}

// answer is a worker's reply. prepared says that the task's model is ready for further tasks.
type answer struct {
	seq          uint64
	status       status
	prepared     bool
	code         uint32
	cost         uint64
	outputSize   int64
	prepare, run time.Duration
	detail       string
}

// ready reports the layers that a worker stands behind.
type ready struct {
	landlock uint16
	seccomp  bool
}

var errFrame = errors.New("malformed frame")

const (
	taskSize   = 1 + 8 + 2 + 32 + 8*7 + 4 + 1
	answerSize = 1 + 8 + 2 + 4 + 8*4 + 2
	readySize  = 1 + 2 + 1
	cancelSize = 1 + 8
)

func frame(capacity int) []byte { return make([]byte, frameHeader, frameHeader+capacity) }

// seal fills in the length.
func sealFrame(b []byte) []byte {
	binary.BigEndian.PutUint32(b, uint32(len(b)-frameHeader))
	return b
}

func appendI64(b []byte, v int64) []byte { return binary.BigEndian.AppendUint64(b, uint64(v)) }

func flag(v bool) byte {
	if v {
		return 1
	}
	return 0
}

func (t *task) encode() []byte {
	b := frame(taskSize + len(t.evict)*32)
	b = append(b, byte(kindTask))
	b = binary.BigEndian.AppendUint64(b, t.seq)
	b = append(b, flag(t.hasModel), flag(t.hasInput))
	b = append(b, t.digest[:]...)
	for _, v := range []int64{t.modelSize, t.inputSize, int64(t.lim.Time), int64(t.lim.PrepareTime), t.lim.Memory, t.lim.Output,
		int64(t.lim.Cost)} {
		b = appendI64(b, v)
	}
	b = binary.BigEndian.AppendUint32(b, uint32(t.lim.Threads))
	b = append(b, byte(len(t.evict)))
	for _, d := range t.evict {
		b = append(b, d[:]...)
	}
	return sealFrame(b)
}

func (a *answer) encode() []byte {
	detail := a.detail
	if len(detail) > maxDetail {
		detail = detail[:maxDetail]
	}
	b := frame(answerSize + len(detail))
	b = append(b, byte(kindAnswer))
	b = binary.BigEndian.AppendUint64(b, a.seq)
	b = append(b, byte(a.status), flag(a.prepared))
	b = binary.BigEndian.AppendUint32(b, a.code)
	b = binary.BigEndian.AppendUint64(b, a.cost)
	b = appendI64(b, a.outputSize)
	b = appendI64(b, int64(a.prepare))
	b = appendI64(b, int64(a.run))
	b = binary.BigEndian.AppendUint16(b, uint16(len(detail)))
	return sealFrame(append(b, detail...))
}

func (r ready) encode() []byte {
	b := append(frame(readySize), byte(kindReady))
	b = binary.BigEndian.AppendUint16(b, r.landlock)
	return sealFrame(append(b, flag(r.seccomp)))
}

func encodeCancel(seq uint64) []byte {
	return sealFrame(binary.BigEndian.AppendUint64(append(frame(cancelSize), byte(kindCancel)), seq))
}

// nextFrame splits the first complete frame off b. It returns a nil frame when more bytes are needed.
func nextFrame(b []byte) (body, rest []byte, err error) {
	if len(b) < frameHeader {
		return nil, b, nil
	}
	n := binary.BigEndian.Uint32(b)
	if n == 0 || n > maxFrame {
		return nil, nil, fmt.Errorf("%w: length %d", errFrame, n)
	}
	if len(b)-frameHeader < int(n) {
		return nil, b, nil
	}
	return b[frameHeader : frameHeader+n], b[frameHeader+n:], nil
}

// cursor reads big-endian fields; going past the end sets bad.
type cursor struct {
	b   []byte
	bad bool
}

func (c *cursor) take(n int) []byte {
	if c.bad || len(c.b) < n {
		c.bad = true
		return make([]byte, n)
	}
	v := c.b[:n]
	c.b = c.b[n:]
	return v
}

func (c *cursor) u8() byte    { return c.take(1)[0] }
func (c *cursor) u16() uint16 { return binary.BigEndian.Uint16(c.take(2)) }
func (c *cursor) u32() uint32 { return binary.BigEndian.Uint32(c.take(4)) }
func (c *cursor) u64() uint64 { return binary.BigEndian.Uint64(c.take(8)) }
func (c *cursor) size() int64 {
	v := int64(c.u64())
	if v < 0 {
		c.bad = true
	}
	return v
}

func (c *cursor) flag() bool {
	v := c.u8()
	if v > 1 {
		c.bad = true
	}
	return v == 1
}

// end reports whether everything was read and well-formed.
func (c *cursor) end(what string) error {
	if c.bad || len(c.b) != 0 {
		return fmt.Errorf("%w: %s", errFrame, what)
	}
	return nil
}

func decodeTask(body []byte) (*task, error) {
	c := cursor{b: body}
	if kind(c.u8()) != kindTask {
		return nil, fmt.Errorf("%w: not a task", errFrame)
	}
	t := &task{seq: c.u64(), hasModel: c.flag(), hasInput: c.flag()}
	copy(t.digest[:], c.take(32))
	t.modelSize, t.inputSize = c.size(), c.size()
	t.lim = Limits{Time: time.Duration(c.size()), PrepareTime: time.Duration(c.size()), Memory: c.size(), Output: c.size(), Cost: c.u64()}
	t.lim.Threads = int(int32(c.u32()))
	n := int(c.u8())
	if n > maxModels || t.lim.Threads < 1 {
		c.bad = true
	}
	for i := 0; i < n && !c.bad; i++ {
		t.evict = append(t.evict, Digest(c.take(32)))
	}
	return t, c.end("task")
}

// decodeAnswer checks form only; the pool checks the number, the status and the size against the task.
func decodeAnswer(body []byte) (*answer, error) {
	c := cursor{b: body}
	if kind(c.u8()) != kindAnswer {
		return nil, fmt.Errorf("%w: not an answer", errFrame)
	}
	a := &answer{seq: c.u64(), status: status(c.u8()), prepared: c.flag(), code: c.u32(), cost: c.u64(),
		outputSize: c.size()}
	a.prepare, a.run = time.Duration(c.size()), time.Duration(c.size())
	n := int(c.u16())
	if n > maxDetail || a.status > statusTooLarge {
		c.bad = true
		n = 0
	}
	a.detail = string(c.take(n))
	return a, c.end("answer")
}

func decodeReady(body []byte) (ready, error) {
	c := cursor{b: body}
	if kind(c.u8()) != kindReady {
		return ready{}, fmt.Errorf("%w: not a greeting", errFrame)
	}
	r := ready{landlock: c.u16(), seccomp: c.flag()}
	return r, c.end("greeting")
}

func decodeCancel(body []byte) (uint64, error) {
	c := cursor{b: body}
	if kind(c.u8()) != kindCancel {
		return 0, fmt.Errorf("%w: not a cancellation", errFrame)
	}
	seq := c.u64()
	return seq, c.end("cancellation")
}
