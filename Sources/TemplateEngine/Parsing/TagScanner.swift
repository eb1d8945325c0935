/// Cuts a template into text and tags, and removes the lines that standalone tags have for themselves.
struct TagScanner {
    let bytes: [UInt8]
    private(set) var errors: [SyntaxError] = []
    private var delimiters = Delimiters()
    private var counter: PositionCounter
    private var offset: Int
    private let start: Int
    private var tagAfterText: Tag?

    init(_ text: String) {
        bytes = Array(text.utf8)
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0  // a byte order mark is no text to print
        offset = start
        counter = PositionCounter(from: start)
    }

    /// The next piece; nil at the end. Tags that are wrong are in `errors`, and left out with the text before them: of
    /// a template with errors nothing is printed.
    mutating func next() -> Token? {
        if let tag = tagAfterText {
            tagAfterText = nil
            return .tag(tag)
        }
        while offset < bytes.count {
            let textStart = offset
            guard let tagStart = bytes.firstRange(of: delimiters.open, from: offset) else {
                offset = bytes.count
                return .text(bytes[textStart...])
            }
            guard let (kind, content, tagEnd) = tag(at: tagStart) else { continue }
            var textEnd = tagStart
            offset = tagEnd
            var indentation: [UInt8]?
            if kind != .variable, let line = wholeLine(around: tagStart..<tagEnd) {
                indentation = Array(bytes[line.lowerBound..<tagStart])
                textEnd = line.lowerBound
                offset = line.upperBound
            }
            let tag = Tag(
                kind: kind,
                content: String(decoding: bytes[content], as: UTF8.self),
                position: counter.position(of: tagStart, in: bytes),
                contentPosition: counter.position(of: content.lowerBound, in: bytes),
                indentation: indentation,
            )
            if kind == .delimiters { setDelimiters(by: tag) }
            guard textStart < textEnd else { return .tag(tag) }
            tagAfterText = tag
            return .text(bytes[textStart..<textEnd])
        }
        return nil
    }

    /// What a tag is, where its content is and where it ends; nil when it is wrong. The error is noted then, and
    /// `offset` is where reading goes on.
    private mutating func tag(at tagStart: Int) -> (kind: Tag.Kind, content: Range<Int>, end: Int)? {
        var contentStart = tagStart + delimiters.open.count
        var close = delimiters.close
        let mark = contentStart < bytes.count ? bytes[contentStart] : ASCII.space
        let kind = Tag.Kind(mark: mark)
        if kind != nil { contentStart += 1 }
        if mark == UInt8(ascii: "{") { close.insert(UInt8(ascii: "}"), at: 0) }
        guard let closeStart = bytes.firstRange(of: close, from: contentStart) else {
            report(at: tagStart, "the tag is not closed: there is no '\(String(decoding: close, as: UTF8.self))'")
            offset = bytes.count
            return nil
        }
        let content = bytes.trimmed(contentStart..<closeStart)
        if kind != .comment {
            if let nextTag = bytes[contentStart..<closeStart].lastRange(of: delimiters.open) {
                report(at: tagStart, "the tag is not closed before the next one begins")
                offset = nextTag
                return nil
            }
            if let lineEnd = bytes[content].firstIndex(of: ASCII.lineFeed) {
                report(at: tagStart, "the tag is not closed on its line")
                offset = lineEnd
                return nil
            }
        }
        return (kind ?? .variable, content, closeStart + close.count)
    }

    /// The whole line of a tag that has nothing beside it but white space, with its line break.
    private func wholeLine(around tag: Range<Int>) -> Range<Int>? {
        var lower = tag.lowerBound
        while lower > start, ASCII.isBlank(bytes[lower - 1]) { lower -= 1 }
        guard lower == start || bytes[lower - 1] == ASCII.lineFeed else { return nil }
        var upper = tag.upperBound
        while upper < bytes.count, ASCII.isBlank(bytes[upper]) { upper += 1 }
        if upper == bytes.count { return lower..<upper }
        if bytes[upper] == ASCII.carriageReturn, upper + 1 < bytes.count { upper += 1 }
        return bytes[upper] == ASCII.lineFeed ? lower..<(upper + 1) : nil
    }

    /// `{{=<% %>=}}`: the content is what follows the first equals sign.
    private mutating func setDelimiters(by tag: Tag) {
        let parts = tag.content.utf8.dropLast().split(whereSeparator: ASCII.isWhitespace).map(Array.init)
        let equals = UInt8(ascii: "=")
        guard tag.content.utf8.last == equals, parts.count == 2, !parts.joined().contains(equals) else {
            let message = "a tag that sets delimiters has two of them between equals signs, as {{=<% %>=}} has"
            errors.append(SyntaxError(position: tag.position, message: message))
            return
        }
        delimiters = Delimiters(open: parts[0], close: parts[1])
    }

    private mutating func report(at offset: Int, _ message: String) {
        errors.append(SyntaxError(position: counter.position(of: offset, in: bytes), message: message))
    }
}

/// What is wrong with the writing of a template.
struct SyntaxError: Sendable {
    let position: SourcePosition
    let message: String
    var hints: [String] = []
}
