package tlog

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"testing"

	"github.com/lineal-network/lineal/node/store"
)

// killRounds is how often the child is killed. LINEAL_TLOG_KILLS asks for more of them.
func killRounds(t *testing.T) int {
	s := os.Getenv("LINEAL_TLOG_KILLS")
	if s == "" {
		return 6
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// appendForever is the child: it appends blocks of growing size and says each size that is durable.
func appendForever(dir string) {
	s, err := store.Open(store.Config{Dir: dir})
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	l, err := Open(s, Config{Origin: Origin(testNetwork)})
	if err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
	_, size, err := l.Head()
	for err == nil {
		var leaves [][]byte
		for i := range size%97 + 1 {
			leaves = append(leaves, testLeaf(size+i))
		}
		err = s.Update(context.Background(), func(tx *store.Tx) (err error) {
			_, size, err = l.Append(tx, leaves)
			return err
		})
		if err == nil {
			fmt.Println(size)
		}
	}
	fmt.Println("error", err)
	os.Exit(1)
}

// A process that appends is killed at any moment: what it acknowledged is there, whole, with the right root.
func TestKilledWhileAppending(t *testing.T) {
	dir := t.TempDir()
	checked := ranges.NewEmptyRange(0) // the tree of all leaves checked so far
	rng := rand.New(rand.NewPCG(3, 4))
	for round := range killRounds(t) {
		size := killChild(t, dir, checked.End(), rng.IntN(60))
		s := openStore(t, dir)
		l := openLog(t, s)
		root, have, err := l.Head()
		if err != nil || have < size {
			t.Fatalf("round %d: %d leaves of %d acknowledged, %v", round, have, size, err)
		}
		for i := checked.End(); i < have; i++ {
			leaf, err := l.Leaf(i)
			if err != nil || string(leaf) != string(testLeaf(i)) {
				t.Fatalf("round %d: leaf %d: %v", round, i, err)
			}
			if found, err := l.IndexOf(LeafHash(leaf)); err != nil || found != i {
				t.Fatalf("round %d: index of leaf %d: %d, %v", round, i, found, err)
			}
			if err := checked.Append(hasher.HashLeaf(leaf), nil); err != nil {
				t.Fatal(err)
			}
		}
		if want, err := rootOf(checked); err != nil || root != want {
			t.Fatalf("round %d: root %x at %d, want %x, %v", round, root, have, want, err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// killChild kills a child after a number of acknowledgements and returns the last of them.
func killChild(t *testing.T, dir string, size uint64, acks int) uint64 {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "LINEAL_TLOG_CHILD="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for i := 0; lines.Scan(); i++ {
		if _, err := fmt.Sscan(lines.Text(), &size); err != nil {
			t.Errorf("child: %s", lines.Text())
			break
		}
		if i == acks {
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	cmd.Wait() // killed, as it should be
	return size
}
