import Foundation
import SourceTree

/// Runs `git`, which is asked and never changes anything of the repository.
struct GitProgram {
    /// The folder in which it runs; nil: the working directory.
    var folder: String?
    var environment: [String: String] = [:]

    struct Run {
        var status: Int32
        var output: [UInt8]
        var errors: String

        /// What it wrote, without the line break at its end.
        var line: String {
            let text = String(decoding: output, as: UTF8.self)
            return text.hasSuffix("\n") ? String(text.dropLast()) : text
        }
    }

    /// - Parameter input: a file to read from.
    /// - Returns: nil where there is no `git`.
    func run(_ arguments: [String], input: String? = nil) throws -> Run? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = try input.map { try FileHandle(forReadingFrom: URL(filePath: $0)) } ?? .nullDevice
        // Files rather than pipes: one that nobody reads while the other is read stops the program when it is full.
        let streams = FileManager.default.temporaryDirectory.appending(path: "generator-git-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: streams) }
        let (output, errors) = (streams.appending(path: "output"), streams.appending(path: "errors"))
        for stream in [output, errors] { try Data().write(to: stream) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        // `env` says so.
        if process.terminationStatus == 127 { return nil }
        return Run(
            status: process.terminationStatus,
            output: Array(try Data(contentsOf: output)),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        )
    }
}
