import Foundation
import TestSupport
import Testing

/// What generated clients send over a real connection, byte for byte.
@Suite struct WireTests {
    /// The tests are in `Wire`: they need the modules that are generated, and so a package of their own.
    @Test func requestsAreWhatTheDocumentsSay() async throws {
        let names = ["multipart-sequences", "parameter-places", "parameter-styles", "request-forms", "swagger-forms"]
        let documents = SmallDocument.all.filter { names.contains($0.name) }
        #expect(documents.map(\.name) == names)
        let run = try await WirePackage(documents: documents).test()
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains(/Test run with [1-9]\d* tests/), "\(run.output)")
    }
}

/// A package with a module for each of several documents, and the tests of this folder's `Wire`.
struct WirePackage {
    private let folder: TemporaryFolder
    private let modules: [String]

    init(documents: [SmallDocument]) throws {
        folder = try TemporaryFolder()
        modules = documents.map(\.module)
        for document in documents {
            let package = try document.package().files
            try package.folder("Sources/\(document.module)").write(to: folder("Sources/\(document.module)"))
            // Each has the same runtime.
            try package.folder("Sources/\(document.module)Runtime").write(to: folder("Sources/ClientRuntime"))
        }
        try FileTree(reading: Repository.root + "/Tests/GoldenTests/Wire").write(to: folder("Tests/WireTests"))
    }

    func test() async throws -> ProgramRun {
        try folder.write(manifest, to: "Package.swift")
        return try await SwiftPackage(path: folder.path).test()
    }

    private var manifest: String {
        """
        // swift-tools-version: 6.1
        import PackageDescription

        let modules = \(modules)
        let package = Package(
            name: "Wire",
            platforms: [.macOS(.v13)],
            dependencies: [.package(url: "https://github.com/apple/swift-http-types", from: "1.3.0")],
            targets: [
                .target(name: "ClientRuntime", dependencies: [.product(name: "HTTPTypes", package: "swift-http-types")]),
                .testTarget(name: "WireTests", dependencies: modules.map { .byName(name: $0) }),
            ] + modules.map { module in
                .target(
                    name: module,
                    dependencies: ["ClientRuntime"],
                    swiftSettings: [.unsafeFlags(["-module-alias", module + "Runtime=ClientRuntime"])]
                )
            },
            swiftLanguageModes: [.v6]
        )

        """
    }
}
