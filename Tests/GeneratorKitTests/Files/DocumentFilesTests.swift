import Foundation
import OpenAPI
import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

@Suite struct DocumentFilesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func start() throws -> SourceTree {
        try SourceTree.parse(reading: folder.write("a: 1\n", to: "api.yaml"))
    }

    @Test func aFileIsReadOnceByWhateverPath() throws {
        let start = try start()
        let files = DocumentFiles(start: start, copies: [])
        let pet = try folder.write("type: object\n", to: "schemas/pet.yaml")
        try FileManager.default.createSymbolicLink(atPath: folder("link.yaml"), withDestinationPath: pet)
        let tree = try files.tree(at: .file(pet))
        #expect(try files.tree(at: .file(folder("schemas/../schemas/pet.yaml"))) === tree)
        #expect(try files.tree(at: .file(folder("link.yaml"))) === tree)
        #expect(try files.tree(at: .file(folder("schemas/../api.yaml"))) === start)
    }

    @Test func whatIsNotThere() throws {
        let files = DocumentFiles(start: try start(), copies: [])
        let gone = #expect(throws: DiagnosticsError.self) { try files.tree(at: .file(folder("gone.yaml"))) }
        #expect(gone?.diagnostics.map(\.message) == ["cannot read \(folder("gone.yaml")): No such file or directory"])
        #expect(gone?.diagnostics.map(\.location) == [nil])
        let folderError = #expect(throws: DiagnosticsError.self) { try files.tree(at: .file(folder.path)) }
        #expect(folderError?.diagnostics.map(\.code) == ["unreadable-file"])
        let broken = try folder.write("a: [\n", to: "broken.yaml")
        let syntax = #expect(throws: DiagnosticsError.self) { try files.tree(at: .file(broken)) }
        #expect(syntax?.diagnostics.first?.location?.path == broken)
    }

    @Test func nothingIsFetched() throws {
        let pet = try folder.write("type: object\n", to: "vendor/schemas/pet 1.yaml")
        let one = try folder.write("type: string\n", to: "one.yaml")
        let copies = [
            try #require(LocalCopy(of: "https://example.com/api/", at: .init(folder("vendor")))),
            try #require(LocalCopy(of: "https://example.com/api/one", at: .init(one))),
            try #require(LocalCopy(of: "https://example.com/gone", at: .init(folder("gone.yaml")))),
        ]
        let files = DocumentFiles(start: try start(), copies: copies)
        #expect(try files.tree(at: .uri("https://example.com/api/schemas/pet%201.yaml")) === files.tree(at: .file(pet)))
        #expect(try files.tree(at: .uri("https://example.com/api/one")) === files.tree(at: .file(one)))
        let gone = #expect(throws: DiagnosticsError.self) { try files.tree(at: .uri("https://example.com/gone")) }
        #expect(
            gone?.diagnostics.first?.notes.map(\.message) == [
                "'https://example.com/gone' is said to be at '\(folder("gone.yaml"))'"
            ]
        )
        let other = #expect(throws: DiagnosticsError.self) { try files.tree(at: .uri("https://example.com/apis")) }
        #expect(other?.diagnostics.map(\.code) == ["remote-reference"])
        #expect(
            other?.diagnostics.first?.notes.map(\.message) == [
                "name a local copy, under `references` in the configuration or with --reference "
                    + "'https://example.com/apis=PATH'"
            ]
        )
        let urn = #expect(throws: DiagnosticsError.self) { try files.tree(at: .uri("urn:example:pet")) }
        #expect(urn?.diagnostics.map(\.code) == ["unknown-address"])
    }

    @Test func referencesOfTheConfiguration() throws {
        let path = try folder.write(
            """
            document: api.yaml
            references:
              https://example.com/pet.yaml: vendor/pet.yaml
            names:
              vendor/pet.yaml: Animal
              '../x.yaml#/Dog': Hound
            """,
            to: "openapi/generator.yaml"
        )
        let configuration = try Configuration(contentsOf: path)
        #expect(configuration.references.map(\.url) == ["https://example.com/pet.yaml"])
        #expect(configuration.references.map(\.path.path) == [folder("openapi/vendor/pet.yaml")])
        #expect(configuration.names == ["vendor/pet.yaml#": "Animal", "../x.yaml#/Dog": "Hound"])
        try folder.write("{type: object, properties: {name: {type: string}}}", to: "openapi/vendor/pet.yaml")
        try folder.write(
            """
            openapi: 3.0.3
            info: {title: Zoo, version: '1'}
            paths:
              /pet:
                get:
                  responses:
                    '200':
                      description: ok
                      content: {application/json: {schema: {$ref: 'https://example.com/pet.yaml'}}}
            """,
            to: "openapi/api.yaml"
        )
        let api = try Pipeline(configuration: configuration).api().api
        #expect(api.types.map(\.pointer) == ["vendor/pet.yaml#"])
    }

    @Test(arguments: [
        ("references:\n  pet.yaml: a", "2:3 invalid-value"), ("references:\n  'https://a#b': a", "2:3 invalid-value"),
        ("references:\n  https://a: ''", "2:14 invalid-value"), ("references:\n  https://a: [b]", "2:14 wrong-type"),
    ])
    func mistakes(text: String, expected: String) throws {
        let path = try folder.write(text, to: "generator.yaml")
        let error = #expect(throws: DiagnosticsError.self) { try Configuration(contentsOf: path) }
        #expect(error?.short == [expected])
    }

    @Test func copiesOnTheCommandLine() {
        #expect(LocalCopy("https://a/b?c=d=x.yaml")?.url == "https://a/b?c=d")
        #expect(LocalCopy("https://a/b?c=d=x.yaml")?.path.path == "x.yaml")
        #expect(LocalCopy("https://a=") == nil)
        #expect(LocalCopy("https://a") == nil)
        #expect(LocalCopy("a=b") == nil)
    }
}
