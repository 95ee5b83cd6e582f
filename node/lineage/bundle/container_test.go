package bundle_test

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strings"
	"testing"

	"github.com/lineal-network/lineal/node/lineage/bundle"
)

// entry is a file of an archive that a forger makes.
type entry struct {
	name    string
	content []byte
	method  uint16
}

// rezip makes an archive of entries, with a comment that fits, as somebody would who knows the format.
func rezip(t *testing.T, entries []entry) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, e := range entries {
		h := &zip.FileHeader{Name: e.name, Method: e.method, CRC32: crc32.ChecksumIEEE(e.content), CompressedSize64: uint64(len(e.content)), UncompressedSize64: uint64(len(e.content))}
		f, err := w.CreateRaw(h)
		if e.method != zip.Store {
			f, err = w.CreateHeader(&zip.FileHeader{Name: e.name, Method: e.method})
		}
		if err == nil {
			_, err = f.Write(e.content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	const lead = "lineal bundle sha256:"
	if err := errors.Join(w.SetComment(lead+strings.Repeat("0", 64)), w.Close()); err != nil {
		t.Fatal(err)
	}
	body := out.Bytes()[:out.Len()-len(lead)-64]
	return fmt.Appendf(body[:len(body):len(body)], "%s%x", lead, sha256.Sum256(body))
}

func unzip(t *testing.T, data []byte) (out []entry) {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, entry{f.Name, content, zip.Store})
	}
	return out
}

// Other archives of the same files are refused, and so is whatever an unzip would write elsewhere.
func TestArchivesAreOne(t *testing.T) {
	data := pack(t, make3(t, world(t, 1), 3))
	files := unzip(t, data)
	if again := rezip(t, files); !bytes.Equal(again, data) {
		t.Fatal("the forger's archive of the same files is another")
	}
	page := []byte("<p>")
	for name, c := range map[string]struct {
		entries []entry
		want    string
	}{
		"compressed":               {append([]entry{{files[0].name, files[0].content, zip.Deflate}}, files[1:]...), "compressed"},
		"in another order":         {append([]entry{files[1], files[0]}, files[2:]...), "canonical"},
		"a file twice":             {append([]entry{files[0]}, files...), "twice"},
		"a file less":              {files[1:], "it lists"},
		"a file more":              {append(files[:len(files):len(files)], entry{"zzz.txt", page, zip.Store}), "it lists"},
		"a path out of the folder": {append(files[:len(files):len(files)], entry{"reports/../../x.html", page, zip.Store}), "no name"},
		"an absolute path":         {append(files[:len(files):len(files)], entry{"/x.html", page, zip.Store}), "no name"},
		"a backslash":              {append(files[:len(files):len(files)], entry{`reports\\x.html`, page, zip.Store}), "no name"},
		"a folder":                 {append(files[:len(files):len(files)], entry{"reports/", nil, zip.Store}), "no name"},
		"a name for terminals":     {append(files[:len(files):len(files)], entry{"reports/\x1b[2J.html", page, zip.Store}), "no name"},
	} {
		_, err := bundle.Read(rezip(t, c.entries))
		if !errors.Is(err, bundle.ErrBundle) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: want %q, got %v", name, c.want, err)
		}
	}
	for name, changed := range map[string][]byte{"something before": append([]byte("MZ"), data...), "something after": append(bytes.Clone(data), 0), "an archive after": append(bytes.Clone(data), data...)} {
		if _, err := bundle.Read(changed); !errors.Is(err, bundle.ErrBundle) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Files that lie over each other would fill the memory with many times the archive's size.
func TestOverlappingFiles(t *testing.T) {
	const files, size = 2000, 1 << 20
	var list []entry
	for i := range files {
		list = append(list, entry{fmt.Sprintf("reports/%04d.html", i), nil, zip.Store})
	}
	list[0].content = make([]byte, size)
	data := rezip(t, list)
	// Every entry of the directory gets the first file's place, size and checksum.
	var first []byte
	for at := bytes.Index(data, []byte("PK\x01\x02")); at >= 0; {
		if first == nil {
			first = bytes.Clone(data[at : at+46])
		}
		name := bytes.Clone(data[at+28 : at+30])
		copy(data[at:], first)
		copy(data[at+28:], name)
		next := bytes.Index(data[at+4:], []byte("PK\x01\x02"))
		if next < 0 {
			break
		}
		at += 4 + next
	}
	if _, err := bundle.Read(data); !errors.Is(err, bundle.ErrBundle) || !strings.Contains(err.Error(), "impossible size") {
		t.Errorf("%v", err)
	}
}
