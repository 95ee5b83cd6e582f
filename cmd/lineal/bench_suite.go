package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/onnx/suite"
)

// modelSets are the directories of ONNX's tests that hold whole models or nodes that other frameworks wrote.
var modelSets = []string{"light", "simple", "pytorch-converted", "pytorch-operator"}

// maxDetail is how much of a reason is printed, in bytes: a failed comparison of strings may quote both.
const maxDetail = 300

type suiteSet struct {
	Name    string      `json:"name"`
	Passed  int         `json:"passed"`
	Failed  int         `json:"failed"`
	Skipped int         `json:"skipped"`
	Total   int         `json:"total"`
	Seconds float64     `json:"seconds"`
	Other   []suiteTest `json:"other"` // the tests that did not pass
}

type suiteTest struct {
	Name    string        `json:"name"`
	Outcome suite.Outcome `json:"outcome"`
	Reason  string        `json:"reason"`
}

type suiteReport struct {
	Machine string     `json:"machine"`
	Threads int        `json:"threads"`
	Sets    []suiteSet `json:"sets"`
	Passed  int        `json:"passed"`
	Failed  int        `json:"failed"`
	Skipped int        `json:"skipped"`
	Total   int        `json:"total"`
	Seconds float64    `json:"seconds"`
}

func newBenchSuiteCommand() *cobra.Command {
	var data, models string
	var threads int
	var asJSON, verbose bool
	cmd := &cobra.Command{
		Use:   "suite",
		Short: "Run ONNX's own backend tests against the engine",
		Long: `Runs the tests of ONNX's backend suite with the tolerances of ONNX's own runner. node/inference/onnx/suite/fetch.sh fetches the suite.

--data DIR    operators: every directory test_* below DIR that holds a model
--models DIR  the sets ` + strings.Join(modelSets, ", ") + ` below DIR; inputs that are not there are made as
              ONNX's runner makes them

Every test that did not pass is named with its reason. The exit status is 0 if tests ran and none failed (skipped ones do not count),
1 if one failed or none was found, 2 for a wrong command line.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			switch {
			case data == "" && models == "":
				return usagef("--data or --models must name a directory of tests; node/inference/onnx/suite/fetch.sh fetches them")
			case threads < 1:
				return usagef("--threads %d: want at least 1", threads)
			}
			log := io.Discard
			if verbose {
				log = cmd.ErrOrStderr()
			}
			r, err := benchSuite(cmd.Context(), data, models, threads, log)
			if err != nil {
				return err
			}
			if asJSON {
				err = json.NewEncoder(cmd.OutOrStdout()).Encode(r)
			} else {
				err = printSuite(cmd.OutOrStdout(), r)
			}
			if err == nil && r.Failed > 0 {
				err = errNotOK
			}
			return err
		},
	}
	cmd.Flags().StringVar(&data, "data", "", "directory with the operator tests, unpacked")
	cmd.Flags().StringVar(&models, "models", "", "directory with the sets of models, unpacked")
	cmd.Flags().IntVar(&threads, "threads", runtime.NumCPU(), "threads of the engine (results do not depend on them)")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	cmd.Flags().BoolVarP(&verbose, "verbose", "v", false, "print every test as it ends")
	return cmd
}

// testSet is a named set of tests, which lie in one or more directories.
type testSet struct {
	name string
	dirs []string
}

func benchSuite(ctx context.Context, data, models string, threads int, log io.Writer) (suiteReport, error) {
	r := suiteReport{Machine: machine(), Threads: threads}
	var sets []testSet
	if data != "" {
		dirs, err := nodeTestDirs(data)
		if err != nil {
			return r, err
		}
		sets = append(sets, testSet{"node", dirs})
	}
	if models != "" {
		found, err := modelTestSets(models)
		if err != nil {
			return r, err
		}
		sets = append(sets, found...)
	}
	var pool *kernel.Pool
	if threads > 1 {
		pool = kernel.NewPool(threads)
		defer pool.Close()
	}
	for _, set := range sets {
		s, err := runSet(ctx, set, suite.Options{Pool: pool, Report: func(t suite.Test) {
			_, _ = fmt.Fprintln(log, t.Outcome, t.Name) // for people
		}})
		if err != nil {
			return r, err
		}
		r.Sets = append(r.Sets, s)
		r.Passed, r.Failed, r.Skipped, r.Total = r.Passed+s.Passed, r.Failed+s.Failed, r.Skipped+s.Skipped, r.Total+s.Total
		r.Seconds += s.Seconds
	}
	return r, nil
}

func runSet(ctx context.Context, set testSet, opts suite.Options) (suiteSet, error) {
	start := time.Now()
	s := suiteSet{Name: set.name, Other: []suiteTest{}}
	for _, dir := range set.dirs {
		tests, err := suite.RunDir(ctx, dir, opts)
		if err != nil {
			return s, fmt.Errorf("run the tests in %s: %w", dir, err)
		}
		n := suite.Count(tests)
		s.Passed, s.Failed, s.Skipped, s.Total = s.Passed+n.Passed, s.Failed+n.Failed, s.Skipped+n.Skipped, s.Total+n.Total
		for _, t := range tests {
			if t.Outcome != suite.Passed {
				s.Other = append(s.Other, suiteTest{t.Name, t.Outcome, t.Detail})
			}
		}
	}
	if s.Total == 0 {
		return s, fmt.Errorf("no tests in %s", strings.Join(set.dirs, ", "))
	}
	s.Seconds = time.Since(start).Seconds()
	return s, nil
}

// nodeTestDirs lists the directories at or below root that have tests (test_*/model.onnx) in them, except those of the sets of models.
func nodeTestDirs(root string) ([]string, error) {
	var dirs []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != root && slices.Contains(modelSets, d.Name()):
			return fs.SkipDir
		case d.IsDir() || d.Name() != "model.onnx" || !strings.HasPrefix(filepath.Base(filepath.Dir(path)), "test_"):
			return nil
		}
		if dir := filepath.Dir(filepath.Dir(path)); !slices.Contains(dirs, dir) {
			dirs = append(dirs, dir)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("find tests: %w", err)
	}
	if len(dirs) == 0 {
		return nil, fmt.Errorf("%s has no tests: want directories test_* with model.onnx; node/inference/onnx/suite/fetch.sh fetches them", root)
	}
	return dirs, nil
}

// modelTestSets finds the sets of models at or below root.
func modelTestSets(root string) ([]testSet, error) {
	found := map[string][]string{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() || !slices.Contains(modelSets, d.Name()) {
			return err
		}
		found[d.Name()] = append(found[d.Name()], path)
		return fs.SkipDir
	})
	if err != nil {
		return nil, fmt.Errorf("find sets of models: %w", err)
	}
	var sets []testSet
	for _, name := range modelSets {
		if dirs := found[name]; len(dirs) > 0 {
			sets = append(sets, testSet{name, dirs})
		}
	}
	if len(sets) == 0 {
		return nil, fmt.Errorf("%s has none of the sets %s; node/inference/onnx/suite/fetch.sh fetches them", root, strings.Join(modelSets, ", "))
	}
	return sets, nil
}

// printSuite ends with the line of all sets together.
func printSuite(w io.Writer, r suiteReport) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0) // buffered; Flush reports errors
	for _, s := range r.Sets {
		for _, o := range s.Other {
			reason := strings.Join(strings.Fields(o.Reason), " ")
			_, _ = fmt.Fprintf(t, "%s\t%s\t%.*s\n", o.Outcome, o.Name, maxDetail, reason)
		}
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, _ = fmt.Fprintf(t, "\nset\tpassed\tfailed\tskipped\tof\tseconds\n")
	for _, s := range r.Sets {
		_, _ = fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%.1f\n", s.Name, s.Passed, s.Failed, s.Skipped, s.Total, s.Seconds)
	}
	_, _ = fmt.Fprintf(t, "\n%s; %d threads\n", r.Machine, r.Threads)
	_, _ = fmt.Fprintln(t, suite.Summary{Passed: r.Passed, Failed: r.Failed, Skipped: r.Skipped, Total: r.Total})
	return t.Flush()
}
