import ArgumentParser
import Foundation
import GeneratorKit
import SourceTree

struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Tells what is wrong or doubtful in a document.",
        discussion: """
            generator validate                              the configured document
            generator validate api.yaml                     a document alone
            generator validate apis/*.yaml --strict         several; warnings count
            generator validate --explain broken-reference   what a code means
            generator validate --codes                      all codes, a line each

            Nothing is written. What is found goes to standard output, by file and place.

            The exit code is 0 when nothing is wrong, 1 when there are errors, or warnings with --strict, 2 when a document, \
            an overlay or the configuration cannot be read at all, and 64 for wrong usage.
            """
    )

    /// As of `check` and `diff`, when they cannot tell.
    private static let failure = ExitCode(2)

    @Argument(
        help: "OpenAPI documents, in YAML or JSON. Default: the one that the configuration names.",
        completion: .documents
    )
    var documents: [String] = []

    @OptionGroup var reading: ReadingOptions

    @Flag(help: "Let the exit code be 1 where there are warnings, as --fail-on warning does.")
    var strict = false

    @Option(help: "What the exit code is 1 for: error or warning.")
    var failOn: ValidationLimit = .error

    @Flag(name: .shortAndLong, help: "Show only what the exit code is 1 for, and no summary.")
    var quiet = false

    @Option(
        help: ArgumentHelp("Explain the code that stands in brackets behind a message.", valueName: "code"),
        completion: .list(Explanation.all.map(\.code))
    )
    var explain: String?

    @Flag(help: "List all codes, with what each is about.")
    var codes = false

    func validate() throws {
        if let explain {
            _ = try CodeHelp.explanation(of: explain)
        } else if !codes {
            try reading.check(documents)
        }
    }

    func run() throws {
        if let explain { return print(try CodeHelp.explanation(of: explain), terminator: "") }
        if codes { return print(CodeHelp.list, terminator: "") }
        let found = Diagnostics(paths.flatMap(found)).sorted
        let limit: ValidationLimit = strict ? .warning : failOn
        let failures = found.filter(limit.isReached)
        let console = reading.console
        console.write(quiet ? failures : found, to: .standardOutput)
        if !quiet { summarize(found) }
        Console.hint(at: quiet ? failures : found, reading.diagnostics)
        if found.contains(where: Self.isUnreadable) { throw Self.failure }
        if !failures.isEmpty { throw ExitCode.failure }
    }

    /// nil: the configured one.
    private var paths: [String?] { documents.isEmpty ? [nil] : documents }

    private func found(in document: String?) -> [Diagnostic] {
        do throws(DiagnosticsError) {
            let pipeline = try Pipeline(configuration: reading.configuration(document: document))
            return Progress.showing(!quiet) { progress in pipeline.validate(observedBy: progress) }
        } catch {
            return error.diagnostics
        }
    }

    /// What a reference leads to is the document's to say; it has another code where it cannot be read.
    private static func isUnreadable(_ diagnostic: Diagnostic) -> Bool {
        diagnostic.severity == .error && ["unreadable-file", "no-document"].contains(diagnostic.code)
    }

    /// Programs read nothing but what was found on standard output.
    private func summarize(_ found: [Diagnostic]) {
        func count(_ severity: Diagnostic.Severity) -> String? {
            let count = found.count { $0.severity == severity }
            return count == 0 && severity == .note ? nil : CountText.of(count, severity.rawValue)
        }
        let summary = [count(.error), count(.warning), count(.note)].compactMap(\.self).joined(separator: ", ") + "\n"
        if reading.diagnostics == .text { print(summary, terminator: "") } else { StandardStream.writeError(summary) }
    }
}

/// What makes `validate` fail.
enum ValidationLimit: String, CaseIterable, ExpressibleByArgument {
    case error, warning

    /// Whether something is as bad.
    func isReached(by diagnostic: Diagnostic) -> Bool {
        diagnostic.severity == .error || self == .warning && diagnostic.severity == .warning
    }
}
