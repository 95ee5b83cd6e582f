package main

import (
	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node/inference/sandbox"
)

// newSandboxCommand groups what operators can ask of the sandbox. main must call sandbox.Main first.
func newSandboxCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "sandbox",
		Short: "Check the sandbox that models run in",
	}
	cmd.AddCommand(&cobra.Command{
		Use:   "selftest",
		Short: "Try to break out of a worker and print what stopped each attempt",
		Long: "Starts workers of this program and has them try to read files, open sockets, start programs, reach their parent and outgrow " +
			"their budgets; once as they are, and once without the seccomp filter to show what the other layers stop alone. " +
			"The exit status says whether everything was stopped.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return sandbox.SelfTest(cmd.Context(), cmd.OutOrStdout())
		},
	})
	return cmd
}
