package p2p

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"testing"
	"time"

	corenet "github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// pair starts two members with a direct protocol; the second's handler is given.
func pair(t testing.TB, max int, handle FrameHandler, change ...func(int, *Config)) (a, b *Host) {
	t.Helper()
	hosts := startNetwork(t, 2, change...)
	for i, h := range hosts {
		handler := handle
		if i == 0 {
			handler = (&inbox{}).frames
		}
		if err := h.HandleFrames(testProto, max, handler); err != nil {
			t.Fatal(err)
		}
	}
	waitMesh(t, hosts)
	return hosts[0], hosts[1]
}

// rawStream opens a stream as a modified node would, past the queues.
func rawStream(t testing.TB, from *Host, to peer.ID, proto string) corenet.Stream {
	t.Helper()
	s, err := from.net.NewStream(t.Context(), to, protocol.ID(proto))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Reset() })
	return s
}

// ended waits until the other side has ended a stream.
func ended(t testing.TB, s corenet.Stream) {
	t.Helper()
	waitFor(t, "the stream to be reset", func() bool {
		_, err := s.Write([]byte{0})
		return err != nil
	})
}

func TestFramesArriveInOrderAndWhole(t *testing.T) {
	box := &inbox{}
	a, b := pair(t, 100_000, box.frames)
	const frames = 2000
	for i := range frames {
		size := 10
		if i%100 == 0 {
			size = 50_000 // past every buffer
		}
		if err := a.Send(b.ID(), testProto, fmt.Appendf(nil, "%0*d", size, i)); err != nil {
			waitFor(t, "room in the queue", func() bool {
				return a.Send(b.ID(), testProto, fmt.Appendf(nil, "%0*d", size, i)) == nil
			})
		}
	}
	waitFor(t, "all frames", func() bool { return len(box.list()) == frames })
	for i, f := range box.list() {
		var k int
		if _, err := fmt.Sscanf(f, "%d", &k); err != nil || k != i {
			t.Fatalf("frame %d is %.20q", i, f)
		}
	}
}

func TestLargeFramesHaveAQueueOfTheirOwn(t *testing.T) {
	const proto, size = "/lineal/blocks/1", 3 << 20
	box := &inbox{}
	hosts := startNetwork(t, 2)
	for _, h := range hosts {
		if err := h.HandleLargeFrames(proto, size, size/2, box.frames); err == nil {
			t.Error("frames that do not fit their queue are registered")
		}
		if err := h.HandleLargeFrames(proto, memoryPerMember, memoryPerMember, box.frames); err == nil {
			t.Error("frames that leave a peer no memory are registered")
		}
		if err := h.HandleLargeFrames(proto, size, 2*size, box.frames); err != nil {
			t.Fatal(err)
		}
	}
	waitMesh(t, hosts)
	if err := hosts[0].Send(hosts[1].ID(), proto, bytes.Repeat([]byte{7}, size)); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "a large frame", func() bool { return len(box.list()) == 1 })
	if got := box.list()[0]; len(got) != size {
		t.Errorf("%d of %d bytes arrived", len(got), size)
	}
}

func TestSendRefuses(t *testing.T) {
	a, b := pair(t, 10, (&inbox{}).frames)
	_, stranger := newKey(t)
	for name, c := range map[string]struct {
		to    peer.ID
		proto string
		frame []byte
		want  error
	}{
		"too large":        {b.ID(), testProto, make([]byte, 11), ErrTooLarge},
		"empty":            {b.ID(), testProto, nil, ErrTooLarge},
		"no member":        {stranger, testProto, []byte("x"), ErrNotMember},
		"itself":           {a.ID(), testProto, []byte("x"), ErrNotMember},
		"unknown protocol": {b.ID(), "/other/1", []byte("x"), ErrUnknownProtocol},
	} {
		if err := a.Send(c.to, c.proto, c.frame); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	if _, err := a.Broadcast(testProto, make([]byte, 11)); !errors.Is(err, ErrTooLarge) {
		t.Errorf("broadcast: %v", err)
	}
	if err := a.HandleFrames(testProto, 10, nil); err == nil {
		t.Error("registered twice")
	}
	if err := a.Close(); err != nil {
		t.Fatal(err)
	}
	if err := a.Send(b.ID(), testProto, []byte("x")); !errors.Is(err, ErrClosed) {
		t.Errorf("after close: %v", err)
	}
}

func TestAnOversizedFrameEndsTheStreamAndRepeatedOnesTheConnection(t *testing.T) {
	box := &inbox{}
	a, b := pair(t, 100, box.frames)
	for i := range strikesAllowed + 1 {
		s, err := a.net.NewStream(t.Context(), b.ID(), protocol.ID(testProto))
		if err != nil {
			t.Fatalf("stream %d: %v", i, err)
		}
		if err := writeFrame(s, make([]byte, 101)); err != nil {
			t.Fatal(err)
		}
		waitFor(t, "it to be counted", func() bool { return dropped(b, testProto, dropOversized) == float64(i+1) })
		_ = s.Reset()
	}
	waitFor(t, "the connection to end", func() bool { return b.connected(true) == 0 })
	if !b.gate.banned(a.ID()) {
		t.Error("the peer is not banned")
	}
	if len(box.list()) != 0 {
		t.Errorf("delivered %v", box.list())
	}
}

func TestAPeerThatStallsMidFrameHoldsNobodyUp(t *testing.T) {
	box := &inbox{}
	hosts := startNetwork(t, 3, func(_ int, c *Config) { c.Limits.Stall = 500 * time.Millisecond })
	for _, h := range hosts {
		if err := h.HandleFrames(testProto, 1000, box.frames); err != nil {
			t.Fatal(err)
		}
	}
	waitMesh(t, hosts)
	staller := rawStream(t, hosts[0], hosts[1].ID(), testProto)
	if _, err := staller.Write([]byte{0, 0, 0, 200, 1, 2, 3}); err != nil {
		t.Fatal(err)
	}
	if err := hosts[2].Send(hosts[1].ID(), testProto, []byte("meanwhile")); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "another peer's frame", func() bool { return box.has("meanwhile") })
	waitFor(t, "the stalled stream to be ended", func() bool { return dropped(hosts[1], testProto, dropStalled) == 1 })
	ended(t, staller)
}

