import Foundation
import GeneratorKit
import SDKDiff
import SourceTree
import SwiftBackend
import TestSupport

/// Holds the verdict on what a change breaks in Swift against the compiler's: a program that uses all of the older SDK is
/// compiled with the newer one.
public struct Proof: Sendable {
    private let folder: String
    private let caller: String
    private let old: DocumentVersion

    /// - Parameters:
    ///   - document: in JSON.
    ///   - folder: where to write; it must be there.
    /// - Throws: what is wrong with the document.
    public init(document: String, folder: String) throws {
        self.folder = folder
        let path = "\(folder)/original.json"
        try Data(document.utf8).write(to: URL(filePath: path))
        old = try Self.pipeline(path).version().version
        caller = Caller(of: old.interface).text
    }

    /// What came of one change.
    public struct Outcome: Sendable {
        public var change: String
        /// What the comparison says.
        public var isBreaking: Bool
        public var codes: [String]
        /// What the compiler says.
        public var complaints: String

        public var agrees: Bool { isBreaking == !complaints.isEmpty }
    }

    /// - Returns: what the compiler has against the program with the older SDK itself: nothing, if the program is right.
    public func complaintsAboutTheOriginal() async throws -> String {
        try await complaints(about: "\(folder)/original.json", named: "original")
    }

    /// - Returns: nil where the changed document is refused.
    public func outcome(of mutation: Mutation, number: Int) async throws -> Outcome? {
        let path = "\(folder)/\(number).json"
        try Data(mutation.json.utf8).write(to: URL(filePath: path))
        guard let new = try? Self.pipeline(path).version().version else { return nil }
        let comparison = DocumentComparison(old, new)
        let complaints = try await complaints(about: path, named: "\(number)")
        return Outcome(
            change: "\(number) \(mutation.kind.rawValue) \(mutation.place)",
            isBreaking: comparison.breaksSwift,
            codes: comparison.changes.filter(\.breaksSwift).map(\.id),
            complaints: complaints
        )
    }

    private static func pipeline(_ path: String) -> Pipeline {
        var configuration = Configuration()
        configuration.document = .init(path)
        configuration.module = ModuleName("SDK")
        return Pipeline(configuration: configuration)
    }

    // MARK: - Compiling

    private func complaints(about document: String, named name: String) async throws -> String {
        let folder = "\(folder)/\(name)"
        let prefix = "Sources/SDK/"
        let files = try Self.pipeline(document).package().filter {
            $0.path.hasPrefix(prefix) && $0.path.hasSuffix(".swift")
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let paths = try files.map { file in
            let path = "\(folder)/\(file.path.dropFirst(prefix.count).replacing("/", with: "-"))"
            try Data(file.bytes).write(to: URL(filePath: path))
            return path
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let shared = ["-swift-version", "6", "-suppress-warnings"] + BuildProducts.moduleArguments
        let module = try await SwiftCompiler.run(
            [
                "-emit-module", "-emit-module-path", "\(folder)/SDK.swiftmodule", "-module-name", "SDK",
                "-module-alias", "SDKRuntime=ClientRuntime", "-parse-as-library", "-wmo",
                // Only what is declared matters here.
                "-Xfrontend", "-experimental-skip-all-function-bodies",
            ] + shared + paths,
            in: folder
        )
        guard module.status == 0 else { return "the SDK does not compile: \(module.output)" }
        let program = "\(folder)/Caller.swift"
        try Data(caller.utf8).write(to: URL(filePath: program))
        let run = try await SwiftCompiler.run(
            ["-typecheck", "-parse-as-library", "-module-name", "Caller", "-I", folder] + shared + [program],
            in: folder
        )
        let errors = run.output.split(separator: "\n").filter { $0.contains("error:") }
        return run.status == 0 ? "" : errors.prefix(5).joined(separator: "\n") + (errors.isEmpty ? run.output : "")
    }
}
