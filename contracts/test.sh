#!/bin/sh
# Fetches forge, anvil and solc (pinned, into ignored folders) and runs everything that tests the contracts: forge's unit, fuzz and invariant
# tests; the check of bindings and storage layouts; Go's tests of the same bytecode; and the gas benchmark on anvil, which must agree with
# the snapshot that the in-process chain gave. Arguments are passed to forge test.
set -eu
cd "$(dirname "$0")"
./tools.sh abigen
node_modules/@foundry-rs/forge-linux-amd64/bin/forge test --offline "$@"
./check.sh
go test ./...

port=${LINEAL_ANVIL_PORT:-18545}
node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil --hardfork osaka --gas-limit 60000000 --port "$port" --silent &
anvil=$!
trap 'kill "$anvil" 2>/dev/null || true' EXIT
LINEAL_TEST_RPC="http://127.0.0.1:$port" go test -count=1 -run TestGasElsewhere -v ./gasbench
