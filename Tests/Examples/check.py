"""Holds the examples of documents against their SDKs: each that is valid by its own schema must decode, and encode to
equal JSON.

    make examples SPECS=../specs

What is not equal on purpose has a column: `dates` are equal but for the spelling of points in time, which models keep and a
`Date` alone cannot; `exempt` are no object where a schema with properties has no `type`, or the `null` of a component,
which is the optional where the component is used. What belongs to an operation that the generator says it leaves out
belongs to no SDK, and is not counted.

For each document a program is generated that decodes and encodes its examples; which are valid, and what is equal, is
decided here. Prints a row for each document, and each example that does not come back. A document that the generator
refuses is not held against it here: which those may be is for `make corpus` to say.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import openapi_examples

REPOSITORY = Path(__file__).resolve().parents[2]

PROGRAM = """
import Foundation
import SDK

/// What is the value of a property is read as that.
struct Model<Value: JSONCodable>: ObjectModel {
    static var layout: ObjectLayout { ObjectLayout([.required("value", Value.self)]) }
    var _fields: Fields
    init(_fields: Fields) { self._fields = _fields }
}

func check<Value: JSONCodable>(_ type: Value.Type, _ text: String) -> String {
    do { return String(decoding: try Value(jsonBytes: Array(text.utf8)).jsonBytes(), as: UTF8.self) } catch {
        return "!\\(error)".replacingOccurrences(of: "\\n", with: " ")
    }
}

let checks: [@Sendable (String) -> String] = [
%s
]

@main struct Examples {
    static func main() throws {
        let lines = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8).split(separator: "\\n")
        for line in lines {
            let parts = line.split(separator: "\\t", maxSplits: 1)
            print(checks[Int(parts[0])!](String(parts[1])))
        }
    }
}
"""


def run(command, **options):
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, **options)


def first_error(result):
    lines = [line for line in result.stderr.splitlines() if "error:" in line]
    return lines[0] if lines else result.stderr[:500]


class Refused(RuntimeError):
    """The generator says what is wrong with the document, so there is no SDK."""


class Checker:
    def __init__(self, products, scratch):
        self.products = Path(products)
        self.scratch = Path(scratch)
        self.scratch.mkdir(parents=True, exist_ok=True)
        self.objects = sorted(self.products.glob("HTTPTypes.build/**/*.o")) + [self.runtime()]

    def runtime(self):
        """The runtime as those have it who enable no trait, whatever the products were built with."""
        runtime = self.scratch / "ClientRuntime.o"
        sources = sorted((REPOSITORY / "Sources/ClientRuntime").rglob("*.swift"))
        self.library("ClientRuntime", runtime, sources)
        return runtime

    def library(self, name, object, sources):
        """Compiles a module, which lies beside its object."""
        module = object.with_name(f"{name}.swiftmodule")
        arguments = ["-emit-module", "-emit-module-path", module, "-module-name", name, "-c", "-o", object]
        compiled = run(self.compiler(object.parent) + arguments + sources)
        if compiled.returncode:
            raise RuntimeError(first_error(compiled))

    def compiler(self, folder):
        """Without optimisation: what is compiled runs for a moment."""
        return [
            "swiftc", "-Onone", "-wmo", "-parse-as-library", "-swift-version", "6",
            "-module-alias", "SDKRuntime=ClientRuntime",
            "-I", folder, "-I", self.scratch, "-I", self.products / "Modules",
        ]

    def check(self, path):
        document = openapi_examples.Document(path)
        configuration = self.configuration(path)
        types, left_out = self.types(configuration)
        row = {**dict.fromkeys(COLUMNS, 0), "failures": []}
        cases = []
        for place, schema, called, value in document.examples():
            if any(called.startswith(operation + "/") for operation in left_out):
                continue
            row["examples"] += 1
            if not document.is_valid(value, schema):
                continue
            row["valid"] += 1
            type_name = types.get(called) or types.get(whole(called))
            if type_name is None:
                if is_part(called):
                    row["parts"] += 1
                else:
                    row["failures"].append((place, "no Swift type is named for it"))
            elif not isinstance(value, dict) and document.is_untyped_object(schema):
                row["exempt"] += 1
            elif value is None and not type_name.endswith("?") and not is_property(called):
                row["exempt"] += 1
            elif is_property(called):
                cases.append((place, f"Model<{type_name}>", {"value": value}))
            else:
                cases.append((place, type_name, value))
        if cases:
            self.compare(configuration, cases, row)
        return row

    def configuration(self, path):
        """Examples have members that no schema names, which it allows; models keep those where they are asked to."""
        folder = self.scratch / Path(path).name
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "generator.yaml"
        settings = {
            "document": str(Path(path).resolve()), "output": "SDK", "module": "SDK", "keepUnknownProperties": True
        }
        file.write_text(json.dumps(settings))
        return file

    def types(self, configuration):
        inspection = run([self.products / "generator", "inspect", "--config", configuration, "--types"])
        if inspection.returncode == 1:
            raise Refused(first_error(inspection))
        if inspection.returncode:
            raise RuntimeError(first_error(inspection))
        pairs = [line.split("\t", 1) for line in inspection.stdout.splitlines()]
        # The first is the component's own where something inside of it has its place.
        types = {pointer: name for pointer, name in reversed(pairs) if name}
        return types, [pointer for pointer, name in pairs if not name]

    def compare(self, configuration, cases, row):
        names = list(dict.fromkeys(name for _, name, _ in cases))
        folder = configuration.parent
        program = self.build(configuration, names)
        lines = "".join(
            f"{names.index(name)}\t{json.dumps(value, ensure_ascii=True)}\n" for _, name, value in cases
        )
        (folder / "cases.txt").write_text(lines)
        result = run([program, folder / "cases.txt"])
        answers = result.stdout.split("\n")
        for (place, name, value), answer in zip(cases, answers + ["!the program ended"] * len(cases)):
            if answer.startswith("!"):
                row["failures"].append((place, f"{name}: {answer[1:]}"))
            elif openapi_examples.is_equal(json.loads(answer), value):
                row["equal"] += 1
            elif openapi_examples.is_equal(json.loads(answer), value, same_moments=True):
                # A `Date` is a point in time, and not one of its spellings.
                row["dates"] += 1
            else:
                row["failures"].append((place, f"{name}: {json.dumps(value)[:600]} became {answer[:600]}"))

    def build(self, configuration, names):
        """A program of the SDK's models and operations."""
        folder = configuration.parent
        generated = run([self.products / "generator", "--config", configuration])
        if generated.returncode:
            raise RuntimeError(first_error(generated))
        self.library("SDK", folder / "SDK.o", sorted((folder / "SDK/Sources/SDK").rglob("*.swift")))
        checks = ",\n".join(f"    {{ check({name}.self, $0) }}" for name in names)
        main = folder / "Examples.swift"
        main.write_text(PROGRAM % checks)
        program = folder / "examples"
        arguments = ["-module-name", "Examples", "-o", program, main, folder / "SDK.o"]
        linked = run(self.compiler(folder) + arguments + self.objects)
        if linked.returncode:
            raise RuntimeError(first_error(linked))
        return program


