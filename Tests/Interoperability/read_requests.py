"""Reads what generated clients sent, by nothing but the documents, and compares it with what was meant.

Usage: read_requests.py DOCUMENTS REQUESTS

REQUESTS is what the tests of `Tests/GoldenTests/Wire` write: a line of JSON for each request, with its bytes and with the
values that it stands for. Werkzeug reads the request, as a server written in Python would; where a value is in one of
the styles of OpenAPI, it is taken apart by the document's declaration. openapi-core, which knows OpenAPI itself, reads
each request once more, but for the few that it cannot (`unsupported`).
"""

import base64
import json
import pathlib
import sys

import yaml

from core import CoreReader, unsupported
from styles import Declarations, Received


def main(documents: str, requests: str) -> int:
    declarations = [
        Declarations(yaml.safe_load(path.read_text()))
        for path in sorted(pathlib.Path(documents).glob("*.yaml"))
        if path.stem in ("parameter-places", "parameter-styles", "request-forms")
    ]
    core = {id(d): CoreReader(d) for d in declarations}
    problems, read, by_core = [], 0, 0
    for line in pathlib.Path(requests).read_text().splitlines():
        record = json.loads(line)
        if not record["values"]:
            continue
        operation_id = record["operationId"]
        document = next(d for d in declarations if operation_id in d.operations)
        received = Received(record, base64.b64decode(record["body"]))
        operation = document.operations[operation_id]
        for key, meant in record["values"].items():
            read += 1
            value = operation.value(key, received)
            if value != meant:
                problems.append(f"{operation_id} {key}: {value!r}, and not {meant!r} ({received.target})")
        reason = unsupported(operation, record)
        if reason is None:
            by_core += 1
            found = core[id(document)].values(received, record["values"])
            if found != record["values"]:
                problems.append(f"{operation_id}, openapi-core: {found!r}, and not {record['values']!r}")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{read} values read by Werkzeug, {by_core} requests by openapi-core, {len(problems)} read differently")
    # Without a request there is nothing that was proven.
    return 1 if problems or read < 61 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
