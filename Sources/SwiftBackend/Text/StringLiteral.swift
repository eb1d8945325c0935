/// Text out of a document as Swift source, in which it stays text whatever it holds.
enum StringLiteral {
    /// A literal on one line, quotes included. `\(…)`, quotes, line breaks and what cannot be seen are escaped.
    static func swift(_ text: String) -> String {
        guard needsEscapes(text) else { return "\"\(text)\"" }
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": literal += "\\\\"
            case "\"": literal += "\\\""
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case _ where Invisible.contains(scalar): literal += "\\u{\(String(scalar.value, radix: 16))}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// Whether a text has anything but visible ASCII without quotes and backslashes: most have not.
    static func needsEscapes(_ text: String) -> Bool {
        text.utf8.contains {
            $0 < 0x20 || $0 >= 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
        }
    }

    /// A literal over several lines, in which nothing is escaped: text that people read, such as JSON.
    static func rawSwift(_ text: String) -> String {
        var pounds = "#"
        while text.contains("\"\"\"\(pounds)") || text.contains("\\\(pounds)") { pounds += "#" }
        return "\(pounds)\"\"\"\n\(text)\n\"\"\"\(pounds)"
    }
}

/// Characters that must not stand in source code as they are: they end lines, cannot be seen, or change the direction
/// of what is read (Unicode Technical Report 36, section 2.5: text that shows something else than it is).
enum Invisible {
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F: false
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
        // A second alphabet, and selectors, that nothing shows.
        case 0xE0000...0xE01EF: true
        default: scalar.properties.isNoncharacterCodePoint
        }
    }
}