# `parts` are examples of a part of a schema, such as one of `allOf`, which is no type of its own.
COLUMNS = ("examples", "valid", "equal", "dates", "exempt", "parts")


def is_part(pointer):
    return "/allOf/" in pointer


def whole(pointer):
    """What a variant that has no type of its own, such as one of several strings, is a variant of."""
    return re.sub(r"/(oneOf|anyOf)/\d+$", "", pointer)


def is_property(pointer):
    return len(pointer.split("/")) > 4 and pointer.split("/")[-2] == "properties"


def line(name, cells):
    return f"{name:<50}" + "".join(f"{cell:>10}" for cell in cells)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("documents", nargs="+")
    arguments.add_argument("--products", required=True, help="where the generator and the runtime were built")
    arguments.add_argument("--scratch", required=True, help="where programs are made")
    options = arguments.parse_args()
    checker = Checker(options.products, options.scratch)
    totals = dict.fromkeys(COLUMNS, 0)
    documents = failed = strict = 0
    print(line("document", totals))
    for path in options.documents:
        try:
            row = checker.check(path)
        except Refused as error:
            print(f"{os.path.basename(path):<50} is refused: {error}", flush=True)
            continue
        except RuntimeError as error:
            failed += 1
            print(f"{os.path.basename(path):<50} {error}", flush=True)
            continue
        if not row["examples"]:
            continue
        documents += 1
        strict += row["valid"] > 0 and row["valid"] == row["equal"] + row["parts"]
        print(line(os.path.basename(path), [row[key] for key in totals]), flush=True)
        for place, problem in row["failures"]:
            failed += 1
            print(f"    {place}: {problem}", flush=True)
        for key in totals:
            totals[key] += row[key]
    print(line(f"{documents} documents", totals.values()))
    print(f"{strict} of them have valid examples, and all of those come back as they are.")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
