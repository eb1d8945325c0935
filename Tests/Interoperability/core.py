"""Reads requests by openapi-core."""

import copy

from openapi_core import Config, OpenAPI
from openapi_core.contrib.werkzeug import WerkzeugOpenAPIRequest


def unsupported(operation, record) -> str | None:
    """Why openapi-core 0.23 cannot read the request of an operation; None where it can."""
    if operation.document["info"]["title"] != "Parameter styles":
        return "documents with what only 3.2 has, or with forms whose parts it casts otherwise"
    parameter = next(iter(operation.parameters.values()))
    style, place = parameter["style"], parameter["in"]
    if style in ("matrix", "label"):
        return "it looks for the name with its prefix, which no path has"
    if style == "spaceDelimited":
        return "it splits at '%20' after that was decoded"
    if place in ("query", "cookie") and parameter["explode"] and operation.schema(parameter["schema"])["type"] == "object":
        if style != "deepObject":
            return "it looks for the members of the object under its name"
    if place == "query" and "" in record["values"].values():
        return "it takes an empty value for none"
    return None


class CoreReader:
    def __init__(self, declarations):
        document = copy.deepcopy(declarations.document)
        document["openapi"] = "3.1.1"
        document["servers"] = [{"url": "http://127.0.0.1"}]
        for item in document["paths"].values():
            for operation in item.values():
                for parameter in operation.get("parameters", []):
                    # Of 3.2; where nothing needs an escape, it is the same.
                    if parameter.get("style") == "cookie":
                        parameter["style"] = "form"
        # Documents of 3.2 are none of 3.1.
        self.api = OpenAPI.from_dict(document, config=Config(spec_validator_cls=None))

    def values(self, received, expected) -> dict:
        result = self.api.unmarshal_request(WerkzeugOpenAPIRequest(received))
        if result.errors:
            return {"errors": [repr(e) for e in result.errors]}
        found = {}
        for key in expected:
            place, _, name = key.partition(".")
            found[key] = getattr(result.parameters, place).get(name) if name else result.body
        return found
