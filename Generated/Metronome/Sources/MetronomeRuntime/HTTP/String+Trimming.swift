nonisolated extension StringProtocol {
    /// The text without white space and line ends at both sides.
    var trimmed: String {
        trimming(\.isWhitespace)
    }

    /// The text without the characters at both sides that match.
    func trimming(_ matches: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, matches(first) { rest.removeFirst() }
        while let last = rest.last, matches(last) { rest.removeLast() }
        return String(rest)
    }
}
