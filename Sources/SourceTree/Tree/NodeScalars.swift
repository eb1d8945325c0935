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

    private func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let range = record.range
        return tree.arena.text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
