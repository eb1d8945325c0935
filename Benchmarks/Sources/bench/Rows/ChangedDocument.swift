import Foundation

/// Stripe's document with another name for one property of one schema that many others use.
struct ChangedDocument {
    private let text: String

    init(of path: String) throws {
        let original = try String(contentsOfFile: path, encoding: .utf8)
        guard let schema = original.range(of: "\n    address:\n"),
            let property = original.range(of: "\n        line2:\n", range: schema.upperBound..<original.endIndex)
        else { throw NoSuchProperty() }
        text = original.replacingCharacters(in: property, with: "\n        second_line:\n")
    }

    func write(to path: String) throws {
        try text.write(to: path)
    }

    struct NoSuchProperty: Error {}
}
