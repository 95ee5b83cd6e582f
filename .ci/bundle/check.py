"""What Python tools of others can verify in a bundle: statements, ML-BOM and PROV; and that they refuse what was changed.

check.py BUNDLE-DIRECTORY PUBLIC-KEY ML-BOM PROV
"""

import base64
import copy
import glob
import hashlib
import io
import json
import sys

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from google.protobuf import json_format
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from prov.model import ProvActivity, ProvDocument, ProvEntity
from securesystemslib.dsse import Envelope
from securesystemslib.exceptions import VerificationError
from securesystemslib.signer import SSlibKey


def check(condition, what):
    if not condition:
        sys.exit(f"error: {what}")


def load(path):
    with open(path, encoding="utf-8") as f:
        return json.load(f)


def holds(envelope, key):
    try:
        return len(Envelope.from_dict(copy.deepcopy(envelope)).verify([key], 1)) == 1
    except VerificationError:
        return False


def statements(root, public):
    with open(public, "rb") as f:
        loaded = load_pem_public_key(f.read())
    der = loaded.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    key = SSlibKey.from_crypto(loaded, keyid="sha256:" + hashlib.sha256(der).hexdigest())
    paths = glob.glob(f"{root}/records/*.json")
    check(len(paths) >= 4, f"only {len(paths)} records")
    kinds = set()
    for path in paths:
        envelope = load(path)
        check(holds(envelope, key), f"{path} does not verify")
        payload = base64.b64decode(envelope["payload"])
        statement = json_format.Parse(payload, statement_pb2.Statement())
        Statement.copy_from_pb(statement).validate()
        kinds.add(statement.predicate_type)
        changed = copy.deepcopy(envelope)
        changed["payload"] = base64.b64encode(payload.replace(b"0", b"1", 1)).decode()
        check(not holds(changed, key), f"{path} verifies with another payload")
    check("https://slsa.dev/provenance/v1" in kinds, f"no training run among {kinds}")
    print(f"{len(paths)} statements: securesystemslib, in-toto-attestation")


def bom(path):
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    document = load(path)
    check(document["specVersion"] == "1.6", f"specVersion {document['specVersion']}")
    found = validator.validate_str(json.dumps(document))
    check(found is None, f"the ML-BOM is invalid: {found}")
    check(document["metadata"]["component"]["type"] == "machine-learning-model", "the ML-BOM is not about a model")
    for what, change in {
        "an unknown field": lambda d: d.update(compliance="yes"),
        "a hash that is none": lambda d: d["metadata"]["component"]["hashes"][0].update(content="xyz"),
        "a component without a name": lambda d: d["metadata"]["component"].pop("name"),
    }.items():
        changed = copy.deepcopy(document)
        change(changed)
        check(validator.validate_str(json.dumps(changed)) is not None, f"an ML-BOM with {what} is valid")
    print("ML-BOM: CycloneDX's strict validator")


def provenance(path):
    text = json.dumps(load(path))
    document = ProvDocument.deserialize(io.StringIO(text), format="json")
    check(len(list(document.get_records(ProvEntity))) >= 2, "PROV has no entities")
    check(len(list(document.get_records(ProvActivity))) >= 1, "PROV has no activity")
    again = ProvDocument.deserialize(io.StringIO(document.serialize(format="json")), format="json")
    check(again == document, "PROV changes when prov writes it")
    for what, changed in {
        "an unknown kind of relation": text.replace('"used"', '"usedUp"', 1),
        "an undeclared prefix": text.replace('"sha256:', '"sha257:', 1),
    }.items():
        check(changed != text, f"nothing to change for {what}")
        try:
            ProvDocument.deserialize(io.StringIO(changed), format="json")
        except Exception as error:  # prov has no class of its own for them
            print(f"  refused {what}: {type(error).__name__}")
        else:
            sys.exit(f"error: PROV with {what} is read")
    print("PROV: prov")


if __name__ == "__main__":
    statements(sys.argv[1], sys.argv[2])
    bom(sys.argv[3])
    provenance(sys.argv[4])
