package artifact

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"sync"
	"syscall"
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/lineal-network/lineal/p2p"
)

// fakeNet connects exchanges without a network. Each peer answers as its behaviour says.
type fakeNet struct {
	mu     sync.Mutex
	peers  map[peer.ID]behaviour
	blamed []string
	asked  map[peer.ID]int
}

// behaviour answers a request: the bytes, an error with which the stream ends after them, or a refusal.
type behaviour func(req request) (answer []byte, cut error, refusal error)

func newFakeNet() *fakeNet {
	return &fakeNet{peers: map[peer.ID]behaviour{}, asked: map[peer.ID]int{}}
}

func (n *fakeNet) HandleStreams(string, p2p.ServeConfig, p2p.StreamHandler) error { return nil }

func (n *fakeNet) Penalize(p peer.ID, reason string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.blamed = append(n.blamed, string(p)+" "+reason)
}

func (n *fakeNet) OpenStream(ctx context.Context, to peer.ID, proto string, raw []byte) (io.ReadCloser, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	req, err := decodeRequest(raw)
	if err != nil || proto != Protocol {
		return nil, fmt.Errorf("test: bad request %x on %s: %w", raw, proto, err)
	}
	n.mu.Lock()
	answer := n.peers[to]
	n.asked[to]++
	n.mu.Unlock()
	if answer == nil {
		return nil, errors.New("no route to peer")
	}
	b, cut, refusal := answer(req)
	if refusal != nil {
		return nil, refusal
	}
	if cut == nil {
		cut = io.EOF
	}
	return io.NopCloser(io.MultiReader(bytes.NewReader(b), errReader{cut})), nil
}

type errReader struct{ err error }

func (r errReader) Read([]byte) (int, error) { return 0, r.err }

// list is an artifact's chunk list as it is sent.
func list(b []byte) []byte {
	out := encodeSize(int64(len(b)))
	for chunk := range slices.Chunk(b, ChunkSize) {
		if d := Sum(chunk); len(b) > ChunkSize {
			out = append(out, d[:]...)
		}
	}
	return out
}

// honest has the artifact.
func honest(b []byte) behaviour {
	return func(req request) ([]byte, error, error) {
		if req.op == opList {
			return list(b), nil, nil
		}
		return b[req.offset : req.offset+req.length], nil, nil
	}
}

func refusing(code p2p.Code) behaviour {
	return func(request) ([]byte, error, error) { return nil, nil, &p2p.RemoteError{Code: code} }
}

