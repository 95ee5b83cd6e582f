package main

import (
	"crypto/sha256"
	"fmt"
	"io"
	"math"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/lineal-network/lineal/node/lineage"
)

// fields are the flags of a command that records a predicate. What they say is put into it when the predicate's file has been read, so that flags
// come on top of a file: only those that were given count.
type fields struct {
	flags *pflag.FlagSet
	apply []func(args []string) error
}

// given has fn called if the flag was given.
func (f *fields) given(name string, fn func() error) {
	f.apply = append(f.apply, func([]string) error {
		if !f.flags.Changed(name) {
			return nil
		}
		return fn()
	})
}

// finally has fn called with the command's arguments, after all flags so far.
func (f *fields) finally(fn func(args []string) error) { f.apply = append(f.apply, fn) }

// take puts what was given into the predicate.
func (f *fields) take(args []string) error {
	for _, fn := range f.apply {
		if err := fn(args); err != nil {
			return err
		}
	}
	return nil
}

// text is a flag for a field. A field below a part that may be absent is found by textIn.
func (f *fields) text(to *string, name, usage string) {
	f.textIn(func() *string { return to }, name, usage)
}

func (f *fields) textIn(to func() *string, name, usage string) {
	value := f.flags.String(name, "", usage)
	f.given(name, func() error {
		*to() = *value
		return nil
	})
}

// words is a flag for a list that is written with commas, or repeated.
func (f *fields) words(to *[]string, name, usage string) {
	value := f.flags.StringSlice(name, nil, usage+"; repeatable")
	f.given(name, func() error {
		*to = *value
		return nil
	})
}

// day is a flag for a date or a time.
func (f *fields) day(to func() **time.Time, name, usage string) {
	value := f.flags.String(name, "", usage)
	f.given(name, func() (err error) {
		*to(), err = day(name, *value)
		return err
	})
}

// yes is a flag that has fn called.
func (f *fields) yes(fn func(), name, usage string) {
	value := f.flags.Bool(name, false, usage)
	f.given(name, func() error {
		if *value {
			fn()
		}
		return nil
	})
}

// each is a flag that may be repeated; fn takes one value after the other.
func (f *fields) each(fn func(text string) error, name, usage string) {
	list := f.flags.StringArray(name, nil, usage+"; repeatable")
	f.given(name, func() error {
		for _, text := range *list {
			if err := fn(text); err != nil {
				return err
			}
		}
		return nil
	})
}

// things is a flag for files, directories or digests, which come to those that the file has.
func (f *fields) things(to *[]lineage.Resource, kind lineage.Kind, name, usage string) {
	f.each(func(text string) error {
		r, err := thing(kind, text)
		*to = append(*to, r)
		return err
	}, name, usage)
}

// recording makes the command of a predicate: v is what it records, common is a part of v, and kind what the subjects are.
func (f *recordFlags) recording(c *cobra.Command, v lineage.Predicate, common *lineage.Common, kind lineage.Kind, define func(fl *fields)) *cobra.Command {
	f.making(c)
	fl := &fields{flags: c.Flags()}
	define(fl)
	c.Args = cobra.ExactArgs(1)
	c.RunE = func(c *cobra.Command, args []string) error {
		if err := f.predicate(c, v); err != nil {
			return err
		}
		if err := fl.take(args); err != nil {
			return err
		}
		return f.record(c, v, common, kind, args)
	}
	return c
}

// hashFile names a file by its bytes.
func hashFile(path string) (lineage.Digest, error) {
	file, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("hash file: %w", err)
	}
	defer file.Close()
	h := sha256.New()
	if _, err := io.Copy(h, file); err != nil {
		return "", fmt.Errorf("hash %s: %w", path, err)
	}
	return lineage.NewDigest([32]byte(h.Sum(nil))), nil
}

// pairs reads NAME=VALUE flags.
func pairs(flag string, list []string) (map[string]string, error) {
	out := map[string]string{}
	for _, text := range list {
		name, value, ok := strings.Cut(text, "=")
		if !ok || name == "" {
			return nil, usagef("--%s %q: want NAME=VALUE", flag, text)
		}
		out[name] = value
	}
	return out, nil
}

func numbers(flag string, list []string) (map[string]float64, error) {
	texts, err := pairs(flag, list)
	if err != nil {
		return nil, err
	}
	out := map[string]float64{}
	for name, text := range texts {
		if out[name], err = strconv.ParseFloat(text, 64); err != nil || math.IsNaN(out[name]) || math.IsInf(out[name], 0) {
			return nil, usagef("--%s %s: %q is no number", flag, name, text)
		}
	}
	return out, nil
}

// day reads a date or a time.
func day(flag, text string) (*time.Time, error) {
	if text == "" {
		return nil, nil
	}
	for _, layout := range []string{time.RFC3339, time.DateOnly} {
		if t, err := time.Parse(layout, text); err == nil {
			return &t, nil
		}
	}
	return nil, usagef("--%s %q: want a date like 2027-12-31, or RFC 3339", flag, text)
}

func appendThings(to []lineage.Resource, kind lineage.Kind, texts []string) ([]lineage.Resource, error) {
	more, err := things(kind, texts)
	return append(to, more...), err
}

func cutLast(text, sep string) (before, after string, ok bool) {
	i := strings.LastIndex(text, sep)
	if i < 0 {
		return text, "", false
	}
	return text[:i], text[i+len(sep):], true
}
