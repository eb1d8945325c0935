import Foundation
import TestSupport

/// Where things are in the checkout that these tests were built from.
enum Repository {
    /// The folder of `Package.swift`.
    static let root: String = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path(percentEncoded: false)
        .trimmingSuffix("/")

    static let configuration = root + "/openapi/generator.yaml"
    static let flagship = root + "/Generated/Metronome"
    static let documents = root + "/Tests/GoldenTests/Documents"
    static let features = root + "/Tests/GoldenTests/Features"
    static let featureProgram = root + "/Tests/GoldenTests/FeatureProgram"
    static let featureTable = root + "/Sources/generator/Documentation.docc/Features.md"
    static let runtime = root + "/Sources/ClientRuntime"
    static let expected = root + "/Tests/GoldenTests/Expected"

    /// A folder of real documents, kept outside the project for their size and licences; nil where there is none.
    static let realDocuments = ProcessInfo.processInfo.environment["OPENAPI_SPECS"]

    /// The generator that was built with these tests.
    static var generator: URL { BuildProducts.folder.appending(path: "generator") }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        count > suffix.count && hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
