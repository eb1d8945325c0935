import Foundation
import TestSupport

/// A run of a program to its end.
struct ProgramRun: Sendable {
    /// The exit code; negative where a signal ended the program.
    var status: Int32
    /// Standard output and standard error, in the order they were written.
    var output: String

    /// - Parameter environment: Over that of the tests; nil takes a variable away.
    init(
        _ program: URL,
        _ arguments: [String],
        in folder: String,
        environment: [String: String?] = [:]
    ) async throws {
        // A file rather than a pipe: a pipe that nobody reads yet stops the program when it is full.
        let stream = try TemporaryFolder()
        try stream.write("", to: "output")
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment.reduce(into: ProcessInfo.processInfo.environment) { $0[$1.key] = $1.value }
        process.standardInput = FileHandle.nullDevice
        let handle = try FileHandle(forWritingTo: URL(filePath: stream("output")))
        process.standardOutput = handle
        process.standardError = handle
        status = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                continuation.resume(returning: ended.terminationReason == .exit ? ended.terminationStatus : -ended.terminationStatus)
            }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        output = try stream.text(of: "output")
    }

    /// The generator that was built with these tests.
    static var generator: URL {
        Repository.products.appending(path: "generator")
    }

    /// A tool of the Swift that is on the path, by its full path: macOS starts tools through `xcrun`.
    static func tool(_ name: String) throws -> URL {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let paths = folders.map { "\($0)/\(name)" }
        guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
            throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: name])
        }
        return URL(filePath: path)
    }
}
