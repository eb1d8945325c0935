import ArgumentParser
import Foundation
import SourceTree

/// Says on standard error what there is to say about the input.
struct Console {
    let format: DiagnosticFormat

    func report(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        let text = format.render(diagnostics, color: Self.hasColor(STDERR_FILENO)) + "\n"
        FileHandle.standardError.write(Data(text.utf8))
    }

    /// Does something, and ends the program when something is wrong with the input or the output.
    func reporting<Value>(
        exitCode: ExitCode = .failure,
        _ body: () throws(DiagnosticsError) -> Value
    ) throws -> Value {
        do {
            return try body()
        } catch {
            report(error.diagnostics)
            throw exitCode
        }
    }

    /// `1 file`, `2 files`.
    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// Only a terminal shows colours, and only if its user has not said otherwise (https://no-color.org).
    static func hasColor(_ stream: Int32) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(stream) == 1 && environment["NO_COLOR", default: ""].isEmpty
            && environment["TERM"] != "dumb"
    }
}
