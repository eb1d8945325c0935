"""The examples of an OpenAPI document, and whether each is valid by its own schema: by the `jsonschema` package of PyPI,
which knows nothing of the generator."""

import copy
import json
import math
import re
from datetime import date, datetime

import jsonschema
import referencing
import referencing.jsonschema
import yaml

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
DATA = ("example", "examples", "default", "enum", "const")


class Loader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):
    """YAML 1.2's core schema, as OpenAPI asks for: `on` and `2026-01-31` are strings."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("tag:yaml.org,2002:bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("tag:yaml.org,2002:null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("tag:yaml.org,2002:int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    ("tag:yaml.org,2002:float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+0123456789."),
    ("tag:yaml.org,2002:merge", r"^(?:<<)$", "<"),
):
    Loader.add_implicit_resolver(tag, re.compile(pattern), list(first))
Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def read(path):
    with open(path, encoding="utf-8-sig") as file:
        text = file.read()
    try:
        document = json.loads(text)
    except ValueError:
        document = yaml.load(text, Loader)
    return with_text_keys(document)


def with_text_keys(value):
    """Status codes are numbers for YAML, and text for OpenAPI."""
    if isinstance(value, dict):
        return {key if isinstance(key, str) else str(key): with_text_keys(item) for key, item in value.items()}
    if isinstance(value, list):
        return [with_text_keys(item) for item in value]
    return value


def as_json_schema(value, version):
    """The schemas of a document in the dialect that the validator knows: draft 2020-12."""
    if isinstance(value, list):
        return [as_json_schema(item, version) for item in value]
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("$ref"), str):
        # Before 3.1, what stands beside a reference is ignored.
        reference = {"$ref": value["$ref"]}
        return reference if version < "3.1" else {
            **{key: as_json_schema(item, version) for key, item in value.items() if key not in DATA}, **reference
        }
    result = {
        key: item if key in DATA and not (key in ("example", "default") and isinstance(item, dict) and "type" in item)
        else as_json_schema(item, version)
        for key, item in value.items()
    }
    if version >= "3.1":
        return result
    for bound, other in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if result.get(bound) is True and other in result:
            result[bound] = result.pop(other)
        elif isinstance(result.get(bound), bool):
            del result[bound]
    if result.get("nullable") is True or result.get("x-nullable") is True:
        if isinstance(result.get("type"), str):
            result["type"] = [result["type"], "null"]
        if isinstance(result.get("enum"), list) and None not in result["enum"]:
            result["enum"] = result["enum"] + [None]
    if result.get("type") == "file":
        del result["type"]
    return result


formats = jsonschema.FormatChecker(formats=())


@formats.checks("date-time", raises=ValueError)
def is_date_time(value):
    if isinstance(value, str):
        if not re.match(r"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[-+]\d\d:\d\d)$", value):
            raise ValueError(value)
        datetime.fromisoformat(value[:19].upper())
    return True


@formats.checks("date", raises=ValueError)
def is_date(value):
    if isinstance(value, str):
        date.fromisoformat(value)
    return True


class Document:
    def __init__(self, path):
        self.tree = read(path)
        self.version = str(self.tree.get("openapi", self.tree.get("swagger", "")))
        resource = referencing.Resource(
            contents=as_json_schema(self.tree, self.version), specification=referencing.jsonschema.DRAFT202012
        )
        self.registry = referencing.Registry().with_resource("urn:document", resource)

    def at(self, pointer):
        node = self.tree
        for token in pointer.removeprefix("#/").split("/"):
            token = token.replace("~1", "/").replace("~0", "~")
            node = node[int(token)] if isinstance(node, list) else node[token]
        return node

    def resolved(self, node, pointer):
        """What a reference leads to, and where that is."""
        seen = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str) and node["$ref"].startswith("#/"):
            pointer = re.sub("%(..)", lambda match: chr(int(match[1], 16)), node["$ref"])
            if pointer in seen:
                return {}, pointer
            seen.add(pointer)
            try:
                node = self.at(pointer)
            except (KeyError, IndexError, ValueError, TypeError):
                return {}, pointer
        return (node if isinstance(node, dict) else {}), pointer

    def is_untyped_object(self, schema_pointer):
        """Whether a schema has properties and no `type`: any value but an object is valid by it, too, which is hardly
        ever meant. The generator takes it for an object."""
        schema, _ = self.resolved(self.at(schema_pointer), schema_pointer)
        return "properties" in schema and "type" not in schema

    def is_valid(self, value, schema_pointer):
        validator = jsonschema.Draft202012Validator(
            {"$ref": "urn:document" + schema_pointer.replace("%", "%25").replace(" ", "%20").replace('"', "%22")
                .replace("{", "%7B").replace("}", "%7D")},
            registry=self.registry,
            format_checker=formats,
        )
        return validator.is_valid(value)

    def examples(self):
        """Each example and each default, once: its place, the schema that it is valid by or not, the place by which the
        generator calls that schema, and the value."""
        seen = set()
        for example in self.all_examples():
            if example[0] not in seen:
                seen.add(example[0])
                yield example

    def all_examples(self):
        swagger = self.tree.get("definitions")
        base = "#/definitions/" if swagger else "#/components/schemas/"
        schemas = swagger or (self.tree.get("components") or {}).get("schemas") or {}
        for name in schemas:
            yield from self.of_schema(base + escaped(name), base + escaped(name))
        for path, item in (self.tree.get("paths") or {}).items():
            item, place = self.resolved(item, "#/paths/" + escaped(path))
            for method, operation in item.items():
                if method in METHODS and isinstance(operation, dict):
                    yield from self.of_operation(item, operation, place, method, f"#/paths/{escaped(path)}/{method}")

    def of_operation(self, item, operation, place, method, called):
        here = f"{place}/{method}"
        for holder, at in ((item, place), (operation, here)):
            for index, parameter in enumerate(holder.get("parameters") or []):
                yield from self.of_parameter(*self.resolved(parameter, f"{at}/parameters/{index}"), called)
        body, at = self.resolved(operation.get("requestBody"), here + "/requestBody")
        yield from self.of_content(body, at, called + "/requestBody")
        for status, response in (operation.get("responses") or {}).items():
            response, at = self.resolved(response, f"{here}/responses/{status}")
            yield from self.of_content(response, at, f"{called}/responses/{status}")
            produced = operation.get("produces", self.tree.get("produces")) or ["application/json"]
            yield from self.of_swagger_response(response, at, f"{called}/responses/{status}", produced)

    def of_schema(self, pointer, called):
        """What a schema shows, and what those inside of it show. What a reference leads to is a component."""
        schema = self.at(pointer)
        if not isinstance(schema, dict) or "$ref" in schema:
            return
        values = [(key, schema[key]) for key in ("example", "default") if key in schema]
        if isinstance(schema.get("examples"), list):
            values += [(f"examples/{index}", value) for index, value in enumerate(schema["examples"])]
        for key, value in values:
            yield f"{pointer}/{key}", pointer, called, value
        inside = [f"properties/{escaped(name)}" for name in mapping(schema.get("properties"))]
        inside += [key for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
        for key in ("allOf", "oneOf", "anyOf"):
            inside += [f"{key}/{index}" for index in range(len(schema.get(key) or []))]
        for step in inside:
            yield from self.of_schema(f"{pointer}/{step}", f"{called}/{step}")

    def of_parameter(self, parameter, at, operation):
        """Those of OpenAPI 3 that are no text of a media type of their own."""
        if not isinstance(parameter.get("schema"), dict) or parameter.get("in") == "body":
            return
        # "If `in` is "header" and the `name` field is one of these, the parameter definition SHALL be ignored."
        name = str(parameter.get("name", "")).lower()
        if parameter.get("in") == "header" and name in ("accept", "content-type", "authorization"):
            return
        called = f"{operation}/parameters/{escaped(parameter.get('name', ''))}"
        yield from self.of_values(parameter, at, f"{at}/schema", called)
        yield from self.of_schema(f"{at}/schema", called)

    def of_content(self, holder, at, called):
        for media_type, entry in mapping(holder.get("content")).items():
            if not is_json(media_type) or not isinstance(entry, dict) or "schema" not in entry:
                continue
            place = f"{at}/content/{escaped(media_type)}"
            schema = f"{called}/content/{escaped(media_type)}/schema"
            yield from self.of_values(entry, place, f"{place}/schema", schema)
            yield from self.of_schema(f"{place}/schema", schema)

    def of_swagger_response(self, response, at, called, produced):
        """OpenAPI 2.0: examples by media type, beside one schema."""
        if not isinstance(response.get("schema"), dict):
            return
        shown = mapping(response.get("examples"))
        for media_type in filter(is_json, shown or produced):
            schema = f"{called}/content/{escaped(media_type)}/schema"
            if media_type in shown:
                yield f"{at}/examples/{escaped(media_type)}", f"{at}/schema", schema, shown[media_type]
            yield from self.of_schema(f"{at}/schema", schema)

    def of_values(self, holder, at, schema, called):
        """The `example` and the `examples` beside a schema."""
        if "example" in holder:
            yield f"{at}/example", schema, called, holder["example"]
        for name, example in mapping(holder.get("examples")).items():
            example, _ = self.resolved(example, "")
            for key in ("value", "dataValue"):
                if key in example:
                    yield f"{at}/examples/{escaped(name)}", schema, called, example[key]


def mapping(value):
    return value if isinstance(value, dict) else {}


def is_json(media_type):
    return bool(re.match(r"^application/(.*\+)?json\b", media_type))


def escaped(token):
    return token.replace("~", "~0").replace("/", "~1")


def moment(text):
    """The point in time that an RFC 3339 text stands for; fractions beyond microseconds are left out."""
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[-+]\d\d:\d\d)", text)
    if not match:
        return None
    zone = "+00:00" if match[4] in "Zz" else match[4]
    try:
        seconds = datetime.fromisoformat(f"{match[1]}T{match[2]}{zone}").timestamp()
    except ValueError:
        return None
    return seconds, float(match[3] or 0)


def is_equal(one, other, same_moments=False):
    """As JSON: numbers by their value, members in any order.

    With `same_moments`, texts are equal also where they stand for the same point in time, which has many spellings.
    """
    if same_moments and isinstance(one, str) and isinstance(other, str) and one != other:
        left, right = moment(one), moment(other)
        return bool(left and right) and left[0] == right[0] and abs(left[1] - right[1]) < 1e-5
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other or (isinstance(one, float) and isinstance(other, float) and math.isclose(one, other, rel_tol=1e-15))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_equal(one[key], other[key], same_moments) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(
            is_equal(left, right, same_moments) for left, right in zip(one, other)
        )
    return one == other