func TestOutsidersFramesAreRefused(t *testing.T) {
	box := &inbox{}
	_, b := pair(t, 100, box.frames, func(_ int, c *Config) { c.AllowObservers = true })
	outsider := startHost(t, Config{Members: b.Members(), Bootstrap: b.Addrs()})
	waitFor(t, "outsider's connection", func() bool { return outsider.connected(true) == 2 })
	s := rawStream(t, outsider, b.ID(), testProto)
	_ = writeFrame(s, []byte("a partial signature"))
	waitFor(t, "it to be refused", func() bool { return dropped(b, testProto, dropOutsider) == 1 })
	if len(box.list()) != 0 {
		t.Errorf("delivered %v", box.list())
	}
}

func TestFrameVerdicts(t *testing.T) {
	box := &inbox{}
	a, b := pair(t, 100, func(_ context.Context, from Peer, frame []byte) error {
		if !from.Member || from.Index != 0 {
			t.Errorf("from %+v", from)
		}
		if err := judge(t.Context(), from.ID, frame); err != nil {
			return err
		}
		box.add(from.ID, frame)
		return nil
	})
	for _, m := range []string{"stale", "broken", "bad", "good"} {
		if err := a.Send(b.ID(), testProto, []byte(m)); err != nil {
			t.Fatal(err)
		}
	}
	waitFor(t, "the good one", func() bool { return box.has("good") })
	for _, reason := range []string{"stale", "bad-signature", "error"} {
		if dropped(b, testProto, reason) != 1 {
			t.Errorf("%s was not counted", reason)
		}
	}
	if n := value(b.metrics.strikes.WithLabelValues("bad-signature")); n != 1 {
		t.Errorf("%v strikes", n)
	}
	for range strikesAllowed {
		if err := a.Send(b.ID(), testProto, []byte("bad again")); err != nil {
			t.Fatal(err)
		}
	}
	waitFor(t, "the liar to be cut off", func() bool { return b.connected(true) == 0 })
}

func TestAFloodingPeerIsSlowedDownAlone(t *testing.T) {
	release := make(chan struct{})
	box := &inbox{}
	hosts := startNetwork(t, 3, func(_ int, c *Config) { c.Limits.FrameQueue = 50 })
	for _, h := range hosts {
		err := h.HandleFrames(testProto, 50_000, func(_ context.Context, from Peer, frame []byte) error {
			if from.Index == 0 {
				<-release // the flooder's frames are slow to handle
			}
			box.add(from.ID, frame[:1])
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	waitMesh(t, hosts)
	flood := bytes.Repeat([]byte("f"), 50_000)
	waitFor(t, "the flooder's queue to fill", func() bool {
		return errors.Is(hosts[0].Send(hosts[1].ID(), testProto, flood), ErrQueueFull)
	})
	if dropped(hosts[0], testProto, dropQueueFull) == 0 {
		t.Error("the dropped frame was not counted")
	}
	if err := hosts[2].Send(hosts[1].ID(), testProto, []byte("m")); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "another peer's frame", func() bool { return box.has("m") })
	close(release)
}

func TestANewStreamReplacesTheOld(t *testing.T) {
	box := &inbox{}
	a, b := pair(t, 100, box.frames)
	old := rawStream(t, a, b.ID(), testProto)
	if err := writeFrame(old, []byte("old")); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "the old stream", func() bool { return box.has("old") })
	young := rawStream(t, a, b.ID(), testProto)
	if err := writeFrame(young, []byte("young")); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "the young stream", func() bool { return box.has("young") })
	ended(t, old)
	if err := writeFrame(young, []byte("still")); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "the young stream to go on", func() bool { return box.has("still") })
}

