// Package bindings holds the Go bindings of the contracts, with their bytecode. bindings.go is written by contracts/generate.sh
// with go-ethereum's abigen and checked by contracts/check.sh; nothing here is edited by hand.
package bindings
