package rest

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

// The error codes of MLflow that are used here; the client shows code and message in its exception.
const (
	InternalError    = "INTERNAL_ERROR"
	InvalidParameter = "INVALID_PARAMETER_VALUE"
	NotFound         = "RESOURCE_DOES_NOT_EXIST"
	AlreadyExists    = "RESOURCE_ALREADY_EXISTS"
	InvalidState     = "INVALID_STATE"
	PermissionDenied = "PERMISSION_DENIED"
	TooManyRequests  = "REQUEST_LIMIT_EXCEEDED"
	EndpointNotFound = "ENDPOINT_NOT_FOUND"
	Unavailable      = "TEMPORARILY_UNAVAILABLE"
	ResourceLimit    = "RESOURCE_EXHAUSTED"
)

var statusOf = map[string]int{
	InternalError: http.StatusInternalServerError, InvalidParameter: http.StatusBadRequest, NotFound: http.StatusNotFound,
	AlreadyExists: http.StatusBadRequest, InvalidState: http.StatusInternalServerError, PermissionDenied: http.StatusForbidden,
	TooManyRequests: http.StatusTooManyRequests, EndpointNotFound: http.StatusNotFound, Unavailable: http.StatusServiceUnavailable,
	ResourceLimit: http.StatusTooManyRequests,
}

// Error is MLflow's error message.
type Error struct {
	Status  int    `json:"-"` // of HTTP; 0 means what the code usually has
	Code    string `json:"error_code"`
	Message string `json:"message"`
}

// Error implements error.
func (e *Error) Error() string { return e.Code + ": " + e.Message }

// Errorf makes an error with a code.
func Errorf(code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// IsCode reports whether an error is MLflow's with the code.
func IsCode(err error, code string) bool {
	var e *Error
	return errors.As(err, &e) && e.Code == code
}

// WriteError answers with an error as MLflow does. What is no [Error] becomes INTERNAL_ERROR.
func WriteError(w http.ResponseWriter, err error) {
	var e *Error
	if !errors.As(err, &e) {
		e = &Error{Code: InternalError, Message: err.Error()}
	}
	status := e.Status
	if status == 0 {
		status = statusOf[e.Code]
	}
	if status == 0 {
		status = http.StatusInternalServerError
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(e) // the client may be gone
}
