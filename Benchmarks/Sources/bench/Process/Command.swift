import Foundation

/// A program with its arguments.
///
/// It is started by `posix_spawn` and waited for by `wait4`, which tells what it took. Foundation's `Process` does not.
struct Command {
    var program: String
    var arguments: [String]

    /// Runs it to its end.
    ///
    /// - Throws: ``CommandFailure`` where it cannot be started, or ends with anything but 0.
    func run(in scratch: String) throws -> ProcessCost {
        let output = scratch + "/output.txt"
        let errors = scratch + "/errors.txt"
        let process = try spawn(output: output, errors: errors)
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) == -1 {
            guard errno == EINTR else { throw CommandFailure(command: self, reason: String(cString: strerror(errno))) }
        }
        guard status == 0 else {
            let said =
                try String(contentsOfFile: errors, encoding: .utf8) + String(contentsOfFile: output, encoding: .utf8)
            throw CommandFailure(command: self, reason: "status \(status)\n\(said.suffix(4_000))")
        }
        return ProcessCost(
            seconds: Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6,
            kernelSeconds: Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6,
            peakMegabytes: Self.bytes(usage.ru_maxrss) / 1e6,
            output: try String(contentsOfFile: output, encoding: .utf8)
        )
    }

    private static func bytes(_ maximum: Int) -> Double {
        #if canImport(Darwin)
        Double(maximum)
        #else
        // Linux counts in KiB.
        Double(maximum) * 1_024
        #endif
    }

    private func spawn(output: String, errors: String) throws -> pid_t {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)

        var words = ([program] + arguments).map { strdup($0) }
        defer { words.forEach { free($0) } }
        words.append(nil)
        var process: pid_t = 0
        let result = posix_spawnp(&process, program, &actions, nil, words, environ)
        guard result == 0 else { throw CommandFailure(command: self, reason: String(cString: strerror(result))) }
        return process
    }
}

/// A program that did not do what it should.
struct CommandFailure: Error, CustomStringConvertible {
    var command: Command
    var reason: String

    var description: String {
        "\(([command.program] + command.arguments).joined(separator: " ")): \(reason)"
    }
}
