package importer

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/lineal-network/lineal/node/capture"
	"github.com/lineal-network/lineal/node/lineage"
)

// texts is a value that JSON-LD lets be one text, several, or objects with a name or an id.
type texts []string

// UnmarshalJSON implements json.Unmarshaler. What is neither is left out.
func (t *texts) UnmarshalJSON(b []byte) error {
	var one string
	var many []json.RawMessage
	var object struct {
		Name  string `json:"name"`
		ID    string `json:"@id"`
		URL   string `json:"url"`
		Value string `json:"@value"`
	}
	switch {
	case json.Unmarshal(b, &one) == nil:
		*t = texts{one}
	case json.Unmarshal(b, &many) == nil:
		for _, m := range many {
			var inner texts
			if len(m) > 0 && m[0] != '[' && inner.UnmarshalJSON(m) == nil {
				*t = append(*t, inner...)
			}
		}
	case json.Unmarshal(b, &object) == nil:
		for _, text := range []string{object.Value, object.URL, object.ID, object.Name} {
			if text != "" {
				*t = texts{text}
				break
			}
		}
		if len(*t) == 0 {
			*t = inOneLanguage(b)
		}
	}
	return nil
}

// inOneLanguage takes one text of a JSON-LD language map: the English one, or the first by its language's name.
func inOneLanguage(b []byte) texts {
	var byLanguage map[string]string
	if json.Unmarshal(b, &byLanguage) != nil {
		return nil
	}
	for _, l := range append([]string{"en"}, slices.Sorted(maps.Keys(byLanguage))...) {
		if text := byLanguage[l]; text != "" && !strings.HasPrefix(l, "@") && len(l) <= maxLanguageTag {
			return texts{text}
		}
	}
	return nil
}

// maxLanguageTag bounds the tag of a language, such as zh-Hant-TW.
const maxLanguageTag = 11

func (t texts) first() string {
	if len(t) == 0 {
		return ""
	}
	return t[0]
}

type croissant struct {
	Type          texts  `json:"@type"`
	Name          texts  `json:"name"`
	Description   texts  `json:"description"`
	Version       any    `json:"version"`
	URL           texts  `json:"url"`
	License       texts  `json:"license"`
	ScLicense     texts  `json:"sc:license"`
	Publisher     texts  `json:"publisher"`
	Published     string `json:"datePublished"`
	ConformsTo    texts  `json:"conformsTo"`
	DctConformsTo texts  `json:"dct:conformsTo"`
	InLanguage    texts  `json:"inLanguage"`
	Distribution  []struct {
		Type       texts  `json:"@type"`
		ID         string `json:"@id"`
		Name       string `json:"name"`
		ContentURL string `json:"contentUrl"`
		SHA256     string `json:"sha256"`
	} `json:"distribution"`
	RecordSet []struct {
		Name texts  `json:"name"`
		ID   string `json:"@id"`
	} `json:"recordSet"`
	Collection     texts `json:"rai:dataCollection"`
	CollectionType texts `json:"rai:dataCollectionType"`
	Preparation    texts `json:"rai:dataPreprocessingProtocol"`
	Annotation     texts `json:"rai:dataAnnotationProtocol"`
	Biases         texts `json:"rai:dataBiases"`
	Limitations    texts `json:"rai:dataLimitations"`
	UseCases       texts `json:"rai:dataUseCases"`
	Sensitive      texts `json:"rai:personalSensitiveInformation"`
	SocialImpact   texts `json:"rai:dataSocialImpact"`
}

