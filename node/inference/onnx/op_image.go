package onnx

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"image"
	"image/png"
	"strconv"
)

// ImageDecoder, for the formats that store exact pixels: PNG, BMP, PNM, TIFF. JPEG, JPEG 2000 and WebP leave rounding to the decoder, so
// implementations differ; they are not supported.

var imageOps = []op{
	{name: "ImageDecoder", since: 20, in: one(1), out: one(1), build: buildImageDecoder},
}

// picture is a decoded image of height × width × 3, red first.
type picture struct {
	w, h int
	rgb  []byte
}

// decoderOf finds the format by its first bytes.
func decoderOf(b []byte) (name string, decode func(b []byte, alloc func(w, h int) (*picture, error)) error) {
	switch {
	case bytes.HasPrefix(b, []byte("\x89PNG\r\n\x1a\n")):
		return "PNG", decodePNG
	case bytes.HasPrefix(b, []byte("BM")):
		return "BMP", decodeBMP
	case bytes.HasPrefix(b, []byte("P5")), bytes.HasPrefix(b, []byte("P6")):
		return "PNM", decodePNM
	case bytes.HasPrefix(b, []byte("II*\x00")), bytes.HasPrefix(b, []byte("MM\x00*")):
		return "TIFF", decodeTIFF
	case bytes.HasPrefix(b, []byte("\xff\xd8")):
		return "JPEG", nil
	case len(b) > 12 && string(b[8:12]) == "WEBP":
		return "WebP", nil
	case len(b) > 12 && string(b[4:8]) == "jP  ":
		return "JPEG 2000", nil
	}
	return "unknown", nil
}

func buildImageDecoder(n *Node) (exec, error) {
	format := n.Str("pixel_format", "RGB")
	channels := map[string]int{"RGB": 3, "BGR": 3, "Grayscale": 1}[format]
	if channels == 0 {
		return nil, n.unsupported("pixel_format %q", format)
	}
	return func(c *Call) error {
		x := c.In(0)
		if x.DType != Uint8 || x.Rank() != 1 {
			return c.badType(0)
		}
		if err := c.Need(0); err != nil {
			return err
		}
		b := x.data.([]byte)
		name, decode := decoderOf(b)
		if decode == nil {
			return failf(CodeUnsupported, "image format %s: its decoding is not defined to the bit", name)
		}
		// The header is read first, so the limits see the size before pixels are made.
		var p *picture
		var y *Tensor
		err := decode(b, func(w, h int) (*picture, error) {
			if w < 1 || h < 1 || w > 1<<20 || h > 1<<20 {
				return nil, fmt.Errorf("image of %d×%d", w, h)
			}
			y = c.Out(0, Uint8, []int{h, w, channels})
			c.Temp(Uint8, []int{h, w, 8}) // what decoders keep meanwhile
			c.Cost(w, h, 16)
			if c.err != nil || c.Dry() {
				return nil, c.err
			}
			p = &picture{w, h, make([]byte, 3*w*h)}
			return p, nil
		})
		if err != nil {
			return fmt.Errorf("decode %s: %w", name, err)
		}
		return c.Do(func() { p.store(y.data.([]byte), format) })
	}, nil
}

// store writes pixels as the format asks. Gray is (19595·R + 38470·G + 7471·B + 2^15) / 2^16, rounded down.
func (p *picture) store(d []byte, format string) {
	for i := range p.w * p.h {
		r, g, b := p.rgb[3*i], p.rgb[3*i+1], p.rgb[3*i+2]
		switch format {
		case "RGB":
			d[3*i], d[3*i+1], d[3*i+2] = r, g, b
		case "BGR":
			d[3*i], d[3*i+1], d[3*i+2] = b, g, r
		default:
			d[i] = byte((19595*uint32(r) + 38470*uint32(g) + 7471*uint32(b) + 1<<15) >> 16)
		}
	}
}

func (p *picture) set(i int, r, g, b byte) { p.rgb[3*i], p.rgb[3*i+1], p.rgb[3*i+2] = r, g, b }

