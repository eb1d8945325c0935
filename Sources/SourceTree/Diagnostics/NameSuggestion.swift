/// Finds the name that a misspelled one was probably meant to be, for the note under a diagnostic.
package enum NameSuggestion {
    /// The candidate with the fewest edits from a name, nil when none is near. The first of several that are equally
    /// near.
    package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
        let scalars = lowercased(name)
        // A third of the name may differ: `operationID` is `operationId`, `foo` is not `bar`, nor is `a` `b`.
        var limit = scalars.count < 3 ? 0 : scalars.count / 3
        guard scalars.count <= maximumLength else { return nil }
        var best: String?
        for candidate in candidates where candidate != name {
            let other = lowercased(candidate)
            guard abs(other.count - scalars.count) <= limit else { continue }
            let distance = edits(scalars, other)
            if distance <= limit, best == nil || distance < limit {
                best = candidate
                limit = distance
                if distance == 0 { break }
            }
        }
        return best
    }

    /// Longer names are not compared: the time grows with the square of the length.
    private static let maximumLength = 128

    private static func lowercased(_ name: String) -> [Unicode.Scalar] {
        name.unicodeScalars.map { ("A"..."Z").contains($0) ? Unicode.Scalar(UInt8($0.value) | 0x20) : $0 }
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours between two names.
    private static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        if left == right { return 0 }
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in right.indices {
                let cost = left[row] == right[column] ? 0 : 1
                var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + cost)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, beforePrevious[column - 1] + 1)
                }
                current.append(best)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}
