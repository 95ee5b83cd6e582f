#!/bin/sh
# Fetches the ONNX backend test suite from its public home, the wheel of the Python package onnx, and unpacks its tests into ./data (or
# $1): data/node with the operator tests, data/light, data/simple, data/pytorch-converted and data/pytorch-operator with models. Nothing
# of it is committed. Needs python3 with pip, and unzip. Wheels carry the tests up to about version 1.20; newer operators have tests
# in ONNX's own repository only. Of version 1.20.1, 15 tests expect what ONNX corrected later and fail: adam_multiple,
# attention_*qk_matmul_{bias,softcap}*, l2normalization_axis_0 and qlinearmatmul_*_int8_*.
set -eu
version=${ONNX_VERSION:-1.20.1}
mkdir -p "${1:-data}"
dir=$(cd "${1:-data}" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
python3 -m pip download --quiet --no-deps --only-binary=:all: --python-version 3.12 --dest "$tmp" "onnx==$version"
unzip -q "$tmp"/onnx-*.whl 'onnx/backend/test/data/*' -d "$tmp"
for set in node light simple pytorch-converted pytorch-operator; do
	rm -rf "${dir:?}/$set"
	mv "$tmp/onnx/backend/test/data/$set" "$dir/$set"
done
echo "fetched ONNX $version: $(find "$dir/node" -name model.onnx | wc -l) operator tests in $dir/node"
