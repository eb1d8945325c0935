nonisolated extension ObjectLayout {
    /// How well an object fits: not at all when a required property is missing or one that is there cannot be what it
    /// should be, else the better the more of its members are properties.
    func match(_ json: JSONElement, depth: Int) -> Int? {
        guard json.token.kind == .object else { return nil }
        guard depth > 0 else { return MatchScore.loose }
        let tape = json.tape
        var score = MatchScore.loose
        var seen = PositionSet(count: properties.count)
        var expected = 0
        var key = json.index + 1
        let end = json.index + json.token.stride
        while key < end {
            let value = JSONElement(tape: tape, index: key + 1)
            if let position = position(ofKey: key, in: tape, expected: expected) {
                guard let match = properties[position].match(value, depth: depth - 1) else { return nil }
                // Of members with the same name one counts.
                if !seen.contains(position) { score += MatchScore.property + min(match, MatchScore.constant) }
                seen.insert(position)
                expected = position + 1
            } else if additional == nil {
                score -= 1
            }
            key += 1 + value.token.stride
        }
        guard required.allSatisfy(seen.contains) else { return nil }
        return max(score, MatchScore.loose)
    }
}

nonisolated extension ObjectLayout.Property {
    func match(_ json: JSONElement, depth: Int) -> Int? {
        if json.isNull, !readsNull { return isNullable || !isRequired ? MatchScore.anything : nil }
        return valueType._match(json, depth: depth)
    }
}
