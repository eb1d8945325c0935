/// A query: from the root or the current node, segment by segment (RFC 9535, section 2.5).
struct Query: Sendable {
    enum Start: Hashable, Sendable {
        /// `$`
        case root
        /// `@`, within a filter.
        case current
    }

    var start: Start
    var segments: [Segment]

    /// Whether the query is written so that it selects one value at most (section 2.3.5.1).
    var isSingular: Bool {
        segments.allSatisfy { segment in
            guard !segment.isDescendant, segment.selectors.count == 1 else { return false }
            switch segment.selectors[0] {
            case .name, .index: return true
            case .wildcard, .slice, .filter: return false
            }
        }
    }
}

/// A step from each node so far to nodes inside of it.
struct Segment: Sendable {
    /// Whether it goes to all descendants' children, and not only to the node's own: `..`
    var isDescendant: Bool
    var selectors: [Selector]
    /// Where it is written.
    var offset: Int
}

/// Which children a segment goes to (section 2.3).
enum Selector: Sendable {
    case name(String)
    case wildcard
    case index(Int)
    case slice(Slice)
    case filter(Condition)
}

/// `start:end:step`
struct Slice: Sendable {
    var start: Int?
    var end: Int?
    var step: Int
}
