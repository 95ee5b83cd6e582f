package tlog

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"testing"

	"github.com/lineal-network/lineal/node/store"
)

// killRounds is how often the child is killed; each opens a store anew.
const killRounds = 6

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
	var last uint64
	for round := range killRounds {
		size := killChild(t, dir, last, 20+37*round)
		s := openStore(t, dir)
		l := openLog(t, s)
		root, have, err := l.Head()
		if err != nil || have < size {
			t.Fatalf("round %d: %d leaves of %d acknowledged, %v", round, have, size, err)
		}
		if want := reference(testLeaves(have)); root != want {
			t.Fatalf("round %d: root %x at %d, want %x", round, root, have, want)
		}
		for i := range have {
			if leaf, err := l.Leaf(i); err != nil || string(leaf) != string(testLeaf(i)) {
				t.Fatalf("round %d: leaf %d: %v", round, i, err)
			}
		}
		last = have
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
