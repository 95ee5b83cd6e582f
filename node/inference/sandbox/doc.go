// Package sandbox runs untrusted bytes in locked-down worker processes.
package sandbox
