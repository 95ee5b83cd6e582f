#!/bin/sh
# Compiles the sources and writes the Go bindings, with bytecode, into bindings/bindings.go. check.sh compares instead of writing.
set -eu
cd "$(dirname "$0")"
target=${1:-bindings/bindings.go}
./tools.sh abigen
node_modules/@foundry-rs/forge-linux-amd64/bin/forge build --offline --skip test --skip script >&2
combined=$(mktemp)
trap 'rm -f "$combined"' EXIT
# shellcheck disable=SC2046
node tools/combine.js "$combined" $(cat tools/bound.txt)
../.cache/bin/abigen --v2 --combined-json "$combined" --pkg bindings --out "$target"
