package p2p

import (
	"errors"
	"fmt"
)

// Verdict is the error with which a validator or a frame handler refuses a message. Compare with errors.Is against the value
// declared; wrap it with %w to add detail.
type Verdict struct {
	reason string
	reject bool
}

// Ignore returns a verdict that drops a message without blaming whoever sent it. The reason is a metric's label: at most 32 of
// [a-z0-9-], otherwise it is counted as "other".
func Ignore(reason string) *Verdict { return &Verdict{reason: cleanReason(reason)} }

// Reject returns a verdict that drops a message and scores down the peer that sent it. Only for what no honest node would
// forward, at any moment and in any view of the chain.
func Reject(reason string) *Verdict { return &Verdict{reason: cleanReason(reason), reject: true} }

// Error says verdict and reason.
func (v *Verdict) Error() string {
	if v.reject {
		return "message rejected: " + v.reason
	}
	return "message ignored: " + v.reason
}

// Reason is the verdict's metric label.
func (v *Verdict) Reason() string { return v.reason }

// IsReject says whether the sender is to blame.
func (v *Verdict) IsReject() bool { return v.reject }

// verdictOf reads the verdict in err; an error without one is our own failure.
func verdictOf(err error) *Verdict {
	var v *Verdict
	if errors.As(err, &v) {
		return v
	}
	return errOwnFailure
}

// Verdicts of this package itself.
var (
	errOwnFailure = Ignore("error")
	errTooLong    = Reject("oversized")
	errEmpty      = Reject("empty")
	errNotMember  = Ignore("outsider") // honest nodes disagree about the set for a moment when it changes
)

// maxReason bounds a reason's length; it becomes a metric label.
const maxReason = 32

func cleanReason(reason string) string {
	if len(reason) == 0 || len(reason) > maxReason {
		return "other"
	}
	for _, c := range reason {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return "other"
		}
	}
	return reason
}

// Errors on which callers decide.
var (
	// ErrClosed says that the host was closed.
	ErrClosed = errors.New("p2p host is closed")
	// ErrTooLarge says that a message exceeds its topic's or protocol's bound.
	ErrTooLarge = errors.New("message exceeds the protocol's size limit")
	// ErrQueueFull says that a peer takes frames more slowly than they are sent; the frame was dropped.
	ErrQueueFull = errors.New("peer's frame queue is full")
	// ErrNotMember says that the peer is not in the current operator set.
	ErrNotMember = errors.New("peer is not in the operator set")
	// ErrUnknownProtocol says that no handler was registered for the protocol on this host.
	ErrUnknownProtocol = errors.New("protocol is not registered on this host")
	// ErrMalformed says that a peer broke the framing of a protocol.
	ErrMalformed = errors.New("malformed message")
)

// Code is a responder's typed refusal of a request or a stream.
type Code uint8

// The codes that travel in a response's first byte.
const (
	CodeOK       Code = 0
	CodeNotFound Code = 1 // the responder does not have it; ask someone else
	CodeBusy     Code = 2 // the responder's limits are reached; come back later
	CodeDenied   Code = 3 // the asker's role does not allow it
	CodeInvalid  Code = 4 // the request makes no sense to the responder
	CodeTooLarge Code = 5 // the answer exceeds what can be sent
	CodeInternal Code = 6 // the responder failed
)

func (c Code) String() string {
	names := [...]string{"ok", "not-found", "busy", "denied", "invalid", "too-large", "internal"}
	if int(c) < len(names) {
		return names[c]
	}
	return fmt.Sprintf("code-%d", uint8(c))
}

// RemoteError is a refusal that came from the peer that was asked. Handlers return one to choose the code; any other error of a
// handler is sent as CodeInternal without its text.
type RemoteError struct {
	Code Code
	Text string // at most maxErrorText bytes; shown, never parsed
}

func (e *RemoteError) Error() string {
	if e.Text == "" {
		return "peer answered " + e.Code.String()
	}
	return fmt.Sprintf("peer answered %s: %s", e.Code, e.Text)
}

// IsCode says whether err is a peer's refusal with the given code.
func IsCode(err error, code Code) bool {
	var r *RemoteError
	return errors.As(err, &r) && r.Code == code
}
