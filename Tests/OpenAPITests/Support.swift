import OpenAPI
import SourceTree
import Testing

/// A document that must be one, with nothing wrong about it but warnings.
func document(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Document {
    let (document, diagnostics) = try reading(text)
    #expect(!diagnostics.containsErrors, "\(diagnostics.all)", sourceLocation: sourceLocation)
    return try #require(document, sourceLocation: sourceLocation)
}

func reading(_ text: String) throws -> (document: Document?, diagnostics: Diagnostics) {
    DocumentReader.read(try SourceTree.parse(SourceFile(path: "api.yaml", text: text)))
}

/// What is wrong with a text, a line each: `3:5 error wrong-type: … | note (line:column)`.
func diagnose(_ text: String) throws -> [String] {
    try reading(text).diagnostics.all.map { diagnostic in
        let place = diagnostic.location.map { "\($0.line):\($0.column)" } ?? "-"
        let notes = diagnostic.notes.map { note in
            " | " + note.message + (note.location.map { " (\($0.line):\($0.column))" } ?? "")
        }
        return "\(place) \(diagnostic.severity) \(diagnostic.code): \(diagnostic.message)" + notes.joined()
    }
}

/// A document with these schemas, given as the lines under `schemas:`, indented by four.
func documentWithSchemas(_ schemas: String, version: String = "3.1.0") throws -> Document {
    try document(header(version) + "components:\n  schemas:\n" + schemas)
}

/// What is wrong with a document of these schemas; the first of their lines is line 5.
func diagnoseSchemas(_ schemas: String, version: String = "3.1.0") throws -> [String] {
    try diagnose(header(version) + "components:\n  schemas:\n" + schemas)
}

/// Two lines.
func header(_ version: String = "3.1.0") -> String {
    "openapi: \(version)\ninfo: {title: Test, version: '1'}\n"
}

extension Document {
    func schema(_ name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Schema {
        try #require(components.schemas[name], sourceLocation: sourceLocation)
    }
}

/// A value with several forms does not have the one that is expected.
struct AnotherForm: Error {}

/// `#require` where it would stand within another macro.
func required<Value>(_ value: Value?) throws -> Value {
    try #require(value)
}

/// Expects two lists of lines to be the same, and shows the lines in which they differ.
func expectSame(_ found: [String], _ expected: [String], sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let unexpected = found.filter { !expected.contains($0) }
    let missing = expected.filter { !found.contains($0) }
    let differences = unexpected.map { "+ " + $0 } + missing.map { "- " + $0 }
    let comment = Comment(rawValue: differences.joined(separator: "\n"))
    #expect(found == expected, comment, sourceLocation: sourceLocation)
}
