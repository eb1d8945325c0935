import ArgumentParser
import DiffProof
import Foundation
import SourceTree

/// `make diff-proof`: changes made in documents, what `diff` says of each, and what the compiler says.
@main
struct DiffProofCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff-proof",
        abstract: "Holds the verdicts of `generator diff` against the compiler's."
    )

    @Argument(help: "The documents.")
    var documents: [String]

    @Option(help: "A folder for what is generated.")
    var scratch: String

    @Option(help: "How many changes to make in each document.")
    var changes = 40

    @Option(help: "What the choice of places begins with.")
    var seed: UInt64 = 1

    func run() async throws {
        var (agreed, disagreed, breaking) = (0, 0, 0)
        for (index, document) in documents.enumerated() {
            let folder = "\(scratch)/\(index)"
            try? FileManager.default.removeItem(atPath: folder)
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let outcomes = try await outcomes(of: document, in: folder)
            for outcome in outcomes where !outcome.agrees {
                print("\(document): \(outcome.change): diff says \(outcome.isBreaking ? "breaking" : "compatible")")
                print("  \(outcome.codes.joined(separator: "\n  "))\n\(outcome.complaints)")
            }
            let right = outcomes.count(where: \.agrees)
            agreed += right
            disagreed += outcomes.count - right
            breaking += outcomes.count { !$0.complaints.isEmpty }
            print("\(document): \(right) of \(outcomes.count) verdicts are the compiler's")
        }
        print("\(agreed) of \(agreed + disagreed) verdicts are the compiler's; \(breaking) changes break")
        if disagreed > 0 { throw ExitCode.failure }
    }

    private func outcomes(of document: String, in folder: String) async throws -> [Proof.Outcome] {
        let bytes = Array(try Data(contentsOf: URL(filePath: document)))
        var mutator = Mutator(document: try .parse(SourceFile(path: document, bytes: bytes)), seed: seed)
        let proof = try Proof(document: mutator.original, folder: folder)
        let complaints = try await proof.complaintsAboutTheOriginal()
        guard complaints.isEmpty else { throw ValidationError("\(document): \(complaints)") }
        let mutations = mutator.mutations(changes)
        return try await withThrowingTaskGroup(of: Proof.Outcome?.self) { group in
            for (number, mutation) in mutations.enumerated() {
                group.addTask { try await proof.outcome(of: mutation, number: number) }
            }
            return try await group.reduce(into: []) { outcomes, outcome in outcome.map { outcomes.append($0) } }
        }
    }
}
