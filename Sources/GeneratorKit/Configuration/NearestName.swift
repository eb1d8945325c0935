/// Finds the name that a misspelled one was probably meant to be.
enum NearestName {
    /// The first of the names that differ least from a name, if that is in no more than a third of its letters.
    static func of(_ name: String, among names: [String]) -> String? {
        let letters = Array(name.lowercased())
        return names.map { (name: $0, distance: distance(letters, Array($0.lowercased()))) }
            .min { $0.distance < $1.distance }
            .flatMap { $0.distance <= max(1, letters.count / 3) ? $0.name : nil }
    }

    /// How many letters have to be inserted, deleted or replaced (Levenshtein).
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let replaced = diagonal + (letter == other[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[other.count]
    }
}
