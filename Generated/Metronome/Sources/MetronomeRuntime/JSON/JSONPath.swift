/// The path of a token, found again from the tokens, so that reading values costs nothing for errors that mostly do not
/// happen.
nonisolated enum JSONPath {
    /// The JSON path of the value at `target`, from the root.
    static func path(to target: Int, tokens: [JSONToken], bytes: ByteView) -> String {
        var path = "$"
        var current = 0
        while current < target {
            guard let step = step(from: current, towards: target, tokens: tokens, bytes: bytes) else { return path }
            path += step.text
            current = step.child
        }
        return path
    }

    /// The path of a member of the object at `path`: `.name`, or `['a name']` where it is no identifier (RFC 9535).
    static func member(_ name: String) -> String {
        let isIdentifier =
            !name.isEmpty
            && name.utf8.enumerated().allSatisfy { index, byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "_"), 0x80...: true
                case UInt8(ascii: "0")...UInt8(ascii: "9"): index > 0
                default: false
                }
            }
        guard !isIdentifier else { return "." + name }
        var escaped = ""
        for character in name.unicodeScalars {
            switch character {
            case "'", "\\": escaped += "\\" + String(character)
            case "\u{0}"..."\u{1F}": escaped += "\\u" + character.value.digits(4, radix: 16)
            default: escaped.unicodeScalars.append(character)
            }
        }
        return "['" + escaped + "']"
    }

    /// The child of the container at `current` that is, or holds, the token at `target`.
    private static func step(
        from current: Int,
        towards target: Int,
        tokens: [JSONToken],
        bytes: ByteView
    ) -> (text: String, child: Int)? {
        let isObject = tokens[current].kind == .object
        guard isObject || tokens[current].kind == .array else { return nil }
        var position = 0
        var child = current + 1
        while child < tokens.count {
            let value = isObject ? child + 1 : child
            guard value < tokens.count else { return nil }
            let next = value + tokens[value].stride
            if target < next {
                return (isObject ? member(key(tokens[child], bytes)) : "[\(position)]", value)
            }
            position += 1
            child = next
        }
        return nil
    }

    private static func key(_ token: JSONToken, _ bytes: ByteView) -> String {
        JSONText.unescaped(bytes, token.start, token.end)
    }
}
