package p2p

import (
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	corenet "github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/prometheus/client_golang/prometheus"
)

func TestStrangersAreRefusedAndObserversCounted(t *testing.T) {
	hosts := startNetwork(t, 2)
	waitMesh(t, hosts)
	stranger := startHost(t, Config{Members: hosts[0].Members()})
	for _, h := range hosts {
		info, err := parseBootstrap(h.Addrs())
		if err != nil {
			t.Fatal(err)
		}
		_ = stranger.dial(h.ID(), info[0].Addrs) // it may seem to succeed before the other side hangs up
	}
	waitFor(t, "strangers to be refused", func() bool { return stranger.connected(true) == 0 })

	open := startHost(t, Config{AllowObservers: true, Limits: Limits{MaxObservers: 2}, Members: hosts[0].Members()})
	for range 4 {
		o := startHost(t, Config{Bootstrap: open.Addrs()})
		waitFor(t, "its dial to end", func() bool {
			return value(o.metrics.dials.WithLabelValues("ok"))+value(o.metrics.dials.WithLabelValues("failed")) > 0
		})
	}
	waitFor(t, "two observers", func() bool { return open.connected(false) == 2 })
}

func TestStrikes(t *testing.T) {
	var r roster
	members := map[peer.ID]int{"member": 0}
	r.members.Store(&members)
	c := time.Unix(1000, 0)
	g := &gate{roster: &r, allowObservers: true, maxObservers: 2, observers: func() int { return 0 },
		now: func() time.Time { return c }, strikes: map[peer.ID]*strikeRecord{}}
	for _, p := range []peer.ID{"member", "outsider"} {
		for i := range strikesAllowed {
			if g.strike(p) {
				t.Errorf("%s banned at strike %d", p, i+1)
			}
		}
		if !g.strike(p) || !g.banned(p) || g.InterceptSecured(corenet.DirInbound, p, nil) || g.InterceptPeerDial(p) {
			t.Errorf("%s not banned", p)
		}
	}
	c = c.Add(banMember + time.Second)
	if g.banned("member") || !g.banned("outsider") {
		t.Error("a member's ban is short, an outsider's long")
	}
	c = c.Add(banOutsider)
	if g.banned("outsider") {
		t.Error("bans end")
	}
	for range strikesAllowed { // slow faults are forgiven
		c = c.Add(strikeMemory + time.Second)
		if g.strike("member") {
			t.Error("banned for rare faults")
		}
	}
	for i := range 2 * maxStrikes {
		g.strike(peer.ID(rune(i)))
	}
	if len(g.strikes) > maxStrikes {
		t.Errorf("%d peers remembered", len(g.strikes))
	}
}

func TestReconnectAfterRestart(t *testing.T) {
	box := &inbox{}
	var keys []crypto.PrivKey
	hosts := startNetwork(t, 3, func(_ int, c *Config) { keys = append(keys, c.Key) })
	for _, h := range hosts {
		if err := h.HandleFrames(testProto, 100, (&inbox{}).frames); err != nil {
			t.Fatal(err)
		}
	}
	waitMesh(t, hosts)
	members := hosts[0].Members()
	if err := hosts[2].Close(); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "the others to notice", func() bool { return hosts[0].connected(true) == 1 && hosts[1].connected(true) == 1 })
	if err := hosts[0].Send(hosts[2].ID(), testProto, []byte("sent while away")); err != nil {
		t.Fatal(err)
	}
	// It comes back on other ports, with the addresses it kept.
	back := startHost(t, Config{Key: keys[2], Members: members})
	if err := back.HandleFrames(testProto, 100, box.frames); err != nil {
		t.Fatal(err)
	}
	waitMesh(t, []*Host{hosts[0], hosts[1], back})
	waitFor(t, "the frame that waited", func() bool { return box.has("sent while away") })
	if err := hosts[1].Send(back.ID(), testProto, []byte("hello again")); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "a new frame", func() bool { return box.has("hello again") })
}

