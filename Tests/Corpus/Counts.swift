import TestSupport

/// How much of a document is in its SDK, as the generator says at the end of a run.
struct Counts: Sendable {
    struct Count: Sendable {
        var inDocument: Int
        var leftOut: Int
        var generated: Int
    }

    /// What is counted, in the singular.
    static let things = ["operation", "schema", "webhook", "type"]

    private var counts: [String: Count] = [:]

    init() {}

    /// Reads `131 of 133 operations (2 left out), 455 of 455 schemas`.
    init(saidIn output: String) {
        let line = output.split(separator: "\n").last { $0.contains(/^\d+ of \d+ operation/) } ?? ""
        for match in line.matches(of: /(\d+) of (\d+) ([a-z]+?)s?\b(?: \((\d+) left out\))?/) {
            counts[String(match.3)] = Count(
                inDocument: Int(match.2) ?? 0,
                leftOut: match.4.flatMap { Int($0) } ?? 0,
                generated: Int(match.1) ?? 0
            )
        }
    }

    subscript(thing: String) -> Count? { counts[thing] }

    /// What does not add up, or is not what somebody else has counted in the document.
    func problem(with document: DocumentCount) -> String? {
        for thing in Self.things {
            if let count = counts[thing], count.generated + count.leftOut != count.inDocument {
                return "\(count.generated) and \(count.leftOut) are not \(count.inDocument) \(thing)s"
            }
        }
        for (thing, written) in [("operation", document.operations), ("schema", document.schemas)] {
            let read = counts[thing]?.inDocument ?? 0
            if read != written { return "\(read) \(thing)s are read of \(written)" }
        }
        return nil
    }
}