func decodePNG(b []byte, alloc func(w, h int) (*picture, error)) error {
	cfg, err := png.DecodeConfig(bytes.NewReader(b))
	if err != nil {
		return err
	}
	p, err := alloc(cfg.Width, cfg.Height)
	if err != nil || p == nil {
		return err
	}
	img, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		return err
	}
	switch m := img.(type) {
	case *image.RGBA: // what the decoder gives for images without alpha
		for i := range p.w * p.h {
			q := m.Pix[i/p.w*m.Stride+i%p.w*4:]
			p.set(i, q[0], q[1], q[2])
		}
	case *image.Gray:
		for i := range p.w * p.h {
			v := m.Pix[i/p.w*m.Stride+i%p.w]
			p.set(i, v, v, v)
		}
	case *image.Paletted:
		for i := range p.w * p.h {
			r, g, bl, a := m.Palette[m.Pix[i/p.w*m.Stride+i%p.w]].RGBA()
			if a != 0xffff {
				return failf(CodeUnsupported, "PNG with transparency")
			}
			p.set(i, byte(r>>8), byte(g>>8), byte(bl>>8))
		}
	default:
		return failf(CodeUnsupported, "PNG with transparency or 16 bits a channel")
	}
	return nil
}

// decodeBMP reads uncompressed images of 24 bits, stored bottom-up unless the height is negative.
func decodeBMP(b []byte, alloc func(w, h int) (*picture, error)) error {
	if len(b) < 54 {
		return fmt.Errorf("header is cut off")
	}
	le := binary.LittleEndian
	at, w, h := int64(le.Uint32(b[10:])), int(int32(le.Uint32(b[18:]))), int(int32(le.Uint32(b[22:])))
	if le.Uint32(b[14:]) < 40 || le.Uint16(b[28:]) != 24 || le.Uint32(b[30:]) != 0 {
		return failf(CodeUnsupported, "BMP other than uncompressed with 24 bits a pixel")
	}
	down := h < 0
	if down {
		h = -h
	}
	p, err := alloc(w, h)
	if err != nil || p == nil {
		return err
	}
	stride := (3*w + 3) / 4 * 4
	if at+int64(stride)*int64(h) > int64(len(b)) {
		return fmt.Errorf("pixels are cut off")
	}
	for y := range h {
		row := b[int(at)+y*stride:]
		to := h - 1 - y
		if down {
			to = y
		}
		for x := range w {
			p.set(to*w+x, row[3*x+2], row[3*x+1], row[3*x])
		}
	}
	return nil
}

// decodePNM reads binary gray (P5) and color (P6) maps with 255 levels.
func decodePNM(b []byte, alloc func(w, h int) (*picture, error)) error {
	var num [3]int
	pos := 2
	for i := range num {
		for pos < len(b) && (b[pos] <= ' ' || b[pos] == '#') {
			if b[pos] == '#' {
				end := bytes.IndexByte(b[pos:], '\n')
				if end < 0 {
					return fmt.Errorf("header is cut off")
				}
				pos += end
			}
			pos++
		}
		start := pos
		for pos < len(b) && b[pos] >= '0' && b[pos] <= '9' && pos-start < 8 {
			pos++
		}
		var err error
		if num[i], err = strconv.Atoi(string(b[start:pos])); err != nil {
			return fmt.Errorf("header: %w", err)
		}
	}
	pos++ // one white space ends the header
	if num[2] != 255 {
		return failf(CodeUnsupported, "PNM with %d levels", num[2])
	}
	p, err := alloc(num[0], num[1])
	if err != nil || p == nil {
		return err
	}
	per := 1
	if b[1] == '6' {
		per = 3
	}
	if len(b)-pos < p.w*p.h*per {
		return fmt.Errorf("pixels are cut off")
	}
	p.fill(b[pos:], per)
	return nil
}

