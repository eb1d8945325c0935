"""The styles of OpenAPI (3.2.0, section 4.12.6), from bytes to values."""

import base64
import io
import json
import re
from urllib.parse import unquote, urlsplit

from werkzeug.wrappers import Request


class Received(Request):
    """A request as Werkzeug gives it to an application."""

    def __init__(self, record: dict, body: bytes):
        self.target = record["target"]
        parts = urlsplit("http://127.0.0.1" + self.target)
        # The port is another one each time, and openapi-core compares it with the document's server.
        headers = {name.lower(): value for name, value in record["headers"] if name.lower() != "host"}
        environ = {
            "REQUEST_METHOD": record["method"],
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "80",
            "wsgi.url_scheme": "http",
            "PATH_INFO": unquote(parts.path, "latin-1"),
            "QUERY_STRING": parts.query,
            "CONTENT_TYPE": headers.get("content-type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "wsgi.input": io.BytesIO(body),
            **{"HTTP_" + name.upper().replace("-", "_"): value for name, value in headers.items()},
        }
        super().__init__(environ)
        self.raw_path = parts.path
        self.raw_query = parts.query


class Operation:
    def __init__(self, document: dict, path: str, method: str, content: dict):
        self.document, self.path, self.method, self.content = document, path, method, content
        self.parameters = {f"{p['in']}.{p['name']}": p for p in content.get("parameters", [])}

    def schema(self, schema: dict) -> dict:
        if "$ref" in schema:
            return self.document["components"]["schemas"][schema["$ref"].split("/")[-1]]
        return schema

    def value(self, key: str, received: Received):
        if key == "body":
            return self.body(received)
        parameter = self.parameters[key]
        name, place = parameter["name"], parameter["in"]
        if "content" in parameter:
            media_type, content = next(iter(parameter["content"].items()))
            text = self.text(name, place, received)
            return json.loads(text) if "json" in media_type else self.typed(text, content["schema"])
        style = parameter.get("style", "simple" if place in ("path", "header") else "form")
        explode = parameter.get("explode", style in ("form", "cookie"))
        schema = self.schema(parameter["schema"])
        read = {"path": self.from_path, "query": self.from_query, "header": self.from_header, "cookie": self.from_cookie}
        return self.typed(read[place](name, style, explode, schema, received), schema)

    # The text of a value that is no list and no object.

    def text(self, name: str, place: str, received: Received) -> str:
        if place == "path":
            return unquote(self.segment(name, received))
        if place == "query":
            return received.args[name]
        # Werkzeug leaves percent-encoding in cookies to the application.
        return received.headers[name] if place == "header" else unquote(received.cookies[name])

    # Each place.

    def segment(self, name: str, received: Received) -> str:
        pattern = re.sub(r"\\{(.*?)\\}", lambda m: f"(?P<{m[1]}>[^/]*?)", re.escape(self.path))
        return re.fullmatch(pattern, received.raw_path)[name]

    def from_path(self, name, style, explode, schema, received):
        text = self.segment(name, received)
        prefix = {"matrix": ";", "label": "."}.get(style, "")
        if not text.startswith(prefix):
            raise ValueError(f"'{text}' does not begin with '{prefix}'")
        text = text[len(prefix):]
        kind = schema.get("type")
        if style == "matrix" and not (explode and kind == "object"):
            pairs = [pair.partition("=") for pair in text.split(";")]
            if any(pair[0] != name for pair in pairs):
                raise ValueError(f"not all of '{text}' is '{name}'")
            if explode and kind == "array":
                return [unquote(pair[2]) for pair in pairs]
            text = pairs[0][2]
        separator = {"matrix": ";", "label": "."}.get(style, ",") if explode else ","
        return self.split(text, kind, separator, explode)

    def from_query(self, name, style, explode, schema, received):
        kind = schema.get("type")
        if style == "deepObject":
            return {key: received.args[f"{name}[{key}]"] for key in schema["properties"]}
        if style in ("spaceDelimited", "pipeDelimited"):
            items = received.args[name].split(" " if style == "spaceDelimited" else "|")
            return items if kind == "array" else dict(zip(items[::2], items[1::2]))
        if explode and kind == "array":
            return received.args.getlist(name)
        if explode and kind == "object":
            return {key: received.args[key] for key in schema["properties"]}
        raw = dict(pair.split("=", 1) for pair in received.raw_query.split("&"))[name]
        return self.split(raw, kind, ",", False)

    def from_header(self, name, style, explode, schema, received):
        return self.split(received.headers.get(name, ""), schema.get("type"), ",", explode, decode=str)

    def from_cookie(self, name, style, explode, schema, received):
        decode = str if style == "cookie" else unquote
        kind = schema.get("type")
        if explode and kind == "array":
            return [decode(item) for item in received.cookies.getlist(name)]
        if explode and kind == "object":
            return {key: decode(received.cookies[key]) for key in schema["properties"]}
        return self.split(received.cookies[name], kind, ",", False, decode=decode)

    @staticmethod
    def split(text, kind, separator, explode, decode=unquote):
        if kind == "array":
            return [decode(item) for item in text.split(separator)]
        if kind != "object":
            return decode(text)
        items = text.split(separator)
        pairs = [item.split("=", 1) for item in items] if explode else zip(items[::2], items[1::2])
        return {decode(key): decode(value) for key, value in pairs}

    # The body of a form.

    def body(self, received: Received):
        content = self.content["requestBody"]["content"][received.mimetype]
        value = {}
        for name, schema in self.schema(content["schema"])["properties"].items():
            files = [base64.b64encode(file.read()).decode() for file in received.files.getlist(name)]
            texts = files or received.form.getlist(name)
            if not texts:
                continue
            if schema["type"] == "array":
                value[name] = texts
            else:
                value[name] = json.loads(texts[0]) if schema["type"] == "object" else texts[0]
        return value

    def typed(self, value, schema: dict):
        schema = self.schema(schema)
        if schema.get("type") == "integer":
            return int(value)
        if schema.get("type") == "array":
            return [self.typed(item, schema["items"]) for item in value]
        if schema.get("type") == "object":
            return {key: self.typed(item, schema["properties"][key]) for key, item in value.items()}
        return value


class Declarations:
    def __init__(self, document: dict):
        self.document = document
        self.operations = {
            content["operationId"]: Operation(document, path, method, content)
            for path, item in document["paths"].items()
            for method, content in item.items()
        }
