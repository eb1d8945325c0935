extension Node {
    /// Whether the node is `null`, `~`, or nothing at all.
    public var isNull: Bool { kind == .null }

    /// The value of `true` or `false`; nil for every other node, quoted ones included.
    public var bool: Bool? {
        guard kind == .bool else { return nil }
        return withText { $0.first == UInt8(ascii: "t") || $0.first == UInt8(ascii: "T") }
    }

    /// The value of a number without a fraction: `200`, and `200.0` and `2e2` too, which are integers to JSON Schema.
    /// Nil when it has a fraction, is beyond `Int`, or is no number.
    public var integer: Int? {
        switch kind {
        case .integer: withText(NumberText.integer)
        case .number: withText(NumberText.number).flatMap(Int.init(exactly:))
        default: nil
        }
    }

    /// The value of an integer or a number, rounded to the nearest `Double`; nil when it is no number.
    public var number: Double? {
        switch kind {
        case .integer, .number: withText(NumberText.number)
        default: nil
        }
    }

    /// The text of a string; nil for every other node.
    public var string: String? {
        kind == .string ? text : nil
    }

    /// Any scalar's own text, a number's digits as they are written; nil for sequences and mappings.
    public var text: String? {
        switch kind {
        case .sequence, .mapping: nil
        default: withText { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Where a part of a scalar's text is written, for what is wrong within it.
    ///
    /// Exact for a scalar that is written as it reads. What has escapes, or is folded from several lines, has no such
    /// places: it is then where the scalar starts.
    /// - Parameter offset: In bytes of UTF-8 from the text's beginning.
    public func location(ofTextAt offset: Int) -> SourceLocation {
        let record = record
        let written = tree.files.place(of: Int(record.first) + offset)
        // Text that was made for a node has numbers beyond the end of its file.
        guard kind != .sequence, kind != .mapping, offset <= Int(record.count), written.file === file,
            written.offset >= byteOffset, written.offset < written.file.bytes.count + (offset == record.count ? 1 : 0)
        else { return location }
        return written.file.location(at: written.offset)
    }

    private func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let range = record.range
        return tree.arena.text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
