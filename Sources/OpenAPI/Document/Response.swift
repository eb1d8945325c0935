import SourceTree

/// A key of a Responses Object.
public enum StatusKey: Hashable, Sendable {
    /// `200`.
    case code(Int)
    /// `2XX`: the first digit.
    case range(Int)
    /// Whatever no other key covers.
    case `default`

    /// Reads `200`, `2XX` (the letters in either case) or `default`; nil when the text is none of them.
    public init?(_ text: String) {
        if text == "default" {
            self = .default
            return
        }
        let bytes = Array(text.utf8)
        guard bytes.count == 3, case 0x31...0x39 = bytes[0] else { return nil }
        if bytes[1...].allSatisfy({ $0 | 0x20 == 0x78 }) {
            self = .range(Int(bytes[0]) - 0x30)
        } else if let code = Int(text) {
            self = .code(code)
        } else {
            return nil
        }
    }
}

/// Responses Object, in document order.
public struct Responses: DocumentObject, RandomAccessCollection {
    /// One response with its key.
    public struct Entry: Sendable {
        /// The statuses that the response is for.
        public let key: StatusKey
        /// What the API answers.
        public let response: ReferenceOr<Response>
        private let member: Node.Member

        init(key: StatusKey, member: Node.Member, response: ReferenceOr<Response>) {
            self.key = key
            self.member = member
            self.response = response
        }

        /// The key as written.
        public var name: String { member.key }
        /// Where the name is written.
        public var nameLocation: SourceLocation { member.keyLocation }
    }

    /// The object, or the operation when it has none.
    public internal(set) var node: Node
    /// The responses, in document order.
    public internal(set) var entries: [Entry] = []
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()

    /// The position of the first entry.
    public var startIndex: Int { entries.startIndex }
    /// The position after the last entry.
    public var endIndex: Int { entries.endIndex }
    /// The entry at a position, from 0, in document order.
    public subscript(position: Int) -> Entry { entries[position] }

    /// The response of exactly this key.
    public subscript(key: StatusKey) -> ReferenceOr<Response>? {
        entries.first { $0.key == key }?.response
    }
}

/// Response Object.
public struct Response: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// A short title (3.2).
    public internal(set) var summary: String?
    /// Empty when it is missing.
    public internal(set) var description = ""
    /// Headers by name.
    public internal(set) var headers = OrderedMap<ReferenceOr<Header>>()
    /// By media type or media type range; empty when the response has no body.
    public internal(set) var content = OrderedMap<MediaType>()
    /// Links to other operations, by name.
    public internal(set) var links = OrderedMap<ReferenceOr<Link>>()
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}
