package store

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
)

// A backup is a line that names the format, badger's own stream, and the SHA-256 of both.
const backupHeader = "lineal-backup/1\n"

// maxPendingLoads bounds the writes that a restore keeps in memory.
const maxPendingLoads = 64

// ErrBackup says that a file is no whole backup.
var ErrBackup = errors.New("not a whole backup")

// RestoredKey holds, in a store that was restored, until when the guard must not sign (see package signer). A fresh restore leaves it empty.
var RestoredKey = Key(TableMeta, []byte("restored"))

// Backup writes a snapshot of everything. The store goes on working.
func (s *Store) Backup(w io.Writer) error {
	done, err := s.read()
	if err != nil {
		return err
	}
	defer done()
	hash := sha256.New()
	buffered := bufio.NewWriterSize(w, 1<<20)
	both := io.MultiWriter(buffered, hash)
	if _, err := io.WriteString(both, backupHeader); err != nil {
		return fmt.Errorf("write backup: %w", err)
	}
	if _, err := s.db.Backup(both, 0); err != nil {
		return fmt.Errorf("write backup: %w", err)
	}
	if _, err := buffered.Write(hash.Sum(nil)); err != nil {
		return fmt.Errorf("write backup: %w", err)
	}
	if err := buffered.Flush(); err != nil {
		return fmt.Errorf("write backup: %w", err)
	}
	return nil
}

// Restore makes a store of a backup, in a directory that has none, and marks it as restored: what its node signed after the backup is not in it
// (protocol rule 28). The backup is checked whole before anything is written.
func Restore(cfg Config, backup string) (err error) {
	if entries, err := os.ReadDir(cfg.Dir); err == nil && len(entries) > 0 {
		return fmt.Errorf("restore: %s is not empty: move it away first, and keep it", cfg.Dir)
	}
	f, err := os.Open(backup)
	if err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	stream, err := checkBackup(f)
	if err != nil {
		return fmt.Errorf("restore %s: %w", backup, err)
	}
	s, err := Open(cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := s.db.Load(bufio.NewReaderSize(stream, 1<<20), maxPendingLoads); err != nil {
		return fmt.Errorf("restore %s: %w", backup, err)
	}
	return s.Update(context.Background(), func(tx *Tx) error { return tx.Set(RestoredKey, nil) })
}

// checkBackup reads the whole file once, and returns badger's part of it.
func checkBackup(f *os.File) (io.Reader, error) {
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	size := info.Size() - sha256.Size
	if size < int64(len(backupHeader)) {
		return nil, fmt.Errorf("%w: it has %d bytes", ErrBackup, info.Size())
	}
	hash, head, sum := sha256.New(), make([]byte, len(backupHeader)), make([]byte, sha256.Size)
	if _, err := io.Copy(hash, io.NewSectionReader(f, 0, size)); err != nil {
		return nil, err
	}
	if _, err := f.ReadAt(head, 0); err != nil {
		return nil, err
	}
	if _, err := f.ReadAt(sum, size); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if string(head) != backupHeader || !bytes.Equal(hash.Sum(nil), sum) {
		return nil, fmt.Errorf("%w: it was cut short or changed", ErrBackup)
	}
	return io.NewSectionReader(f, int64(len(backupHeader)), size-int64(len(backupHeader))), nil
}
