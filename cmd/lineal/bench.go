package main

import "github.com/spf13/cobra"

func newBenchCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "bench",
		Short: "Measure on this machine what the documentation states",
		Long:  "Each bench prints a table for people, or one JSON object with --json, and names the machine that it ran on.",
	}
	c.AddCommand(newBenchAttestCommand(), newBenchGasCommand(), newBenchSuiteCommand(), newBenchDigestCommand(), newBenchSimCommand(), newBenchLineageCommand(), newBenchLedgerCommand(), newBenchPolicyCommand(), newBenchCrashCommand())
	return c
}
