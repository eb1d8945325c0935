import Foundation
import Testing

/// Another implementation to compare with: Python's.
enum Python {
    /// Runs a program and gives what it prints. `arguments` are `sys.argv[1:]`, `input` is its standard input.
    static func run(_ program: String, _ arguments: [String] = [], input: [UInt8] = []) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program] + arguments
        let file = try TemporaryFile(input)
        process.standardInput = try FileHandle(forReadingFrom: file.url)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return [UInt8](data)
    }
}
