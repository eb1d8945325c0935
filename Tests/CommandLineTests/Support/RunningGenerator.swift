import Foundation
import TestSupport

/// A run of the real program that goes on until it is told to end.
final class RunningGenerator {
    private let process = Process()
    private let streams: TemporaryFolder

    init(_ arguments: [String], in folder: String) throws {
        streams = try TemporaryFolder()
        try streams.write("", to: "output")
        process.executableURL = GeneratorRun.program
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
        process.standardInput = FileHandle.nullDevice
        // One file for both, so that they stay in order.
        let output = try FileHandle(forWritingTo: URL(filePath: streams("output")))
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    /// What it has written so far.
    var output: String {
        (try? streams.text(of: "output")) ?? ""
    }

    /// Waits until something is so.
    ///
    /// - Returns: whether it ever was, or the program ended before. Machines that are busy are given time.
    func eventually(_ condition: () throws -> Bool) async throws -> Bool {
        let start = ContinuousClock.now
        while ContinuousClock.now - start < .seconds(300) {
            if try condition() { return true }
            guard process.isRunning else { return try condition() }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }

    /// What Control-C does.
    func interrupt() {
        process.interrupt()
    }

    /// The exit code; nil while it runs, or where a signal ended it.
    var status: Int32? {
        process.isRunning || process.terminationReason != .exit ? nil : process.terminationStatus
    }
}
