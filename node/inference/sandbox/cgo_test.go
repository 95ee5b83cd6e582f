//go:build cgo

package sandbox

// The node links this library, so its workers are cgo processes with a C library and its threads: the tests are too.
import _ "github.com/herumi/bls-eth-go-binary/bls"
