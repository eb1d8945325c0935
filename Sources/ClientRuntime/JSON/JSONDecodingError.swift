/// Why a JSON text could not be read, and where.
///
/// It names kinds ("a string") and never a value of the text, since values may be secret.
public nonisolated struct JSONDecodingError: Error, Hashable, Sendable {
    /// Where in the document, as a JSON path: `$.data[3].url`. `$` is the whole document.
    public let path: String

    /// What would have been right there, such as "a string".
    public let expected: String

    /// What is there, such as "a number", or "nothing" for a property that is missing.
    public let found: String

    /// How many bytes of the text come before the place.
    public let byteOffset: Int

    /// Makes an error from its parts. ``JSONElement/mismatch(expected:found:)`` makes one for a value that was read.
    public init(path: String, expected: String, found: String, byteOffset: Int) {
        self.path = path
        self.expected = expected
        self.found = found
        self.byteOffset = byteOffset
    }
}

nonisolated extension JSONDecodingError: CustomStringConvertible {
    /// All of it in one line: `$.data[3].url: expected a string, found a number (at byte 120)`.
    public var description: String {
        "\(path): expected \(expected), found \(found) (at byte \(byteOffset))"
    }
}
