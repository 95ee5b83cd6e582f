#!/usr/bin/env python3
"""Train the devnet's models on real data and export them to ONNX.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt
    .venv/bin/python train.py            # writes *.onnx, samples/*.json, manifest.json
    .venv/bin/python train.py --check    # builds again in memory, fails if a byte differs

Nothing here depends on the clock, the network or the thread count: data sets come with scikit-learn, seeds and the
training date are constants, and BLAS runs on one thread with one instruction set.
"""

import os

# Before numpy is imported: summation order inside BLAS changes with threads and instruction set, and training
# amplifies the last bit into different weights.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["OPENBLAS_CORETYPE"] = "Haswell"

import argparse
import hashlib
import json
import sys
from dataclasses import dataclass
from importlib import metadata, resources
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper
from scipy import ndimage
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType
from sklearn.datasets import load_breast_cancer, load_digits
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

HERE = Path(__file__).resolve().parent

TRAINED_ON = "2026-11-23"  # a constant, so that the same sources give the same bytes
SEED = 20261123
HELD_OUT = 0.25
SAMPLES = 16  # the first rows of the held-out part, whether the model gets them right or not
OPSET = {"": 17, "ai.onnx.ml": 3}
IR_VERSION = 8
MAX_BYTES = 200_000
TOLERANCE = 1e-5  # absolute, on a probability, between two correct float32 implementations
LIBRARIES = ["numpy", "scipy", "scikit-learn", "skl2onnx", "onnx", "onnxruntime"]


@dataclass(frozen=True)
class Data:
    """A data set, split. Inputs are float32 from here on: what the model sees is what is hashed."""

    name: str
    source: str
    licence: str
    file: str
    classes: list
    train_x: np.ndarray
    train_y: np.ndarray
    test_x: np.ndarray
    test_y: np.ndarray
    test_rows: np.ndarray  # row numbers in the data set's own order


def split(x, y, **about):
    rows = np.arange(len(y))
    train, test = train_test_split(rows, test_size=HELD_OUT, random_state=SEED, stratify=y)
    x, y = x.astype("<f4"), y.astype("<i8")
    return Data(train_x=x[train], train_y=y[train], test_x=x[test], test_y=y[test], test_rows=test, **about)


def digits_data():
    bunch = load_digits()
    return split(
        bunch.images[:, None, :, :],
        bunch.target,
        name="Optical Recognition of Handwritten Digits (E. Alpaydin, C. Kaynak, 1998), test part",
        source="https://doi.org/10.24432/C50P49",
        licence="CC-BY-4.0",
        file="digits.csv.gz",
        classes=[str(d) for d in range(10)],
    )


def tumour_data():
    bunch = load_breast_cancer()
    return split(
        bunch.data,
        bunch.target,
        name="Breast Cancer Wisconsin (Diagnostic) (W. Wolberg, O. Mangasarian, N. Street, W. Street, 1995)",
        source="https://doi.org/10.24432/C5DW2B",
        licence="CC-BY-4.0",
        file="breast_cancer.csv",
        classes=[str(c) for c in bunch.target_names],
    )


# --- the convolutional net -------------------------------------------------------------------------------------------
#
# scale 1/16 -> conv 3x3, 16 -> relu -> max pool 2 -> conv 3x3, 32 -> relu -> max pool 2 -> 128 -> 64 -> relu -> 10 -> softmax
#
# Written out in numpy: a deep-learning framework would be a gigabyte for 14 thousand parameters.


def patches(x):
    """(N, C, H, W) -> (N, H, W, C*9): the 3x3 neighbourhoods under zero padding."""
    padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(2, 3))
    n, c, h, w = x.shape
    return windows.transpose(0, 2, 3, 1, 4, 5).reshape(n, h, w, c * 9)


def conv(x, weight, bias):
    cols = patches(x)
    y = cols @ weight.reshape(len(weight), -1).T + bias
    return y.transpose(0, 3, 1, 2), cols


def conv_grad(dy, cols, weight, need_dx):
    dy = dy.transpose(0, 2, 3, 1)
    n, h, w, out = dy.shape
    flat = dy.reshape(-1, out)
    dweight = (flat.T @ cols.reshape(len(flat), -1)).reshape(weight.shape)
    dx = None
    if need_dx:
        c = weight.shape[1]
        dcols = (flat @ weight.reshape(out, -1)).reshape(n, h, w, c, 3, 3)
        padded = np.zeros((n, c, h + 2, w + 2))
        for i in range(3):
            for j in range(3):
                padded[:, :, i : i + h, j : j + w] += dcols[..., i, j].transpose(0, 3, 1, 2)
        dx = padded[:, :, 1:-1, 1:-1]
    return dx, dweight, flat.sum(0)


