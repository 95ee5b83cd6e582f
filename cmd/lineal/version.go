package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/inference/kernel"
	"github.com/lineal-network/lineal/node/inference/onnx"
)

// version is set by release builds with -ldflags "-X main.version=v1.2.3".
var version = "dev"

// versionInfo says what this binary is.
type versionInfo struct {
	Version  string `json:"version"`
	Revision string `json:"revision,omitempty"` // of the source, when the build recorded it
	Modified bool   `json:"modified,omitempty"`
	Go       string `json:"go"`
	Platform string `json:"platform"`
	Engine   string `json:"engine"`
	EngineID string `json:"engineId"`
	Kernel   string `json:"kernel"` // instruction set that computes on this machine
}

func readVersion() versionInfo {
	v := versionInfo{Version: version, Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH, Engine: onnx.EngineName,
		EngineID: fmt.Sprintf("%#x", onnx.EngineID), Kernel: strings.ToLower(kernel.Current().String())}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			switch s.Key {
			case "vcs.revision":
				v.Revision = s.Value
			case "vcs.modified":
				v.Modified = s.Value == "true"
			}
		}
	}
	return v
}

func newVersionCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "version",
		Short: "Say what this binary is",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			v := readVersion()
			if asJSON {
				return json.NewEncoder(c.OutOrStdout()).Encode(v)
			}
			_, err := fmt.Fprintf(c.OutOrStdout(), "lineal %s %s\n%s, %s\nengine %s (%s), kernel %s\n", v.Version, v.Revision, v.Go, v.Platform,
				v.Engine, v.EngineID, v.Kernel)
			return err
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "one JSON object")
	return c
}
