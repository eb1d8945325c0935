import SchemaIR
import SourceTree
import SwiftBackend

/// Finds what a configuration says about things that the document does not have, or that cannot be.
struct ConfigurationCheck {
    let configuration: Configuration

    func problems(of sdk: SDK, api: API) -> Diagnostics {
        let operations = configuration.lowering.operations.compactMapValues(\.name)
        let names = sdk.nameProblems(operations: operations).map(diagnostic)
        return Diagnostics(names + formats(of: api) + unnamedVariants(of: sdk, api: api))
    }

    private func diagnostic(_ problem: NameProblem) -> Diagnostic {
        let places = configuration.places
        let entry = problem.section == .responseHeaders ? places.headerNames[problem.key] : places.names[problem.key]
        let place = problem.kind == .unknown ? entry?.key : entry?.value
        let nearest = problem.choice.flatMap { NameSuggestion.nearest(to: $0.written, among: $0.known) }
        let hint = nearest.map { "did you mean '\($0)'?" } ?? problem.hint
        return .error(
            problem.kind.rawValue,
            problem.message,
            at: problem.section == .operations ? places.operationNames[problem.key] : place,
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

    /// What a user may want to say a name of: nothing is wrong with it.
    private func unnamedVariants(of sdk: SDK, api: API) -> [Diagnostic] {
        sdk.unnamedVariants.map { union in
            let names = union.names.map { "'.\($0)'" }.joined(separator: ", ")
            let isOne = union.names.count == 1
            return .note(
                "unnamed-variant",
                "nothing says what to call \(isOne ? "a variant" : "variants") of this union: \(names)",
                at: api[union.type].location,
                notes: [
                    .init(
                        "the document may give \(isOne ? "it a" : "each a") 'title', the configuration a name for '\(union.pointers[0])'"
                    )
                ]
            )
        }
    }
}
