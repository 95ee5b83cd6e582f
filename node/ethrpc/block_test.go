package ethrpc

import (
	"encoding/json"
	"testing"
)

func FuzzBlock(f *testing.F) {
	whole, err := json.Marshal(fakeBlock(5, 1))
	if err != nil {
		f.Fatal(err)
	}
	for _, text := range []string{string(whole), `{}`, `null`, `{"number":null,"hash":"0x"}`, `{"number":"0x1","hash":"0x01"}`, `[]`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var b Block
		if err := b.UnmarshalJSON(text); err != nil {
			return
		}
		if b.Hash == (Block{}).Hash {
			t.Fatalf("a block without a hash was accepted: %s", text)
		}
		if b.BaseFee != nil && (b.BaseFee.Sign() < 0 || b.BaseFee.BitLen() > 256) {
			t.Fatalf("base fee %v", b.BaseFee)
		}
	})
}

func TestBlockRefusals(t *testing.T) {
	for _, text := range []string{`{}`, `null`, `[]`, `"x"`, `{"number":"0x1"}`, `{"hash":"0x01"}`, `{"number":"1","hash":"0x01"}`} {
		var b Block
		if err := b.UnmarshalJSON([]byte(text)); err == nil {
			t.Errorf("%s was accepted", text)
		}
	}
}