func newExchange(t testing.TB, s *Store, net Host, peers ...peer.ID) *Exchange {
	t.Helper()
	x, err := NewExchange(s, net, func() []peer.ID { return peers }, ExchangeConfig{Logger: quiet})
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// holds checks that the store has the artifact and nothing else.
func holds(t testing.TB, s *Store, b []byte) {
	t.Helper()
	got, err := s.Bytes(Sum(b), int64(len(b)))
	if err != nil || !bytes.Equal(got, b) {
		t.Errorf("read %d bytes, %v", len(got), err)
	}
	want := 1
	if len(b) > ChunkSize {
		want = 2
	}
	if names := files(t, s); len(names) != want || s.Stats().Reserved != 0 {
		t.Errorf("files %v, %+v", names, s.Stats())
	}
}

func TestFetchEverySize(t *testing.T) {
	for i, n := range append(sizes, maxRange+ChunkSize+3) {
		b := content(uint64(i), n)
		net := newFakeNet()
		net.peers["a"] = honest(b)
		s := openStore(t, Config{})
		var done, total int64
		err := newExchange(t, s, net, "a").FetchProgress(t.Context(), Sum(b), 1<<30, func(d, n int64) { done, total = d, n })
		if err != nil {
			t.Errorf("%d bytes: %v", n, err)
		}
		if done != int64(n) || total != int64(n) {
			t.Errorf("%d bytes: progress ended at %d of %d", n, done, total)
		}
		holds(t, s, b)
	}
}

func TestLiarsAreFoundOutAndDropped(t *testing.T) {
	b := content(1, 5*ChunkSize+9)
	wrong := append([]byte(nil), b...)
	wrong[2*ChunkSize+1] ^= 1
	otherList := honest(b)
	tests := map[string]struct {
		liar   behaviour
		blamed []string
	}{
		"invents everything": {honest(wrong), []string{"liar artifact-list"}},
		"sends other bytes than it lists": {func(req request) ([]byte, error, error) {
			if req.op == opList {
				return list(b), nil, nil
			}
			return wrong[req.offset : req.offset+req.length], nil, nil
		}, []string{"liar artifact-chunk"}},
		"lists other bytes than it sends": {func(req request) ([]byte, error, error) {
			if req.op == opList {
				return list(wrong), nil, nil
			}
			return otherList(req)
		}, []string{"liar artifact-chunk"}},
		"lists wrongly and is gone": {func(req request) ([]byte, error, error) {
			if req.op == opList {
				return list(wrong), nil, nil
			}
			return nil, nil, errors.New("gone")
		}, nil},
		"claims another size":    {honest(b[:3*ChunkSize]), []string{"liar artifact-list"}},
		"claims an endless size": {func(request) ([]byte, error, error) { return encodeSize(1 << 61), nil, nil }, nil},
		"claims a negative size": {func(request) ([]byte, error, error) { return bytes.Repeat([]byte{255}, 8), nil, nil }, nil},
		"cuts its list off":      {func(request) ([]byte, error, error) { return list(b)[:50], nil, nil }, nil},
		"sends nothing":          {func(request) ([]byte, error, error) { return nil, nil, nil }, nil},
		"claims it is empty":     {honest(nil), []string{"liar artifact-list"}},
		"claims it is one chunk": {honest(wrong[:100]), []string{"liar artifact-chunk"}},
		"breaks off": {func(req request) ([]byte, error, error) {
			a, _, _ := honest(b)(req)
			return a[:len(a)/2], io.ErrUnexpectedEOF, nil
		}, nil},
		"is not there":     {nil, nil},
		"does not have it": {refusing(p2p.CodeNotFound), nil},
		"is broken":        {refusing(p2p.CodeInternal), nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			net := newFakeNet()
			net.peers["liar"], net.peers["honest"] = test.liar, honest(b)
			s := openStore(t, Config{})
			if err := newExchange(t, s, net, "liar", "honest").Fetch(t.Context(), Sum(b), 1<<30); err != nil {
				t.Fatal(err)
			}
			holds(t, s, b)
			if !slices.Equal(net.blamed, test.blamed) {
				t.Errorf("blamed %v, want %v", net.blamed, test.blamed)
			}
		})
	}
}

func TestOneHonestPeerAmongManyLiarsIsEnough(t *testing.T) {
	b := content(1, 4*ChunkSize)
	net := newFakeNet()
	var peers []peer.ID
	for i := range 20 {
		id := peer.ID(fmt.Sprintf("liar-%d", i))
		net.peers[id] = honest(content(uint64(i+10), 4*ChunkSize)) // each has its own story
		peers = append(peers, id)
	}
	net.peers["honest"] = honest(b)
	s := openStore(t, Config{})
	if err := newExchange(t, s, net, append(peers, "honest")...).Fetch(t.Context(), Sum(b), 1<<30); err != nil {
		t.Fatal(err)
	}
	holds(t, s, b)
	if len(net.blamed) != 20 {
		t.Errorf("blamed %d", len(net.blamed))
	}
}

func TestWhyAFetchFails(t *testing.T) {
	b := content(1, 3*ChunkSize)
	wrong := honest(content(2, 3*ChunkSize))
	tests := map[string]struct {
		peers map[peer.ID]behaviour
		cfg   Config
		max   int64
		want  error
	}{
		"no peers":                {nil, Config{}, 1 << 30, ErrUnavailable},
		"nobody has it":           {map[peer.ID]behaviour{"a": refusing(p2p.CodeNotFound), "b": refusing(p2p.CodeNotFound)}, Config{}, 1 << 30, ErrNotFound},
		"one lacks it, one fails": {map[peer.ID]behaviour{"a": refusing(p2p.CodeNotFound), "b": nil}, Config{}, 1 << 30, ErrUnavailable},
		"only liars":              {map[peer.ID]behaviour{"a": wrong}, Config{}, 1 << 30, ErrMismatch},
		"too large for the task":  {map[peer.ID]behaviour{"a": honest(b)}, Config{}, 100, ErrTooLarge},
		"too large for the store": {map[peer.ID]behaviour{"a": honest(b)}, Config{MaxArtifact: 100}, 1 << 30, ErrTooLarge},
		"quota":                   {map[peer.ID]behaviour{"a": honest(b)}, Config{MaxBytes: ChunkSize, MaxArtifact: 1 << 30}, 1 << 30, ErrQuota},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			net := newFakeNet()
			var peers []peer.ID
			for id, f := range test.peers {
				net.peers[id] = f
				peers = append(peers, id)
			}
			s := openStore(t, test.cfg)
			if err := newExchange(t, s, net, peers...).Fetch(t.Context(), Sum(b), test.max); !errors.Is(err, test.want) {
				t.Errorf("error %v, want %v", err, test.want)
			}
			if s.Has(Sum(b)) {
				t.Error("it is there nevertheless")
			}
		})
	}
}

