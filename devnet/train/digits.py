"""Train a model of handwritten digits, export it to ONNX and log it, as a team with MLflow does. It knows nothing of Lineal.

digits.py train OUT      trains and logs; writes OUT/result.json and OUT/model.onnx
digits.py register ID    registers the logged model and gives it the alias champion; status 3 and the reason if the server refuses
"""

import json
import sys
import warnings
from pathlib import Path

import mlflow
import numpy as np
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException
from onnx import TensorProto
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

NAME = "digits"
warnings.filterwarnings("ignore")


def train(out):
    x, y = load_digits(return_X_y=True)
    x = x.astype("<f4")
    train_x, test_x, train_y, test_y = train_test_split(x, y, test_size=0.25, random_state=7, stratify=y)
    mlflow.set_experiment(NAME)
    mlflow.sklearn.autolog(log_models=False, silent=True)
    with mlflow.start_run(run_name="digits") as run:
        csv = out / "digits.csv"
        np.savetxt(csv, np.column_stack([train_x, train_y]), fmt="%d", delimiter=",")
        mlflow.log_artifact(str(csv), "datasets")
        mlflow.log_input(mlflow.data.from_numpy(train_x, targets=train_y, name=NAME), context="training")
        estimator = LogisticRegression(C=0.1, max_iter=200).fit(train_x, train_y)
        accuracy = estimator.score(test_x, test_y)
        mlflow.log_metric("test_accuracy", accuracy)
        onnx = to_onnx(estimator, name=NAME, initial_types=[("image", FloatTensorType([None, 64]))], target_opset={"": 17, "ai.onnx.ml": 3}, options={"zipmap": False})
        rename(onnx)
        info = mlflow.onnx.log_model(onnx, name="model")
    logged = Path(mlflow.artifacts.download_artifacts(info.model_uri))
    (out / "model.onnx").write_bytes((logged / "model.onnx").read_bytes())
    samples = [{"data": row.tolist(), "label": int(label)} for row, label in zip(test_x[:8], test_y[:8])]
    result = {"run": run.info.run_id, "model": info.model_id, "input": "image", "accuracy": accuracy, "samples": samples}
    (out / "result.json").write_text(json.dumps(result))


def rename(onnx):
    """Outputs by the names that the receiving contract knows."""
    names = {"output_label": "label", "label": "label", "output_probability": "probabilities", "probabilities": "probabilities"}
    given = {o.name: names[o.name] for o in onnx.graph.output if names.get(o.name, o.name) != o.name}
    for node in onnx.graph.node:
        for i, name in enumerate(node.output):
            node.output[i] = given.get(name, name)
        for i, name in enumerate(node.input):
            node.input[i] = given.get(name, name)
    for o in onnx.graph.output:
        o.name = given.get(o.name, o.name)
    assert [o.name for o in onnx.graph.output] == ["label", "probabilities"]
    assert onnx.graph.output[0].type.tensor_type.elem_type == TensorProto.INT64


def register(model):
    try:
        version = mlflow.register_model("models:/" + model, NAME)
    except MlflowException as e:
        print(e, file=sys.stderr)
        sys.exit(3 if e.error_code == "PERMISSION_DENIED" else 1)
    MlflowClient().set_registered_model_alias(NAME, "champion", version.version)


if sys.argv[1] == "train":
    train(Path(sys.argv[2]))
else:
    register(sys.argv[2])
