/// What a measuring program printed: lines of a name and a number, the same name again for each round.
struct Measurements {
    private var values: [Substring: [Double]] = [:]

    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.count == 2, let value = Double(words[1]) { values[words[0], default: []].append(value) }
        }
    }

    func has(_ name: String) -> Bool {
        values[name[...]] != nil
    }

    func median(_ name: String) -> Double {
        values[name[...], default: []].median
    }
}

extension [Double] {
    /// The one in the middle, which a run that was disturbed does not move.
    var median: Double {
        if isEmpty { return .nan }
        let sorted = sorted()
        let middle = count / 2
        return count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
