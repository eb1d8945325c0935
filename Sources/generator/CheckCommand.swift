import ArgumentParser
import Foundation
import GeneratorKit
import SourceTree

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tells whether an SDK is what its document gives.",
        discussion: """
            What `generate` would change is shown as a difference that `git apply` and `patch` understand. Nothing is written.

            generator check                               as the configuration says
            generator check api.yaml --output SDK         without a configuration
            generator check --quiet --diagnostics github  for pull requests

            The exit code is 0 when `generate` would change nothing, 1 when it would, 2 when something is wrong with the \
            input, and 64 for wrong usage.
            """
    )

    /// What `diff` and `cmp` say when they cannot tell.
    private static let failure = ExitCode(2)

    @OptionGroup var options: OutputOptions

    func run() throws {
        let console = options.input.reading.console
        let outcome = try console.reporting(exitCode: Self.failure) { () throws(DiagnosticsError) in
            let pipeline = try Pipeline(configuration: options.configuration())
            return try Progress.showing(!options.quiet) { progress throws(DiagnosticsError) in
                try pipeline.check(observedBy: progress)
            }
        }
        console.report(outcome.warnings)
        let files = CountText.of(outcome.files, "file")
        guard !outcome.changes.isEmpty else {
            if !options.quiet { print("\(outcome.output): \(files), as the document gives them") }
            return
        }
        if !options.quiet { show(outcome.changes) }
        console.report(problems(outcome))
        throw ExitCode.failure
    }

    private func show(_ changes: [Pipeline.FileChange]) {
        let style = Console.hasColor(STDOUT_FILENO) ? DifferenceStyle.terminal : .plain
        for change in changes { print(style.render(change.difference), terminator: "") }
    }

    /// A person has seen the difference; a program is told of each file.
    private func problems(_ outcome: Pipeline.CheckOutcome) -> [Diagnostic] {
        if options.input.diagnostics != .text {
            return outcome.changes.map { change in
                .error("outdated-file", "this file is not what the document gives", at: change.location)
            }
        }
        let count = outcome.changes.count
        let message =
            "\(outcome.output) is not what the document gives: `generate` would change \(CountText.of(count, "file"))"
        return [.error("outdated-output", message, at: nil)]
    }
}
