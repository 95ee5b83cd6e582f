package claim

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"
)

func TestTensorJSON(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{"name":"x","dtype":"float32","shape":[2,2],"data":[1,-0.5,"NaN","-Infinity"]}`, ""},
		{`{"name":"x","dtype":"float64","shape":[1],"data":[0.1]}`, ""},
		{`{"name":"x","dtype":"int8","shape":[2],"data":[-128,127]}`, ""},
		{`{"name":"x","dtype":"uint64","shape":[1],"data":[18446744073709551615]}`, ""},
		{`{"name":"x","dtype":"int64","shape":[],"data":[-9223372036854775808]}`, ""},
		{`{"name":"x","dtype":"bool","shape":[2],"data":[true,false]}`, ""},
		{`{"name":"x","dtype":"string","shape":[2],"data":["ok",""]}`, ""},
		{`{"name":"x","dtype":"float16","shape":[1],"data":[15360]}`, ""},
		{`{"name":"x","dtype":"int32","shape":[0],"data":[]}`, ""},
	} {
		var tensor Tensor
		if err := json.Unmarshal([]byte(c.in), &tensor); err != nil {
			t.Errorf("%s: %v", c.in, err)
			continue
		}
		if out, err := json.Marshal(tensor); err != nil || !bytes.Equal(out, []byte(c.in)) {
			t.Errorf("%s became %s, %v", c.in, out, err)
		}
	}
}

func TestTensorJSONRefuses(t *testing.T) {
	for _, in := range []string{
		`[]`, `{"name":"x","dtype":"float8","shape":[],"data":[1]}`, `{"name":"x","dtype":"float32","shape":[2],"data":[1]}`,
		`{"name":"x","dtype":"int8","shape":[1],"data":[128]}`, `{"name":"x","dtype":"int8","shape":[1],"data":[1.5]}`,
		`{"name":"x","dtype":"uint8","shape":[1],"data":[-1]}`, `{"name":"x","dtype":"float32","shape":[1],"data":[{}]}`,
		`{"name":"x","dtype":"float32","shape":[1],"data":["]}`, `{"name":"x","dtype":"bool","shape":[1],"data":[1]}`,
		`{"name":"x","dtype":"float32","shape":[1],"data":[null]}`, `{"name":"x","dtype":"float32","shape":[-1],"data":[]}`,
	} {
		if err := json.Unmarshal([]byte(in), new(Tensor)); err == nil {
			t.Errorf("%s is accepted", in)
		} else if json.Valid([]byte(in)) && !errors.Is(err, ErrTensor) {
			t.Errorf("%s: %v is not ErrTensor", in, err)
		}
	}
}

// What is read from JSON is valid, and written as JSON it is read as the same.
func FuzzTensorJSON(f *testing.F) {
	f.Add([]byte(`{"name":"x","dtype":"float32","shape":[2],"data":[1.5,"NaN"]}`))
	f.Add([]byte(`{"name":"x","dtype":"string","shape":[1],"data":["\u0000"]}`))
	f.Add([]byte(`{"name":"x","dtype":"int64","shape":[9223372036854775807,2],"data":[]}`))
	f.Add([]byte(`{"name":"x","dtype":"complex64","shape":[],"data":[[1,2]]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var x, again Tensor
		if json.Unmarshal(b, &x) != nil {
			return
		}
		text, err := json.Marshal(x)
		if err != nil {
			t.Fatalf("%+v was read and cannot be written: %v", x, err)
		}
		if err := json.Unmarshal(text, &again); err != nil || !bytes.Equal(EncodeTensors([]Tensor{x}), EncodeTensors([]Tensor{again})) {
			t.Errorf("%s: %v", text, err)
		}
	})
}
