/// Markdown out of a document, made fit for a documentation comment: long paragraphs wrapped, structure untouched.
enum Markdown {
    /// The longest line that wrapping makes, in characters; a word that is longer stands alone.
    static let width = 100

    /// The lines of a text: without blank ones at either end, nor two in a row, nor blanks at the end of a line.
    static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var isInFence = false
        for line in physicalLines(of: text) {
            let trimmed = line.trimmingPrefix { $0 == " " }
            if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") { isInFence.toggle() }
            if line.isEmpty {
                if lines.last?.isEmpty == false { lines.append("") }
            } else if isInFence || !isWrappable(line) {
                lines.append(line)
            } else {
                lines += wrapped(line)
            }
        }
        // An open fence would swallow whatever the generator says after it.
        if isInFence { lines.append("```") }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// The first paragraph: what fits where there is room for one thought.
    static func firstParagraph(of text: String) -> String {
        lines(of: text).prefix { !$0.isEmpty }.joined(separator: " ")
    }

    private static func physicalLines(of text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        func finish() {
            while let last = line.last, last == " " { line.removeLast() }
            lines.append(escapingDirective(String(line)))
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
    private static func escapingDirective(_ line: String) -> String {
        let text = line.trimmingPrefix { $0 == " " }
        guard text.hasPrefix("@") else { return line }
        return line.prefix(line.count - text.count) + "\\" + text
    }

    /// Tables, code blocks and HTML mean what they mean by where their lines end.
    private static func isWrappable(_ line: String) -> Bool {
        guard line.count > width else { return false }
        let text = line.trimmingPrefix { $0 == " " }
        let isCode = line.count - text.count >= 4 && marker(of: text).isEmpty
        return !isCode && !text.hasPrefix("|") && !text.hasPrefix("#") && text.prefixMatch(of: htmlTag) == nil
    }

    /// `<p>`, `</td>`, `<!--`, but not `<key, value>`. Computed, since a `Regex` cannot be shared between tasks.
    private static var htmlTag: Regex<Substring> { /<(?:!--|\/?[A-Za-z][A-Za-z0-9\-]*(?:[\s>]|\/>))/ }

    /// What begins an item of a list: `- `, `* `, `12. `; empty for any other line.
    private static func marker(of text: Substring) -> String {
        text.prefixMatch(of: /([-*+]|[0-9]{1,9}[.)]) +/).map { String($0.output.0) } ?? ""
    }

    private static func wrapped(_ line: String) -> [String] {
        let text = line.trimmingPrefix { $0 == " " }
        let indentation = String(line.prefix(line.count - text.count))
        let marker = marker(of: text)
        let hanging = indentation + String(repeating: " ", count: marker.count)

        var lines: [String] = []
        var current = indentation + marker
        var isEmpty = true
        for word in text.dropFirst(marker.count).split(separator: " ") {
            // A word that would begin a list, a heading or a quotation where a line ends must not begin one.
            let fits = current.count + word.count + (isEmpty ? 0 : 1) <= width
            if !isEmpty, !fits, !startsBlock(word) {
                lines.append(current)
                current = hanging
                isEmpty = true
            }
            current += isEmpty ? String(word) : " \(word)"
            isEmpty = false
        }
        return lines + [current]
    }

    private static func startsBlock(_ word: Substring) -> Bool {
        word.wholeMatch(of: /[-*+>#]+|[0-9]+[.)]/) != nil || word.hasPrefix("|") || word.hasPrefix("@")
    }
}
