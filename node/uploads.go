package node

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/lineal-network/lineal/node/api"
	"github.com/lineal-network/lineal/node/artifact"
)

// uploads takes artifacts over the interface, in pieces.
type uploads struct{ store *artifact.Store }

var _ api.Uploads = uploads{}

// State implements api.Uploads.
func (u uploads) State(digest common.Hash) api.UploadState {
	d := artifact.Digest(digest)
	if size, ok := u.store.Size(d); ok {
		return api.UploadState{Stored: true, Offset: size}
	}
	return api.UploadState{Offset: u.store.UploadOffset(d.String())}
}

// Upload implements api.Uploads. What an administrator stores stays until he takes it away.
func (u uploads) Upload(ctx context.Context, digest common.Hash, offset, length int64, r io.Reader) (api.UploadState, error) {
	d := artifact.Digest(digest)
	if size, ok := u.store.Size(d); ok {
		return api.UploadState{Stored: true, Offset: size}, nil
	}
	if err := u.store.RoomFor(pinAdmin, length); err != nil {
		return api.UploadState{}, uploadError(err)
	}
	up, err := u.store.Resume(ctx, d.String())
	if err != nil {
		return api.UploadState{}, uploadError(err)
	}
	defer up.Pause() // nothing after Commit
	if up.Offset() != offset {
		return api.UploadState{}, fmt.Errorf("%w: %d bytes have arrived, not %d", api.ErrConflict, up.Offset(), offset)
	}
	if _, err := io.Copy(up, io.LimitReader(r, length-offset)); err != nil {
		return api.UploadState{}, uploadError(err)
	}
	if up.Offset() < length {
		return api.UploadState{Offset: u.store.UploadOffset(d.String())}, nil
	}
	if _, _, err := up.Commit(d); err != nil {
		return api.UploadState{}, uploadError(err)
	}
	if err := errors.Join(u.store.CountFor(pinAdmin, d), u.store.Pin(d, pinAdmin)); err != nil {
		return api.UploadState{}, uploadError(err)
	}
	return api.UploadState{Stored: true, Offset: length}, nil
}

// uploadError says why in the interface's words.
func uploadError(err error) error {
	switch {
	case errors.Is(err, artifact.ErrQuota), errors.Is(err, artifact.ErrDiskFull):
		return fmt.Errorf("%w: %w", api.ErrStorage, err)
	case errors.Is(err, artifact.ErrTooLarge), errors.Is(err, artifact.ErrMismatch):
		return fmt.Errorf("%w: %w", api.ErrBadRequest, err)
	case errors.Is(err, artifact.ErrBusy):
		return fmt.Errorf("%w: %w", api.ErrConflict, err)
	}
	return err
}
