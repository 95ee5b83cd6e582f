package onnx

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/png"
	"math"
	"slices"
	"testing"

	ot "github.com/lineal-network/lineal/node/inference/onnx/onnxtest"
)

// TestBadOperands gives each family operands that do not fit: an error of the right kind that names node and operator.
func TestBadOperands(t *testing.T) {
	f := func(shape ...int) *Tensor { return newTensor(Float32, shape) }
	i64 := func(v ...int64) *Tensor { return vectorOf(v) }
	b8 := func(shape ...int) *Tensor { return newTensor(Uint8, shape) }
	nan := float32(math.NaN())
	seq := &Sequence{Elem: Float32, Items: []Value{f(2)}}
	for _, c := range []struct {
		name  string
		op    string
		attrs []ot.Attr
		in    []Value
		code  Code
	}{
		{"class out of range", "NegativeLogLikelihoodLoss", nil, []Value{f(2, 3), i64(0, 3)}, CodeFailed},
		{"negative class", "SoftmaxCrossEntropyLoss", nil, []Value{f(2, 3), i64(0, -1)}, CodeFailed},
		{"classes of another shape", "NegativeLogLikelihoodLoss", nil, []Value{f(2, 3), i64(0)}, CodeFailed},
		{"heads that do not divide", "Attention", []ot.Attr{attr("q_num_heads", int64(2)), attr("kv_num_heads", int64(2))}, []Value{f(1, 2, 5), f(1, 2, 4), f(1, 2, 4)}, CodeFailed},
		{"no heads", "Attention", nil, []Value{f(1, 2, 4), f(1, 2, 4), f(1, 2, 4)}, CodeFailed},
		{"mask longer than keys", "Attention", nil, []Value{f(1, 1, 2, 4), f(1, 1, 2, 4), f(1, 1, 2, 4), f(2, 3)}, CodeFailed},
		{"scores too large", "Attention", nil, []Value{f(1, 1, 1<<17, 1), f(1, 1, 1<<17, 1), f(1, 1, 1<<17, 1)}, CodeTooDear},
		{"position out of range", "RotaryEmbedding", nil, []Value{f(1, 1, 1, 4), f(3, 2), f(3, 2), tensorOf[int64](t, []int{1, 1}, 3)}, CodeFailed},
		{"odd rotation", "RotaryEmbedding", []ot.Attr{attr("rotary_embedding_dim", int64(3))}, []Value{f(1, 1, 1, 4), f(1, 1, 1), f(1, 1, 1)}, CodeFailed},
		{"decay without gate", "LinearAttention", []ot.Attr{attr("q_num_heads", int64(1)), attr("kv_num_heads", int64(1)), attr("update_rule", "linear")},
			[]Value{f(1, 1, 2), f(1, 1, 2), f(1, 1, 2), nil, f(1, 1, 1)}, CodeFailed},
		{"state of another shape", "CausalConvWithState", nil, []Value{f(1, 2, 3), f(2, 1, 2), nil, f(1, 2, 2)}, CodeFailed},
		{"shapes that differ", "SwiGLU", nil, []Value{f(2), f(1)}, CodeFailed},
		{"blocks that do not fit", "QuantizeLinear", []ot.Attr{attr("block_size", int64(2)), attr("axis", int64(0))}, []Value{f(4, 2), f(3, 2)}, CodeFailed},
		{"negative block", "DequantizeLinear", []ot.Attr{attr("block_size", int64(-2))}, []Value{b8(4, 2), f(4, 3)}, CodeFailed},
		{"axis out of range", "DequantizeLinear", []ot.Attr{attr("axis", int64(2))}, []Value{b8(4, 2), f(4)}, CodeFailed},
		{"floats to multiply as bytes", "MatMulInteger", nil, []Value{f(2, 2), f(2, 2)}, CodeUnsupported},
		{"zero points of another size", "MatMulInteger", nil, []Value{b8(2, 2), b8(2, 2), b8(3)}, CodeFailed},
		{"weight of other channels", "ConvInteger", nil, []Value{b8(1, 2, 3, 3), b8(1, 1, 2, 2)}, CodeFailed},
		{"neither scales nor sizes", "Resize", nil, []Value{f(1, 1, 2, 2)}, CodeFailed},
		{"scale 0", "Resize", nil, []Value{f(2), nil, f(1)}, CodeFailed},
		{"scale NaN", "Resize", nil, []Value{f(2), nil, vectorOf([]float32{nan})}, CodeFailed},
		{"huge scale", "Resize", nil, []Value{f(2), nil, vectorOf([]float32{1e30})}, CodeFailed},
		{"huge size", "Resize", nil, []Value{f(1, 2), nil, nil, i64(1<<30, 1<<30)}, CodeTooDear},
		{"size of an empty axis", "Resize", nil, []Value{f(0), nil, nil, i64(3)}, CodeFailed},
		{"wide antialias", "Resize", []ot.Attr{attr("mode", "linear"), attr("antialias", int64(1))}, []Value{f(1<<22, 1), nil, vectorOf([]float32{1e-7, 1})}, CodeFailed},
		{"region without numbers", "Resize", []ot.Attr{attr("coordinate_transformation_mode", "tf_crop_and_resize")}, []Value{f(2), f(1), vectorOf([]float32{2})}, CodeFailed},
		{"grid of another rank", "GridSample", nil, []Value{f(1, 1, 2, 2), f(1, 2, 2, 3)}, CodeFailed},
		{"sampling nothing", "GridSample", nil, []Value{f(1, 1, 0, 2), f(1, 2, 2, 2)}, CodeFailed},
		{"theta of another size", "AffineGrid", nil, []Value{f(1, 2, 2), i64(1, 1, 2, 2)}, CodeFailed},
		{"huge grid", "AffineGrid", nil, []Value{f(1, 2, 3), i64(1, 1, 1<<16, 1<<16)}, CodeTooDear},
		{"offsets of another shape", "DeformConv", nil, []Value{f(1, 1, 3, 3), f(1, 1, 2, 2), f(1, 8, 2, 3)}, CodeFailed},
		{"region in another batch entry", "RoiAlign", nil, []Value{f(1, 1, 2, 2), f(1, 4), i64(1)}, CodeFailed},
		{"endless region", "RoiAlign", nil, []Value{f(1, 1, 2, 2), tensorOf[float32](t, []int{1, 4}, 0, 0, 1e30, 1e30), i64(0)}, CodeTooDear},
		{"threshold above 1", "NonMaxSuppression", nil, []Value{f(1, 2, 4), f(1, 1, 2), i64(1), vectorOf([]float32{2})}, CodeFailed},
		{"boxes and scores differ", "NonMaxSuppression", nil, []Value{f(1, 2, 4), f(1, 1, 3), i64(1)}, CodeFailed},
		{"columns of another count", "Col2Im", nil, []Value{f(1, 4, 3), i64(3, 3), i64(2, 2)}, CodeFailed},
		{"block 0", "Col2Im", nil, []Value{f(1, 4, 3), i64(3, 3), i64(0, 2)}, CodeFailed},
		{"transform of length 0", "DFT", nil, []Value{f(1, 4, 1), i64(0).view(nil)}, CodeFailed},
		{"huge transform", "DFT", nil, []Value{f(1, 4, 1), i64(1 << 40).view(nil)}, CodeFailed},
		{"transform along the parts", "DFT", nil, []Value{f(1, 4, 1), nil, i64(-1).view(nil)}, CodeFailed},
		{"step 0", "STFT", nil, []Value{f(1, 8, 1), i64(0).view(nil), nil, i64(4).view(nil)}, CodeFailed},
		{"negative window", "HannWindow", nil, []Value{i64(-3).view(nil)}, CodeFailed},
		{"huge window", "HannWindow", nil, []Value{i64(1 << 36).view(nil)}, CodeTooDear},
		{"edge beyond the spectrum", "MelWeightMatrix", nil, []Value{i64(4).view(nil), i64(8).view(nil), i64(10).view(nil), f().view(nil), scalarOf(float32(1e6))}, CodeFailed},
		{"recurrence of another size", "LSTM", nil, []Value{f(1, 1, 2), f(1, 8, 2), f(1, 8, 3)}, CodeFailed},
		{"too long a sequence", "GRU", nil, []Value{f(2, 1, 2), f(1, 6, 2), f(1, 6, 2), nil, tensorOf[int32](t, []int{1}, 3)}, CodeFailed},
		{"unknown activation", "RNN", []ot.Attr{attr("activations", []string{"Nope"})}, []Value{f(2, 1, 2), f(1, 2, 2), f(1, 2, 2)}, CodeUnsupported},
		{"position beyond the end", "SequenceAt", nil, []Value{seq, i64(1).view(nil)}, CodeFailed},
		{"inserting before the start", "SequenceInsert", nil, []Value{seq, f(1), i64(-2).view(nil)}, CodeFailed},
		{"inserting another type", "SequenceInsert", nil, []Value{seq, i64(1)}, CodeUnsupported},
		{"erasing from nothing", "SequenceErase", nil, []Value{&Sequence{}}, CodeFailed},
		{"a tensor for a sequence", "SequenceLength", nil, []Value{f(1)}, CodeUnsupported},
		{"joining nothing", "ConcatFromSequence", []ot.Attr{attr("axis", int64(0))}, []Value{&Sequence{}}, CodeFailed},
		{"parts that do not add up", "SplitToSequence", nil, []Value{f(4), i64(1, 2)}, CodeFailed},
		{"parts of 0", "SplitToSequence", nil, []Value{f(4), i64(0).view(nil)}, CodeFailed},
		{"the element of nothing", "OptionalGetElement", nil, []Value{&Optional{}}, CodeFailed},
		{"text too long", "StringConcat", nil, []Value{tensorOf(t, []int{1 << 16, 1}, slices.Repeat([]string{"0123456789abcdef"}, 1<<16)...),
			tensorOf(t, []int{1, 1 << 8}, slices.Repeat([]string{"0123456789abcdef"}, 1<<8)...)}, CodeTooDear},
		{"strings in a table", "StringNormalizer", nil, []Value{newTensor(String, []int{2, 2})}, CodeFailed},
		{"pool that does not fit", "TfIdfVectorizer", []ot.Attr{attr("ngram_counts", []int64{0, 5}), attr("ngram_indexes", []int64{0}), attr("pool_int64s", []int64{1})},
			[]Value{i64(1)}, CodeInvalidModel},
		{"huge column", "TfIdfVectorizer", []ot.Attr{attr("ngram_counts", []int64{0}), attr("ngram_indexes", []int64{1 << 39}), attr("pool_int64s", []int64{1})},
			[]Value{i64(1)}, CodeTooDear},
		{"region beyond the batch", "RoiAlign", []ot.Attr{attr("sampling_ratio", int64(1))}, []Value{f(1, 1, 2, 2), f(1, 4), i64(-1)}, CodeFailed},
		{"unknown picture", "ImageDecoder", nil, []Value{b8(10)}, CodeUnsupported},
	} {
		t.Run(c.op+" "+c.name, func(t *testing.T) {
			_, err := evalNode(ot.Node{Op: c.op, Attrs: c.attrs}, 1, c.in...)
			var e *Error
			if !errors.As(err, &e) || e.Code != c.code || e.Op != c.op || e.Node != "the-"+c.op {
				t.Fatalf("got %v, want %v at the node", err, c.code)
			}
		})
	}
}

