#!/bin/sh
# Fetches the pinned tools (forge, anvil, the Solidity compiler, libraries) into node_modules, which git ignores, and builds abigen
# into the ignored .cache. Needs npm and Go; does nothing when everything is there.
set -eu
cd "$(dirname "$0")"
if [ ! -x node_modules/@foundry-rs/forge-linux-amd64/bin/forge ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund
fi
abigen=../.cache/bin/abigen
if [ "${1:-}" = abigen ] && [ ! -x "$abigen" ]; then
  mkdir -p ../.cache/bin
  go build -o "$abigen" github.com/ethereum/go-ethereum/cmd/abigen
fi
