/// Hints for a name that is not known.
enum Suggestion {
    /// The name that was likely meant, and the names that there are.
    static func hints(for name: String, in views: [any TemplateView.Type]) -> [String] {
        let known = views.map { (view: $0.viewName, names: fieldNames(of: $0)) }
        let likely = nearest(to: name, in: known.flatMap(\.names)).map { ["did you mean '\($0)'?"] } ?? []
        return likely
            + known.map { "'\($0.view)' has " + ($0.names.isEmpty ? "no fields" : $0.names.joined(separator: ", ")) }
    }

    /// The candidate that differs least, if any differs little enough to be what was meant.
    static func nearest(to name: String, in candidates: [String]) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        guard wanted.count <= 100 else { return nil }
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            guard abs(scalars.count - wanted.count) <= 3 else { continue }
            let distance = editDistance(wanted, scalars)
            let limit = max(1, max(wanted.count, scalars.count) / 3)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.candidate
    }

    private static func fieldNames<View: TemplateView>(of view: View.Type) -> [String] { view.fields.map(\.name) }

    /// How many insertions, deletions, replacements and swaps of neighbours turn one name into the other.
    private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var distance = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { distance = min(distance, beforeLast[j - 1] + 1) }
                row.append(distance)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