func TestMembershipChangesTakeEffectAtOnce(t *testing.T) {
	hosts := startNetwork(t, 3)
	boxes := []*inbox{{}, {}, {}}
	for i, h := range hosts {
		if err := h.HandleFrames(testProto, 100, boxes[i].frames); err != nil {
			t.Fatal(err)
		}
	}
	waitMesh(t, hosts)
	all := hosts[0].Members()
	if err := hosts[0].SetMembers(all[:2]); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "the third to be cut off", func() bool { return len(hosts[0].Connected()) == 1 })
	if err := hosts[0].Send(hosts[2].ID(), testProto, []byte("x")); err == nil {
		t.Error("sent to a former member")
	}
	if err := hosts[0].SetMembers(all); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "the third to be back", func() bool { return len(hosts[0].Connected()) == 2 })
	if err := hosts[0].Send(hosts[2].ID(), testProto, []byte("welcome")); err != nil {
		t.Fatal(err)
	}
	waitFor(t, "frames to flow", func() bool { return boxes[2].has("welcome") })
}

func TestMemberListsAreChecked(t *testing.T) {
	h := startHost(t, Config{})
	_, id := newKey(t)
	_, other := newKey(t)
	many := make([]Member, MaxMembers+1)
	for i := range many {
		many[i] = Member{ID: peer.ID(rune(i)), Index: i}
	}
	for name, members := range map[string][]Member{
		"no id":           {{Index: 1}},
		"twice":           {{ID: id}, {ID: id, Index: 1}},
		"bad address":     {{ID: id, Addrs: []string{"localhost:80"}}},
		"another's":       {{ID: id, Addrs: []string{"/ip4/127.0.0.1/tcp/1/p2p/" + other.String()}}},
		"more than bound": many,
	} {
		if h.SetMembers(members) == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if err := h.SetMembers([]Member{{ID: id, Addrs: []string{"/ip4/127.0.0.1/tcp/1/p2p/" + id.String()}}}); err != nil {
		t.Error(err)
	}
}

func TestConfigIsChecked(t *testing.T) {
	key, _ := newKey(t)
	other := startHost(t, Config{})
	taken := other.net.Addrs()[len(other.net.Addrs())-1].String()
	for name, cfg := range map[string]Config{
		"taken port":    {Key: key, Listen: []string{"/ip4/127.0.0.1/udp/0/quic-v1", taken}},
		"no key":        {},
		"bad listen":    {Key: key, Listen: []string{"0.0.0.0:1"}},
		"bad announce":  {Key: key, Announce: []string{"nowhere"}},
		"bad bootstrap": {Key: key, Bootstrap: []string{"/ip4/127.0.0.1/tcp/1"}},
		"bad limit":     {Key: key, Limits: Limits{Requests: -1}},
		"bad memory":    {Key: key, Limits: Limits{Memory: 1}},
		"bad member":    {Key: key, Members: []Member{{}}},
	} {
		if h, err := New(t.Context(), cfg); err == nil {
			t.Errorf("%s: started", name)
			_ = h.Close()
		}
	}
}

// Everyone behind one address: libp2p's defaults admit eight connections an address, and exempt loopback from that, so that tests on
// loopback do not show it. Ours exempt nothing.
func TestOperatorsBehindOneAddressAreNotIsolated(t *testing.T) {
	hosts := startNetwork(t, 14)
	waitMesh(t, hosts)
}

func TestCloseGivesTheRegistererBack(t *testing.T) {
	reg := prometheus.NewRegistry()
	h := startHost(t, Config{Registerer: reg})
	key, _ := newKey(t)
	if _, err := New(t.Context(), Config{Key: key, Registerer: reg}); err == nil {
		t.Error("two hosts share a registerer")
	}
	for range 2 {
		if err := h.Close(); err != nil {
			t.Error(err)
		}
	}
	startHost(t, Config{Registerer: reg})
}

func TestShunnedPeersAreAwayUntilTheyAreNot(t *testing.T) {
	hosts := startNetwork(t, 3)
	waitMesh(t, hosts)
	hosts[0].Shun(hosts[1].ID(), hosts[2].ID())
	waitFor(t, "both to be gone", func() bool { return hosts[0].connected(true) == 0 })
	if hosts[1].net.Network().Connectedness(hosts[2].ID()) != corenet.Connected {
		t.Error("the others lost each other")
	}
	if err := hosts[1].net.Connect(t.Context(), peer.AddrInfo{ID: hosts[0].ID(), Addrs: hosts[0].net.Addrs()}); err == nil && hosts[0].connected(true) > 0 {
		t.Error("a shunned peer connected")
	}
	hosts[0].Shun()
	waitMesh(t, hosts)
}