def pool(x):
    n, c, h, w = x.shape
    cells = x.reshape(n, c, h // 2, 2, w // 2, 2).transpose(0, 1, 2, 4, 3, 5).reshape(n, c, h // 2, w // 2, 4)
    return cells.max(-1), cells.argmax(-1)


def pool_grad(dy, winner):
    n, c, h, w = dy.shape
    cells = np.zeros((n, c, h, w, 4))
    np.put_along_axis(cells, winner[..., None], dy[..., None], -1)
    return cells.reshape(n, c, h, w, 2, 2).transpose(0, 1, 2, 4, 3, 5).reshape(n, c, 2 * h, 2 * w)


def initial_parameters(rng):
    shapes = {"conv1": (16, 1, 3, 3), "conv2": (32, 16, 3, 3), "fc1": (64, 128), "fc2": (10, 64)}
    params = {}
    for name, shape in shapes.items():
        params[name + ".weight"] = rng.standard_normal(shape) * np.sqrt(2 / np.prod(shape[1:]))
        params[name + ".bias"] = np.zeros(shape[0])
    return params


def loss_gradients(p, x, y):
    """Cross-entropy gradients of one batch."""
    a1, cols1 = conv(x / 16, p["conv1.weight"], p["conv1.bias"])
    p1, w1 = pool(np.maximum(a1, 0))
    a2, cols2 = conv(p1, p["conv2.weight"], p["conv2.bias"])
    p2, w2 = pool(np.maximum(a2, 0))
    flat = p2.reshape(len(x), -1)
    a3 = flat @ p["fc1.weight"].T + p["fc1.bias"]
    h3 = np.maximum(a3, 0)
    logits = h3 @ p["fc2.weight"].T + p["fc2.bias"]

    e = np.exp(logits - logits.max(1, keepdims=True))
    d = e / e.sum(1, keepdims=True)
    d[np.arange(len(y)), y] -= 1
    d /= len(y)

    g = {"fc2.weight": d.T @ h3, "fc2.bias": d.sum(0)}
    d = (d @ p["fc2.weight"]) * (a3 > 0)
    g["fc1.weight"], g["fc1.bias"] = d.T @ flat, d.sum(0)
    d = pool_grad((d @ p["fc1.weight"]).reshape(p2.shape), w2) * (a2 > 0)
    d, g["conv2.weight"], g["conv2.bias"] = conv_grad(d, cols2, p["conv2.weight"], True)
    d = pool_grad(d, w1) * (a1 > 0)
    _, g["conv1.weight"], g["conv1.bias"] = conv_grad(d, cols1, p["conv1.weight"], False)
    return g


def augmented(x, y):
    """The rows themselves, moved by a pixel in four directions, and turned by 12 degrees either way."""
    padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
    moved = [padded[:, :, i : i + 8, j : j + 8] for i, j in [(1, 1), (0, 1), (2, 1), (1, 0), (1, 2)]]
    turned = [ndimage.rotate(x, angle, axes=(2, 3), reshape=False, order=1) for angle in (-12, 12)]
    return np.concatenate(moved + turned), np.tile(y, len(moved) + len(turned))


def train_convnet(x, y, epochs=15, batch=64, rate=4e-3, decay=0.1):
    """AdamW with a linearly falling rate. Settings were chosen by 5-fold cross-validation within the training part."""
    rng = np.random.default_rng(SEED)
    x, y = augmented(x.astype(np.float64), y)
    params = initial_parameters(rng)
    m = {k: np.zeros_like(v) for k, v in params.items()}
    v = {k: np.zeros_like(w) for k, w in params.items()}
    step, steps = 0, epochs * -(-len(y) // batch)
    for _ in range(epochs):
        order = rng.permutation(len(y))
        for at in range(0, len(y), batch):
            rows = order[at : at + batch]
            grads = loss_gradients(params, x[rows], y[rows])
            lr = rate * (1 - step / steps)
            step += 1
            for k, g in grads.items():
                m[k] = 0.9 * m[k] + 0.1 * g
                v[k] = 0.999 * v[k] + 0.001 * g * g
                update = (m[k] / (1 - 0.9**step)) / (np.sqrt(v[k] / (1 - 0.999**step)) + 1e-8)
                params[k] -= lr * (update + decay * params[k])
    return {k: w.astype(np.float32) for k, w in params.items()}


def digits_model(data):
    params = train_convnet(data.train_x, data.train_y)
    pads = {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1], "strides": [1, 1]}
    halve = {"kernel_shape": [2, 2], "strides": [2, 2]}
    nodes = [
        helper.make_node("Mul", ["image", "scale"], ["scaled"]),
        helper.make_node("Conv", ["scaled", "conv1.weight", "conv1.bias"], ["conv1"], **pads),
        helper.make_node("Relu", ["conv1"], ["relu1"]),
        helper.make_node("MaxPool", ["relu1"], ["pool1"], **halve),
        helper.make_node("Conv", ["pool1", "conv2.weight", "conv2.bias"], ["conv2"], **pads),
        helper.make_node("Relu", ["conv2"], ["relu2"]),
        helper.make_node("MaxPool", ["relu2"], ["pool2"], **halve),
        helper.make_node("Flatten", ["pool2"], ["flat"], axis=1),
        helper.make_node("Gemm", ["flat", "fc1.weight", "fc1.bias"], ["fc1"], transB=1),
        helper.make_node("Relu", ["fc1"], ["relu3"]),
        helper.make_node("Gemm", ["relu3", "fc2.weight", "fc2.bias"], ["logits"], transB=1),
        helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1),
        # Of the probabilities, not the logits: the label must be the largest of what the model publishes.
        helper.make_node("ArgMax", ["probabilities"], ["label"], axis=1, keepdims=0),
    ]
    for node in nodes:
        node.name = node.output[0]
    weights = [numpy_helper.from_array(w, k) for k, w in params.items()]
    weights.append(numpy_helper.from_array(np.float32(1 / 16), "scale"))
    graph = helper.make_graph(
        nodes,
        "digits",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["N", 1, 8, 8])],
        [
            helper.make_tensor_value_info("label", TensorProto.INT64, ["N"]),
            helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["N", 10]),
        ],
        weights,
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET[""])])


