#!/bin/sh
# Checks that what is committed follows from the sources: the Go bindings with their bytecode, and the storage layouts of contracts whose
# storage outlives their code (the hub, behind its proxy) or is proved to other chains (the registry). With -update the layouts are rewritten:
# a variable may be added at the end, nothing may move.
set -eu
cd "$(dirname "$0")"
./tools.sh abigen
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
LINEAL_ARTIFACTS=$fresh/artifacts
export LINEAL_ARTIFACTS
./generate.sh "$fresh"
for pair in bindings/bindings.go contracttest/libraries.go; do
  if ! cmp -s "$pair" "$fresh/$(basename "$pair")"; then
    echo "contracts/$pair does not follow from the sources: run contracts/generate.sh" >&2
    exit 1
  fi
done
for contract in InferenceHub OperatorRegistry; do
  node tools/layout.js "$LINEAL_ARTIFACTS/$contract.sol/$contract.json" > "$fresh/$contract.txt"
  if [ "${1:-}" = -update ]; then
    cp "$fresh/$contract.txt" "test/storage/$contract.txt"
  elif ! cmp -s "test/storage/$contract.txt" "$fresh/$contract.txt"; then
    echo "the storage layout of $contract changed:" >&2
    diff "test/storage/$contract.txt" "$fresh/$contract.txt" >&2 || true
    exit 1
  fi
done
echo "bindings and storage layouts follow from the sources"
