package ethrpc

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

func TestAgreed(t *testing.T) {
	call := func(value string) func(*fakeNode) {
		return func(f *fakeNode) { f.answer("eth_call", value) }
	}
	reverts := func(data string) func(*fakeNode) {
		return func(f *fakeNode) { f.refuse("eth_call", answerError{3, "execution reverted", data}) }
	}
	down := func(f *fakeNode) { f.Close() }
	strange := func(f *fakeNode) { f.refuse("eth_call", answerError{-32000, "internal trouble", nil}) }
	for _, test := range []struct {
		name  string
		nodes []func(*fakeNode)
		want  string
		class Class // of the error, if there is one and it is an answer
		err   error
	}{
		{name: "one endpoint", nodes: []func(*fakeNode){call("0x01")}, want: "\x01"},
		{name: "one endpoint, down", nodes: []func(*fakeNode){down}, err: ErrNoEndpoint},
		{name: "two agree", nodes: []func(*fakeNode){call("0x01"), call("0x01")}, want: "\x01"},
		{name: "two disagree", nodes: []func(*fakeNode){call("0x01"), call("0x02")}, err: ErrDisagree},
		{name: "second down", nodes: []func(*fakeNode){call("0x01"), down}, err: ErrTooFew},
		{name: "first down", nodes: []func(*fakeNode){down, call("0x01")}, err: ErrTooFew},
		{name: "one in trouble", nodes: []func(*fakeNode){call("0x01"), strange}, err: ErrTooFew},
		{name: "a third decides", nodes: []func(*fakeNode){call("0x01"), call("0x02"), call("0x02")}, want: "\x02"},
		{name: "a third replaces", nodes: []func(*fakeNode){call("0x01"), down, call("0x01")}, want: "\x01"},
		{name: "three opinions", nodes: []func(*fakeNode){call("0x01"), call("0x02"), call("0x03")}, err: ErrDisagree},
		{name: "both revert", nodes: []func(*fakeNode){reverts("0x01"), reverts("0x01")}, class: Reverted},
		{name: "reverts differ", nodes: []func(*fakeNode){reverts("0x01"), reverts("0x02")}, err: ErrDisagree},
		{name: "one reverts", nodes: []func(*fakeNode){call("0x01"), reverts("0x01")}, err: ErrDisagree},
	} {
		t.Run(test.name, func(t *testing.T) {
			var nodes []*fakeNode
			for _, set := range test.nodes {
				n := newFakeNode(t)
				nodes = append(nodes, n)
				set(n)
			}
			c := newClient(t, nil, nodes...)
			got, err := Agreed(t.Context(), c, func(ctx context.Context, r Reader) ([]byte, error) {
				return r.CallContract(ctx, ethereum.CallMsg{To: &common.Address{1}}, Number(5))
			}, bytes.Equal)
			switch {
			case test.err != nil:
				if !errors.Is(err, test.err) {
					t.Fatalf("%x, %v; want %v", got, err, test.err)
				}
			case test.class != Unknown:
				if ClassOf(err) != test.class {
					t.Fatalf("%x, %v; want %v", got, err, test.class)
				}
			case err != nil || string(got) != test.want:
				t.Fatalf("%x, %v; want %x", got, err, test.want)
			}
		})
	}
}

func TestSettledBlock(t *testing.T) {
	at := func(number uint64, branch byte) map[string]any { return fakeBlock(number, branch) }
	same := newFakeNode(t)
	same.answer("eth_getBlockByNumber", at(90, 1))
	again := newFakeNode(t)
	again.answer("eth_getBlockByNumber", at(90, 1))
	other := newFakeNode(t)
	other.answer("eth_getBlockByNumber", at(90, 2))
	for _, test := range []struct {
		name  string
		nodes []*fakeNode
		err   error
	}{
		{"one", []*fakeNode{same}, nil},
		{"two agree", []*fakeNode{same, again}, nil},
		{"other branch", []*fakeNode{same, other}, ErrDisagree},
		{"outvoted", []*fakeNode{other, same, again}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			b, err := newClient(t, nil, test.nodes...).SettledBlock(t.Context(), Final)
			if test.err != nil {
				if !errors.Is(err, test.err) {
					t.Fatalf("%v, want %v", err, test.err)
				}
				return
			}
			if err != nil || b.Number != 90 || b.Hash != (common.Hash{1, 90}) {
				t.Fatalf("%+v, %v", b, err)
			}
		})
	}
}

func TestFinality(t *testing.T) {
	for _, text := range []string{"0", "12", "10000", "safe", "finalized"} {
		if f, err := ParseFinality(text); err != nil || f.String() != text {
			t.Errorf("%q: %v, %v", text, f, err)
		}
	}
	for _, text := range []string{"", "-1", "soon", "10001", "99999999999999999999", "Finalized"} {
		if f, err := ParseFinality(text); err == nil {
			t.Errorf("%q was read as %v", text, f)
		}
	}
}
