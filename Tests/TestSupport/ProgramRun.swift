import Foundation
import Subprocess

/// A run of a program to its end, for which there may have to be a place first (``ProgramPlaces``).
public struct ProgramRun: Sendable {
    /// The exit code; negative where a signal ended the program.
    public var status: Int32
    /// Standard output and standard error, as they come.
    public var output: String

    /// - Parameter environment: Over that of the caller; nil takes a variable away.
    public init(
        _ program: URL,
        _ arguments: [String],
        in folder: String,
        environment: [String: String?] = [:]
    ) async throws {
        await ProgramPlaces.shared.take()
        do {
            self = try await Self.run(program, arguments, in: folder, environment)
        } catch {
            await ProgramPlaces.shared.giveBack()
            throw error
        }
        await ProgramPlaces.shared.giveBack()
    }

    private init(status: Int32, output: String) {
        self.status = status
        self.output = output
    }

    private static func run(
        _ program: URL,
        _ arguments: [String],
        in folder: String,
        _ environment: [String: String?]
    ) async throws -> ProgramRun {
        let changes = environment.map { (Environment.Key(stringLiteral: $0), $1) }
        let result = try await Subprocess.run(
            .path(.init(program.path(percentEncoded: false))),
            arguments: Arguments(arguments),
            environment: .inherit.updating(Dictionary(uniqueKeysWithValues: changes)),
            workingDirectory: .init(folder),
            output: .string(limit: 64 << 20),
            error: .combinedWithOutput
        )
        let status =
            switch result.terminationStatus {
            case .exited(let code): code
            case .signaled(let signal): -signal
            }
        return ProgramRun(status: status, output: result.standardOutput)
    }

    /// The run of a program that may take so long, and is killed then; nil where that came to pass.
    public static func limited(
        to limit: Duration,
        _ program: URL,
        _ arguments: [String],
        in folder: String
    ) async throws -> ProgramRun? {
        try await withThrowingTaskGroup(of: ProgramRun?.self) { group in
            group.addTask { try await ProgramRun(program, arguments, in: folder) }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    /// A tool of the Swift that is on the path, by its full path: macOS starts tools through `xcrun`.
    public static func tool(_ name: String) throws -> URL {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let paths = folders.map { "\($0)/\(name)" }
        guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
            throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: name])
        }
        return URL(filePath: path)
    }
}
