package report

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/go-pdf/fpdf"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
)

// A page in millimetres.
const (
	margin    = 18.0
	pageWidth = 210.0
	textWidth = pageWidth - 2*margin
	line      = 4.6
)

// colours of the states, dark enough on white paper.
var colours = map[State][3]int{"observed": {17, 99, 41}, "fetched": {10, 90, 156}, "signed": {102, 57, 166}, "declared": {138, 90, 0}, Missing: {164, 14, 38}}

// paper draws a report.
type paper struct {
	*fpdf.Fpdf
	r     *Report
	links Links
}

// PDF writes the report for printing. Letters are those of the Go fonts: Latin, Greek and Cyrillic; others are written as their codes.
func (r *Report) PDF(w io.Writer, links Links) error {
	at, err := time.Parse(time.RFC3339, r.AsOf)
	if err != nil {
		return fmt.Errorf("write the report as PDF: %w", err)
	}
	p := &paper{fpdf.New("P", "mm", "A4", ""), r, links}
	p.SetCatalogSort(true)
	p.SetCreationDate(at) // the same input, the same bytes
	p.SetModificationDate(at)
	p.AddUTF8FontFromBytes("go", "", goregular.TTF)
	p.AddUTF8FontFromBytes("go", "B", gobold.TTF)
	p.SetTitle(r.Title, true)
	p.SetCreator("lineal report", true)
	p.SetMargins(margin, margin, margin)
	p.SetAutoPageBreak(true, margin+4)
	p.AliasNbPages("{pages}")
	p.SetFooterFunc(func() {
		p.SetY(-margin)
		p.font("", 7.5, 110, 110, 110)
		p.CellFormat(textWidth, line, fmt.Sprintf("%s   ledger size %d   page %d of {pages}", r.Model, r.LedgerSize, p.PageNo()), "", 0, "C", false, 0, "")
	})
	p.AddPage()
	p.head()
	for _, c := range r.Charts {
		p.chart(c)
	}
	for _, s := range r.Sections {
		p.section(s)
	}
	if err := p.Output(w); err != nil {
		return fmt.Errorf("write the report as PDF: %w", err)
	}
	return nil
}

func (p *paper) font(style string, size float64, red, green, blue int) {
	p.SetFont("go", style, size)
	p.SetTextColor(red, green, blue)
}

func (p *paper) state(s State, style string, size float64) {
	c := colours[s]
	p.font(style, size, c[0], c[1], c[2])
}

func (p *paper) text(height float64, s string) {
	p.MultiCell(textWidth, height, p.breakable(drawable(s)), "", "L", false)
}

// drawable writes letters that the fonts lack as their codes, so that nothing is lost or looks like something else.
func drawable(s string) string {
	glyphs := fonts()
	if glyphs == nil {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if i, err := glyphs.GlyphIndex(&sfnt.Buffer{}, r); (err == nil && i != 0) || r == '\n' || r == '\t' {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "{U+%04X}", r)
		}
	}
	return b.String()
}

// fonts has the glyphs that there are; the bold font has the same.
var fonts = sync.OnceValue(func() *sfnt.Font {
	f, err := sfnt.Parse(goregular.TTF)
	if err != nil {
		return nil // it is compiled in: a test draws with it
	}
	return f
})

// breakable lets words break that are longer than a line, such as digests: fpdf breaks at blanks only. It measures in the current font.
func (p *paper) breakable(s string) string {
	const longest = 0.95 * textWidth
	words := strings.Fields(s)
	for i, word := range words {
		if p.GetStringWidth(word) <= longest {
			continue
		}
		var b strings.Builder
		width := 0.0
		for _, r := range word {
			w := p.GetStringWidth(string(r))
			if width += w; width > longest {
				b.WriteByte(' ')
				width = w
			}
			b.WriteRune(r)
		}
		words[i] = b.String()
	}
	return strings.Join(words, " ")
}

// room begins a page if the lines that belong together do not fit on this one.
func (p *paper) room(height float64) {
	if _, page := p.GetPageSize(); p.GetY()+height > page-margin-4 {
		p.AddPage()
	}
}

