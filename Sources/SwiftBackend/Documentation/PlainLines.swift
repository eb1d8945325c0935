/// The lines of a text that a comment can hold: nothing in them ends a line, is invisible, or is an order to DocC.
enum PlainLines {
    /// The lines in UTF-8, without blanks at their ends.
    static func lines(of text: String) -> [ArraySlice<UInt8>] {
        let bytes = Array(text.utf8)
        return isPlain(bytes) ? split(bytes) : cleaned(text).map { escapingDirective(Array($0.utf8)[...]) }
    }

    /// Whether a text has nothing but visible ASCII and line feeds, which most have.
    private static func isPlain(_ text: [UInt8]) -> Bool {
        text.allSatisfy { (0x20..<0x7F).contains($0) || $0 == UInt8(ascii: "\n") }
    }

    private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            var line = line
            while line.last == UInt8(ascii: " ") { line = line.dropLast() }
            return escapingDirective(line)
        }
    }

    private static func cleaned(_ text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        func finish() {
            while let last = line.last, last == " " { line.removeLast() }
            lines.append(String(line))
            line.removeAll()
        }
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}": finish()
            case "\t": line.append(contentsOf: "    ".unicodeScalars)
            case _ where Invisible.contains(scalar): break
            default: line.append(scalar)
            }
            previous = scalar
        }
        finish()
        return lines
    }

    /// A line that begins with `@` is a directive for DocC (`@Metadata`), never what the author of a document means.
    private static func escapingDirective(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let indentation = line.prefix { $0 == UInt8(ascii: " ") }
        let text = line[indentation.endIndex...]
        return text.first == UInt8(ascii: "@") ? indentation + [UInt8(ascii: "\\")] + text : line
    }
}
