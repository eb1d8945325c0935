import Foundation
import SourceTree
import SwiftBackend
import TestSupport
import Testing

@testable import GeneratorKit

/// What is added to a document changes no name in it, but those that meet the new one.
@Suite struct StabilityTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// The documents of the golden tests, and where there are any, some in real use.
    static let documents: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path
        let small = [
            "additional-properties", "all-of", "any-of", "arrays-and-maps", "bodies", "enum-extensions", "group-names",
            "multipart", "nested-objects", "one-of", "open-enums", "operation-names", "paging", "parameters",
            "property-names", "recursion", "responses", "streams", "swagger", "type-names", "version-3-2", "webhooks",
        ].map { "\(root)/Tests/GoldenTests/Documents/\($0).yaml" }
        guard let specs = ProcessInfo.processInfo.environment["OPENAPI_SPECS"] else { return small }
        return small
            + ["2ch.yml", "ent.json", "manga.json", "swagger-petstore-3.0.yaml", "mistral.yaml", "xero_files.yaml"]
            .map { "\(specs)/real/\($0)" }
    }()

    /// Names by what they are of; a thing of several names has all of them.
    private func names(of document: String, overlay: String? = nil) throws -> [String: Set<String>] {
        var configuration = Configuration()
        configuration.document = .init(document)
        if let overlay {
            let text = "overlay: 1.1.0\ninfo: { title: An addition, version: '1' }\nactions:\n\(overlay)\n"
            configuration.overlays = [.init(try folder.write(text, to: "addition.yaml"))]
        }
        return try Pipeline(configuration: configuration).names().names.reduce(into: [:]) {
            $0["\($1.section.rawValue) \($1.key)", default: []].insert($1.name)
        }
    }

    private static func update(_ target: String, _ value: String) -> String {
        "  - { target: \"\(target)\", update: \(value) }"
    }

    /// One of each kind, called as nothing else is.
    private static let additions = [
        update("$.components.schemas", "{ ZzAdded: { type: object, properties: { zzOne: { type: string } } } }"),
        update("$.definitions", "{ ZzAdded: { type: object, properties: { zzOne: { type: string } } } }"),
        update("$.components.schemas[*].properties", "{ zz_added: { enum: [zz_one, zz_two] } }"),
        update(
            "$..properties[?@.type == 'object'].properties",
            "{ zz_added: { type: object, properties: { a: {} } } }"
        ),
        // A variant may be called after the only value of a property, which must stay the only one.
        update("$..[?@.type == 'string' && length(@.enum) > 1].enum", "zz_added"),
        update("$.paths", "{ /zz-added: { get: { operationId: zzAdded, responses: { '200': { description: a } } } } }"),
        update("$.paths[*]", "{ trace: { responses: { '200': { description: a } } } }"),
        update("$.paths[*][*].parameters", "{ name: zz_added, in: query, schema: { type: string } }"),
        update("$.paths[*][*].parameters", "{ name: zz_added, in: query, type: string }"),
        update("$.paths[*][*].responses", "{ '418': { description: tea } }"),
    ]

    @Test(arguments: documents)
    func additionsOfTheirOwnNameChangeNothing(document: String) throws {
        let before = try names(of: document)
        #expect(!before.isEmpty)
        var count = 0
        for addition in Self.additions {
            // Some documents have no such place, or one that cannot hold this.
            guard let after = try? names(of: document, overlay: addition) else { continue }
            count += 1
            for (thing, name) in before { #expect(after[thing] == name, "\(thing), by \(addition)") }
        }
        #expect(count > 0)
    }

    /// A schema that is called like one that is there, but for capitals: of all names there are, those change that the
    /// new one meets.
    @Test(arguments: documents)
    func additionsThatMeetChangeWhatTheyMeet(document: String) throws {
        let before = try names(of: document)
        let prefix = "names #/components/schemas/"
        let schemas = before.filter { $0.key.hasPrefix(prefix) && !$0.key.dropFirst(prefix.count).contains("/") }
        for (thing, name) in schemas.sorted(by: { $0.key < $1.key }).prefix(5) {
            let spelling = thing.dropFirst(prefix.count)
            let other = spelling.uppercased() == spelling ? spelling.lowercased() : spelling.uppercased()
            let addition = Self.update(
                "$.components.schemas",
                "{ '\(other)': { type: object, properties: { a: {} } } }"
            )
            guard let after = try? names(of: document, overlay: addition) else { continue }
            for (thing, old) in before where after[thing] != old {
                #expect(old == name, "\(thing) is none that '\(other)' meets")
            }
        }
    }
}
