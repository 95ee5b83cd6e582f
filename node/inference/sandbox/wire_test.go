package sandbox

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"
)

var (
	sampleTask = task{
		seq: 7, hasModel: true, digest: Digest{1, 2}, modelSize: 3, inputSize: 4,
		lim:   Limits{Time: time.Second, PrepareTime: time.Minute, Memory: 5, Threads: 6, Output: 8, Cost: 9},
		evict: []Digest{{3}, {4}},
	}
	sampleAnswer = answer{
		seq: 7, status: statusRejected, prepared: true, code: 5, cost: 6, outputSize: 7, prepare: time.Second, run: time.Minute,
		detail: "why",
	}
)

func unframe(t testing.TB, b []byte) []byte {
	t.Helper()
	body, rest, err := nextFrame(b)
	if err != nil || body == nil || len(rest) != 0 {
		t.Fatalf("not one frame: %d bytes left, %v", len(rest), err)
	}
	return body
}

func TestWireRoundTrip(t *testing.T) {
	if got, err := decodeTask(unframe(t, sampleTask.encode())); err != nil || !reflect.DeepEqual(*got, sampleTask) {
		t.Errorf("task: %+v, %v", got, err)
	}
	if got, err := decodeAnswer(unframe(t, sampleAnswer.encode())); err != nil || *got != sampleAnswer {
		t.Errorf("answer: %+v, %v", got, err)
	}
	if got, err := decodeReady(unframe(t, ready{7, true}.encode())); err != nil || got != (ready{7, true}) {
		t.Errorf("greeting: %+v, %v", got, err)
	}
	if got, err := decodeCancel(unframe(t, encodeCancel(9))); err != nil || got != 9 {
		t.Errorf("cancellation: %d, %v", got, err)
	}
	full := sampleTask
	full.evict = make([]Digest, maxModels)
	if n := len(full.encode()) - frameHeader; n > maxFrame {
		t.Errorf("the largest task has %d bytes", n)
	}
	long := answer{detail: strings.Repeat("x", 2*maxDetail)}
	if got, err := decodeAnswer(unframe(t, long.encode())); err != nil || len(got.detail) != maxDetail {
		t.Errorf("a long detail: %v", err)
	}
}

func TestWireRefusesMalformed(t *testing.T) {
	task, answer := unframe(t, sampleTask.encode()), unframe(t, sampleAnswer.encode())
	set := func(b []byte, i int, v byte) []byte {
		b = bytes.Clone(b)
		b[i] = v
		return b
	}
	for name, body := range map[string][]byte{
		"empty":             {},
		"another kind":      answer,
		"truncated":         task[:len(task)-1],
		"trailing byte":     append(bytes.Clone(task), 0),
		"flag of 2":         set(task, 9, 2),
		"negative size":     set(task, 1+8+2+32, 0x80),
		"more evictions":    set(task, taskSize-1, 3),
		"too many":          set(task, taskSize-1, maxModels+1),
		"negative threads":  set(task, taskSize-5, 0x80),
		"negative duration": set(task, 1+8+2+32+16, 0xff),
	} {
		if _, err := decodeTask(body); !errors.Is(err, errFrame) {
			t.Errorf("task, %s: %v", name, err)
		}
	}
	for name, body := range map[string][]byte{
		"empty":           {},
		"another kind":    task,
		"truncated":       answer[:len(answer)-1],
		"trailing byte":   append(bytes.Clone(answer), 0),
		"unknown status":  set(answer, 9, byte(statusTooLarge)+1),
		"flag of 2":       set(answer, 10, 2),
		"negative output": set(answer, 1+8+2+4+8, 0x80),
		"long detail":     set(answer, answerSize-2, 0xff),
	} {
		if _, err := decodeAnswer(body); !errors.Is(err, errFrame) {
			t.Errorf("answer, %s: %v", name, err)
		}
	}
	if _, err := decodeReady(task); !errors.Is(err, errFrame) {
		t.Errorf("greeting: %v", err)
	}
	if _, err := decodeCancel(task); !errors.Is(err, errFrame) {
		t.Errorf("cancellation: %v", err)
	}
	for name, b := range map[string][]byte{"zero": {0, 0, 0, 0}, "huge": {0xff, 0xff, 0xff, 0xff}, "too long": {0, 0, 0x10, 1}} {
		if _, _, err := nextFrame(b); !errors.Is(err, errFrame) {
			t.Errorf("frame of length %s: %v", name, err)
		}
	}
	if body, rest, err := nextFrame([]byte{0, 0, 0, 2, 1}); body != nil || len(rest) != 5 || err != nil {
		t.Error("a frame that is still coming is not one yet")
	}
}

// What a worker sends: anything at all. A decoded answer encodes to the same bytes.
func FuzzAnswer(f *testing.F) {
	f.Add(sampleAnswer.encode())
	f.Add(append(ready{7, true}.encode(), sampleAnswer.encode()...))
	f.Fuzz(func(t *testing.T, b []byte) {
		for {
			body, rest, err := nextFrame(b)
			if err != nil || body == nil {
				return
			}
			if a, err := decodeAnswer(body); err == nil && !bytes.Equal(unframe(t, a.encode()), body) {
				t.Fatalf("%x decodes to %+v", body, a)
			}
			_, _ = decodeReady(body)
			b = rest
		}
	})
}

func FuzzTask(f *testing.F) {
	f.Add(unframe(f, sampleTask.encode()))
	f.Add(unframe(f, encodeCancel(1)))
	f.Fuzz(func(t *testing.T, body []byte) {
		if got, err := decodeTask(body); err == nil && !bytes.Equal(unframe(t, got.encode()), body) {
			t.Fatalf("%x decodes to %+v", body, got)
		}
		_, _ = decodeCancel(body)
	})
}