// stopping delivers the list, and ranges up to a number of bytes in all.
func stopping(b []byte, after int64) behaviour {
	return func(req request) ([]byte, error, error) {
		answer, _, _ := honest(b)(req)
		if req.op == opRange && req.offset+req.length > after {
			return answer[:max(0, after-req.offset)], io.ErrUnexpectedEOF, nil
		}
		return answer, nil, nil
	}
}

func TestFetchResumes(t *testing.T) {
	b := content(1, 10*ChunkSize+1)
	prepare := func(t *testing.T) *Store {
		net := newFakeNet()
		net.peers["a"] = stopping(b, 7*ChunkSize+500)
		s := openStore(t, Config{})
		if err := newExchange(t, s, net, "a").Fetch(t.Context(), Sum(b), 1<<30); !errors.Is(err, ErrUnavailable) {
			t.Fatalf("error %v", err)
		}
		if s.Stats().Reserved != 7*ChunkSize {
			t.Fatalf("stats %+v", s.Stats())
		}
		return s
	}
	data := func(s *Store) string { name, _ := s.partialPaths(Sum(b)); return name }
	chunks := func(s *Store) string { _, name := s.partialPaths(Sum(b)); return name }
	tests := map[string]struct {
		change func(t *testing.T, s *Store)
		from   int64 // where the second attempt starts
	}{
		"as it was":          {func(*testing.T, *Store) {}, 7 * ChunkSize},
		"half a chunk":       {func(t *testing.T, s *Store) { rot(t, data(s), func(d []byte) []byte { return append(d, 1, 2, 3) }) }, 7 * ChunkSize},
		"a chunk went bad":   {func(t *testing.T, s *Store) { rot(t, data(s), flip(4*ChunkSize)) }, 4 * ChunkSize},
		"the list was lost":  {func(t *testing.T, s *Store) { _ = os.Remove(chunks(s)) }, 0},
		"the list was cut":   {func(t *testing.T, s *Store) { rot(t, chunks(s), cut) }, 0},
		"the size went bad":  {func(t *testing.T, s *Store) { rot(t, chunks(s), flip(0)) }, 0},
		"the data were lost": {func(t *testing.T, s *Store) { _ = os.Remove(data(s)) }, 0},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := prepare(t)
			test.change(t, s)
			s = openStoreIn(t, s.dir, Config{}) // a restart lies between
			net := newFakeNet()
			first := int64(-1)
			net.peers["b"] = func(req request) ([]byte, error, error) {
				if req.op == opRange && first < 0 {
					first = req.offset
				}
				return honest(b)(req)
			}
			if err := newExchange(t, s, net, "b").Fetch(t.Context(), Sum(b), 1<<30); err != nil {
				t.Fatal(err)
			}
			if first != test.from {
				t.Errorf("went on from %d, want %d", first, test.from)
			}
			holds(t, s, b)
		})
	}
}

func TestAFalseListOfAnEarlierAttemptIsGivenUp(t *testing.T) {
	b, wrong := content(1, 10*ChunkSize), content(2, 10*ChunkSize)
	net := newFakeNet()
	net.peers["liar"] = func(req request) ([]byte, error, error) { // a false story under the right name, not told to its end
		return stopping(wrong, 5*ChunkSize)(req)
	}
	s := openStore(t, Config{})
	x := newExchange(t, s, net, "liar")
	if err := x.Fetch(t.Context(), Sum(b), 1<<30); !errors.Is(err, ErrUnavailable) {
		t.Fatal(err)
	}
	net.peers = map[peer.ID]behaviour{"honest": honest(b)}
	if err := newExchange(t, s, net, "honest").Fetch(t.Context(), Sum(b), 1<<30); err != nil {
		t.Fatal(err)
	}
	holds(t, s, b)
	if len(net.blamed) != 0 {
		t.Errorf("blamed %v", net.blamed)
	}
}

