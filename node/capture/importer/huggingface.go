package importer

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/lineal-network/lineal/node/lineage"
)

// maxFrontMatter bounds the YAML of a card, and so what its aliases could unfold to.
const maxFrontMatter = 256 << 10

// list is YAML's one or several.
type list []string

// UnmarshalYAML implements yaml.Unmarshaler.
func (l *list) UnmarshalYAML(n *yaml.Node) error {
	switch n.Kind {
	case yaml.ScalarNode:
		if n.Tag != "!!null" && n.Value != "" {
			*l = list{n.Value}
		}
	case yaml.SequenceNode:
		for _, item := range n.Content {
			if item.Kind == yaml.ScalarNode && item.Tag != "!!null" {
				*l = append(*l, item.Value)
			}
		}
	}
	return nil
}

type card struct {
	License     list   `yaml:"license"`
	LicenseName string `yaml:"license_name"`
	LicenseLink string `yaml:"license_link"`
	Language    list   `yaml:"language"`
	Tags        list   `yaml:"tags"`

	Datasets  list   `yaml:"datasets"`
	BaseModel list   `yaml:"base_model"`
	Relation  string `yaml:"base_model_relation"`
	Metrics   list   `yaml:"metrics"`
	Library   string `yaml:"library_name"`
	Pipeline  string `yaml:"pipeline_tag"`
	Index     []struct {
		Name    string `yaml:"name"`
		Results []struct {
			Task struct {
				Type string `yaml:"type"`
				Name string `yaml:"name"`
			} `yaml:"task"`
			Dataset struct {
				Name     string `yaml:"name"`
				Type     string `yaml:"type"`
				Config   string `yaml:"config"`
				Split    string `yaml:"split"`
				Revision string `yaml:"revision"`
			} `yaml:"dataset"`
			Metrics []struct {
				Type  string `yaml:"type"`
				Name  string `yaml:"name"`
				Value any    `yaml:"value"`
			} `yaml:"metrics"`
		} `yaml:"results"`
	} `yaml:"model-index"`

	PrettyName string `yaml:"pretty_name"`
	Tasks      list   `yaml:"task_categories"`
	Annotators list   `yaml:"annotations_creators"`
	Sources    list   `yaml:"source_datasets"`
	Sizes      list   `yaml:"size_categories"`
	Info       any    `yaml:"dataset_info"`
	Configs    any    `yaml:"configs"`
}

func (c card) isDataset() bool {
	return c.PrettyName != "" || len(c.Tasks)+len(c.Annotators)+len(c.Sources)+len(c.Sizes) > 0 || c.Info != nil || c.Configs != nil
}

// frontMatter cuts the YAML out of a card.
func frontMatter(b []byte) ([]byte, error) {
	b = bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))
	b = bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n"))
	rest, ok := bytes.CutPrefix(b, []byte("---\n"))
	if !ok {
		return nil, invalid("a card begins with YAML between two lines of ---; this file does not")
	}
	yaml, _, ok := bytes.Cut(rest, []byte("\n---"))
	if !ok {
		return nil, invalid("the YAML at the beginning of the card does not end with ---")
	}
	if len(yaml) > maxFrontMatter {
		return nil, invalid("its YAML has %d bytes, at most %d", len(yaml), maxFrontMatter)
	}
	return yaml, nil
}

// Card makes the records of a Hugging Face card (README.md) about the subject in the options.
func Card(b []byte, o Options) (Imported, error) {
	head, err := frontMatter(b)
	if err != nil {
		return Imported{}, err
	}
	var c card
	if err := yaml.Unmarshal(head, &c); err != nil {
		return Imported{}, invalid("its YAML: %w", err)
	}
	if c.isDataset() {
		return c.dataset(b, o)
	}
	return c.model(b, o)
}

// importCard reads a card; its subject is, if nothing else was named, the directory in which it lies.
func importCard(path string, o Options) (Imported, error) {
	b, err := readDocument(path)
	if err != nil {
		return Imported{}, err
	}
	if o.Subject == "" {
		dir := filepath.Dir(path)
		ignore := append([]string{base(path), ".cache", "model.sig"}, gitPaths...)
		if o.Subject, err = DigestPath(dir, ignoring(ignore)); err != nil {
			return Imported{}, invalid("what is the card about? Beside it in %s there is nothing to hash (%w); name it with --subject", dir, err)
		}
		if o.Name == "" {
			if abs, err := filepath.Abs(dir); err == nil {
				o.Name = base(abs)
			}
		}
	}
	return Card(b, o)
}

func (c card) licence() string {
	var all []string
	for _, l := range c.License {
		switch strings.ToLower(l) {
		case "other":
			all = append(all, licenceOf(first(c.LicenseName, "other")))
		case "unknown":
		default:
			all = append(all, licenceOf(l))
		}
	}
	return strings.Join(all, " AND ")
}

const hub = "https://huggingface.co/"

