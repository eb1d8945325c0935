extension [UInt8] {
    /// Where `pattern` begins first, at `offset` or after it.
    func firstRange(of pattern: [UInt8], from offset: Int) -> Int? {
        guard let head = pattern.first else { return nil }
        var candidate = offset
        while candidate + pattern.count <= count {
            if self[candidate] == head, self[candidate..<(candidate + pattern.count)].elementsEqual(pattern) {
                return candidate
            }
            candidate += 1
        }
        return nil
    }

    /// A range without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, ASCII.isWhitespace(self[lower]) { lower += 1 }
        while lower < upper, ASCII.isWhitespace(self[upper - 1]) { upper -= 1 }
        return lower..<upper
    }
}

extension ArraySlice<UInt8> {
    /// Where `pattern` begins last.
    func lastRange(of pattern: [UInt8]) -> Int? {
        var candidate = endIndex - pattern.count
        while candidate >= startIndex {
            if self[candidate..<(candidate + pattern.count)].elementsEqual(pattern) { return candidate }
            candidate -= 1
        }
        return nil
    }
}