// head is the first page's top.
func (p *paper) head() {
	r := p.r
	p.font("B", 17, 20, 24, 30)
	p.text(8, r.Title)
	p.font("", 9, 60, 70, 80)
	p.text(line, strings.Join(append(append([]string{}, r.Names...), string(r.Model)), "  "))
	p.text(line, fmt.Sprintf("As of %s, ledger of %d leaves, network %s", r.AsOf, r.LedgerSize, r.Network))
	p.Ln(2)
	p.font("", 9, 20, 24, 30)
	for _, n := range r.Notice {
		p.text(line, n)
		p.Ln(1)
	}
	p.text(line, "observed: a node saw and hashed the bytes. fetched: a node took it from the stated source. signed: it is itself the act of the key that signed. "+
		"declared: somebody says so. missing: nobody recorded it.")
	p.Ln(2)
	for _, a := range r.Alerts {
		p.state(Missing, "B", 9)
		p.text(line, "! "+a)
	}
	p.Ln(2)
}

// chart draws bars.
func (p *paper) chart(c Chart) {
	const step, label, value = 5.0, 44.0, 22.0
	p.room(float64(len(c.Labels)+2) * step)
	p.font("B", 9, 20, 24, 30)
	title := c.Title
	if c.Unit != "" {
		title += " (" + c.Unit + ")"
	}
	p.text(line+1, title)
	for _, b := range bars(c) {
		y := p.GetY()
		p.font("", 8, 20, 24, 30)
		p.CellFormat(label, step, clipRunes(drawable(b.Label), 30), "", 0, "R", false, 0, "")
		colour, ok := colours[b.State]
		if !ok {
			colour = colours["fetched"]
		}
		p.SetFillColor(colour[0], colour[1], colour[2])
		p.Rect(margin+label+2, y+0.8, (textWidth-label-value)*b.Width/100, step-1.6, "F")
		p.SetXY(margin+textWidth-value+2, y)
		p.CellFormat(value-2, step, b.Value, "", 1, "L", false, 0, "")
	}
	p.Ln(3)
}

// clipRunes cuts a label to a width; letters from Hangul on, most of them Asian, are twice as wide as others.
func clipRunes(s string, most int) string {
	const firstWide = 0x1100
	width := 0
	for i, r := range s {
		if width++; r >= firstWide {
			width++
		}
		if width > most {
			return strings.TrimRight(s[:i], " ") + ".."
		}
	}
	return s
}

// section draws a numbered part.
func (p *paper) section(s Section) {
	p.room(2 * margin)
	p.Ln(3)
	p.font("B", 12, 20, 24, 30)
	p.text(6, s.Number+". "+s.Title)
	p.Ln(1)
	for _, i := range s.Items {
		p.item(i)
	}
}

func (p *paper) item(i Item) {
	p.room(5 * line)
	p.font("B", 9.5, 20, 24, 30)
	p.text(line+0.4, i.Number+"  "+i.Ask)
	p.state(i.State, "B", 8.5)
	if len(i.Entries) == 0 {
		p.text(line, "missing: nothing is recorded")
	} else {
		p.text(line, string(i.State))
	}
	for _, e := range i.Shown() {
		p.font("", 8.5, 20, 24, 30)
		note := ""
		if e.Contradicted {
			note = "  (contradicted by another record)"
		}
		if e.Withdrawn {
			note += "  (withdrawn: its record was revoked)"
		}
		p.text(line-0.4, e.Text+note)
		p.state(e.State, "", 7.5)
		p.Write(line-0.8, string(e.State))
		p.font("", 7.5, 90, 100, 110)
		p.Write(line-0.8, p.breakable(drawable(about(e))))
		if e.Record != "" {
			p.Write(line-0.8, " ")
			at := p.links.To(e.Record)
			if strings.Contains(at, "://") {
				p.WriteLinkString(line-0.8, e.Record, at)
			} else {
				p.Write(line-0.8, e.Record)
			}
		}
		p.Ln(line)
	}
	if more := i.More(); more > 0 {
		p.font("", 8, 90, 100, 110)
		p.text(line, fmt.Sprintf("and %d more, in the JSON form", more))
	}
	p.Ln(1.5)
}

// about is the small print below an entry, up to its record's id.
func about(e Entry) string {
	out := ""
	if e.About != "" {
		out += ", about " + e.About
	}
	switch {
	case e.Operator != "":
		out += ", by operator " + e.Operator
	case e.Observer != "":
		out += ", by key " + e.Observer[:min(len(e.Observer), len("sha256:")+12)]
	}
	if e.Independent {
		out += ", independent"
	}
	if e.Record == "" {
		if e.Leaf > 0 {
			out += fmt.Sprintf(", leaf %d", e.Leaf)
		}
		return out
	}
	return out + fmt.Sprintf(", leaf %d, record", e.Leaf)
}
