// Package rest is the part of MLflow's REST interface that the capture and the embedded server speak: the messages, the error codes, and
// a small client.
//
// The messages are those of MLflow 3's service.proto, model_registry.proto and mlflow_artifacts.proto as JSON, with the field names that
// the stock Python client sends and expects. Unknown fields are ignored, because every minor release adds some. Numbers come as JSON numbers or
// as strings (protobuf writes 64-bit integers and NaN as strings): [Int] and [Float] read both.
//
// The package knows nothing of capture; it does not judge what it carries.
package rest
