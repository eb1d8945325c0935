import Foundation
import GeneratorKit
import SourceTree
import SwiftBackend
import TestSupport
import Testing

/// Every code has an explanation, and every explanation is of a code.
@Suite struct ExplanationTests {
    private static let problemsOfNames = NameProblem.Kind.allCases.map(\.rawValue)

    @Test func everyCodeOfTheSourcesIsExplained() throws {
        let scan = try CodeScan()
        #expect(scan.places.count > 100)
        let explained = Set(Explanation.all.map(\.code))
        for (code, places) in scan.places where !explained.contains(code) {
            Issue.record("'\(code)' has no explanation; it is in \(Set(places).sorted().joined(separator: ", "))")
        }
        #expect(explained.isSuperset(of: Self.problemsOfNames))
    }

    @Test func everyExplanationIsOfACode() throws {
        let codes = Set(try CodeScan().places.keys).union(Self.problemsOfNames)
        #expect(Explanation.all.map(\.code).filter { !codes.contains($0) } == [])
    }

    @Test func everyCodeIsExplainedOnce() {
        let codes = Explanation.all.map(\.code)
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
    }

    @Test(arguments: Explanation.all)
    func theTextsAreSentences(of explanation: Explanation) {
        #expect(!explanation.summary.hasSuffix("."))
        #expect(explanation.summary.count <= 70)
        for text in [explanation.meaning, explanation.remedy] {
            #expect(text.hasSuffix("."))
            #expect(!text.contains("\n\n"))
        }
    }

    // MARK: - Examples

    /// What the document of the configurations and overlays has.
    private static let pets = """
        openapi: 3.1.0
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                '200':
                  description: Pets
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
        components:
          schemas:
            Pet: { type: object, properties: { id: { type: string, format: uuid } } }
            Owner: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }

        """

    @Test(arguments: Explanation.all.filter { $0.example != nil })
    func theExampleIsOfTheCode(of explanation: Explanation) throws {
        let folder = try TemporaryFolder()
        let found = try Self.diagnostics(of: #require(explanation.example), in: folder)
        #expect(found.contains { $0.code == explanation.code }, "\(found.map(\.description).joined(separator: "\n"))")
    }

    private static func diagnostics(
        of example: Explanation.Example,
        in folder: TemporaryFolder
    ) throws -> [Diagnostic] {
        var configuration = Configuration()
        switch example {
        case .text(let text):
            configuration.document = .init(try folder.write(text, to: "api.yaml"))
        case .document(let text):
            configuration.document = .init(try folder.write(completed(text), to: "api.yaml"))
        case .overlay(let text):
            let start = text.hasPrefix("overlay") ? "" : "overlay: 1.1.0\ninfo: { title: Changes, version: 1.0.0 }\n"
            configuration.document = .init(try folder.write(pets, to: "api.yaml"))
            configuration.overlays = [.init(try folder.write(start + text, to: "api.overlay.yaml"))]
        case .configuration(let text):
            try folder.write(pets, to: "api.yaml")
            let path = try folder.write("document: api.yaml\noutput: out\n\(text)\n", to: "generator.yaml")
            configuration = try Configuration.read(contentsOf: path)
        }
        return Pipeline(configuration: configuration).validate()
    }

    /// A document with what every one has.
    private static func completed(_ text: String) -> String {
        var lines = [text]
        func has(_ field: String) -> Bool { text.hasPrefix("\(field):") || text.contains("\n\(field):") }
        if !has("openapi"), !has("swagger") { lines.insert("openapi: 3.1.0", at: 0) }
        if !has("info") { lines.insert("info: { title: Pets, version: 1.0.0 }", at: 0) }
        if !has("paths") { lines.append("paths: {}") }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: - Help

    @Test func aMisspelledCodeIsFound() {
        #expect(Explanation.codes(like: "undefined-stile").first == "undefined-style")
        #expect(Explanation.codes(like: "reference").contains("broken-reference"))
        #expect(Explanation.codes(like: "") == [])
    }

    @Test func aPageFitsTheTerminal() throws {
        let explanation = try #require(Explanation(of: "undefined-style"))
        let page = explanation.text(width: 60)
        let example = try #require(explanation.example).text.split(separator: "\n").map { "    \($0)" }
        let lines = page.split(separator: "\n").map(String.init)
        #expect(lines.dropFirst().allSatisfy { $0.count <= 60 || example.contains($0) })
        #expect(lines.first == "undefined-style: a parameter whose style has no meaning for its type")
    }
}
