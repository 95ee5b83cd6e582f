"""A client that talks to the tracking server itself and so goes around the proxy: a run, a model and a registered version."""

import mlflow
import numpy as np
from sklearn.linear_model import LogisticRegression

mlflow.set_experiment("digits")
with mlflow.start_run(run_name="around") as run:
    mlflow.log_param("hidden", "yes")
    model = LogisticRegression().fit(np.eye(4), [0, 1, 0, 1])
    info = mlflow.sklearn.log_model(model, name="model")
version = mlflow.register_model(info.model_uri, "around")
print("around", run.info.run_id, info.model_id, version.version)