# --- the tabular models ----------------------------------------------------------------------------------------------


def export_sklearn(name, estimator, data):
    estimator.fit(data.train_x, data.train_y)
    model = to_onnx(
        estimator,
        name=name,
        initial_types=[("features", FloatTensorType([None, data.train_x.shape[1]]))],
        target_opset=OPSET,
        options={"zipmap": False},
    )
    # skl2onnx may state the default domain twice, and the oldest ai.onnx.ml that would do.
    del model.opset_import[:]
    model.opset_import.extend(helper.make_opsetid(domain, version) for domain, version in OPSET.items())
    model.graph.input[0].type.tensor_type.shape.dim[0].dim_param = "N"
    for out in model.graph.output:
        out.type.tensor_type.shape.dim[0].dim_param = "N"
    return model


def tumour_linear_model(data):
    return export_sklearn("tumour-linear", make_pipeline(StandardScaler(), LogisticRegression(C=1.0, max_iter=1000)), data)


def tumour_trees_model(data):
    return export_sklearn("tumour-trees", RandomForestClassifier(60, max_depth=6, random_state=SEED, n_jobs=1), data)


# --- provenance, samples, files --------------------------------------------------------------------------------------


def sha256(*parts):
    h = hashlib.sha256()
    for part in parts:
        h.update(part)
    return h.hexdigest()


def rows_digest(x, y):
    """Inputs row by row as little-endian float32, then labels as little-endian int64."""
    return sha256(np.ascontiguousarray(x).tobytes(), np.ascontiguousarray(y).tobytes())


def run(model, x):
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = ort.InferenceSession(model.SerializeToString(deterministic=True), options, providers=["CPUExecutionProvider"])
    label, probabilities = session.run(["label", "probabilities"], {session.get_inputs()[0].name: x})
    return label, probabilities


def bins(data):
    """What operators observe of each answer, for series of drift (docs/series.md)."""
    return json.dumps({"version": 1, "series": [
        {"id": 1, "name": "class", "output": "probabilities", "of": "argmax", "classes": len(data.classes)},
        {"id": 2, "name": "confidence", "output": "probabilities", "of": "max", "edges": [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99]},
    ]})