// fill sets all pixels from gray or RGB samples.
func (p *picture) fill(src []byte, per int) {
	if per == 3 {
		copy(p.rgb, src)
		return
	}
	for i := range p.w * p.h {
		p.set(i, src[i], src[i], src[i])
	}
}

// decodeTIFF reads the first image of a file: 8 bits, gray or RGB, uncompressed strips.
func decodeTIFF(b []byte, alloc func(w, h int) (*picture, error)) error {
	t, err := tiffOf(b)
	if err != nil {
		return err
	}
	per := int(t.one(277, 1))
	photo := t.one(262, 2)
	for _, bits := range t.tags[258] {
		if bits != 8 {
			per = 0
		}
	}
	if t.one(259, 1) != 1 || t.one(284, 1) != 1 || per != 1 && per != 3 || per == 1 && photo != 1 || per == 3 && photo != 2 || t.tags[322] != nil || t.tags[258] == nil {
		return failf(CodeUnsupported, "TIFF other than uncompressed strips of 8-bit gray or RGB")
	}
	p, err := alloc(int(t.one(256, 0)), int(t.one(257, 0)))
	if err != nil || p == nil {
		return err
	}
	var src []byte
	offsets, counts := t.tags[273], t.tags[279]
	if len(offsets) != len(counts) {
		return fmt.Errorf("%d strips with %d sizes", len(offsets), len(counts))
	}
	want := p.w * p.h * per
	for i, off := range offsets {
		if int64(off)+int64(counts[i]) > int64(len(b)) || len(src) > want {
			return fmt.Errorf("strip %d is cut off", i)
		}
		src = append(src, b[off:off+counts[i]]...)
	}
	if len(src) < want {
		return fmt.Errorf("pixels are cut off")
	}
	p.fill(src, per)
	return nil
}

// tiffTags are the tags that matter: size, bits, compression, color, strips, samples, planes, tiles.
var tiffTags = map[uint16]bool{256: true, 257: true, 258: true, 259: true, 262: true, 273: true, 277: true, 279: true, 284: true, 322: true}

type tiff struct{ tags map[uint16][]uint32 }

// one is the first value of a tag.
func (t *tiff) one(tag uint16, def uint32) uint32 {
	if v := t.tags[tag]; len(v) > 0 {
		return v[0]
	}
	return def
}

// tiffOf reads the integer tags of the first directory.
func tiffOf(b []byte) (*tiff, error) {
	if len(b) < 8 {
		return nil, fmt.Errorf("header is cut off")
	}
	var bo binary.ByteOrder = binary.LittleEndian
	if b[0] == 'M' {
		bo = binary.BigEndian
	}
	cutOff := fmt.Errorf("directory is cut off")
	at := int64(bo.Uint32(b[4:]))
	if at+2 > int64(len(b)) {
		return nil, cutOff
	}
	entries := int64(bo.Uint16(b[at:]))
	if at+2+12*entries > int64(len(b)) {
		return nil, cutOff
	}
	t := &tiff{tags: map[uint16][]uint32{}}
	for i := range entries {
		e := b[at+2+12*i:]
		tag, size := bo.Uint16(e), map[uint16]int64{1: 1, 3: 2, 4: 4}[bo.Uint16(e[2:])]
		if size == 0 || !tiffTags[tag] {
			continue
		}
		if t.tags[tag] != nil { // else many entries could share one long list
			return nil, fmt.Errorf("tag %d is given twice", tag)
		}
		count := int64(bo.Uint32(e[4:]))
		data := e[8:12]
		if size*count > 4 {
			from := int64(bo.Uint32(e[8:]))
			if from+size*count > int64(len(b)) {
				return nil, cutOff
			}
			data = b[from : from+size*count]
		}
		var list []uint32
		for k := range count {
			switch v := data[k*size:]; size {
			case 1:
				list = append(list, uint32(v[0]))
			case 2:
				list = append(list, uint32(bo.Uint16(v)))
			default:
				list = append(list, bo.Uint32(v))
			}
		}
		t.tags[tag] = list
	}
	return t, nil
}
