"""Checks the records of the description that write.py wrote."""

import base64
import hashlib
import json
import pathlib
import sys

work = pathlib.Path(sys.argv[1])
records = [json.loads(base64.b64decode(json.loads(p.read_text())["payload"])) for p in (work / "records").glob("*.json")]
dataset = next(r for r in records if r["predicateType"].endswith("/dataset/v1"))
predicate = dataset["predicate"]
digests = [hashlib.sha256((work / name).read_bytes()).digest() for name in ["test.csv", "train.csv"]]
root = hashlib.sha256(b"".join(digests)).hexdigest()
assert dataset["subject"][0]["digest"]["sha256"] == root, dataset["subject"]
assert predicate["licence"] == "CC-BY-4.0" and predicate["version"] == "1.0.0", predicate
assert predicate["article10"]["biasExamination"] == "only one ship", predicate
assert sorted(f["digest"]["sha256"] for f in predicate["contains"]) == sorted(d.hex() for d in digests), predicate
assert "jane" not in json.dumps(records).lower(), "a person was recorded"
print("  licence, files and biases are in the records")
