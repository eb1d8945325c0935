import SourceTree

/// Carries a query out, and counts what it looks at.
struct Evaluator {
    let root: Node
    let limit: Int
    private var visited = 0
    /// Every place that was come by: ways share their beginnings.
    private var places: [Place] = []
    /// Patterns that come from the document, by their text.
    private var patterns: [String: IRegexp?] = [:]

    /// A node, and the number of its place; nil where nobody asks for it.
    struct Visit {
        var node: Node
        var place: Int?
    }

    private struct Place {
        var parent: Int?
        var step: NormalizedPath.Step
    }

    init(root: Node, limit: Int) {
        self.root = root
        self.limit = limit
    }

    mutating func matches(of query: Query) throws(JSONPathEvaluationError) -> [JSONPath.Match] {
        try nodes(of: query, at: root, tracksPlaces: true).map { visit in
            JSONPath.Match(node: visit.node, path: path(to: visit.place))
        }
    }

    private func path(to place: Int?) -> NormalizedPath {
        var steps: [NormalizedPath.Step] = []
        var next = place
        while let number = next, number >= 0 {
            steps.append(places[number].step)
            next = places[number].parent
        }
        return NormalizedPath(steps.reversed())
    }

    // MARK: Segments

    /// What a query selects (section 2.1.2).
    /// - Parameter tracksPlaces: Whether the ways to the nodes are asked for.
    mutating func nodes(
        of query: Query,
        at current: Node,
        tracksPlaces: Bool = false
    ) throws(JSONPathEvaluationError) -> [Visit] {
        // The root has no place in the list, and is told from a node whose place nobody asks for by a number.
        var nodes = [Visit(node: query.start == .root ? root : current, place: tracksPlaces ? -1 : nil)]
        for segment in query.segments {
            var selected: [Visit] = []
            for visit in nodes {
                if segment.isDescendant {
                    try selectFromDescendants(of: visit, segment, into: &selected)
                } else {
                    try select(from: visit, segment, into: &selected)
                }
            }
            nodes = selected
        }
        return nodes
    }

    /// The node itself first, and each child with all that is in it before the next (section 2.5.2.2).
    private mutating func selectFromDescendants(
        of visit: Visit,
        _ segment: Segment,
        into selected: inout [Visit]
    ) throws(JSONPathEvaluationError) {
        var waiting = [visit]
        while let visit = waiting.popLast() {
            try select(from: visit, segment, into: &selected)
            var children: [Visit] = []
            try appendChildren(of: visit, segment, to: &children)
            waiting += children.reversed()
        }
    }

    private mutating func select(
        from visit: Visit,
        _ segment: Segment,
        into selected: inout [Visit]
    ) throws(JSONPathEvaluationError) {
        for selector in segment.selectors {
            try count(segment)
            switch selector {
            case .name(let name):
                if let node = visit.node[name] { selected.append(self.visit(node, .name(name), from: visit)) }
            case .index(let index):
                guard let items = visit.node.items else { continue }
                let position = index < 0 ? items.count + index : index
                guard items.indices.contains(position) else { continue }
                selected.append(self.visit(items[position], .index(position), from: visit))
            case .wildcard: try appendChildren(of: visit, segment, to: &selected)
            case .slice(let slice):
                guard let items = visit.node.items else { continue }
                for position in slice.positions(in: items.count) {
                    try count(segment)
                    selected.append(self.visit(items[position], .index(position), from: visit))
                }
            case .filter(let condition):
                var children: [Visit] = []
                try appendChildren(of: visit, segment, to: &children)
                for child in children where try holds(condition, for: child.node, segment) { selected.append(child) }
            }
        }
    }

    private mutating func appendChildren(
        of visit: Visit,
        _ segment: Segment,
        to visits: inout [Visit]
    ) throws(JSONPathEvaluationError) {
        if let items = visit.node.items {
            for (index, item) in items.enumerated() {
                try count(segment)
                visits.append(self.visit(item, .index(index), from: visit))
            }
        } else if let members = visit.node.members {
            for member in members {
                try count(segment)
                visits.append(self.visit(member.value, .name(member.key), from: visit))
            }
        }
    }

    private mutating func visit(_ node: Node, _ step: NormalizedPath.Step, from parent: Visit) -> Visit {
        guard let place = parent.place else { return Visit(node: node) }
        places.append(Place(parent: place, step: step))
        return Visit(node: node, place: places.count - 1)
    }

    // MARK: Limits

    /// Counts something looked at.
    mutating func count(_ segment: Segment) throws(JSONPathEvaluationError) {
        visited += 1
        guard visited <= limit else {
            throw JSONPathEvaluationError(
                message: "this query looks at more than \(limit) values",
                offset: segment.offset
            )
        }
    }

    /// A pattern, compiled once; nil when the text is none.
    mutating func pattern(_ text: String) -> IRegexp? {
        if let known = patterns[text] { return known }
        let pattern = IRegexp(text)
        patterns[text] = .some(pattern)
        return pattern
    }
}

extension Slice {
    /// The positions in an array, in the order in which they are selected (section 2.3.4.2).
    func positions(in count: Int) -> StrideTo<Int> {
        guard step != 0 else { return stride(from: 0, to: 0, by: 1) }
        func position(_ boundary: Int) -> Int { boundary < 0 ? count + boundary : boundary }
        if step > 0 {
            let lower = min(max(position(start ?? 0), 0), count)
            let upper = min(max(position(end ?? count), 0), count)
            return stride(from: lower, to: upper, by: step)
        }
        let upper = min(max(position(start ?? count - 1), -1), count - 1)
        let lower = min(max(end.map(position) ?? -1, -1), count - 1)
        return stride(from: upper, to: lower, by: step)
    }
}
