/// One input text with its lines, for positions and for quoting a line.
///
/// The text may be UTF-8, with or without a byte order mark, or UTF-16 with one. Bytes that are no text in that
/// encoding are kept, and reported when the file is parsed.
public final class SourceFile: Sendable {
    /// The path as it was given; it appears in diagnostics and means nothing else.
    public let path: String
    /// The text in UTF-8, without its byte order mark. Text in UTF-16 has been converted.
    public let bytes: [UInt8]

    /// The first place where the input was no text, if there is one.
    let encodingProblem: EncodingProblem?
    let lines: LineTable

    /// - Parameters:
    ///   - path: How diagnostics call this text.
    ///   - bytes: The contents as they are on disk.
    public init(path: String, bytes: [UInt8]) {
        let text = DecodedText(bytes)
        self.path = path
        self.bytes = text.utf8
        encodingProblem = text.problem
        lines = LineTable(of: text.utf8, isASCII: text.isASCII)
    }

    /// A file with this text.
    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The number of lines; an empty text has one, and a text that ends with a line break has an empty last one.
    public var lineCount: Int { lines.starts.count }

    /// The location of the byte at an offset in ``bytes``; offsets beyond the ends are moved to the ends.
    public func location(at byteOffset: Int) -> SourceLocation {
        let offset = min(max(byteOffset, 0), bytes.count)
        let line = lines.line(at: offset)
        let column = lines.scalars(from: Int(lines.starts[line]), to: offset, in: bytes) + 1
        return SourceLocation(path: path, line: line + 1, column: column, file: self)
    }

    /// The location of the first byte that other contents do not have in common with these.
    package func location(ofFirstDifferenceFrom other: [UInt8]) -> SourceLocation {
        location(at: zip(bytes, other).prefix { $0 == $1 }.count)
    }

    /// The text of a line without its line break.
    /// - Parameter number: The line, from 1.
    public func line(_ number: Int) -> String? {
        guard let range = byteRange(ofLine: number) else { return nil }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// Where a line is in ``bytes``, its line break excluded.
    func byteRange(ofLine number: Int) -> Range<Int>? {
        guard number >= 1, number <= lines.starts.count else { return nil }
        let start = Int(lines.starts[number - 1])
        var end = number < lines.starts.count ? Int(lines.starts[number]) : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        if end > start, number < lines.starts.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }
}