func samplePNG(t testing.TB) []byte {
	m := image.NewRGBA(image.Rect(0, 0, 3, 2))
	for i := range 6 {
		m.Set(i%3, i/3, color.RGBA{uint8(40 * i), uint8(10 * i), 200, 255})
	}
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// sampleTIFF is a little-endian file of one gray pixel.
func sampleTIFF() []byte {
	b := []byte("II*\x00\x08\x00\x00\x00\x07\x00")
	for _, e := range [][2]byte{{0, 1}, {1, 1}, {2, 8}, {6, 1}} { // width, height, bits, black is zero
		b = append(b, e[0], 1, 3, 0, 1, 0, 0, 0, e[1], 0, 0, 0)
	}
	const end = 10 + 7*12 + 4
	b = append(b, 0x11, 1, 4, 0, 1, 0, 0, 0, end, 0, 0, 0)
	b = append(b, 0x15, 1, 3, 0, 1, 0, 0, 0, 1, 0, 0, 0)
	b = append(b, 0x17, 1, 4, 0, 1, 0, 0, 0, 1, 0, 0, 0)
	return append(b, 0, 0, 0, 0, 77)
}

func TestImages(t *testing.T) {
	decode := func(b []byte, attrs ...ot.Attr) (*Tensor, error) {
		out, err := evalNode(ot.Node{Op: "ImageDecoder", Attrs: attrs}, 1, vectorOf(b))
		if err != nil {
			return nil, err
		}
		return out[0].(*Tensor), nil
	}
	good := samplePNG(t)
	x, err := decode(good)
	if err != nil || !slices.Equal(x.Shape, []int{2, 3, 3}) {
		t.Fatal(x, err)
	}
	equal[uint8](t, "PNG", sliceTensor(x, 3, 6), 40, 10, 200)
	x, err = decode([]byte("P5 # gray\n1 2\n255\n\x07\x09"), attr("pixel_format", "Grayscale"))
	if err != nil {
		t.Fatal(err)
	}
	equal[uint8](t, "PNM", x, 7, 9)
	if x, err = decode(sampleTIFF()); err != nil {
		t.Fatal(err)
	}
	equal[uint8](t, "TIFF", x, 77, 77, 77)
	for name, b := range map[string][]byte{
		"cut off PNG":      good[:len(good)-20],
		"cut off header":   []byte("BM123"),
		"BMP of 0 pixels":  append([]byte("BM\x00\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00"), make([]byte, 50)...),
		"PNM without rows": []byte("P6\n9 9\n255\n"),
		"PNM without end":  []byte("P6\n9 9"),
		"TIFF cut off":     sampleTIFF()[:40],
		"nothing":          {},
	} {
		if _, err := decode(b); err == nil || CodeOf(err) == CodeInternal {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// sliceTensor is a copy of elements lo to hi of a byte tensor.
func sliceTensor(x *Tensor, lo, hi int) Value { return vectorOf(slices.Clone(x.data.([]uint8)[lo:hi])) }

// FuzzImage decodes arbitrary bytes as a picture.
func FuzzImage(f *testing.F) {
	f.Add(samplePNG(f))
	f.Add(sampleTIFF())
	f.Add([]byte("P6\n1 1\n255\n\x01\x02\x03"))
	f.Add(append([]byte("BM\x00\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x18\x00"), make([]byte, 30)...))
	f.Fuzz(func(t *testing.T, b []byte) {
		_, decode := decoderOf(b)
		if decode == nil {
			return
		}
		var p *picture
		err := decode(b, func(w, h int) (*picture, error) {
			if w < 1 || h < 1 || w > 64 || h > 64 {
				return nil, errors.New("too large for this test")
			}
			p = &picture{w, h, make([]byte, 3*w*h)}
			return p, nil
		})
		if err == nil {
			p.store(make([]byte, 3*p.w*p.h), "RGB")
		}
	})
}

// FuzzRegex checks that any pattern is either refused or answers.
func FuzzRegex(f *testing.F) {
	f.Add("a|ab", "ab")
	f.Add("a)|(b", "b")
	f.Add(`\pL+`, "é")
	f.Fuzz(func(t *testing.T, pattern, text string) {
		out, err := evalNode(ot.Node{Op: "RegexFullMatch", Attrs: []ot.Attr{attr("pattern", pattern)}}, 1, vectorOf([]string{text}))
		if err != nil {
			if CodeOf(err) == CodeInternal {
				t.Fatal(err)
			}
			return
		}
		if len(out) != 1 {
			t.Fatalf("%d outputs", len(out))
		}
	})
}