// Croissant makes the records of a Croissant file: the data set's rights, source and files.
func Croissant(b []byte, o Options) (Imported, error) {
	var c croissant
	if err := json.Unmarshal(b, &c); err != nil {
		return Imported{}, invalid("not JSON-LD of a data set: %w", err)
	}
	if !isDataset(c.Type) {
		return Imported{}, invalid("not Croissant: want a sc:Dataset, got @type %.80q", strings.Join(c.Type, " "))
	}
	if c.Name.first() == "" {
		c.Name = texts{o.Name}
	}
	if c.Name.first() == "" {
		return Imported{}, invalid("the data set has no name: give it one with --name")
	}
	var files []lineage.Resource
	var entries []lineage.ManifestEntry
	unhashed := 0
	for _, f := range c.Distribution {
		d := lineage.Digest("sha256:" + strings.ToLower(f.SHA256))
		name := first(f.Name, f.ID)
		switch {
		case d.Valid():
			r := lineage.NewResource(lineage.KindArtifact, clip(name, lineage.MaxName), d).Graded(lineage.Declared)
			r.URI = clip(capture.WithoutPassword(f.ContentURL), lineage.MaxName)
			files, entries = append(files, r), append(entries, lineage.ManifestEntry{Name: name, Algorithm: "sha256", Digest: d.Hex()})
		case strings.HasSuffix(strings.Join(f.Type, " "), "FileObject"):
			unhashed++
		}
	}
	found, how := c.identity(entries, unhashed)
	subject, _ := subjectOf(o, lineage.KindDataset, c.Name.first(), found, lineage.Declared)
	if o.Subject != "" {
		how = "given"
	}
	var notes []string
	if len(files) > lineage.MaxMaterials {
		notes = append(notes, "more files than a record names: their manifest's root covers them all")
		files = files[:0]
	}
	st, err := lineage.NewStatement(c.rights(files), subject)
	if err != nil {
		return Imported{}, err
	}
	f := facts{}
	f.text("croissant.identity", how)
	f.text("croissant.conforms-to", first(c.ConformsTo.first(), c.DctConformsTo.first()))
	f.text("croissant.document", string(lineage.DigestOf(b)))
	f.list("croissant.languages", c.InLanguage)
	f.text("rai.social-impact", strings.Join(c.SocialImpact, " "))
	f.text("rai.use-cases", strings.Join(c.UseCases, " "))
	var sets []string
	for _, r := range c.RecordSet {
		sets = append(sets, first(r.Name.first(), r.ID))
	}
	f.list("croissant.record-sets", sets)
	if unhashed > 0 {
		f.set("croissant.files-without-digest", float64(unhashed))
	}
	more, err := captured("croissant", "dataset-described", subject, f, nil, nil)
	if err != nil {
		return Imported{}, err
	}
	return Imported{Statements: []lineage.Statement{st, more}, Notes: notes}, nil
}

func isDataset(types texts) bool {
	for _, t := range types {
		if t == "Dataset" || t == "sc:Dataset" || strings.HasSuffix(t, "schema.org/Dataset") {
			return true
		}
	}
	return false
}

// identity: the one file's digest, the root over the digests of all files, or the name.
func (c croissant) identity(entries []lineage.ManifestEntry, unhashed int) (lineage.Digest, string) {
	if len(entries) > 0 && unhashed == 0 {
		if len(entries) == 1 {
			return lineage.Digest("sha256:" + entries[0].Digest), "content"
		}
		if root, err := lineage.ManifestRoot(entries); err == nil {
			return root, "content"
		}
	}
	return NamedDigest("croissant", lineage.KindDataset, first(c.URL.first(), c.Name.first()), c.version()), "name"
}

func (c croissant) version() string {
	b, err := json.Marshal(c.Version)
	if err != nil || c.Version == nil {
		return ""
	}
	return strings.Trim(string(b), `"`)
}

// rights maps what Croissant and its responsible-AI vocabulary say to the fields of a data set's record.
func (c croissant) rights(files []lineage.Resource) *lineage.Dataset {
	d := &lineage.Dataset{Name: clip(c.Name.first(), lineage.MaxName), Version: clip(c.version(), lineage.MaxName), Description: clip(c.Description.first(), lineage.MaxText),
		Source:   lineage.Source{URI: clip(capture.WithoutPassword(c.URL.first()), lineage.MaxName), Publisher: clip(c.Publisher.first(), lineage.MaxName)},
		Contains: files}
	var licences []string
	for _, l := range append(c.License, c.ScLicense...) {
		if id := licenceOf(l); id != "" {
			licences = append(licences, id)
		}
	}
	if len(licences) > 0 {
		d.Licence = licences[0]
		for _, l := range licences[1:] {
			d.Licence = "(" + d.Licence + ") AND (" + l + ")"
		}
	}
	if t, err := time.Parse("2006-01-02", clip(c.Published, 10)); err == nil {
		d.Time = &t
	}
	if len(c.CollectionType) > 0 {
		d.Collection = &lineage.Collection{Method: clip(strings.Join(c.CollectionType, ", "), lineage.MaxName)}
	}
	text := func(t ...texts) string {
		var all []string
		for _, x := range t {
			all = append(all, x...)
		}
		return clip(strings.Join(all, " "), lineage.MaxFactValue/4)
	}
	a := lineage.Article10{CollectionOrigin: text(c.Collection), Preparation: text(c.Preparation, c.Annotation), BiasExamination: text(c.Biases), GapsShortcomings: text(c.Limitations)}
	if a != (lineage.Article10{}) {
		d.Article10 = &a
	}
	if len(c.Sensitive) > 0 {
		d.PersonalData = "personal"
	}
	return d
}

func first(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
