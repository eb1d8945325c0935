import Foundation
import SourceTree
import TestSupport
import Testing

@testable import GeneratorKit

@Suite struct PipelineTests {
    private let folder: TemporaryFolder
    private let document = """
        openapi: 3.0.3
        info: { title: Tiny pets, version: 1.2.0 }
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                '200':
                  description: All of them.
                  content:
                    application/json:
                      schema: { type: array, items: { $ref: '#/components/schemas/Pet' } }
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }

        """

    init() throws {
        folder = try TemporaryFolder()
    }

    private func files(document: String, module: String? = nil) throws -> [GeneratedFile] {
        var configuration = Configuration()
        configuration.document = .init(document)
        configuration.output = .init(folder("out"))
        configuration.module = module.flatMap(ModuleName.init)
        return try Pipeline(configuration: configuration).files(for: SourceTree.parse(reading: document)).files
    }

    @Test func theModuleIsNamedByTheTitle() throws {
        let path = try folder.write(document, to: "pets.yaml")
        #expect(try files(document: path).contains { $0.path.hasPrefix("Sources/TinyPets/") })
        #expect(try files(document: path, module: "Zoo").contains { $0.path.hasPrefix("Sources/Zoo/") })
    }

    @Test func whereTheDocumentIsDoesNotMatter() throws {
        let here = try folder.write(document, to: "pets.yaml")
        let there = try folder.write(document, to: "some/other place/ü/pets.yaml")
        let up = String(repeating: "../", count: FileManager.default.currentDirectoryPath.split(separator: "/").count)
        let expected = try files(document: here)
        #expect(try files(document: there) == expected)
        #expect(try files(document: up + here.dropFirst()) == expected)
        for file in expected {
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains(folder.path), "\(file.path)")
        }
    }

    @Test func aMissingDocumentIsReportedWhereItIsNamed() throws {
        let path = try folder.write("output: out\ndocument: nowhere.yaml\n", to: "generator.yaml")
        let pipeline = try Pipeline(configuration: Configuration(contentsOf: path))
        let error = #expect(throws: DiagnosticsError.self) { try pipeline.run() }
        #expect(error?.short == ["2:11 unreadable-file"])
        #expect(!folder.exists("out"))
    }

    @Test(arguments: [("document: pets.yaml", "no-output"), ("output: out", "no-document")])
    func whatIsNotSaidIsAnError(text: String, code: String) throws {
        try folder.write(document, to: "pets.yaml")
        let path = try folder.write(text, to: "generator.yaml")
        let pipeline = try Pipeline(configuration: Configuration(contentsOf: path))
        let error = #expect(throws: DiagnosticsError.self) { try pipeline.run() }
        #expect(error?.short == [code])
    }

    @Test func warningsComeWithTheOutcome() throws {
        let path = try folder.write(document, to: "pets.yaml")
        var configuration = Configuration()
        configuration.document = .init(path)
        configuration.output = .init(folder("out"))
        configuration.references = [LocalCopy("https://example.com/a.yaml=a.yaml")].compactMap(\.self)
        let outcome = try Pipeline(configuration: configuration).run()
        #expect(outcome.warnings.map(\.code) == ["unused-reference"])
        #expect(outcome.summary.changed == outcome.summary.files)
    }
}
