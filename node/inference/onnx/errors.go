package onnx

import (
	"context"
	"errors"
	"fmt"
)

// Code says why something failed. The numbers are part of signed outcomes and never change.
type Code uint16

const (
	CodeInvalidModel Code = 1 // the bytes are not a model, or break ONNX's rules
	CodeUnsupported  Code = 2 // an operator, type or attribute value that this engine version does not have
	CodeInvalidInput Code = 3 // inputs that do not fit the model
	CodeFailed       Code = 4 // an operator refused its operands: shapes that do not fit, an index out of range
	CodeTooDear      Code = 5 // a limit of cost, steps, bytes or size would be exceeded

	CodeCanceled Code = 100 // the context ended: this machine's time
	CodeInternal Code = 101 // a fault of this engine or machine
)

func (c Code) String() string {
	switch c {
	case CodeInvalidModel:
		return "invalid model"
	case CodeUnsupported:
		return "unsupported"
	case CodeInvalidInput:
		return "invalid input"
	case CodeFailed:
		return "operator failed"
	case CodeTooDear:
		return "too dear"
	case CodeCanceled:
		return "canceled"
	}
	return "internal"
}

// Deterministic reports whether every machine that runs the same engine fails alike on the same model and input.
func (c Code) Deterministic() bool { return c < 100 }

// Error is every failure of this package.
type Error struct {
	Code Code
	Node string // name of the node, or its position ("#12") when it has none; empty outside nodes
	Op   string // operator, with its domain when it is not ai.onnx
	Err  error
}

func (e *Error) Error() string {
	if e.Op == "" {
		return fmt.Sprintf("%v: %v", e.Code, e.Err)
	}
	return fmt.Sprintf("%v: node %q (%s): %v", e.Code, e.Node, e.Op, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// ErrTooDear is what errors.Is finds in every Error with CodeTooDear.
var ErrTooDear = errors.New("limit exceeded")

// errUnknown ends the dry run of a node whose shapes depend on elements that are not known yet.
var errUnknown = errors.New("depends on elements that are not known before running")

func failf(code Code, format string, args ...any) error {
	return &Error{Code: code, Err: fmt.Errorf(format, args...)}
}

func tooDear(format string, args ...any) error {
	return &Error{Code: CodeTooDear, Err: fmt.Errorf("%w: %s", ErrTooDear, fmt.Sprintf(format, args...))}
}

// CodeOf is the code of an error returned by this package; other errors are CodeInternal.
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return CodeCanceled
	}
	return CodeInternal
}

// atNode attaches the node to an error; the innermost node wins, and def classifies errors that have no code yet.
func atNode(n *Node, def Code, err error) error {
	if err == nil {
		return nil
	}
	var e *Error
	if errors.As(err, &e) {
		if e.Op != "" {
			return err
		}
		return &Error{Code: e.Code, Node: n.label(), Op: n.opLabel(), Err: e.Err}
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		def = CodeCanceled
	}
	return &Error{Code: def, Node: n.label(), Op: n.opLabel(), Err: err}
}
