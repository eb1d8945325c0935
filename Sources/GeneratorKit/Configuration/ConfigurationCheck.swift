import SchemaIR
import SourceTree
import SwiftBackend

/// Finds what a configuration says about things that the document does not have, or that cannot be.
struct ConfigurationCheck {
    let configuration: Configuration

    func problems(of sdk: SDK, api: API) -> Diagnostics {
        let operations = configuration.lowering.operations.compactMapValues(\.name)
        let names = sdk.nameProblems(operations: operations).map(diagnostic)
        return Diagnostics(names + formats(of: api))
    }

    private func diagnostic(_ problem: NameProblem) -> Diagnostic {
        let entry = configuration.places.names[problem.key]
        let place = problem.kind == .unknown ? entry?.key : entry?.value
        let nearest = problem.choice.flatMap { NameSuggestion.nearest(to: $0.written, among: $0.known) }
        let hint = nearest.map { "did you mean '\($0)'?" } ?? problem.hint
        return .error(
            problem.kind.rawValue,
            problem.message,
            at: place ?? configuration.places.operationNames[problem.key],
            notes: hint.map { [.init($0)] } ?? []
        )
    }

    private func formats(of api: API) -> [Diagnostic] {
        let known = configuration.formats.isEmpty ? [] : api.formats
        return configuration.formats.keys.sorted().filter { !known.contains($0) }.map { format in
            let nearest = NameSuggestion.nearest(to: format, among: known.sorted())
            return .error(
                "unknown-format",
                "no value in the document has the format '\(format)'",
                at: configuration.places.formats[format]?.key,
                notes: nearest.map { [.init("did you mean '\($0)'?")] } ?? []
            )
        }
    }
}
