import Foundation
import SourceTree
import SwiftBackend
import TestSupport
import Testing

@testable import GeneratorKit

/// What `generator init` writes means what holds without it.
@Suite struct StartingConfigurationTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// The documents of the golden tests, and where there are any, some in real use.
    static let documents: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path
        let golden = "\(root)/Tests/GoldenTests/Documents"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: golden)) ?? []
        let small = names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(golden)/\($0)" }
        guard let specs = ProcessInfo.processInfo.environment["OPENAPI_SPECS"] else { return small }
        // `STARTING_DOCUMENTS=all` takes some minutes.
        if ProcessInfo.processInfo.environment["STARTING_DOCUMENTS"] == "all" {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(specs)/real")) ?? []
            return small + names.filter { !$0.hasSuffix(".tsv") }.sorted().map { "\(specs)/real/\($0)" }
        }
        return small
            + ["2ch.yml", "ent.json", "manga.json", "swagger-petstore-3.0.yaml", "mistral.yaml", "xero_files.yaml"]
            .map { "\(specs)/real/\($0)" }
    }()

    /// All that a configuration can change in an SDK, as text.
    private struct Meaning: Equatable {
        var api: String
        var names: [GeneratedName]
        var options: SwiftOptions
        var warnings: [String]

        init(_ configuration: Configuration) throws {
            let pipeline = Pipeline(configuration: configuration)
            let (api, _, documentName, warnings) = try pipeline.readAPI()
            self.api = api.dump()
            options = pipeline.options(for: api, documentName)
            names = SDK(api: api, options: options, document: documentName).generatedNames
            self.warnings = warnings.map(\.message)
        }
    }

    @Test(arguments: documents)
    func whatIsWrittenHoldsAnyway(document: String) throws {
        var bare = Configuration()
        bare.document = .init(document)
        let overlays = try DocumentSearch(folder: Path.parent(of: document)).overlays(for: document)
        bare.overlays = overlays.map { .init($0) }
        // A document that is refused has no configuration either.
        guard let expected = try? Meaning(bare) else { return }
        var request = StartingConfiguration.Request(path: folder("openapi/generator.yaml"))
        request.document = document
        let starting = try StartingConfiguration(request)
        #expect(starting.warnings.map(\.message) == expected.warnings)
        try expect(starting.text, toMean: expected)
        // What stands behind a `#` without a space is no comment, but what holds.
        try expect(Self.saying(starting.text), toMean: expected)
    }

    /// The configuration with all that holds without being said.
    private static func saying(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let said = lines.map { $0.wholeMatch(of: /#(?! ).+|#  \S.*: .*/) == nil ? $0 : $0.dropFirst() }
        return said.joined(separator: "\n")
    }

    private func expect(_ text: String, toMean expected: Meaning) throws {
        let path = try folder.write(text, to: "openapi/generator.yaml")
        let configuration = try Configuration(contentsOf: path)
        let meaning = try Meaning(configuration)
        #expect(meaning.api == expected.api, "\(text)")
        #expect(meaning.options.module == expected.options.module)
        #expect(meaning.options.clientName == expected.options.clientName)
        #expect(meaning.options.environmentPrefix == expected.options.environmentPrefix)
        #expect(Set(meaning.names).subtracting(expected.names).isEmpty, "\(text)")
        #expect(Set(expected.names).subtracting(meaning.names).isEmpty, "\(text)")
        #expect(meaning.warnings == expected.warnings)
    }

    @Test func everyKeyIsSpokenOf() throws {
        let document = try folder.write(
            "{openapi: 3.1.0, info: {title: Zoo, version: '1'}, paths: {}}",
            to: "openapi/zoo.yaml"
        )
        let starting = try StartingConfiguration(.init(path: folder("openapi/generator.yaml")))
        let text = starting.text
        for key in ConfigurationKey.allCases.map(\.rawValue) {
            let beginnings = ["\n\(key): ", "\n#\(key): ", "\n# For example: \(key): "]
            #expect(beginnings.contains { text.contains($0) }, "\(key)")
        }
        #expect(starting.decisions.first?.text.contains(document) == true)
    }

    @Test(arguments: ["Null", "True", "False"])
    func aTitleThatYAMLTakesForSomethingElse(title: String) throws {
        try folder.write("{openapi: 3.1.0, info: {title: '\(title)', version: '1'}, paths: {}}", to: "openapi/zoo.yaml")
        try StartingConfiguration(.init(path: folder("openapi/generator.yaml"))).write()
        let configuration = try Configuration(contentsOf: folder("openapi/generator.yaml"))
        #expect(configuration.module?.description == title)
        #expect(configuration.environmentPrefix == title.uppercased())
    }

    /// Text of the document is text in the configuration, whatever it is.
    @Test func hostileTextStaysInItsPlace() throws {
        try folder.write(
            """
            {"openapi": "3.1.0", "info": {"title": "Zoo\\noutput: /", "version": "1\\n' # \\u2028x"}, "paths": {
            "/a'b": {"get": {"tags": ["it's: a\\n- {tag}"], "parameters": [
            {"name": "Idempotency-Key\\nmodule: X", "in": "header", "schema": {"type": "string"}}],
            "responses": {"200": {"description": "a"}}}}}}
            """,
            to: "openapi/o d'd.json"
        )
        var request = StartingConfiguration.Request(path: folder("openapi/generator.yaml"))
        request.output = folder("out: # {x}")
        let starting = try StartingConfiguration(request)
        try starting.write()
        let configuration = try Configuration(contentsOf: folder("openapi/generator.yaml"))
        #expect(configuration.document?.path == folder("openapi/o d'd.json"))
        #expect(configuration.output?.path == folder("out: # {x}"))
        #expect(configuration.module?.description == "ZooOutput")
        let beginnings = ["#", "document: ", "output: ", "module: ", "environmentPrefix: ", "groupBy: "]
        for line in starting.text.split(separator: "\n") {
            #expect(beginnings.contains { line.hasPrefix($0) }, "\(line)")
        }
        try folder.write(Self.saying(starting.text), to: "openapi/generator.yaml")
        _ = try Meaning(Configuration(contentsOf: folder("openapi/generator.yaml")))
    }
}
