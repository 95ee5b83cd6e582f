package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/lineal-network/lineal/node"
	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/store"
)

func newBackupCommand() *cobra.Command {
	var config, url, out string
	c := &cobra.Command{
		Use:   "backup --out FILE",
		Short: "Write a snapshot of a running node's store",
		Long: `Fetches a snapshot of the node's store over its interface, with the admin token of its configuration. The node goes on working. The keys are not
in it: keep them apart.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) (err error) {
			cfg, err := node.LoadConfig(config)
			if err != nil {
				return err
			}
			token, err := readSecret(cfg.API.AdminToken)
			if err != nil {
				return fmt.Errorf("admin token: %w", err)
			}
			if out == "" {
				return usagef("--out is missing: where does the backup go?")
			}
			if url == "" {
				url = "http://" + cfg.API.Listen
			}
			f, err := os.CreateTemp(filepath.Dir(out), ".lineal-backup-*")
			if err != nil {
				return fmt.Errorf("write %s: %w", out, err)
			}
			err = (&api.Client{Base: url, Token: token}).Backup(c.Context(), f)
			if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
				err = os.Rename(f.Name(), out)
			}
			if err != nil {
				return errors.Join(err, os.Remove(f.Name()))
			}
			fmt.Fprintf(c.OutOrStdout(), "%s holds the store of %s\n", out, url)
			return nil
		},
	}
	c.Flags().StringVar(&config, "config", "lineal.yaml", "the node's configuration file")
	c.Flags().StringVar(&url, "url", "", "the node's interface; default: what the configuration says")
	c.Flags().StringVar(&out, "out", "", "file to write")
	return c
}

func newRestoreCommand() *cobra.Command {
	var config, from string
	c := &cobra.Command{
		Use:   "restore --from FILE",
		Short: "Make a node's store of a backup",
		Long: `Makes the store of a node whose data directory was lost. What the node signed after the backup is not in it, so the restored node signs nothing
until the network has left behind the epoch in which it starts again, and the next one: signing a second answer for a slot that it forgot would
cost the stake. The old node must never run again.`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := node.LoadConfig(config)
			if err != nil {
				return err
			}
			if from == "" {
				return usagef("--from is missing: where is the backup?")
			}
			dir := node.StoreDir(cfg)
			if err := store.Restore(store.Config{Dir: dir}, from); err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "%s is restored. Start the node: it signs again when two more epochs have begun.\n", dir)
			return nil
		},
	}
	c.Flags().StringVar(&config, "config", "lineal.yaml", "the node's configuration file")
	c.Flags().StringVar(&from, "from", "", "the backup")
	return c
}
