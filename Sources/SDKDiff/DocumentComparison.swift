/// What is different between two versions of a document: in the API, and for the Swift of those who use its SDK.
public struct DocumentComparison: Sendable {
    /// By severity, the worst first, then by place in the documents.
    public var changes: [Change]

    /// Compares two versions.
    public init(_ old: DocumentVersion, _ new: DocumentVersion) {
        let pairs = TypePairs(old.interface, new.interface)
        var collector = ChangeCollector()
        let types = TypeMatching(old, new, pairs)
        HTTPComparison(old.api, new.api, types: types).run(into: &collector)
        InterfaceComparison(old.interface, new.interface, types: types, pairs).run(into: &collector)
        let located = collector.all.map { change, place in
            var change = change
            change.oldLocation = place.old.flatMap(old.location)
            change.newLocation = place.new.flatMap(new.location)
            change.reportLocation = new.location(place.new ?? place.pointer)
            return change
        }
        changes = located.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            if one.severity != other.severity { return one.severity > other.severity }
            if let first = one.reportLocation, let second = other.reportLocation, first != second {
                return first < second
            }
            return left.offset < right.offset
        }.map(\.element)
    }

    /// Whether programs that use the SDK stop compiling.
    public var breaksSwift: Bool { changes.contains(where: \.breaksSwift) }
}