func TestAnotherPeerContinues(t *testing.T) {
	b := content(1, 10*ChunkSize)
	net := newFakeNet()
	net.peers["a"], net.peers["b"] = stopping(b, 6*ChunkSize), honest(b)
	s := openStore(t, Config{})
	if err := newExchange(t, s, net, "a", "b").Fetch(t.Context(), Sum(b), 1<<30); err != nil {
		t.Fatal(err)
	}
	holds(t, s, b)
	if net.asked["b"] != 1 {
		t.Errorf("b was asked %d times, once for the rest would do", net.asked["b"])
	}
}

func TestBusyPeersAreAskedAgain(t *testing.T) {
	b := content(1, 100)
	net := newFakeNet()
	left := 2
	net.peers["a"] = func(req request) ([]byte, error, error) {
		if left--; left >= 0 {
			return refusing(p2p.CodeBusy)(req)
		}
		return honest(b)(req)
	}
	s := openStore(t, Config{})
	if err := newExchange(t, s, net, "a").Fetch(t.Context(), Sum(b), 1<<30); err != nil {
		t.Fatal(err)
	}
	holds(t, s, b)
}

func TestAFullDiskIsNobodysFault(t *testing.T) {
	b := content(1, 3*ChunkSize)
	for _, room := range []int{0, 20, 100, ChunkSize, 2*ChunkSize + 500, 3*ChunkSize + 150} { // in the list, the data, the final list
		net := newFakeNet()
		net.peers["a"] = honest(b)
		s := openStore(t, Config{})
		left := room
		s.create = func(path string) (file, error) {
			f, err := createFile(path)
			return fullDisk{f, &left, syscall.ENOSPC}, err
		}
		x := newExchange(t, s, net, "a")
		if err := x.Fetch(t.Context(), Sum(b), 1<<30); !errors.Is(err, ErrDiskFull) {
			t.Errorf("room %d: error %v", room, err)
		}
		if len(net.blamed) != 0 || s.Has(Sum(b)) {
			t.Errorf("room %d: blamed %v, has it: %v", room, net.blamed, s.Has(Sum(b)))
		}
		s.create = createFile // there is room again
		if err := x.Fetch(t.Context(), Sum(b), 1<<30); err != nil {
			t.Errorf("room %d: afterwards: %v", room, err)
		}
		holds(t, s, b)
	}
}

func TestConcurrentFetchesShareTheWork(t *testing.T) {
	b := content(1, 2*ChunkSize)
	net := newFakeNet()
	release := make(chan struct{})
	net.peers["a"] = func(req request) ([]byte, error, error) {
		<-release
		return honest(b)(req)
	}
	s := openStore(t, Config{})
	x := newExchange(t, s, net, "a")
	results := make(chan error, 20)
	for range 20 {
		go func() { results <- x.Fetch(t.Context(), Sum(b), 1<<30) }()
	}
	close(release)
	for range 20 {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
	if net.asked["a"] != 2 { // the list and one range
		t.Errorf("asked %d times", net.asked["a"])
	}
}

func TestWhoWaitsDoesNotFailWithWhoLeads(t *testing.T) {
	b := content(1, 2*ChunkSize)
	net := newFakeNet()
	asked := make(chan struct{}, 10)
	release := make(chan struct{})
	net.peers["a"] = func(req request) ([]byte, error, error) {
		asked <- struct{}{}
		<-release
		return honest(b)(req)
	}
	s := openStore(t, Config{})
	x := newExchange(t, s, net, "a")
	ctx, cancel := context.WithCancel(t.Context())
	leader, waiter := make(chan error, 1), make(chan error, 1)
	go func() { leader <- x.Fetch(ctx, Sum(b), 1<<30) }()
	<-asked
	watched := make(chan struct{}, 100)
	go func() {
		waiter <- x.FetchProgress(t.Context(), Sum(b), 1<<30, func(int64, int64) { watched <- struct{}{} })
	}()
	cancel()
	close(release)
	if err := <-leader; !errors.Is(err, context.Canceled) {
		t.Errorf("leader: %v", err)
	}
	if err := <-waiter; err != nil {
		t.Errorf("waiter: %v", err)
	}
	holds(t, s, b)
}
