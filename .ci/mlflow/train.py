"""What a data scientist writes: scikit-learn with MLflow's autologging, a model registered, an alias set. Nothing of Lineal is in it.

It registers one model whose run names no data set first, which the gate in front of the server refuses, and then a proper one.
"""

import sys
import warnings

import mlflow
import numpy as np
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression

warnings.filterwarnings("ignore")
mlflow.set_experiment("digits")
x, y = load_digits(return_X_y=True)

# Without its data: the run is fine, its registration is not.
mlflow.sklearn.autolog(log_models=False, log_datasets=False)
with mlflow.start_run(run_name="without-data"):
    model = LogisticRegression(max_iter=20).fit(x[:500], y[:500])
    info = mlflow.sklearn.log_model(model, name="model")
try:
    mlflow.register_model(info.model_uri, "digits")
    sys.exit("the gate let a model without a data set pass")
except MlflowException as e:
    assert e.error_code == "PERMISSION_DENIED" and 'rule "datasets"' in str(e), f"the gate said: {e.error_code}: {e}"
    print("refused as it should be:", e)

# With it.
mlflow.sklearn.autolog(log_models=False)
with mlflow.start_run(run_name="with-data") as run:
    np.savetxt("digits.csv", np.column_stack([x, y]), fmt="%d", delimiter=",")
    mlflow.log_artifact("digits.csv", "datasets")
    mlflow.log_input(mlflow.data.from_numpy(x, targets=y, name="digits"), context="training")
    model = LogisticRegression(max_iter=50).fit(x, y)
    mlflow.log_param("api_token", "not-to-be-published")
    mlflow.log_param("source_db", "postgresql://ml:not-to-be-published@db.example/train")
    info = mlflow.sklearn.log_model(model, name="model", input_example=x[:2])
version = mlflow.register_model(info.model_uri, "digits")
client = MlflowClient()
client.set_registered_model_alias("digits", "champion", version.version)
client.set_model_version_tag("digits", version.version, "stage", "trial")

# A copy of a version is the same model, and a prompt is none: the gate lets both pass.
client.copy_model_version(f"models:/digits/{version.version}", "production")
mlflow.genai.register_prompt("greeting", "Hello {{name}}")
mlflow.genai.set_prompt_alias("greeting", alias="production", version=1)
assert mlflow.genai.load_prompt("prompts:/greeting@production").template == "Hello {{name}}"

# And what others do with it.
loaded = mlflow.sklearn.load_model("models:/digits@champion")
assert (loaded.predict(x[:100]) == model.predict(x[:100])).all()
experiment = run.info.experiment_id
found = client.search_runs([experiment], "metrics.training_score > 0.5 and params.max_iter = '50' and attributes.status = 'FINISHED'")
assert [r.info.run_id for r in found] == [run.info.run_id], found
assert client.search_runs([experiment], "tags.estimator_name LIKE 'Logistic%'", order_by=["metrics.training_score DESC", "attributes.start_time ASC"])
assert client.get_metric_history(run.info.run_id, "training_score")[0].value > 0.5
assert {m.name for m in client.search_registered_models()} >= {"digits", "production"}
assert [m.name for m in client.search_registered_models("name = 'digits'")] == ["digits"]
assert client.search_model_versions("name = 'digits'")[0].version == version.version
assert client.get_model_version_by_alias("digits", "champion").version == version.version
assert {f.path for f in client.list_artifacts(run.info.run_id)} >= {"datasets"}
assert client.search_logged_models([experiment], filter_string="name = 'model'")
assert client.search_experiments(filter_string="name = 'digits'")[0].experiment_id == experiment
print("trained", run.info.run_id, info.model_id, version.version)
