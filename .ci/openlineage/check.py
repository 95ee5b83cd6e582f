"""Checks that the records say what the clients did."""

import base64
import json
import pathlib
import sys
import time
import urllib.request

url, token_file, records = sys.argv[1:]
token = open(token_file).read()


def read():
    out = []
    for path in pathlib.Path(records).glob("*.json"):
        out.append(json.loads(base64.b64decode(json.loads(path.read_text())["payload"])))
    return out


def runs(statements):
    """Job -> (names of its inputs, names of its outputs), over all its runs."""
    out = {}
    for s in statements:
        if s["predicateType"] != "https://slsa.dev/provenance/v1":
            continue
        name = s["subject"][0]["name"]
        ins, outs = out.setdefault(name, (set(), set()))
        ins.update(d.get("name", "") for d in s["predicate"]["buildDefinition"].get("resolvedDependencies", []))
        outs.update(d["name"] for d in s["subject"][1:])
    return out


wanted = [
    ("train", "s3://bucket/loans", "s3://bucket/model"),
    ("totals", "main.positive", "main.totals"),  # dbt: one model reads another
]


def found(name, inputs, outputs, statements):
    return any(name in job and any(i.endswith(inputs) for i in ins) and any(o.endswith(outputs) for o in outs)
               for job, (ins, outs) in runs(statements).items())


for _ in range(100):  # the spool works in its own time
    statements = read()
    missing = [w for w in wanted if not found(*w, statements)]
    if not missing:
        break
    time.sleep(0.1)
assert not missing, f"no record of {missing}; there are {runs(statements)}"

text = json.dumps(statements)
for secret in ["a-very-secret-value", "jane@example.com", "select 1"]:
    assert secret not in text, f"{secret} was published"
assert any(s["subject"][0]["digest"]["sha256"] == "ab" * 32 for s in statements), "the evidence facet is not the identity"
facts = {}
for s in statements:
    facts.update(s["predicate"].get("facts", {}))
for name in ["schema.columns", "dataset.description", "job.owners", "code.repository", "openlineage.facet.schema"]:
    assert name in facts, f"no fact {name}"

request = urllib.request.Request(url + "/api/v1/lineage/failed", headers={"Authorization": "Bearer " + token})
with urllib.request.urlopen(request) as answer:
    failed = json.load(answer)["failed_events"]
assert len(failed) == 2, failed
print(f"  {len(statements)} records, 2 dead letters")
