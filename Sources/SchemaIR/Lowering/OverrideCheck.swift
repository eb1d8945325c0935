import OpenAPI
import SourceTree

/// Finds what a user says about operations and groups that the document does not have.
struct OverrideCheck {
    let document: Document
    let options: LoweringOptions
    /// As the document calls them.
    let groups: [String]

    var problems: [Diagnostic] {
        let operations = operations
        let groupKeys = Set(groups.map(OperationNaming.key))
        return options.operations.keys.sorted().filter { !operations.contains($0) }.map { name in
            problem("unknown-operation", "the document has no operation '\(name)'", name, among: operations)
        }
            + options.groups.keys.sorted().filter { !groupKeys.contains(OperationNaming.key(ofGroup: $0)) }.map {
                name in
                problem("unknown-group", "the document has no group '\(name)'", name, among: Set(groups))
            }
    }

    private func problem(_ code: String, _ message: String, _ name: String, among known: Set<String>) -> Diagnostic {
        let nearest = NameSuggestion.nearest(to: name, among: known.sorted())
        return .error(
            code,
            message,
            at: options.places[name] ?? document.location,
            notes: nearest.map { [.init("did you mean '\($0)'?")] } ?? []
        )
    }

    /// By `operationId` and by `METHOD /path`, those included that an extension leaves out.
    private var operations: Set<String> {
        var known: Set<String> = []
        for entry in document.paths {
            for operation in document.resolve(entry.value)?.operations ?? [] {
                known.insert("\(operation.method.rawValue) \(entry.name)")
                if let id = operation.operationId { known.insert(id) }
            }
        }
        return known
    }
}
