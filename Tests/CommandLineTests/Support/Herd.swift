import Foundation
import TestSupport

/// Two documents whose SDKs have files in common, all of them different, and files of their own.
struct Herd {
    let folder: TemporaryFolder
    /// The SDK of each, by the name of its document.
    let sdks: [String: [String: String]]

    static let old = "old.yaml"
    static let new = "new.yaml"

    init() async throws {
        folder = try TemporaryFolder()
        try folder.write(Self.document(property: "name", numbers: 0..<30), to: Self.old)
        try folder.write(Self.document(property: "title", numbers: 15..<45), to: Self.new)
        var sdks: [String: [String: String]] = [:]
        for document in [Self.old, Self.new] {
            let output = "expected-\(document)"
            let run = try await folder.generator("generate", document, "--output", output)
            guard run.status == 0 else { throw Failure(output: run.errors) }
            sdks[document] = try folder.sdk(output)
        }
        self.sdks = sdks
    }

    struct Failure: Error {
        var output: String
    }

    /// The document whose SDK is in a folder, wholly and with nothing else.
    func document(of sdk: String) throws -> String? {
        let contents = try folder.sdk(sdk)
        return sdks.first { $0.value == contents }?.key
    }

    private static func document(property: String, numbers: Range<Int>) -> String {
        let schemas = numbers.map {
            "    Pet\($0): { type: object, properties: { \(property): { type: string }, x\($0): { type: integer } } }\n"
        }
        return """
            openapi: 3.0.3
            info: { title: Herd, version: \(property) }
            paths: {}
            components:
              schemas:

            """ + schemas.joined()
    }
}
