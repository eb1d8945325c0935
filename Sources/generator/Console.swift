import ArgumentParser
import Foundation
import GeneratorKit
import SourceTree

/// Says on standard error what there is to say about the input.
struct Console {
    let format: DiagnosticFormat
    /// Whether everything is shown, however much there is of one kind.
    var showsAll = false

    func report(_ diagnostics: [Diagnostic]) {
        write(diagnostics, to: .standardError)
        Self.hint(at: diagnostics, format)
    }

    /// Writes what there is to say where it was asked for.
    func write(_ diagnostics: [Diagnostic], to stream: FileHandle) {
        guard !diagnostics.isEmpty else { return }
        let color = Self.hasColor(stream.fileDescriptor)
        let text = format.render(diagnostics, color: color, atMost: showsAll ? nil : Self.limit)
        if stream.fileDescriptor == STDOUT_FILENO { print(text) } else { StandardStream.writeError(text + "\n") }
    }

    private static let limit = DiagnosticLimit(perCode: 5, hint: "--all shows them")

    /// Says once, to a person, where there is more to read.
    static func hint(at diagnostics: [Diagnostic], _ format: DiagnosticFormat) {
        guard format == .text, isatty(STDERR_FILENO) == 1 else { return }
        let codes = (diagnostics.filter { $0.severity == .error } + diagnostics).map(\.code)
        guard let code = codes.first(where: { Explanation(of: $0) != nil }) else { return }
        StandardStream.writeError("`generator validate --explain \(code)` says more\n")
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

    /// How many characters a line may have to be read with ease: those of the terminal, and not more than a hundred.
    static func width(of stream: Int32) -> Int {
        min(columns(of: stream) ?? 80, 100)
    }

    /// How many characters a line of a terminal has; nil where there is no terminal, or it does not say.
    static func columns(of stream: Int32) -> Int? {
        var size = winsize()
        guard isatty(stream) == 1, ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Only a terminal shows colours, and only if its user has not said otherwise (https://no-color.org).
    static func hasColor(_ stream: Int32) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(stream) == 1 && environment["NO_COLOR", default: ""].isEmpty
            && environment["TERM"] != "dumb"
    }
}
