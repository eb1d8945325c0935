import Foundation
import TestSupport

/// One package with a module for each of several documents, and the tests that were generated with them.
///
/// They share one runtime, which a package alone has a copy of under a name of its own.
struct DocumentsPackage {
    private let folder: TemporaryFolder
    private var modules: [String] = []
    /// How many tests the documents have together.
    private(set) var testCount = 0

    init() throws {
        folder = try TemporaryFolder()
    }

    mutating func add(_ package: FileTree, module: String) throws {
        try package.folder("Sources/\(module)").write(to: folder("Sources/\(module)"))
        try package.folder("Sources/\(module)Testing").write(to: folder("Sources/\(module)Testing"))
        let tests = package.folder("Tests/\(module)Tests")
        try tests.write(to: folder("Tests/\(module)Tests"))
        testCount += tests.files.values.reduce(0) { count, file in
            count + String(decoding: file, as: UTF8.self).matches(of: /@Test\b/).count
        }
        if modules.isEmpty { try package.folder("Sources/\(module)Runtime").write(to: folder("Sources/ClientRuntime")) }
        modules.append(module)
    }

    /// Builds everything, warnings as errors, and runs the tests.
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
            name: "Documents",
            platforms: [.macOS(.v13)],
            dependencies: [.package(url: "https://github.com/apple/swift-http-types", from: "1.3.0")],
            targets: [
                .target(name: "ClientRuntime", dependencies: [.product(name: "HTTPTypes", package: "swift-http-types")]),
            ] + modules.flatMap { module -> [Target] in
                let alias = SwiftSetting.unsafeFlags(["-module-alias", module + "Runtime=ClientRuntime"])
                return [
                    .target(name: module, dependencies: ["ClientRuntime"], swiftSettings: [alias]),
                    .target(name: module + "Testing", dependencies: [.byName(name: module)]),
                    .testTarget(name: module + "Tests", dependencies: [.byName(name: module + "Testing")]),
                ]
            },
            swiftLanguageModes: [.v6]
        )

        """
    }
}

/// A package somewhere on its own.
struct SwiftPackage {
    let path: String

    /// Builds it with its tests, warnings as errors, and runs them.
    func test() async throws -> ProgramRun {
        // What `swift test` tells the tests it runs must not reach the one that they run.
        let inherited = ProcessInfo.processInfo.environment.keys.filter {
            $0.hasPrefix("SWIFT_TESTING_") || $0.hasPrefix("XCTest")
        }
        let environment = Dictionary(uniqueKeysWithValues: inherited.map { ($0, String?.none) })
        return try await ProgramRun(
            ProgramRun.tool("swift"),
            ["test", "-Xswiftc", "-warnings-as-errors"],
            in: path,
            environment: environment
        )
    }
}
