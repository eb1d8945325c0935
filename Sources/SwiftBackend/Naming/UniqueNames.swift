/// Settles which of several things that want the same name gets it.
///
/// The answer depends on the names in the document alone, not on their order: the one that is already spelled as Swift
/// spells it keeps the name, else the first in code-unit order; the others are numbered in that order.
enum UniqueNames {
    struct Candidate {
        /// As the document spells it.
        var source: String
        /// What it would be called if it were alone.
        var name: String
        /// What says more, where something else is called so.
        var longerName: String?
        /// Whether all others that want the name come before.
        var yields = false
    }

    /// - Parameter taken: names that are not to be had.
    /// - Returns: a name for each candidate, in the order of the candidates.
    static func settle(_ candidates: [Candidate], taken: Set<String> = []) -> [String] {
        var used = taken
        var counts: [String: Int] = [:]
        for candidate in candidates { counts[candidate.name, default: 0] += 1 }

        var names = candidates.map(\.name)
        // Names that nobody else wants come first: a collision elsewhere must not push them aside.
        for candidate in candidates where counts[candidate.name] == 1 && !taken.contains(candidate.name) {
            used.insert(candidate.name)
        }
        let contested = candidates.indices.filter {
            counts[candidates[$0].name, default: 0] > 1 || taken.contains(candidates[$0].name)
        }
        for index in contested.sorted(by: { precedes(candidates[$0], candidates[$1], $0 < $1) }) {
            let name = candidates[index].name
            let longer = used.contains(name) ? candidates[index].longerName : nil
            names[index] = firstFree(longer ?? name, used: used)
            used.insert(names[index])
        }
        return names
    }

    private static func precedes(_ left: Candidate, _ right: Candidate, _ isEarlier: Bool) -> Bool {
        if left.yields != right.yields { return right.yields }
        let leftIsExact = left.source == left.name
        let rightIsExact = right.source == right.name
        if leftIsExact != rightIsExact { return leftIsExact }
        if left.source != right.source { return left.source < right.source }
        return isEarlier
    }

    private static func firstFree(_ name: String, used: Set<String>) -> String {
        guard used.contains(name) else { return name }
        // A digit at the end would read as one number with the suffix: `line1` and `2` need something between them.
        let separator = name.last?.isNumber == true ? "_" : ""
        var number = 2
        while used.contains(name + separator + String(number)) { number += 1 }
        return name + separator + String(number)
    }
}
