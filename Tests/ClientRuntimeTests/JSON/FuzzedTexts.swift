/// Texts to compare JSON parsers by: valid ones, valid ones with a few changes, pieces of grammar, and noise.
struct FuzzedTexts {
    private var random: SeededRandom
    private var documents: RandomDocument

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        documents = RandomDocument(seed: seed &+ 77)
    }

    mutating func next() -> [UInt8] {
        switch random.next(upTo: 10) {
        case 0...2: return Array(documents.text().utf8)
        case 3: return Array(valuesOfGreatVariety().utf8)
        case 4...7:
            var bytes = Array(documents.text().utf8)
            for _ in 0...random.next(upTo: 3) where !bytes.isEmpty { change(&bytes) }
            return bytes
        case 8: return (0..<random.next(upTo: 12)).flatMap { _ in pick(Self.pieces) }
        default: return (0..<random.next(upTo: 24)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        }
    }

    /// What parsers treat differently, in texts that are otherwise fine.
    private mutating func valuesOfGreatVariety() -> String {
        let isObject = random.next(upTo: 2) == 0
        let values = (0...random.next(upTo: 4)).map { _ -> String in
            let value = random.next(upTo: 4) == 0 ? number() : pick(Self.scalars)
            return isObject ? pick(Self.names) + ":" + value : value
        }
        return (isObject ? "{" : "[") + values.joined(separator: ",") + (isObject ? "}" : "]")
    }

    /// Numbers of any length, some of them beyond what a `Double` can be.
    private mutating func number() -> String {
        var text = pick(["", "-"]) + String(1 + random.next(upTo: 9))
        for _ in 0..<random.next(upTo: 24) { text += String(random.next(upTo: 10)) }
        if random.next(upTo: 2) == 0 { text += "." }
        if text.hasSuffix(".") { for _ in 0...random.next(upTo: 24) { text += String(random.next(upTo: 10)) } }
        if random.next(upTo: 3) == 0 { text += pick(["e", "E+", "e-"]) + String(random.next(upTo: 340)) }
        return text
    }

    private static let names = [
        #""a""#, #""b""#, #""\u0061""#, #""""#, #""A""#, "\"é\"", "\"e\u{301}\"", "\"\u{FEFF}a\"",
    ]

    private static let scalars = [
        "null", "true", "false", "0", "-0", "-0.0", "1e400", "-1e400", "1e-400", "4.9e-324", "2e-324",
        "1.7976931348623157e308",
        "1.7976931348623159e308", "9223372036854775807", "9223372036854775808", "-9223372036854775809",
        "18446744073709551616",
        "0e999999999999", "1E-2147483649", "9007199254740993", "0.1000000000000000055511151231257827", "[]", "{}",
        #""\ud83d""#, #""\ude00\ud83d""#, #""\u0000""#, #""\uFFFF""#, #""\uFEFF""#, "\"\u{FEFF}\"", "\"\u{2028}\"",
        "\"😀\"",
    ]

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int(random.next(upTo: UInt64(elements.count)))]
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let index = Int(random.next(upTo: UInt64(bytes.count)))
        switch random.next(upTo: 7) {
        case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: index)
        case 2: bytes.removeSubrange(index...)
        case 3: bytes.append(contentsOf: bytes[index...].prefix(20))
        case 4: bytes.swapAt(index, Int(random.next(upTo: UInt64(bytes.count))))
        default: bytes.insert(contentsOf: pick(Self.pieces), at: index)
        }
    }

    private static let pieces: [[UInt8]] =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "/", "\\u", "\\ud83d", "\\ude00", "\\u0000", "\\uFFFF", "\"a\"",
            "\"a\":",
            "null", "true", "false", "nul", "tru", "NaN", "Infinity", "-", "+", ".", "e", "E", "0", "00", "01", "1",
            "-0", "-0.0",
            "1.5", "1e5", "1E+5", "1e-5", "1e400", "-1e400", "1e-400", "1.", ".5", "0x1F", "9007199254740993",
            "9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551615",
            "18446744073709551616", "123456789012345678901234567890", "0.1000000000000000055511151231257827",
            "4.9e-324",
            "1.7976931348623157e308", "1.7976931348623159e308", " ", "\n", "\t", "\r", "\u{B}", "\u{C}", "\u{A0}",
            "\u{FEFF}",
            "\u{0}", "\u{1F}", "\u{7F}", "é", "€", "😀", "\u{2028}", "//", "/*", "*/", "#", "'", "a", ";", "=", "()",
            "{\"a\":1,\"a\":2}", "[[[[[[[[[[", "]]]]]]]]]]", "[1,]", "{\"a\":1,}", "[,]", "\"\\x\"", "\"\n\"", "\"\t\"",
        ].map { Array($0.utf8) } + [
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFF, 0xFE], [0xFE, 0xFF],
        ]
}
