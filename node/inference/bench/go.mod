module github.com/lineal-network/lineal/node/inference/bench

go 1.26.0

require (
	github.com/lineal-network/lineal v0.0.0
	github.com/yalue/onnxruntime_go v1.30.0
	golang.org/x/sys v0.48.0
)

require google.golang.org/protobuf v1.36.12 // indirect

replace github.com/lineal-network/lineal => ../../..
