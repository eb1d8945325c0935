import Foundation
import OpenAPI
import SourceTree
import Testing

/// Documents in real use, and documents that are wrong, where `OPENAPI_SPECS` says they are.
@Suite(.enabled(if: Corpus.root != nil)) struct CorpusTests {
    @Test func realDocumentsHaveNoErrors() throws {
        let files = try Corpus.files(in: "real").filter { !$0.contains("/digitalocean/") && !$0.contains("/lob-multi") }
        var read = 0
        for file in files {
            let tree = try SourceTree.parse(try SourceFile(contentsOf: file))
            guard tree.root["openapi"] != nil else { continue }
            let (document, diagnostics) = DocumentReader.read(tree)
            let errors = diagnostics.all.filter { $0.severity == .error && $0.code != "external-reference" }
            #expect(errors.isEmpty, "\(file): \(errors.prefix(3))")
            let found = try #require(document)
            // Following references comes to an end everywhere.
            for entry in found.components.schemas { #expect(found.resolve(entry.value) != nil, "\(entry.name)") }
            read += 1
        }
        #expect(read > 50)
    }

    @Test func everyReferenceOfARealDocumentLeadsSomewhere() throws {
        for name in ["stripe-2023-09.yaml", "okta-management.yaml"] {
            let file = try #require(Corpus.files(in: "real").first { $0.hasSuffix("/" + name) })
            let tree = try SourceTree.parse(try SourceFile(contentsOf: file))
            let document = try #require(DocumentReader.read(tree).document)
            var visited: Set<ObjectIdentifier> = []
            var references = 0
            var stack = document.components.schemas.values
            while let schema = stack.popLast() {
                guard visited.insert(ObjectIdentifier(schema)).inserted else { continue }
                if schema.reference != nil {
                    references += 1
                    stack.append(try #require(document.target(of: schema)))
                }
                stack += schema.properties.values + [schema.items].compactMap { $0 }
                stack += (schema.allOf ?? []) + (schema.anyOf ?? []) + (schema.oneOf ?? [])
            }
            #expect(references > 1000, "\(name)")
        }
    }

    /// Whatever else is wrong with a document, reading it comes to an end with diagnostics, not a crash.
    @Test func oddDocumentsAreRead() throws {
        var read = 0
        for file in try Corpus.files(in: "edge") + Corpus.files(in: "invalid") {
            guard let source = try? SourceFile(contentsOf: file), let tree = try? SourceTree.parse(source) else {
                continue
            }
            let (document, diagnostics) = DocumentReader.read(tree)
            #expect(document != nil || diagnostics.containsErrors, "\(file)")
            #expect(diagnostics.all.allSatisfy { $0.location != nil }, "\(file)")
            read += 1
        }
        #expect(read > 900)
    }

    /// Documents that the specification forbids, by the index of those that are wrong.
    @Test func wrongDocumentsAreRefused() throws {
        let forbidden = try Corpus.forbidden()
        #expect(forbidden.count > 50)
        for name in forbidden {
            let file = try #require(Corpus.root) + "/invalid/" + name
            do {
                let (_, diagnostics) = DocumentReader.read(try SourceTree.parse(try SourceFile(contentsOf: file)))
                let errors = diagnostics.all.filter { $0.severity == .error && $0.code != "external-reference" }
                #expect(!errors.isEmpty && errors.allSatisfy { $0.location != nil }, "\(name)")
            } catch let error as DiagnosticsError {
                #expect(error.diagnostics.allSatisfy { $0.location != nil }, "\(name)")
            }
        }
    }
}

enum Corpus {
    static let root = ProcessInfo.processInfo.environment["OPENAPI_SPECS"]

    /// The documents below a folder, in a fixed order.
    static func files(in folder: String) throws -> [String] {
        let path = try #require(root) + "/" + folder
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
        return names.filter { name in [".json", ".yaml", ".yml"].contains { name.hasSuffix($0) } }
            .sorted().map { path + "/" + $0 }
    }

    /// The names below `invalid` that the index marks with `yes`.
    static func forbidden() throws -> [String] {
        let index = try String(contentsOfFile: try #require(root) + "/invalid/INDEX.tsv", encoding: .utf8)
        let rows = index.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        let column = try #require(rows.first?.firstIndex { $0.hasPrefix("must_reject") })
        return rows.dropFirst().filter { $0.count > column && $0[column] == "yes" }.map { String($0[0]) }
    }
}
