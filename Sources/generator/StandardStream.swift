import ArgumentParser
import Foundation

/// Standard output and standard error, which may be a pipe that nobody reads any more, a full disk, or closed.
enum StandardStream {
    /// As sysexits.h has it: what was asked for could not be written.
    static let failure = ExitCode(EX_IOERR)

    /// To be called before anything else is done.
    static func prepare() {
        // Whoever started the program may have switched the signal off. When nobody reads what is written, the program
        // ends in silence, as `head` and its like expect.
        signal(SIGPIPE, SIG_DFL)
        // A file that is opened later must not take the place of a closed stream: what is written to that would be in it.
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
            _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes to standard output, or ends the program where that cannot be done: what is missing must not look like an end.
    static func write(_ text: String) {
        guard let code = write(text, to: STDOUT_FILENO) else { return }
        writeError("error: cannot write to standard output: \(String(cString: strerror(code)))\n")
        exit(failure.rawValue)
    }

    /// Writes to standard error, and if that cannot be done, does without.
    static func writeError(_ text: String) {
        _ = write(text, to: STDERR_FILENO)
    }

    /// - Returns: why it could not be done.
    private static func write(_ text: String, to stream: Int32) -> Int32? {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(stream, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return errno
            }
            rest = rest.dropFirst(count)
        }
        return nil
    }
}

/// What the commands of this program print with, in place of Swift's own, which hides that something could not be written.
func print(_ text: String, terminator: String = "\n") {
    StandardStream.write(text + terminator)
}
