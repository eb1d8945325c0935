import Foundation
import SourceTree
import TestSupport
import Testing

/// No name out of a document can be taken for one that generated code uses itself: everything of a document is called like
/// every identifier that generated code has, and it compiles.
@Suite struct LocalNamesTests {
    /// Documents whose clients have every expression that is generated.
    private static let documents = [
        "multipart", "paging", "security-schemes", "server-variables", "streams", "webhooks",
    ]

    @Test(arguments: [Use.properties, .parameters, .cases, .variants, .operations, .groups, .schemas, .servers])
    func compiles(use: Use) async throws {
        let names = try Self.identifiers()
        #expect(names.count > 150)
        let folder = try TemporaryFolder()
        let path = try folder.write(use.document(names), to: "api.json")
        let package = try FileTree.package(of: path, module: "Locals").files
        #expect(try await Compilation(package: package, module: "Locals").complaint() == nil)
    }

    /// What a document gives names to.
    enum Use: String, Sendable, CustomTestStringConvertible {
        case properties, parameters, cases, variants, operations, groups, schemas, servers

        var testDescription: String { rawValue }

        func document(_ names: [String]) throws -> String {
            let string: [String: Any] = ["type": "string"]
            let object: [String: Any] = ["type": "object", "properties": ["a": string]]
            let answer: [String: Any] = [
                "200": ["description": "", "content": ["application/json": ["schema": object]]]
            ]
            var document: [String: Any] = [
                "openapi": "3.1.0", "info": ["title": "Locals", "version": "1"], "paths": [String: Any](),
            ]
            func call(_ fields: [String: Any]) -> [String: Any] {
                ["post": fields.merging(["responses": answer]) { $1 }]
            }
            switch self {
            case .properties:
                let properties = Dictionary(uniqueKeysWithValues: names.map { ($0, string) })
                let schema: [String: Any] = [
                    "type": "object", "properties": properties, "additionalProperties": string,
                ]
                document["components"] = ["schemas": ["Model": schema]]
                let body = ["content": ["application/json": ["schema": ["$ref": "#/components/schemas/Model"]]]]
                document["paths"] = ["/a": call(["operationId": "call", "requestBody": body])]
            case .parameters:
                let parameters = names.filter { $0 != "cursor" }.map {
                    ["name": $0, "in": "query", "schema": string] as [String: Any]
                }
                let body: [String: Any] = ["content": ["application/json": ["schema": object]]]
                let cursor: [String: Any] = ["in": "query", "name": "cursor", "schema": string]
                let page: [String: Any] = [
                    "type": "object",
                    "properties": ["data": ["type": "array", "items": object], "next_cursor": string],
                ]
                let pages = [
                    "200": ["description": "", "content": ["application/json": ["schema": page]]] as [String: Any]
                ]
                let list: [String: Any] = [
                    "operationId": "list", "parameters": parameters + [cursor], "responses": pages,
                ]
                document["paths"] = [
                    "/a": call(["operationId": "call", "parameters": parameters, "requestBody": body]),
                    "/b": call(["operationId": "plain", "parameters": parameters]),
                    "/c": ["get": list],
                ]
            case .cases:
                document["components"] = ["schemas": ["Kind": ["type": "string", "enum": names]]]
            case .variants:
                let variants = names.map {
                    ["title": $0, "type": "object", "properties": [$0: string]] as [String: Any]
                }
                document["components"] = ["schemas": ["Choice": ["oneOf": variants]]]
            case .operations:
                let paths = names.map { ("/\($0)", call(["operationId": $0, "tags": ["calls"]])) }
                document["paths"] = Dictionary(uniqueKeysWithValues: paths)
            case .groups:
                let paths = names.map { ("/\($0)", call(["operationId": "call", "tags": [$0]])) }
                document["paths"] = Dictionary(uniqueKeysWithValues: paths)
            case .schemas:
                let schemas = names.map { name in
                    let inner: [String: Any] = ["$ref": "#/components/schemas/\(name)"]
                    let list: [String: Any] = ["list": ["items": object]]
                    return (name, ["type": "object", "properties": list.merging([name: inner]) { $1 }])
                }
                document["components"] = ["schemas": Dictionary(uniqueKeysWithValues: schemas as [(String, Any)])]
            case .servers:
                let url = "https://example.com/" + names.map { "{\($0)}" }.joined()
                let variables = names.map { ($0, ["default": "a", "enum": ["a", "b"]] as [String: Any]) }
                document["servers"] = [["url": url, "variables": Dictionary(uniqueKeysWithValues: variables)]]
                let schemes = names.map { ($0, ["type": "apiKey", "in": "header", "name": "X-\($0)"]) }
                document["components"] = ["securitySchemes": Dictionary(uniqueKeysWithValues: schemes)]
                document["security"] = names.map { [$0: [String]()] }
            }
            let data = try JSONSerialization.data(withJSONObject: document, options: [.sortedKeys])
            return String(decoding: data, as: UTF8.self)
        }
    }

    // MARK: The identifiers of generated code

    /// Every word of the templates, and of what is printed by them, comments and texts left out.
    private static func identifiers() throws -> [String] {
        var names: Set<String> = []
        for document in documents {
            let folder = "\(Repository.expected)/\(document)/Sources"
            for (path, bytes) in try FileTree(reading: folder).files where path.contains("/Client/") {
                names.formUnion(identifiers(in: String(decoding: bytes, as: UTF8.self)))
            }
        }
        for (path, bytes) in try FileTree(reading: Repository.root + "/Templates").files
        where path.hasSuffix(".mustache") {
            let others = [
                "article-", "catalogue", "gitignore", "guide-", "package", "privacy", "readme", "snippet", "spi", "tests",
            ]
            if others.allSatisfy({ !path.hasPrefix($0) }) { names.formUnion(identifiers(in: String(decoding: bytes, as: UTF8.self))) }
        }
        // Names that differ in capitals alone would be numbered, and then they are not those of the code any more.
        var spellings: [String: String] = [:]
        for name in names.sorted() { spellings[name.lowercased()] = name }
        return spellings.values.sorted()
    }

    private static func identifiers(in text: String) -> Set<String> {
        var names: Set<String> = []
        for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
            let code = line.replacing(/"[^"]*"/, with: "").replacing(/\{\{[^}]*\}\}/, with: " ")
            for match in code.matches(of: /[A-Za-z_][A-Za-z0-9_]*/) { names.insert(String(match.output)) }
        }
        return names
    }
}
