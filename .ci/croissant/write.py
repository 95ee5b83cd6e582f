"""Writes a data set and its Croissant description with mlcroissant."""

import hashlib
import json
import pathlib
import sys

import mlcroissant as mlc

work = pathlib.Path(sys.argv[1])
files = {"train.csv": "age,survived\n30,1\n40,0\n", "test.csv": "age,survived\n20,1\n"}
for name, text in files.items():
    (work / name).write_text(text)

distribution = [
    mlc.FileObject(id=name, name=name, content_url=name, encoding_formats=["text/csv"], sha256=hashlib.sha256(text.encode()).hexdigest())
    for name, text in files.items()
]
fields = [
    mlc.Field(id=f"passengers/{c}", name=c, data_types=[mlc.DataType.INTEGER], source=mlc.Source(file_object="train.csv", extract=mlc.Extract(column=c)))
    for c in ["age", "survived"]
]
metadata = mlc.Metadata(
    name="passengers",
    description="Passengers of a ship.",
    url="https://example.com/passengers",
    license=["https://creativecommons.org/licenses/by/4.0/"],
    version="1.0.0",
    cite_as="@misc{passengers}",
    creators=[mlc.Person(name="Jane Doe", email="jane@example.com")],
    data_biases=["only one ship"],
    distribution=distribution,
    record_sets=[mlc.RecordSet(id="passengers", name="passengers", fields=fields)],
)
text = json.dumps(metadata.to_json(), indent=2, default=str)
(work / "croissant.json").write_text(text)
assert len(list(mlc.Dataset(jsonld=str(work / "croissant.json")).records("passengers"))) == 2
