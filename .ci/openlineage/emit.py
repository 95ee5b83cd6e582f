"""Sends events as OpenLineage's Python client does, and events that are wrong."""

import json
import sys
import urllib.error
import urllib.request
import uuid
from datetime import datetime, timezone

from openlineage.client import OpenLineageClient
from openlineage.client.event_v2 import Dataset, DatasetEvent, InputDataset, Job, JobEvent, OutputDataset, Run, RunEvent, RunState
from openlineage.client.facet_v2 import (
    documentation_dataset,
    environment_variables_run,
    ownership_job,
    schema_dataset,
    source_code_location_job,
    sql_job,
)
from openlineage.client.transport.http import ApiKeyTokenProvider, HttpCompression, HttpConfig, HttpTransport

url, token_file = sys.argv[1:]
token = open(token_file).read()
producer = "https://example.com/check"


def client(key):
    config = HttpConfig(url=url, auth=ApiKeyTokenProvider({"apiKey": key}), compression=HttpCompression.GZIP, retry={"total": 0})
    return OpenLineageClient(transport=HttpTransport(config))


now = datetime.now(timezone.utc).isoformat()
run = Run(
    runId=str(uuid.UUID(int=7 << 76 | 8 << 62)),
    facets={"environmentVariables": environment_variables_run.EnvironmentVariablesRunFacet(
        environmentVariables=[environment_variables_run.EnvironmentVariable(name="API_TOKEN", value="a-very-secret-value")])},
)
job = Job(namespace="python", name="train", facets={
    "sql": sql_job.SQLJobFacet(query="select 1"),
    "ownership": ownership_job.OwnershipJobFacet(owners=[ownership_job.Owner(name="team:risk"), ownership_job.Owner(name="jane@example.com")]),
    "sourceCodeLocation": source_code_location_job.SourceCodeLocationJobFacet(type="git", url="https://example.com/r", version="0123456789abcdef"),
})
digest = "sha256:" + "ab" * 32
evidence = {"_producer": producer, "_schemaURL": "https://lineal.network/schemas/openlineage-evidence/v1/LinealEvidenceFacet.json", "digest": digest}
data = InputDataset(namespace="s3://bucket", name="loans", facets={
    "schema": schema_dataset.SchemaDatasetFacet(fields=[schema_dataset.SchemaDatasetFacetFields(name="amount", type="DOUBLE")])})
model = OutputDataset(namespace="s3://bucket", name="model")
c = client(token)
c.emit(RunEvent(eventType=RunState.START, eventTime=now, run=run, job=job, producer=producer, inputs=[data]))
c.emit(RunEvent(eventType=RunState.COMPLETE, eventTime=now, run=run, job=job, producer=producer, outputs=[model]))
c.emit(JobEvent(eventTime=now, job=job, producer=producer))
c.emit(DatasetEvent(eventTime=now, producer=producer, dataset=Dataset(namespace="s3://bucket", name="loans", facets={
    "documentation": documentation_dataset.DocumentationDatasetFacet(description="loans of a bank")})))

# The client itself reports what the server refuses.
try:
    client("a wrong token").emit(JobEvent(eventTime=now, job=job, producer=producer))
    sys.exit("error: a wrong token was let in")
except Exception as e:
    assert "401" in str(e), e


def post(path, body):
    r = urllib.request.Request(url + path, json.dumps(body).encode(), {"Content-Type": "application/json", "Authorization": "Bearer " + token})
    try:
        with urllib.request.urlopen(r) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as e:
        return e.code, e.read()


good = {"eventTime": now, "producer": producer, "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/DatasetEvent",
        "dataset": {"namespace": "s3://bucket", "name": "hashed", "facets": {"lineal_evidence": evidence}}}
assert post("/api/v1/lineage/batch", [good, good])[0] == 204
status, body = post("/api/v1/lineage/batch", [good, {"eventTime": "never"}])
answer = json.loads(body)
assert status == 200 and answer["status"] == "partial_success" and answer["failed_events"][0]["index"] == 1, body
assert post("/api/v1/lineage", {"eventTime": "never"})[0] == 400
print("  events of every type taken, wrong ones refused")
