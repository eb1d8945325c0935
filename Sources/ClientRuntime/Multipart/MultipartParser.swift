/// Splits a multipart body into its parts (RFC 2046 section 5.1.1), whatever the pieces in which the bytes come.
///
/// Lines may end in a line feed alone, as some senders write them. What stands before the first delimiter and behind
/// the last one is skipped, and so is a boundary that is longer than this one, as parts in parts have it.
nonisolated struct MultipartParser {
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D
    private static let dash: UInt8 = 0x2D

    /// How many bytes a part may have, its header fields included.
    let maximumPartSize: Int
    private let delimiter: [UInt8]
    private var place = Place.preamble
    private var input: [UInt8] = []
    /// Where what was not given yet begins.
    private var start = 0
    /// Where the first line begins that may still be a delimiter.
    private var line = 0
    /// Up to where no line ends that begins at ``line``.
    private var scanned = 0
    private var count = 0

    private enum Place {
        case preamble, part, end
    }

    /// - Throws: ``ResponseFormatError`` where the media type is not that of parts, or has no boundary.
    init(_ mediaType: MediaType?, maximumPartSize: Int) throws {
        guard let mediaType, mediaType.essence.hasPrefix("multipart/") else {
            let label = mediaType.map { "the content is labelled '\($0.essence)'" } ?? "the content has no label"
            throw ResponseFormatError(description: "expected parts, and \(label)")
        }
        guard let boundary = mediaType.boundary, !boundary.isEmpty, boundary.utf8.count <= 200 else {
            throw ResponseFormatError(description: "expected parts, and there is no boundary that separates them")
        }
        delimiter = [Self.dash, Self.dash] + boundary.utf8
        self.maximumPartSize = maximumPartSize
    }

    /// Takes the next piece. What came before it must have been read.
    mutating func append(_ bytes: [UInt8]) {
        if place == .end { return }
        input.removeFirst(start)
        line -= start
        scanned -= start
        start = 0
        input += bytes
    }

    /// The next part that is complete, or `nil` where more bytes are needed, or none will follow.
    ///
    /// - Throws: ``ResponseFormatError`` for a part that is too large, or whose header fields are none.
    mutating func next() throws -> BodyPart? {
        while place != .end {
            guard let end = nextDelimiter() else {
                if place == .preamble { start = line }
                guard input.count - start <= maximumPartSize else { throw tooLarge(count + 1) }
                return nil
            }
            let content = input[start..<max(start, end.content)]
            let isPart = place == .part
            place = end.isLast ? .end : .part
            (start, line, scanned) = (end.next, end.next, end.next)
            guard isPart else { continue }
            count += 1
            guard content.count <= maximumPartSize else { throw tooLarge(count) }
            return try part(content)
        }
        return nil
    }

    /// Checks, when nothing more comes, that all has come.
    func finish() throws {
        switch place {
        case .end: return
        case .preamble: throw ResponseFormatError(description: "there is no part: no line has the boundary")
        case .part: throw ResponseFormatError(description: "the content ends within part \(count + 1)")
        }
    }

    private func tooLarge(_ number: Int) -> ResponseFormatError {
        let what = place == .preamble ? "a line before the first part" : "part \(number)"
        return ResponseFormatError(description: "\(what) has more than \(maximumPartSize) bytes")
    }

    // MARK: Delimiters

    private struct Delimiter {
        /// Where the content before it ends; the line end before a delimiter belongs to it.
        var content: Int
        /// Where the line behind it begins.
        var next: Int
        var isLast: Bool
    }

    private mutating func nextDelimiter() -> Delimiter? {
        while line < input.count {
            // A line that begins like a delimiter waits until it is known to be one.
            guard
                line + delimiter.count + 2 <= input.count
                    || !delimiter.starts(with: input[line...].prefix(delimiter.count))
            else { return nil }
            if input[line...].starts(with: delimiter) {
                let after = line + delimiter.count
                if input[after] == Self.dash, input[after + 1] == Self.dash {
                    return Delimiter(content: contentEnd, next: after + 2, isLast: true)
                }
                let padding = input[after...].prefix { $0 == 0x20 || $0 == 0x09 || $0 == Self.carriageReturn }
                guard padding.endIndex < input.count else { return nil }
                if input[padding.endIndex] == Self.lineFeed {
                    return Delimiter(content: contentEnd, next: padding.endIndex + 1, isLast: false)
                }
            }
            guard let end = input[max(line, scanned)...].firstIndex(of: Self.lineFeed) else {
                scanned = input.count
                return nil
            }
            line = end + 1
            scanned = line
        }
        return nil
    }

    private var contentEnd: Int {
        guard line > start else { return start }
        let end = line - 1
        return end > start && input[end - 1] == Self.carriageReturn ? end - 1 : end
    }

    // MARK: Header fields

    private func part(_ content: ArraySlice<UInt8>) throws -> BodyPart {
        var part = BodyPart([])
        var rest = content
        var field: (name: String, value: String)?
        while !rest.isEmpty {
            var line = rest.prefix { $0 != Self.lineFeed }
            rest = rest[line.endIndex...].dropFirst()
            if line.last == Self.carriageReturn { line.removeLast() }
            if line.isEmpty { break }
            let text = String(decoding: line, as: UTF8.self)
            if let begun = field, line.first == 0x20 || line.first == 0x09 {
                // A line that begins with white space goes on with the field before it (RFC 5322 section 2.2.3).
                field = (begun.name, begun.value + " " + text.trimmed)
                continue
            }
            try add(field, to: &part)
            guard let colon = text.firstIndex(of: ":") else {
                throw ResponseFormatError(description: "part \(count) has a header line without a name")
            }
            field = (text[..<colon].trimmed, text[text.index(after: colon)...].trimmed)
        }
        try add(field, to: &part)
        part.bytes = Array(rest)
        return part
    }

    private func add(_ field: (name: String, value: String)?, to part: inout BodyPart) throws {
        guard let field else { return }
        guard let name = HTTPField.Name(field.name), HTTPField.isValidValue(field.value) else {
            throw ResponseFormatError(description: "part \(count) has a header field that is none")
        }
        part.headers.append(HTTPField(name: name, value: field.value))
    }
}

nonisolated extension MultipartParser {
    /// All parts of content that is in memory.
    static func parts(of bytes: [UInt8], _ mediaType: MediaType?) throws -> [BodyPart] {
        var parser = try MultipartParser(mediaType, maximumPartSize: .max)
        parser.append(bytes)
        var parts: [BodyPart] = []
        while let part = try parser.next() { parts.append(part) }
        try parser.finish()
        return parts
    }
}
