/// Markdown out of a document, made fit for a documentation comment: long paragraphs wrapped, structure untouched.
///
/// More than half of a large SDK is documentation, so this looks at bytes where it can: Markdown's own characters are
/// all ASCII.
enum Markdown {
    /// The longest line that wrapping makes, in Unicode scalars; a word that is longer stands alone.
    static let width = 100

    /// The lines of a text: without blank ones at either end, nor two in a row, nor blanks at the end of a line.
    ///
    /// - Parameter lead: what stands before the text on its first line, in Unicode scalars.
    static func lines(of text: String, after lead: Int = 0) -> [String] {
        var lines: [String] = []
        var isInFence = false
        for line in PlainLines.lines(of: text) {
            let line = isInFence ? line : DeadLinks.removed(from: line)
            let block = MarkdownLine(line)
            let lead = lines.isEmpty ? lead : 0
            if block.isFence { isInFence.toggle() }
            if line.isEmpty {
                if lines.last?.isEmpty == false { lines.append("") }
            } else if isInFence || line.count + lead <= width || !block.isWrappable {
                lines.append(String(decoding: line, as: UTF8.self))
            } else {
                lines += wrapped(line, block, after: lead)
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

    /// The first sentence of the first paragraph: what fits into a line of a table.
    static func firstSentence(of text: String) -> String {
        let paragraph = firstParagraph(of: text)
        var start = paragraph.startIndex
        while let end = sentenceEnd(in: paragraph[start...]) {
            let sentence = paragraph[..<end.lowerBound]
            // "e.g. this" goes on, and so does "no. 1".
            let isAbbreviation =
                sentence.last.map { $0 == "." } == true || abbreviations.contains { sentence.hasSuffix($0) }
            let next = paragraph[end.upperBound...].first
            if !isAbbreviation, next?.isLowercase != true { return paragraph[...end.lowerBound].description }
            start = end.upperBound
        }
        return paragraph
    }

    /// The first mark that can end a sentence, with the white space behind it.
    private static func sentenceEnd(in text: Substring) -> Range<String.Index>? {
        var rest = text.utf8
        while let mark = rest.firstIndex(where: { ".!?".utf8.contains($0) }) {
            let next = rest.index(after: mark)
            let end = text[next...].prefix(while: \.isWhitespace).endIndex
            if end > next { return mark..<end }
            rest = rest[next...]
        }
        return nil
    }

    private static let abbreviations = ["e.g", "i.e", "etc", "vs", "cf", " no", "approx"]

    private static func wrapped(_ line: ArraySlice<UInt8>, _ block: MarkdownLine, after lead: Int) -> [String] {
        let start = line.startIndex + block.indentation + block.marker
        let hanging = [UInt8](repeating: UInt8(ascii: " "), count: block.indentation + block.marker)

        var lines: [String] = []
        var current = Array(line[..<start])
        var room = width - lead - hanging.count
        var isEmpty = true
        for word in line[start...].split(separator: UInt8(ascii: " ")) {
            let length = word.count { !UTF8.isContinuation($0) }
            if isEmpty {
                current += word
                room -= length
            } else if room > length || MarkdownLine(word).startsBlock {
                // A word that would begin a list, a heading or a quotation must not come first in a line.
                current.append(UInt8(ascii: " "))
                current += word
                room -= length + 1
            } else {
                lines.append(String(decoding: current, as: UTF8.self))
                current = hanging + word
                room = width - hanging.count - length
            }
            isEmpty = false
        }
        return lines + [String(decoding: current, as: UTF8.self)]
    }
}

/// What a line of Markdown begins with.
struct MarkdownLine {
    /// Spaces at the beginning.
    private(set) var indentation = 0
    /// The bytes of what begins an item of a list, with the spaces behind it: `- `, `12. `. 0 for any other line.
    private(set) var marker = 0
    private let text: ArraySlice<UInt8>

    /// - Parameter line: in UTF-8.
    init(_ line: ArraySlice<UInt8>) {
        text = line.drop { $0 == UInt8(ascii: " ") }
        indentation = line.count - text.count
        marker = Self.marker(of: text)
    }

    var isFence: Bool {
        text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8)
    }

    /// Tables, headings, code blocks and HTML mean what they mean by where their lines end.
    var isWrappable: Bool {
        let isCode = indentation >= 4 && marker == 0
        return !isCode && text.first != UInt8(ascii: "|") && text.first != UInt8(ascii: "#") && !isHTML
    }

    /// Whether a word at the beginning of a line would make something else of the line than a paragraph.
    var startsBlock: Bool {
        guard let first = text.first else { return false }
        if first == UInt8(ascii: "|") || first == UInt8(ascii: "@") { return true }
        if text.allSatisfy({ "-*+>#".utf8.contains($0) }) { return true }
        let digits = text.prefix(while: Self.isDigit)
        return !digits.isEmpty && text.count == digits.count + 1
            && (text.last == UInt8(ascii: ".") || text.last == UInt8(ascii: ")"))
    }

    /// `<p>`, `</td>`, `<!--`, but not `<key, value>`.
    private var isHTML: Bool {
        guard text.first == UInt8(ascii: "<") else { return false }
        var rest = text.dropFirst()
        if rest.starts(with: "!--".utf8) { return true }
        if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
        guard rest.first.map(Self.isLetter) == true else { return false }
        let end = rest.drop { Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "-") }
        return end.isEmpty || end.first == UInt8(ascii: ">") || end.first == UInt8(ascii: " ")
            || end.starts(with: "/>".utf8)
    }

    private static func marker(of text: ArraySlice<UInt8>) -> Int {
        var rest: ArraySlice<UInt8>
        switch text.first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            rest = text.dropFirst()
        case let first? where isDigit(first):
            rest = text.drop(while: isDigit)
            guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else { return 0 }
            rest = rest.dropFirst()
        default:
            return 0
        }
        let content = rest.drop { $0 == UInt8(ascii: " ") }
        return content.count == rest.count ? 0 : text.count - content.count
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
