import ArgumentParser
import Foundation

/// Generates the SDK of every document in a folder and lets the compiler judge it.
///
/// ```
/// make corpus SPECS=../specs
/// ```
@main
struct CorpusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus",
        abstract: "Generates and type-checks the SDKs of many documents.",
        discussion: """
            The folder has a folder for each kind of documents (real, edge, invalid), each with an INDEX.tsv that names \
            them. What has been judged is remembered, so that a run that was cut off goes on, and one with another \
            generator only checks what has become different.
            """
    )

    @Option(help: "The folder with the documents.", completion: .directory)
    var specs: String

    @Option(help: "Only documents whose path contains this text.")
    var only: String?

    @Option(help: "How many documents are looked at at once.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "Where what is generated is kept.", completion: .directory)
    var scratch = ".build/corpus"

    @Option(help: "The list of documents that are refused, with the reason.", completion: .file())
    var refused = "Tests/Corpus/refused.tsv"

    @Flag(help: "Forget what was judged before.")
    var fresh = false

    func run() async throws {
        let documents = try CorpusDocument.all(in: URL(filePath: specs)).filter { document in
            only.map { document.name.contains($0) } ?? true
        }
        let inspection = try Inspection(products: Self.products, scratch: URL(filePath: scratch))
        let memory = try Memory(file: URL(filePath: scratch).appending(path: "verdicts.tsv"), isFresh: fresh)
        let progress = Progress(total: documents.count)

        let results = try await withThrowingTaskGroup(of: Report.Result.self) { group in
            var results: [Report.Result] = []
            var waiting = documents[...]
            func start() {
                guard let document = waiting.popFirst() else { return }
                group.addTask {
                    let (verdict, counts) = try await inspection.verdict(on: document, memory)
                    return .init(document: document, verdict: verdict, counts: counts)
                }
            }
            for _ in 0..<max(1, jobs) { start() }
            for try await result in group {
                results.append(result)
                progress.step(result.document.name)
                start()
            }
            return results
        }
        progress.end()

        let expectations = try Expectations(file: URL(filePath: refused))
        let report = Report(results.sorted { $0.document.name < $1.document.name }, expectations)
        print(report.text)
        if report.hasSurprises { throw ExitCode.failure }
    }

    /// The folder of the programs and modules that this program was built with.
    private static var products: URL {
        (Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent()
    }
}