def provenance(name, task, data, correct):
    file = resources.files("sklearn.datasets.data").joinpath(data.file).read_bytes()
    return {
        "lineal.model": name,
        "lineal.task": task,
        "lineal.classes": json.dumps(data.classes),
        "lineal.bins": bins(data),
        "lineal.licence": "Apache-2.0",
        "lineal.data.name": data.name,
        "lineal.data.source": data.source,
        "lineal.data.licence": data.licence,
        "lineal.data.file": f"scikit-learn {metadata.version('scikit-learn')}, sklearn/datasets/data/{data.file}",
        "lineal.data.file.sha256": sha256(file),
        "lineal.data.train.rows": str(len(data.train_y)),
        "lineal.data.train.sha256": rows_digest(data.train_x, data.train_y),
        "lineal.data.heldout.rows": str(len(data.test_y)),
        "lineal.data.heldout.sha256": rows_digest(data.test_x, data.test_y),
        "lineal.data.split": f"train_test_split, stratified by label, test_size {HELD_OUT}, random_state {SEED}",
        "lineal.heldout.accuracy": f"{correct / len(data.test_y):.4f}",
        "lineal.heldout.correct": f"{correct} of {len(data.test_y)}",
        "lineal.training.date": TRAINED_ON,
        "lineal.training.script": "devnet/models/train.py",
        "lineal.training.script.sha256": sha256(Path(__file__).read_bytes()),
        "lineal.training.requirements.sha256": sha256((HERE / "requirements.txt").read_bytes()),
        "lineal.training.libraries": ", ".join(f"{lib} {metadata.version(lib)}" for lib in LIBRARIES),
    }


def shortest(values):
    """float32 values as the shortest decimals that read back as the same float32."""
    return [float(str(v)) for v in np.asarray(values, np.float32).ravel()]


def samples_json(name, model, data):
    x, y, rows = data.test_x[:SAMPLES], data.test_y[:SAMPLES], data.test_rows[:SAMPLES]
    shape = [1, *x.shape[1:]]
    samples = []
    for i in range(len(y)):
        label, probabilities = run(model, x[i : i + 1])  # one by one, as a request does
        samples.append(
            {
                "row": int(rows[i]),
                "input": {"dtype": "float32", "shape": shape, "data": shortest(x[i])},
                "label": int(y[i]),
                "labelName": data.classes[int(y[i])],
                "reference": {"label": int(label[0]), "probabilities": shortest(probabilities[0])},
            }
        )
    head = {
        "model": name,
        "classes": data.classes,
        "reference": f"onnxruntime {ort.__version__}, one thread, no graph optimization",
        "tolerance": TOLERANCE,
    }
    # One sample a line: readable, and a change shows where it is.
    lines = ",\n    ".join(json.dumps(s) for s in samples)
    return f"{json.dumps(head)[:-1]},\n  \"samples\": [\n    {lines}\n  ]}}\n".encode()


def finish(name, task, model, data):
    """Check the bare model on all held-out rows, then write its provenance into it."""
    model.ir_version = IR_VERSION
    label, probabilities = run(model, data.test_x)
    if not np.array_equal(label, probabilities.argmax(1)):
        raise SystemExit(f"{name}: a label is not the largest probability")
    correct = int((label == data.test_y).sum())
    facts = provenance(name, task, data, correct)
    model.producer_name, model.producer_version = "devnet/models/train.py", TRAINED_ON
    model.domain, model.model_version, model.doc_string = "network.lineal", 1, task
    helper.set_model_props(model, facts)
    onnx.checker.check_model(model, full_check=True)
    content = model.SerializeToString(deterministic=True)
    if len(content) > MAX_BYTES:
        raise SystemExit(f"{name}: {len(content)} bytes, more than {MAX_BYTES}")
    samples = samples_json(name, model, data)
    entry = {
        "name": name,
        "task": task,
        "input": model.graph.input[0].name,
        "bytes": len(content),
        "sha256": sha256(content),
        "samplesSha256": sha256(samples),
        "heldOut": {"rows": len(data.test_y), "correct": correct},
    }
    print(f"{name}: {len(content)} bytes, {correct} of {len(data.test_y)} held-out rows right, sha256 {entry['sha256']}")
    return entry, {f"{name}.onnx": content, f"samples/{name}.json": samples}


def build():
    digits, tumour = digits_data(), tumour_data()
    plan = [
        ("digits", "which digit is written in an 8x8 image", digits_model, digits),
        ("tumour-linear", "is a breast tumour malignant, from 30 measurements of its cell nuclei", tumour_linear_model, tumour),
        ("tumour-trees", "is a breast tumour malignant, from 30 measurements of its cell nuclei", tumour_trees_model, tumour),
    ]
    entries, files = [], {}
    for name, task, make, data in plan:
        entry, made = finish(name, task, make(data), data)
        entries.append(entry)
        files |= made
    files["manifest.json"] = (json.dumps({"models": entries}, indent=2) + "\n").encode()
    return files


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a committed file differs")
    check = parser.parse_args().check
    differs = []
    for name, content in build().items():
        path = HERE / name
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
        elif not path.exists() or path.read_bytes() != content:
            differs.append(name)
    if differs:
        sys.exit(f"differ from a fresh build: {', '.join(differs)}; run train.py and look at the change")


if __name__ == "__main__":
    main()
