import ArgumentParser
import Foundation
import GeneratorKit
import SDKDiff
import SourceTree

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tells what changed in the API, and for the Swift of those who use its SDK.",
        discussion: """
            generator diff                        the configured document: HEAD, and now
            generator diff v1.2.0                 v1.2.0, and now
            generator diff v1.2.0 v1.3.0          two revisions
            generator diff old.yaml new.yaml      two documents
            generator diff main openapi/api.yaml  a document on main, and now

            The exit code is 0, 1 when there are changes that --fail-on names, 2 when something is wrong with a document, \
            and 64 for wrong usage.
            """
    )

    @Argument(help: "A document or a git revision. Default: HEAD.", completion: .documents)
    var old: String?

    @Argument(help: "A document or a git revision. Default: what is in the working directory.", completion: .documents)
    var new: String?

    @Option(
        help: "The configuration of the SDK. Default: openapi/generator.yaml, unless a document is named.",
        completion: .documents
    )
    var config: String?

    @Option(help: "The name of the module, where no configuration gives one.")
    var module: ModuleName?

    @Option(help: "How changes are written: for people, as an entry of a changelog, as JSON, as GitHub's annotations.")
    var format: DiffFormat = .text

    @Option(help: "The changes with which the exit code is 1: breaking, breaking-swift, compatible or documentation.")
    var failOn: DiffLimit?

    @Option(
        help: """
            A file with changes that are not spoken of: the line that stands below each. Default: diff.ignore beside the \
            configuration, if it is there.
            """,
        completion: .file()
    )
    var ignore: String?

    @Option(
        help: """
            A file that the changes are added to, on top, as an entry of the newer document's version, or of 'Unreleased' \
            where that has none of its own. What an earlier run put there is replaced; what was written by hand stays.
            """,
        completion: .file()
    )
    var changelog: String?

    func validate() throws {
        let paths = [old, new, config, ignore, changelog].compactMap(\.self)
        if paths.contains("") { throw ValidationError("A path is empty.") }
        guard let changelog else { return }
        if [old, new, config, ignore].contains(changelog) {
            throw ValidationError("The changelog is read as something else.")
        }
        // With HEAD, the entry of what was committed since the last release would be replaced by what was not.
        if old == nil {
            throw ValidationError(
                "Name what the changes are counted from: generator diff v1.2.0 --changelog \(changelog)"
            )
        }
    }

    func run() throws {
        let console = Console(format: format == .github ? .github : .text)
        // As `check`, and `diff` itself, when they cannot tell.
        let report = try console.reporting(exitCode: ExitCode(2)) { () throws(DiagnosticsError) in
            let request = try DiffRequest(old: old, new: new, configuration: config)
            let ignored = try ignoreList(besides: request.configuration)
            let (before, after) = try Progress.showing(true) { progress throws(DiagnosticsError) in
                try request.versions(module: module, observedBy: progress)
            }
            console.report(before.warnings.filter { !after.warnings.contains($0) } + after.warnings)
            let comparison = DocumentComparison(before.version, after.version)
            let (changes, unused) = ignored.filter(comparison.changes)
            console.report(unused)
            return DiffReport(
                changes: changes,
                ignored: comparison.changes.count - changes.count,
                oldVersion: before.version.interface.version,
                newVersion: after.version.interface.version
            )
        }
        try write(report)
        if let changelog {
            try console.reporting(exitCode: ExitCode(2)) { () throws(DiagnosticsError) in
                try ChangelogFile(path: changelog).add(report)
            }
        }
        if failOn?.isReached(by: report.changes) == true { throw ExitCode.failure }
    }

    private func ignoreList(besides configuration: String?) throws(DiagnosticsError) -> IgnoreList {
        if let ignore { return try Self.list(ignore) }
        guard let configuration else { return IgnoreList() }
        let path = URL(filePath: configuration).deletingLastPathComponent().appending(path: "diff.ignore").relativePath
        return FileManager.default.fileExists(atPath: path) ? try Self.list(path) : IgnoreList()
    }

    private static func list(_ path: String) throws(DiagnosticsError) -> IgnoreList {
        let file: SourceFile
        do throws(Diagnostic) {
            file = try SourceFile(contentsOf: path)
        } catch {
            throw DiagnosticsError(error)
        }
        return try IgnoreList(file)
    }

    private func write(_ report: DiffReport) throws {
        switch format {
        case .text: print(report.text(color: Console.hasColor(STDOUT_FILENO)), terminator: "")
        case .markdown: print(report.markdown, terminator: "")
        case .json: print(try report.json(), terminator: "")
        case .github:
            let annotations = report.annotations(errorsFrom: failOn?.severity)
            if !annotations.isEmpty { print(DiagnosticFormat.github.render(annotations)) }
        }
    }
}