func TestRequests(t *testing.T) {
	hosts := startNetwork(t, 2)
	err := hosts[1].HandleRequests(testAsk, ServeConfig{MaxRequest: 100}, func(_ context.Context, from Peer, req []byte) ([]byte, error) {
		switch {
		case from.Index != 0:
			return nil, errors.New("wrong peer")
		case bytes.HasPrefix(req, []byte("echo")):
			return req, nil
		case bytes.Equal(req, []byte("large")):
			return make([]byte, 1<<20), nil
		case bytes.Equal(req, []byte("nothing")):
			return nil, nil
		case bytes.Equal(req, []byte("missing")):
			return nil, &RemoteError{Code: CodeNotFound, Text: "no \x1b[31msuch thing"}
		default:
			return nil, errors.New("secret detail")
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	waitMesh(t, hosts)
	ask := func(req string, max int) (string, error) {
		answer, err := hosts[0].Request(t.Context(), hosts[1].ID(), testAsk, []byte(req), max)
		return string(answer), err
	}
	if got, err := ask("echo 1", 6); err != nil || got != "echo 1" {
		t.Errorf("echo: %q, %v", got, err)
	}
	if got, err := ask("nothing", 10); err != nil || got != "" {
		t.Errorf("nothing: %q, %v", got, err)
	}
	if got, err := ask("large", 1<<20); err != nil || len(got) != 1<<20 {
		t.Errorf("large: %d bytes, %v", len(got), err)
	}
	if _, err := ask("large", 1<<20-1); !errors.Is(err, ErrTooLarge) {
		t.Errorf("answer above the bound: %v", err)
	}
	var refusal *RemoteError
	if _, err := ask("missing", 10); !errors.As(err, &refusal) || refusal.Code != CodeNotFound || refusal.Text != "no ?[31msuch thing" {
		t.Errorf("missing: %v", err)
	}
	if _, err := ask("else", 10); !IsCode(err, CodeInternal) || bytes.Contains([]byte(err.Error()), []byte("secret")) {
		t.Errorf("internal: %v", err)
	}
	if _, err := ask(string(make([]byte, 101)), 10); !IsCode(err, CodeInvalid) {
		t.Errorf("request above the bound: %v", err)
	}
	if _, err := hosts[0].Request(t.Context(), hosts[1].ID(), "/other/1", []byte("x"), 10); err == nil {
		t.Error("a protocol that nobody serves answered")
	}
	if err := hosts[1].HandleRequests(testAsk, ServeConfig{}, nil); err == nil {
		t.Error("served twice")
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := hosts[0].Request(cancelled, hosts[1].ID(), testAsk, []byte("echo"), 10); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestServingIsBounded(t *testing.T) {
	hosts := startNetwork(t, 2, func(_ int, c *Config) { c.AllowObservers = true; c.Limits.RequestsPerPeer = 3 })
	started, release := make(chan struct{}, 10), make(chan struct{})
	for _, proto := range []string{testAsk, "/lineal/open/1"} {
		err := hosts[1].HandleRequests(proto, ServeConfig{Observers: proto != testAsk}, func(context.Context, Peer, []byte) ([]byte, error) {
			started <- struct{}{}
			<-release
			return []byte("done"), nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	waitMesh(t, hosts)
	observer := startHost(t, Config{Members: hosts[0].Members(), Bootstrap: hosts[1].Addrs()})
	waitFor(t, "observer's connection", func() bool { return observer.connected(true) == 2 })
	results := make(chan error, 10)
	ask := func(h *Host, proto string) error {
		_, err := h.Request(t.Context(), hosts[1].ID(), proto, []byte("x"), 10)
		return err
	}
	for range 3 {
		go func() { results <- ask(hosts[0], testAsk) }()
	}
	go func() { results <- ask(observer, "/lineal/open/1") }()
	for range 4 {
		<-started
	}
	if err := ask(hosts[0], testAsk); !IsCode(err, CodeBusy) {
		t.Errorf("a member's fourth request: %v", err)
	}
	if err := ask(observer, "/lineal/open/1"); !IsCode(err, CodeBusy) {
		t.Errorf("an observer's second request: %v", err)
	}
	if err := ask(observer, testAsk); !IsCode(err, CodeDenied) {
		t.Errorf("an observer on a members' protocol: %v", err)
	}
	close(release)
	for range 4 {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
	if err := ask(hosts[0], testAsk); err != nil {
		t.Errorf("slots were not given back: %v", err)
	}
}

func TestACutOffAnswerIsNotWhole(t *testing.T) {
	hosts := startNetwork(t, 2)
	err := hosts[1].HandleStreams(testAsk, ServeConfig{}, func(_ context.Context, _ Peer, req []byte, w io.Writer) error {
		for range 100 {
			if _, err := w.Write(make([]byte, 10_000)); err != nil {
				return err
			}
		}
		if string(req) == "fail" {
			return errors.New("disk on fire")
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	waitMesh(t, hosts)
	for req, whole := range map[string]bool{"go": true, "fail": false} {
		r, err := hosts[0].OpenStream(t.Context(), hosts[1].ID(), testAsk, []byte(req))
		if err != nil {
			t.Fatal(err)
		}
		n, err := io.Copy(io.Discard, r)
		if whole != (err == nil && n == 1_000_000) {
			t.Errorf("%s: %d bytes, %v", req, n, err)
		}
		if err := r.Close(); err != nil {
			t.Error(err)
		}
	}
}
