import ClientRuntime

/// Random JSON texts, with random white space, escapes and spellings of numbers.
struct RandomDocument {
    private var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    mutating func text() -> String {
        space() + value(depth: 0) + space()
    }

    private mutating func pick(_ count: Int) -> Int { Int(random.next(upTo: UInt64(count))) }

    private mutating func value(depth: Int) -> String {
        switch pick(depth < 5 ? 9 : 6) {
        case 0: return "null"
        case 1: return pick(2) == 0 ? "true" : "false"
        case 2: return String(Int(truncatingIfNeeded: random.next()) >> pick(64))
        case 3: return number()
        case 4, 5: return string()
        case 6:
            let elements = (0..<pick(6)).map { _ in space() + value(depth: depth + 1) + space() }
            return "[" + (elements.isEmpty ? space() : elements.joined(separator: ",")) + "]"
        default:
            // Different names: what becomes of equal ones is no business of this comparison.
            let members = (0..<pick(6)).map { index in
                let key = String(string().dropLast()) + "\(index)\""
                return space() + key + space() + ":" + space() + value(depth: depth + 1) + space()
            }
            return "{" + (members.isEmpty ? space() : members.joined(separator: ",")) + "}"
        }
    }

    private mutating func number() -> String {
        var text = (pick(2) == 0 ? "-" : "") + String(pick(100_000))
        if pick(3) > 0 { text += "." + String(pick(1_000_000)) }
        if pick(3) == 0 { text += ["e", "E", "e+", "E-", "e-"][pick(5)] + String(pick(30)) }
        return text
    }

    private mutating func string() -> String {
        let pieces = [
            "a", "Z", " ", "0", "é", "ß", "€", "😀", "𝄞", "\u{7F}", "\u{2028}", "\\n", "\\t",
            "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r",
            "\\u00e9", "\\u20AC", "\\ud83d\\ude00", "\\u0001", "abcdefgh", "the quick brown fox", "e\u{301}",
        ]
        return "\"" + (0..<pick(12)).map { _ in pieces[pick(pieces.count)] }.joined() + "\""
    }

    private mutating func space() -> String {
        pick(4) == 0 ? [" ", "\n", "\t", "\r\n", "  "][pick(5)] : ""
    }
}
