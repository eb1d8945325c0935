import SourceTree

/// A JSON value out of a document: an example, or a default.
public indirect enum Literal: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// A number as the document writes it: no digit is lost.
    case number(String)
    case string(String)
    case array([Literal])
    case object([Member])

    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: Literal

        public init(name: String, value: Literal) {
            self.name = name
            self.value = value
        }
    }

    public init(_ node: Node) {
        self =
            switch node.kind {
            case .null: .null
            case .bool: .boolean(node.bool ?? false)
            case .integer, .number: Self.number(node)
            case .string: .string(node.string ?? "")
            case .sequence: .array(node.items?.map { Literal($0) } ?? [])
            case .mapping: .object(node.members?.map { Member(name: $0.key, value: Literal($0.value)) } ?? [])
            }
    }

    /// YAML writes numbers in ways that JSON does not know (`0x1F`, `.inf`): those become what JSON can say.
    private static func number(_ node: Node) -> Literal {
        let text = node.text ?? "0"
        if isJSONNumber(text) { return .number(text) }
        if let integer = node.integer { return .number(String(integer)) }
        if let number = node.number, number.isFinite { return .number(String(number)) }
        return .null
    }

    /// Whether a text is a number by RFC 8259, section 6.
    public static func isJSONNumber(_ text: String) -> Bool {
        text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
    }
}
