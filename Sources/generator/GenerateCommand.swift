import ArgumentParser
import GeneratorKit
import SourceTree

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes the SDK of a document.",
        discussion: """
            Only files that differ are written, and files that are no longer generated are removed. When something is \
            wrong with the input, or a file was edited that would be replaced, the output stays as it was. When nothing \
            has changed since the last run, nothing is done, and its warnings are shown again.

            generator generate                          as openapi/generator.yaml says
            generator generate api.yaml --output SDK    without a configuration
            generator generate --config other/sdk.yaml  another configuration
            generator generate --diagnostics github     for pull requests

            The exit code is 0 when the SDK is as it should be, 1 when something is wrong, and 64 for wrong usage.
            """
    )

    @OptionGroup var options: OutputOptions

    @Flag(help: "Also replace files that were edited since they were generated, or that were not generated at all.")
    var force = false

    func run() throws {
        let console = options.input.reading.console
        try console.reporting { () throws(DiagnosticsError) in
            var running = RunOptions()
            running.replacesAll = force
            running.reusesLastRun = !force
            let pipeline = try Pipeline(configuration: options.configuration())
            let outcome = try Progress.showing(!options.quiet) { progress throws(DiagnosticsError) in
                try pipeline.run(running, observedBy: progress)
            }
            console.report(outcome.warnings)
            if options.quiet { return }
            let files = CountText.of(outcome.summary.files, "file")
            print("\(outcome.output): \(files), \(outcome.summary.changed) changed")
            print(outcome.tallies.map(\.text).joined(separator: ", "))
        }
    }
}
