import ArgumentParser
import Foundation
import GeneratorKit
import SDKDiff
import SourceTree

struct WatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Writes the SDK of a document, and again whenever something changes that it is made from.",
        discussion: """
            generator watch                                 the configured document
            generator watch api.yaml --output Generated/Api

            The document, overlays, the configuration, templates and all files that the document refers to are watched. \
            After each change, the files that are different are listed, and what is different for those who use the SDK. \
            When something is wrong, that is said, the SDK stays as it was, and watching goes on.

            Control-C ends it, with the exit code 0. It is 64 for wrong usage.
            """
    )

    @OptionGroup var options: OutputOptions

    @Flag(help: "Also replace files that were edited since they were generated, or that were not generated at all.")
    var force = false

    func run() throws {
        let interrupt = PendingInterrupt()
        let files = WatchedFiles()
        var run = WatchRun(options: options, isForced: force)
        run.perform(observedBy: files)
        run.say("watching \(CountText.of(files.count, "file")): Control-C ends it")
        while let changed = files.waitForChange(until: { interrupt.isPending }) {
            run.say("\(changed.joined(separator: ", ")) changed")
            files.removeAll()
            run.perform(observedBy: files)
        }
    }
}
