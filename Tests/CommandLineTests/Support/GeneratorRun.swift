import Foundation
import TestSupport

/// A run of the real program.
struct GeneratorRun: Sendable {
    var status: Int32
    var output: String
    var errors: String

    /// Runs `generator` in a folder and waits for its end.
    ///
    /// - Parameters:
    ///   - environment: Variables beside those that a program needs to start.
    ///   - program: The program itself, or a copy of it.
    init(
        _ arguments: [String],
        in folder: String,
        environment: [String: String] = [:],
        program: URL = Self.program
    ) async throws {
        // Files rather than pipes: a pipe that nobody reads yet stops the program when it is full.
        let streams = try TemporaryFolder()
        try streams.write("", to: "output")
        try streams.write("", to: "errors")
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: streams("output")))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: streams("errors")))
        status = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                // A signal is no exit code: a crash must not look like one.
                continuation.resume(
                    returning: ended.terminationReason == .exit ? ended.terminationStatus : -ended.terminationStatus
                )
            }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        output = try streams.text(of: "output")
        errors = try streams.text(of: "errors")
    }

    /// The program is built beside the tests.
    static var program: URL {
        BuildProducts.folder.appending(path: "generator")
    }
}
