#!/bin/sh
# Compiles the sources and writes the Go bindings, with bytecode: the contracts' into bindings/, the test harness's into contracttest/. With
# a folder as argument both are written there; check.sh compares.
set -eu
cd "$(dirname "$0")"
target=${1:-}
./tools.sh abigen
# A build of its own: what forge calls an artifact depends on what else the folder holds.
LINEAL_ARTIFACTS=${LINEAL_ARTIFACTS:-$PWD/cache/generated}
export LINEAL_ARTIFACTS
rm -rf "$LINEAL_ARTIFACTS"
node_modules/@foundry-rs/forge-linux-amd64/bin/forge build --offline --force --out "$LINEAL_ARTIFACTS" --cache-path "$LINEAL_ARTIFACTS/cache" src test/harness >&2
combined=$(mktemp)
trap 'rm -f "$combined"' EXIT
# shellcheck disable=SC2046
node tools/combine.js "$combined" $(cat tools/bound.txt)
../.cache/bin/abigen --v2 --combined-json "$combined" --pkg bindings --out "${target:-bindings}/bindings.go"
node tools/combine.js "$combined" Libraries
../.cache/bin/abigen --v2 --combined-json "$combined" --pkg contracttest --out "${target:-contracttest}/libraries.go"
node tools/alias.js "${target:-contracttest}/libraries.go"
gofmt -w "${target:-contracttest}/libraries.go"