func (c card) model(b []byte, o Options) (Imported, error) {
	name := ""
	if len(c.Index) > 0 {
		name = c.Index[0].Name
	}
	subject, ok := subjectOf(o, lineage.KindModel, name, "", lineage.Declared)
	if !ok {
		return Imported{}, invalid("a card does not say which bytes it is about; name them with --subject")
	}
	f := facts{}
	f.text("licence.spdx", c.licence())
	f.text("licence.uri", c.LicenseLink)
	f.text("model.task", c.Pipeline)
	f.text("model.library", c.Library)
	f.list("model.languages", c.Language)
	f.list("huggingface.tags", c.Tags)
	f.list("huggingface.metrics", c.Metrics)
	f.list("huggingface.datasets", c.Datasets)
	f.list("huggingface.base-models", c.BaseModel)
	f.text("huggingface.base-model-relation", c.Relation)
	f.text("huggingface.card", string(lineage.DigestOf(b)))
	var from []lineage.Resource
	for _, d := range c.Datasets {
		from = append(from, named("huggingface", lineage.KindDataset, d, "", hub+"datasets/"+d))
	}
	for _, m := range c.BaseModel {
		from = append(from, named("huggingface", lineage.KindModel, m, "", hub+m))
	}
	if len(from) > maxList {
		from = from[:maxList]
	}
	st, err := captured("huggingface", "model-described", subject, f, from, nil)
	if err != nil {
		return Imported{}, err
	}
	out := Imported{Statements: []lineage.Statement{st}}
	if len(from) > 0 {
		out.Notes = append(out.Notes, fmt.Sprintf("%d data sets and base models are named, not hashed: they are nodes by name", len(from)))
	}
	evaluations, err := c.evaluations(subject)
	out.Statements = append(out.Statements, evaluations...)
	return out, err
}

// evaluations makes a record for each data set that the card's results name.
func (c card) evaluations(subject lineage.Resource) (out []lineage.Statement, err error) {
	for _, index := range c.Index {
		for _, r := range index.Results {
			e := &lineage.Evaluation{Method: clip(strings.TrimSpace(r.Task.Type+" "+r.Dataset.Config+" "+r.Dataset.Split), lineage.MaxName), Evaluator: "the card's author"}
			for _, m := range r.Metrics {
				if v, ok := number(m.Value); ok && len(e.Metrics) < maxList {
					e.Metrics = append(e.Metrics, lineage.Metric{Name: clip(first(word(m.Type), word(m.Name)), 80), Value: v})
				}
			}
			if r.Dataset.Type != "" {
				d := named("huggingface", lineage.KindDataset, r.Dataset.Type, r.Dataset.Revision, hub+"datasets/"+r.Dataset.Type)
				e.Dataset = &d
			}
			if len(e.Metrics) == 0 || len(out) >= maxList {
				continue
			}
			st, err := lineage.NewStatement(e, subject)
			if err != nil {
				return nil, err
			}
			out = append(out, st)
		}
	}
	return out, nil
}

func number(v any) (float64, bool) {
	switch v := v.(type) {
	case float64:
		return v, v == v && v < 1e300 && v > -1e300
	case int:
		return float64(v), true
	case string:
		x, err := strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(v), "%"), 64)
		return x, err == nil && x == x && x < 1e300 && x > -1e300
	}
	return 0, false
}

func (c card) dataset(b []byte, o Options) (Imported, error) {
	subject, ok := subjectOf(o, lineage.KindDataset, c.PrettyName, "", lineage.Declared)
	if !ok {
		return Imported{}, invalid("a card does not say which bytes it is about; name them with --subject")
	}
	d := &lineage.Dataset{Name: clip(first(o.Name, c.PrettyName, "unnamed"), lineage.MaxName), Licence: c.licence(), LicenceURI: clip(c.LicenseLink, lineage.MaxName)}
	for _, s := range c.Sources {
		if s != "original" && len(d.DerivedFrom) < maxList {
			repo := s[strings.LastIndexByte(s, '|')+1:] // "extended|other"
			d.DerivedFrom = append(d.DerivedFrom, named("huggingface", lineage.KindDataset, repo, "", hub+"datasets/"+repo))
		}
	}
	if len(c.Annotators) > 0 {
		d.Article10 = &lineage.Article10{Preparation: clip("annotations by: "+strings.Join(c.Annotators, ", "), lineage.MaxName)}
	}
	st, err := lineage.NewStatement(d, subject)
	if err != nil {
		return Imported{}, err
	}
	f := facts{}
	f.list("dataset.languages", c.Language)
	f.list("dataset.tasks", c.Tasks)
	f.list("dataset.sizes", c.Sizes)
	f.list("huggingface.tags", c.Tags)
	f.text("huggingface.card", string(lineage.DigestOf(b)))
	more, err := captured("huggingface", "dataset-described", subject, f, nil, nil)
	return Imported{Statements: []lineage.Statement{st, more}}, err
}
