import Foundation
import TestSupport

/// A package outside of this one that uses the plugins, as users do.
///
/// It is always in the same place: what a package stands on is built once for it, and a generator takes minutes to build.
struct Consumer {
    static let folder = root + "/.build-plugins/Consumer"

    /// The folder of this package, without a slash at its end.
    private static let root = String(#filePath.dropLast("/Tests/PluginTests/Consumer.swift".count))

    /// The package as it is in the repository; what was built for it stays.
    init() throws {
        let files = FileManager.default
        let source = URL(filePath: Self.root).appending(path: "Tests/PluginTests/Consumer")
        try files.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
        for name in try files.contentsOfDirectory(atPath: Self.folder) where name != ".build" {
            try files.removeItem(atPath: "\(Self.folder)/\(name)")
        }
        for name in try files.contentsOfDirectory(atPath: source.path(percentEncoded: false)) where name != ".build" {
            try files.copyItem(at: source.appending(path: name), to: URL(filePath: "\(Self.folder)/\(name)"))
        }
    }

    /// Runs `swift` here.
    ///
    /// - Parameter command: such as `package`; what follows it are the options with which everything was built so far, then
    ///   the arguments.
    func swift(_ command: String, _ arguments: String...) async throws -> ProgramRun {
        try await ProgramRun(
            ProgramRun.tool("swift"),
            [command, "-debug-info-format", "none"] + arguments,
            in: Self.folder,
            // What `swift test` tells the tests it runs is not meant for the builds that they start.
            environment: Dictionary(uniqueKeysWithValues: inherited.map { ($0, String?.none) })
        )
    }

    private var inherited: [String] {
        ProcessInfo.processInfo.environment.keys.filter { $0.hasPrefix("SWIFT_TESTING_") || $0.hasPrefix("XCTest") }
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(Self.folder)/\(path)")
    }

    func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(Self.folder)/\(path)"))
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: "\(Self.folder)/\(path)")
    }

    /// Replaces a text in a file that has it once.
    func replace(_ text: String, in path: String, with other: String) throws {
        let contents = String(decoding: try Data(contentsOf: URL(filePath: "\(Self.folder)/\(path)")), as: UTF8.self)
        guard contents.components(separatedBy: text).count == 2 else { throw CocoaError(.formatting) }
        try write(contents.replacing(text, with: other), to: path)
    }

    /// When each of the files was written that the build plugin makes.
    func generatedFiles() throws -> [String: Date] {
        let folder = "\(Self.folder)/.build/plugins/outputs/consumer/Pets/destination/GenerateClient/GeneratedSources"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
        return try Dictionary(
            uniqueKeysWithValues: names.map { name in
                let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
                return (name, attributes[.modificationDate] as? Date ?? .distantPast)
            }
        )
    }
}
