"""Read the records that the proxy wrote and check that they tell what happened: check.py RECORDS STORY...

It reads DSSE envelopes and in-toto statements with nothing but the standard library, and the artifacts from where MLflow put them.
Status 0: all is told; 75: something is missing that may still come.
"""

import base64
import hashlib
import json
import sys
from pathlib import Path

records, artifacts, story = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
GRADE, KIND = "lineal.network/grade", "lineal.network/kind"


class Missing(Exception):
    pass


def want(found, what):
    if not found:
        raise Missing(what)
    return found


texts = [base64.b64decode(json.loads(f.read_text())["payload"]).decode() for f in sorted(records.glob("*.json"))]
statements = [json.loads(t) for t in texts]


def of(kind):
    return [s for s in statements if s["predicateType"].endswith(kind)]


def sha256(r):
    return r.get("digest", {}).get("sha256")


def run_named(name):
    named = [s for s in of("slsa.dev/provenance/v1") if s["predicate"]["runDetails"]["metadata"].get("lineal_name") == name]
    return want(named, f"a record of the run {name}")[-1]


def gaps(kind, subject):
    digests = {sha256(r) for r in subject["subject"] if r["annotations"].get(KIND) == "run"}
    return [s for s in of("gap/v1") if s["predicate"]["gap"] == kind and sha256(s["subject"][0]) in digests]


def manifest_root(folder):
    files = sorted((p.relative_to(folder).parts, p) for p in folder.rglob("*") if p.is_file())
    return hashlib.sha256(b"".join(hashlib.sha256(p.read_bytes()).digest() for _, p in files)).hexdigest()


def complete():
    """From the registered version to the model, its run, and the data set, every byte observed."""
    run = run_named("with-data")
    run_id = sha256(run["subject"][0])
    registered = [s for s in of("capture/v1") if s["predicate"].get("event") == "version-registered" and s["subject"][0]["name"] == "models:/digits/1"]
    version = want(registered, "a record of models:/digits/1")[0]
    root = sha256(version["predicate"]["derivedFrom"][0])
    copied = want([s for s in of("capture/v1") if s["subject"][0]["name"] == "models:/production/1"], "a record of the copied version")[0]
    assert [sha256(d) for d in copied["predicate"]["derivedFrom"]] == [root, run_id], "the copied version does not lead to the model and its run"
    assert not [s for s in statements if "models:/greeting" in s["subject"][0].get("name", "")], "a prompt was recorded as a model"
    model = want([s for s in of("capture/v1") if s["predicate"].get("event") == "model-logged" and sha256(s["subject"][0]) == root], "a record of the model")[0]
    assert model["subject"][0]["annotations"][GRADE] == "observed"
    assert run_id in [sha256(d) for d in model["predicate"]["derivedFrom"]]
    assert root in [sha256(s) for s in run["subject"]], "the run's record does not name the model"
    [folder] = [p for p in artifacts.rglob(model["predicate"]["facts"]["mlflow.model-id"]) if p.is_dir()]
    assert manifest_root(folder / "artifacts") == root, "the model's root is not that of the files which MLflow holds"
    build = run["predicate"]["buildDefinition"]
    data = [d for d in build["resolvedDependencies"] if d["annotations"][KIND] == "dataset" and d["name"] == "digits"]
    [csv] = artifacts.rglob("digits.csv")
    assert sha256(data[0]) == hashlib.sha256(csv.read_bytes()).hexdigest() and data[0]["annotations"][GRADE] == "observed", data
    assert any(d["annotations"][KIND] == "environment" for d in build["resolvedDependencies"])
    assert build["internalParameters"]["environment"]["scikit-learn"]
    assert build["externalParameters"]["params"]["max_iter"] == "50"
    assert run["predicate"]["runDetails"]["metadata"]["lineal_metrics"]["training_score"] > 0.5
    want([s for s in of("capture/v1") if s["predicate"].get("facts", {}).get("registry.alias") == "champion"], "a record of the alias")
    assert not gaps("missing-parent", run), "a run with its data set is told to lack it"
    for t in texts:
        assert "not-to-be-published" not in t, "a secret was published"
    assert build["externalParameters"]["params"]["source_db"] == "postgresql://[redacted:url-password]@db.example/train"


def omitted():
    """A run that made a model and named no data set."""
    want(gaps("missing-parent", run_named("without-data")), "a gap for the parent that was omitted")


def around():
    """A run, a model and a version that did not pass the proxy."""
    run = run_named("around")
    assert run["subject"][0]["annotations"][GRADE] == "declared"
    want(gaps("bypassed", run), "a gap for the run around the proxy")
    want([s for s in of("gap/v1") if s["predicate"]["gap"] == "bypassed" and s["subject"][0]["name"] == "models:/around/1"], "a gap for the version around the proxy")


try:
    for chapter in story:
        {"complete": complete, "omitted": omitted, "around": around}[chapter]()
except Missing as e:
    print(f"not yet: {e}", file=sys.stderr)
    sys.exit(75)
print(f"{len(statements)} records tell: {', '.join(story)}")
