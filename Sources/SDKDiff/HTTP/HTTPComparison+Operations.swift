import SchemaIR

/// Operations: what is called, and with what.
extension HTTPComparison {
    func compareOperations(into changes: inout ChangeCollector) {
        let (pairs, removed, added) = OperationPairs.all(old.operations, new.operations)
        for operation in removed {
            changes.note(
                .operationRemoved,
                "\(operation.title) is gone",
                at: .init(old: operation.pointer, new: nil),
                http: .breaking
            )
        }
        for operation in added {
            changes.note(
                .operationAdded,
                "\(operation.title) is new",
                at: .init(old: nil, new: operation.pointer),
                http: .compatible
            )
        }
        for (operation, other) in pairs { compare(operation, other, into: &changes) }
    }

    private func compare(_ operation: Operation, _ other: Operation, into changes: inout ChangeCollector) {
        let place = ChangeCollector.Place(old: operation.pointer, new: other.pointer)
        if operation.method != other.method || operation.shape != other.shape {
            let message = "\(operation.title) is \(other.title) now"
            changes.note(.pathChanged, message, at: place, http: .breaking, showsInSwift: false)
        }
        if operation.server?.defaultURL != other.server?.defaultURL {
            changes.note(
                .serverChanged,
                "\(operation.title) is served elsewhere now",
                at: place,
                http: .compatible,
                showsInSwift: false
            )
        }
        if other.isDeprecated, !operation.isDeprecated {
            let message = "\(operation.title) is deprecated now"
            changes.note(.operationDeprecated, message, at: place, http: .compatible, showsInSwift: false)
        }
        compareDescriptions(
            [operation.summary, operation.description],
            [other.summary, other.description],
            of: operation.title,
            at: place,
            into: &changes
        )
        compareSecurity(operation, other, at: place, into: &changes)
        compareParameters(operation, other, into: &changes)
        compareBodies(operation, other, into: &changes)
        compareResponses(operation, other, into: &changes)
    }
}

extension Operation {
    var title: String { "\(method) \(path)" }

    /// The path without the names of what stands in it: those are nobody's business but the document's.
    var shape: String { path.replacing(/\{[^}]*\}/, with: "{}") }
}

/// Which operation of the newer version is which of the older one: what is called in the same way; else what has the same
/// `operationId`.
enum OperationPairs {
    static func all(_ olds: [Operation], _ news: [Operation]) -> (
        pairs: [(Operation, Operation)], removed: [Operation], added: [Operation]
    ) {
        var olds = olds
        var news = news
        var pairs: [(Operation, Operation)] = []
        func take(_ key: (Operation) -> String?) {
            var positions = Dictionary(
                news.enumerated().compactMap { position, operation in key(operation).map { ($0, position) } },
                uniquingKeysWith: { first, _ in first }
            )
            var taken: Set<Int> = []
            olds.removeAll { operation in
                guard let key = key(operation), let position = positions.removeValue(forKey: key) else { return false }
                pairs.append((operation, news[position]))
                taken.insert(position)
                return true
            }
            news = news.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
        }
        take(\.title)
        take { "\($0.method) \($0.shape)" }
        take(\.operationID)
        return (pairs, olds, news)
    }
}
