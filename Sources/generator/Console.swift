import ArgumentParser
import Foundation
import SourceTree

/// Says on standard error what there is to say about the input.
struct Console {
    let format: DiagnosticFormat

    func report(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        let text = format.render(diagnostics, color: Self.hasColor) + "\n"
        FileHandle.standardError.write(Data(text.utf8))
    }

    /// Does something, and ends the program with 1 when something is wrong with the input or the output.
    func reporting(_ body: () throws(DiagnosticsError) -> Void) throws {
        do {
            try body()
        } catch {
            report(error.diagnostics)
            throw ExitCode.failure
        }
    }

    /// Only a terminal shows colours, and only if its user has not said otherwise (https://no-color.org).
    private static var hasColor: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDERR_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty
            && environment["TERM"] != "dumb"
    }
}
