import Foundation

/// A run of a program to its end.
struct ProgramRun: Sendable {
    /// The exit code; negative where a signal ended the program.
    var status: Int32
    /// Standard output and standard error, as they come.
    var output: String

    /// - Parameter environment: Over that of the tests; nil takes a variable away.
    init(
        _ program: URL,
        _ arguments: [String],
        in folder: String,
        environment: [String: String?] = [:]
    ) async throws {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment.reduce(into: ProcessInfo.processInfo.environment) { $0[$1.key] = $1.value }
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe

        let (ends, end) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { process in
            end.yield(process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
            end.finish()
        }
        try process.run()
        // A thread of its own, since it waits: the threads that tests share are few.
        let bytes = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: pipe.fileHandleForReading.readDataToEndOfFile()) }
        }
        output = String(decoding: bytes, as: UTF8.self)
        status = await ends.first { _ in true } ?? -1
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
